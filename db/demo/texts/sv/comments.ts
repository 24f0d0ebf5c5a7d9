import type { CommentTexts } from '../types.ts'

export const comments: CommentTexts = {
  high: [
    '{agent} (läste|hade läst) vad jag skrev innan {heshe} svarade. Det märktes.',
    'Jag behövde (bara |)förklara en gång.',
    'Snabbt, vänligt och utan krångel. Så här ska (kundservice|det) vara.',
    'Någon som (verkligen |)lyssnade. (Ovanligt i dag.|Det är inte vanligt.|)',
    'Det kändes som att prata med en människa (och inte ett formulär|som bryr sig).',
    'Mycket nöjd. (Jag kommer att handla igen.|Handlar gärna här igen.|)',
    '{agent} tog sig tid och gav sig inte förrän det var (klart|löst).',
    'Lugnt och tydligt besked. Blev på gott humör (av det|trots allt).',
  ],
  middle: [
    'Helt okej. (Lite långsamt kanske.|Hade kunnat gå fortare.)',
    'Fick svar på frågan, men det var lite (stelt|opersonligt).',
    'Det löste sig till slut, men jag fick (fråga|förklara) två gånger.',
    'Trevligt bemötande, men jag vet fortfarande inte riktigt vad som gäller.',
    'Varken bra eller dåligt.',
    'Svaret var rätt men det kändes som att det var (kopierat|klippt från en mall).',
  ],
  low: [
    'Ingen läste vad jag skrev.',
    'Fick ett standardsvar (på något jag inte hade frågat om|som inte hade med min fråga att göra).',
    'Kändes som att det viktigaste var att bli av med mig.',
    'Jag fick förklara samma sak om och om igen. (Trött.|Inte okej.|)',
    'Besviken. (Trodde bättre om er.|Har handlat hos er länge.|)',
    'Kort, stressat och utan minsta intresse.',
    'Svaret hade kunnat komma från en automat.',
    'Artigt, men ingen brydde sig om vad jag egentligen undrade.',
  ],
  cutShort: [
    'Konversationen avslutades innan jag hann svara.',
    'Jag skrev ett svar, men då var det redan avslutat.',
    'Svar, klart, nästa. Ingen frågade om det löste sig.',
  ],
  understoodNo: [
    'Fick nej, men på ett sätt som gjorde att jag förstod varför.',
    'Jag fick inte som jag ville. Ändå känns det bra, {agent} tog det på allvar.',
    'Svaret var nej, men ett ärligt nej. Det är värt mycket.',
    'Tycker fortfarande att regeln är fel, men personen jag skrev med var utmärkt.',
  ],
  waited: [
    'Bra hjälp när den väl kom, men jag väntade alldeles för länge.',
    'Väntetiden drog ned det hela.',
    '{agent} var toppen. Kön dit var det inte.',
  ],
  handedOver: [
    'Skickades vidare till en annan och fick ta allt från början.',
    'Två personer inblandade. Den andra visste vad den första hade sagt, det uppskattade jag.',
  ],
  cameBack: [
    'Fick skriva två gånger om samma sak.',
    'Andra gången blev det rätt. Synd att det behövdes en andra gång.',
    'Hade ni löst det första gången hade jag satt högsta betyg.',
  ],
}
