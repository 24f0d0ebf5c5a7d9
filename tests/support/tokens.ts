import { type JWTHeaderParameters, SignJWT } from 'jose'

const HOUR_S = 60 * 60
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What a shop's server signs for a customer who is signed in there: good for an hour unless told. */
export function shopToken(
  secret: string,
  now: number,
  claims: Record<string, unknown> = {},
  header: JWTHeaderParameters = { alg: 'HS256' },
): Promise<string> {
  const exp = Math.floor(now / 1000) + HOUR_S
  return new SignJWT({ sub: 'customer-1', exp, ...claims })
    .setProtectedHeader(header)
    .sign(new TextEncoder().encode(secret))
}

/** The same claims without any signature. */
export function unsigned(token: string, header: object = { alg: 'none', typ: 'JWT' }): string {
  const [, claims] = token.split('.')
  return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${claims}.`
}

/** The token with the character at `index` another: always another value, also at the end, where not all bits count. */
export function tamper(token: string, index: number): string {
  const place = ALPHABET.indexOf(token[index] ?? '')
  const other = place === -1 ? 'A' : ALPHABET[place ^ 32]
  return `${token.slice(0, index)}${other}${token.slice(index + 1)}`
}

/** What follows the # of a link, or the last part of its path. */
export const tokenIn = (link: string): string => link.split(/[#/]/).at(-1) ?? ''
