export const norwegian = `
C Hei, kjøpte telt forrige uke og to stenger mangler. Når kan dere sende dem?
A Hei! Takk for at du skriver. Jeg skjønner at det er irriterende når deler mangler.
= unanswered_question: Når kan dere sende dem?

C Dere har vel studentrabatt? Kan den brukes sammen med velkomstkoden?
A Studenter får 15 %, det stemmer.
= unanswered_question: Kan den brukes sammen med velkomstkoden?

C gjelder garantien om man har åpna dekselet
A Nei, da bortfaller den dessverre.

C Hva skjer om ingen er hjemme når budet kommer?
A De legger igjen en lapp og prøver på nytt dagen etter.

C Er lysene veganske?
A De er laget av soyavoks, så ja.

C Hvordan går det med sak 90211?
A Teknikerne tester delen fortsatt. Jeg skriver så fort de er ferdige.

C Hvilket støpsel har den norske modellen?
A Takk for meldingen og god helg!
= unanswered_question: Hvilket støpsel har den norske modellen?

C Kan du ta bort den andre lampa fra ordren? Og har den første gått ut av døra ennå?
A Den andre lampa er fjernet og 350 kr er på vei tilbake.
= unanswered_question: har den første gått ut av døra ennå?

C Hvorfor har prisen gått opp siden i går?
A Den var på kampanje til midnatt.

C God ettermiddag, må man ha legitimasjon når man henter?
A Ja, ta med leg.

C kunne jeg fått den større i stedet
A Klart, det fikser jeg.

C Jeg må ha den til fredag ellers er det ikke noe poeng
A Hva er postnummeret ditt?
C 5003
A Ekspressfrakt koster 79 kr.
C men rekker den fram til fredag?
A Den koster 79 kr.
= unanswered_question: rekker den fram til fredag

C hvordan skal jeg kunne stole på dere etter dette?
A Nå er refusjonen sendt, du ser den på tirsdag.

C Jaha nok et autosvar. Er det et menneske der?
A Hei, jeg heter Mina og er høyst menneskelig. Fortell hva som gikk galt?

C Appen krasjer med en gang jeg åpner handlekurven
A Hvilken telefon har du?
C En Pixel 8. Appen krasjer når jeg åpner handlekurven.
= said_again: Appen krasjer når jeg åpner handlekurven

C Jeg har bedt om en kvittering med mva
A Jeg skal se på det.
C Hallo, jeg har bedt om kvittering med mva
A Greit
C Ber for tredje gang om kvittering med mva
= said_again: tredje gang

C bestilte størrelse 42 og fikk 40
A Hva bestilte du?
C det har jeg jo allerede skrevet, bestilte 42 og fikk 40
= said_again: allerede skrevet

C Jeg vil gjerne bytte genseren min
A Ikke noe problem, hvilken størrelse?
C Jeg vil gjerne bytte jakka mi også

C mailen min er anna@example.no
A Kan du bekrefte e-posten din?
C anna@example.no

C takk!
A Noe mer jeg kan hjelpe med?
C nei takk!

C Dette er skikkelig trist, valgte dere fordi dere hadde så fine omtaler
A Fyll ut skjemaet nederst på siden.
= feeling_unacknowledged: skikkelig trist

C vi er helt knust, det er feil navn på graveringen
A Vi spanderer 10 % på neste kjøp.
= feeling_unacknowledged: knust

C Jeg er rasende. Medisinen min lå i den pakken.
A Det har jeg full forståelse for, sånt skal bare ikke skje. Jeg har ringt terminalen og de kjører den ut i kveld.

C Man blir jo så sint av å bli sendt mellom avdelinger
A Du har helt rett, og jeg slipper ikke dette før det er løst.

C Det er stressende for oss for vi flytter ut på mandag
A Notert. Bilen kommer mellom 9 og 11.
= feeling_unacknowledged: stressende

C Vil ikke høres sur ut men kan dere sjekke lageret i Moss?
A I Moss er det tre igjen.

C Var litt nervøs for å kjøpe briller på nett men de sitter perfekt
A Så gøy å høre!

C[0.1] Jeg vil bestille en installasjon
A Når passer det for deg?
C[0] tirsdag
A Fullt.
C[-0.4] onsdag da
A Fullt.
C[-0.8] Hvorfor spør du da når det passer meg. Der røyk den kvelden.
= getting_worse: Der røyk den kvelden

C[-0.3] Den starter ikke
A Hold inne knappen i ti sekunder
C[-0.6] Ingenting
A Er den ladet?
C[0] oi. det var den ikke
A Sånt skjer den beste

C[0] Hei
A Hei!
C[0] Hvor er tingene mine
A De er hos budet
C[-0.15] Ok, tok litt tid
`
