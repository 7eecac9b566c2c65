import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { toPlainLine } from './plain-text.ts'
import type { Draft, DraftHead } from './post.ts'
import { isObject, toRows, toText, toWebAddress } from './values.ts'

/** Contacts: names and addresses of people, who are named in the notes so that they can be asked first. */
export const setContacts = <Head extends DraftHead>(
  draft: Draft<Head>,
  rows: readonly Record<string, unknown>[],
): void => {
  const contacts = rows.flatMap((row): SourceValue[] => {
    const email = toText(row.email) || toText(row.mail)
    const name = toPlainLine(toText(row.name)) || email
    if (!name) return []
    const role = toPlainLine(toText(row.role))
    const phone = toPlainLine(toText(row.phone))
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)
    if (email && !isAddress) draft.note('lost', 'contacts', t.wordpress.noMailAddress(name), email)
    draft.note(
      'person',
      'contacts',
      t.wordpress.contact(name),
      [role, isAddress ? email : '', phone].filter(Boolean).join(', '),
    )
    return [{ name, ...(role ? { role } : {}), ...(isAddress ? { email } : {}), ...(phone ? { phone } : {}) }]
  })
  draft.set('contacts', contacts)
}

export const setLinks = (draft: Draft): void => {
  const links = toRows(draft.post.get('links')).flatMap((row): SourceValue[] => {
    const title = toPlainLine(toText(row.title))
    const url = toWebAddress(row.url)
    if (url) return [{ title: title || new URL(url).hostname.replace(/^www\./, ''), url }]
    if (title || toText(row.url)) draft.note('lost', 'links', t.wordpress.badLink(title), toText(row.url))
    return []
  })
  draft.set('links', links)
}

/** Files to download. A file of the manager is `{title, file}`, one of a platform `{title, attachment}`. */
export const setFiles = (draft: Draft): void => {
  const files = toRows(draft.post.get('files')).flatMap((row): SourceValue[] => {
    const given = row.file ?? row.attachment
    const file = draft.post.findFile(given, 'documents')
    const title = toPlainLine(toText(row.title))
    const name = title || (isObject(given) ? toPlainLine(toText(given.title)) || toText(given.filename) : '')
    if (file) return [{ title: name || t.wordpress.untitledFile, file }]
    if (name || given) draft.note('lost', 'files', t.wordpress.missingFile(name), toText(given))
    return []
  })
  draft.set('files', files)
}
