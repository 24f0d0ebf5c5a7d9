import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Section } from '../../ui/page/page.tsx'
import { CodeBlock } from '../code/code-block.tsx'
import styles from './install.module.css'
import { signingSnippet } from './snippets.ts'

/** How a customer becomes somebody known. The secret stays covered until it is asked for: screens are shared. */
export function IdentitySection({ secret }: { secret: string }) {
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
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
        <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? 'admin.install.identity.hide' : 'admin.install.identity.show')}
        </Button>
      </div>
      {isShown && <CodeBlock label={t('admin.install.identity.secret')} code={secret} />}
    </Section>
  )
}
