import type { GlobalSlug, PayloadRequest } from 'payload'
import { settings } from '../../../content-types/index.ts'
import { getDataFields } from '../../../content-types/fields/walk.ts'
import { findMissingFields } from '../../../content-types/settings/missing-fields.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { readNote } from '../../platform/notes/notes.ts'
import { isOwnNetworkAddress } from '../../platform/outgoing/private-address.ts'
import { getSettings } from '../../platform/settings.ts'
import { readBackupState } from '../backup/backup-state.ts'

/** What is to be done before a new site is one's own, in the order in which one would do it. */
export const firstSteps = [
  'name',
  'logo',
  'contact',
  'accessibility',
  'project',
  'people',
  'address',
  'mail',
  'backup',
] as const

/** One of the first steps, whether it is done, and where it is; those without a place are the owner's, on the server. */
export interface FirstStep {
  name: (typeof firstSteps)[number]
  isDone: boolean
  href?: string
}

/**
 * The first steps of an installation that has begun with its own content. Undefined for people who cannot take them, when the list
 * has been put away, and when all are done.
 */
export const findFirstSteps = async (req: PayloadRequest): Promise<FirstStep[] | undefined> => {
  const { payload } = req
  if (!hasRole(req, 'admin')) return undefined
  const [begun, putAway] = await Promise.all([readNote(payload, 'own-content'), readNote(payload, 'first-steps')])
  if (!begun?.finishedAt || putAway) return undefined
  const [site, accessibility, projects, people, { backups }] = await Promise.all([
    payload.findGlobal({ slug: 'site', depth: 0, req }),
    payload.findGlobal({ slug: 'accessibility' as GlobalSlug, depth: 0, req }),
    payload.count({ collection: 'projects', where: { _status: { equals: 'published' } }, req }),
    payload.count({ collection: 'users', req }),
    readBackupState(),
  ])
  const { siteUrl, mail } = getSettings()
  const isDone: Record<FirstStep['name'], boolean> = {
    name: Boolean(site.organisation?.trim()) && site.name !== defaultName,
    logo: Boolean(site.logo),
    contact: Boolean(site.contact?.email || site.contact?.phone),
    accessibility: !findMissingFields(accessibilityType, accessibility as unknown as Record<string, unknown>).length,
    project: projects.totalDocs > 0,
    people: people.totalDocs > 1,
    address: !isOnlyHere(new URL(siteUrl).hostname),
    mail: mail !== undefined,
    backup: backups.length > 0,
  }
  const steps = firstSteps.map((name): FirstStep => {
    const href = places[name]
    return { name, isDone: isDone[name], ...(href ? { href } : {}) }
  })
  return steps.every((step) => step.isDone) ? undefined : steps
}

const places: Partial<Record<FirstStep['name'], string>> = {
  name: '/admin/globals/site',
  logo: '/admin/globals/site',
  contact: '/admin/globals/site',
  accessibility: '/admin/globals/accessibility',
  project: '/admin/collections/projects',
  people: '/admin/collections/users',
  backup: '/admin/sakerhetskopior',
}

const findSettings = (slug: string) => {
  const found = settings.find((one) => one.slug === slug)
  if (!found) throw new Error(`There are no settings "${slug}".`)
  return found
}
const accessibilityType = findSettings('accessibility')
/** The name that a site has before anybody has given it one. */
const nameField = getDataFields(findSettings('site').fields).find(({ name }) => name === 'name')
const defaultName: unknown = nameField && 'defaultValue' in nameField ? nameField.defaultValue : undefined

/** Whether a host is found on this machine or in its own network alone. */
const isOnlyHere = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || isOwnNetworkAddress(host.replace(/^\[|\]$/g, ''))
