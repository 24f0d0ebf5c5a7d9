import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '../../../shared/contract/people.ts'
import { useMe } from '../../lib/me.ts'
import { Button } from '../../ui/button/button.tsx'
import { Initials } from '../../ui/marks/initials.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RoleBoxes } from './role-boxes.tsx'
import styles from './team.module.css'
import { useSetRoles } from './use-set-roles.ts'

/** One colleague and their roles. Each box is saved as it is ticked. */
export function ColleagueRow({ brandId, colleague }: { brandId: string; colleague: Colleague }) {
  const { t } = useTranslation()
  const me = useMe()
  const { roles, error, isBusy, setRoles } = useSetRoles(brandId, colleague)
  const [isRemoving, setIsRemoving] = useState(false)
  return (
    <li className={styles.colleague}>
      <Initials name={colleague.name} />
      <p className={styles.name}>
        {colleague.name}
        {colleague.id === me.id && <span className={styles.soft}> ({t('admin.team.you')})</span>}
        {colleague.email && <span className={styles.address}>{colleague.email}</span>}
      </p>
      <RoleBoxes
        legend={t('admin.roles.legendFor', { name: colleague.name })}
        isLegendHidden
        roles={roles}
        error={error}
        isDisabled={isBusy}
        onChange={setRoles}
      />
      {colleague.id !== me.id && (
        <Button
          size="small"
          kind="quiet"
          aria-label={t('admin.team.removeNamed', { name: colleague.name })}
          onClick={() => setIsRemoving(true)}
        >
          {t('admin.team.remove')}
        </Button>
      )}
      {isRemoving && <RemoveDialog brandId={brandId} colleague={colleague} onClose={() => setIsRemoving(false)} />}
    </li>
  )
}
