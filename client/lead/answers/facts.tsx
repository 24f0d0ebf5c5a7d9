import { Children, type ReactNode } from 'react'
import styles from './answers.module.css'

/** Small facts in a row. Empty ones leave no gap. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <ul className={styles.facts}>
    {Children.toArray(children).map((fact, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the row is as its children are ordered, and none has a state
      <li key={at}>{fact}</li>
    ))}
  </ul>
)
