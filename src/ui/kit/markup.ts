const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // In JSX they would begin and end code.
  '{': '&#123;',
  '}': '&#125;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => entities[character] ?? character)
}

export type Attributes = Readonly<Record<string, string | number | true>>

/** Values are escaped here; a space stands before each name. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
    .join('')
}

/** An element as text: `inner` is HTML already. */
export function tag(name: string, attributes: Attributes, inner = ''): string {
  return `<${name}${attributesText(attributes)}>${inner}</${name}>`
}

/** By the names of CSS. */
export type Styles = Readonly<Record<string, string>>

export function styleText(styles: Styles): string {
  return Object.entries(styles)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

/** Text that Markdown shows as it stands, whatever its flavour. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&$]/g, '\\$&')
}

/** The characters that end a link's address, or begin a code span across it. */
export function escapeMarkdownUrl(url: string): string {
  return url.replace(/[()`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
