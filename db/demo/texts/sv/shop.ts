import type { SituationTexts } from '../types.ts'

export const stock: SituationTexts = {
  calm: [
    'När får ni in {the} igen?',
    'Är {the} slut för gott eller kommer det fler?',
    'Hur många har ni kvar av {the}? Behöver fyra.',
    'Sidan säger att {the} är slut. Kan man ställa sig i kö?',
    'Jag är ute efter {the} till en present. Kommer det fler före helgen?',
  ],
  upset: [
    'Det stod att {the} fanns i lager när jag beställde. Nu säger ni slut. Dåligt.',
    'Jag har väntat på att {the} ska komma tillbaka i två månader. Ni flyttar fram datumet varje gång.',
    'Jag anmälde mig för besked när {the} kom in. Fick inget, och nu är {it} slut igen. Irriterande.',
    'Jag hade {the} i varukorgen och medan jag skrev in adressen tog {it} slut. Så besviken.',
  ],
  detail: [
    'Det ska bli en present.',
    'Det är den naturvita jag är ute efter.',
    'Har en sedan tidigare och är nöjd.',
    'Tänkte beställa i kväll om det går.',
  ],
  asks: [
    [
      'Är det bråttom, eller kan du vänta några veckor?',
      'Helst före månadsskiftet.',
      'Ingen brådska.',
      'Det är en present till {due}.',
    ],
    [
      'Är det just den färgen du vill ha?',
      'Ja, den och ingen annan.',
      'Helst, men jag kan tänka mig något ljusgrått.',
      'Färgen spelar mindre roll.',
    ],
  ],
  miss: ['Lagersaldot visas på produktsidan.', 'Se produktbeskrivningen.'],
  repeat: [
    'Där står det bara slut. Jag undrar när det kommer fler.',
    'Jag har läst beskrivningen. Där står inget om när det kommer fler.',
  ],
  feel: [
    'Att vänta länge och sedan se datumet flyttas är tråkigt.',
    'Jag förstår att det retar en när det nyss fanns i lager.',
  ],
  explain: [
    'Vi får in en ny omgång från väveriet, och den är tyvärr senare än vi trodde.',
    'Sidan uppdateras varje timme, så den sista hann säljas medan den låg i din varukorg.',
  ],
  granted: [
    'Jag har lagt undan åt dig till i morgon kväll.',
    'Vi hittade några på lagret som inte var inlagda. De är reserverade i ditt namn.',
  ],
  partly: [
    'I naturvitt är det slut, men den grå finns och kan skickas i dag.',
    'Jag kan lägga undan två nu och två i nästa omgång.',
  ],
  declined: [
    'Den färgen kommer inte tillbaka. Väveriet har slutat med den.',
    'Jag kan inte lägga undan något innan det finns på lagret.',
  ],
  information: [
    'Nästa leverans kommer i vecka {week}. Anmäl dig på sidan, så får du ett mejl.',
    'Ställ dig på listan på sidan, så får du veta det före alla andra.',
    'Vi får in ett femtiotal i vecka {week}, och de brukar räcka ett par dagar.',
  ],
  promise: ['mejla dig när leveransen kommer', 'fråga väveriet om ett säkert datum'],
  again: [
    'Leveransen skulle ha kommit nu, men sidan säger fortfarande slut.',
    'Jag fick aldrig något mejl om att det kommit fler.',
  ],
  glad: [
    '{heshe} gick ut på lagret och letade. Vem gör det nu för tiden?',
    'Fick veta vilken vecka och inte bara snart. Det går att planera efter.',
  ],
  sore: [
    'Frågade när, fick en länk till sidan där det står slut.',
    'Tredje gången datumet flyttas. Säg hellre att ni inte vet.',
  ],
}

