import styles from './marks.module.css'

/** A person in two letters, drawn and not written: the name stands beside. `isOnline` draws a dot; say it in words too. */
export const Initials = ({ name, isOnline }: { name: string; isOnline?: boolean }) => (
  <span
    className={styles.initials}
    data-initials={initialsOf(name)}
    data-online={isOnline || undefined}
    aria-hidden="true"
  />
)

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
