import type { SituationTexts } from '../types.ts'

export const exchange: SituationTexts = {
  calm: [
    'Hvordan bytter jeg {the} i en annen størrelse?',
    'Jeg bestilte feil størrelse på {the}. Hvordan bytter jeg?',
    'Kan jeg bytte størrelse på {the} direkte, eller må jeg sende tilbake først og bestille på nytt?',
    'Størrelsen ble feil på {the}. Hvor lang tid tar et bytte?',
    'Jeg tok sjansen på størrelsen, og det gikk ikke. Kan jeg bytte {the}?',
  ],
  upset: [
    'Jeg prøver å bytte størrelse på {the}, men får ikke svar på e-post. Hvor vanskelig skal det være?',
    'Andre gangen dere sender feil størrelse. Nå vil jeg bytte uten å betale for deres feil.',
    'Jeg ba om et bytte for {days} dager siden og har ikke hørt et ord. Ikke greit.',
    'Det er bare krøll med retursiden deres, jeg får ikke valgt bytte. Utrolig irriterende.',
  ],
  detail: [
    'Det gjelder {a}.',
    'Merkelapper og emballasje er på plass.',
    'Den store er utsolgt på siden, kommer det flere?',
    'Har ikke skriver hjemme.',
    'Kvitteringen har jeg på e-post.',
  ],
  asks: [
    ['Hvilken størrelse vil du ha i stedet?', 'En størrelse større.', 'Samme, bare mindre.', 'Neste størrelse opp.'],
    [
      'Er det ubrukt, og har du emballasjen?',
      'Ja, bare prøvd.',
      'Ja, alt er her.',
      'Ubrukt, men posen revnet da jeg åpnet den.',
    ],
  ],
  miss: ['Informasjon om retur finner du på retursiden.', 'Du returnerer ved å fylle ut returlappen.'],
  repeat: [
    'Jeg har lest retursiden. Det står ingenting om bytte der.',
    'Jeg har ingen returlapp, det var det jeg spurte om.',
  ],
  feel: [
    'Å få feil størrelse er kjedelig, og å måtte mase på oss i tillegg er verre.',
    'Det er slitsomt når man vil gjøre det riktig og siden ikke spiller på lag.',
  ],
  explain: [
    'Ved bytte sender vi den nye med en gang, så du slipper å vente på at returen kommer fram.',
    'Returen registreres på siden, og da får du en kode å vise på utleveringsstedet. Du trenger ikke å skrive ut noe.',
  ],
  granted: [
    'Jeg har lagt av den størrelsen til deg og sendt en returkode på e-post. Den nye går i dag.',
    'Byttet er i orden. Lever returen hvor du vil innen to uker.',
  ],
  partly: [
    'Størrelsen er utsolgt, men jeg kan bytte i en annen farge eller betale tilbake.',
    'Bytte går fint, men frakten på den nye må du ta siden det er andre byttet.',
  ],
  declined: [
    'Den størrelsen kommer ikke inn igjen, så bytte går ikke. Du får sende en vanlig retur i stedet.',
    'Kampanjevarer kan leveres tilbake, men ikke byttes.',
  ],
  information: [
    'Gå inn på bestillingen og velg retur, så kommer koden med en gang. Pengene er tilbake innen ti dager.',
    'Du har {window} dager på deg fra pakken kom, og returen kan leveres på alle utleveringssteder.',
  ],
  promise: ['sende den nye samme dag som returen er registrert', 'si fra så fort størrelsen er inne igjen'],
  again: ['Jeg har levert returen, men det har ikke kommet noe nytt.', 'Feil størrelse denne gangen også.'],
  glad: [
    'Byttet gikk på fem minutter, og jeg slapp å skrive ut noe.',
    '{heshe} spurte hvordan jeg pleier å måle, og fant riktig størrelse til meg. Sitter perfekt.',
  ],
  sore: [
    'Fikk en lenke til en side jeg allerede hadde lest.',
    'Sendte tilbake, fikk samme feil størrelse igjen. Ingen kunne forklare hvorfor.',
  ],
}

