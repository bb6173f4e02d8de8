import type { Glossary } from '../../reading/glossary.ts'

/** Hours and small numbers said in words, in either script, without the article. */
const NUMBERS: readonly (readonly [number, string])[] = [
  [1, 'wahda|we7da|وحدة|واحدة'],
  [2, 'jouj|juj|zouj|zoj|جوج|زوج|تنتين|ثنتين|ثانية'],
  [3, 'tlata|tleta|ثلاثة|تلاتة|ثالثة'],
  [4, 'rb3a|reb3a|rab3a|ربعة|اربعة|اربع|رابعة'],
  [5, 'khamsa|khmsa|khems|khams|خمسة|خمس|خامسة'],
  [6, 'stta|setta|ستة|ست|سادسة'],
  [7, 'sb3a|seb3a|sab3a|سبعة|سبع|سابعة'],
  [8, 'tmnya|tmenya|tmanya|ثمنية|تمنية|ثمانية|تمانية|ثامنة'],
  [9, 'ts3oud|tes3oud|tes3a|ts3a|تسعود|تسعة|تسع|تاسعة'],
  [10, '3achra|3echra|3chra|3achr|3achar|3echr|عشرة|عشر|عاشرة'],
  [11, '7dach|hdach|7edach|حداش|احداش|حداعش'],
  [12, 'tnach|tnache|tnaach|طناش|اطناش|تناش'],
  [15, 'khmstach|khmestach|خمسطاش|خمستاش|خمسة عشر'],
  [20, '3chrin|3echrin|3icherin|عشرين'],
  [30, 'tlatin|tlatine|ثلاثين|تلاتين'],
]

const AT = '3la|ala|m3a|مع|على|ع|f sa3a|sa3a|saa|ساعة|ساعه|m3a sa3a|مع ساعة|على ساعة'
const UNIT =
  'd9aye9|d9ay9|d9i9a|dqi9a|dqayeq|dqiqa|dkayek|dka2ek|da2aye2|d2aye2|دقايق|دقائق|دقيقة|دقيقه|دق|min|minute|minutes|mn'
const AFTERNOON = 'l3chiya|3chiya|l3chia|3chia|l3chiyya|عشية|العشية|عصر|ba3d dhor|b3d dhor|بعد ظهر|مساء|msa'
const MORNING = 'sbah|sba7|ssbah|sobh|صباح|صبح'
const OF = '(?:dyal|ديال|ta3|تاع|mta3|متاع|d|f|fel|في|ف) '

