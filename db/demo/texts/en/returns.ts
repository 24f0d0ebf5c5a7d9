import type { SituationTexts } from '../types.ts'

export const exchange: SituationTexts = {
  calm: [
    'How do I exchange {the} for another size?',
    'I ordered the wrong size of {the}. How do I exchange it?',
    'Can I exchange {the} directly, or do I have to send it back first and order again?',
    'I got the size of {the} wrong. How long does an exchange take?',
    'I took a chance on the size and lost. Can I exchange {the}?',
  ],
  upset: [
    'I’m trying to exchange {the} for another size but nobody answers my e-mails. How hard can it be?',
    'Second time you send the wrong size. I want to exchange it without paying for your mistake.',
    'I asked for an exchange {days} days ago and haven’t heard a word. Not okay.',
    'Your return page keeps failing, I can’t choose exchange. So annoying.',
  ],
  detail: [
    'It’s about {a}.',
    'Labels and packaging are all there.',
    'The large one is sold out on the page, will there be more?',
    'I don’t have a printer at home.',
    'I have the receipt in my e-mail.',
  ],
  asks: [
    ['Which size would you like instead?', 'One size up.', 'The same but smaller.', 'The next size up.'],
    [
      'Is it unused and do you still have the packaging?',
      'Yes, only tried.',
      'Yes, everything is here.',
      'Unused, but the bag tore when I opened it.',
    ],
  ],
  miss: [
    'Information about returns can be found on our returns page.',
    'You return an item by filling in the return slip.',
  ],
  repeat: [
    'I’ve read the returns page. It says nothing about exchanges.',
    'I don’t have a return slip, that’s what I asked about.',
  ],
  feel: [
    'Getting the wrong size is a nuisance, and having to chase us is worse.',
    'It’s tiring when you try to do it right and the page won’t play along.',
  ],
  explain: [
    'With an exchange we send the new one at once, so you don’t have to wait for the return to reach us.',
    'The return is registered on the page, and then you get a code to show at the pickup point. Nothing to print.',
  ],
  granted: [
    'I’ve put that size aside for you and e-mailed a return code. The new one ships today.',
    'The exchange is done. Hand in the return anywhere within two weeks.',
  ],
  partly: [
    'That size is sold out, but I can exchange it for another colour or refund it.',
    'The exchange is fine, but as it’s the second one you’d pay the shipping this time.',
  ],
  declined: [
    'That size isn’t coming back, so an exchange won’t work. It will have to be an ordinary return.',
    'Sale items can be returned but not exchanged.',
  ],
  information: [
    'Go to the order and choose return, and the code comes at once. The money is back within ten days.',
    'You have {window} days from the day the parcel came, and the return can be handed in at any pickup point.',
  ],
  promise: ['send the new one the day the return is registered', 'tell you as soon as the size is back'],
  again: ['I’ve handed in the return but nothing new has come.', 'Wrong size this time too.'],
  glad: [
    'The exchange took five minutes and I didn’t have to print anything.',
    '{heshe} asked how I usually measure and found the right size for me. Fits perfectly.',
  ],
  sore: [
    'Got a link to a page I had already read.',
    'Sent it back, got the same wrong size again. Nobody could explain why.',
  ],
}

