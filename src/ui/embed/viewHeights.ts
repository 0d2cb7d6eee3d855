/** Pixels from which on a frame is laid out as on a wide screen; `EmbedPage.module.css` has it too. */
export const wideFrom = 640

/** Pixels that a page of embeds keeps free for a view. */
export interface ViewHeights {
  /** From `wideFrom` on. */
  readonly height: number
  /** In a narrower frame. */
  readonly phoneHeight: number
}

/**
 * What each view needs with a line on whose prices it shows, and a little room: narrow ones for
 * fingers on a phone, wide ones for a pointer. A browser test keeps them true.
 */
export const viewHeights: Readonly<Record<string, ViewHeights>> = {
  answer: { height: 310, phoneHeight: 560 },
  'free-paid': { height: 630, phoneHeight: 660 },
  'per-image': { height: 680, phoneHeight: 760 },
  account: { height: 790, phoneHeight: 900 },
  bill: { height: 710, phoneHeight: 850 },
  'by-hand': { height: 550, phoneHeight: 740 },
  'what-if': { height: 780, phoneHeight: 840 },
  solve: { height: 600, phoneHeight: 900 },
  today: { height: 800, phoneHeight: 940 },
  article: { height: 790, phoneHeight: 980 },
  // Scrolls in itself until a script gives it all of its height.
  explorer: { height: 900, phoneHeight: 900 },
}
