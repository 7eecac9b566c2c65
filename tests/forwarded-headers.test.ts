import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHeaderClearing } from '../cms/app/server/forwarded-headers.ts'
import { getSubscriberNetwork, toIpAddress } from '../cms/platform/ip-address.ts'
import { ask } from './helpers/ask.ts'
import { getFreePort } from './helpers/free-port.ts'

/** What is left of a request's headers. */
const clear = (trusted: string[], peer: string | undefined, sent: IncomingHttpHeaders): IncomingHttpHeaders => {
  const headers = { ...sent }
  const request = { headers, socket: { remoteAddress: peer } } as IncomingMessage // -- all that is read of a request
  createHeaderClearing(trusted, () => {})(request)
  return headers
}
const findClient = (trusted: string[], peer: string | undefined, ...chain: string[]): string | undefined =>
  clear(trusted, peer, chain.length ? { 'x-forwarded-for': chain.join(', ') } : {})['x-forwarded-for'] as
    string | undefined

const trusted = ['10.0.0.0/8', 'fd00::/8', '192.0.2.7']
const byte = fc.integer({ min: 0, max: 255 })
const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16))
const ownProxy = fc.oneof(
  fc.tuple(byte, byte, byte).map((bytes) => `10.${bytes.join('.')}`),
  fc.array(group, { minLength: 7, maxLength: 7 }).map((groups) => `fd00:${groups.join(':')}`),
  fc.constant('192.0.2.7'),
)
/** An address that no proxy of the owner's has. */
const stranger = fc.oneof(
  fc.tuple(fc.integer({ min: 11, max: 191 }), byte, byte, byte).map((bytes) => bytes.join('.')),
  fc.tuple(byte, byte).map((bytes) => `192.168.${bytes.join('.')}`),
  fc.array(group, { minLength: 7, maxLength: 7 }).map((groups) => `2001:${groups.join(':')}`),
)
/** How proxies write an address: with or without a port, in either case, an IPv4 address as IPv6 too. */
const written = (address: fc.Arbitrary<string>): fc.Arbitrary<{ address: string; text: string }> =>
  fc
    .tuple(address, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 65535 }))
    .map(([one, isOther, hasPort, port]) => {
      const form = isOther ? (isIPv6(one) ? one.toUpperCase() : `::ffff:${one}`) : one
      const text = hasPort ? (isIPv6(form) ? `[${form}]:${port}` : `${form}:${port}`) : form
      return { address: toIpAddress(one)!, text }
    })
const lie = fc.oneof(
  stranger,
  ownProxy,
  fc.constantFrom('unknown', '', '127.0.0.1', '_hidden', 'for=1.2.3.4', 'fe80::1%eth0.100', 'fe80::1%br-12ab'),
  fc.string(),
)

