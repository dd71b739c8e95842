// @congvu/core/provinces: everything that is one province's own, and all values of law as tables.

export { defaultProvince } from '../provinces/index.ts'
export { khanhHoa } from '../provinces/khanh-hoa/index.ts'
export { lawCheckedOn } from '../provinces/law-checked-on.ts'
export { type LawTable, lawTables } from '../provinces/law-tables.ts'
export type { Province } from '../provinces/province.ts'
