import type { SituationTexts } from '../types.ts'

export const bankNo: SituationTexts = {
  calm: [
    'Kortet går inte igenom när jag ska betala. (Har provat två gånger|Jag har provat två gånger) nu.',
    'Jag (försöker|håller på att) betala {the} men det står att banken inte godkänner köpet. (Vad kan det bero på?|Är det hos er eller hos banken det tar stopp?)',
    'Betalningen (blir nekad|nekas) i kassan (fast|trots att) det finns pengar på kortet. Vet ni varför?',
    'Jag får (bara |)ett felmeddelande när jag trycker på betala. Kortet (funkar|fungerar) som det ska (överallt annars|i andra butiker).',
  ],
  upset: [
    'Nu har mitt kort nekats (tre|fyra) gånger i er kassa. (Jag blir tokig|Det är så irriterande), det finns pengar på kontot.',
    'Varför går det inte att betala hos er? Jag har (suttit här|hållit på) i en halvtimme och det krånglar hela tiden.',
    'Kortet nekas om och om igen och jag är orolig för att pengarna (dras ändå|försvinner ändå).',
    'Jag ska köpa {a} i present och er kassa nekar mitt kort (gång på gång|varje gång). Riktigt irriterande.',
  ],
  detail: [
    'Det är ett vanligt bankkort som inte går ut förrän (nästa år|om två år).',
    'Banken säger att de inte ser något köp alls.',
    'Jag sitter med mobilen, om det spelar någon roll.',
    'Det står bara att betalningen inte gick igenom, inget mer.',
  ],
  asks: [
    [
      'Är kortet öppet för köp på nätet? (Det är ofta avstängt från början|Många banker har det avstängt från början).',
      'Det ska det vara, jag (handlade|köpte tågbiljetter) med det (i förra veckan|häromdagen).',
      'Hur ser jag det?',
      'Ingen aning faktiskt. Får kolla i appen.',
    ],
    [
      'Har du ett annat kort att prova med? Då ser vi om det är kortet eller vi som säger nej.',
      'Nej, bara det här.',
      'Min sambos (i så fall|kanske), men jag vill helst ta det på mitt eget.',
      'Provade ett till nu, samma sak.',
    ],
  ],
  miss: [
    'Kortbetalningar hanteras av banken. Kontakta din bank.',
    'Kontrollera att du har fyllt i kortuppgifterna rätt och försök igen.',
  ],
  repeat: [
    'Banken ser inget köp alls. Därför frågar jag er.',
    'Uppgifterna är rätt, det är inte det jag undrar. Varför säger er kassa nej?',
  ],
  feel: [
    'Att stå med full varukorg och få nej gång på gång är riktigt frustrerande.',
    'Att inte ens få veta varför gör det inte bättre. Inget har dragits, det kan jag se här.',
  ],
  explain: [
    'Det är banken som svarar nej, och den säger inte varför till oss. (Oftast är det en spärr för köp på nätet|Vanligast är att köp på nätet är avstängt eller att en beloppsgräns är nådd).',
    'Jag ser försöken här. Banken har nekat dem innan något drogs, så inget är betalt.',
  ],
  granted: [
    'Jag har gjort om beställningen till faktura i stället, så kan du (betala|ta det) inom 30 dagar utan avgift. Varukorgen behöver du inte göra om.',
    'Jag har skickat en ny betalningslänk till din e-post. Där kan du betala med (ett annat kort|kort eller direkt från kontot), och {the} ligger kvar.',
  ],
  partly: [
    'Jag kan hålla {the} åt dig till i morgon kväll, så hinner du prata med banken. Själva spärren (rår jag inte på|kan bara banken ta bort).',
    'Jag har sparat varukorgen och skickat en länk, men kortet måste banken öppna.',
  ],
  declined: [
    'Faktura kan jag inte erbjuda på den här beställningen, så det går bara med ett kort som banken godkänner.',
    'Spärren sitter hos banken, och jag kan inte släppa igenom köpet härifrån.',
  ],
  information: [
    'I bankappen brukar det ligga under kort och sedan köp på nätet. När det är på kan du försöka igen direkt, varukorgen är kvar.',
    'Prova att sänka summan eller höja gränsen i bankappen. Beställningen ligger kvar hos oss (i ett dygn|till i morgon).',
  ],
  promise: ['se efter att inget har dragits', 'hålla {the} åt dig'],
  again: [
    'Jag gjorde som du sa och kortet nekas (fortfarande|ändå).',
    'Banken säger att allt är som det ska på deras sida. Betalningen går ändå inte igenom.',
  ],
  glad: [
    'Fick hjälp att betala på ett annat sätt på (fem minuter|en kvart). (Skönt att slippa börja om.|Jag slapp börja om från början.)',
    '{heshe} förklarade varför kortet nekades så att jag fattade. Det hade inte ens banken lyckats med.',
  ],
  sore: [
    'Blev hänvisad till banken, banken hänvisade till er. Till slut köpte jag {the} någon annanstans.',
    'Jag ville veta varför kortet nekades. Fick bara rådet att försöka igen.',
  ],
}

