export type LineCode = string
