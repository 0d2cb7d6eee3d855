import type { ReactNode } from 'react'
import type { AnimatedItemsProps } from 'recharts/es6/animation/AnimatedItems'
import type { CartesianLayout } from 'recharts/es6/util/types'

const still = { isAnimating: false, handleAnimationStart() {}, handleAnimationEnd() {} }

export const useAnimationCallbacks = () => still

/** Nothing moves by itself: each drawing stands at once as it ends. */
export function AnimatedItems<Item>(props: AnimatedItemsProps<Item, CartesianLayout>): ReactNode {
  return props.items ? props.children(props.items, 1, false) : null
}
