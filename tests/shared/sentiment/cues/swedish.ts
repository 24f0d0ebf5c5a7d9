export const swedish = `
C Hej! När kommer mitt paket? Och går det att ändra till hemleverans?
A Hej Anna! Jag har ändrat till hemleverans nu.
= unanswered_question: När kommer mitt paket?

C hej har ni tröjan i storlek m och hur mycket kostar frakten
A Hej! Ja tröjan finns i M, både i svart och grönt.
= unanswered_question: hur mycket kostar frakten

C Varför har ni dragit pengarna två gånger?
A Hej och tack för att du kontaktar oss! Hoppas du får en fin dag.
= unanswered_question: Varför har ni dragit pengarna två gånger?

C Hej, undrar om presentkortet går att använda i butik också. Och hur länge gäller det?
A Hej! Presentkortet fungerar i alla våra butiker.
= unanswered_question: hur länge gäller det?

C Vem har kvitterat ut paketet? Jag har inte gjort det
A Så tråkigt att höra! Jag skickar ett nytt till dig redan idag.
= unanswered_question: Vem har kvitterat ut paketet?

C hur gör jag om jag bara vill skicka tillbaka ena tröjan
A Just nu har vi 20 % på alla skor!
= unanswered_question: hur gör jag om jag bara vill skicka tillbaka

C Hej, ingår det batterier till lampan?
A Hej! Har du ett ordernummer?
C 88123
A Tack! Lampan skickades i tisdags.
= unanswered_question: ingår det batterier till lampan?

C Jag har inte fått mina pengar för returen
A Vilket ordernummer gäller det?
C 10442. Jag har alltså inte fått pengarna för min retur.
= said_again: inte fått pengarna för min retur

C Dragkedjan på jackan har gått sönder
A Okej, vilken färg har jackan?
C Spelar det någon roll? Som jag skrev har dragkedjan gått sönder
= said_again: dragkedjan gått sönder

C Ordernummer 55190, fel storlek
A Hej! Vad har du för ordernummer?
C 55190
= said_again: 55190

C rabattkoden HÖST20 funkar inte
A Prova att logga ut och in igen
C gjort
A Prova gärna en annan webbläsare
C rabattkoden funkar fortfarande inte
= said_again: rabattkoden funkar fortfarande inte

C jag har aldrig fått någon orderbekräftelse
A Titta gärna i skräpposten.
C har redan sagt att den inte är där, jag har aldrig fått någon bekräftelse
= said_again: aldrig fått någon bekräftelse

C jag blir så trött på det här
A Vad har du för ordernummer?
= feeling_unacknowledged: jag blir så trött på det här

C Är riktigt besviken på er, har handlat hos er i tio år
A Paketet ligger på terminalen i Årsta och körs ut imorgon.
= feeling_unacknowledged: riktigt besviken

C Nu börjar jag bli orolig att nån kommit åt mitt kort
A Kan du skicka de fyra sista siffrorna?
C 4411
A Tack, jag ser två köp på 499 kr.
= feeling_unacknowledged: orolig

C det är så frustrerande att behöva förklara samma sak för en ny person varje gång
A Våra returvillkor hittar du på hemsidan.
= feeling_unacknowledged: så frustrerande

C Dottern blev jätteledsen när den var trasig. Kan ni skicka en ny?
A Ja absolut, vi skickar en ny idag!
= feeling_unacknowledged: jätteledsen

C Jag är faktiskt förbannad nu
A Tyvärr kan vi inte återbetala använda varor.
= feeling_unacknowledged: förbannad

C[0.2] Hej! Jag vill lämna tillbaka en tröja
A Blanketten ligger i paketet
C[-0.2] Det låg ingen blankett i
A Då kan du skriva ut en
C[-0.6] Har ingen skrivare. Det här är ju löjligt.
= getting_worse: löjligt

C[0.4] Hej, tack för en fin butik! Var hittar jag fakturan?
A Under Mina sidor.
C[0] Där finns den inte
A Den ska finnas där
C[-0.4] Den finns verkligen inte där
A Logga ut och in igen
C[-0.8] Värdelöst. Nu ger jag upp.
= getting_worse: Värdelöst

C Hej, när kommer mitt paket?
A Hej! Det är hos Postnord och ska vara framme på torsdag.

C finns den i grönt?
A Tyvärr inte, bara i svart och grått.

C Kan jag lämna tillbaka i butik? Och måste jag ha med kvittot?
A Absolut, vilken butik som helst går bra. Kvitto behövs inte, det räcker med ditt namn.

C var är min beställning
A Hej! Ett ögonblick så kollar jag

C Hur lång tid tar en återbetalning?
A Jag kollar med ekonomi och återkommer till dig i eftermiddag.

C Kan ni hjälpa mig med en betalning?
A Hej! Vad händer när du försöker betala?

C När jag försöker betala får jag bara ett felmeddelande
A Då ska vi se. Vilken webbläsare har du?

C Kan man lita på er? Är det här ett skämt? Jag vill ha pengarna tillbaka.
A Jag förstår att du är upprörd. Jag har betalat tillbaka allt nu, det syns på kontot inom tre dagar.

C Jag har väntat i två veckor och är så besviken
A Jag förstår att det är frustrerande att vänta så länge. Jag tar reda på idag vad som hänt.

C Är så orolig att det inte hinner fram till jul
A Det förstår jag verkligen. Det ligger på bilen och kommer imorgon.

C Jag är inte arg, undrar bara vad som hänt
A Lagret packade fel låda, en ny är på väg.

C Var orolig först men den kom imorse, tack!
A Vad roligt, hoppas den passar!

C Ledsen att jag stör, kan ni skicka kvittot igen?
A Inga problem alls, nu är det skickat.

C Går det att ändra min order?
A Ja fram till klockan 16. Vad vill du ändra?
C storleken, till en 42a
A Så, nu är det en 42a.
C tack, okej?

C ok
A Var det något mer?
C ok tack
A Ha en fin dag!

C hej?
A Hej, vad kan jag hjälpa till med?
C hej ja jag vill köpa ett presentkort

C Jag vill returnera skorna
A Använd returetiketten i kartongen.
C Okej då returnerar jag skorna med den. Tack!

C Har min order skickats?
A Ja, den skickades igår.
C När skickades min order, på morgonen eller kvällen?

C[-0.7] Ingenting funkar, det är hemskt
A Det låter jobbigt, vi löser det tillsammans. Vilken sida ser du?
C[-0.2] kassan, det står fel 500
A Tack, nu är den omstartad. Prova igen?
C[0.3] nu gick det

C[0.3] Hej hej
A Hej!
C[-0.6] min lampa gick sönder
A Så tråkigt att höra! Vi skickar en ny.
C[0.5] oj, tack snälla
`
