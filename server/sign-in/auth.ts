import argon2 from 'argon2'
import { betterAuth } from 'better-auth'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../db/open.ts'
import type { Config } from '../config.ts'
import { createRequestCounts } from './request-counts.ts'

export const ADDRESS_HEADER = 'x-lyhord-address'

interface AuthParts {
  db: Db
  config: Config
  secret: string
  isOwnOrigin: (origin: string, host: string | null) => boolean
  /** Called when a session ends: signed out, password changed, removed. */
  onSessionEnd: (sessionId: string) => void
}

/** E-mail, password and sessions. People come in by set-up and by invitation only. */
export function createAuth({ db, config, secret, isOwnOrigin, onSessionEnd }: AuthParts) {
  return betterAuth({
    ...(config.publicUrl ? { baseURL: config.publicUrl } : {}),
    basePath: '/api/auth',
    secret,
    database: { db: db.kysely, type: db.kind === 'sqlite' ? 'sqlite' : 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // To our own handler: the library would print it as it is, to the caller's harm or ours.
    onAPIError: { throw: true },
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return origin && isOwnOrigin(origin, request?.headers.get('host') ?? null) ? [origin] : []
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: (password) => argon2.hash(password, config.passwordCost),
        verify: ({ hash, password }) => argon2.verify(hash, password),
      },
    },
    user: {
      modelName: 'users',
      additionalFields: {
        preferences: { type: 'string', required: true, input: false, returned: false, defaultValue: '{}' },
        isTakingChats: { type: 'number', required: true, input: false, returned: false, defaultValue: 0 },
        removedAt: { type: 'number', required: false, input: false, returned: false, bigint: true },
      },
    },
    session: { modelName: 'sessions', expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customStorage: createRequestCounts(),
      customRules: { '/sign-in/email': { window: 60, max: 30 }, '/get-session': { window: 60, max: 600 } },
    },
    advanced: {
      // The library would leave these checks out under test, and tests should see what people get.
      disableOriginCheck: false,
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: config.publicUrl?.startsWith('https:') ?? false,
      cookiePrefix: 'lyhord',
    },
    databaseHooks: { session: { delete: { after: async (session) => onSessionEnd(session.id) } } },
  })
}

export type Auth = ReturnType<typeof createAuth>
