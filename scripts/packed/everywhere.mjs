// The way into one file that holds both packages and the questions: for places that know no modules.
import * as core from '@congvu/core'
import * as minutes from '@congvu/minutes'
import { answersOf } from './questions.mjs'

export const answers = (given) => answersOf({ core, minutes }, given)
