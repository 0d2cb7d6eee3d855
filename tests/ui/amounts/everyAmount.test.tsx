import { act, cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { openLink } from '#store/actions.ts'
import { parseLink } from '#scenario/link.ts'
import { distance } from '#tests/support/arithmetic.ts'
import { Answer } from '#ui/answer/Answer.tsx'
import { Compare } from '#ui/compare/Compare.tsx'
import { PurchasePlan } from '#ui/sections/account/PurchasePlan.tsx'

// What is loaded on demand is there at once, however busy the machine.
beforeAll(async () => {
  await Promise.all([import('#ui/compare/Pinned.tsx'), import('#ui/amounts/FormulaPanel.tsx')])
})

const anyLink = fc
  .record({
    prompts: fc.constantFrom(0, 1, 2, 15, 16, 20, 40, 115, 10_000),
    edits: fc.constantFrom(0, 0, 1, 7),
    months: fc.constantFrom(1, 2, 12, 36),
    free: fc.constantFrom(0, 1, 15),
    fee: fc.constantFrom(0, 0.5, 4.99),
    hits: fc.constantFrom(1, 33, 100),
    packs: fc.constantFrom('115x15', 'none', '10x9,100x8', '1x0.5'),
  })
  .map((keys) => new URLSearchParams(Object.entries(keys).map(([key, value]) => [key, `${value}`])))

async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    button.click()
    await Promise.resolve()
  })
}

it('each amount on the page opens to a title and an exact value that fit it', async () => {
  const opened = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyLink, anyLink, async (link, other) => {
      explorerStore.setState(explorerStore.getInitialState(), true)
      link.set('vs', `${other}`)
      openLink(parseLink(`?${link}`), 'first')
      const { container } = render(
        <>
          <Answer />
          <Compare />
          <PurchasePlan />
        </>,
      )
      await act(async () => undefined)
      for (const button of container.querySelectorAll<HTMLElement>(
        '[role=button][aria-expanded]',
      )) {
        const amount = button.textContent
        await press(button)
        const panel = document.getElementById(button.getAttribute('aria-controls') ?? '')
        const [title, formula] = [...(panel?.querySelectorAll('p') ?? [])].map(
          ({ textContent }) => textContent,
        )
        const exact = formula?.split(' = ').at(-1) ?? ''
        const off = distance(amount === 'under 0.1¢' ? '0.05¢' : amount, exact)
        const fits = off <= (amount.endsWith('¢') ? 0.000_501 : 0.005_001)
        expect({ link: `${link}`, amount, formula, fits }).toMatchObject({ fits: true })
        opened.add(title?.split(' ')[0] ?? '')
        await press(button)
      }
      cleanup()
    }),
    { numRuns: 12 },
  )
  expect(opened.size).toBeGreaterThan(2)
})
