import { render, screen } from '@testing-library/react'
import type { JSDOM } from 'jsdom'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { explorerStore } from '#store/explorerStore.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { Cite } from '#ui/method/Cite.tsx'
import { EmbedDialog } from '#ui/embed/EmbedDialog.tsx'
import { PrintedLink } from '#ui/print/PrintedLink.tsx'
import { ShareDialog } from '#ui/share/ShareDialog.tsx'

/** Vitest's own, whose page this is. */
declare const jsdom: JSDOM

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  jsdom.reconfigure({ url: 'file:///home/me/explorer.html?prompts=20' })
  const scenario = scenarioWith({ prompts: 20 })
  explorerStore.setState({ ...explorerStore.getInitialState(), scenario, settled: scenario }, true)
})

afterAll(() => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
})

const close = () => undefined
const fields = () =>
  screen.queryAllByRole<HTMLTextAreaElement>('textbox', { hidden: true }).map(({ value }) => value)

const dialogs = {
  'Share dialog': () => <ShareDialog onClose={close} />,
  'Embed dialog': () => <EmbedDialog view="account" onClose={close} />,
}
const parts = { ...dialogs, citation: () => <Cite />, 'printed page': () => <PrintedLink /> }

describe('a file on a disk', () => {
  it.each(Object.entries(dialogs))(
    'says in the %s that it has no address, and gives words and settings',
    (_, dialog) => {
      render(dialog())
      expect(screen.getByText(/on a disk and has no address/)).toBeTruthy()
      const [words, settings] = fields()
      expect(words).toMatch(/^At 20 prompts a month you would .*\. Prices: /)
      expect(settings).toMatch(/^\?prompts=20&.*&v=1$/)
    },
  )

  it.each(Object.entries(parts))('hands out no address of its own: %s', (_, part) => {
    const { container } = render(part())
    expect(container.innerHTML + fields().join()).not.toContain('file:')
  })

  it('is cited and printed with its settings', () => {
    render(<Cite />)
    expect(fields()[0]).toMatch(/A file without an address, set to \?prompts=20$/)
    const { container } = render(<PrintedLink />)
    expect(container.textContent).toContain('?prompts=20&')
  })
})
