import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { anything, dataFor, takenNames, text, unknownIds } from './any-data.ts'

/** A collection or global to ask, with its fields and the ids of what it holds. */
export interface AskedPlace {
  slug: string
  isGlobal: boolean
  isUpload: boolean
  fields: FlattenedField[]
  ids: string[]
}

/** A request as it is sent, with a body that may be anything. */
export interface MadeRequest {
  method: string
  /** The path and the query. */
  address: string
  headers: Record<string, string>
  body?: string
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'constructor',
  'nonsense',
]

/** Puts a nested value into the query of an address as the API reads it: `where[title][equals]=…`. */
const toQuery = (name: string, value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => toQuery(`${name}[${key}]`, inner))
    : [`${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(String(value).toWellFormed())}`]

const queryFor = (fields: FlattenedField[], ids: string[]): fc.Arbitrary<string> => {
  const path = fc.oneof(
    fc.constantFrom(
      'id',
      'createdAt',
      'updatedAt',
      '_status',
      'nonsense',
      'version.title',
      'parent',
      ...fields.map(({ name }) => name),
    ),
    fc
      .tuple(
        fc.constantFrom('', ...fields.map(({ name }) => name)),
        fc.constantFrom('id', 'name', 'title', 'value', 'root', 'constructor'),
      )
      .map((parts) => parts.join('.')),
    text,
  )
  const value = fc.oneof(text, fc.constantFrom(...ids, ...unknownIds), fc.array(text, { maxLength: 3 }), anything)
  const condition = fc
    .tuple(path, fc.oneof(fc.constantFrom(...operators), text), value)
    .map(([name, operator, operand]) => ({ [name]: { [operator]: operand } }))
  const where = fc.oneof(
    { weight: 6, arbitrary: condition },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('and', 'or', 'AND'), fc.array(condition, { maxLength: 2 }))
        .map(([how, list]) => ({ [how]: list })),
    },
    { weight: 1, arbitrary: anything },
  )
  const part = fc.oneof(
    where.map((one) => toQuery('where', one)),
    where.map((one) => toQuery('where', JSON.stringify(one) ?? '')),
    fc
      .tuple(
        fc.constantFrom(
          'limit',
          'page',
          'depth',
          'sort',
          'select',
          'populate',
          'joins',
          'draft',
          'trash',
          'locale',
          'pagination',
          'data',
          'q',
          'prefix',
          'constructor',
        ),
        fc.oneof(text, anything),
      )
      .map(([name, one]) => toQuery(name, one)),
    fc.tuple(fc.constantFrom('', '-'), path).map(([sign, name]) => toQuery('sort', sign + name)),
    fc.nat({ max: 30 }).map((limit) => [`limit=${limit}`]),
    path.map((name) => toQuery('select', { [name]: 'true' })),
  )
  return fc.array(part, { maxLength: 3 }).map((parts) => (parts.flat().length ? `?${parts.flat().join('&')}` : ''))
}

/** Endpoints of a document besides the document itself. */
const documentParts = [
  'quality',
  'review',
  'submit',
  'withdraw',
  'send-back',
  'schedule',
  'schedules',
  'editing',
  'duplicate',
  'cancel',
  'rollback',
  'access',
]
/** Endpoints that belong to no document. */
const endpoints = [
  '/api/users/login',
  '/api/users/login',
  '/api/users/refresh-token',
  '/api/users/me',
  '/api/users/init',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/unlock',
  '/api/users/first-register',
  '/api/users/verify/x',
  '/api/search/explain',
  '/api/publications/state',
  '/api/publications/publish',
  '/api/synpunkter',
  '/api/access',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/payload-preferences/nav',
  '/api/og',
  '/api/graphql',
  '/api',
  '/api/',
]

const addressFor = ({ slug, isGlobal, isUpload, ids }: AskedPlace): fc.Arbitrary<string> => {
  const base = isGlobal ? `/api/globals/${slug}` : `/api/${slug}`
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids, ...unknownIds) },
    { weight: 1, arbitrary: text.map((one) => encodeURIComponent(one.toWellFormed())) },
    { weight: 1, arbitrary: fc.constantFrom(...takenNames, '%E0%A4%A', '..', '%2e%2e%2f', '') },
  )
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(base) },
    { weight: 4, arbitrary: id.map((one) => `${base}/${one}`) },
    {
      weight: 2,
      arbitrary: fc.tuple(id, fc.constantFrom(...documentParts)).map(([one, part]) => `${base}/${one}/${part}`),
    },
    { weight: 1, arbitrary: id.map((one) => `${base}/versions/${one}`) },
    { weight: 1, arbitrary: fc.constantFrom(`${base}/versions`, `${base}/count`, `${base}/editing`, `${base}/access`) },
    ...(isUpload
      ? [
          {
            weight: 2,
            arbitrary: fc
              .tuple(fc.constantFrom('file', 'paste-url'), id)
              .map(([part, one]) => `${base}/${part}/${one}`),
          },
        ]
      : []),
  )
}

