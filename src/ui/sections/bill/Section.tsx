import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { Budget } from './Budget.tsx'
import { billChart } from './chart.ts'

export const chart = () => billChart

export function Section({ children, ...props }: SectionProps) {
  return (
    <Chart chart={billChart} {...props}>
      <Budget />
      {children}
    </Chart>
  )
}
