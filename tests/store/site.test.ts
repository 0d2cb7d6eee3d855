import { expect, test } from 'vitest'
import { hasAddress, siteRoot } from '#store/site.ts'

test.each([
  ['https://credits.example/', 'https://credits.example/'],
  ['https://credits.example/dalle/?prompts=20#account', 'https://credits.example/dalle/'],
  ['https://credits.example/dalle/index.html', 'https://credits.example/dalle/'],
  ['https://credits.example/dalle/s/beta/?kept=4', 'https://credits.example/dalle/'],
  ['https://credits.example/s/no-free/index.html', 'https://credits.example/'],
  ['https://credits.example/dalle/s/no-free?kept=4', 'https://credits.example/dalle/'],
  ['https://credits.example/embed/explorer', 'https://credits.example/'],
  ['https://credits.example/embed/explorer/#kept=4', 'https://credits.example/'],
  [
    'https://blog.example/uploads/explorer.html?kept=4',
    'https://blog.example/uploads/explorer.html',
  ],
  ['file:///home/me/index.html?kept=4', 'file:///home/me/index.html'],
])('%s stands at %s', (address, root) => {
  expect(siteRoot(address)).toBe(root)
})

test.each([
  ['https://credits.example/dalle/', true],
  ['http://localhost:3000/explorer.html', true],
  ['../../', true],
  ['', true],
  ['file:///home/me/explorer.html', false],
  ['content://media/explorer.html', false],
])('whether %s can be linked to: %s', (root, can) => {
  expect(hasAddress(root)).toBe(can)
})
