declare module 'subset-font' {
  type Options = {
    targetFormat?: 'truetype'
    noHinting?: boolean
    noLayoutClosure?: boolean
    dropTables?: readonly string[]
  }
  // biome-ignore lint/style/noDefaultExport: the package's own export
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>
}
