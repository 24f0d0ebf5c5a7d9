import type { SituationTexts } from '../types.ts'

export const exchange: SituationTexts = {
  calm: [
    'Hur gör jag för att byta {the} till en annan storlek?',
    'Jag beställde fel storlek på {the}. Hur byter jag?',
    'Kan jag byta storlek på {the} direkt, eller måste jag skicka tillbaka först och beställa ny?',
    'Storleken blev fel på {the}. Hur lång tid tar ett byte?',
    'Jag chansade på storleken och chansade fel. Går det att byta {the}?',
  ],
  upset: [
    'Jag försöker byta storlek på {the}, men jag får inget svar på mejlen. Hur svårt ska det vara?',
    'Andra gången ni skickar fel storlek. Nu vill jag byta utan att behöva betala för ert misstag.',
    'Jag bad om ett byte för {days} dagar sedan och har inte hört ett ord. Inte okej.',
    'Er retursida krånglar, det går inte att välja byte. Otroligt irriterande.',
  ],
  detail: [
    'Det gäller {a}.',
    'Lappar och förpackning är kvar.',
    'Den stora är slut på sidan, kommer fler?',
    'Har ingen skrivare hemma.',
    'Kvittot har jag i mejlen.',
  ],
  asks: [
    ['Vilken storlek vill du ha i stället?', 'En storlek större.', 'Samma fast mindre.', 'Nästa storlek upp.'],
    [
      'Är det oanvänt och har du kvar förpackningen?',
      'Ja, bara provat.',
      'Ja, allt är kvar.',
      'Oanvänt, men påsen gick sönder när jag öppnade.',
    ],
  ],
  miss: ['Information om returer finns på vår retursida.', 'Du returnerar genom att fylla i returlappen.'],
  repeat: [
    'Jag har läst retursidan. Det står inget om byte där.',
    'Jag har ingen returlapp, det var det jag frågade om.',
  ],
  feel: [
    'Att få fel storlek är tråkigt, och att dessutom behöva jaga oss är värre.',
    'Det är tröttsamt när man vill göra rätt och sidan inte samarbetar.',
  ],
  explain: [
    'Vid byte skickar vi den nya direkt, så du behöver inte vänta på att returen kommer fram.',
    'Returen registreras på sidan, och då får du en kod att visa hos ombudet. Ingen utskrift behövs.',
  ],
  granted: [
    'Jag har lagt undan den storleken åt dig och mejlat en returkod. Den nya skickas i dag.',
    'Bytet är klart. Lämna returen hos vilket ombud som helst inom två veckor.',
  ],
  partly: [
    'Storleken är slut, men jag kan byta mot en annan färg eller betala tillbaka.',
    'Bytet går bra, men frakten för den nya får du stå för eftersom det är andra bytet.',
  ],
  declined: [
    'Den storleken kommer inte tillbaka, så byta går inte. Du får skicka en vanlig retur i stället.',
    'Kampanjvaror går att lämna tillbaka men inte att byta.',
  ],
  information: [
    'Gå in på beställningen och välj retur, så kommer koden på en gång. Pengarna är tillbaka inom tio dagar.',
    'Du har {window} dagar på dig från att paketet kom, och returen kan lämnas hos alla ombud.',
  ],
  promise: ['skicka den nya samma dag som returen är registrerad', 'säga till så fort storleken finns igen'],
  again: ['Jag har lämnat in returen men inget nytt har kommit.', 'Fel storlek den här gången också.'],
  glad: [
    'Bytet gick på fem minuter och jag behövde inte skriva ut något.',
    '{heshe} frågade hur jag brukade mäta och hittade rätt storlek åt mig. Passar perfekt.',
  ],
  sore: [
    'Fick en länk till en sida jag redan hade läst.',
    'Skickade tillbaka, fick samma fel storlek igen. Ingen kunde förklara varför.',
  ],
}

