import Link from 'next/link'
import type { ReactNode } from 'react'
import { walkDataFields } from '../../../../content-types/fields/walk.ts'
import { getLabel, getText } from '../../../../content-types/texts.ts'
import type { ContentType, Settings } from '../../../../content-types/index.ts'
import { format } from '../../../platform/format.ts'
import { adminLanguage } from '../../../platform/language.ts'
import type { Plan, Planned } from '../make-plan.ts'
import { t } from '../texts.ts'

const { goes, stays } = t.ownContent

/** What goes, by type, with the names to unfold. */
export const Goes = ({ plan: { going, settings } }: { plan: Plan }) => {
  const emptied = settings.filter(({ isUntouched, cleared }) => isUntouched || Object.keys(cleared).length)
  return (
    <section aria-labelledby="det-har-forsvinner">
      <h2 id="det-har-forsvinner">{goes.heading}</h2>
      <p>{going.length ? goes.summary(going.length) : goes.none}</p>
      {[...Map.groupBy(going, ({ type }) => type)].map(([type, list]) => (
        <Named
          key={type.slug}
          heading={`${getText(type.labels.plural, adminLanguage)} (${format.number(list.length)})`}
        >
          {list.map((one) => (
            <PlannedItem key={one.id} {...one} />
          ))}
        </Named>
      ))}
      {emptied.length > 0 && (
        <p>{goes.settings(emptied.map(({ declaration }) => getText(declaration.label, adminLanguage)))}</p>
      )}
    </section>
  )
}

/** What stays and why, named and linked. */
export const Stays = ({ plan: { changed, used, own, settings } }: { plan: Plan }) => {
  const touched = settings.filter(({ isUntouched }) => !isUntouched)
  return (
    <section aria-labelledby="det-har-blir-kvar">
      <h2 id="det-har-blir-kvar">{stays.heading}</h2>
      <ul>
        <li>{stays.accounts}</li>
        {changed.length + own.length > 0 && <li>{stays.links}</li>}
      </ul>
      {changed.length > 0 && (
        <Named heading={`${stays.changed} (${format.number(changed.length)})`} isOpen>
          {changed.map((one) => (
            <PlannedItem key={one.id} {...one}>
              {stays.changedIn(nameFields(one.type, one.paths))}
            </PlannedItem>
          ))}
          <li>{stays.changedHelp}</li>
        </Named>
      )}
      {used.length > 0 && (
        <Named heading={`${stays.used} (${format.number(used.length)})`} isOpen>
          {used.map((one) => (
            <PlannedItem key={one.id} {...one} />
          ))}
        </Named>
      )}
      {own.length > 0 && (
        <Named heading={stays.own} isOpen>
          {own.flatMap(({ type, count, first }) => [
            ...first.map((one) => <PlannedItem key={one.id} {...one} />),
            ...(count > first.length
              ? [
                  <li
                    key={type.slug}
                  >{`${getText(type.labels.plural, adminLanguage)}: ${stays.more(count - first.length)}`}</li>,
                ]
              : []),
          ])}
        </Named>
      )}
      {touched.length > 0 && (
        <Named heading={stays.settings} isOpen>
          {touched.map(({ declaration, changed: paths, demanded }) => (
            <li key={declaration.slug}>
              <Link href={`/admin/globals/${declaration.slug}`}>{getText(declaration.label, adminLanguage)}</Link>{' '}
              <span className="own-content__about">
                {stays.changedIn(nameFields(declaration, paths))}
                {demanded.length > 0 && `. ${stays.lookOver(nameFields(declaration, demanded))}`}
              </span>
            </li>
          ))}
        </Named>
      )}
    </section>
  )
}

const Named = ({ heading, isOpen, children }: { heading: string; isOpen?: boolean; children: ReactNode }) => (
  <details className="own-content__group" open={isOpen}>
    <summary>{heading}</summary>
    <ul>{children}</ul>
  </details>
)

const PlannedItem = ({ type, id, title, children }: Planned & { children?: ReactNode }) => (
  <li>
    <Link href={`/admin/collections/${type.slug}/${id}`} prefetch={false}>
      {title || id}
    </Link>{' '}
    <span className="own-content__about">{children ?? getText(type.labels.singular, adminLanguage)}</span>
  </li>
)

/** The names of fields for people, each once. */
const nameFields = ({ fields }: ContentType | Settings, paths: readonly string[]): string[] => {
  const labels = new Map(walkDataFields(fields).map(({ path, field }) => [path, getLabel(field, adminLanguage)]))
  return [...new Set(paths.map((path) => labels.get(path) ?? (path === '_status' ? stays.state : path || '…')))]
}
