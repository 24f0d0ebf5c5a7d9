/** Every figure that has a page on how it is measured, in the groups the contents show. */
export const FIGURE_GROUPS = {
  said: ['felt-understood', 'survey', 'understood-when-declined', 'remembered', 'relationship-pulse', 'text-scores'],
  time: ['attention-time', 'handle-time', 'expected-time'],
  weighed: ['balance', 'words', 'exchange-rate', 'marginal-minute', 'frontier', 'key-drivers'],
  trust: ['empathic-accuracy', 'signals', 'watch', 'floors'],
} as const

export type FigureGroup = keyof typeof FIGURE_GROUPS
/** A page on how something is measured, as it stands in its address. */
export type Figure = (typeof FIGURE_GROUPS)[FigureGroup][number]

export const isFigure = (name: string): name is Figure =>
  Object.values(FIGURE_GROUPS).some((figures) => (figures as readonly string[]).includes(name))

/** The signals about a person, named as in the measurement; each has its own place on the page of signals. */
export const EXPLAINED_SIGNALS = [
  'hangUp',
  'rushHarm',
  'cherryPicking',
  'transferDumping',
  'earlyClosing',
  'coding',
  'begging',
  'blocking',
  'cannedEmpathy',
  'splitting',
  'bunching',
] as const
export type ExplainedSignal = (typeof EXPLAINED_SIGNALS)[number]
