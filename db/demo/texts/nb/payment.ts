import type { SituationTexts } from '../types.ts'

export const bankNo: SituationTexts = {
  calm: [
    'Kortet går ikke gjennom når jeg skal betale. (Har prøvd to ganger|Jeg har prøvd to ganger) nå.',
    'Jeg (prøver|holder på) å betale {the}, men får beskjed om at banken ikke godtar kjøpet. (Hva kan det skyldes?|Er det hos dere eller banken det stopper?)',
    'Betalingen blir avvist i kassen (selv om|enda) det er penger på kortet. Vet dere hvorfor?',
    'Jeg får (bare |)en feilmelding når jeg trykker på betal. Kortet virker (helt fint|som det skal) i andre butikker.',
  ],
  upset: [
    'Nå er kortet mitt avvist (tre|fire) ganger i kassen deres. (Jeg blir gal av dette|Det er så irriterende), det er penger på kontoen.',
    'Hvorfor går det ikke an å betale hos dere? Jeg har (sittet her|holdt på) i en halvtime, og det er bare krøll.',
    'Kortet blir avvist gang på gang, og jeg er bekymret for at pengene (trekkes likevel|forsvinner likevel).',
    'Jeg skal kjøpe {a} i gave, og kassen deres avviser kortet mitt (gang på gang|hver gang). Skikkelig irriterende.',
  ],
  detail: [
    'Det er et helt vanlig bankkort som ikke går ut før (neste år|om to år).',
    'Banken sier at de ikke ser noe kjøp i det hele tatt.',
    'Jeg sitter på mobilen, hvis det har noe å si.',
    'Det står bare at betalingen ikke gikk gjennom, ikke noe mer.',
  ],
  asks: [
    [
      'Er kortet åpent for kjøp på nett? (Det er ofte sperret fra start|Mange banker sperrer for det til å begynne med).',
      'Det skal det være, jeg (handlet|kjøpte togbilletter) med det (i forrige uke|her om dagen).',
      'Hvor ser jeg det?',
      'Aner ikke, må sjekke i appen.',
    ],
    [
      'Har du et annet kort du kan prøve med? Da ser vi om det er kortet eller vi som sier nei.',
      'Nei, bare dette.',
      'Samboerens (i så fall|kanskje), men jeg vil helst bruke mitt eget.',
      'Prøvde et til nå, akkurat det samme.',
    ],
  ],
  miss: [
    'Kortbetalinger behandles av banken. Kontakt banken din.',
    'Sjekk at du har skrevet inn riktig kortinformasjon og prøv igjen.',
  ],
  repeat: [
    'Banken ser ikke noe kjøp i det hele tatt. Derfor spør jeg dere.',
    'Kortinformasjonen er riktig, det var ikke det jeg lurte på. Hvorfor sier kassen deres nei?',
  ],
  feel: [
    'Å stå med full handlekurv og få nei gang på gang er skikkelig frustrerende.',
    'Det blir ikke bedre av å ikke få vite hvorfor. Ingenting er trukket, det kan jeg se her.',
  ],
  explain: [
    'Det er banken som svarer nei, og den sier ikke hvorfor til oss. (Som regel er det en sperre for kjøp på nett|Oftest er kjøp på nett slått av, eller så er en beløpsgrense nådd).',
    'Jeg ser forsøkene her. Banken har avvist dem før noe ble trukket, så ingenting er betalt.',
  ],
  granted: [
    'Jeg har gjort bestillingen om til faktura, så kan du betale innen 30 dager uten gebyr. Handlekurven slipper du å gjøre på nytt.',
    'Jeg har sendt deg en ny betalingslenke på e-post. Der kan du betale med (et annet kort|kort eller rett fra konto), og {the} ligger der fortsatt.',
  ],
  partly: [
    'Jeg kan holde av {the} til deg til i morgen kveld, så rekker du å snakke med banken. Selve sperren (får ikke jeg gjort noe med|er det bare banken som kan fjerne).',
    'Jeg har lagret handlekurven og sendt en lenke, men kortet må banken åpne.',
  ],
  declined: [
    'Faktura kan jeg ikke tilby på denne bestillingen, så det må være et kort som banken godkjenner.',
    'Sperren ligger hos banken, og jeg kan ikke slippe kjøpet gjennom herfra.',
  ],
  information: [
    'I bankappen ligger det gjerne under kort og deretter kjøp på nett. Når det er slått på, kan du prøve igjen med en gang. Handlekurven er der fortsatt.',
    'Prøv å heve grensen i bankappen. Bestillingen ligger hos oss (et døgn til|til i morgen).',
  ],
  promise: ['sjekke at ingenting er trukket', 'holde av {the} til deg'],
  again: [
    'Jeg gjorde som du sa, og kortet blir avvist (fortsatt|likevel).',
    'Banken sier at alt er i orden hos dem. Betalingen går likevel ikke gjennom.',
  ],
  glad: [
    'Fikk hjelp til å betale på en annen måte på (fem minutter|et kvarter). (Godt å slippe å begynne på nytt.|)',
    '{heshe} forklarte hvorfor kortet ble avvist, slik at jeg skjønte det. Det klarte ikke banken engang.',
  ],
  sore: [
    'Ble sendt til banken, og banken sendte meg til dere. Til slutt kjøpte jeg {the} et annet sted.',
    'Jeg ville vite hvorfor kortet ble avvist. Fikk bare råd om å prøve igjen.',
  ],
}

