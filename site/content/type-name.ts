/** What the documents of a collection are called in code: `projects` gives `Project`, `categories` gives `Category`. */
export const toTypeName = (slug: string): string => {
  const singular = slug
    .replace(/ies$/, 'y')
    .replace(/(status)es$/, '$1')
    .replace(/s$/, '')
    .replace(/statu$/, 'status')
  return singular[0]!.toUpperCase() + singular.slice(1)
}
