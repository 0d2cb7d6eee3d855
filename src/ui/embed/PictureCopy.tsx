import { textOf } from '#ui/amounts/sentence.ts'
import { useEffect, useState } from 'react'
import type { NamedChart } from '#ui/chart/chart.ts'
import { namedScenario } from '#scenario/presets.ts'
import { Button } from '#ui/kit/Button.tsx'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { copyRich } from '#ui/kit/copyRich.ts'
import { chartPicture } from '#ui/chart/export/chartPicture.ts'
import { preparedDrawable } from '#ui/chart/export/preparedDrawable.ts'
import { loadChart } from '#ui/sections/loadSection.ts'
import { sections } from '#ui/sections/sections.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { readAsUrl } from '#ui/kit/readAsUrl.ts'
import { NoTruePicture, toPng } from '#ui/chart/export/toPng.ts'
import { figureUrl, pictureWithCaption, type Embed } from './snippets.ts'
import dialog from '#ui/kit/Dialog.module.css'

/** Wider pictures than a column of text is are only scaled down again. */
const widest = 880

/** The chart of a view; null where it has none, or while its script is on its way. */
function useChartOf({ view }: Embed): NamedChart | null {
  const [chart, setChart] = useState<NamedChart | null>(null)
  useEffect(() => {
    let isWanted = true
    const section = sections.find(({ slug }) => slug === view.slug)
    const loading = section ? loadChart(section) : Promise.resolve(null)
    void loading
      .catch(() => null)
      .then((loaded) => {
        if (isWanted) setChart(loaded)
      })
    return () => {
      isWanted = false
    }
  }, [view])
  return chart
}

async function makePicture(embed: Embed, chart: NamedChart) {
  const drawable = await preparedDrawable(chart, Math.min(embed.width, widest))
  const picture = await chartPicture(drawable)
  const alt = `${chart.title} ${textOf(chart.takeaway(drawable.outcome))}`
  const png = await toPng(picture)
  return { ...pictureWithCaption(embed, { src: await readAsUrl(png), alt }), picture: png }
}

const notCopied = 'It could not be copied here.'
const svgInstead = 'The SVG under the figure is the same picture.'

/** For places that take no frame: the chart as a picture, linked, with the answer below it. */
export function PictureCopy({ embed }: { embed: Embed }) {
  const [said, setSaid] = useState('')
  const named = useExplorer(({ scenario }) => namedScenario(scenario))
  const chart = useChartOf(embed)
  if (!chart) return <p>Choose a figure under “Show” to copy it as a picture.</p>
  const copy = async () => {
    setSaid('')
    try {
      const copied = await copyRich(makePicture(embed, chart), ['html', 'text', 'picture'])
      setSaid(copied ? 'Copied: paste it into your text.' : notCopied)
    } catch (error) {
      setSaid(error instanceof NoTruePicture ? `${error.message} ${svgInstead}` : notCopied)
    }
  }
  return (
    <>
      <p>The figure as a picture that links here, with the answer as its caption.</p>
      <div className={dialog.buttons}>
        <Button look="sharp" onClick={() => void copy()}>
          Copy picture and caption
        </Button>
        <span role="status">{said}</span>
      </div>
      {named && (
        <CopyField
          label={`Address of its picture at “${named.name}”`}
          hint="For feeds and mail; .svg in place of .png scales."
          text={figureUrl(embed, named.slug)}
        />
      )}
    </>
  )
}
