import type { KnownHow, Source } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'

/** Code and full name: `22366`, `Phường Nha Trang`. */
export type UnitRow = readonly [code: string, name: string]
/** A district with its communes. */
export type DistrictRow = readonly [code: string, name: string, communes: readonly UnitRow[]]
/** Communes of one district of a former province. */
export type OldDistrictRow = readonly [province: string, district: string, communes: readonly UnitRow[]]
/** A new unit and the codes of the old ones it was made from, in whole or in part. */
export type MergeRow = readonly [code: string, madeFrom: readonly string[]]

export const unitKinds = {
  tinh: 'Tỉnh',
  'thanh-pho': 'Thành phố',
  'thi-xa': 'Thị xã',
  huyen: 'Huyện',
  phuong: 'Phường',
  xa: 'Xã',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
} as const
/** A kind of administrative unit by its slug: `phuong`, `dac-khu`. */
export type UnitKind = keyof typeof unitKinds

/** An administrative unit as one source shows it on one day. A code may name another unit before and after a merger. */
export type Unit = {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  /** code of the district, or its name where the source gives no code */
  readonly district?: string
  /** the province it belonged to before the merger, where that was another one */
  readonly formerProvince?: string
}

/** Every unit of a province as known on one day. Between two snapshots a change of unknown day may lie. */
export type Snapshot = {
  readonly on: Day
  /** true where the units of this snapshot are known to stand from `on` until the next snapshot */
  readonly startsHere: boolean
  readonly units: readonly Unit[]
  /** how the list is known */
  readonly known: KnownHow
  /** the texts that make it, where there are some */
  readonly sources: readonly Source[]
  readonly note?: string
}

/** A department or board of the province. Dated, and mostly believed: a person must check before relying on it. */
export type Department = {
  readonly id: string
  readonly name: string
  readonly from: Day
  readonly until?: Day
  readonly known: KnownHow
  readonly successor?: string
}

/** The bodies of one province. */
export type Bodies = {
  readonly snapshots: readonly Snapshot[]
  /** what each unit of the last snapshot was made from */
  readonly merges: readonly MergeRow[]
  readonly departments: readonly Department[]
}

/** The kind of unit a full name begins with. */
export function kindOf(name: string): UnitKind {
  const kinds: readonly UnitKind[] = ['tinh', 'thanh-pho', 'thi-xa', 'huyen', 'phuong', 'xa', 'thi-tran', 'dac-khu']
  return kinds.find((kind) => name.startsWith(`${unitKinds[kind]} `)) ?? 'xa'
}
