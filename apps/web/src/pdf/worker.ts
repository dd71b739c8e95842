import '../no-eval.ts'
import { type Problem, readInspection } from '@congvu/core'
import { minutesProblems, renderMinutes } from '@congvu/minutes'
import type { Answer, Asked } from './make.ts'

// Away from the page's own thread, so that typing never waits for a PDF.
self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ id: data.id, ...(await made(data)) } satisfies Answer)
})

type Made = { readonly pdf?: Uint8Array; readonly problems: readonly Problem[] }

async function made({ record, photos }: Asked): Promise<Made> {
  const reading = readInspection(record)
  if (!reading.ok) return { problems: reading.problems }
  const photoOf = (sha256: string) => photos.get(sha256)
  const problems = minutesProblems(reading.inspection, photoOf)
  if (problems.length > 0) return { problems: [...problems, ...reading.warnings] }
  return { pdf: await renderMinutes(reading.inspection, { photos: photoOf }), problems: reading.warnings }
}
