export const swedish = `
asks_for_score,names_score | Har jag varit till hjälp blir jag tacksam för en 7:a i enkäten
asks_for_score | Det vore toppen om du kunde lämna ett positivt omdöme om mig
names_score | Ett tips: det är bara 6 och 7 som räknas som ja i undersökningen
names_consequence | Ärligt talat hänger mitt vikariat på de här betygen
names_consequence | blir betyget lågt är det jag som får skit för det
veiled | Snart får du en fråga om vår chatt, jag litar på att du är snäll :)
veiled | Kom ihåg att enkäten handlar om mig och inte om den sena leveransen
veiled | Vi vet ju båda hur mycket de här enkäterna betyder för oss som jobbar här
asks_for_score | Kan jag räkna med full pott i enkäten?
names_consequence | Hela gänget får bonus när resultaten i enkäten är höga
asks_for_score,names_score | Kom igen ge oss en femma :D
names_score | När de frågar om du kände dig förstådd, välj Helt
veiled | hoppas jag skötte mig bra nog för en glad gubbe i enkäten
names_consequence | ditt betyg påverkar om jag får mina timmar nästa månad
- | Efter chatten dyker det upp en enkät. Hoppa över den om du vill.
- | På en skala 1 till 10, hur ont gör det i handleden när du använder musen?
- | Du kan betygsätta receptet med en till fem stjärnor i appen
- | Madrassen har fasthet 7
- | Kunder som gett den 5 stjärnor nämner tyget
- | Det är viktigt för oss att stolen passar din rygg
- | Jag skulle uppskatta om du kunde skicka bilden igen
- | Jag vill gärna ge dig bästa pris, ska fråga
- | Min chef säger att jag kan ge dig 20 % rabatt
- | Du svarade 3 i storleksguiden så M blir rätt
- | Jag har gett budfirman din feedback, det hjälper dem
- | Tack för de fina orden, du gjorde min dag!
- | Ge mig en liten stund
- | Du får poäng i kundklubben på alla köp
- | Svara gärna på enkäten, vad du än tycker om oss
- | Tryck 1 för svenska och 2 för engelska när du ringer
`
