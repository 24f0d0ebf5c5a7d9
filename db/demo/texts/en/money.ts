import type { SituationTexts } from '../types.ts'

export const waiting: SituationTexts = {
  calm: [
    'When will my refund come? The return reached you {lastday}.',
    'Have you received my return? I’m waiting for {amount}.',
    'The return has arrived according to the tracking, but I can’t see the money.',
    'How long does a refund usually take? My return is with you now.',
  ],
  upset: [
    'It’s been {days} days since the return arrived and I haven’t seen a penny. Not okay.',
    'I get no answer about my money. {amount} is a lot for me and I’m getting worried.',
    'The money is taken in a second but takes a month to get back. Awful.',
    'Third time I’m asking about my refund. I’m so tired of chasing it.',
  ],
  detail: [
    'The tracking shows that you received it {lastday}.',
    'It’s about {amount}.',
    'I paid by card.',
    'My account page says nothing new.',
  ],
  asks: [
    [
      'Do you still have the number of the return?',
      'Yes, it’s on the receipt they gave me.',
      'The receipt is gone, but the tracking is in my e-mail.',
      'No, I threw it away.',
    ],
    ['Do you still have the card you paid with?', 'Yes, the same.', 'No, it’s been replaced.', 'Same card, same bank.'],
  ],
  miss: ['Refunds are made within 14 days.', 'The money comes when the return has been processed.'],
  repeat: ['It’s been longer than that. That’s why I wrote.', 'Yes, but when? I’ve been waiting {days} days.'],
  feel: ['You shouldn’t have to chase your own money.', 'It’s a large sum to be waiting for, I do see that.'],
  explain: [
    'The return arrived as it should, but the money is paid out once the warehouse has unpacked it. They’re behind just now.',
    'I can see your parcel at the warehouse. It’s been standing in the queue of returns, and you should have been told.',
  ],
  granted: [
    'I asked them to unpack it while we write, and {amount} is paid out now. You’ll have it within three days.',
    'The payment is made now, {amount} to the same card.',
  ],
  partly: [
    'I’ve paid out half of it now. The rest follows when the warehouse has unpacked the parcel.',
    'It’s on its way, but over the weekend the bank takes a couple of days more.',
  ],
  declined: [
    'I can’t pay it out before the warehouse has unpacked the parcel.',
    'It has to be done in that order, so I’m not allowed to pay anything in advance.',
  ],
  information: [
    'It’s being unpacked today, and the money usually shows within five days.',
    'It goes to the same card. If the card was replaced the bank finds the account anyway.',
  ],
  promise: ['make sure the money leaves us', 'ask the warehouse to take your parcel first'],
  again: ['The money hasn’t come although it was to take three days.', 'There’s still no refund in my account.'],
  glad: [
    '{heshe} tracked down the return instead of asking me to wait. The money came the next day.',
    'Was told the day and the sum, and both were right.',
  ],
  sore: [
    'Fourteen days, they said. Twenty had already gone when I wrote.',
    'Everyone answered that it was on its way. Nobody had looked.',
  ],
}

export const tooLittle: SituationTexts = {
  calm: [
    'The refund was lower than I thought. Can you see what was deducted?',
    'I got {amount} back, but by my count {rest} is missing.',
    'I sent back two of three things but can’t make the sum add up.',
    'How was the discount worked out on what I sent back?',
  ],
  upset: [
    'You refunded the wrong amount and I’m being passed around. That’s enough now.',
    'Where is the rest of my money? {rest} is missing.',
    'I returned it by the rules and still get {rest} too little. That isn’t honest.',
    'The discount vanished when I returned one single thing. That’s really mean.',
  ],
  detail: [
    'The order is from {date}.',
    'I kept one thing and sent back the rest.',
    'The difference is {rest}.',
    'I have the receipt in front of me.',
  ],
  asks: [
    ['Which items did you put in the return?', 'Everything except {the}.', '{the} and one more.', 'Two of the three.'],
    ['What sum had you expected?', 'What I paid for them.', 'What the receipt says for those two.', '{rest} more.'],
  ],
  miss: ['The refund is correct according to the system.', 'Shipping is not refunded.'],
  repeat: ['Then the system is wrong. Do the sum yourself.', 'It’s not only the shipping that’s missing.'],
  feel: [
    'I can see why you’d be suspicious when the sum doesn’t add up. Let’s go through it together.',
    'Checking our arithmetic isn’t your job.',
  ],
  explain: [
    'The discount was for three items, and when one came back the system priced everything at full price again.',
    'When something is returned, the discount is worked out again on what you keep, and that’s where the difference is.',
  ],
  granted: [
    'We deducted too much. The rest, {rest}, is on its way.',
    'I’ve put the discount back, so you get the difference today.',
  ],
  partly: [
    'I’ll put the discount back on one of the items, but not on both.',
    'I’ll split the difference with you, so half of it comes today.',
  ],
  declined: [
    'The discount required three items, so the deduction is right. I can’t change it.',
    'The sum is right. What’s missing is the discount that no longer applied.',
  ],
  information: [
    'I’ve e-mailed the receipt line by line, so you can see where the {rest} went.',
    'If you send everything back, no discount is deducted. Then the whole purchase is refunded.',
  ],
  promise: ['ask the warehouse to go through your return', 'send a breakdown'],
  again: ['The rest of the money still hasn’t come.', 'The breakdown shows the same error.'],
  glad: [
    'We went through the receipt line by line. I was wrong on one point and you on another.',
    '{heshe} said outright that it was your mistake. Refreshing.',
  ],
  sore: [
    'That it’s correct according to the system doesn’t help when the system gets it wrong.',
    'Explained the same thing to three people. The third hung up.',
  ],
}

