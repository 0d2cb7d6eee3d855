/*
 * A page stands as HTML before its script has come. What it shows until then, and where the script
 * never comes, follows from classes of its root element; `src/README.md` lists them.
 */

/** Saved while it lived, by a browser or an archive: it shows what it showed then. */
export function takeForSaved({ classList }: Element): void {
  classList.replace('linked-parts', 'late-parts')
  classList.replace('alive', 'saved')
}

/** Where a link says something else, no number is seen until it is the link's own, or time is up. */
export function awaitLife({ classList }: Element, linkDiffers: boolean): void {
  if (linkDiffers && !classList.contains('saved')) classList.add('linked')
}

/** No life came, or it has ended: what stands is shown, and said to be what it is. */
export function goWithoutLife({ classList }: Element): void {
  classList.replace('linked', 'outdated')
  classList.remove('linked-parts')
  if (!classList.contains('saved')) classList.add('scriptless')
}

/** The page shows what its link says; each part of it may come to life later. */
export function comeToLife({ classList }: Element): void {
  if (classList.contains('alive')) return
  if (classList.contains('linked') || classList.contains('outdated')) classList.add('linked-parts')
  classList.remove('linked', 'outdated', 'scriptless', 'saved')
  classList.add('alive')
}

export const isAlive = ({ classList }: Element): boolean => classList.contains('alive')

/** A section that is not alive by now may never be. */
export function giveUpParts({ classList }: Element): void {
  classList.remove('linked-parts')
  classList.add('late-parts')
}

/** Milliseconds until nothing is hidden any more: a slow line brings the script in about four seconds. */
export const patience = 6000
