import { use } from 'react'
import { TextButton } from '#ui/kit/Button.tsx'
import { credit } from '#ui/sections/sections.ts'
import { DialogContext } from '#ui/kit/openDialog.ts'

/** The slug of the figure of which most is seen. */
function figureInView({ document, innerHeight }: Window): string {
  const seen = [...document.querySelectorAll<HTMLElement>('[data-chart]')].map((box) => {
    const { top, bottom } = box.getBoundingClientRect()
    return { slug: box.dataset.chart, pixels: Math.min(bottom, innerHeight) - Math.max(top, 0) }
  })
  const [most] = seen.sort((a, b) => b.pixels - a.pixels)
  return most?.slug ?? credit.slug
}

/** What one can do with the whole page. */
export function DialogButtons() {
  const openDialog = use(DialogContext)
  return (
    <>
      <TextButton
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) => openDialog?.({ kind: 'share', opener })}
      >
        Share
      </TextButton>
      <TextButton
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) =>
          openDialog?.({ kind: 'embed', view: figureInView(window), opener })
        }
      >
        Embed
      </TextButton>
    </>
  )
}
