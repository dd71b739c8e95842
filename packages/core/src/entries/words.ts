// @congvu/core/words: every problem and refusal in the reader's language.

export { type Facts, type Lang, list, type Wording, type Words } from '../engine/words.ts'
export { describe } from '../words.ts'
