import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/field/text-field.tsx'
import styles from '../form/form.module.css'

interface Props {
  label?: string
  value: string
  onChange: (value: string) => void
  error?: string | null
  /** `new` asks a password manager for a fresh one and says what is asked of it. */
  kind: 'new' | 'current'
}

export function PasswordField({ label, value, onChange, error, kind }: Props) {
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
  return (
    <div className={styles.password}>
      <TextField
        label={label ?? t('admin.fields.password')}
        type={isShown ? 'text' : 'password'}
        hint={kind === 'new' && t('admin.fields.passwordHint')}
        error={error}
        name={kind === 'new' ? 'new-password' : 'password'}
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-label={t(isShown ? 'admin.fields.hidePassword' : 'admin.fields.showPassword')}
        onClick={() => setIsShown(!isShown)}
      >
        {t(isShown ? 'admin.fields.hide' : 'admin.fields.show')}
      </button>
    </div>
  )
}
