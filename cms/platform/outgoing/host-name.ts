/** A host that somebody has named, with the ports at which it may be asked. */
export interface HostName {
  /** As in an address: in lower case, in ASCII, IPv6 in brackets, without a dot at its end. */
  hostname: string
  /** The port that was named; undefined for those that HTTP and HTTPS have by themselves. */
  port?: number | undefined
}

/**
 * The host of an address in its one form: `EXAMPLE.se.` and `example.se` are the same, and so are `0x7f.1` and `127.0.0.1`, as the
 * URL standard has it.
 */
export const getHostName = ({ hostname }: URL): string => hostname.replace(/\.$/, '')

/**
 * Reads the name of a host: `example.se`, `example.se:8080`, `[::1]:8080`.
 *
 * @returns undefined when it is something else, such as a whole address.
 */
export const toHostName = (written: string): HostName | undefined => {
  if (!written || /[\s/\\?#@*]/.test(written)) return undefined
  const url = URL.parse(`http://${written}`)
  if (!url || !getHostName(url)) return undefined
  // An address leaves out the port that its scheme has by itself, but whoever writes it names it.
  const port = /:(\d+)$/.exec(written)?.[1]
  return { hostname: getHostName(url), ...(port ? { port: Number(port) } : {}) }
}
