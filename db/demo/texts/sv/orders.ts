import type { SituationTexts } from '../types.ts'

export const address: SituationTexts = {
  calm: [
    'Jag skrev fel adress på beställningen. Hinner ni ändra?',
    'Vi har flyttat och den gamla adressen låg kvar. Kan paketet gå till den nya?',
    'Det blev fel husnummer på min beställning. Går det att rätta?',
    'Kan ni ändra leveransadressen på det jag köpte i dag?',
  ],
  upset: [
    'Jag ändrade adressen direkt efter köpet och ändå går paketet till fel ställe. Hur kan det bli så?',
    'Er sida fyllde i min gamla adress av sig själv och nu är paketet på väg till främlingar. Jag är orolig.',
    'Skrev i går att adressen var fel. Inget svar, och nu ska det skickas. Mycket irriterad.',
    'Det går inte att ändra adressen efter att man tryckt på köp. Det är ju hopplöst.',
  ],
  detail: [
    'Det gäller {a}.',
    'Beställde för en timme sedan.',
    'Det är bara numret som är fel, gatan stämmer.',
    'Rätt ort är {city}.',
  ],
  asks: [
    [
      'Vad är den rätta adressen?',
      'Samma gata men nummer 14, i {city}.',
      'Den nya, den står på mitt konto.',
      'Den som står på mitt konto, inte den i beställningen.',
    ],
    [
      'Har du fått något besked om att paketet är skickat?',
      'Nej, bara bekräftelsen.',
      'Nej, det står att det packas.',
      'Inte än.',
    ],
  ],
  miss: ['Adressen kan inte ändras efter köp.', 'Kontrollera adressen innan du beställer.'],
  repeat: [
    'Jag vet att den är fel. Jag frågar vad ni kan göra åt det.',
    'Det var er sida som fyllde i den gamla, det var det jag försökte säga.',
  ],
  feel: [
    'Jag förstår att det är obehagligt att paketet är på väg till någon annan.',
    'Att skriva i god tid och inte få svar är inte okej.',
  ],
  explain: [
    'Beställningen plockas inom en timme, och sedan är etiketten redan tryckt.',
    'Sidan hämtar adressen från förra köpet om man är inloggad. Det är lätt att missa.',
  ],
  granted: [
    'Jag hann före lagret. Adressen är ändrad, och du får en ny bekräftelse.',
    'Jag har bett {carrier} skicka om paketet till rätt adress. Det tar en dag extra.',
  ],
  partly: [
    'Paketet har gått, men jag har styrt om det till ett ombud i {city}.',
    'Adressen är ändrad, men paketet hinner inte gå i dag.',
  ],
  declined: [
    'Paketet är redan hos {carrier} och går inte att stoppa. Kommer det tillbaka skickar vi det igen.',
    'Etiketten är tryckt och bilen har gått, så jag kan inte ändra något härifrån.',
  ],
  information: [
    'Så länge det står mottagen på beställningen kan du ändra själv. Efter det tar vi det.',
    'Får ingen tag i mottagaren går det tillbaka till oss inom två veckor.',
  ],
  promise: ['höra med {carrier} om de kan vända paketet', 'skicka det på nytt när det kommer tillbaka'],
  again: ['Paketet gick till den gamla adressen ändå.', 'Det har inte kommit tillbaka till er än enligt spårningen.'],
  glad: [
    'Ringde lagret medan jag var kvar i chatten. Adressen hann ändras.',
    'Det gick inte att stoppa paketet, men jag fick veta precis vad som skulle hända sedan.',
  ],
  sore: [
    'Skrev tjugo minuter efter köpet. Svaret kom dagen efter, när det var för sent.',
    'Adressen kan inte ändras, tack och hej.',
  ],
}

