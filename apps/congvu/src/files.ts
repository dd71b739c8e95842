import { resolve } from 'node:path'
import {
  type Calendar,
  type CaseFacts,
  defaultProvince,
  generalCalendar,
  type Lang,
  Plan,
  type Problem,
  type Province,
  plan,
  plan6861,
  readCaseFacts,
  readProvince,
  stateCalendar,
  withCalendar,
} from '@congvu/core'
import { type Io, readJson } from '@congvu/terminal'
import { say } from './say.ts'

/** A plan, a calendar and a case of a hundred acts each take well under one. */
const limit = { most: 5 * 1024 * 1024, tooLarge: 'file-too-large' } as const

/** What was read; or the exit status, when what is wrong has been told. */
export type Got<T> = { readonly value: T } | { readonly status: number }

/** Read JSON that must have a shape; everything wrong is told under the name the person gave. */
async function read<T>(
  name: string,
  lang: Lang,
  io: Io,
  shape: (input: unknown) => { readonly value?: T; readonly problems: readonly Problem[] },
): Promise<Got<T>> {
  const json = await readJson(name === '-' ? undefined : resolve(io.cwd, name), io.stdin, limit)
  const shown = name === '-' ? { vi: 'đầu vào chuẩn', en: 'standard input' }[lang] : name
  if (!json.ok) return { status: await say.tell(io, lang, shown, json.problems) }
  const { value, problems } = shape(json.input)
  const status = problems.length === 0 ? 0 : await say.tell(io, lang, shown, problems)
  return value === undefined ? { status } : { value }
}

const isProvince = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'schema' in input && input.schema === 'congvu.province/1'

function province(input: unknown): { readonly value?: Province; readonly problems: readonly Problem[] } {
  const reading = readProvince(input)
  return reading.ok ? { value: reading.province, problems: reading.warnings } : { problems: reading.problems }
}

/** The province asked about; left out, the one that is held. */
export const provinceOf = async (name: string | undefined, lang: Lang, io: Io): Promise<Got<Province>> =>
  name === undefined ? { value: defaultProvince } : read(name, lang, io, province)

/** The plan asked about, alone or with its province; left out, the one that is held. */
export async function planOf(name: string | undefined, lang: Lang, io: Io): Promise<Got<Plan>> {
  if (name === undefined) return { value: plan6861 }
  return read(name, lang, io, (input) => {
    if (isProvince(input)) {
      const { value, problems } = province(input)
      return value ? { value: value.plan, problems } : { problems }
    }
    const problems = plan.check(input)
    const bad = problems.some(({ severity }) => severity === 'error')
    return bad ? { problems } : { value: Plan.parse(input), problems }
  })
}

/** The calendar to count with, with the years of a file where one is named. */
export async function calendarWith(
  name: string | undefined,
  general: boolean,
  lang: Lang,
  io: Io,
): Promise<Got<Calendar>> {
  const base = general ? generalCalendar : stateCalendar
  if (name === undefined) return { value: base }
  return read(name, lang, io, (input) => {
    const reading = withCalendar(input, base)
    return reading.ok ? { value: reading.calendar, problems: reading.warnings } : { problems: reading.problems }
  })
}

/** The facts of a case. */
export const factsOf = (name: string, lang: Lang, io: Io): Promise<Got<CaseFacts>> =>
  read(name, lang, io, (input) => {
    const reading = readCaseFacts(input)
    return reading.ok ? { value: reading.facts, problems: [] } : { problems: reading.problems }
  })
