export const norwegian = `
C Heisann! Er bordet i heltre eik, og kan dere levere på en lørdag?
A God morgen! Lørdagslevering går helt fint, bare velg tid i kassen.
= unanswered_question: Er bordet i heltre eik

C sporinga har stått stille i seks dager, hva er det som skjer
A Hei Jonas! Har du sett vårnyhetene våre?
= unanswered_question: hva er det som skjer

C Blir det toll på dette?
A Det kommer an på hvor det skal. Hvilket land bor du i?

C hvilken av kvernene bråker minst
A Mk2, den ligger rundt 60 dB.

C Må jeg betale returfrakten selv? Og hvor mange dager har jeg på meg?
A Du har 30 dager fra levering, og returen spanderer vi.

C Er laderen med? Og hva veier den?
A Den veier 2,4 kilo.
= unanswered_question: Er laderen med

C hvorfor ble kontoen min sperra
A Nå har jeg åpnet kontoen din, du kan logge inn igjen
C ok men hvorfor ble den sperra, vil ikke at det skjer igjen
A Du kan logge inn nå.
= unanswered_question: hvorfor ble den sperra

C Er det mulig? Tredje gang jeg ringer og dere finner den fortsatt ikke?
A Det må være helt tappende å bli kastet rundt sånn. Nå har jeg funnet den, den er på Hamar.

C Det lekker vann under kaffetrakteren
A Hei! Hva gjelder saken?
C Det lekker vann under kaffetrakteren
= said_again: lekker vann under kaffetrakteren

C får ikke logga inn, står feil passord hele tida
A Prøv å tilbakestille passordet.
C det har jeg gjort, to ganger
A Slett cookies kanskje?
C får fortsatt ikke logga inn, det står feil passord
= said_again: står feil passord

C Dere har sendt to venstresko, jeg trenger en høyresko
A Hvilken størrelse gjelder det?
C 41
A Vi har bare 41 i brunt, går det bra?
C Som sagt trenger jeg bare høyreskoen, dere sendte to venstre
= said_again: Som sagt

C Leveransen skulle komme mellom 8 og 12
A Jeg tar en titt for deg.
C takk
A Den er på vei.
C ok så ikke noe eksakt tidspunkt. da får det bli sånn

C Jeg vil gjerne si opp abonnementet
A Selvfølgelig! Kan jeg spørre hvorfor?
C for dyrt
A Da er det sagt opp, og du blir ikke trukket mer.
C perfekt takk

C går det an å få faktura med firmanavn
A Absolutt, send navn og orgnummer så fikser jeg.
C Holm AS 987654321
A Sånn, den ligger i innboksen din.
C Holm AS skrives med én l, ja. takker

C føler meg ærlig talt ganske glemt, ingen har gitt lyd fra seg siden mandag
A Kan jeg få postnummeret ditt?
= feeling_unacknowledged: ganske glemt

C Mamma ble så lei seg, det var bursdagsgaven hennes
A En ny sendes på onsdag.
= feeling_unacknowledged: så lei seg

C er kjempenervøs for denne betalingen, det er husleia
A Du kan være helt rolig, pengene er trygge. Reservasjonen slippes innen ett døgn.

C det er et mareritt å få tak i dere, jeg er helt utslitt
A Jeg hører hvor slitsomt det har vært. Vi tar det i mål i dag, jeg blir her til det er løst.

C Irritert, fargen stemmer ikke med bildet i det hele tatt
A Du kan returnere innen 30 dager med vedlagt lapp.
= feeling_unacknowledged: Irritert

C var vel ikke kjempefornøyd med innpakkinga men vasen er helt nydelig
A Så gøy at du liker vasen!

C Sønnen min er mørkredd så jeg trenger en nattlampe som varer hele natta
A Månelampen vår varer i tolv timer.

C Haster ikke, er bare nysgjerrig på når den nye katalogen kommer
A Den kommer 3. mars.

C[0.1] Hei, jeg har bestilt et teppe
A Hei!
C[-0.1] og det er en flekk på det
A Kan du sende et bilde?
C[-0.2] sendt
A Takk, det er dessverre innenfor toleransen.
C[-0.7] Innenfor toleransen?? Det er en diger brun flekk. Dere er ikke riktig kloke.
= getting_worse: brun flekk

C[-0.6] Verste leveringen noensinne
A Beklager! Hva skjedde?
C[-0.5] De hev den over gjerdet
A Sånn skal det ikke være. Jeg bestiller en ny med en gang.
C[-0.4] ok

C[0.5] Elsker butikken deres!
A Takk!
C[0] Finnes det studentrabatt?
A Ja, 10 %.
C[0.1] Gjelder den på salg også?
A Det gjør den.

C[0.6] hei, kjapt spørsmål om ordren min
A Bare spør
C[0.2] laderen mangler
A Den selges separat
C[-0.3] på siden står det at den følger med
A Den følger ikke med
C[-0.5] Så du sier jeg lyver
= getting_worse: lyver

C Kan dere pakke den inn? Hva koster det i så fall?
A Ja det gjør vi gjerne, det koster 40 kr.

C Hvordan vet jeg om den passer en Golf 2014?
A Tast inn regnummeret på produktsiden så ser du det med en gang.

C Har dere butikk i Bergen? Søstra mi bor der og kunne hentet
A Vi finnes bare på nett dessverre.

C pakken har gått i retur?? hvorfor det, jeg var hjemme hele dagen
A Å nei, det var jo ikke bra. Vi sender den ut igjen i morgen med et annet firma.
= unanswered_question: hvorfor
`
