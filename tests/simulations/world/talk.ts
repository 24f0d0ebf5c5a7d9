import { type Agent, namesDetails } from './agents.ts'
import { clamp, type Draws } from './draws.ts'
import { felt, type Handling } from './handling.ts'
import { type Matter, roundTo } from './matters.ts'
import { drawTexts, type Ending, type Opening } from './texts.ts'

export interface Talk {
  /** Of the customer's messages, in order, each between −1 and 1. */
  sentiments: number[]
  texts: [string, string]
  /** Somebody asked for a score, in words or otherwise. */
  isSteered: boolean
}

const MEAN_MOOD = -0.18

/** What is written in a contact. Whoever closes it wrote the agent's part. */
export function drawTalk(agent: Agent, matter: Matter, handling: Handling, knowing: boolean, draws: Draws): Talk {
  const begging = handling.habit.gaming === 'beggar' && !handling.receiver ? 0.75 * handling.habit.zeal : 0
  const isSteered = draws.chance(begging)
  const isVeiled = knowing && draws.chance(0.7)
  return {
    sentiments: drawSentiments(matter, handling, draws),
    texts: drawTexts(openingOf(agent, handling, knowing, draws), endingOf(isSteered && !isVeiled, draws), draws),
    isSteered,
  }
}

function openingOf(agent: Agent, handling: Handling, knowing: boolean, draws: Draws): Opening {
  const isCanning = handling.habit.gaming === 'canned' && !handling.receiver
  if (isCanning && draws.chance(0.7 + 0.3 * handling.habit.zeal))
    return knowing && draws.chance(0.5) ? 'personal' : 'canned'
  const writer = handling.receiver?.agent ?? agent
  if (draws.chance(namesDetails(writer))) return 'personal'
  return draws.chance(0.08) ? 'canned' : 'general'
}

function endingOf(isSteering: boolean, draws: Draws): Ending {
  if (isSteering) return 'steering'
  return draws.chance(0.01) ? 'mentioning' : 'ordinary'
}

/** From the first mood about straight to the one that the experience leaves. */
function drawSentiments(matter: Matter, handling: Handling, draws: Draws): number[] {
  const sec = handling.ownSec + (handling.receiver?.sec ?? 0)
  const count = handling.isHangUp ? 3 : Math.round(clamp(2.7 + sec / 160 + 0.4 * draws.normal(), 3, 9))
  const end =
    -0.12 + 0.42 * (felt(handling) - 4.6) + 0.15 * (matter.mood - MEAN_MOOD) + handling.cheer + 0.24 * draws.normal()
  const shift = 0.15 * draws.normal()
  return Array.from({ length: count }, (_, n) => {
    const along = count > 1 ? n / (count - 1) : 1
    const mood = matter.mood + (end - matter.mood) * along + shift + 0.33 * draws.normal()
    return roundTo(3, Math.tanh(mood))
  })
}
