import { attributesText, type Styles } from '#ui/kit/markup.ts'
import {
  elementAttributes,
  explorerLink,
  frameParts,
  scenarioKeys,
  type Embed,
} from './snippets.ts'

function styleProp(styles: Styles): string {
  const written = Object.entries(styles).map(([name, value]) => {
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return `${property}: '${value}'`
  })
  return `style={{ ${written.join(', ')} }}`
}

/** No link inside: what a server has rendered in a frame is text, and not what React then expects. */
export function jsxFrame(embed: Embed): string {
  const { box, attributes, frame } = frameParts(embed)
  return `<div ${styleProp(box)}>
  <iframe${attributesText(attributes)} ${styleProp(frame)} />
</div>`
}

export function jsxElement(embed: Embed): string {
  const style = styleProp({ 'max-width': `${embed.width}px` })
  return `<dalle-credits${attributesText(elementAttributes(embed))} ${style}>
  ${explorerLink(embed)}
</dalle-credits>`
}

/** For TypeScript, which knows no such element. */
export function jsxTypes(): string {
  const names = ['view', 'theme', 'site', ...scenarioKeys].map((name) => `'${name}'`)
  return `import type { HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dalle-credits': HTMLAttributes<HTMLElement> &
        Partial<Record<${names.join(' | ')}, string | number>>
    }
  }
}`
}
