import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Db } from '../db/open.ts'
import { DeskError } from '../shared/errors.ts'

/** A new secret that goes into a link or a tag: 256 random bits. */
export const newToken = () => randomBytes(32).toString('base64url')

/** Tokens are stored as hashes only: a copy of the database opens nothing. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

export interface Signer {
  sign(purpose: Purpose, subject: string, expiresAt: number, claims?: JWTPayload): Promise<string>
  /** The subject, or `token_expired` or `token_invalid`. A token made for one purpose opens nothing else. */
  verify(purpose: Purpose, token: string, now: number): Promise<{ subject: string; claims: JWTPayload }>
}

type Purpose = 'survey' | 'pulse' | 'chat' | 'stop'

export function signer(secret: string): Signer {
  const key = createHmac('sha256', secret).update('links').digest()
  return {
    sign: (purpose, subject, expiresAt, claims = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setAudience(purpose)
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(key),
    verify: async (purpose, token, now) => {
      const claims = await verifyToken(token, key, now, purpose)
      if (!claims.sub) throw new DeskError('token_invalid')
      return { subject: claims.sub, claims }
    },
  }
}

/** Checks a signed token with HS256 and nothing else, so `alg: none` and a public key used as secret are refused. */
export async function verifyToken(token: string, key: Uint8Array, now: number, audience?: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      currentDate: new Date(now),
      requiredClaims: ['sub', 'exp'],
      ...(audience ? { audience } : {}),
    })
    return payload
  } catch (cause) {
    const isExpired = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED'
    throw new DeskError(isExpired ? 'token_expired' : 'token_invalid', { cause })
  }
}

export function isSameToken(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hash))
}

/** The desk's own secret, made at the first start and kept in the database, where every process finds it. */
export async function deskSecret(db: Db): Promise<string> {
  const read = () => db.kysely.selectFrom('settings').select('value').where('key', '=', 'secret').executeTakeFirst()
  const known = await read()
  if (known) return known.value
  await db.write(async (trx) => {
    await trx
      .insertInto('settings')
      .values({ key: 'secret', value: newToken() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
  const made = await read()
  if (!made) throw new Error('The desk’s secret could not be stored.')
  return made.value
}
