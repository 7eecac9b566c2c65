import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A proxy to a server whose connections can be cut: data in transit is lost, and nothing gets through until it is restored. */
export interface CuttableProxy {
  port: number
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

/** Opens such a proxy to a local port. */
export const openCuttableProxy = async (target: number): Promise<CuttableProxy> => {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((incoming) => {
    if (isCut) return void incoming.destroy()
    const outgoing = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      // The other end notices when its socket closes.
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => {
      isCut = false
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