export const care: SituationTexts = {
  calm: [
    'Hur tvättar man {the}? Lappen är bortklippt.',
    'Kan {the} tvättas i maskin?',
    'Krymper {the} i tvätten?',
    '{the} luddar lite. Vad gör man åt det?',
    'Vad är bästa sättet att sköta om {the}?',
  ],
  upset: [
    'Har tvättat {the} enligt lappen och ändå har {it} krympt. Besviken.',
    '{the} luddar över hela hemmet. Är det meningen? Jag har städat hela helgen.',
    'En tvätt och {the} ser förskräckligt ut. Så dålig kvalitet hade jag inte väntat mig.',
    'Efter en månad ser {the} ut att ha tio år på nacken. Det är dålig kvalitet.',
  ],
  detail: ['Tvättade i trettio grader.', 'Jag är lite försiktig av mig.', 'Köpte {date}.', 'Har inte torktumlat.'],
  asks: [
    [
      'Vilket program och tvättmedel använder du?',
      'Skonprogram och vanligt tvättmedel.',
      'Trettio grader, flytande medel.',
      'Det vanliga programmet, fyrtio grader.',
    ],
    ['Hur länge har du haft {them}?', 'Några veckor.', 'Sedan {date}.', 'En månad ungefär.'],
  ],
  miss: ['Skötselråd finns på produktsidan.', 'Följ tvättrådet på lappen.'],
  repeat: ['Lappen är borta, det var därför jag frågade.', 'Jag följde rådet. Det blev så här ändå.'],
  feel: ['Det är tråkigt när något man tycker om inte håller.', 'Du har följt råden, och då ska det inte bli så här.'],
  explain: [
    'Vanligt tvättmedel är för starkt för naturfibrer, så de reser sig och luddar.',
    'Naturmaterial släpper en del fibrer de första tre tvättarna. Sedan slutar det.',
  ],
  granted: [
    'Så ska det inte bli efter en tvätt. Jag skickar en ny och du behöver inte skicka tillbaka den gamla.',
    'Jag har lagt det som reklamation, och du får {amount} tillbaka.',
  ],
  partly: [
    'Jag bjuder på ett milt tvättmedel så får du prova. Blir det inte bättre tar vi det som reklamation.',
    'Du kan få halva priset tillbaka eftersom {it} har tvättats.',
  ],
  declined: [
    '{the} ska bara handtvättas, så det här går inte som reklamation.',
    'Att materialet luddar i början är inget fel, så jag kan inte ersätta det.',
  ],
  information: [
    'Trettio grader, milt tvättmedel och inget sköljmedel. Plantorka.',
    'Vädra hellre än att tvätta, och hoppa över torktumlaren.',
    'Räkna med tre till fem procents krympning första tvätten. Sedan är det stabilt.',
  ],
  promise: ['fråga väveriet om tvättråden', 'skicka skötselråden på papper'],
  again: ['Provade rådet om tvätt och {it} luddar ändå.', 'Jag väntar fortfarande på svar från väveriet.'],
  glad: [
    'Fick veta hur man tvättar naturmaterial ordentligt, inte bara vad som står på lappen.',
    '{heshe} frågade hur jag hade tvättat innan {heshe} svarade. Det kändes genomtänkt.',
  ],
  sore: ['Hänvisade till lappen. Det var lappen jag hade följt.', 'För de pengarna ska det hålla mer än en tvätt.'],
}

export const gift: SituationTexts = {
  calm: [
    'Kan ni slå in {the} som present och lägga med ett kort?',
    'Jag vill skicka {the} direkt till min mormor, inslaget och med ett kort. Går det?',
    'Jag ska beställa {a} i present. Hur gör jag för att få det inslaget?',
    'Kan man skriva en egen hälsning på kortet?',
    'Syns priset om ni skickar presenten direkt till den som ska ha den?',
  ],
  upset: [
    'Jag betalade för inslagning och {the} kom i en brun kartong. Mottagaren såg dessutom priset. Pinsamt.',
    'Jag valde inslagning och fick {the} i en påse. Kalaset är i kväll och jag står här med papper och tejp. Besviken.',
    'Mottagaren ringde och tackade för en låda med prislapp på. Så pinsamt, jag hade betalat för inslagning.',
    'Kortet i presenten hade fel namn. Det var en begravning. Jag är ledsen och arg.',
  ],
  detail: [
    'Det ska vara framme på {due}.',
    'Mottagaren bor i {city}.',
    'Den som ska ha det fyller sjuttio.',
    'På kortet ska det stå "Grattis från oss alla".',
  ],
  asks: [
    [
      'Vad ska det stå på kortet?',
      '"Grattis från oss alla."',
      '"Med kärlek, {me}."',
      'Inget särskilt, bara mitt namn.',
    ],
    ['När behöver det vara framme?', 'Senast {due}.', 'Det är ingen brådska.', 'Före helgen.'],
  ],
  miss: ['Presentinslagning väljs i kassan.', 'Se våra vanliga frågor.'],
  repeat: [
    'Det är just där det blir fel. Jag undrar hur ni kan hjälpa mig.',
    'Jag har läst dem. Där står inget om det här.',
  ],
  feel: [
    'Jag beklagar verkligen. En present ska vara rätt när den öppnas.',
    'Det är pinsamt för dig, och det var vi som ställde till det.',
  ],
  explain: [
    'Inslagningen görs för hand på lagret, så den måste vara med innan lådan stängs.',
    'Priset ska aldrig stå på följesedeln när mottagaren är en annan än köparen.',
  ],
  granted: [
    'Jag har lagt till inslagning och kort utan kostnad.',
    'Det blir inslaget, och kortet skriver vi för hand.',
  ],
  partly: [
    'Inslagningen går bra, men kortet får bli vårt vanliga utan egen text.',
    'Kortet hinner jag med, men inte inslagningen. Den betalar du inte för.',
  ],
  declined: [
    'Lådan är redan stängd, så kortet hinner jag inte få med.',
    'Beställningen har lämnat lagret, så där kan jag inte lägga till något.',
  ],
  information: [
    'Kryssa i present i kassan, så kan du skriva en hälsning på upp till hundra tecken.',
    'Väljer du present i kassan utelämnas priset, och kortet läggs överst.',
  ],
  promise: ['se till att kortet får rätt namn', 'titta på lådan innan den stängs'],
  again: ['Det kom utan inslagning igen.', 'Kortet saknades den här gången också.'],
  glad: [
    '{heshe} skrev kortet för hand. Mormor ringde och grät en skvätt.',
    'Ett litet kort, men det betydde mycket. Och priset syntes inte.',
  ],
  sore: [
    'Det var en present till någon jag håller av, och jag fick ett standardsvar.',
    'Betalade för inslagning och fick en brun låda. Svaret var en länk.',
  ],
}

