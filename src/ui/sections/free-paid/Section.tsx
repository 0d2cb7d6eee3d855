import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { freePaidChart } from './chart.ts'

export const chart = () => freePaidChart

export function Section(props: SectionProps) {
  return <Chart chart={freePaidChart} {...props} />
}
