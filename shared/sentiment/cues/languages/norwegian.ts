import { phrases, words } from '../../sentences.ts'
import type { Lexicon } from '../lexicon.ts'

const spellings = new Map(
  Object.entries({
    eg: 'jeg',
    æ: 'jeg',
    ikkje: 'ikke',
    ikk: 'ikke',
    isje: 'ikke',
    kva: 'hva',
    ka: 'hva',
    korleis: 'hvordan',
    åssen: 'hvordan',
    hvorda: 'hvordan',
    kvifor: 'hvorfor',
    koffer: 'hvorfor',
    kven: 'hvem',
    kor: 'hvor',
    noko: 'noe',
    nokon: 'noen',
    meir: 'mer',
    dykk: 'dere',
    dokker: 'dere',
    fungerer: 'virker',
    fungerar: 'virker',
    funker: 'virker',
    fungerte: 'virket',
    funka: 'virket',
    funket: 'virket',
    virka: 'virket',
    imorgen: 'i morgen',
    idag: 'i dag',
    igår: 'i går',
    ikveld: 'i kveld',
    okei: 'ok',
    okey: 'ok',
    oki: 'ok',
    jepp: 'ja',
    japp: 'ja',
    yes: 'ja',
    mld: 'melding',
    pga: 'på grunn av',
    altså: '',
    liksom: '',
    asså: '',
    skuffa: 'skuffet',
    frustera: 'frustrert',
    frusterende: 'frustrerende',
    iriterende: 'irriterende',
    bestillinga: 'bestillingen',
    pakka: 'pakken',
    boka: 'boken',
    jakka: 'jakken',
    lampa: 'lampen',
    adressa: 'adressen',
    kvitteringa: 'kvitteringen',
    plz: 'vennligst',
  }),
)