export const feedback: SituationTexts = {
  calm: [
    'Ville bara säga hur nöjda vi är med {the}. Hela familjen slåss om {them}. Men kartongen var mest luft.',
    'Har ni funderat på mindre förpackningar? Det var mest luft i kartongen.',
    'Tack för det fina paketet och den handskrivna lappen. En sak bara, det behövs inte så mycket papper.',
    'Ett tips: hoppa över plastpåsen runt {the}, den behövs inte.',
  ],
  upset: [
    'En enda sak i en låda stor som en stol. Det är skamligt med så mycket skräp.',
    'Jag har bett er använda mindre kartonger. Den här gången var den ännu större. Trött på det.',
    'Plast runt plast runt kartong. Det är dåligt av en butik som säljer naturmaterial.',
    'Hela min soptunna är full av era kartonger. Irriterande.',
  ],
  detail: ['Jag har handlat här i tre år.', 'Bara så ni vet.', 'Behöver inget svar egentligen.', 'Det gällde {a}.'],
  asks: [
    ['Hur stor var kartongen ungefär?', 'Som en mikrovågsugn.', 'Det hade gått in fem till.', 'Stor nog för en stol.'],
    [
      'Får jag skicka det vidare till dem som packar, med dina ord?',
      'Ja, gör det.',
      'Absolut.',
      'Visst, men utan mitt namn.',
    ],
  ],
  miss: ['Tack för din återkoppling.', 'Våra förpackningar är anpassade för transport.'],
  repeat: ['Det kändes inte som att någon läste.', 'Den var anpassad för något tio gånger så stort.'],
  feel: [
    'Du har rätt, det är för mycket kartong till en så liten sak.',
    'Jag förstår att du tröttnar när du är den som ska slänga allt.',
  ],
  explain: [
    'Vi har tre kartonger på lagret och den minsta var slut. Det är ingen ursäkt, men det är skälet.',
    'Flera har sagt samma sak, så nya mått är beställda.',
  ],
  granted: [
    'Jag har skrivit på ditt konto att du vill ha minsta möjliga förpackning.',
    'Det är fört vidare till dem som packar, med dina ord.',
  ],
  partly: [
    'Plasten försvinner redan nu. Kartongerna dröjer till sommaren.',
    'Papperet kan vi dra ned på direkt, men kartongerna har vi ett år framåt.',
  ],
  declined: [
    'Just det hinner vi inte göra i år, men jag har skrivit upp det.',
    'Plasten måste vara kvar så länge kartongerna kan bli blöta på vägen.',
  ],
  information: [
    'Jag läser upp det på morgonmötet.',
    'Tack för att du tog dig tid. Det hamnar hos den som bestämmer över förpackningarna.',
  ],
  promise: ['visa det för dem som packar', 'berätta vad det blev av förslaget'],
  again: ['Nästa paket kom i en lika stor kartong.', 'Blev det något av mitt förslag?'],
  glad: [
    'Skrev in ett klagomål om kartonger och fick ett svar från någon som höll med.',
    'Trevligt att någon tog emot ett tips utan att försöka sälja något.',
  ],
  sore: ['Tack för din återkoppling, stod det. Det läste ingen.', 'Bad om mindre förpackning. Nästa låda var större.'],
}
