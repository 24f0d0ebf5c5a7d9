/**
 * What was found, or null with how many answers (or pairs of them) are missing until it can be said; `missing` null where
 * no number of them is known to be enough.
 */
export type Finding<T> = { found: T } | { found: null; missing: number | null }

export const found = <T>(value: T): Finding<T> => ({ found: value })

/** Not enough to say. */
export const lacking = <T>(missing: number | null): Finding<T> => ({ found: null, missing })
