import { getAddress } from '../../../content-types/addresses.ts'
import { effectKey, findValue, type BrowseIndex, type EffectDetails } from '../../search/browse-index.ts'
import type { Entry } from '../../search/browse-list.ts'
import { useLanguage } from './browse-language.ts'
import { AchievedSign } from './AchievedSign.tsx'

interface Props {
  rows: Entry[]
  index: BrowseIndex
  read: (place: number) => EffectDetails[] | undefined
  /** The label for results. */
  resultsLabel: string
}

/** Effects, grouped under their projects if they follow each other. */
export function EffectRows({ rows, index, read, resultsLabel }: Props) {
  return groupRows(rows).map((group) => {
    const { place, effectIndex: firstIndex } = group[0]!
    const { title, slug, effects } = index.projects[place]!
    const address = getAddress(index.address, slug)
    return (
      <div className="effects-of" key={`${place}-${firstIndex}`} data-row>
        <h3 className="effects-of__title">
          <a href={address}>{title}</a>
        </h3>
        <div className="effects-of__list">
          {group.map(({ effectIndex }) => (
            <EffectRow
              key={effectIndex}
              number={effectIndex + 1}
              address={`${address}#${index.effectAnchor}${effectIndex + 1}`}
              details={read(place)?.[effectIndex]}
              achieved={findValue(index, effectKey, [effects[effectIndex]!])}
              kind={index.achieved}
              resultsLabel={resultsLabel}
            />
          ))}
        </div>
      </div>
    )
  })
}

interface RowProps {
  number: number
  address: string
  details: EffectDetails | undefined
  achieved: { slug: string; name: string } | undefined
  /** The style name of a degree of achievement, by its slug. */
  kind: BrowseIndex['achieved']
  resultsLabel: string
}

function EffectRow({ number, address, details, achieved, kind, resultsLabel }: RowProps) {
  const { texts, say } = useLanguage()
  const name = say(texts.effect.number, { number })
  return (
    <article className="effect">
      <p className="effect__number" aria-hidden="true">
        {number}
      </p>
      <div className="effect__aim">
        <p className="effect__line">
          <span className="label">{name}</span>
          {achieved && <AchievedSign kind={kind[achieved.slug] ?? ''} label={achieved.name} />}
        </p>
        <h4 className="effect__goal keep-lines">
          <a href={address}>{details?.goal ?? name}</a>
        </h4>
      </div>
      <div className="effect__outcome">
        {details && details.results.length > 0 && (
          <>
            <p className="label">{resultsLabel}</p>
            <ul className="effect__results">
              {details.results.map((text, place) => (
                <li key={place} className="effect__result keep-lines">
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
        {details?.results.length === 0 && <p className="effect__missing">{texts.effect.noResults}</p>}
        {details?.measure && <p className="indicator-line">{details.measure}</p>}
      </div>
    </article>
  )
}

const groupRows = (rows: Entry[]): Entry[][] => {
  const groups: Entry[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.place === row.place) last.push(row)
    else groups.push([row])
  }
  return groups
}
