import { useTranslation } from 'react-i18next'
import type { MailCount } from '../../../shared/contract/work.ts'
import { formatNumber } from '../../lib/format.ts'
import styles from './work.module.css'

const COLUMNS = ['waiting', 'sent', 'lapsed'] as const

/** The outbox: how much of each kind waits, went, or came too late. */
export function MailTable({ mails }: { mails: readonly MailCount[] }) {
  const { t } = useTranslation()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('admin.work.mail.about')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`admin.work.mail.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.kind}>
            <th scope="row">{t(`admin.work.mail.kinds.${mail.kind}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{formatNumber(mail[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
