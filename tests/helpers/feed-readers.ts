import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseRssFeed } from 'feedsmith'
import { parseFeed as parsePodcast } from 'podcast-partytime'
import getPodcastFromFeed from 'podparse'
import Parser from 'rss-parser'
import { installPythonPackages } from './python-packages.ts'

const run = promisify(execFile)
const pythonPackages = ['feedparser==6.0.14', 'podcastparser==0.6.11']

/** An episode as parsed by a third-party reader. Fields that a reader does not support are undefined. */
export interface ReadEpisode {
  title: string | undefined
  guid: string | undefined
  sound: string | undefined
  bytes?: number | undefined
  seconds?: number | undefined
  /** Milliseconds since 1970. */
  publishedAt?: number | undefined
}

/** A podcast as parsed by a third-party reader. */
export interface ReadPodcast {
  title: string | undefined
  episodes: ReadEpisode[]
}

/**
 * What third-party readers find in a feed, by reader.
 *
 * @param feed the address at which a server answers with it.
 */
export const readWithEveryReader = async (feed: string): Promise<Record<string, ReadPodcast>> => {
  const xml = await (await fetch(feed)).text()
  return {
    feedsmith: readWithFeedsmith(xml),
    'podcast-partytime': readWithPartytime(xml),
    'rss-parser': await readWithRssParser(feed),
    podparse: readWithPodparse(xml),
    ...(await readWithPython(feed)),
  }
}

const readWithFeedsmith = (xml: string): ReadPodcast => {
  const { title, items = [] } = parseRssFeed(xml)
  return {
    title,
    episodes: items.map(({ title: name, guid, enclosures, itunes, pubDate }) => ({
      title: name,
      guid: guid?.value,
      sound: enclosures?.[0]?.url,
      bytes: enclosures?.[0]?.length,
      seconds: itunes?.duration,
      publishedAt: pubDate ? Date.parse(pubDate) : undefined,
    })),
  }
}

const readWithPartytime = (xml: string): ReadPodcast => {
  const podcast = parsePodcast(xml)
  return {
    title: podcast?.title,
    episodes: (podcast?.items ?? []).map(({ title, guid, enclosure, duration, pubDate }) => ({
      title,
      guid,
      sound: enclosure.url,
      bytes: enclosure.length,
      seconds: duration,
      publishedAt: pubDate?.getTime(),
    })),
  }
}

const readWithRssParser = async (feed: string): Promise<ReadPodcast> => {
  const { title, items } = await new Parser().parseURL(feed)
  return {
    title,
    episodes: items.map(({ title: name, guid, enclosure, isoDate }) => ({
      title: name,
      guid,
      sound: enclosure?.url,
      bytes: Number(enclosure?.length),
      publishedAt: isoDate ? Date.parse(isoDate) : undefined,
    })),
  }
}

const readWithPodparse = (xml: string): ReadPodcast => {
  const { meta, episodes } = getPodcastFromFeed(xml)
  return {
    title: meta.title,
    episodes: episodes.map(({ title, guid, enclosure, duration, pubDate }) => ({
      title,
      guid,
      sound: enclosure?.url,
      seconds: duration,
      publishedAt: pubDate ? Date.parse(pubDate) : undefined,
    })),
  }
}

/** The two Python readers fetch the feed themselves, as their users do. */
const script = `
import calendar, json, sys, urllib.request
import feedparser, podcastparser
url = sys.argv[1]
one = feedparser.parse(url)
if one.bozo:
    raise SystemExit('feedparser: ' + str(one.bozo_exception))
with urllib.request.urlopen(url) as stream:
    other = podcastparser.parse(url, stream)
print(json.dumps({
    'feedparser': {'title': one.feed.title, 'episodes': [{
        'title': e.title, 'guid': e.id, 'sound': e.enclosures[0].href, 'bytes': int(e.enclosures[0].length),
        'seconds': int(e.itunes_duration), 'publishedAt': calendar.timegm(e.published_parsed) * 1000,
    } for e in one.entries]},
    'podcastparser': {'title': other['title'], 'episodes': [{
        'title': e['title'], 'guid': e['guid'], 'sound': e['enclosures'][0]['url'],
        'bytes': e['enclosures'][0]['file_size'], 'seconds': e['total_time'], 'publishedAt': e['published'] * 1000,
    } for e in other['episodes']]},
}))
`

const readWithPython = async (feed: string): Promise<Record<string, ReadPodcast>> => {
  const programs = await installPythonPackages('podcast-readers', pythonPackages)
  if (!programs)
    throw new Error('These tests read the podcast with Python programs. Install Python 3 with venv and pip.')
  const { stdout } = await run(join(programs, 'python'), ['-c', script, feed], { timeout: 60_000 })
  return JSON.parse(stdout) as Record<string, ReadPodcast>
}
