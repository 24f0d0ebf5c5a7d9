import type { Agent, Habit } from './agents.ts'
import { clamp, type Draws, logistic } from './draws.ts'
import type { Matter } from './matters.ts'

export const TARGET_SEC = 480

/** What became of a contact: what it took, and what the customer went through. */
export interface Handling {
  ownSec: number
  /** Of whoever it was handed to; null when the first kept it. */
  receiver: { agent: Agent; sec: number } | null
  /** Seconds that a second contact, opened by the agent, took from the first. */
  splitSec: number | null
  isSolved: boolean
  isHangUp: boolean
  /** Felt understood as it was lived, unrounded, before memory and before anybody asked for a score. */
  lived: number
  /** Cheer that has nothing to do with being understood. */
  cheer: number
  habit: Habit
}

/** What an agent told to take the time it needs listens longer. */
export const LONGER_SEC = 45
const MEAN_MOOD = -0.18
const USUAL_WORK_SEC = 420
const LISTENING_POINTS = 1.05
const LISTENING_SEC = 90

/** Points that so many seconds of listening are worth; the first ones most. */
export const fromListening = (sec: number): number => LISTENING_POINTS * (1 - Math.exp(-sec / LISTENING_SEC))

export interface Setting {
  habit: Habit
  takeYourTime: boolean
  /** Who takes what is handed over. */
  receiver: () => Agent
  knowing: boolean
}

/**
 * An agent handles a matter once. Time is work (what the matter needs at their pace) and listening; only listening makes
 * people feel understood. Gaming trades the customer's part for a better figure, each kind in its way.
 */
export function handle(agent: Agent, matter: Matter, setting: Setting, draws: Draws): Handling {
  const { habit, takeYourTime } = setting
  const zealAs = (kind: Habit['gaming']) => (habit.gaming === kind ? habit.zeal : 0)
  const hurry = zealAs('speeder')
  const noise = Math.exp(0.27 * draws.normal())
  const isHangUp = draws.chance(0.08 * hurry) && !setting.knowing
  const listenSec = agent.listenSec * (1 - hurry) + (takeYourTime && hurry === 0 ? LONGER_SEC : 0)
  const listening =
    (agent.listenSec * (1 - hurry) * matter.workSec) / USUAL_WORK_SEC + (listenSec - agent.listenSec * (1 - hurry))
  let sec =
    matter.workSec * Math.exp(agent.pace) * noise * (1 - 0.4 * hurry) * (1 - 0.17 * zealAs('closer')) + listening
  const isCut = habit.gaming === 'buncher' && sec > TARGET_SEC && sec < 1.3 * TARGET_SEC && draws.chance(habit.zeal)
  if (isCut) sec = TARGET_SEC - draws.between(1, setting.knowing ? 60 : 28)
  if (isHangUp) sec = draws.between(8, 45)

  const unsolvedOdds =
    -2 +
    agent.leavesUnsolved +
    2.4 * matter.hardness +
    (matter.isDeclined ? 0.15 : 0) -
    (takeYourTime ? 0.15 : 0) +
    1.6 * hurry +
    0.75 * zealAs('closer') +
    0.3 * zealAs('canned') +
    (isCut ? 0.4 : 0)
  const isSolved = !isHangUp && !draws.chance(logistic(unsolvedOdds))

  const handOver = logistic(-3.17 + 1.6 * matter.hardness + (matter.topic === 'technical' ? 0.5 : 0))
  const isHandedOver =
    !isHangUp && (draws.chance(handOver) || draws.chance((setting.knowing ? 0.2 : 0.28) * zealAs('dumper')))
  const receiver = isHandedOver ? receive(setting.receiver(), matter, draws) : null
  const isSplit = !isHandedOver && draws.chance(0.43 * zealAs('splitter'))

  const listener = receiver?.agent ?? agent
  const lived =
    4.53 +
    (receiver ? (agent.skill + receiver.agent.skill) / 2 : agent.skill) +
    fromListening(receiver ? receiver.agent.listenSec : listenSec) +
    0.7 * (matter.mood - MEAN_MOOD) -
    0.75 * matter.hardness -
    (matter.isDeclined ? 0.4 : 0) -
    (receiver ? 0.9 : 0) -
    (isHangUp ? 2 : 0) -
    0.7 * hurry -
    0.45 * zealAs('canned') -
    0.15 * zealAs('closer') -
    (isSplit ? 0.2 : 0) -
    (isCut ? 0.3 : 0) +
    0.88 * draws.normal()
  return {
    ownSec: (isHandedOver ? 0.3 : isSplit ? 0.8 : 1) * sec,
    receiver,
    splitSec: isSplit ? 0.2 * sec : null,
    isSolved,
    isHangUp,
    lived,
    cheer: setting.knowing && listener === agent && habit.gaming !== null ? 0.35 * habit.zeal : 0,
    habit,
  }
}

function receive(agent: Agent, matter: Matter, draws: Draws): { agent: Agent; sec: number } {
  const work = matter.workSec * Math.exp(agent.pace + 0.27 * draws.normal())
  return { agent, sec: 1.15 * work + agent.listenSec }
}

/** What is remembered days later (1–7): a matter left unsolved and a hard one weigh more by then. */
export const remembered = (handling: Handling, matter: Matter): number =>
  clamp(handling.lived - 0.07 - 0.3 * matter.hardness - (handling.isSolved ? 0 : 1.1), 1, 7)

/** What is felt as the contact ends (1–7). */
export const felt = (handling: Handling): number => clamp(handling.lived + 0.05 - (handling.isSolved ? 0 : 0.6), 1, 7)
