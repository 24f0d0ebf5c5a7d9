import type { SituationTexts } from '../types.ts'

export const late: SituationTexts = {
  calm: [
    'Jag undrar (bara |)var mitt paket är. Det skulle ha kommit {lastday}.',
    'Enligt spårningen har inget hänt på {days} dagar. (Är det på väg?|Vet ni om det är på väg?)',
    'När kan jag räkna med att få {the}? Jag beställde {date}.',
    'Spårningen säger bara att {carrier} väntar på paketet. Har ni skickat det?',
  ],
  upset: [
    'Nu har jag väntat i {days} dagar på mitt paket. Det är (inte okej|för dåligt).',
    'Var är mitt paket? Det står försenat vecka efter vecka och ingen hör av sig. Jag är trött på det här.',
    '{the} skulle ha kommit före helgen. Det var en present och nu står jag här utan. Mycket besviken.',
    'Fjärde gången {carrier} flyttar fram leveransen. Jag har tagit ledigt för det här, det är oacceptabelt.',
  ],
  detail: [
    'Det ska till {city}.',
    'Spårningen har stått still sedan {lastday}.',
    'Det är en present, så jag behöver veta om jag ska köpa något annat.',
    'I bekräftelsen stod det två till fyra vardagar.',
    'Sist stod det att det var på terminalen i {city}.',
  ],
  asks: [
    [
      'Vad står det på den senaste raden i spårningen?',
      'Att det kommit till en terminal. Sedan inget.',
      'Försenad, inget mer än så.',
      '"Avisering skickad", men jag har inte fått någon.',
    ],
    [
      'Finns det en dag då du måste ha det senast?',
      'Helst före helgen.',
      'Det är en födelsedag på {due}, så innan dess.',
      'Nej, men jag vill veta att det inte är borta.',
    ],
  ],
  miss: [
    'Leveranstiden är två till fyra vardagar. Du kan följa paketet i spårningen.',
    'Förseningar kan förekomma. Kontakta {carrier} för mer information.',
  ],
  repeat: [
    'Jag följer spårningen, det är den som har stått still. Därför skriver jag.',
    '{carrier} svarar att jag ska fråga er. Det är därför jag skriver.',
  ],
  feel: [
    '{days} dagar är alldeles för lång tid, särskilt när ingen säger något.',
    'Jag förstår att du är trött på att titta i spårningen varje dag.',
    'Att planera efter en leverans som flyttas gång på gång tar både tid och humör.',
  ],
  explain: [
    'Paketet har fastnat på {carrier}s terminal. Det är inte borta, men det har blivit liggande.',
    'Det lämnade oss {date}. Sedan dess ligger det hos {carrier}, som har mer än de hinner med just nu.',
    'Jag ser samma sak som du, att inget har hänt på {days} dagar. Så ska det inte vara.',
  ],
  granted: [
    'Jag skickar {a} till dig på nytt i dag, med en annan transportör. Kommer det första fram får du skicka tillbaka det när det passar.',
    'Jag har betalat tillbaka frakten och begärt att det körs ut först av allt i morgon.',
  ],
  partly: [
    'Jag har efterlyst paketet och betalat tillbaka frakten. Något nytt kan jag skicka först när det är borttappat på riktigt, om fem dagar.',
    'Hemleverans går inte att få fram före helgen, men du kan hämta det hos ett ombud i {city} redan (i morgon|på {due}).',
  ],
  declined: [
    'Jag kan inte skicka ett nytt innan {carrier} har letat färdigt, och det har de fem dagar på sig för.',
    'Ersättning för en ledig dag har vi tyvärr inte möjlighet att ge.',
  ],
  information: [
    'I morse började det röra sig igen. Det är i {city} nu och ska ut på bil, och du får ett meddelande med klockslag.',
    'Nytt besked från {carrier} är att det kommer på {due}. Spårningen brukar ligga en dag efter.',
  ],
  promise: [
    'ringa {carrier} och fråga var paketet ligger',
    'följa paketet tills det är framme',
    'ordna en ny sändning om det inte har rört sig',
  ],
  again: ['Paketet har fortfarande inte kommit.', 'Nu har spårningen hoppat tillbaka till terminalen igen.'],
  glad: [
    'Paketet var ju inte {agent}s fel, men {heshe} behandlade det som sitt eget. Och {heshe} ringde mig när det var på väg.',
    'Äntligen någon som sa som det var: det har fastnat, vi skickar ett nytt. Tack.',
    'Jag fick besked samma dag som utlovat. Att paketet var sent gjorde mindre då.',
  ],
  sore: [
    'Ni skyller på {carrier}, men det är er jag har köpt av.',
    'Skrev att spårningen stod still. Fick svaret att jag kunde följa spårningen.',
    '{days} dagar och inte ett ord från er förrän jag hörde av mig själv.',
  ],
}

