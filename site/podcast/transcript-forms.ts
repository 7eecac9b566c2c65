import type { APIRoute } from 'astro'
import type { ListAddresses } from '../adapter/addresses.ts'
import type { Content, Episode } from '../content/content.ts'
import { getSrtAddress, getTranscriptJsonAddress, getTranscriptTextAddress, getVttAddress } from './addresses.ts'
import { getCues } from './captions.ts'
import { writeSrt, writeTranscriptJson, writeTranscriptText, writeVtt } from './write-captions.ts'

/** A file format of transcripts. */
export interface TranscriptForm {
  /** What people call it. Default: plain text, in the words of the page's language. */
  name?: string
  /** The media type in the feed and the response. */
  type: string
  /** Whether it contains times. */
  hasTimes: boolean
  getAddress: (episode: Episode) => string
  write: (episode: Episode) => string
}

/** All formats, in order of preference for apps. */
export const transcriptForms = {
  vtt: {
    name: 'VTT',
    type: 'text/vtt',
    hasTimes: true,
    getAddress: getVttAddress,
    write: (episode) => writeVtt(getCues(episode)),
  },
  srt: {
    name: 'SRT',
    type: 'application/x-subrip',
    hasTimes: true,
    getAddress: getSrtAddress,
    write: (episode) => writeSrt(getCues(episode)),
  },
  json: {
    name: 'JSON',
    type: 'application/json',
    hasTimes: true,
    getAddress: getTranscriptJsonAddress,
    write: (episode) => writeTranscriptJson(getCues(episode)),
  },
  text: {
    type: 'text/plain',
    hasTimes: false,
    getAddress: getTranscriptTextAddress,
    write: (episode) => writeTranscriptText(getCues(episode), episode.captions ?? ''),
  },
} satisfies Record<string, TranscriptForm>

/** The formats of an episode's transcript: all, or only text if it has no times; empty without a transcript. */
export const getTranscriptForms = (episode: Episode): TranscriptForm[] => {
  if (!episode.captions?.trim()) return []
  const hasTimes = getCues(episode).length > 0
  return Object.values(transcriptForms).filter((form) => hasTimes || !form.hasTimes)
}

/** Creates the handlers of a route for one transcript format. */
export const serveTranscript = (form: TranscriptForm): { listAddresses: ListAddresses; GET: APIRoute } => {
  const isThere = (episode: Episode): boolean => getTranscriptForms(episode).includes(form)
  return {
    listAddresses: ({ episodes }: Content) => episodes.filter(isThere).map(form.getAddress),
    GET: ({ locals: { content }, params }) => {
      const episode = content.episodes.find(({ slug }) => slug === params.slug)
      if (!episode || !isThere(episode)) return new Response(null, { status: 404 })
      return new Response(form.write(episode), { headers: { 'content-type': `${form.type}; charset=utf-8` } })
    },
  }
}
