import type { SituationTexts } from '../types.ts'

export const bankNo: SituationTexts = {
  calm: [
    'My card won’t go through at checkout. (Tried twice|I have tried twice) now.',
    'I’m trying to pay for {the} but it says the bank didn’t approve it. (What could it be?|Is that your end or the bank’s?)',
    'My payment keeps being declined (although|even though) there is money on the card. Do you know why?',
    'I (just |)get an error when I press pay. The card works (fine everywhere else|in other shops).',
  ],
  upset: [
    'My card has been declined (three|four) times at your checkout. (This is driving me mad|It’s so annoying), there is money in the account.',
    'Why is it impossible to pay here? I have been (sitting here|at it) for half an hour and it fails every time.',
    'The card is declined over and over and I’m worried the money (goes anyway|is being taken anyway).',
    'I need {a} as a present and your checkout refuses my card (again and again|every single time). Really annoying.',
  ],
  detail: [
    'It’s an ordinary bank card and doesn’t expire until (next year|two years from now).',
    'The bank says they can’t see any purchase at all.',
    'I’m on my phone, if that makes a difference.',
    'It only says the payment didn’t go through, nothing else.',
  ],
  asks: [
    [
      'Is the card open for buying online? (It’s often switched off at first|Many banks have it off to begin with).',
      'It should be, I (shopped|bought train tickets) with it (last week|the other day).',
      'Where do I see that?',
      'No idea, I’ll have to check the app.',
    ],
    [
      'Do you have another card to try? Then we’ll know whether it’s the card or us.',
      'No, only this one.',
      'My partner’s (perhaps|at a pinch), but I’d rather use my own.',
      'Just tried another, same thing.',
    ],
  ],
  miss: [
    'Card payments are handled by your bank. Please contact your bank.',
    'Please check that your card details are correct and try again.',
  ],
  repeat: [
    'The bank sees no purchase at all. That’s why I’m asking you.',
    'The details are right, that wasn’t my question. Why does your checkout say no?',
  ],
  feel: [
    'Standing there with a full basket and being told no again and again is really frustrating.',
    'Not being told why doesn’t make it better. Nothing has been taken, I can see that here.',
  ],
  explain: [
    'It’s the bank that says no, and they don’t tell us why. (Most often online purchases are blocked|Usually online purchases are switched off or a limit is reached).',
    'I can see the attempts here. The bank turned them down before anything was taken, so nothing is paid.',
  ],
  granted: [
    'I’ve changed the order to invoice, so you can pay within 30 days at no charge. You don’t have to fill the basket again.',
    'I’ve sent a new payment link to your e-mail. There you can pay with (another card|a card or straight from your account), and {the} {is} still in the basket.',
  ],
  partly: [
    'I can hold {the} for you until tomorrow evening so that you can talk to the bank. The block itself (is out of my hands|only the bank can lift).',
    'I’ve saved your basket and sent a link, but the bank has to open the card.',
  ],
  declined: [
    'I can’t offer an invoice on this order, so it has to be a card that the bank approves.',
    'The block is at the bank, and I can’t let the purchase through from here.',
  ],
  information: [
    'In the bank’s app it’s usually under cards and then online purchases. Once it’s on you can try straight away, your basket is kept.',
    'Try raising the limit in the bank’s app. The order stays with us (for another day|until tomorrow).',
  ],
  promise: ['check that nothing was taken', 'hold {the} for you'],
  again: [
    'I did what you said and the card is (still|nevertheless) declined.',
    'The bank says everything is fine on their side. The payment still doesn’t go through.',
  ],
  glad: [
    'Helped me pay another way within (five minutes|a quarter of an hour). (So glad I didn’t have to start over.|)',
    '{heshe} explained why the card was declined so that I understood. Not even the bank managed that.',
  ],
  sore: [
    'Was sent to the bank, and the bank sent me to you. In the end I bought it elsewhere.',
    'I wanted to know why the card was declined. All I got was the advice to try again.',
  ],
}

