export const english = `
asks_for_score | You'll get a short survey after this, I'd really appreciate a good rating :)
asks_for_score,names_score | If you're happy please give me a 7 in the survey
names_score | Just so you know, anything under a 6 counts as a fail for us
names_consequence | The survey you get afterwards affects my bonus
asks_for_score | could you please rate me highly when the question comes
veiled | You know how important the survey is for me
names_consequence,names_score | If I get anything below 9 my manager will have a talk with me
asks_for_score | Please leave us top marks if I was able to help
asks_for_score,names_score | Don't forget 5 stars for me on Trustpilot ;)
veiled | Hope I've earned your best answer when they ask you about our chat
names_consequence | My pay depends on what customers answer in the survey, so...
veiled | When you get the question later, please think of me kindly
asks_for_score | A positive review with my name in it would be great
names_score | 10 out of 10 is what we're aiming for in the survey
names_consequence | I could lose my job if I get bad scores
asks_for_score | i'd be grateful for full marks in the survey
veiled | I've done everything I can for you today, so I hope that shows when you fill in the survey
asks_for_score | would you mind giving me a high score
names_consequence | Low ratings get us into trouble with the boss, just saying
veiled | The little survey means a lot to me personally
- | You'll get a short question afterwards, answer it just as you feel.
- | The kettle has a rating of 4.7 stars from 312 customers
- | 7 out of 10 customers choose the larger size
- | I know how important this parcel is to you
- | You may get a survey in a few days. It's anonymous and takes a minute.
- | Your order is worth 5 stars on our loyalty scale, so you get free shipping
- | We'd be happy if you left a review of the shoes on the product page
- | I've given you a good discount, 20 % on the next order
- | The energy rating of the fridge is A
- | Please be honest in the survey, it helps us get better
- | My manager has approved the refund
- | My job is to help you with this
- | Your satisfaction is important to us, so we'll send a new one
- | It's a 10 minute walk from the store
- | I hope this helps! Have a great day
- | Sorry, I can't say anything about what you should answer in the survey
- | The helmet got top marks in the consumer test
- | Low stock means it may take longer
- | Your credit score is checked by Klarna, not by us
- | Did I understand you correctly that you gave the box to the driver?
`
