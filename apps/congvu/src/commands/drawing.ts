import { resolve } from 'node:path'
import { type Lang, problem, type Timeline, timelineSvg } from '@congvu/core'
import { exit, type Io, put, stage, systemProblem } from '@congvu/terminal'
import { say } from '../say.ts'

const widths = { least: 360, usual: 960, most: 2000 }

/** Draw a timeline into a file, written whole, or to standard output. */
export async function putDrawing(
  io: Io,
  lang: Lang,
  timeline: Timeline,
  values: { readonly width?: string; readonly output?: string },
): Promise<number> {
  const width = Number(values.width ?? widths.usual)
  if (!Number.isInteger(width) || width < widths.least || width > widths.most)
    return say.tellUsage(io, lang, [
      problem('one-of', '', { option: '--width', given: values.width, options: [`${widths.least}…${widths.most}`] }),
    ])
  const svg = timelineSvg(timeline, { width })
  const { output = '-' } = values
  if (output === '-') return put(io.stdout, svg).then(() => exit.done)
  try {
    const file = await stage(resolve(io.cwd, output), Buffer.from(svg))
    await file.commit()
  } catch (error) {
    return say.tell(io, lang, output, [systemProblem(error, 'cannot-write')])
  }
  return exit.done
}
