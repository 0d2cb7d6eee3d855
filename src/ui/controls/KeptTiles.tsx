import { memo } from 'react'
import { atKept } from '#domain/account/perImage.ts'
import { kindsInUse } from '#domain/demand.ts'
import { parameters } from '#scenario/parameters.ts'
import { changeScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { imagesReturned } from '#ui/amounts/images.ts'
import { capital, formatMoney, inWords, pluralOf } from '#ui/kit/format.ts'
import { TileArt } from '#ui/kit/TileArt.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { HitsControl } from './HitsControl.tsx'
import styles from './KeptTiles.module.css'

const choices = [1, 2, 3, 4] as const

interface TileProps {
  readonly count: number
  readonly isChosen: boolean
  readonly isLit: boolean
  readonly price: string
}

const Tile = memo(function Tile({ count, isChosen, isLit, price }: TileProps) {
  return (
    <label className={styles.tile} data-lit={isLit} data-chosen={isChosen}>
      <input
        type="radio"
        autoComplete="off"
        name="kept"
        value={count}
        checked={isChosen}
        aria-label={count === 1 ? '1 image' : `${count} images`}
        onChange={() => changeScenario({ kept: count })}
      />
      <TileArt family={16} seed={count} />
      <span>{price}</span>
    </label>
  )
})

/** "One credit, one prompt, four pictures." */
function WhatACreditIs() {
  const { tariff, usage } = useExplorer(selectOutcome).terms
  const [kind] = kindsInUse(usage)
  const { cost, images } = tariff.operations[kind]
  const credits = cost === 0 ? 'no credit' : `${inWords(cost)} ${pluralOf(cost, credit)}`
  return (
    <span>{`${capital(credits)}, one ${kind}, ${inWords(images)} ${pluralOf(images, picture)}.`}</span>
  )
}

const credit = ['credit', 'credits'] as const
const picture = ['picture', 'pictures'] as const

/** Four pictures that light up, with what each costs: a radio group, since one number is chosen. */
export function KeptTiles() {
  const outcome = useExplorer(selectOutcome)
  const { kept } = outcome.scenario
  // No more can be kept than are returned, whatever a link says.
  const shown = choices.filter((count) => count <= Math.max(imagesReturned(outcome).most, kept))
  return (
    <div className={styles.kept} id="control-kept">
      <p className={styles.question}>
        <WhatACreditIs /> {shown.length > 1 && <strong>Which would you keep?</strong>}
      </p>
      <fieldset className={styles.tiles} role="radiogroup" aria-label={parameters.kept.label}>
        {shown.map((count) => {
          const price = atKept(outcome.cashPerImage, count)
          return (
            <Tile
              key={count}
              count={count}
              isChosen={count === kept}
              isLit={count <= kept}
              price={price === null ? '–' : formatMoney(price)}
            />
          )
        })}
      </fieldset>
      <HitsControl />
    </div>
  )
}
