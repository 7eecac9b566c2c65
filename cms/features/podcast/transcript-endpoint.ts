import type { Endpoint } from 'payload'
import type { LeftLine } from '../../../transcripts/index.ts'
import { hasRole } from '../../platform/access/roles.ts'
import { canBeId } from '../../platform/database/can-be-id.ts'
import { readTranscriptFile, type ReadTranscript } from './read-transcript.ts'
import { t } from './texts.ts'

/** What an editor is told of the file of a transcript. */
export interface TranscriptSummary {
  filename: string
  /** How many pieces are said. 0 for a text without times. */
  cues: number
  /** When the last of them ends, in seconds. */
  last: number
  /** Who says how many, in the order in which they are first heard. */
  speakers: { name: string; count: number }[]
  /** How many pieces nobody is named for. */
  unnamed: number
  /** The first lines that no reader sees. */
  left: LeftLine[]
  /** How many there are. */
  leftCount: number
  /** Why the file is no transcript, in Swedish. */
  fault?: string
}

/** As many lines as an editor looks at. */
const maxShown = 5

/** `GET /api/episodes/transcripts/:id`: what is read in a document that is to be the transcript of an episode. */
export const transcriptEndpoint: Endpoint = {
  path: '/transcripts/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'editor')) return refuse(401, t.transcript.signIn)
    const id = String(req.routeParams?.id)
    const read = canBeId(id) ? await readTranscriptFile(id, req, { overrideAccess: false }) : undefined
    if (!read) return refuse(404, t.transcript.noFile)
    return Response.json(summarise(read), { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** What an editor is told of what was read. */
const summarise = ({ filename, cues, left, fault }: ReadTranscript & { filename: string }): TranscriptSummary => {
  const counts = new Map<string, number>()
  for (const { speaker } of cues) if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return {
    filename,
    cues: cues.length,
    last: cues.reduce((latest, { end }) => Math.max(latest, end), 0),
    speakers: [...counts].map(([name, count]) => ({ name, count })),
    unnamed: cues.filter(({ speaker }) => speaker === undefined).length,
    left: left.slice(0, maxShown),
    leftCount: left.length,
    ...(fault === undefined ? {} : { fault }),
  }
}

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })
