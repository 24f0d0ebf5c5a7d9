import { useTranslation } from 'react-i18next'
import { Role } from '../../../shared/contract/people.ts'
import { Checkbox } from '../../ui/field/checkbox.tsx'
import styles from './team.module.css'

interface Props {
  legend: string
  isLegendHidden?: boolean
  /** Whether each role says what it lets one do. */
  hasHints?: boolean
  roles: readonly Role[]
  error?: string | null
  isDisabled?: boolean
  onChange: (roles: Role[]) => void
}

/** The three roles, in the order of the contract; any of them, none implying another. */
export function RoleBoxes({ legend, isLegendHidden, hasHints, roles, error, isDisabled, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.roles} data-stacked={hasHints || undefined} disabled={isDisabled}>
      <legend data-hidden={isLegendHidden || undefined}>{legend}</legend>
      {Role.options.map((role) => (
        <Checkbox
          key={role}
          label={t(`admin.roles.${role}`)}
          hint={hasHints ? t(`admin.roles.${role}Does`) : undefined}
          checked={roles.includes(role)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            const isChosen = event.currentTarget.checked
            onChange(Role.options.filter((other) => (other === role ? isChosen : roles.includes(other))))
          }}
        />
      ))}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
