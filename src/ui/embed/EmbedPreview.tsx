import { useEffect, useRef, useState } from 'react'
import { sandbox } from './sandbox.ts'
import { frameUrl, type Embed } from './snippets.ts'
import { heightAt } from './heights.ts'
import styles from './EmbedDialog.module.css'

/** The height that a frame of ours asks for, or null where the message says something else. */
function heightAsked(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, height } = data as { type?: unknown; height?: unknown }
  return type === 'dalle-credits:height' && typeof height === 'number' ? height : null
}

/** The embed as readers will see it, in a frame like theirs. */
export function EmbedPreview({ embed }: { embed: Embed }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(() => heightAt(embed.view.heights, embed.width))
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const asked = source === frame.current?.contentWindow ? heightAsked(data) : null
      if (asked !== null) setHeight(asked)
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [])
  return (
    <div className={styles.preview} role="region" aria-label="Preview" tabIndex={0}>
      <iframe
        ref={frame}
        src={frameUrl(embed)}
        sandbox={sandbox}
        title={`Preview: ${embed.view.title}`}
        style={{ width: embed.width, height }}
      />
    </div>
  )
}
