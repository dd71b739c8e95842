import { basename, resolve } from 'node:path'
import { type Lang, type Problem, problem, Refusal, readInspection } from '@congvu/core'
import { extractCarried, signatureFieldNames } from '@congvu/minutes'
import { embedSignature, type Prepared, prepareSignature } from '@congvu/minutes/sign'
import {
  type Command,
  commonOptions,
  exit,
  type Given,
  type Io,
  nowInVietnam,
  put,
  readBytes,
  readOptions,
  type Spec,
  stage,
  systemProblem,
} from '@congvu/terminal'
import { readPdf } from '../io/read-pdf.ts'
import { sourceOf } from '../io/read-record.ts'
import type { CommandCode } from '../messages/command-words.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { tell, tellUsage } from '../say.ts'

const signOptions = {
  ...commonOptions,
  output: { type: 'string', short: 'o' },
  field: { type: 'string' },
  at: { type: 'string' },
  name: { type: 'string' },
  reason: { type: 'string' },
  location: { type: 'string' },
  hash: { type: 'string' },
  signature: { type: 'string' },
  certificate: { type: 'string' },
  chain: { type: 'string' },
} as const satisfies Spec

type Values = Given<typeof signOptions>['values']
type Step = {
  readonly pdf: Uint8Array
  readonly name: string
  readonly values: Values
  readonly lang: Lang
  readonly io: Io
}

/** Digital signatures in two steps, so that the private key stays where it is: what to sign out, the signature in. */
export const sign: Command = async (args, lang, io) => {
  const given = readOptions(args, signOptions)
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('sign', lang)).then(() => exit.done)
  const [step, name, ...more] = names
  if ((step !== 'prepare' && step !== 'embed') || name === undefined || more.length > 0)
    return tellUsage(io, lang, [problem('sign-usage', '')])
  const missing = missingOptions(step, values)
  if (missing.length > 0) return tellUsage(io, lang, missing)
  const source = sourceOf(name, io.cwd)
  const files = [values.output, values.hash].filter((file) => file !== undefined && file !== '-')
  const overwritten = files.find((file) => file !== undefined && resolve(io.cwd, file) === source.path)
  if (overwritten !== undefined) return tellUsage(io, lang, [problem('target-is-input', '', { target: overwritten })])

  const shown = name === '-' ? phrases[lang].standardInput : name
  const pdf = await readPdf(source, io.stdin)
  if (!(pdf instanceof Uint8Array)) return tell(io, lang, shown, [pdf])
  try {
    return await (step === 'prepare' ? prepare : embed)({ pdf, name: shown, values, lang, io })
  } catch (error) {
    if (error instanceof Refusal) return tell(io, lang, shown, [problem(error.code, '', error.facts)])
    throw error
  }
}

const needed = { prepare: ['field', 'output'], embed: ['signature', 'output'] } as const

const missingOptions = (step: keyof typeof needed, values: Values): Problem<'option-missing'>[] =>
  needed[step]
    .filter((option) => values[option] === undefined)
    .map((option) => problem('option-missing', '', { option: `--${option}` }))

async function prepare({ pdf, name, values, lang, io }: Step): Promise<number> {
  const { field = '', at = nowInVietnam(), name: signer, reason, location, output = '-' } = values
  const certificates = await certificatesOf(values, io)
  if ('problem' in certificates) return tell(io, lang, certificates.at, [certificates.problem])
  const said = { ...(signer ? { name: signer } : {}), ...(reason ? { reason } : {}), ...(location ? { location } : {}) }
  const shows = shownOnAnnex(pdf, field, at)
  if (shows && 'code' in shows) return tell(io, lang, name, [shows])
  const prepared = await prepareSignature(pdf, { field, at, ...said, ...certificates, ...(shows ? { shows } : {}) })
  const told = toBeSigned(prepared, basename(name), at)
  const files: [string, Uint8Array][] = [[output, prepared.pdf]]
  if (values.hash !== undefined) files.push([values.hash, hashFile(values.hash, prepared, told)])
  const status = await writeAll(files, lang, io)
  if (status !== exit.done || values.hash !== undefined || output === '-') return status
  return put(io.stdout, told).then(() => exit.done)
}

