import { getAddress } from '../../../content-types/addresses.ts'
import { getObjectPath, getVitrineObjects } from '../../content/vitrine.ts'
import {
  categoryKey,
  findValue,
  statusKey,
  type BrowseIndex,
  type CardCover,
  type CardDetails,
} from '../../search/browse-index.ts'
import { useLanguage } from './browse-language.ts'

interface Props {
  project: BrowseIndex['projects'][number]
  index: BrowseIndex
  /** The other texts of the card; undefined while they are loading. */
  details: CardDetails | undefined
}

/** A project in a list rendered in the browser. It looks like `ProjectCard.astro`, which a test verifies. */
export function Card({ project: { title, slug, values, reached }, index, details }: Props) {
  const category = findValue(index, categoryKey, values)?.name
  const status = findValue(index, statusKey, values)
  return (
    <article className="card">
      <div className="card__picture">
        {details?.cover ? <Cover cover={details.cover} /> : <Case seed={slug} isHidden={!details} />}
      </div>
      <div className="card__body">
        <p className="card__label">{category}</p>
        <h2 className="card__title">
          <a className="card__link" href={getAddress(index.address, slug)}>
            {title}
          </a>
        </h2>
        <p className="card__lead" data-waiting={details ? undefined : ''}>
          {details?.lead}
        </p>
        <div className="card__foot">
          {status && (
            <Status
              name={status.name}
              {...(index.statuses[status.slug] ?? noProgress)}
              {...(reached === undefined ? {} : { progress: reached })}
            />
          )}
        </div>
      </div>
    </article>
  )
}

const noProgress = { progress: 0, isStopped: false }

/** Rounds to steps of ten per cent, for which the style sheet has classes. */
const toStep = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)) / 10) * 10

function Cover({ cover: [address, width, height, x, y, forms] }: { cover: CardCover }) {
  return (
    <picture className="picture">
      {forms.map(([format, srcSet]) => (
        <source key={format} type={`image/${format}`} srcSet={srcSet} sizes="(width < 44rem) 92vw, 24rem" />
      ))}
      <img
        className={`picture__image focal-x-${toStep(x)} focal-y-${toStep(y)}`}
        src={address}
        alt=""
        width={width || undefined}
        height={height || undefined}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}

const caseSize = { width: 480, height: 320 }

/** A drawn display case, like `Vitrine.astro`; empty while it is not known whether there is a picture. */
function Case({ seed, isHidden }: { seed: string; isHidden: boolean }) {
  const { width, height } = caseSize
  const margin = width * 0.06
  const floor = Math.round(height * 0.86)
  const objects = isHidden ? [] : getVitrineObjects(seed, width - 2 * margin, height * 0.86 * 0.82, 3)
  return (
    <svg
      className="vitrine"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="vitrine__wall" width={width} height={height}></rect>
      {objects.map((object) => (
        <path
          key={object.x}
          className={`vitrine__object vitrine__object--${object.colour}`}
          d={getObjectPath({ ...object, x: object.x + margin }, floor)}
        />
      ))}
      <path className="vitrine__shelf" d={`M0 ${floor}H${width}`} />
    </svg>
  )
}

interface StatusProps {
  name: string
  progress: number
  isStopped: boolean
}

/** The progress of the project, like `StatusBar.astro`. */
function Status({ name, progress: told, isStopped }: StatusProps) {
  const progress = Math.min(100, Math.max(0, told))
  const { texts, say } = useLanguage()
  const { stoppedAt, reached } = texts.status
  return (
    <div className="status">
      <p className="status__line">
        <span className="status__name">{name}</span>{' '}
        <span className="status__progress">{say(isStopped ? stoppedAt : reached, { progress })}</span>
      </p>
      <svg
        className={isStopped ? 'status__bar status__bar--stopped' : 'status__bar'}
        viewBox="0 0 200 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="status__track" width="200" height="8"></rect>
        {isStopped && <path className="status__fill" d={`M0 4H${progress * 2}`} />}
        {isStopped && <rect className="status__end" x={Math.max(0, progress * 2 - 2)} width="3" height="8" />}
        {!isStopped && <rect className="status__fill" width={progress * 2} height="8" />}
        {[25, 50, 75].map((step) => (
          <rect key={step} className="status__step" x={step * 2 - 0.75} width="1.5" height="8" />
        ))}
      </svg>
    </div>
  )
}
