import type { SituationTexts } from '../types.ts'

export const stock: SituationTexts = {
  calm: [
    'When will you have {the} in again?',
    'Is {the} sold out for good or will there be more?',
    'How many have you got left of {the}? I need four.',
    'The page says that {the} is sold out. Is there a waiting list?',
    'I’m looking for {the} as a present. Will there be more before the weekend?',
  ],
  upset: [
    'It said {the} {was} in stock when I ordered. Now you say sold out. Poor.',
    'I’ve waited two months for {the} to come back. You move the date every time.',
    'I signed up to hear about {the}. Got nothing, and now it’s sold out again. Annoying.',
    'I had {the} in my basket and while I typed the address it sold out. So disappointed.',
  ],
  detail: [
    'It’s going to be a present.',
    'It’s the natural white I’m after.',
    'I have one already and like it.',
    'I’d order tonight if I can.',
  ],
  asks: [
    [
      'Is it urgent, or can you wait a few weeks?',
      'Before the end of the month, ideally.',
      'No hurry.',
      'It’s a present for {due}.',
    ],
    [
      'Does it have to be that colour?',
      'Yes, that one and no other.',
      'Ideally, but I could live with a light grey.',
      'The colour matters less.',
    ],
  ],
  miss: ['Stock is shown on the product page.', 'Please see the product description.'],
  repeat: [
    'It only says sold out there. I’m asking when there will be more.',
    'I’ve read the description. It doesn’t say when there will be more.',
  ],
  feel: [
    'Waiting a long time and then seeing the date moved is a shame.',
    'I can see that it’s annoying when it was in stock a moment ago.',
  ],
  explain: [
    'We’re getting another batch from the mill, and it’s later than we thought.',
    'The page is updated every hour, so the last one was sold while it was in your basket.',
  ],
  granted: [
    'I’ve put some aside for you until tomorrow evening.',
    'We found a few in the warehouse that weren’t listed. They’re reserved in your name.',
  ],
  partly: [
    'There’s none left in natural white, but the grey is here and can ship today.',
    'I can put two aside now and two from the next batch.',
  ],
  declined: [
    'That colour isn’t coming back. The mill has stopped making it.',
    'I can’t put anything aside before it’s in the warehouse.',
  ],
  information: [
    'The next delivery comes in week {week}. Sign up on the page and you’ll get an e-mail.',
    'Put yourself on the list on the page and you’ll know before anyone else.',
    'We’re getting about fifty in week {week}, and they tend to last a couple of days.',
  ],
  promise: ['e-mail you when the delivery comes', 'ask the mill for a firm date'],
  again: [
    'The delivery should be here by now, but the page still says sold out.',
    'I never got an e-mail saying there were more.',
  ],
  glad: [
    '{heshe} went out to the warehouse and looked. Who does that nowadays?',
    'I was told which week and not just soon. One can plan by that.',
  ],
  sore: [
    'Asked when, got a link to the page that says sold out.',
    'Third time the date moves. Better to say you don’t know.',
  ],
}

export const care: SituationTexts = {
  calm: [
    'How do I wash {the}? The label has been cut off.',
    'Can I put {the} in the washing machine?',
    'Will {the} shrink in the wash?',
    'There’s some fluff coming off {the}. What can I do?',
    'What’s the best way to look after {the}?',
  ],
  upset: [
    'I washed {the} as the label says and {it} still shrank. Disappointed.',
    '{the} {has} left fluff all over the house. Is that how it’s meant to be? I’ve been cleaning all weekend.',
    'One wash and it looks terrible. I hadn’t expected such poor quality.',
    'After a month {the} {does} look ten years old. That’s poor quality.',
  ],
  detail: ['Washed at thirty degrees.', 'I tend to be careful.', 'Bought on {date}.', 'I haven’t used a dryer.'],
  asks: [
    [
      'What programme and detergent do you use?',
      'Gentle programme and ordinary detergent.',
      'Thirty degrees, liquid.',
      'The ordinary programme, forty degrees.',
    ],
    ['How long have you had {them}?', 'A few weeks.', 'Since {date}.', 'About a month.'],
  ],
  miss: ['Care instructions can be found on the product page.', 'Please follow the instructions on the label.'],
  repeat: ['The label is gone, that’s why I asked.', 'I followed the instructions. It happened anyway.'],
  feel: [
    'It’s a shame when something you like doesn’t last.',
    'You followed the advice, and then it shouldn’t end like this.',
  ],
  explain: [
    'Ordinary detergent is too strong for natural fibres, so they stand up and shed.',
    'Natural materials shed a little in the first three washes. Then it stops.',
  ],
  granted: [
    'It shouldn’t look like that after one wash. I’m sending a new one and you needn’t send the old one back.',
    'I’ve filed it as a complaint, and you get {amount} back.',
  ],
  partly: [
    'Let me send you a mild detergent to try. If it doesn’t get better we’ll treat it as a complaint.',
    'You can have half the price back, as it’s been washed.',
  ],
  declined: [
    'It’s for hand washing only, so this doesn’t count as a fault.',
    'Shedding at first is no fault in the material, so I can’t compensate for it.',
  ],
  information: [
    'Thirty degrees, mild detergent and no softener. Dry flat.',
    'Air it rather than wash it, and skip the dryer.',
    'Expect three to five per cent in the first wash. After that it keeps its size.',
  ],
  promise: ['ask the mill about the washing advice', 'post you the care instructions on paper'],
  again: ['I tried the washing advice and it’s still shedding.', 'I’m still waiting to hear from the mill.'],
  glad: [
    'Learned how to wash natural materials properly, not just what the label says.',
    '{heshe} asked how I had washed it before answering. That felt well considered.',
  ],
  sore: [
    'Pointed to the label. It was the label I had followed.',
    'At that price it ought to last more than one wash.',
  ],
}

