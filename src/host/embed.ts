import { defineElement } from './element.ts'
import { sizeFrames } from './sizeFrames.ts'

const shadowed = new Set<HTMLIFrameElement>()
sizeFrames(shadowed)
defineElement(shadowed, document.currentScript)
