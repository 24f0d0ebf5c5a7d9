import { el } from './dom.ts'
import { STYLES } from './styles.ts'

/** The one place in the page that is ours: a root of its own, which the shop's styles do not reach. */
export function createStage() {
  const host = document.createElement('lyhord-chat')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets = [sheet]
  const stage = el('div', { id: 'c' })
  root.append(stage)
  const attach = () => document.body?.append(host)
  attach()
  if (!host.isConnected) addEventListener('DOMContentLoaded', attach)
  return stage
}
