import type { SignatureField } from './document.ts'

/**
 * Names of the fields for digital signatures in minutes made here, by who signs there. When several sign in one
 * capacity the second field is called `Người có liên quan 2`, and so on.
 *
 * An electronic document has the value of a paper original when the competent person and the body both signed it
 * digitally (NĐ 30/2020 Điều 5): hence a field for the body that issues.
 *
 * @example
 * ```ts
 * signatureFieldNames.head //=> 'Trưởng đoàn kiểm tra'
 * ```
 */
export const signatureFieldNames = {
  inspected: 'Đại diện đơn vị được kiểm tra',
  related: 'Người có liên quan',
  secretary: 'Người ghi biên bản',
  head: 'Trưởng đoàn kiểm tra',
  commune: 'Đại diện UBND cấp xã',
  witness: 'Người chứng kiến',
  agency: 'Cơ quan ban hành',
} as const

/** Who signs in a field. */
export type SignatureRole = keyof typeof signatureFieldNames

/** The name of a field by who signs there; any other text is a field's name already. */
export const fieldNameOf = (asked: string): string =>
  (isRole(asked) ? signatureFieldNames[asked] : asked).normalize('NFC')

const isRole = (name: string): name is SignatureRole => Object.hasOwn(signatureFieldNames, name)

/** Hands out fields, each with a name of its own. */
export class SignatureFields {
  readonly #counts = new Map<SignatureRole, number>()

  /** The field of a person, said with the name that is printed under it. */
  person(role: SignatureRole, name: string): SignatureField {
    const field = this.#name(role)
    return { name: field, label: `Chữ ký số: ${field}, ${name}`, of: 'person' }
  }

  /** The field of the body that issues. */
  agency(name: string): SignatureField {
    const field = this.#name('agency')
    return { name: field, label: `Chữ ký số: ${field}, ${name}`, of: 'seal' }
  }

  #name(role: SignatureRole): string {
    const count = (this.#counts.get(role) ?? 0) + 1
    this.#counts.set(role, count)
    return count === 1 ? signatureFieldNames[role] : `${signatureFieldNames[role]} ${count}`
  }
}
