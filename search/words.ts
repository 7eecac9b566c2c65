/** The public face for taking texts apart into words as search does. */
export { cleanText, fold, getWords, hasDiacritics } from './format/words.ts'
export { stem } from './swedish/stem.ts'
