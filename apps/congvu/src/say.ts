import { fileWords, sayer, usageWords } from '@congvu/terminal'
import { congvuWords } from './words/congvu-words.ts'

/** How this program tells what is wrong. */
export const say = sayer('congvu', { ...fileWords, ...usageWords, ...congvuWords })
