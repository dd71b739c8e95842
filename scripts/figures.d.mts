export type Trial = { readonly what: string; readonly repeat: string }
export const parts: Readonly<Record<string, Trial>>
export function figuresPage(): string
export function writePage(): void
