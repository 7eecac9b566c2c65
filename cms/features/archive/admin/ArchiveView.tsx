import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../../platform/access/roles.ts'
import { getTemplateProps } from '../../../platform/admin/view-template.ts'
import { t } from '../texts.ts'
import './archive.css'

const { archive } = t
const choices = [
  { name: 'versions', label: archive.hasVersions, help: archive.hasVersionsHelp },
  { name: 'feedback', label: archive.hasFeedback, help: archive.hasFeedbackHelp },
]

/** The page where administrators fetch the archive. A form that needs no script: the browser shows how far it has come. */
export const ArchiveView = (props: AdminViewServerProps) => (
  <DefaultTemplate {...getTemplateProps(props)}>
    <Gutter className="archive">
      <h1>{archive.title}</h1>
      {hasRole(props.initPageResult.req, 'admin') ? (
        <>
          <p className="archive__text">{archive.intro}</p>
          <p className="archive__text">{archive.warning}</p>
          <form className="archive__form" action="/api/archive/download" method="get">
            {choices.map(({ name, label, help }) => (
              <div key={name} className="archive__choice">
                <input id={`arkiv-${name}`} type="checkbox" name={name} value="true" aria-describedby={`om-${name}`} />
                <div>
                  <label htmlFor={`arkiv-${name}`}>{label}</label>
                  <p id={`om-${name}`}>{help}</p>
                </div>
              </div>
            ))}
            <button type="submit" className="btn btn--style-primary btn--size-medium" aria-describedby="om-arkivet">
              {archive.download}
            </button>
            <p id="om-arkivet" className="archive__text">
              {archive.downloadHelp}
            </p>
          </form>
        </>
      ) : (
        <p role="alert">{archive.refusals.notAllowed}</p>
      )}
    </Gutter>
  </DefaultTemplate>
)
