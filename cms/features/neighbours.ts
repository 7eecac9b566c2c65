/** A folder of the CMS that does one thing for its users. */
interface Feature {
  /** What it does, in one line. */
  purpose: string
  /**
   * The other features that it may import. `tests/walls.test.ts` fails on any other import, on an entry that is not used, and on
   * cycles.
   */
  neighbours: readonly string[]
}

/** Every folder next to this file: its purpose, and the features it depends on. */
export const features: Readonly<Record<string, Feature>> = {
  accounts: { purpose: 'who signs in: users, the first administrator, signing out', neighbours: ['safe-saving'] },
  addresses: { purpose: 'addresses of pages, and where old ones lead', neighbours: [] },
  archive: {
    purpose: 'everything that an installation holds, taken out as one file and brought into another',
    neighbours: ['publishing'],
  },
  backup: {
    purpose: 'backups of database and files while people write, kept by number and age, and putting one back',
    neighbours: [],
  },
  dashboard: {
    purpose: 'the first page of the admin: what is live, waits, failed and needs care',
    neighbours: ['backup', 'feedback', 'publishing', 'quality', 'schedules'],
  },
  erasure: {
    purpose: 'erasing somebody from everything that is stored: content, versions, messages, releases',
    neighbours: ['moving-in', 'publishing'],
  },
  'example-content': { purpose: 'what an empty installation is filled with for a trial', neighbours: [] },
  feedback: { purpose: 'what the public sends in a form: limits, the page that answers, mail', neighbours: [] },
  'moving-in': {
    purpose: 'what others keep elsewhere, looked at first and then taken over: sources, conversion, run, report',
    neighbours: ['addresses', 'archive', 'publishing', 'quality', 'schedules'],
  },
  'own-content': {
    purpose: 'taking the examples away, and what one begins with instead',
    neighbours: ['example-content', 'publishing'],
  },
  podcast: {
    purpose: 'what is read from sounds and transcripts; the feed held against what directories ask for',
    neighbours: [],
  },
  preview: { purpose: 'the page of a draft, for whoever is signed in', neighbours: ['publishing'] },
  publishing: {
    purpose: 'from a save to a checked release that is live: queue, snapshot, printing, checks, log, rollback',
    neighbours: ['quality', 'search'],
  },
  quality: { purpose: 'rules before publishing, what needs care, the check of links to other sites', neighbours: [] },
  review: {
    purpose: 'handing in, sending back, what differs from the live page',
    neighbours: ['publishing', 'safe-saving'],
  },
  rights: { purpose: 'who made a document, and who may change and publish it', neighbours: [] },
  'safe-saving': {
    purpose: 'no save on top of a newer one, locks with names, text kept in the browser, versions',
    neighbours: [],
  },
  schedules: { purpose: 'what is published or withdrawn at a certain time', neighbours: [] },
  search: { purpose: 'the search index of a release, and an explanation of what a query finds', neighbours: [] },
  'used-by': { purpose: 'what points at a document, and what is refused because of it', neighbours: ['schedules'] },
}
