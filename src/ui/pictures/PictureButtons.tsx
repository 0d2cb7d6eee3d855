import { useState } from 'react'
import type { FigureDefinition } from '#ui/charts/figure.ts'
import words from '#ui/styles/words.module.css'
import { preparedDrawable } from './preparedDrawable.ts'
import type { PictureKind } from './savePicture.ts'

const kinds: readonly PictureKind[] = ['svg', 'png']

/** The width of the figure's box where it stands, since the picture is to be what is seen. */
function widthOfBox(slug: string): number {
  const box = document.querySelector(`[data-figure="${slug}"]`)
  return Math.round(box?.getBoundingClientRect().width ?? 0)
}

/** The figure as a picture to take along; what makes it is loaded when it is asked for. */
export function PictureButtons({ figure }: { figure: FigureDefinition }) {
  const [failed, setFailed] = useState(false)
  const save = async (kind: PictureKind) => {
    try {
      const { savePicture } = await import('./savePicture.ts')
      await savePicture(kind, await preparedDrawable(figure, widthOfBox(figure.slug)))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={words.quiet}
          aria-label={`${kind.toUpperCase()} of “${figure.title}”`}
          onClick={() => void save(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && 'The picture could not be made.'}</span>
    </>
  )
}
