import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('keys stand in order, without spaces; what is undefined is left out', () => {
  expect(canonicalJson({ b: [1, null, { d: 'ĩ' }], a: true, c: undefined })).toBe('{"a":true,"b":[1,null,{"d":"ĩ"}]}')
})

test('any JSON comes back as it was, and its order does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })), (data) => {
      const text = canonicalJson(data)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)))
      expect(canonicalJson(Object.fromEntries(Object.entries(data).reverse()))).toBe(text)
    }),
  )
})
