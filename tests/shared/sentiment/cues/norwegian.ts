export const norwegian = `
C Hei! Når kommer pakken min? Og kan jeg få den levert hjem?
A Hei Kari! Nå har jeg endret til hjemlevering.
= unanswered_question: Når kommer pakken min?

C har dere genseren i str m og hva koster frakten
A Hei! Ja, genseren finnes i M i både sort og grønt.
= unanswered_question: hva koster frakten

C Hvorfor har dere trukket pengene to ganger?
A Hei og takk for at du tar kontakt! Ha en fin dag videre.
= unanswered_question: Hvorfor har dere trukket pengene to ganger?

C Lurer på om gavekortet kan brukes i butikk. Og hvor lenge er det gyldig?
A Gavekortet fungerer i alle butikkene våre.
= unanswered_question: hvor lenge er det gyldig?

C Hvem har hentet pakken? Det var ikke meg
A Så kjedelig å høre! Jeg sender en ny til deg i dag.
= unanswered_question: Hvem har hentet pakken?

C hvordan gjør jeg det hvis jeg bare vil sende tilbake den ene
A Akkurat nå har vi 20 % på alle sko!
= unanswered_question: hvordan gjør jeg det

C Hei, følger det med batterier til lampa?
A Hei! Har du ordrenummeret?
C 88123
A Takk! Lampa ble sendt på tirsdag.
= unanswered_question: følger det med batterier til lampa?

C Jeg har ikke fått pengene for returen
A Hvilket ordrenummer gjelder det?
C 10442. Jeg har altså ikke fått pengene for returen min.
= said_again: ikke fått pengene for returen

C Glidelåsen på jakka er ødelagt
A Ok, hvilken farge har jakka?
C har det noe å si? Som jeg skrev er glidelåsen ødelagt
= said_again: glidelåsen ødelagt

C Ordrenr 55190, feil størrelse
A Hei! Hva er ordrenummeret ditt?
C 55190
= said_again: 55190

C rabattkoden HØST20 virker ikke
A Prøv å logge ut og inn igjen
C gjort
A Prøv gjerne en annen nettleser
C rabattkoden virker fortsatt ikke
= said_again: rabattkoden virker fortsatt ikke

C jeg har aldri fått noen ordrebekreftelse
A Sjekk gjerne søppelposten.
C har allerede sagt at den ikke er der, jeg har aldri fått noen bekreftelse
= said_again: aldri fått noen bekreftelse

C jeg blir så lei av dette
A Hva er ordrenummeret ditt?
= feeling_unacknowledged: lei av dette

C jeg er skikkelig skuffet, har handla hos dere i ti år
A Pakken ligger på terminalen på Alnabru og kjøres ut i morgen.
= feeling_unacknowledged: skikkelig skuffet

C Begynner å bli bekymret for at noen har kortet mitt
A Kan du sende de fire siste sifrene?
C 4411
A Takk, jeg ser to kjøp på 499 kr.
= feeling_unacknowledged: bekymret

C Det er så frustrerende å måtte forklare alt på nytt hver gang
A Returvilkårene finner du på nettsiden.
= feeling_unacknowledged: frustrerende

C Jenta mi ble kjempelei seg da den var ødelagt. Kan dere sende en ny?
A Ja selvfølgelig, vi sender en ny i dag!
= feeling_unacknowledged: kjempelei seg

C Nå er jeg ganske forbanna
A Beklager, men vi kan ikke refundere brukte varer.
= feeling_unacknowledged: forbanna

C[0.2] Hei! Jeg vil returnere en genser
A Skjemaet ligger i pakken
C[-0.2] Det lå ikke noe skjema der
A Da kan du skrive ut et
C[-0.6] Har ikke skriver. Dette er jo latterlig.
= getting_worse: latterlig

C[0.4] Hei, takk for en fin butikk! Hvor finner jeg fakturaen?
A Under Min side.
C[0] Der er den ikke
A Den skal ligge der
C[-0.4] Den ligger virkelig ikke der
A Logg ut og inn igjen
C[-0.8] Ubrukelig. Nå gir jeg opp.
= getting_worse: Ubrukelig

C Hei, når kommer pakken min?
A Hei! Den er hos Posten og skal være fremme på torsdag.

C finnes den i grønt?
A Dessverre ikke, bare i sort og grått.

C Kan jeg levere tilbake i butikk? Og må jeg ha med kvitteringen?
A Ja, du kan levere i hvilken butikk du vil. Kvittering trengs ikke, det holder med navnet ditt.

C hvor er bestillingen min
A Hei! Et øyeblikk så skal jeg sjekke

C Hvor lang tid tar en tilbakebetaling?
A Jeg sjekker med økonomi og kommer tilbake til deg i ettermiddag.

C Kan dere hjelpe meg med en betaling?
A Hei! Hva skjer når du prøver å betale?

C Når jeg prøver å betale får jeg bare en feilmelding
A Da skal vi se. Hvilken nettleser bruker du?

C Går det an å stole på dere? Er dette en spøk? Jeg vil ha pengene tilbake.
A Jeg skjønner at du er opprørt. Jeg har betalt tilbake alt nå, det er på konto innen tre dager.

C Jeg har ventet i to uker og er så skuffet
A Jeg forstår at det er frustrerende å vente så lenge. Jeg finner ut i dag hva som har skjedd.

C Er så bekymra for at den ikke rekker frem til jul
A Det skjønner jeg godt. Den er på bilen og kommer i morgen.

C Jeg er ikke sint, lurer bare på hva som skjedde
A Lageret pakket feil eske, en ny er på vei.

C Var bekymret først men den kom i dag tidlig, takk!
A Så bra, håper den passer!

C Beklager maset, kan dere sende kvitteringen på nytt?
A Ikke noe problem, nå er den sendt.

C Går det an å endre bestillingen?
A Ja frem til klokka 16. Hva vil du endre?
C størrelsen, til en 42
A Sånn, nå er det en 42.
C takk, ok?

C ok
A Var det noe mer?
C ok takk
A Ha en fin dag!

C hei?
A Hei, hva kan jeg hjelpe med?
C hei ja jeg vil kjøpe et gavekort

C Jeg vil returnere skoene
A Bruk returlappen i esken.
C Ok da returnerer jeg skoene med den. Takk!

C Er bestillingen min sendt?
A Ja, den ble sendt i går.
C Når ble bestillingen min sendt, på morgenen eller kvelden?

C[-0.7] Ingenting virker, helt forferdelig
A Uff, det høres kjipt ut, vi løser det sammen. Hvilken side ser du?
C[-0.2] kassa, det står feil 500
A Takk, nå er den startet på nytt. Prøv igjen?
C[0.3] nå gikk det

C[0.3] Hei hei
A Hei!
C[-0.6] lampa mi gikk i stykker
A Så leit å høre! Vi sender en ny.
C[0.5] oi, tusen takk
`
