import { describe, expect } from 'vitest'
import { expectComesToLife } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { test } from '#tests/support/page.ts'
import { sections } from '#ui/sections/sections.ts'

/** Leaves only what Chrome 109, Firefox 102 and Safari 16.0 all have. */
function takeAwayLaterMethods(): void {
  const later: readonly (readonly [object | undefined, readonly string[]])[] = [
    [Array, ['fromAsync']],
    [Array.prototype, ['toReversed', 'toSorted', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
    [Object.getPrototypeOf(Uint8Array.prototype), ['toReversed', 'toSorted', 'with', 'findLast']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())),
      [
        'map',
        'filter',
        'take',
        'drop',
        'flatMap',
        'reduce',
        'toArray',
        'forEach',
        'some',
        'every',
        'find',
      ],
    ],
    [
      Set.prototype,
      [
        'union',
        'intersection',
        'difference',
        'symmetricDifference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ],
    ],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any']],
    [RegExp, ['escape']],
    [Math, ['sumPrecise', 'f16round']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe', 'ariaNotify']],
    [Document.prototype, ['startViewTransition', 'caretPositionFromPoint']],
    [
      globalThis,
      ['scheduler', 'navigation', 'onscrollend', 'requestIdleCallback', 'ClipboardItem'],
    ],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'inert']],
    [CSS, ['highlights', 'registerProperty']],
  ]
  for (const [owner, names] of later)
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name)
}

// In the long run alone: nothing but a newer method breaks it, and each script's grammar is read in the short one.
describe('the oldest browsers', () => {
  test('show every section, and its charts follow a change', async ({ openPage }) => {
    const page = await openPage({
      path: '?prompts=20&packs=115x15,500x60&buy=best&hits=40',
      prepare: (fresh) => fresh.addInitScript(takeAwayLaterMethods),
    })
    await expectComesToLife(page)
    await expect.poll(() => answer(page)).toContain('At 20 prompts')
    expect(await page.evaluate(() => 'toSorted' in Array.prototype)).toBe(false)
    for (const { slug } of sections) await page.locator(`#${slug}`).waitFor({ state: 'attached' })
    await page.getByRole('textbox', { name: 'Prompts a month' }).fill('60')
    await expect.poll(() => answer(page)).toContain('At 60 prompts')
    for (const fault of ['could not be loaded', 'could not be drawn'])
      expect(await page.getByText(fault).count()).toBe(0)
  })
})
