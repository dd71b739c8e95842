/** The workspaces whose files reach a user, and what they are made from that no source file imports. */
export const ours: Readonly<Record<string, readonly string[]>>
