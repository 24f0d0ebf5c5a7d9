import { useMutation } from '@tanstack/react-query'
import { HeadphoneOff, Headphones } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describeError } from '../lib/errors.ts'
import { useMe } from '../lib/me.ts'
import { queryClient, trpc } from '../lib/trpc.ts'
import { useKeys } from '../lib/use-keys.ts'
import { toast } from '../ui/toast/toast.tsx'
import { Tooltip } from '../ui/tooltip/tooltip.tsx'
import styles from './shell.module.css'

/** Whether I take new chats. What I choose here is all that anybody sees of my working. */
export function AvailabilityToggle() {
  const { t } = useTranslation()
  const me = useMe()
  const key = trpc.me.get.queryKey()
  const { mutate } = useMutation(
    trpc.me.setAvailability.mutationOptions({
      onMutate: ({ isTakingChats }) => queryClient.setQueryData(key, (old) => old && { ...old, isTakingChats }),
      onSuccess: (saved) => queryClient.setQueryData(key, saved),
      onError: (error) => {
        toast.error(describeError(error, t))
        queryClient.setQueryData(key, (old) => old && { ...old, isTakingChats: me.isTakingChats })
      },
    }),
  )
  const toggle = () => mutate({ isTakingChats: !me.isTakingChats })
  useKeys(me.isTakingChats ? { stopChats: toggle } : { startChats: toggle })
  const text = me.isTakingChats ? t('desk.availability.on') : t('desk.availability.off')
  return (
    <Tooltip text={text} side="right">
      <button
        type="button"
        role="switch"
        className={styles.toggle}
        aria-checked={me.isTakingChats}
        aria-label={t('desk.availability.label')}
        onClick={toggle}
      >
        {me.isTakingChats ? <Headphones size={19} /> : <HeadphoneOff size={19} />}
      </button>
    </Tooltip>
  )
}
