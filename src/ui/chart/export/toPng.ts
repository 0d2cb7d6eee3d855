import type { Picture } from './composePicture.ts'
import { holdsPicture } from './holdsPicture.ts'

/** Pixels a point: sharp on the screens of today. */
const sharpness = 2

/** Milliseconds; a picture takes a tenth of one of them to be made, or never comes. */
const longestWait = 8000

/** What is wrong where a browser guards its canvas; its message is for the reader. */
export class NoTruePicture extends Error {
  override message = 'This browser guards against fingerprinting and gives out no true PNG.'
}

/** The picture's address as an image; an SVG from one of these leaves a canvas readable. */
function dataUrl({ svg }: Picture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

async function paint(address: string, width: number, height: number) {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new NoTruePicture()
  context.drawImage(image, 0, 0, width, height)
  return { canvas, context }
}

/** Whether the file holds what was drawn, and not the noise or the blank that some give instead. */
async function isTrue(png: Blob, { width, height }: Picture): Promise<boolean> {
  const address = URL.createObjectURL(png)
  try {
    const { context } = await paint(address, width, height)
    return holdsPicture(context.getImageData(0, 0, width, height))
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function checkedPng(picture: Picture): Promise<Blob> {
  const { canvas } = await paint(
    dataUrl(picture),
    picture.width * sharpness,
    picture.height * sharpness,
  )
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!png || !(await isTrue(png, picture))) throw new NoTruePicture()
  return png
}

/** Never waits for ever: some browsers that guard their canvas don't answer. */
export function toPng(picture: Picture): Promise<Blob> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new NoTruePicture()), longestWait)
    checkedPng(picture).then(resolve, reject)
  })
}
