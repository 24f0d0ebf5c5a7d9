import { Toaster } from 'sonner'
import styles from './toast.module.css'

export { toast } from 'sonner'

/** Where short news appear. Once, at the root. */
export const Toasts = ({ label }: { label: string }) => (
  <Toaster
    position="bottom-center"
    containerAriaLabel={label}
    hotkey={[]}
    toastOptions={{
      unstyled: true,
      classNames: {
        toast: styles.toast ?? '',
        title: styles.title ?? '',
        description: styles.description ?? '',
        actionButton: styles.action ?? '',
      },
    }}
  />
)
