import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useTRPC } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Entrance } from '../entrance/entrance.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { ToSignIn } from '../entrance/to-sign-in.tsx'
import { useLinkToken } from '../entrance/use-link-token.ts'
import { SetupForm } from './setup-form.tsx'

/** The first page of an empty desk, opened by the link that the server prints. */
export function SetupPage() {
  const { t } = useTranslation()
  const token = useLinkToken()
  const status = useQuery(useTRPC().setup.status.queryOptions(undefined, { networkMode: 'always' }))

  if (status.isPending)
    return (
      <Entrance title={t('setup.title')}>
        <FormSkeleton />
      </Entrance>
    )
  if (status.isError)
    return (
      <Entrance title={t('setup.title')}>
        <ErrorState error={status.error} onRetry={() => void status.refetch()} />
      </Entrance>
    )
  if (status.data.isSetUp)
    return (
      <Entrance title={t('setup.already.title')} lede={t('setup.already.body')}>
        <ToSignIn />
      </Entrance>
    )
  if (!token) return <Entrance title={t('setup.linkMissing.title')} lede={t('setup.linkMissing.body')} />
  return <SetupForm token={token} onAlreadySetUp={() => void status.refetch()} />
}
