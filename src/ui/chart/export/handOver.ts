import type { TakenFile } from './taken.ts'

/**
 * Apps that show pages within themselves drop what is downloaded: Android's view calls itself
 * "wv", and on an iPhone or iPad only browsers name Safari with its version.
 */
const appView = /; wv\)|iP(?:hone|ad)(?!.*Safari\/)/

/** So do frames without an origin, as WordPress makes them. */
export function dropsDownloads({ navigator, origin, parent, self }: Window): boolean {
  return appView.test(navigator.userAgent) || (origin === 'null' && parent !== self)
}

function download(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** False where the reader's device shares no files. */
async function share(file: File): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (error) {
    // Whoever closes the sheet has made up their mind.
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

/** Gives the reader a file made in the page. */
export async function handOver(file: File): Promise<TakenFile> {
  if (dropsDownloads(window)) return { file, how: (await share(file)) ? 'shared' : 'dropped' }
  download(file)
  return { file, how: 'downloaded' }
}
