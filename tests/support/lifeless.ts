import type { Page, Route } from 'playwright-core'

/** What a browser says of the scripts that the tests break. */
export const allow =
  /on purpose|regular expression|Unexpected|MIME type|Failed to load|error occurred|provide an export|binding name/

const script = /\/page-[\w-]+\.js$/

/** Puts something else in the place of the page's own script. */
export const withScript = (fulfil: (route: Route) => Promise<void>) => (page: Page) =>
  page.route(script, fulfil)

export const javaScript = (body: string) => (route: Route) =>
  route.fulfill({ body, contentType: 'text/javascript' })