export const tooLate: SituationTexts = {
  calm: [
    'Jeg rakk ikke å sende tilbake {the} innen {window} dager. Går det likevel?',
    'Jeg fikk {a} i gave og vil bytte, men kjøpet er et par måneder gammelt.',
    'Er det for sent å angre på et kjøp fra {date}?',
    'Jeg har vært syk og gikk glipp av siste returdag. Er det noe å gjøre med det?',
  ],
  upset: [
    'Returen min blir avvist fordi jeg er (to|tre) dager for sen. Pakken kom jo for sent fra dere.',
    'Dere sier at fristen er ute, men dere brukte to uker på å levere. Det er urimelig.',
    'Plutselig gjelder {window} dager. Da jeg kjøpte, sto det noe annet. Føler meg lurt.',
    'Ingen kunde kan holde styr på hvordan dere endrer vilkårene. Svært misfornøyd.',
  ],
  detail: [
    'Kjøpet ble gjort {date}.',
    'Alt er uåpnet.',
    'Jeg har handlet hos dere i mange år.',
    'Har kvitteringen, men ikke esken.',
  ],
  asks: [
    ['Er varen ubrukt og i originalemballasjen?', 'Ja, helt urørt.', 'Har åpnet posen, men ikke noe mer.', 'Ja.'],
    [
      'Hvilken dag fikk du pakken?',
      'Husker ikke nøyaktig, en uke etter bestillingen kanskje.',
      'Rundt {date}, tror jeg.',
      'Jeg fikk SMS en uke etter kjøpet.',
    ],
  ],
  miss: ['Returfristen er {window} dager ifølge kjøpsvilkårene.', 'Fristen for retur er gått ut.'],
  repeat: [
    'Vilkårene kan jeg lese selv. Jeg prøvde å forklare hvorfor det ble sent.',
    'Jeg vet at fristen er gått ut. Jeg lurer på om dere kan gjøre et unntak.',
  ],
  feel: [
    'Det er surt å gå glipp av det, særlig når man har hatt annet å tenke på.',
    'Jeg skjønner at fristen kjennes streng når du trodde du hadde lengre tid.',
  ],
  explain: [
    'Fristen regnes fra dagen pakken kom fram, og for din bestilling er den gått ut.',
    'Vi kortet ned fristen i år fordi varer kom tilbake etter sesongen. Det står i bekreftelsen, men jeg vet at man ikke leser alt.',
  ],
  granted: [
    'Pakken kom sent fra oss, så jeg regner fristen derfra. Returkoden er sendt på e-post.',
    'Jeg gjør et unntak denne gangen. Send tilbake {the}, så får du pengene.',
  ],
  partly: [
    'Pengene kan jeg ikke betale tilbake, men du kan få et tilgodebeløp på {amount}.',
    'Jeg kan bytte i en annen størrelse, men ikke betale tilbake.',
  ],
  declined: [
    'Det har gått for lang tid, og da kan jeg ikke ta imot returen. Jeg vet at det ikke var det du ville høre.',
    'Jeg får ikke lov til å gjøre unntak når kjøpet er så gammelt.',
  ],
  information: [
    'Er det en feil på {the}, er det reklamasjon som gjelder, og da har du lengre tid på deg.',
    'Gaver kan leveres tilbake til ut januar hvis de ble kjøpt før jul.',
  ],
  promise: ['passe på at lageret tar imot pakken', 'sørge for at det blir riktig når pakken kommer til lageret'],
  again: ['Returen jeg fikk lov til å sende, er avvist på lageret.', 'Jeg har ikke fått noe tilgodebeløp ennå.'],
  glad: [
    'Fikk nei, men {heshe} forklarte hvorfor og lot meg snakke ut. Jeg skjønte det.',
    'Et lite unntak for dere, en stor ting for meg.',
  ],
  sore: [
    'Siterte vilkårene for meg. Jeg hadde allerede skrevet at jeg hadde lest dem.',
    'Handlet her i åtte år. Tre dager for sent, og det var ingenting å snakke om.',
  ],
}

