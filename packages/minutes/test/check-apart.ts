import { Refusal } from '@congvu/core'
import { checkMinutes } from '../src/check/check-minutes.ts'

// A file in, the kind of its report or the code of its refusal out, with the memory taken so far.
process.on('unhandledRejection', () => {})
process.on('message', (bytes: Uint8Array) => {
  const tell = (answer: string) => process.send?.({ answer, memory: process.memoryUsage.rss() })
  checkMinutes(bytes).then(
    ({ kind }) => tell(kind),
    (error) => tell(error instanceof Refusal ? error.code : `crash: ${error?.stack}`),
  )
})
