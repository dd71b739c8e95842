export function licencesPage(): string
export function notLookedAt(): readonly { readonly name: string; readonly version: string; readonly licence: string }[]
