import { escapeHtml } from '../../../../platform/escape-html.ts'
import type { SourceItem } from '../../record.ts'
import { t } from '../../texts.ts'
import { setContacts } from '../project-manager/people-and-links.ts'
import { toReadable } from '../project-manager/post.ts'
import { isObject, toNumber, toText, toWebAddress } from '../project-manager/values.ts'
import { cellToHtml, cellToLine, cellToText } from '../values/clean-cell.ts'
import { ProjectDraft, type Shared } from '../values/project-draft.ts'
import { readDate } from '../values/read-date.ts'
import { toNameKey } from '../values/split-names.ts'
import { bullet } from '../values/text-to-html.ts'
import { Properties, type FindNode } from './properties.ts'
import { splitSections } from './sections.ts'

/**
 * Turns a `Project` of schema.org into one of Vitrin, after the values and files that it refers to. Such descriptions are made for the
 * public, so that it is public.
 *
 * @returns false when nothing tells it from others.
 */
export function* toProject(
  node: Record<string, unknown>,
  find: FindNode,
  shared: Shared,
): Generator<SourceItem, boolean> {
  const project = new Properties(node, find)
  const [name = '', ...names] = project.takeTexts('name', 'alternateName', 'headline')
  const [url, ...urls] = project.takeTexts('url')
  const id = toText(node['@id']) || toText(node.id) || toText(node.identifier) || url || toNameKey(cellToLine(name))
  if (!id) return false
  const publishedAt = readFirstDate(project, 'datePublished', 'dateCreated')
  const updatedAt = readFirstDate(project, 'dateModified')
  const address = toWebAddress(url)
  const head = {
    id: `project:${id}`,
    title: cellToLine(name),
    slug: '',
    state: 'public' as const,
    publishedAt,
    updatedAt,
  }
  const draft = new ProjectDraft({ ...head, addresses: address ? [address] : [], notes: [] }, shared)
  const keep = (field: string, value: string): void =>
    draft.noteText('kept', field, t.schemaOrg.kept(field), cellToText(value))
  keep('name', names.join('\n'))
  keep('url', [...(address ? [] : [url ?? '']), ...urls].filter(Boolean).join('\n'))
  for (const known of ['id', 'identifier']) if (toText(node[known]) === id) project.take(known)
  setStory(draft, project)
  setFacts(draft, project, keep)
  setPeople(draft, project, keep)
  setTimesAndMoney(draft, project, keep)
  draft.setPictures(
    project.takeObjects('image', 'url').map((image) => {
      const [from = '', ...others] = image.takeTexts('url', 'contentUrl')
      const [title, caption] = [image.takeTexts('name').join(' '), image.takeTexts('caption', 'description').join('\n')]
      keep('image', [...others, ...image.getRest().map(([, words]) => words)].filter((one) => one !== from).join('\n'))
      if (!toWebAddress(from)) keep('image', [title, caption].join('\n'))
      return { url: from, title: escapeHtml(title), caption: escapeHtml(caption) }
    }),
    (one) => (isObject(one) ? toText(one.url) : ''),
  )
  for (const [field, words] of project.getRest()) keep(field, words)
  yield* draft.finish()
  return true
}

const readFirstDate = (project: Properties, ...names: string[]): string | undefined =>
  project
    .takeTexts(...names)
    .map((text) => readDate(text))
    .find(Boolean)

/** The parts of the description; those about others than the text go where they belong. */
const setStory = (draft: ProjectDraft, project: Properties): void => {
  const sections = splitSections(project.takeTexts('description').join('\n\n'))
  draft.setLine('lead', cellToText(project.takeTexts('abstract', 'disambiguatingDescription').join('\n')), 400)
  draft.setRichText('what', sections.what)
  draft.setRichText('why', sections.why)
  draft.setHtml(
    'how',
    [
      cellToHtml(sections.how).$html,
      draft.toFactBox(t.stratsys.limits, sections.limits),
      draft.toFactBox(t.stratsys.wanted, sections.wanted),
    ].join(''),
  )
  draft.setRichText('lessons', sections.lessons)
  draft.proposeLead([sections.what, sections.why, sections.how].map((text) => cellToHtml(text).$html))
  const goals = cellToText(sections.goals)
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter(Boolean)
  draft.set(
    'effects',
    goals.map((goal) => ({ goal })),
  )
  draft.setOne('challenge', 'challenges', draft.getNames(sections.challenges))
  draft.set('participants', draft.refer('participants', 'organisations', draft.getNames(sections.participants)))
}

type Keep = (field: string, value: string) => void

