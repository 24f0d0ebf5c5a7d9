import { phrases, words } from '../../sentences.ts'
import type { Lexicon } from '../lexicon.ts'

const spellings = new Map(
  Object.entries({
    nån: 'någon',
    nåt: 'något',
    nåra: 'några',
    sen: 'sedan',
    mej: 'mig',
    dej: 'dig',
    sej: 'sig',
    dom: 'de',
    dem: 'de',
    e: 'är',
    ä: 'är',
    skall: 'ska',
    o: 'och',
    funkar: 'fungerar',
    funka: 'fungera',
    funkade: 'fungerade',
    funkat: 'fungerat',
    imorgon: 'i morgon',
    imorron: 'i morgon',
    imorse: 'i morse',
    igår: 'i går',
    ikväll: 'i kväll',
    idag: 'i dag',
    tbx: 'tillbaka',
    tillbax: 'tillbaka',
    tebax: 'tillbaka',
    int: 'inte',
    ite: 'inte',
    inge: 'inget',
    kmr: 'kommer',
    okey: 'okej',
    ok: 'okej',
    oki: 'okej',
    okok: 'okej',
    jao: 'ja',
    japp: 'ja',
    jepp: 'ja',
    jo: 'ja',
    yes: 'ja',
    typ: '',
    liksom: '',
    asså: '',
    alltså: '',
    besvicken: 'besviken',
    frustererad: 'frustrerad',
    frusterande: 'frustrerande',
    irreterad: 'irriterad',
    irreterande: 'irriterande',
    kostade: 'kostar',
    ngn: 'någon',
    ngt: 'något',
    mkt: 'mycket',
    oxå: 'också',
    osv: 'och så vidare',
    iaf: 'i alla fall',
    pls: 'snälla',
  }),
)

