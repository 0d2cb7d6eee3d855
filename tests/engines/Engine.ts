/** What the journey asks of a browser; each engine is driven by the tool that speaks its protocol. */
export interface Engine {
  goto(address: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, or in the first frame of the page. */
  read<T>(expression: string, where?: 'page' | 'frame'): Promise<T>
  click(selector: string): Promise<void>
  /** Types over whatever stands in a box. */
  fill(selector: string, text: string): Promise<void>
  /** Presses a key on what a selector finds. */
  press(selector: string, key: Key): Promise<void>
  close(): Promise<void>
}

export type Key = 'ArrowRight' | 'ArrowDown' | 'PageUp' | 'Space'

export interface EngineKind {
  readonly name: string
  launch(): Promise<Engine>
}
