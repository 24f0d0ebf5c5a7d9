import type { SituationTexts } from '../types.ts'

export const waiting: SituationTexts = {
  calm: [
    'Når kommer tilbakebetalingen min? Returen var framme {lastday}.',
    'Har dere fått returen min? Venter på {amount}.',
    'Returen er framme ifølge sporingen, men pengene vises ikke på kontoen.',
    'Hvor lang tid pleier en tilbakebetaling å ta? Returen er hos dere nå.',
  ],
  upset: [
    'Det har gått {days} dager siden returen kom fram, og jeg har ikke sett en krone. Ikke greit.',
    'Jeg får ikke noe svar om pengene mine. {amount} er mye for meg, og jeg begynner å bli bekymret.',
    'Pengene trekkes på et sekund, men det tar en måned å få dem tilbake. Elendig.',
    'Tredje gangen jeg spør om tilbakebetalingen. Jeg er så lei av å mase.',
  ],
  detail: [
    'Sporingen på returen viser at dere tok imot den {lastday}.',
    'Det er snakk om {amount}.',
    'Jeg betalte med kort.',
    'Det står ikke noe nytt på min side.',
  ],
  asks: [
    [
      'Har du nummeret på returen?',
      'Ja, det står på kvitteringen jeg fikk.',
      'Kvitteringen er borte, men sporingen ligger i e-posten.',
      'Nei, den kastet jeg.',
    ],
    [
      'Har du fortsatt det samme kortet som du betalte med?',
      'Ja, det samme.',
      'Nei, det er byttet ut.',
      'Samme kort, samme bank.',
    ],
  ],
  miss: ['Tilbakebetaling skjer innen 14 dager.', 'Pengene kommer når returen er behandlet.'],
  repeat: ['Det har gått lenger enn det. Det var derfor jeg skrev.', 'Ja, men når? Jeg har ventet i {days} dager.'],
  feel: ['Du skal ikke måtte jage dine egne penger.', 'Det er et stort beløp å gå og vente på, det skjønner jeg godt.'],
  explain: [
    'Returen kom fram som den skulle, men pengene betales ut først når lageret har pakket den opp. Akkurat nå ligger de etter.',
    'Jeg ser pakken din på lageret. Den er blitt stående i køen av returer, og det burde du ha fått vite.',
  ],
  granted: [
    'Jeg har bedt dem pakke den opp mens vi skriver, og {amount} er betalt ut nå. Du har pengene innen tre dager.',
    'Utbetalingen er gjort nå, {amount} til samme kort.',
  ],
  partly: [
    'Jeg har betalt ut halvparten nå. Resten kommer når lageret har pakket opp returen.',
    'Pengene er på vei, men over helgen bruker banken et par dager ekstra.',
  ],
  declined: [
    'Jeg kan ikke betale ut før lageret har pakket opp returen.',
    'Det må gå i den rekkefølgen, så jeg får ikke betale ut noe på forhånd.',
  ],
  information: [
    'Den pakkes opp i dag, og pengene vises vanligvis innen fem dager.',
    'Det går til samme kort. Er kortet byttet ut, finner banken kontoen likevel.',
  ],
  promise: ['passe på at pengene blir sendt', 'be lageret ta pakken din først'],
  again: [
    'Pengene har ikke kommet, enda det skulle ta tre dager.',
    'Det er fortsatt ingen tilbakebetaling på kontoen.',
  ],
  glad: [
    '{heshe} lette opp returen selv i stedet for å be meg vente. Pengene kom dagen etter.',
    'Fikk klar beskjed om dag og beløp, og det stemte.',
  ],
  sore: [
    'Fjorten dager, sa de. Det hadde allerede gått tjue da jeg skrev.',
    'Alle svarte at det var på vei. Ingen hadde sjekket.',
  ],
}

