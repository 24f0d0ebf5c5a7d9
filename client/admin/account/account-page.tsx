import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { Section } from '../../ui/page/page.tsx'
import { SettingsPage } from '../settings/settings-page.tsx'
import { PasswordForm } from './password-form.tsx'

export function AccountPage() {
  const { t } = useTranslation()
  const { email } = useMe()
  return (
    <SettingsPage title={t('admin.account.title')} lede={t('admin.account.signedInAs', { email })}>
      <Section title={t('admin.account.password.title')} lede={t('admin.account.password.body')}>
        <PasswordForm />
      </Section>
    </SettingsPage>
  )
}
