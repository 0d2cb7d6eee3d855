/** What takes the place of a module that our drawings never reach, or reach in part. */
export interface Replacement {
  readonly file: RegExp
  readonly code: string | ((whole: string) => string)
}