/**
 * What the body's signature shows on an annex in a file of its own: số, ký hiệu and the time of signing as ISO 8601 writes
 * it (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 8 điểm b). Nothing elsewhere.
 */
function shownOnAnnex(
  pdf: Uint8Array,
  field: string,
  at: string,
): readonly string[] | Problem<CommandCode> | undefined {
  if (field !== 'agency' && field.normalize('NFC') !== signatureFieldNames.agency) return undefined
  const carried = extractCarried(pdf)
  const reading = typeof carried?.made.part === 'number' ? readInspection(carried.record) : undefined
  if (!reading?.ok) return undefined
  const { number, issuer } = reading.inspection
  if (number === null) return problem('annex-number', '')
  return [`Số: ${String(number).padStart(2, '0')}/BB-${issuer.abbreviation}`, `${at}+07:00`]
}

async function embed({ pdf, values, lang, io }: Step): Promise<number> {
  const { signature: file = '', output = '-' } = values
  const signature = await readSmall(file, io)
  if (!(signature instanceof Uint8Array)) return tell(io, lang, file, [signature])
  const certificates = await certificatesOf(values, io)
  if ('problem' in certificates) return tell(io, lang, certificates.at, [certificates.problem])
  return writeAll([[output, await embedSignature(pdf, { signature, ...certificates })]], lang, io)
}

/** Signatures and certificates are some kilobytes. */
const limit = { most: 1024 * 1024, tooLarge: 'pdf-too-large' } as const

const readSmall = (name: string, { cwd, stdin }: Io): Promise<Uint8Array | Problem> =>
  readBytes(name === '-' ? undefined : resolve(cwd, name), stdin, limit)

type Certificates = { readonly certificate?: Uint8Array; readonly chain?: readonly Uint8Array[] }

async function certificatesOf(
  { certificate: own, chain }: Values,
  io: Io,
): Promise<Certificates | { readonly at: string; readonly problem: Problem }> {
  const certificate = own === undefined ? undefined : await readSmall(own, io)
  if (own !== undefined && certificate && !(certificate instanceof Uint8Array)) return { at: own, problem: certificate }
  const issuers = chain === undefined ? undefined : await readSmall(chain, io)
  if (chain !== undefined && issuers && !(issuers instanceof Uint8Array)) return { at: chain, problem: issuers }
  return {
    ...(certificate instanceof Uint8Array ? { certificate } : {}),
    ...(issuers instanceof Uint8Array ? { chain: [issuers] } : {}),
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** What must be signed, for people and for programs that talk to tokens and services. */
const toBeSigned = ({ field, documentDigest, attributes, hash }: Prepared, file: string, at: string): string =>
  `${JSON.stringify(
    {
      schema: 'congvu.signing/1',
      file,
      field,
      at,
      algorithm: 'SHA-256',
      documentDigest: { hex: hex(documentDigest), base64: base64(documentDigest) },
      ...(hash && attributes
        ? { hash: { hex: hex(hash), base64: base64(hash) }, signedAttributes: { base64: base64(attributes) } }
        : {}),
    },
    null,
    2,
  )}\n`

/** By the name of the file: everything as JSON, the hash as text, or its 32 bytes alone. */
function hashFile(name: string, { hash, documentDigest }: Prepared, told: string): Uint8Array {
  const value = hash ?? documentDigest
  if (name.endsWith('.json') || name === '-') return Buffer.from(told)
  return name.endsWith('.txt') ? Buffer.from(`${hex(value)}\n`) : value
}

async function writeAll(files: readonly (readonly [string, Uint8Array])[], lang: Lang, io: Io): Promise<number> {
  for (const [name, bytes] of files) {
    if (name === '-') {
      await put(io.stdout, bytes)
      continue
    }
    try {
      const file = await stage(resolve(io.cwd, name), bytes)
      await file.commit()
    } catch (error) {
      return tell(io, lang, name, [systemProblem(error, 'cannot-write')])
    }
    await put(io.stderr, `${phrases[lang].wrote(name, bytes.length)}\n`)
  }
  return exit.done
}
