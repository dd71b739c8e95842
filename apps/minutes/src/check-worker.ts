import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '@congvu/core'
import { checkMinutes } from '@congvu/minutes'

// One file of `check`, in a thread that can be stopped.
const pdf: Uint8Array = workerData
try {
  parentPort?.postMessage({ report: await checkMinutes(pdf) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  parentPort?.postMessage({ refused: { code: error.code, facts: error.facts } })
}
