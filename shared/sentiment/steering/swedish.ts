import { phrases } from '../sentences.ts'
import type { SteeringWords } from './words.ts'

const GOOD =
  '(?:bra|högt|höga|hög|topp|bästa|fint|fina|fin|positivt|positiv|positiva|snällt|snäll|perfekt|full|fulla|högsta|maximalt|max|5|fem|10|tio|7|sju|9|nio|toppen|kanon|jättebra|jättefint|generöst|schysst|riktigt bra|godkänt|utmärkt|strålande)'
const SCORE =
  '(?:*betyg*|omdömen?|recension*|poäng*|stjärn*|utvärdering*|pott|resultat|siffr*|review|rating|tumme*|score)'
const NUMBER = '(?:[1-9]|10|fem|sex|sju|åtta|nio|tio|femma*|femmor|sexa*|sjua*|sjuor*|åtta*|nia*|nior*|tia*|tior*)'
const NO_UNIT =
  '(?! (?:min*|sek*|tim*|dag*|veck*|månad*|år|kg|cm|mm|st|stycken|procent|kr|kronor|euro|av 10 kunder|gånger|siffror|olika|till|personer|kunder|av kunderna))'
const MINE = '(?:min|mitt|mina|vår|vårt|våra)'
const GAIN =
  '(?:bonus*|lön*|provision*|jobb*|anställning*|tjänst*|löneförhöjning*|löneutveckling|utvärdering*|befordran|kontrakt*|vikariat*|mål|målen|statistik*|team*|timmar|schema*|siffror)'