const boundary = 'gräns'

/** A form as a browser sends it, whole or broken. */
const formFor = (data: fc.Arbitrary<string>): fc.Arbitrary<Pick<MadeRequest, 'headers' | 'body'>> =>
  fc
    .tuple(data, fc.constantFrom('whole', 'cut', 'unended', 'unnamed', 'twice', 'file', 'empty'), fc.nat({ max: 200 }))
    .map(([payload, fault, length]) => {
      const name = encodeURIComponent(boundary)
      const part = (field: string, content: string): string =>
        `--${name}\r\nContent-Disposition: form-data; name="${field}"${field === 'file' ? '; filename="a.png"\r\nContent-Type: image/png' : ''}\r\n\r\n${content}\r\n`
      const own = part('_payload', payload)
      const whole = `${fault === 'twice' ? own : ''}${fault === 'file' ? part('file', 'inte en bild') : own}--${name}--\r\n`
      return {
        headers: {
          'Content-Type': fault === 'unnamed' ? 'multipart/form-data' : `multipart/form-data; boundary=${name}`,
        },
        body: fault === 'empty' ? '' : fault === 'cut' ? whole.slice(0, length) : fault === 'unended' ? own : whole,
      }
    })

const credentials = fc.record(
  {
    email: fc.oneof(fc.constantFrom('editor@example.se', 'finns-inte@example.se'), anything),
    password: fc.oneof(text, anything),
    token: anything,
    username: anything,
  },
  { requiredKeys: [] },
)

const bodyFor = (fields: FlattenedField[], ids: string[]): fc.Arbitrary<Pick<MadeRequest, 'headers' | 'body'>> => {
  const data = fc.oneof(
    { weight: 5, arbitrary: dataFor(fields, ids) },
    { weight: 1, arbitrary: credentials },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          data: fc.oneof(dataFor(fields, ids), anything),
          action: anything,
          at: anything,
          message: anything,
          note: anything,
        },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: anything },
  )
  const json = fc.oneof(
    { weight: 6, arbitrary: data.map((one) => JSON.stringify(one) ?? '') },
    {
      weight: 1,
      arbitrary: fc.oneof(
        text,
        fc.constantFrom(
          '{',
          '[1',
          '"',
          'null',
          '[]',
          '1',
          '{"title":1e999}',
          '{"__proto__":{"role":"admin"}}',
          `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
          `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
        ),
      ),
    },
  )
  return fc.oneof(
    { weight: 6, arbitrary: json.map((body) => ({ headers: { 'Content-Type': 'application/json' }, body })) },
    { weight: 2, arbitrary: formFor(json) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'text/plain',
            'application/xml',
            'application/x-www-form-urlencoded',
            'multipart/mixed',
            'x',
            'application/JSON; charset=latin1',
          ),
          json,
        )
        .map(([type, body]) => ({ headers: { 'Content-Type': type }, body })),
    },
    { weight: 1, arbitrary: fc.constant({ headers: {} }) },
  )
}

/** Requests to the API: to every collection, global and endpoint, mostly nearly right, so that they get far. */
export const anyRequest = (places: AskedPlace[]): fc.Arbitrary<MadeRequest> => {
  const allIds = places.flatMap(({ ids }) => ids)
  const origin = fc.constantFrom<Record<string, string>[]>(
    {},
    {},
    {},
    { Origin: 'null' },
    { Origin: 'https://evil.example' },
    { 'X-Payload-HTTP-Method-Override': 'GET' },
  )
  return fc.constantFrom(...places).chain((place) =>
    fc
      .tuple(
        fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'),
        fc.oneof(
          { weight: 8, arbitrary: addressFor(place) },
          { weight: 2, arbitrary: fc.constantFrom(...endpoints) },
          { weight: 1, arbitrary: fc.constantFrom(...takenNames).map((name) => `/api/${name}`) },
        ),
        queryFor(place.fields, allIds),
        bodyFor(place.fields, allIds),
        origin,
      )
      .map(([method, address, query, { headers, body }, more]): MadeRequest => {
        const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method)
        return {
          method,
          address: address + query,
          headers: { ...(hasBody ? headers : {}), ...more },
          ...(hasBody && body !== undefined ? { body } : {}),
        }
      }),
  )
}
