import type { Content, PageDocument } from '../content/content.ts'
import type { TracedText } from './definitions.ts'
import { Revision } from './revision.ts'

/**
 * A text about a document that stands in several files, or in one that is written often, such as its line in the open data. Written
 * once for as long as nothing changes that was read to write it.
 */
export const tracedText = <Document extends PageDocument>(
  write: (content: Content, document: Document) => string,
): ((content: Content, document: Document) => string) => {
  // Written only about what the function below was given.
  const definition: TracedText = { write: (content, document) => write(content, document as Document) }
  return (content, document) => Revision.of(content).take(definition, document)
}
