/** The public face for making an index, in Node. What asks it stands in `query.ts`, and the words of texts in `words.ts`. */
export { formatVersion, isNamedByContent, manifestName, searchFolder } from './format/index-format.ts'
export {
  isSearchedPage,
  type SearchedPage,
  type SearchConfig,
  type SearchPart,
  type SearchRecord,
} from './format/search-record.ts'
export { buildIndex, orderPages, type IndexFiles } from './indexing/build-index.ts'
export { writePageTexts } from './indexing/page-texts.ts'
export { loadDictionary } from './swedish/dictionary.ts'
export { getRealWords } from './swedish/real-words.ts'
