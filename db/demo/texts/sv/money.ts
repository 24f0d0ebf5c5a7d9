import type { SituationTexts } from '../types.ts'

export const waiting: SituationTexts = {
  calm: [
    'När kommer min återbetalning? Returen är framme sedan {lastday}.',
    'Har ni fått min retur? Väntar på {amount}.',
    'Returen är framme enligt spårningen, men pengarna syns inte på kontot.',
    'Hur lång tid brukar en återbetalning ta? Returen är hos er nu.',
  ],
  upset: [
    'Det har gått {days} dagar sedan returen kom fram och jag har inte sett en krona. Inte okej.',
    'Jag får inget svar om mina pengar. {amount} är mycket för mig och jag börjar bli orolig.',
    'Pengarna dras på en sekund men tar en månad att få tillbaka. Bedrövligt.',
    'Tredje gången jag frågar om min återbetalning. Jag är så trött på att tjata.',
  ],
  detail: [
    'Spårningen på returen visar att ni tog emot den {lastday}.',
    'Det handlar om {amount}.',
    'Jag betalade med kort.',
    'Det står inget nytt på mina sidor.',
  ],
  asks: [
    [
      'Har du kvar numret på returen?',
      'Ja, det står på kvittot från ombudet.',
      'Kvittot är borta, men spårningen finns i mejlen.',
      'Nej, slängde det.',
    ],
    ['Har du samma kort kvar som du betalade med?', 'Ja, samma.', 'Nej, det är utbytt.', 'Samma kort, samma bank.'],
  ],
  miss: ['Återbetalning sker inom 14 dagar.', 'Pengarna kommer när returen är hanterad.'],
  repeat: ['Det har gått längre än så. Det var därför jag skrev.', 'Ja, men när? Jag har väntat i {days} dagar.'],
  feel: ['Du ska inte behöva jaga dina egna pengar.', 'Det är en stor summa att gå och vänta på, jag förstår det.'],
  explain: [
    'Returen kom fram som den skulle, men pengarna betalas ut först när lagret har packat upp den. Just nu ligger de efter.',
    'Jag ser ditt paket på lagret. Det har blivit stående i kön av returer, och det borde du ha fått veta.',
  ],
  granted: [
    'Jag har bett dem packa upp det medan vi skriver, och {amount} är utbetalt nu. Du har pengarna inom tre dagar.',
    'Utbetalningen är gjord nu, {amount} till samma kort.',
  ],
  partly: [
    'Jag har betalat ut hälften nu. Resten kommer när lagret har packat upp paketet.',
    'Summan är på väg, men över helgen tar det banken ett par dagar extra.',
  ],
  declined: [
    'Jag kan inte betala ut innan lagret har packat upp paketet.',
    'Det måste gå i den ordningen, så jag får inte betala ut något i förväg.',
  ],
  information: [
    'Det packas upp i dag, och pengarna syns oftast inom fem dagar.',
    'Det går till samma kort. Är kortet utbytt hittar banken kontot ändå.',
  ],
  promise: ['bevaka att pengarna går iväg', 'be lagret ta ditt paket först'],
  again: [
    'Pengarna har inte kommit, fast det skulle ta tre dagar.',
    'Det är fortfarande ingen återbetalning på kontot.',
  ],
  glad: [
    '{heshe} letade rätt på returen själv i stället för att be mig vänta. Pengarna kom dagen efter.',
    'Fick klart besked om dag och summa, och det stämde.',
  ],
  sore: [
    'Fjorton dagar, sa de. Det hade redan gått tjugo när jag skrev.',
    'Varje person svarade att det var på väg. Ingen hade tittat efter.',
  ],
}

