import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { faultOf, send, SourceHost } from './source-host.ts'

let machine: SourceHost
beforeAll(async () => {
  machine = await SourceHost.open()
})
afterAll(() => machine.close())
beforeEach(() => machine.forget())

describe('where may be fetched', () => {
  /** The ways in which one IPv4 address can be written, by the URL standard. */
  const spellings = fc
    .tuple(
      fc.constantFrom(
        [127, 0, 0, 1],
        [127, 1, 2, 3],
        [10, 0, 0, 1],
        [169, 254, 169, 254],
        [192, 168, 1, 1],
        [172, 16, 0, 1],
        [0, 0, 0, 0],
        [100, 64, 0, 1],
        [224, 0, 0, 1],
        [255, 255, 255, 255],
      ),
      fc.constantFrom('dec', 'oct', 'hex', 'mixed', 'whole', 'short', 'mapped', 'mappedHex', 'nat64', '6to4'),
      fc.constantFrom('', '.'),
      fc.constantFrom('', 'kajsa@', 'kajsa:hemligt@', '127.0.0.1@', 'example.se:80@'),
    )
    .map(([parts, form, dot, user]) => {
      const [a, b, c, d] = parts as [number, number, number, number]
      const whole = ((a * 256 + b) * 256 + c) * 256 + d
      const hex = (number: number) => number.toString(16)
      const pairs = `${hex(a * 256 + b)}:${hex(c * 256 + d)}`
      const hosts: Record<string, string> = {
        dec: parts.join('.'),
        oct: parts.map((part) => `0${part.toString(8)}`).join('.'),
        hex: parts.map((part) => `0x${hex(part)}`).join('.'),
        mixed: `0x${hex(a)}.${b}.0${(c * 256 + d).toString(8)}`,
        whole: String(whole),
        short: `${a}.${((b * 256 + c) * 256 + d).toString()}`,
        mapped: `[::ffff:${parts.join('.')}]`,
        mappedHex: `[0:0:0:0:0:ffff:${pairs}]`,
        nat64: `[64:ff9b::${pairs}]`,
        '6to4': `[2002:${pairs}::]`,
      }
      const host = hosts[form]!
      return { user, host: host.startsWith('[') ? host : host + dot }
    })

  it('is never a machine that is not public, however its address is written', async () => {
    machine.answers['/hemligt'] = send('hemligt')
    await fc.assert(
      fc.asyncProperty(spellings, async ({ user, host }) => {
        const address = `http://${user}${host}:${machine.port}/hemligt`
        // Even when the user has named it as the source.
        const fetcher = machine.fetch({ source: address, privateHosts: [] })
        expect(await faultOf(fetcher.fetchText(address))).toBe('refused')
        expect(await faultOf(fetcher.fetchFile(address, 'source'))).toBe('refused')
      }),
      { seed: 20, numRuns: 150 },
    )
    for (const host of [
      'localhost',
      'localhost.',
      'LOCALHOST',
      'ｌocalhost',
      '[::1]',
      '[::]',
      '[fe80::1]',
      '[fd00::1]',
      '[ff02::1]',
    ]) {
      const address = `http://${host}:${machine.port}/hemligt`
      expect(await faultOf(machine.fetch({ source: address, privateHosts: [] }).fetchText(address)), host).toBe(
        'refused',
      )
    }
    expect(machine.asked).toEqual([])
  })

  it('is such a machine only when the installation names its host and its port', async () => {
    machine.answers['/x'] = send('ja')
    const fetchFrom = (address: string, ...privateHosts: string[]) =>
      machine.fetch({ source: address, privateHosts }).fetchText('/x')
    expect((await fetchFrom(machine.origin, `127.0.0.1:${machine.port}`)).text).toBe('ja')
    // The same host, written otherwise; and a name, behind which the machine stands.
    expect((await fetchFrom(machine.origin, `0x7f.1:${machine.port}`)).text).toBe('ja')
    expect((await fetchFrom(`http://LOCALHOST.:${machine.port}`, `localhost:${machine.port}`)).text).toBe('ja')
    for (const wrong of [
      '127.0.0.1',
      `127.0.0.1:${machine.port + 1}`,
      `127.0.0.2:${machine.port}`,
      `example.se:${machine.port}`,
    ])
      expect(await faultOf(fetchFrom(machine.origin, wrong)), wrong).toBe('refused')
    // What is special in another way is not asked, whoever names it.
    for (const host of ['169.254.169.254', '0.0.0.0', '224.0.0.1', '[fe80::1]', '[::]'])
      expect(await faultOf(fetchFrom(`http://${host}:${machine.port}`, `${host}:${machine.port}`)), host).toBe(
        'refused',
      )
  })

  it('is the host of the source, and what the user names, with the port that was named', async () => {
    machine.answers['/x'] = send('ja')
    const privateHosts = [`127.0.0.1:${machine.port}`, `localhost:${machine.port}`, 'localhost']
    const other = `http://localhost:${machine.port}/x`
    expect(await faultOf(machine.fetch({ privateHosts }).fetchText(other))).toBe('refused')
    expect(await faultOf(machine.fetch({ privateHosts, hosts: ['localhost'] }).fetchText(other))).toBe('refused')
    expect(await faultOf(machine.fetch({ privateHosts, hosts: [`local.host:${machine.port}`] }).fetchText(other))).toBe(
      'refused',
    )
    for (const named of [
      `localhost:${machine.port}`,
      `http://localhost:${machine.port}/wp/`,
      `LocalHost.:${machine.port}`,
    ])
      expect((await machine.fetch({ privateHosts, hosts: [named] }).fetchText(other)).text, named).toBe('ja')
    for (const wrong of [
      'file:///etc/passwd',
      'ftp://127.0.0.1/x',
      'data:text/plain,hej',
      'gopher://127.0.0.1/',
      'javascript:1',
    ])
      expect(await faultOf(machine.fetch().fetchText(wrong)), wrong).toBe('refused')
    expect(await faultOf(machine.fetch({ source: undefined }).fetchText('/x'))).toBe('refused')
  })

  it('is asked anew of each place that an address leads to', async () => {
    const secret = `http://localhost:${machine.port}/hemligt`
    machine.answers['/hemligt'] = send('hemligt')
    machine.answers['/bra'] = send('ja')
    machine.answers['/dit'] = send('', { Location: '/bra' }, 302)
    machine.answers['/till-insidan'] = send('', { Location: 'http://169.254.169.254/latest/' }, 301)
    machine.answers['/till-annan'] = send('', { Location: secret }, 307)
    machine.answers['/till-fil'] = send('', { Location: 'file:///etc/passwd' }, 302)
    machine.answers['/runt'] = send('', { Location: '/runt' }, 302)
    const fetcher = machine.fetch()
    expect(await fetcher.fetchText('/dit')).toMatchObject({ text: 'ja', address: `${machine.origin}/bra` })
    for (const path of ['/till-insidan', '/till-annan', '/till-fil'])
      expect(await faultOf(fetcher.fetchText(path)), path).toBe('refused')
    machine.asked = []
    expect(await faultOf(fetcher.fetchText('/runt'))).toBe('failed')
    expect(machine.asked).toHaveLength(6)
    // A host may be named and lead to another machine all the same.
    expect(await faultOf(machine.fetch({ hosts: ['169.254.169.254'] }).fetchText('/till-insidan'))).toBe('refused')
  })

  it('does not tell names and passwords that stand in an address', async () => {
    machine.answers['/x'] = (request, response) => void response.end(JSON.stringify(request.headers))
    const { text } = await machine.fetch().fetchText(`http://kajsa:hemligt@127.0.0.1:${machine.port}/x`)
    expect(text).not.toMatch(/authorization/i)
    expect(text).toContain('Vitrin import (+https://vitrin.example.se)')
    await expect(machine.fetch().fetchText(`http://kajsa:hemligt@127.0.0.1:${machine.port}/borta`)).rejects.toThrow(
      `${machine.origin}/borta finns inte längre (svar 404).`,
    )
  })
})
