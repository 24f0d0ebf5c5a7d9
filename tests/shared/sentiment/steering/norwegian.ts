export const norwegian = `
asks_for_score | Du får en liten undersøkelse etter chatten, blir kjempeglad for en god vurdering :)
asks_for_score,names_score | Er du fornøyd så gi meg gjerne en sjuer i undersøkelsen
names_score | Bare så du vet det, alt under 6 regnes som stryk hos oss
names_consequence | Undersøkelsen du får etterpå påvirker bonusen min
asks_for_score | vær så snill og gi meg toppkarakter når spørsmålet kommer
veiled | Du vet jo hvor viktig det er for meg
veiled | du vet jo hvor viktig den undersøkelsen er for oss her
names_consequence,names_score | Får jeg under 9 må jeg inn på teppet hos sjefen
asks_for_score | Legg gjerne igjen topp score hvis jeg har klart å hjelpe deg
asks_for_score,names_score | Ikke glem 5 stjerner til meg på Trustpilot ;)
veiled | Håper jeg har gjort meg fortjent til det beste svaret ditt når de spør om chatten vår
names_consequence | Lønna mi avhenger av hva kundene svarer så...
veiled | Når du får spørsmålet etterpå, tenk snilt på meg
asks_for_score | Skriv gjerne en fin omtale med navnet mitt i
names_score | Det er tiere vi går for i undersøkelsen
names_consequence | jeg kan miste jobben hvis jeg får dårlige tilbakemeldinger
asks_for_score | takknemlig for full pott i undersøkelsen
veiled | Jeg har virkelig gjort alt jeg kan for deg i dag, håper det vises når du svarer på undersøkelsen
names_consequence | Lave karakterer skaper trøbbel for oss hos sjefen, bare så du vet
veiled | Det lille spørsmålet betyr utrolig mye for meg personlig
- | Du får et kort spørsmål etterpå, svar akkurat som du synes.
- | Vannkokeren har 4,7 i vurdering fra 312 kunder
- | 7 av 10 kunder velger den store størrelsen
- | Du vet jo hvor viktig pakken er, så jeg sender den med bud
- | Jeg skjønner hvor viktig det er for deg at pakken kommer frem
- | Du får kanskje en undersøkelse om noen dager. Den er anonym og tar ett minutt.
- | Legg gjerne igjen en omtale av skoene på produktsiden
- | Jeg har lagt inn en god rabatt, 20 % på neste kjøp
- | Kjøleskapet har energiklasse A og ble best i test
- | Vær gjerne ærlig i undersøkelsen, det hjelper oss å bli bedre
- | Sjefen min har godkjent tilbakebetalingen
- | Det er jobben min å hjelpe deg med dette
- | Det er viktig for oss at du er fornøyd, så vi sender en ny
- | Det tar 10 minutter å gå fra butikken
- | Håper det hjelper! Ha en fin dag
- | Jeg kan dessverre ikke si noe om hva du skal svare i undersøkelsen
- | Hjelmen fikk terningkast 6 i testen
- | Det er få igjen på lager så det kan ta litt lenger
- | Kredittvurderingen gjøres av Klarna, ikke av oss
- | Har jeg forstått deg riktig at du ga esken til sjåføren?
`