describe('where a request comes from', () => {
  it('is whoever is connected, whatever is sent, when no proxy is named', () => {
    fc.assert(
      fc.property(written(fc.oneof(stranger, ownProxy)), fc.array(lie), (peer, lies) => {
        expect(findClient([], toIpAddress(peer.text), ...lies)).toBe(peer.address)
      }),
    )
  })

  it('is the first that is no proxy of the owner, however long the chain and whatever is made up before it', () => {
    fc.assert(
      fc.property(fc.array(lie), written(stranger), fc.array(written(ownProxy)), (lies, client, proxies) => {
        const hops = [client, ...proxies]
        const peer = toIpAddress(hops.at(-1)!.text)
        expect(findClient(trusted, peer, ...lies, ...hops.slice(0, -1).map(({ text }) => text))).toBe(client.address)
      }),
      { numRuns: 300 },
    )
  })

  it('is the proxy that says something other than an address', () => {
    expect(findClient(trusted, '10.0.0.1', '203.0.113.9', 'unknown')).toBe('10.0.0.1')
    expect(findClient(trusted, '10.0.0.1', '203.0.113.9', '_hidden', '10.0.0.2')).toBe('10.0.0.2')
    expect(findClient(trusted, '10.0.0.1', '1')).toBe('10.0.0.1')
    expect(findClient(trusted, undefined, '203.0.113.9')).toBeUndefined()
  })

  it('is known without the name of the network by which it came', () => {
    for (const zone of ['eth0', 'eth0.100', 'br-12ab', '1', ''])
      expect(findClient(['linklocal'], `fe80::1${zone && `%${zone}`}`, '203.0.113.9')).toBe('203.0.113.9')
    expect(findClient([], 'fe80::2%eth0.100')).toBe('fe80::2')
  })

  it('is the outermost proxy when every hop is one', () => {
    expect(findClient(trusted, '10.0.0.1', '10.0.0.3', '10.0.0.2')).toBe('10.0.0.3')
  })

  it('is not confused by a network of the other kind of address', () => {
    expect(findClient(['::ffff:0:0/96'], '203.0.113.9', '198.51.100.1')).toBe('198.51.100.1')
    expect(findClient(['::/1'], '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
    expect(findClient(['10.0.0.0/8'], '::ffff:10.0.0.1', '198.51.100.1')).toBe('198.51.100.1')
    expect(findClient(['loopback'], '::1', '2001:DB8::1')).toBe('2001:db8::1')
  })
})

describe('what a proxy says of a request', () => {
  const said = {
    'x-forwarded-host': 'vitrin.example.se',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9;proto=https',
  }

  it('is believed of a proxy of the owner, and of nobody else', () => {
    expect(clear(trusted, '10.0.0.1', { ...said, host: 'a' })).toEqual({
      ...said,
      host: 'a',
      'x-forwarded-for': '10.0.0.1',
    })
    for (const peer of ['203.0.113.9', '127.0.0.1', '::1', '192.168.0.1'])
      expect(clear(trusted, peer, { ...said, host: 'a' })).toEqual({ host: 'a', 'x-forwarded-for': peer })
    // A proxy of the owner further out does not vouch for the one that is connected.
    expect(clear(trusted, '203.0.113.9', { ...said, 'x-forwarded-for': '10.0.0.1' })).toEqual({
      'x-forwarded-for': '203.0.113.9',
    })
  })

  it('is told of once when the proxy may have been forgotten', () => {
    const warnings: string[] = []
    const clearing = createHeaderClearing([], (message) => warnings.push(message))
    const send = (peer: string, headers: IncomingHttpHeaders) =>
      clearing({ headers, socket: { remoteAddress: peer } } as IncomingMessage) // -- all that is read of a request
    send('10.0.0.1', {})
    send('203.0.113.9', { 'x-forwarded-for': '198.51.100.1' })
    expect(warnings).toEqual([])
    for (const peer of ['10.0.0.1', '10.0.0.2']) send(peer, { 'x-forwarded-for': '198.51.100.1' })
    expect(warnings).toEqual([expect.stringMatching(/^10\.0\.0\.1 .+TRUSTED_PROXIES/)])
  })
})

describe('a subscriber', () => {
  it('is an IPv4 address, or the first half of an IPv6 address', () => {
    expect(getSubscriberNetwork('203.0.113.9')).toBe('203.0.113.9')
    const inOne = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::1', '2001:0DB8:1:2:0:0:0:9']
    expect(new Set(inOne.map(getSubscriberNetwork))).toEqual(new Set(['2001:db8:1:2::']))
    expect(getSubscriberNetwork('2001:db8:1:3::1')).not.toBe(getSubscriberNetwork(inOne[0]!))
    expect(getSubscriberNetwork('')).toBe('')
  })
})

describe('the server', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('hands on only what it believes', async () => {
    vi.stubEnv('PAYLOAD_SECRET', 'thirty-two characters and some more')
    const { startServer } = await import('../cms/app/server/server.ts')
    const sent = { 'X-Forwarded-For': '198.51.100.1, 203.0.113.9', 'X-Forwarded-Proto': 'https' }
    for (const [names, expected] of [
      [[], { 'x-forwarded-for': '127.0.0.1' }],
      [['loopback'], { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }],
    ] as const) {
      const port = await getFreePort()
      const server = await startServer(port, names)
      try {
        server.mountAdmin(async ({ headers }, response) => void response.end(JSON.stringify(headers)))
        const { body } = await ask(port, '/api/synpunkter', sent)
        const headers = JSON.parse(body.toString()) as IncomingHttpHeaders
        expect(Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')))).toEqual(expected)
      } finally {
        await server.close()
      }
    }
  })
})
