import type { SituationTexts } from '../types.ts'

export const address: SituationTexts = {
  calm: [
    'Jeg skrev feil adresse på bestillingen. Rekker dere å endre den?',
    'Vi har flyttet, og den gamle adressen lå der fortsatt. Kan pakken gå til den nye?',
    'Det ble feil husnummer på bestillingen min. Går det an å rette?',
    'Kan dere endre leveringsadressen på det jeg kjøpte i dag?',
  ],
  upset: [
    'Jeg endret adressen rett etter kjøpet, og likevel går pakken til feil sted. Hvordan kan det bli sånn?',
    'Siden deres fylte inn den gamle adressen min av seg selv, og nå er pakken på vei til fremmede. Jeg er bekymret.',
    'Skrev i går at adressen var feil. Ikke svar, og nå skal den sendes. Veldig irritert.',
    'Det går ikke an å endre adressen etter at man har trykket på kjøp. Det er jo håpløst.',
  ],
  detail: [
    'Det gjelder {a}.',
    'Bestilte for en time siden.',
    'Det er bare nummeret som er feil, gata stemmer.',
    'Riktig sted er {city}.',
  ],
  asks: [
    [
      'Hva er den riktige adressen?',
      'Samme gate, men nummer 14, i {city}.',
      'Den nye, den står på kontoen min.',
      'Den som står på kontoen min, ikke den i bestillingen.',
    ],
    [
      'Har du fått beskjed om at pakken er sendt?',
      'Nei, bare bekreftelsen.',
      'Nei, det står at den pakkes.',
      'Ikke ennå.',
    ],
  ],
  miss: ['Adressen kan ikke endres etter kjøp.', 'Sjekk adressen før du bestiller.'],
  repeat: [
    'Jeg vet at den er feil. Jeg spør hva dere kan gjøre med det.',
    'Det var siden deres som fylte inn den gamle, det var det jeg prøvde å si.',
  ],
  feel: [
    'Jeg skjønner at det er ubehagelig at pakken er på vei til noen andre.',
    'Å skrive i god tid og ikke få svar er ikke greit.',
  ],
  explain: [
    'Bestillingen plukkes innen en time, og da er etiketten allerede skrevet ut.',
    'Siden henter adressen fra forrige kjøp hvis man er logget inn. Det er lett å overse.',
  ],
  granted: [
    'Jeg rakk det før lageret. Adressen er endret, og du får en ny bekreftelse.',
    'Jeg har bedt {carrier} sende pakken om til riktig adresse. Det tar en dag ekstra.',
  ],
  partly: [
    'Pakken har gått, men jeg har fått den sendt til et utleveringssted i {city}.',
    'Adressen er endret, men pakken rekker ikke å gå i dag.',
  ],
  declined: [
    'Pakken er allerede hos {carrier} og kan ikke stoppes. Kommer den tilbake, sender vi den på nytt.',
    'Etiketten er skrevet ut og bilen har gått, så jeg får ikke endret noe herfra.',
  ],
  information: [
    'Så lenge det står mottatt på bestillingen, kan du endre selv. Etter det tar vi det.',
    'Blir den ikke hentet, går den tilbake til oss innen to uker.',
  ],
  promise: ['høre med {carrier} om de kan snu pakken', 'sende den på nytt når den kommer tilbake'],
  again: ['Pakken gikk til den gamle adressen likevel.', 'Den har ikke kommet tilbake til dere ennå ifølge sporingen.'],
  glad: [
    'Ringte lageret mens jeg var i chatten. De rakk å endre adressen.',
    'Pakken kunne ikke stoppes, men jeg fikk vite nøyaktig hva som skulle skje videre.',
  ],
  sore: [
    'Skrev tjue minutter etter kjøpet. Svaret kom dagen etter, da det var for sent.',
    'Adressen kan ikke endres, takk og farvel.',
  ],
}

