import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { perImageChart } from './chart.ts'
import { Levers } from './Levers.tsx'

export const chart = () => perImageChart

export function Section(props: SectionProps) {
  return <Chart chart={perImageChart} below={<Levers />} {...props} />
}
