import { phrases, words } from '../../sentences.ts'
import type { Lexicon } from '../lexicon.ts'

const spellings = new Map(
  Object.entries({
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "won't": 'will not',
    wont: 'will not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    hasnt: 'has not',
    havent: 'have not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    youve: 'you have',
    theyre: 'they are',
    its: 'it s',
    thats: 'that s',
    whats: 'what s',
    wheres: 'where s',
    hows: 'how s',
    whos: 'who s',
    theres: 'there s',
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    tnx: 'thanks',
    thankyou: 'thank you',
    wen: 'when',
    recieve: 'receive',
    recieved: 'received',
    realy: 'really',
    dissapointed: 'disappointed',
    disapointed: 'disappointed',
    dissappointed: 'disappointed',
    dissapointing: 'disappointing',
    frustated: 'frustrated',
    anoyed: 'annoyed',
    alot: 'a lot',
    sry: 'sorry',
    refunded: 'refund',
  }),
)

export const english: Lexicon = {
  spellings,
  stopWords: words(`
    a an the this that these those it s its they them their he she his her him i am me my mine we us our you your yours
    is are was were be been being do does did have has had having will would can could should shall may might must
    and or but so if then than as at by for from in into of on off out over to up with about after before because
    there here just also too very really please hi hello hey thanks thank ok okay yes yeah yep still already again now
    yet ever even only any some all more most much many what when where why how which who whom whose one thing get got
    getting know tell say said ask like well good great sure right actually honestly sorry dear sir madam team help let
    not no never nothing none nobody today me go going come back way something anything else there
  `),
  negators: words('not no never nothing none nobody without'),
  endings: ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'e', 'y'],
  concepts: [
    ['delivery', /^(?:deliver|ship|parcel|package|arriv|track|courier|dispatch|sent$|transit|postage)/],
    ['refund', /^(?:refund|reimburs|money)/],
    ['return', /^return/],
    ['exchange', /^(?:exchang|swap|replac)/],
    ['size', /^siz/],
    ['payment', /^(?:pay|paid|payment|charg|invoice|bill|klarna|debit)/],
    ['address', /^(?:address|postcode|zip$)/],
    ['discount', /^(?:discount|coupon|voucher|promo|code)/],
    ['stock', /^(?:stock|availab|sold$|restock)/],
    ['cancel', /^cancel/],
    ['warranty', /^(?:warrant|guarant|cover)/],
    ['account', /^(?:account|password|login|log$|sign)/],
    ['price', /^(?:price|cost|fee|free$|cheap|expens)/],
    ['open', /^(?:open|clos|hours)/],
    ['receipt', /^(?:receipt|confirmation)/],
  ],
  question: {
    fillers: words(
      'hi hello hey hiya good morning afternoon evening there ok okay so and but also then oh well yes no thanks thank you please just sorry excuse me again btw anyway actually right great question quick one more thing another first second secondly finally lastly additionally',
    ),
    conjunctions: words('and but also or plus because'),
    asking: new Map([
      ['when', 'when'],
      ['where', 'where'],
      ['why', 'why'],
      ['how', 'how'],
      ['who', 'who'],
      ['whose', 'who'],
      ['what', 'what'],
      ['which', 'what'],
    ]),
    askingTwo: new Map([
      ['how long', 'when'],
      ['how soon', 'when'],
      ['how much', 'amount'],
      ['how many', 'amount'],
      ['what time', 'when'],
      ['what day', 'when'],
      ['which day', 'when'],
      ['what date', 'when'],
      ['how come', 'why'],
    ]),
    measures: words(
      'long soon much many often far big exactly time day date kind sort size colour color else number address code email way exact price one model store',
    ),
    isVerb: (word) => VERBS.has(word) || (word.length > 4 && word.endsWith('ed')),
    auxiliaries: words('is are was were am do does did can could will would shall should may have has had'),
    subjects: words(
      'i you we they he she it there this that these those my your the our his her their anyone someone anybody somebody a an any people customers',
    ),
    persons: words('i you we someone anyone'),
    things: words('it this that there'),
    wondering: phrases(`
      wonder*
      like to know
      want to know
      need to know
      do you know
      can you tell me
      could you tell me
      can you say
      let me know
      any idea
      please tell me
      i am asking
      question is
      curious
    `),
    whether: words('if whether'),
    idle: phrases(`
      are you (?:kidding|joking|serious|for real|stupid|insane|having a laugh|there|real|a (?:bot|robot|human|real person))
      you (?:kidding|joking|serious)
      (?:is|s) (?:this|that|it) (?:some kind of |just |all )?(?:a |your )?(?:joke|scam|for real|idea of|normal|acceptable|fair|reasonable|serious|how you|too much to ask|good enough)
      what (?:kind|sort) of (?:\\S+ )?(?:service|company|shop|store|support|business|people|place|customer service|help|joke|answer|system|outfit)
      how (?:hard|difficult|complicated) can
      how (?:is|can|s) (?:this|that|it) (?:be |even |still )?(?:ok|okay|acceptable|possible|fair|allowed|legal)
      how (?:dare|stupid)
      who do you think
      why (?:should|would) i (?:even )?(?:trust|believe|have to|pay for|bother|buy|shop)
      why (?:do i|am i) even
      why (?:do|did) i bother
      do you (?:even|actually|people) *
      does any(?:one|body) *
      is any(?:one|body) (?:there|home|here|reading|listening|working)
      any(?:one|body) (?:there|home|here)
      what (?:is|s) (?:wrong|the matter) with you
      what (?:is|s) the point
      what (?:are|do) you (?:even )?(?:doing|paid for|good for)
      can (?:i|you|one|anyone|we) (?:even |really )?(?:trust|imagine|believe)
      what the
      do you think (?:this|that|it|i)
      how many times
      how many more
      how often do i
      isnt (?:this|that|it)
      who cares
      you know what
      guess what
      so what
      what now
      how are you
      how (?:is|s) it going
      (?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) (?:please |kindly |maybe )?(?:help|assist)
      can i (?:please )?(?:ask|talk|speak|get help|get some help|have some help)
      (?:may|could) i ask
      is it (?:ok|okay) if i ask
      do you (?:understand|see the problem|hear me|get it|see)
      am i (?:supposed|expected) to
    `),
  },
  answer: {
    yesNo: phrases(`
      (?:not|no|never|only|unfortunately|afraid|neither|cannot|unable|impossible|possible|welcome to|both|either|any|always|fine|allowed)
      (?:you|we|it|they|that|this) (?:can|could|will|would|do|does|should|may|is|are|has|have|s)
      (?:s|is|are) (?:fine|ok|okay|included|available|possible|no problem|correct|right|true)
    `),
    when: phrases(`
      (?:to|on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun)s?
      (?:today|tomorrow|tonight|yesterday|soon|shortly|immediately|weekend|overnight|already)
      (?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|christmas|easter)
      (?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?)
      (?:\\d+(?:st|nd|rd|th|am|pm))
      as soon as
      (?:once|until|when) (?:it|we|they|the|you|your)
      (?:end|beginning|start) of
      (?:morning|afternoon|evening|noon|midnight)
      (?:at|by|before|after|until|around) \\d*
      no (?:date|eta|delivery date)
    `),
    where: phrases(`
      (?:at|in|on|with|under|from|to|via|inside|near|behind|below|above) (?:the|your|our|my|a|dhl|ups|fedex|usps|royal|postnord|gls|hermes|evri|dpd|customs|transit|settings|account|page|sweden|norway|germany)
      (?:here|there|website|page|link|store|warehouse|terminal|depot|app|email|inbox|label|box|bottom|top|menu|button|tab|customs|transit|courier|track*|http*|www)
    `),
    amount: phrases(`
      (?:\\d+(?:kr|eur|usd|gbp|sek|nok|pcs|x)?)
      (?:free|nothing|none|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|double|unlimited|no (?:limit|charge|fee|cost))
    `),
    why: phrases(`
      (?:because|since|due to|as (?:the|your|our|it|we)|reason|therefore|owing to|mistake|error|accident*|wrong|bug|caused|failed|declined|sold out|out of stock|missing|so that|to avoid|to make sure|happens when|happened when)
    `),
    how: phrases(`
      (?:you|just|simply|please|first|then) (?:can|could|need|have to|must|go|click|use|fill|send|open|press|log|print|choose|select|put|take|write|follow|attach|tick|enter|contact|bring|drop|pack|only)
      (?:click|press|fill|follow|log in|use|go to|open|choose|select|enter|attach|print|pack|tick|drop|bring|hold|pull|push|turn|scroll|tap|reply|scan)
      (?:by|via|through|using)
    `),
    who: phrases(
      `
      (?:neighbou?r*|driver|courier|colleague*|reception*|supplier|manufacturer|someone|nobody|signed|signature|belongs|responsible)
    `,
    ),
    opener: phrases(`
      (?:yes|yeah|yep|yup|no|nope|sure|certainly|absolutely|definitely|indeed|unfortunately|sadly|afraid|correct|exactly|of course|no (?:problem|bother|worries)|not (?:yet|anymore|any more|at the moment|really|quite|possible|at all)|done|no need|all good|you can|you may|happy to|gladly|with pleasure|that s (?:right|correct|possible|fine|no problem)|it (?:is|does|s|can|will|has|should)|we (?:do|can|will|have|are)|they (?:do|are|will|can)|both|sorry|it depends|depends|usually|normally|right)
    `),
    done: phrases(`
      (?:i|we) (?:have|just|will|can|sent|added|changed|cancelled|updated|fixed)
      (?:done|fixed|sorted|sent|changed|updated|cancelled|removed|added|resent|refund|corrected)
      (?:is|are|has been|have been) now
    `),
    refers: phrases('(?:it|they|those|these|both|all)'),
    holding: phrases(`
      i (?:can )?see (?:that )?you (?:have )?(?:bought|ordered|purchased|placed)
      (?:one|a|just a|half a) (?:moment|sec|second|minute|min|mo)
      (?:bear with me|hold on|hang on|give me a|two (?:secs|seconds|minutes|ticks)|2 (?:secs|min|mins|minutes))
      (?:let|allow) me (?:just |quickly |please )?(?:check|look|have a look|see|take a look|find|pull|dig|investigate|look into|open)
      i will (?:just |quickly )?(?:check|have a look|look|take a look|see|find out|look into)
      (?:am|are) (?:just |now )?(?:checking|looking|pulling|opening|reading)
      (?:checking|looking into)
      right with you
    `),
    promising: phrases(`
      (?:get|come|write|be|call|report) (?:right )?back (?:to|with) (?:you|this|an)
      get back
      come back to (?:you|this)
      let you know
      keep you (?:posted|updated|informed)
      (?:i|we) will (?:ask|contact|forward|email|mail|call|investigate|raise|escalate|pass|write to|find out|reach out|update you|chase|follow)
      (?:have|has) (?:asked|forwarded|escalated|contacted|passed)
      (?:you will|you should) (?:hear|get|receive) (?:from|an (?:answer|email|update))
      will (?:answer|reply|email you|be in touch|contact you)
      be in touch
      follow up
      passed (?:this|it|your) (?:on|to)
      let me (?:ask|find out|forward|raise|get back)
      come to that
      (?:second|other|first|next) question
    `),
    greeting: phrases(`
      (?:hi|hello|hey|welcome|good (?:morning|afternoon|evening)|dear)
      thank(?:s| you) (?:so much |very much )?for (?:contacting|reaching|writing|getting|your (?:message|email|patience|question|order|interest|feedback)|waiting|the (?:info*|number|details|message|picture*|photo*)|that|shopping|choosing)
      how can i (?:help|assist)
      my name is
      nice to
    `),
    advertising: phrases(
      '(?:collection|deals?|sale|offers?|newsletter|campaign|arrivals|black friday|bestsellers?|follow us|loyalty club|membership|news)',
    ),
    deed: words('i we you now done'),
    closing: phrases(`
      anything else
      anything more
      have a (?:nice|great|good|lovely|wonderful|fantastic)
      (?:take care|best regards|kind regards|many thanks|all the best|warm regards|sincerely|cheers)
      (?:feel free|do not hesitate|reach out|here to help|happy to help|pleasure)
      your (?:feedback|patience|understanding|satisfaction|opinion) (?:is|s) (?:important|valuable|appreciated)
      (?:we|i) (?:appreciate|value)
      looking forward
      (?:you are|you re|re) (?:most |very )?welcome
    `),
  },
  customer: {
    further: words('too also'),
    still: words('still seriously really again just even'),
    settled: phrases(`
      (?:thanks|thank you|cheers|thx|tack)(?! for (?:nothing|not|ignoring|wasting|absolutely))
      (?:great|perfect|wonderful|brilliant|awesome|lovely|excellent|fantastic)
      (?:never ?mind|forget it|forget about it|no longer need*|found it|sorted now|it s sorted|works now|it worked|all good|problem solved|figured it out|it arrived|has arrived|just arrived|turned up|got it now|ignore that|solved)
    `),
    but: phrases(
      '(?:but|however|although|though|still not|except|yet|not (?:great|perfect|good)|would be|would have been|would|just (?:great|perfect|wonderful|brilliant|lovely))',
    ),
    agreeing: phrases(
      '(?:yes|yeah|yep|yup|ok|okay|great|perfect|sure|right|alright|correct|exactly|good|fine|thanks|thank you|cool|lovely|super|aha|i see|got it|understood|that s right|so)',
    ),
    asISaid: phrases(`
      (?:as|like) i (?:have )?(?:already |just |previously )?(?:said|wrote|mentioned|told|explained|stated|asked|described)
      (?:i|we) (?:have )?(?:already|just|literally just|now) (?:told|said|wrote|written|explained|mentioned|given|gave|sent|asked|answered|described|provided|been through)
      (?:i|we) (?:told|asked|wrote|explained|gave) (?:you |this |it |that )?(?:already|twice|before|earlier|above|three times|several times|again)
      (?:once|yet) (?:more|again)
      (?:i|ll) (?:will )?(?:repeat|say it again|ask again|try again|write it again)
      (?:again|repeating|repeat|for the (?:second|third|fourth|tenth|last|hundredth) time)
      (?:second|third|fourth|fifth) time i
      (?:said|asked|told|wrote|explained|repeated) \\S+ (?:twice|three times|several times|many times|before|already)
      did you (?:even )?read
      you (?:still )?(?:have not|did not|havent|didnt) (?:even )?(?:answer*|read|respond*)
    `),
  },
  feeling: {
    worry: phrases(`
      (?:worried|worrying|worries me|anxious|nervous|scared|frightened|panick*|freaking out|afraid (?:of|for|i|it|they|someone|that (?:i|it|someone|they))|concerned (?:about|that|because)|terrified|uneasy|unsafe|getting concerned|very concerned|am concerned)
    `),
    other: phrases(`
      (?:frustrat*|disappoint*|annoy(?:ed|ing)|angry|furious|upset|upsetting|stressed|stressful|stressing|devastated|heartbroken|gutted|livid|fuming|outraged|appalled|disgusted|irritated|irritating|infuriat*|exhausted|exhausting|unhappy|dissatisfied|miserable|humiliat*|pissed|exasperat*|distress*|crushed|bummed|offended|insulted)
      (?:fed up|sick of|tired of|sick and tired|so tired|had it with|had enough|have had enough|at my wit*|in tears|let down|lost for words|driving me (?:crazy|mad|insane|nuts|up the wall)|drives me (?:crazy|mad|insane|nuts)|give up hope|cried|crying|broke my heart|breaks my heart|at a loss)
      (?:losing|lost|running out of|lose|loosing) (?:all )?(?:my |all |any )?(?:patience|trust|faith|confidence|hope|temper)
      (?:patience is|my patience)
      (?:am|are|m|feel|feels|feeling|felt|was|is|getting|so|really|very|bit|quite|pretty|became) (?:sad|mad|helpless|ignored|cheated|hurt|embarrassed|desperate|hopeless|powerless|confused|shocked|stupid|ripped off|scammed|lost|abandoned|betrayed|overwhelmed|awful|terrible|horrible|drained|discouraged|neglected|foolish|cross|resentful)
      makes me (?:so |really |very |feel )?(?:sad|mad|angry|sick|cry|feel)
      not (?:at all |very |really |particularly |exactly |too |so |a )?(?:happy|pleased|impressed|amused|satisfied)
      such a (?:let down|letdown|disappointment|hassle)
      (?:discouraging|hurtful|embarrassing|beside myself|in despair|despair|at the end of my|fuming|unsettling|depressing|demoralis*)
      (?:am|are|feel|feels|feeling|felt) (?:\\S+ ){0,3}(?:ignored|cheated|hurt|forgotten|stupid|ripped off|abandoned|betrayed|helpless|hopeless|let down|neglected|invisible|unheard|brushed off|taken for)
    `),
    none: phrases(`
      (?:sorry|apolog*|hope|do not (?:want|mean)|hate|not (?:want|wanting|trying)) … (?:annoying|annoyed|upset|angry|disappoint)
      would (?:be|have been|feel) *
      (?:no|not|without|never|nothing) … (?:worried|worries|angry|upset|annoyed|annoying|frustrat*|disappoint*|stressed|mad|sad|anxious|furious|confused|embarrassed|scared)
      (?:do not|dont) get me wrong
      is concerned
      upset (?:stomach|tummy)
      (?:scared|afraid|frightened|terrified) of (?:the )?(?:dark|heights|water|dogs|thunder|spiders|flying)
      (?:will be|if) … (?:disappoint*|upset|angry|sad|annoyed)
      anti *
    `),
    past: words('was were been had'),
    acknowledged: phrases(`
      (?:understand|understandabl*|understood|realise|realize|imagine|empathi*|sympathi*|i hear you|hear you|i feel you|feel for you|in your (?:shoes|place|position|situation))
      i (?:can )?(?:totally |really |completely |do )?(?:see|get|hear) (?:how|why|that|it|your|what|where)
      (?:so|really|very|truly|terribly|deeply|awfully|genuinely) sorry
      (?:i know|i get|makes (?:total |perfect |complete )?sense|with you on|rough|ouch|yikes|ugh|aw|gosh|dropped the ball|on us|deserve* better|never be easy|not the experience|not what we want|hate that too|what a (?:pain|bummer|disappointment))
      thank(?:s| you) for (?:telling|being (?:honest|open|patient|so)|saying|letting)
      sorry (?:to|that|for|about|you|your|it|this|we|if|things)
      (?:my|our|sincere|sincerest|deepest|full) apologies
      apologi[sz]e
      (?:sounds|must|s|is) (?:be |have been |feel |really |very |so |extremely |truly |incredibly )?(?:frustrating|annoying|stressful|upsetting|awful|terrible|horrible|hard|tough|worrying|disappointing|difficult|a (?:shame|pity|nightmare)|not (?:ok|okay|good|acceptable|fair|how)|unacceptable|infuriating|exhausting|rough|sad|scary|unpleasant|unfortunate|bad|no fun|nerve*)
      no wonder
      not (?:be|have been|had|acceptable|good enough|how (?:it|we|this))
      should (?:not|never) have
      (?:oh no|poor you|poor thing|what a (?:shame|pity|nightmare|mess)|how (?:awful|annoying|frustrating|sad|horrible|stressful|disappointing))
      your (?:frustration|disappointment|concern*|worry|worries|anger|feeling*|annoyance|stress|trouble)
      (?:frustrat*|disappoint*|stressful|upset|annoying|inconvenience)
      you (?:are|re) (?:completely |absolutely |quite |totally )?right
      i would (?:also )?(?:be|feel|have been|have felt) (?!able|happy|glad|delighted|pleased)*
      (?:valid|fair enough|do not blame you|can not be (?:easy|fun)|our (?:fault|mistake|error|bad)|my bad|messed up|regret|waited (?:far |way |much )?(?:too|so|this|that|long)|shouldn*)
      know (?:\\S+ ){0,2}(?:annoying|frustrating|stressful|hard|difficult)
      (?:let|failed) you down
      we (?:have )?failed
    `),
    reassured: phrases(`
      (?:do not|no need to|nothing to|no reason to|need not) (?:worry|panic|be)
      (?:no worries|rest assured|safe|secure|worry|worries|worried|concern*|calm|promise|guarantee|reassure)
    `),
    apology: phrases('(?:sorry|apologies|apology)'),
    confirm: phrases('(?:confirm|repeat|double check|clarify|say that again|write that again)'),
  },
}

const VERBS = words(`
  is are was were am s do does did can could will would shall should may might must have has had went happened happens
  goes comes came costs takes took works means
`)