export const fee: SituationTexts = {
  calm: [
    'Koster det {fee} å returnere nå? Det har vært gratis før.',
    'Jeg ser at {fee} er trukket fra tilbakebetalingen min. Hva er det for noe?',
    'Gjelder returgebyret også hvis man bytter størrelse?',
    'Når begynte dere å ta betalt for retur?',
  ],
  upset: [
    '{fee} for å sende tilbake noe som ikke passet. Det sto ingen steder da jeg bestilte. Dårlig.',
    'Dere har trukket {fee} på returen min uten å spørre. Det er ikke greit.',
    'Gratis retur var grunnen til at jeg handlet hos dere. Nå er jeg skikkelig skuffet.',
    'Hvorfor skal jeg betale for at størrelsesguiden deres er feil?',
  ],
  detail: [
    'Jeg bestilte {date}.',
    'Det gjelder {a}.',
    'Jeg så ikke noe om det da jeg bestilte.',
    'Det er prinsippet det handler om, ikke beløpet.',
  ],
  asks: [
    [
      'Husker du hva som sto om retur i bekreftelsen din?',
      'Gratis retur, slik jeg husker det.',
      'Nei, men jeg kan finne den fram.',
      'Ingenting om noe gebyr.',
    ],
    [
      'Passet {it} ikke, eller var det en feil?',
      'Størrelsen stemte ikke med guiden.',
      'Ingen feil, bare feil størrelse.',
      'Fargen så helt annerledes ut på bildet.',
    ],
  ],
  miss: ['Returgebyret framgår av kjøpsvilkårene.', 'Vi tar {fee} per retur.'],
  repeat: [
    'Vilkårene så jeg ikke da jeg kjøpte. Les hva jeg skriver.',
    'Jeg vet hva det koster. Jeg spør hvorfor det gjelder meg.',
  ],
  feel: [
    'Jeg skjønner at det kjennes feil når det alltid har vært gratis.',
    'Det er ikke noe gøy å oppdage et gebyr i etterkant.',
  ],
  explain: [
    'Vi innførte gebyret {policyDate} fordi stadig flere bestilte flere størrelser og sendte dem tilbake.',
    'Gebyret gjelder bestillinger fra og med {policyDate}. Bytte av størrelse er fortsatt gratis.',
  ],
  granted: [
    'Det var for lite synlig da du bestilte {date}. Jeg har strøket gebyret på {fee}.',
    'Guiden stemmer dårlig for {the}, så jeg har strøket gebyret.',
  ],
  partly: [
    'Gebyret blir stående, men velger du bytte eller tilgodebeløp, slipper du det.',
    'Jeg trekker bare gebyret én gang, selv om du sender to pakker.',
  ],
  declined: [
    'Bestillingen din er gjort etter det, så gebyret blir stående. Jeg får ikke lov til å ta det bort.',
    'Jeg kan ikke stryke det, siden det sto i kassen da du bestilte. Jeg skjønner at det er lett å overse.',
  ],
  information: [
    'Det trekkes fra tilbakebetalingen, så du trenger ikke å betale noe. Bytte koster ingenting.',
    'Er det en feil på varen, er returen alltid gratis.',
  ],
  promise: [
    'ta opp at gebyret er for lite synlig i kassen',
    'gi det du skriver, videre til dem som bestemmer over gebyret',
  ],
  again: ['Jeg hørte ikke noe mer om gebyret, og det er trukket.', 'Nå ble {fee} trukket en gang til.'],
  glad: [
    'Jeg måtte betale gebyret, men fikk en ærlig forklaring på hvorfor det finnes. Det respekterer jeg.',
    '{heshe} var enig i at det var lite synlig, og sendte det videre. Ingen gikk i forsvar.',
  ],
  sore: [
    'Gebyret er én ting. At ingen later til å vite at dere har endret vilkårene, er noe annet.',
    'Siste gang jeg bestiller to størrelser hos dere. Eller noe som helst.',
  ],
}
