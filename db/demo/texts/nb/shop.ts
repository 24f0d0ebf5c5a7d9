import type { SituationTexts } from '../types.ts'

export const stock: SituationTexts = {
  calm: [
    'Når får dere inn {the} igjen?',
    'Er {the} utsolgt for godt, eller kommer det flere?',
    'Hvor mange har dere igjen av {the}? Trenger fire.',
    'Siden sier at {the} er utsolgt. Kan man stille seg i kø?',
    'Jeg er på jakt etter {the} til en gave. Kommer det flere før helgen?',
  ],
  upset: [
    'Det sto at {the} var på lager da jeg bestilte. Nå sier dere utsolgt. Dårlig.',
    'Jeg har ventet i to måneder på at {the} skal komme inn igjen. Dere flytter datoen hver gang.',
    'Jeg meldte meg på varsel for {the}. Fikk ingenting, og nå er det utsolgt igjen. Irriterende.',
    'Jeg hadde {the} i handlekurven, og mens jeg skrev inn adressen, ble det utsolgt. Så skuffet.',
  ],
  detail: [
    'Det skal være en gave.',
    'Det er den naturhvite jeg er ute etter.',
    'Har en fra før og er fornøyd.',
    'Tenkte å bestille i kveld hvis det går.',
  ],
  asks: [
    [
      'Haster det, eller kan du vente noen uker?',
      'Helst før månedsskiftet.',
      'Det haster ikke.',
      'Det er en gave til {due}.',
    ],
    [
      'Er det akkurat den fargen du vil ha?',
      'Ja, den og ingen annen.',
      'Helst, men jeg kan tenke meg noe lysegrått.',
      'Fargen er ikke så nøye.',
    ],
  ],
  miss: ['Lagerstatus vises på produktsiden.', 'Se produktbeskrivelsen.'],
  repeat: [
    'Der står det bare utsolgt. Jeg lurer på når det kommer flere.',
    'Jeg har lest beskrivelsen. Der står det ikke når det kommer flere.',
  ],
  feel: [
    'Å vente lenge og så se datoen bli flyttet er kjedelig.',
    'Jeg skjønner at det irriterer når det nettopp var på lager.',
  ],
  explain: [
    'Vi får inn en ny omgang fra veveriet, og den er dessverre senere enn vi trodde.',
    'Siden oppdateres hver time, så den siste rakk å bli solgt mens den lå i handlekurven din.',
  ],
  granted: [
    'Jeg har lagt av til deg til i morgen kveld.',
    'Vi fant noen på lageret som ikke var registrert. De er reservert i ditt navn.',
  ],
  partly: [
    'I naturhvitt er det tomt, men den grå finnes og kan sendes i dag.',
    'Jeg kan legge av to nå og to fra neste omgang.',
  ],
  declined: [
    'Den fargen kommer ikke inn igjen. Veveriet har sluttet med den.',
    'Jeg kan ikke legge av noe før det er på lageret.',
  ],
  information: [
    'Neste levering kommer i uke {week}. Meld deg på siden, så får du en e-post.',
    'Sett deg på listen på siden, så får du vite det før alle andre.',
    'Vi får inn rundt femti i uke {week}, og de pleier å vare et par dager.',
  ],
  promise: ['sende deg en e-post når leveringen kommer', 'spørre veveriet om en sikker dato'],
  again: [
    'Leveringen skulle ha kommet nå, men siden sier fortsatt utsolgt.',
    'Jeg fikk aldri noen e-post om at det var kommet flere.',
  ],
  glad: [
    '{heshe} gikk ut på lageret og lette. Hvem gjør sånt nå til dags?',
    'Fikk vite hvilken uke og ikke bare snart. Det går an å planlegge etter.',
  ],
  sore: [
    'Spurte når, fikk en lenke til siden der det står utsolgt.',
    'Tredje gangen datoen flyttes. Si heller at dere ikke vet.',
  ],
}

