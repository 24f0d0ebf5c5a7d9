export const swedish = `
C Hej, köpte ett tält förra veckan och två stänger saknas. När kan ni skicka dem?
A Hej! Tack för att du hör av dig. Jag förstår att det är irriterande när delar fattas.
= unanswered_question: När kan ni skicka dem?

C Ni har väl studentrabatt? Går den att kombinera med välkomstkoden?
A Studenter får 15 %, det stämmer.
= unanswered_question: Går den att kombinera med välkomstkoden?

C gäller garantin om man öppnat höljet
A Nej, då upphör den tyvärr.

C Vad händer om ingen är hemma när budet kommer?
A De lämnar en avi och försöker igen dagen efter.

C Är ljusen veganska?
A De är gjorda av sojavax, så ja.

C Hur går det med ärende 90211?
A Teknikerna testar delen fortfarande. Jag skriver så fort de är färdiga.

C Vilken kontakt har den svenska modellen?
A Tack för ditt meddelande och trevlig helg!
= unanswered_question: Vilken kontakt har den svenska modellen?

C Kan du ta bort den andra lampan från ordern? Och har den första gått iväg än?
A Den andra lampan är borttagen och 350 kr är på väg tillbaka.
= unanswered_question: har den första gått iväg än?

C Varför har priset gått upp sen igår?
A Den var på kampanj till midnatt.

C God eftermiddag, krävs det legitimation när man hämtar?
A Ja, ta med leg.

C skulle man kunna få den större istället
A Visst, det fixar jag.

C Jag behöver den till fredag annars är det ingen mening
A Vad har du för postnummer?
C 22351
A Expressfrakt kostar 79 kr.
C men hinner den fram till fredag?
A Den kostar 79 kr.
= unanswered_question: hinner den fram till fredag

C hur ska man kunna lita på er efter det här?
A Nu är återbetalningen gjord, du ser den på tisdag.

C Jaha ett autosvar till. Finns det någon människa där?
A Hej, jag heter Mira och är högst mänsklig. Berätta vad som gått snett?

C Appen kraschar så fort jag öppnar varukorgen
A Vilken telefon har du?
C En Pixel 8. Appen kraschar när jag öppnar varukorgen.
= said_again: Appen kraschar när jag öppnar varukorgen

C Jag har bett om ett momskvitto
A Jag ska titta på det.
C Hallå, jag har bett om ett momskvitto
A Visst
C Ber för tredje gången om ett momskvitto
= said_again: tredje gången

C beställde storlek 42 och fick 40
A Vad beställde du?
C det har jag ju redan skrivit, beställde 42 och fick 40
= said_again: redan skrivit

C Jag skulle vilja byta min tröja
A Inga problem, vilken storlek?
C Jag skulle vilja byta min jacka också

C min mejl är anna@example.se
A Kan du bekräfta din mejl?
C anna@example.se

C tack!
A Något mer jag kan hjälpa till med?
C nej tack!

C Känns riktigt tråkigt, valde er för att ni fått så fina omdömen
A Fyll i formuläret längst ner på sidan.
= feeling_unacknowledged: riktigt tråkigt

C vi är helt förkrossade, det är fel namn på gravyren
A Vi bjuder på 10 % på nästa köp.
= feeling_unacknowledged: förkrossade

C Jag är rasande. Det var min medicin i paketet.
A Det har jag full förståelse för, det får bara inte hända. Jag har ringt terminalen och de kör ut det ikväll.

C Man blir ju så arg av att bollas mellan avdelningar
A Du har helt rätt, och jag släpper inte det här förrän det är löst.

C Det är stressigt för oss för vi flyttar ut på måndag
A Noterat. Bilen kommer mellan 9 och 11.
= feeling_unacknowledged: stressigt

C Vill inte låta sur men kan ni kolla saldot i Borås?
A I Borås finns det tre kvar.

C Var lite nervös för att köpa glasögon på nätet men de sitter perfekt
A Så roligt att höra!

C[0.1] Jag vill boka en installation
A När passar det dig?
C[0] tisdag
A Fullbokat.
C[-0.4] onsdag då
A Fullbokat.
C[-0.8] Varför frågar du då när det passar mig. Där gick den kvällen.
= getting_worse: Där gick den kvällen

C[-0.3] Den startar inte
A Håll in knappen i tio sekunder
C[-0.6] Ingenting
A Är den laddad?
C[0] oj. det var den inte
A Sånt händer den bästa

C[0] Hej
A Hej!
C[0] Var är mina grejer
A De är hos budet
C[-0.15] Okej, tog en stund
`