export const cancel: SituationTexts = {
  calm: [
    'Jag vill avbeställa det jag köpte i dag. Går det?',
    'Det blev dubbelt av misstag. Kan ni ta bort beställningen?',
    'Jag hittade {the} hemma i förrådet, så jag behöver inget nytt. Hinner jag avbeställa?',
    'Jag ångrade mig. Hur avbeställer jag {the}?',
  ],
  upset: [
    'Jag avbeställde direkt och ändå ska den skickas. Ska jag alltså stå för returen? Inte okej.',
    'Nu har leveransen skjutits upp tre gånger. Jag vill avbeställa och få pengarna tillbaka.',
    'Har tryckt på avbeställ och inget händer. Era system är ett skämt.',
    'Det går inte att avbeställa på sidan och ingen svarar i telefon. Jag är arg.',
  ],
  detail: ['Beställde {date}.', 'Det var för en timme sedan.', 'Det gäller {a}.', 'Fick ett mejl om att den packas.'],
  asks: [
    ['Är det hela beställningen eller bara en del?', 'Hela.', 'Allt i den.', 'Hela, tack.'],
    ['Vill du ha pengarna tillbaka på kortet eller som tillgodo?', 'Kortet, tack.', 'På kortet.', 'Tillgodo går bra.'],
  ],
  miss: ['Avbeställning görs på mina sidor.', 'När varan är skickad gäller vanlig retur.'],
  repeat: ['Knappen på mina sidor gör ingenting, det var det jag skrev.', 'Jag avbeställde innan den skickades.'],
  feel: [
    'Jag förstår att du tappar lusten när leveransen skjuts upp gång på gång.',
    'Det är inte rimligt att du ska lösa det när du sa till i tid.',
  ],
  explain: [
    'Din avbeställning kom in efter att lagret börjat packa, och då stannar den inte av sig själv.',
    'Knappen fungerar bara till dess att beställningen plockas. Det syns dåligt.',
  ],
  granted: [
    'Den är avbeställd, och {amount} går tillbaka till kortet.',
    'Jag stoppade den på lagret, så inget skickas.',
  ],
  partly: [
    'Den har lämnat lagret, men returen är fri. Vägra ta emot paketet så ordnar det sig.',
    'Den är avbeställd, men frakten hann betalas och den kan jag inte ge tillbaka.',
  ],
  declined: [
    'Den är skickad, så det får bli en vanlig retur när den kommer.',
    'Bilen har lämnat lagret, så den går inte att stoppa längre.',
  ],
  information: [
    'Hämtar du inte ut paketet går det tillbaka, och pengarna kommer inom tio dagar.',
    'Så länge det står mottagen kan du avbeställa själv. Efter det gör vi det.',
  ],
  promise: ['se till att beställningen stoppas', 'bevaka att pengarna går tillbaka'],
  again: ['Den avbeställda varan kom i dag.', 'Pengarna för avbeställningen har inte kommit.'],
  glad: [
    'Avbeställt på en minut och inga frågor om varför.',
    'Det hade redan skickats, men {heshe} tog på sig returen. Schysst.',
  ],
  sore: [
    'Avbeställde i god tid. Fick paketet, fakturan och besväret.',
    'Fick veta att jag borde ha tryckt på en knapp som inte fungerar.',
  ],
}

export const login: SituationTexts = {
  calm: [
    'Jag kommer inte in på mitt konto. Länken för nytt lösenord kommer aldrig.',
    'Sidan säger att mitt lösenord är fel, fast jag nyss har bytt det.',
    'Kan ni släppa in mig på mitt konto? Det har låst sig.',
    'Jag har glömt vilken adress jag loggar in med. Kan ni hjälpa mig in?',
  ],
  upset: [
    'Jag har försökt logga in i en timme. Samma fel hela tiden. Hopplöst.',
    'Mitt konto är spärrat utan förklaring. Jag har poäng där som går ut i morgon.',
    'Mitt konto låste sig mitt i ett köp. Nu är varukorgen borta också. Så trött på det.',
    'Nytt lösenord, samma fel. Tredje dagen nu. Jag är trött på det här.',
  ],
  detail: [
    'Det står fel användarnamn eller lösenord.',
    'Har kollat skräpposten.',
    'Det fungerade {lastday}.',
    'Samma sak på mobilen och datorn.',
  ],
  asks: [
    [
      'Vilken e-postadress försöker du med?',
      'Den jag skriver från nu.',
      'Den gamla på jobbet, tror jag.',
      'Jag har provat två olika.',
    ],
    [
      'Vad står det på skärmen när du försöker?',
      'Fel användarnamn eller lösenord.',
      'Att kontot är spärrat.',
      'Ingenting, sidan laddar bara om.',
    ],
  ],
  miss: ['Klicka på glömt lösenord på inloggningssidan.', 'Rensa webbläsarens kakor och försök igen.'],
  repeat: ['Det är just den länken som aldrig kommer.', 'Har rensat allt. Samma fel.'],
  feel: [
    'Att vara utelåst när man ska handla är irriterande.',
    'Det är onödigt krångligt att komma in hos oss, det håller jag med om.',
  ],
  explain: [
    'Kontot låser sig efter fem försök, och då skickas ingen länk alls. Det borde stå.',
    'Det finns två konton på dig, och lösenordet hör till det andra.',
  ],
  granted: [
    'Jag har låst upp kontot och skickat en ny länk. Den gäller i en timme.',
    'Kontot är nollställt, så nu kan du välja ett nytt lösenord.',
  ],
  partly: [
    'Jag har släppt in dig, men poängen följer med först i morgon.',
    'Jag kan låsa upp det i dag. Varför mejlen inte kommer fram måste teknikerna titta på.',
  ],
  declined: [
    'Utan tillgång till den gamla adressen får jag inte släppa in någon, av säkerhetsskäl.',
    'Jag får inte lämna ut ett lösenord här, det går bara via länken.',
  ],
  information: [
    'Vänta en timme, så låser kontot upp sig självt. Begär länken efter det.',
    'Öppna länken på samma telefon eller dator som du begärde den från, så går den igenom.',
  ],
  promise: ['be teknikerna se varför mejlen inte kommer fram', 'se till att dina poäng finns kvar'],
  again: ['Länken har fortfarande inte kommit.', 'Kontot låste sig igen i dag.'],
  glad: ['Inga konstiga frågor. {heshe} såg direkt varför kontot hade låst sig.', 'Inne på kontot efter två minuter.'],
  sore: ['Blev ombedd att klicka på länken som inte kommer. Tre gånger.', 'Poängen gick ut medan jag väntade på svar.'],
}

