import { parentPort, workerData } from 'node:worker_threads'
import type { MakeOptions } from './make.ts'
import { type Job, one } from './one.ts'

// One thread of `batch`: a job in, its outcome out.
const port = parentPort
const options: MakeOptions = workerData
port?.on('message', (job: Job) => {
  one(job, options).then(
    (outcome) => port.postMessage(outcome),
    (error) => {
      throw error
    },
  )
})
