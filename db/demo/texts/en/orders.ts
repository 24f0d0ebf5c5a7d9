import type { SituationTexts } from '../types.ts'

export const address: SituationTexts = {
  calm: [
    'I put the wrong address on my order. Is there time to change it?',
    'We’ve moved and the old address was still there. Can the parcel go to the new one?',
    'I got the house number wrong on my order. Can it be corrected?',
    'Can you change the delivery address of what I bought today?',
  ],
  upset: [
    'I changed the address right after buying and the parcel is still going to the wrong place. How can that happen?',
    'Your page filled in my old address by itself and now the parcel is on its way to strangers. I’m worried.',
    'I wrote yesterday that the address was wrong. No answer, and now it’s about to be sent. Very annoyed.',
    'You can’t change the address once you’ve pressed buy. It’s hopeless.',
  ],
  detail: [
    'It’s {a}.',
    'I ordered an hour ago.',
    'Only the number is wrong, the street is right.',
    'The right place is {city}.',
  ],
  asks: [
    [
      'What is the right address?',
      'Same street but number 14, in {city}.',
      'The new one, it’s on my account.',
      'The one on my account, not the one on the order.',
    ],
    [
      'Have you been told that the parcel is sent?',
      'No, only the confirmation.',
      'No, it says it’s being packed.',
      'Not yet.',
    ],
  ],
  miss: ['The address can’t be changed after purchase.', 'Please check the address before you order.'],
  repeat: [
    'I know it’s wrong. I’m asking what you can do about it.',
    'It was your page that filled in the old one, that’s what I was trying to say.',
  ],
  feel: [
    'I see why it’s unpleasant that the parcel is on its way to someone else.',
    'Writing in good time and getting no answer isn’t okay.',
  ],
  explain: [
    'Orders are picked within the hour, and by then the label is printed.',
    'The page takes the address from your last order when you’re signed in. It’s easy to miss.',
  ],
  granted: [
    'I got there before the warehouse. The address is changed and you’ll get a new confirmation.',
    'I’ve asked {carrier} to redirect the parcel. It takes one more day.',
  ],
  partly: [
    'The parcel has left, but I’ve had it sent to a pickup point in {city}.',
    'The address is changed, but the parcel won’t make it out today.',
  ],
  declined: [
    'The parcel is with {carrier} already and can’t be stopped. If it comes back we’ll send it again.',
    'The label is printed and the van has left, so I can’t change anything from here.',
  ],
  information: [
    'As long as the order says received you can change it yourself. After that we’ll do it.',
    'If nobody collects it, it comes back to us within two weeks.',
  ],
  promise: ['ask {carrier} whether they can turn the parcel round', 'send it again when it comes back'],
  again: ['The parcel went to the old address anyway.', 'According to the tracking it hasn’t come back to you yet.'],
  glad: [
    'Rang the warehouse while I waited in the chat. They changed the address in time.',
    'The parcel couldn’t be stopped, but I was told exactly what would happen next.',
  ],
  sore: [
    'Wrote twenty minutes after ordering. The answer came the next day, when it was too late.',
    'The address can’t be changed, goodbye.',
  ],
}

export const cancel: SituationTexts = {
  calm: [
    'I’d like to cancel what I bought today. Is that possible?',
    'I ordered it twice by mistake. Can you remove the order?',
    'I found {the} in my own cupboard, so I don’t need a new one. Can I still cancel?',
    'I changed my mind. How do I cancel {the}?',
  ],
  upset: [
    'I cancelled straight away and it’s being sent anyway. So the return is my job? Not okay.',
    'The delivery has been put off three times. I want to cancel and get my money back.',
    'I’ve pressed cancel and nothing happens. Your system is a joke.',
    'I can’t cancel on the page and nobody answers the phone. I’m angry.',
  ],
  detail: ['I ordered on {date}.', 'That was an hour ago.', 'It’s {a}.', 'I had an e-mail saying it’s being packed.'],
  asks: [
    ['Is it the whole order or a part of it?', 'All of it.', 'Everything in it.', 'The whole, please.'],
    ['Would you like the money back on the card or as credit?', 'The card, please.', 'On the card.', 'Credit is fine.'],
  ],
  miss: ['Orders are cancelled on your account page.', 'Once an item has shipped, ordinary returns apply.'],
  repeat: ['The button on my account page does nothing, that’s what I wrote.', 'I cancelled before it shipped.'],
  feel: [
    'I see why you’ve had enough when it’s put off again and again.',
    'It isn’t fair that you should have the trouble when you told us in time.',
  ],
  explain: [
    'Your cancellation came in after the warehouse had begun to pack, and then it doesn’t stop by itself.',
    'The button only works until the order is picked. That’s poorly shown.',
  ],
  granted: ['It’s cancelled, and {amount} goes back to your card.', 'I stopped it at the warehouse, so nothing ships.'],
  partly: [
    'It has left the warehouse, but the return is free. Refuse the parcel and it’ll sort itself out.',
    'It’s cancelled, but the shipping had been paid, and that I can’t give back.',
  ],
  declined: [
    'It’s been sent, so it will have to be an ordinary return when it comes.',
    'The van has left the warehouse, so it can’t be stopped any more.',
  ],
  information: [
    'If you don’t collect the parcel it goes back, and the money follows within ten days.',
    'As long as it says received you can cancel it yourself. After that we’ll do it.',
  ],
  promise: ['see that the order is stopped', 'make sure the money goes back'],
  again: ['The thing I cancelled came today.', 'The money for the cancelled order hasn’t come.'],
  glad: [
    'Cancelled in a minute, and no questions why.',
    'It had been sent already, but {heshe} took care of the return. Decent.',
  ],
  sore: [
    'Cancelled in good time. Got the parcel, the invoice and the bother.',
    'Was told I should have pressed a button that doesn’t work.',
  ],
}

