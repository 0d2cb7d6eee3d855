/**
 * The oldest browsers that the site is built for: Baseline of early 2023, what the article's own
 * readers had. Syntax is brought down to them; what their libraries lack is a type error, since
 * `tsconfig.page.json` knows no library past ES2022.
 */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox102', 'safari16']
