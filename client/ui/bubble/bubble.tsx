import styles from './bubble.module.css'
import { splitLinks } from './split-links.ts'

/** A piece of a text; `isMarked` underlines it. */
export interface BubblePart {
  text: string
  isMarked: boolean
}

export interface BubbleProps {
  body: string | readonly BubblePart[]
  /** Own messages stand at the end of the line, others' at its start. */
  side: 'own' | 'other'
  material?: 'message' | 'note'
  /** Where the message is on its way: what has not arrived looks so. */
  state?: 'sending' | 'sent' | 'failed'
  /** Who wrote it. Always read aloud; seen only with `isNameShown`. */
  name: string
  isNameShown?: boolean
}

/**
 * What somebody wrote. A plain function without hooks, so that desk (React) and widget (Preact) share it. Desk and
 * widget set the fonts and put lines, times and buttons around it.
 */
export function Bubble({ body, side, material = 'message', state = 'sent', name, isNameShown = false }: BubbleProps) {
  return (
    <div className={styles.bubble} data-side={side} data-material={material} data-state={state}>
      <span className={isNameShown ? styles.name : styles.spoken}>{isNameShown ? name : `${name}: `}</span>
      <p className={styles.body} dir="auto">
        {partsOf(body).map(({ text, isMarked }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one unchanging text
          isMarked ? <u key={index}>{text}</u> : linked(text),
        )}
      </p>
    </div>
  )
}

const partsOf = (body: BubbleProps['body']) => (typeof body === 'string' ? [{ text: body, isMarked: false }] : body)

const linked = (text: string) =>
  splitLinks(text).map(({ text: piece, url }, index) =>
    url ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one unchanging text
      <a key={index} href={url} target="_blank" rel="noopener noreferrer nofollow">
        {piece}
      </a>
    ) : (
      piece
    ),
  )