export const cancel: SituationTexts = {
  calm: [
    'Jeg vil avbestille det jeg kjøpte i dag. Går det?',
    'Det ble dobbelt ved en feil. Kan dere fjerne bestillingen?',
    'Jeg fant {the} hjemme i boden, så jeg trenger ikke noe nytt. Rekker jeg å avbestille?',
    'Jeg ombestemte meg. Hvordan avbestiller jeg {the}?',
  ],
  upset: [
    'Jeg avbestilte med en gang, og likevel skal den sendes. Skal altså jeg ta returen? Ikke greit.',
    'Nå er leveringen utsatt tre ganger. Jeg vil avbestille og ha pengene tilbake.',
    'Har trykket på avbestill, og ingenting skjer. Systemet deres er en vits.',
    'Det går ikke an å avbestille på siden, og ingen tar telefonen. Jeg er sint.',
  ],
  detail: ['Bestilte {date}.', 'Det var for en time siden.', 'Det gjelder {a}.', 'Fikk en e-post om at den pakkes.'],
  asks: [
    ['Er det hele bestillingen eller bare en del?', 'Hele.', 'Alt i den.', 'Hele, takk.'],
    ['Vil du ha pengene tilbake på kortet eller til gode?', 'Kortet, takk.', 'På kortet.', 'Til gode går fint.'],
  ],
  miss: ['Avbestilling gjøres på min side.', 'Når varen er sendt, gjelder vanlig retur.'],
  repeat: ['Knappen på min side gjør ingenting, det var det jeg skrev.', 'Jeg avbestilte før den ble sendt.'],
  feel: [
    'Jeg skjønner at du mister lysten når leveringen utsettes gang på gang.',
    'Det er ikke rimelig at du skal ordne opp når du sa fra i tide.',
  ],
  explain: [
    'Avbestillingen kom inn etter at lageret hadde begynt å pakke, og da stopper den ikke av seg selv.',
    'Knappen virker bare til bestillingen plukkes. Det vises dårlig.',
  ],
  granted: [
    'Den er avbestilt, og {amount} går tilbake til kortet.',
    'Jeg fikk stoppet den på lageret, så ingenting blir sendt.',
  ],
  partly: [
    'Den har forlatt lageret, men returen er gratis. Nekt å ta imot pakken, så ordner det seg.',
    'Den er avbestilt, men frakten rakk å bli betalt, og den får jeg ikke gitt tilbake.',
  ],
  declined: [
    'Den er sendt, så det må bli en vanlig retur når den kommer.',
    'Bilen har forlatt lageret, så den kan ikke stoppes lenger.',
  ],
  information: [
    'Henter du ikke pakken, går den tilbake, og pengene kommer innen ti dager.',
    'Så lenge det står mottatt, kan du avbestille selv. Etter det gjør vi det.',
  ],
  promise: ['sørge for at bestillingen blir stoppet', 'passe på at pengene går tilbake'],
  again: ['Varen jeg avbestilte, kom i dag.', 'Pengene for avbestillingen har ikke kommet.'],
  glad: [
    'Avbestilt på ett minutt og ingen spørsmål om hvorfor.',
    'Den var allerede sendt, men {heshe} tok returen på seg. Redelig gjort.',
  ],
  sore: [
    'Avbestilte i god tid. Fikk pakken, fakturaen og bryet.',
    'Fikk vite at jeg burde ha trykket på en knapp som ikke virker.',
  ],
}

export const login: SituationTexts = {
  calm: [
    'Jeg kommer ikke inn på kontoen min. Lenken for nytt passord kommer aldri.',
    'Siden sier at passordet mitt er feil, enda jeg nettopp har byttet det.',
    'Kan dere slippe meg inn på kontoen min? Den har låst seg.',
    'Jeg har glemt hvilken adresse jeg logger inn med. Kan dere hjelpe meg inn?',
  ],
  upset: [
    'Jeg har prøvd å logge inn i en time. Samme feil hele tiden. Håpløst.',
    'Kontoen min er sperret uten forklaring. Jeg har poeng der som går ut i morgen.',
    'Kontoen min låste seg midt i et kjøp. Nå er handlekurven borte også. Så lei av det.',
    'Nytt passord, samme feil. Tredje dagen nå. Jeg er lei av dette.',
  ],
  detail: [
    'Det står feil brukernavn eller passord.',
    'Har sjekket søppelposten.',
    'Det virket {lastday}.',
    'Det samme på mobilen og PC-en.',
  ],
  asks: [
    [
      'Hvilken e-postadresse prøver du med?',
      'Den jeg skriver fra nå.',
      'Den gamle på jobben, tror jeg.',
      'Jeg har prøvd to forskjellige.',
    ],
    [
      'Hva står det på skjermen når du prøver?',
      'Feil brukernavn eller passord.',
      'At kontoen er sperret.',
      'Ingenting, siden bare lastes på nytt.',
    ],
  ],
  miss: ['Trykk på glemt passord på innloggingssiden.', 'Slett informasjonskapslene i nettleseren og prøv igjen.'],
  repeat: ['Det er akkurat den lenken som aldri kommer.', 'Har slettet alt. Samme feil.'],
  feel: [
    'Å være utestengt når man skal handle er irriterende.',
    'Det er unødvendig tungvint å komme inn hos oss, det er jeg enig i.',
  ],
  explain: [
    'Kontoen låser seg etter fem forsøk, og da sendes det ingen lenke i det hele tatt. Det burde stått der.',
    'Du har to kontoer, og passordet hører til den andre.',
  ],
  granted: [
    'Jeg har låst opp kontoen og sendt en ny lenke. Den gjelder i en time.',
    'Kontoen er nullstilt, så nå kan du velge et nytt passord.',
  ],
  partly: [
    'Jeg har sluppet deg inn, men poengene kommer først i morgen.',
    'Jeg kan låse den opp i dag. Hvorfor e-posten ikke kommer fram, må teknikerne se på.',
  ],
  declined: [
    'Uten tilgang til den gamle adressen får jeg ikke slippe inn noen, av sikkerhetsgrunner.',
    'Jeg får ikke gi ut et passord her, det går bare via lenken.',
  ],
  information: [
    'Vent en time, så låser kontoen seg opp av seg selv. Be om lenken etter det.',
    'Åpne lenken på samme telefon eller PC som du ba om den fra, så går den gjennom.',
  ],
  promise: ['be teknikerne se på hvorfor e-posten ikke kommer fram', 'sørge for at du beholder poengene'],
  again: ['Lenken har fortsatt ikke kommet.', 'Kontoen låste seg igjen i dag.'],
  glad: [
    'Ingen rare spørsmål. {heshe} så med en gang hvorfor kontoen hadde låst seg.',
    'Inne på kontoen etter to minutter.',
  ],
  sore: ['Ble bedt om å trykke på lenken som ikke kommer. Tre ganger.', 'Poengene gikk ut mens jeg ventet på svar.'],
}