export const missing: SituationTexts = {
  calm: [
    'Det står att paketet är levererat men jag har inte fått något.',
    'Enligt spårningen hämtades paketet {lastday}. Det var inte jag i alla fall.',
    'Spårningen säger levererat men det finns inget vid dörren och inget i brevlådan.',
    'Jag fick ett sms om att paketet är utlämnat, men ingen här hemma har tagit emot något.',
  ],
  upset: [
    'Det står levererat. Jag har varit hemma hela dagen och ingen har kommit. Var är mitt paket?',
    'Paketet är försvunnet och {carrier} bara hänvisar till er. Nu får någon ta ansvar.',
    'Någon har kvitterat ut mitt paket och det är inte jag. Det här är riktigt obehagligt.',
    'Ännu en gång har {carrier} slarvat bort ett paket till mig. Jag är så trött på det.',
  ],
  detail: [
    'Jag har frågat grannarna, ingen har sett något.',
    'Tiden som står är 11.40 och då var jag hemma.',
    'Det bor bara vi i trappan så det är inte någon annans dörr.',
    '{carrier} svarar inte i telefon.',
  ],
  asks: [
    [
      'Brukar paket lämnas någon annanstans hos er, hos en granne eller i ett förråd?',
      'Nej, aldrig. Jag har kollat ändå.',
      'Har letat överallt, ingenting.',
      'Vi har ett cykelrum men där är det tomt.',
    ],
    [
      'Stämmer adressen på bekräftelsen, och finns namnet på dörren?',
      'Ja, båda.',
      'Adressen är rätt. Namnet sitter på dörren.',
      'Ja, och jag har fått paket hit hur många gånger som helst.',
    ],
  ],
  miss: [
    'Paketet är markerat som levererat i vårt system.',
    'Titta gärna hos grannarna och återkom om du inte hittar det.',
  ],
  repeat: [
    'Ja, det står levererat. Det är ju det som är fel. Jag har inget paket.',
    'Grannarna har inget. Jag säger ju att det aldrig har kommit hit.',
  ],
  feel: [
    'Jag tror dig. Vi behandlar det som borttappat tills motsatsen är visad.',
    'Det är obehagligt när det står levererat och man vet att det inte stämmer.',
  ],
  explain: [
    'Chauffören har märkt det som levererat, men positionen som sparades ligger en bra bit från din adress.',
    'Det ser ut som att det har lämnats på fel ställe. {carrier} måste fråga chauffören, och det gör de på mitt ärende.',
  ],
  granted: [
    'Jag skickar ett nytt i dag. Dyker det gamla upp säger du bara till.',
    'Du får tillbaka hela summan, {amount}, till kortet du betalade med. Det tar ett par dagar.',
  ],
  partly: [
    'Jag har öppnat en utredning och skickar nytt så fort den är klar, senast om en vecka.',
    'Frakten får du tillbaka redan i dag. Ett nytt paket kan jag skicka på måndag, om det gamla inte har hittats.',
  ],
  declined: [
    'Paketet är kvitterat med legitimation hos ombudet, och då kan jag inte skicka ett nytt innan utredningen är klar.',
    'Utan utredning från {carrier} får jag inte betala tillbaka något, hur gärna jag än vill.',
  ],
  information: [
    'Nu ser jag att det ligger hos ombudet i {city}, det är därför det står levererat. Legitimation räcker för att hämta ut det.',
    '{carrier} har hittat det i receptionen intill. De kör ut det till dig på {due}.',
  ],
  promise: ['kräva svar från {carrier} om var chauffören lämnade det', 'skicka ett nytt om det inte har hittats'],
  again: [
    'Utredningen skulle ta tre dagar. Nu har det gått en vecka och paketet är fortfarande borta.',
    '{carrier} påstår att de aldrig har fått något ärende från er.',
  ],
  glad: [
    '{heshe} trodde på mig direkt. Det behövdes, för {carrier} lät som om jag hittade på.',
    'Nytt paket två dagar senare utan en massa frågor. Så ska det gå till.',
  ],
  sore: [
    'Kändes som att jag blev misstänkt för att ha tagit mitt eget paket.',
    'Tre personer, tre olika besked om vem som har ansvaret.',
  ],
}

