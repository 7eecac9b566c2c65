/**
 * Converts a title to the last part of an address: lower case, å and ä as a, ö as o, words joined by hyphens.
 *
 * @example slugify('Hbg Works – en mötesplats') // 'hbg-works-en-motesplats'
 */
export const slugify = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 90)
    .replace(/-+$/, '')
