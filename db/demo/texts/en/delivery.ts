import type { SituationTexts } from '../types.ts'

export const late: SituationTexts = {
  calm: [
    'I’m (just |)wondering where my parcel is. It should have been here {lastday}.',
    'According to the tracking nothing has happened for {days} days. (Is it on its way?|Do you know if it’s on its way?)',
    'When can I expect {the}? I ordered on {date}.',
    'The tracking only says that {carrier} is waiting for the parcel. Have you sent it?',
  ],
  upset: [
    'I have now waited {days} days for my parcel. That is (not okay|just not good enough).',
    'Where is my parcel? It’s delayed week after week and nobody gets in touch. I’m tired of this.',
    '{the} should have come before the weekend. It was a present and now I have nothing. Very disappointed.',
    'Fourth time {carrier} moves the delivery. I took a day off for this, it’s unacceptable.',
  ],
  detail: [
    'It’s going to {city}.',
    'The tracking has stood still since {sinceday}.',
    'It’s a present, so I need to know whether to buy something else.',
    'The confirmation said two to four working days.',
    'It was last seen at the terminal in {city}.',
  ],
  asks: [
    [
      'What does the last line of the tracking say?',
      'That it reached a terminal. Nothing since.',
      'Delayed, nothing more than that.',
      '"Notice sent", but I never got one.',
    ],
    [
      'Is there a day by which you need it?',
      'Before the weekend, ideally.',
      'It’s for a birthday on {due}, so before that.',
      'No, but I want to know it isn’t lost.',
    ],
  ],
  miss: [
    'Delivery time is two to four working days. You can follow the parcel in the tracking.',
    'Delays can occur. Please contact {carrier} for more information.',
  ],
  repeat: [
    'I am following the tracking, it’s the tracking that has stopped. That’s why I’m writing.',
    '{carrier} tells me to ask you. That’s why I’m writing.',
  ],
  feel: [
    '{days} days is far too long, especially when nobody says anything.',
    'I can see why you’re tired of checking the tracking every day.',
    'Planning around a delivery that keeps moving takes both time and patience.',
  ],
  explain: [
    'The parcel is stuck at {carrier}’s terminal. It isn’t lost, but it has been left lying.',
    'It left us on {date}. Since then it has been with {carrier}, who have more than they can handle right now.',
    'I see the same as you, that nothing has happened for {days} days. That’s not how it should be.',
  ],
  granted: [
    'I’m sending you {a} again today, with another carrier. If the first one turns up, send it back whenever it suits you.',
    'I’ve refunded the shipping and asked for it to go out first thing tomorrow.',
  ],
  partly: [
    'I’ve reported it missing and refunded the shipping. I can only send a new one once it counts as lost, in five days.',
    'Home delivery won’t make it before the weekend, but you could collect it at a pickup point in {city} (as early as tomorrow|on {due}).',
  ],
  declined: [
    'I can’t send another until {carrier} has finished searching, and they have five days for that.',
    'I’m afraid we’re not able to compensate for a day off work.',
  ],
  information: [
    'It began to move again this morning. It’s in {city} now and going out by van, and you’ll get a message with a time.',
    'The latest from {carrier} is that it arrives on {due}. The tracking tends to be a day behind.',
  ],
  promise: [
    'call {carrier} and ask where the parcel is',
    'follow the parcel until it’s with you',
    'send a new one if it hasn’t moved',
  ],
  again: ['The parcel still hasn’t come.', 'Now the tracking has jumped back to the terminal again.'],
  glad: [
    'It wasn’t {agent}’s fault, but {heshe} treated the parcel as {hisher} own. And called me when it was on its way.',
    'Finally someone who told it like it was: it’s stuck, we’re sending a new one. Thank you.',
    'I heard back on the day I was promised. After that the delay mattered less.',
  ],
  sore: [
    'You blame {carrier}, but it’s you I bought from.',
    'Wrote that the tracking had stopped. Was told I could follow the tracking.',
    '{days} days and not a word from you until I got in touch myself.',
  ],
}

