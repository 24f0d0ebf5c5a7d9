import styles from './code.module.css'
import { CopyButton } from './copy-button.tsx'

/** Something to paste elsewhere, exactly as it stands. Long lines are folded for the eye only. */
export const CodeBlock = ({ label, code }: { label: string; code: string }) => (
  <figure className={styles.block}>
    <figcaption className={styles.caption}>
      <span>{label}</span>
      <CopyButton text={code} what={label} />
    </figcaption>
    <pre className={styles.code}>
      <code translate="no">{code}</code>
    </pre>
  </figure>
)
