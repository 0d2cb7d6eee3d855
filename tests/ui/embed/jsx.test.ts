import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { embed, hostileEmbed } from '#tests/support/embeds.ts'
import { attributesOf, namesIn, parsed } from '#tests/support/html.ts'
import { jsxElement, jsxFrame, jsxTypes } from '#ui/embed/jsx.ts'
import { elementTag, iframeSnippet, scriptSnippet } from '#ui/embed/snippets.ts'

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
let folder: string

beforeEach(async () => {
  // Where React and its types are found.
  await mkdir(join(modules, '.cache'), { recursive: true })
  folder = await mkdtemp(join(modules, '.cache', 'jsx-'))
})
afterEach(() => rm(folder, { recursive: true }))

const settings = {
  strict: true,
  skipLibCheck: true,
  jsx: 'react-jsx',
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  types: [],
}

/** Compiles snippets with TypeScript, as a page of Next or Docusaurus; what the compiler says. */
async function compiled(...snippets: readonly string[]): Promise<string> {
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings }))
  await writeFile(join(folder, 'types.d.ts'), jsxTypes())
  await writeFile(join(folder, 'page.tsx'), `export const page = <>${snippets.join('\n')}</>`)
  const run = promisify(execFile)(process.execPath, [
    join(modules, 'typescript', 'bin', 'tsc'),
    '-p',
    folder,
  ])
  return run.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
}

async function rendered(): Promise<HTMLElement> {
  const { page } = (await import(pathToFileURL(join(folder, 'page.js')).href)) as {
    page: ReactElement
  }
  return parsed(renderToStaticMarkup(page))
}

test('frame, script and element compile with their types, and render as in HTML', async () => {
  const complaints = vi.spyOn(console, 'error')
  const one = embed({ theme: 'dark' })
  expect(await compiled(jsxFrame(one), scriptSnippet(one), jsxElement(one))).toBe('')

  const [made, plain] = [await rendered(), parsed(iframeSnippet(one) + elementTag(one))]
  const { frameborder: _, ...frame } = attributesOf(plain.querySelector('iframe'))
  expect(attributesOf(made.querySelector('iframe'))).toEqual(frame)
  for (const name of ['div', 'dalle-credits', 'a'])
    expect(attributesOf(made.querySelector(name))).toEqual(attributesOf(plain.querySelector(name)))
  expect(made.querySelector('a')?.textContent).toBe(one.view.title)
  expect(complaints).not.toHaveBeenCalled()
})

test('hostile words become no code and no element', async () => {
  const hostile = embed({
    ...hostileEmbed,
    view: { ...hostileEmbed.view, title: `{process.exit(1)}${hostileEmbed.view.title}` },
  })
  expect(await compiled(jsxFrame(hostile), jsxElement(hostile))).toBe('')
  const made = await rendered()
  expect(namesIn(made)).toEqual(['div', 'iframe', 'dalle-credits', 'a'])
  expect(made.querySelector('a')?.textContent).toBe(hostile.view.title)
})

test('what is written for HTML does not compile, nor what the element does not know', async () => {
  const said = await compiled(
    iframeSnippet(embed()),
    jsxElement(embed()).replace('view=', 'promts="20" view='),
  )
  expect(said).toContain("Type 'string' has no properties in common with type 'Properties")
  expect(said).toContain("Property 'promts' does not exist")
})
