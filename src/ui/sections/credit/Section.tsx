import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { creditChart } from './chart.ts'

export const chart = () => creditChart

export function Section(props: SectionProps) {
  return <Chart chart={creditChart} isBare {...props} />
}
