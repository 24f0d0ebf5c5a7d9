const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The 200 commonest words of each language that say nothing of a feeling. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'sv',
    wordsOf(`
      och i att det som en på är av för med den till inte om var har de jag du vi ni han hon ett från men så vid kan
      man sig när där nu här ut upp ner in över under efter före utan mellan genom mot kring hos bland sedan sen redan
      bara även också än ännu igen alltid aldrig ibland ofta kanske ju nog väl då vad vem vilken vilket vilka hur
      varför vart mig dig oss er dem honom henne min mitt mina din ditt dina sin sitt sina vår vårt våra ert era deras
      hans hennes dess detta denna dessa sådan sådant sådana någon något några nån nåt ingen inget inga all allt alla
      varje många mycket mer mest lite få fler flera annan annat andra samma själv själva vara varit blir bli blev
      blivit ha hade haft få får fick fått ska skulle vill ville måste kunna kunde bör borde brukar gör göra gjorde
      gjort går gå gick gått kommer komma kom kommit ser se såg sett säger säga sa sagt tar ta tog tagit ger ge gav
      finns fanns vet visste tror tycker eller samt både varken antingen eftersom därför därmed medan innan tills dock
      fast ej ja nej hej idag igår imorgon tid år dag dagar gång gånger sak saker sätt två tre del först hela helt
      ganska ungefär enligt utom inom runt kvar hem hit dit`),
  ],
  [
    'nb',
    wordsOf(`
      og i å det som en ei et på er av for med den til ikke om var har de jeg du vi dere han hun fra men så ved kan
      man seg når der nå her ut opp ned inn over under etter før uten mellom gjennom mot rundt hos blant siden
      allerede bare også enn ennå enda igjen alltid aldri iblant ofte kanskje jo nok vel da hva hvem hvilken hvilket
      hvilke hvordan hvorfor hvor meg deg oss dem ham henne min mitt mine din ditt dine sin sitt sine vår vårt våre
      deres hans hennes dens dets dette denne disse slik slikt slike sånn noen noe ingen intet all alt alle hver hvert
      mange mye mer mest litt lite få flere annen annet andre samme selv være vært blir bli ble blitt ha hadde hatt
      får fikk fått skal skulle vil ville må måtte kunne bør burde pleier gjør gjøre gjorde gjort går gå gikk gått
      kommer komme kom kommet ser se så sett sier si sa sagt tar ta tok tatt gir gi ga gitt finnes fantes vet visste
      tror synes eller samt både verken enten fordi derfor dermed mens innen til tross dog ja nei hei dag i dager gang
      ganger ting måte to tre del først hele helt ganske omtrent ifølge unntatt innenfor utenfor igjen hjem hit dit vi
      deg selv slik lenger lenge ved siden etter hvert ellers nesten særlig videre fortsatt fremdeles imidlertid
      derimot likevel dessuten nemlig altså hvis dersom enn skjønt foran bak`),
  ],
  [
    'en',
    wordsOf(`
      the of and to a an in on at by for with from as is are was were be been being am it its this that these those
      there here i me my mine myself you your yours yourself he him his himself she her hers herself we us our ours
      ourselves they them their theirs themselves who whom whose which what when where why how have has had having do
      does did doing done will would shall should can could may might must ought need used get gets got getting go
      goes going gone went come comes came make makes made take takes took taken give gives gave given see saw seen
      say says said tell told know knew known think thought put let seem seems or and if because while until although
      unless since whether than then so such too very just also only even still already yet again always often
      sometimes ever never not no nor neither either both each every all any some few many much more most less least
      other another same own one two three first last next new old about above across after against along among around
      before behind below between down during inside into near off onto out outside over through to toward under up
      upon within without now today tomorrow yesterday soon later once perhaps maybe almost quite rather however
      though instead else thing things something anything nothing everything someone anyone everyone somebody anybody
      everybody way time day days people order email phone number`),
  ],
])

/** English words of feeling that are words of the other languages as well, some with another meaning. */
export const SHARED_WITH_ENGLISH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'sv',
    wordsOf(`
      ha stinker problem fan idiot frustration wtf arrogant bitter shit suck scam stress god genial super glad nice
      elegant charm smart intelligent yes cool haha hehe slut risk terror terrorist bomb attack cancer superb humor
      inspiration wow`),
  ],
  [
    'nb',
    wordsOf(`
      ha stinker problem stress fire idiot piss wtf arrogant hate hater negative scam desperate bitter god best genial
      super fine finest solid elegant smart intelligent positive yes haha hehe glad horrible terror terrorist grim talent fresh humor intense
      smile wow`),
  ],
  [
    'da',
    wordsOf(`
      problem god super idiot grim fine glad genial frustration arrogant bastard brutal chance desperate smart talent
      smile elegant fair loyal wow true`),
  ],
  ['fi', new Set<string>()],
])
