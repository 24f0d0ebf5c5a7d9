import { isSmallDesk } from './floors.ts'

/** The survey arms (§3): asked at the close (`t0`), days later (`t3`), both, or not at all. */
export const ARMS = ['t0', 't3', 'both', 'none'] as const
export type Arm = (typeof ARMS)[number]

/** Why a contact has its arm (data.md): all but `drawn` stay out of estimates that compare arms. */
export type ArmReason = 'drawn' | 'capped' | 'unreachable' | 'demo'

/** Weights of the arms, in percent or any other unit; none negative. */
export type ArmShares = Record<Arm, number>

/** §3, §15: 40 / 30 / 15 / 15 %. */
export const DEFAULT_SHARES: ArmShares = { t0: 40, t3: 30, both: 15, none: 15 }

/** §12a, for small desks: every contact is asked. */
export const SMALL_DESK_SHARES: ArmShares = { t0: 60, t3: 20, both: 20, none: 0 }

/** The shares a desk starts with, by how many contacts it has in a week (§12a). */
export const sharesFor = (contactsAWeek: number): ArmShares =>
  isSmallDesk(contactsAWeek) ? SMALL_DESK_SHARES : DEFAULT_SHARES

export type ArmDraw = { arm: Arm; armReason: ArmReason }

/**
 * Draws a new contact's survey arm (§3, data.md). A demo contact is asked at once. A customer asked within 30 days is not
 * asked. Where there is no way to ask later, a draw of `t3` or `both` becomes `t0`, marked `unreachable`.
 *
 * @param u uniform in [0, 1), drawn by the caller
 * @throws RangeError when `u` is outside, or the shares are negative, not finite or all zero
 */
export function drawArm(
  shares: ArmShares,
  u: number,
  contact: { isDemo: boolean; askedWithin30Days: boolean; canAskLater: boolean },
): ArmDraw {
  if (!(u >= 0 && u < 1)) throw new RangeError('u must lie in [0, 1)')
  if (contact.isDemo) return { arm: 't0', armReason: 'demo' }
  if (contact.askedWithin30Days) return { arm: 'none', armReason: 'capped' }
  const arm = armAt(shares, u)
  const isLater = arm === 't3' || arm === 'both'
  return isLater && !contact.canAskLater ? { arm: 't0', armReason: 'unreachable' } : { arm, armReason: 'drawn' }
}

/**
 * Whether the agent of a new contact is told to take the time it needs (§8, marginal minute).
 *
 * @param sharePercent the share of contacts so drawn, 0–100
 * @param u uniform in [0, 1), drawn by the caller
 */
export const drawTakeYourTime = (sharePercent: number, u: number): boolean => u * 100 < sharePercent

function armAt(shares: ArmShares, u: number): Arm {
  const total = ARMS.reduce((sum, arm) => sum + shares[arm], 0)
  if (!Number.isFinite(total) || total <= 0 || ARMS.some((arm) => shares[arm] < 0)) {
    throw new RangeError('shares of arms must be finite, none negative, not all zero')
  }
  let upTo = 0
  for (const arm of ARMS) {
    upTo += shares[arm]
    if (u * total < upTo) return arm
  }
  // rounding may leave the last edge a hair below the total
  return ARMS.findLast((arm) => shares[arm] > 0) ?? 'none'
}
