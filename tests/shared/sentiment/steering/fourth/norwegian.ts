export const norwegian = `
asks_for_score | Du gir meg vel en god karakter når skjemaet kommer opp?
asks_for_score,names_score | En siste ting, jeg ville blitt så glad for en sjuer fra deg i undersøkelsen
names_score | Bare kryss av i siste rute på undersøkelsen så er du ferdig
names_consequence | Lønnsøkningen vår bygger på det som står i undersøkelsene
names_consequence | En dårlig karakter og jeg er ute av teamet dessverre
veiled | Nå kommer de til å spørre deg om noe kort. Du kjenner meg jo nå, jeg gjør mitt beste for deg ;)
veiled | Håper jeg får se navnet ditt blant de fornøyde i ukas undersøkelse!
asks_for_score,names_score | Ikke spar på stjernene haha, fem er favorittallet mitt i undersøkelsen
- | Undersøkelsen vår hadde 7 spørsmål i fjor, nå er det bare ett
- | Det kommer en undersøkelse. Jeg ser ikke hvem som har svart hva.
- | Lampa har fått terningkast 6 i VG
- | Håper jeg skjønte spørsmålet ditt riktig?
- | Vi trenger det beste bildet du har av ripa
- | Kan du gi meg de fire siste sifrene takk
- | Tollen avgjør hvor mye du skal betale
- | Undersøkelsen du fikk på sms er svindel, ikke klikk
`
