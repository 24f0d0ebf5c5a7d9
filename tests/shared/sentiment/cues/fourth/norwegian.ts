export const norwegian = `
C God kveld! Leveres sofaen montert? Vi bor i fjerde, bærer dere den opp?
A God kveld! Ja, sjåførene bærer helt til døra.
= unanswered_question: Leveres sofaen montert?

C hvorfor har jeg ikke fått bonuspoengene mine
A De legges til 14 dager etter kjøpet.

C tåler den maskinvask
A 40 grader, skånsomt program.

C Får jeg igjen depositumet om jeg avbestiller før juni?
A Det gjør du, minus 50 kr i gebyr.

C Når har dere tenkt å fikse søket på siden?
A Du kan også bla etter kategori i menyen.
= unanswered_question: Når har dere tenkt å fikse søket

C drillen kom uten lader og veske
A Hei, takk for mailen. Hva er det som mangler?
C lader og veske, drillen kom uten
= said_again: lader og veske

C Slutt å sende meg nyhetsbrevet
A Nå er du fjernet fra listen.
C Slutt å sende nyhetsbrevet, fikk et nytt i dag
= said_again: Slutt å sende nyhetsbrevet

C Holder på å bli gal av denne skriveren
A Hvilken modell er det?
= feeling_unacknowledged: bli gal

C Så synd at dere har sluttet med roseteen
A Ja ikke sant, vi savner den også.

C Det bekymrer meg at bremsene hyler
A Klart det, bremser vil man jo kunne stole på. Stikk innom i morgen så ser vi på dem gratis.

C Kan dere levere til pakkeboks? Naboen har en og er kjempefornøyd
A Pakkeboks er null problem.

C[0.2] Hei
A Hei!
C[0.3] Elsker det nye designet
A Tusen takk!
C[-0.3] bare synd med ermene
A Godt å vite, jeg sier fra til designeren
`
