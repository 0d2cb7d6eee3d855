import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { perImageChart } from './chart.ts'

export const chart = () => perImageChart

export function Section(props: SectionProps) {
  return <Chart chart={perImageChart} {...props} />
}
