import { factorsOf, weigh, wordsOf } from './inflect.ts'
import type { WordList } from './word-list.ts'

/** The surest words of Danish, since Danes write to Norwegian and Swedish shops too. */
export const da: WordList = {
  weights: weigh({
    support: [
      [
        -4,
        `svindel|-nummer, svindlere, svindlet, bedrageri, bedrager|-e, fupfirma, katastrofe, katastrofal|-t|-e,
        skandale, uacceptab.el|-elt|-le, elendig|-t|-e, aldrig mere, tak for ingenting, skam jer`,
      ],
      [
        -3,
        `skuff.et|-ende|-else|-ede, dårlig|-t|-e, ubrugelig|-t|-e, spild af (tid/penge), trukket (to gange/dobbelt),
        håbløs|-t|-e, latterlig|-t|-e, uprofessionel|-t|-le, uforskamme.t|-de, utilfreds|-e, inkompetent|-e, fup,
        snydt, snyd|-er, løgn|-e, træt af`,
      ],
      [
        -2,
        `(virker/fungerer/fungerede) (ikke/stadig ikke/aldrig),
        ikke (modtaget/kommet/leveret/fået svar/tilfreds/okay/godt nok), (intet/ingen) svar, ingen (svarer/hjælp),
        svarer ikke, forsink.et|-else|-elser|-ede, afvist|afvises, ødelagt|ødelagte, i stykker,
        beskadiget|beskadigede, defekt|-e, forkert|-e, forsvun.det|-dne, mangler, fejl, problem|-er|-et|-erne,
        besvær|-lig|-ligt, bøvl|-et|-er, rykkergebyr, inkasso, langsom|-t|-me, irriter.et|-ende|-ede,
        ventet (i/længe), venter stadig, bekymret|bekymrede, forvirret|forvirrende, træls, kedelig|-t|-e`,
      ],
      [-1, `desværre, undskyld, beklager, klage|-r, sur|-t, mærkelig|-t|-e`],
      [
        0,
        `(ja/nej) tak, tak på forhånd, på forhånd tak, (venlig/bedste) hilsen, god (dag/aften/morgen/weekend),
        (ville/kunne) være (godt/rart/dejligt), så hurtigt som`,
      ],
      [1, `håb, nem|-t|-me, heldigvis, endelig, velbekomme`],
      [
        2,
        `tak, takker, virker nu, fungerer nu, (løst/løste) sig, ingen problemer, uden problemer, intet problem,
        ikke dårligt, ikke værst, hurtig|-t|-e, venlig|-t|-e, rar|-t|-e, flink|-t|-e, sød|-t|-e, høflig|-t|-e`,
      ],
      [
        3,
        `tak for (hjælpen/svar/svaret/hurtigt svar/god service), mange tak, tilfreds|-e, hjælpsom|-t|-me,
        professionel|-t|-le, dygtig|-t|-e, anbefales`,
      ],
      [
        4,
        `tusind tak, tusinde tak, (super/mega/kanon/skide)god|-t|-e, superfint, super service, fem stjerner, guld værd`,
      ],
    ],
    everyday: [
      [
        -4,
        `for helvede, helvede|-s, idiot|-er, forbandet|forbandede, mord|-et, morder|-en, rasende, forfærdelig|-t|-e`,
      ],
      [
        -3,
        `vred|-t|-e, hade|-r|-t, fanden|-s, lort|-et, lorte, skide, dræb.e|-er|-t|-te, døde, dø, værst|-e,
        grusom|-t|-me, skammet, pis, pinlig|-t|-e, ond|-t|-e`,
      ],
      [
        -2,
        `øv, bange, ligeglad|-e, frygt|-er, ked af, trist|-e, græd|-e|-er, ensom|-t|-me, ked, dum|-t|-me,
        farlig|-t|-e, fare, død|-t|-en, dårligere, værre, svag|-t|-e, grim|-t|-me, smerte|-r, hævn, trussel|trusler,
        krig|-en, vanvid, skør|-t|-e, nervøs|-t|-e`,
      ],
      [
        2,
        `god|-t|-e, fin|-t|-e, flot|-te, sjov|-t|-e, hyggelig|-t|-e, grine|-r, smuk|-t|-ke, stolt|-e, spændende,
        tryg|-t|-ge, skøn|-ne, sej|-t|-e, pæn|-t|-e, interessant|-e, kan lide`,
      ],
      [
        3,
        `glad|-e, elske.r|-de|-t, elsk, kærlighed|-en, lykkelig|-t|-e, lykke|-n, bedst|-e, dejlig|-t|-e, perfekt|-e,
        fremragende, udmærket|udmærkede, imponere.nde|-t, glæde|-r|-lig|-ligt, nydelig|-t|-e`,
      ],
      [
        4,
        `fantastisk|-e, vidunderlig|-t|-e, pragtfuld|-t|-e, strålende, glimrende, genial|-t|-e, mesterværk,
        formidab.el|-elt|-le, suveræn|-t|-e`,
      ],
      [-2, `kan ikke lide`],
    ],
  }),
  negators: wordsOf(`ikke aldrig ingen intet ingenting uden næppe hverken ej`),
  intensifiers: factorsOf([
    [1.6, 'ekstremt utroligt vanvittigt sindssygt enormt'],
    [1.5, 'kæmpe super mega'],
    [1.4, 'meget rigtig virkelig helt fuldstændig fuldstændigt totalt særdeles'],
    [0.8, 'ganske ret rimelig temmelig'],
    [0.6, 'lidt nogenlunde'],
  ]),
  contrast: wordsOf(`men dog derimod imidlertid`),
}
