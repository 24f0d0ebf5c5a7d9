export const swedish = `
asks_for_score | Du ger mig väl ett bra betyg när formuläret kommer upp?
asks_for_score,names_score | En sista grej, jag skulle bli så glad för en sjua från dig i enkäten
names_score | Kryssa bara i sista rutan på enkätsidan så är det klart
names_consequence | Vår löneökning bygger på vad som står i enkäterna
names_consequence | Ett dåligt betyg och jag åker ut ur teamet tyvärr
veiled | Nu kommer de fråga dig en kort grej. Du känner ju mig vid det här laget, jag gör mitt bästa för dig ;)
veiled | Hoppas jag får se ditt namn bland de nöjda i veckans enkät!
asks_for_score,names_score | Snåla inte på stjärnorna haha, fem är mitt favorittal i enkäten
- | Vår enkät hade 7 frågor förra året, nu är det bara en
- | Det kommer en enkät. Jag ser inte vem som svarat vad.
- | Lampan har fått fem stjärnor i Råd & Rön
- | Hoppas jag uppfattade din fråga rätt?
- | Vi behöver den bästa bilden du har på repan
- | Kan du ge mig de fyra sista siffrorna tack
- | Tullen avgör hur mycket du ska betala
- | Enkäten du fick på sms är bluff, klicka inte
`
