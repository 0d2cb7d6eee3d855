import { download } from '#ui/charts/download.ts'
import { fileName } from '#ui/charts/fileName.ts'
import type { Drawable } from './drawAside.tsx'
import { figurePicture } from './figurePicture.ts'
import { toPng } from './toPng.ts'

export type PictureKind = 'svg' | 'png'

export async function savePicture(kind: PictureKind, drawable: Drawable): Promise<void> {
  const picture = await figurePicture(drawable)
  const name = fileName(drawable.figure.slug, drawable.outcome.scenario, kind)
  if (kind === 'svg') download(name, 'image/svg+xml', picture.svg)
  else download(name, 'image/png', await toPng(picture))
}
