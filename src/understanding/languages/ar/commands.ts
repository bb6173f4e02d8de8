import type { Commands } from '../../reading/command.ts'

/** Words of `Reading.said`: no courtesies, " , " between clauses; written in either script, read as `latin.ts` spells them: "matsiftouch" is "ma tsiftou". */
export const commands: Commands = {
  words: {
    END: '(?= ,|$)',
    TEXT: 'sms|message|messages|msg|msgs|texto|textos|rappel|rappels|notification|notifications|ميساج|ميساجات|مسجات|رسالة|رسايل|رسائل|تذكير|تذكيرات|رابيل|رابيلات|ليسميس|الاشتراك|اشعارات|رسائلكم|رسايلكم',
    THESE:
      'had|hada|hadi|هذه|هالرسايل|les|ces|vos|plus|de|men|mn|dyal|dyalkom|ta3|ta3kom|ta3koum|ديالكم|تاعكم|lkom|hal|des|automatique|3la|on|kol|kolchi|kamel|جميع|كل|اي|chi',
    TEXTS: '(?:(?:THESE) )*(?:TEXT)',
    SEND: 'tsifto|tsiftoli|tsiftoliya|tsifti|tsiftouna|tb3at|tb3atouli|tb3atli|tb3atouna|تبعثوا|تبعثي|تبعتيلي|tekteb|tktbouli|tktbli|tekteblya|trsl|ترسلوا|ترسلولي|ترسلي|trslouli|tsmsiw|t3elmouni|تعلموني|tba3touli|tbatl|tbaatou|tbatuli|tsardouli',
    SENDING: 'إرسال|ارسال|ارسالكم|irsal|مراسلتي|مراسلة|بعث|tsifat|الكتابة',
    HALT: '7bess|7absou|wa9ef|wa9fou|waqfouha|اوقف|اوقفوا|اوقفوها|توقف|توقفوا|batel|batlou|بطلوا|9at3ou|قطعوا|قطعولي|arretez|arretiw|arreti|arreter|اريطو|اريتي|ellghou|elghou|الغوا|الغوها|الغي|annulez|habsouna|حبسوا|wa9fouha|hbsuha|حبسوها|قفلوا|stopiw|ستوبيو|sekrou',
    STOPPED: 'ايقاف|إلغاء|الغاء|توقيف|عدم|وقف|التوقف|tawa9of|اوقاف',
    ENOUGH: 'barka|barkaw|baraka|yezzi|yezziw|يزيو|kfaya|يكفي|بكفي|yekfi|stop|plus|bla|fini|safi|khlas',
    ERASE:
      'mse7|msa7|msho|ms7ou|امسحوا|امسح|msah|7ayed|7aydou|na77i|na7iw|نحيوا|supprimez|supprimer|enlever|enlevez|حذف|احذف|احذفوا|effacez|effacer|retirez|retirer|shil|shilo|شيلوا|emhiw|mhiw|امحي|محيو|7iydou|fasskhou|فسخوا|فسخ|فسخولي|زول|زولوا',
    ERASEME:
      '7aydouni|7iydouni|na77ini|na7ini|nahouni|nahiwni|نحوني|نحيني|supprimez moi|enlevez moi|retirez moi|desabonner|desabonnez moi|desabonniwni|desaboni|ديزابونيوني|ديزابوني|شيلوني|زولوني|unsubscribe|me desabonner',
    NUM: 'num|numero|nemra|nemrti|نمرتي|نمرة|nmra|noumrou|nimirou|نومرو|نيمرو|نيمروي|رقم|رقمي|tel|telephone|ism|ismi|smiti|اسمي|سميتي',
    LIST: 'liste|lista|لاليست|ليستة|ليست|لائحة|قائمة|قوائم|قائمتكم|قائمتي|قائمةكم|systeme|سيستام|base|registre',
    WANT: 'bghit|baghi|nebghi|n7eb|hab|baddi|عايز|3ayza|dayr|داير|دايرة|uridou|أريد|nrid|محتاج|n7taj|khasni|أرغب|ارغب|7bit|بدي|nheb|طلبت|tlebt|عاوز|3awez|abi|ابي',
    TOME: 'liya|lya|ليا|لي|lina|3liya|الي|إلي|biya|hna|3la|had|hada|هذا|num|nemra|numero|رقم|tel|telephone|f|fi|jamais|tani|ثاني|aslan|abadan|ابدا|plus|walou|والو|chi|شي|hta|haja|hajja|7aja|wahda|واحد|تاع|تاعي|dyali|kamel|kolchi|men|mn|bezaf|daba|drouk|mn_b3d|lyoum|rabi|ba9i|kol|nhar|يوم|ba3d|b3d|khlas|safi|ebdan',
    ASSENT:
      'oui|ok|wakha|safi|khlas|daba|la|non|bezaf|3yit|kreht|merci|fhemt|3raft|jay|nji|rani|ana|gultlkom|قلت|قلتلكم|gotlkom|rani_fahem|jama3a|جماعة',
    AROUND: '(?:(?:ASSENT)(?: ,)? )*',
  },
  stop: [
    '^AROUND(?:stop|ستوب|سطوب|stopp|stope)(?! (?:tani|f|fi|rdv|bezaf|nas|خدمة|khedma|ana|kol|metro|bus|dyal|ta3|hada|l3yb|l3ab)(?: |$))',
    '(?<=(?:, |ASSENT |(?:TEXT) |نقول |ngoul |9olt ))(?:stop|ستوب|سطوب)(?: ،)?END',
    '^AROUND(?:HALT|ايقاف|إلغاء|desabonner|unsubscribe)(?: (?:liya|3liya|ليا|عليا|daba|3ad))?$',
    '(?:HALT)(?: (?:liya|3liya|ليا|عليا|men|mn|من|3la|عن))*(?: (?:SENDING))? TEXTS(?! (?:liya_fo9))',
    '(?:HALT)(?: (?:liya|3liya|ليا|عن|men|mn|من))* (?:SENDING)(?: (?:liya|ليا|لي|الي))*',
    '(?:stop|ستوب|سطوب|fini|plus)(?: (?:ghir|avec|les|de|men|mn|مع))* TEXTS',
    '(?:barka|barkaw|baraka|yezzi|yezziw|يزيو|kfaya|يكفي|بكفي|yekfi|كفى)(?: (?:men|mn|من|3liya|علينا|b9a|ba9a))* TEXTS|^(?:(?:khlas|safi) )?(?:barka|barkaw|baraka|yezzi) (?:ma|men|mn) (?:SEND|TEXTS)',
    'TEXTS (?:khlas|safi|barka|stop|kfaya|baraka)END',
    '(?<!(?:3lach|wach|ila|kifach|imta|ki) )(?:ma|laa|la|lahla|lan)(?: (?:tba9aw|tb9aw|tbqaw|tbqa|tb9a|tzidou|tzid|t3awdou|t3awed|3ad|بقاو|اد|tani|ma|ghadi))*(?: ma)? (?:SEND)(?! (?:ghir|awr9|wra9|l9adi|lel|hatta|qbal|9bel|l rajli|l mrati|f lil|b lil|fi lil)(?: |$))',
    '(?:ma|laa|la|lan|lastou|lays)(?: (?:ba9i|bqit|b9it|3ad|عدت))? ?(?:WANT)(?: (?:an|ان|ntwesel|توصلني|تصلني|نتوصل|استقبال|nestaqbel|nestakbel|nst9bl|استقبل|أستلم|استلام|tjini|tjiwni|تجيني|b|men|mn|من|ثاني|tani|hta|7ta))*(?: b)? TEXTS',
    '(?:ma|laa|la)(?: (?:ba9i|bqit|b9it|3ad|عدت))? ?(?:WANT) (?:ntwesel|نتوصل) (?:b|ب)? ?(?:walou|والو|hta|7ta)',
    '(?:ma|laa|la|lan|ارجو|أرجو|يرجى|الرجاء|المرجو|طلب|أطلب|bghit|أريد|بغيت)(?: (?:من|منكم|ما))* ?(?:STOPPED)(?: (?:من|عن|عليا|3la))*(?: (?:SENDING))?(?: (?:المزيد|لي|لكم))*(?: TEXTS|END| (?:لي|ليا|liya))|(?:STOPPED) (?:TEXTS|(?:SENDING)(?: (?:المزيد|الى|لي))* TEXTS)|التوقف(?: عن)? (?:SENDING)',
    '(?:laa|la|ma) (?:داعي|dayr|دايركم|kn lach|محتاج|mehtaj|n7taj)(?: (?:l|b|ترسلو|tb9aw|ل|lach))*(?: (?:SEND))?(?: (?:lya|liya))*(?: TEXTS| لي|END)',
    '(?<!(?:ma|laa|la) )(?:ERASE)(?: (?:liya|ليا|3liya))*(?: (?:had|hada|هاد))* (?:NUM)(?! (?:l9dim|القديم|9dim|l9dima|القديمة))',
    '(?:ERASEME)(?: (?:liya|ليا))*(?: (?:men|mn|من|3la|de|f))*(?: (?:LIST)|END)|(?:ERASEME) (?:men|mn|من|de)(?: (?:had|hal|les|هاد))*(?: (?:TEXT|LIST))',
    '(?:خليوني|خلوني|khelliouni|khalliwni|khellouni|khalluni|khalouni|khlliwni|khliwni|laissez moi)(?: (?:tranquille|tranquil|ترونكيل|بحالي|bhali|b7ali|hani|trankil|en|paix))* (?:(?:bla|b|men|mn|من|بلا|avec|sans) )TEXTS',
    '(?:kreht|كرهت|3yit|عييت|m3iyit|مليت|mellit|marre) (?:men|mn|من|de) TEXTS(?:(?: ,)? (?:stop|HALT|barka|khlas|safi|ستوب))',
    '(?:فسخوا|الغوا|elghiw) (?:الاشتراك|abonnement|l abonnement)|(?:ارفض|نرفض|nrfed) TEXTS|مش عايز TEXTS|machi (?:WANT) TEXTS',
  ],
  start: [
    '^AROUND(?:start|ستارت)(?: |$)',
    '(?<!(?:ma|laa|la|wach) )(?:3awdou|3awed|عاودوا|عاودي|ارجعوا|rj3ou|rje3ou|erj3ou|rja3|ولّيو|welliw|أعيدوا|اعيدوا|a3idou|remettez|reprenez|reactivez|فعلوا|fa3lou|رجعوا)(?: (?:liya|lya|ليا|لي))*(?: (?:sifto|siftoli|siftouli|b3atouli|b3atou|b3atli|ابعثولي|ابعتولي|صيفطوا|صيفطولي|إرسال|SENDING|ktbou|ktbouli|send))(?: (?:liya|ليا|لي|lya))*(?: TEXTS)?',
    '(?<!(?:ma|laa|la) )(?:3awdou|3awed|ارجعوا|رجعوا|rj3ou|أعيدوا|a3idou|remettez|reactivez|فعلوا|fa3lou|ترجعوا|trj3ou|شغلوا|nfa3lou|reprendre)(?: (?:liya|ليا|لي|لينا))* TEXTS',
    '(?:stop|ستوب|سطوب)(?: (?:kan|kanet|كان))* (?:b|bla|ghir|par)? ?(?:lghlat|ghlat|ghalat|ghalta|lghalat|غلط|غلطة|ghelta|erreur|man9sed|ma n9sed|manqsed|نقصد)',
    '(?:dert|ktebt|b3att|sift|3melt|عملت|درت|كتبت|بعثت) (?:stop|ستوب|سطوب)(?: (?:b|bla|ma))*(?: (?:ghlat|ghalat|غلط|غالط|ghelta|erreur|n9sed|نقصد|qasd))',
    '(?:^|, )(?:rj3ouni|رجعوني|erj3ouni|remettez moi|سجلوني|sejlouni|reinscrivez moi|abonniwni)(?: (?:l|f|b|dans|la|ل))*(?: (?:LIST|TEXT)|END)',
    '(?<!(?:ma|laa|la|machi) )(?:bghit|n7eb|hab|nheb|brt|أريد|نحب|حاب)(?: (?:nrja3|nrje3|nwelli|نرجع|نولي|ان|تعود))* (?:ntwesel|نتوصل|nestaqbel|nestakbel|نستقبل|استقبال|tjini|njini|تجيني|njiwni|تعود)(?: (?:b|ب))*(?: TEXTS)(?: (?:men|mn|من) (?:jdid|جديد)| (?:tani|تاني))?',
    '(?<!(?:ma|laa|la|machi) )(?:bghit|n7eb|hab|nheb|brt|أريد|نحب|حاب) TEXTS (?:(?:men|mn|من) (?:jdid|جديد)|tani|تاني|dyal rdv)',
  ],
  notMe: [
    '(?:machi|mani|manich|mahouch|laa|lastou|lays)(?: ana)(?: (?:howa|huwa|hiya))?END',
    '(?:ana )?(?:machi|ma ani|lastou|لست)(?: ana)? (?:howa|huwa|hiya|houwe|houa)END',
  ],
  stranger: [
    '(?:ghalet|غالط|ghaltin|غالطين|ghltou|غلطتو|ghlet|ghltti|غلطت|غلطان|ghaltan|غلطانين|ghaltanin|أخطأتم|اخطاتم|اخطات|ghelta|ghalta|غلطة|trompez|غلط|tghaltou|erreur|الغالط|غلطو)(?: (?:f|fel|b|bel|dans|de|ta3|l|في|ب))*(?: had| هاد)? (?:nemra|numero|num|nmra|noumrou|نومرو|نمرة|رقم|numru|العنوان_الهاتفي|personne|chakhs|شخص)(?! (?:ta3|dyal|li|tribunal|lbab|l3imara|bus|metro))',
    '(?:nemra|numero|num|nmra|noumrou|نومرو|نمرة|رقم|numru) (?:ghalet|غالط|غلط|ghalat|ghelta|خاطئ|khati2|خطا|erronee|erroné)(?! (?:li|f|3la))|(?:mauvais|faux|mauvaise) (?:num|numero|personne|nemra)',
    '(?:rak|rakom|rakoum|راك|راكم|ntouma|ant|أنتم|antoum|nta|انت|nti)(?: (?:rakom|راكم))? (?:ghalet|غالط|ghaltin|غالطين|غلطان|ghaltan|غلطانين|ghaltanin|mghalta|tghalto)(?! (?:f|fi|في|b|bel) (?:nhar|sa3a|lwe9t|wa9t|date|rdv|7sab|hsab|اليوم|الساعة|ism|adresse))END',
    '^(?:ghalet|غالط|ghaltin|غالطين|ghltou|غلطتو|rltou|غلطتوا)(?: (?:zone|ya))*END',
    '(?:ghltou|غلطتو|ghaltin|غالطين|ghalet)(?: ,)? (?:hna )?(?:ma kayn|ma n3ref|machi ana|ana|chkoun)',
    '(?:ana|أنا) (?:machi|ma ani|lastou|لست|mani|mouch) (?!(?:mrid|malade|nji|jay|fahem|sûr|sur|had_nhar|9ader|qader|libre|dispo|f|fi|hna|khdam|robot|mojrim|mtfk|3arf|msafer|mt2ked|hmar|mojrima|msali|bkhir|mlih|wa3er|mrtah|m3ak|mhtaj|sakn|rayeh|machi|ghadi|rdi|baghi|hab|m3ettel|mot2akher|lhmar|hadi|mlk|dispo|present|msoul|mas2oul|ghayeb|nhareb|harb|hareb|khayef|khawaf|kdab|kddab|chffar|9atel|bo7di|whdi)(?: |$))[a-z]+(?: (?:NAME|[a-z]+))?END',
    '(?:laa|ma) (?:n3ref|n3erfou|3reft|a3rif|أعرف|نعرف|n3rfou|arf)(?: (?:hta|7ta|7atta|chkoun|hada|hadi))*(?: (?:had|hada|هذا|هاد))* (?:siyed|sayed|sayyed|سيد|chakhs|شخص|bnadem|rajel|mra|ism|اسم)',
    '(?:ma|laa|la|makanch|makach|ymkn) (?:kayn|kn|kan|aka|يوجد|youjad)(?: (?:hna|هنا))*(?: (?:wahed|واحد|7ed|hta|chi))*(?: (?:b|bel|had|هاد|هذا|hada|smito))* (?:ism|lism|اسم|smiya|sayed|siyed|سيد|chakhs|شخص)',
    '(?:had|hada|هذا|hadi|هاد|هادي) (?:nemra|numero|num|nmra|رقم|نمرة|نومرو)(?: (?:rah|راه|walla|wllat|ولات|ba9a|هو|howa))*(?: (?:dyali|ta3i|ملكي|milki|dyalna|ta3na|ديالي|تاعي|mta3i))(?: (?:ana|أنا))?(?: (?:machi|من|men|mn|ghir|depuis|مند|منذ)| ,|$)(?! (?:jdid|jdida|zzphone))',
    '(?:nemra|numero|num|nmra|رقم|نمرة|نومرو)(?: (?:hada|hadi|had))* machi (?:dyal|ta3|ta3ou|dyalou|dyalo|رقمه|نمرته|dyalha|ta3ha)',
    '(?:message|messages|sms|msj|رسالة|ميساج|msg)(?: (?:hada|hadi|هادي|rah|raha|هذه))* (?:machi|mahou|mahi|laysat|ma hi|ma hu|ليست|lays) (?:liya|lya|ليا|لي|dyali|ta3i|إلي|الي)END',
    '(?:lastou|لست) (?:الشخص|هو|السيد|المقصود|المعني)|(?:chrit|شريت|khdit|khdat|خديت|اشتريت)(?: (?:had|hadi|ana|hada|هاد))* (?:nemra|numero|num|puce|boussa|bous|بوس|شريحة|رقم|chriha|carte|sim)(?: (?:dyal[a-z]*|jdid|jdida))*(?: (?:simana|chhar|men|mn|من|ghir|hadi|lbareh|jdid|jdida|hadchi))(?! (?:zzphone|sejlou))',
    '(?:3omri|عمري|jamais) (?:ma )?(?:kont|konto|كنت|dkhelt|دخلت|mchit|مشيت|jit|3andi)(?: (?:f|l|fi|le|في))*(?: (?:mahkama|محكمة|tribunal|l7abs|lhbs|spip|boulis|police))',
    '(?:3andi|عندي) had (?:num|numero|nemra|رقم|نمرة)(?: (?:ghir|men|mn|من|hadi|depuis))+(?: (?:chhar|شهر|simana|yamat|3am|jdid|youm))',
    '(?:ma )(?:3andi|andi|عندي)(?: (?:7ta|hta|حتى|chi|ay))* (?:3ala9a|علاقة|alka|rdv m3a spip|rdv mea spip|dossier m3a|dossier 3nd|دوسي|duci|قضية|9adiya)(?: (?:m3a|mea|3nd|and|b|3ndkom|andkm|مع|عندكم))*(?! (?:bih|had|biha))',
  ],
  after: {
    stop: [
      'ASSENT',
      'TEXT|THESE|SEND|SENDING|TOME|NUM|LIST|HALT|ENOUGH|ERASE|ERASEME|stop|ستوب|سطوب|b|l|li|ila|إلى|الى|عن|men_fadlek|3andkom|3ndkom|عندكم|chi|hta|7ta|walou|ma|kfaya|rahom|راهم|mredtouni|مرضتوني|marredtouni|fhemt|3arf|عارف|la7a9|nji|bla|ywselni|tranquille|hani|bhali|khellouni|خلوني|had|t3ebt|laykhelikom|bezaf|3la|khatar|wlh|wallah|svp|stp|mn|men|yemma|khouti|kol|nhar|yum|youm|ntwesel|rani|kbir|bgit|dyal|les|et|avec|moi|de|numero|pub|spam|9edkom|9ad|ta3kom|tba3touli|tzidou|t9el9ouni|t9ell9ouni|sda3|saddaatouni|صدعتوني|عييتوني|3iyitouni|قلقتوني|9elle9touni|houni|ههه|tani|d3a|fayda|فايدة|mn_daba|mn_lyoum|mn_b3d|3ad',
    ],
    start: [
      'ASSENT',
      'TEXT|THESE|TOME|LIST|NUM|l|li|b|men|mn|من|jdid|جديد|tani|تاني|9bel|kima|qbal|قبل|كيما|dyal|ta3|rdv|sifto|siftou|siftoli|b3atouli|b3atou|ابعتولي|صيفطو|رجعوني|rj3ouni|liya|ghlat|ghalat|غلط|lghlat|stop|erreur|kan|kanet|brt|bghit|hab|حاب|mohtaj|ana|كنت|dert|درت|أخرى|okhra|mara|مرة|svp|nedemt|ndemt|ndmt|bdelt|ra2yi|rayi|telephone|hatif|هاتفي|ila|إلى|الى|chi|kol|mois',
    ],
    notMe: [
      'ASSENT',
      'howa|huwa|hiya|li|lli|rani|rak|rakom|ghalet|ghaltin|ghltou|غلط|غالط|ntouma|f|b|num|nemra|numero|had|hada|wlh|chkoun|hna|khouya|sahbi|TEXT|liya|cherche',
    ],
  },
  notBefore: [
    '3lach|علاش|wach|واش|ila|كيفاش|kifach|imta|ki|lawkan|loukan|lukan|lu|chkoun|gal|gali|galou|9ali|9alou|قال|قالي|قالولي|ida|إذا|bus|bost|khsr|khater',
  ],
  beforeNotMe: [
    'ASSENT',
    'ana|hada|hadi|had|howa|ya|rani|rak|rakom|ghalet|ghaltin|ghltou|غلط|غالط|message|sms|TEXT|NUM|wlh|mais|walakin|hna|khouya|f|b|ntouma|galtlkom|gotlkom|li|lli|desole',
  ],
  opens: [
    'ana|rani|7it|حيت|psk|parce|khater|خاطر|lan|لان|wlkn|walakin|mais|bach|ghir|oui|wakha|3lach|rah|راه|w|nji|jay|ghadi',
  ],
  unlessStop: [
    'zzphone',
    'ma (?:t7ebsou|7absou|t7bess|توقفو|twa9fou|t9at3ou)',
    'khelliw TEXTS',
    'kemlou TEXTS',
    'sifto liya (?:adresse|العنوان|wra9|papier)',
    '(?:stop|ستوب) (?:f|fi) (?:trik|tri9|route)',
  ],
  stopTakenBack: [
    '(?:la|non|smahli|hhh|ههه|pardon) .*(?:ghlat|ghalat|غلط|weldi|wlidi|ولدي|bnti|erreur|sghir|الصغير|kan yel3eb)',
    '(?:b|bla) (?:ghlat|lghlat|ghalat|غلط)',
    'bezaf (?:f|dyal|ta3)',
    '(?:metro|bus|tram|tobis)',
  ],
  unlessNotMe: [
    'zzphone',
    'rdv (?:machi|ma)',
    'machi ana li (?:dert|drebt|sre9t|9olt)',
    '(?:sre9t|drebt|dert|9tel)',
    'bdelt',
  ],
  unlessStranger: [
    'zzphone|numero jdid|num jdid|nemra jdida|نمرة جديدة|رقم جديد|bdelt|تبدلات|جديدة سجلوها|sejlou|jit ghalet|blassa ghalta|weldi|dossier dyali|nji|jay|ghadi|avocat|lettre|lwar9a|fel wra9a|lbab|smiti ghalta|ism ghalet|spell',
  ],
}
