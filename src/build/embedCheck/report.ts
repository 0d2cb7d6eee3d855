/** Says at the foot of a host's page how it fared; runs there. */
let shift = 0
let heightsSeen = ''

function heights(): string {
  const own = [...document.querySelectorAll('iframe')]
  const shadowed = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ])
  return [...own, ...shadowed].map(({ clientHeight }) => `${clientHeight} px`).join(', ')
}

function report(): void {
  const said = `Frames: ${heightsSeen}. Moved by ${shift.toFixed(3)} while loading.`
  document.documentElement.dataset.layoutShift = String(shift)
  const output = document.querySelector('output')
  if (output && output.textContent !== said) output.textContent = said
}

new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    shift += (entry as PerformanceEntry & { value: number }).value
  report()
}).observe({ type: 'layout-shift', buffered: true })

setInterval(() => {
  heightsSeen = heights()
  report()
}, 250)
