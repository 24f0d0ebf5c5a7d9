import { phrases } from '../sentences.ts'
import type { SteeringWords } from './words.ts'

const GOOD =
  '(?:good|high|higher|top|best|great|positive|nice|kind|perfect|full|excellent|highest|maximum|max|5|five|10|ten|7|seven|9|nine|stellar|glowing|generous|fantastic|amazing|lovely|super)'
const SCORE = '(?:ratings?|scores?|marks?|reviews?|grades?|stars?|evaluation|points|thumbs up)'
const NUMBER = '(?:[1-9]|10|five|six|seven|eight|nine|ten|fives?|sevens?|nines?|tens?)'
const NO_UNIT =
  '(?! (?:min*|sec*|hour*|day*|week*|month*|year*|kg|cm|mm|items?|pieces?|pcs|percent|euro*|pounds?|kr|of the|times|digits?|different|more|customers|people))'
const MINE = '(?:my|our|mine)'
const GAIN =
  '(?:bonus*|pay|payment|salary|wages?|job|commission|raise|promotion|performance|evaluation|contract|targets?|kpi*|team|month|livelihood|income|shifts?)'

export const english: SteeringWords = {
  survey: phrases(`
    (?:survey*|questionnaire*|feedback|ratings?|rate|rated|scores?|scored|scoring|reviews?|trustpilot|google|evaluation*|nps|csat|poll)
    (?:marks|grade|grades|stars)
    (?:when|if|after*|later|get|comes|asks?|asked|little|short|small) … question
    question … (?:comes|come|later|afterwards|after|pops)
    (?:when|if) (?:they|you are|you get|we) (?:ask|asked)
    (?:be|get) asked
    customers (?:answer|say|think)
    what (?:you|customers) (?:answer|write|put)
    (?:when|if|once) (?:\\S+ ){0,2}asks?
    customers (?:are|were) (?:happy|satisfied)
  `),
  urging: phrases(`
    (?:please|pls|kindly|appreciate|grateful|thankful|hope|hoping|forget|love|need|want|wish|deserve*|leave|give|giving|drop|put|mind)
    (?:could|can|would|will) you
    (?:google|trustpilot|favou?r|make my|made my|pop|toss|throw|if you (?:like|feel like|want|have|ve)|so happy|thumbs)
    would (?:be|mean|help|make|really|love)
    (?:d|would) (?:be|mean|help|make|love|appreciate)
    (?:remember|consider|feel free) *
    if you (?:are|were|re|feel) (?:happy|satisfied|pleased)
    a \\S+ review with
    looking for
    count on
  `),
  pleading: phrases(
    `(?:please|pls|grateful|thankful|appreciate|kindly|would (?:\\S+ )?(?:love|mean|be (?:so |very )?(?:great|happy|glad|nice|awesome))|make my day|thanks|count on)`,
  ),
  goodScore: phrases(`
    ${GOOD} (?:(?:and|honest|\\S+) ){0,1}${SCORE}
    (?:best|top|highest) (?:possible )?(?:score|rating|mark|option|grade)
    full (?:marks|score|points)
    thumbs up
  `),
  asks: phrases(`
    rate (?:me|us|my|our|this chat|the chat|this) (?:\\S+ ){0,3}(?:highly|high|well|top|positively|kindly|favou?rably|generously|as (?:high|best)|with)
    (?:give|giving|leave|leaving|send) (?:me|us|this chat|my work|my service) (?:a |an |the |some |your )?(?:\\S+ ){0,2}${SCORE}
    (?:rate|rating) me
    ${SCORE} (?:\\S+ ){0,2}with my name
  `),
  asksAbout: phrases(`
    (?:good|positive|nice|kind|best|great) (?:answers?|response|feedback|words?|things?|comments?) … (?:survey|about me|about us|question|form)
    (?:answer|say|write|tell them|put) (?:that )?you (?:felt|feel|were|are) (?:understood|happy|satisfied|well|very|completely|fully)
    (?:please|kindly|hope) (?:\\S+ ){0,4}(?:answer|score|vote) (?:positively|high|highly|well|kindly|yes)
  `),
  names: phrases(`
    (?:give|giving|leave|get|rate|score) (?:me|us|my service|this chat|our chat) (?:a |an |the |with |as )?(?:perfect |full |solid |big |nice )?${NUMBER}${NO_UNIT}
    ${NUMBER} stars? (?:for|to|on) (?:me|us|trustpilot|google)
    (?:(?:score|mark|grade) (?:me|us)) (?:a |an |with )?${NUMBER}${NO_UNIT}
    (?:7 7|10 10|5 5|9 10) (?:please|pls|thanks|thank you|would|from you)
    please (?:a )?(?:7 7|10 10|5 5)
  `),
  namesAbout: phrases(`
    (?:give|giving|leave|rate|choose|pick|select|press|click|mark|tick|hit|go for|answer|put|vote) (?:\\S+ ){0,2}(?:a |an |the |number |with )?${NUMBER}${NO_UNIT}
    ${NUMBER} (?:out of|of) ${NUMBER}${NO_UNIT}
    ${NUMBER} ${NUMBER} (?:is|would|please|from|in|for)
    (?:a|an|the|straight|only|perfect|full) ${NUMBER} (?:in|on|is|would|from|counts?|or|if|when|please|for|helps)
    ${NUMBER} (?:or|and|to) ${NUMBER} (?:is|are|counts?|would|please|means?|in|on)
    (?:answer|choose|pick|select|say|tick|click|press) (?:\\S+ ){0,2}(?:completely|almost completely|the (?:highest|top|last|best|green) (?:option|answer|one|button|smiley|box)|far right)
    (?:aim|aiming|go|going|looking|hoping|target|goal) … ${NUMBER}${NO_UNIT}
    (?:highest|top|best|maximum|last) (?:number|step|level|option|value|box|button)
    (?:a|an) ${NUMBER}${NO_UNIT}
    all (?:fives|sevens|nines|tens|5s|7s|9s|10s)
    (?:5|five|7|seven|10|ten) stars?
  `),
  limit: phrases(`
    (?:anything|everything|scores?|ratings?|all|answers?|get|got) (?:\\S+ )?(?:under|below|less than|lower than|beneath|except|but) (?:a |an )?${NUMBER}${NO_UNIT}
    only (?:a |the )?${NUMBER}(?:s)?(?: (?:and|or|to) ${NUMBER}s?)? (?:count*|is|are) *
  `),
  limitAbout: phrases(
    '(?:counts?|counted|fails?|failed|failure|failing|bad|negative|zero|manager|boss|trouble|good enough|not enough|pass|worthless)',
  ),
  consequence: phrases(`
    ${MINE} ${GAIN} (?:\\S+ ){0,3}(?:depends?|depending|hangs|rests) … (?:you|customers|this|your|what)
  `),
  consequenceAbout: phrases(`
    (?:affect*|impact*|influence*|decide*|determine*|depend*|based|tied|linked|count*|reflect*|part|hurts?|ruin*|lower*|cost|costs) (?:\\S+ ){0,4}${MINE} (?:\\S+ )?${GAIN}
    ${MINE} (?:\\S+ )?${GAIN} (?:\\S+ ){0,3}(?:depend*|based|tied|linked|decided|hangs|rests|stake|line|affected|calculated|measured)
    (?:lose|losing|lost|keep|cost|risk*) (?:\\S+ ){0,3}(?:job|bonus|position|contract|shifts?|pay|raise)
    (?:fired|sacked|laid off|let go|disciplin*|punish*|penali*|warned|written up|called in)
    (?:managers?|boss|bosses|supervisors?|lead|leads|management|head office) (?:\\S+ ){0,4}(?:talk|talks|look|looks|check*|see|sees|read|reads|mad|angry|upset|trouble|hear|hears|follow*|word|meeting|measures?|judge*|watch*|count*|happy|strict)
    (?:get|gets|got|be|am|are|in|into) (?:\\S+ ){0,2}(?:trouble|a warning|a scolding|told off)
    (?:bad|bites|hurts|terrible|awful) (?:\\S+ ){0,2}(?:for|on) (?:me|us|my|our) (?!to)*
    (?:measured|judged|paid|ranked|evaluated) (?:\\S+ ){0,3}(?:on|by|after) (?:it|this|that|them|these|your|what|the)
    (?:decide*|affect*|impact*|influence*|determine*|hurt*|hits?|weigh*) (?:\\S+ ){0,2}(?:who|whether|if i|how (?:much )?(?:i|we)|me|us)
    (?:bad|low|lower|poor|negative) (?:\\S+ )?(?:ratings?|scores?|reviews?|marks?|grades?|answers?|surveys?) (?:\\S+ ){0,2}(?:means?|makes?|lead*|cost*|and (?:i|we)|get|gets|hurts?|hit|hits|pulls?|affect*)
    (?:goes|going|go|went) (?:through|over) (?:\\S+ ){0,2}(?:ratings?|scores?|reviews?|surveys?|answers?)
    (?:bonus*|salary|wages?|paycheck|commission|provision)
    (?:am|m|me) (?:the one )?who (?:gets|get|has|have|pays|takes|suffers)
    (?:off|out of) (?:the|this|my) team
    we (?:all )?get (?:\\S+ ){0,2}(?:bonus*|extra|prize|reward*|cake)
    (?:bonus|prize|employee of the month|promoted|promotion)
  `),
  veiled: phrases(`
    (?:happy|satisfied) customers (?:\\S+ ){0,2}(?:click|press|choose|answer|give|pick)
    (?:you|we) (?:both |all |do |must |already |surely )?know (?:by now )?how (?:important|much) (?:\\S+ ){0,5}(?:for|to) (?:me|us)
    you know what to (?:answer|press|click|choose|put|say|do when)
    put in a good word
  `),
  veiledAbout: phrases(`
    (?:means?|meant|matters?|important) (?:so |really |very |such )?(?:a lot |the world |much |everything |loads )?(?:to|for) me
    (?:mean|means) (?:\\S+ ){0,3}to (?:me|my family)
    hope (?:\\S+ ){0,2}(?:did|done|have been|was|was able|could) *
    among … (?:happy|satisfied|pleased)
    hope (?:\\S+ ){0,5}(?:earned|deserved?|worth|worthy)
    (?:earned|deserve*) (?:\\S+ ){0,3}(?:best|top|good|answer|score|rating|stars?|it)
    (?:think|thinking) (?:\\S+ )?(?:kindly |well |nicely )?of me
    (?:remember|keep|have|forget) me(?! know)
    (?:remember*|forget*|think of) (?:\\S+ ){0,4}(?:when|this chat|today|who helped|it (?:is|s) (?:me|about))
    (?:matter*|helps?|valuable|value|count*|important|big|huge) (?:\\S+ ){0,4}(?:for|to) me
    (?:out of my way|extra mile|pulled strings|bent the rules|bend the rules|made an exception|extra effort|fought)
    (?:not (?:about )?(?:the|our) (?:company|product|products|delivery|price|prices|courier|policy|policies|website|brand|rules))
    (?:about me|(?:it is|it s|am) me (?:you|they|who)|reflects? on me|take it out on me|count(?:ing)? on you)
    (?:be|feel) (?:\\S+ )?(?:kind|nice|gentle|generous|good to me)
    go easy
    hope (?:\\S+ ){0,5}(?:shows?|reflect*|remember*|see|notice*|in mind|agree)
    hope you (?:will |would )?(?:say|answer|tell|write|feel|think|liked) (?:\\S+ ){0,3}(?:good|well|nice|understood|that|i|me|positive*)
    (?:hate|sad|sorry|shame|pity) … (?:low|bad|poor)
    (?:i|we) (?:really |could |do )?(?:need|count on|rely on|depend on|am counting on|could use) (?:this|it|you|your|every|all|some|the)
    (?:fingers crossed|you know how it is|every point counts|every star counts|help a|do me a favou?r|return the favou?r|if i did (?:a good|well|my))
    (?:done|tried|did|do|gave|given) (?:\\S+ ){0,2}(?:everything|best|all i|extra)
  `),
  honest: phrases(`
    (?:(?:be|being|stay|completely|totally|your|an) honest|(?:answer|respond|reply|say) (?:\\S+ )?honestly|honesty|honest (?:answer*|opinion*|feedback|review*|rating*)|truthful*|frank*|freely|anonymous*|voluntary|optional|independent*)
    (?:just |exactly |precisely )?(?:as|how|what|whatever|however) you (?:really |actually |truly |yourself )?(?:feel|felt|think|thought|like|see|want|wish|experienced)
    (?:no matter|regardless|either way|up to you|good or bad|both good and bad|positive or negative|whether good)
    (?:can not|not|never|must not|may not) (?:\\S+ ){0,3}(?:say|tell|ask|asking|influence|see|have to|allowed)
    no right or wrong
  `),
  but: phrases('(?:but|though|although|however|just|only)'),
  agent: phrases('(?:i|me|my|us|we|our|mine|*survey*|questionnaire|trustpilot|google|understood|question)'),
  elsewhere: phrases(`
    (?:product|products|shoes|jacket|kettle|helmet|fridge|energy|hotel|movie|book|credit|loyalty|test|tests|tested|review of the|reviews of the|from \\d+ customers|out of 10 customers|of 10 customers)
  `),
}
