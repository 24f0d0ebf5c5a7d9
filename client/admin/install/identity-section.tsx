import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../lib/errors.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import { CodeBlock } from '../code/code-block.tsx'
import { Notice } from '../entrance/notice.tsx'
import styles from './install.module.css'
import { signingSnippet } from './snippets.ts'

/** How a customer becomes somebody known. The secret comes only when it is asked for, as screens are shared, and the desk keeps who asked. */
export function IdentitySection({ brandId }: { brandId: string }) {
  const { t } = useTranslation()
  // Kept nowhere once it is hidden.
  const show = useMutation(useTRPC().brands.showSecret.mutationOptions({ gcTime: 0 }))
  const secret = show.data?.identitySecret
  const comment = (name: 'secret' | 'sub' | 'page') => t(`admin.install.identity.comments.${name}`)
  return (
    <Section title={t('admin.install.identity.title')} lede={t('admin.install.identity.body')}>
      <CodeBlock
        label={t('admin.install.identity.serverLabel')}
        code={signingSnippet({ secret: comment('secret'), sub: comment('sub') })}
      />
      <CodeBlock label={t('admin.install.identity.pageLabel')} code={`// ${comment('page')}\nlyhord.identify(token)`} />
      <div className={styles.secret}>
        <div>
          <h3>{t('admin.install.identity.secret')}</h3>
          <p className={styles.hint}>{t('admin.install.identity.secretHint')}</p>
        </div>
        <Button
          aria-expanded={secret !== undefined}
          isBusy={show.isPending}
          onClick={() => (secret === undefined ? show.mutate({ brandId }) : show.reset())}
        >
          {t(secret !== undefined ? 'admin.install.identity.hide' : 'admin.install.identity.show')}
        </Button>
      </div>
      {show.isError && <Notice>{describeError(show.error, t)}</Notice>}
      {secret !== undefined && <CodeBlock label={t('admin.install.identity.secret')} code={secret} />}
    </Section>
  )
}
