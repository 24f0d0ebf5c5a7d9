import type { Random } from '../chance.ts'
import { type Story, UPSET } from '../story.ts'
import type { Timed } from '../timing.ts'
import type { Promised } from '../work.ts'
import type { LanguageTexts } from './index.ts'

/** What has been said so far in a contact, and how to say more. */
export type Context = {
  random: Random
  story: Story
  texts: LanguageTexts
  say: (list: readonly string[]) => string
  /** The question last put, with its answers. */
  asked: readonly string[]
  /** Which of the answers that missed the point was given. */
  missed: number
  greeted: Set<number>
  isAcknowledged: boolean
  /** Whether the customer had to come back. */
  isReturned: boolean
}

const soundsUpset = ({ mood }: Story): boolean => mood < UPSET

/** The words of a turn. */
export function wordsOf(context: Context, turn: Timed): string {
  if (turn.author === 'agent') return turn.kind === 'afterCall' ? afterCall(context) : fromAgent(context, turn)
  const { story, texts, say } = context
  const { talk } = texts
  const about = texts.situations[story.matter.situation]
  switch (turn.kind) {
    case 'open':
      return opening(context)
    case 'again':
      return joined(isOverdue(story.promised, turn.at) && say(talk.promiseBroken), say(about.again))
    case 'reply':
      return say(context.asked)
    case 'repeat':
      return say([about.repeat[context.missed] ?? ''])
    case 'giveOrder':
    case 'orderAgain':
    case 'object':
    case 'tellAgain':
    case 'thanks':
      return say(talk[turn.kind])
    case 'react':
      return reaction(context, turn.feeling)
    default:
      return say(about.detail)
  }
}

/** Whether something promised was not there when it was due. */
const isOverdue = (promised: Promised | null, at: number): boolean =>
  promised !== null && at > promised.dueAt && (promised.keptAt === null || promised.keptAt > at)

const joined = (...parts: (string | false)[]): string => parts.filter((part) => part !== false && part !== '').join(' ')

function opening(context: Context): string {
  const { random, story, texts, say } = context
  const { talk } = texts
  const about = texts.situations[story.matter.situation]
  const before = story.previous
  const isChat = story.channel === 'chat'
  const will = (kind: Timed['kind']): boolean => story.turns.some((turn) => turn.kind === kind)
  const tellsOrder = !will('giveOrder') && story.hasOrder && (will('orderAgain') || random() < (isChat ? 0.3 : 0.7))
  const matter =
    before === null
      ? say(soundsUpset(story) ? about.upset : about.calm)
      : joined(say(talk.greetAgain), isOverdue(before.promised, story.at) && say(talk.promiseBroken), say(about.again))
  const body = joined(
    matter,
    !will('detail') && random() < (isChat ? 0.35 : 0.8) && say(about.detail),
    tellsOrder && say(talk.withOrder),
  )
  if (isChat) return before === null ? joined(say(talk.greetChat), body) : body
  return [say(talk.greetMail), body, say(talk.endMail)].filter((part) => part !== '').join('\n\n')
}

function fromAgent(context: Context, turn: Timed): string {
  const { story, texts, say, greeted } = context
  const body = bodyOf(context, turn)
  if (turn.kind === 'takeOver') greeted.add(turn.agent)
  if (story.channel !== 'chat' && turn.kind === 'takeOver') return `${body}\n\n${say(texts.talk.signMail)}`
  if (story.channel !== 'chat') return `${say(texts.talk.helloMail)}\n\n${body}\n\n${say(texts.talk.signMail)}`
  if (greeted.has(turn.agent)) return body
  greeted.add(turn.agent)
  return joined(say(texts.talk.hello), body)
}

function bodyOf(context: Context, turn: Timed): string {
  const { random, story, texts, say } = context
  const { talk } = texts
  const about = texts.situations[story.matter.situation]
  const { isHeard } = story
  switch (turn.kind) {
    case 'ask': {
      const [question = '', ...answers] = about.asks[Math.floor(random() * about.asks.length)] ?? []
      context.asked = answers
      return joined(acknowledged(context), say([question]))
    }
    case 'miss':
      context.missed = Math.floor(random() * about.miss.length)
      return say([about.miss[context.missed] ?? ''])
    case 'takeOver':
      return say(isHeard ? talk.takeOver : talk.takeOverCold)
    case 'settle':
      context.isReturned = true
      if (story.outcome === 'declined') return say(isHeard ? talk.stand : talk.standCold)
      return say(story.end > -0.25 ? talk.settle : talk.settleCold)
    case 'stand':
      return say(isHeard ? talk.stand : talk.standCold)
    case 'bye':
      return say(isHeard ? talk.bye : talk.byeCold)
    case 'hold':
    case 'askOrder':
    case 'handOver':
      return say(talk[turn.kind])
    default:
      return answer(context)
  }
}

/** The answer itself: who listens says that they heard and why it is so, before what comes of it. */
function answer(context: Context): string {
  const { random, story, texts, say } = context
  const about = texts.situations[story.matter.situation]
  const promised = story.promised !== null && say(texts.talk.promised)
  if (!story.isHeard) return joined(say(about[story.outcome]), promised)
  return joined(acknowledged(context), random() < 0.85 && say(about.explain), say(about[story.outcome]), promised)
}

function acknowledged(context: Context): string | false {
  const { random, story, texts, say } = context
  if (context.isAcknowledged || !story.isHeard) return false
  const isUpset = soundsUpset(story)
  if (random() > (isUpset ? 0.85 : 0.35)) return false
  context.isAcknowledged = true
  const about = texts.situations[story.matter.situation]
  if (!isUpset) return say(texts.talk.hearCalm)
  return say(story.previous === null && random() < 0.5 ? about.feel : texts.talk.hearUpset)
}

function afterCall(context: Context): string {
  const { say, texts } = context
  context.isAcknowledged = true
  return `${say(texts.talk.afterCall)}\n\n${answer(context)}\n\n${say(texts.talk.signMail)}`
}

function reaction({ random, story, texts, say, isReturned }: Context, feeling: number): string {
  const { talk } = texts
  const isUnderstood = story.outcome === 'declined' && story.isHeard && feeling > -0.3
  const isGrudging = story.outcome === 'granted' && feeling < -0.2 && !isReturned
  const words = say(
    isUnderstood
      ? talk.understood
      : isGrudging
        ? talk.grudging
        : feeling > 0.42
          ? talk.relieved
          : feeling > 0.05
            ? talk.content
            : feeling > -0.2
              ? talk.flat
              : feeling > -0.5 || story.isHeard
                ? talk.disappointed
                : talk.angry,
  )
  return story.channel !== 'chat' && random() < 0.5 ? `${words}\n\n${say(talk.endShort)}` : words
}