export const gift: SituationTexts = {
  calm: [
    'Could you gift-wrap {the} and put in a card?',
    'I’d like to send {the} straight to my grandmother, wrapped and with a card. Is that possible?',
    'I’m going to order {a} as a present. How do I get it wrapped?',
    'Can one write a greeting of one’s own on the card?',
    'Will the price show if you send the present straight to the person it’s for?',
  ],
  upset: [
    'I paid for wrapping and {the} came in a brown box. She even saw the price. Embarrassing.',
    'I chose wrapping and got {the} in a bag. The party is tonight and here I am with paper and tape. Disappointed.',
    'She rang to thank me for a box with a price tag on it. So embarrassing, I had paid for wrapping.',
    'The card in the present had the wrong name. It was a funeral. I’m sad and angry.',
  ],
  detail: [
    'It has to be there by {due}.',
    'The recipient lives in {city}.',
    'It’s for a seventieth birthday.',
    'The card should say "Congratulations from all of us".',
  ],
  asks: [
    [
      'What should the card say?',
      '"Congratulations from all of us."',
      '"With love, {me}."',
      'Nothing special, just my name.',
    ],
    ['When does it have to be there?', '{due} at the latest.', 'There’s no hurry.', 'Before the weekend.'],
  ],
  miss: ['Gift wrapping is chosen at checkout.', 'Please see our frequently asked questions.'],
  repeat: [
    'That’s exactly where it goes wrong. I’m asking how you can help me.',
    'I’ve read them. They say nothing about this.',
  ],
  feel: [
    'I’m truly sorry. A present should be right when it’s opened.',
    'It’s embarrassing for you, and it was our doing.',
  ],
  explain: [
    'Wrapping is done by hand at the warehouse, so it has to be in before the box is closed.',
    'The price should never be on the packing slip when the recipient isn’t the buyer.',
  ],
  granted: ['I’ve added wrapping and a card at no charge.', 'It’ll be wrapped, and we’ll write the card by hand.'],
  partly: [
    'Wrapping is fine, but the card will be our usual one without a text of your own.',
    'The card I can manage, but not the wrapping. You won’t pay for that.',
  ],
  declined: [
    'The box is closed already, so I can’t get the card in.',
    'The order has left the warehouse, so I can’t add anything to it.',
  ],
  information: [
    'Tick gift at checkout and you can write a greeting of up to a hundred characters.',
    'If you choose gift at checkout the price is left out and the card goes on top.',
  ],
  promise: ['make sure the card has the right name', 'look at the box before it’s closed'],
  again: ['It came without wrapping again.', 'The card was missing this time too.'],
  glad: [
    '{heshe} wrote the card by hand. My grandmother rang, quite moved.',
    'A small card, but it meant a lot. And the price didn’t show.',
  ],
  sore: [
    'It was a present for someone I’m fond of, and I got a standard reply.',
    'Paid for wrapping and got a brown box. The answer was a link.',
  ],
}

export const feedback: SituationTexts = {
  calm: [
    'Just wanted to say how happy we are with {the}. The whole family fights over {them}. But the box was mostly air.',
    'Have you thought of smaller boxes? It was mostly air.',
    'Thank you for the lovely parcel and the handwritten note. One thing only, it doesn’t need so much paper.',
    'A suggestion: leave out the plastic bag round {the}, it isn’t needed.',
  ],
  upset: [
    'One single thing in a box the size of a chair. So much waste is a disgrace.',
    'I’ve asked you to use smaller boxes. This time it was even larger. Tired of it.',
    'Plastic round plastic round cardboard. That’s poor for a shop that sells natural materials.',
    'My whole bin is full of your boxes. Annoying.',
  ],
  detail: ['I’ve shopped here for three years.', 'Just so you know.', 'No answer needed really.', 'It was for {a}.'],
  asks: [
    ['Roughly how big was the box?', 'Like a microwave.', 'Five more would have gone in.', 'Big enough for a chair.'],
    [
      'May I pass it on to the people who pack, in your words?',
      'Yes, do.',
      'Absolutely.',
      'Sure, but without my name.',
    ],
  ],
  miss: ['Thank you for your feedback.', 'Our packaging is adapted to transport.'],
  repeat: ['It didn’t feel as if anyone read it.', 'It was adapted to something ten times the size.'],
  feel: [
    'You’re right, that is too much cardboard for such a small thing.',
    'I see why you’re fed up when you’re the one who has to throw it all away.',
  ],
  explain: [
    'We have three boxes in the warehouse and were out of the smallest. It’s no excuse, but it’s the reason.',
    'Several people have said the same, so new sizes are on order.',
  ],
  granted: [
    'I’ve noted on your account that you want as little packaging as possible.',
    'It’s been passed on to the people who pack, in your words.',
  ],
  partly: [
    'The plastic goes right away. The boxes have to wait until the summer.',
    'The paper we can cut down on at once, but we have boxes for another year.',
  ],
  declined: [
    'We won’t get to that one this year, but I’ve written it down.',
    'The plastic has to stay as long as the boxes may get wet on the way.',
  ],
  information: [
    'I’ll read it out at the morning meeting.',
    'Thank you for taking the time. It goes to the person who decides on packaging.',
  ],
  promise: ['show it to the people who pack', 'tell you what came of it'],
  again: ['The next parcel came in a box just as big.', 'Did anything come of my suggestion?'],
  glad: [
    'Wrote in about boxes and got an answer from someone who agreed.',
    'Nice that somebody could take a suggestion without trying to sell me something.',
  ],
  sore: [
    'Thank you for your feedback, it said. Nobody had read it.',
    'Asked for less packaging. The next box was larger.',
  ],
}
