// A proxy for Firefox: the portal's hosts lead to the replica, everything else is refused and remembered.
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export type ConnectProxy = { port: number; refused: string[]; close(): Promise<void> }

/** Listens on 127.0.0.1. `hosts` on port 443 lead to 127.0.0.1:`target`. */
export async function startConnectProxy(hosts: string[], target: number): Promise<ConnectProxy> {
  const refused: string[] = []
  const open = new Set<Socket>()
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const server = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  server.on('connection', keep)
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const wanted = request.url ?? ''
    if (!hosts.some((host) => wanted === `${host}:443`)) {
      refused.push(wanted)
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const portal = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      portal.write(head)
      portal.pipe(client).pipe(portal)
    })
    keep(portal)
    portal.once('close', () => client.destroy())
    client.once('close', () => portal.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
