import { type Assessment, type AssessOptions, assess, type CaseFacts, defaultProvince, type Lang } from '@congvu/core'
import type { Io } from '@congvu/terminal'
import { calendarWith, factsOf, type Got } from '../files.ts'

/** A case that was read, what the law says to it, and what that was looked up in. */
type Judged = { readonly facts: CaseFacts; readonly assessment: Assessment; readonly given: AssessOptions }

/**
 * The case of a file under the province's catalogue of standards.
 *
 * @param calendar a file with years of the working calendar, where one is named
 */
export async function judged(file: string, calendar: string | undefined, lang: Lang, io: Io): Promise<Got<Judged>> {
  const facts = await factsOf(file, lang, io)
  if ('status' in facts) return facts
  const days = await calendarWith(calendar, false, lang, io)
  if ('status' in days) return days
  const given = { standards: defaultProvince.standards, calendar: days.value }
  return { value: { facts: facts.value, assessment: assess(facts.value, given), given } }
}
