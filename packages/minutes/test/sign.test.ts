import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../src/render-minutes.ts'
import { embedSignature } from '../src/sign/embed.ts'
import { outside, prepareSignature } from '../src/sign/prepare.ts'
import { faultsOf, installed, pagesDrawn, run } from './readers.ts'
import { Authority, type Signer } from './signers.ts'

const record = readFileSync(new URL('../../../examples/11-toi-thieu.json', import.meta.url), 'utf8')
const reading = readInspection({
  ...JSON.parse(record),
  signers: [
    { as: 'inspected', name: 'Nguyễn Văn Ỹ' },
    { as: 'secretary', name: 'Trần Thị Mỹ Ẩn' },
    { as: 'head', name: 'Lê Vĩnh Nghĩa' },
  ],
})
if (!reading.ok) throw new Error('the example is a record')
const minutes = await renderMinutes(reading.inspection)
/** Its objects stand in streams, and so does the table of their places. */
const packed = await renderMinutes(reading.inspection, { glyphs: 'used' })

const at = '2026-11-05T16:45:30'
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  Buffer.compare(bytes.subarray(0, start.length), start) === 0

const withPrograms = installed('pdfsig', 'qpdf', 'openssl')

describe.skipIf(!withPrograms)('signatures, read by poppler, qpdf and openssl', () => {
  const authority = new Authority()
  const head = authority.signer('Lê Vĩnh Nghĩa', 'rsa2048')
  const secretary = authority.signer('Trần Thị Mỹ Ẩn', 'rsa3072')
  const inspected = authority.signer('Nguyễn Văn Ỹ', 'p256')

  async function signed(pdf: Uint8Array, field: string, signer: Signer, more: object = {}): Promise<Uint8Array> {
    const { certificate } = signer
    const prepared = await prepareSignature(pdf, { field, at, certificate, chain: [authority.certificate], ...more })
    return embedSignature(prepared.pdf, { signature: signer.sign(prepared.hash ?? new Uint8Array()) })
  }
  const verdicts = (pdf: Uint8Array): string[] =>
    run('pdfsig', pdf, ['-nocert', 'in.pdf']).output.match(/Signature is [A-Za-z]+\.|Total document signed/g) ?? []
  const whole = ['Total document signed', 'Signature is Valid.']

  test.each([
    ['with a table', minutes],
    ['packed', packed],
  ])('%s: one, two and three signatures are valid, each leaves every byte before it as it was', async (_, minutes) => {
    const why = { name: 'Lê Vĩnh Nghĩa', reason: 'Ký biên bản tại Vĩnh Long', location: 'Vĩnh Long' }
    const one = await signed(minutes, 'head', head, why)
    const two = await signed(one, 'secretary', secretary)
    const three = await signed(two, 'Đại diện đơn vị được kiểm tra', inspected)
    expect(verdicts(one)).toEqual(whole)
    expect(verdicts(two).filter((each) => each === 'Signature is Valid.')).toHaveLength(2)
    expect(verdicts(three).filter((each) => each === 'Signature is Valid.')).toHaveLength(3)
    expect(startsWith(one, minutes) && startsWith(two, one) && startsWith(three, two)).toBe(true)
    for (const file of [one, two, three]) expect(faultsOf(file)).toBe('')
    const said = run('pdfsig', three, ['-nocert', 'in.pdf']).output
    expect(said).toContain('Signer Certificate Common Name: Lê Vĩnh Nghĩa')
    expect(said).toContain('Signature Field Name: Trưởng đoàn kiểm tra')
    expect(said).toContain('ETSI.CAdES.detached')
    expect(said).toContain('SHA-256')
    expect(said).not.toContain('not signed.\nSignature #5')
  })

  test('the signature is a PAdES one: its attributes are content type, digest and certificate, and openssl agrees', async () => {
    for (const [field, signer] of [
      ['head', head],
      ['inspected', inspected],
    ] as const) {
      const pdf = await signed(minutes, field, signer)
      const range = /\/ByteRange\[(\d+) (\d+) (\d+) (\d+) *\]/.exec(latin1(pdf))?.slice(1).map(Number) ?? []
      const [, start = 0, end = 0] = range
      const folder = mkdtempSync(join(tmpdir(), 'congvu-cms-'))
      try {
        const hex = latin1(pdf.subarray(start + 1, end - 1))
        const der = Buffer.from(hex, 'hex')
        writeFileSync(join(folder, 'cms'), der.subarray(0, 4 + der.readUInt16BE(2)))
        writeFileSync(join(folder, 'document'), outside(pdf, { start, end }))
        const openssl = (...args: string[]): string =>
          execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' }).toString()
        const input = ['-inform', 'DER', '-in', 'cms']
        const how = ['-content', 'document', '-binary', '-CAfile', authority.file, '-purpose', 'any', '-cades']
        openssl('cms', '-verify', ...input, ...how, '-out', 'out')
        const printed = openssl('cms', '-cmsout', '-print', ...input)
        const attributes = printed.slice(
          printed.indexOf('signedAttrs'),
          printed.indexOf('signatureAlgorithm', printed.indexOf('signedAttrs')),
        )
        expect(attributes.match(/object: [\w-]+/g)?.sort()).toEqual([
          'object: contentType',
          'object: id-smime-aa-signingCertificateV2',
          'object: messageDigest',
        ])
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  })

  test('names, reason and place keep their ĩ, and the time of signing is that of Vietnam', async () => {
    const pdf = await signed(minutes, 'head', head, {
      reason: 'Ký tại Vĩnh Long',
      location: 'Vĩnh Long',
      name: 'Nghĩa',
    })
    const text = latin1(pdf)
    expect(text).toContain("/M(D:20261105164530+07'00')")
    for (const [key, value] of [
      ['Reason', 'Ký tại Vĩnh Long'],
      ['Location', 'Vĩnh Long'],
      ['Name', 'Nghĩa'],
    ]) {
      const escaped = new RegExp(`/${key}\\(((?:\\\\.|[^\\\\)])*)\\)`, 's').exec(text)?.[1] ?? ''
      const bytes = Buffer.from(escaped.replace(/\\(.)/gs, '$1'), 'latin1')
      expect(bytes.swap16().toString('utf16le').slice(1)).toBe(value)
    }
  })

  test('a token that gives an ECDSA signature as two numbers, and files in hexadecimal and base64, are understood', async () => {
    const { pdf, hash } = await prepareSignature(minutes, { field: 'head', at, certificate: inspected.certificate })
    const der = inspected.sign(hash ?? new Uint8Array())
    const number = (from: number): Buffer => {
      const length = der[from + 1] ?? 0
      const digits = Buffer.from(der.subarray(from + 2, from + 2 + length))
      return Buffer.concat([Buffer.alloc(32), digits]).subarray(-32)
    }
    const raw = Buffer.concat([number(2), number(4 + (der[3] ?? 0))])
    expect(verdicts(await embedSignature(pdf, { signature: raw }))).toEqual(whole)
    const rsa = await prepareSignature(minutes, { field: 'head', at, certificate: head.certificate })
    const signature = Buffer.from(head.sign(rsa.hash ?? new Uint8Array()))
    for (const text of [signature.toString('hex'), `${signature.toString('base64').replace(/.{64}/g, '$&\n')}\n`])
      expect(verdicts(await embedSignature(rsa.pdf, { signature: Buffer.from(text) }))).toEqual(whole)
  })

  test('a service that makes the whole CMS is taken too, its certificate not known before', async () => {
    const { pdf, attributes } = await prepareSignature(minutes, { field: 'head', at })
    expect(attributes).toBeUndefined()
    const [, start = 0, end = 0] = /\/ByteRange\[0 (\d+) (\d+)/.exec(latin1(pdf))?.map(Number) ?? []
    const cms = secretary.cms(outside(pdf, { start, end }))
    expect(verdicts(await embedSignature(pdf, { signature: cms }))).toEqual(whole)
    const later = await prepareSignature(minutes, { field: 'head', at })
    const hash = (await prepareSignature(minutes, { field: 'head', at, certificate: head.certificate })).hash
    expect(hash).toBeDefined()
    await expect(embedSignature(later.pdf, { signature: cms.subarray(0, 256) })).rejects.toThrow(/certificate/i)
  })

  test('what does not match is refused, and nothing can be put in twice', async () => {
    const { pdf, hash = new Uint8Array() } = await prepareSignature(minutes, {
      field: 'head',
      at,
      certificate: head.certificate,
    })
    const right = head.sign(hash)
    const code = (promise: Promise<unknown>) =>
      promise.then(
        () => 'accepted',
        ({ code }) => code,
      )
    expect(await code(embedSignature(pdf, { signature: secretary.sign(hash) }))).toBe('signature-mismatch')
    expect(await code(embedSignature(pdf, { signature: right, certificate: secretary.certificate }))).toBe(
      'signature-mismatch',
    )
    expect(await code(embedSignature(minutes, { signature: right }))).toBe('not-prepared')
    const done = await embedSignature(pdf, { signature: right })
    expect(await code(embedSignature(done, { signature: right }))).toBe('not-prepared')
    expect(await code(prepareSignature(done, { field: 'head', at }))).toBe('field-signed')
    expect(await code(prepareSignature(done, { field: 'heads', at }))).toBe('field-unknown')
    expect(await code(prepareSignature(done, { field: 'secretary', at: '2026-02-30T08:00' }))).toBe('signing-time')
    expect(await code(prepareSignature(done, { field: 'secretary', at, certificate: minutes }))).toBe(
      'certificate-unfit',
    )
    const changed = Uint8Array.from(pdf)
    changed[1000] = (changed[1000] ?? 0) ^ 1
    expect(await code(embedSignature(changed, { signature: right }))).toBe('signature-mismatch')
  })

  test('the pages look as before', async () => {
    const pdf = await signed(minutes, 'head', head)
    const [before, after] = [pagesDrawn(minutes, 60), pagesDrawn(pdf, 60)]
    expect(after.length).toBe(before.length)
    for (const [i, { data }] of after.entries()) expect(Buffer.compare(data, before[i]?.data ?? data)).toBe(0)
  })

  test('the same request gives the same bytes', async () => {
    const request = { field: 'head', at, certificate: head.certificate }
    const [a, b] = [await prepareSignature(minutes, request), await prepareSignature(minutes, request)]
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0)
  })
})
