import type { Options } from 'tsup'

export function packageFolder(file: string): string | undefined
export function thirdPartyText(folders: readonly string[]): string
export const thirdParty: NonNullable<Options['esbuildPlugins']>[number]
