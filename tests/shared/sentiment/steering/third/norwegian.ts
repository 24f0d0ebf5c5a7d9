export const norwegian = `
asks_for_score,names_score | Har jeg vært til hjelp blir jeg takknemlig for en 7-er i undersøkelsen
asks_for_score | Det hadde vært topp om du kunne lagt igjen en positiv omtale om meg
names_score | Et tips: det er bare 6 og 7 som teller som ja i undersøkelsen
names_consequence | Ærlig talt henger vikariatet mitt på disse karakterene
names_consequence | blir karakteren lav er det jeg som får kjeft
veiled | Snart får du et spørsmål om chatten vår, jeg stoler på at du er snill :)
veiled | Husk at undersøkelsen handler om meg og ikke om den sene leveringen
veiled | Vi vet jo begge hvor mye disse undersøkelsene betyr for oss som jobber her
asks_for_score | Kan jeg regne med full pott i undersøkelsen?
names_consequence | Hele gjengen får bonus når resultatene i undersøkelsen er høye
asks_for_score,names_score | Kom igjen gi oss en sekser :D
names_score | Når de spør om du følte deg forstått, velg Helt
veiled | håper jeg har vært flink nok til et smilefjes i undersøkelsen
names_consequence | vurderingen din påvirker om jeg får vaktene mine neste måned
- | Etter chatten dukker det opp en undersøkelse. Hopp over den om du vil.
- | På en skala fra 1 til 10, hvor vondt gjør det i håndleddet når du bruker musa?
- | Du kan gi oppskriften én til fem stjerner i appen
- | Madrassen har fasthet 7
- | Kunder som har gitt den 5 stjerner nevner stoffet
- | Det er viktig for oss at stolen passer ryggen din
- | Jeg hadde satt pris på om du kunne sende bildet på nytt
- | Jeg vil gjerne gi deg beste pris, skal spørre
- | Sjefen min sier jeg kan gi deg 20 % rabatt
- | Du svarte 3 i størrelsesguiden så M blir riktig
- | Jeg har gitt budfirmaet tilbakemeldingen din, det hjelper dem
- | Takk for de fine ordene, du reddet dagen min!
- | Gi meg et lite øyeblikk
- | Du får poeng i kundeklubben på alle kjøp
- | Svar gjerne på undersøkelsen, hva du enn synes om oss
- | Trykk 1 for norsk og 2 for engelsk når du ringer
`
