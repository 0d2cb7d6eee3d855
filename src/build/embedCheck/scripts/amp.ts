/**
 * What AMP's amp-iframe does: a placeholder until the frame has loaded; a height told by the frame
 * is taken only below the viewport, else the overflow button is offered.
 */
interface SizeTold {
  readonly sentinel?: unknown
  readonly type?: unknown
  readonly height?: unknown
}

class AmpIframe extends HTMLElement {
  #frame = document.createElement('iframe')

  connectedCallback(): void {
    const frame = this.#frame
    for (const name of ['src', 'title', 'sandbox', 'frameborder'])
      frame.setAttribute(name, this.getAttribute(name) ?? '')
    frame.style.cssText = 'inset:0;width:100%;height:100%'
    frame.addEventListener('load', () => this.querySelector('[placeholder]')?.remove())
    this.append(frame)
    addEventListener('message', this.#hear)
  }

  get #overflow(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[overflow]')
  }

  readonly #hear = ({ data, source }: MessageEvent<SizeTold | null>) => {
    const { sentinel, type, height } = data ?? {}
    if (source !== this.#frame.contentWindow || sentinel !== 'amp' || type !== 'embed-size') return
    if (typeof height !== 'number') return
    const { top, height: room } = this.getBoundingClientRect()
    if (top > innerHeight) this.style.height = `${height}px`
    else if (height > room) this.#overflow?.style.setProperty('display', 'block')
  }
}

customElements.define('amp-iframe', AmpIframe)
