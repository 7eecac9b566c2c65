import type { CollectionSlug, Payload } from 'payload'
import { getPodcastAddresses } from '../../../../content-types/podcast/podcast-addresses.ts'
import { getSettings } from '../../../platform/settings.ts'
import type { MoveState } from '../run/move-state.ts'
import { readReport } from '../run/report.ts'
import { writeMovingLetter } from '../sources/podcast-feed/moving-letter.ts'
import { getMoveDir } from '../spool/folders.ts'
import { t } from '../texts.ts'

/** After a podcast has been moved in: what to send to whoever has had it until now. */
export const MovingLetter = async ({ payload, state }: { payload: Payload; state: MoveState }) => {
  const podcast = await findPodcast(payload, state)
  if (!podcast) return null
  const letter = writeMovingLetter({
    title: podcast.title,
    oldFeed: state.input === state.from ? state.from : t.page.letter.oldFeed,
    newFeed: `${getSettings().siteUrl}${getPodcastAddresses(podcast.slug).feed}`,
  })
  return (
    <section aria-labelledby="flyttbrev">
      <h3 id="flyttbrev">{t.page.letter.heading}</h3>
      <p className="moving-in__text">{t.page.letter.help}</p>
      <textarea className="moving-in__letter" readOnly rows={14} aria-labelledby="flyttbrev" defaultValue={letter} />
    </section>
  )
}

/** The podcast that a move has made, or the one of the settings. */
const findPodcast = async (
  payload: Payload,
  { id, options }: MoveState,
): Promise<{ title: string; slug?: string } | undefined> => {
  if (options?.podcast === 'podcast') return payload.findGlobal({ slug: 'podcast', depth: 0 })
  for await (const { type, document } of readReport(getMoveDir(id)!, 'report')) {
    if (type !== 'podcasts' || !document) continue
    const { docs } = await payload.find({
      collection: 'podcasts' as CollectionSlug,
      where: { id: { equals: document } },
      limit: 1,
      depth: 0,
    })
    return docs[0] as { title: string; slug: string } | undefined
  }
  return undefined
}
