import { factorsOf, weigh, wordsOf } from './inflect.ts'
import type { WordList } from './word-list.ts'

/** The surest words of Finnish, since customers in Sweden and Finland write it too. Few of its cases are here. */
export const fi: WordList = {
  weights: weigh({
    support: [
      [
        -4,
        `huijaus|huijausta|huijari|huijarit|huijattu|huijasi, petos|petosta, katastrofi|katastrofaalinen,
        ala-arvoinen|ala-arvoista, törke.ä|-ää, kiitos ei mistään, en koskaan enää, ei koskaan enää`,
      ],
      [
        -3,
        `pettynyt|pettyneitä|pettymys|petyin, huono|-a|-t|-sti|-ja|-in, surkea|-a|-sti, kelvoton|kelvotonta,
        veloitettu (kahdesti/kaksi kertaa), laskutettu kahdesti, ajanhukkaa, rahanhukkaa, naurettava|-a,
        hyödytön|hyödytöntä, kyllästynyt, kamala|-a|-n, epäammattimaista, valehtel.ee|-ija|-i, vihainen|vihaisia,
        raivoissa|-an, törkeys, töykeä|töykeää, vihaa|-n|-t|-vat|-mme`,
      ],
      [
        -2,
        `ei (toimi/toiminut/onnistu/onnistunut/vastata/vastaa/vastausta/vastattu), eivät (toimi/vastaa),
        ei ole (tullut/saapunut/vastattu), en ole saanut, hylätty|hylättiin, epäonnistui|epäonnistunut, rikki,
        rikkinäinen|rikkoutunut|rikkoutui, viallinen|viallisen, vaurioitunut, väärä|väärän|väärät|väärin,
        myöhässä|myöhästynyt|myöhästyi, viivästynyt|viivästyi|viivästys, hävinnyt|kadonnut|katosi, puuttuu|puuttui,
        virhe|virheen|virheitä|virheellinen, ongelma|-n|-a|-t|ongelmia|ongelmallinen, hankala|-a|-n,
        ärsyttää|ärsyttävä|ärsyttävää, turhauttaa|turhauttava|turhauttavaa|turhautunut, huolissani, huolestunut,
        valitus|valituksen|valittaa, hidas|hidasta|hitaasti, odottanut (jo/viikon/pitkään/kauan),
        maksumuistutus|muistutusmaksu|perintä|perintään, sekava|-a, kallis|kallista, tylsä|tylsää, outo|outoa`,
      ],
      [-1, `liian, valitettavasti, ikävä|ikävää|ikävästi, harmi|harmillista, anteeksi, pahoittelen`],
      [
        0,
        `kiitos (etukäteen/jo etukäteen), ei kiitos, hyvää (päivää/huomenta/iltaa/yötä/viikonloppua),
        olisi (hyvä/kiva/mukava), mahdollisimman nopeasti`,
      ],
      [1, `helppo|-a|helposti, onneksi, vihdoin|viimein`],
      [
        2,
        `kiitos|kiitoksia|kiitän|kiitokset, toimii (nyt/taas/hyvin/hienosti),
        ei (hätää/ongelmaa/ongelmia/huono/hullumpi), nopea|-a|-sti|-t,
        ystävällinen|ystävällistä|ystävällisesti|ystävälliset, sujuvasti|sujuva, selvisi, järjestyi, kunnossa`,
      ],
      [
        3,
        `kiitos (paljon/avusta/avustasi/nopeasta/hyvästä), suuret kiitokset, paljon kiitoksia,
        tyytyväinen|tyytyväisiä|tyytyväisenä, avulias|avuliasta, ammattitaitoinen|ammattitaitoista|ammattitaitoisesti,
        suosittelen`,
      ],
      [
        4,
        `tuhannet kiitokset, kiitos todella paljon, kiitos tosi paljon, viisi tähteä, kultaakin arvokkaampi,
        huippu|-a|-hyvä|-palvelu|-palvelua`,
      ],
    ],
    everyday: [
      [-5, `haista vittu`],
      [
        -4,
        `paska|-a|-n, saatana|-n, vittu, vitun, helvetti|helvetin|helvettiin, perkele|-en, kusipää|-t,
        paskiainen|paskiaiset, idiootti|idiootit, murha|-n|-ttu|murhaaja, hirveä|hirveää|hirveän,
        tappa.a|-vat|tapan|tappoi|tappanut|tapettu|tappaja`,
      ],
      [
        -3,
        `kuollut|kuolleet|kuoli|kuolee|kuolla|kuolema|kuoleman|kuolen, kauhea|-a|-n, kauheaa, pelottava|pelottavaa,
        paha|-a|-n|-t, pahin|pahinta, tyhmä|tyhmää|typerä|typerää, inhoa|-n, julma|-a, roisto|-t,
        painajainen|painajaisia, häpeä|häpeän, hitto|hiton, tuhota|tuhosi|tuhottu,
        kuvottava|kuvottavaa|ällöttävä|ällöttävää`,
      ],
      [
        -2,
        `senkin, painu, hittoa, pahasti, vaivaa, pelkäsin, pelkään|pelkää|pelko|peloissaan|peloissani,
        surullinen|surullista|suru|suren, itke.ä|-e|-n|itkin, yksinäinen, sattuu|satuttaa, kipu|kipua|kipeä,
        sairas|sairasta, vaara|-a|vaarallinen|vaarallista, hullu|-a|hulluksi, uhka|uhkaa|uhkailee, sota|-a,
        heikko|heikkoa, ruma|-a, epäreilua, väsynyt, pahoillani, vaikea|-a, häivy, hermostunut`,
      ],
      [
        2,
        `hyvä|hyvää|hyvin|hyviä|hyvältä, kiva|-a|-sti, mukava|-a|-sti, hauska|-a, kaunis|kaunista, hieno|-a|-sti|-n,
        arvostan, luotan, nätti, kunnia, kauniita, hyvän, hyvät, mukavalta, mielelläni, uskollinen, ylpeä, pidän,
        nauttia|nautin, jännittävä|jännittävää, turvassa, rehellinen, reilu|-a, siisti|-ä, söpö|-ä,
        mielenkiintoinen|mielenkiintoista, onnea, voittaa|voitin|voitimme`,
      ],
      [
        3,
        `iloinen|iloista|iloisia|ilo|iloa, onnellinen|onnellisia|onni,
        rakastan|rakastaa|rakastat|rakkaus|rakas|rakastamme, paras|parasta|parhaat|parhaita, hurmaava|-a,
        viehättävä|-ä, suloinen|suloista, ihailen, rakkautta, rakastunut, kaunein, ihana|-a|-n|-sti,
        erinomainen|erinomaista|erinomaisesti, täydellinen|täydellistä, loistava|-a|-sti, mahtava|-a|-sti,
        upea|-a|-sti, vaikuttava|vaikuttavaa|vaikuttunut`,
      ],
      [
        4,
        `fantastinen|fantastista, nerokas|nerokasta, mestariteos, suurenmoinen|suurenmoista, uskomattoman (hyvä/hyvää)`,
      ],
    ],
  }),
  negators: wordsOf(`ei en et emme ette eivät eikä enkä etkä emmekä älä älkää ilman tuskin`),
  intensifiers: factorsOf([
    [1.6, 'äärimmäisen uskomattoman järjettömän'],
    [1.4, 'todella tosi erittäin aivan täysin ihan niin'],
    [0.8, 'melko aika suhteellisen'],
    [0.6, 'vähän hieman hiukan'],
  ]),
  contrast: wordsOf(`mutta kuitenkin silti`),
}