export const login: SituationTexts = {
  calm: [
    'I can’t get into my account. The link for a new password never comes.',
    'The page says my password is wrong although I’ve just changed it.',
    'Could you let me into my account? It has locked itself.',
    'I’ve forgotten which address I sign in with. Could you help me in?',
  ],
  upset: [
    'I’ve been trying to sign in for an hour. Same error all the time. Hopeless.',
    'My account is locked without any explanation. I have points there that run out tomorrow.',
    'My account locked itself in the middle of a purchase. Now the basket is gone as well. So tired of it.',
    'New password, same error. Third day now. I’m tired of this.',
  ],
  detail: [
    'It says wrong user name or password.',
    'I’ve checked the spam.',
    'It worked {lastday}.',
    'Same thing on phone and computer.',
  ],
  asks: [
    [
      'Which e-mail address are you trying with?',
      'The one I’m writing from.',
      'My old one at work, I think.',
      'I’ve tried two different ones.',
    ],
    [
      'What does the screen say when you try?',
      'Wrong user name or password.',
      'That the account is locked.',
      'Nothing, the page just reloads.',
    ],
  ],
  miss: ['Please click forgotten password on the sign-in page.', 'Clear the cookies in your browser and try again.'],
  repeat: ['It’s that very link which never comes.', 'I’ve cleared everything. Same error.'],
  feel: [
    'Being locked out when you want to buy something is annoying.',
    'It’s harder than it should be to get in here, I agree with that.',
  ],
  explain: [
    'The account locks after five tries, and then no link is sent at all. It ought to say so.',
    'There are two accounts for you, and the password belongs to the other.',
  ],
  granted: [
    'I’ve unlocked the account and sent a new link. It’s good for an hour.',
    'The account is reset, so you can choose a new password now.',
  ],
  partly: [
    'I’ve let you in, but the points won’t follow until tomorrow.',
    'I can unlock it today. Our technicians will have to find out why the e-mails don’t arrive.',
  ],
  declined: [
    'Without access to the old address I’m not allowed to let anyone in, for safety.',
    'I’m not allowed to give out a password here, it only works through the link.',
  ],
  information: [
    'Wait an hour and the account unlocks by itself. Ask for the link after that.',
    'Open the link on the same phone or computer you asked for it on, and it’ll work.',
  ],
  promise: ['ask the technicians why the e-mails don’t arrive', 'make sure you keep your points'],
  again: ['The link still hasn’t come.', 'The account locked itself again today.'],
  glad: ['No odd questions. {heshe} saw at once why the account had locked.', 'In my account after two minutes.'],
  sore: [
    'Was told to click the link that doesn’t come. Three times.',
    'The points ran out while I was waiting for an answer.',
  ],
}

export const leave: SituationTexts = {
  calm: [
    'Could you take me off the newsletter?',
    'How do I stop getting texts from you?',
    'I’d like no more mailings but want to keep the account. Is that possible?',
    'The link to unsubscribe from the newsletter doesn’t work. Could you take me off?',
  ],
  upset: [
    'I’ve unsubscribed from the newsletter four times and it still comes. Stop it.',
    'I asked you to stop e-mailing {days} days ago. Nothing has happened. That’s not okay.',
    'Why am I getting text messages? I never agreed to that. Annoying.',
    'Two e-mails a day, and the link to unsubscribe just gives an error. Really annoying.',
  ],
  detail: [
    'My e-mail address is the same as ever.',
    'I’d like to keep the account.',
    'There’s nothing wrong with the things I’ve bought.',
    'There’s one a day at least.',
  ],
  asks: [
    ['Is it both e-mails and texts?', 'Yes, both.', 'Mostly the e-mails, but both please.', 'Everything.'],
    ['Is this the address the mailings come to?', 'Yes, this one.', 'This and one more, at work.', 'Yes.'],
  ],
  miss: ['You can unsubscribe using the link in the e-mail.', 'Please see our privacy policy.'],
  repeat: ['The link doesn’t work. That’s why I’m writing.', 'I’ve read it. I want the mailings to stop.'],
  feel: [
    'You’ve said no, so there should be silence. I’m taking you off by hand.',
    'I understand it’s a nuisance when it comes every day.',
  ],
  explain: [
    'You were on two lists, and the link only takes you off one.',
    'Unsubscribing counts for the address it was sent to, and you have two with us.',
  ],
  granted: [
    'You’re off every list now, both e-mails and texts.',
    'You’re unsubscribed at both addresses, so you won’t hear from us.',
  ],
  partly: [
    'The e-mails stop at once. The texts are in another system and will end within a week.',
    'I’ve cut it down to one a month. If you want none, just say.',
  ],
  declined: [
    'Order confirmations and receipts we have to send, they can’t be switched off.',
    'As long as there’s an open invoice we send reminders about it.',
  ],
  information: [
    'There may be one more that’s already in the queue. After that there’s silence.',
    'You’ll find mailings on your account page. There you choose what you want.',
  ],
  promise: ['check that nothing more goes out', 'ask the technicians to mend the link'],
  again: ['The mailings still come.', 'Today there were two more.'],
  glad: [
    'I wanted peace and quiet and I got it. No attempts to talk me round.',
    'A straight answer, and silence ever since.',
  ],
  sore: [
    'Four attempts to be rid of your e-mails. This was the fifth.',
    'Asked you to stop e-mailing. Got a link to a policy.',
  ],
}
