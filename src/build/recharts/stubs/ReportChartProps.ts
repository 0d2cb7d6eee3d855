import { memo, useEffect } from 'react'
import { useAppDispatch } from 'recharts/es6/state/hooks'
import { updateOptions } from 'recharts/es6/state/rootPropsSlice'
import { propsAreEqual } from 'recharts/es6/util/propsAreEqual'

type Options = Parameters<typeof updateOptions>[0]

function Report(props: Options) {
  const dispatch = useAppDispatch()
  useEffect(() => void dispatch(updateOptions(props)), [dispatch, props])
  return null
}

/** The same options need not be told again. */
export const ReportChartProps = memo(Report, propsAreEqual)
