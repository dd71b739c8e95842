import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { plainKind, signedKinds, unsignedKinds } from './kinds.ts'
import { hasPreflight, preflight } from './preflight.ts'
import { installed } from './readers.ts'

/** PDF/A-1b is what preflight knows. What PDF/A-3 allows or asks instead, by its code, with the clause of ISO 19005-3. */
const otherInPartThree: readonly (readonly [code: RegExp, why: string])[] = [
  [/^1\.4 .*XRef cross reference streams are not allowed$/, '6.1.4: tables of places may be streams'],
  [/^1\.4\.7 .*EmbeddedFile entry is present in the Names dictionary$/, '6.8: files may be embedded'],
  [/^1\.2\.9 .*EmbeddedFile entry is present in a FileSpecification dictionary$/, '6.8: files may be embedded'],
  [/^2\.2\.1 .*Group has a transparency S entry/, '6.2.10: a page may be transparent'],
  [/^2\.2\.2 .*Soft Mask must be null or None/, '6.2.10: a picture may have a soft mask'],
  [/^2\.1\.6 .*Invalid version of the ICCProfile$/, '6.2.3: profiles up to version 4 of ICC may be used'],
  [/^3\.1\.11 .*The CIDSet entry is missing for the Composite Subset$/, '6.2.11.4.2: a CIDSet may be left out'],
  [/^7\.11\.2 .*part must be 1$/, '6.6.4: the part is 3'],
]
const stands = (found: string): boolean => !otherInPartThree.some(([code]) => code.test(found))

/** A fault put into the file, as many bytes for as many, and what must be said of it. */
const spoilt: readonly (readonly [name: string, from: RegExp, to: string, fault: RegExp])[] = [
  ['no output intent', /\/OutputIntents/g, '/OutputIntentz', /^2\.4\.3 .*without Color Profile/],
  ['no font file', /\/FontFile2/g, '/FontFileX', /^3\./],
  ['an undeclared name', /(?<=namespaceURI>http:\/\/www\.aiim\.org\/pdfu)a/g, 'x', /^7\.3 .*pdfua/],
  ['a broken packet', /<\/rdf:RDF>/g, '</rdf:RDX>', /^7\./],
  ['another title', /(?<=<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)B/g, 'C', /^7\.2 .*Title/],
]

/**
 * With a CIDSet in each font, which PDF/A-1 wants: without one preflight looks no further and compares no glyph.
 *
 * @param more added to every width of a glyph
 */
async function withCidSets(pdf: Uint8Array, more = 0): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context } = document
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    if (object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
      object.set(PDFName.of('CIDSet'), context.register(context.stream(new Uint8Array(128).fill(255))))
    if (more > 0 && object.has(PDFName.of('W'))) {
      const widths = object.lookup(PDFName.of('W'), PDFArray)
      widths.asArray().forEach((each) => {
        if (!(each instanceof PDFArray)) return
        for (let i = 0; i < each.size(); i++) each.set(i, PDFNumber.of(each.lookup(i, PDFNumber).asNumber() + more))
      })
    }
  }
  return document.save({ useObjectStreams: false })
}

describe.skipIf(!hasPreflight() || !installed('openssl'))('PDFBox preflight', async () => {
  const kinds = [...(await unsignedKinds()), ...(await signedKinds())]
  const files = new Map(kinds.map(([name, { pdf }]) => [name, pdf]))
  const whole = Buffer.from(files.get('as made by default') ?? '').toString('latin1')
  const bent = new Map(
    spoilt.map(([name, from, to]) => {
      const text = whole.replaceAll(from, to)
      if (text === whole || text.length !== whole.length) throw new Error(`nothing to bend: ${name}`)
      return [name, Buffer.from(text, 'latin1')] as const
    }),
  )
  const complete = await Promise.all(
    [...files].map(async ([name, pdf]) => [`${name}, glyph by glyph`, await withCidSets(pdf)] as const),
  )
  const wider = await withCidSets(files.get('as made by default') ?? new Uint8Array(), 20)
  const found = preflight(
    new Map([...files, ...complete, ['plain', (await plainKind()).pdf], ...bent, ['with wider glyphs', wider]]),
  )
  const faults = (name: string): string[] => (found.get(name) ?? ['not read']).filter(stands)

  test.each([...files, ...complete].map(([name]) => name))(
    'finds no fault in fonts, metadata and output intent of minutes %s',
    (name) => {
      expect(faults(name)).toEqual([])
    },
  )

  test('every difference between PDF/A-1b and PDF/A-3 that is passed over does occur', () => {
    const all = [...files.keys()].flatMap((name) => found.get(name) ?? [])
    for (const [code, why] of otherInPartThree)
      expect(
        all.some((each) => code.test(each)),
        why,
      ).toBe(true)
  })

  test('a plain file claims nothing, and would be refused', () => {
    expect(faults('plain').some((each) => each.startsWith('7.1 '))).toBe(true)
    expect(faults('plain').some((each) => each.includes("can't be used without Color Profile"))).toBe(true)
  })

  test('would find it: glyphs that are wider by 20 than the font says', () => {
    expect(faults('with wider glyphs').some((each) => /^3\..*width/i.test(each))).toBe(true)
  })

  test.each(spoilt)('would find it: %s', (name, _from, _to, fault) => {
    expect(
      faults(name).some((each) => fault.test(each)),
      faults(name).join('\n'),
    ).toBe(true)
  })
})
