import { useEffect, useState } from 'react'
import { TextButton } from '#ui/kit/Button.tsx'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { NoTruePicture } from './toPng.ts'
import { readAsUrl } from '#ui/kit/readAsUrl.ts'
import type { Taken, TakenCopy, TakenFile, TakenLink } from './taken.ts'
import styles from './WhatBecame.module.css'

const rows = 8

/** The file itself, for the reader to keep by hand. */
function ShownFile({ file }: { file: File }) {
  const isPicture = file.type.startsWith('image/')
  const [content, setContent] = useState<string | null>(null)
  useEffect(() => {
    // An app that drops downloads drops what is at a blob's address too.
    void (isPicture ? readAsUrl(file) : file.text()).then(setContent)
  }, [file, isPicture])
  if (content === null) return null
  if (!isPicture) return <CopyField label={file.name} rows={rows} text={content} />
  return (
    <>
      <p role="status">To keep the picture, press it long, or with the right button.</p>
      <img className={styles.picture} src={content} alt={file.name} />
    </>
  )
}

function File({ file, how }: TakenFile) {
  const [isShown, setShown] = useState(how === 'dropped')
  if (how === 'shared') return null
  if (isShown) return <ShownFile file={file} />
  return (
    <p>
      <span role="status">{`Your browser was given ${file.name}.`}</span>{' '}
      <TextButton onClick={() => setShown(true)}>It did not come: show it here</TextButton>
    </p>
  )
}

const markNames = { '.': 'point', ',': 'comma' } as const

function Copy({ first }: { first: TakenCopy }) {
  const [{ text, mark, isCopied, again }, setCopy] = useState(first)
  const other = mark === '.' ? ',' : '.'
  return (
    <>
      <p>
        <span role="status">
          {`${isCopied ? 'Copied' : 'Here to be copied'}, decimals with a ${markNames[mark]}.`}
        </span>{' '}
        <TextButton onClick={() => void again(other).then(setCopy)}>
          {`With a ${markNames[other]} instead`}
        </TextButton>
      </p>
      {!isCopied && <CopyField label="The table" rows={rows} text={text} />}
    </>
  )
}

function Link({ link, isCopied }: TakenLink) {
  return (
    <>
      <p role="status">{isCopied ? 'Copied.' : 'Here to be copied.'}</p>
      <CopyField label="Link to this figure" rows={3} text={link} />
    </>
  )
}

function Fault({ error }: { error: unknown }) {
  return (
    <p role="status">
      {error instanceof NoTruePicture
        ? `${error.message} The SVG is the same picture.`
        : 'It could not be made.'}
    </p>
  )
}

/** What became of something that the reader wanted to take along. */
export function WhatBecame({ taken }: { taken: Taken }) {
  return (
    <div className={styles.taken}>
      {'error' in taken ? (
        <Fault error={taken.error} />
      ) : 'file' in taken ? (
        <File {...taken} />
      ) : 'link' in taken ? (
        <Link {...taken} />
      ) : (
        <Copy first={taken} />
      )}
    </div>
  )
}
