import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../lib/errors.ts'
import { localeOf } from '../../lib/format.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Entrance } from '../entrance/entrance.tsx'
import { FormSkeleton } from '../entrance/form-skeleton.tsx'
import { ToSignIn } from '../entrance/to-sign-in.tsx'
import { useLinkToken } from '../entrance/use-link-token.ts'
import { AcceptForm } from './accept-form.tsx'

/** Where the link of an invitation leads: who invites, as what, and the way in. */
export function InvitationPage() {
  const { t } = useTranslation()
  const token = useLinkToken()
  const invitation = useQuery(
    useTRPC().invitations.open.queryOptions({ token }, { enabled: token !== '', networkMode: 'always' }),
  )

  if (token === '' || (invitation.isError && codeOf(invitation.error) === 'invitation_invalid'))
    return (
      <Entrance title={t('admin.invitation.invalid')} lede={t('admin.invitation.invalidBody')}>
        <ToSignIn />
      </Entrance>
    )
  if (invitation.isPending)
    return (
      <Entrance title={t('common.appName')}>
        <FormSkeleton />
      </Entrance>
    )
  if (invitation.isError)
    return (
      <Entrance title={t('common.appName')}>
        <ErrorState error={invitation.error} onRetry={() => void invitation.refetch()} />
      </Entrance>
    )
  const { brandName, roles, email } = invitation.data
  const list = new Intl.ListFormat(localeOf(), { type: 'conjunction' })
  return (
    <Entrance
      title={t('admin.invitation.title', { brand: brandName })}
      lede={t('admin.invitation.lede', { roles: list.format(roles.map((role) => t(`admin.roles.${role}Inline`))) })}
    >
      <AcceptForm token={token} email={email ?? ''} />
    </Entrance>
  )
}
