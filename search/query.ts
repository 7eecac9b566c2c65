/** The public face for asking an index, in the browser or in Node. */
export { isNamedByContent, searchFolder } from './format/index-format.ts'
export { describeHit, describeTitle, type HitDescription, type Piece } from './query/describe-hit.ts'
export { findReasons, type Reason } from './query/find-reasons.ts'
export { getFragmentPath, parseFragment, type PageFragment } from './query/page-fragment.ts'
export { MissingSearchFileError, SearchIndex, type CrossGroup, type SearchSource } from './query/search-source.ts'
export {
  loadWords,
  makeGroupFinder,
  readFacet,
  search,
  type Hit,
  type SearchOptions,
  type SearchResult,
} from './query/search.ts'
export type { MatchKind } from './query/understand-word.ts'