export const leave: SituationTexts = {
  calm: [
    'Kan ni ta bort mig från nyhetsbrevet?',
    'Hur slutar jag få sms från er?',
    'Jag vill sluta få utskick men behålla kontot. Går det?',
    'Länken för att avsluta nyhetsbrevet fungerar inte. Kan ni ta bort mig?',
  ],
  upset: [
    'Jag har avslutat nyhetsbrevet fyra gånger och det kommer ändå. Sluta.',
    'Jag bad er sluta mejla för {days} dagar sedan. Inget har hänt. Det är inte okej.',
    'Varför får jag sms? Jag har aldrig sagt ja till det. Irriterande.',
    'Två mejl om dagen, och länken för att avsluta ger bara ett fel. Riktigt irriterande.',
  ],
  detail: [
    'Jag har samma e-postadress som alltid.',
    'Kontot vill jag ha kvar.',
    'Det är inget fel på sakerna jag har köpt.',
    'Det kommer ett om dagen, minst.',
  ],
  asks: [
    ['Gäller det både mejl och sms?', 'Ja, båda.', 'Mest mejlen, men gärna båda.', 'Allt.'],
    ['Är det till den här adressen utskicken kommer?', 'Ja, den här.', 'Den och en till, på jobbet.', 'Ja.'],
  ],
  miss: ['Du avslutar nyhetsbrevet via länken i mejlet.', 'Se vår integritetspolicy.'],
  repeat: ['Länken fungerar inte. Det är därför jag skriver.', 'Jag har läst den. Jag vill att utskicken slutar.'],
  feel: [
    'Du har sagt nej, och då ska det bli tyst. Jag tar bort dig för hand.',
    'Jag förstår att det stör när det kommer varje dag.',
  ],
  explain: [
    'Du låg i två listor, och länken tar bara bort dig ur den ena.',
    'Avslutet gäller den adress mejlet gick till, och du har två hos oss.',
  ],
  granted: [
    'Du är borttagen från alla listor nu, både mejl och sms.',
    'Det är avslutat på båda adresserna, så det blir tyst från oss.',
  ],
  partly: [
    'Mejlen är stoppade direkt. Sms:en ligger i ett annat system och tystnar inom en vecka.',
    'Jag har dragit ned det till ett i månaden. Vill du ha noll säger du bara till.',
  ],
  declined: [
    'Orderbekräftelser och kvitton måste vi skicka, de går inte att stänga av.',
    'Så länge det finns en öppen faktura skickar vi påminnelser om den.',
  ],
  information: [
    'Det kan komma ett till som redan ligger i kö. Efter det blir det tyst.',
    'Under mina sidor finns utskick. Där väljer du själv vad du vill ha.',
  ],
  promise: ['kontrollera att inget mer går ut', 'be teknikerna laga länken'],
  again: ['Utskicken kommer fortfarande.', 'I dag kom det två till.'],
  glad: [
    'Jag ville ha lugn och ro, och det fick jag. Inga försök att övertala mig.',
    'Rakt besked och tyst sedan dess.',
  ],
  sore: ['Fyra försök att slippa era mejl. Det femte var det här.', 'Bad er sluta mejla. Fick en länk till en policy.'],
}
