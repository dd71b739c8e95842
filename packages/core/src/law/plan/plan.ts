import { check } from './check/check.ts'
import { duties, find, text } from './document.ts'

/**
 * What can be asked of a plan: whether its data is right, what it says and where, and which duties it lays down.
 *
 * @example
 * ```ts
 * plan.check(plan6861) //=> []
 * plan.find(plan6861, 'III.2').clause.text //=> 'Sở Nội vụ'
 * ```
 */
export const plan = { check, find, text, duties } as const
