import { serveEmbeds } from './servedEmbeds.ts'
import { test as base } from './page.ts'

/** A test that can put authors' pages around embeds; the host script is built once for all. */
export const test = base.extend('authors', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const authors = await serveEmbeds()
  onCleanup(() => authors.close())
  return authors
})
