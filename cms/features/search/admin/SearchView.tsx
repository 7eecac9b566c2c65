import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { t } from '../texts.ts'
import { explainQuery } from '../explain-query.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { SearchHits } from './SearchHits.tsx'
import { SearchWords } from './SearchWords.tsx'
import './search-view.css'

/** The page that shows a query's hits and why each was found. It works without scripts: the form submits to the server. */
export const SearchView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const query = [props.searchParams?.q].flat()[0]?.trim() ?? ''
  const isAllowed = hasRole(req, 'editor')
  const explanation = isAllowed && query ? await explainQuery(query) : undefined
  return (
    <DefaultTemplate {...getTemplateProps(props)}>
      <Gutter className="search-view">
        <h1>{t.search.title}</h1>
        {isAllowed ? (
          <>
            <p className="search-view__intro">{t.search.intro}</p>
            <form className="search-view__form" action="/admin/sokningen" method="get">
              <label htmlFor="prova-sokningen">{t.search.label}</label>
              <input id="prova-sokningen" type="search" name="q" defaultValue={query} autoComplete="off" />
              <button className="btn btn--style-primary btn--size-medium" type="submit">
                {t.search.button}
              </button>
            </form>
            <p>
              <a href="/admin/globals/search">{t.search.settings}</a>
            </p>
            {query && !explanation && <p>{t.search.noRelease}</p>}
            {explanation && (
              <>
                <SearchWords words={explanation.words} />
                <SearchHits explanation={explanation} />
              </>
            )}
          </>
        ) : (
          <p role="alert">{t.search.notAllowed}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
