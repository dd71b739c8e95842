import { describe } from '@congvu/minutes'
import { fileWords as anyFile, sayer, usageWords } from '@congvu/terminal'
import { commandWords } from './messages/command-words.ts'
import { fileWords } from './messages/file-words.ts'

/** How this program tells what is wrong. */
export const say = sayer('congvu-minutes', { ...anyFile, ...usageWords, ...fileWords, ...commandWords }, describe)

export const { wordingOf, lineOf, linesOf, tell, tellUsage } = say
