/** Emoji that the package's list, drawn from tweets of 2015, does not know, with weights as words have them. */
export const EMOJI: ReadonlyMap<string, number> = new Map([
  ['🙂', 1],
  ['🤗', 3],
  ['🤩', 4],
  ['🥰', 4],
  ['🥳', 3],
  ['🙁', -2],
  ['😟', -2],
  ['😢', -2],
  ['🙄', -2],
  ['🤦', -2],
  ['🤯', -2],
  ['🤬', -4],
  ['🖕', -4],
])
