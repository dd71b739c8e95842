// Runs inside an empty project that has the packed packages installed: the answers every runtime must give alike, by
// modules, by CommonJS, in a thread of its own and in an empty context. Prints the hash of each answer.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as core from '@congvu/core'
import * as minutes from '@congvu/minutes'
import { answersOf } from './questions.mjs'
import { readAll } from './read-all.mjs'

const require = createRequire(import.meta.url)
const given = { records: readAll('examples'), cases: Object.values(readAll('examples/vu-viec')) }

const hashed = (answers) =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, createHash('sha256').update(answer).digest('hex')]),
  )

const inThread = () =>
  new Promise((resolve, reject) => new Worker(new URL(import.meta.url)).on('message', resolve).on('error', reject))

/** The names a context's global can reach, to those of prototypes. zod keeps what its copies share under names of its own. */
const reach = `JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !/^(packed|globalThis|__zod_\\w+)$/.test(name)).map((name) => {
  const of = (thing) => thing === Object(thing) ? Object.getOwnPropertyNames(thing) : []
  return [name, of(globalThis[name]), of(Object(globalThis[name]).prototype)]
}))`

/** A context with nothing but the language, which must be after the answers what it was before. */
async function inEmptyContext() {
  const empty = createContext(Object.create(null))
  const before = runInContext(reach, empty)
  runInContext(readFileSync('everywhere.js', 'utf8'), empty)
  const found = await runInContext(`packed.answers(${JSON.stringify(given)})`, empty)
  if (runInContext(reach, empty) !== before) throw new Error('what the language gives was changed on the way')
  return found
}

/** Each way in that a package promises, by both systems of modules: the same things as its whole. */
async function entriesHold() {
  for (const name of ['@congvu/core', '@congvu/minutes']) {
    const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    const ways = Object.keys(exports).filter((way) => way !== './package.json')
    for (const load of [(way) => import(way), (way) => require(way)]) {
      const whole = await load(name)
      for (const way of ways)
        for (const [key, value] of Object.entries(await load(name + way.slice(1))))
          if (name === '@congvu/core' ? whole[key] !== value : value === undefined)
            throw new Error(`${key} of ${name + way.slice(1)} is another one than that of ${name}`)
    }
  }
}

const asModules = hashed(await answersOf({ core, minutes }, given))
if (isMainThread) {
  await entriesHold()
  const others = {
    require: hashed(await answersOf({ core: require('@congvu/core'), minutes: require('@congvu/minutes') }, given)),
    'a thread': await inThread(),
    ...(existsSync('everywhere.js') && { 'an empty context': hashed(await inEmptyContext()) }),
  }
  for (const [way, found] of Object.entries(others))
    for (const [question, hash] of Object.entries(asModules))
      if (found[question] !== hash) throw new Error(`${way} answers "${question}" otherwise`)
  console.log(JSON.stringify(asModules))
} else parentPort.postMessage(asModules)
