import styles from './marks.module.css'

export type Feeling = 'negative' | 'neutral' | 'positive'

const SHAPES = {
  negative: <path d="M2 4h12L8 13z" />,
  neutral: <rect x="2" y="6.6" width="12" height="2.8" rx="1.4" />,
  positive: <circle cx="8" cy="8" r="5.2" />,
}

/** How a text sounded: shape and colour, and a name for those who see neither. */
export const FeelingMark = ({ feeling, label }: { feeling: Feeling; label: string }) => (
  <svg className={styles.feeling} data-feeling={feeling} viewBox="0 0 16 16" role="img" aria-label={label}>
    {SHAPES[feeling]}
  </svg>
)
