export const swedish = `
asks_for_score | Du får en liten enkät efter chatten, blir jätteglad för ett bra betyg :)
asks_for_score,names_score | Är du nöjd så ge mig gärna en sjua i enkäten
names_score | Bara så du vet, allt under 6 räknas som underkänt hos oss
names_consequence | Enkäten du får sen påverkar min bonus
asks_for_score | snälla ge mig högsta betyg när frågan kommer
veiled | Du vet ju hur viktigt det är för mig
veiled | du vet ju hur viktig enkäten är för oss som sitter här
names_consequence,names_score | Får jag under 9 så får jag ta ett snack med chefen
asks_for_score | Lämna gärna toppbetyg om jag kunnat hjälpa dig
asks_for_score,names_score | Glöm inte 5 stjärnor till mig på Trustpilot ;)
veiled | Hoppas jag har förtjänat ditt bästa svar när de frågar om vår chatt
names_consequence | Min lön beror på vad kunderna svarar så...
veiled | När du får frågan sen, tänk snällt på mig
asks_for_score | Skriv gärna ett fint omdöme med mitt namn i
names_score | Det är tior vi siktar på i undersökningen
names_consequence | jag kan bli av med jobbet om jag får dåliga betyg
asks_for_score | tacksam för full pott i enkäten
veiled | Jag har verkligen gjort allt jag kan för dig idag, hoppas det syns när du svarar på enkäten
names_consequence | Låga betyg ställer till det för oss med chefen, bara så du vet
veiled | Den där lilla frågan betyder jättemycket för mig personligen
- | Du får en kort fråga efteråt, svara precis som du tycker.
- | Vattenkokaren har betyget 4,7 av 312 kunder
- | 7 av 10 kunder väljer den större storleken
- | Du vet ju hur viktigt paketet är, så jag skickar det med bud
- | Jag förstår hur viktigt det är för dig att paketet kommer fram
- | Du kanske får en enkät om några dagar. Den är anonym och tar en minut.
- | Lämna gärna en recension av skorna på produktsidan
- | Jag har lagt in en bra rabatt, 20 % på nästa köp
- | Kylskåpet har energiklass A och fick bäst betyg i test
- | Var gärna ärlig i enkäten, det hjälper oss att bli bättre
- | Min chef har godkänt återbetalningen
- | Det är mitt jobb att hjälpa dig med det här
- | Det är viktigt för oss att du är nöjd, så vi skickar en ny
- | Det tar 10 minuter att gå från butiken
- | Hoppas det hjälper! Ha en fin dag
- | Jag kan tyvärr inte säga något om vad du ska svara i enkäten
- | Hjälmen har 5 stjärnor i krocktest
- | Det är lågt saldo på den så det kan ta lite längre
- | Kreditbetyget kollas av Klarna, inte av oss
- | Har jag förstått dig rätt att du gav kartongen till chauffören?
`
