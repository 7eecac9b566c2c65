import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that can be cut: what is on its way is lost, and nobody gets through until it is mended. */
export interface CuttableProxy {
  port: number
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

/** Opens such a way to a port on this machine. */
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
      // The other end learns of it by its own closing.
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
