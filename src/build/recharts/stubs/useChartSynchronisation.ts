/** No drawing follows the pointer of another. */
function alone() {}

export {
  alone as useBrushChartSynchronisation,
  alone as useSynchronisedEventsFromOtherCharts,
  alone as useTooltipChartSynchronisation,
}
