import type { ReactNode, RefObject } from 'react'
import styles from './form.module.css'

interface Props {
  formRef: RefObject<HTMLFormElement | null>
  onSubmit: () => void
  /** Made of parts with headings of their own. */
  isSpacious?: boolean
  children: ReactNode
}

/** Our own words say what is wrong, so the browser's bubbles stay away. */
export const Form = ({ formRef, onSubmit, isSpacious, children }: Props) => (
  <form
    ref={formRef}
    className={styles.form}
    data-spacious={isSpacious || undefined}
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)

export const FormActions = ({ children }: { children: ReactNode }) => <div className={styles.actions}>{children}</div>

/** Fields that belong side by side where there is room. */
export const FieldPair = ({ children }: { children: ReactNode }) => <div className={styles.pair}>{children}</div>
