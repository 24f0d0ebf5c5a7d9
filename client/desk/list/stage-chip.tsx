import { useTranslation } from 'react-i18next'
import type { StageChip as Codes } from '../../../shared/journey/index.ts'
import { Chip } from '../../ui/marks/chip.tsx'

const TONES = {
  card_declined: 'declined',
  not_confirmed: 'declined',
  outcome_unknown: 'waiting',
  paid: 'kept',
  cancelled: 'plain',
  refunded: 'plain',
} as const

/** `Payment · card declined` */
export function StageChip({ chip }: { chip: Codes }) {
  const { t } = useTranslation()
  const stage = t(`stages.${chip.stage}`)
  if (!chip.detail) return <Chip>{stage}</Chip>
  return <Chip tone={TONES[chip.detail]}>{`${stage} · ${t(`stages.detail.${chip.detail}`)}`}</Chip>
}
