export const DAY_MS = 24 * 60 * 60 * 1000
/** A close that stands so long settles the contact. */
export const SETTLES_AFTER_MS = 3 * DAY_MS
/** Within so long of a close, the customer who writes again comes back. */
export const COME_BACK_MS = 7 * DAY_MS
/** So long after the close what came of it is counted. */
export const LATER_MS = 90 * DAY_MS
/** Days later is from the settling on, and until so long after the close: what is asked later is another memory. */
export const ASK_LATER_UNTIL_MS = 4 * DAY_MS
