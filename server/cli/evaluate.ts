import { z } from 'zod'
import { type Evaluation, evaluate as evaluateHistory } from '../../shared/quality/evaluate.ts'
import { collectHistory } from '../../shared/quality/history/collect.ts'
import { readHistory } from '../history/service.ts'
import { command } from './command.ts'

const MOST_TOLD = 20

const numberWithin = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,6})?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))

export const evaluate = command({
  name: 'evaluate',
  summary:
    'Evaluates a history, to validate the method on what is known or simulated. What it says of single agents is for that alone: no screen and no API of the desk has it.',
  example: 'npm run -s lyhord -- evaluate --history history.jsonl.gz --json',
  values: z.strictObject({
    history: z.string().min(1),
    json: z.boolean().default(false),
    costPerMinute: numberWithin(0, 1_000_000).default(0.75),
    assumedValue: numberWithin(0, 1_000_000).optional(),
    policyWeight: numberWithin(0, 2).default(1),
    seed: numberWithin(0, 4_294_967_295).default(1),
  }),
  fields: {
    history: { value: 'FILE', takes: 'a file of JSON lines, packed with gzip or not' },
    json: { help: 'print everything, agent by agent; without it, what is said of the desk' },
    costPerMinute: { value: 'MONEY', takes: 'a number from 0', help: 'what a minute of attention costs (0.75)' },
    assumedValue: {
      value: 'MONEY',
      takes: 'a number from 0',
      help: 'what a point of felt understood is assumed to be worth; else the history alone says',
    },
    policyWeight: { value: 'WEIGHT', takes: 'a number from 0 to 2', help: 'the brand’s own weight on that (1)' },
    seed: { value: 'NUMBER', takes: 'a whole number', help: 'of the draws behind intervals (1)' },
  },
  async run({ history: file, json, assumedValue, ...settings }, { tell }) {
    const collector = collectHistory()
    let bad = 0
    const events = readHistory(file, {
      onLines: (lines) => tell(`${lines} lines read`),
      onBadLine(number, reason) {
        bad += 1
        if (bad <= MOST_TOLD) tell(`Line ${number} is left out. ${reason}`)
      },
    })
    for await (const event of events) collector.add(event)
    if (bad > MOST_TOLD) tell(`${bad - MOST_TOLD} more lines are left out.`)
    const history = collector.finish()
    const found = evaluateHistory(history, { ...settings, assumedValue: assumedValue ?? null })
    return json ? found : ofTheDesk(found, history.contacts.length)
  },
})

const ofTheDesk = ({ agents, ...desk }: Evaluation, contacts: number): object => ({
  contacts,
  agents: Object.keys(agents).length,
  agentsWithQuestions: Object.values(agents).filter(({ alarms }) => alarms.length > 0).length,
  ...desk,
})
