/** Attributes that mean something on any element, or to us, and so are no part of the scenario. */
const notScenario =
  /^(?:view|theme|site|(?:phone-)?height|id|class|style|title|lang|dir|hidden|slot|part|role|(?:data|aria)-.*)$/

/** The slug of the figure; the whole explorer where it could not be one. */
export function viewOf(element: Element): string {
  const view = element.getAttribute('view') ?? ''
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(view) ? view : 'explorer'
}

/** The page in the frame: what can only change by loading it again. */
export function pageOf(element: Element, site: string): string {
  return `${site}embed/${viewOf(element)}/`
}

/** The scenario travels in the hash alone: an attribute taken away is then gone, too. */
export function hashOf(element: Element): string {
  const pairs = [...element.attributes]
    .filter(({ name }) => !notScenario.test(name))
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `#${pairs.join('&')}`
}
