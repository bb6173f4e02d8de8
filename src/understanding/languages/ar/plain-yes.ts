import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes: written in either script, and read as `latin.ts` spells them. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `tnin الاثنين tlat الثلاثاء larb3a الأربعاء lkhmis الخميس jem3a الجمعة sebt السبت lundi mardi mercredi jeudi vendredi`,
    DAY: `
      ghadda ghedda غدا ghodwa ghedwa غدوة bokra بكرا بكرة الغد lyom اليوم nhar_WEEKDAY يوم_WEEKDAY WEEKDAY sbah الصبح 3chiya العشية dohr الظهر بعد_الظهر
      demain aujourd_hui
    `,
    TIME: `zzhour zznumber # jouj الثانية الثالثة tlata wa7da الواحدة tnin`,
    HALF: `ness نص ونص والنصف wness`,
    HOUR: `zzhour f_TIME m3a_TIME ma3_TIME 3la_TIME fi_TIME الساعة_TIME على_الساعة_TIME 3la_sa3a_TIME TIME_HALF f_wa9t في_الوقت fel_wa9t f_lwa9t 3al_wa9t على_الوقت b_zzhour`,
    FIRST: `
      DAY HOUR zzyes wakha واخا إيه iyeh نعم na3am أكيد akid صافي safi طيب tayeb خلاص khlas mais لكن wla walakin ana أنا rani راني والله wallah wlh inchallah
      إن_شاء_الله mazyan ok oui d_accord bien w donc tab3an طبعا حاضر hadir
    `,
    DESPITE: `waxxa رغم وخا wakha`,
    LAST: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello inchallah إن_شاء_الله incha_allah بإذن_الله bi2idn_lah wallah والله أكيد akid 3andkom عندكم
      3andkoum lik likom ليكم likoum 3likom عليكم 3ndkm temma تما tamma hnak هناك tem 7ata_l_bab m3akom معكم معاكم ila_l_maw3id للموعد على_الموعد
      3al_maw3ed al_rdv l_rdv f_rdv 3la_rejli على_رجلي merci chokran شكرا khouya خويا sidi سيدي lalla لالة madame monsieur ma_tkhafouch لا_تقلقوا
      ma_t9al9ouch hani هاني bla_mochkil بلا_مشكل bla_ma bien_sur ponctuel
    `,
    NEEDLESS: `bla_ma بلا_ما`,
    HARMLESS: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello merci chokran شكرا salam سلام bslama بسلامة nhark_mabrouk تحياتي نهارك_سعيد lah_ybarek الله_يبارك_فيكم
      ma_tkhafouch لا_تقلقوا hani هاني bonne_journee
    `,
    COME: `
      nji نجي nejji naji jay جاي jaya جاية jey jeya rani_jay kan_ji سآتي آتي سوف_آتي بجي baji حاجي hagi هاجي haji nwsel نوصل nousel rah_nji رح_أجي إجي
      n7der نحضر nehder سأحضر أحضر n7dar bhdar بحضر hadir حاضر hadra حاضرة nkoun_THERE نكون_THERE nkon_THERE سأكون بكون hakoun هكون rah_koun رح_كون moujoud موجود mawjoud موجودة
      nt3adda nfout نفوت
    `,
    THERE: `3andkom عندكم temma تما hadir حاضر hadra حاضرة moujoud موجود tem hna m3akom معكم prete pret`,
    WILL: `ghadi غادي rani راني rah راح رح bach باش ana أنا lazem لازم 7a`,
    SEE: `tchoufouni تشوفوني tl9awni تلقاوني tel9awni tsannawni تسناوني استنوني stannawni nchoufkom نشوفكم bchoufkom بشوفكم nchofkom ntla9aw نتلاقاو نلتقي notla9a`,
    MISS: `nfewet نفوت nfawet nghib نغيب ghayeb nebta نبطا net3atel نتعطل nt3atel nse9 nnsa ننسى nensa lghit لغيت annulit anulit at2akhar أتأخر net2akhar نتأخر`,
    OTHERS: `khouya خويا okhti أختي ختي mrati مرتي مراتي rajli راجلي weldi ولدي benti بنتي l7aj lwalid الوالد lwalida الوالدة mama lmo7ami المحامي l_avocat`,
  },
  iCome: [
    '-ma|machi|ila *WILL COME',
    'SEE',
    '3awlo|عولو|احسبو|7esbou|comptez 3liya|علي|sur_moi',
    'ma|مش|laa MISS walou|والو|hadi|هاد|had_rdv|had_lmarra|المرة?',
    'rani|راني temma|تما|hna|معكم|عندكم|3andkom',
    'bien_sur|أكد|n2akked|نأكد|n2aked|أؤكد hodori|حضوري|lhodor?',
  ],
  comes: [
    'mrigla|مريقلة|mrigel|mriguel|fixe|confirme|confirmi|مأكد|m2akked|علم|3olim|wesel|noted|n9iyed|مقيد',
    'kolchi|kulchi|كلشي|كل_شي mrigel|bien|مزيان|mazyan|تمام|tamam|mriguel|ok?',
    'تمام|tamam|parfait|mezyan|mazyan|مزيان|machi_mochkil|مفيش_مشكلة|ما_في_مشكلة|bla_mochkil',
    'ynasebni|يناسبني|مناسب|monaseb',
  ],
  tail: ['b', 'f', 'mn', 'men', 'm3a', '3la', 'l', 'مع', 'من', 'على', 'ب', 'في'],
  opens: ['walakin', 'لكن', 'mais', 'wlakin', 'بس', 'bas', 'w', 'donc', '7it', 'حيت', 'هادشي'],
  denies: ['walakin|لكن|mais|بس|ma|مش|machi|laa|la|غير|ghir|sauf'],
  against: [
    // What supposes or hesitates.
    'dhaherli|dhahrli|ظاهرلي|يظهرلي|yadhhar',
    'nhar|يوم li|lli|اللي|لي',
    'zzif|ila|إلا|إذا|لو|law|kan|كان|yemken|ymken|يمكن|momkin|ممكن|rubama|ربما|n7awel|نحاول|بحاول|سأحاول|n7awlou|nchouf|نشوف|nchoufou|9rib|3la_hsab|حسب|حتى|hta_nchouf|peut_etre|si|normalement|si_y_a|احتمال|i7timal|balak|بالاك|غالبا|ghaliban|mlli|melli|ملي|lamma|لما|عندما|تقريبا|ta9riban|7awali|حوالي|شي_#|chi_#',
    // What refuses, or wishes another time.
    'mkch|makch|makach|makech|makanch|makench',
    'nkoun|نكون libre|ليبر|faregh|فارغ',
    'yeftah|yefta7|يفتح ..2 bark|برك|ghir|غير|seulement',
    'ma|مش|laa|lan|لن|لا *WILL|n9der|نقدر|ghadi COME|n9der|nekder|بقدر|فيني|aqdar',
    'lan|لن',
    'mouhal|mohal|محال|مستحيل|mosta7il|moustahil|jamais|blach|balach',
    'ma 9elt|قلت|9olt|goult|gelt',
    'ma n9der|nakder|nqder|بقدر|قدرت|9dert',
    'nhar|wa9t|وقت|موعد|yom akhor|آخر|ukhra|jdid|jdida',
    'bdelou|بدلو|baddel|أجلو|ajlou|2ajjel|annulez|annuliw|lghiw|الغو',
    // What delays.
    '-bla|ma|ghir|مش retard|متأخر|met2akhar|m3attel|معطل|d9i9a|دقيقة|minute|minutes|de9ay9|دقايق|robo3|ربع',
    // What tells of others, or of what was said.
    'OTHERS ..1 yji|يجي|jay|جاي|rah|راح|9al|قال|ghadi',
    'أتمنى|اتمنى|natmanna|netmenna أن|ان|nkoun أكون|احضر|أحضر|آتي',
    'فهمت|fhemt|fhmt أنه|انه|بلي|beli|belli !!COME|WILL',
    'لا علم|وعد',
    'لم أقل|اقل',
    'ki|kif nmout|نموت',
    'chi|شي nhar|نهار',
    '2eltello|9altlo',
    'jit|جيت|kont|كنت|7dert|حضرت|mchit|مشيت',
    'fin|فين|win|وين|chkoun|شكون|min|kifach|كيفاش|wa9tach|wach|واش|هل|imta|إمتى',
    // What nobody means.
    'موس|mous|سكين|skin|sekkina|fusil|مكحلة',
    '7lem|تحلم|t7lmou|7elmou|zebi|zab|nik|الحلم|المشمش|mechmech|mishmish|طير|yteyer',
  ],
}
