import type { CommentTexts } from '../types.ts'

export const comments: CommentTexts = {
  high: [
    '{agent} (leste|hadde lest) det jeg skrev før {heshe} svarte. Det merktes.',
    'Jeg trengte (bare |)å forklare én gang.',
    'Raskt, vennlig og uten tull. Sånn skal (kundeservice|det) være.',
    'Noen som (virkelig |)lyttet. (Uvanlig i dag.|Det er ikke hverdagskost.|)',
    'Det føltes som å snakke med et menneske (og ikke et skjema|som bryr seg).',
    'Veldig fornøyd. (Jeg kommer til å handle igjen.|Handler gjerne her igjen.|)',
    '{agent} tok seg tid og ga seg ikke før det var (i orden|løst).',
    'Rolig og tydelig beskjed. Ble i godt humør (av det|tross alt).',
  ],
  middle: [
    'Helt greit. (Litt tregt kanskje.|Kunne gått fortere.)',
    'Fikk svar på spørsmålet, men det var litt (stivt|upersonlig).',
    'Det ordnet seg til slutt, men jeg måtte (spørre|forklare) to ganger.',
    'Hyggelig, men jeg vet fortsatt ikke helt hva som gjelder.',
    'Verken bra eller dårlig.',
    'Svaret var riktig, men det virket (kopiert|klippet fra en mal).',
  ],
  low: [
    'Ingen leste det jeg skrev.',
    'Fikk et standardsvar (på noe jeg ikke hadde spurt om|som ikke hadde noe med spørsmålet mitt å gjøre).',
    'Føltes som om det viktigste var å bli kvitt meg.',
    'Jeg måtte forklare det samme om og om igjen. (Lei.|Ikke greit.|)',
    'Skuffet. (Trodde bedre om dere.|Har handlet hos dere lenge.|)',
    'Kort, stresset og helt uten interesse.',
    'Svaret kunne ha kommet fra en automat.',
    'Høflig nok, men ingen brydde seg om det jeg egentlig lurte på.',
  ],
  cutShort: [
    'Samtalen ble avsluttet før jeg rakk å svare.',
    'Jeg skrev et svar, men da var det allerede avsluttet.',
    'Svar, ferdig, neste. Ingen spurte om det ordnet seg.',
  ],
  understoodNo: [
    'Fikk nei, men på en måte som gjorde at jeg forsto hvorfor.',
    'Jeg fikk det ikke som jeg ville. Likevel kjennes det greit, {agent} tok det på alvor.',
    'Svaret var nei, men et ærlig nei. Det er verdt mye.',
    'Synes fortsatt at regelen er feil, men den jeg skrev med, var utmerket.',
  ],
  waited: [
    'God hjelp da den først kom, men jeg ventet altfor lenge.',
    'Ventetiden trakk ned.',
    '{agent} var topp. Køen dit var det ikke.',
  ],
  handedOver: [
    'Ble sendt videre til en annen og måtte ta alt fra begynnelsen.',
    'To personer involvert. Den andre visste hva den første hadde sagt, det satte jeg pris på.',
  ],
  cameBack: [
    'Måtte skrive to ganger om det samme.',
    'Andre gangen ble det riktig. Synd at det trengtes en andre gang.',
    'Hadde dere ordnet det første gangen, hadde jeg gitt toppkarakter.',
  ],
}
