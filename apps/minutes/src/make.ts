import { type KeyObject, sign } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Inspection, type Problem, type Province, readInspection } from '@congvu/core'
import {
  type FontPack,
  type MinutesOptions,
  minutesProblems,
  type QrOption,
  renderMinutes,
  type SignaturePicture,
  signaturePictureProblems,
} from '@congvu/minutes'
import { type Attached, readPhotos } from './io/photos.ts'
import { readRecord, type Source } from './io/read-record.ts'

export type LookOptions = {
  readonly fonts: FontPack | undefined
  /** whose bodies, standards and texts the record names */
  readonly province: Province
  /** warnings keep minutes from being made */
  readonly strict: boolean
}

export type MakeOptions = LookOptions &
  Required<Pick<MinutesOptions, 'profile' | 'glyphs'>> & {
    /** a code at the foot of the pages, signed with this key where there is one */
    readonly qr: { readonly key?: KeyObject } | undefined
    readonly pictures?: readonly SignaturePicture[]
    /** each annex in a file of its own */
    readonly separate?: boolean
  }

/** A record with its photos, looked at from every side. */
export type Looked =
  | {
      readonly ok: true
      readonly inspection: Inspection
      readonly attached: Attached
      readonly warnings: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Everything wrong with a record, its file and its photos, at once. */
export async function look(source: Source, stdin: Readable, { fonts, province, strict }: LookOptions): Promise<Looked> {
  const file = await readRecord(source, stdin)
  if (!file.ok) return file
  const reading = readInspection(file.input, province)
  if (!reading.ok) return { ok: false, problems: [...reading.problems, ...(await photoProblems(file.input, source))] }
  const { inspection } = reading
  const attached = await readPhotos(inspection, source.folder)
  const missing = new Set(attached.problems.map(({ pointer }) => pointer))
  const drawing = minutesProblems(inspection, (sha256) => attached.photos.get(sha256), fonts)
    // Why a photo is not there was told by who looked for it.
    .filter(({ code, pointer }) => code !== 'photo-missing' || !missing.has(pointer))
  const all = [...reading.warnings, ...attached.problems, ...drawing]
  const problems = atLeast(all, strict)
  return problems.some(isError) ? { ok: false, problems } : { ok: true, inspection, attached, warnings: problems }
}

const isError = ({ severity }: Problem): boolean => severity === 'error'

const atLeast = (problems: readonly Problem[], strict: boolean): readonly Problem[] =>
  strict ? problems.map((problem) => ({ ...problem, severity: 'error' as const })) : problems

/** What is wrong with the photos of a record that has other faults, as far as it says which they are. */
async function photoProblems(input: unknown, { folder }: Source): Promise<readonly Problem[]> {
  const attaching = Inspection.pick({ evidence: true, annexes: true }).strip().safeParse(input)
  return attaching.success ? (await readPhotos(attaching.data, folder)).problems : []
}

export type Made =
  | {
      readonly ok: true
      readonly pdf: Uint8Array
      /** annexes in files of their own, in their order */
      readonly annexes: readonly Uint8Array[]
      readonly warnings: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The minutes of a record, in memory. */
export async function make(source: Source, stdin: Readable, options: MakeOptions): Promise<Made> {
  const looked = await look(source, stdin, options)
  if (!looked.ok) return looked
  const { inspection, attached } = looked
  const { fonts, province, profile, glyphs, qr, strict, pictures = [], separate = false } = options
  const shown = atLeast(signaturePictureProblems(inspection, pictures), strict)
  const warnings = [...looked.warnings, ...shown]
  if (shown.some(isError)) return { ok: false, problems: warnings }
  const draw = {
    photos: (sha256: string) => attached.photos.get(sha256),
    province,
    profile,
    glyphs,
    pictures,
    ...(qr ? { qr: signing(qr.key) } : {}),
    ...(fonts ? { fonts } : {}),
  }
  const pdf = await renderMinutes(inspection, { ...draw, part: separate ? 'main' : 'all' })
  const annexes: Uint8Array[] = []
  for (const part of separate ? inspection.annexes.keys() : [])
    annexes.push(await renderMinutes(inspection, { ...draw, part }))
  return { ok: true, pdf, annexes, warnings }
}

const signing = (key: KeyObject | undefined): QrOption => (key ? { sign: (message) => sign(null, message, key) } : {})
