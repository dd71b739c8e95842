/**
 * The colour space sRGB as an ICC profile, version 4.2, computed from the numbers of IEC 61966-2-1: primaries and white
 * adapted to D50, and the curve as a formula. What PDF/A asks for as output intent.
 */
export function srgbProfile(): Uint8Array {
  const curve = [
    ...ascii('para'),
    ...u32(0),
    ...u16(3),
    ...u16(0),
    ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
  ]
  const tags: readonly (readonly [names: readonly string[], data: readonly number[]])[] = [
    [['desc'], text('sRGB')],
    [['cprt'], text('CC0')],
    [['wtpt'], xyz(d50)],
    [['chad'], [...ascii('sf32'), ...u32(0), ...bradford.flatMap(fixed)]],
    [['rXYZ'], xyz([0.43607, 0.22249, 0.01392])],
    [['gXYZ'], xyz([0.38515, 0.71687, 0.09708])],
    [['bXYZ'], xyz([0.14307, 0.06061, 0.7141])],
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ]
  const count = tags.reduce((sum, [names]) => sum + names.length, 0)
  const table: number[] = [...u32(count)]
  const data: number[] = []
  const start = headerSize + 4 + count * 12
  for (const [names, bytes] of tags) {
    for (const name of names) table.push(...ascii(name), ...u32(start + data.length), ...u32(bytes.length))
    data.push(...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0))
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data])
}

const headerSize = 128
const d50 = [0.9642, 1, 0.8249] as const
/** From D65 to D50 (Bradford). */
const bradford = [1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179]

const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
/** s15Fixed16Number */
const fixed = (value: number): number[] => u32(Math.round(value * 65_536) >>> 0)
const ascii = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0))
const xyz = (values: readonly number[]): number[] => [...ascii('XYZ '), ...u32(0), ...values.flatMap(fixed)]

/** multiLocalizedUnicodeType with one text. */
const text = (value: string): number[] => [
  ...ascii('mluc'),
  ...u32(0),
  ...u32(1),
  ...u32(12),
  ...ascii('enUS'),
  ...u32(value.length * 2),
  ...u32(28),
  ...ascii(value).flatMap(u16),
]

/** ICC.1:2004, 7.2: a display profile, RGB to XYZ, perceptual. The date is that of this function. */
const header = (size: number): number[] => [
  ...u32(size),
  ...u32(0),
  ...u32(0x04200000),
  ...ascii('mntrRGB XYZ '),
  ...[2026, 11, 24, 0, 0, 0].flatMap(u16),
  ...ascii('acsp'),
  ...Array.from({ length: 28 }, () => 0),
  ...d50.flatMap(fixed),
  ...Array.from({ length: 48 }, () => 0),
]
