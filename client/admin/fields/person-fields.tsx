import { useTranslation } from 'react-i18next'
import type { NewUser } from '../../../shared/contract/people.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { PasswordField } from './password-field.tsx'

interface Props {
  values: NewUser
  wrong: ReadonlySet<string>
  onChange: (changes: Partial<NewUser>) => void
  /** Known already, so it needs no thought. */
  emailError?: string | undefined
}

/** Who somebody is and how they will sign in; the same at set-up and by invitation. */
export function PersonFields({ values, wrong, onChange, emailError }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        label={t('admin.fields.name')}
        hint={t('admin.fields.nameHint')}
        error={wrong.has('name') ? t('admin.wrong.name') : null}
        name="name"
        autoComplete="name"
        maxLength={80}
        required
        autoFocus
        value={values.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextField
        label={t('admin.fields.email')}
        error={emailError ?? (wrong.has('email') ? t('admin.wrong.email') : null)}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        maxLength={254}
        required
        value={values.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <PasswordField
        kind="new"
        error={wrong.has('password') ? t('admin.wrong.password') : null}
        value={values.password}
        onChange={(password) => onChange({ password })}
      />
    </>
  )
}
