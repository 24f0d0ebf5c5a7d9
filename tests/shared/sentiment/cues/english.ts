export const english = `
C Hi, when will my parcel arrive? And can I still change the delivery address?
A Hi Sam! I've changed the address to the new one for you.
= unanswered_question: when will my parcel arrive?

C do you ship to norway and how much is it
A Hi! Yes, we ship to Norway.
= unanswered_question: how much is it

C Is the blue jacket coming back in size M? Also, does the zip have a warranty?
A The blue jacket will be back in size M around the 12th.
= unanswered_question: does the zip have a warranty?

C Why was my order cancelled?
A Thank you for contacting us. Is there anything else I can help you with today?
= unanswered_question: Why was my order cancelled?

C My order 48213 says delivered but there's nothing here. Who signed for it?
A I'm so sorry about that! I have ordered a new one for you, it leaves our warehouse tomorrow.
= unanswered_question: Who signed for it?

C how do i return one of the shoes but keep the other pair
A Have a look at our new autumn collection, there are many great deals right now!
= unanswered_question: how do i return one of the shoes

C I'd like to know whether the refund goes to my card or to a gift card
A Hello and welcome! I see that you bought two lamps on Monday.
C yes thats right
A Great. The lamps are dimmable.
= unanswered_question: whether the refund goes to my card

C I was told the refund would be here on Friday. It isn't.
A Could you give me your order number please?
C 77120. I was told the refund would be here on Friday and it isn't here.
= said_again: I was told the refund would be here on Friday

C The washing machine makes a grinding noise during the spin cycle
A Have you read the manual?
C yes I've read it. As I said, it makes a grinding noise in the spin cycle.
= said_again: As I said

C I need to change the name on order 55190
A Of course, what's your order number?
C order 55190
= said_again: order 55190

C my discount code WELCOME10 doesn't work
A Please try to empty your cart and log in again.
C Did that
A And in another browser?
C the discount code still doesn't work
= said_again: the discount code still doesn't work

C I never got a confirmation email for my order
A Please check your spam folder.
C I already told you there's nothing there, I never got a confirmation email
= said_again: I never got a confirmation email

C I have been waiting three weeks and honestly I'm so disappointed in you
A What is your order number?
= feeling_unacknowledged: I'm so disappointed

C This is really stressing me out, the wedding is on Saturday and the dress isn't here
A The parcel is at the terminal in Leeds and will be delivered tomorrow.
= feeling_unacknowledged: stressing me out

C I'm getting worried that somebody has my card details
A Please send me the last four digits.
C 4411
A Thanks. I see two payments of 49.
= feeling_unacknowledged: worried

C im really fed up with this
A Sorry, but we can't refund used items.
= feeling_unacknowledged: fed up

C It's frustrating to explain this to a new person every time
A You can find our return policy on the website.
= feeling_unacknowledged: frustrating

C My daughter cried when it turned out to be broken, she was so sad. Can you send a new one?
A Yes, a new one will be sent today.
= feeling_unacknowledged: she was so sad

C[0.2] Hi! I would like to return a sweater
A Sure, the form is in the parcel
C[-0.1] There was no form
A Then you can print one
C[-0.6] I have no printer. This is getting silly.
= getting_worse: getting silly

C[0.4] Hello, thanks for a nice shop. Where do I find my invoice?
A Under My pages.
C[0] It isn't there
A It should be there
C[-0.3] It really isn't there.
A Then please log out and in again.
C[-0.7] Useless. I give up on this page.
= getting_worse: Useless

C Hi, when will my parcel arrive?
A Hi! It's with DHL and should be with you on Thursday.

C Do you have this in green?
A Unfortunately not, only black and grey.

C Can I return it in store? And do I need the receipt?
A Absolutely, any store will take it back. You don't need the receipt, your name is enough.

C where is my order
A Let me have a look, one moment.

C How long does a refund take?
A Let me check with finance, I'll get back to you this afternoon.

C Can you help me with a payment problem?
A Hi! What happens when you try to pay?

C Hi, are you there? My card was declined, what should I do?
A Your bank asks for a confirmation. Try once more and approve it in your banking app.

C Are you kidding me? What kind of service is this? I want my money back.
A I understand that you're upset. I have refunded the full amount, it's on your card within three days.

C I've been waiting for two weeks and I'm really disappointed
A I'm sorry you've had to wait this long. I'll find out today what happened to it.

C I'm so worried it won't be here before Christmas
A That's completely understandable. It's on the van and will be with you tomorrow.

C I'm not angry, I just wonder what happened
A The warehouse sent the wrong box, a new one is on its way.

C I was worried at first but it turned up this morning, thanks!
A Wonderful, enjoy it!

C Sorry to bother you, could you resend the receipt?
A No bother at all, I've just sent it.

C Can I change my order?
A Yes, until 4 pm. What would you like to change?
C the size, to a 42 please
A Done, it's a 42 now.
C thank you, ok?

C ok
A Is there anything else?
C ok
A Have a nice day!

C hello?
A Hi there, how can I help?
C hello, yes I want to order a gift card

C I'd like to return the shoes
A You can use the label in the box.
C Great, so I return the shoes with the label. Thanks!

C Has my order been shipped?
A Yes, it was shipped yesterday.
C And when was my order shipped exactly?

C[-0.7] This is awful, nothing works
A I'm sorry about that, let's fix it together. Which page do you see?
C[-0.2] the checkout, it says error 500
A Thanks, we've restarted it. Try again?
C[0.3] works now

C[0.3] Hi there
A Hi!
C[-0.6] my lamp broke
A I'm sorry to hear that. We'll send you a new one.
C[0.5] wow, thanks
`
