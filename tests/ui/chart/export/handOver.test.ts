import { describe, expect, it } from 'vitest'
import { dropsDownloads } from '#ui/chart/export/handOver.ts'

const windowOf = (userAgent: string, { origin = 'https://a.example', isFramed = false } = {}) => {
  const self = { navigator: { userAgent }, origin }
  return { ...self, self, parent: isFramed ? {} : self } as unknown as Window
}

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15'
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)'

describe('downloads are dropped', () => {
  it.each([
    `Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) ${chrome} Version/4.0 Chrome/126.0 Mobile Safari/537.36`,
    `${iPhone} (KHTML, like Gecko) Mobile/15E148`,
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Instagram 330.0.3.29.109`,
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]`,
    `${iPhone} (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.1`,
  ])('in the app of “%s”', (userAgent) => {
    expect(dropsDownloads(windowOf(userAgent))).toBe(true)
  })

  it('in a frame without an origin', () => {
    expect(dropsDownloads(windowOf(chrome, { origin: 'null', isFramed: true }))).toBe(true)
  })
})

describe('downloads arrive', () => {
  it.each([
    `${iPhone} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`,
    `${iPhone} (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1`,
    `${iPhone} (KHTML, like Gecko) FxiOS/127.0 Mobile/15E148 Safari/605.1.15`,
    `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${chrome} Chrome/126.0 Mobile Safari/537.36`,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Chrome/126.0 Safari/537.36`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ])('in the browser of “%s”', (userAgent) => {
    expect(dropsDownloads(windowOf(userAgent))).toBe(false)
  })

  it('from a file on the disk, which has no origin either', () => {
    expect(dropsDownloads(windowOf(chrome, { origin: 'null' }))).toBe(false)
  })
})
