/** A measured length or size as a report shows it: one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** Single spacing of Times New Roman: ascent, descent and gap of its own table, in parts of the size. */
export const times = { ascent: 0.891, descent: 0.216, single: 1.149 } as const
