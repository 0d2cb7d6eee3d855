import { formatLink } from '#scenario/link.ts'
import { figureView } from '#scenario/viewSettings.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { hasAddress, ownRoot } from '#store/site.ts'
import { composePicture, type Lettering, type Picture } from './composePicture.ts'
import { drawAside, type Drawable } from './drawAside.tsx'
import { withInlineStyles } from './inlineStyles.ts'
import { pictureWords } from './pictureWords.ts'
import styles from './drawAside.module.css'

/** How words look in an element of the page. */
function letteringOf(box: Element, className: string | undefined): Lettering {
  const sample = box.appendChild(document.createElement('span'))
  sample.className = className ?? ''
  const { fontFamily: family, fontSize, fontWeight: weight, color } = getComputedStyle(sample)
  sample.remove()
  return { family, size: parseFloat(fontSize), weight, colour: color }
}

function measureBy(context: CanvasRenderingContext2D) {
  return ({ family, size, weight }: Lettering) =>
    (text: string) => {
      context.font = `${weight} ${size}px ${family}`
      return context.measureText(text).width
    }
}

function markupOf(drawing: SVGSVGElement): string {
  const copy = withInlineStyles(drawing)
  copy.removeAttribute('xmlns')
  // Labels at the ends of lines may reach past the drawing.
  copy.setAttribute('overflow', 'visible')
  return new XMLSerializer().serializeToString(copy)
}

/** The chart as it stands on the screen, in the same theme, with the words around it. */
export async function chartPicture(drawable: Drawable): Promise<Picture> {
  const { chart, outcome, pinned } = drawable
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas to measure text on')
  const root = ownRoot()
  const query = formatLink({
    scenario: outcome.scenario,
    pinned: pinned && pinned.scenario,
    view: figureView(explorerStore.getState().view),
  })
  const words = pictureWords(chart, outcome, { query, root: hasAddress(root) ? root : null })
  return drawAside(drawable, (drawing, box) =>
    composePicture({
      ...words,
      letterings: {
        title: letteringOf(box, styles.title),
        takeaway: letteringOf(box, styles.takeaway),
        source: letteringOf(box, styles.source),
      },
      paper: getComputedStyle(document.documentElement).backgroundColor,
      drawing: {
        markup: markupOf(drawing),
        width: drawable.width,
        height: drawing.height.baseVal.value,
      },
      measure: measureBy(context),
    }),
  )
}
