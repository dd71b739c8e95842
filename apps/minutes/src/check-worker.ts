import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '@congvu/core'
import { checkMinutes } from '@congvu/minutes'

// One file of `check`, in a thread that can be stopped.
const pdf: Uint8Array = workerData
// pdf.js drops promises on its way through damaged files; the one awaited below tells what became of the file.
process.on('unhandledRejection', () => {})
try {
  parentPort?.postMessage({ report: await checkMinutes(pdf) })
} catch (error) {
  parentPort?.postMessage(
    error instanceof Refusal ? { refused: { code: error.code, facts: error.facts } } : { crash: String(error) },
  )
}