export const unconfirmed: SituationTexts = {
  calm: [
    'Jag skulle godkänna köpet i bankappen men (det kom ingenting|den frågade aldrig). Är det betalt eller inte?',
    'Appen öppnades inte när jag skulle bekräfta. Vad gör jag nu?',
    'Tiden gick ut innan jag hann (godkänna|bekräfta) köpet. Måste jag börja om?',
    'Jag råkade stänga sidan precis när jag skulle bekräfta. Ligger {the} kvar?',
  ],
  upset: [
    'Tredje gången bankappen bara snurrar när jag ska godkänna. (Nu är jag rätt trött på det här|Det här är hopplöst).',
    'Är jag av med pengarna nu? Jag (hann aldrig|fick aldrig) bekräfta och sidan bara dog. Jag är orolig.',
    'Hur svårt ska det vara att få köpa {a}? Det kommer ingen fråga i bankappen och er sida säger att köpet avbröts.',
    'Det krånglar varje gång jag ska bekräfta. (Jag hinner inte med sånt här|Det tar hela kvällen).',
  ],
  detail: [
    'Jag bytte telefon (i förra veckan|nyligen), kan det ha med saken att göra?',
    'Jag har inte fått någon orderbekräftelse (i alla fall|heller).',
    'På kontot ser det ut som att {amount} är reserverat.',
    'Har dålig täckning här så det kan vara mitt fel.',
  ],
  asks: [
    [
      'Har du fått något mejl från oss efteråt?',
      'Nej, inget.',
      'Inte vad jag kan se, inte i skräpposten heller.',
      'Nej. Bara ett om att varukorgen väntar.',
    ],
    [
      'Är det samma telefon som bankappen ligger på, eller handlar du på datorn?',
      'Samma telefon.',
      'Datorn, och appen har jag i mobilen.',
      'Allt på mobilen.',
    ],
  ],
  miss: [
    'Köp ska bekräftas i bankappen. Försök igen.',
    'Har du bankappen installerad? Den behövs för att kunna betala.',
  ],
  repeat: [
    'Men jag vill veta om det är betalt innan jag försöker igen. Annars kan det ju bli två köp.',
    'Jag har appen, problemet är att ingen fråga kommer dit. Det var det jag skrev.',
  ],
  feel: [
    'Det är obehagligt att inte veta om pengarna är dragna eller inte, så vi tar reda på det först.',
    'Jag förstår att tålamodet tar slut när det aldrig blir färdigt.',
  ],
  explain: [
    'Köpet blev aldrig bekräftat, så inget är betalt. (Summan du ser är en reservation|Det som syns på kontot är bara en reservation) och den släpper av sig själv.',
    'Banken väntade på ditt godkännande och gav upp efter några minuter. Hos oss ligger beställningen kvar som obetald.',
  ],
  granted: [
    'Jag har öppnat beställningen igen. Håll bankappen öppen innan du trycker på betala, så kommer frågan direkt.',
    'Jag skickade en ny länk nu. Öppna den på datorn och ha telefonen bredvid, så ska det gå.',
  ],
  partly: [
    'Jag sparar {the} åt dig till i morgon. Reservationen kan jag inte skynda på, den ligger hos banken.',
    'Jag kan lägga om den till faktura, men då går leveransen en dag senare.',
  ],
  declined: [
    'Utan bekräftelse från banken får vi inte ta betalt, så det går inte att hoppa över steget.',
    'Jag kan inte godkänna köpet åt dig, det måste göras i din bankapp.',
  ],
  information: [
    'Reservationen försvinner (oftast inom|på) tre till fem dagar. Du kan tryggt försöka igen redan nu.',
    'Varukorgen är kvar i ett dygn. Har du bytt telefon behöver bankappen aktiveras på den nya först.',
  ],
  promise: ['kontrollera att reservationen släpper', 'se efter att det bara blev ett köp'],
  again: [
    'Nu har pengarna dragits fast jag aldrig bekräftade.',
    'Reservationen är kvar fortfarande. Du sa att den skulle släppa.',
  ],
  glad: [
    'Det första jag fick veta var att inget var draget. Då kunde jag slappna av och göra om det i lugn och ro.',
    '{heshe} stannade kvar i chatten tills betalningen gick igenom. Sånt minns man.',
  ],
  sore: [
    'Ingen kunde säga om jag hade betalat eller inte. Det var det enda jag undrade.',
    'Blev ombedd att försöka igen fast jag var rädd att det skulle bli dubbelt.',
  ],
}