export const unconfirmed: SituationTexts = {
  calm: [
    'Jeg skulle godkjenne kjøpet i bankappen, men (det kom ingenting|den spurte aldri). Er det betalt eller ikke?',
    'Appen åpnet seg ikke da jeg skulle bekrefte. Hva gjør jeg nå?',
    'Tiden løp ut før jeg rakk å (godkjenne|bekrefte) kjøpet. Må jeg begynne på nytt?',
    'Jeg kom til å lukke siden akkurat da jeg skulle bekrefte. Ligger {the} der fortsatt?',
  ],
  upset: [
    'Tredje gangen bankappen bare står og spinner når jeg skal godkjenne. (Nå er jeg ganske lei av dette|Dette er håpløst).',
    'Er pengene borte nå? Jeg (rakk aldri|fikk aldri) bekrefte, og siden bare døde. Jeg er bekymret.',
    'Hvor vanskelig skal det være å få kjøpt {a}? Det kommer ingen forespørsel i bankappen, og siden deres sier at kjøpet ble avbrutt.',
    'Det er krøll hver gang jeg skal bekrefte. (Jeg har ikke tid til sånt|Det tar hele kvelden).',
  ],
  detail: [
    'Jeg byttet telefon (i forrige uke|nylig), kan det ha noe med saken å gjøre?',
    'Jeg har ikke fått noen ordrebekreftelse (heller|i hvert fall).',
    'På kontoen ser det ut som {amount} er reservert.',
    'Har dårlig dekning her, så det kan være min feil.',
  ],
  asks: [
    [
      'Har du fått noen e-post fra oss etterpå?',
      'Nei, ingenting.',
      'Ikke det jeg kan se, ikke i søppelposten heller.',
      'Nei. Bare en om at handlekurven venter.',
    ],
    [
      'Er det samme telefon som bankappen ligger på, eller handler du på PC-en?',
      'Samme telefon.',
      'PC-en, og appen har jeg på mobilen.',
      'Alt på mobilen.',
    ],
  ],
  miss: ['Kjøp må bekreftes i bankappen. Prøv igjen.', 'Har du bankappen installert? Den trengs for å kunne betale.'],
  repeat: [
    'Men jeg vil vite om det er betalt før jeg prøver igjen. Ellers kan det jo bli to kjøp.',
    'Jeg har appen, problemet er at forespørselen aldri kommer. Det var det jeg skrev.',
  ],
  feel: [
    'Det er ubehagelig å ikke vite om pengene er trukket eller ikke, så vi finner ut av det først.',
    'Jeg skjønner at tålmodigheten tar slutt når det aldri blir ferdig.',
  ],
  explain: [
    'Kjøpet ble aldri bekreftet, så ingenting er betalt. (Beløpet du ser, er en reservasjon|Det du ser på kontoen, er bare en reservasjon), og den faller bort av seg selv.',
    'Banken ventet på godkjenningen din og ga opp etter noen minutter. Hos oss ligger bestillingen der som ubetalt.',
  ],
  granted: [
    'Jeg har åpnet bestillingen igjen. Ha bankappen oppe før du trykker på betal, så kommer forespørselen med en gang.',
    'Jeg sendte en ny lenke nå. Åpne den på PC-en og ha telefonen ved siden av, så skal det gå.',
  ],
  partly: [
    'Jeg holder av {the} til i morgen. Reservasjonen får jeg ikke fortgang i, den ligger hos banken.',
    'Jeg kan gjøre den om til faktura, men da går leveringen en dag senere.',
  ],
  declined: [
    'Uten bekreftelse fra banken får vi ikke lov til å ta betalt, så det går ikke an å hoppe over det steget.',
    'Jeg kan ikke godkjenne kjøpet for deg, det må gjøres i bankappen din.',
  ],
  information: [
    'Reservasjonen forsvinner (som regel innen|på) tre til fem dager. Du kan trygt prøve igjen allerede nå.',
    'Handlekurven er der i et døgn. Har du byttet telefon, må bankappen aktiveres på den nye først.',
  ],
  promise: ['følge med på at reservasjonen forsvinner', 'sjekke at det bare ble ett kjøp'],
  again: [
    'Nå er pengene trukket, enda jeg aldri bekreftet.',
    'Reservasjonen er der fortsatt. Du sa at den skulle falle bort.',
  ],
  glad: [
    'Det første jeg fikk vite, var at ingenting var trukket. Da kunne jeg senke skuldrene og gjøre det på nytt i ro og mak.',
    '{heshe} ble i chatten til betalingen gikk gjennom. Sånt husker man.',
  ],
  sore: [
    'Ingen kunne si om jeg hadde betalt eller ikke. Det var det eneste jeg lurte på.',
    'Ble bedt om å prøve igjen enda jeg var redd for at det skulle bli dobbelt.',
  ],
}

