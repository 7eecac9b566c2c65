import Link from 'next/link'
import type { ReactNode } from 'react'
import { t } from '../../texts.ts'
import type { ToldProblems } from '../../publication-problems.ts'
import { formatMoment } from '../../../../platform/dates/format.ts'
import { getEditAddress } from '../get-edit-address.ts'
import './publications.css'

const texts = t.setAside
/** The number of dead links listed: the rest is told as a number. */
const maxListed = 20

/** What did not go live with everything else: for each document which field is wrong, and what to do. */
export const Problems = ({ problems: { setAside, deadLinks, missingUploads } }: { problems: ToldProblems }) => {
  // A missing upload without a copy is told with what was set aside because of it.
  const copied = missingUploads.filter(({ hasCopy }) => hasCopy)
  return (
    <>
      {setAside.length ? (
        <Problem name="set-aside" heading={texts.heading(setAside.length)} isUrgent>
          <ul className="publication-problems">
            {setAside.map(({ collection, id, title, field, message, since }) => (
              <li key={`${collection}/${id}`}>
                <Link href={getEditAddress(collection, id)}>{title}</Link>
                <p>
                  {field ? <strong>{texts.inField(field)} </strong> : null}
                  {message}
                </p>
                <p className="publication-soft">{texts.since(formatMoment(since))}</p>
              </li>
            ))}
          </ul>
          <p>{texts.help}</p>
        </Problem>
      ) : null}
      {copied.length ? (
        <Problem name="missing-uploads" heading={texts.missingUploads(copied.length)}>
          <ul className="publication-problems">
            {copied.map(({ path }) => (
              <li key={path}>
                {path}
                <p>{texts.missingUploadsHelp}</p>
              </li>
            ))}
          </ul>
        </Problem>
      ) : null}
      {deadLinks.length ? (
        <Problem name="dead-links" heading={texts.deadLinks(deadLinks.length)}>
          <ul className="publication-problems">
            {deadLinks.slice(0, maxListed).map(({ page, target, collection, id, title, field }) => (
              <li key={`${page} ${target}`}>
                {collection && id ? <Link href={getEditAddress(collection, id)}>{title}</Link> : page}
                <p>
                  {field ? <strong>{texts.inField(field)} </strong> : null}
                  {texts.deadLink(target)}
                </p>
              </li>
            ))}
          </ul>
          {deadLinks.length > maxListed ? <p>{t.publications.moreFaults(deadLinks.length - maxListed)}</p> : null}
        </Problem>
      ) : null}
    </>
  )
}

const Problem = ({
  name,
  heading,
  isUrgent = false,
  children,
}: {
  name: string
  heading: string
  isUrgent?: boolean
  children: ReactNode
}) => (
  <section
    className={`publication-live publication-live--${isUrgent ? 'warning' : 'calm'}`}
    aria-labelledby={`problem-${name}`}
  >
    <div className="publication-live__text">
      <h2 id={`problem-${name}`} className="publication-live__heading">
        {heading}
      </h2>
      {children}
    </div>
  </section>
)