export const discount: SituationTexts = {
  calm: [
    'Rabattkoden jag fick i nyhetsbrevet går inte att använda. {code}, står det.',
    'Koden {code} ger ingen rabatt på {the}. Gäller den inte (där|på allt)?',
    'Jag skriver in {code} i kassan men summan ändras inte. (Gör jag fel?|Vad gör jag för fel?)',
    'Det står att koden {code} är ogiltig. Är det något särskilt jag ska tänka på?',
  ],
  upset: [
    'Er rabattkod fungerar inte. Vad är det för mening med att skicka ut koder som inte går att använda?',
    'Jag la en timme på att välja ut saker för att jag hade en kod, och nu säger kassan att den är ogiltig. Besviken.',
    'Koden {code} var giltig i går kväll och i dag får jag betala fullt pris. Det känns som att bli lurad.',
    'Jag missade rabatten för att er sida krånglade. Riktigt dåligt.',
  ],
  detail: [
    'Det står att den gäller till och med {date}.',
    'Det kom i ett mejl {lastday}.',
    'Kassan säger att koden är ogiltig, inget annat.',
    'Det gäller {a} och lite till.',
  ],
  asks: [
    ['Kan du skriva koden precis som den står i mejlet?', '{code}', 'Det står {code} här.', '{code}, med versaler.'],
    [
      'Har du använt den tidigare, på en annan beställning kanske?',
      'Nej, aldrig.',
      'Inte vad jag vet.',
      'Jag började på ett köp i går men slutförde det aldrig.',
    ],
  ],
  miss: ['Rabattkoder anges i rutan i kassan.', 'Läs villkoren för koden i nyhetsbrevet.'],
  repeat: [
    'Jag vet var rutan är. Det är koden som inte fungerar.',
    'Villkoren har jag läst. Det står inget om att {the} inte skulle ingå.',
  ],
  feel: [
    'Att först se ett pris och sedan få betala ett annat är inte roligt.',
    'Jag förstår att du blir besviken när du har räknat med rabatten.',
  ],
  explain: [
    'Koden knyts till det första köpet man påbörjar, och den låser sig om köpet avbryts.',
    'Koden gäller ordinarie priser. Priset på {the} är redan nedsatt, och då säger kassan att den är ogiltig. Det borde stå tydligare.',
  ],
  granted: [
    'Jag har lagt in rabatten för hand, så summan är rätt när du laddar om kassan.',
    'Jag drog av {amount} på beställningen. Du ser det på kvittot.',
  ],
  partly: [
    'Jag kan inte väcka koden till liv, men jag bjuder på frakten i stället.',
    'Jag kan ge dig rabatten på det som har ordinarie pris, inte på {the}.',
  ],
  declined: [
    'Koden gick ut {lastday} och jag får inte förlänga den.',
    'Den är redan använd en gång, och då kan jag inte öppna den igen.',
  ],
  information: [
    'Gå ur kassan, vänta en kvart och börja om, så går koden att använda igen.',
    'Koden skrivs utan mellanslag och gäller varor till ordinarie pris. Summan ändras först när du trycker på använd.',
  ],
  promise: ['be dem som gör nyhetsbrevet skriva ut villkoren', 'lägga in rabatten innan beställningen packas'],
  again: ['Rabatten syns fortfarande inte på (kvittot|beställningen).', 'Nu fick jag betala fullt pris ändå.'],
  glad: [
    'Rabatten lades in på en gång och dessutom förklarade {heshe} varför koden inte gått att använda.',
    'Fick inte rabatten men ett rakt svar och fri frakt. Det räckte för mig.',
  ],
  sore: [
    'Skicka inte ut koder som inte fungerar. Och hänvisa inte till finstilta villkor sedan.',
    '{heshe} visste uppenbarligen inte vilken kod jag menade. Jag gav upp.',
  ],
}

