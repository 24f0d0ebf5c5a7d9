import type { SituationTexts } from '../types.ts'

export const damaged: SituationTexts = {
  calm: [
    'Det var ett fel på {the} när paketet kom. Hur reklamerar jag?',
    'Jag upptäckte ett hål i {the} efter en vecka. Räknas det som reklamation?',
    'Kartongen var intryckt och {the} har tagit skada. Vad gör jag?',
    'En söm har gått upp på {the}. Kan jag få en ny?',
  ],
  upset: [
    'Kartongen var trasig och det var fläckar på {the}. Så skickar man inte saker till kunder.',
    'Andra gången jag får hem {a} med skador. Det är skandal att ni inte kontrollerar.',
    'Jag öppnade paketet inför hela släkten och det var en stor reva i {the}. Usel känsla och jag är rätt arg.',
    'Kvaliteten är under all kritik. {the} höll i två veckor.',
  ],
  detail: [
    'Jag har tagit bilder.',
    'Kartongen var blöt när jag hämtade den.',
    'Det är {carrier} som har kört.',
    'Köpte {date} och har knappt använt något.',
    'Jag vill helst ha en ny, inte pengar.',
  ],
  asks: [
    [
      'Har du möjlighet att skicka en bild på skadan?',
      'Ja, skickar nu.',
      'Jag har två bilder, de kommer.',
      'Bilden är lite mörk men man ser hålet.',
    ],
    ['Var kartongen skadad utanpå också?', 'Ja, ett hörn var helt intryckt.', 'Nej, den såg fin ut.', 'Blöt i botten.'],
  ],
  miss: ['Reklamation görs via formuläret på sidan.', 'Varor kontrolleras innan de lämnar lagret.'],
  repeat: [
    'Formuläret tar inte emot bilder. Det var därför jag skrev hit.',
    'Den kan inte ha kontrollerats, det är ett stort hål i den.',
  ],
  feel: [
    'Att öppna paketet och hitta en skada är inte vad man har väntat på.',
    'Du har rätt att vänta dig bättre, och jag förstår att du är arg.',
  ],
  explain: [
    'Av det du beskriver är det ett vävfel, så det är vårt ansvar.',
    'Vi har haft flera skadade kartonger från {carrier} den här månaden, och det är anmält.',
  ],
  granted: [
    'En ny skickas i dag. Den trasiga behöver du inte skicka tillbaka.',
    'Du får hela summan tillbaka, {amount}, och en returkod om du vill bli av med den.',
  ],
  partly: [
    'Vi kan laga det utan kostnad, eller ge dig en tredjedel av priset tillbaka om du behåller {them}.',
    'Den färgen är slut, men du kan få en annan eller pengarna tillbaka.',
  ],
  declined: [
    'Skadan ser ut att komma av en vass kant, och det täcks inte av reklamationen.',
    'Priset var nedsatt just för att {the} hade ett skönhetsfel, så det täcks inte.',
  ],
  information: [
    'Skicka en bild hit när du kan, så räcker det med den och kvittot.',
    'Spara kartongen tills {carrier} har svarat, och skicka en bild hit.',
  ],
  promise: ['anmäla skadan till {carrier}', 'titta på bilden så fort den har kommit'],
  again: ['Den nya som kom är också skadad.', 'Jag har skickat bilderna, men ingen har svarat.'],
  glad: [
    'Inga bevis och inga formulär. {heshe} såg bilden och skickade en ny.',
    'Fick höra att det var ert fel och inte mitt. Det var skönt.',
  ],
  sore: [
    'Trasig vara och sedan tre mejl om ett formulär som inte fungerar.',
    'Att varor kontrolleras innan de skickas tror jag inte på längre.',
  ],
}

export const wrongItem: SituationTexts = {
  calm: [
    'Jag fick fel vara i paketet. Beställde {a} men fick något annat.',
    'Färgen stämmer inte med det jag beställde. Hur gör vi?',
    'Fel storlek låg i lådan. Etiketten säger en sak och varan en annan.',
    'Jag tror att jag har fått en annan kunds vara. Hur gör vi?',
  ],
  upset: [
    'Fel vara igen. Läser ni inte vad man beställer?',
    'Jag beställde {a} till ett bröllop på lördag och får något helt annat. Jag är förtvivlad.',
    'Nu har jag fel storlek, fel färg och fel namn på följesedeln. Vilken röra.',
    'Ni skickade fel och nu vill ni att jag ska betala returen. Det är inte klokt.',
  ],
  detail: [
    'På följesedeln står det rätt.',
    'Det ligger en annan kunds namn på den.',
    'Det är bråttom.',
    'Beställde {date}.',
  ],
  asks: [
    [
      'Vad står det på etiketten på det du fick?',
      'En annan färg, grå.',
      'Storleken under den jag beställde.',
      'Det finns ingen etikett.',
    ],
    ['När behöver du ha det rätta?', 'Helst före lördag.', 'Det är ingen panik.', 'Så fort det går.'],
  ],
  miss: ['Följesedeln visar att rätt vara skickades.', 'Returnera varan så hanterar vi det.'],
  repeat: [
    'Följesedeln är rätt, innehållet är fel. Läs en gång till.',
    'Jag vill inte returnera, jag vill ha det jag beställde.',
  ],
  feel: [
    'Du har väntat på en sak och fått en annan. Det är vårt fel.',
    'Du har gjort allt rätt och ändå är det du som får besväret.',
  ],
  explain: [
    'Två beställningar har bytt plats på packbordet, så någon annan har fått din.',
    'Varan låg på fel hylla på lagret. Därför blev det fel i båda paketen.',
  ],
  granted: [
    'Den rätta går med bud i dag. Behåll den felaktiga om du vill.',
    'Rätt vara skickas i morgon, och returen för den andra är fri.',
  ],
  partly: [
    'Den rätta är slut, men jag kan skicka den i grått till helgen.',
    'Jag skickar rätt vara i dag. Till helgen hinner den fram till ett ombud, inte hem.',
  ],
  declined: [
    'Enligt artikelnumret är det rätt vara, så jag behöver titta på det innan jag skickar en ny.',
    'Innan den felaktiga är tillbaka kan jag inte skicka en ny, eftersom det är den sista.',
  ],
  information: [
    'Lämna den felaktiga hos ombudet med koden jag mejlat. Det kostar inget, och den rätta går när koden är använd.',
    'Artikelnumret på etiketten avgör. Skicka det hit, så gör vi bytet direkt.',
  ],
  promise: ['se till att rätt vara går iväg', 'fråga lagret hur det kunde bli så'],
  again: ['Det kom fel vara den här gången också.', 'Den rätta varan har inte kommit.'],
  glad: [
    'Bud till dörren samma kväll. Bröllopet räddat.',
    'Fick behålla den felaktiga. Den blev en present till grannen.',
  ],
  sore: [
    'De påstod att lådan var rätt packad. Jag stod och tittade i den.',
    'Fel vara två gånger, och jag fick stå i kö för att skicka tillbaka dem.',
  ],
}
