import type { SituationTexts } from '../types.ts'

export const late: SituationTexts = {
  calm: [
    'Jeg lurer (bare |)på hvor pakken min er. Den skulle ha kommet {lastday}.',
    'Ifølge sporingen har det ikke skjedd noe på {days} dager. (Er den på vei?|Vet dere om den er på vei?)',
    'Når kan jeg regne med å få {the}? Jeg bestilte {date}.',
    'Sporingen sier bare at {carrier} venter på pakken. Har dere sendt den?',
  ],
  upset: [
    'Nå har jeg ventet i {days} dager på pakken min. Det er (ikke greit|for dårlig).',
    'Hvor er pakken min? Den er forsinket uke etter uke, og ingen gir lyd fra seg. Jeg er lei av dette.',
    '{the} skulle ha kommet før helgen. Det var en gave, og nå står jeg her tomhendt. Veldig skuffet.',
    'Fjerde gangen {carrier} utsetter leveringen. Jeg har tatt fri for dette, det er uakseptabelt.',
  ],
  detail: [
    'Den skal til {city}.',
    'Sporingen har stått stille siden {sinceday}.',
    'Det er en gave, så jeg må vite om jeg skal kjøpe noe annet.',
    'I bekreftelsen sto det to til fire virkedager.',
    'Sist sto det at den var på terminalen i {city}.',
  ],
  asks: [
    [
      'Hva står det på den siste linjen i sporingen?',
      'At den har kommet til en terminal. Siden ingenting.',
      'Forsinket, ikke noe mer enn det.',
      '«Melding sendt», men jeg har ikke fått noen.',
    ],
    [
      'Er det en dag du må ha den innen?',
      'Helst før helgen.',
      'Det er en bursdag på {due}, så innen da.',
      'Nei, men jeg vil vite at den ikke er borte.',
    ],
  ],
  miss: [
    'Leveringstiden er to til fire virkedager. Du kan følge pakken i sporingen.',
    'Forsinkelser kan forekomme. Kontakt {carrier} for mer informasjon.',
  ],
  repeat: [
    'Jeg følger sporingen, det er den som har stått stille. Derfor skriver jeg.',
    '{carrier} svarer at jeg må spørre dere. Det er derfor jeg skriver.',
  ],
  feel: [
    '{days} dager er altfor lenge, særlig når ingen sier noe.',
    'Jeg skjønner at du er lei av å sjekke sporingen hver dag.',
    'Å planlegge rundt en levering som stadig utsettes, tar både tid og krefter.',
  ],
  explain: [
    'Pakken har satt seg fast på terminalen til {carrier}. Den er ikke borte, men den er blitt liggende.',
    'Den forlot oss {date}. Siden da har den ligget hos {carrier}, som har mer enn de klarer akkurat nå.',
    'Jeg ser det samme som deg, at det ikke har skjedd noe på {days} dager. Sånn skal det ikke være.',
  ],
  granted: [
    'Jeg sender {a} til deg på nytt i dag, med en annen transportør. Dukker den første opp, kan du sende den tilbake når det passer.',
    'Jeg har betalt tilbake frakten og bedt om at den kjøres ut først av alt i morgen.',
  ],
  partly: [
    'Jeg har etterlyst pakken og betalt tilbake frakten. Noe nytt kan jeg sende først når den er erklært tapt, om fem dager.',
    'Hjemlevering rekker de ikke før helgen, men du kan hente den på et utleveringssted i {city} (allerede i morgen|på {due}).',
  ],
  declined: [
    'Jeg kan ikke sende en ny før {carrier} er ferdige med å lete, og de har fem dager på seg.',
    'Erstatning for en fridag har vi dessverre ikke mulighet til å gi.',
  ],
  information: [
    'I morges begynte det å røre på seg igjen. Den er i {city} nå og skal ut med bil, og du får en melding med klokkeslett.',
    'Den siste beskjeden fra {carrier} er at den kommer på {due}. Sporingen ligger gjerne en dag etter.',
  ],
  promise: [
    'ringe {carrier} og høre hvor pakken ligger',
    'følge pakken til den er framme',
    'ordne en ny sending hvis den ikke har rørt seg',
  ],
  again: ['Pakken har fortsatt ikke kommet.', 'Nå har sporingen hoppet tilbake til terminalen igjen.'],
  glad: [
    'Pakken var jo ikke {agent} sin feil, men {heshe} behandlet den som sin egen. Og {heshe} ringte da den var på vei.',
    'Endelig noen som sa det som det var: Den har satt seg fast, vi sender en ny. Takk.',
    'Jeg fikk beskjed samme dag som jeg ble lovet. Da gjorde det mindre at pakken var sen.',
  ],
  sore: [
    'Dere skylder på {carrier}, men det er dere jeg har handlet hos.',
    'Skrev at sporingen sto stille. Fikk til svar at jeg kunne følge sporingen.',
    '{days} dager og ikke et ord fra dere før jeg tok kontakt selv.',
  ],
}

