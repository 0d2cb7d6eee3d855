import { createContext } from 'react'
import type { FigureSlug } from './figure.ts'

/** Figures as finished markup, put in place at build time; the page itself knows none. */
export type Pictures = (slug: FigureSlug) => string

export const PicturesContext = createContext<Pictures>(() => '')
