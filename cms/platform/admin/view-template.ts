import type { AdminViewServerProps } from 'payload'

/** The props that Payload's `DefaultTemplate` needs to render the admin around one of our views. */
export const getTemplateProps = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return {
    i18n: req.i18n,
    payload: req.payload,
    permissions,
    visibleEntities,
    ...(locale ? { locale } : {}),
    ...(params ? { params } : {}),
    ...(searchParams ? { searchParams } : {}),
    ...(req.user ? { user: req.user } : {}),
  }
}