export const unconfirmed: SituationTexts = {
  calm: [
    'I was going to approve the purchase in my bank app but (nothing came|it never asked). Is it paid or not?',
    'The app didn’t open when I was supposed to confirm. What do I do now?',
    'It timed out before I could (approve|confirm) the purchase. Do I have to start over?',
    'I closed the page by accident just as I was confirming. Is my basket still there?',
  ],
  upset: [
    'Third time the bank app just spins when I try to approve. (I’m rather fed up now|This is hopeless).',
    'Is my money gone? I never got to confirm and the page just died. I’m worried.',
    'How hard can it be to buy {a}? Nothing comes up in the bank app and your page says the purchase was cancelled.',
    'It fails every time I’m about to confirm. (I haven’t time for this|It’s taking all evening).',
  ],
  detail: [
    'I changed phones (last week|recently), could that have something to do with it?',
    'I haven’t had an order confirmation (either|anyway).',
    'In my account it looks as if {amount} is reserved.',
    'The signal is poor here so it may be my fault.',
  ],
  asks: [
    [
      'Did you get an e-mail from us afterwards?',
      'No, nothing.',
      'Not that I can see, not in the spam either.',
      'No. Only one saying my basket is waiting.',
    ],
    [
      'Is the bank app on the same phone, or are you buying on a computer?',
      'Same phone.',
      'The computer, and the app is on my phone.',
      'All on the phone.',
    ],
  ],
  miss: [
    'Purchases have to be confirmed in the bank app. Please try again.',
    'Do you have the bank app installed? You need it to pay.',
  ],
  repeat: [
    'But I want to know whether it’s paid before I try again. Otherwise it might be two purchases.',
    'I have the app, the problem is that no request comes through. That is what I wrote.',
  ],
  feel: [
    'Not knowing whether the money is gone is an unpleasant feeling, so let’s find that out first.',
    'I can see why your patience runs out when it never gets finished.',
  ],
  explain: [
    'The purchase was never confirmed, so nothing is paid. (The sum you see is a reservation|What you see in the account is only a reservation) and it goes away by itself.',
    'The bank waited for your approval and gave up after a few minutes. With us the order is still there, unpaid.',
  ],
  granted: [
    'I’ve opened the order again. Keep the bank app open before you press pay and the request will come at once.',
    'I just sent a new link. Open it on the computer with the phone beside you and it should work.',
  ],
  partly: [
    'I’m keeping {the} for you until tomorrow. I can’t hurry the reservation, it’s with the bank.',
    'I can change it to an invoice, but then it ships a day later.',
  ],
  declined: [
    'Without a confirmation from the bank we’re not allowed to charge you, so that step can’t be skipped.',
    'I can’t approve the purchase for you, it has to be done in your bank app.',
  ],
  information: [
    'The reservation disappears (usually within|in) three to five days. You can safely try again now.',
    'The basket is kept for a day. If you have changed phones, the bank app has to be activated on the new one first.',
  ],
  promise: ['check that the reservation is released', 'make sure there was only one purchase'],
  again: [
    'Now the money has been taken although I never confirmed.',
    'The reservation is still there. You said it would go away.',
  ],
  glad: [
    'The first thing I was told was that nothing had been taken. After that I could relax and do it again calmly.',
    '{heshe} stayed in the chat until the payment went through. You remember things like that.',
  ],
  sore: [
    'Nobody could say whether I had paid or not. It was the only thing I asked.',
    'Was told to try again although I was afraid of paying twice.',
  ],
}

export const discount: SituationTexts = {
  calm: [
    'The discount code from your newsletter doesn’t work. {code}, it says.',
    'The code {code} takes nothing off {the}. Isn’t it valid (there|on everything)?',
    'I enter {code} at checkout but the sum stays the same. (Am I doing something wrong?|What am I doing wrong?)',
    'It says the code {code} is invalid. Is there something I should know?',
  ],
  upset: [
    'Your discount code doesn’t work. What’s the point of sending out codes nobody can use?',
    'I spent an hour choosing things because I had a code, and now the checkout says it’s invalid. Disappointed.',
    'The code {code} was valid last night and today I’m asked for the full price. It feels like being tricked.',
    'I missed the discount because your page kept failing. Really poor.',
  ],
  detail: [
    'It says it’s valid until {date}.',
    'It came in an e-mail {lastday}.',
    'The checkout says the code is invalid, nothing more.',
    'It’s for {a} and a few other things.',
  ],
  asks: [
    [
      'Could you write the code exactly as it stands in the e-mail?',
      '{code}',
      'It says {code} here.',
      '{code}, in capitals.',
    ],
    [
      'Have you used it before, on another order perhaps?',
      'No, never.',
      'Not that I know of.',
      'I started an order yesterday but never finished it.',
    ],
  ],
  miss: ['Discount codes are entered in the box at checkout.', 'Please read the terms of the code in the newsletter.'],
  repeat: [
    'I know where the box is. It’s the code that doesn’t work.',
    'I have read the terms. They don’t say that {the} {is} excluded.',
  ],
  feel: [
    'Seeing one price and being asked for another isn’t nice.',
    'I understand the disappointment when you had counted on the discount.',
  ],
  explain: [
    'The code is tied to the first order you start, and it locks if that one is cut off.',
    'The code is for regular prices. The price of {the} is reduced already, and then the checkout calls it invalid. That ought to be clearer.',
  ],
  granted: [
    'I’ve added the discount by hand, so the sum is right when you reload the checkout.',
    'I took {amount} off the order. You’ll see it on the receipt.',
  ],
  partly: [
    'I can’t bring the code back to life, but the shipping is on us.',
    'I can give you the discount on what is at regular price, not on {the}.',
  ],
  declined: [
    'The code ran out {lastday} and I’m not allowed to extend it.',
    'It has been used once, and then I can’t open it again.',
  ],
  information: [
    'Leave the checkout, wait a quarter of an hour and start again, and the code will work.',
    'Write the code without spaces, for items at regular price. The sum changes when you press apply.',
  ],
  promise: [
    'ask the people behind the newsletter to spell out the terms',
    'add the discount before the order is packed',
  ],
  again: ['The discount still doesn’t show on the (receipt|order).', 'I ended up paying full price anyway.'],
  glad: [
    'The discount was added straight away, and {heshe} explained why the code hadn’t worked.',
    'No discount, but a straight answer and free shipping. Good enough for me.',
  ],
  sore: [
    'Don’t send out codes that don’t work. And don’t point at the small print afterwards.',
    '{heshe} clearly didn’t know which code I meant. I gave up.',
  ],
}

