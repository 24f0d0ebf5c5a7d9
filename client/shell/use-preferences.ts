import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../shared/contract/people.ts'
import { describeError } from '../lib/errors.ts'
import { useMe } from '../lib/me.ts'
import { queryClient, trpc } from '../lib/trpc.ts'
import { chooseLanguage } from '../ui/language/choose-language.ts'
import { toast } from '../ui/toast/toast.tsx'

/** What I chose for my own desk, and how to choose otherwise. Shown at once, taken back if the server refuses. */
export function usePreferences() {
  const { t } = useTranslation()
  const { preferences } = useMe()
  const key = trpc.me.get.queryKey()
  const { mutate } = useMutation(
    trpc.me.setPreferences.mutationOptions({
      onSuccess: (me) => queryClient.setQueryData(key, me),
      onError: (error) => {
        toast.error(describeError(error, t))
        show(preferences)
        chooseLanguage(preferences.language, t)
      },
    }),
  )
  const show = (next: typeof preferences) =>
    queryClient.setQueryData(key, (old) => old && { ...old, preferences: next })
  const set = async (change: Preferences) => {
    if (change.language && !(await chooseLanguage(change.language, t))) return
    const { language, hasSound, hasNotifications, hasLetterKeys } = { ...preferences, ...change }
    show({
      language: language ?? preferences.language,
      hasSound: hasSound ?? preferences.hasSound,
      hasNotifications: hasNotifications ?? preferences.hasNotifications,
      hasLetterKeys: hasLetterKeys ?? preferences.hasLetterKeys,
    })
    mutate(change)
  }

  /** The browser is asked only now, when the person wants it. */
  const setNotifications = async (hasNotifications: boolean) => {
    if (hasNotifications && (await askForNotifications()) !== 'granted') toast.info(t('desk.me.notificationsBlocked'))
    else set({ hasNotifications })
  }

  return { preferences, set, setNotifications }
}

async function askForNotifications(): Promise<NotificationPermission> {
  if (!('Notification' in window)) return 'denied'
  return Notification.permission === 'default' ? Notification.requestPermission() : Notification.permission
}
