import { useEffect, useRef, type CSSProperties, type RefObject } from 'react'
import { axisKey, operationsOf } from '#scenario/Scenario.ts'
import { SentencePlace, SentencePlaceContext } from '#ui/chart/SentencePlace.tsx'
import { axisEnd } from '#ui/chart/axisEnd.ts'
import { AxisSlider } from '#ui/controls/AxisSlider.tsx'
import { trackTop } from '#ui/controls/operationsTrack.ts'
import { SliderHead } from '#ui/controls/Slider.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { credit } from '#ui/sections/sections.ts'
import { LazySection } from './LazySection.tsx'
import styles from './Hero.module.css'

const plotHeights = {
  '--narrow': credit.plot.narrow,
  '--wide': credit.plot.wide,
} as CSSProperties

interface HeroProps {
  readonly heading: 'h1' | 'h2'
  readonly box?: RefObject<HTMLElement | null>
}

/** The chart's level axis, and its number to type. */
function Axis() {
  // Where a drag has come to rest, so that the axis stands still during it.
  const top = useExplorer(({ settled }) => trackTop(operationsOf(settled)))
  const name = useExplorer(({ settled }) => axisKey(settled))
  useEffect(() => axisEnd.setState(top, true), [top])
  return (
    <div className={styles.axis} data-live>
      <AxisSlider top={top} />
      <div id={`control-${name}`} data-control>
        <SliderHead name={name} />
      </div>
    </div>
  )
}

/**
 * What a used credit cost; the level axis of the chart is the slider. It follows nothing itself, or
 * React would throw away the chart as it was built whenever that changes before it is live.
 */
export function Hero({ heading: Heading, box }: HeroProps) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <section ref={box} className={styles.hero} aria-labelledby={`${credit.slug}-title`}>
      <div className={styles.caption}>
        <Heading id={`${credit.slug}-title`}>{credit.title}</Heading>
        <span>
          {' '}
          <i className={styles.hatch} aria-hidden="true" /> for expired ones
        </span>
        <SentencePlace ref={place} />
      </div>
      <div className={styles.plot} style={plotHeights}>
        <SentencePlaceContext value={place}>
          <LazySection section={credit} heading={Heading} />
        </SentencePlaceContext>
        <Axis />
      </div>
    </section>
  )
}
