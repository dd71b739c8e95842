import type { Facts, Source } from '@congvu/core'
import type { Nd30Code } from './codes.ts'

/** How a document stands to one line: `cannot-tell` where the file does not show it. */
export type Verdict = 'pass' | 'fail' | 'cannot-tell'

/** Why a line cannot be told. */
export type Because =
  | 'no-text'
  | 'hidden-text'
  | 'not-administrative'
  | 'not-found'
  | 'blank'
  | 'metric-twin'
  | 'nameless-font'
  | 'one-name-or-two'
  | 'form-1-9'
  | 'landscape'
  | 'two-columns'
  | 'too-few-lines'
  | 'page-not-full'
  | 'other-font'
  | 'official-letter'

/** One line of the report: what was found, what the clause asks. Lengths in millimetres, type in points. */
export type Nd30Line = {
  readonly code: Nd30Code
  readonly verdict: Verdict
  /** where it was found; not there when it concerns the file as a whole or nothing was found */
  readonly page?: number
  /** measured: numbers, and the text it was measured on under `text` */
  readonly found: Facts
  /** what the clause allows: `least`, `most` and the like */
  readonly asked: Facts
  /** which of the asked things fail: keys of `asked`, or codes of their own */
  readonly faults: readonly string[]
  readonly because?: Because
  readonly clause: Source
}

/** How a file stands to Nghị định 30/2020/NĐ-CP, line by line. */
export type Nd30Report = {
  readonly schema: 'congvu.nd30-report/1'
  /** `fail` when a line fails, `cannot-tell` when no line passes, else `pass` */
  readonly verdict: Verdict
  /** pages of the file, and how many of them were read */
  readonly pages: number
  readonly pagesRead: number
  /** what kind of file it seems to be */
  readonly kind: 'administrative' | 'not-recognised' | 'no-text' | 'hidden-text'
  readonly lines: readonly Nd30Line[]
}

export type Told = Omit<Nd30Line, 'code' | 'clause' | 'faults' | 'asked' | 'verdict'> & {
  readonly asked?: Facts
  readonly faults?: readonly string[]
}
