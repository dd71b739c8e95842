const hoursAhead = 7

/** The clock on the wall in Vietnam: `2026-11-05T16:45:30`. */
export const nowInVietnam = (): string =>
  new Date(Date.now() + hoursAhead * 3_600_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