export const swedish: SteeringWords = {
  survey: phrases(`
    (?:*enkät*|*undersökning*|betyg*|*betyget|*betygen|omdöme*|utvärder*|recension*|recensera|trustpilot|google|nps|nki|poängen|poäng|stjärnor|feedback|återkoppling*|rating*|toppbetyg*|smiley*|gubbe|gubben)
    (?:när|om|får|kommer|ställs|lilla|korta|kort|liten) … fråg(?:a|an|or|orna)
    fråg(?:a|an|or|orna) … (?:efteråt|sedan|kommer|efter|senare|dyker)
    (?:när|om) (?:de|man|ni|vi|du) (?:frågar|får frågan|blir tillfrågad)
    (?:kunderna|kunder|du|ni) (?:svarar|tycker|skriver|sätter)
    (?:svarar|svara) (?:du|ni|på)
    (?:när|om) (?:\\S+ ){0,2}frågar
    (?:kunder|kunderna) (?:är|var) nöjda
  `),
  urging: phrases(`
    (?:snälla|gärna|vänligen|tacksam|uppskattar|uppskattas|glöm|hoppas|önskar|behöver|vill|glad|glada|jätteglad|lycklig|skulle|ge|ger|lämna|lämnar|sätt|sätta|sätter|skriv|lägg|kryssa|förtjänar|bjud|bjuda|släng|kul|roligt|schysst|ställ)
    (?:kan|kunde|får) (?:du|ni|jag)
    (?:hade|vore|skulle) (?:det )?(?:varit |vara |ju )?*
    om du (?:är|var|känner) *
    kom ihåg
    räkna med
    (?:google|trustpilot|tjänst|gör min dag|gjort min dag|om du (?:har|vill|känner|orkar)|tumme*|minut)
  `),
  pleading: phrases(
    `(?:snälla|gärna|tacksam|uppskattar|(?:blir|bli|vore|hade|skulle) (?:jag )?(?:\\S+ )?(?:glad|lycklig|toppen|kul|snällt|schysst|tacksam)|tack|gör min dag|räkna med)`,
  ),
  goodScore: phrases(`
    ${GOOD} (?:\\S+ ){0,1}${SCORE}
    (?:toppbetyg*|högstabetyg|full pott|toppoäng|maxpoäng|maxbetyg|femstjärnig*|högsta (?:möjliga )?(?:betyg*|poäng|svar*|siffr*|nivå*|alternativ*))
    tumme* upp
    bästa (?:möjliga )?(?:betyg*|omdöme*|alternativ*)
  `),
  asks: phrases(`
    (?:ge|ger|lämna|sätt|sätta|skicka|sätter) (?:mig|oss|den här chatten|chatten|samtalet|mitt arbete) (?:gärna |ett |en |då |lite |några )?(?:\\S+ ){0,2}${SCORE}
    betygsätt (?:mig|oss) (?:\\S+ ){0,2}(?:högt|bra|väl|topp|schysst|snällt|fint|med)
    betygsätt(?:a|er)? mig
    ${SCORE} (?:\\S+ ){0,2}med mitt namn
  `),
  asksAbout: phrases(`
    (?:bra|positiv*|fina|fint|snälla|högt|bästa) (?:svar*|feedback|ord|kommentar*|återkoppling*|saker) … (?:enkät*|undersökning*|om mig|om oss|frågan)
    (?:svara|svarar|skriv|säg|skriver) (?:\\S+ ){0,2}att du (?:kände|känner|är|var|blev|tyckte) (?:\\S+ )?(?:förstådd|nöjd|jättenöjd|supernöjd|väl|bra|glad|helt)
    (?:snälla|gärna|hoppas) (?:\\S+ ){0,4}(?:svara|svarar|rösta|röstar) (?:\\S+ )?(?:positivt|högt|bra|snällt|fint|ja)
    (?:svara|svarar|rösta) (?:positivt|högt|snällt)
  `),
  names: phrases(`
    (?:7 7|10 10|5 5|9 10) (?:tack|snälla|gärna|vore|hade|från dig)
    (?:snälla|gärna) (?:en )?(?:7 7|10 10|5 5)
    (?:sätt|ge|släng) (?:en |ett )?${NUMBER} (?:på|till|åt|in på) (?:mig|oss)
    (?:ge|ger|lämna|sätt|sätta|släng|bjud|bjuda) (?:mig|oss|chatten|på|in) (?:gärna |då |bara |ju )?(?:en |ett |med )?(?:fet |stor |ren |stark )?${NUMBER}${NO_UNIT}
    (?:[1-9]|10|fem|sju|tio) stjärnor (?:till|på|åt) (?:mig|oss|trustpilot|google)
  `),
  namesAbout: phrases(`
    (?:en|ett|minst) ${NUMBER}${NO_UNIT}
    (?:högsta|bästa|översta|sista) (?:siffran|steget|nivån|värdet|rutan|knappen|alternativet|talet)
    (?:ge|ger|lämna|sätt|sätta|sätter|välj|väljer|tryck*|klick*|kryss*|svara|svarar|markera*|rösta|siktar|hoppas|satsar|fyll) (?:\\S+ ){0,3}(?:en |ett |på |i |med |minst )?${NUMBER}${NO_UNIT}
    ${NUMBER} av ${NUMBER}${NO_UNIT}
    ${NUMBER} ${NUMBER} (?:är|vore|i|på|tack|hade|från)
    (?:en|ett|bara|endast) (?:femma|sexa|sjua|åtta|nia|tia)
    (?:femmor|sjuor|nior|tior|sexor)
    ${NUMBER} (?:eller|och|till) ${NUMBER} (?:är|räknas|vore|tack|betyder|i|på|räknar)
    (?:svara|svarar|välj|väljer|klicka|kryssa|tryck) (?:\\S+ ){0,2}(?:helt|nästan helt|till stor del|högsta|längst till höger|den gröna|det sista|gröna*)
    (?:5|fem|7|sju|10|tio) stjärnor
  `),
  limit: phrases(`
    (?:allt|alla|betyg|något|svar|det|får|jag) (?:\\S+ ){0,2}(?:under|lägre än|mindre än|utom|förutom) (?:en |ett )?${NUMBER}${NO_UNIT}
    (?:bara|endast|enbart) (?:en |ett )?${NUMBER}(?: (?:och|eller|till) ${NUMBER})? (?:räknas|räknar|är|gäller|som)
  `),
  limitAbout: phrases(
    '(?:räknas|räknar|underkän*|underkänt|dåligt|negativt|noll|chef*|minus|inte bra nog|godkän*|fail|teamledare*|snack|problem|värdelöst)',
  ),
  consequence: phrases(`
    ${MINE} ${GAIN} (?:\\S+ ){0,2}(?:beror|hänger|bygger|baseras|avgörs) … (?:du|kunder*|detta|det|vad|hur)
  `),
  consequenceAbout: phrases(`
    (?:påverka*|avgör*|styr*|bestäm*|beror|hänger|baseras|bygger|räknas|kopplad*|slår|drar|kostar|ligger till grund) (?:\\S+ ){0,4}${MINE} (?:\\S+ )?${GAIN}
    ${MINE} (?:\\S+ )?${GAIN} (?:\\S+ ){0,3}(?:beror|hänger|baseras|bygger|påverkas|avgörs|styrs|sätts|räknas|mäts|ryker)
    (?:bli|blir|blev|bli) av med (?:\\S+ ){0,2}(?:jobb*|bonus*|anställning*|tjänst*)
    (?:förlora*|mista|mister|riskera*|behålla|behåller|tappar) (?:\\S+ ){0,2}(?:jobb*|bonus*|anställning*|tjänst*|vikariat*|provision*)
    (?:sparken|avskedad|uppsagd|varning|utskälld|skäll|åker ut|straffa*|prickad)
    (?:chef*|teamledare*|ledning*|huvudkontor*|cheferna) (?:\\S+ ){0,4}(?:snack*|samtal*|tittar|kollar|ser|läser|arg*|sur*|besvik*|följer|frågar|mäter|bedömer|glad*|går igenom|hör av|undrar)
    (?:snack*|samtal*|problem|trubbel|prat*) (?:\\S+ )?med (?:\\S+ )?(?:chef*|teamledare*|ledning*)
    (?:ställer till|problem för (?:mig|oss)|illa för (?:mig|oss)|dåligt för (?:mig|oss)|får (?:jag|vi) (?:\\S+ )?(?:problem|skit|skäll|höra|ta))
    (?:mäts|bedöms|betalas|rankas|utvärderas) (?:\\S+ ){0,2}(?:på|efter|av|utifrån) *
    (?:avgör*|påverka*|styr|bestämmer|drabba*|slår|träffar) (?:\\S+ ){0,2}(?:vilka|vem|om (?:jag|vi)|hur (?:mycket )?(?:jag|vi)|mig|oss)
    (?:dåligt|dåliga|lågt|låga|lägre|sämre|negativt|negativa) (?:\\S+ )?(?:*betyg*|omdöme*|svar|poäng|siffr*|resultat|recension*) (?:\\S+ ){0,2}(?:gör|betyder|leder|ger|innebär|kostar|så|drar|drabbar|slår|går)
    gå* ut över (?:mig|oss)
    (?:jag|vi) som (?:får|åker|drabbas|blir|står|tar)
    *betyg* (?:\\S+ )?(?:lågt|låga|dåligt|dåliga) (?:\\S+ ){0,2}(?:jag|mig|vi|oss)
    (?:mitt|min|vårt|vår) (?:vikariat*|anställning*|jobb*|lön*|bonus*|kontrakt*) (?:\\S+ )?(?:på|av)
    (?:hänger|beror|vilar|står) (?:mitt|min|vårt|vår) *
    (?:bonus*|lön|lönen|löner|provision*)
    får (?:vi|jag|teamet) (?:\\S+ ){0,2}(?:bonus*|tårta|fika|belöning*|pris|löneförhöjning)
    (?:bonus|bonusen|månadens medarbetare|befordrad)
  `),
  veiled: phrases(`
    nöjda kunder (?:\\S+ ){0,2}(?:klickar|trycker|väljer|svarar|ger|sätter)
    (?:du|ni|vi) vet (?:ju |väl )?(?:redan |nog |själv |båda |alla )?(?:hur|vad) (?:viktigt|viktig|viktiga|mycket|det betyder) (?:(?!paket|leverans|order)\\S+ ){0,6}för (?:mig|oss)
    du vet (?:ju )?vad du ska (?:svara|trycka|välja|klicka|kryssa)
    lägg in ett gott ord
  `),
  veiledAbout: phrases(`
    (?:betyder|betydde|betyda) (?:\\S+ ){0,3}för mig
    (?:viktig|viktigt|viktiga) (?:\\S+ )?för mig
    (?:hoppas|tror|tycker) (?:\\S+ ){0,5}förtjän*
    bland … nöjda
    hoppas (?:att )?jag (?:\\S+ ){0,2}(?:skött|skötte|gjort|gjorde|varit|var|kunnat|lyckats) *
    förtjän* (?:\\S+ ){0,3}(?:bästa|bra|topp|fint|svar*|betyg*|poäng|det|högt)
    (?:tänk|tänker|tänka) (?:\\S+ )?(?:snällt |gott |lite |fint )?på mig
    kom (?:gärna )?ihåg mig
    (?:glöm|glömmer) inte mig
    (?:minns|kommer ihåg|kom ihåg|glöm|tänk|tänker) (?:\\S+ ){0,4}(?:när|chatten|i dag|vem som|att det är (?:mig|jag))
    (?:betydelse|betyder|hjälper|värdefull*|viktig*|spelar) (?:\\S+ ){0,4}(?:för )?mig
    (?:ansträngt mig|ansträngde mig|gått utanför|extra mil*|bråkat för|kämpat|undantag|tänjt på|böjt på|ställt upp)
    inte (?:\\S+ )?(?:företaget|produkten|produkterna|leveransen|priset|priserna|fraktbolaget|reglerna|butiken|hemsidan|varumärket|policyn)
    (?:handlar om mig|gäller mig|det är (?:mig|jag) (?:du|de|som)|räknar med dig|kan räkna med)
    (?:var|vara|är) (?:\\S+ )?(?:snäll|schysst|generös|god|hygglig)
    hoppas (?:\\S+ ){0,5}(?:syns|märks|minns|kommer ihåg|speglas|avspeglas|visar|håller med)
    hoppas (?:att )?du (?:\\S+ )?(?:säger|svarar|skriver|tycker|känner|kände) (?:\\S+ ){0,4}(?:bra|gott|fint|förstådd|nöjd|jag|snällt|positivt)
    (?:tråkigt|synd|ledsamt|hemskt|jobbigt) … (?:lågt|låga|dåligt|dåliga)
    (?:jag|vi) (?:verkligen |skulle )?(?:behöver|räknar med|litar på) (?:verkligen )?(?:det|detta|dig|ditt|varje|alla|den)
    (?:håller tummarna|du vet hur det är|varje poäng räknas|varje stjärna räknas|gör mig en tjänst|en hand|hjälp mig|om jag (?:skött|gjort))
    (?:gjort|försökt|gör|gett|kämpat) (?:\\S+ ){0,2}(?:allt|mitt bästa|mitt yttersta|lite extra|det lilla)
    räddar (?:min|mitt) *
  `),
  honest: phrases(`
    (?:(?:ärlig|ärligt|ärliga)(?! talat| sagt)|uppriktig*|anonym*|frivillig*|fritt|sanningsenligt)
    (?:precis |exakt |bara |helt )?(?:som|vad|hur) du (?:själv |verkligen |faktiskt |än )?(?:tycker|vill|känner|kände|upplever|upplevde|tänker|tyckte)
    (?:oavsett|oberoende|spelar ingen roll|upp till dig|bra eller dåligt|ris eller ros|ris och ros|både bra och dåligt|positivt eller negativt|på gott och ont)
    (?:inte|aldrig|ej) (?:\\S+ ){0,3}(?:säga|be|ber|påverka|se|tala om|måste)
    (?:får|kan|ska) (?:jag |vi )?(?:tyvärr )?inte (?:säga|be|påverka|lägga|tala)
    behöver inte
    inget rätt eller fel
  `),
  but: phrases('(?:men|fast|dock|bara att|så länge)'),
  agent: phrases(
    '(?:jag|mig|min|mitt|mina|vi|oss|vår|vårt|våra|*enkät*|*undersökning*|frågan|trustpilot|google|förstådd|frågar)',
  ),
  elsewhere: phrases(`
    (?:produkt*|skorna|jackan|vattenkokare*|hjälmen|kylskåp*|energi*|hotell*|film*|boken|kredit*|krocktest*|test|testet|tester|recension av|recensioner av|av 10 kunder|av \\d+ kunder|kreditbetyg*|kundklubb*)
  `),
}
