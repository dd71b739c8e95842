import {
  at,
  catalogOf,
  dictionaries,
  dictOf,
  drawings,
  holding,
  listOf,
  nameOf,
  numberOf,
  type Opened,
  pagesOf,
  textOf,
  unfolded,
  xObjectsOf,
} from './opened.ts'
import { operatorsOf } from './operators.ts'
import { entry, fault, named, type Rule, redrawn } from './rule.ts'

/** Every operator of ISO 32000-1, Annex A. */
const defined = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)

/** Places where a page or a form names what its own resources do not hold. */
function unnamed(file: Opened): readonly string[] {
  const kinds: readonly (readonly [operator: string, resource: string])[] = [
    ['Tf', 'Font'],
    ['Do', 'XObject'],
    ['gs', 'ExtGState'],
    ['sh', 'Shading'],
    ['cs', 'ColorSpace'],
    ['CS', 'ColorSpace'],
  ]
  return drawings(file).flatMap(([where, stream, dict]) =>
    operatorsOf(stream).flatMap(({ name, operands }) => {
      const kind = kinds.find(([operator]) => operator === name)?.[1]
      const asked = operands[0]?.slice(1) ?? ''
      return kind === undefined
        ? []
        : fault(dictOf(at(dict, 'Resources', kind))?.has(named(asked)), `${where}: ${asked}`)
    }),
  )
}

const intents = (file: Opened) => listOf(at(catalogOf(file), 'OutputIntents')).flatMap((each) => dictOf(each) ?? [])

/** What is wrong with an ICC profile's head (ICC.1:2004, 7.2). */
function profileFaults(bytes: Uint8Array): readonly string[] {
  const text = (from: number): string => Buffer.from(bytes.subarray(from, from + 4)).toString('latin1')
  if (bytes.length < 132) return ['no profile']
  return [
    ...fault(Buffer.from(bytes).readUInt32BE(0) === bytes.length, 'its size'),
    ...fault((bytes[8] ?? 9) < 5, 'its version'),
    ...fault(text(12) === 'mntr' || text(12) === 'prtr', `its class ${text(12)}`),
    ...fault(text(16) === 'RGB ', `its colours ${text(16)}`),
    ...fault(text(36) === 'acsp', 'its signature'),
  ]
}

/** Colour spaces of images, and those that operators name. */
function coloursOf(file: Opened): readonly string[] {
  const images = pagesOf(file).flatMap((page) =>
    [...xObjectsOf(page.node).values()]
      .filter(({ dict }) => nameOf(at(dict, 'Subtype')) === 'Image')
      .map(({ dict }) => {
        const space = at(dict, 'ColorSpace')
        const [kind, base] = listOf(space)
        return nameOf(space) ?? (nameOf(kind) === 'Indexed' ? (nameOf(base) ?? '?') : (nameOf(kind) ?? '?'))
      }),
  )
  const operators = drawings(file).flatMap(([, stream]) =>
    operatorsOf(stream).flatMap(({ name }) => {
      if (/^(?:k|K)$/.test(name)) return ['DeviceCMYK']
      if (/^(?:rg|RG)$/.test(name)) return ['DeviceRGB']
      return /^(?:cs|CS|sc|SC|scn|SCN|sh)$/.test(name) ? [`by ${name}`] : []
    }),
  )
  return [...images, ...operators]
}

const aPage = (file: Opened) => pagesOf(file)[0]?.node
const anImage = (file: Opened) =>
  pagesOf(file)
    .flatMap((page) => [...xObjectsOf(page.node).values()])
    .find(({ dict }) => nameOf(at(dict, 'Subtype')) === 'Image')?.dict

