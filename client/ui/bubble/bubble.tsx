import styles from './bubble.module.css'
import { splitLinks } from './split-links.ts'

export interface BubbleProps {
  body: string
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
        {splitLinks(body).map(({ text, url }, index) =>
          url ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one unchanging text
            <a key={index} href={url} target="_blank" rel="noopener noreferrer nofollow">
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  )
}
