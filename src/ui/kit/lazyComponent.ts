import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A script that did not come, as against one that threw. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** A component whose script comes when it is first rendered; fails with a `LoadError`. */
export function lazyComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch (cause) {
      throw new LoadError('a part of the page could not be loaded', { cause })
    }
  })
}
