import { memo } from 'react'
import { tileArt } from './pictureArt.ts'

interface TileArtProps {
  /** Pictures of one family share motif and colours. */
  readonly family: number
  readonly seed: number
}

/** The little picture that stands for an image. */
export const TileArt = memo(function TileArt({ family, seed }: TileArtProps) {
  const { background, shapes } = tileArt(family, seed)
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" fill={`var(${background})`} />
      {shapes.map(({ path, fill, opacity }, index) => (
        <path key={index} d={path} fill={`var(${fill})`} opacity={opacity} />
      ))}
    </svg>
  )
})
