import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { paragraph } from '../src/document.ts'
import { renderDocument } from '../src/render.ts'
import { png } from './pictures.ts'
import { documentOf, minutes } from './sample.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const idOf = (pdf: Uint8Array): string =>
  /\/ID\[(<[0-9A-F]{32}>)\1\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? ''

describe('the same document is the same bytes', () => {
  test('again and again in one process, whatever was rendered between', () => {
    const first = hash(renderDocument(minutes))
    renderDocument(documentOf([paragraph('Văn bản khác, chữ khác.')]))
    expect(hash(renderDocument(minutes))).toBe(first)
    expect(hash(renderDocument(structuredClone(minutes)))).toBe(first)
  })

  test('in another process, under UTC, Vietnam and Los Angeles, at another time of day', () => {
    const script = fileURLToPath(new URL('./print-hash.ts', import.meta.url))
    const expected = hash(renderDocument(minutes))
    for (const TZ of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      const printed = execFileSync(process.execPath, ['--conditions=@congvu/source', '--import', 'tsx', script], {
        env: { ...process.env, TZ, LANG: TZ === 'UTC' ? 'C' : 'vi_VN.UTF-8' },
        cwd: fileURLToPath(new URL('..', import.meta.url)),
      })
      expect(printed.toString().trim(), TZ).toBe(expected)
    }
  })

  test('the file names no day and no hour', () => {
    const text = Buffer.from(renderDocument(minutes)).toString('latin1')
    expect(text).not.toMatch(/CreationDate|ModDate|D:20\d\d/)
  })
})

describe('different documents are different files', () => {
  const one = renderDocument(documentOf([paragraph('Đạt.')]))

  test('the identifier changes with a letter, with the id of the record, and with a pixel', () => {
    const pixel = (grey: number) =>
      renderDocument(
        documentOf([
          { kind: 'photo', alt: '', bytes: png({ width: 2, height: 2, bits: 8, type: 0, pixel: () => [grey] }) },
        ]),
      )
    const ids = [
      one,
      renderDocument(documentOf([paragraph('Đạt,')])),
      renderDocument(documentOf([paragraph('Đạt.')], { id: 'BB-0002' })),
      pixel(1),
      pixel(2),
    ].map(idOf)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^<[0-9A-F]{32}>$/)
  })
})
