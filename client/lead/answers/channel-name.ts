import { Channel } from '../../../shared/contract/conversation.ts'
import type { T } from '../../lib/i18n.ts'

export function channelName(channel: string, t: T): string {
  const known = Channel.safeParse(channel)
  return known.success ? t(`lead.channels.${known.data}`) : channel
}
