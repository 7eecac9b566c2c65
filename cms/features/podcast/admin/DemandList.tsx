import { t } from '../texts.ts'
import type { CheckedDemand } from '../inspect-feed.ts'

interface Props {
  demands: CheckedDemand[]
  /** Where the podcast is written in the admin. */
  editAddress: string
  /** Nobody refuses a feed without them. Default: false. */
  isWish?: boolean
}

/** Demands of a feed, each met or with what to do about it. */
export const DemandList = ({ demands, editAddress, isWish = false }: Props) => (
  <ul className="demands">
    {demands.map(({ demand, isMet }) => {
      const { name, fix, place } = t.directories.demands[demand]
      const state = isMet ? 'met' : isWish ? 'wish' : 'missing'
      return (
        <li className={`demands__one demands__one--${state}`} key={demand}>
          <span className="demands__mark" aria-hidden="true">
            {isMet ? '✓' : isWish ? '○' : '!'}
          </span>
          <span>
            <span className="demands__name">
              {name} <span className="visually-hidden">{t.directories.states[state]}</span>
            </span>
            {!isMet && (
              <span className="demands__fix">
                {fix} {place && <a href={place.address ?? editAddress}>{place.name}</a>}
              </span>
            )}
          </span>
        </li>
      )
    })}
  </ul>
)
