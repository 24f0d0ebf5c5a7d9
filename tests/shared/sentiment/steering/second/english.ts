export const english = `
asks_for_score | When our robot asks how I did, a thumbs up would make my day
asks_for_score,names_score | so if you feel like it, 7/7 please 😊
names_score | The highest number is what counts as approved in our system when they ask you
names_consequence | Scores like these decide who gets to stay after the summer
names_consequence | My boss goes through every single rating on Fridays
veiled | I'd be so happy if you remembered this chat when the survey lands in your inbox
veiled | you know what they say, happy customers click all the way to the right ;)
asks_for_score | Would you do me a favour and answer the survey with a good score?
names_score | The survey goes from 1 to 7, where 6 and 7 are the only ones that help me
names_consequence | A bad review means I have to redo the training, just so you know
veiled | I went out of my way for you today, don't forget that when they ask
asks_for_score | Pop a nice review on Google for us if you've got a minute
names_consequence | we only get our bonus if the customers are happy in the survey
veiled | I'm new here so the survey matters a great deal for me
asks_for_score,names_score | please score me a ten
- | There will be one question when we're done. It's voluntary.
- | Would you rate the pain of assembling it? Just kidding, here is the manual
- | We have 4 stars left of the string lights, the rest are sold out
- | I have passed your feedback about the zip on to the designers
- | The best score you can get in the game is 10
- | It scores 9 out of 10 in reviews because the battery lasts so long
- | My manager will call you tomorrow about the damage
- | Your answer decides whether we send a new one or refund you
- | I really appreciate your patience
- | If you get a survey by e-mail, that's from us and not spam
- | I'd love to help you with that! Give me 5 minutes
- | It means a lot that you told me, I'll fix it
- | Please choose 2 of the 5 colours
- | The interest rate is decided by the bank
- | I hope you'll be happy with the new one!
`
