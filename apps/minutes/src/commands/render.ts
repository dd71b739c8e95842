import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Lang, type Problem, problem } from '@congvu/core'
import {
  type Command,
  commonOptions,
  exit,
  type Io,
  put,
  readOptions,
  type Staged,
  stage,
  statusOf,
  systemProblem,
} from '@congvu/terminal'
import { type Source, sourceOf } from '../io/read-record.ts'
import { readSignaturePictures } from '../io/signature-pictures.ts'
import { type Target, targetsOf } from '../io/targets.ts'
import { type Made, make } from '../make.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { linesOf, tell, tellUsage } from '../say.ts'
import { drawing, drawingOptions, wrongNames } from './drawing.ts'

/** Minutes of one or several records: all of them are written, or none. */
export const render: Command = async (args, lang, io) => {
  const given = readOptions(args, {
    ...commonOptions,
    output: { type: 'string', short: 'o' },
    ...drawingOptions,
    signature: { type: 'string', multiple: true },
    seal: { type: 'string' },
    'seal-width': { type: 'string' },
    'separate-annexes': { type: 'boolean' },
  })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('render', lang)).then(() => exit.done)
  const wrong = wrongNames(names, 'render', lang)
  if (wrong.length > 0) return tellUsage(io, lang, wrong)

  const sources = names.map((name) => sourceOf(name, io.cwd))
  const targets = targetsOf(sources, values.output, io.cwd)
  if ('problems' in targets) return tellUsage(io, lang, targets.problems)
  if (targets.some(({ path }) => path === undefined) && io.stdout.isTTY)
    return tellUsage(io, lang, [problem('pdf-to-terminal', '')])

  const drawn = await drawing(values, lang, io)
  if (typeof drawn === 'number') return drawn
  const pictures = await readSignaturePictures(values, io)
  if ('problem' in pictures) return tell(io, lang, pictures.at, [pictures.problem])
  if (pictures.length > 0 && names.length > 1)
    return tellUsage(io, lang, [problem('pictures-one-record', '', { given: names.length })])
  const separate = values['separate-annexes'] ?? false
  if (separate && targets.some(({ path }) => path === undefined))
    return tellUsage(io, lang, [problem('annexes-need-files', '')])
  const options = { ...drawn, pictures, separate }
  const made: Made[] = []
  for (const source of sources) {
    if (io.signal.aborted) return tellUsage(io, lang, [problem('interrupted', '')])
    made.push(await make(source, io.stdin, options))
  }
  return (await tellAll(io, lang, sources, made)) ?? writeAll(io, lang, filesOf(targets, made))
}

const shownName = (name: string, lang: Lang): string => (name === '-' ? phrases[lang].standardInput : name)

/** The status when a record is wrong; warnings are told and do not stop anything. */
async function tellAll(
  io: Io,
  lang: Lang,
  sources: readonly Source[],
  made: readonly Made[],
): Promise<number | undefined> {
  for (const [i, one] of made.entries()) {
    const name = shownName(sources[i]?.name ?? '', lang)
    await put(io.stderr, linesOf(name, one.ok ? one.warnings : one.problems, lang))
  }
  const problems = made.flatMap((one) => (one.ok ? [] : one.problems))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return undefined
  await put(io.stderr, `${phrases[lang].wrong(errors.length)}\n`)
  return statusOf(errors)
}

type File = { readonly target: Target; readonly pdf: Uint8Array }

/** `bien-ban.pdf`, and `bien-ban.phu-luc-1.pdf` beside it for an annex in a file of its own. */
const filesOf = (targets: readonly Target[], made: readonly Made[]): readonly File[] =>
  targets.flatMap((target, i) => {
    const one = made[i]
    if (!one?.ok) throw new Error('every record was made')
    const annex = (text: string, at: number): string => text.replace(/(\.pdf)?$/i, `.phu-luc-${at + 1}.pdf`)
    const { name, path = '' } = target
    const annexes = one.annexes.map((pdf, at) => ({ target: { name: annex(name, at), path: annex(path, at) }, pdf }))
    return [{ target, pdf: one.pdf }, ...annexes]
  })

/** First every file beside its target, then all under their names: a full disk leaves the older files whole. */
async function writeAll(io: Io, lang: Lang, files: readonly File[]): Promise<number> {
  const staged: { readonly target: Target; readonly file: Staged; readonly bytes: number }[] = []
  const giveUp = async (at: string, failed: Problem) => {
    for (const { file } of staged) await file.discard()
    return tell(io, lang, at, [failed])
  }
  for (const { target, pdf } of files) {
    if (io.signal.aborted) return giveUp('congvu-minutes', problem('interrupted', ''))
    try {
      if (target.path === undefined) await put(io.stdout, pdf)
      else {
        await mkdir(dirname(target.path), { recursive: true })
        staged.push({ target, file: await stage(target.path, pdf), bytes: pdf.length })
      }
    } catch (error) {
      return giveUp(target.name, systemProblem(error, 'cannot-write'))
    }
  }
  for (const { target, file, bytes } of staged) {
    try {
      await file.commit()
    } catch (error) {
      return giveUp(target.name, systemProblem(error, 'cannot-write'))
    }
    await put(io.stderr, `${phrases[lang].wrote(target.name, bytes)}\n`)
  }
  return exit.done
}
