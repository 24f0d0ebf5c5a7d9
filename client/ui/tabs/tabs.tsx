import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

interface Props {
  label: string
  value: string
  tabs: readonly { value: string; label: ReactNode }[]
  onChange: (value: string) => void
  /** The panel of the chosen tab. */
  children: ReactNode
}

export const Tabs = ({ label, value, tabs, onChange, children }: Props) => (
  <Radix.Root value={value} onValueChange={onChange}>
    <Radix.List className={styles.list} aria-label={label}>
      {tabs.map((tab) => (
        <Radix.Trigger key={tab.value} value={tab.value} className={styles.tab}>
          {tab.label}
        </Radix.Trigger>
      ))}
    </Radix.List>
    <Radix.Content value={value} className={styles.panel}>
      {children}
    </Radix.Content>
  </Radix.Root>
)
