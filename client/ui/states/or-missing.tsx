import { type ComponentType, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from '../toast/toast.tsx'

/**
 * For `lazy`: the part, or where it cannot be fetched (no connection, a newer desk) something that says so and goes.
 * The page around it stands.
 */
export const orMissing = async <P extends { onClose: () => void }>(
  part: Promise<{ default: ComponentType<P> }>,
): Promise<{ default: ComponentType<P> }> => part.catch(() => ({ default: Missing }))

function Missing({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    toast.error(t('common.partMissing'))
    onClose()
  }, [])
  return null
}
