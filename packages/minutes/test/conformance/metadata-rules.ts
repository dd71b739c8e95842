import { type PDFDict, PDFRawStream, PDFStream } from 'pdf-lib'
import {
  at,
  catalogOf,
  dictionaries,
  dictOf,
  holding,
  listOf,
  nameOf,
  numberOf,
  type Opened,
  textOf,
  unfolded,
} from './opened.ts'
import { entry, fault, named, type Rule, replaceObject, said } from './rule.ts'

const packetOf = (file: Opened): string => new TextDecoder().decode(unfolded(at(catalogOf(file), 'Metadata')))

const infoOf = (file: Opened): PDFDict | undefined =>
  dictOf(file.doc.context.trailerInfo.Info && file.doc.context.lookup(file.doc.context.trailerInfo.Info))

const unescaped = (text: string | undefined): string | undefined =>
  text
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const saidOf = (packet: string, name: string): string | undefined =>
  unescaped(new RegExp(`<${name}>(?:<rdf:(?:Alt|Seq)><rdf:li[^>]*>)?([^<]*)`).exec(packet)?.[1])

/** Schemas that XMP and ISO 19005 define, by their prefixes. */
const predefined = new Set(['x', 'rdf', 'dc', 'xmp', 'pdf', 'pdfaid', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty'])

/** A packet with something changed. */
function repacked(file: Opened, from: RegExp, to: string): Opened {
  const stream = at(catalogOf(file), 'Metadata')
  const packet = packetOf(file)
  const after = packet.replace(from, to)
  if (!stream || after === packet) throw new Error('nothing to spoil in the packet')
  replaceObject(file, stream, PDFRawStream.of(file.doc.context.obj({}), new TextEncoder().encode(after)))
  return file
}

const fileSpecs = (file: Opened): readonly (readonly [string, PDFDict])[] =>
  dictionaries(file).filter(([, dict]) => dict.has(named('EF')))
const aFile = (file: Opened): PDFDict | undefined => fileSpecs(file)[0]?.[1]

/** Objects that associate a file with the document. */
const associated = (file: Opened) => listOf(at(catalogOf(file), 'AF'))
const inNames = (file: Opened) =>
  listOf(at(catalogOf(file), 'Names', 'EmbeddedFiles', 'Names')).filter((_, i) => i % 2 === 1)

export const metadataRules: readonly Rule[] = [
  {
    clauses: ['A 6.6.2.1', 'UA 7.1'],
    says: 'the catalog has a packet of metadata, in UTF-8, its head without length and encoding',
    faults: (file) => {
      const stream = at(catalogOf(file), 'Metadata')
      const packet = packetOf(file)
      return [
        ...fault(stream instanceof PDFStream && nameOf(at(stream.dict, 'Subtype')) === 'XML', 'no packet'),
        ...fault(/^<\?xpacket begin="(?:\ufeff)?" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(packet), 'its head'),
        ...fault(/<\?xpacket end="[rw]"\?>\s*$/.test(packet), 'its end'),
        ...fault(!packet.includes('\ufffd'), 'not UTF-8'),
      ]
    },
    spoil: (file) => repacked(file, /begin="[^"]*"/, 'begin="" bytes="10"'),
  },
  {
    clauses: ['A 6.6.2.3'],
    says: 'every name in the packet is of a known schema, or of one the packet declares',
    faults: (file) => {
      const packet = packetOf(file)
      const declared = [...packet.matchAll(/<pdfaSchema:prefix>(\w+)</g)].map(([, prefix = '']) => prefix)
      const used = new Set([...packet.matchAll(/<(\w+):\w+/g)].map(([, prefix = '']) => prefix))
      const uris = [...packet.matchAll(/<pdfaSchema:namespaceURI>([^<]*)</g)].map(([, uri = '']) => uri)
      return [
        ...[...used].filter((prefix) => !predefined.has(prefix) && !declared.includes(prefix)),
        ...declared.filter((prefix, i) => !packet.includes(`xmlns:${prefix}="${uris[i]}"`)),
        ...['name', 'valueType', 'category', 'description'].filter(
          (name) => !packet.includes(`<pdfaProperty:${name}>`),
        ),
      ]
    },
    spoil: (file) => repacked(file, /<pdfaSchema:prefix>\w+</, '<pdfaSchema:prefix>other<'),
  },
  {
    clauses: ['A 6.6.3'],
    says: 'the properties of the document say what the packet says, and no more',
    faults: (file) => {
      const packet = packetOf(file)
      const pairs: Readonly<Record<string, string>> = {
        Title: 'dc:title',
        Author: 'dc:creator',
        Subject: 'dc:description',
        Keywords: 'pdf:Keywords',
        Producer: 'pdf:Producer',
      }
      const info = infoOf(file)
      return (info?.keys() ?? []).flatMap((each) => {
        const name = each.decodeText()
        const property = pairs[name]
        const [own, other] = [textOf(at(info, name)), property && saidOf(packet, property)]
        return fault(own !== undefined && own === other, `${name}: ${own} and ${other}`)
      })
    },
    spoil: (file) => entry(file, infoOf(file), 'Title', said('Biên bản khác')),
  },
  {
    clauses: ['A 6.6.4'],
    says: 'it claims PDF/A-3a',
    faults: (file) => [
      ...fault(saidOf(packetOf(file), 'pdfaid:part') === '3', 'its part'),
      ...fault(saidOf(packetOf(file), 'pdfaid:conformance') === 'A', 'its level'),
      ...fault(packetOf(file).includes('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'), 'the namespace'),
    ],
    spoil: (file) => repacked(file, /conformance>A/, 'conformance>B'),
  },
  {
    clauses: ['UA 5'],
    says: 'it claims PDF/UA-1',
    faults: (file) => [
      ...fault(saidOf(packetOf(file), 'pdfuaid:part') === '1', 'its part'),
      ...fault(packetOf(file).includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'), 'the namespace'),
    ],
    spoil: (file) => repacked(file, /<pdfuaid:part>1/, '<pdfuaid:part>2'),
  },
  {
    clauses: ['UA 7.1'],
    says: 'it has a title, which the window shows',
    faults: (file) => [
      ...fault((saidOf(packetOf(file), 'dc:title') ?? '').length > 5, 'no title'),
      ...fault(String(at(catalogOf(file), 'ViewerPreferences', 'DisplayDocTitle')) === 'true', 'not shown'),
    ],
    spoil: (file) => repacked(file, /<dc:title>[\s\S]*?<\/dc:title>/, ''),
  },
  {
    clauses: ['A 6.8', 'UA 7.11'],
    says: 'every file inside has both its names, what it is, its relation, its type, size and date',
    faults: (file) => [
      ...fault(fileSpecs(file).length > 0, 'no file inside'),
      ...fileSpecs(file).flatMap(([where, spec]) => {
        const stream = at(spec, 'EF', 'F')
        const [entries, params] = [dictOf(stream), dictOf(at(dictOf(stream), 'Params'))]
        return [
          ...fault(/^[\w .-]+$/.test(textOf(at(spec, 'F')) ?? ''), `${where}: /F`),
          ...['UF', 'Desc'].filter((name) => !textOf(at(spec, name))).map((name) => `${where}: /${name}`),
          ...fault(/^(?:Source|Supplement)$/.test(nameOf(at(spec, 'AFRelationship')) ?? ''), `${where}: its relation`),
          ...fault(/^[-\w+.]+\/[-\w+.]+$/.test(nameOf(at(entries, 'Subtype')) ?? ''), `${where}: its type`),
          ...fault(numberOf(at(params, 'Size')) === unfolded(stream).length, `${where}: its size`),
          ...fault(/^D:\d{14}\+07'00'$/.test(textOf(at(params, 'ModDate')) ?? ''), `${where}: its date`),
        ]
      }),
    ],
    spoil: (file) => entry(file, aFile(file), 'AFRelationship'),
  },
  {
    clauses: ['A 6.8'],
    says: 'every file inside belongs to the document, and is found by its name',
    faults: (file) =>
      fileSpecs(file).flatMap(([where, spec]) => [
        ...fault(associated(file).includes(spec), `${where}: not in /AF`),
        ...fault(inNames(file).includes(spec), `${where}: not in /Names`),
      ]),
    spoil: (file) => entry(file, catalogOf(file), 'AF', file.doc.context.obj([])),
  },
  {
    clauses: ['A 6.9', 'A 6.10', 'A 6.11', 'UA 7.10'],
    says: 'no layers, no other presentations, no requirements of readers',
    faults: (file) =>
      holding(file, 'OCProperties', 'OC', 'AlternatePresentations', 'PresSteps', 'Requirements', 'Collection'),
    spoil: (file) => entry(file, catalogOf(file), 'OCProperties', file.doc.context.obj({})),
  },
]
