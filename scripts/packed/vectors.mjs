// Runs inside an empty project that has the packed packages installed: the answers every runtime must give alike.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as core from '@congvu/core'
import * as minutes from '@congvu/minutes'

const require = createRequire(import.meta.url)

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

async function answers({ core, minutes }, record) {
  const { addWorkingDays, day, obligations, plan6861, readInspection, timeLimit } = core
  const year = { from: day('2026-01-01'), through: day('2026-12-31') }
  const reading = readInspection(record)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return {
    workingDays: addWorkingDays(day('2024-04-26'), 3),
    limit: timeLimit({ from: day('2025-09-20'), days: 150 }),
    obligations: sha256(JSON.stringify(obligations(plan6861, year))),
    minutes: sha256(await minutes.renderMinutes(reading.inspection)),
  }
}

const record = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const asModules = await answers({ core, minutes }, record)
const asCommonJs = await answers({ core: require('@congvu/core'), minutes: require('@congvu/minutes') }, record)
if (JSON.stringify(asModules) !== JSON.stringify(asCommonJs)) throw new Error('import and require answer differently')
console.log(JSON.stringify(asModules))
