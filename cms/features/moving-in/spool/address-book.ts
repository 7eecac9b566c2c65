import type { SourceRecord } from '../record.ts'

/** An address without what does not tell two pages of a site apart: the scheme, `www.`, a fragment, a slash at the end. */
const toAddressKey = (address: string, base?: string): string | undefined => {
  const url = URL.parse(address, base ?? 'http://own.invalid')
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const host = url.host === 'own.invalid' ? '' : url.host.toLowerCase().replace(/^www\./, '')
  return `${host}${url.pathname.replace(/\/+$/, '') || '/'}${url.search}`
}

/** Which record was found at which address of the source. */
export class AddressBook {
  readonly #records = new Map<string, { id: string; type: string }>()
  readonly #hosts = new Map<string, number>()

  /** The pictures of a source by the number at the end of their ids, as texts name them. */
  readonly #attachments = new Map<string, { id: string; from: string; alt?: string }>()

  addAttachment({ id, type, file, data }: SourceRecord): void {
    const number = /:(\d+)$/.exec(id)?.[1]
    if (type !== 'media' || !file || !number) return
    const alt = typeof data.alt === 'string' ? { alt: data.alt } : {}
    this.#attachments.set(number, { id, from: file.from, ...alt })
    this.add(file.from, { id, type })
  }

  findAttachment(number: string): { id: string; from: string; alt?: string } | undefined {
    return this.#attachments.get(number)
  }

  add(address: string, record: { id: string; type: string }): void {
    const key = toAddressKey(address)
    if (!key) return
    if (!this.#records.has(key)) this.#records.set(key, record)
    const host = URL.parse(address)?.host.replace(/^www\./, '')
    if (host) this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1)
  }

  /** The record that was found at an address, or at the same path of the source's own host. */
  find(address: string, base?: string): { id: string; type: string } | undefined {
    const key = toAddressKey(address, base)
    return key === undefined ? undefined : this.#records.get(key)
  }

  /** The host of most addresses. Undefined when none is whole. */
  getHost(): string | undefined {
    return [...this.#hosts].reduce<[string, number] | undefined>(
      (most, one) => (most && most[1] >= one[1] ? most : one),
      undefined,
    )?.[0]
  }
}
