import { defineElement } from './element.ts'
import { sizeFrames } from './sizeFrames.ts'

// Only a classic script tag tells where the site is. Brought in any other way (bundled, evaluated)
// this does nothing, and the links inside the elements stay links.
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src) {
  const site = new URL('.', script.src).href
  const shadowed = new Set<HTMLIFrameElement>()
  sizeFrames(site, shadowed)
  defineElement(site, shadowed)
}