/** Days, hours and choices as Arabic says them, in its script and in Latin letters, in French. */
export const arabicDays: Glossary = {
  rewritten: [
    // "اليوم" is today; of any other word the article says nothing.
    [/(?<= )(?:و|ف|ب|ل)?اليوم(?= )/g, 'lyoum'],
    [/(?<= )(?:[وفبل]?ال|لل)(?=\p{L}{3})/gu, ''],
    [/(?<= )ل(?=نهار |تنين |ثلاث|خميس |جمعة |سبت |غد)/g, ''],
    [
      /(?<= )(?:[wfb]?[aei]?l)(?=(?:tnin|tlat|khmis|jem3|jom3|sebt|simana|wlani|tes3a|3achra|rb3a|kham?sa|sb3a|tmnya)[a-z0-9]* )/g,
      '',
    ],
    [/(?<= )(\d{1,2}) (?:h|heures?|sa3a|ساعة)(?= )/g, '$1h'],
    ...NUMBERS.map(([number, said]) => [new RegExp(`(?<= )(?:${said}) (?=(?:${UNIT}) )`, 'g'), `${number} `] as const),
    [new RegExp(`(?<= )(?:${UNIT})(?= )`, 'g'), 'min'],
    [/(?<= )(?:nos|ness|noss|nss|nesf|نص|نصف) (?:sa3a|saa|se3a|ساعة)(?= )/g, '30 min'],
    [/(?<= )(?:rob3|reb3|roub3|ربع) (?:sa3a|saa|se3a|ساعة)(?= )/g, '15 min'],
    ...NUMBERS.map(
      ([number, said]) => [new RegExp(`(?<= )(?:${AT}) (?:${said})(?= )`, 'g'), `zza ${number}h`] as const,
    ),
    [new RegExp(`(?<= )(?:${AT}) (\\d{1,2})(?:[:h.](\\d{2})|h)?(?= )(?! min)`, 'g'), 'zza $1h$2'],
    [/(?<=(?:b3d|ba3d|bad|بعد|mora|مورا|9bel|qbel|قبل) )(\d{1,2})h?(?= )(?! (?:min|يوم|iyam|simana))/g, '$1h'],
    ...NUMBERS.map(
      ([number, said]) =>
        [new RegExp(`(?<=(?:b3d|ba3d|بعد|mora|مورا|9bel|qbel|قبل) )(?:${said})(?= )`, 'g'), `${number}h`] as const,
    ),
    [/(?<= )(\d{1,2})h (?:w |و ?)?(?:nos|ness|noss|نص|ونص|wnos)(?= )/g, '$1h30'],
    [/(?<= )(\d{1,2})h (?:w |و ?)?(?:rob3|reb3|ربع|وربع)(?= )/g, '$1h15'],
    [new RegExp(`(?<= \\d{1,2}h(?:\\d\\d)?) (?:${OF})?(?:${AFTERNOON})(?= )`, 'g'), ' zzpm'],
    [new RegExp(`(?<= \\d{1,2}h(?:\\d\\d)?) (?:${OF})?(?:${MORNING})(?= )`, 'g'), ' zzam'],
    [
      /(?<= )(?:ma ?n(?:e|a)?[9qk]e?a?de?r(?:ch|sh)?|ma ?[9q]e?a?de?r(?:ch|sh)?|man9der|m(?:ا)? ?نقدرش|ما ?نقدر|ما ?نقدرش|منقدرش|لا استطيع|مش هقدر|mesh ha2dar|ma ?nnajamch|manajamch|manjamch|ما ?نجمش|ما ?ننجمش)(?: (?:nji|njikom|نجي|n7der|نحضر|حضور))?(?= )/g,
      'zzcannot',
    ],
    [
      /(?<= )(?:ma ?nji(?:ch|sh)|manjich|ما ?نجيش|ma ?ghanjich|ما ?غنجيش|machi jay|مش جاي|manich jay|مانيش جاي)(?= )/g,
      'zzcannot',
    ],
  ],
  words: {
    lundi: 'tnin|ltnin|letnin|tnine|etnin|atnin|اثنين|اتنين|تنين|lundi',
    mardi: 'tlata|tlat|ttlata|tleta|tlet|thleth|talata|tleth|ثلاثاء|ثلاث|تلات|ثلاثا|تلاتا|تلاثاء|mardi',
    mercredi: 'larb3a|lerb3a|arb3a|arbi3a|larb3|l2arbi3a|larba3|lareb3a|اربعاء|لربع|اربعا|لاربعا|لاربعاء|mercredi',
    jeudi: 'khmis|khemis|5mis|lkhmis|xmis|خميس|jeudi',
    vendredi: 'jem3a|jom3a|ljem3a|jemaa|jm3a|joum3a|جمعة|جمعه|vendredi',
    samedi: 'sebt|lsebt|ssebt|sabt|سبت|samedi',
    dimanche: 'lhad|7ad|l7ed|l7add|احد|لحد|dimanche',
    demain:
      'ghedda|ghda|ghdda|ghodwa|ghedwa|ghadwa|ghdwa|ghoudwa|ghodoua|redwa|rodwa|godwa|gedda|bokra|bukra|غدا|غدوة|بكرة|بكرا|غدوا|demain',
    'apres demain':
      'b3d ghedda|ba3d ghedda|b3d ghda|ba3d ghodwa|b3d ghodwa|ba3d ghedwa|بعد غدا|بعد غدوة|بعد غد|بعد بكرة|بعد بكرا|apres demain',
    'aujourd hui': 'lyoum|lyum|lyoma|lyouma|lioum|elyoum|yoma|ajd|aujourd hui',
    hier: 'lbare7|lbareh|lbarh|بارح|امبارح|البارح|امس|hier',
    prochain: 'jay|جاي|مقبل|قادم|prochain',
    'semaine prochaine':
      'simana jaya|simana ljaya|simana li jaya|simana jay|smana jaya|سيمانة جاية|اسبوع جاي|اسبوع قادم|اسبوع مقبل|جمعة جاية|semaine prochaine',
    semaine: 'simana|smana|سيمانة|اسبوع|semaine',
    'mois prochain': 'chhar jay|chhar ljay|شهر جاي|شهر قادم|mois prochain',
    'le matin': `f sbah|f ssbah|fsbah|${MORNING}|matin|le matin`,
    'l apres-midi': `f l3chiya|fl3chiya|${AFTERNOON}|ba3d zhor|apres midi|aprem`,
    'le soir': 'f lil|flil|lil|ليل|soir|مغرب',
    midi: 'dhor|dohr|duhr|ظهر|midi',
    'de l apres-midi': 'zzpm',
    'du matin': 'zzam',
    a: 'zza',
    apres: 'mn b3d|men b3d|menb3d|min b3d|b3d|ba3d|mora|mura|mn mora|من بعد|بعد|مورا|من مورا|apres',
    avant: '9bel|9bal|qbel|kbel|قبل|avant',
    'a partir de': 'men nhar|mn nhar|من نهار|ابتداء من|men lyoum|a partir de|من يوم',
    'jusqu a': '7ta l|7tal|hta l|حتى ل|l ghayat|jusqu a',
    'je peux pas': 'zzcannot',
    'je viens': 'nji|njikom|ndji|نجي|نجيكم|جي|aji|nwsel|je viens',
    min: 'min',
    '': 'nhar|نهار|youm|يوم|f|fi|fel|b|l|d|w|dyal|ta3|mta3|ديال|تاع|متاع|li|lli|اللي|لي|hadak|hadik|هاداك|هاديك|هداك|had|هاد|في|ف|ب|ل|و|rdv|موعد|maw3id|lmaw3id|lmaw3ed|ana|انا|rani|راني|liya|ليا|لي|les|de|du|fihom|fihoum|menhom|fiha|فيهم|منهم|wahed_|ntouma|bach|باش|ghir|غير|sauf|an|ان|tkoun|ykoun|يكون|تكون|nakhodou',
    premier:
      'lewel|luwel|lowel|lwel|lewwel|awel|awal|loula|lowla|lewla|luwla|loula|اول|اولى|لول|لولة|لولى|premier|premiere',
    deuxieme: 'tani|ttani|thani|etani|tanya|ttanya|zawj|zouj_|ثاني|تاني|ثانية|تانية|deuxieme',
    troisieme: 'talet|ttalet|ttalt|talt|thaleth|talta|ttalta|ثالث|تالت|ثالثة|تالتة|troisieme',
    dernier: 'lakher|lekher|akher|lakhra|lekhra|lkher|اخير|لخر|لاخر|اخيرة|لاخرة|akhir|dernier',
    autre:
      'akhor|okhor|lokhra|lokhrin|l okhra|الاخرى|لخرى|akhour|wahed akhor|wa7ed akhor|wahed okhor|wa7ed okhor|waed a5or|a5or|akher wahed|okhra|khra|7aja khra|haja khra|haja okhra|nhar akhor|wa9t akhor|اخر|واحد اخر|وقت اخر|نهار اخر|موعد اخر|خيار اخر|اخر واحد|حاجة خرى|حاجة اخرى|اخرى|غيرهم|غيرها|ghirhom|ghirha|autre',
    aucun:
      'walou|walo|walu|والو|7ta wahed|7atta wahed|7ta wa7ed|hta wahed|حتى واحد|wala wahed|wala wa7ed|ولا واحد|لا واحد|walou fihom|walou fihoum|makayn 7ta wahed|ma kayn 7ta wahed|makayn hta wahed mzyan|makayn 7ta wahed mzyan|ما كاين حتى واحد|man9der 7ta wa7ed|man9der 7ta wahed|ولا وحدة|aucun|hta wahed ma mzyan|walou menhom',
    'n importe lequel':
      'kif kif|كيف كيف|li bghitou|لي بغيتو|اللي بغيتو|ay wahed|اي واحد|li jat jat|kif bghitou|كيما تحبو|kima t7ebbou|n importe',
    numero: 'numero|num|nemra|nmra|ra9m|rakm|raqm|نومرو|رقم|نمرة|no',
    option: 'choix|خيار|option',
    'je prends':
      'bghit|brit|nakhod|nakhoud|nakhodh|nekhtar|nkhtar|nkhtr|n5tar|nakhtar|نختار|اختار|ناخد|ناخذ|بغيت|نبغي|nebghi|bghina|n7eb|nheb|نحب|حاب|hab|7ab|افضل|nfaddel|je prends|baddi|بدي|عايز|hadi|hadik_',
    'c est bien':
      'mzyan|mzyana|mlih|mli7|mliha|behi|مزيان|مليح|مليحة|باهي|ysa3edni|ymchi|kwayyes|ywatini|يواتيني|يساعدني|c bon|bien',
    'c est mieux': 'khir|a7sen|ahsen|ahsan|خير|احسن|خير ليا|احسن ليا|khir liya|a7sen liya|mieux',
    merci:
      'merci|mrc|chokran|choukran|shukran|شكرا|ميرسي|صحيت|sa7it|sahit|saha|صحة|y3aychek|يعيشك|يعيشكم|بارك الله فيكم|بارك الله فيك|barak allah fik',
    svp: '3afak|3afakom|afak|عفاك|عفاكم|stp|svp|من فضلك|من فضلكم|الله يخليك|الله يخليكم|لو سمحت|لو سمحتم|men fadlek',
    bonjour:
      'salam|slm|salam 3likom|سلام|سلام عليكم|bonjour|bjr|بونجور|صباح خير|sbah lkhir|madame|مادام|خويا|khouya|سيدي|sidi|لالة',
    ok: 'ok|wakha|واخا|wa5a|oui|ah|نعم|ايه|اه|d accord|dac|safi|صافي|اوكي|yes|dakour|موافق',
    non: 'lla|لا|non|no',
    la: 'la',
    le: 'le',
    pas: 'machi|ماشي|مش|pas',
    ou: 'wla|ولا|ou',
    heure: 'heure',
    'le week-end': 'weekend|ويكاند',
    'plus tard': 'mn b3d chwiya|plus tard',
    'plus tot': 'bekri|plus tot',
    ...{
      janvier: 'janvier|يناير|جانفي',
      fevrier: 'fevrier|فبراير|فيفري',
      mars: 'mars|مارس',
      avril: 'avril|ابريل|افريل',
      mai: 'mai|ماي|مايو',
      juin: 'juin|يونيو|جوان',
      juillet: 'juillet|يوليوز|جويلية|يوليو',
    },
    ...{
      aout: 'aout|غشت|اوت|اغسطس',
      septembre: 'septembre|شتنبر|سبتمبر',
      octobre: 'octobre|اكتوبر',
      novembre: 'novembre|نونبر|نوفمبر',
      decembre: 'decembre|دجنبر|ديسمبر',
    },
  },
}
