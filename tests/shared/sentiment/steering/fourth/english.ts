export const english = `
asks_for_score | Will you give me a good grade when the form comes up?
asks_for_score,names_score | One last thing, I'd really love a 7 from you in the survey
names_score | Just tick the last box on the survey page and you're done
names_consequence | Our pay rise is based on what the surveys say
names_consequence | A poor score and I'm off this team, sadly
veiled | They'll ask you something short now. You know me by now, I do my best for you ;)
veiled | Hope I'll see your name among the happy ones in this week's survey!
asks_for_score,names_score | Don't be shy with the stars haha, five is my favourite number in the survey
- | Our survey had 7 questions last year, now it's one
- | A survey will follow. I can't see who answered what.
- | The lamp gets five stars in Good Housekeeping
- | I hope I did understand your question right?
- | We need the best photo you've got of the scratch
- | Could you give me the last four digits, please
- | The customs office decides how much you pay
- | The survey you got by text is a scam, please don't click
`
