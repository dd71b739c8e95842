import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { problem, readInspection, starterRecord } from '@congvu/core'
import { type Command, commonOptions, exit, put, readOptions, stage, systemProblem } from '@congvu/terminal'
import { provinceOf } from '../io/province.ts'
import { helpOf } from '../messages/help.ts'
import { phrases } from '../messages/phrases.ts'
import { interview } from '../new/interview.ts'
import { tell, tellUsage } from '../say.ts'

const usualName = 'ho-so.json'

/** Asks what a visit needs and writes a record to start from. */
export const newRecord: Command = async (args, lang, io) => {
  const given = readOptions(args, {
    ...commonOptions,
    output: { type: 'string', short: 'o' },
    province: { type: 'string' },
  })
  if ('problems' in given) return tellUsage(io, lang, given.problems)
  const { names, values } = given
  if (values.help) return put(io.stdout, helpOf('new', lang)).then(() => exit.done)
  const [extra] = names
  if (extra !== undefined) return tellUsage(io, lang, [problem('nothing-more', '', { given: extra })])
  const target = values.output ?? usualName
  const path = target === '-' ? undefined : resolve(io.cwd, target)
  if (path !== undefined && (await exists(path))) return tellUsage(io, lang, [problem('record-exists', '', { target })])
  if (!io.stdin.isTTY) return tellUsage(io, lang, [problem('not-interactive', '')])

  const province = await provinceOf(values.province, lang, io)
  if (typeof province === 'number') return province

  const answers = await interview(lang, io)
  if (answers === undefined) return tellUsage(io, lang, [problem('interrupted', '')])
  const record = starterRecord(answers, province)
  const reading = readInspection(record, province)
  if (!reading.ok) return tell(io, lang, target, reading.problems)
  const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`)
  if (path === undefined) return put(io.stdout, bytes).then(() => exit.done)
  try {
    await (await stage(path, bytes)).commit()
  } catch (error) {
    return tell(io, lang, target, [systemProblem(error, 'cannot-write')])
  }
  await put(io.stderr, `${phrases[lang].wroteRecord(target)}\n`)
  return exit.done
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
