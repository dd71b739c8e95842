/** Prints the hash of the sample minutes, so that processes can be compared. */
import { createHash } from 'node:crypto'
import { renderDocument } from '../src/render.ts'
import { minutes } from './sample.ts'

process.stdout.write(createHash('sha256').update(renderDocument(minutes)).digest('hex'))