export const graphicsRules: readonly Rule[] = [
  {
    clauses: ['A 6.2.2'],
    says: 'content uses operators of ISO 32000-1 only',
    faults: (file) =>
      drawings(file).flatMap(([where, stream]) =>
        operatorsOf(stream)
          .filter(({ name }) => !defined.has(name))
          .map(({ name }) => `${where}: ${name}`),
      ),
    spoil: (file) => redrawn(file, (content) => `${content}xyz\n`),
  },
  {
    clauses: ['A 6.2.2'],
    says: 'every page and form has resources of its own, and names nothing else',
    faults: (file) => [
      ...pagesOf(file).flatMap((page, i) => fault(page.node.has(named('Resources')), `page ${i + 1} borrows`)),
      ...unnamed(file),
    ],
    spoil: (file) => entry(file, aPage(file), 'Resources'),
  },
  {
    clauses: ['A 6.2.3'],
    says: 'one output intent of PDF/A, with a whole RGB profile of a screen',
    faults: (file) => [
      ...fault(intents(file).length === 1, `${intents(file).length} output intents`),
      ...intents(file).flatMap((intent) => [
        ...fault(nameOf(at(intent, 'S')) === 'GTS_PDFA1', 'its kind'),
        ...fault(textOf(at(intent, 'OutputConditionIdentifier')) === 'sRGB', 'its name'),
        ...fault(!intent.has(named('DestOutputProfileRef')), 'a profile outside the file'),
        ...fault(numberOf(at(intent, 'DestOutputProfile', 'N')) === 3, 'its number of colours'),
        ...profileFaults(unfolded(at(intent, 'DestOutputProfile'))),
      ]),
    ],
    spoil: (file) => entry(file, intents(file)[0], 'S', named('GTS_PDFX')),
  },
  {
    clauses: ['A 6.2.4.2', 'A 6.2.4.3', 'A 6.2.4.4'],
    says: 'colours are grey and RGB, which the output intent defines',
    faults: (file) => coloursOf(file).filter((each) => each !== 'DeviceGray' && each !== 'DeviceRGB'),
    spoil: (file) => redrawn(file, (content) => `0 0 0 1 k\n${content}`),
  },
  {
    clauses: ['A 6.2.5', 'A 6.2.6'],
    says: 'no graphics state, halftone, transfer function or rendering intent is set',
    faults: (file) => [
      ...holding(file, 'ExtGState', 'HalftoneType', 'TR', 'TR2', 'HTP', 'Intent'),
      ...drawings(file).flatMap(([where, stream]) =>
        operatorsOf(stream)
          .filter(({ name }) => name === 'gs' || name === 'ri')
          .map(({ name }) => `${where}: ${name}`),
      ),
    ],
    spoil: (file) => redrawn(file, (content) => `/Wrong ri\n${content}`),
  },
  {
    clauses: ['A 6.2.8'],
    says: 'pictures have no alternates, are not smoothed, and are no JPEG 2000',
    faults: (file) => [
      ...holding(file, 'Alternates', 'OPI', 'SMaskInData'),
      ...dictionaries(file).flatMap(([where, dict]) =>
        fault(String(at(dict, 'Interpolate') ?? 'false') === 'false', `${where}: /Interpolate`),
      ),
    ],
    spoil: (file) => entry(file, anImage(file), 'Interpolate', file.doc.context.obj(true)),
  },
  {
    clauses: ['A 6.2.9', 'UA 7.20'],
    says: 'what is shown from elsewhere is a picture or a form of this file, no PostScript',
    faults: (file) => [
      ...holding(file, 'PS', 'Subtype2', 'Ref'),
      ...dictionaries(file).flatMap(([where, dict]) => {
        const kind = nameOf(at(dict, 'Type')) === 'XObject' ? (nameOf(at(dict, 'Subtype')) ?? '') : 'Form'
        return fault(kind === 'Form' || kind === 'Image', `${where}: ${kind}`)
      }),
    ],
    spoil: (file) => entry(file, anImage(file), 'Subtype', named('PS')),
  },
  {
    clauses: ['A 6.2.10'],
    says: 'only pictures are transparent, on pages that name the colours they are laid over one another in',
    faults: (file) => [
      ...holding(file, 'BM', 'CA', 'ca', 'TR', 'BC'),
      ...dictionaries(file).flatMap(([where, dict]) =>
        fault(!dict.has(named('SMask')) || nameOf(at(dict, 'Subtype')) === 'Image', `${where}: /SMask`),
      ),
      ...pagesOf(file).flatMap((page, i) => {
        const lets = [...xObjectsOf(page.node).values()].some(({ dict }) => dict.has(named('SMask')))
        return fault(!lets || nameOf(at(page.node, 'Group', 'CS')) === 'DeviceRGB', `page ${i + 1}: /Group`)
      }),
    ],
    spoil: (file) => entry(file, anImage(file), 'SMask', file.doc.context.obj({})),
  },
]