export const discount: SituationTexts = {
  calm: [
    'Rabattkoden jeg fikk i nyhetsbrevet, kan ikke brukes. {code}, står det.',
    'Koden {code} gir ingen rabatt på {the}. Gjelder den ikke (der|for alt)?',
    'Jeg skriver inn {code} i kassen, men summen endrer seg ikke. (Gjør jeg noe feil?|Hva gjør jeg feil?)',
    'Det står at koden {code} er ugyldig. Er det noe spesielt jeg må passe på?',
  ],
  upset: [
    'Rabattkoden deres virker ikke. Hva er vitsen med å sende ut koder som ikke kan brukes?',
    'Jeg brukte en time på å velge fordi jeg hadde en kode, og nå sier kassen at den er ugyldig. Skuffet.',
    'Koden {code} var gyldig i går kveld, og i dag må jeg betale full pris. Det føles som å bli lurt.',
    'Jeg gikk glipp av rabatten fordi siden deres krøllet det til. Skikkelig dårlig.',
  ],
  detail: [
    'Det står at den gjelder til og med {date}.',
    'Den kom i en e-post {lastday}.',
    'Kassen sier at koden er ugyldig, ikke noe annet.',
    'Det gjelder {a} og litt til.',
  ],
  asks: [
    [
      'Kan du skrive koden akkurat slik den står i e-posten?',
      '{code}',
      'Det står {code} her.',
      '{code}, med store bokstaver.',
    ],
    [
      'Har du brukt den før, på en annen bestilling kanskje?',
      'Nei, aldri.',
      'Ikke det jeg vet.',
      'Jeg begynte på et kjøp i går, men fullførte det aldri.',
    ],
  ],
  miss: ['Rabattkoder skrives inn i ruten i kassen.', 'Les vilkårene for koden i nyhetsbrevet.'],
  repeat: [
    'Jeg vet hvor ruten er. Det er koden som ikke virker.',
    'Vilkårene har jeg lest. Det står ingenting om at {the} ikke er med.',
  ],
  feel: [
    'Å se én pris først og så måtte betale en annen er ikke gøy.',
    'Jeg skjønner at du blir skuffet når du har regnet med rabatten.',
  ],
  explain: [
    'Koden knyttes til det første kjøpet man begynner på, og den låser seg hvis kjøpet avbrytes.',
    'Koden gjelder ordinære priser. Prisen på {the} er allerede satt ned, og da sier kassen at den er ugyldig. Det burde stått tydeligere.',
  ],
  granted: [
    'Jeg har lagt inn rabatten for hånd, så summen er riktig når du laster kassen på nytt.',
    'Jeg trakk fra {amount} på bestillingen. Du ser det på kvitteringen.',
  ],
  partly: [
    'Jeg får ikke liv i koden igjen, men jeg spanderer frakten i stedet.',
    'Jeg kan gi deg rabatten på det som har ordinær pris, ikke på {the}.',
  ],
  declined: [
    'Koden gikk ut {lastday}, og jeg får ikke forlenget den.',
    'Den er allerede brukt én gang, og da kan jeg ikke åpne den igjen.',
  ],
  information: [
    'Gå ut av kassen, vent et kvarter og begynn på nytt, så kan koden brukes igjen.',
    'Koden skrives uten mellomrom og gjelder varer til ordinær pris. Summen endrer seg først når du trykker på bruk.',
  ],
  promise: ['be dem som lager nyhetsbrevet, skrive vilkårene tydeligere', 'legge inn rabatten før bestillingen pakkes'],
  again: ['Rabatten vises fortsatt ikke på (kvitteringen|bestillingen).', 'Nå måtte jeg betale full pris likevel.'],
  glad: [
    'Rabatten ble lagt inn med en gang, og {heshe} forklarte hvorfor koden ikke hadde virket.',
    'Fikk ikke rabatten, men et ærlig svar og gratis frakt. Det holdt for meg.',
  ],
  sore: [
    'Ikke send ut koder som ikke virker. Og ikke vis til det som står med liten skrift etterpå.',
    '{heshe} visste tydeligvis ikke hvilken kode jeg mente. Jeg ga opp.',
  ],
}

