import type { MadeManager, MadePicture, MadePost, MadeTerm } from './made-manager.ts'

/** PHP's `serialize`: lengths in bytes. */
export const serialise = (value: unknown): string => {
  if (value === null || value === undefined) return 'N;'
  if (typeof value === 'boolean') return `b:${value ? 1 : 0};`
  if (typeof value === 'number') return Number.isInteger(value) ? `i:${value};` : `d:${value};`
  if (typeof value === 'string') return `s:${Buffer.byteLength(value)}:"${value}";`
  const entries: [unknown, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [index, one])
    : Object.entries(value as object)
  return `a:${entries.length}:{${entries.map(([key, one]) => serialise(key) + serialise(one)).join('')}}`
}

const toText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const tag = (name: string, text: string | number): string => `<${name}>${cdata(String(text))}</${name}>`
const meta = (key: string, value: string | number, of = 'post'): string =>
  `<wp:${of}meta>${tag('wp:meta_key', key)}${tag('wp:meta_value', value)}</wp:${of}meta>`
/** What WordPress makes of the texts of its editor. */
const render = (text: string): string =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((one) => `<p>${one}</p>`)
    .join('\n')
const toLocal = (utc: string): string =>
  new Date(Date.parse(`${utc.replace(' ', 'T')}Z`) + 3_600_000).toISOString().slice(0, 19)

const writeTerm = (
  term: MadeTerm,
  manager: MadeManager,
  taxonomy = term.taxonomy,
  keep: (name: string) => boolean = () => true,
): string =>
  `<wp:term>${tag('wp:term_id', term.id)}${tag('wp:term_taxonomy', taxonomy)}${tag('wp:term_slug', term.slug)}${tag(
    'wp:term_parent',
    manager.terms.find(({ id }) => id === term.parent)?.slug ?? '',
  )}${tag('wp:term_name', term.name)}${tag('wp:term_description', term.description)}${Object.entries(term.values)
    .filter(([name]) => keep(name))
    .map(([name, value]) => meta(name, value, 'term'))
    .join('')}</wp:term>\n`

const head = (site: string): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Projekt</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>
<wp:author>${tag('wp:author_login', 'kim')}${tag('wp:author_email', 'redaktor@kommun.example')}</wp:author>\n`

const writeItem = (item: {
  id: number
  type: string
  title: string
  slug: string
  link: string
  content?: string
  status: string
  published?: string
  more: string
}): string => `<item>${tag('title', item.title)}<link>${item.link}</link>${tag('content:encoded', item.content ?? '')}${tag('excerpt:encoded', '')}
<wp:post_id>${item.id}</wp:post_id>${tag('wp:post_date_gmt', item.status === 'draft' ? '0000-00-00 00:00:00' : (item.published ?? ''))}${tag(
  'wp:post_date',
  toLocal(item.published ?? '2020-01-01 00:00:00').replace('T', ' '),
)}${tag('wp:post_name', item.slug)}${tag('wp:status', item.status)}${tag('wp:post_type', item.type)}${item.more}</item>\n`

const writeAttachment = (origin: string, { id, url, alt }: MadePicture): string =>
  writeItem({
    id,
    type: 'attachment',
    title: '',
    slug: `fil-${id}`,
    link: `${origin}/fil-${id}/`,
    status: 'inherit',
    more: tag('wp:attachment_url', url) + (alt ? meta('_wp_attachment_image_alt', alt) : ''),
  })

const writeCategories = (terms: readonly MadeTerm[], toTaxonomy: (taxonomy: string) => string): string =>
  [...new Map(terms.map((term) => [term.id, term])).values()]
    .map(
      (term) =>
        `<category domain="${toTaxonomy(term.taxonomy)}" nicename="${term.slug}">${cdata(term.name)}</category>`,
    )
    .join('')

/** What Advanced Custom Fields keeps of lists: a number, and each value under a name of its own. */
const flatten = (name: string, rows: readonly Record<string, string | number | boolean>[]): string =>
  meta(name, rows.length || '') +
  meta(`_${name}`, 'field_0') +
  rows
    .flatMap((row, index) =>
      Object.entries(row).map(
        ([field, value]) =>
          meta(`${name}_${index}_${field}`, typeof value === 'boolean' ? Number(value) : value) +
          meta(`_${name}_${index}_${field}`, 'field_1'),
      ),
    )
    .join('')

/** The export of the project manager itself, a piece at a time. */
export function* writeManagerWxr(manager: MadeManager): Generator<string> {
  yield head(manager.origin)
  for (const term of manager.terms) yield writeTerm(term, manager)
  for (const post of manager.posts) {
    const ids = (field: string): number[] => (post.terms[field] ?? []).map(({ id }) => id)
    // The values of partners are not kept as terms of the post, only their numbers.
    const saved = Object.entries(post.terms).flatMap(([field, terms]) => (field === 'partner' ? [] : terms))
    yield writeItem({
      ...post,
      link: `${manager.origin}/${post.type}/${post.slug}/`,
      more: [
        tag('wp:post_modified_gmt', post.modified),
        writeCategories(saved, (taxonomy) => taxonomy),
        meta('_thumbnail_id', post.cover.id),
        ...Object.entries(post.texts).map(([name, text]) => meta(name, text)),
        ...Object.entries(post.rows).map(([name, rows]) => flatten(name, rows)),
        flatten(
          'files',
          post.files.map(({ title, file }) => ({ title, file: file.id })),
        ),
        meta('gallery', post.gallery.length ? serialise(post.gallery.map(({ id }) => String(id))) : ''),
        meta('organisation', ids('organisation')[0] ?? ''),
        meta('participants', ids('participants').length ? serialise(ids('participants').map(String)) : ''),
        meta('partner', ids('partner').length ? serialise(ids('partner').map(String)) : ''),
        meta('map', post.map ? serialise(post.map) : ''),
        meta('challenge', post.challenge ?? ''),
      ].join(''),
    })
  }
  for (const picture of manager.pictures) yield writeAttachment(manager.origin, picture)
  yield '</channel></rss>'
}

const toObject = ({ id, url, alt }: MadePicture): Record<string, unknown> => ({
  ID: id,
  id,
  url,
  alt,
  mime_type: url.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
})

/** The values of a post as the functions of Advanced Custom Fields give them, and as the public site keeps them. */
const toValues = (post: MadePost): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(post.texts).map(([name, text]) => [
      name,
      name === 'internal_project'
        ? text === '1'
        : /^project_(what|why|how|less)/.test(name)
          ? render(text) || null
          : text || null,
    ]),
  ),
  ...Object.fromEntries(Object.entries(post.rows).map(([name, rows]) => [name, rows.length ? rows : null])),
  gallery: post.gallery.length ? post.gallery.map(toObject) : null,
  files: post.files.length ? post.files.map(({ title, file }) => ({ title, file: toObject(file) })) : null,
  map: post.map ?? null,
})

/** The export of the public site that shows a copy of the manager: other numbers, other taxonomies, lists as one value each. */
export function* writePublicWxr(manager: MadeManager): Generator<string> {
  const toTaxonomy = (taxonomy: string): string =>
    taxonomy === 'challenge_category'
      ? taxonomy
      : taxonomy === 'focal_point'
        ? 'challenge_focal_point'
        : `project_${taxonomy}`
  const toLocalId = (id: number): number => id - 9_000
  yield head('https://www.kommun.example')
  for (const term of manager.terms)
    yield writeTerm(term, manager, toTaxonomy(term.taxonomy), (name) => name !== 'lessons_learned_is_obligatory')
  for (const post of manager.posts.filter(({ status }) => status === 'publish')) {
    const path = post.type === 'project' ? 'initiativ' : 'utmaningar'
    const values: Record<string, unknown> = {
      ...toValues(post),
      uuid: post.id,
      last_modified: toLocal(post.modified),
      challenge: post.challenge && toLocalId(post.challenge),
    }
    yield writeItem({
      ...post,
      id: toLocalId(post.id),
      content: render(post.content),
      link: `https://www.kommun.example/${path}/${post.slug}/`,
      more: [
        tag('wp:post_modified_gmt', '2024-05-05 05:05:05'),
        writeCategories(Object.values(post.terms).flat(), toTaxonomy),
        ...Object.entries(values).map(([name, value]) =>
          meta(name, typeof value === 'object' && value ? serialise(value) : value === true ? '1' : toText(value)),
        ),
      ].join(''),
    })
  }
  yield '</channel></rss>'
}

