export const english = `
asks_for_score,names_score | If I've been of any help I'd be grateful for a 10 on the survey
asks_for_score | It'd be awesome if you could leave a positive review about me
names_score | Just a tip: 6 and 7 are the only answers that count as a yes in the survey
names_consequence | Honestly my contract renewal hangs on these ratings
names_consequence | if the score is low I'm the one who gets in trouble
veiled | You'll be asked about our chat soon. I trust you'll be kind :)
veiled | Remember the survey is about me, not about the late delivery
veiled | We both know how much these surveys matter for us who work here
asks_for_score | Can I count on you for full marks in the questionnaire?
names_consequence | The team gets a bonus when our survey results are high
asks_for_score,names_score | Go on, give us a 5 star rating :D
names_score | When it asks if you felt understood, choose Completely
veiled | hope I did well enough for a smile in the survey
names_consequence | your rating affects whether I get my hours next month
- | After the chat a survey pops up. Skip it if you like.
- | How would you rate the pain in your wrist when using the mouse?
- | You can rate the recipe with one to five stars in the app
- | The mattress has a firmness of 7
- | Customers who gave it 5 stars mention the fabric
- | It's important to us that the chair is right for your back
- | I'd appreciate it if you could send the photo again
- | I'd love to get you the best price, let me ask
- | My boss says I can give you 20 % off
- | You answered 3 in the size guide, so M is right
- | I gave the courier your feedback, it helps them
- | Thanks for the lovely words, that made my day!
- | Please give me a moment
- | You can score free shipping if you order for more than 50 euros
- | Feel free to answer the survey, whatever you think of us
- | Choose 1 for English and 2 for Swedish when you call
`
