import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readKey } from '../../lib/keys.ts'
import { useMe } from '../../lib/me.ts'
import { IconButton } from '../../ui/button/icon-button.tsx'
import styles from './context.module.css'

/**
 * Where there is no room beside the conversation the context lies over it, so it is a modal dialog: Escape closes, what
 * is covered cannot take focus, and focus goes back to where it was.
 */
export function ContextDrawer({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation()
  const { hasLetterKeys } = useMe().preferences
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // On the first button it would show the button's words, and Escape would take those away first.
    dialog?.focus()
    return () => dialog?.close()
  }, [])
  // The page hears no keys while a dialog is open; the one that opened it closes it too.
  const handleKey = (event: KeyboardEvent) => {
    const at = { isTyping: false, isOnControl: true, isGoing: false, hasLetterKeys }
    if (readKey(event.nativeEvent, at) !== 'foldContext') return
    event.preventDefault()
    onClose()
  }
  return (
    <dialog
      ref={ref}
      className={styles.drawer}
      tabIndex={-1}
      aria-label={t('desk.context.label')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={handleKey}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <header className={styles.head}>
        <h2>{t('desk.context.label')}</h2>
        <IconButton label={t('desk.context.fold')} keys="C" onClick={onClose}>
          <X size={18} />
        </IconButton>
      </header>
      {children}
    </dialog>
  )
}
