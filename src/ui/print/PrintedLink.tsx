import { explorer } from '#catalogue/article.ts'
import { hasAddress, ownRoot } from '#store/site.ts'
import { QrCode } from '#ui/share/QrCode.tsx'
import { shareTexts } from '#ui/share/shareTexts.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './Printing.module.css'

/** Leads from the paper back to the scenario. */
export function PrintedLink() {
  const settled = useExplorer((state) => state.settled)
  const pinned = useExplorer((state) => state.pinned)
  const view = useExplorer((state) => state.view)
  const root = ownRoot()
  const { link, settings } = shareTexts(root, settled, pinned, view)
  if (!hasAddress(root))
    return <footer>{`The settings of this scenario in the ${explorer.name}: ${settings}`}</footer>
  return (
    <footer className={styles.link}>
      <QrCode link={link} />
      <p>
        <span>{`This scenario in the ${explorer.name}: `}</span>
        <a href={link}>{link}</a>
      </p>
    </footer>
  )
}
