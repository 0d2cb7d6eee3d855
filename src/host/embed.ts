import { defineElement } from './element.ts'
import { hearGuests } from './guests.ts'

const shadowed = new Set<HTMLIFrameElement>()
hearGuests(shadowed)
defineElement(shadowed, document.currentScript)
