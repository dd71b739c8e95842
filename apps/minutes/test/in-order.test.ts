import { expect, test } from 'vitest'
import { inOrder } from '../src/in-order.ts'

test('what comes third waits for the second, and nothing is told twice', async () => {
  const told: string[] = []
  const take = inOrder(async (thing: string, place) => {
    told.push(`${place} ${thing}`)
  })
  await take('first', 0)
  await take('third', 2)
  expect(told).toEqual(['0 first'])
  await take('second', 1)
  await take('fourth', 3)
  expect(told).toEqual(['0 first', '1 second', '2 third', '3 fourth'])
})
