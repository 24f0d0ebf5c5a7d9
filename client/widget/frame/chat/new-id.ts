/**
 * A UUIDv7 (RFC 9562, 5.7): the milliseconds, then chance. Written out because the package that the server uses weighs as much as
 * our outbox.
 */
export function newId(at = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  const chance = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = at.toString(16).padStart(12, '0')
  const variant = '89ab'[(bytes[9] ?? 0) & 3]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${variant}${chance.slice(3, 6)}-${chance.slice(6, 18)}`
}