export const missing: SituationTexts = {
  calm: [
    'Det står at pakken er levert, men jeg har ikke fått noe.',
    'Ifølge sporingen ble pakken hentet {lastday}. Det var i hvert fall ikke meg.',
    'Sporingen sier levert, men det er ingenting ved døren og ingenting i postkassen.',
    'Jeg fikk en SMS om at pakken er utlevert, men ingen her hjemme har tatt imot noe.',
  ],
  upset: [
    'Det står levert. Jeg har vært hjemme hele dagen, og ingen har kommet. Hvor er pakken min?',
    'Pakken er forsvunnet, og {carrier} bare viser til dere. Nå må noen ta ansvar.',
    'Noen har kvittert for pakken min, og det er ikke meg. Dette er skikkelig ubehagelig.',
    'Enda en gang har {carrier} rotet bort en pakke til meg. Jeg er så lei av det.',
  ],
  detail: [
    'Jeg har spurt naboene, ingen har sett noe.',
    'Klokkeslettet som står, er 11.40, og da var jeg hjemme.',
    'Det er bare vi som bor i oppgangen, så det er ikke noen andres dør.',
    '{carrier} tar ikke telefonen.',
  ],
  asks: [
    [
      'Pleier pakker å bli lagt et annet sted hos dere, hos en nabo eller i en bod?',
      'Nei, aldri. Jeg har sjekket likevel.',
      'Har lett overalt, ingenting.',
      'Vi har en sykkelbod, men der er det tomt.',
    ],
    [
      'Stemmer adressen på bekreftelsen, og står navnet på døren?',
      'Ja, begge deler.',
      'Adressen er riktig. Navnet står på døren.',
      'Ja, og jeg har fått pakker hit utallige ganger.',
    ],
  ],
  miss: [
    'Pakken er merket som levert i systemet vårt.',
    'Sjekk gjerne med naboene, og ta kontakt hvis du ikke finner den.',
  ],
  repeat: [
    'Ja, det står levert. Det er jo det som er feil. Jeg har ingen pakke.',
    'Naboene har ingenting. Jeg sier jo at den aldri har kommet hit.',
  ],
  feel: [
    'Jeg tror deg. Vi regner den som tapt til noe annet er bevist.',
    'Det er ubehagelig når det står levert og man vet at det ikke stemmer.',
  ],
  explain: [
    'Sjåføren har merket den som levert, men posisjonen som er lagret, er et godt stykke unna adressen din.',
    'Det ser ut til at den er levert på feil sted. {carrier} må spørre sjåføren, og det gjør de på min sak.',
  ],
  granted: [
    'Jeg sender en ny i dag. Dukker den gamle opp, sier du bare fra.',
    'Du får tilbake hele beløpet, {amount}, på kortet du betalte med. Det tar et par dager.',
  ],
  partly: [
    'Jeg har bedt om en undersøkelse og sender ny så fort den er ferdig, senest om en uke.',
    'Frakten får du tilbake allerede i dag. En ny pakke kan jeg sende på mandag, hvis den gamle ikke er funnet.',
  ],
  declined: [
    'Pakken er kvittert ut med legitimasjon på utleveringsstedet, og da kan jeg ikke sende en ny før saken er undersøkt.',
    'Uten svar fra {carrier} får jeg ikke betale tilbake noe, uansett hvor gjerne jeg vil.',
  ],
  information: [
    'Nå ser jeg at den ligger på utleveringsstedet i {city}, det er derfor det står levert. Legitimasjon er nok for å hente den.',
    '{carrier} har funnet den i resepsjonen ved siden av. De kjører den ut til deg på {due}.',
  ],
  promise: ['få et svar fra {carrier} på hvor sjåføren la den', 'sende en ny hvis den ikke er funnet'],
  again: [
    'Undersøkelsen skulle ta tre dager. Nå har det gått en uke, og pakken er fortsatt borte.',
    '{carrier} påstår at de aldri har fått noen sak fra dere.',
  ],
  glad: [
    '{heshe} trodde på meg med en gang. Det trengtes, for {carrier} fikk det til å høres ut som jeg diktet det opp.',
    'Ny pakke to dager senere uten en masse spørsmål. Sånn skal det gjøres.',
  ],
  sore: [
    'Føltes som jeg ble mistenkt for å ha tatt min egen pakke.',
    'Tre personer, tre forskjellige svar på hvem som har ansvaret.',
  ],
}

