import { textOf } from '#ui/amounts/sentence.ts'
import { useState } from 'react'
import { allFigures } from '#ui/chart/allFigures.ts'
import { copyRich } from '#ui/kit/copyRich.ts'
import { figurePicture } from '#ui/chart/export/figurePicture.ts'
import { preparedDrawable } from '#ui/chart/export/preparedDrawable.ts'
import { readAsUrl } from '#ui/kit/readAsUrl.ts'
import { NoTruePicture, toPng } from '#ui/chart/export/toPng.ts'
import { pictureWithCaption, type Embed } from './snippets.ts'
import dialog from '#ui/kit/Dialog.module.css'

/** Wider pictures than a column of text is are only scaled down again. */
const widest = 760

const figureOf = ({ view }: Embed) => allFigures().find(({ slug }) => slug === view.slug)

async function makePicture(embed: Embed) {
  const figure = figureOf(embed)
  if (!figure) throw new Error(`${embed.view.slug} is not a figure`)
  const drawable = await preparedDrawable(figure, Math.min(embed.width, widest))
  const picture = await figurePicture(drawable)
  const alt = `${figure.title} ${textOf(figure.takeaway(drawable.outcome))}`
  const png = await toPng(picture)
  return { ...pictureWithCaption(embed, { src: await readAsUrl(png), alt }), picture: png }
}

const notCopied = 'It could not be copied here.'
const svgInstead = 'The SVG under the figure is the same picture.'

/** For places that take no frame: the figure as a picture, linked, with the answer below it. */
export function PictureCopy({ embed }: { embed: Embed }) {
  const [said, setSaid] = useState('')
  if (!figureOf(embed)) return <p>Choose a figure under “Show” to copy it as a picture.</p>
  const copy = async () => {
    setSaid('')
    try {
      const copied = await copyRich(makePicture(embed), ['html', 'text', 'picture'])
      setSaid(copied ? 'Copied: paste it into your text.' : notCopied)
    } catch (error) {
      setSaid(error instanceof NoTruePicture ? `${error.message} ${svgInstead}` : notCopied)
    }
  }
  return (
    <>
      <p>The figure as a picture that links here, with the answer as its caption.</p>
      <div className={dialog.buttons}>
        <button type="button" className={dialog.button} onClick={() => void copy()}>
          Copy picture and caption
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  )
}