export const leave: SituationTexts = {
  calm: [
    'Kan dere ta meg av nyhetsbrevet?',
    'Hvordan slutter jeg å få SMS fra dere?',
    'Jeg vil slippe utsendelser, men beholde kontoen. Går det?',
    'Lenken for å melde seg av nyhetsbrevet virker ikke. Kan dere ta meg av?',
  ],
  upset: [
    'Jeg har meldt meg av nyhetsbrevet fire ganger, og det kommer likevel. Slutt.',
    'Jeg ba dere slutte med e-post for {days} dager siden. Ingenting har skjedd. Det er ikke greit.',
    'Hvorfor får jeg SMS? Det har jeg aldri sagt ja til. Irriterende.',
    'To e-poster om dagen, og lenken for å melde seg av gir bare en feil. Skikkelig irriterende.',
  ],
  detail: [
    'Jeg har samme e-postadresse som alltid.',
    'Kontoen vil jeg beholde.',
    'Det er ikke noe galt med tingene jeg har kjøpt.',
    'Det kommer én om dagen, minst.',
  ],
  asks: [
    ['Gjelder det både e-post og SMS?', 'Ja, begge deler.', 'Mest e-posten, men gjerne begge.', 'Alt.'],
    ['Er det til denne adressen utsendelsene kommer?', 'Ja, denne.', 'Denne og en til, på jobben.', 'Ja.'],
  ],
  miss: ['Du melder deg av nyhetsbrevet via lenken i e-posten.', 'Se personvernerklæringen vår.'],
  repeat: ['Lenken virker ikke. Det er derfor jeg skriver.', 'Jeg har lest den. Jeg vil at utsendelsene skal slutte.'],
  feel: [
    'Du har sagt nei, og da skal det bli stille. Jeg tar deg av for hånd.',
    'Jeg skjønner at det er plagsomt når det kommer hver dag.',
  ],
  explain: [
    'Du lå på to lister, og lenken tar deg bare av den ene.',
    'Avmeldingen gjelder adressen e-posten gikk til, og du har to hos oss.',
  ],
  granted: [
    'Du er fjernet fra alle lister nå, både e-post og SMS.',
    'Du er meldt av på begge adressene, så nå blir det stille fra oss.',
  ],
  partly: [
    'E-posten er stoppet med en gang. SMS-ene ligger i et annet system og gir seg innen en uke.',
    'Jeg har satt det ned til én i måneden. Vil du ha null, sier du bare fra.',
  ],
  declined: [
    'Ordrebekreftelser og kvitteringer må vi sende, de kan ikke slås av.',
    'Så lenge det er en åpen faktura, sender vi påminnelser om den.',
  ],
  information: [
    'Det kan komme én til som allerede ligger i kø. Etter det blir det stille.',
    'Under min side ligger utsendelser. Der velger du selv hva du vil ha.',
  ],
  promise: ['sjekke at det ikke går ut noe mer', 'be teknikerne fikse lenken'],
  again: ['Utsendelsene kommer fortsatt.', 'I dag kom det to til.'],
  glad: [
    'Jeg ville ha fred og ro, og det fikk jeg. Ingen forsøk på å overtale meg.',
    'Klar beskjed, og stille siden da.',
  ],
  sore: [
    'Fire forsøk på å slippe e-posten deres. Det femte var dette.',
    'Ba dere slutte med e-post. Fikk en lenke til en erklæring.',
  ],
}
