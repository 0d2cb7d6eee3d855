import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { billChart } from './chart.ts'

export const chart = () => billChart

export function Section(props: SectionProps) {
  return <Chart chart={billChart} {...props} />
}
