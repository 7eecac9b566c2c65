import { t } from '../texts.ts'
import type { CheckedRequirement } from '../inspect-feed.ts'

interface Props {
  requirements: CheckedRequirement[]
  /** The address where the podcast is edited in the admin. */
  editAddress: string
  /** Whether these are only recommended. Default: false. */
  isRecommendation?: boolean
}

/** Requirements of a feed, each met or with instructions. */
export const RequirementList = ({ requirements, editAddress, isRecommendation = false }: Props) => (
  <ul className="demands">
    {requirements.map(({ requirement, isMet }) => {
      const { name, fix, place } = t.directories.demands[requirement]
      const state = isMet ? 'met' : isRecommendation ? 'wish' : 'missing'
      return (
        <li className={`demands__one demands__one--${state}`} key={requirement}>
          <span className="demands__mark" aria-hidden="true">
            {isMet ? '✓' : isRecommendation ? '○' : '!'}
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