export const pickup: SituationTexts = {
  calm: [
    'Går det an å bytte utleveringssted? Det dere har valgt, ligger (en mil unna|på andre siden av byen).',
    'Jeg valgte feil utleveringssted i kassen. Går det an å endre nå?',
    'Pakken er på vei til et utleveringssted som er stengt for oppussing. Kan den gå til et annet?',
    'Jeg vil gjerne endre fra utleveringssted til hjemlevering, går det?',
  ],
  upset: [
    'Hvorfor sendes pakken min til et utleveringssted to mil unna når det ligger ett rett rundt hjørnet? Det er jo helt tullete.',
    'Stedet dere valgte, er stengt når jeg er ferdig på jobb. Jeg har kjørt dit to ganger til ingen nytte nå, skikkelig irriterende.',
    'Hver gang blir det stedet lengst unna, enda jeg har bedt om et annet. Ikke fornøyd.',
    'Utleveringsstedet er så fullt at de ikke tar imot pakken min. Hvordan kan dere sende den dit da? Håpløst.',
  ],
  detail: [
    'Jeg har ikke bil, så det har noe å si.',
    'De stenger klokken seks, og da er jeg på jobb.',
    'Det er {a}, så den veier en del.',
    'Meldingen kom {lastday}.',
  ],
  asks: [
    [
      'Hvilket utleveringssted passer bedre for deg?',
      'Det ved stasjonen i {city}.',
      'Hvilket som helst i sentrum.',
      'Butikken i gata vår, de pleier å havne der.',
    ],
    [
      'Har du fått hentemeldingen ennå, den med et nummer på?',
      'Ja, på SMS.',
      'Nei, ikke ennå.',
      'Jeg har fått en e-post, men uten nummer.',
    ],
  ],
  miss: ['Utleveringssted velges automatisk etter postnummer.', 'Pakken hentes på stedet som står i hentemeldingen.'],
  repeat: [
    'Jeg skjønner at det velges automatisk. Jeg spør om det kan endres.',
    'Jeg vet hvor den skal hentes. Jeg lurer på om den kan flyttes.',
  ],
  feel: [
    'Å måtte reise langt etter en pakke er ikke det man har betalt for.',
    'Jeg skjønner at det er tungvint, særlig uten bil.',
  ],
  explain: [
    'Stedet du pleier å bruke, var fullt, og da velger {carrier} det neste på listen.',
    'Det er {carrier} som bestemmer utleveringssted når pakken først er på vei, men vi kan be dem om å flytte den.',
  ],
  granted: [
    'Jeg har byttet til stedet du ville ha. Regn med en dag ekstra.',
    'Den går hjem til deg i stedet, uten ekstra kostnad. Du får en SMS med tidspunkt.',
  ],
  partly: [
    'Jeg får ikke flyttet den, men den får ligge en uke lenger.',
    'Hjemlevering lar seg ordne, men ikke før {due}.',
  ],
  declined: [
    'Når pakken først ligger på utleveringsstedet, kan den ikke flyttes lenger.',
    'Hjemlevering finnes ikke på ditt postnummer hos {carrier}.',
  ],
  information: [
    'Du kan bytte sted selv i appen til {carrier} fram til pakken er framme.',
    'Så lenge den er på vei, kan du bytte med nummeret i hentemeldingen. Etterpå ligger den der i fjorten dager.',
  ],
  promise: ['be {carrier} flytte pakken', 'sørge for at den får ligge en uke til'],
  again: ['Pakken ligger fortsatt på det første stedet.', 'Jeg dro dit du sa, og det var ingen pakke der.'],
  glad: [
    'Byttet utleveringssted for meg på to minutter. Det er sånt som gjør at man handler igjen.',
    'Den kunne ikke flyttes, men {heshe} sørget for at den fikk ligge. Det holdt.',
  ],
  sore: [
    'At det velges automatisk, er ikke noe svar på om det kan endres.',
    'To turer på til sammen åtte mil for et par hundrelapper. Ingen virket som de brydde seg.',
  ],
}
