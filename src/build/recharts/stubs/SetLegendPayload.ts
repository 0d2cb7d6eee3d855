/** No drawing has a legend: its words stand in it. */
const unsaid = () => null

export { unsaid as SetLegendPayload, unsaid as SetPolarLegendPayload }
