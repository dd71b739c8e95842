import { createHash } from 'node:crypto'
import { type Lang, type Problem, problem } from '@congvu/core'
import { type Verification, verifyMinutes } from '@congvu/minutes'
import { type SignaturesReport, verifySignatures } from '@congvu/minutes/sign'
import { type Command, commonOptions, exit, put, readOptions, statusOf } from '@congvu/terminal'
import { readPdf } from '../io/read-pdf.ts'
import { sourceOf } from '../io/read-record.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { signatureLines } from '../messages/signature-words.ts'
import { verificationLines } from '../messages/verify-words.ts'
import { linesOf, tellUsage, wordingOf } from '../say.ts'
import { looking, wrongNames } from './drawing.ts'
import { verifyQr } from './verify-qr.ts'

/**
 * Do record and pages of minutes agree, who made them, what was added after, are signatures valid? Status 3 when one of
 * them does not hold.
 */
export const verify: Command = async (args, lang, io) => {
  const given = readOptions(args, {
    ...commonOptions,
    json: { type: 'boolean' },
    'font-dir': { type: 'string' },
    province: { type: 'string' },
    qr: { type: 'string' },
    record: { type: 'string' },
    'qr-public-key': { type: 'string' },
  })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('verify', lang)).then(() => exit.done)
  const { qr: text, record, 'qr-public-key': key } = values
  if (text !== undefined || record !== undefined || key !== undefined) {
    if (text === undefined || record === undefined || names.length > 0)
      return tellUsage(io, lang, [problem('qr-needs-record', '')])
    return verifyQr({ text, record, key, json: values.json ?? false }, lang, io)
  }
  const wrong = wrongNames(names, 'verify', lang)
  if (wrong.length > 0) return tellUsage(io, lang, wrong)
  const options = await looking(values, lang, io)
  if (typeof options === 'number') return options

  const results: Result[] = []
  for (const name of names) {
    if (io.signal.aborted) return tellUsage(io, lang, [problem('interrupted', '')])
    const pdf = await readPdf(sourceOf(name, io.cwd), io.stdin)
    const { fonts, province } = options
    results.push({
      name: name === '-' ? phrases[lang].standardInput : name,
      found:
        pdf instanceof Uint8Array
          ? {
              ...(await verifyMinutes(pdf, { sha256, province, ...(fonts ? { fonts } : {}) })),
              signed: await verifySignatures(pdf),
            }
          : pdf,
    })
  }
  await put(io.stdout, values.json ? asJson(results, lang) : results.map((result) => asText(result, lang)).join(''))
  const status = statusOf(results.flatMap(({ found }) => ('code' in found ? [found] : [])))
  return status === exit.done && !results.every(isSound) ? exit.disagrees : status
}

type Result = {
  readonly name: string
  readonly found: (Verification & { readonly signed: SignaturesReport }) | Problem
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const isSound = ({ found }: Result): boolean =>
  !('code' in found) && found.agreement === 'agrees' && signaturesHold(found.signed)

const signaturesHold = ({ signatures, unreached }: SignaturesReport): boolean =>
  unreached === 0 && signatures.every(({ verdict }) => verdict === 'valid')

const asText = ({ name, found }: Result, lang: Lang): string =>
  'code' in found
    ? linesOf(name, [found], lang)
    : `${verificationLines(name, found, lang)}${signatureLines(found.signed, lang)}`

/** One object a file: whether it holds, and everything found, or the problem of a file that could not be looked at. */
const asJson = (results: readonly Result[], lang: Lang): string =>
  `${JSON.stringify(
    results.map((result) => {
      const { name, found } = result
      if ('code' in found) return { file: name, ok: false, problem: { ...found, ...wordingOf(found, lang) } }
      const { inspection, ...rest } = found
      const document = inspection && {
        number: inspection.number,
        issuer: inspection.issuer.name,
        date: inspection.date,
        inspected: inspection.inspected.name,
      }
      return { file: name, ok: isSound(result), ...rest, document }
    }),
    null,
    2,
  )}\n`
