export const english = `
C Evening! Does the sofa bed come assembled? We live on the 4th floor, do you carry it up?
A Evening! Yes, our drivers carry it up to your door.
= unanswered_question: Does the sofa bed come assembled?

C why haven't i received my gift points
A They're added 14 days after purchase.

C is it machine washable
A 40 degrees, gentle cycle.

C Do I get the deposit back if I cancel before June?
A You do, minus a 5 euro handling fee.

C When are you going to fix the search on your site?
A You can also browse by category in the menu.
= unanswered_question: When are you going to fix the search

C the drill arrived without a charger and without the bag
A Hi, thanks for your message. What is missing?
C charger and bag, the drill arrived without them
= said_again: the drill arrived without them

C Please stop sending me the newsletter
A I've taken you off the list.
C Please stop sending me the newsletter, I got another one today
= said_again: Please stop sending me the newsletter

C I'm at my wits' end with this printer
A Which model is it?
= feeling_unacknowledged: wits' end

C So sad that you discontinued the rose tea
A I know, we were sorry to see it go as well.

C It worries me that the brakes squeak
A I get that, with brakes you want to be sure. Bring it in tomorrow and we'll check them for free.

C Can you deliver to a parcel box? My neighbour got one and likes it
A Parcel boxes are fine.

C[0.2] Hi
A Hello!
C[0.3] I love the new design
A Thank you so much!
C[-0.3] just a pity about the sleeves
A Good to know, I'll tell the designer
`
