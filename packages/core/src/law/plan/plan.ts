import { check } from './check/check.ts'
import { duties, find, text } from './document.ts'

/** What can be asked of a plan: whether its data is right, what it says and where, and which duties it lays down. */
export const plan = { check, find, text, duties } as const
