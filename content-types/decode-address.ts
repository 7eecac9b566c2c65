/** A part of an address without its escapes; undefined when they cannot be read, as `%E0%A4%A`. */
export const decodeAddress = (escaped: string): string | undefined => {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return undefined
  }
}
