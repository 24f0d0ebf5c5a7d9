import { phrases } from '../sentences.ts'
import type { SteeringWords } from './words.ts'

const GOOD =
  '(?:god|gode|godt|bra|høy|høyt|høye|topp|beste|fin|fint|fine|positiv|positivt|positive|snill|snilt|perfekt|full|fulle|høyeste|maksimal|maks|max|5|fem|10|ti|6|seks|7|sju|syv|9|ni|kjempebra|kjempegod|raus|strålende|skikkelig god|hyggelig)'
const SCORE =
  '(?:*vurdering*|*karakter*|omtaler?|omtalen|anmeldels*|poeng*|stjerne*|score*|skår*|evaluering*|pott|terningkast|rating|review|tommel*|resultat|tall)'
const NUMBER =
  '(?:[1-9]|10|fem|seks|sju|syv|åtte|ni|ti|femmer*|sekser*|sjuer*|syver*|åtter*|nier*|tier*|tiere|sjuere|femmere|seksere)'
const NO_UNIT =
  '(?! (?:min*|sek*|tim*|dag*|uke*|måned*|år|kg|cm|mm|stk|prosent|kr|kroner|euro|av 10 kunder|ganger|siffer*|ulike|til|personer|kunder|av kundene))'
const MINE = '(?:min|mitt|mine|vår|vårt|våre|mi)'
const GAIN =
  '(?:bonus*|lønn*|lønna|provisjon*|jobb*|stilling*|ansettelse*|lønnsforhøyelse*|evaluering*|forfremmelse*|kontrakt*|vikariat*|mål|målene|statistikk*|team*|vakter|tall)'
const AFTER = '(?:min|mitt|mine|vår|vårt|våre|mi|til meg|til oss)'