export const norwegian: Lexicon = {
  spellings,
  stopWords: words(`
    jeg meg min mitt mine mi du deg din ditt dine han hun hen den det de dem deres vi oss vår vårt våre dere man seg sin sitt sine
    en et ei og eller men så som at å om på i av for med til fra hos ved under over etter før mellom enn da der her nå
    er var være vært blir ble blitt bli har hadde ha hatt skal skulle kan kunne vil ville må måtte får fikk fått få går gikk gå gått
    gjør gjorde gjøre gjort kommer kom komme finnes fantes gjelder hei takk vær snill ok ja nei også bare jo vel nok litt mye veldig
    når hva hvem hvor hvorfor hvordan hvilken hvilket hvilke noe noen ingen ikke aldri alle alt annen annet andre samme
    bra fint greit igjen allerede fortsatt ennå enda engang helt virkelig skikkelig denne dette disse siden hit dit ut inn opp ned
    spørsmål lurer vite vet si sa sagt skrev skriver skrevet synes tror hjelp hjelpe faktisk ærlig sak saken tilbake
    morgen dag kveld lang lenge an gjerne
  `),
  negators: words('ikke ei aldri ingen ingenting uten'),
  endings: [
    'ningene',
    'ninger',
    'ningen',
    'enes',
    'ende',
    'ene',
    'ane',
    'ete',
    'ert',
    'ede',
    'ens',
    'et',
    'en',
    'er',
    'ar',
    'es',
    'te',
    'de',
    'a',
    't',
    's',
    'r',
    'n',
    'e',
  ],
  concepts: [
    ['delivery', /pakke|lever|frakt|send|sporing|fremme|posten$|postnord|utlever|ankom/],
    ['refund', /tilbakebetal|refun|pengene|penger|kreditnota/],
    ['return', /retur/],
    ['exchange', /^bytt|bytte$/],
    ['size', /størrelse/],
    ['payment', /betal|kort(?:et)?$|klarna|vipps|faktura|trukket|trekk|belast/],
    ['address', /adresse/],
    ['discount', /rabatt|kode(?:n)?$|kampanje|kupong/],
    ['stock', /lager|utsolgt/],
    ['cancel', /avbestill|kanseller|angre|avbryt/],
    ['warranty', /garanti|reklam/],
    ['account', /konto|passord|logg/],
    ['price', /pris|kost|gebyr|gratis|billig|dyr/],
    ['open', /åpen|åpning|åpne|åpent|steng|stenger/],
    ['receipt', /kvitter|bekreftelse/],
  ],
  question: {
    fillers: words(
      'hei heisann hallo god morgen kveld ok ja nei så og men da takk unnskyld beklager igjen forresten bra jaha en ting til dessuten også samt først sist et spørsmål nå du greit fint',
    ),
    conjunctions: words('og men samt eller også pluss'),
    asking: new Map([
      ['når', 'when'],
      ['hvor', 'where'],
      ['hvorfor', 'why'],
      ['hvordan', 'how'],
      ['hvem', 'who'],
      ['hva', 'what'],
      ['hvilken', 'what'],
      ['hvilket', 'what'],
      ['hvilke', 'what'],
    ]),
    askingTwo: new Map([
      ['hvor lenge', 'when'],
      ['hvor lang', 'when'],
      ['hvor fort', 'when'],
      ['hvor raskt', 'when'],
      ['hvor snart', 'when'],
      ['hvor mye', 'amount'],
      ['hvor mange', 'amount'],
      ['hva koster', 'amount'],
      ['hvor dyrt', 'amount'],
      ['hvor stor', 'amount'],
      ['hvilken dag', 'when'],
      ['hvilken dato', 'when'],
      ['hva tid', 'when'],
    ]),
    measures: words(
      'lenge lang langt lange tid mye mange ofte stor stort store fort raskt snart dag dato type slags størrelse farge nummer adresse pris butikk kort dyrt tidlig sent da annen annet modell',
    ),
    isVerb: (word) =>
      VERBS.has(word) || (word.length > 3 && /(?:er|dde|tte|ket|es)$/.test(word) && !NO_VERBS.has(word)),
    auxiliaries: words(
      'er var kan kunne skal skulle vil har hadde får fikk går gikk finnes fins kommer blir ble må gjør tar inngår følger gjelder koster trenger burde bør stemmer virker pleier passer selger sender leverer',
    ),
    subjects: words(
      'jeg du han hun den det de vi dere man min mitt mine din ditt deres noen noe en et pakken ordren bestillingen returen pengene frakten genseren skoene prisen',
    ),
    persons: words('jeg du dere vi man'),
    things: words('det den'),
    wondering: phrases(`
      lurer(?: litt| bare| også)?(?: på)?
      lurte(?: på)?
      vil (?:gjerne )?vite
      trenger å vite
      vet (?:du|dere)
      (?:kan|kunne) (?:du|dere) (?:si|fortelle|sjekke|se)
      kan jeg få vite
      spørsmålet (?:mitt )?er
      jeg spurte
      noen anelse
      ønsker å vite
    `),
    whether: words('om hvorvidt'),
    idle: phrases(`
      (?:tuller|kødder|spøker|fleiper|tøyser) (?:du|dere)
      (?:er )?(?:det|dette) (?:her )?(?:en |et |noen )?(?:slags )?(?:spøk|vits|tull|skjult kamera)
      er (?:det|dette) (?:her )?(?:virkelig |i det hele tatt )?(?:rimelig|greit|ok|normalt|meningen|lov|lovlig|sånn|slik|seriøst|sant)
      (?:kan|går|hvordan|skal|tør) … stole på
      hva (?:slags|er (?:det|dette) for (?:slags |en |et )?) ?(?:\\S+ )?(?:service|butikk|kundeservice|firma|selskap|sted|opplegg|svar|tull|system|dårlig|nivå|bedrift)
      for en (?:service|butikk|kundeservice)
      hvor vanskelig (?:kan|skal|er)
      (?:synes|syns|mener) (?:du|dere) … (?:greit|ok|rimelig|bra|akseptabelt|riktig)
      bryr (?:du|dere) (?:deg|dere)
      leser (?:du|dere) *
      (?:hører|skjønner|forstår) (?:du|dere)
      hvor mange ganger
      hva (?:faen|søren|i all|i helvete|pokker|svarte)
      (?:mener|er) (?:du|dere) (?:alvor|seriøs|seriøse|dumme|dum|på ordentlig|helt|der|en (?:bot|robot|person)|ekte)
      hvorfor (?:skal|skulle) (?:jeg|man) (?:i det hele tatt )?(?:stole|handle|betale for|tro|gidde|kjøpe)
      (?:har det|spiller det) (?:noe|noen) (?:å si|rolle)
      hva (?:driver|holder) dere (?:på )?med
      vet (?:du|dere) hva(?= $)
      hvordan (?:er|kan|går) (?:det|dette|noe) (?:her )?(?:an |være |i det hele tatt |bli )?(?:mulig|så vanskelig|lov|greit)
      (?:jobber|er) det (?:noen|i det hele tatt)
      (?:er|finnes) (?:noen|det noen) (?:der|her|hjemme|som)
      noen (?:der|her|hjemme|som)
      hvordan (?:går|står|har du) det
      kan (?:du|dere|noen|jeg få) (?:vær så snill |være så snill å |være så vennlig å )?(?:hjelpe|hjelp|litt hjelp)
      (?:kunne|kan) (?:du|dere|noen) (?:ha )?(?:hjulpet|hjelpe)
      (?:kan|får) jeg (?:få )?(?:spørre|stille|snakke)
      skal det (?:virkelig )?(?:være|ta|måtte) så
      hvem (?:tror|bryr)
      hva (?:er|skal) (?:poenget|vitsen|meningen|man)
    `),
  },
  answer: {
    yesNo: phrases(`
      (?:ikke|aldri|bare|kun|dessverre|begge|alle|alltid|tillatt|inngår|selvsagt|selvfølgelig|absolutt|ingen|enten)
      (?:du|det|den|de|dere|vi|man) (?:kan|går|finnes|er|har|skal|får|gjelder|virker|inngår|trenger|må|gjør|tar|følger)
      (?:kan|går) (?:du|det|dere|man|vi)
    `),
    when: phrases(`
      (?:man|tirs|ons|tors|fre|lør|søn)(?:dag|dagen|dager)s?
      i (?:dag|morgen|kveld|går|ettermiddag|natt|forgårs|overmorgen|uken|uka|helgen|helga)
      (?:snart|straks|umiddelbart|omgående|med en gang|allerede|helgen|helga|uken|uka|neste|formiddag*|ettermiddag*|kvelden|morgenen|hverdag*|virkedag*|bankdag*|arbeidsdag*)
      (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|jula|julen|jan|feb|aug|sept|okt|nov|des)
      (?:*minutt*|*time|*timer|*dager|*dag|døgn|*uke|*uker|*måned*|år|året)
      så (?:snart|fort)
      (?:når|før|etter) (?:den|det|vi|de|du|varen|pakken|returen|levering*)
      (?:starten|slutten|midten|begynnelsen) (?:av|på)
      (?:klokken|klokka|kl|senest|rundt|omkring|innen|til|den) \\d*
      ingen dato
    `),
    where: phrases(`
      (?:på|i|hos|ved|under|til|fra|via|ligger|bak|nede|oppe|nederst|øverst) (?:vår|vårt|ditt|din|min|siden|nettsiden|lager*|terminal*|posten|postnord|dhl|bring|butikk*|bilen|kassen|appen|lenken|e|eposten|mail*|esken|innstillinger|konto*|tollen|oslo|bergen|trondheim|norge|sverige|vei|deg|oss|postkontor*)
      (?:her|der|nettsiden|siden|lenke|lenken|terminal*|lageret|lager|appen|butikken|etikett*|esken|posten|bring|postnord|dhl|tollen|spor*|http*|www)
    `),
    amount: phrases(`
      \\d+(?:kr|nok|stk|kroner|x)?
      (?:gratis|fri|fritt|ingenting|en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|halvparten|halve|dobbelt|ubegrenset|kostnadsfri*|ingen (?:gebyr|kostnad))
    `),
    why: phrases(`
      (?:fordi|siden|derfor|for at|på grunn av|skyldes|skyldtes|årsak*|grunn*|ettersom|da (?:vi|det|den|du|lageret|systemet|varen)|feil|feilen|glipp*|utsolgt|avvist|mangler|manglet|bug|teknisk*|trøbbel|kommer av|stopp*)
    `),
    how: phrases(`
      (?:du|dere|man) (?:kan|trenger|skal|må|går|klikker|fyller|sender|logger|velger|trykker|bruker|legger|skriver|tar|leverer|pakker|får|gjør|åpner|finner|kontakter)
      (?:klikk|trykk|fyll|følg|logg|bruk|gå inn|gå til|åpne|velg|oppgi|legg ved|skriv|pakk|kryss|lever|hold|dra|rull|svar|skann|send|ta|legg|ring)
      (?:ved å|via|bare å|enklest|ved hjelp)
    `),
    who: phrases(`
      (?:nabo*|sjåfør*|budet|kollega*|resepsjon*|leverandør*|produsent*|noen|ingen|signer*|kvitter*|ansvarlig*)
    `),
    opener: phrases(`
      (?:ja|jo|jada|jepp|nei|neida|absolutt|selvfølgelig|selvsagt|selvsagt|klart|så klart|nettopp|dessverre|ikke noe problem|ingen problem|ikke (?:ennå|enda|lenger|akkurat nå|helt|i det hele tatt)|det (?:går|kan|skal|stemmer|gjør|er|har|finnes|ordner|fikser|løser|inngår|følger)|den (?:er|finnes|kan|går|har|skal|inngår)|de (?:er|finnes|kan|går|har|skal|inngår)|stemmer|korrekt|gjerne|fikset|ordnet|begge|vi (?:har|kan|gjør|sender|tar|er)|du (?:kan|får|trenger|har)|i så fall|det kommer an|kommer an|vanligvis|som regel|den går fint|greit|nå er|nå har|da har|sånn|klart det|supert)
    `),
    done: phrases(`
      (?:jeg|vi) (?:har|fikser|ordner|legger|sender|endrer|fjerner|avbestiller|kansellerer|kan|løser|oppdaterer|gjør)
      (?:klart|fikset|ordnet|sendt|endret|oppdatert|kansellert|fjernet|gjort|løst|lagt)
      (?:nå|så|sånn) (?:er|har|skal|endret)
      har (?:jeg|vi)
    `),
    refers: phrases('(?:den|det|de|disse|denne|dette|begge|alle)'),
    holding: phrases(`
      (?:jeg )?ser (?:jeg )?at du (?:har )?(?:kjøpt|kjøpte|bestilt|bestilte|handlet)
      (?:et|ett|lite) (?:lite )?(?:øyeblikk|sekund|sek|minutt)
      (?:en (?:liten )?(?:stund|strakk)|vent|øyeblikk|to minutter|to sekunder|straks|litt tålmodighet|heng på)
      (?:skal|får) (?:jeg |vi )?(?:bare |kjapt |raskt )?(?:sjekke|se|titte|undersøke|lete|lese|dobbeltsjekke)
      (?:jeg|vi) (?:skal |bare |tar en |skal ta en )?(?:sjekker|sjekke|ser|titter|undersøker|leter|dobbeltsjekker|leser|titt|kikk)
      (?:la meg|lar du meg|sjekker|skal vi se|få se)
    `),
    promising: phrases(`
      (?:kommer|komme) (?:\\S+ )?tilbake (?:til|med|så)
      (?:gir|gi) (?:deg )?(?:beskjed|tilbakemelding)
      (?:jeg|vi) (?:skal |vil )?(?:tar|ta) kontakt
      (?:hører|høre) fra (?:meg|oss)
      (?:jeg|vi) (?:skal |kommer til å |må )?(?:spørre|spør|kontakter|kontakte|mailer|ringer|undersøker|finner ut|finne ut|etterlyser|etterlyse|sender (?:det |den |saken )?videre|videresender|eskalerer|løfter|sjekker opp)
      (?:melder|oppdaterer deg|holder deg oppdatert|så fort jeg vet)
      (?:videresendt|sendt (?:den |det |saken )?videre|eskalert|kontaktet|etterlyst)
      får (?:du|dere) (?:et )?(?:svar|beskjed|e|mail|tilbakemelding)
      (?:andre|neste) spørsmålet
    `),
    greeting: phrases(`
      (?:hei|heisann|velkommen|god morgen|god kveld|god dag|hallo)
      (?:tusen )?takk for (?:at (?:du|dere)|din|ditt|meldingen|henvendelsen|spørsmålet|informasjonen|infoen|svaret|bildet|bildene|opplysningene|det|tålmodigheten|nummeret)
      (?:hva|hvordan) kan jeg (?:hjelpe|bistå)
      (?:jeg heter|mitt navn er|navnet mitt er)
    `),
    advertising: phrases(
      '(?:kolleksjon*|*tilbud*|salg|salget|*nyhet*|nyhetsbrev*|kampanje*|black friday|bestselger*|følg oss|kundeklubb*|medlem*|på alle *)',
    ),
    deed: words('jeg vi du nå dere så'),
    closing: phrases(`
      noe (?:mer|annet)
      ha (?:en|det|ei) (?:fortsatt )?(?:fin|bra|hyggelig|god|flott|strålende|riktig)
      (?:god (?:helg|kveld|dag videre)|vennlig hilsen|med vennlig hilsen|hilsen|mvh|alt godt|ta vare|velkommen tilbake)
      (?:ikke nøl|nøl ikke|bare ta kontakt|ta gjerne kontakt|si ifra|si fra|vi er her|hjelper (?:deg )?gjerne)
      (?:tålmodigheten din|din mening|vi setter pris|tilbakemeldingen din)
      ser frem
      (?:bare hyggelig|vær så god|ingen årsak)
    `),
  },
  customer: {
    further: words('også dessuten'),
    still: words('fortsatt virkelig seriøst igjen bare ennå enda engang'),
    settled: phrases(`
      (?:takk|takker|takknemlig|tusen takk)(?! (?:for (?:ingenting|ingen|at dere ikke)|men))
      (?:topp|perfekt|kjempebra|kjempefint|supert|super|knall|nydelig|strålende|utmerket|flott|så bra|fint|herlig|digg|deilig)
      (?:glem det|samme det|det ordnet seg|ordnet seg|ordna seg|løste seg|løst|fant (?:den|det|dem|nå|nummeret|ut)|trenger ikke lenger|trengs ikke lenger|virker nå|virket nå|gikk nå|nå (?:gikk|virker|virket|kom|fikk)|dukket opp|kom frem|da vet jeg|da skjønner jeg|da forstår jeg)
    `),
    but: phrases('(?:men|dog|likevel|fortsatt|skulle|hadde vært|ikke (?:bra|greit|fint)|ennå|enda)'),
    agreeing: phrases(
      '(?:ja|jo|ok|bra|topp|perfekt|greit|nettopp|absolutt|fint|flott|supert|takk|jaha|aha|akkurat|stemmer|riktig|mm|da|selvfølgelig|korrekt|kjempebra|skjønner|den er god|så da)',
    ),
    asISaid: phrases(`
      som (?:jeg )?(?:allerede |nettopp |nevnt |tidligere |også )?(?:sagt|sa|skrev|skrevet|nevnte|nevnt|fortalte|forklart|forklarte|påpekte|påpekt)
      (?:jeg )?(?:har )?(?:jo )?(?:allerede|nettopp|akkurat) (?:sagt|skrevet|forklart|fortalt|svart|sendt|gitt|spurt|beskrevet|oppgitt|gjort det|lagt ved|nevnt|skrev|sa|svarte|sendte|spurte)
      (?:sa|skrev|fortalte|forklarte) (?:jeg )?(?:jo|allerede|nettopp|akkurat)
      jeg (?:sa|skrev) (?:jo|nettopp|det allerede)
      har (?:jeg|vi) (?:jo |vel )?(?:allerede|akkurat|nettopp) *
      (?:en gang til|enda en gang|nok en gang|atter en gang|gjentar|spør igjen|skriver igjen|sier igjen)
      (?:andre|tredje|fjerde|femte|hundrede|tiende) gang*
      (?:sagt|spurt|skrevet|svart|forklart) (?:det |dette |dere )?(?:to|tre|fire|flere|mange|hundre) ganger
      les (?:hva|det) jeg
      (?:leste|leser) (?:du|dere) *
      (?:dere|du) (?:har )?(?:svarer|svarte|svart) ikke
    `),
  },
  feeling: {
    worry: phrases(`
      (?:*bekymr*|urolig*|uroet|nervøs*|livredd|redd (?:for|at|nå)|engstelig|panikk*|utrygg*|ubehagelig|skummelt|vondt i magen|stressa av)
    `),
    other: phrases(`
      (?:*skuffet|*skuffende|*skuffelse*|skuffa|*frustrer*|*irritert*|*irriterende|(?:kjempe|drit|super)?stressa|(?:kjempe|drit|super)?stresset|stressende|(?:kjempe|drit|skikkelig|super)?sinte?|*forbanna*|(?:kjempe|drit|super)?sure?(?! (?:melk|fløte|smak))|rasende|knust|fortvila|målløs|skuffelse|*opprørte?|fortvil*|desperat*|krenket|misfornøyd*|gråter|gråt|grein|grein|gråteferdig|slitsomt|kjipt|utmatta|utmattet|sjokkert|provosert|provoserende|trist|triste|deppa)
      (?:kjempe|drit|super|så|veldig)?lei (?:seg|meg|oss)
      (?:drit|skikkelig |kjempe|så |inderlig |grundig )?lei (?:av|hele|dette|det|dere)
      (?:så|veldig|skikkelig|ganske|drit|møkka) lei(?! for)
      (?:dritlei|kjempelei|møkkalei|drittlei)
      (?:trøtt|sliten|mett) av
      (?:så|helt|ganske|veldig|blir|bli|skikkelig) oppgitte?
      (?:blitt|bli|ble|blir) lurt
      (?:orker (?:ikke|snart)|mister tålmodigheten|mistet (?:tålmodigheten|tilliten|håpet|troen)|tålmodigheten (?:er|begynner|min)|mister (?:tillit*|håpet|troen|all|snart)|fått nok|(?:blir|bli|ble) (?:jeg )?(?:så |helt )?(?:gal|sprø|matt|dårlig|oppgitt)|har det (?:så )?vondt|ødelegger helt)
      (?:opprørende|pinlig|angst|håpløst|nedslående|sårende)
      føler (?:jeg )?(?:meg|oss) (?:\\S+ ){0,3}(?:usynlig|bortvalgt|avfeid|lurt|dum|dumme|ignorert|oversett|maktesløs|håpløs|glemt|sviktet|krenket|utnyttet|usikker|utrygg|stresset|hjelpeløs|overkjørt|ført bak|tilsidesatt|uviktig|ydmyket|avvist|avspist|motarbeidet)
      (?:føles|føltes|kjennes) (?:bare |så |veldig |skikkelig |jo |helt |virkelig )?(?:håpløst|urettferdig|kjipt|utrygt|trist|ydmykende|dårlig|ille|surt|forferdelig|respektløst|urimelig|vondt)
      ikke (?:\\S+ )?(?:fornøyd|glad|imponert|gøy|moro)
      gjør meg (?:så |veldig |skikkelig |bare )?*
    `),
    none: phrases(`
      lei (?:meg|for) (?:for |at )?(?:at (?:jeg|vi) (?:maser|spør|forstyrrer|svarer)|sen*|maset)
      (?:beklager|unnskyld|håper|vil ikke|prøver ikke) … (?:irriterende|masete|sur|sint|slitsom)
      (?:ikke|aldri|ingen|uten|slippe) (?:\\S+ ){0,2}(?:*bekymr*|urolig|sinte?|sure?|lei (?:meg|seg)|*skuffet|skuffa|*irritert|irriterende|stresset|stressa|opprørt|nervøs|misfornøyd|redd|trist|lurt)
      (?:blir|ville|hadde|skulle) … (?:om|hvis)
      (?:smart|lurt) (?:å|av|at|om)
      for å ikke
    `),
    past: words('var ble'),
    acknowledged: phrases(`
      (?:forstår|forstå|skjønner|begriper|forståelig)(?! ikke| feil| jeg (?:deg|dere) (?:rett|riktig))
      (?:leit|kjedelig|trist|dumt|synd|ergerlig|kjipt|beklagelig|forferdelig|uheldig) (?:å høre|at (?:du|dere|det)|å lese|for deg|med|når)
      (?:så|det (?:var|er|høres|må)|veldig|kjempe|uff|huff|åh|oi|å nei|for en|skikkelig) (?:\\S+ ){0,2}(?:leit|kjedelig|trist|kjipt|dumt|surt|frustrerende|ergerlig|irriterende|slitsomt|stressende|forferdelig|ille|uheldig|synd|vanskelig|tungt|fælt|ikke (?:greit|ok|bra|gøy|slik|sånn|godt nok|holdbart))
      (?:uff|huff|stakkars|å nei|æsj)
      (?:beklager|lei for|lei meg for|unnskyld) (?:virkelig |så mye |dypt |for |at |det |dette |om |vi |jeg |situasjonen |ventetiden |ulempen |opplevelsen |ikke )(?!men)
      (?:vi |jeg )?ber om unnskyldning
      (?:hører|ser) (?:at du|hvordan|godt|virkelig|på deg)
      (?:frustrasjonen|skuffelsen|bekymringen|irritasjonen|sinnet) (?:din|deres)
      (?:din|ditt) (?:frustrasjon|skuffelse|irritasjon|bekymring)
      (?:du har|der har du) (?:helt |jo |så )?rett
      (?:ikke|ingen) (?:rart|rart at|så rart|gøy|ok|holdbart|bra nok|godt nok)
      (?:skal ikke|burde ikke|bør ikke|skulle ikke|burde aldri) (?:måtte|være|skje|ha|bli|gå|trenge)
      (?:frustrerende|frustrert|skuffelse|skuffet|kjedelig|kjipt|leit|slitsomt|ulempe*|bryderi*|stressende|irriterende)
      (?:hadde|ville) (?:jeg |selv |også )*
      (?:føler|kjenner) med
      (?:kan|kunne) (?:jeg )?(?:virkelig |godt )?tenke meg
      (?:klart det|det er klart|ja ikke sant|oi da|off|fy|for en (?:uflaks|skuffelse|dag)|ikke meningen|rimelig at du|på oss|skal ikke måtte)
      takk for at du (?:sier|forteller|er (?:ærlig|åpen)|holder ut)
      (?:forståelse|sviktet|vår feil|klønete|sette meg inn i|skal det ikke være|ventet (?:altfor |så |alt )?(?:for lenge|lenge))
    `),
    reassured: phrases(`
      (?:slapp av|ingen fare|bekymre|bekymret|bekymring*|ta det med ro|ro|trygt|trygg|sikkert|garanter*|lover|ingen risiko|uroe)
    `),
    apology: phrases('(?:beklager|unnskyld|sorry|lei for)'),
    confirm: phrases('(?:bekrefte|bekreft|gjenta|presisere|dobbeltsjekke|si det igjen|skrive det igjen)'),
  },
}

const VERBS = words(`
  er kan skal vil må finnes fins gikk kom fikk ble skjedde skjer tok gjorde var hadde skulle burde bør lå sto sa skrev gjelder heter får går
  står gjør tar ser har blir rekker ligger koster sier skyldes betyr når
`)
const NO_VERBS = words(`
  eller etter under over flere mer dager kunder varer saker vesker bukser gensere uker timer minutter klær penger
  ellers deres alles neste samtidig der her
`)