export const care: SituationTexts = {
  calm: [
    'Hvordan vasker man {the}? Lappen er klippet av.',
    'Kan {the} vaskes i maskin?',
    'Krymper {the} i vask?',
    '{the} loer litt. Hva gjør man med det?',
    'Hvordan tar man best vare på {the}?',
  ],
  upset: [
    'Har vasket {the} etter anvisningen, og likevel har {it} krympet. Skuffet.',
    '{the} loer over hele huset. Er det meningen? Jeg har vasket hele helgen.',
    'Én vask, og {the} ser forferdelig ut. Så dårlig kvalitet hadde jeg ikke ventet meg.',
    'Etter en måned ser {the} ut som noe som er ti år gammelt. Det er dårlig kvalitet.',
  ],
  detail: [
    'Vasket på tretti grader.',
    'Jeg er litt forsiktig av meg.',
    'Kjøpte {date}.',
    'Har ikke brukt tørketrommel.',
  ],
  asks: [
    [
      'Hvilket program og vaskemiddel bruker du?',
      'Skånsomt program og vanlig vaskemiddel.',
      'Tretti grader, flytende middel.',
      'Det vanlige programmet, førti grader.',
    ],
    ['Hvor lenge har du hatt {them}?', 'Noen uker.', 'Siden {date}.', 'En måneds tid.'],
  ],
  miss: ['Vaskeråd finner du på produktsiden.', 'Følg vaskeanvisningen på lappen.'],
  repeat: ['Lappen er borte, det var derfor jeg spurte.', 'Jeg fulgte anvisningen. Det ble sånn likevel.'],
  feel: ['Det er kjedelig når noe man er glad i, ikke holder.', 'Du har fulgt rådene, og da skal det ikke bli sånn.'],
  explain: [
    'Vanlig vaskemiddel er for sterkt for naturfibre, så de reiser seg og loer.',
    'Naturmaterialer slipper litt fiber de tre første vaskene. Så gir det seg.',
  ],
  granted: [
    'Sånn skal det ikke bli etter én vask. Jeg sender en ny, og du trenger ikke å sende tilbake den gamle.',
    'Jeg har registrert det som reklamasjon, og du får {amount} tilbake.',
  ],
  partly: [
    'Jeg spanderer et mildt vaskemiddel, så får du prøve. Blir det ikke bedre, tar vi det som reklamasjon.',
    'Du kan få halve prisen tilbake siden {it} har vært vasket.',
  ],
  declined: [
    '{the} skal bare håndvaskes, så dette går ikke som reklamasjon.',
    'At materialet loer i starten, er ingen feil, så det kan jeg ikke erstatte.',
  ],
  information: [
    'Tretti grader, mildt vaskemiddel og ikke tøymykner. Tørkes flatt.',
    'Luft heller enn å vaske, og dropp tørketrommelen.',
    'Regn med tre til fem prosent krymp i første vask. Etter det er det stabilt.',
  ],
  promise: ['spørre veveriet om vaskerådene', 'sende vaskerådene på papir'],
  again: ['Prøvde vaskerådet, og {it} loer likevel.', 'Jeg venter fortsatt på svar fra veveriet.'],
  glad: [
    'Fikk vite hvordan man vasker naturmaterialer ordentlig, ikke bare det som står på lappen.',
    '{heshe} spurte hvordan jeg hadde vasket før {heshe} svarte. Det virket gjennomtenkt.',
  ],
  sore: ['Viste til lappen. Det var lappen jeg hadde fulgt.', 'Til den prisen skal det holde i mer enn én vask.'],
}

export const gift: SituationTexts = {
  calm: [
    'Kan dere pakke inn {the} som gave og legge ved et kort?',
    'Jeg vil sende {the} rett til mormor, pakket inn og med et kort. Går det?',
    'Jeg skal bestille {a} i gave. Hva gjør jeg for å få det pakket inn?',
    'Kan man skrive sin egen hilsen på kortet?',
    'Vises prisen hvis dere sender gaven rett til den som skal ha den?',
  ],
  upset: [
    'Jeg betalte for innpakning, og {the} kom i en brun eske. Mottakeren så til og med prisen. Pinlig.',
    'Jeg valgte innpakning og fikk {the} i en pose. Bursdagen er i kveld, og her står jeg med papir og teip. Skuffet.',
    'Mottakeren ringte og takket for en eske med prislapp på. Så pinlig, jeg hadde betalt for innpakning.',
    'Kortet i gaven hadde feil navn. Det var en begravelse. Jeg er lei meg og sint.',
  ],
  detail: [
    'Den må være framme på {due}.',
    'Mottakeren bor i {city}.',
    'Den som skal ha den, fyller sytti.',
    'På kortet skal det stå «Gratulerer fra oss alle».',
  ],
  asks: [
    [
      'Hva skal det stå på kortet?',
      '«Gratulerer fra oss alle.»',
      '«Hilsen {me}.»',
      'Ikke noe spesielt, bare navnet mitt.',
    ],
    ['Når må det være framme?', 'Senest {due}.', 'Det haster ikke.', 'Før helgen.'],
  ],
  miss: ['Gaveinnpakning velges i kassen.', 'Se ofte stilte spørsmål.'],
  repeat: [
    'Det er akkurat der det blir feil. Jeg lurer på hvordan dere kan hjelpe meg.',
    'Jeg har lest dem. Der står det ikke noe om dette.',
  ],
  feel: [
    'Jeg er virkelig lei meg. En gave skal være riktig når den åpnes.',
    'Det er pinlig for deg, og det var vi som stelte det til.',
  ],
  explain: [
    'Innpakningen gjøres for hånd på lageret, så den må være med før esken lukkes.',
    'Prisen skal aldri stå på pakkseddelen når mottakeren er en annen enn den som kjøper.',
  ],
  granted: ['Jeg har lagt til innpakning og kort uten kostnad.', 'Den blir pakket inn, og kortet skriver vi for hånd.'],
  partly: [
    'Innpakning går fint, men kortet må bli det vanlige uten egen tekst.',
    'Kortet rekker jeg, men ikke innpakningen. Den betaler du ikke for.',
  ],
  declined: [
    'Esken er allerede lukket, så kortet rekker jeg ikke å få med.',
    'Bestillingen har forlatt lageret, så der kan jeg ikke legge til noe.',
  ],
  information: [
    'Kryss av for gave i kassen, så kan du skrive en hilsen på opptil hundre tegn.',
    'Velger du gave i kassen, utelates prisen, og kortet legges øverst.',
  ],
  promise: ['sørge for at kortet får riktig navn', 'se på esken før den lukkes'],
  again: ['Den kom uten innpakning igjen.', 'Kortet manglet denne gangen også.'],
  glad: [
    '{heshe} skrev kortet for hånd. Mormor ringte og var rørt.',
    'Et lite kort, men det betydde mye. Og prisen var ikke synlig.',
  ],
  sore: [
    'Det var en gave til en jeg er glad i, og jeg fikk et standardsvar.',
    'Betalte for innpakning og fikk en brun eske. Svaret var en lenke.',
  ],
}

