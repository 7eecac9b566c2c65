import type { SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import { toPlainText } from '../project-manager/plain-text.ts'
import { Draft, toReadable } from '../project-manager/post.ts'
import type { ReadItem } from './item.ts'

/** Turns a page, a post or what is of no known kind into a page. */
export const toPage = (read: ReadItem): SourceRecord => {
  const { post, item } = read
  const draft = new Draft(post.title ? post : { ...post, title: getTitle(post.content) })
  if (!post.title) draft.note('proposal', 'title', t.wordpress.titleProposed)
  draft.setLine('lead', toPlainText(item.excerpt), 400)
  draft.setHtml('body', post.content)
  if (post.cover) draft.note('kept', 'cover', t.wordpress.featuredImage, post.cover.$reference)
  if (item.type !== 'page' && item.type !== 'post') draft.note('proposal', 'type', t.wordpress.unknownType(item.type))
  tellTerms(draft, read, new Set())
  tellMeta(draft, read)
  return draft.toRecord('pages')
}

/** Turns a post into a project, where the user wants it so. */
export const toProjectOfPost = (read: ReadItem): SourceRecord => {
  const { post, item } = read
  const draft = new Draft(post.title ? post : { ...post, title: getTitle(post.content) })
  if (!post.title) draft.note('proposal', 'title', t.wordpress.titleProposed)
  draft.setLine('lead', toPlainText(item.excerpt), 400)
  draft.setHtml('what', post.content)
  draft.proposeLead([post.content])
  const [category] = post.getTerms('category')
  draft.set('category', category && post.refer(category))
  draft.set('cover', post.cover)
  tellTerms(draft, read, new Set(category ? [category.slug] : []))
  tellMeta(draft, read)
  return draft.toRecord('projects')
}

/** A text without a title is known by its first words. */
const getTitle = (content: string): string => {
  const [line = ''] = toPlainText(content).split('\n')
  return line.length > 80 ? `${line.slice(0, 79).replace(/\s+\S*$/, '')}…` : line
}

/** Terms that have no place, by taxonomy. */
const tellTerms = (draft: Draft, { post, item }: ReadItem, without: ReadonlySet<string>): void => {
  const names = new Map<string, string[]>()
  for (const term of item.terms) {
    if (without.has(term.slug) || term.taxonomy === 'post_format') continue
    names.set(term.taxonomy, [...(names.get(term.taxonomy) ?? []), post.nameTerm(term)])
  }
  for (const [taxonomy, ofTaxonomy] of names)
    draft.keep(taxonomy, t.wordpress.getTaxonomy(taxonomy), [...new Set(ofTaxonomy)].join('; '))
}

/** Own fields that have no place. */
export const tellMeta = (
  draft: Draft,
  { meta }: Pick<ReadItem, 'meta'>,
  known: ReadonlySet<string> = new Set(),
): void => {
  for (const name of meta.names) if (!known.has(name)) draft.keep(name, name, toReadable(meta.get(name)).slice(0, 2000))
}
