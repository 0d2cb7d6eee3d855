import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryParts } from '#build/slim/libraries.ts'
import { rechartsParts } from '#build/slim/recharts.ts'

const modules = readdirSync('node_modules')
  .filter((name) => /^(recharts|victory-vendor|d3-.*|es-toolkit)$/.test(name))
  .flatMap((name) =>
    readdirSync(`node_modules/${name}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `node_modules/${name}/${path}`,
    ),
  )
  .filter((path) => /\.m?js$/.test(path))

test.for([...rechartsParts, ...libraryParts])('$file is still there to be slimmed', (part) => {
  const found = modules.filter((path) => part.file.test(path))
  expect(found).not.toEqual([])
  const { code } = part
  if (typeof code !== 'function') return
  for (const path of found) {
    const whole = readFileSync(path, 'utf8')
    expect(code(whole).length).toBeLessThan(whole.length)
  }
})