const setFacts = (draft: ProjectDraft, project: Properties, keep: Keep): void => {
  const said = { category: [] as string[], technology: [] as string[], status: [] as string[] }
  for (const pair of [...project.takeObjects('@meta'), ...project.takeObjects('additionalProperty')]) {
    const [name = '', value = ''] = [cellToLine(pair.takeTexts('name').join(' ')), pair.takeTexts('value').join(';')]
    const known = Object.hasOwn(said, name) ? said[name as keyof typeof said] : undefined
    if (known) known.push(cellToLine(value))
    else keep(name || '@meta', value || name)
    keep(
      name || '@meta',
      pair
        .getRest()
        .map(([, words]) => words)
        .join('\n'),
    )
  }
  const [status, ...further] = project.takeObjects('status')
  const statusName = cellToLine(status?.takeTexts('name').join(' ') ?? '')
  const [least, most, reached] = ['minNumber', 'maxNumber', 'number'].map((name) => toNumber(status?.take(name)[0]))
  keep(
    'status',
    status
      ?.getRest()
      .map(([, words]) => words)
      .join('\n') ?? '',
  )
  for (const one of further)
    keep(
      'status',
      one
        .getRest()
        .map(([, words]) => words)
        .join('\n'),
    )
  const range = (most ?? 100) - (least ?? 0)
  const progress =
    reached === undefined || range <= 0 ? undefined : Math.round(((reached - (least ?? 0)) / range) * 100)
  const isSaid = (name: string): boolean => name !== '' && !t.schemaOrg.noStatus.includes(name.toLowerCase())
  const statuses = [...new Set([statusName, ...said.status])]
  const inRange = progress !== undefined && progress >= 0 && progress <= 100 ? progress : undefined
  draft.setOne('status', 'statuses', statuses.filter(isSaid), inRange)
  keep('status', statuses.filter((name) => !isSaid(name)).join('\n'))
  draft.setOne(
    'category',
    'categories',
    [...said.category, ...project.takeTexts('category').map(cellToLine)].flatMap((one) => draft.getNames(one)),
  )
  draft.set(
    'technologies',
    draft.refer(
      'technologies',
      'technologies',
      said.technology.flatMap((one) => draft.getNames(one)),
    ),
  )
  const organisations = (...fields: string[]): string[] =>
    fields.flatMap((field) =>
      project.takeObjects(field).flatMap((one) => {
        const [first, ...others] = one.takeTexts('name', 'legalName', 'alternateName')
        keep(field, [...others, ...one.getRest().map(([name, words]) => `${name}: ${words}`)].join('\n'))
        return first ? draft.getNames(first) : []
      }),
    )
  const [owner, ...more] = organisations('department', 'parentOrganization', 'provider', 'creator')
  if (owner) draft.setOne('drivenBy', 'organisations', [owner])
  const before = (draft.data.participants ?? []) as []
  const others = [...more, ...organisations('member', 'memberOf', 'subOrganization', 'contributor')]
  draft.set('participants', [...before, ...draft.refer('participants', 'organisations', others)])
  draft.set('partners', draft.refer('partners', 'organisations', organisations('sponsor', 'funder')))
}

const setPeople = (draft: ProjectDraft, project: Properties, keep: Keep): void => {
  const rows = ['employee', 'contactPoint', 'founder'].flatMap((field) =>
    project.takeObjects(field, 'name').flatMap((one) => {
      const [name = '', ...others] = one.takeTexts('name', 'alternateName').map(cellToLine)
      const [email = '', ...emails] = one.takeTexts('email').map(toEmail)
      const [phone = '', ...phones] = one.takeTexts('telephone')
      const [role = '', ...roles] = one.takeTexts('jobTitle', 'contactType', 'roleName')
      const rest = [...others.filter((other) => other !== name), ...emails, ...phones, ...roles]
      keep(field, [...rest, ...one.getRest().map(([key, words]) => `${key}: ${words}`)].join('\n'))
      if (!name && !email) keep(field, [phone, role].join('\n'))
      return name || email
        ? [{ name: escapeHtml(name), email, phone: escapeHtml(cellToLine(phone)), role: escapeHtml(cellToLine(role)) }]
        : []
    }),
  )
  const [email = '', ...emails] = project.takeTexts('email').map(toEmail)
  const [phone = '', ...phones] = project.takeTexts('telephone').map(cellToLine)
  if (email) rows.push({ name: '', email, phone: escapeHtml(phone), role: '' })
  else keep('telephone', phone)
  keep('contacts', [...emails, ...phones].join('\n'))
  setContacts(draft, rows)
}

const toEmail = (written: string): string => cellToLine(written).replace(/^mailto:/i, '')

const setTimesAndMoney = (draft: ProjectDraft, project: Properties, keep: Keep): void => {
  for (const [title, ...fields] of [
    [t.stratsys.start, 'foundingDate', 'startDate'],
    [t.stratsys.end, 'dissolutionDate', 'endDate'],
  ] as const)
    for (const written of project.takeTexts(...fields)) draft.addMilestone(title, written)
  const amounts = ['funding', 'budget'].flatMap((field) =>
    project.takeObjects(field, 'amount').flatMap((grant) => {
      const given = grant
        .take('amount')
        .map((amount) => (isObject(amount) ? toReadable(amount.value ?? amount) : toReadable(amount)))
      keep(
        field,
        grant
          .getRest()
          .map(([name, words]) => `${name}: ${words}`)
          .join('\n'),
      )
      return given
    }),
  )
  draft.setBudget(amounts[0] ?? '', '', 'funding')
  keep('funding', amounts.slice(1).join('\n'))
}
