import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import './databases.ts'

/** Nothing but the sandbox is switched off (there is none for root): the browser is as strict as a customer's. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...process.env, ...env } })
}
