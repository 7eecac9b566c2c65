import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { contentTypes, fixedVocabularies } from '../../content-types/index.ts'
import type { PageDocument } from '../content/content.ts'
import { findViewName } from './find-view-name.ts'

const files = import.meta.glob<{ default: AstroComponentFactory }>('./*View.astro', { eager: true })
const names = Object.keys(files).map((file) => file.replace(/^\.\//, ''))

const views = new Map(
  [...contentTypes.filter(({ custom }) => custom.site.address), ...fixedVocabularies].map((type) => [
    type.slug,
    files[`./${findViewName(type, names)}`]!.default,
  ]),
)

/** The view that shows the documents of a collection. Every type whose documents have pages has one. */
export const getView = (collection: PageDocument['collection']): AstroComponentFactory => views.get(collection)!
