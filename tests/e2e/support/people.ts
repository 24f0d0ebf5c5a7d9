import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { type Language, type Texts, texts } from './texts.ts'
import { type Watch, watch } from './watch.ts'

export interface Person {
  context: BrowserContext
  page: Page
  t: Texts
  language: Language
  seen: Watch
  /** One more tab of the same browser. */
  newTab(): Promise<Person>
}

interface Looks {
  language?: Language
  width?: 1440 | 1024 | 390
  colorScheme?: 'light' | 'dark'
}

export type NewPerson = (looks?: Looks) => Promise<Person>

const HEIGHTS = { 1440: 900, 1024: 768, 390: 844 }
const LOCALES = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' }

/** One browser for all files of a worker, which ends with it; another one should it have crashed. */
let running: Promise<Browser> | undefined
async function browserOfWorker(): Promise<Browser> {
  const browser = await running
  if (browser?.isConnected()) return browser
  running = launchBrowser()
  return await running
}

/** Everybody has their own cookies and storage, and leaves after the test, or after the file if they stay. */
export function browserOfFile({ stay = false } = {}): NewPerson {
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  const leave = async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  }

  beforeAll(async () => {
    browser = await browserOfWorker()
    return leave
  })

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(contexts, task.name)
    if (!stay) await leave()
  })

  return async ({ language = 'sv', width = 1440, colorScheme = 'light' } = {}) => {
    if (!browser) throw new Error('The browser of this file runs during its tests only.')
    const context = await browser.newContext({
      viewport: { width, height: HEIGHTS[width] },
      locale: LOCALES[language],
      timezoneId: 'Europe/Stockholm',
      colorScheme,
    })
    context.setDefaultTimeout(8000)
    contexts.push(context)
    const newTab = async (): Promise<Person> => {
      const page = await context.newPage()
      return { context, page, t: texts[language], language, seen: watch(page), newTab }
    }
    return await newTab()
  }
}

/** With `E2E_PICTURES=folder`, what everybody saw when a test failed. */
async function takePictures(contexts: readonly BrowserContext[], name: string): Promise<void> {
  const folder = process.env.E2E_PICTURES
  if (!folder) return
  const pages = contexts.flatMap((context) => context.pages())
  const file = name.replaceAll(/\W+/g, '-').slice(0, 60)
  await Promise.all(
    pages.map((page, index) => page.screenshot({ path: `${folder}/${file}-${index}.png` }).catch(() => null)),
  )
}
