/** An agent's message and the kinds of steering that ought to be found in it. */
export type Labelled = { text: string; expected: string[] }

/** Reads a table of messages, one a line: the kinds, parted by commas, or `-` for none; a bar; the message. */
export const readMessages = (table: string): Labelled[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kinds = '', ...text] = line.split(' | ')
      return { text: text.join(' | '), expected: kinds.trim() === '-' ? [] : kinds.trim().split(',') }
    })