export const norwegian: SteeringWords = {
  survey: phrases(`
    (?:*undersøkelse*|spørreskjema*|*vurdering*|*karakter*|tilbakemelding*|evaluer*|omtale*|anmeldels*|trustpilot|google|nps|poengene|poeng|stjerner|score*|skår*|feedback|terningkast|smilefjes*|rating*)
    (?:når|om|hvis|får|kommer|stilles|lille|korte|kort|lite|litt) … spørsmål*
    spørsmål* … (?:etterpå|siden|kommer|etter|senere|dukker)
    (?:når|om|hvis) (?:de|man|dere|vi|du) (?:spør|får spørsmål*|blir spurt)
    (?:kundene|kunder|du|dere) (?:svarer|synes|skriver|gir)
    (?:svarer|svare) (?:du|dere|på)
    (?:når|om|hvis) (?:\\S+ ){0,2}spør
    (?:kunder|kundene) er fornøyde?
  `),
  urging: phrases(`
    (?:snill|gjerne|vennligst|takknemlig|setter|glem|håper|ønsker|trenger|vil|glad|glade|kjempeglad|hadde|gi|gir|legg|legge|sett|skriv|kryss|fortjener|sleng|gøy|kjekt|hyggelig|send|lov)
    (?:kan|kunne|får) (?:du|dere|jeg)
    (?:hadde|ville|skulle) (?:det )?(?:vært |jo )?*
    (?:om|hvis) du (?:er|var|føler|synes) *
    husk
    regne med
    (?:google|trustpilot|tjeneste|gjør dagen|gjort dagen|(?:om|hvis) du (?:har|vil|orker|gidder)|tommel*|minutt)
  `),
  pleading: phrases(
    `(?:vær så snill|gjerne|takknemlig|setter pris|(?:blir|blitt|bli|hadde|ville) (?:jeg )?(?:\\S+ )?(?:glad|lykkelig|topp|gøy|snilt|fint|takknemlig)|takk|gjør dagen|regne med)`,
  ),
  goodScore: phrases(`
    ${GOOD} (?:\\S+ ){0,1}${SCORE}
    (?:toppkarakter*|toppscore*|full pott|full score|maksscore|høyeste (?:mulige )?(?:karakter*|poeng*|svar*|score*|tall*|nivå*|alternativ*))
    tommel* opp
    beste (?:mulige )?(?:karakter*|vurdering*|alternativ*|score*|omtale*)
  `),
  asks: phrases(`
    (?:gi|gir|legg igjen|sett|send) (?:meg|oss|denne chatten|chatten|samtalen|jobben min) (?:gjerne |en |et |da |litt |noen )?(?:\\S+ ){0,2}${SCORE}
    (?:vurder|ranger|ranger|rate) (?:meg|oss) (?:\\S+ ){0,2}(?:høyt|bra|godt|topp|snilt|fint|med)
    (?:vurdere|vurder|rate) meg
    ${SCORE} (?:\\S+ ){0,2}med (?:mitt navn|navnet mitt)
  `),
  asksAbout: phrases(`
    (?:bra|gode?|godt|positiv*|fine?|fint|snille?|høyt?|beste?) (?:svar*|tilbakemelding*|feedback|ord|kommentar*|ting) … (?:undersøkelse*|om meg|om oss|spørsmålet|skjema*)
    (?:svar|svare|svarer|skriv|si|skriver) (?:\\S+ ){0,2}at du (?:følte|føler|er|var|ble|syntes) (?:\\S+ )?(?:forstått|fornøyd|kjempefornøyd|godt|bra|glad|helt|deg)
    (?:snill|gjerne|håper) (?:\\S+ ){0,5}(?:svar|svare|svarer|stem) (?:\\S+ )?(?:positivt|høyt|bra|snilt|fint|ja)
    (?:svar|svare|svarer|stem) (?:positivt|høyt|snilt)
  `),
  names: phrases(`
    (?:7 7|10 10|5 5|6 6|9 10) (?:takk|vær|gjerne|hadde|fra deg)
    (?:vær så snill|gjerne) (?:en )?(?:7 7|10 10|5 5)
    (?:sett|gi|sleng) (?:en |et )?${NUMBER} (?:på|til|åt|inn på) (?:meg|oss)
    (?:gi|gir|legg|sett|sleng) (?:meg|oss|chatten|på|inn) (?:gjerne |da |bare |jo )?(?:en |et |med )?(?:feit |stor |ren |sterk )?${NUMBER}${NO_UNIT}
    (?:[1-9]|10|fem|seks|sju|ti) stjerner (?:til|på|åt) (?:meg|oss|trustpilot|google)
  `),
  namesAbout: phrases(`
    (?:en|et|minst) ${NUMBER}${NO_UNIT}
    (?:høyeste|beste|øverste|siste) (?:rute|tallet|trinnet|nivået|verdien|ruten|knappen|alternativet)
    (?:gi|gir|legg|sett|sette|velg|velger|trykk*|klikk*|kryss*|svar|svare|svarer|marker*|stem|sikter|går|håper|satser|fyll) (?:\\S+ ){0,3}(?:en |et |på |i |med |for |minst )?${NUMBER}${NO_UNIT}
    ${NUMBER} av ${NUMBER}${NO_UNIT}
    ${NUMBER} ${NUMBER} (?:er|ville|i|på|takk|hadde|fra)
    (?:en|et|bare|kun) (?:femmer|sekser|sjuer|syver|åtter|nier|tier)
    (?:femmere|sjuere|syvere|niere|tiere|seksere)
    ${NUMBER} (?:eller|og|til) ${NUMBER} (?:er|teller|regnes|ville|takk|betyr|i|på)
    (?:svar|svare|svarer|velg|velger|klikk|kryss|trykk) (?:\\S+ ){0,2}(?:helt|nesten helt|i stor grad|høyeste|lengst til høyre|den grønne|det siste|grønne)
    (?:5|fem|6|seks|7|sju|10|ti) stjerner
    terningkast (?:5|6|fem|seks)
  `),
  limit: phrases(`
    (?:alt|alle|karakter*|noe|svar|det|får|jeg) (?:\\S+ ){0,2}(?:under|lavere enn|mindre enn|unntatt|bortsett fra) (?:en |et )?${NUMBER}${NO_UNIT}
    (?:bare|kun) (?:en |et )?${NUMBER}(?: (?:og|eller|til) ${NUMBER})? (?:teller|regnes|er|gjelder|som)
  `),
  limitAbout: phrases(
    '(?:teller|regnes|stryk*|strøket|dårlig|negativt|null|sjef*|minus|ikke bra nog|ikke godt nok|bestått|teppet|teamleder*|problem*|verdiløst)',
  ),
  consequence: phrases(`
    (?:${MINE} ${GAIN}|${GAIN} ${AFTER}) (?:\\S+ ){0,2}(?:avhenger|henger|kommer an|bygger|baseres|avgjøres|går på) … (?:du|kunde*|dette|det|hva|hvordan)
  `),
  consequenceAbout: phrases(`
    (?:påvirke*|avgjør*|styre*|bestemme*|avhenger|henger|baseres|bygger|teller|knyttet|går ut|drar|koster|ligger til grunn) (?:\\S+ ){0,4}(?:${MINE} (?:\\S+ )?${GAIN}|${GAIN} ${AFTER})
    (?:${MINE} (?:\\S+ )?${GAIN}|${GAIN} ${AFTER}) (?:\\S+ ){0,3}(?:avhenger|henger|baseres|bygger|påvirkes|avgjøres|styres|settes|regnes|måles|ryker|går på)
    (?:miste*|mister|risikerer*|beholde*|beholder|taper) (?:\\S+ ){0,2}(?:jobb*|bonus*|stilling*|vikariat*|provisjon*|lønn*)
    (?:sparken|oppsagt|advarsel|kjeft|ryker ut|straffe*|på teppet)
    (?:sjef*|teamleder*|ledelse*|hovedkontor*|sjefene) (?:\\S+ ){0,4}(?:prat*|samtal*|ser|sjekker|leser|sint*|sur*|skuffe*|følger|spør|måler|vurderer|glad*|går gjennom|tar kontakt|lurer)
    (?:prat*|samtal*|problem*|trøbbel) (?:\\S+ )?(?:med|hos) (?:\\S+ )?(?:sjef*|teamleder*|ledelse*)
    (?:skaper (?:trøbbel|problem*)|trøbbel for (?:meg|oss)|problem* for (?:meg|oss)|ille for (?:meg|oss)|dårlig for (?:meg|oss)|dumt for (?:meg|oss)|får (?:jeg|vi) (?:\\S+ )?(?:problem*|trøbbel|kjeft|høre))
    (?:måles|vurderes|betales|rangeres|evalueres) (?:\\S+ ){0,2}(?:på|etter|av|ut) *
    (?:avgjør*|påvirke*|styrer|bestemmer|rammer|slår|treffer) (?:\\S+ ){0,2}(?:hvem|om (?:jeg|vi)|hvor (?:mye )?(?:jeg|vi)|meg|oss)
    (?:dårlig|dårlige|lav|lave|lavere|lavt|negativ|negative) (?:\\S+ )?(?:*vurdering*|*karakter*|omtale*|svar|poeng*|score*|tilbakemelding*|resultat*) (?:\\S+ ){0,2}(?:gjør|betyr|fører|gir|innebærer|koster|så|drar|rammer|slår|går)
    gå* ut* over (?:meg|oss)
    (?:jeg|vi|meg|oss) som (?:får|rammes|blir|står|tar|må)
    (?:henger|avhenger|hviler|står) (?:(?:min|mitt|vår|vårt) *|* (?:min|mitt|mi|vår|vårt)) *
    (?:bonus*|lønn|lønna|lønnen|provisjon*)
    (?:ute|ut) av teamet
    får (?:vi|jeg|teamet) (?:\\S+ ){0,2}(?:bonus*|kake|belønning*|premie*|lønnsøkning)
    (?:bonus|bonusen|månedens (?:medarbeider|ansatt*)|forfremmet)
  `),
  veiled: phrases(`
    fornøyde kunder (?:\\S+ ){0,2}(?:klikker|trykker|velger|svarer|gir)
    (?:du|dere|vi) vet (?:jo |vel )?(?:allerede |nok |selv |begge |alle )?(?:hvor|hva) (?:viktig|mye|det betyr) (?:(?!pakke|lever|ordre)\\S+ ){0,6}for (?:meg|oss)
    du vet (?:jo )?hva du skal (?:svare|trykke|velge|klikke|krysse)
    legg inn et godt ord
  `),
  veiledAbout: phrases(`
    (?:betyr|betydde|bety) (?:\\S+ ){0,3}for meg
    viktig* (?:\\S+ )?for meg
    (?:håper|tror|synes) (?:\\S+ ){0,6}fortjen*
    blant … fornøyde
    håper (?:at )?jeg (?:\\S+ ){0,2}(?:gjort|gjorde|vært|var|klart|greid|fått|skjøttet) *
    fortjen* (?:\\S+ ){0,4}(?:beste|bra|topp|fint|svar*|karakter*|vurdering*|poeng|det|høyt|til)
    (?:tenk|tenker|tenke) (?:\\S+ )?(?:snilt |godt |litt |fint )?på meg
    husk (?:gjerne )?(?:på )?meg
    (?:ikke glem|glem ikke) meg
    (?:husker|husk|glem|tenk|tenker) (?:\\S+ ){0,4}(?:når|chatten|i dag|hvem som|at det er (?:meg|jeg))
    (?:betydning|betyr|hjelper|verdifull*|viktig*|spiller) (?:\\S+ ){0,4}(?:for )?meg
    (?:strukket meg|strakk meg|anstrengt meg|ekstra mil*|kjempet|unntak|tøyd|bøyd|stilt opp)
    ikke (?:\\S+ )?(?:firmaet|produktet|produktene|leveringen|prisen|prisene|transportøren|reglene|butikken|nettsiden|merket|policyen)
    (?:handler om meg|gjelder meg|det er (?:meg|jeg) (?:du|de|som)|regner med deg|kan regne med)
    (?:vær|være|er) (?!så snill)(?:\\S+ )?(?:snill|grei|raus|hyggelig)
    håper (?:\\S+ ){0,5}(?:vises|synes på|merkes|husker|speiles|gjenspeil*|viser|er enig)
    håper (?:at )?du (?:\\S+ )?(?:sier|svarer|skriver|føler|følte|synes) (?:\\S+ ){0,4}(?:bra|godt|fint|forstått|fornøyd|jeg|snilt|positivt)
    (?:kjedelig|synd|leit|trist|kjipt) … (?:lav|lave|lavt|dårlig|dårlige)
    (?:jeg|vi) (?:virkelig |hadde )?(?:trenger|regner med|stoler på) (?:virkelig )?(?:det|dette|deg|ditt|hver|alle|den)
    (?:krysser fingrene|du vet hvordan det er|hvert poeng teller|hver stjerne teller|gjør meg en tjeneste|hjelp meg|om jeg har gjort)
    (?:gjort|prøvd|gjør|gitt|stått på) (?:\\S+ ){0,2}(?:alt|mitt beste|mitt ytterste|litt ekstra|det lille)
    redder (?:min|dagen|måneden) *
  `),
  honest: phrases(`
    (?:(?:ærlig|ærlige)(?! talt)|oppriktig*|anonym*|frivillig*|fritt)
    (?:akkurat |nøyaktig |bare |helt )?(?:som|hva|slik|det) du (?:selv |virkelig |faktisk |enn )?(?:synes|syns|vil|føler|følte|opplever|opplevde|tenker|mener)
    (?:uansett|uavhengig|spiller ingen rolle|opp til deg|bra eller dårlig|ris eller ros|ris og ros|både bra og dårlig|positivt eller negativt|på godt og vondt)
    (?:ikke|aldri) (?:\\S+ ){0,3}(?:si|be|ber|påvirke|se|fortelle|må)
    (?:får|kan|skal) (?:jeg |vi )?(?:dessverre )?ikke (?:si|be|påvirke|legge|fortelle)
    trenger ikke
    ikke noe rett eller galt
  `),
  but: phrases('(?:men|dog|bare at|så lenge)'),
  agent: phrases(
    '(?:jeg|meg|min|mitt|mine|mi|vi|oss|vår|vårt|våre|*undersøkelse*|spørreskjema*|spørsmålet|trustpilot|google|forstått|spør)',
  ),
  elsewhere: phrases(`
    (?:produkt*|skoene|jakken|vannkoker*|hjelmen|kjøleskap*|energi*|hotell*|film*|boken|kreditt*|kollisjonstest*|test|testen|tester|omtale av|omtaler av|av 10 kunder|av \\d+ kunder|kredittvurdering*|kundeklubb*)
  `),
}
