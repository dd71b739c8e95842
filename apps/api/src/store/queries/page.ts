/** Where a page of a list ended: the change and, among changes of one instant, the id. */
export type Place = { readonly changed: string; readonly id: string }

/** A page of changes. With no list of bodies it shows everything in the space of `prefix`: that of test keys, or none. */
export type PageAsked = {
  readonly bodies: readonly string[] | null
  readonly prefix: string
  readonly since?: string | undefined
  readonly after?: Place | undefined
  readonly limit: number
}
