/** Recharts looks scales up by name at run time, so a bundler keeps those of dates and colours too. */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
