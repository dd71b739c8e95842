/** A value that is here, or will be. */
export type Eventually<T> = T | Promise<T>

/** Goes on with a value, at once when it is here: an answer that waits for nothing is then given without a promise. */
export const after = <T, R>(value: Eventually<T>, then: (value: T) => Eventually<R>): Eventually<R> =>
  value instanceof Promise ? value.then(then) : then(value)