export const feedback: SituationTexts = {
  calm: [
    'Ville bare si hvor fornøyde vi er med {the}. Hele familien slåss om {them}. Men esken var mest luft.',
    'Har dere tenkt på mindre esker? Det var mest luft i kartongen.',
    'Takk for en fin pakke og den håndskrevne lappen. Bare én ting, det trengs ikke så mye papir.',
    'Et tips: Dropp plastposen rundt {the}, den trengs ikke.',
  ],
  upset: [
    'Én eneste ting i en eske på størrelse med en stol. Så mye søppel er til å skamme seg over.',
    'Jeg har bedt dere bruke mindre esker. Denne gangen var den enda større. Lei av det.',
    'Plast rundt plast rundt papp. Det er dårlig av en butikk som selger naturmaterialer.',
    'Hele papirdunken min er full av eskene deres. Irriterende.',
  ],
  detail: [
    'Jeg har handlet her i tre år.',
    'Bare så dere vet det.',
    'Trenger egentlig ikke noe svar.',
    'Det gjaldt {a}.',
  ],
  asks: [
    ['Hvor stor var esken omtrent?', 'Som en mikrobølgeovn.', 'Det hadde gått inn fem til.', 'Stor nok til en stol.'],
    [
      'Kan jeg sende det videre til dem som pakker, med dine ord?',
      'Ja, gjør det.',
      'Absolutt.',
      'Gjerne, men uten navnet mitt.',
    ],
  ],
  miss: ['Takk for tilbakemeldingen.', 'Emballasjen vår er tilpasset transport.'],
  repeat: ['Det føltes ikke som om noen leste det.', 'Den var tilpasset noe ti ganger så stort.'],
  feel: [
    'Du har rett, det er for mye papp til en så liten ting.',
    'Jeg skjønner at du blir lei når det er du som må kaste alt.',
  ],
  explain: [
    'Vi har tre esker på lageret, og den minste var det tomt for. Det er ingen unnskyldning, men det er grunnen.',
    'Flere har sagt det samme, så nye mål er bestilt.',
  ],
  granted: [
    'Jeg har skrevet på kontoen din at du vil ha minst mulig emballasje.',
    'Det er gitt videre til dem som pakker, med dine ord.',
  ],
  partly: [
    'Plasten forsvinner allerede nå. Eskene må vente til sommeren.',
    'Papiret kan vi kutte ned på med en gang, men eskene har vi for et år framover.',
  ],
  declined: [
    'Akkurat det rekker vi ikke i år, men jeg har skrevet det opp.',
    'Plasten må være der så lenge eskene kan bli våte underveis.',
  ],
  information: [
    'Jeg leser det opp på morgenmøtet.',
    'Takk for at du tok deg tid. Det havner hos den som bestemmer over emballasjen.',
  ],
  promise: ['vise det til dem som pakker', 'fortelle hva det ble til'],
  again: ['Neste pakke kom i en like stor eske.', 'Ble det noe av forslaget mitt?'],
  glad: [
    'Sendte en klage om esker og fikk svar fra en som var enig.',
    'Hyggelig at noen tok imot et tips uten å prøve å selge meg noe.',
  ],
  sore: [
    'Takk for tilbakemeldingen, sto det. Det var det ingen som leste.',
    'Ba om mindre emballasje. Neste eske var større.',
  ],
}
