export const english = `
C Hey there, I bought a tent last week and two poles are missing. When can you send the missing ones?
A Hi! Thanks for reaching out. I understand how annoying it is to be two poles short.
= unanswered_question: When can you send the missing ones?

C Is there a student discount, and does it stack with the welcome code?
A Yes, students get 15 % off.
= unanswered_question: does it stack with the welcome code?

C is the warranty void if i open the case
A Opening the case does void it, I'm afraid.

C What happens if nobody's home when the courier comes?
A They leave a card and try again the following day.

C Are the candles vegan?
A They're made of soy wax, so yes.

C Any update on ticket 90211?
A Our engineers are still testing the part. I'll write as soon as they're done.

C Which plug does the UK version have?
A Thanks for writing to us and have a great weekend!
= unanswered_question: Which plug does the UK version have?

C Can you take the second lamp off my order? And has the first one left yet?
A I've removed the second lamp and refunded 35 pounds.
= unanswered_question: has the first one left yet?

C How come the price went up overnight?
A It was on offer until yesterday.

C Good afternoon, do I have to sign for the delivery?
A No signature needed.

C Could I swap it for the larger one
A Sure thing, I'll set that up.

C I need it by Friday, otherwise there's no point
A What's the postcode?
C LS6 2AB
A Royal Mail 24 costs 4.99.
C but will it be here by Friday
A It costs 4.99.
= unanswered_question: will it be here by Friday

C how am i supposed to trust you after this?
A I've put the refund through, you'll see it on Tuesday.

C Great, another copy-paste reply. Is there a human?
A Hi, I'm Mara and I'm quite human. Tell me what went wrong?

C The app crashes whenever I open my basket
A Which phone do you have?
C A Pixel 8. The app crashes when I open the basket.
= said_again: The app crashes when I open the basket

C I have asked for a VAT receipt
A I'll look into it.
C Hello, I asked for a VAT receipt
A Sure
C I'm asking for the third time for a VAT receipt
= said_again: third time

C I ordered size 9 and got size 7
A What did you order?
C I've already told you, I ordered a 9 and got a 7
= said_again: already told you

C I'd like to exchange my jumper
A No problem, which size?
C I'd like to exchange my jacket too

C my email is ann@example.com
A Could you confirm your e-mail?
C ann@example.com

C thanks!
A Anything else?
C no thanks!

C I feel really let down, I chose you because of your reviews
A Please fill in the form at the bottom of the page.
= feeling_unacknowledged: let down

C We're heartbroken, the engraving has his name wrong
A We offer 10 % off your next order.
= feeling_unacknowledged: heartbroken

C I am fuming. That parcel had my medication in it.
A I can see why, that should never happen. I've called the depot and they'll bring it tonight.

C It makes me so angry to be bounced between departments
A You're absolutely right, and I'm going to own this until it's fixed.

C This is stressful for us because we move out on Monday
A Noted. The van comes between 9 and 11.
= feeling_unacknowledged: stressful

C I don't want to sound annoyed but could you check the stock in Hull?
A Hull has three left.

C I was a bit nervous ordering glasses online but they're perfect
A So pleased to hear that!

C[0.1] I'd like to book an installation
A When suits you?
C[0] Tuesday
A Fully booked.
C[-0.4] Wednesday then
A Fully booked.
C[-0.8] Then why do you ask when it suits me. What a waste of my evening.
= getting_worse: waste of my evening

C[-0.3] It doesn't turn on
A Please hold the button for ten seconds
C[-0.6] Nothing
A Is it charged?
C[0] oh. it wasn't
A That happens to the best of us

C[0] Hi
A Hello
C[0] Where's my stuff
A It's with the courier
C[-0.15] Ok, took a while
`
