import type { SituationTexts } from '../types.ts'

export const damaged: SituationTexts = {
  calm: [
    'Det var en feil på {the} da pakken kom. Hvordan reklamerer jeg?',
    'Jeg oppdaget et hull i {the} etter en uke. Går det under reklamasjon?',
    'Esken var trykket inn, og {the} har fått en skade. Hva gjør jeg?',
    'En søm har gått opp på {the}. Kan jeg få en ny?',
  ],
  upset: [
    'Esken var ødelagt, og det var flekker på {the}. Sånn sender man ikke ting til kunder.',
    'Andre gangen jeg får {a} med skader. Det er en skandale at dere ikke kontrollerer.',
    'Jeg åpnet pakken foran hele slekta, og det var en stor flenge i {the}. Elendig følelse, og jeg er ganske sint.',
    'Kvaliteten er under enhver kritikk. {the} holdt i to uker.',
  ],
  detail: [
    'Jeg har tatt bilder.',
    'Esken var våt da jeg hentet den.',
    'Det er {carrier} som har kjørt.',
    'Kjøpte {date} og har knapt brukt noe.',
    'Jeg vil helst ha en ny, ikke penger.',
  ],
  asks: [
    [
      'Kan du sende et bilde av skaden?',
      'Ja, sender nå.',
      'Jeg har to bilder, de kommer.',
      'Bildet er litt mørkt, men man ser hullet.',
    ],
    [
      'Var esken skadet utenpå også?',
      'Ja, det ene hjørnet var helt trykket inn.',
      'Nei, den så fin ut.',
      'Våt i bunnen.',
    ],
  ],
  miss: ['Reklamasjon gjøres via skjemaet på siden.', 'Varer kontrolleres før de forlater lageret.'],
  repeat: [
    'Skjemaet tar ikke imot bilder. Det var derfor jeg skrev hit.',
    'Den kan ikke ha vært kontrollert, det er et stort hull i den.',
  ],
  feel: [
    'Å åpne pakken og finne en skade er ikke det man har ventet på.',
    'Du har all rett til å vente deg noe bedre, og jeg skjønner at du er sint.',
  ],
  explain: [
    'Slik du beskriver det, er det en vevfeil, så det er vårt ansvar.',
    'Vi har hatt flere skadde esker fra {carrier} denne måneden, og det er meldt inn.',
  ],
  granted: [
    'En ny sendes i dag. Den ødelagte trenger du ikke å sende tilbake.',
    'Du får tilbake hele beløpet, {amount}, og en returkode hvis du vil bli kvitt den.',
  ],
  partly: [
    'Vi kan reparere det uten kostnad, eller gi deg en tredel av prisen tilbake hvis du beholder {them}.',
    'Den fargen er utsolgt, men du kan få en annen eller pengene tilbake.',
  ],
  declined: [
    'Skaden ser ut til å komme av en skarp kant, og det dekkes ikke av reklamasjonen.',
    'Prisen var satt ned nettopp fordi {the} hadde en skjønnhetsfeil, så det dekkes ikke.',
  ],
  information: [
    'Send et bilde hit når du kan, så holder det med det og kvitteringen.',
    'Ta vare på esken til {carrier} har svart, og send et bilde hit.',
  ],
  promise: ['melde skaden til {carrier}', 'se på bildet så fort det er kommet'],
  again: ['Den nye som kom, er også skadet.', 'Jeg har sendt bildene, men ingen har svart.'],
  glad: [
    'Ingen bevis og ingen skjemaer. {heshe} så bildet og sendte en ny.',
    'Fikk høre at det var deres feil og ikke min. Det var godt.',
  ],
  sore: [
    'Ødelagt vare og deretter tre e-poster om et skjema som ikke virker.',
    'At varer kontrolleres før de sendes, tror jeg ikke på lenger.',
  ],
}

export const wrongItem: SituationTexts = {
  calm: [
    'Jeg fikk feil vare i pakken. Bestilte {a}, men fikk noe annet.',
    'Fargen stemmer ikke med det jeg bestilte. Hvordan gjør vi det?',
    'Det lå feil størrelse i esken. Etiketten sier én ting og varen en annen.',
    'Jeg tror jeg har fått varen til en annen kunde. Hva gjør vi?',
  ],
  upset: [
    'Feil vare igjen. Leser dere ikke hva folk bestiller?',
    'Jeg bestilte {a} til et bryllup på lørdag og får noe helt annet. Jeg er fortvilet.',
    'Nå har jeg feil størrelse, feil farge og feil navn på pakkseddelen. For et rot.',
    'Dere sendte feil, og nå vil dere at jeg skal betale returen. Det er ikke til å tro.',
  ],
  detail: [
    'På pakkseddelen står det riktig.',
    'Det står navnet til en annen kunde på den.',
    'Det haster.',
    'Bestilte {date}.',
  ],
  asks: [
    [
      'Hva står det på etiketten på det du fikk?',
      'En annen farge, grå.',
      'Størrelsen under den jeg bestilte.',
      'Det er ingen etikett.',
    ],
    ['Når trenger du det riktige?', 'Helst før lørdag.', 'Det er ingen krise.', 'Så fort det går.'],
  ],
  miss: ['Pakkseddelen viser at riktig vare ble sendt.', 'Returner varen, så behandler vi det.'],
  repeat: [
    'Pakkseddelen er riktig, innholdet er feil. Les en gang til.',
    'Jeg vil ikke returnere, jeg vil ha det jeg bestilte.',
  ],
  feel: [
    'Du har ventet på én ting og fått en annen. Det er vår feil.',
    'Du har gjort alt riktig, og likevel er det du som får bryet.',
  ],
  explain: [
    'To bestillinger har byttet plass på pakkebordet, så noen andre har fått din.',
    'Varen lå på feil hylle på lageret. Derfor ble det feil i begge pakkene.',
  ],
  granted: [
    'Den riktige går med bud i dag. Behold den gale om du vil.',
    'Riktig vare sendes i morgen, og returen av den andre er gratis.',
  ],
  partly: [
    'Den riktige er utsolgt, men jeg kan sende den i grått til helgen.',
    'Jeg sender riktig vare i dag. Til helgen rekker den fram til et utleveringssted, ikke hjem.',
  ],
  declined: [
    'Ifølge artikkelnummeret er det riktig vare, så jeg må undersøke det før jeg sender en ny.',
    'Før den gale er tilbake, kan jeg ikke sende en ny, siden det er den siste.',
  ],
  information: [
    'Lever den gale på utleveringsstedet med koden jeg har sendt. Det koster ingenting, og den riktige går når koden er brukt.',
    'Det er artikkelnummeret på etiketten som avgjør. Send det hit, så bytter vi med en gang.',
  ],
  promise: ['sørge for at riktig vare blir sendt', 'spørre lageret hvordan det kunne gå til'],
  again: ['Det kom feil vare denne gangen også.', 'Den riktige varen har ikke kommet.'],
  glad: ['Bud på døren samme kveld. Bryllupet reddet.', 'Fikk beholde den gale. Den ble en gave til naboen.'],
  sore: [
    'De påsto at esken var riktig pakket. Jeg sto og så ned i den.',
    'Feil vare to ganger, og jeg måtte stå i kø for å sende dem tilbake.',
  ],
}
