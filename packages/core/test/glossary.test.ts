import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { topics } from '../src/law/discipline/assessment.ts'
import { CaseFacts } from '../src/law/discipline/facts.ts'
import { stepKinds } from '../src/law/discipline/regime.ts'

const glossary = readFileSync(new URL('../../../GLOSSARY.md', import.meta.url), 'utf8')
const discipline = glossary.slice(glossary.indexOf('\n## Discipline'), glossary.indexOf('\n## The API'))

/** Every key and every value of an enum in a JSON Schema. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const keys = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
  const values = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : []
  return [...keys, ...values, ...Object.values(schema).flatMap(namesIn)]
}

test('GLOSSARY has a word for every key and value of the facts of a case, and for every part and step of an assessment', () => {
  const names = [...namesIn(z.toJSONSchema(CaseFacts, { io: 'input' })), ...topics, ...stepKinds]
  expect(names.length).toBeGreaterThan(150)
  expect([...new Set(names)].filter((name) => !discipline.includes(`\`${name}\``))).toEqual([])
})