export const missing: SituationTexts = {
  calm: [
    'It says the parcel was delivered but I haven’t received anything.',
    'According to the tracking the parcel was collected {lastday}. It certainly wasn’t me.',
    'The tracking says delivered but there’s nothing at the door and nothing in the letterbox.',
    'I got a text saying the parcel was handed over, but nobody here has received one.',
  ],
  upset: [
    'It says delivered. I have been at home all day and nobody came. Where is my parcel?',
    'The parcel is gone and {carrier} just sends me to you. Somebody has to take responsibility now.',
    'Someone signed for my parcel and it wasn’t me. This is really unpleasant.',
    'Once again {carrier} has managed to lose a parcel of mine. I’m so tired of it.',
  ],
  detail: [
    'I’ve asked the neighbours, nobody has seen anything.',
    'The time given is 11.40, and I was at home then.',
    'We are the only ones on this stairway so it can’t be another door.',
    '{carrier} doesn’t answer the phone.',
  ],
  asks: [
    [
      'Do parcels sometimes get left somewhere else, with a neighbour or in a shed?',
      'No, never. I’ve checked anyway.',
      'Looked everywhere, nothing.',
      'There’s a bike room but it’s empty.',
    ],
    [
      'Is the address on the confirmation right, and is the name on the door?',
      'Yes, both.',
      'The address is right. The name is on the door.',
      'Yes, and I’ve had parcels here any number of times.',
    ],
  ],
  miss: [
    'The parcel is marked as delivered in our system.',
    'Please check with the neighbours and let us know if you can’t find it.',
  ],
  repeat: [
    'Yes, it says delivered. That’s what is wrong. I have no parcel.',
    'The neighbours have nothing. I’m telling you it never came.',
  ],
  feel: [
    'I believe you. We’ll treat it as lost until shown otherwise.',
    'It’s unpleasant to read delivered when you know it isn’t true.',
  ],
  explain: [
    'The driver marked it as delivered, but the position on record is quite a way from your address.',
    'It looks as if it was left in the wrong place. {carrier} has to ask the driver, and they do that on my case.',
  ],
  granted: [
    'I’m sending a new one today. If the old one turns up, just tell us.',
    'You’ll get the whole sum back, {amount}, to the card you paid with. It takes a couple of days.',
  ],
  partly: [
    'I’ve opened an investigation and will send a new one as soon as it’s done, within a week.',
    'The shipping is refunded today. A new parcel I can send on Monday, if the old one hasn’t been found.',
  ],
  declined: [
    'The parcel was signed for with an identity card at the pickup point, and then I can’t send a new one before it’s been looked into.',
    'Without an answer from {carrier} I’m not allowed to refund anything, much as I’d like to.',
  ],
  information: [
    'Now I see that it’s at the pickup point in {city}, which is why it says delivered. Your identity card is enough to collect it.',
    '{carrier} found it in the reception next door. They’ll bring it to you on {due}.',
  ],
  promise: ['get an answer from {carrier} on where the driver left it', 'send a new one if it hasn’t been found'],
  again: [
    'The investigation was supposed to take three days. It has been a week and the parcel is still gone.',
    '{carrier} claim they never had a case from you.',
  ],
  glad: [
    '{heshe} believed me at once. I needed that, because {carrier} made it sound as if I was making it up.',
    'A new parcel two days later without a lot of questions. That’s how to do it.',
  ],
  sore: [
    'Felt as if I were suspected of having taken my own parcel.',
    'Three people, three different answers about who is responsible.',
  ],
}

export const pickup: SituationTexts = {
  calm: [
    'Can I change the pickup point? The one you chose is (miles away|on the other side of town).',
    'I picked the wrong pickup point at checkout. Can it be changed now?',
    'My parcel is on its way to a pickup point that’s closed for repairs. Can it go to another?',
    'I’d like to change from a pickup point to home delivery, is that possible?',
  ],
  upset: [
    'Why is my parcel sent to a pickup point twenty kilometres away when there’s one round the corner? That’s absurd.',
    'The place you chose is closed when I finish work. I’ve gone there twice for nothing now, really annoying.',
    'It’s the one furthest away every time, although I’ve asked for another. Not happy.',
    'The pickup point is so full that they won’t take my parcel. How can you send it there then? Hopeless.',
  ],
  detail: [
    'I don’t have a car, so it matters.',
    'They close at six and I’m at work then.',
    'It’s {a}, so it weighs a bit.',
    'The notice came {lastday}.',
  ],
  asks: [
    [
      'Which pickup point would suit you better?',
      'The one by the station in {city}.',
      'Any in the centre.',
      'The corner shop in our street, they usually end up there.',
    ],
    [
      'Have you had the collection notice yet, the one with a number?',
      'Yes, in a text message.',
      'No, not yet.',
      'I’ve had an e-mail, but without a number.',
    ],
  ],
  miss: [
    'Pickup points are chosen automatically by postcode.',
    'The parcel is collected at the place given in the notice.',
  ],
  repeat: [
    'I understand it’s automatic. I’m asking whether it can be changed.',
    'I know where to collect it. I’m asking whether it can be moved.',
  ],
  feel: [
    'Having to go a long way for a parcel isn’t what you paid for.',
    'I see that it’s a nuisance, especially without a car.',
  ],
  explain: [
    'Your usual place was full, and then {carrier} takes the next on the list.',
    'It’s {carrier} who decide the pickup point once the parcel is on its way, but we can ask them to move it.',
  ],
  granted: [
    'I’ve changed it to the place you wanted. Allow one more day.',
    'It’s going to your home instead, at no extra cost. You’ll get a text with a time.',
  ],
  partly: [
    'I can’t have it moved, but they’ll keep it for another week.',
    'Home delivery can be arranged, but not before {due}.',
  ],
  declined: [
    'Once the parcel is at the pickup point it can no longer be moved.',
    '{carrier} doesn’t do home delivery at your postcode.',
  ],
  information: [
    'You can change the place yourself in {carrier}’s app until the parcel has arrived.',
    'While it’s on its way you can change it with the number in the notice. After that it’s kept for fourteen days.',
  ],
  promise: ['ask {carrier} to move the parcel', 'make sure it’s kept for another week'],
  again: ['The parcel is still at the first pickup point.', 'I went where you said, and there was no parcel.'],
  glad: [
    'Changed the pickup point for me in two minutes. That’s what makes one shop here again.',
    'It couldn’t be moved, but {heshe} saw to it that they kept it. Good enough.',
  ],
  sore: [
    'That it’s automatic is no answer to whether it can be changed.',
    'Two trips of forty kilometres for one small parcel. Nobody seemed to care.',
  ],
}