export const swedish: Lexicon = {
  spellings,
  stopWords: words(`
    jag mig min mitt mina du dig din ditt dina han hon hen den det de dess deras vi oss vår vårt våra ni er ert era man sig sin sitt sina
    en ett och eller men så som att om på i av för med till från ur hos vid under över efter innan mellan än då där här nu
    är var vara varit blir blev blivit bli har hade ha haft ska skulle kan kunde kunna vill ville måste får fick fått få går gick gå gått
    gör gjorde göra gjort kommer kom komma finns fanns gäller hej hejsan tack snälla okej ja nej också även bara ju väl nog lite mycket
    när vad vem var varför hur vilken vilket vilka något någon några inget ingen inga inte aldrig ej alla allt annan annat andra samma
    bra fint igen redan fortfarande ännu ens väldigt riktigt jätte verkligen helt alldeles denna detta dessa sedan hit dit ut in upp ner
    fråga undrar veta vet säga sa sagt skrev skriver skrivit tycker tror hjälp hjälpa faktiskt ärligt sak saken det tillbaka
    i morgon går dag kväll lång länge
  `),
  negators: words('inte ej icke aldrig ingen inget inga ingenting utan'),
  endings: [
    'ningarna',
    'ningar',
    'ningen',
    'arnas',
    'ernas',
    'ornas',
    'arna',
    'erna',
    'orna',
    'ades',
    'ande',
    'ende',
    'ade',
    'ats',
    'ast',
    'ad',
    'at',
    'ar',
    'er',
    'or',
    'en',
    'et',
    'as',
    'es',
    'te',
    'de',
    'na',
    'n',
    't',
    'r',
    's',
    'a',
    'e',
  ],
  concepts: [
    ['delivery', /paket|lever|frakt|sänd|försänd|spår|skick|framme|postnord|anländ|ombud/],
    ['refund', /återbetal|pengar|kredit(?!kort)/],
    ['return', /retur/],
    ['exchange', /^byt|byte$/],
    ['size', /storlek/],
    ['payment', /betal|kort(?:et)?$|klarna|swish|faktur|drag(?:it|na|ning)|debiter/],
    ['address', /adress/],
    ['discount', /rabatt|kod(?:en)?$|kampanj|kupong/],
    ['stock', /lager|slut(?:såld)?$/],
    ['cancel', /avbok|avbeställ|ånger|ångra|annuller|avbryt/],
    ['warranty', /garanti|reklam/],
    ['account', /konto|lösenord|logga|inlogg/],
    ['price', /pris|kost|avgift|gratis|billig|dyr/],
    ['open', /öppe|stäng|öppn/],
    ['receipt', /kvitt|bekräftelse/],
  ],
  question: {
    fillers: words(
      'hej hejsan hallå tjena god morgon kväll okej ja nej så och men sedan då tack snälla förlåt ursäkta igen btw förresten fråga bra jaha jo en till dessutom också samt först en sista sak nu du',
    ),
    conjunctions: words('och men samt eller också plus'),
    asking: new Map([
      ['när', 'when'],
      ['var', 'where'],
      ['vart', 'where'],
      ['varför', 'why'],
      ['hur', 'how'],
      ['hurdan', 'how'],
      ['vem', 'who'],
      ['vilka', 'what'],
      ['vad', 'what'],
      ['va', 'what'],
      ['vilken', 'what'],
      ['vilket', 'what'],
    ]),
    askingTwo: new Map([
      ['hur länge', 'when'],
      ['hur lång', 'when'],
      ['hur snabbt', 'when'],
      ['hur snart', 'when'],
      ['hur mycket', 'amount'],
      ['hur många', 'amount'],
      ['vad kostar', 'amount'],
      ['hur dyr', 'amount'],
      ['hur dyrt', 'amount'],
      ['vilken dag', 'when'],
      ['vilken tid', 'when'],
      ['vilket datum', 'when'],
      ['hur kommer', 'why'],
    ]),
    measures: words(
      'länge lång långt långa tid mycket många ofta stor stort stora snabbt snart dag datum typ sorts sort storlek färg nummer adress pris butik väg kort dyr dyrt tidigt sent då exakt annan annat modell mejl',
    ),
    isVerb: (word) =>
      VERBS.has(word) || (word.length > 3 && /(?:ar|er|as|es|dde|ade|tte)$/.test(word) && !NO_VERBS.has(word)),
    auxiliaries: words(
      'är var kan kunde ska skulle vill har hade får fick går gick finns fanns kommer blir blev måste gör tar ingår gäller kostar behöver borde stämmer fungerar brukar passar säljer skickar levererar',
    ),
    subjects: words(
      'jag du han hon den det de vi ni man min mitt mina din ditt er ert era någon något några en ett paketet ordern beställningen returen pengarna frakten tröjan skorna priset',
    ),
    persons: words('jag du ni vi man'),
    things: words('det den'),
    wondering: phrases(`
      undrar
      undra
      undrade
      funderar (?:på|över)
      vill (?:gärna )?veta
      behöver veta
      vet (?:du|ni)
      (?:kan|skulle) (?:du|ni) (?:kunna )?(?:säga|berätta|kolla|se)
      kan jag få veta
      säg
      min fråga (?:är|var)
      frågan (?:är|var)
      jag frågade
      någon aning
    `),
    whether: words('om ifall huruvida'),
    idle: phrases(`
      (?:skämtar|skojar|driver) (?:du|ni)
      (?:är )?(?:det|detta) (?:här )?(?:ett |något )?(?:slags )?skämt
      är (?:det|detta) (?:här )?(?:verkligen |ens )?(?:rimligt|okej|normalt|meningen|så (?:här )?(?:ni|det)|er|lagligt|seriöst|på allvar|sant)
      (?:kan|går|hur|ska|vågar|får) … lita på
      vad (?:är|va) (?:det|detta) (?:här )?för (?:jäkla |jävla |dålig |slags )?(?:service|företag|kundtjänst|kundservice|ställe|butik|dåligt|skit|trams|hantering|svar|nivå|skämt|system)
      vilken (?:service|kundtjänst)
      hur svårt (?:kan|ska|är)
      (?:tycker|anser) (?:du|ni) … (?:okej|rimligt|bra|acceptabelt|rätt|schysst)
      bryr (?:du|ni) er
      läser (?:du|ni) (?:ens|inte|vad|överhuvudtaget|mina)
      (?:lyssnar|fattar|förstår|hör) (?:du|ni)
      hur många gånger
      hur många till
      (?:vad|va) (?:fan|sjutton|tusan|i helvete|i hela)
      menar (?:du|ni) (?:allvar|på allvar)
      är (?:du|ni) (?:dumma|inte kloka|seriösa|seriös|dum|allvarliga|riktigt kloka|helt|där|en (?:bot|robot|människa))
      varför (?:ska|skulle) (?:jag|man) (?:ens )?(?:lita|handla|betala för|tro|bry|köpa)
      (?:spelar det|gör det) någon roll
      vad håller ni på med
      vet (?:du|ni) vad(?= $)
      hur (?:är|kan) (?:det|detta|något|sånt) (?:här )?(?:ens |vara |ens vara )?(?:möjligt|så svårt|tillåtet|okej|lagligt)
      hur (?:kan|får) (?:ni|man) (?:ens |bara )*
      jobbar det
      (?:är|finns) (?:någon|det någon) (?:där|här|hemma|som)
      någon (?:där|här|hemma|som)
      hur (?:mår|är läget|står det)
      kan (?:du|ni|någon|jag få) (?:snälla |vänligen |möjligen )?(?:hjälpa|hjälp)
      skulle (?:du|ni|någon) kunna hjälpa
      (?:kan|får) jag (?:få )?(?:fråga|ställa|prata|tala)
      ska det (?:verkligen )?(?:vara|behöva|ta) så
      vem (?:tror|bryr)
      vad (?:är|ska) (?:poängen|meningen|man)
    `),
  },
  answer: {
    yesNo: phrases(`
      (?:inte|ej|aldrig|bara|endast|enbart|tyvärr|båda|bägge|alla|alltid|tillåtet|ingår|såklart|självklart|absolut|inga|ingen|inget|antingen)
      (?:du|det|den|de|ni|vi|man) (?:kan|går|finns|är|har|ska|får|gäller|fungerar|ingår|behöver|måste|gör|tar)
      (?:kan|går) (?:du|det|ni|man|vi)
    `),
    when: phrases(`
      (?:mån|tis|ons|tors|fre|lör|sön)(?:dag|dagen|dagar)?s?
      i (?:dag|morgon|kväll|går|eftermiddag|natt|förrgår|övermorgon|veckan|helgen|morse)
      (?:snart|strax|omgående|direkt|genast|redan|helgen|veckan|nästa|förmiddag*|eftermiddag*|kvällen|morgonen|natten|vardag*|arbetsdag*|bankdag*)
      (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|julen|jan|feb|aug|sept|okt|nov|dec)
      (?:*minut*|*timm*|*dagar|*dag|dygn|*vecka|*veckor*|*månad*|år|åren|året)
      så (?:snart|fort)
      (?:när|innan|efter) (?:den|det|vi|de|du|varan|paketet|returen|leverans*)
      (?:början|slutet|mitten) (?:av|på)
      (?:klockan|kl|senast|runt|omkring|inom|till|den) \\d*
      inget datum
    `),
    where: phrases(`
      (?:på|i|hos|vid|under|till|från|via|ligger|bakom|nere|uppe|längst) (?:vår|vårt|ditt|din|mina|sidan|hemsidan|lager*|terminal*|postnord|dhl|ombud*|butik*|bilen|posten|kassan|appen|länken|mejl*|kartongen|inställningar|konto*|tullen|stockholm|göteborg|malmö|norge|sverige|väg|ner|upp|dig|oss)
      (?:här|där|hemsidan|sidan|länk|länken|terminal*|lagret|lager|ombud*|appen|butiken|etikett*|kartongen|postnord|dhl|tullen|spår*|http*|www)
    `),
    amount: phrases(`
      \\d+(?:kr|sek|st|kronor|x)?
      (?:gratis|fri|fritt|inget|ingenting|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|hälften|halva|dubbelt|obegränsat|kostnadsfri*|ingen (?:avgift|kostnad))
    `),
    why: phrases(`
      (?:eftersom|därför|för att|på grund av|pga|beror|berodde|orsak*|anledning*|då (?:vi|det|den|du|lagret|systemet|varan)|fel|felet|miss|misstag|slut|slutsåld|nekad*|saknas|saknades|bugg|tekniskt*|strul*|stopp)
    `),
    how: phrases(`
      (?:du|ni|man) (?:kan|behöver|ska|måste|går|klickar|fyller|skickar|loggar|väljer|trycker|använder|lägger|skriver|tar|lämnar|packar|får|gör|öppnar|hittar|bifogar|kontaktar)
      (?:klicka|tryck|fyll|följ|logga|använd|gå in|gå till|öppna|välj|ange|bifoga|skriv|packa|kryssa|lämna|håll|dra|skrolla|svara|skanna|skicka|ta|lägg|ring|mejla|maila)
      (?:genom att|via|bara att|enklast|med hjälp)
    `),
    who: phrases(`
      (?:granne*|chaufför*|budet|kollega*|reception*|leverantör*|tillverk*|någon|ingen|signer*|kvitter*|ansvarig*)
    `),
    opener: phrases(`
      (?:ja|jajamän|jadå|javisst|nej|nejdå|nä|nä|absolut|självklart|givetvis|visst|såklart|precis|tyvärr|dessvärre|inga problem|inte (?:än|ännu|längre|just nu|riktigt|alls)|det (?:går|kan|ska|stämmer|gör|är|har|finns|ordnar|fixar|löser|ingår)|den (?:är|finns|kan|går|har|ska|ingår)|de (?:är|finns|kan|går|har|ska|ingår)|det går bra|stämmer|korrekt|gärna|klart|fixat|ordnat|båda|vi (?:har|kan|gör|skickar|tar|är)|du (?:kan|får|behöver|har)|i så fall|det beror|beror|vanligtvis|oftast|okej då|jadå|japp|kanon|nu är|nu har|då har|så klart|toppen|ingen fara|oj)
    `),
    done: phrases(`
      (?:jag|vi) (?:har|fixar|ordnar|lägger|skickar|ändrar|tar bort|avbokar|kan|löser|uppdaterar|gör)
      (?:klart|fixat|ordnat|skickat|ändrat|ändrad|uppdaterat|avbokat|borttaget|gjort|löst|skickad|tillagd|lagt)
      (?:nu|så) (?:är|har|ska|ändrade)
      har (?:jag|vi)
    `),
    refers: phrases('(?:den|det|de|dessa|denna|detta|båda|alla)'),
    holding: phrases(`
      (?:jag )?ser (?:jag )?att du (?:har )?(?:köpt|köpte|beställt|beställde|handlat)
      (?:ett|en|liten) (?:litet )?(?:ögonblick|sekund|sek|minut|stund)
      (?:vänta|avvakta|dröj|häng kvar|två minuter|två sekunder|strax|lite tålamod)
      (?:ska|får|skall) (?:jag |vi )?(?:bara |snabbt )?(?:kolla|se|titta|undersöka|leta|läsa|dubbelkolla)
      (?:jag|vi) (?:ska |bara |går in och |tar en |ska ta en )?(?:kollar|kolla|tittar|titta|tittar|undersöker|letar|dubbelkollar|läser|titt)
      (?:låt mig|låter du mig|kollar|ska vi se|få se)
      då ska vi se
    `),
    promising: phrases(`
      (?:åter)?kommer tillbaka
      (?:återkommer|återkomma|återkoppl*|hör av mig|hör av oss|höra av|hör vi av)
      (?:jag|vi) (?:ska |kommer att |får )?(?:fråga|frågar|kontaktar|kontakta|mejlar|mejla|ringer|undersöker|utreder|stämmer av|tar reda på|ta reda på|efterlyser|felanmäler|skickar (?:det |den |ditt |din )?vidare|vidarebefordr*|eskaler*|lyfter|kollar upp|kolla upp|stämma av)
      (?:meddelar|meddela|uppdaterar dig|håller dig uppdaterad|så fort jag vet|svar*) (?:dig|er|jag|kommer|inom|i dag|i morgon|så|senast)
      (?:vidarebefordrat|skickat vidare|eskalerat|kontaktat|efterlyst)
      får (?:du|ni) (?:ett )?(?:svar|besked|mejl|återkoppling)
      (?:andra|nästa|din andra) frågan
    `),
    greeting: phrases(`
      (?:hej|hejsan|välkommen|god morgon|god kväll|goddag|tjena|hallå)
      tack (?:så mycket |snälla )?för (?:att (?:du|ni)|ditt|din|frågan|informationen|infon|svaret|väntan|bilden|bilderna|uppgifterna|det|tålamodet|numret|meddelandet)
      (?:vad|hur) kan jag (?:hjälpa|stå)
      (?:jag|mitt namn) (?:heter|är) \\S+(?= $)
    `),
    advertising: phrases(
      '(?:kollektion*|*erbjudande*|rea|rean|nyhet*|nyhetsbrev*|kampanj*|black friday|bästsälj*|följ oss|kundklubb*|medlem*|*rea|på alla *)',
    ),
    deed: words('jag vi du nu ni så'),
    closing: phrases(`
      (?:något|någonting) (?:mer|annat)
      ha (?:en|det) (?:fortsatt )?(?:fin|bra|trevlig|härlig|toppen|skön|jättefin|riktigt)
      (?:trevlig (?:helg|kväll|dag)|vänliga hälsningar|med vänlig hälsning|mvh|allt gott|ta hand om|välkommen åter)
      (?:tveka inte|hör gärna av|hör av dig|bara att höra av|finns här|hoppas (?:du|ni) får|hjälper (?:dig )?gärna)
      (?:ditt tålamod|dina åsikter|din feedback|vi uppskattar|vi värdesätter)
      ser fram emot
      så lite
      varsågod
    `),
  },
  customer: {
    further: words('också även dessutom'),
    still: words('fortfarande verkligen seriöst igen ens bara ännu'),
    settled: phrases(`
      (?:tack|tackar|tacksam|tusen tack)(?! (?:för (?:ingenting|inget|ingen|att ni inte)|men|så mycket för ingenting))
      (?:toppen|perfekt|kanon|kanonbra|jättebra|grymt|super|suveränt|underbart|härligt|strålande|utmärkt|gott|vad bra|så bra|fint|jättefint)
      (?:glöm det|strunt samma|löste sig|löst sig|har löst|hittade (?:den|det|dem|de|nu|numret|mejlet)|behövs inte längre|behöver inte längre|fungerar nu|fungerade nu|gick nu|nu (?:gick|fungerar|fungerade|kom|har)|är löst|dök upp|kom fram|då vet jag|då fattar jag|då förstår jag|lugnt|ingen fara)
    `),
    but: phrases('(?:men|dock|fast|fortfarande|ändå|skulle|hade varit|vore|inte (?:bra|okej|fint)|ännu)'),
    agreeing: phrases(
      '(?:ja|okej|bra|toppen|perfekt|visst|precis|absolut|fint|kanon|tack|jaha|aha|jasså|stämmer|exakt|japp|mm|då|självklart|korrekt|super|jättebra|så då)',
    ),
    asISaid: phrases(`
      som (?:jag )?(?:redan |just |nyss |tidigare |också )?(?:sagt|sa|skrev|skrivit|nämnde|nämnt|berättade|förklarat|förklarade|påpekat|påpekade)
      (?:jag )?(?:har )?(?:ju )?(?:redan|nyss|precis) (?:sagt|skrivit|förklarat|berättat|svarat|skickat|gett|givit|frågat|beskrivit|angett|angivit|gjort det|uppgett|bifogat|nämnt|skrev|sa|svarade|skickade|frågade)
      (?:sa|skrev|sade|berättade|förklarade) (?:jag )?(?:ju|redan|nyss|precis)
      (?:jag) (?:sa|skrev) (?:ju|precis|nyss|det redan)
      har (?:jag|vi) (?:ju |väl )?(?:redan|precis|nyss) *
      (?:en gång till|ännu en gång|återigen|upprepar|frågar igen|skriver igen|säger igen|igen då)
      (?:andra|tredje|fjärde|femte|hundrade|tionde) gången
      (?:sagt|frågat|skrivit|svarat|förklarat) (?:det |detta |det här |er )?(?:två|tre|fyra|flera|många|hundra) gånger
      läs (?:vad|det) jag
      (?:läste|läser) (?:du|ni) (?:ens|inte|vad)
      (?:ni|du) (?:har )?(?:svarar|svarade|svarat) inte
    `),
  },
  feeling: {
    worry: phrases(`
      (?:*orolig*|oroad|oroas|oroar|nervös*|livrädd|rädd (?:för|att|nu|om)|panik*|skräckslagen|ängslig|otrygg*|obehagligt|läskigt|ont i magen)
    `),
    other: phrases(`
      (?:*besvik*|*frustrera*|*irriterad*|*irriterande|(?:jätte|skit|svin|as|super|as)?stressad*|*stressande|stressigt|jättestressigt|(?:jätte|skit|svin|as|super|tok)?arga?|*förbannad*|(?:jätte|skit|svin|as|super)?sura?(?! (?:mjölk|grädde|godis|äpple|smak))|*ledsen|*ledsna|*upprörd*|uppgiven|uppgivna|förkrossa*|krossad|nedbruten|mållös|ursinnig*|besvikelse|*förtvivlad*|desperat*|bedrövad|rasande|kränkt|sviken|missnöjd*|deppig|vansinnig|gråter|grät|gråtfärdig|tröttsamt|jättejobbigt|utmattad|chockad)
      (?:trött|less|skittrött|jättetrött|så trött|urless) på
      (?:så|väldigt|riktigt) (?:trött|less|jobbigt|tröttande|ledsamt|tråkigt)
      (?:orkar (?:inte|snart)|tappar tålamodet|tappat (?:tålamodet|förtroendet|tilliten|hoppet)|tålamodet (?:är|börjar|tryter)|mitt tålamod|tappar (?:all )?(?:tålamod|förtroende|tillit|hoppet|snart)|fått nog|mår (?:så |jätte |riktigt )?dåligt|ger mig (?:ångest|magsår)|jag (?:dör|kokar|exploderar))
      (?:upprörande|pinsamt|ångest|hopplöst|nedslående|sårande)
      känner (?:jag )?(?:mig|oss) (?:\\S+ ){0,3}(?:osedd|bortvald|avfärdad|avspisad|lurad*|dum|dumma|ignorerad*|blåst|blåsta|maktlös*|hopplös|bortglömd*|sviken|kränkt|utnyttjad|dumförklarad|osäker|otrygg|stressad|bortglömd|åsidosatt|hjälplös|överkörd|oviktig|förminskad|motarbetad|förödmjukad)
      (?:känns|kändes) (?:bara |så |väldigt |riktigt |ju |jätte |verkligen |faktiskt |helt )?(?:hopplöst|orättvist|jobbigt|tråkigt|otryggt|surt|trist|olustigt|förnedrande|dåligt|kränkande|ledsamt|skit|förjävligt|fruktansvärt|bedrövligt|respektlöst|orimligt)
      inte (?:alls |särskilt |så |speciellt |direkt |ett dugg |det minsta |helt )?(?:nöjd|nöjda|glad|glada|imponerad|kul|roligt|road)
      gör mig (?:så |väldigt |riktigt |bara )?*
      (?:blir|blev|bli) (?:jag )?(?:så |väldigt |riktigt |bara |ju |helt )?(?:galen|tokig|vansinnig|matt|trött|less|mörkrädd|knäpp|nedslagen)
    `),
    none: phrases(`
      (?:ledsen|ledsna) (?:att (?:jag|vi) (?:stör|besvärar|tjatar|frågar|svarar|inte|tar|är)|för (?:sent|sen|alla|att (?:jag|vi)|det sena))
      (?:förlåt|ursäkta|hoppas|vill inte|försöker inte) … (?:irriterande|jobbig|sur|arg|otrevlig)
      (?:inte|aldrig|ingen|utan|slippa) (?:\\S+ ){0,2}(?:*orolig*|arga?|sura?|*ledsen|*ledsna|*besvik*|*irriterad*|*irriterande|*stressad|*upprörd|nervös|missnöjd*|rädd|trött|jobbigt)
      (?:blir|vore|hade|skulle) … om
      för att inte
    `),
    past: words('var blev'),
    acknowledged: phrases(`
      (?:förstår|förstå|begriper|fattar)(?! inte| fel| jag (?:dig|er) rätt)
      (?:så |väldigt |riktigt |mycket |det var )?(?:tråkigt|ledsamt|trist|synd|beklagligt|jobbigt|jättetråkigt|jätteledsamt|hemskt|otur) (?:att höra|att (?:du|ni|det)|att läsa|för dig|med|när)
      (?:vad|så|men|jätte|usch|oj|oh|nej|åh|det (?:var|är|låter)) (?:\\S+ )?(?:tråkigt|ledsamt|trist|jobbigt|surt|frustrerande|hemskt|onödigt|irriterande|stressigt|oroligt|orolig|illa|tokigt|otur|oturligt|synd|besvärligt|krångligt|inte (?:okej|bra|kul|roligt|acceptabelt|alls|så det ska))
      (?:usch|nej men oj|stackars)
      (?:beklagar|ledsen|ber om ursäkt|ursäkta|förlåt) (?:verkligen |så mycket |djupt |för |att |det |detta |om |vi |jag |situationen |å |hemskt )
      (?:ber om ursäkt|be om ursäkt)
      (?:hör|ser) (?:att du|hur|verkligen|på dig)
      (?:din|ditt) (?:frustration|besvikelse|irritation|oro|ilska|känsla)
      (?:du har|där har du) (?:helt |alldeles |så )?rätt
      (?:inte|ingen) (?:konstigt|undra|underligt|roligt|kul|okej|acceptabelt|bra nog)
      (?:ska inte|borde inte|får inte|skulle inte|borde aldrig) (?:behöva|vara|hända|ha|gå|fått)
      (?:frustrerande|frustrerad|besvikelse|besviken|jobbigt|tråkigt|stressande|stressigt|olägenhet*|besvär*|orolig)
      (?:hade|skulle) (?:jag |själv |också )*
      (?:lider|känner) med
      (?:kan|kunde) (?:jag )?(?:verkligen |mycket väl )?tänka mig
      (?:förståelig*|det är klart|så klart du|visst är det|oj då|usch|fy|aj|vilken otur|vad (?:synd|trist|surt|jobbigt|tråkigt|irriterande)|inte meningen|rimligt att du|brustit|på oss|ska inte behöva)
      tack för att du (?:säger|berättar|är (?:ärlig|öppen)|står ut)
      (?:förståelse|svikit|vårt fel|vårt misstag|klantigt|sätta mig in i|så ska det inte|får inte gå till|väntat (?:alldeles |så |alltför )?(?:för länge|länge))
      inte levt upp
    `),
    reassured: phrases(`
      (?:lugn|lugnt|ingen fara|oroa|oro|oroa dig|oroande|tryggt|trygg|säkert|säkra|garanter*|lovar|ingen risk)
    `),
    apology: phrases('(?:beklagar|förlåt|ledsen|sorry|ursäkta)'),
    confirm: phrases('(?:bekräfta|bekräftar|upprepa|förtydliga|dubbelkolla|säga det igen|skriva det igen)'),
  },
}

const VERBS = words(`
  är kan ska vill måste finns gick kom fick blev hände tog gjorde var hade skulle borde låg stod sa skrev gäller heter får går
  står gör tar ser har blir hinner ligger kostar säger beror betyder når
`)
const NO_VERBS = words(`
  eller efter under över fler mer dagar kunder skor varor saker väskor byxor tröjor veckor timmar minuter kläder pengar
  annars istället dess deras allas nästa samtidigt
`)
