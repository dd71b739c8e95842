import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../src/read/fields.ts'
import { PdfFile } from '../src/read/pdf-file.ts'
import { entryOf, type Reference, referenceTo, shown, withEntries } from '../src/read/values.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { embedSignature } from '../src/sign/embed.ts'
import { prepareSignature } from '../src/sign/prepare.ts'
import { type Changes, updated } from '../src/sign/update.ts'
import { type SignaturesReport, verifySignatures } from '../src/sign/verify-signatures.ts'
import { faultsOf, installed } from './readers.ts'
import { Authority, type Signer } from './signers.ts'

const record = readFileSync(new URL('../../../examples/11-toi-thieu.json', import.meta.url), 'utf8')
const reading = readInspection(JSON.parse(record))
if (!reading.ok) throw new Error('the example is a record')
const minutes = await renderMinutes(reading.inspection)
const at = '2026-11-05T16:45:30'

/** A change of a signed file by an incremental update, well formed. */
function attacked(
  pdf: Uint8Array,
  change: (file: PdfFile, changes: Changes) => void,
  faults: RegExp = /^$/,
): Uint8Array {
  const changes: Changes = new Map()
  const file = PdfFile.read(pdf)
  change(file, changes)
  const attack = updated(file, changes).pdf
  expect(faultsOf(attack)).toMatch(faults)
  return attack
}
const firstPage = (file: PdfFile): Reference => {
  const kids = entryOf(file.resolved(entryOf(file.catalog, 'Pages')), 'Kids')
  const [first] = kids?.kind === 'array' ? kids.items : []
  if (first?.kind !== 'reference') throw new Error('a page')
  return first
}
const brief = ({ signatures, unreached }: SignaturesReport): string =>
  [
    ...signatures.map(({ field, verdict, fault, after }) =>
      [field, verdict, fault ?? '', ...after.map(({ kind }) => kind)].filter((each) => each !== '').join(' '),
    ),
    ...(unreached ? [`unreached ${unreached}`] : []),
  ].join('; ')
const replaced = (pdf: Uint8Array, from: string, to: string): Uint8Array => {
  expect(to.length).toBe(from.length)
  const copy = Buffer.from(pdf)
  copy.write(to, copy.lastIndexOf(from, undefined, 'latin1'), 'latin1')
  return copy
}
const rangeOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/ByteRange\[[^\]]*\]/g)
    ?.at(-1) ?? ''

