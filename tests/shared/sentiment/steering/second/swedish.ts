export const swedish = `
asks_for_score | När roboten frågar hur jag skött mig blir jag så glad för en tumme upp
asks_for_score,names_score | så om du har lust, 7/7 tack 😊
names_score | Det är den högsta siffran som räknas som godkänt när de frågar dig
names_consequence | Såna här betyg avgör vilka som får vara kvar efter sommaren
names_consequence | Chefen går igenom vartenda betyg på fredagar
veiled | Blir jätteglad om du minns den här chatten när enkäten trillar in
veiled | du vet vad man säger, nöjda kunder klickar längst till höger ;)
asks_for_score | Kan du göra mig en tjänst och svara på enkäten med ett bra betyg?
names_score | Enkäten går från 1 till 7 och det är bara 6 och 7 som hjälper mig
names_consequence | Ett dåligt omdöme gör att jag får gå om utbildningen, bara så du vet
veiled | Jag har ju verkligen ansträngt mig för dig idag, glöm inte det när de frågar
asks_for_score | Släng gärna in ett fint omdöme på Google om du har en minut
names_consequence | vi får bara bonus om kunderna är nöjda i enkäten
veiled | Jag är ny här så enkäten har stor betydelse för mig
asks_for_score,names_score | sätt en tia på mig är du snäll
- | Det kommer en fråga när vi är klara. Den är frivillig.
- | Nu har jag fått frågan från lagret, de svarar imorgon
- | Vi har 4 stjärnor kvar av ljusslingan, resten är slut
- | Jag har skickat vidare din feedback om dragkedjan till formgivarna
- | Den bästa poängen man kan få i spelet är 10
- | Den får 9 av 10 i recensionerna för att batteriet räcker så länge
- | Min chef ringer dig imorgon om skadan
- | Ditt svar avgör om vi skickar en ny eller betalar tillbaka
- | Uppskattar verkligen ditt tålamod
- | Om du får en enkät på mejl är den från oss och inte skräppost
- | Det hjälper jag dig gärna med! Ge mig 5 minuter
- | Det betyder mycket att du berättade, jag ordnar det
- | Välj 2 av de 5 färgerna
- | Räntan bestäms av banken
- | Hoppas du blir nöjd med den nya!
`
