import type { Person } from './start-process.ts'

/** A response of the CMS's REST API. */
export interface RestAnswer<Body = Record<string, unknown>> {
  status: number
  body: Body
  headers: Headers
}

/** Transports a request to the API and its response back. */
export type Carrier = (request: Request) => Promise<Response>

/** A client for an installation's REST API, signed in or anonymous. */
export class RestClient {
  readonly #origin: string
  readonly #token: string | undefined
  readonly #carry: Carrier

  /** @param carry transports the requests. Default: over the network. */
  constructor(origin: string, token?: string, carry: Carrier = fetch) {
    this.#origin = origin
    this.#token = token
    this.#carry = carry
  }

  /** Signs in and returns a client. Throws when that is refused. */
  static async signIn(origin: string, person: Person, carry: Carrier = fetch): Promise<RestClient> {
    const { status, body } = await new RestClient(origin, undefined, carry).send('POST', '/api/users/login', person)
    if (status !== 200 || typeof body.token !== 'string')
      throw new Error(`Signing in as ${person.email} answered ${status}: ${JSON.stringify(body)}`)
    return new RestClient(origin, body.token, carry)
  }

  async send(
    method: string,
    address: string,
    data?: unknown,
    headers: Record<string, string> = {},
  ): Promise<RestAnswer> {
    // Forms and blobs set their own content type.
    const isAsItIs = data instanceof FormData || data instanceof Blob
    const isJson = data !== undefined && !isAsItIs
    const request = new Request(new URL(address, this.#origin), {
      method,
      redirect: 'manual',
      headers: {
        ...(isJson ? { 'Content-Type': 'application/json' } : {}),
        ...(this.#token ? { Authorization: `JWT ${this.#token}` } : {}),
        ...headers,
      },
      ...(data === undefined ? {} : { body: isAsItIs ? data : JSON.stringify(data) }),
    })
    const response = await this.#carry(request)
    const text = await response.text()
    const isAnsweredInJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isAnsweredInJson ? JSON.parse(text) : { text } }
  }

  /** Creates a document and returns it. Throws with the API's message when refused. */
  async create(collection: string, data: unknown): Promise<Record<string, unknown> & { id: string }> {
    return this.#demand('POST', `/api/${collection}`, data)
  }

  /** Updates a document and returns it. Throws with the API's message when refused. */
  async update(
    collection: string,
    id: string,
    data: unknown,
    query = '',
  ): Promise<Record<string, unknown> & { id: string }> {
    return this.#demand('PATCH', `/api/${collection}/${id}${query}`, data)
  }

  /** The id of the document with this field value, creating it if necessary. */
  async findOrCreate(collection: string, field: string, value: string, more: object = {}): Promise<string> {
    const { body } = await this.send('GET', `/api/${collection}?where[${field}][equals]=${encodeURIComponent(value)}`)
    const [found] = body.docs as { id: string }[]
    return found?.id ?? (await this.create(collection, { [field]: value, ...more })).id
  }

  async #demand(method: string, address: string, data: unknown): Promise<Record<string, unknown> & { id: string }> {
    const { status, body } = await this.send(method, address, data)
    if (status >= 300) throw new Error(`${method} ${address} answered ${status}: ${JSON.stringify(body)}`)
    return body.doc as Record<string, unknown> & { id: string }
  }
}
