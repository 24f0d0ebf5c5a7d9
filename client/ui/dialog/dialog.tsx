import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../button/icon-button.tsx'
import styles from './dialog.module.css'

interface Props {
  title: string
  description?: ReactNode
  /** `side` stands along the end of the window, for reading beside a page. */
  size?: 'small' | 'medium' | 'large' | 'side'
  onClose: () => void
  children: ReactNode
}

/**
 * The browser's modal dialog: it keeps focus inside, gives it back, and makes the rest inert. Mounted means open.
 * What should have focus first carries `autoFocus`.
 */
export function Dialog({ title, description, size = 'medium', onClose, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // what is inside comes once the dialog is shown: nothing can take focus before
    setIsOpen(true)
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen && (
        <div className={styles.sheet}>
          <header className={styles.header}>
            <h2 id={`${id}-title`}>{title}</h2>
            <IconButton label={t('common.close')} onClick={onClose}>
              <X size={18} />
            </IconButton>
          </header>
          {description && (
            <p id={`${id}-description`} className={styles.description}>
              {description}
            </p>
          )}
          {children}
        </div>
      )}
    </dialog>
  )
}

/** The row of buttons that ends a dialog; the one that does it comes last. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <footer className={styles.actions}>{children}</footer>
)
