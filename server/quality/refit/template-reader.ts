import { createHash } from 'node:crypto'
import { agentMessageReader } from '../../../shared/quality/history/collect.ts'
import type { AgentMessage } from '../../../shared/quality/history/contact.ts'

/** Reads agents' messages as an import is read, with a hash in the place of the words: to know a template again is all they are for. */
export function templateReader(): (agent: string, words: string | null) => AgentMessage {
  const read = agentMessageReader()
  return (agent, words) => {
    const message = read(agent, words)
    const { template } = message
    return { ...message, template: template && createHash('sha256').update(template).digest('base64url').slice(0, 12) }
  }
}