export const pickup: SituationTexts = {
  calm: [
    'Går det att byta ombud? Det ni har valt ligger (en mil bort|på andra sidan stan).',
    'Jag valde fel ombud i kassan. Går det att ändra nu?',
    'Paketet är på väg till ett ombud som har stängt för renovering. Kan det gå till ett annat?',
    'Jag skulle vilja ändra från ombud till hemleverans, går det?',
  ],
  upset: [
    'Varför skickas mitt paket till ett ombud två mil bort när det finns ett i samma kvarter? Det är ju vansinne.',
    'Ombudet ni valde har stängt när jag slutar jobbet. Jag har åkt dit två gånger i onödan nu, riktigt irriterande.',
    'Varje gång blir det ombudet längst bort, fast jag har bett om ett annat. Inte nöjd.',
    'Ombudet är så fullt att de inte tar emot mitt paket. Hur kan ni skicka dit det då? Hopplöst.',
  ],
  detail: [
    'Jag har ingen bil, så det spelar roll.',
    'Ombudet stänger klockan sex och då jobbar jag.',
    'Det är {a}, så det väger en del.',
    'Avin kom {lastday}.',
  ],
  asks: [
    [
      'Vilket ombud skulle passa dig bättre?',
      'Det vid stationen i {city}.',
      'Vilket som helst i centrum.',
      'Livsmedelsbutiken på vår gata, det brukar gå dit.',
    ],
    [
      'Har du fått avin än, den med ett nummer på?',
      'Ja, i ett sms.',
      'Nej, inte än.',
      'Jag har fått ett mejl, men utan nummer.',
    ],
  ],
  miss: ['Ombud väljs automatiskt efter postnummer.', 'Paketet hämtas hos ombudet som står på avin.'],
  repeat: [
    'Jag förstår att det väljs automatiskt. Jag frågar om det går att ändra.',
    'Jag vet var det ska hämtas. Jag undrar om det går att flytta.',
  ],
  feel: [
    'Att behöva åka långt för ett paket är inte vad man har betalat för.',
    'Jag förstår att det är besvärligt, särskilt utan bil.',
  ],
  explain: [
    'Ombudet du brukar ha var fullt, och då väljer {carrier} nästa på listan.',
    'Det är {carrier} som bestämmer ombud när paketet väl är på väg, men vi kan be dem flytta det.',
  ],
  granted: [
    'Jag har bytt till ombudet du ville ha. Räkna med en dag extra.',
    'Det går hem till dig i stället, utan extra kostnad. Du får ett sms med tid.',
  ],
  partly: [
    'Jag kan inte flytta det, men jag har förlängt liggetiden med en vecka.',
    'Hemleverans går att ordna, men inte före {due}.',
  ],
  declined: [
    'När paketet väl ligger hos ombudet kan det inte flyttas längre.',
    'Hemleverans finns inte på ditt postnummer hos {carrier}.',
  ],
  information: [
    'Du kan byta ombud själv i {carrier}s app fram till att paketet är framme.',
    'Så länge det är på väg går det att byta med numret i avin. Sedan ligger det kvar i fjorton dagar.',
  ],
  promise: ['be {carrier} flytta paketet', 'se till att det får ligga kvar en vecka till'],
  again: [
    'Paketet ligger fortfarande kvar hos det första ombudet.',
    'Jag åkte dit du sa, och det fanns inget paket där.',
  ],
  glad: [
    'Bytte ombud åt mig på två minuter. Det är sånt som gör att man handlar igen.',
    'Det gick inte att flytta paketet men {heshe} såg till att det fick ligga kvar. Det räckte.',
  ],
  sore: [
    'Att det väljs automatiskt är inte ett svar på om det går att ändra.',
    'Två resor på totalt åtta mil för ett par hundralappar. Ingen verkade bry sig.',
  ],
}
