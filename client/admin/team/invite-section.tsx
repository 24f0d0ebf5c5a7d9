import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import { CodeBlock } from '../code/code-block.tsx'
import { Notice } from '../entrance/notice.tsx'
import { InviteForm } from './invite-form.tsx'
import styles from './team.module.css'

/** Makes a link, shows it once, and forgets it: the server keeps only its hash. */
export function InviteSection({ brandId }: { brandId: string }) {
  const { t } = useTranslation()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const invite = useMutation(
    trpc.team.invite.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: trpc.team.invitations.queryKey({ brandId }) }),
    }),
  )
  return (
    <Section title={t('admin.team.invite.title')} lede={t('admin.team.invite.body')}>
      {invite.isSuccess ? (
        <div className={styles.made}>
          <Notice tone="calm">{t('admin.team.invite.once')}</Notice>
          <CodeBlock label={t('admin.team.invite.link')} code={invite.data.url} />
          <div>
            <Button onClick={() => invite.reset()}>{t('admin.team.invite.another')}</Button>
          </div>
        </div>
      ) : (
        <InviteForm
          error={invite.error}
          isBusy={invite.isPending}
          onSubmit={(values) => invite.mutate({ brandId, ...values })}
        />
      )}
    </Section>
  )
}
