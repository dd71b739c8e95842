// One engine, one document, one file: what a cold start is.
import { readFileSync, writeFileSync } from 'node:fs'
import { rivals } from './engines.mjs'

const [name, blocks, pdf] = process.argv.slice(2)
const draw = await rivals[name]()
writeFileSync(pdf, await draw(JSON.parse(readFileSync(blocks, 'utf8')), 1))
