import { startPage } from './headScript.ts'

declare const DEFAULTS: Readonly<Record<string, string>>

startPage(window, DEFAULTS)
