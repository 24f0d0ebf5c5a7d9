import { Toaster } from 'sonner'
import styles from './toast.module.css'

export const SonnerToasts = ({ label }: { label: string }) => (
  <Toaster
    position="top-center"
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