export const tooLittle: SituationTexts = {
  calm: [
    'Tilbakebetalingen var lavere enn jeg trodde. Kan dere se hva som er trukket fra?',
    'Jeg fikk tilbake {amount}, men {rest} mangler hvis jeg regner riktig.',
    'Jeg sendte tilbake to av tre ting, men får ikke regnestykket til å gå opp.',
    'Hvordan er rabatten regnet på det jeg sendte tilbake?',
  ],
  upset: [
    'Dere har betalt tilbake feil beløp, og jeg blir kasteball mellom dere. Nå er det nok.',
    'Hvor er resten av pengene mine? Det mangler {rest}.',
    'Jeg returnerte etter reglene og får likevel {rest} for lite. Det er ikke ærlig.',
    'Rabatten forsvant da jeg returnerte én eneste ting. Skikkelig stygt gjort.',
  ],
  detail: [
    'Bestillingen er fra {date}.',
    'Jeg beholdt én ting og sendte tilbake resten.',
    'Det skiller {rest}.',
    'Jeg har kvitteringen foran meg.',
  ],
  asks: [
    ['Hvilke varer la du i returen?', 'Alt unntatt {the}.', '{the} og en ting til.', 'To av tre.'],
    [
      'Hvilket beløp hadde du regnet med?',
      'Det jeg betalte for dem.',
      'Det som står på kvitteringen for de to.',
      '{rest} til.',
    ],
  ],
  miss: ['Tilbakebetalingen er korrekt ifølge systemet.', 'Frakten betales ikke tilbake.'],
  repeat: ['Da er det feil i systemet. Regn selv.', 'Det er ikke bare frakten som mangler.'],
  feel: [
    'Jeg skjønner at du blir mistenksom når regnestykket ikke går opp. Vi regner sammen.',
    'Å regne etter for oss er ikke din jobb.',
  ],
  explain: [
    'Rabatten gjaldt tre varer, og da én ble sendt tilbake, regnet systemet alt om til ordinær pris.',
    'Når noe går i retur, regnes rabatten på nytt for det du beholder, og det er der forskjellen ligger.',
  ],
  granted: [
    'Vi trakk fra for mye. Resten, {rest}, er på vei.',
    'Jeg har lagt rabatten tilbake, så du får mellomlegget i dag.',
  ],
  partly: [
    'Jeg legger tilbake rabatten på den ene varen, men ikke på begge.',
    'Jeg deler mellomlegget med deg, så du får halvparten i dag.',
  ],
  declined: [
    'Rabatten krevde tre varer, så fratrekket er riktig. Jeg kan ikke endre det.',
    'Beløpet stemmer. Det som mangler, er rabatten som ikke gjaldt lenger.',
  ],
  information: [
    'Jeg har sendt deg kvitteringen linje for linje, så ser du hvor de {rest} er blitt av.',
    'Sender du tilbake alt, trekkes det ikke fra noen rabatt. Da betales hele kjøpet tilbake.',
  ],
  promise: ['be lageret gå gjennom returen din', 'sende en spesifikasjon'],
  again: ['Resten av pengene har fortsatt ikke kommet.', 'Spesifikasjonen viser jo den samme feilen.'],
  glad: [
    'Vi gikk gjennom kvitteringen linje for linje. Jeg tok feil på ett punkt og dere på et annet.',
    '{heshe} sa rett ut at det var deres feil. Forfriskende.',
  ],
  sore: [
    'At det er korrekt ifølge systemet, hjelper ikke når systemet regner feil.',
    'Måtte forklare det samme til tre forskjellige. Den tredje la på.',
  ],
}

export const reminder: SituationTexts = {
  calm: [
    'Jeg har fått en purring, men har allerede betalt fakturaen. Kan dere se på det?',
    'Det kom en purring {lastday}, og fakturaen betalte jeg i tide. Hva har skjedd?',
    'Jeg har betalt, men det ser ikke ut til å ha kommet fram til dere. Stemmer det?',
    'På purringen står det {reminderFee} ekstra. Fakturaen er betalt, så hva slags gebyr er det?',
  ],
  upset: [
    'Purregebyr på en faktura som er betalt. Det har jeg ikke tenkt å betale.',
    'Nå truer dere med inkasso for en faktura som er betalt. Skjerp dere.',
    'Jeg betalte med en gang og får likevel en purring. Blir både sint og bekymret.',
    'Samme visa hver måned: Jeg betaler i tide og får en purring likevel. Lei av det.',
  ],
  detail: [
    'Jeg betalte {date}.',
    'Pengene er trukket fra kontoen.',
    'Det gjelder bestillingen med {the}.',
    'Fakturanummeret står ikke på det jeg har fått.',
  ],
  asks: [
    [
      'Hvilken dag betalte du, og var KID-nummeret med?',
      '{date}, og KID var med.',
      'På forfallsdagen. KID la banken inn.',
      'Jeg skrev ordrenummeret i stedet, kan det være det?',
    ],
    ['Ser du betalingen som gjennomført på kontoen?', 'Ja, trukket og ferdig.', 'Ja, {amount}.', 'Ja, samme dag.'],
  ],
  miss: ['Purregebyr påløper ved manglende betaling.', 'Fakturaen skal betales senest på forfallsdagen.'],
  repeat: [
    'Den er betalt. Det var hele poenget med meldingen min.',
    'Hvordan skal jeg kunne betale en faktura jeg ikke har fått?',
  ],
  feel: [
    'En purring på noe man allerede har betalt, er ikke hyggelig post.',
    'Jeg skjønner at ordet inkasso gjør deg urolig. Det blir ingen inkasso av dette.',
  ],
  explain: [
    'Betalingen din kom inn uten KID, så den har ligget uten å bli koblet til fakturaen.',
    'Betalingen og purringen krysset hverandre, så den gikk ut samme dag som pengene kom.',
  ],
  granted: [
    'Jeg har koblet betalingen og strøket gebyret. Du kan kaste purringen.',
    'Purringen er trukket tilbake, og fakturaen står som betalt.',
  ],
  partly: [
    'Gebyret er fjernet, men {rest} av fakturaen er fortsatt ubetalt. Du har to uker på deg.',
    'Jeg har stanset purringene til betalingen er koblet. Gebyret må jeg ta stilling til da.',
  ],
  declined: [
    'Betalingen kom etter forfall, så gebyret på {reminderFee} blir stående.',
    'Gebyret kan jeg ikke fjerne, siden det er tredje purring i år.',
  ],
  information: [
    'Betalingen er synlig hos oss nå, så du kan se bort fra purringen.',
    'Det tar to bankdager før en betaling vises her. Du trenger ikke å gjøre noe mer.',
  ],
  promise: ['koble betalingen din til fakturaen', 'sørge for at det ikke går ut flere purringer'],
  again: ['Nå kom det enda en purring på samme faktura.', 'Gebyret står fortsatt på den nye fakturaen.'],
  glad: [
    'Jeg var skikkelig redd for inkasso. {heshe} sa aller først at det ikke kom til å bli noe av.',
    'De fant betalingen min mens jeg ventet. Purringen ble strøket på stedet.',
  ],
  sore: [
    'Fikk høre hvordan purregebyr fungerer. Jeg hadde allerede betalt.',
    'Fakturaen er det eneste papiret jeg får fra dere, og den er feil hver gang.',
  ],
}

