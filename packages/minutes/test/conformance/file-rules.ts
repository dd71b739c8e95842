import { PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import {
  at,
  catalogOf,
  dictionaries,
  dictOf,
  drawings,
  holding,
  leaves,
  nameOf,
  numbersOf,
  type Opened,
  pagesOf,
  someOf,
} from './opened.ts'
import { operatorsOf } from './operators.ts'
import { misplacedIn, placesIn, trailersIn } from './places.ts'
import { entry, fault, named, type Rule, redrawn, rewritten } from './rule.ts'

/** Without what streams hold, and without literal strings: what is left is syntax. */
const syntaxOf = ({ text }: Opened): string =>
  text.replace(/\nstream\r?\n[\s\S]*?\nendstream/g, '\nSTREAM').replace(/\((?:[^()\\]|\\[\s\S])*\)/g, '()')

const matches = (text: string, wrong: RegExp): readonly string[] => [...text.matchAll(wrong)].map(([each]) => each)

export const fileRules: readonly Rule[] = [
  {
    clauses: ['A 6.1.2'],
    says: 'the file begins with %PDF-1.n and a comment of four bytes that no text has',
    faults: ({ text }) => fault(/^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(text), text.slice(0, 20)),
    spoil: (file) => rewritten(file, /^%PDF-1\.7\n%..../, '%PDF-1.7\n%abcd'),
  },
  {
    clauses: ['A 6.1.3'],
    says: 'every trailer has an identifier of two parts, and nothing follows the last end of file',
    faults: (file) => [
      ...fault(trailersIn(file).length > 0, 'no trailer'),
      ...trailersIn(file).filter((each) => !/\/ID\s*\[\s*<[\dA-F]{32,}>\s*<[\dA-F]{32,}>\s*\]/i.test(each)),
      ...fault(/%%EOF\r?\n?$/.test(file.text), 'data after the end'),
    ],
    spoil: (file) => rewritten(file, /$/, '\n\n'),
  },
  {
    clauses: ['A 6.1.3', 'UA 7.16'],
    says: 'nothing is encrypted',
    faults: (file) => [...trailersIn(file).filter((each) => each.includes('/Encrypt')), ...holding(file, 'Encrypt')],
    spoil: (file) => rewritten(file, 'trailer\n<<', 'trailer\n<</Encrypt 1 0 R'),
  },
  {
    clauses: ['A 6.1.4'],
    says: 'the tables of places are written as they must be, and every object is where they say',
    faults: (file) => [
      ...fault(placesIn(file).length > 0, 'no table'),
      ...matches(file.text, /xref(?!\n\d+ \d+\n|\n\d+\n%%EOF)[\s\S]{0,12}/g),
      ...misplacedIn(file),
    ],
    spoil: (file) => rewritten(file, /(?<=\n0000000)\d{3}(?= 00000 n)/, '001'),
  },
  {
    clauses: ['A 6.1.6'],
    says: 'hexadecimal strings hold digits in pairs and nothing else',
    faults: (file) =>
      [...syntaxOf(file).matchAll(/(?<!<)<(?!<)([^>]*)>/g)].flatMap(([whole, digits = '']) =>
        fault(/^(?:[\dA-Fa-f]{2})*$/.test(digits.replace(/\s/g, '')), whole.slice(0, 40)),
      ),
    spoil: (file) => rewritten(file, /\/ID\[<./, '/ID[<'),
  },
  {
    clauses: ['A 6.1.7.1'],
    says: 'every stream is as long as it says, between line ends, and inside the file',
    faults: (file) => [
      ...[...file.text.matchAll(/\/Length (\d+)([^\n]*)>>\s*stream(\r?\n|.)/g)].flatMap((match) => {
        const end = match.index + match[0].length + Number(match[1])
        const closes = match[3] !== '.' && /^\r?\n?endstream/.test(file.text.slice(end, end + 12))
        return fault(closes && /\n$/.test(match[3] ?? ''), `stream at ${match.index}`)
      }),
      ...fault(
        matches(file.text, /\/Length \d+[^\n]*>>\s*stream\r?\n/g).length === matches(file.text, /\nendstream/g).length,
        'streams without a length',
      ),
      ...dictionaries(file).flatMap(([where, dict]) =>
        dict.has(named('Length'))
          ? ['F', 'FFilter', 'FDecodeParms'].filter((name) => dict.has(named(name))).map((name) => `${where}: /${name}`)
          : [],
      ),
    ],
    spoil: (file) => rewritten(file, /\/Length 1/, '/Length 2'),
  },
  {
    clauses: ['A 6.1.7.2'],
    says: 'streams are deflated or JPEG, never LZW, never encrypted',
    faults: (file) =>
      dictionaries(file).flatMap(([where, dict]) =>
        someOf(at(dict, 'Filter'))
          .map((each) => nameOf(each) ?? '')
          .filter((filter) => dict.has(named('Length')) && filter !== 'FlateDecode' && filter !== 'DCTDecode')
          .map((filter) => `${where}: ${filter}`),
      ),
    spoil: (file) => entry(file, dictOf(drawings(file)[0]?.[1]), 'Filter', named('LZWDecode')),
  },
  {
    clauses: ['A 6.1.8'],
    says: 'names are plain ASCII, so any reader reads them alike',
    faults: (file) =>
      leaves(file).flatMap((each) =>
        each instanceof PDFName ? fault(/^[\x21-\x7e]*$/.test(each.decodeText()), each.asString()) : [],
      ),
    spoil: (file) => entry(file, catalogOf(file), 'PageMode', PDFName.of('Vĩnh#FF')),
  },
  {
    clauses: ['A 6.1.9'],
    says: 'objects begin and end on lines of their own',
    faults: (file) => [
      ...matches(syntaxOf(file), /(?<!\n\d+ \d+ )\bobj\b|\bobj\b(?!\n)/g),
      ...matches(syntaxOf(file), /(?<!\n)\bendobj\b|\bendobj\b(?!\n)/g),
    ],
    spoil: (file) => rewritten(file, /\nendobj\n/, ' endobj\n'),
  },
  {
    clauses: ['A 6.1.10'],
    says: 'no picture stands inside a content stream',
    faults: (file) => drawn(file, (name) => name === 'BI'),
    spoil: (file) => redrawn(file, (content) => `${content}BI /W 1 ID EI\n`),
  },
  {
    clauses: ['A 6.1.12'],
    says: 'permissions, if any, are those of a signature',
    faults: (file) =>
      (dictOf(at(catalogOf(file), 'Perms'))?.keys() ?? [])
        .map((each) => each.decodeText())
        .filter((name) => name !== 'DocMDP' && name !== 'UR3'),
    spoil: (file) => entry(file, catalogOf(file), 'Perms', file.doc.context.obj({ Other: null })),
  },
  {
    clauses: ['A 6.1.13'],
    says: 'numbers, strings, names, nesting and pages stay within the limits of readers',
    faults: (file) => [
      ...leaves(file).flatMap((each) => {
        if (each instanceof PDFNumber) return fault(Math.abs(each.asNumber()) <= 2 ** 31 - 1, `${each.asNumber()}`)
        if (each instanceof PDFHexString) return fault(each.asString().length / 2 <= 32_767, 'a long string')
        if (each instanceof PDFString) return fault(each.asString().length <= 32_767, 'a long string')
        return each instanceof PDFName ? fault(each.asString().length <= 128, each.asString()) : []
      }),
      ...fault(file.doc.context.largestObjectNumber <= 8_388_607, 'too many objects'),
      ...drawings(file).flatMap(([where, stream]) => fault(deepest(operatorsOf(stream)) <= 28, `${where}: q in q`)),
      ...pagesOf(file).flatMap((page, i) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(at(page.node, 'MediaBox'))
        return fault(
          [right - left, top - bottom].every((side) => side >= 3 && side <= 14_400),
          `page ${i + 1}: its size`,
        )
      }),
    ],
    spoil: (file) => entry(file, catalogOf(file), 'Odd', PDFNumber.of(2 ** 31)),
  },
]

/** Places of operators that must not be there. */
function drawn(file: Opened, wrong: (name: string) => boolean): readonly string[] {
  return drawings(file).flatMap(([where, stream]) =>
    operatorsOf(stream)
      .filter(({ name }) => wrong(name))
      .map(({ name }) => `${where}: ${name}`),
  )
}

function deepest(operators: ReturnType<typeof operatorsOf>): number {
  let [depth, most] = [0, 0]
  for (const { name } of operators) {
    if (name === 'q') most = Math.max(most, ++depth)
    else if (name === 'Q') depth--
  }
  return most
}
