export const norwegian = `
asks_for_score | Når roboten spør hvordan jeg har gjort det, hadde en tommel opp gjort dagen min
asks_for_score,names_score | så hvis du har lyst, 7/7 takk 😊
names_score | Det er det høyeste tallet som teller som godkjent når de spør deg
names_consequence | Slike karakterer avgjør hvem som får være igjen etter sommeren
names_consequence | Sjefen går gjennom hver eneste vurdering på fredager
veiled | Blir så glad om du husker denne chatten når undersøkelsen dumper inn
veiled | du vet hva man sier, fornøyde kunder klikker helt til høyre ;)
asks_for_score | Kan du gjøre meg en tjeneste og svare på undersøkelsen med en god karakter?
names_score | Undersøkelsen går fra 1 til 7 og det er bare 6 og 7 som hjelper meg
names_consequence | En dårlig omtale gjør at jeg må ta opplæringen på nytt, bare så du vet
veiled | Jeg har jo virkelig strukket meg for deg i dag, ikke glem det når de spør
asks_for_score | Legg gjerne inn en fin omtale på Google om du har et minutt
names_consequence | vi får bare bonus hvis kundene er fornøyde i undersøkelsen
veiled | Jeg er ny her så undersøkelsen har stor betydning for meg
asks_for_score,names_score | gi meg en tier da
- | Det kommer ett spørsmål når vi er ferdige. Det er frivillig.
- | Nå har jeg sendt spørsmålet til lageret, de svarer i morgen
- | Vi har 4 stjerner igjen av lyslenken, resten er utsolgt
- | Jeg har sendt tilbakemeldingen din om glidelåsen til designerne
- | Den beste poengsummen man kan få i spillet er 10
- | Den får 9 av 10 i anmeldelsene fordi batteriet varer så lenge
- | Sjefen min ringer deg i morgen om skaden
- | Svaret ditt avgjør om vi sender en ny eller betaler tilbake
- | Setter stor pris på tålmodigheten din
- | Hvis du får en undersøkelse på e-post, er den fra oss og ikke søppelpost
- | Det hjelper jeg deg gjerne med! Gi meg 5 minutter
- | Det betyr mye at du sa fra, jeg ordner det
- | Velg 2 av de 5 fargene
- | Renta bestemmes av banken
- | Håper du blir fornøyd med den nye!
`
