import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './build.ts'
import { buildSingleFile } from './singleFile.ts'

const folder = join(root, 'dist-file')
const file = join(folder, 'dalle-credit-explorer.html')
await mkdir(folder, { recursive: true })
await buildSingleFile(file)
const { size } = await stat(file)
process.stdout.write(`Built dist-file/dalle-credit-explorer.html, ${Math.round(size / 1000)} kB\n`)
