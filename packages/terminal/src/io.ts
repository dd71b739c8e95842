import type { Readable, Writable } from 'node:stream'

/** What a command may touch besides files: its place, its streams, and the wish to stop. */
export type Io = {
  /** Folder against which names on the command line are read. */
  readonly cwd: string
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; hasColors?(): boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C: nothing half made stays behind. */
  readonly signal: AbortSignal
}

/** Write, and go on when the bytes are handed over. */
export const put = (stream: Writable, data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()))
  })

/** The exit status: done, anything else, the input is wrong, what was asked about is not so. */
export const exit = { done: 0, failed: 1, wrongInput: 2, disagrees: 3 } as const