export const tooLittle: SituationTexts = {
  calm: [
    'Återbetalningen var lägre än jag trodde. Kan ni se vad som är avdraget?',
    'Jag fick tillbaka {amount}, men {rest} saknas om jag räknar rätt.',
    'Jag skickade tillbaka två saker av tre men får inte summan att gå ihop.',
    'Hur har rabatten räknats på det jag skickade tillbaka?',
  ],
  upset: [
    'Ni har betalat tillbaka fel belopp och jag blir bollad mellan olika personer. Nu räcker det.',
    'Var är resten av mina pengar? Det saknas {rest}.',
    'Jag returnerade enligt reglerna och får ändå {rest} för lite. Det är inte ärligt.',
    'Rabatten försvann när jag returnerade en enda sak. Riktigt fult gjort.',
  ],
  detail: [
    'Beställningen är från {date}.',
    'Jag behöll en sak och skickade tillbaka resten.',
    'Det skiljer {rest}.',
    'Jag har kvittot framför mig.',
  ],
  asks: [
    ['Vilka varor la du i returen?', 'Allt utom {the}.', '{the} och en till.', 'Två av tre.'],
    [
      'Vilken summa hade du räknat med?',
      'Det jag betalade för dem.',
      'Det som står på kvittot för de två.',
      '{rest} till.',
    ],
  ],
  miss: ['Återbetalningen är korrekt enligt systemet.', 'Frakten återbetalas inte.'],
  repeat: ['Då är det fel i systemet. Räkna själv.', 'Det är inte bara frakten som saknas.'],
  feel: [
    'Jag förstår att du blir misstänksam när summan inte går ihop. Vi räknar tillsammans.',
    'Att behöva räkna efter åt oss är inte din uppgift.',
  ],
  explain: [
    'Rabatten gällde tre varor, och när en skickades tillbaka räknade systemet om allt till ordinarie pris.',
    'När något går tillbaka räknas rabatten om på det du behåller, och det är där skillnaden finns.',
  ],
  granted: [
    'Vi drog av för mycket. Resten, {rest}, är på väg.',
    'Jag har lagt tillbaka rabatten, så du får mellanskillnaden i dag.',
  ],
  partly: [
    'Jag lägger tillbaka rabatten på den ena varan, men inte på båda.',
    'Jag delar mellanskillnaden med dig, så får du halva i dag.',
  ],
  declined: [
    'Rabatten krävde tre varor, så avdraget är riktigt. Jag kan inte ändra det.',
    'Summan stämmer. Det som saknas är rabatten som inte längre gällde.',
  ],
  information: [
    'Jag har mejlat kvittot rad för rad, så ser du var de {rest} har tagit vägen.',
    'Skickar du tillbaka allt räknas ingen rabatt bort. Då betalas hela köpet tillbaka.',
  ],
  promise: ['be lagret räkna igenom din retur', 'skicka en specifikation'],
  again: ['Resten av pengarna har fortfarande inte kommit.', 'Specifikationen visar ju samma fel.'],
  glad: [
    'Vi gick igenom kvittot rad för rad. Jag hade fel på en punkt och ni på en annan.',
    '{heshe} sa rakt ut att det var ert fel. Uppfriskande.',
  ],
  sore: [
    'Att det är korrekt enligt systemet hjälper inte när systemet räknar fel.',
    'Fick förklara samma sak för tre olika. Den tredje la på locket.',
  ],
}

export const reminder: SituationTexts = {
  calm: [
    'Jag har fått en påminnelse men har redan betalat fakturan. Kan ni titta?',
    'Det kom en påminnelse {lastday}, och fakturan betalade jag i tid. Vad har hänt?',
    'Jag har betalat men det verkar inte ha kommit fram till er. Stämmer det?',
    'På påminnelsen står {reminderFee} extra. Fakturan är betald, så vad är det för avgift?',
  ],
  upset: [
    'Påminnelseavgift på en faktura som är betald. Det tänker jag inte betala.',
    'Nu hotar ni med inkasso för en faktura som är betald. Skärp er.',
    'Jag betalade direkt och får ändå en påminnelse. Blir både arg och orolig.',
    'Varje månad samma visa: jag betalar i tid och får en påminnelse ändå. Trött på det.',
  ],
  detail: [
    'Jag betalade {date}.',
    'Pengarna är dragna från kontot.',
    'Det gäller beställningen med {the}.',
    'Fakturanumret står inte på det jag har fått.',
  ],
  asks: [
    [
      'Vilken dag betalade du, och stod OCR-numret med?',
      '{date}, och numret stod med.',
      'Samma dag som den skulle vara betald. Numret la banken in.',
      'Jag skrev ordernumret i stället, kan det vara det?',
    ],
    ['Ser du betalningen som genomförd på kontot?', 'Ja, dragen och klar.', 'Ja, {amount}.', 'Ja, samma dag.'],
  ],
  miss: ['Påminnelseavgift tas ut vid utebliven betalning.', 'Fakturan ska betalas senast på förfallodagen.'],
  repeat: [
    'Den är betald. Det var hela poängen med mitt meddelande.',
    'Hur ska jag kunna betala en faktura som jag inte har fått?',
  ],
  feel: [
    'En påminnelse på något man redan har betalat är ingen rolig post.',
    'Jag förstår att ordet inkasso oroar. Det blir inget inkasso av det här.',
  ],
  explain: [
    'Din betalning kom in utan OCR-nummer, så den har legat oplacerad hos oss.',
    'Betalningen och påminnelsen korsade varandra, så den gick ut samma dag som pengarna kom.',
  ],
  granted: [
    'Jag har kopplat betalningen och strukit avgiften. Du kan kasta påminnelsen.',
    'Påminnelsen är återkallad och fakturan står som betald.',
  ],
  partly: [
    'Avgiften är borttagen, men {rest} av fakturan är fortfarande obetalt. Du har två veckor på dig.',
    'Jag har pausat påminnelserna tills betalningen är kopplad. Avgiften får jag ta ställning till då.',
  ],
  declined: [
    'Betalningen kom efter förfallodagen, så avgiften på {reminderFee} står kvar.',
    'Avgiften kan jag inte ta bort, eftersom det är tredje påminnelsen i år.',
  ],
  information: [
    'Betalningen syns hos oss nu, så du kan bortse från påminnelsen.',
    'Det tar två bankdagar innan en betalning syns här. Du behöver inte göra något mer.',
  ],
  promise: ['koppla din betalning till fakturan', 'se till att inga fler påminnelser går ut'],
  again: ['Nu kom det en påminnelse till, på samma faktura.', 'Avgiften står kvar på den nya fakturan.'],
  glad: [
    'Jag var riktigt orolig för inkasso. {heshe} sa först av allt att det inte skulle bli något sådant.',
    'De hittade min betalning medan jag väntade. Påminnelsen ströks på stående fot.',
  ],
  sore: [
    'Fick höra hur påminnelseavgifter fungerar. Jag hade redan betalat.',
    'Fakturan är mitt enda papper från er, och den är fel varje gång.',
  ],
}

