import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { presets } from '#scenario/presets.ts'
import { people } from '#scenario/usages.ts'
import { embed } from '#tests/support/embeds.ts'
import { OtherHosts } from '#ui/embed/OtherHosts.tsx'
import { elementSnippet, elementTag, pageUrl, scriptSnippet } from '#ui/embed/snippets.ts'

const beta = presets.find(({ slug }) => slug === 'beta') ?? null
const field = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name).value

async function choose(host: string) {
  render(<OtherHosts embed={embed()} named={beta} />)
  await userEvent.selectOptions(screen.getByLabelText('Your page is made with'), host)
}

it('says what an address can carry, and offers it for named scenarios alone', () => {
  const { rerender } = render(<OtherHosts embed={embed()} named={beta} />)
  expect(field('Address of “Beta tester”')).toBe(pageUrl(embed().siteUrl, 'beta'))
  document.documentElement.dataset.address = ''
  rerender(<OtherHosts embed={embed({ theme: 'dark' })} named={beta} />)
  expect(
    screen.getByText(/always with these numbers: settings added to it are dropped/),
  ).toBeTruthy()
  delete document.documentElement.dataset.address
  rerender(<OtherHosts embed={embed()} named={null} />)
  const { textContent } = screen.getByText(/can only bring a named scenario, without changes/)
  for (const { name } of people) expect(textContent).toContain(name)
  expect(textContent).toContain('“Change the rules”')
})

it('gives Ghost a card, since an address becomes a bookmark there', async () => {
  await choose('Ghost')
  expect(screen.getByText(/bookmark card, never an embed/)).toBeTruthy()
  expect(field('HTML card')).toBe(elementSnippet(embed()))
})

it('parts script and element where a script in the text never runs', async () => {
  await choose('VitePress, Turbo, htmx')
  expect(field('Script')).toBe(scriptSnippet(embed()))
  expect(field('Element alone')).toBe(elementTag(embed()))
})
