import type { Glossary } from '../../reading/glossary.ts'

const NUMBERS = [
  ...[
    'unu|una',
    'doua|doi',
    'trei',
    'patru',
    'cinci',
    'sase',
    'sapte|sapti',
    'opt',
    'noua',
    'zece',
    'unsprezece|unspe',
  ],
  ...['doisprezece|douasprezece|doispe|douaspe', 'treisprezece|treispe', 'paisprezece|paispe', 'cincisprezece|cinspe'],
  ...[
    'saisprezece|saispe',
    'saptesprezece|saptispe|sapteispe',
    'optsprezece|optispe',
    'nouasprezece|nouaspe',
    'douazeci',
  ],
]
const WEEKDAY =
  '(?:lun[ia]|lunea|mart[ie]|martea|marts|miercuri|miercurea|joi[a]?|viner[ie]|vinerea|sambata|duminica|maine|miine|poimaine|azi|astazi|dimineata|seara|diseara)'
const CLOCK = '(?:la|ora|orele|pe la|de la|pana la|dupa|dupa ora|inainte de|inainte de ora|intre|pana|cam la)'
/** A number that no minutes, days or documents follow is an hour after these. */
const NO_COUNT =
  '(?! (?:de )?(?:min|minut|minute|zi|zile|ore|ora|saptamani|luni(?! )|ani|euro|lei|km|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|persoane|copii|strazi|statii)(?= ))(?![.:/h-]?\\d)'