export const reserved: SituationTexts = {
  calm: [
    'Det ser ut som att {amount} dragits två gånger från mitt konto. Kan ni kolla?',
    'Jag har en beställning hos er men två dragningar på {amount}. Är den ena bara en reservation?',
    'Jag fick ett avbrott när jag betalade och försökte en gång till. Nu syns {amount} två gånger på kontot.',
    'Varför ligger {amount} dubbelt i bankappen? Jag har bara köpt en sak.',
  ],
  upset: [
    'Ni har dragit {amount} två gånger. Jag vill ha tillbaka pengarna i dag.',
    '{amount} är borta två gånger om och jag har bara en beställning. Vad är det som händer? Jag är riktigt orolig.',
    'Har nu väntat i {days} dagar på {amount} som ni har dragit för mycket. Det är inte okej.',
    'Två dragningar för en enda beställning. Det där är faktiskt min matbudget.',
  ],
  detail: [
    'Den ena står som reserverad och den andra som genomförd.',
    'Beställningen gjorde jag {date}.',
    'Jag har bara fått en orderbekräftelse.',
    'Har inte ändrat något och bara tryckt en gång.',
  ],
  asks: [
    [
      'Står det reserverat eller genomfört vid summan i bankappen?',
      'Reserverat på den ena.',
      'Det står preliminärt.',
      'Genomfört på båda, om jag läser rätt.',
    ],
    [
      'Vilket datum står det på dragningarna?',
      '{date} på båda.',
      'Samma dag, med två minuter emellan.',
      'Den ena {date} och den andra dagen efter.',
    ],
  ],
  miss: ['Betalningar dras när varan skickas.', 'Reservationer hanteras av banken, så det får du ta med dem.'],
  repeat: [
    'Det var inte frågan. Jag undrar varför det är två dragningar.',
    'Jag har redan pratat med banken. De säger att det är ni som håller pengarna.',
  ],
  feel: [
    'Jag förstår att det känns otryggt när summan syns två gånger. Vi reder ut det nu.',
    'Det är dina pengar och de ska inte ligga och vänta i onödan.',
  ],
  explain: [
    'Jag ser en betalning på {amount} hos oss. Den andra är en reservation från det första försöket, och den har vi aldrig tagit ut.',
    'Första försöket avbröts, men banken hann reservera pengarna. De släpper normalt efter några dagar.',
  ],
  granted: [
    'Jag har släppt reservationen härifrån, så banken brukar visa det inom ett dygn.',
    'Det var dubbelt, du har rätt. {amount} är på väg tillbaka till samma kort.',
  ],
  partly: [
    'Jag har skickat ett besked till banken om att reservationen kan släppas. Hur fort de gör det styr jag inte.',
    'Jag betalar tillbaka den ena i dag. Den andra måste jag be ekonomi titta på.',
  ],
  declined: [
    'Jag kan inte betala tillbaka något vi aldrig har fått. Reservationen måste banken släppa.',
    'Banken håller pengarna, inte vi, så jag kan inte släppa dem härifrån.',
  ],
  information: [
    'Pengarna dras först när paketet lämnar lagret. Till dess är det en reservation.',
    'Reservationen släpper av sig själv, som längst efter sju dagar. Du behöver inte göra något.',
  ],
  promise: ['kontrollera att reservationen är borta', 'be ekonomi titta på den andra dragningen'],
  again: [
    'De {amount} är fortfarande inte tillbaka på kontot.',
    'Banken säger att de inte har fått något besked från er om reservationen.',
  ],
  glad: [
    '{heshe} räknade igenom dragningarna med mig, en efter en. Det visade sig vara banken, men {heshe} la inte bara ifrån sig det.',
    'Fick veta exakt vilken dag pengarna skulle vara tillbaka, och det stämde.',
  ],
  sore: [
    'Det handlade om {amount} för mig och om ett standardsvar för er.',
    'Skickades fram och tillbaka mellan er och banken i {days} dagar.',
  ],
}
