/** Says at the foot of a host's page how it fared; runs there. */
const moves: { readonly startTime: number; readonly value: number }[] = []
/** An element has room from when its script has come; that is no doing of its frame. */
let since = 0
let heightsSeen = ''

function heights(): string {
  const own = [...document.querySelectorAll('iframe')]
  const shadowed = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ])
  return [...own, ...shadowed].map(({ clientHeight }) => `${clientHeight} px`).join(', ')
}

function report(): void {
  const shift = moves
    .filter(({ startTime }) => startTime >= since)
    .reduce((sum, { value }) => sum + value, 0)
  const said = `Frames: ${heightsSeen}. Moved by ${shift.toFixed(3)} while loading.`
  document.documentElement.dataset.layoutShift = String(shift)
  const output = document.querySelector('output')
  if (output && output.textContent !== said) output.textContent = said
}

new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    moves.push(entry as PerformanceEntry & { readonly value: number })
  report()
}).observe({ type: 'layout-shift', buffered: true })

void customElements.whenDefined('dalle-credits').then(() => {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      since = performance.now()
    })
  })
})

setInterval(() => {
  heightsSeen = heights()
  report()
}, 250)
