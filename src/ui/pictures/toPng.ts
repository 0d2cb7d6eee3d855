import type { Picture } from './composePicture.ts'

/** Pixels a point: sharp on the screens of today. */
const sharpness = 2

/** The picture's address as an image; an SVG from one of these leaves a canvas readable. */
function dataUrl({ svg }: Picture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

async function painted(picture: Picture): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = dataUrl(picture)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * sharpness
  canvas.height = picture.height * sharpness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

export async function toPng(picture: Picture): Promise<Blob> {
  const canvas = await painted(picture)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the picture could not be written'))
    }, 'image/png')
  })
}

/** As an address that carries the whole picture with it. */
export async function toPngUrl(picture: Picture): Promise<string> {
  return (await painted(picture)).toDataURL('image/png')
}
