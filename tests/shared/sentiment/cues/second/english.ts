export const english = `
C Morning. Two things: is the oak table solid wood, and could you deliver on a Saturday?
A Good morning! Saturday deliveries are no problem, just pick the slot at checkout.
= unanswered_question: is the oak table solid wood

C the tracking hasn't moved for 6 days, whats going on with it
A Hi Jo, we hope you're enjoying our summer sale!
= unanswered_question: whats going on with it

C Will I be charged customs on this?
A That depends on where you live. Which country are you in?

C which of the two grinders is quieter
A The Mk2, it runs at about 60 dB.

C Hi! Do I pay for the return myself? And how many days have I got?
A You've got 30 days from delivery, and we pay the postage.

C Is the battery included? And what's the weight?
A It weighs 2.4 kg.
= unanswered_question: Is the battery included

C could someone tell me why my account got locked
A I've unlocked your account now, you can sign in again.
C ok but why did it get locked, I don't want it to happen again
A You can sign in now.
= unanswered_question: why did it get locked

C Seriously? Three calls and you still can't find it? Unbelievable.
A That must be exhausting, and I'm sorry we've sent you round in circles. I've found it now, it is in Bristol.

C The kettle leaks from the base.
A Hello, what seems to be the problem?
C The kettle leaks from the base
= said_again: The kettle leaks from the base

C I can't log in, it says wrong password every time
A Try resetting your password.
C I did, twice.
A Clear your cookies perhaps?
C Still can't log in, it says wrong password every time
= said_again: it says wrong password every time

C You sent me the left boot twice, I need the right one
A Could you tell me your size?
C 41
A We only have 41 in brown, would that work?
C Like I wrote, I only need the right boot, you sent two left ones
= said_again: Like I wrote

C Delivery was supposed to be between 8 and 12
A Let me look that up for you.
C thanks
A It's on its way.
C ok so no exact time. fine

C I'd like to cancel my subscription
A Sure! May I ask why?
C too expensive
A Done, your subscription is cancelled and you won't be charged again.
C perfect, cheers

C can I get an invoice with my company name on it
A Yes, send me the name and VAT number and I'll make one.
C Holt Ltd, GB123456789
A Here it is, sent to your e-mail.
C Holt Ltd is spelled with one t, yes. thanks

C honestly I feel a bit ignored here, nobody has got back to me since Monday
A Can I take your postcode?
= feeling_unacknowledged: I feel a bit ignored

C this whole thing has been so upsetting for my mum, it was her birthday present
A A replacement will be dispatched on Wednesday.
= feeling_unacknowledged: so upsetting

C I'm really anxious about this payment, it's my rent money
A Don't worry, your money is safe. The hold is released within 24 hours.

C It's a nightmare trying to get hold of you, I'm exhausted
A I can hear how tiring this has been. Let's get it done today, I'll stay with you until it's solved.

C I'm annoyed because the colour doesn't match the picture at all
A You can return it within 30 days using the label.
= feeling_unacknowledged: I'm annoyed

C wasn't too happy with the wrapping but the vase itself is gorgeous
A Glad you like the vase!

C My son is scared of the dark so I need a night light that lasts till morning
A Our Moon lamp lasts 12 hours.

C No rush, I'm just curious when the new catalogue is out
A It comes out on 3 March.

C[0.1] Hi, I ordered a rug
A Hi!
C[-0.1] and it has a stain
A Can you send a photo?
C[-0.2] sent
A Thanks, that's within tolerance I'm afraid.
C[-0.7] Within tolerance?? It's a huge brown stain. This is a joke.
= getting_worse: huge brown stain

C[-0.6] The worst delivery ever
A I'm sorry. What happened?
C[-0.5] They threw it over the fence
A That is not okay. I'll reorder it at once.
C[-0.4] fine

C[0.5] Love your store!
A Thank you!
C[0] Is there a discount for students?
A There is, 10 %.
C[0.1] And it works on sale items?
A It does.

C[0.6] hey, quick one about my order
A Of course
C[0.2] it's missing the charger
A It's sold separately
C[-0.3] the page says it is included
A It's not included
C[-0.5] So you're calling me a liar
= getting_worse: liar

C Can you gift wrap it? If so how much extra?
A Yes we can, it's £4 extra.

C How do I know if it fits a 2014 Golf?
A Type in your registration number on the product page and it tells you.

C Do you have a shop in Leeds? My sister lives there and could pick it up
A We're online only, I'm afraid.

C my package says returned to sender?? why, I was home all day
A Oh no, I'm sorry. We'll send it out again tomorrow with another courier.
= unanswered_question: why
`
