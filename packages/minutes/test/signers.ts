import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/**
 * Signers as tokens and signing services are: their keys lie in PKCS#12 files that only openssl opens, and what is asked
 * of them is to sign a hash.
 */
export type Signer = {
  readonly certificate: Uint8Array
  /** Signs a SHA-256 hash, as a token does. */
  sign(hash: Uint8Array): Uint8Array
  /** Makes a whole CMS of a document, as some services do. */
  cms(document: Uint8Array): Uint8Array
}

type Kind = 'rsa2048' | 'rsa3072' | 'p256'
const keyOptions: Readonly<Record<Kind, readonly string[]>> = {
  rsa2048: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  rsa3072: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
}

/** An authority that exists for these tests alone, and the signers it vouches for. */
export class Authority {
  readonly #folder = mkdtempSync(join(tmpdir(), 'congvu-ca-'))
  #count = 0

  constructor() {
    afterAll(() => rmSync(this.#folder, { recursive: true, force: true }))
    this.#openssl('genpkey', ...keyOptions.rsa2048, '-out', 'ca.key')
    const subject = '/C=VN/O=Tổ chức thử nghiệm/CN=CA thử nghiệm Vĩnh Long'
    const days = ['-days', '3650', '-sha256']
    this.#openssl('req', '-x509', '-new', '-utf8', '-key', 'ca.key', '-subj', subject, ...days, '-out', 'ca.pem')
  }

  get certificate(): Uint8Array {
    return readFileSync(join(this.#folder, 'ca.pem'))
  }

  get file(): string {
    return join(this.#folder, 'ca.pem')
  }

  signer(name: string, kind: Kind): Signer {
    const own = `s${++this.#count}`
    this.#openssl('genpkey', ...keyOptions[kind], '-out', `${own}.key`)
    const subject = `/C=VN/O=Sở Nội vụ tỉnh Vĩnh Long/CN=${name}`
    this.#openssl('req', '-new', '-utf8', '-key', `${own}.key`, '-subj', subject, '-out', `${own}.csr`)
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial']
    this.#openssl('x509', '-req', '-in', `${own}.csr`, ...by, '-days', '3650', '-sha256', '-out', `${own}.pem`)
    const pair = ['-inkey', `${own}.key`, '-in', `${own}.pem`]
    this.#openssl('pkcs12', '-export', ...pair, '-passout', 'pass:123456', '-out', `${own}.p12`)
    rmSync(join(this.#folder, `${own}.key`))
    return {
      certificate: readFileSync(join(this.#folder, `${own}.pem`)),
      sign: (hash) => {
        this.#unlock(own)
        writeFileSync(join(this.#folder, 'hash'), hash)
        const how = ['-inkey', 'unlocked', '-in', 'hash', '-pkeyopt', 'digest:sha256', '-out', 'signature']
        this.#openssl('pkeyutl', '-sign', ...how)
        return readFileSync(join(this.#folder, 'signature'))
      },
      cms: (document) => {
        this.#unlock(own)
        writeFileSync(join(this.#folder, 'document'), document)
        const who = ['-signer', `${own}.pem`, '-inkey', 'unlocked']
        const how = ['-binary', '-outform', 'DER', '-md', 'sha256', '-cades', '-out', 'cms']
        this.#openssl('cms', '-sign', '-in', 'document', ...who, ...how)
        return readFileSync(join(this.#folder, 'cms'))
      },
    }
  }

  #unlock(own: string): void {
    this.#openssl('pkcs12', '-in', `${own}.p12`, '-passin', 'pass:123456', '-nodes', '-nocerts', '-out', 'unlocked')
  }

  #openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.#folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
}