export const moreTime: SituationTexts = {
  calm: [
    'Går det an å utsette forfallet på fakturaen min? Lønnen kommer ikke før den 25.',
    'Kan jeg dele fakturaen på {amount} over to måneder?',
    'Jeg trenger to uker til på fakturaen. Går det?',
    'Hvordan flytter man en faktura? Det har dukket opp en uventet utgift her.',
  ],
  upset: [
    'Jeg er blitt syk og får ikke betalt fakturaen i tide. Jeg får panikk av purringene deres.',
    'Har prøvd å dele opp fakturaen på siden deres, men det virker ikke, bare krøll.',
    'Har bedt om mer tid to ganger uten å få svar. Nå er jeg skikkelig stresset over fakturaen.',
    'Jeg har vært uten jobb i en måned, og fakturaen forfaller nå. Jeg er bekymret for hvordan dette skal gå.',
  ],
  detail: [
    'Den forfaller på {due}.',
    'Det gjelder {amount}.',
    'Jeg har alltid betalt i tide ellers.',
    'To uker hadde holdt.',
  ],
  asks: [
    [
      'Hvilken dag ville passe for deg?',
      'Den 27.',
      'To uker til hadde vært fint.',
      'Så fort lønnen kommer, i slutten av måneden.',
    ],
    ['Vil du ha alt på én ny faktura, eller delt på to?', 'Delt på to, hvis det går.', 'Én ny holder.', 'To, takk.'],
  ],
  miss: ['Fakturaen skal betales senest på forfallsdagen.', 'Du finner fakturaene dine på min side.'],
  repeat: ['Jeg vet når den forfaller. Jeg spør om det kan flyttes.', 'Det finnes ingen slik knapp på min side.'],
  feel: [
    'Bra at du tar kontakt i tide. Det er tungt å ha en faktura hengende over seg.',
    'Jeg skjønner at det stresser, og det lar seg løse.',
  ],
  explain: [
    'En faktura kan flyttes én gang, så lenge den ikke har gått til purring.',
    'Det vanlige er å flytte hele fakturaen, men den kan også deles.',
  ],
  granted: [
    'Nytt forfall er den 28., uten gebyr. Du får en ny faktura på e-post.',
    'Jeg har delt fakturaen i to, halvparten nå og halvparten neste måned.',
  ],
  partly: [
    'Jeg kan gi deg to uker, men ikke en hel måned.',
    'Jeg har flyttet den ti dager. Lenger enn det får jeg ikke.',
  ],
  declined: [
    'Fakturaen er allerede flyttet én gang, så jeg kan ikke flytte den igjen.',
    'Den har allerede gått til purring, og da kan jeg ikke flytte den.',
  ],
  information: [
    'Den kan flyttes én gang uten gebyr. Si hvilken dag, så legger jeg den inn.',
    'Purringen går først ti dager etter forfall, så du har litt tid på deg.',
  ],
  promise: ['sende en ny faktura', 'sørge for at det ikke går ut purringer i mellomtiden'],
  again: [
    'Den nye fakturaen har ikke kommet, og nå er det en purring i stedet.',
    'Fakturaen har fortsatt samme forfallsdato.',
  ],
  glad: [
    '{heshe} gjorde ikke noe nummer av at jeg var sen. Det betydde mer enn de to ukene.',
    'Fikk nei til en måned, men ja til to uker, og det gikk fint det også.',
  ],
  sore: [
    'Når man er syk og bekymret, vil man ikke lese et utklipp fra vilkårene.',
    'Skrev to ganger uten svar. Den tredje gangen fikk jeg en purring.',
  ],
}
