import { getListFormat } from '../../content-types/format/lists.ts'
import { getNumberFormat } from '../../content-types/format/numbers.ts'
import { make } from './hit-element.ts'
import type { FacetCounts } from './searcher.ts'

/**
 * Fills the filter panel: for each facet its values as checkboxes, with the number of hits. Keeps the focus.
 *
 * @param locale the language and country as `Intl` names them.
 * @param choose is called when a value is toggled.
 */
export const fillFacetPanel = (
  panel: HTMLElement,
  facets: FacetCounts[],
  chosen: Record<string, string[]>,
  locale: string,
  choose: (key: string, slug: string) => void,
): void => {
  const { compareNumbered } = getListFormat(locale)
  const { number } = getNumberFormat(locale)
  const focused = panel.contains(document.activeElement) ? document.activeElement?.id : undefined
  const open = new Set([...panel.querySelectorAll('details[open]')].map((one) => (one as HTMLElement).dataset.facet))
  panel.replaceChildren(
    ...facets
      .filter(({ values }) => values.length)
      .map(({ key, label, values }) => {
        const details = make('details', 'filters__facet')
        details.dataset.facet = key
        details.open = open.has(key) || Boolean(chosen[key]?.length)
        details.append(make('summary', '', label))
        const set = make('fieldset', '')
        set.append(make('legend', 'visually-hidden', label))
        const inOrder = values.toSorted(
          (one, other) => other.count - one.count || compareNumbered(one.name, other.name),
        )
        for (const { slug, name, count } of inOrder) {
          const row = make('label', 'filters__value')
          const box = make('input', '')
          box.type = 'checkbox'
          box.id = `filter-${key}-${slug}`
          box.checked = chosen[key]?.includes(slug) ?? false
          box.addEventListener('change', () => choose(key, slug))
          row.append(box, make('span', '', name), make('span', 'filters__count', number(count)))
          set.append(row)
        }
        details.append(set)
        return details
      }),
  )
  if (focused) document.getElementById(focused)?.focus()
}
