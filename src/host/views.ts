interface View {
  readonly slug: string
  readonly title: string
  /** The room the frame gets before its guest tells its height. */
  readonly height: number
}

const explorer: View = { slug: 'explorer', title: 'DALL·E Credit Explorer', height: 900 }

/** The embed views; the host script imports nothing of the site, so it keeps its own short list. */
export const views: readonly View[] = [
  { slug: 'answer', title: 'What DALL·E credits cost', height: 320 },
  { slug: 'free-paid', title: 'How much is free?', height: 560 },
  { slug: 'per-image', title: 'What does one image cost?', height: 560 },
  { slug: 'account', title: 'Your account, month by month', height: 640 },
  explorer,
]

export function viewOf(element: Element): View {
  const asked = element.getAttribute('view')
  return views.find(({ slug }) => slug === asked) ?? explorer
}
