import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'
import { findPodcasts } from '../find-podcasts.ts'
import { inspectFeed } from '../inspect-feed.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { RequirementList } from './RequirementList.tsx'
import { DirectoryCard } from './DirectoryCard.tsx'
import './directories.css'

/**
 * The page that checks the podcast's feed against the directories' requirements, and explains how to submit it. It works without
 * scripts.
 */
export const DirectoriesView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const podcasts = hasRole(req, 'editor') ? await findPodcasts(req) : []
  const podcast = podcasts.find(({ slug }) => slug === props.searchParams?.podd) ?? podcasts[0]
  const inspection = podcast && (await inspectFeed(podcast))
  const text = t.directories
  const missing = inspection?.common.filter(({ isMet }) => !isMet).length ?? 0
  return (
    <DefaultTemplate {...getTemplateProps(props)}>
      <Gutter className="directories">
        <h1>{text.title}</h1>
        {!inspection && <p role="alert">{text.notAllowed}</p>}
        {inspection && (
          <>
            <p className="directories__intro">{text.intro}</p>
            {podcasts.length > 1 && (
              <nav aria-label={text.choose}>
                <ul className="directories__podcasts">
                  {podcasts.map((one) => (
                    <li key={one.editAddress}>
                      <a
                        href={`/admin/poddkataloger${one.slug ? `?podd=${one.slug}` : ''}`}
                        aria-current={one === podcast ? 'page' : undefined}
                      >
                        {one.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <p className="directories__feed">
              <span>{text.feed}</span> <a href={inspection.address}>{inspection.address}</a>
            </p>
            {inspection.isLive ? (
              <>
                <section aria-labelledby="alla-kraver">
                  <h2 id="alla-kraver">{text.common}</h2>
                  <p>{missing ? text.missing(missing) : text.allMet}</p>
                  <RequirementList requirements={inspection.common} editAddress={inspection.editAddress} />
                </section>
                <section aria-labelledby="katalogerna">
                  <h2 id="katalogerna">{text.where}</h2>
                  <p>{text.whereHelp}</p>
                  <ul className="directories__cards">
                    {inspection.directories.map((directory) => (
                      <li key={directory.name}>
                        <DirectoryCard directory={directory} />
                      </li>
                    ))}
                  </ul>
                </section>
                <section aria-labelledby="gor-garna">
                  <h2 id="gor-garna">{text.wishes}</h2>
                  <p>{text.wishesHelp}</p>
                  <RequirementList
                    requirements={inspection.recommendations}
                    editAddress={inspection.editAddress}
                    isRecommendation
                  />
                </section>
              </>
            ) : (
              <p>{text.noFeed}</p>
            )}
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
