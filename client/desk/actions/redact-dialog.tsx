import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { describeError } from '../../lib/errors.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx'
import { Voice } from '../../ui/marks/voice.tsx'
import { messagesStore } from '../live/messages-store.ts'
import styles from './actions.module.css'

/** Taking words out cannot be undone, so it is asked. */
export default function RedactDialog({ message, onClose }: { message: DeskMessage; onClose: () => void }) {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useMutation(
    trpc.messages.redact.mutationOptions({
      onSuccess: (redacted) => {
        messagesStore.replace(redacted)
        onClose()
      },
    }),
  )
  return (
    <Dialog title={t('desk.redact.title')} description={t('desk.redact.text')} onClose={onClose}>
      <blockquote className={styles.quote}>
        <Voice>{message.body}</Voice>
      </blockquote>
      {error && (
        <p className={styles.error} role="alert">
          {describeError(error, t)}
        </p>
      )}
      <DialogActions>
        {/* What cannot be undone is not what Enter does first. */}
        <Button autoFocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" isBusy={isPending} onClick={() => mutate({ messageId: message.id })}>
          {t('desk.redact.do')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
