export const swedish = `
C Hejsan! Är bordet i massiv ek, och kan ni leverera på en lördag?
A God morgon! Lördagsleverans går fint, välj bara tid i kassan.
= unanswered_question: Är bordet i massiv ek

C spårningen har stått still i sex dagar, vad är det som händer
A Hej Jonas! Har du sett våra nyheter till våren?
= unanswered_question: vad är det som händer

C Tillkommer det tull på det här?
A Det beror på vart det ska. Vilket land bor du i?

C vilken av kvarnarna låter minst
A Mk2, den ligger runt 60 dB.

C Måste jag stå för returfrakten själv? Och hur många dagar har jag på mig?
A Du har 30 dagar från leverans och returen bjuder vi på.

C Följer laddaren med? Och vad väger den?
A Den väger 2,4 kilo.
= unanswered_question: Följer laddaren med

C varför blev mitt konto låst
A Nu har jag låst upp ditt konto, du kan logga in igen
C ok men varför blev det låst, vill inte att det händer igen
A Du kan logga in nu.
= unanswered_question: varför blev det låst

C Är det på riktigt? Tredje gången jag ringer och ni hittar den fortfarande inte?
A Det måste vara hur jobbigt som helst att bli runtskickad så. Nu har jag hittat den, den är i Örebro.

C Det läcker vatten under kaffebryggaren
A Hej! Vad gäller ditt ärende?
C Det läcker vatten under kaffebryggaren
= said_again: läcker vatten under kaffebryggaren

C kan inte logga in, står fel lösenord hela tiden
A Testa att återställa lösenordet.
C det har jag gjort, två gånger
A Rensa cookies kanske?
C kan fortfarande inte logga in, det står fel lösenord
= said_again: står fel lösenord

C Ni har skickat två vänsterskor, jag behöver en högersko
A Vilken storlek gäller det?
C 41
A Vi har bara 41 i brunt, går det bra?
C Som sagt behöver jag bara högerskon, ni skickade två vänster
= said_again: Som sagt

C Leveransen skulle komma mellan 8 och 12
A Jag kikar på det åt dig.
C tack
A Den är på väg.
C okej så ingen exakt tid. då får det bli så

C Jag skulle vilja säga upp min prenumeration
A Självklart! Får jag fråga varför?
C för dyrt
A Klart, den är uppsagd och inget mer dras.
C perfekt tack

C går det att få faktura med företagsnamn
A Absolut, skicka namn och orgnummer så fixar jag.
C Holm AB 556677-8899
A Så där, den ligger i din mejl.
C Holm AB stavas med ett l, ja. tackar

C känner mig ärligt talat rätt bortglömd, ingen har hört av sig sen i måndags
A Kan jag få ditt postnummer?
= feeling_unacknowledged: bortglömd

C Mamma blev så ledsen, det var hennes födelsedagspresent
A En ny skickas på onsdag.
= feeling_unacknowledged: så ledsen

C jag är jättenervös för den här betalningen, det är hyrespengarna
A Du kan vara lugn, pengarna är kvar. Reservationen släpps inom ett dygn.

C det är en mardröm att få tag i er, jag är helt slut
A Jag hör hur slitigt det har varit. Vi tar det i mål idag, jag är kvar tills det är löst.

C Irriterad, färgen stämmer inte alls med bilden
A Du kan returnera inom 30 dagar med bifogad etikett.
= feeling_unacknowledged: Irriterad

C var väl inte jättenöjd med inslagningen men vasen är helt underbar
A Vad kul att du gillar vasen!

C Min son är mörkrädd så jag behöver en nattlampa som räcker hela natten
A Vår månlampa räcker i tolv timmar.

C Ingen brådska, är bara nyfiken på när nya katalogen kommer
A Den kommer 3 mars.

C[0.1] Hej, jag har beställt en matta
A Hej!
C[-0.1] och det är en fläck på den
A Kan du skicka en bild?
C[-0.2] skickat
A Tack, det är tyvärr inom toleransen.
C[-0.7] Inom toleransen?? Det är en jättestor brun fläck. Ni är inte riktigt kloka.
= getting_worse: brun fläck

C[-0.6] Sämsta leveransen nånsin
A Förlåt! Vad hände?
C[-0.5] De slängde den över staketet
A Så får det inte gå till. Jag beställer en ny direkt.
C[-0.4] okej

C[0.5] Älskar er butik!
A Tack!
C[0] Finns det studentrabatt?
A Ja, 10 %.
C[0.1] Gäller den på rea också?
A Det gör den.

C[0.6] tja, snabb fråga om min order
A Javisst
C[0.2] laddaren saknas
A Den säljs separat
C[-0.3] på sidan står det att den ingår
A Den ingår inte
C[-0.5] Så ni säger att jag ljuger
= getting_worse: ljuger

C Kan ni slå in den? Vad kostar det isåfall?
A Ja det gör vi gärna, det kostar 40 kr.

C Hur vet jag om den passar en Golf -14?
A Skriv in regnumret på produktsidan så ser du det direkt.

C Har ni butik i Lund? Min syster bor där och skulle kunna hämta
A Vi finns bara på nätet tyvärr.

C paketet har gått i retur?? varför, jag var hemma hela dagen
A Nej men, det är ju inte bra. Vi skickar ut det igen imorgon med en annan transportör.
= unanswered_question: varför
`
