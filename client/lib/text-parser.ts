// Socket.IO's packets as text, in place of the parser that Socket.IO's client brings: ours carry no binary, and the chat is weighed
// by the byte. https://socket.io/docs/v4/socket-io-protocol/#packet-encoding

export const PacketType = {
  CONNECT: 0,
  DISCONNECT: 1,
  EVENT: 2,
  ACK: 3,
  CONNECT_ERROR: 4,
  BINARY_EVENT: 5,
  BINARY_ACK: 6,
}

export interface Packet {
  type: number
  nsp: string
  id?: number | undefined
  data?: unknown
}

export class Encoder {
  encode({ type, nsp, id, data }: Packet): string[] {
    const namespace = nsp && nsp !== '/' ? `${nsp},` : ''
    return [`${type}${namespace}${id ?? ''}${data == null ? '' : JSON.stringify(data)}`]
  }
}

type Listener = (packet: Packet) => void

/** Has one event, `decoded`, and one listener to it: the connection. What is no packet throws, which closes the connection. */
export class Decoder {
  listener: Listener | undefined

  on(_: 'decoded', listener: Listener): void {
    this.listener = listener
  }

  off(): void {
    this.listener = undefined
  }

  add(text: string): void {
    const [, type, nsp, id, data] = /^([0-4])(?:(\/[^,]*),)?(\d*)(.*)$/s.exec(text) ?? []
    if (!type) throw new Error('not a packet')
    this.listener?.({
      type: Number(type),
      nsp: nsp ?? '/',
      id: id ? Number(id) : undefined,
      data: data ? JSON.parse(data) : undefined,
    })
  }

  destroy(): void {}
}
