export const swedish = `
C Godkväll! Levereras soffan monterad? Vi bor fyra trappor upp, bär ni upp den?
A God kväll! Ja, chaufförerna bär ända till dörren.
= unanswered_question: Levereras soffan monterad?

C varför har jag inte fått mina bonuspoäng
A De läggs till 14 dagar efter köpet.

C går den att maskintvätta
A 40 grader, skonsamt program.

C Får jag tillbaka depositionen om jag avbokar före juni?
A Det får du, minus 50 kr i avgift.

C När tänker ni laga sökfunktionen på sidan?
A Du kan också bläddra per kategori i menyn.
= unanswered_question: När tänker ni laga sökfunktionen

C borrmaskinen kom utan laddare och väska
A Hej, tack för ditt mejl. Vad är det som saknas?
C laddare och väska, maskinen kom utan
= said_again: laddare och väska

C Sluta skicka nyhetsbrevet till mig
A Nu är du borttagen från listan.
C Sluta skicka nyhetsbrevet, fick ett nytt idag
= said_again: Sluta skicka nyhetsbrevet

C Håller på att bli tokig på den här skrivaren
A Vilken modell är det?
= feeling_unacknowledged: bli tokig

C Så ledsamt att ni slutat med rosenteet
A Ja visst är det, vi saknar det också.

C Det oroar mig att bromsarna gnisslar
A Det är klart, bromsar vill man ju kunna lita på. Kom förbi imorgon så kollar vi dem gratis.

C Kan ni leverera till paketbox? Grannen har en och är jättenöjd
A Paketbox funkar fint.

C[0.2] Hej
A Hej!
C[0.3] Älskar nya designen
A Tack snälla!
C[-0.3] bara synd på ärmarna
A Bra att veta, jag säger till designern
`
