/** What React keeps of each element and text that it has rendered. */
interface Fiber {
  readonly stateNode: unknown
  readonly memoizedProps: unknown
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

interface Translator {
  /** Replaces every text by elements that say the same; `lasting`: from now on, too. */
  readonly translate: (lasting: boolean) => void
  /** The elements whose own text is not what React last rendered into them. */
  readonly outdated: () => string[]
  /** Moves every control of a part once; what that left outdated, by the control's name. */
  readonly moveAll: (part: string) => Promise<Record<string, string[]>>
}

declare global {
  var translator: Translator
}

/** Runs in the page, before or after it is live. Chrome's translation works like this. */
export function installTranslator(): void {
  const svg = 'http://www.w3.org/2000/svg'
  const isForeign = (element: Element) =>
    element.localName === 'font' || element.hasAttribute('data-font')

  const isFresh = (node: Node): node is Text => {
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null || isForeign(parent)) return false
    return !/^(?:script|style|textarea|option|title)$/.test(parent.localName)
  }
  const rewrite = (text: Text) => {
    const make = () => {
      if (text.parentElement?.namespaceURI !== svg) return document.createElement('font')
      const span = document.createElementNS(svg, 'tspan')
      span.dataset.font = ''
      return span
    }
    const [outer, inner] = [make(), make()]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
  const rewriteIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = isFresh(root) ? [root] : []
    while (walker.nextNode()) if (isFresh(walker.currentNode)) texts.push(walker.currentNode)
    texts.forEach(rewrite)
  }
  const translate = (lasting: boolean) => {
    rewriteIn(document.body)
    if (!lasting) return
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const node of type === 'childList' ? addedNodes : [target])
          if (node.isConnected) rewriteIn(node)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  }

  const reactKey = (node: object, start: string) =>
    Object.keys(node).find((key) => key.startsWith(start))
  const childrenOf = (fiber: Fiber) => {
    const children: Fiber[] = []
    for (let { child } = fiber; child !== null; child = child.sibling) children.push(child)
    return children
  }
  const isPortal = ({ stateNode }: Fiber) =>
    typeof stateNode === 'object' && stateNode !== null && 'containerInfo' in stateNode
  /** What an element was given to say by itself. */
  const given = (fiber: Fiber): string =>
    childrenOf(fiber)
      .map((child) => {
        if (child.stateNode instanceof Text) return String(child.memoizedProps)
        return child.stateNode instanceof Element || isPortal(child) ? '' : given(child)
      })
      .join('')
  const shown = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node instanceof Text || (node instanceof Element && isForeign(node)))
      .map(({ textContent }) => textContent)
      .join('')
  const check = (fiber: Fiber, outdated: string[]): string[] => {
    const { stateNode, memoizedProps } = fiber
    const unread = ['textarea', 'noscript']
    if (stateNode instanceof Element && !unread.includes(stateNode.localName)) {
      const { children, dangerouslySetInnerHTML: html } = memoizedProps as Record<string, unknown>
      if (html !== undefined) return outdated
      const isOneText = typeof children === 'string' || typeof children === 'number'
      const right = isOneText ? String(children) : given(fiber)
      if (shown(stateNode) !== right) outdated.push(`“${shown(stateNode)}”, not “${right}”`)
    }
    for (const child of childrenOf(fiber)) check(child, outdated)
    return outdated
  }
  const outdated = (): string[] => {
    const root = document.querySelector('#root')
    const key = root && reactKey(root, '__reactContainer$')
    if (!key) throw new Error('nothing is rendered')
    const container = (root as unknown as Record<string, { stateNode: { current: Fiber } }>)[key]
    return container ? check(container.stateNode.current, []) : []
  }

  const type = (box: HTMLInputElement) => {
    const { type: kind, value } = box
    const number = Number(value.replaceAll(',', ''))
    const moved =
      kind === 'range' ? number * 0.9 + 1 : /^[\d,]+$/.test(value) ? number + 3 : '50, 150'
    // Past React, which watches the property of the element itself.
    Reflect.set(HTMLInputElement.prototype, 'value', String(moved), box)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const move = (control: Element) => {
    if (control instanceof HTMLElement) control.focus({ preventScroll: true })
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length
      control.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (control instanceof HTMLInputElement && /range|text/.test(control.type)) {
      type(control)
      control.blur()
    } else if (control instanceof HTMLElement) control.click()
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  /** To a file, a dialog, or the browser's own. */
  const leadsOut = /^(?:CSV|SVG|PNG|Download|Print|Copy|Save|Share|Embed|Close$)/
  const moveAll = async (part: string) => {
    const faults: Record<string, string[]> = {}
    const thrown: string[] = []
    const log = console.error
    console.error = (...said) => thrown.push(String(said[0]).split('\n')[0] ?? '')
    const controls = `${part} :is(input, select, button, summary)`
    for (const control of document.querySelectorAll(controls)) {
      const name = control.ariaLabel ?? control.textContent ?? ''
      if (!control.isConnected || leadsOut.test(name)) continue
      move(control)
      // React knows of a slider's move once six frames were without another, one after the other.
      for (let frames = 0; frames < 9; frames += 1) await frame()
      const found = [...thrown.splice(0), ...outdated()]
      if (found.length > 0) faults[name] ??= found.slice(0, 3)
    }
    console.error = log
    return faults
  }
  globalThis.translator = { translate, outdated, moveAll }
}
