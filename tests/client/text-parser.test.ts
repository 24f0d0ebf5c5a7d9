import { describe, expect, it } from 'vitest'
import { Decoder, Encoder, type Packet, PacketType } from '../../client/lib/text-parser.ts'

const decode = (text: string): Packet[] => {
  const heard: Packet[] = []
  const decoder = new Decoder()
  decoder.on('decoded', (packet) => heard.push(packet))
  decoder.add(text)
  return heard
}

// As the protocol's own page writes them.
const wire: [string, Packet][] = [
  ['0{"token":"123"}', { type: PacketType.CONNECT, nsp: '/', data: { token: '123' } }],
  ['0/admin,{"sid":"oSO0"}', { type: PacketType.CONNECT, nsp: '/admin', data: { sid: 'oSO0' } }],
  ['4{"message":"Not authorized"}', { type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: 'Not authorized' } }],
  ['1', { type: PacketType.DISCONNECT, nsp: '/' }],
  ['2["foo","a,b/1"]', { type: PacketType.EVENT, nsp: '/', data: ['foo', 'a,b/1'] }],
  [
    '212["call",{"path":"chat.post"}]',
    { type: PacketType.EVENT, nsp: '/', id: 12, data: ['call', { path: 'chat.post' }] },
  ],
  ['3/admin,456["\\n"]', { type: PacketType.ACK, nsp: '/admin', id: 456, data: ['\n'] }],
]

describe('packets as text', () => {
  it.each(wire)('reads %s', (text, packet) => expect(decode(text)).toEqual([{ ...packet }]))
  it.each(wire)('writes %s', (text, packet) => expect(new Encoder().encode(packet)).toEqual([text]))
  it.each(['', 'x', '9["a"]', '51-["binary"]', '2["broken', '2{]'])('refuses %j', (text) =>
    expect(() => decode(text)).toThrow(),
  )
  it('tells nobody after the connection let go', () => {
    const decoder = new Decoder()
    let heard = 0
    decoder.on('decoded', () => heard++)
    decoder.off()
    decoder.add('1')
    expect(heard).toBe(0)
  })
})
