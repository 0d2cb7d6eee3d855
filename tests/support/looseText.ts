import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** What a child of an element renders: `words` that stay, `text` that may change, elements, or either. */
type Kind = 'words' | 'text' | 'element' | 'unknown' | 'sometimes' | 'nothing'

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function kindOfExpression(node: Node): Kind {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return 'element'
    case 'ParenthesizedExpression':
      return kindOfExpression(node.expression as Node)
    case 'JSXEmptyExpression':
      return 'nothing'
    case 'Literal':
      return 'words'
    case 'TemplateLiteral':
      return 'text'
    case 'LogicalExpression': {
      const right = kindOfExpression(node.right as Node)
      return right === 'element' ? 'sometimes' : 'text'
    }
    case 'ConditionalExpression': {
      const kinds = [node.consequent, node.alternate].map((one) => kindOfExpression(one as Node))
      if (kinds.some((kind) => kind === 'words' || kind === 'text')) return 'text'
      return kinds.every((kind) => kind === 'element') ? 'element' : 'sometimes'
    }
    case 'CallExpression': {
      const { property } = node.callee as { property?: { name?: string } }
      return property?.name === 'map' ? 'sometimes' : 'unknown'
    }
    default:
      return 'unknown'
  }
}

function kindOf(child: Node): Kind {
  if (child.type === 'JSXExpressionContainer') return kindOfExpression(child.expression as Node)
  if (child.type !== 'JSXText') return 'element'
  const text = String(child.value)
  // Only the white space that JSX leaves out.
  return text.trim() === '' && text.includes('\n') ? 'nothing' : 'words'
}

const isComponent = ({ openingElement }: Node) =>
  /^[A-Z]/.test((openingElement as { name: { name?: string } }).name.name ?? 'A')

/**
 * Text that changes, comes or goes has a node of its own among others: whoever replaces that node
 * (a translator does) leaves React with one that nobody sees. In an element of its own it is safe.
 */
function isLoose(element: Node): boolean {
  const kinds = (element.children as Node[]).map(kindOf).filter((kind) => kind !== 'nothing')
  // Without an element around them its words come and go one by one with it.
  if (element.type === 'JSXFragment')
    return kinds.some((kind) => kind === 'words' || kind === 'text')
  if (kinds.length < 2) return false
  if (isComponent(element) && kinds.includes('words')) return true
  const lastWords = kinds.lastIndexOf('words')
  if (kinds.includes('text')) return true
  return (
    lastWords >= 0 && (kinds.includes('unknown') || kinds.slice(0, lastWords).includes('sometimes'))
  )
}

function elementsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn)
  if (!isNode(value)) return []
  const inner = Object.values(value).flatMap(elementsIn)
  return /^JSX(?:Element|Fragment)$/.test(value.type) ? [value, ...inner] : inner
}

/** The elements of a component in which text that may change stands beside something else. */
export function looseText(path: string, text: string): string[] {
  if (!path.endsWith('.tsx')) return []
  return elementsIn(parseSync(path, text).program)
    .filter(isLoose)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 100)).replace(/\s+/g, ' '))
}
