import { createContext } from 'react'

/** Charts as finished markup, put in place at build time; the page itself knows none. */
export type Pictures = (slug: string) => string

export const PicturesContext = createContext<Pictures>(() => '')