export const tooLate: SituationTexts = {
  calm: [
    'I didn’t manage to send {the} back within {window} days. Is it still possible?',
    'I was given {a} and would like to exchange it, but it was bought a couple of months ago.',
    'Is it too late to cancel a purchase from {date}?',
    'I’ve been ill and missed the last day for returns. Is there anything to be done?',
  ],
  upset: [
    'My return is refused because I’m (two|three) days late. The parcel came late from you.',
    'You say the time has run out, but you took two weeks to deliver. That’s unreasonable.',
    'Suddenly it’s {window} days. When I bought it, it said something else. I feel tricked.',
    'No customer can keep up with how you change your terms. Very unhappy.',
  ],
  detail: [
    'I bought it on {date}.',
    'Everything is unopened.',
    'I’ve been a customer for years.',
    'I have the receipt but not the box.',
  ],
  asks: [
    ['Is it unused and in its packaging?', 'Yes, untouched.', 'Opened the bag, nothing more.', 'Yes.'],
    [
      'Which day did you get the parcel?',
      'I don’t remember exactly, a week or so after ordering.',
      'Around {date}, I think.',
      'The pickup point texted a week after I ordered.',
    ],
  ],
  miss: ['The return period is {window} days according to our terms.', 'The time for returns has passed.'],
  repeat: [
    'I can read the terms myself. I was trying to explain why I was late.',
    'I know the time has passed. I’m asking whether you can make an exception.',
  ],
  feel: [
    'It’s a pity to miss it, especially when you had other things to think of.',
    'I see why the limit feels hard when you thought you had longer.',
  ],
  explain: [
    'The time runs from the day the parcel arrived, and for your order it has passed.',
    'We shortened it this year because things came back after the season. It’s in the confirmation, but I know one doesn’t read everything.',
  ],
  granted: [
    'The parcel was late from our side, so I count from then. The return code is in your e-mail.',
    'I’ll make an exception this time. Send {the} back and you’ll get the money.',
  ],
  partly: [
    'I can’t refund the money, but you can have {amount} as credit.',
    'I can exchange it for another size, but not refund it.',
  ],
  declined: [
    'Too much time has passed, so I can’t accept the return. I know it’s not what you wanted to hear.',
    'I’m not allowed to make exceptions when the purchase is that old.',
  ],
  information: [
    'If something is wrong with {the}, it’s a complaint rather than a return, and then you have much longer.',
    'Presents can be returned until the end of January if they were bought before Christmas.',
  ],
  promise: [
    'see that the warehouse accepts the parcel',
    'make sure it’s handled right when the parcel reaches the warehouse',
  ],
  again: ['The return I was allowed to send was refused at the warehouse.', 'I haven’t received any credit yet.'],
  glad: [
    'It was a no, but {heshe} explained why and let me finish. I understood.',
    'A small exception for you, a big thing for me.',
  ],
  sore: [
    'Quoted the terms at me. I had already written that I’d read them.',
    'Eight years a customer. Three days late and there was nothing to talk about.',
  ],
}

export const fee: SituationTexts = {
  calm: [
    'Does it cost {fee} to return things now? It used to be free.',
    'I see that {fee} was taken off my refund. What is that?',
    'Does the return fee apply to exchanges as well?',
    'When did you start charging for returns?',
  ],
  upset: [
    '{fee} for sending back something that didn’t fit. It said so nowhere when I ordered. Poor.',
    'You took {fee} off my return without asking. That’s not okay.',
    'Free returns were the reason I bought from you. Now I’m really disappointed.',
    'Why should I pay because your size guide is wrong?',
  ],
  detail: [
    'I ordered on {date}.',
    'It’s about {a}.',
    'I saw nothing about it when I ordered.',
    'It’s the principle, not the sum.',
  ],
  asks: [
    [
      'Do you remember what your confirmation said about returns?',
      'Free returns, as I recall it.',
      'No, but I can look it up.',
      'Nothing at all about a fee.',
    ],
    [
      'Did it not fit, or was something wrong with it?',
      'The size didn’t match the guide.',
      'Nothing wrong, just the wrong size.',
      'The colour looked completely different in the picture.',
    ],
  ],
  miss: ['The return fee is stated in our terms.', 'We charge {fee} per return.'],
  repeat: [
    'I never saw those terms when I bought it. Please read what I write.',
    'I know what it costs. I’m asking why it applies to me.',
  ],
  feel: ['I see why that feels wrong when it’s always been free.', 'Finding out about a fee afterwards isn’t nice.'],
  explain: [
    'We introduced the fee on {policyDate}, because more and more people ordered several sizes and sent them back.',
    'The fee is for orders from {policyDate} on. Exchanging a size is still free.',
  ],
  granted: [
    'It was too hard to see when you ordered on {date}. I’ve taken off the {fee}.',
    'The guide is a poor match for {the}, so I’ve taken off the fee.',
  ],
  partly: [
    'The fee stays, but if you choose an exchange or credit there is none.',
    'I’ll only charge it once, although you’re sending two parcels.',
  ],
  declined: [
    'Your order was placed after that, so the fee stays. I’m not allowed to remove it.',
    'I can’t take it off, as it was shown at checkout when you ordered. I see that it’s easy to miss.',
  ],
  information: [
    'It comes off the refund, so there’s nothing to pay. Exchanges cost nothing.',
    'If something is wrong with the item, the return is always free.',
  ],
  promise: ['raise that the fee is hard to see at checkout', 'pass what you write on to those who decide on the fee'],
  again: ['I heard nothing more about the fee, and it has been taken.', 'Now {fee} was taken once more.'],
  glad: [
    'I had to pay the fee but got an honest reason for it. I respect that.',
    '{heshe} agreed that it was hard to see and passed it on. Nobody got defensive.',
  ],
  sore: [
    'The fee is one thing. Pretending you never changed the terms is another.',
    'Last time I order two sizes from you. Or anything at all.',
  ],
}
