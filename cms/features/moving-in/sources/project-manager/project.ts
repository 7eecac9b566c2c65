import type { SourceRecord, SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { setEffects } from './effects.ts'
import { setContacts, setFiles, setLinks } from './people-and-links.ts'
import { toPlainLine, toPlainText } from './plain-text.ts'
import { readDate } from '../values/read-date.ts'
import { Draft, findFiles, hasContent, toReadable, type ManagerPost } from './post.ts'
import { matchGlobalGoal, type Term } from './terms.ts'
import { isObject, isTicked, toList, toNumber, toRows, toText, toWebAddress } from './values.ts'

/** Fields of the project manager that have no place in Vitrin. */
const withoutPlace = [
  'city_wide_initiative',
  'challenging_the_core_business',
  'cost_so_far',
  'investment_type',
  'investment_amount',
  'investment_hours',
] as const
const termsWithoutPlace = ['expected_impact', 'innovation_potential', 'operation', 'operation_domain'] as const

/** Turns a project of the project manager into one of Vitrin. */
export const toProject = (post: ManagerPost): SourceRecord => {
  const isInternal = isTicked(post.get('internal_project'))
  const draft = new Draft(isInternal ? { ...post, state: 'internal' } : post)
  if (isInternal) draft.note('kept', 'internal_project', t.wordpress.internal)
  setStory(draft)
  setFacts(draft)
  setEffects(draft)
  setMedia(draft)
  setContacts(draft, toRows(post.get('contacts')))
  setLinks(draft)
  setFiles(draft)
  setInvolvement(draft)
  setBudget(draft)
  setPlace(draft)
  for (const field of withoutPlace) draft.keep(field, t.wordpress.fields[field], toReadable(post.get(field)))
  for (const field of termsWithoutPlace) {
    const names = post.getTerms(field).map((term) => post.nameTerm(term))
    draft.keep(field, t.wordpress.fields[field], names.join('; '))
  }
  const platforms = toList(post.get('platforms')).map((id) => post.getTitle(toText(id)) || toText(id))
  draft.keep('platforms', t.wordpress.fields.platforms, platforms.join('; '))
  return draft.toRecord('projects')
}

/**
 * The texts. What stands beside the four fields came first on the old page: it is the lead when it is short enough, and otherwise the
 * beginning of what the project is.
 */
const setStory = (draft: Draft): void => {
  const { content, get } = draft.post
  const what = toText(get('project_what'))
  const opening = toPlainText(content)
  const isLead =
    hasContent(what) &&
    opening !== '' &&
    opening.length <= 400 &&
    !/\n\n|<(img|iframe|a|table|[uo]l)\b/i.test(`${opening}${content}`)
  if (isLead) draft.set('lead', opening)
  draft.setHtml('what', isLead || !hasContent(content) ? what : `${content}\n\n${what}`)
  draft.setHtml('why', toText(get('project_why')))
  draft.setHtml('how', toText(get('project_how')))
  draft.setHtml('lessons', toText(get('project_lessons_learned')))
  draft.proposeLead([content, what, toText(get('project_why')), toText(get('project_how'))])
}

const setFacts = (draft: Draft): void => {
  const { post } = draft
  const refer = (field: string): SourceValue[] => [
    ...new Map(
      post
        .getTerms(field)
        .map((term) => post.refer(term))
        .filter((one) => one !== undefined)
        .map((one) => [one.$reference, one]),
    ).values(),
  ]
  draft.set('category', refer('challenge_category')[0])
  draft.set('status', refer('status')[0])
  draft.setLine('statusNote', toPlainText(toText(post.get('project_status_description'))), 300)
  draft.set('drivenBy', refer('organisation')[0])
  draft.set('participants', refer('participants'))
  draft.set('partners', refer('partner'))
  draft.set('technologies', refer('technology'))
  draft.set('sectors', refer('sector'))
  draft.set('globalGoals', matchGoals(draft))
  draft.set('challenge', post.challenge)
  const reached = toNumber(post.get('previous_status_progress_value'))
  // Below zero is how the project manager says of a status that it stops a project.
  if (reached !== undefined && reached >= 0) draft.set('reachedProgress', Math.min(100, reached))
}

/** The UN's goals of a post. A value that is none of them is told. */
export const matchGoals = (draft: Draft): string[] => {
  const terms = draft.post.getTerms('global_goal')
  const goals = terms.map((term: Term) => {
    const goal = matchGlobalGoal(term)
    if (goal === undefined) draft.note('lost', 'globalGoals', t.wordpress.unknownGoal, toPlainLine(term.name))
    return goal
  })
  return [...new Set(goals.filter((goal) => goal !== undefined))].sort((one, other) => Number(one) - Number(other))
}

const setMedia = (draft: Draft): void => {
  const { post } = draft
  draft.set('cover', post.cover)
  draft.set('gallery', findFiles(post, post.get('gallery'), 'media'))
  const videos = toRows(post.get('video')).flatMap(({ url }) => {
    const address = toWebAddress(url)
    if (!address && toText(url)) draft.note('lost', 'video', t.wordpress.badLink(''), toText(url))
    return address ? [address] : []
  })
  const [first, ...more] = videos
  if (!first) return
  draft.set('video', { url: first })
  draft.note('proposal', 'video', t.wordpress.videoWithoutTitle)
  for (const url of more) draft.note('kept', 'video', t.wordpress.moreVideos, url)
}

const setInvolvement = (draft: Draft): void => {
  const rows = toRows(draft.post.get('resident_involvement')).map(({ description }) => toPlainText(toText(description)))
  draft.set(
    'involvement',
    rows.filter(Boolean).map((text) => ({ text })),
  )
}

/** Amounts are internal until an editor says otherwise. */
const setBudget = (draft: Draft): void => {
  const { post } = draft
  const budget: Record<string, SourceValue> = {}
  const estimated = toNumber(post.get('estimated_budget'))
  if (estimated !== undefined && estimated >= 0) budget.estimated = estimated
  else if (toText(post.get('estimated_budget')))
    draft.note('lost', 'budget', t.wordpress.badAmount, toText(post.get('estimated_budget')))
  for (const [field, name] of [
    ['funds_granted', 'granted'],
    ['funds_used', 'spent'],
  ] as const) {
    const rows = toRows(post.get(field))
    const amounts = rows.map(({ amount }) => toNumber(amount)).filter((amount) => amount !== undefined)
    const sum = Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100
    if (amounts.length && sum >= 0) budget[name] = sum
    const isMoreThanSum = rows.length > 1 || rows.some(({ date, comment }) => toText(date) || toText(comment))
    if (!isMoreThanSum) continue
    if (field === 'funds_granted') {
      const financing = toFinancing(rows, draft)
      if (financing.length) budget.financing = financing
      continue
    }
    const lines = rows.map(({ amount, date, comment }) =>
      [toText(amount), readDay(toText(date)), toPlainLine(toText(comment))].filter(Boolean).join(', '),
    )
    draft.keep(field, t.wordpress.fields[field], lines.filter(Boolean).join('\n'))
  }
  if (Object.keys(budget).length) draft.set('budget', { ...budget, isPublic: false })
}

/** What was granted, row by row. Who granted it stands in no field of the project manager. */
const toFinancing = (rows: readonly Record<string, unknown>[], draft: Draft): SourceValue[] =>
  rows.flatMap((row) => {
    const amount = toNumber(row.amount)
    const isAmount = amount !== undefined && amount >= 0
    if (!isAmount && toText(row.amount)) draft.note('lost', 'budget', t.wordpress.badAmount, toText(row.amount))
    const date = readDate(toText(row.date))
    const comment = [date ? '' : toText(row.date), toPlainLine(toText(row.comment))].filter(Boolean).join(', ')
    const entry = { ...(isAmount ? { amount } : {}), ...(date ? { date } : {}), ...(comment ? { comment } : {}) }
    return Object.keys(entry).length ? [entry] : []
  })

/** ACF stores `20200127` and gives `2020-01-27`. */
const readDay = (written: string): string => written.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

const setPlace = (draft: Draft): void => {
  const map = draft.post.get('map')
  const older = toPlainLine(toText(draft.post.get('address')))
  const place = isObject(map) ? map : {}
  const name = toPlainLine(toText(place.address)) || older
  const latitude = toNumber(place.lat)
  const longitude = toNumber(place.lng)
  const isOnEarth =
    latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  if (!isOnEarth && (toText(place.lat) || toText(place.lng)))
    draft.note('lost', 'location', t.wordpress.badPlace, `${toText(place.lat)}, ${toText(place.lng)}`)
  if (older && older !== name) draft.keep('address', t.wordpress.fields.address, older)
  // Without an address and at 0, 0, nobody has chosen a place.
  const isChosen = isOnEarth && (latitude !== 0 || longitude !== 0)
  const location: Record<string, SourceValue> = {
    ...(name ? { name } : {}),
    ...(isChosen ? { latitude, longitude } : {}),
  }
  if (Object.keys(location).length) draft.set('location', location)
}
