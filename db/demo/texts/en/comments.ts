import type { CommentTexts } from '../types.ts'

export const comments: CommentTexts = {
  high: [
    '{agent} (read|had read) what I wrote before answering. It showed.',
    'I (only |)had to explain once.',
    'Quick, friendly and no fuss. That’s how (customer service|it) should be.',
    'Someone who (really |)listened. (Rare these days.|You don’t often get that.|)',
    'It felt like talking to a person (and not a form|who cared).',
    'Very happy. (I’ll buy again.|Glad to shop here again.|)',
    '{agent} took the time and didn’t let go until it was (done|solved).',
    'A calm and clear answer. It put me in a good mood (actually|after all).',
  ],
  middle: [
    'Quite okay. (A little slow perhaps.|Could have been quicker.)',
    'My question was answered, but it was a bit (stiff|impersonal).',
    'It was solved in the end, but I had to (ask|explain) twice.',
    'Friendly, but I still don’t quite know where I stand.',
    'Neither good nor bad.',
    'The answer was right but it felt (copied|pasted from a template).',
  ],
  low: [
    'Nobody read what I wrote.',
    'Got a standard reply (to something I hadn’t asked|that had nothing to do with my question).',
    'It felt as if the main thing was to be rid of me.',
    'I had to explain the same thing over and over. (Tired.|Not okay.|)',
    'Disappointed. (I thought better of you.|I’ve been a customer for a long time.|)',
    'Short, stressed and without the slightest interest.',
    'The answer could have come from a machine.',
    'Polite enough, but nobody cared what I was really asking.',
  ],
  cutShort: [
    'The conversation was closed before I could answer.',
    'I wrote a reply, but by then it was closed.',
    'Answer, done, next. Nobody asked whether it was solved.',
  ],
  understoodNo: [
    'It was a no, but in a way that made me understand why.',
    'I didn’t get what I wanted. Still it feels all right, {agent} took it seriously.',
    'The answer was no, but an honest no. That’s worth a lot.',
    'I still think the rule is wrong, but the person I wrote with was excellent.',
  ],
  waited: [
    'Good help once it came, but I waited far too long.',
    'The wait spoiled it.',
    '{agent} was great. The queue to get there wasn’t.',
  ],
  handedOver: [
    'Was passed on to someone else and had to start from the beginning.',
    'Two people involved. The second knew what the first had said, I appreciated that.',
  ],
  cameBack: [
    'Had to write twice about the same thing.',
    'It was right the second time. A pity that it took two.',
    'Had you solved it the first time I’d have given top marks.',
  ],
}
