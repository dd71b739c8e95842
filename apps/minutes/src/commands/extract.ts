import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { Inspection, type Problem, pointer, problem, readInspection } from '@congvu/core'
import { type Carried, extractCarried } from '@congvu/minutes'
import {
  type Command,
  commonOptions,
  errno,
  exit,
  put,
  readOptions,
  type Staged,
  stage,
  systemProblem,
} from '@congvu/terminal'
import { isInside } from '../io/photos.ts'
import { readPdf } from '../io/read-pdf.ts'
import { sourceOf } from '../io/read-record.ts'
import type { FileCode } from '../messages/file-words.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { tell, tellUsage } from '../say.ts'
import { wrongNames } from './drawing.ts'

/** The record that minutes carry, and its photos: rendered again it gives the same bytes. */
export const extract: Command = async (args, lang, io) => {
  const given = readOptions(args, { ...commonOptions, output: { type: 'string', short: 'o' } })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('extract', lang)).then(() => exit.done)
  const [name = ''] = names
  const wrong =
    names.length > 1 ? [problem('one-pdf', '', { given: names.length })] : wrongNames(names, 'extract', lang)
  if (wrong.length > 0) return tellUsage(io, lang, wrong)
  const source = sourceOf(name, io.cwd)
  const { output = '-' } = values
  const target = output === '-' ? undefined : resolve(io.cwd, output)
  if (target !== undefined && target === source.path)
    return tellUsage(io, lang, [problem('target-is-pdf', '', { target: output })])

  const shown = name === '-' ? phrases[lang].standardInput : name
  const pdf = await readPdf(source, io.stdin)
  if (!(pdf instanceof Uint8Array)) return tell(io, lang, shown, [pdf])
  const carried = extractCarried(pdf)
  if (carried === undefined) return tell(io, lang, shown, [problem('nothing-carried', '')])
  const record = Buffer.from(`${JSON.stringify(inOrder(carried.record), null, 2)}\n`)
  if (target === undefined) return put(io.stdout, record).then(() => exit.done)

  const photos = photosOf(carried, dirname(target))
  if ('problems' in photos) return tell(io, lang, output, photos.problems)
  const pictures = carried.signaturePictures.map(({ file, bytes }) => ({ path: join(dirname(target), file), bytes }))
  const files = [...photos.files, ...pictures, { path: target, bytes: record }]
  const failed = await writeAll(files)
  if (failed) return tell(io, lang, output, [failed])
  for (const { path, bytes } of files)
    await put(io.stderr, `${phrases[lang].wrote(relative(io.cwd, path), bytes.length)}\n`)
  const again = picturesAgain(carried, (file) => relative(io.cwd, join(dirname(target), file)))
  if (again !== '') await put(io.stderr, `${phrases[lang].drawAgain(relative(io.cwd, target), again)}\n`)
  return exit.done
}

/** Options that draw the minutes with the same pictures of signatures. */
const picturesAgain = ({ signaturePictures }: Carried, named: (file: string) => string): string =>
  signaturePictures
    .map(({ of, file, width }) =>
      width === undefined ? `--signature "${of}=${named(file)}"` : `--seal "${named(file)}" --seal-width ${width}`,
    )
    .join(' ')

/** A record in the order in which records are written; one of another version as it stands. */
function inOrder(record: unknown): unknown {
  const reading = readInspection(record)
  return reading.ok ? reading.inspection : record
}

type File = { readonly path: string; readonly bytes: Uint8Array }

/** The photos under the names the record gives them. A name that leads out of the folder is refused. */
function photosOf(
  { record, pictures }: Carried,
  folder: string,
): { readonly files: readonly File[] } | { readonly problems: readonly Problem<FileCode>[] } {
  const attaching = Inspection.pick({ evidence: true }).strip().safeParse(record)
  const byHash = new Map(pictures.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes]))
  const files = new Map<string, Uint8Array>()
  const problems: Problem<FileCode>[] = []
  for (const [i, { file, sha256 }] of (attaching.data?.evidence ?? []).entries()) {
    const bytes = byHash.get(sha256)
    if (file === undefined || bytes === undefined) continue
    if (isInside(file.split('/'))) files.set(join(folder, file), bytes)
    else problems.push(problem('path-leaves-folder', pointer(['evidence', i, 'file']), { file }))
  }
  return problems.length > 0 ? { problems } : { files: [...files].map(([path, bytes]) => ({ path, bytes })) }
}

/** All files or none; a photo that lies there already is left as it is, another file in its place is not touched. */
async function writeAll(files: readonly File[]): Promise<Problem<FileCode> | undefined> {
  const staged: Staged[] = []
  const giveUp = async (why: Problem<FileCode>) => {
    for (const file of staged) await file.discard()
    return why
  }
  try {
    for (const [i, { path, bytes }] of files.entries()) {
      const isRecord = i === files.length - 1
      const before = isRecord ? undefined : await present(path)
      if (before && Buffer.compare(before, bytes) === 0) continue
      if (before) return await giveUp(problem('photo-in-the-way', '', { file: path }))
      await mkdir(dirname(path), { recursive: true })
      staged.push(await stage(path, bytes))
    }
    for (const file of staged) await file.commit()
    return undefined
  } catch (error) {
    return giveUp(systemProblem(error, 'cannot-write'))
  }
}

async function present(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return undefined
    throw error
  }
}
