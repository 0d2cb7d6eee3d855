import { credit } from '#ui/sections/sections.ts'

/** The slug of the figure of which most is seen. */
export function figureInView({ document, innerHeight }: Window): string {
  const seen = [...document.querySelectorAll<HTMLElement>('[data-chart]')].map((box) => {
    const { top, bottom } = box.getBoundingClientRect()
    return { slug: box.dataset.chart, pixels: Math.min(bottom, innerHeight) - Math.max(top, 0) }
  })
  const [most] = seen.sort((a, b) => b.pixels - a.pixels)
  return most?.slug ?? credit.slug
}
