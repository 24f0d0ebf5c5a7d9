import { beforeAll, describe, expect, test } from 'vitest'
import { type Desk, deskOf } from '../support/desk.ts'
import { browserOfFile, type Person } from '../support/people.ts'
import { type Server, startServer } from '../support/server.ts'
import { type Shop, shopOf } from '../support/shop.ts'
import type { Language, Texts } from '../support/texts.ts'
import { type Widget, widgetOf } from '../support/widget.ts'
import { answersTheCustomer } from './answers-the-customer.ts'
import { arrives } from './arrives.ts'
import { closes } from './closes.ts'
import { setsUp } from './sets-up.ts'
import { worksTogether } from './works-together.ts'

/** Everybody who walks, each in a browser of their own, and what they said on the way. */
export interface Walk {
  language: Language
  t: Texts
  server: Server
  agent: Person
  desk: Desk
  customer: Person
  shop: Shop
  widget: Widget
  colleague: Person
  colleaguesDesk: Desk
  /** What the customer writes first. */
  plea: string
  /** What the customer answers in the end, in their own words. */
  words: string
}

/** One step of the walk. After one that failed the rest would only fail too. */
export type Step = (name: string, take: (walk: Walk) => Promise<void>) => void

/** The seven steps of a first day, from the printed link to the felt-understood answer, in one language. */
export function walkThrough(language: Language, said: Pick<Walk, 'plea' | 'words'>): void {
  describe(`the first day in ${language}`, () => {
    const newPerson = browserOfFile({ stay: true })
    let walk: Walk | undefined
    let hasFailed = false

    beforeAll(async () => {
      const server = await startServer()
      const [agent, customer, colleague] = await Promise.all([
        newPerson({ language }),
        newPerson({ language, width: 390 }),
        newPerson({ language }),
      ])
      walk = {
        ...said,
        language,
        t: agent.t,
        server,
        agent,
        desk: deskOf(agent),
        customer,
        shop: shopOf(customer),
        widget: widgetOf(customer),
        colleague,
        colleaguesDesk: deskOf(colleague),
      }
      return server.remove
    })

    const step: Step = (name, take) =>
      test(name, async ({ skip }) => {
        if (hasFailed || !walk) return skip('an earlier step failed')
        hasFailed = true
        await take(walk)
        hasFailed = false
      })

    setsUp(step)
    arrives(step)
    answersTheCustomer(step)
    worksTogether(step)
    closes(step)

    step(
      'nothing went wrong that nobody saw: no errors of scripts, no failed requests, none in the log',
      async (walk) => {
        expect(walk.agent.seen.troubles).toEqual([])
        expect(walk.customer.seen.troubles).toEqual([])
        expect(walk.colleague.seen.troubles).toEqual([])
        expect(walk.server.errors()).toBe('')
      },
    )
  })
}
