import { createContext, use, useEffect, useRef, useState } from 'react'

/** Whether the page was built with what is folded in it, for readers without script. */
export const BuiltWholeContext = createContext(false)

/** For `<details>` whose content is rendered while it is open, or was built with the page. */
export function useContentOnOpen() {
  const isBuilt = use(BuiltWholeContext)
  const ref = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const onToggle = () => setOpen(ref.current?.open === true)
  // It may have been opened before there was a script.
  useEffect(onToggle, [])
  return {
    isRendered: isBuilt || isOpen,
    details: { ref, onToggle, suppressHydrationWarning: true },
  }
}