export const tooLate: SituationTexts = {
  calm: [
    'Jag hann inte skicka tillbaka {the} inom {window} dagar. Går det ändå?',
    'Jag fick {a} i present och vill byta, men köpet är ett par månader gammalt.',
    'Är det för sent att ångra ett köp från {date}?',
    'Jag har varit sjuk och missade sista returdagen. Finns det något att göra?',
  ],
  upset: [
    'Min retur nekas för att jag är (två|tre) dagar sen. Paketet kom ju för sent från er.',
    'Ni säger att tiden har gått ut, men det tog er två veckor att leverera. Det är orimligt.',
    'Plötsligt gäller {window} dagar. När jag köpte stod det något annat. Känner mig lurad.',
    'Ingen kund kan hålla reda på hur ni ändrar villkoren. Mycket missnöjd.',
  ],
  detail: [
    'Köpet gjordes {date}.',
    'Allt är oöppnat.',
    'Jag har handlat hos er i flera år.',
    'Har kvittot men inte kartongen.',
  ],
  asks: [
    ['Är varan oanvänd och i originalförpackning?', 'Ja, helt orört.', 'Har öppnat påsen men inget mer.', 'Ja.'],
    [
      'Vilken dag fick du paketet?',
      'Minns inte exakt, någon vecka efter beställningen.',
      'Runt {date} tror jag.',
      'Ombudet sms:ade en vecka efter köpet.',
    ],
  ],
  miss: ['Returtiden är {window} dagar enligt köpvillkoren.', 'Tiden för retur har passerat.'],
  repeat: [
    'Villkoren kan jag läsa själv. Jag försökte förklara varför det blev sent.',
    'Jag vet att tiden har gått ut. Jag undrar om ni kan göra ett undantag.',
  ],
  feel: [
    'Det är snopet att missa det, särskilt när man har haft annat att tänka på.',
    'Jag förstår att gränsen känns hård när du trodde att du hade längre tid på dig.',
  ],
  explain: [
    'Gränsen räknas från dagen då paketet kom fram, och för din beställning har den passerat.',
    'Vi kortade tiden i år eftersom varor kom tillbaka efter säsong. Det står i bekräftelsen, men jag vet att man inte läser allt.',
  ],
  granted: [
    'Paketet kom sent från oss, så jag räknar tiden därifrån. Returkoden är mejlad.',
    'Jag gör ett undantag den här gången. Skicka tillbaka {the}, så får du pengarna.',
  ],
  partly: [
    'Pengarna kan jag inte betala tillbaka, men du kan få ett tillgodo på {amount}.',
    'Jag kan byta mot en annan storlek, men inte återbetala.',
  ],
  declined: [
    'Det har gått för lång tid, och då kan jag inte ta emot returen. Jag vet att det inte var det du ville höra.',
    'Jag får inte göra undantag när köpet är så gammalt.',
  ],
  information: [
    'Är det ett fel på {the} gäller reklamation, och då har du tre år på dig.',
    'Presenter får lämnas tillbaka till sista januari om de köptes före jul.',
  ],
  promise: ['bevaka att lagret tar emot paketet', 'se till att det blir rätt när paketet kommer till lagret'],
  again: ['Returen jag fick lov att skicka har nekats på lagret.', 'Jag har inte fått något tillgodo än.'],
  glad: [
    'Fick nej, men {heshe} förklarade varför och lät mig prata till punkt. Jag förstod.',
    'Ett litet undantag för er, en stor sak för mig.',
  ],
  sore: [
    'Citerade villkoren för mig. Jag hade redan skrivit att jag läst dem.',
    'Handlat här i åtta år. Tre dagar för sent och det fanns inget att prata om.',
  ],
}

export const fee: SituationTexts = {
  calm: [
    'Kostar det {fee} att returnera nu? Det har varit gratis förut.',
    'Jag ser att {fee} har dragits av på min återbetalning. Vad är det för något?',
    'Gäller returavgiften även om man byter storlek?',
    'När började ni ta betalt för returer?',
  ],
  upset: [
    '{fee} för att skicka tillbaka något som inte passade. Det stod ingenstans när jag beställde. Dåligt.',
    'Ni har dragit {fee} på min retur utan att fråga. Det är inte okej.',
    'Gratis retur var skälet till att jag handlade hos er. Nu är jag riktigt besviken.',
    'Varför ska jag betala för att er storleksguide är fel?',
  ],
  detail: [
    'Jag beställde {date}.',
    'Det gäller {a}.',
    'Jag såg inget om det när jag beställde.',
    'Det är principen det handlar om, inte summan.',
  ],
  asks: [
    [
      'Minns du vad som stod om retur i din bekräftelse?',
      'Fri retur, som jag minns det.',
      'Nej, men jag kan leta fram den.',
      'Ingenting alls om någon avgift.',
    ],
    [
      'Passade {it} inte, eller var det något fel?',
      'Storleken stämde inte med guiden.',
      'Inget fel, bara fel storlek.',
      'Färgen såg helt annorlunda ut på bilden.',
    ],
  ],
  miss: ['Returavgiften framgår av köpvillkoren.', 'Vi tar {fee} per retur.'],
  repeat: [
    'Villkoren såg jag inte när jag köpte. Läs vad jag skriver.',
    'Jag vet vad den kostar. Jag frågar varför den gäller mig.',
  ],
  feel: [
    'Jag förstår att det känns fel när det alltid har varit fritt.',
    'Det är inte roligt att upptäcka en avgift i efterhand.',
  ],
  explain: [
    'Vi införde avgiften den {policyDate}, eftersom allt fler beställde flera storlekar och skickade tillbaka.',
    'Avgiften gäller beställningar från den {policyDate} och framåt. Byte av storlek är fortfarande fritt.',
  ],
  granted: [
    'Det syntes för dåligt när du beställde {date}. Jag har strukit avgiften på {fee}.',
    'Guiden stämmer dåligt för {the}, så jag har strukit avgiften.',
  ],
  partly: [
    'Avgiften är kvar, men väljer du byte eller tillgodo slipper du den.',
    'Jag drar bara av avgiften en gång, fast du skickar två paket.',
  ],
  declined: [
    'Din beställning är gjord efter det, så avgiften står kvar. Jag får inte ta bort den.',
    'Jag kan inte stryka den, eftersom det stod i kassan när du beställde. Jag förstår att man lätt missar det.',
  ],
  information: [
    'Den dras av på återbetalningen, så du behöver inte betala något. Byten kostar inget.',
    'Gäller det ett fel på varan är returen alltid fri.',
  ],
  promise: ['ta upp att avgiften syns för dåligt i kassan', 'lämna det du skriver till dem som bestämmer om avgiften'],
  again: ['Jag hörde inget mer om avgiften, och den är dragen.', 'Nu drogs {fee} en gång till.'],
  glad: [
    'Jag fick betala avgiften men fick också en ärlig förklaring till varför den finns. Det respekterar jag.',
    '{heshe} höll med om att det syntes dåligt och skickade det vidare. Ingen gick i försvar.',
  ],
  sore: [
    'Avgiften är en sak. Att ingen låtsas om att ni ändrat villkoren är en annan.',
    'Sista gången jag beställer två storlekar hos er. Eller något alls.',
  ],
}
