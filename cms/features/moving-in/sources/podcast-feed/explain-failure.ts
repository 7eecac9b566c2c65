/** Why a part of a feed could not be had, in Swedish: what fetching says of it, or `broken` when it is no JSON. */
export const explainFailure = (error: unknown, broken: string): string => {
  if (error instanceof SyntaxError) return broken
  return error instanceof Error ? error.message : String(error)
}