export const reminder: SituationTexts = {
  calm: [
    'I’ve had a reminder but I’ve already paid the invoice. Could you look?',
    'A reminder came {lastday}, and I paid the invoice in time. What happened?',
    'I’ve paid but it doesn’t seem to have reached you. Is that right?',
    'The reminder says {reminderFee} extra. The invoice is paid, so what is that fee?',
  ],
  upset: [
    'A reminder fee on an invoice that is paid. I’m not going to pay that.',
    'Now you threaten with debt collection over an invoice that is paid. Pull yourselves together.',
    'I paid straight away and still get a reminder. I’m both angry and worried.',
    'Same story every month: I pay on time and get a reminder anyway. Tired of it.',
  ],
  detail: [
    'I paid on {date}.',
    'The money has left my account.',
    'It’s for the order with {the}.',
    'The invoice number isn’t on what I was sent.',
  ],
  asks: [
    [
      'Which day did you pay, and was the reference on it?',
      '{date}, and the reference was there.',
      'On the due date. The bank filled in the reference.',
      'I wrote the order number instead, could that be it?',
    ],
    [
      'Does the payment show as completed in your account?',
      'Yes, gone and done.',
      'Yes, {amount}.',
      'Yes, the same day.',
    ],
  ],
  miss: ['A reminder fee is charged when payment is not received.', 'Invoices must be paid by the due date.'],
  repeat: ['It is paid. That was the whole point of my message.', 'How am I to pay an invoice I never received?'],
  feel: [
    'A reminder for something you’ve already paid is the last thing you want in the post.',
    'I see why the words debt collection worry you. There won’t be any over this.',
  ],
  explain: [
    'Your payment came in without the reference, so it wasn’t matched to the invoice.',
    'The payment and the reminder crossed, so it went out the day the money came.',
  ],
  granted: [
    'I’ve matched the payment and removed the fee. You can throw the reminder away.',
    'The reminder is withdrawn and the invoice counts as paid.',
  ],
  partly: [
    'The fee is gone, but {rest} of the invoice is still unpaid. You have two weeks.',
    'I’ve paused the reminders until the payment is matched. The fee I’ll have to decide on then.',
  ],
  declined: [
    'The payment came after the due date, so the fee of {reminderFee} stands.',
    'I can’t remove the fee, as it’s the third reminder this year.',
  ],
  information: [
    'The payment shows with us now, so you can ignore the reminder.',
    'It takes two bank days before a payment shows here. You don’t have to do anything more.',
  ],
  promise: ['match your payment to the invoice', 'make sure no more reminders go out'],
  again: ['Now there’s another reminder for the same invoice.', 'The fee is still on the new invoice.'],
  glad: [
    'I was really worried about debt collection. {heshe} said first of all that there wouldn’t be any.',
    'They found my payment while I waited. The reminder was dropped there and then.',
  ],
  sore: [
    'Was told how reminder fees work. I had already paid.',
    'The invoice is the only paper I get from you, and it’s wrong every time.',
  ],
}

export const moreTime: SituationTexts = {
  calm: [
    'Could the due date of my invoice be moved? I’m not paid until the 25th.',
    'Can I split the invoice of {amount} over two months?',
    'I’d need two more weeks on the invoice. Is that possible?',
    'How does one move an invoice? An unexpected bill has turned up here.',
  ],
  upset: [
    'I’ve fallen ill and can’t pay the invoice in time. Your reminders make me panic.',
    'I tried to split the invoice on your page but it just fails.',
    'I’ve asked for more time twice without an answer. I’m really stressed about the invoice now.',
    'I’ve been out of work for a month and the invoice is due now. I’m worried how this will go.',
  ],
  detail: [
    'It’s due on {due}.',
    'It’s about {amount}.',
    'I’ve always paid on time otherwise.',
    'Two weeks would be enough.',
  ],
  asks: [
    [
      'Which day would work for you?',
      'The 27th.',
      'Two more weeks would be good.',
      'As soon as I’m paid, at the end of the month.',
    ],
    ['Would you like one new invoice or two halves?', 'Two halves, if possible.', 'One is fine.', 'Two, please.'],
  ],
  miss: ['Invoices must be paid by the due date.', 'You find your invoices on your account page.'],
  repeat: ['I know when it’s due. I’m asking whether it can be moved.', 'There’s no such button on my account page.'],
  feel: [
    'Good that you’re telling us in time. Having an invoice hanging over you is hard.',
    'I understand that it’s stressful, and it can be solved.',
  ],
  explain: [
    'An invoice can be moved once, as long as no reminder has gone out.',
    'Most people move the whole invoice, but it can be split as well.',
  ],
  granted: [
    'The new due date is the 28th, at no charge. You’ll get a new invoice by e-mail.',
    'I’ve split it in two, half now and half next month.',
  ],
  partly: [
    'I can give you two weeks, but not a whole month.',
    'I’ve moved it ten days. I’m not allowed to go further than that.',
  ],
  declined: [
    'The invoice has been moved once already, so I can’t move it again.',
    'A reminder has already gone out, and after that I can’t move it.',
  ],
  information: [
    'It can be moved once at no charge. Tell me which day and I’ll put it in.',
    'A reminder goes out ten days after the due date, so you have a little time.',
  ],
  promise: ['send a new invoice', 'make sure no reminders go out in the meantime'],
  again: [
    'The new invoice hasn’t come and now there’s a reminder instead.',
    'The invoice still has the same due date.',
  ],
  glad: [
    '{heshe} didn’t make a fuss about my being late. That meant more than the two weeks.',
    'A no to one month but a yes to two weeks, and that worked as well.',
  ],
  sore: [
    'When you’re ill and worried you don’t want a clipping from the terms.',
    'Wrote twice without an answer. The third time I got a reminder.',
  ],
}
