import { useEffect } from 'react'
import { setChartData } from 'recharts/es6/state/chartDataSlice'
import { useAppDispatch } from 'recharts/es6/state/hooks'

type Data = Parameters<typeof setChartData>[0]

/** New data need not first be none: everything that listens would be asked once more. */
export function ChartDataContextProvider({ chartData }: { chartData: Data }) {
  const dispatch = useAppDispatch()
  useEffect(() => void dispatch(setChartData(chartData)), [chartData, dispatch])
  return null
}

function unreached(): never {
  throw new Error('a brush or a Sankey chart')
}

export { unreached as SetComputedData, unreached as useChartData, unreached as useDataIndex }
