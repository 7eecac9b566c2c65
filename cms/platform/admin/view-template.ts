import type { AdminViewServerProps } from 'payload'

/** What Payload's `DefaultTemplate` needs to draw the admin around a view of our own. */
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
