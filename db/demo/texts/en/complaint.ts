import type { SituationTexts } from '../types.ts'

export const damaged: SituationTexts = {
  calm: [
    'There was something wrong with {the} when the parcel came. How do I complain?',
    'I found a hole in {the} after a week. Does that count as a fault?',
    'The box was dented and {the} {has} been damaged. What do I do?',
    'A seam has come undone on {the}. Could I have a replacement?',
  ],
  upset: [
    'The box was broken and there were stains on {the}. That’s no way to send things to customers.',
    'Second time I get {a} with damage. It’s a scandal that you don’t check.',
    'I opened the parcel in front of the whole family and there was a big tear in {the}. A horrible feeling, and I’m rather angry.',
    'The quality is beneath contempt. {the} lasted two weeks.',
  ],
  detail: [
    'I’ve taken pictures.',
    'The box was wet when I collected it.',
    'It was delivered by {carrier}.',
    'Bought on {date} and hardly used.',
    'I’d rather have a new one than the money.',
  ],
  asks: [
    [
      'Could you send a picture of the damage?',
      'Yes, sending it now.',
      'I have two pictures, on their way.',
      'The picture is a bit dark but you can see the hole.',
    ],
    [
      'Was the box damaged on the outside as well?',
      'Yes, one corner was pushed right in.',
      'No, it looked fine.',
      'Wet at the bottom.',
    ],
  ],
  miss: ['Complaints are made using the form on our page.', 'Items are checked before they leave the warehouse.'],
  repeat: [
    'The form doesn’t take pictures. That’s why I wrote here.',
    'It can’t have been checked, there’s a big hole in it.',
  ],
  feel: [
    'Opening the parcel and finding damage isn’t what you’ve been waiting for.',
    'You’re right to expect better, and I understand that you’re angry.',
  ],
  explain: [
    'From what you describe it’s a fault in the weave, so that’s ours.',
    'We’ve had several damaged boxes from {carrier} this month, and it’s been reported.',
  ],
  granted: [
    'A new one ships today. You needn’t send the broken one back.',
    'You’ll get the whole sum back, {amount}, and a return code if you want to be rid of it.',
  ],
  partly: [
    'We can mend it at no charge, or give you a third of the price back if you keep {them}.',
    'That colour is sold out, but you can have another or the money back.',
  ],
  declined: [
    'The damage looks like a sharp edge, and that isn’t covered.',
    'The price was reduced because {the} had a small flaw, so that isn’t covered.',
  ],
  information: [
    'Send a picture here when you can. That and the receipt will do.',
    'Keep the box until {carrier} has answered, and send a picture here.',
  ],
  promise: ['report the damage to {carrier}', 'look at the picture as soon as it’s here'],
  again: ['The new one that came is damaged as well.', 'I’ve sent the pictures, but nobody has answered.'],
  glad: [
    'No proof and no forms. {heshe} saw the picture and sent a new one.',
    'Was told it was your fault and not mine. That was a relief.',
  ],
  sore: [
    'A broken thing and then three e-mails about a form that doesn’t work.',
    'I no longer believe that things are checked before they ship.',
  ],
}

export const wrongItem: SituationTexts = {
  calm: [
    'I got the wrong thing in my parcel. I ordered {a} but got something else.',
    'The colour isn’t the one I ordered. What do we do?',
    'The wrong size was in the box. The label says one thing and the item another.',
    'I think I’ve been sent another customer’s things. What do we do?',
  ],
  upset: [
    'Wrong item again. Don’t you read what people order?',
    'I ordered {a} for a wedding on Saturday and got something else entirely. I’m desperate.',
    'Now I have the wrong size, the wrong colour and the wrong name on the slip. What a mess.',
    'You sent the wrong thing and now you want me to pay for the return. Unbelievable.',
  ],
  detail: [
    'The packing slip is right.',
    'It has another customer’s name on it.',
    'It’s urgent.',
    'I ordered on {date}.',
  ],
  asks: [
    [
      'What does the label on the one you got say?',
      'Another colour, grey.',
      'The size below the one I ordered.',
      'There is no label.',
    ],
    ['When do you need the right one?', 'Before Saturday if possible.', 'No panic.', 'As soon as you can.'],
  ],
  miss: ['The packing slip shows that the right item was sent.', 'Please return the item and we will process it.'],
  repeat: [
    'The slip is right, the contents are wrong. Please read it again.',
    'I don’t want to return it, I want what I ordered.',
  ],
  feel: [
    'You waited for one thing and got another. That’s our mistake.',
    'You’ve done everything right and still you’re the one with the bother.',
  ],
  explain: [
    'Two orders changed places on the packing table, so someone else has yours.',
    'It was on the wrong shelf in the warehouse. That’s why both parcels went wrong.',
  ],
  granted: [
    'The right one goes by courier today. Keep the wrong one if you like.',
    'The right one ships tomorrow, and the return of the other is free.',
  ],
  partly: [
    'The right one is sold out, but I can send it in grey by the weekend.',
    'I’m sending the right one today. By the weekend it’ll reach a pickup point, not your home.',
  ],
  declined: [
    'By the article number it’s the right one, so I need to look into it before sending another.',
    'Until the wrong one is back I can’t send a new one, since it’s the last.',
  ],
  information: [
    'Hand in the wrong one at the pickup point with the code I’ve e-mailed. It costs nothing, and the right one goes when the code is used.',
    'The article number on the label decides. Send it here and we’ll swap it at once.',
  ],
  promise: ['see that the right one is sent', 'ask the warehouse how it could happen'],
  again: ['The wrong thing came this time too.', 'The right one hasn’t come.'],
  glad: [
    'A courier at the door the same evening. Wedding saved.',
    'I was allowed to keep the wrong one. It became a present for my neighbour.',
  ],
  sore: [
    'They claimed the box was packed correctly. I was standing there looking into it.',
    'Wrong item twice, and I had to queue to send them back.',
  ],
}
