import type { Inspection } from '@congvu/core'

/**
 * What of the minutes a file holds: all, or the main text alone, or one annex in a file of its own (its place among the
 * annexes, from 0).
 */
export type FilePart = 'all' | 'main' | number

/** The record with only those annexes that a file prints. */
export const printedIn = (inspection: Inspection, part: FilePart): Inspection =>
  part === 'all' ? inspection : { ...inspection, annexes: inspection.annexes.filter((_, i) => i === part) }
