import type { PlainTurns } from '../said/plain-turns.ts'

export const plainTurns: PlainTurns = {
  words: {
    NO: `ما ma`,
    HI: `سلام salam slm السلام_عليكم salam_alaykoum bonjour مرحبا صباح_الخير خويا khouya سيدي sidi مدام madame`,
    SI: `نعم na3am أكيد اكيد akid إيه ih wah واخا wakha أيوه طبعا tab3an`,
    COME: `سأكون_هناك سأحضر سآتي ساكون_هناك ساحضر ساتي نجي ghadi_nji غادي_نجي نكون_تما nkoun_tema nkoun_temma جاي jay جاية jaya`,
    LAST: `شكرا chokran أكيد akid zzyes zzthanks هناك بإذن_الله إن_شاء_الله inchallah nchallah`,
    APPOINTMENT: `الموعد موعد موعدي lmaw3id maw3id lmaw3ed rdv rendez_vous الرونديفو rendivou`,
    COMPANION: `
      ولدي wldi weldi بنتي bnti benti ولادي wladi أولادي أطفالي drari الدراري مراتي mrati زوجتي زوجي راجلي rajli أخي خويا khouya khoya أختي ختي khti ابني
      ابنتي طفلي ماما mama أمي mmi بابا baba أبي صاحبي sahbi الطفل lbebe
    `,
    PAPER: `وراق أوراق الأوراق الوراق lwra9 wra9 wraq lwraq papiers الوثائق وثائق documents lpapiyat papiyat الملف`,
    MAY: `واش wach wash ممكن momkin mumkin نقدر n9der nqder أقدر يمكن هل`,
    STATION: `metro المترو مترو bus tobis طوبيس الحافلة tram tramway train gare la_gare lagare lagar المحطة محطة القطار tran lma7ata`,
  },
  turns: {
    comes: { says: ['^ *HI SI *SI COME *LAST $', '^ *HI سأكون_هناك|سأحضر|سآتي|ساكون_هناك *LAST $'] },
    arrived: {
      says: [
        '^ *HI راني|rani|أنا|ana|صافي|safi? وصلت|wselt|wsalt|wslt|أنا_هنا|ana_hna|راني_هنا|rani_hna|rani_berra|راني_برا|لقد_وصلت *LAST $',
      ],
    },
    missed: {
      says: [
        '-ما|ma نسيت|nsit|nssit ..1 APPOINTMENT',
        'غفلت|ghefelt|ghfelt على|3la|عن APPOINTMENT',
        'فاتني|fatni|fateni|faytni APPOINTMENT',
        'NO جيت|jit|9dert_nji|قدرت_نجي|حضرت ..2 اليوم|lyoum|أمس|البارح|lbare7|lbar7|hier|APPOINTMENT',
      ],
      unless: [
        'متى|إمتى|fo9ach|fouqach|wa9tach|imta|شحال|ch7al|chhal|فين|fin|أين|win|وراق|wra9|papiers|ila|إذا|3afak_ch7al',
      ],
    },
    bringsSomebody: {
      says: [
        '-NO MAY ..2 نجيب|njib|أجيب|أحضر|نجي|nji|آتي|ndkhol|ندخل|nakhod ..2 COMPANION',
        '-NO MAY ..2 يجي|yji|تجي|tji|يأتي|تأتي|yjiw|يدخل|ydkhol|تدخل ..1 معايا|m3aya|معي|m3ya|COMPANION',
        '-NO MAY COMPANION ..1 يجي|yji|تجي|tji|يأتي|تأتي|يدخل|ydkhol',
      ],
      unless: ['سبيطار|sbitar|مستشفى|مدرسة|madrasa|طبيب|tbib|nhar_akhor|نهار_آخر'],
    },
    lacksPapers: {
      says: ['NO عندي|3ndi|3andi|لقيت|l9it ..1 PAPER', 'ليس_لدي|ليست_لدي|ينقصني|na9esni ..1 PAPER'],
    },
    haveYou: { says: ['-NO عندكم|3andkom|3ndkom شي|chi|حاجة|7aja'] },
    haveI: { says: ['عندي|3ndi|3andi ..1 APPOINTMENT ..1 $'], unless: ['ما|ma'] },
    asksFloor: { says: ['طابق|طبقة|tabe9|tab9a|tabiq|tabaq|etage|الطابق|ettabe9'] },
    asksBell: { says: ['sonnette|interphone|الجرس|ljars|sonet'] },
    asksRide: {
      says: [
        'كيفاش|kifach|kifash|كيف|kif ..2 نوصل|nwsel|nousel|أصل|نجي|nji ..2 من|men|mn|b|ب ..1 STATION',
        'ana|شمن|achmen|أي|anahou|ina STATION',
        'STATION ..2 9rib|قريب|قريبة|9riba',
      ],
    },
    asksParking: { says: ['parking|نستاسيوني|nstasioni|ngari|موقف'] },
    asksWhen: {
      says: [
        'متى|ومتى|إمتى|imta|fo9ach|fou9ach|fouqach|wa9tach|waqtach|mata|إيمتى|فوقاش|وقتاش',
        'm3a|مع chhal|ch7al|شحال',
        'chhal|ch7al|شحال ..1 sa3a|الساعة|فالساعة',
      ],
    },
    asksWhere: { says: ['أين|فين|وين|fin|win|wayn|fayn|فاين'] },
    asksPapers: {
      says: [
        'ماذا|وماذا|شنو|chno|chnou|achno|اش|ash|ach|شنهو|واش|wach|wash|chnowa|شنوا ..1 njib|نجيب|أحضر|أجيب|njibo|khasni_njib|خاصني_نجيب',
      ],
    },
  },
}
