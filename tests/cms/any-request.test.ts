import fc from 'fast-check'
import { inject, afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CollectionSlug, TypedUser } from 'payload'
import { contentTypes } from '../../content-types/index.ts'
import { anyRequest, type AskedPlace, type MadeRequest } from '../helpers/any-request.ts'
import { addUser, carryToApi, openTestCms, signInForToken, testOrigin, type TestCms } from '../helpers/open-test-cms.ts'
import { MinimalContent } from './minimal-content.ts'

/**
 * How many requests are made up, and from which seed. Run many more in the background:
 * `FUZZ_RUNS=2000 FUZZ_SEED=$RANDOM npm test -- any-request`. What fails becomes a case of its own in `gate.test.ts`.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 200)
const seed = Number(process.env.FUZZ_SEED ?? 18)

const roles = ['editor', 'publisher', 'admin'] as const
type Visitor = 'anonymous' | (typeof roles)[number]
const visitors: Visitor[] = ['anonymous', ...roles]

let cms: TestCms
let places: AskedPlace[]
const users = new Map<Visitor, TypedUser>()
const tokens = new Map<Visitor, string>()
beforeAll(async () => {
  cms = await openTestCms()
  const content = new MinimalContent(cms.payload)
  for (const { slug } of contentTypes) await content.create(slug)
  for (const role of roles) users.set(role, await addUser(cms.payload, role))
  places = await findPlaces()
})
afterAll(() => cms?.close())

/** Every collection and global of the installation, Payload's own among them. */
const findPlaces = async (): Promise<AskedPlace[]> => {
  const { collections, globals } = cms.payload.config
  const found = collections.map(async ({ slug, flattenedFields, upload }): Promise<AskedPlace> => {
    const { docs } = await cms.payload.find({ collection: slug as CollectionSlug, depth: 0, limit: 3 })
    // The people who ask are not to be deleted by each other.
    const ids = slug === 'users' ? [] : docs.map(({ id }) => String(id))
    return { slug, isGlobal: false, isUpload: Boolean(upload), fields: flattenedFields, ids }
  })
  return [
    ...(await Promise.all(found)),
    ...globals.map(({ slug, flattenedFields }) => ({
      slug,
      isGlobal: true,
      isUpload: false,
      fields: flattenedFields,
      ids: [],
    })),
  ]
}

/** The token of a visitor, also after somebody has ended their session or deleted them. */
const getToken = async (visitor: Visitor): Promise<string | undefined> => {
  if (visitor === 'anonymous') return undefined
  const token = tokens.get(visitor) ?? (await signInForToken(users.get(visitor)!))
  tokens.set(visitor, token)
  return token
}

const send = async ({ method, address, headers, body }: MadeRequest, visitor: Visitor): Promise<Response> => {
  const token = await getToken(visitor)
  const request = new Request(testOrigin + address, {
    method,
    headers: {
      ...headers,
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    },
    ...(body === undefined ? {} : { body }),
  })
  return carryToApi(request)
}

describe(`whatever is sent to the API (${inject('database').kind})`, () => {
  it('is answered without a fault of the server', { timeout: 60_000 + runs * 1_000 }, async () => {
    const logged: unknown[] = []
    vi.spyOn(cms.payload.logger, 'error').mockImplementation((one: unknown) => void logged.push(one))
    const asked = fc.sample(fc.tuple(anyRequest(places), fc.constantFrom(...visitors)), { numRuns: runs, seed })
    const failed: unknown[] = []
    const statuses = new Map<number, number>()
    for (const [request, visitor] of asked) {
      logged.length = 0
      const response = await send(request, visitor)
      const { status } = response
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const answer = await response.text()
      if (status >= 500)
        failed.push({
          visitor,
          ...request,
          body: request.body?.slice(0, 300),
          status,
          answer,
          why: describeCause(logged[0]),
        })
      // A person may have lost their session by what another has sent.
      if (status === 401 || status === 403) tokens.delete(visitor)
    }
    for (const one of failed) console.error(JSON.stringify(one))
    expect(failed).toEqual([])
    // Requests that are all refused at the door would show nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(runs / 20)
  })
})

const describeCause = (logged: unknown): string => {
  const { err } = (logged ?? {}) as { err?: Error }
  return [err?.message, ...(err?.stack?.split('\n').slice(1, 4) ?? [])].join(' | ').slice(0, 600)
}
