import { expect } from 'vitest'
import { sectionsLive } from '#tests/support/alive.ts'
import { drawn, overlaps } from '#tests/support/overlaps.ts'
import { few, test } from '#tests/support/page.ts'

const scenarios = [
  '?prompts=16',
  '',
  '?prompts=20&vs=prompts=40',
  '?prompts=0',
  '?prompts=15',
  '?prompts=25',
  '?prompts=30',
  '?prompts=131&months=36',
  '?prompts=10000',
  '?months=1',
  '?prompts=0&edits=30',
  '?packs=none',
  '?buy=none&prompts=40',
  '?fee=4.99&free=100&packs=none&prompts=120',
  '?prompts=100&edits=20&pattern=300,100,0',
  '?free=50',
  '?vs=free=50',
  '?prompts=20&vs=packs=500x60',
  '?months=6&vs=prompts=20',
  '?prompts=60&buy=none&vs=prompts=20',
  's/leonardo-essential/',
  's/magic-hour-creator/?prompts=20',
]

test.for(few(scenarios))(
  'no words of a drawing lie on others at any width, with %s',
  { timeout: 180_000 },
  async (path, { openPage }) => {
    const page = await openPage({ path, width: 1280, height: 900 })
    await sectionsLive(page)
    for (const width of few([390, 1280, 320, 768], 2)) {
      await page.setViewportSize({ width, height: 900 })
      await drawn(page)
      await expect
        .poll(() => overlaps(page), { message: `${path} at ${width} px`, timeout: 10_000 })
        .toEqual([])
    }
  },
)

test('the measure sees words on others, on lines and bars, and words that leave the window', async ({
  openPage,
}) => {
  const page = await openPage({ width: 390, height: 900 })
  await sectionsLive(page)
  await drawn(page)
  await page.locator('[data-chart="bill"] .recharts-surface').evaluate((svg) => {
    const write = (x: number, y: number) => {
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      text.setAttribute('x', String(x))
      text.setAttribute('y', String(y))
      text.textContent = 'planted'
      svg.append(text)
    }
    write(900, 20)
    write(100, 30)
    write(100, 30)
    const line = svg.querySelector<SVGPathElement>('.recharts-line path')
    const middle = line?.getPointAtLength(line.getTotalLength() / 2)
    write((middle?.x ?? 0) - 8, (middle?.y ?? 0) + 4)
  })
  await page
    .locator('[data-chart="per-image"] .recharts-bar-rectangle')
    .first()
    .evaluate((bar) => {
      const { x, y } = (bar as SVGGElement).getBBox()
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      text.setAttribute('x', String(x))
      text.setAttribute('y', String(y + 20))
      text.textContent = 'planted'
      bar.append(text)
    })
  expect(await overlaps(page)).toEqual(
    expect.arrayContaining([
      'bill: “planted” leaves the window',
      'bill: “planted” lies on “planted”',
      'bill: “planted” is crossed by a line',
      'per-image: “planted” lies on a bar',
    ]),
  )
})
