import { hasAddress, ownRoot } from '#store/site.ts'
import { useState } from 'react'
import { Button } from '#ui/kit/Button.tsx'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { Dialog } from '#ui/kit/Dialog.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { NoAddress } from './NoAddress.tsx'
import { shareTexts, type Shared } from './shareTexts.ts'
import { QrCode } from './QrCode.tsx'
import styles from '#ui/kit/Dialog.module.css'

/** The device's own list of places to send it to; closing that list is no fault. */
function SystemShare({ sentence, link }: Shared) {
  if (!('share' in navigator)) return null
  const share = () => {
    navigator.share({ text: sentence, url: link }).catch(() => undefined)
  }
  return (
    <Button look="sharp" onClick={share}>
      Send it…
    </Button>
  )
}

function More(shared: Shared) {
  const [coded, setCoded] = useState(false)
  return (
    <>
      <div className={styles.buttons}>
        <SystemShare {...shared} />
        <Button look="sharp" aria-expanded={coded} onClick={() => setCoded(!coded)}>
          {coded ? 'Hide the QR code' : 'Show a QR code'}
        </Button>
      </div>
      {coded && <QrCode link={shared.link} />}
    </>
  )
}

function Links(shared: Shared) {
  const { named } = shared
  return (
    <>
      <CopyField
        label="Link"
        hint="It says every setting, so it means the same for ever."
        text={shared.link}
        rows={3}
      />
      {named && (
        <CopyField
          label={`Short link: “${named.preset.name}”`}
          hint="Your scenario has a page of its own."
          text={named.url}
        />
      )}
      <CopyField label="The answer in words" text={shared.sentence} rows={3} />
      <CopyField label="Markdown" text={shared.markdown} rows={4} />
      <More {...shared} />
    </>
  )
}

/** The scenario to take along: as a link, in words, as a code. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const scenario = useExplorer((state) => state.scenario)
  const pinned = useExplorer((state) => state.pinned)
  const view = useExplorer((state) => state.view)
  const root = ownRoot()
  const shared = shareTexts(root, scenario, pinned, view)
  return (
    <Dialog title="Share this scenario" onClose={onClose}>
      {hasAddress(root) ? <Links {...shared} /> : <NoAddress {...shared} />}
    </Dialog>
  )
}
