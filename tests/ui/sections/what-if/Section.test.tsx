import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { parameterKeys } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { undo } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Section } from '#ui/sections/what-if/Section.tsx'

const scenario = () => explorerStore.getState().scenario
const box = (name: string) => screen.getByLabelText(name, { selector: 'input' })

async function retype(name: string, text: string) {
  await userEvent.clear(box(name))
  await userEvent.type(box(name), text)
}

beforeEach(() => {
  explorerStore.setState(explorerStore.getInitialState(), true)
  render(<Section section={{ slug: 'what-if', title: 'What if?' }} heading="h2" />)
})

describe('“What if?”', () => {
  it('has a control for every key that has none beside the answer', () => {
    const beside = new Set(['prompts', 'edits', 'variations', 'kept', 'hits', 'months'])
    const missing = parameterKeys.filter(
      (key) =>
        !beside.has(key) && !document.querySelector(`#control-${key} input, #what-if-${key} input`),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ['Free credits a month', '25', { free: 25 }],
    ['Life of a free credit', '3', { freelife: 3 }],
    ['Life of a paid credit', 'never', { paidlife: 'never' }],
    ['Bonus credits in month 1', '35', { bonus: 35 }],
    ['Subscription a month', '4.99', { fee: 499 }],
    ['Subscription a month', '$4,99', { fee: 499 }],
    ['Free credits a month', '1,000', { free: 1000 }],
    ['Life of a paid credit', '6 months', { paidlife: 6 }],
    ['Credits an edit costs', '5', { editcost: 5 }],
    ['Images a variation returns', '10', { variationimages: 10 }],
    ['Credits in pack 1', '230', { packs: [{ credits: 230, price: 1500 }] }],
    ['Credits in pack 1', '500×60', { packs: [{ credits: 500, price: 6000 }] }],
    ['Dollars for pack 1', '12.50', { packs: [{ credits: 115, price: 1250 }] }],
  ])('takes “%s” as %s', async (name, typed, change) => {
    await retype(name, typed)
    await userEvent.tab()
    expect(scenario()).toEqual({ ...defaultScenario, ...change })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['Free credits a month', '9999999', 'a whole number from 0 to 1,000,000'],
    ['Life of a free credit', '61', 'a whole number of months from 1 to 60, or never'],
    ['Subscription a month', '4.999', 'dollars from $0 to $1,000'],
    ['Credits in pack 1', '0', 'a whole number from 1 to 1,000,000'],
    ['Dollars for pack 1', '-3', 'dollars from $0.01 to $10,000'],
    ['Length of the pattern', '37', 'a whole number from 1 to 36'],
  ])(
    'leaves a valid value standing where “%s” says %s, and names the bounds',
    async (name, typed, bounds) => {
      await retype(name, typed)
      expect(screen.getByRole('alert').textContent).toContain(bounds)
      await userEvent.tab()
      expect(box(name).getAttribute('aria-invalid')).toBe('true')
      expect(box(name)).not.toHaveProperty('value', typed)
      expect(screen.getByRole('alert').textContent).toContain('stays')
    },
  )

  it('is silent while a number is half typed', async () => {
    await retype('Subscription a month', '4.')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.type(box('Subscription a month'), '99')
    expect(scenario().fee).toBe(499)
  })

  it('sells up to five packs, each with its price a credit, or none', async () => {
    const packs = within(screen.getByRole('group', { name: /Packs on sale/ }))
    const add = () => packs.queryByRole('button', { name: '+ Add a pack' })
    for (let button = add(); button; button = add()) await userEvent.click(button)
    expect(scenario().packs).toHaveLength(5)
    expect(packs.getByText('13¢ a credit')).toBeTruthy()
    expect(packs.getByText('11.7¢ a credit')).toBeTruthy()
    for (let left = 5; left > 0; left -= 1)
      await userEvent.click(packs.getByRole('button', { name: 'Remove pack 1' }))
    expect(scenario().packs).toEqual([])
    expect(packs.getByText(/is refused/)).toBeTruthy()
  })

  it('moves a bar by keys, and steps to the next with the arrow', async () => {
    await retype('Length of the pattern', '3')
    screen.getByRole('slider', { name: 'Month 1 of the pattern' }).focus()
    await userEvent.keyboard('{PageUp}{ArrowRight}{ArrowDown}')
    expect(scenario().pattern).toEqual([150, 95, 100])
    expect(document.activeElement?.getAttribute('aria-valuetext')).toBe('95 percent')
  })

  it('resets one value, then all of its own, and leaves the prompts alone', async () => {
    explorerStore.setState({
      scenario: { ...defaultScenario, prompts: 7, free: 3, fee: cents(100), buy: 'none' },
    })
    await userEvent.click(
      await screen.findByRole('button', { name: 'Reset “Free credits a month”' }),
    )
    expect(scenario()).toMatchObject({ free: 15, fee: 100, buy: 'none' })
    await userEvent.click(screen.getByRole('button', { name: 'Back to the article’s rules' }))
    expect(scenario()).toEqual({ ...defaultScenario, prompts: 7 })
  })

  it('chooses a tariff as one step, and shows own prices as such', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More free credits: $30' }))
    expect(scenario().free).toBe(25)
    expect(screen.getByText(/as Adobe gave in 2023/)).toBeTruthy()
    await retype('Free credits a month', '26')
    expect(screen.getByText('These prices are your own, not a quote.')).toBeTruthy()
    await userEvent.tab()
    undo()
    expect(scenario().free).toBe(25)
  })

  it('names with their bills the tariffs that change it, and the others in one line', async () => {
    const names = () =>
      within(screen.getByRole('group', { name: /Whose prices/ }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    expect(names()).toEqual([
      'The article: $45',
      'No free credits: $75',
      'Volume prices: $40.50',
      'More free credits: $30',
      'Paid plan: $59.88',
      'Launch, 2022',
      'Beta tester',
      'Dearer edits',
    ])
    expect(screen.getByText('No change:', { exact: false })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Beta tester' }))
    expect(scenario().bonus).toBe(50)
    expect(
      await screen.findByRole('button', { name: 'Beta tester: $45', pressed: true }),
    ).toBeTruthy()
  })
})
