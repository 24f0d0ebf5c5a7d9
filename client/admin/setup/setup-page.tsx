import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../lib/errors.ts'
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
  const link = useQuery(
    useTRPC().setup.open.queryOptions(
      { token: token ?? '' },
      { enabled: token !== '', networkMode: 'always', retry: false },
    ),
  )

  if (!token) return <Entrance title={t('setup.linkMissing.title')} lede={t('setup.linkMissing.body')} />
  if (link.isPending)
    return (
      <Entrance title={t('setup.title')}>
        <FormSkeleton />
      </Entrance>
    )
  if (codeOf(link.error) === 'already_set_up')
    return (
      <Entrance title={t('setup.already.title')} lede={t('setup.already.body')}>
        <ToSignIn />
      </Entrance>
    )
  if (codeOf(link.error) === 'setup_token_invalid')
    return <Entrance title={t('setup.linkMissing.title')} lede={t('errors.setup_token_invalid')} />
  if (link.isError)
    return (
      <Entrance title={t('setup.title')}>
        <ErrorState error={link.error} onRetry={() => void link.refetch()} />
      </Entrance>
    )
  return <SetupForm token={token} onAlreadySetUp={() => void link.refetch()} />
}
