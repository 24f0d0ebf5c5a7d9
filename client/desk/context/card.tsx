import { type ReactNode, useId } from 'react'
import styles from './context.module.css'

interface Props {
  title: ReactNode
  children: ReactNode
}

export function Card({ title, children }: Props) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

/** Facts in two columns. What is not known is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode] | null | false)[] }) => (
  <dl className={styles.facts}>
    {facts.map(
      (fact) =>
        fact && (
          <div key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ),
    )}
  </dl>
)
