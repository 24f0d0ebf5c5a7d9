import afinn from 'sentiment/languages/en/labels.json' with { type: 'json' }
import { factorsOf, weigh, wordsOf } from './inflect.ts'
import type { WordList } from './word-list.ts'

const negators = wordsOf(
  `not never no nobody none nothing nowhere neither nor without hardly barely scarcely cannot isn't isnt wasn't wasnt
  aren't arent weren't werent ain't aint don't dont doesn't doesnt didn't didnt can't cant couldn't couldnt won't wont
  wouldn't wouldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt needn't mustn't`,
)

const intensifiers = factorsOf([
  [1.6, 'extremely incredibly insanely ridiculously exceptionally outrageously hugely immensely'],
  [1.5, 'absolutely totally completely utterly entirely thoroughly'],
  [1.4, 'very really truly deeply highly seriously remarkably especially particularly'],
  [1.2, 'so too such quite more most'],
  [0.8, 'rather fairly relatively reasonably somewhat partly mostly'],
  [0.6, 'slightly bit little marginally sorta kinda'],
])

const support = weigh({
  payment: [
    [-4, `(rip/rips/ripped/ripping) off, ripped (me/us) off, ripoff, rip-off, rip-offs, daylight robbery`],
    [
      -3,
      `(charged/billed/debited) (/me /us /my card )twice, paid twice, double (charged/charge/billed), double-charged,
      charged (me /)again, took (the/my) money twice, overcharge|-d|-s, overcharging, unauthori.sed|-zed,
      hidden (fee/fees/charge/charges/cost/costs), extortionate`,
    ],
    [
      -2,
      `declined, rejected, refused, denied, overpriced, late fee|late fees, (payment/card/transaction) failed,
      locked out, want my money back, wrong (amount/price/invoice), debt (collector/collectors/collection),
      (can't/cant/cannot/couldn't/could not/unable to) (pay/check out/checkout/log in/login/order),
      (didn't/didnt/did not/won't/doesn't/doesnt/wouldn't) go through`,
    ],
    [-1, `decline, issue|-s, pricey, expensive, reminder fee|reminder fees, my money back`],
    [
      0,
      `charged, charges, pay, cancel|-s|-ling, share|-d|-s, interest|-s, debt, guarantee, reward|-s, benefit|-s, gift,
      legal|-ly, withdrawal, profit, grant|-s, settlement|-s, savings`,
    ],
  ],
  delivery: [
    [
      -3,
      `never (arrived/came/received/turned up/showed up/delivered/shipped/got it), nowhere to be (found/seen),
      not as described`,
    ],
    [
      -2,
      `(not/hasn't/hasnt/haven't/havent) (arrived/received/shipped/been delivered/been shipped/turned up/shown up),
      (didn't/didnt/did not) (arrive/receive/turn up/show up), delay|-s|-ed, lost, no sign of, not what i ordered,
      wrong (item/items/size/colour/color/order/product/address/parcel/package/model/one), broken|broke, faulty,
      shattered, cracked, torn, scratched, dented, leaking, fell apart, falling apart, flimsy,
      too (small/big/tight/late), (doesn't/doesnt/didn't/does not/did not/won't) fit`,
    ],
    [-1, `late, loose`],
    [
      0,
      `clear.ed|-s, drop off, dropped off, fit, grey|gray, rose, gold, diamond, jewel|-s, tops, launched, slip,
      leave (it/at/with/a/the parcel/the package), (in/on) demand`,
    ],
  ],
  function: [
    [
      -3,
      `(doesn't/doesnt/didn't/didnt/does not/did not/won't/wont/don't) work,
      (isn't/isnt/wasn't/not/stopped/never) working, no longer (works/working), waste of (time/money/space), unusable,
      useless, junk, not fit for purpose`,
    ],
    [
      -2,
      `fails to, keeps (failing/crashing/freezing), crashe.d|-s, crashing, freezes, froze, buggy, glitch|-es|-y,
      unresponsive, malfunction|-s|-ed|-ing, difficult, hassle, unfortunately, unhelpful, disappointingly, clunky`,
    ],
    [-1, `bulky, weird, odd, nuts, cumbersome, tedious, error, errors`],
    [
      2,
      `works (now/again/fine/great/perfectly/well), working (now/again/fine/perfectly), sorted, all (sorted/good),
      no (problem/problems/issue/issues/worries/trouble/hassle/fuss/complaints), hassle-free, trouble-free, not bad,
      not too bad, (can't/cannot) (complain/fault)`,
    ],
    [1, `works, worked, fixed, as promised, smooth|-ly, straightforward, intuitive, speedy, quickly`],
    [
      0,
      `how (it/this) works, (would/i'd/id/we'd/you'd) like, like to,
      (look/looks/looked/sound/sounds/feel/feels/felt) like,
      (seem/seems/seemed/something/anything/things/stuff/just/more/acts) like,
      like (a/an/that/this/these/i/my/me/you) (get/getting) (this/it/that) (sorted/fixed/resolved), quick question,
      you recommend, how (quick/quickly/fast), as (quickly/fast) as, solve|-s, solving, resolve|-s, resolving,
      resolution, solution|-s, support|-s|-ed|-ing|-er, hard (drive/copy/disk/disc), restore|-d|-s, validate|-d|-s,
      alert, mandatory`,
    ],
  ],
  waiting: [
    [
      -3,
      `fob off, fobbed off, fobbed (me/us) off, hung up on me, put the phone down, (nobody/no one/noone) cares,
      (don't/dont/doesn't/do not/does not/don't seem to/doesn't seem to/couldn't) care, ignored, ignoring, fed up,
      sick of, sick and tired, how hard can it be`,
    ],
    [
      -2,
      `still waiting, been waiting, waited (days/weeks/ages/hours/months/over),
      no (answer/reply/response/refund/update/luck/help),
      (nobody/no one/noone) (answers/replies/responds/knows/helps/answered/replied/called),
      (hasn't/haven't/not/never) (replied/responded/answered/heard back),
      (didn't/did not/never) (reply/respond/answer), passed around, pillar to post, in circles, on hold, stonewalled,
      unanswered, slow, (takes/taking/taken/took) (ages/forever), long (wait/queue), the runaround, how much longer`,
    ],
  ],
  anger: [
    [
      -4,
      `scam|-s|-med|-mer|-mers|-ming, con artist|con artists, thieves|thief, crooks,
      bunch of (crooks/cowboys/idiots/clowns/thieves), shambles,
      (absolute/complete/total/utter) (joke/disgrace/nonsense/rubbish/mess/disaster), appalling, appalled, atrocious,
      abysmal, disgrace|-ful, what a joke, thanks for nothing, thank you for nothing, worst`,
    ],
    [
      -3,
      `ridiculous, are you (kidding/joking/having a laugh), taking the (piss/mick), rubbish, unacceptable,
      not acceptable, unprofessional, incompeten.t|-ce, rude, pathetic, shocking, infuriat.ing|-ed, livid, fuming,
      clueless, lied, deceptive, not good enough, last straw, shut up, had enough, enough is enough,
      for (god's/gods/christ's/heaven's/fuck's/fucks) sake, garbage, dishonest, disrespectful`,
    ],
    [
      -2,
      `(don't/dont/didn't/doesn't/do not/did not) like, cheeky, grumpy, lying, fault, a joke, unbelievable, excuses,
      empty promises, broken promises, promised (me/us), you promised, (was/were) promised,
      not (happy/impressed/amused), avoid, take advantage, taking advantage, i demand, messed (me/us) around`,
    ],
    [-1, `ugh`],
  ],
  leaving: [
    [
      -4,
      `never (again/ever again), last time i (shop/order/buy/use), stay away, steer clear, avoid at all costs,
      never (ordering/buying/shopping/using)`,
    ],
    [
      -3,
      `legal action, small claims, (report/reporting) you, trading standards, you to court, ombudsman, chargeback,
      (business/custom) elsewhere, (shop/shopping/go/going) elsewhere,
      (don't/dont/do not/won't/wouldn't/would not/not/never/cannot/can't) recommend, lost a customer, zero stars,
      one star`,
    ],
    [-2, `closing my account, last chance, beware`],
    [-1, `lawyer|-s, solicitor|-s`],
  ],
  worry: [
    [-2, `(doesn't/doesnt/does not) make sense, makes no sense, stressful, misleading`],
    [-1, `urgent|-ly, asap, unsure, confusing, (don't/dont/do not) understand`],
  ],
  thanks: [
    [
      4,
      `(thank you/thanks) (so much/very much/a million/ever so much), much appreciated, lifesaver, life saver,
      above and beyond, five stars, ten out of ten, over the moon`,
    ],
    [
      3,
      `many thanks, (thank you/thanks) for (your help/all your help/the help/helping), thanks a lot, (good/great) job,
      well done, nice one, (exceeded/beyond) my expectations, (highly/definitely/would) recommend,
      cannot recommend enough`,
    ],
    [2, `thank you, thx, cheers, grateful, relief, phew, thank god, thank goodness`],
    [
      0,
      `(thanks/thank you) in advance, no (thanks/thank you), (kind/best/warm) regards, best wishes,
      good (morning/afternoon/evening/day/night), dear (sir/madam/customer/team/support/all), customer care,
      care team, (i/we) would appreciate, would be appreciated, would be (great/nice/good/helpful),
      (what/any/some/that/this/which) kind, kind of, any (luck/chance), hope (you/someone/somebody/this) can,
      (hope/hoping) to hear, best (way/before), happy to (send/provide/help)`,
    ],
  ],
  praise: [
    [
      4,
      `brilliant, superb, incredible, exceptional,
      (bloody/fucking) (brilliant/great/good/amazing/awesome/fantastic/lovely), top notch, top-notch, first class,
      first-class, first rate, first-rate, second to none, spot on, spot-on, (a/absolute) (gem/legend), you're a star`,
    ],
    [
      3,
      `helpful, super helpful, well (made/built/written/acted), well-made, well-built, well-written, gorgeous,
      tremendous, unbeatable, happier, stunning, recommended, worth every penny, worth it, good value,
      value for money, very impressed, yay, wow`,
    ],
    [
      2,
      `quick, prompt, knowledgeable, understanding, professional, efficient, sturdy, comfy, cosy|cozy, tasty, fast,
      works like a charm, (i/we) (/really/do/also) like, like it, (can't/cannot) wait, perfect fit, refreshing, sleek,
      neat, ideal, nicely, valuable, convincing, sweetheart, sweetie, darling, bargain`,
    ],
    [1, `like, easily, easier, easiest, relax, friends, dear, hope, hopefully, chance|-s, true, decent, interested`],
  ],
  plain: [
    [
      0,
      `please, help|-s|-ing, want, wish|-es, yes, yeah, matter|-s, careful, feeling, big, huge, exclusive, important,
      responsible, responsibility, reach|-ed|-es|-ing, natural, certain, extend|-s, expand|-s, join, invite, admit,
      promise|-s|-d, increase|-d, allow, growing, growth, united, vision, vitamin, god, ha, oks, straight,
      sentence|-s, excuse, unconfirmed, axe, rig, pressure, forgot my password, forgotten my password`,
    ],
  ],
})

/** English: AFINN-165 as the `sentiment` package ships it, under what customers of a shop mean by these words. */
export const en: WordList = {
  weights: new Map([
    ...Object.entries(afinn).filter(([word]) => !negators.has(word) && !intensifiers.has(word)),
    ...support,
  ]),
  negators,
  intensifiers,
  contrast: wordsOf('but however nevertheless nonetheless'),
}
