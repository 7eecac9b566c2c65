/**
 * What stands in a text where somebody has yet to fill something in: `[Fyll i: kommunens namn]`. Nothing that holds one can be
 * published.
 */
export const placeholder = (what: string): string => `[Fyll i: ${what}]`

/** Every placeholder in a text. */
export const findPlaceholders = (text: string): string[] => text.match(/\[\s*fyll i\s*:[^\]]*\]/gi) ?? []
