import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '../../../shared/contract/people.ts'
import { describeError } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import { Notice } from '../entrance/notice.tsx'

interface Props {
  brandId: string
  colleague: Colleague
  onClose: () => void
}

export function RemoveDialog({ brandId, colleague: { id: userId, name }, onClose }: Props) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const remove = useMutation(
    trpc.team.remove.mutationOptions({
      onSuccess: async () => {
        toast.success(t('admin.team.removed', { name }))
        onClose()
        await queries.invalidateQueries({ queryKey: trpc.team.list.queryKey({ brandId }) })
      },
    }),
  )
  return (
    <Dialog
      title={t('admin.team.removeTitle', { name })}
      description={t('admin.team.removeBody', { name })}
      size="small"
      onClose={onClose}
    >
      {remove.isError && <Notice>{describeError(remove.error, t)}</Notice>}
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" isBusy={remove.isPending} onClick={() => remove.mutate({ brandId, userId })}>
          {t('admin.team.remove')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