describe.skipIf(!installed('qpdf', 'openssl'))('what signatures are worth', async () => {
  const authority = new Authority()
  const head = authority.signer('Lê Vĩnh Nghĩa', 'rsa2048')
  const other = authority.signer('Nguyễn Văn Ỹ', 'p256')
  const signed = async (pdf: Uint8Array, field: string, { certificate, sign }: Signer): Promise<Uint8Array> => {
    const prepared = await prepareSignature(pdf, { field, at, certificate, reason: 'Ký tại Vĩnh Long' })
    return embedSignature(prepared.pdf, { signature: sign(prepared.hash ?? new Uint8Array()) })
  }
  const one = await signed(minutes, 'head', head)
  const two = await signed(one, 'inspected', other)

  test('two signers after one another: both are valid, the second covers the whole file', async () => {
    const { signatures, savings, unreached } = await verifySignatures(two)
    expect(
      signatures.map(({ field, verdict, coversWholeFile, after }) => ({ field, verdict, coversWholeFile, after })),
    ).toEqual([
      { field: 'Đại diện đơn vị được kiểm tra', verdict: 'valid', coversWholeFile: true, after: [] },
      {
        field: 'Trưởng đoàn kiểm tra',
        verdict: 'valid',
        coversWholeFile: false,
        after: [{ kind: 'signature', field: 'Đại diện đơn vị được kiểm tra', picture: false }],
      },
    ])
    expect(signatures[1]).toMatchObject({
      coversBytes: one.length,
      trust: 'not-judged',
      claimedTime: "D:20261105164530+07'00'",
      reason: 'Ký tại Vĩnh Long',
      signer: {
        name: 'Lê Vĩnh Nghĩa',
        organisation: 'Sở Nội vụ tỉnh Vĩnh Long',
        issuer: 'CA thử nghiệm Vĩnh Long',
        selfIssued: false,
      },
    })
    expect(savings.map(({ end }) => end)).toEqual([one.length, two.length])
    expect(unreached).toBe(0)
  })

  test('nobody has signed, or is still to', async () => {
    expect(await verifySignatures(minutes)).toEqual({ signatures: [], savings: [], unreached: 0 })
    const { pdf } = await prepareSignature(one, { field: 'inspected', at, certificate: other.certificate })
    expect(brief(await verifySignatures(pdf))).toBe(
      'Đại diện đơn vị được kiểm tra unfinished; Trưởng đoàn kiểm tra valid signature',
    )
  })

  test('a byte changed anywhere in what is covered is found', async () => {
    for (const at of [100, Math.floor(minutes.length / 2), minutes.length - 300]) {
      const changed = Uint8Array.from(one)
      changed[at] = (changed[at] ?? 0) ^ 1
      const { signatures, unreadable } = await verifySignatures(changed)
      expect(unreadable ?? signatures[0]?.verdict).not.toBe('valid')
    }
  })

  test('a page drawn anew, hidden or put under something after signing is told (shadow attacks)', async () => {
    const contents = attacked(one, (file, changes) => {
      const stream = entryOf(file.object(firstPage(file).object), 'Contents')
      if (stream?.kind === 'reference')
        changes.set(stream.object, { entries: '', bytes: Buffer.from('0 0 600 800 re f') })
    })
    expect(brief(await verifySignatures(contents))).toBe('Trưởng đoàn kiểm tra changed-after pages')
    const annotation = attacked(one, (file, changes) => {
      const page = file.object(firstPage(file).object)
      if (page.kind !== 'dictionary') throw new Error('a page')
      changes.set(file.size, '<</Type/Annot/Subtype/FreeText/Rect[0 0 600 800]/Contents(Khong vi pham)>>')
      changes.set(
        firstPage(file).object,
        shown(withEntries(page, { Annots: { kind: 'array', items: [referenceTo(file.size)] } })),
      )
    })
    expect(brief(await verifySignatures(annotation))).toBe('Trưởng đoàn kiểm tra changed-after pages')
    const catalog = attacked(one, (file, changes) => {
      const root = file.trailer.entries.get('Root')
      if (root?.kind !== 'reference' || file.catalog.kind !== 'dictionary') throw new Error('a catalog')
      changes.set(
        root.object,
        shown(withEntries(file.catalog, { OpenAction: { kind: 'array', items: [firstPage(file)] } })),
      )
    })
    expect(brief(await verifySignatures(catalog))).toBe('Trưởng đoàn kiểm tra changed-after pages')
    const field = attacked(one, (file, changes) => {
      const mine = fieldsOf(file).find(({ signature }) => signature !== undefined)
      if (!mine) throw new Error('a signed field')
      changes.set(file.size, {
        entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]',
        bytes: Buffer.from('0 0 9 9 re f'),
      })
      const appearance = withEntries(mine.dictionary, {
        AP: { kind: 'dictionary', entries: new Map([['N', referenceTo(file.size)]]) },
      })
      changes.set(mine.object, shown(appearance))
    })
    expect(brief(await verifySignatures(field))).toBe('Trưởng đoàn kiểm tra changed-after pages')
  })

  test('a range with a hole, a gap beside the signature, or too short is none (wrapping and forgery)', async () => {
    const range = rangeOf(one)
    const [a = 0, b = 0, c = 0] = range.match(/\d+/g)?.slice(1).map(Number) ?? []
    const told = async (numbers: readonly number[]): Promise<string> =>
      brief(await verifySignatures(replaced(one, range, `/ByteRange[${numbers.join(' ').padEnd(36)}]`)))
    expect(await told([0, a - 1, b, c])).toBe('Trưởng đoàn kiểm tra invalid byte-range')
    expect(await told([0, a, b + 1, c - 1])).toBe('Trưởng đoàn kiểm tra invalid byte-range')
    expect(await told([0, a, b, c - 9])).toBe('Trưởng đoàn kiểm tra invalid not-in-signed-part')
    expect(await told([1, a - 1, b, c])).toBe('Trưởng đoàn kiểm tra invalid byte-range')
    expect(await told([0, 0, 0, 0])).toBe('Trưởng đoàn kiểm tra invalid byte-range')
    expect(await told([0, a, b, c + 900])).toBe('Trưởng đoàn kiểm tra invalid byte-range')
  })

  test('a signature of another document, of other bytes, or another one lent to a field is told', async () => {
    const elsewhere = await renderMinutes({ ...reading.inspection, copies: 3 })
    const theirs = Buffer.from(await signed(elsewhere, 'head', head)).toString('latin1')
    const contents = /\/Contents<[0-9A-F]+>/.exec(theirs)?.[0] ?? ''
    const mine = /\/Contents<[0-9A-F]+>/.exec(Buffer.from(one).toString('latin1'))?.[0] ?? ''
    expect(brief(await verifySignatures(replaced(one, mine, contents)))).toBe('Trưởng đoàn kiểm tra invalid digest')
    const lent = attacked(one, (file, changes) => {
      const fields = fieldsOf(file)
      const from = fields.find(({ signature }) => signature !== undefined)
      const to = fields.find(({ name }) => name.startsWith('Đại diện'))
      if (!from?.signature || !to) throw new Error('two fields')
      changes.set(to.object, shown(withEntries(to.dictionary, { V: referenceTo(from.signature) })))
    })
    expect(brief(await verifySignatures(lent))).toContain('Đại diện đơn vị được kiểm tra invalid not-in-signed-part')
  })

  test('a signature that is taken out leaves its trace', async () => {
    const without = attacked(one, (file, changes) => {
      const mine = fieldsOf(file).find(({ signature }) => signature !== undefined)
      if (mine) changes.set(mine.object, shown(withEntries(mine.dictionary, { V: undefined })))
    })
    const report = await verifySignatures(without)
    expect(brief(report)).toBe('unreached 1')
    expect(report.savings.at(-1)?.changes).toEqual([{ kind: 'pages' }])
  })

  test('a page that waited for an object gets none with a later signature (shadow attack)', async () => {
    const waiting = attacked(
      minutes,
      (file, changes) => {
        const page = file.object(firstPage(file).object)
        if (page.kind !== 'dictionary') throw new Error('a page')
        const contents = [entryOf(page, 'Contents') ?? referenceTo(0), referenceTo(file.size + 2)]
        changes.set(firstPage(file).object, shown(withEntries(page, { Contents: { kind: 'array', items: contents } })))
      },
      /ignoring non-stream/,
    )
    const before = await signed(waiting, 'head', head)
    expect(brief(await verifySignatures(before))).toBe('Trưởng đoàn kiểm tra valid')
    const after = attacked(before, (file, changes) => {
      const field = fieldsOf(file).find(({ name }) => name.startsWith('Đại diện'))
      if (!field) throw new Error('a field')
      const drawn = PdfFile.read(minutes).size + 2
      changes.set(drawn, {
        entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]',
        bytes: Buffer.from('0 0 600 800 re f'),
      })
      changes.set(file.size, '<</Type/Sig/Contents<00>/ByteRange[0 1 2 3]>>')
      const appearance = { kind: 'dictionary', entries: new Map([['N', referenceTo(drawn)]]) } as const
      changes.set(field.object, shown(withEntries(field.dictionary, { V: referenceTo(file.size), AP: appearance })))
    })
    expect(brief(await verifySignatures(after))).toContain('Trưởng đoàn kiểm tra changed-after signature pages')
  })

  test('bytes that belong to nothing are told, after the end and between', async () => {
    const after = Buffer.concat([one, Buffer.from('1 0 obj\n<<>>\nendobj\n')])
    expect(brief(await verifySignatures(after))).toBe('Trưởng đoàn kiểm tra changed-after stray')
    const between = await signed(after, 'inspected', other)
    expect(brief(await verifySignatures(between))).toBe(
      'Đại diện đơn vị được kiểm tra valid; Trưởng đoàn kiểm tra changed-after signature stray',
    )
  })

  test('400 damaged files each get an answer, and none whose covered bytes changed is valid', async () => {
    const damage = fc.array(fc.tuple(fc.nat(two.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(damage, fc.oneof(fc.constant(two.length), fc.nat(two.length)), async (changes, length) => {
        const bytes = Uint8Array.from(two.subarray(0, length))
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const { signatures } = await verifySignatures(bytes)
        const same = (to: number): boolean =>
          bytes.length >= to && Buffer.compare(bytes.subarray(0, to), two.subarray(0, to)) === 0
        for (const { verdict, coversBytes = 0 } of signatures) {
          if (verdict === 'valid' && !same(coversBytes)) {
            // Only the digits of a signature and the zeros after it may change without changing anything.
            const gap = Buffer.from(two).toString('latin1')
            for (let i = 0; i < coversBytes; i++)
              if (bytes[i] !== two[i])
                expect(gap.slice(0, i).lastIndexOf('/Contents<')).toBeGreaterThan(gap.slice(0, i).lastIndexOf('>'))
          }
        }
      }),
      { numRuns: 400 },
    )
  }, 120_000)
})
