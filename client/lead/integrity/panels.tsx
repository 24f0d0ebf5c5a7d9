import { useTranslation } from 'react-i18next'
import type { Integrity } from '../../../shared/quality/integrity.ts'
import { localeOf } from '../../lib/format.ts'
import { Section } from '../../ui/page/page.tsx'
import styles from './integrity.module.css'

const ANCHORS = ['retention', 'pulse', 'review'] as const

const useNumber = () => {
  const number = new Intl.NumberFormat(localeOf(), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (value: number | null, otherwise: string): string => (value === null ? otherwise : number.format(value))
}
/** `2026-2` as 2026:2. */
const nameQuarter = (quarter: string): string => quarter.replace('-', ':')

/** The watch's second panel (§10): the index beside what it cannot buy. */
export function Anchors({ quarters }: { quarters: Integrity['anchors'] }) {
  const { t } = useTranslation()
  const say = useNumber()
  const none = t('lead.integrity.anchors.none')
  return (
    <Section title={t('lead.integrity.anchors.title')} lede={t('lead.integrity.anchors.lede')}>
      {quarters.some(({ warns }) => warns) && <p className={styles.alarm}>{t('lead.integrity.anchors.warns')}</p>}
      <table className={styles.table} data-stacks>
        <thead>
          <tr>
            <th>{t('lead.integrity.anchors.quarter')}</th>
            {ANCHORS.map((anchor) => (
              <th key={anchor}>{t(`lead.integrity.anchors.${anchor}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ quarter, correlation }) => (
            <tr key={quarter}>
              <th scope="row">{nameQuarter(quarter)}</th>
              {ANCHORS.map((anchor) => (
                <td key={anchor} data-none={correlation[anchor] === null || undefined}>
                  {say(correlation[anchor], none)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** The watch's third panel (§10): how well each stand-in still foretells what is remembered. */
export function Proxies({ proxies }: Pick<Integrity, 'proxies'>) {
  const { t } = useTranslation()
  const say = useNumber()
  const quarters = proxies[0]?.quarters.map(({ quarter }) => quarter) ?? []
  const none = t('lead.integrity.anchors.none')
  return (
    <Section title={t('lead.integrity.proxies.title')} lede={t('lead.integrity.proxies.lede')}>
      <table className={styles.table} data-stacks>
        <thead>
          <tr>
            <th>{t('lead.integrity.proxies.proxy')}</th>
            {quarters.map((quarter) => (
              <th key={quarter}>{nameQuarter(quarter)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {proxies.map(({ proxy, quarters: ofProxy }) => (
            <tr key={proxy}>
              <th scope="row">{t(`lead.integrity.proxies.${proxy}`)}</th>
              {ofProxy.map(({ quarter, strength, isRetired }) => (
                <td key={quarter} data-none={strength === null || undefined}>
                  {say(strength, none)}
                  {isRetired && <em> · {t('lead.integrity.proxies.retired')}</em>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