export const reserved: SituationTexts = {
  calm: [
    'Det ser ut som {amount} er trukket to ganger fra kontoen min. Kan dere sjekke?',
    'Jeg har én bestilling hos dere, men to trekk på {amount}. Er det ene bare en reservasjon?',
    'Det ble et avbrudd da jeg betalte, så jeg prøvde en gang til. Nå står {amount} to ganger på kontoen.',
    'Hvorfor ligger {amount} dobbelt i bankappen? Jeg har bare kjøpt én ting.',
  ],
  upset: [
    'Dere har trukket {amount} to ganger. Jeg vil ha pengene tilbake i dag.',
    '{amount} er borte to ganger, og jeg har bare én bestilling. Hva er det som skjer? Jeg er skikkelig bekymret.',
    'Har nå ventet i {days} dager på {amount} som dere har trukket for mye. Det er ikke greit.',
    'To trekk for én bestilling. Det der er faktisk matbudsjettet mitt.',
  ],
  detail: [
    'Det ene står som reservert og det andre som bokført.',
    'Bestillingen gjorde jeg {date}.',
    'Jeg har bare fått én ordrebekreftelse.',
    'Har ikke endret noe og bare trykket én gang.',
  ],
  asks: [
    [
      'Står det reservert eller bokført ved beløpet i bankappen?',
      'Reservert på det ene.',
      'Det står reservert.',
      'Bokført på begge, hvis jeg leser riktig.',
    ],
    [
      'Hvilken dato står det på trekkene?',
      '{date} på begge.',
      'Samme dag, med to minutters mellomrom.',
      'Det ene {date} og det andre dagen etter.',
    ],
  ],
  miss: ['Betalingen trekkes når varen sendes.', 'Reservasjoner håndteres av banken, så det må du ta med dem.'],
  repeat: [
    'Det var ikke det jeg spurte om. Jeg lurer på hvorfor det er to trekk.',
    'Jeg har allerede snakket med banken. De sier at det er dere som holder på pengene.',
  ],
  feel: [
    'Jeg forstår at det kjennes utrygt når beløpet står der to ganger. Vi finner ut av det nå.',
    'Det er dine penger, og de skal ikke ligge og vente uten grunn.',
  ],
  explain: [
    'Jeg ser én betaling på {amount} hos oss. Den andre er en reservasjon fra det første forsøket, og den har vi aldri trukket.',
    'Det første forsøket ble avbrutt, men banken rakk å reservere pengene. De slippes vanligvis etter noen dager.',
  ],
  granted: [
    'Jeg har opphevet reservasjonen herfra, så den forsvinner vanligvis i løpet av et døgn.',
    'Det ble trukket dobbelt, du har rett. {amount} er på vei tilbake til samme kort.',
  ],
  partly: [
    'Jeg har sendt beskjed til banken om at reservasjonen kan slippes. Hvor fort de gjør det, styrer ikke jeg.',
    'Jeg betaler tilbake det ene i dag. Det andre må jeg be økonomiavdelingen se på.',
  ],
  declined: [
    'Jeg kan ikke betale tilbake noe vi aldri har fått. Reservasjonen er det banken som må slippe.',
    'Det er banken som sitter på pengene, ikke vi, så jeg kan ikke slippe dem herfra.',
  ],
  information: [
    'Pengene trekkes først når pakken forlater lageret. Fram til da er det en reservasjon.',
    'Reservasjonen faller bort av seg selv, senest etter sju dager. Du trenger ikke å gjøre noe.',
  ],
  promise: ['sjekke at reservasjonen er borte', 'be økonomiavdelingen se på det andre trekket'],
  again: [
    '{amount} er fortsatt ikke tilbake på kontoen.',
    'Banken sier at de ikke har fått beskjed fra dere om reservasjonen.',
  ],
  glad: [
    '{heshe} gikk gjennom trekkene sammen med meg, ett for ett. Det viste seg å være banken, men {heshe} slapp det ikke for det.',
    'Fikk vite nøyaktig hvilken dag pengene skulle være tilbake, og det stemte.',
  ],
  sore: [
    'Det handlet om {amount} for meg og om et standardsvar for dere.',
    'Ble sendt fram og tilbake mellom dere og banken i {days} dager.',
  ],
}