export const reserved: SituationTexts = {
  calm: [
    'It looks as if {amount} was taken twice from my account. Could you check?',
    'I have one order with you but two charges of {amount}. Is one of them just a reservation?',
    'The payment was cut off so I tried once more. Now I see {amount} twice in my account.',
    'Why is {amount} in my bank app twice? I’ve only bought one thing.',
  ],
  upset: [
    'You have charged me {amount} twice. I want my money back today.',
    '{amount} is gone twice over and I only have one order. What is going on? I’m really worried.',
    'I’ve been waiting {days} days for the {amount} you took too much. That’s not okay.',
    'Two charges for one order. That happens to be my food budget.',
  ],
  detail: [
    'One says reserved and the other says completed.',
    'I placed the order on {date}.',
    'I only got one order confirmation.',
    'I haven’t changed anything and only pressed once.',
  ],
  asks: [
    [
      'Does it say reserved or completed next to the sum in your bank app?',
      'Reserved on one of them.',
      'It says pending.',
      'Completed on both, if I read it right.',
    ],
    [
      'What date is on the charges?',
      '{date} on both.',
      'The same day, two minutes apart.',
      'One on {date}, the other the day after.',
    ],
  ],
  miss: ['Payments are taken when the item ships.', 'Reservations are handled by the bank, so please talk to them.'],
  repeat: [
    'That wasn’t the question. I’m asking why there are two charges.',
    'I have talked to the bank already. They say you are the ones holding the money.',
  ],
  feel: [
    'I understand it feels unsafe to see the sum twice. We’ll sort it out now.',
    'It’s your money and it shouldn’t sit there waiting for nothing.',
  ],
  explain: [
    'I see one payment of {amount} with us. The other is a reservation from the first attempt, and we never took it.',
    'The first attempt was cut off, but the bank had time to reserve the money. It’s normally released after a few days.',
  ],
  granted: [
    'I’ve released the reservation from here, so the bank usually shows it within a day.',
    'It was charged twice, you’re right. {amount} is on its way back to the same card.',
  ],
  partly: [
    'I’ve told the bank that the reservation can be released. How fast they are I can’t control.',
    'I’m refunding one of them today. The other I must ask accounting to look at.',
  ],
  declined: [
    'I can’t refund something we never received. The bank has to release the reservation.',
    'The bank is holding the money, not us, so I can’t release it from here.',
  ],
  information: [
    'The money is taken when the parcel leaves the warehouse. Until then it’s a reservation.',
    'The reservation goes away by itself, after seven days at most. You don’t have to do anything.',
  ],
  promise: ['check that the reservation is gone', 'ask accounting to look at the second charge'],
  again: [
    'The {amount} still isn’t back in my account.',
    'The bank says they haven’t heard from you about the reservation.',
  ],
  glad: [
    '{heshe} went through the charges with me one by one. It turned out to be the bank, but {heshe} didn’t drop it.',
    'I was told exactly which day the money would be back, and it was.',
  ],
  sore: [
    'For me it was about {amount}, for you about a standard reply.',
    'Sent back and forth between you and the bank for {days} days.',
  ],
}
