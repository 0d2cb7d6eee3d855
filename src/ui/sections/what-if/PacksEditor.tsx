import { useRef } from 'react'
import type { Pack } from '#domain/tariff.ts'
import { parameters } from '#scenario/parameters.ts'
import { changeScenario, setSettings } from '#store/actions.ts'
import { IconButton, TextButton } from '#ui/kit/Button.tsx'
import { formatMoney } from '#ui/kit/format.ts'
import { Fieldset } from '#ui/kit/Fieldset.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { creditsCodec, mostPacks, priceCodec, suggestedPack } from './packs.ts'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf, dollars } from '#ui/kit/typedText.ts'
import { ResetButton } from './ValueField.tsx'
import styles from './Packs.module.css'

interface PackRowProps {
  readonly pack: Pack
  readonly number: number
  readonly onChange: (pack: Pack) => void
  readonly onRemove: () => void
}

function PackRow({ pack, number, onChange, onRemove }: PackRowProps) {
  return (
    <li className={styles.pack}>
      <span className={styles.terms}>
        <TextBox
          label={`Credits in pack ${number}`}
          value={pack}
          codec={creditsCodec(pack)}
          form={countOf(parameters.free.unit)}
          onChange={onChange}
        />
        for $
        <TextBox
          label={`Dollars for pack ${number}`}
          value={pack}
          codec={priceCodec(pack)}
          form={dollars}
          onChange={onChange}
        />
      </span>
      <span className={styles.each}>{`${formatMoney(pack.price / pack.credits)} a credit`}</span>
      <IconButton look="bare" aria-label={`Remove pack ${number}`} onClick={onRemove}>
        ×
      </IconButton>
    </li>
  )
}

/** Up to five packs on sale; with none, what the free credits don’t cover is refused. */
export function PacksEditor() {
  const box = useRef<HTMLFieldSetElement>(null)
  const packs = useExplorer(({ scenario }) => scenario.packs)
  const set = (next: readonly Pack[]) => changeScenario({ packs: next })
  const remove = (index: number) => {
    setSettings({ packs: packs.filter((_, place) => place !== index) })
    // The button that was pressed is gone; from here the keyboard goes on.
    box.current?.focus()
  }
  const add = () => setSettings({ packs: [...packs, suggestedPack(packs)] })
  return (
    <Fieldset
      id="control-packs"
      legend="Packs on sale"
      beside={<ResetButton name="packs" />}
      ref={box}
      tabIndex={-1}
    >
      <ol className={styles.list}>
        {packs.map((pack, index) => (
          <PackRow
            key={index}
            pack={pack}
            number={index + 1}
            onChange={(next) => set(packs.map((one, place) => (place === index ? next : one)))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {packs.length === 0 && (
        <p className={styles.none}>None: what the other credits don’t cover is refused.</p>
      )}
      {packs.length < mostPacks ? (
        <TextButton onClick={add}>+ Add a pack</TextButton>
      ) : (
        <p className={styles.none}>Five packs are the most.</p>
      )}
    </Fieldset>
  )
}
