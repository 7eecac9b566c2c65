import type { SourceRecord } from '../../record.ts'
import { t } from '../../texts.ts'
import { toPlainLine, toPlainText } from './plain-text.ts'
import { Draft, type ManagerPost } from './post.ts'
import { toRows, toText, toWebAddress } from './values.ts'

/** Turns a platform of the project manager, which Vitrin has no kind for, into a page with all that is said of it. */
export const toPlatform = (post: ManagerPost): SourceRecord => {
  const draft = new Draft(post)
  const heading = (text: string): string => `<h2>${escape(text)}</h2>`
  const section = (title: string, rows: readonly string[]): string[] => (rows.length ? [heading(title), ...rows] : [])
  const started = toText(post.get('get_started_content'))
  const file = (value: unknown): string | undefined =>
    post.findFile(value, 'documents') && (toWebAddress(value) ?? toWebAddress((value as { url?: unknown }).url))
  const link = (title: unknown, url: string | undefined): string[] =>
    url ? [`<p><a href="${escape(url)}">${escape(toPlainLine(toText(title)) || url)}</a></p>`] : []
  draft.setHtml(
    'body',
    [
      post.content,
      ...section(
        t.wordpress.platformFeatures,
        toRows(post.get('platform_features')).map((row) => toBlock(row)),
      ),
      ...(started
        ? [heading(toPlainLine(toText(post.get('get_started_heading'))) || t.wordpress.getStarted), started]
        : []),
      ...section(
        t.wordpress.platformRoadmap,
        toRows(post.get('platform_roadmap')).map((row) => toBlock(row)),
      ),
      ...section(t.wordpress.links, [
        ...toRows(post.get('links')).flatMap(({ title, url }) => link(title, toWebAddress(url))),
        ...toRows(post.get('files')).flatMap(({ title, attachment }) => link(title, file(attachment))),
        ...link(t.wordpress.filmTitle, toWebAddress(post.get('video_url'))),
      ]),
      ...section(
        t.wordpress.partners,
        [
          post
            .getTerms('partner')
            .map((term) => `<p>${escape(post.nameTerm(term))}</p>`)
            .join(''),
        ].filter(Boolean),
      ),
    ].join('\n\n'),
  )
  draft.proposeLead([post.content])
  for (const row of toRows(post.get('contacts'))) {
    const name = toPlainLine(toText(row.name))
    const about = [toText(row.role), toText(row.mail) || toText(row.email)].filter(Boolean).join(', ')
    if (name) draft.note('person', 'contacts', t.wordpress.contactWithoutPlace(name), about)
  }
  draft.note('kept', 'platform', t.wordpress.platform)
  return draft.toRecord('pages')
}

const toBlock = (row: Record<string, unknown>): string => {
  const facts = [row.category, row.date, row.status].map((one) => toPlainLine(toText(one))).filter(Boolean)
  return [
    `<h3>${escape(toPlainLine(toText(row.title)))}</h3>`,
    ...(facts.length ? [`<p>${escape(facts.join(', '))}</p>`] : []),
    ...toPlainText(toText(row.content))
      .split('\n\n')
      .filter(Boolean)
      .map((paragraph) => `<p>${escape(paragraph).replace(/\n/g, '<br>')}</p>`),
  ].join('')
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