export const moreTime: SituationTexts = {
  calm: [
    'Går det att skjuta på förfallodagen för min faktura? Lönen kommer först den 25:e.',
    'Kan jag dela upp fakturan på {amount} på två månader?',
    'Jag skulle behöva två veckor till på fakturan. Går det?',
    'Hur gör man för att flytta en faktura? Det har dykt upp en oväntad utgift här.',
  ],
  upset: [
    'Jag har blivit sjuk och kan inte betala fakturan i tid. Jag får panik av era påminnelser.',
    'Försökt dela upp fakturan på er sida men det går inte, det krånglar bara.',
    'Har bett om mer tid två gånger utan att få svar. Nu är jag riktigt stressad över fakturan.',
    'Jag är arbetslös sedan en månad och fakturan förfaller nu. Jag är orolig för hur det här ska gå.',
  ],
  detail: [
    'Den ska betalas på {due}.',
    'Det gäller {amount}.',
    'Jag har alltid betalat i tid annars.',
    'Två veckor hade räckt.',
  ],
  asks: [
    [
      'Vilken dag skulle fungera för dig?',
      'Den 27:e.',
      'Två veckor till vore bra.',
      'Så fort lönen kommer, i slutet av månaden.',
    ],
    [
      'Vill du ha allt på en ny faktura, eller delat på två?',
      'Delat på två, om det går.',
      'En ny räcker.',
      'Två, tack.',
    ],
  ],
  miss: ['Fakturan ska betalas senast på förfallodagen.', 'Du hittar dina fakturor på mina sidor.'],
  repeat: [
    'Jag vet när den förfaller. Jag frågar om den går att flytta.',
    'Det finns ingen sådan knapp på mina sidor.',
  ],
  feel: [
    'Bra att du hör av dig i tid. Det är jobbigt att ha en faktura hängande över sig.',
    'Jag förstår att det stressar, och det går att lösa.',
  ],
  explain: [
    'En faktura går att flytta en gång, så länge den inte har gått till påminnelse.',
    'Det vanliga är att man flyttar hela fakturan, men den går också att dela.',
  ],
  granted: [
    'Ny förfallodag är den 28:e, utan avgift. Du får en ny faktura med e-post.',
    'Jag har delat fakturan på två, hälften nu och hälften nästa månad.',
  ],
  partly: [
    'Jag kan ge dig två veckor, men inte en hel månad.',
    'Jag har flyttat den tio dagar. Längre än så får jag inte.',
  ],
  declined: [
    'Fakturan har redan flyttats en gång, så jag kan inte flytta den igen.',
    'Den har redan gått till påminnelse, och då kan jag inte flytta den.',
  ],
  information: [
    'En flytt går att göra en gång utan avgift. Säg vilken dag, så lägger jag in den.',
    'Påminnelsen går ut först tio dagar efter förfallodagen, så du har lite tid på dig.',
  ],
  promise: ['skicka en ny faktura', 'se till att inga påminnelser går ut under tiden'],
  again: [
    'Den nya fakturan har inte kommit och nu är det en påminnelse i stället.',
    'Fakturan har fortfarande samma förfallodag.',
  ],
  glad: [
    '{heshe} gjorde ingen stor sak av att jag var sen. Det betydde mer än de två veckorna.',
    'Fick ett nej på en månad men ett ja på två veckor, och det gick bra det med.',
  ],
  sore: [
    'När man är sjuk och orolig vill man inte läsa ett klipp ur villkoren.',
    'Skrev två gånger utan svar. Den tredje gången fick jag en påminnelse.',
  ],
}
