import { deflateSync } from 'node:zlib'
import fc from 'fast-check'

/** What can happen to the bytes of a file: by accident, or on purpose. */
type Damage = (bytes: Buffer) => Buffer

/** Evenly over the file: doubles would nearly all be close to 0. */
const place = fc.nat(999_999).map((parts) => parts / 1_000_000)
const within = (bytes: Buffer, at: number): number => Math.floor(at * bytes.length)
const replaced = (bytes: Buffer, from: RegExp, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')

const flips: fc.Arbitrary<Damage> = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 })
  .map((changes) => (bytes) => {
    const copy = Buffer.from(bytes)
    for (const [at, value] of changes) if (copy.length > 0) copy[within(copy, at)] = value
    return copy
  })
const cut: fc.Arbitrary<Damage> = place.map((at) => (bytes) => bytes.subarray(0, within(bytes, at)))
/** A piece taken from one place and put into another. */
const splice: fc.Arbitrary<Damage> = fc.tuple(place, place, place, fc.boolean()).map(([a, b, to, keep]) => (bytes) => {
  const [from, end] = [Math.min(within(bytes, a), within(bytes, b)), Math.max(within(bytes, a), within(bytes, b))]
  const rest = keep ? bytes : Buffer.concat([bytes.subarray(0, from), bytes.subarray(end)])
  const at = within(rest, to)
  return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, end), rest.subarray(at)])
})
const lengths: fc.Arbitrary<Damage> = fc
  .tuple(
    fc.constantFrom('Length', 'Size', 'Count', 'Prev', 'Length1'),
    fc.constantFrom('0', '-1', '9999999999', '99999'),
  )
  .map(
    ([key, value]) =>
      (bytes) =>
        replaced(bytes, new RegExp(`/${key} \\d+`, 'g'), `/${key} ${value}`),
  )
const entries: fc.Arbitrary<Damage> = fc
  .constantFrom<[RegExp, string]>(
    [/startxref\s+\d+/, 'startxref 9999999999'],
    [/\/Type\/EmbeddedFile/, '/Type/Embedded'],
    [/ 0 obj/g, ' 1 obj'],
    [/endstream/g, 'endstrea'],
    [/<</g, '<<<<'],
    [/\/Filter\/FlateDecode/g, '/Filter/LZWDecode'],
  )
  .map(
    ([from, to]) =>
      (bytes) =>
        replaced(bytes, from, to),
  )
/** Sixty megabytes of nothing in a few kilobytes, in the place of the record. */
const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024))
const bombs: fc.Arbitrary<Damage> = fc.constantFrom('EmbeddedFile', 'ObjStm').map((type) => () => {
  const objects = [
    '<</Type/Catalog/AF[2 0 R]>>',
    '<</Type/Filespec/EF<</F 3 0 R>>>>',
    `<</Type/${type}/N 9/First 9/Subtype/application#2Fjson/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`,
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const place = text.length
    text += `${i + 1} 0 obj\n${object}${i === 2 ? `${bomb.toString('latin1')}\nendstream` : ''}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const end = `trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 4\n0000000000 65535 f \n${places.join('')}${end}`, 'latin1')
})
const tails: fc.Arbitrary<Damage> = fc
  .constantFrom(
    '['.repeat(20_000),
    '<<'.repeat(20_000),
    '('.repeat(20_000),
    '%\n'.repeat(20_000),
    '1 0 obj\n'.repeat(2000),
  )
  .map((tail) => (bytes) => Buffer.concat([bytes, Buffer.from(`9999 0 obj\n${tail}`)]))
const noise: fc.Arbitrary<Damage> = fc.uint8Array({ maxLength: 2000 }).map((bytes) => () => Buffer.from(bytes))

/** One to three damages, one after the other. */
export const damage = fc.array(
  fc.oneof(
    { weight: 300, arbitrary: flips },
    { weight: 150, arbitrary: cut },
    { weight: 200, arbitrary: splice },
    { weight: 100, arbitrary: lengths },
    { weight: 100, arbitrary: entries },
    { weight: 100, arbitrary: tails },
    { weight: 50, arbitrary: noise },
    // A second each.
    { weight: 2, arbitrary: bombs },
  ),
  { minLength: 1, maxLength: 3 },
)