/** Days, hours and choices as Romanian says them, in French. */
export const romanianDays: Glossary = {
  rewritten: [
    [/(?<=\p{L})-(?=\p{L})/gu, ' '],
    [/ (?:miine|mini|mayne)(?= )/g, ' maine'],
    [
      new RegExp(` (?:de |din |de la |intre )?(${WEEKDAY}) (?:pana|pina) (?:pe |in |la )?(${WEEKDAY})(?= )`, 'g'),
      ' zzbetween $1 si $2',
    ],
    [new RegExp(`(?<= ${WEEKDAY}) (\\d{1,2})\\.(00|15|30|45)(?= )`, 'g'), ' $1h$2'],
    [/ (?:dupa|dupe) (?:masa|masă|mas|amiaza|amiezi|amiaz|prinz|pranz)(?= )/g, ' dupamasa'],
    // "Douăzeci și cinci" before "douăzeci".
    ...NUMBERS.slice(0, 9).map((word, at): [RegExp, string] => [
      new RegExp(` douazeci si (?:${word})(?= )`, 'g'),
      ` ${21 + at}`,
    ]),
    ...NUMBERS.map((word, at): [RegExp, string] => [
      new RegExp(`(?<= ${CLOCK}| ora| si| ${WEEKDAY}| pe) (?:${word})(?= )`, 'g'),
      ` ${at + 1}`,
    ]),
    [/ (\d{1,2}) (?:si|i|sh|shi) (?:jumatate|juma|jumate|jumat|un? jumatate)(?= )/g, ' $1h30'],
    [/ (\d{1,2}) (?:si|sh) (?:un )?sfert(?= )/g, ' $1h15'],
    [/ (\d{1,2}) (?:jumate|juma|jumatate)(?= )/g, ' $1h30'],
    ...Array.from({ length: 12 }, (_, at): [RegExp, string] => [
      new RegExp(` ${at + 8} fara (?:un )?(?:sfert|15)(?= )`, 'g'),
      ` ${at + 7}h45`,
    ]),
    [/ (la|ora|dupa|pana la|inainte de|orele) (\d{1,2})[.: ](00|15|30|45)(?= )/g, ' $1 $2h$3'],
    [/ (\d{1,2}):(\d{2})(?= )/g, ' $1h$2'],
    [
      / (\d{1,2}) si (05|10|20|25|40|50)(?= )(?! (?:de )?(?:ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|nov|dec))/g,
      ' $1h$2',
    ],
    [new RegExp(` intre (?:ora |orele )?(\\d{1,2}) si (\\d{1,2})${NO_COUNT}(?= )`, 'g'), ' intre $1h si $2h'],
    [
      new RegExp(` (?:de la|din) (?:ora )?(\\d{1,2})h? (?:pana )?la (?:ora )?(\\d{1,2})${NO_COUNT}(?= )`, 'g'),
      ' intre $1h si $2h',
    ],
    [new RegExp(` (?:ora|orele) (\\d{1,2})${NO_COUNT}(?= )`, 'g'), ' ora $1h'],
    [
      new RegExp(
        ` (pe la|de la|pana la|dupa|inainte de|cam la|inainte de ora|dupa ora|pana la ora) (\\d|1\\d|20)${NO_COUNT}(?= )`,
        'g',
      ),
      ' $1 $2h',
    ],
    // Alone, "la 2" may be the second of a list.
    [new RegExp(` la ([4-9]|1\\d|2[0-3])${NO_COUNT}(?= )`, 'g'), ' la $1h'],
    [new RegExp(`(?<= ${WEEKDAY}) la (\\d)${NO_COUNT}(?= )`, 'g'), ' la $1h'],
    [/ la (\d{1,2}) (?=fix|dimineata|dimineatza|seara|dupamasa|pm|am )/g, ' la $1h '],
    [/ (\d{1,2}h\d{0,2}) (?:fix|punct)(?= )/g, ' $1'],
    [/ (\d{1,2}h\d{0,2}) (?:dupamasa|pm)(?= )/g, ' $1 zzpm'],
    [/ (\d{1,2}h\d{0,2}) (?:de )?(?:dimineata|am|dimineatza)(?= )/g, ' $1 zzam'],
    [/ (\d{1,2}h\d{0,2}) (?:de )?seara(?= )/g, ' $1 zzevening'],
    [/ (?:pe|in) (?:data de |data |ziua de )?(\d{1,2})(?= )/g, ' zzthe $1'],
    [/ (?:data de|ziua de) (\d{1,2})(?= )/g, ' zzthe $1'],
    [/ (?:peste|in) (\d{1,2}|o|doua|trei) (?:de )?(zile|zi|saptamani|saptamana|luni|luna)(?= )/g, ' zzwithin $1 zz$2'],
    [/ (\d) ore(?= )/g, ' zzlasting $1 ore'],
    [/ (\d{1,3}) de (?=min)/g, ' $1 '],
    // "Nu mai devreme de", "nu înainte de": from then on.
    [
      / nu (?:pot |vin |se poate |am cum |ajung |sunt liber |merge )?(?:inainte|mai devreme)(?: de(?: ora)?)?(?= )/g,
      ' zzsince',
    ],
    [
      / nu (?:pot |vin |se poate |am cum |ajung |sunt liber |merge )?(?:dupa|mai tarziu de)(?: ora)?(?= )(?! ?masa)/g,
      ' zzuntil',
    ],
    [/ (?:nu e |nicio |nici o |fara |nu )(?:problema|probleme|griji)(?= )/g, ' '],
  ],
  words: {
    ...weekday('lundi', 'luni', 'lunea', 'luni'),
    ...weekday('mardi', 'marti|marts|martzi', 'martea', 'marti'),
    ...weekday('mercredi', 'miercuri|miercur|mercuri|mierc', 'miercurea', 'miercuri'),
    ...weekday('jeudi', 'joi', 'joia', 'joi'),
    ...weekday('vendredi', 'vineri|viner|vinri', 'vinerea', 'vineri'),
    ...weekday('samedi', 'sambata|simbata', 'sambetele', 'sambata'),
    ...weekday('dimanche', 'duminica|duminic', 'duminicile', 'duminica'),
    janvier: 'ianuarie|ian',
    fevrier: 'februarie|feb',
    mars: 'martie',
    avril: 'aprilie|apr',
    juin: 'iunie|iun',
    juillet: 'iulie|iul',
    aout: 'august',
    septembre: 'septembrie|sept',
    octobre: 'octombrie|oct',
    novembre: 'noiembrie|nov',
    decembre: 'decembrie|dec',
    demain: 'maine|maini|de maine',
    'apres demain': 'poimaine|poimine|poimaini|poimane',
    'aujourd hui': 'azi|astazi|asta seara|in ziua asta',
    hier: 'ieri|alaltaieri',
    'ce soir': 'diseara',
    'le matin': 'dimineata|diminetile|dimineatza|de dimineata|de cu dimineata|in cursul diminetii',
    'l apres midi': 'dupamasa|dupaamiaza|dupa amieze|dupamiaza|amiezi|pe dupamasa',
    'le soir': 'seara|de seara|serile|pe seara',
    midi: 'amiaza|pranz|la pranz|la amiaza',
    'de l aprem': 'zzpm',
    'du matin': 'zzam',
    'du soir': 'zzevening',
    le: 'zzthe',
    dans: 'zzwithin',
    pendant: 'zzlasting',
    jours: 'zzzile|zzzi|zile',
    semaines: 'zzsaptamani|zzsaptamana|saptamani',
    mois: 'zzluni|zzluna',
    'la semaine prochaine':
      'saptamana viitoare|saptamana urmatoare|saptamina viitoare|sapt viitoare|saptamana care vine|saptamana ce vine|saptamana cealalta|urmatoarea saptamana|sapt urmatoare',
    'cette semaine': 'saptamana asta|saptamana aceasta|sapt asta|saptamina asta',
    'fin de semaine': 'sfarsitul saptamanii|la sfarsit de saptamana|la sfarsitul saptamanii|spre sfarsitul saptamanii',
    'debut de semaine prochaine': 'inceputul saptamanii viitoare|la inceputul saptamanii viitoare',
    'fin de semaine prochaine': 'sfarsitul saptamanii viitoare|la sfarsitul saptamanii viitoare',
    'le mois prochain': 'luna viitoare|luna urmatoare|luna care vine',
    'le week end': 'in weekend|weekendul|weekend|week end',
    prochain: 'viitor|viitoare|urmatoare|urmatorul|urmatoarea|care vine|ce vine',
    'le lendemain': 'a doua zi|ziua urmatoare|in ziua urmatoare|ziua de dupa',
    'la veille': 'cu o zi inainte|ziua dinainte|in ajun',
    'le meme jour': 'in aceeasi zi|aceeasi zi|tot in ziua aia|tot atunci',
    a: 'la|la ora|ora|la orele|orele',
    vers: 'pe la|cam la|in jur de|in jurul orei|pe la ora|aproximativ la|cam pe la',
    apres: 'dupa|dupa ora|dupa ce',
    avant: 'inainte de|inainte de ora|inainte|pana in',
    'jusqu a': 'pana la|pana la ora|pana|pana pe|pina la|pina|zzuntil',
    'a partir de': 'de la|de la ora|incepand cu|incepand de|incepand din|de pe|din|zzsince',
    entre: 'zzbetween|intre|intre orele',
    'plus tard': 'mai tarziu|mai incolo|mai tirziu|mai pe urma',
    'plus tot': 'mai devreme|mai repede|mai din timp',
    'plus tard que': 'mai tarziu de|mai tarziu de ora',
    plutot: 'mai bine|mai degraba|mai curand',
    'au lieu de': 'in loc de|in locul|in loc',
    minutes: 'minute|min|minut|minutele|minutici|de minute',
    'un quart d heure': 'un sfert de ora|sfert de ora|un sfert|sfert de ceas|un sfert de ceas',
    'trois quarts d heure': 'trei sferturi de ora|3 sferturi de ora',
    'une demi heure':
      'jumatate de ora|o jumatate de ora|juma de ora|jumate de ora|o juma de ora|jumatate de ceas|o jumate de ora|juma de ceas',
    'une heure': 'o ora|un ceas',
    '1h30': 'o ora si jumatate|o ora jumate|o ora si juma|o ora si jumate',
    heures: 'ore',
    '2': 'doua|doi',
    '3': 'trei',
    '4': 'patru',
    '5': 'cinci',
    '10': 'zece',
    '15': 'cincisprezece|cinspe|cinsprezece',
    '20': 'douazeci|douazeci de',
    '30': 'treizeci|treizeci de',
    '40': 'patruzeci|patruzeci de',
    '45': 'patruzeci si cinci|patruzeci si cinci de',
    '50': 'cincizeci|cincizeci de',
    'la premiere':
      'prima|primul|intaia|cea dintai|intaiul|prima varianta|prima optiune|prima data|varianta intai|optiunea intai|a intaia|primu|cea de sus|prima zi|cea dintii|prima propunere|prima ora|varianta unu|optiunea unu|numarul unu|nr unu',
    'la deuxieme':
      'a doua|al doilea|adoua|aldoilea|a 2 a|a 2a|a doua varianta|a doua optiune|a doua data|varianta doua|al doile|ala doilea|a doua propunere|varianta doi|optiunea doi|numarul doi|nr doi|aia a doua|cea de a doua|cel de al doilea|optiunea doua',
    'la troisieme':
      'a treia|al treilea|atreia|a 3 a|a 3a|a treia varianta|a treia optiune|a treia data|al treile|a treia propunere|varianta trei|optiunea trei|numarul trei|nr trei|cea de a treia|cel de al treilea',
    'la quatrieme': 'a patra|al patrulea|a patra varianta',
    'la cinquieme': 'a cincea|al cincilea',
    'la derniere':
      'ultima|ultimul|ultima varianta|ultimu|cea din urma|cea de jos|ultima optiune|ultima data|ultima propunere',
    'celui du milieu':
      'cea din mijloc|cel din mijloc|aia din mijloc|ala din mijloc|mijlocul|din mijloc|mijlocie|a din mijloc|de la mijloc|mijlocia',
    un: 'unu',
    aucune:
      'niciuna|niciunul|nici una|nici unul|nici unu|niciuna din ele|niciuna dintre ele|nici una din astea|niciuna din astea|niciuna dintre variante|niciuna din variante|nici una din ele|nici una dintre ele|niciun din astea|niciunu|niciuna din date|niciuna dintre astea|nici una din variante|niciuna din cele trei|nimic din astea|nimic de aici',
    'aucune me va':
      'nu imi convine niciuna|nu mi convine niciuna|nu imi convine nici una|nu pot la niciuna|nu pot in niciuna|niciuna nu imi convine|niciuna nu mi convine|niciuna nu ma aranjeaza|niciuna nu merge|niciuna nu imi vine bine|nici una nu imi vine bine|nici una nu imi convine|nici una nu merge|nu pot niciuna|nu pot nici una|nu mi convine nici una|nu imi convine niciunul|niciunul nu imi convine|nu ma aranjeaza niciuna|nu imi convine nimic|nu mi convine nimic|nu pot la nici una|nu imi convin|nu mi convin|niciuna nu e buna|nici una nu e buna|nu e buna niciuna|nu pot in niciuna din zile|nu pot in niciuna din ele|nu pot la niciuna din ele|niciuna nu mi vine bine|nici una nu mi vine bine|nu pot in niciuna dintre zile|nu pot in nicio zi|nu pot in niciuna din zilele astea',
    'autre date':
      'alta data|alta zi|alte date|alte zile|alta varianta|alte variante|alta ora|alta optiune|alte optiuni|alt termen|alt moment|alta propunere|alte propuneri|alta programare|alta perioada|alte ore|alt interval|alte intervale|un alt termen',
    autre: 'alta|altul|alt|altele|alte|altceva|alta ceva|o alta',
    'n importe lequel':
      'oricare|orice|oricand|indiferent|care vreti|cum vreti|mi e egal|mi e totuna|imi e totuna|imi e egal|mi e indiferent|oricare din ele|oricare dintre ele|care o fi|care vreti voi|oricare e bine|oricare imi convine|alegeti voi|alegeti dvs|oricare din astea|imi e indiferent|la alegere|la alegerea dvs|mi i totuna|mi e tot una|indiferent care|oricare merge',
    option: 'varianta|optiunea|optiune|propunerea|alegerea|alternativa|casuta',
    numero: 'numarul|numar|nr|cifra|raspuns|raspunsul|nr:',
    'je choisis celui de':
      'aia cu ora|aia de la ora|cel de la ora|cea de la ora|ala cu ora|ala de la ora|cel cu ora|cea cu ora|cel de|cea de|ala de|aia de|ala cu|aia cu|cel cu|cea cu|cel din|cea din|aia din|ala din|aia de pe|cel de pe|cea de pe|ala de pe|cel de la|cea de la|ala de la|aia de la|aia pe|ala pe|aceea de|acela de|cela de|ceea de|cea pe|varianta de|varianta cu|varianta din|programarea de|programarea din|data de pe|ora de|rdv de|randevu de|intalnirea de',
    celui: 'cel|cea|ala|aia|acela|aceea|cela',
    'je prends':
      'iau|aleg|as lua|voi lua|o iau|il iau|as alege|o aleg|il aleg|am ales|raman la|ramane|ramanem la|ma bag la|ma inscriu la|ma inscriu pe|hai|haide|haideti|hai la|hai pe|mergem pe|merg pe|as merge pe|votez|ma programez pe|ma programez la|as zice|zic|sa fie|sa zicem|sa spunem|as spune|ma opresc la|as opta pentru|optez pentru|imi aleg|va fi|retin',
    'je voudrais': 'as vrea|as dori|vreau|doresc|mi ar conveni|imi doresc|am vrea|vrem',
    'je prefere': 'prefer|as prefera|preferabil|preferam|de preferat|preferinta mea|de preferinta',
    'mettez moi':
      'puneti ma|pune ma|treceti ma|trece ma|notati ma|noteaza ma|programati ma|dati|propuneti|propuneti mi|rezervati|rezervati mi|inscrieti ma|scrieti ma|puneti mi|dati mi|da mi|notati|puneti|programati|treceti|bifati|bagati ma|baga ma|rezerva mi|scrie ma|programeaza ma|inregistrati ma',
    'pour moi': 'pentru mine|la mine|pt mine',
    pour: 'pentru|pt',
    'me va':
      'imi convine|mi convine|ne convine|imi vine bine|ma aranjeaza|imi merge|mi se potriveste|e buna|e bun|e bine|e ok|merge|convine|imi pica bine|imi vine|mi vine bine|imi pica cel mai bine|imi vine cel mai bine|e cea mai buna|imi convine cel mai bine|e perfect|e perfecta|ar fi bine|ar fi bun|ar fi buna|ar merge|ii buna|ii bun|ii bine|este ok|este bine|suna bine|se potriveste|ar fi perfect',
    mieux: 'cel mai bine|mai buna|mai convenabil',
    'je peux':
      'pot|putem|as putea|pot sa vin|pot veni|pot ajunge|pot sa ajung|reusesc|o sa pot|voi putea|sunt liber|sunt libera|sunt disponibil|sunt disponibila|am timp|am liber',
    'je peux que':
      'pot doar|pot numai|nu pot decat|doar pot|numai pot|pot decat|sunt liber doar|sunt libera doar|am liber doar|am liber numai|vin doar|vin numai|sunt liber numai',
    'je viens':
      'vin|voi veni|o sa vin|am sa vin|viu|venim|ma prezint|voi fi acolo|o sa fiu acolo|voi fi prezent|voi fi prezenta',
    'je viens pas': 'nu vin|nu voi veni|nu o sa vin|n o sa vin|nu viu|nu am sa vin|n am sa vin',
    'je peux pas':
      'nu pot|nu putem|nu mai pot|nu pot veni|nu pot sa vin|nu pot ajunge|nu ajung|nu am cum|n am cum|nu as putea|nu pot sa ajung|nu reusesc|nu o sa pot|n o sa pot|nu voi putea|nu sunt disponibil|nu sunt disponibila|nu sunt liber|nu sunt libera|nu am timp|n am timp|nu s liber',
    'pas possible':
      'nu se poate|nu e posibil|nu este posibil|nu merge|imposibil|e imposibil|exclus|nu imi convine|nu mi convine|nu ma aranjeaza|cade greu',
    possible:
      'se poate|e posibil|este posibil|posibil|ar fi posibil|s ar putea|ar putea|se pot|daca se poate|daca e posibil|daca este posibil|cumva',
    seulement: 'doar|numai|decat|exclusiv',
    'je travaille':
      'lucrez|muncesc|lucram|muncim|sunt la munca|sunt la lucru|sunt la serviciu|am de lucru|am de munca|am serviciu|is la lucru|intru in tura|sunt in tura|am tura|sunt pe santier',
    'je finis a': 'termin la|ies la|ies de la munca la|termin munca la|termin lucrul la|termin tura la|ies din tura la',
    'je finis': 'termin|ies din tura|ies de la munca|ies de la lucru',
    'je suis malade': 'sunt bolnav|sunt bolnava|sunt internat|sunt internata',
    'je suis absent':
      'sunt plecat|sunt plecata|nu sunt|lipsesc|sunt ocupat|sunt ocupata|sunt in concediu|sunt in deplasare',
    'j ai rdv medecin':
      'am doctor|am la doctor|sunt la doctor|am programare la doctor|am dentist|sunt la medic|am medic|am consult|am la medic|am analize|am programare la medic|am la spital|sunt la dentist',
    'j ai un autre rdv': 'am alta programare|am alt rdv|am alta intalnire|am proces|am tribunal|am audienta',
    sauf: 'in afara de|exceptand|mai putin|cu exceptia|in afara|fara',
    pas: 'nu|n',
    ni: 'nici',
    ou: 'sau|ori|fie',
    et: 'si',
    mais: 'dar|insa|totusi|numai ca',
    'parce que': 'fiindca|pentru ca|deoarece|ca atunci|ca|caci|intrucat|ca lucrez|ca e|ca am|pt ca|ca nu',
    si: 'daca',
    bonjour: 'buna|buna ziua|salut|buna seara|buna dimineata|alo|servus|salutare|noroc|hello|bonjour',
    svp: 'va rog|te rog|rog|rog frumos|va rog frumos|pls|plz|daca nu deranjez|daca nu e cu suparare|daca nu va deranjeaza|svp|cu placere',
    merci:
      'multumesc|mersi|mersi mult|multumesc mult|multumesc frumos|va multumesc|merci|multam|mersic|multumesc anticipat',
    'vous avez': 'aveti|mai aveti|aveti si|nu aveti|nu mai aveti|exista|mai exista|nu exista|nu mai exista|ati avea',
    oui: 'da|sigur|bineinteles|desigur',
    ok: 'ok|okay|oki|okei|perfect|super|de acord|d accord|in regula',
    bien: 'bine|foarte bine|bun',
    alors: 'atunci|deci|pai|apai|no|asa',
    monsieur: 'domnule|domnul|stimate domn',
    madame: 'doamna|stimata doamna',
    moi: 'eu|io|mie|mi',
    de: 'de',
    '': 'pe|cu|cea mai|in ziua|ziua|data|cam|chiar|in|pentru ziua|fix|din zilele astea|exact|frumos|mult|o sa|zic eu|cred',
  },
}

/** One day of the week, as a day and, with its article, as a habit. */
function weekday(french: string, names: string, habit: string, name: string): Record<string, string> {
  const next = [...name.split('|'), habit].flatMap((one) => [
    `${one} viitoare`,
    `${one} viitor`,
    `${one} care vine`,
    `${one} ce vine`,
    `${one} urmatoare`,
  ])
  return { [french]: names, [`le ${french}`]: habit, [`${french} prochain`]: next.join('|') }
}