/** What the manager's REST interface answers to an address. Undefined: 404. */
export const answerRest = (manager: MadeManager, address: string): { body: unknown; pages: number } | undefined => {
  const { pathname, searchParams } = new URL(address)
  const name = /\/wp-json\/wp\/v2\/(\w+)(?:\/(\d+))?$/.exec(pathname)
  if (!name) return undefined
  const [, kind, id] = name
  if (kind === 'media') {
    const picture = manager.pictures.find((one) => String(one.id) === id)
    return (
      picture && {
        body: { id: picture.id, source_url: picture.url, alt_text: picture.alt, mime_type: 'image/jpeg' },
        pages: 1,
      }
    )
  }
  const own = manager.posts.filter(({ type, status }) => type === kind && status === 'publish')
  const terms = manager.terms.filter(({ taxonomy }) => taxonomy === kind)
  if (!own.length && !terms.length) return undefined
  const toTerm = ({ values: _values, ...term }: MadeTerm): object => term
  const toPost = (post: MadePost): object => ({
    id: post.id,
    type: post.type,
    slug: post.slug,
    date: toLocal(post.published),
    date_gmt: post.published.replace(' ', 'T'),
    modified: toLocal(post.modified),
    modified_gmt: post.modified.replace(' ', 'T'),
    title: { rendered: post.title.replace('&amp;', '&#038;') },
    content: { rendered: render(post.content), protected: false },
    _links: {
      'wp:featuredmedia': [{ embeddable: true, href: `${manager.origin}/wp-json/wp/v2/media/${post.cover.id}` }],
    },
    ...toValues(post),
    ...Object.fromEntries(
      Object.entries(post.terms).map(([field, ofField]) => [
        field,
        ofField.length ? ofField.map(({ values, id: term_id, ...term }) => ({ term_id, ...term, ...values })) : null,
      ]),
    ),
    challenge: post.challenge ? { ID: post.challenge, post_title: 'Utmaning' } : null,
  })
  const all = own.length ? own.map(toPost) : terms.map(toTerm)
  const perPage = Number(searchParams.get('per_page') ?? 10)
  const start = (Number(searchParams.get('page') ?? 1) - 1) * perPage
  return { body: all.slice(start, start + perPage), pages: Math.ceil(all.length / perPage) }
}
