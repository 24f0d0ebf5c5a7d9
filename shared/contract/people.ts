import { z } from 'zod'
import { Currency, Email, Id, Language, line, Origin, TimeZone } from './fields.ts'

export const Role = z.enum(['agent', 'lead', 'admin'])
export type Role = z.infer<typeof Role>

export const Password = z.string().min(10).max(200)

export const NewUser = z.strictObject({ name: line(80), email: Email, password: Password })
export type NewUser = z.infer<typeof NewUser>

export const NewBrand = z.strictObject({ name: line(80), language: Language, currency: Currency, timeZone: TimeZone })
export type NewBrand = z.infer<typeof NewBrand>

export const SetUp = z.strictObject({ token: z.string().max(200), owner: NewUser, brand: NewBrand })
export type SetUp = z.infer<typeof SetUp>

export const Invite = z.strictObject({
  brandId: Id,
  roles: z.array(Role).min(1).max(3),
  email: Email.optional(),
})
export type Invite = z.infer<typeof Invite>

export const AcceptInvitation = z.strictObject({ token: z.string().max(200), ...NewUser.shape })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const BrandSettings = z.strictObject({
  brandId: Id,
  name: line(80).optional(),
  language: Language.optional(),
  currency: Currency.optional(),
  timeZone: TimeZone.optional(),
  allowedOrigins: z.array(Origin).max(50).optional(),
  privacyUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .optional(),
})
export type BrandSettings = z.infer<typeof BrandSettings>

/** What each person chose for their own desk. */
export const Preferences = z.strictObject({
  language: Language.optional(),
  hasSound: z.boolean().optional(),
  hasNotifications: z.boolean().optional(),
  hasLetterKeys: z.boolean().optional(),
})
export type Preferences = z.infer<typeof Preferences>

export interface Brand {
  id: string
  name: string
  language: Language
  currency: string
  timeZone: string
  privacyUrl: string | null
}

/** Somebody on the staff as colleagues see them. */
export interface Colleague {
  id: string
  name: string
  /** Told to administrators alone; null to everybody else. */
  email: string | null
  roles: Role[]
  isTakingChats: boolean
  isOnline: boolean
}

export interface Me {
  id: string
  name: string
  email: string
  isTakingChats: boolean
  preferences: { language: Language; hasSound: boolean; hasNotifications: boolean; hasLetterKeys: boolean }
  brands: (Brand & { roles: Role[] })[]
}
