/** Name and version of this package, as its package.json has them: a test holds the two together. */
export const packageVersion = '@congvu/core@0.0.0'
