/** Pages that have a file of their own, whatever the content: `/`, `/projekt/`, `/sok/`. */
export const fixedAddresses: readonly string[] = Object.keys(import.meta.glob('../pages/**/*.astro'))
  .filter((file) => !file.includes('['))
  .map((file) => file.replace(/^\.\.\/pages/, '').replace(/(\/index)?\.astro$/, '/'))
