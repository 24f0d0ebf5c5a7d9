import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Person } from './people.ts'

const LOOKS = {
  desk: [
    ['light', 1440, 900],
    ['dark', 1024, 768],
    ['light', 390, 844],
  ],
  customer: [
    ['light', 390, 844],
    ['dark', 1440, 900],
  ],
} as const

/** No serious or critical violation, light and dark, at the widths this page is for. Leaves the page as it was. */
export async function expectAccessible({ page }: Pick<Person, 'page'>, looks: keyof typeof LOOKS): Promise<void> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const [colorScheme, width, height] of LOOKS[looks]) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const what of await violationsOn(page)) found.push(`${colorScheme} ${width}: ${what}`)
  }
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(found).toEqual([])
}

interface Violation {
  id: string
  impact: string
  nodes: { target: string[]; failureSummary: string }[]
}

async function violationsOn(page: Page): Promise<string[]> {
  // Bringing the checker into a page takes far longer than asking it.
  const isIn = await Promise.all(page.frames().map((frame) => frame.evaluate(() => Reflect.has(window, 'axe'))))
  if (!isIn.every(Boolean)) await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return await page.evaluate(async () => {
    const { violations }: { violations: Violation[] } = await Reflect.get(window, 'axe').run(document, {
      resultTypes: ['violations'],
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      )
  })
}
