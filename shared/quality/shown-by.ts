/** The groups that a desk's figures are shown by. */
export const CUTS = ['topic', 'team', 'channel', 'stage'] as const
export type CutBy = (typeof CUTS)[number]

/** The key of contacts without a stage, and of those without a team. */
export const NO_KEY = 'none'

/** The periods that figures are counted for, weeks up to today. */
export const PERIODS = [4, 12, 26] as const
export type Period = (typeof PERIODS)[number]
/** The one that is always counted; the others while somebody looks at them. */
export const USUAL_PERIOD = 12

/** The key of the whole desk, where a figure of it is named. */
export const DESK_KEY = 'desk'
