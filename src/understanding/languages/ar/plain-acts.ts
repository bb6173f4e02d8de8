import type { PlainActs, Sayings } from '../../reading/sayings.ts'

/** Written in either script and read as `latin.ts` spells them: "matsiftouch" is "ma tsft", and `tsift*` is "tsftl" too. */
const NO = `ما ma لا la laa لن lan لم مش machi بلا bla بلاش blach غير_ما مانيش`
const TEXT = `
  رسالة رسائل رسائلكم رسايل رسايلكم rasayel rasayelkom rsayel ميساج ميساجات ميساجاتكم messajet lmessagat message(s) msg(s) sms text texto(s) rappel(s) les_rappels
  رابيل رابيلات تذكير tadkir التذكيرات notification* اشعارات الإشعارات تنبيه التنبيه
  الاشتراك abonnement spam مسج مسجات alertes
`
const NUMBER = `رقم* ra9m* ra2em* نمر* nmra* nemra* نومرو* nimiro* numero* num tel* telephone هاتف* تيليفون* تلفون* الخط ligne sim puce الشريحة* chriha* الجوال`
const WRITE = `
  tsift* تصيفط* teb3at* tb3at* تبعث* تبعت* tab3tou* tekteb* تكتب* trsl* ترسل* تراسل* tfakr* تفكر* تذكر* تزعج* tsardou* t3elmouni
`
const WANT = `
  بغيت bghit باغي baghi بدي badde baddi عايز 3ayez عاوز 3awez حاب hab نحب n7eb n7abb أريد uridou محتاج mohtaj n7taj 7ttaj nes7a9* أرغب أبغى أبي نبغي nabghi* أوافق موافق
  bghithom* nestahel* أرضى
`

/** That texts are to end. */
const stop: Sayings = {
  words: {
    NO,
    TEXT,
    NUMBER,
    WRITE,
    WANT,
    RECEIVE: `استقبال توصل* توصلني ntwesel نتوصل nousel نستقبل تصلني يوصلني تجيني yjiwni nchouf* والو walou شي chi حاجة haja haga شيئا wa7ed`,
    HALT: `
      وقف* wa9f* waqf* wa2fou wa2ef اوقف* أوقفو* nwa99ef* نوقف* n7bes* نحبس* حبس* habs* 7ebs* 7abs* yezzi yzzi يزي باراكا baraka barka كفاية kfaya كفى
      ألغ* elgh* lghi* الغو* cut إيقاف ايقاف إلغاء الغاء قص* 9oss* قطع* 9at3* 9et3* بطلوا batlou bloqu* block bloc desabon*
      انهو* زهقت* zhaqt* kraht* kreht* كرهت* تعبت* refus* saddaw اسكت* أعفوني arret* fini stop
      خلصونا t3af9o hanniwni desabonni* arretez* ديزابون* 3ayyit زهقتوني
    `,
    OUT: `نحيو na7iw na77iw شيلوا shilo shelo امسح* mse7* mas7* ms7o احذف* حذف انسوا ansaw زولو قلعو supprim* enlev*`,
    DENIED_HALT: `t7abs* t7ebs* تحبس* توقف* twa9f* تقطع* t9et3* tna7i* tna77i* t7iyd* t7eyd* tms7* tmas7*`,
    LIST: `liste lista لاليست* القائمة قائمة systeme système base عندكم 3andkom 3andak dossier`,
  },
  says: [
    // "ما تبعثوش", "balash teb3ato".
    'NO ..1 WRITE',
    'NO tzid*|تزيد*|t3awd*|تعاود* ..1 WRITE|TEXT',
    'يكفي|بكفي TEXT',
    'عييت|3yit|3yyit ..1 TEXT',
    '3ayyaft*|3ayyeftouni ..2 TEXT',
    'NO|كفاية|baraka ..1 عاد|بقى|ba9a|b9a|ba2a ..1 WRITE',
    // "ما بغيتش الميساجات", "مش عايز رسايل".
    'NO ..2 WANT ..4 TEXT|WRITE|RECEIVE|b_walou',
    'TEXT ..4 NO ..1 WANT',
    'NO ..3 TEXT تاني|tany|tani|كمان',
    'bla|بلا|بلاش|blach|plus|no_more|nada *de|les|had|شي TEXT',
    'TEXT لا|la|laa|non|no $',
    // "وقفوا الرسائل", "les messages, habsouhoum".
    'HALT ..4 TEXT',
    'TEXT ..6 HALT',
    'TEXT ..2 khlas|خلاص|safi|saye $',
    '7absouhoum|حبسوها|habsouha|وقفوها|wa9fouhom|أوقفوها|الغوها|قطعوهم|wa9fouha|7ebsouhom|حبسوهم',
    'وقفوها|wa9fouha $',
    'آخر|akhir|akher|akhor مرة|mra|TEXT ..2 tsift*|يجيني|توصلني|منكم|mnkom|mnkoum',
    // "امسحو رقمي", "na7iwni mn la liste".
    'OUT ..4 NUMBER|LIST',
    'na7iwni|na77iwni|7aydouni|حيدوني|khrejouni|شيلوني|desabonniwni ..2 LIST|TEXT',
    'desabonniwni|desabonnez_moi',
    'انسوا|nsaw ..1 رقم*|nmra|nemra|نمرة|numero',
    'khalliw*|khalou|خليو*|خلو|khellouni|خليوني ..3 tel*|هاتف*|تيليفون*|trankil|tranquille|طرونكيل|من_TEXT|mn_TEXT',
    '7ello|فكو|fekkouni 3anni|عنا|mn',
    // "سحبت موافقتي", "ma 3tit ta accord".
    'سحبت|نسحب موافق*',
    'ma 3tit ..2 accord',
    'NO ..1 موافق|أوافق',
    'عدم|وقف|ايقاف|إيقاف ..1 مراسل*|irsal|إرسال|الإرسال|استعمال*',
    'إلغاء|الغاء الاشتراك|abonnement',
    // "والله إذا وصلتني رسالة ثانية لأعملكم بلوك".
    'إذا|ila|اذا ..6 block|bloc|بلوك|plainte',
  ],
  unless: [
    'كيفاش|kifach|kifech|هل|wach_3andi|wach_lazem|إجبارية',
    // That they go on, or begin again.
    'NO DENIED_HALT',
    'رجع*|rj3*|rej3*|raj3*|من_جديد|mn_jdid|3awdo|عاودو|شغلو*|كيما_قبل',
    'stop|ستوب ..3 غلط*|ghlat*',
    'بشر|bacher|insan|إنسان',
    'NO ..1 توصلني|وصلتني|kaywsln*|تجيني|جاتني|wslni TEXT',
    'NO توصلني|kaywsln*|جاتني حتى|ta|7ta',
    // Somebody else's to them, or theirs to somebody else.
    'f_lil|فالليل|الليل|bel_lil|lil',
    'علاش|3lach|ليش|لماذا NO',
    'طليقتي|طليقي|tli9i|tli9ti ..8 TEXT',
    'مرتي|meratti|mrati l9dima|القديمة',
    // Of some only: a language, hours, another number or matter.
    'بالفرنسية|بالعربية|b_francais|b_arabe|بالإنجليزية',
    'الآخر|lekher|l9dim|القديم NUMBER',
    'NUMBER الآخر|lekher|l9dim|القديم',
    'الموعد|موعد|rdv|lmaw3id ..1 القديم|l9dim|dyal',
    'ألغ*|annul*|ms7* ..2 موعد|الموعد|rdv',
    'zzphone',
  ],
}

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
const notMe: Sayings = {
  words: {
    NO,
    TEXT,
    NUMBER,
    WRITE,
    /** What is denied and is no name: "ana machi mrid". */
    NO_NAME: `
      مريض mrid malade جاي jay nji sur فاهم fahem ana هنا hna f fi ب b ل l m3a robot روبوت مجرم mojrim 3arf عارف msafer مسافر bkhir مليح mlih فاضي
      libre dispo present ghayeb harb khayef خايف kdab mas2oul مسؤول radi راضي mottafa9 موافق 9ader قادر ساكن sakn ghadi rayeh li lli اللي elly
      غلطان m3ak faker bayen wa7di
    `,
    JUSTICE: `محكمة mahkama tribunal القاضي قاضي juge spip سپيپ حبس l7abs jail police بوليس قضية justice حكم bracelet سوابق dossier ملف`,
    WRONG: `غلط* ghalet ghaltin ghltou ghlat* ghalti ghaltan* غالط* خطأ خطا khata2 غلطان* الغلط elghalat مخطئ* tghalt* lghalat`,
    KNOW: `نعرف* n3ref* a3ref أعرف* بعرف* ba3ref* عرفت* 3reft* na3rf* na3erf* نعرفو*`,
    OURS: `ديالي dyali تاعي ta3i متاعي mta3i بتاعي بتاعتي حقي ملكي باسمي dyalna عندي 3andi شركة`,
    THEIRS: `ديالو dyalo dyalou تاعو ta3ou متاعو mta3ou بتاعة بتاعته رقمه نمرته dyal ta3 ديال تاع متاع mta3`,
    PREMISES: `حانوت pizzeria بيتزيريا restaurant resto snack taxi طاكسي تاكسي صيدلية شركة charika salon coiffure maison depot محل garage حلاق مزرعة`,
    SEEK: `كتقلبو t9allbo تحوسو t7awsou تحوس بتدور`,
    /** Of which there is none here, or which one does not know. */
    THING: `الريزو reseau connexion bus tobis train tramway place parking وقت wa9t مشكل mochkil taxi زنقة zen9a chari3 الشارع adresse العنوان bureau المستشار conseiller الطريق`,
    ANOTHER: `آخر akhor akhour okhor خور أخر tani ثاني tene a5or`,
  },
  says: [
    // "ماشي أنا", "أنا ماشي رضا".
    'machi|مش|مو|موش|mou|لست|lastou أنا|ana !li|اللي|lli|elly',
    'machi|مش|مو|موش|mou|لست|lastou هو|howa|houwa',
    'أنا|ana ماشي|machi|مو|مش|موش|mesh|mish|لست|lastou !NO_NAME .',
    'لست|lastou الشخص|هو|المقصود|المعني|في',
    'ماني|مانيش|mani أنا|ana|هو|howa',
    'مو|مش|machi|hada_machi ..1 NUMBER|نمرته|رقمه',
    'NO yskn|yskon|yeskoun|يسكن|saken|ساكن ..1 هنا|hna|3andi|عندي|f_had',
    'أنا|ana عندي|3andi #',
    'NUMBER ..2 عندي|3andi|ولات|walat',
    'machi|مش|مو|lastou ..1 المقصود|lmaqsoud|المطلوب|l_matloub|المعني|elwad',
    'نفس|nefs الاسم|smiya|l_ism',
    'أنا|ana اسمي|smiti|ismi .',
    'smiti|اسمي|ismi ماشي|machi|مو|مش',
    // "ما نعرفوش هاد السيد", "ما كاين حد بهالاسم".
    'NO KNOW ..2 سيد|siyed|السيد|شخص|chakhs|أحدا|bnadem|مولاها|moulaha|اسم|ism|smiya|راجل|rajel',
    'NO KNOW had|hada|هاد|هذا|hta|حتى !THING .',
    'سيد|siyed|شخص|chkoun|شكون|اسمه|ismou|smito|مولاها|moulaha ..3 NO KNOW',
    'شكون|chkoun|chkon had|hada|hedha|هذا|هاد',
    'NO كاين|kayn|kan|في|fi|يوجد ..2 حد|حدا|7ed|7ada|أحد|واحد|wa7ed ..1 اسمه|ismo|smito|سميتو|بهالاسم|بهاد|had|اسم|smiya',
    'NO كاين|kayn|kan !THING|حد|7ed|wa7ed|hta . هنا|hna|عندنا|3andna',
    'NO كاين|kayn|kan عندنا|3andna !THING|حد .',
    'NO كاين|kayn|kan هنا|hna $',
    'ماكانعرف|mkan3ref',
    'SEEK عليه|3lih',
    // "غلطتو فالنمرة", "الرقم غلط", "وصلتني بالخطأ".
    'WRONG ..3 NUMBER|بنادم|bnadem|الشخص|شخص|أخويا|khoya|خويا|basha|الباشا',
    'NUMBER|الشخص ..2 WRONG',
    'راكم|راك|rak|rakom|أنتم|enta|ntouma|nta|nti|انتو ..1 WRONG',
    '^ WRONG $',
    'WRONG $',
    'وصلت*|wasalat|وصلني|jatni ..4 WRONG',
    'لخبطة|مخلطين|katkhelto',
    // "هاد الشريحة شريتها", "الرقم ولى ديالي".
    'had|hadi|هاد|هذا|هادي|el NUMBER ..2 OURS',
    'NUMBER|الخط ولات|ولى|wellat|wella|صار|صارت|rahou|راهو ..1 OURS',
    'NUMBER ..4 NO THEIRS',
    'هذا|hada|hadi|hedha ماشي|machi|مو|مش|mouch NUMBER|THEIRS',
    'شريت*|chrit*|khdit* ..4 NUMBER|jdida|من',
    'NUMBER ..2 شريت*|chrit*|akhadt*|jdida|جديدة|l9itha|بدل|tbeddel|badlou|تحول',
    'مول*|moul*|moulah*|صاحب* NUMBER|القديم|l9dim|الشريحة',
    'عطا*|3tak*|معطيكم|3takom ..1 NUMBER',
    'لم_يعد|ma3ad|ma_3ad|ما_عاد ..3 NUMBER',
    // "كتكتب لواحد آخر", "الرسالة ماشي ليا".
    'WRITE|TEXT|THEIRS|rdv|مع|m3a|ma3|katbin|كاتبين|3and|tahder ..2 واحد|wa7ed|wad|7ada|شخص ANOTHER',
    'TEXT ..3 NO ليا|liya|lia|لي|dyali',
    'دورو غيري',
    // "ما عندي حتى قضية", "عمري ما دخلت المحكمة".
    'NO عندي|3andi|3ndi|li|إلي|لي ..3 JUSTICE|علاقة|3ala9a|مواعيد|موعد|شأن',
    'عمري|3omri|3mri|jamais ..4 JUSTICE',
    // "هنا حانوت", "hada tel dyal pizzeria".
    'هنا|hna|هون|hada|NUMBER|ligne ..2 PREMISES',
    'أنا|ana بنت|bent|ست|set|آنسة|mra|صيدلانية|طبيب|تلميذ',
    'faux|mauvais numero',
    'pas_moi',
  ],
  unless: [
    // Somebody near them answers for them.
    'قالك|galik|gal_lik|بيقلكن|قالي ..2 جاي|ghadi|wakha|.',
    'أمو|mmo|مراتو|mratou|أخوه|khouh ..4 جاي|ghadi|فالخدمة|بالشغل|f_lkhedma',
    // A day, a place, a spelling, another number of theirs: no mistake of whom.
    'الساعة|ساعة|sa3a|الوقت|l_wa9t|wa9t|العنوان|عنوان|adresse|تاريخ|date|نهار|smiti|اسمي|الباب ..2 WRONG|خطأ',
    'مكتوب غلط',
    'ذنبي|ghalti_ana|ma_ghalti',
    'هي_هي|houwa_houwa|hiya_hiya',
    'NUMBER جديد|jdid|nouveau|ta3i|dyali ..1 jdid|جديد',
    'avocat|lavocat|المحامي|juge|القاضي ..1 dyali|ديالي? WRONG',
    'ana|أنا machi|ماشي f|fi|b|m3a|l|في',
    'ila|ida bghit* ..1 WRONG',
    'zzphone|bdelt|بدلت NUMBER',
    'dyal|ديال|ta3 chkoun|شكون|مين',
    // "ما عدت ذاك الرجل".
    'ما_عدت|ma_b9itch|ما_بقيتش ..2 الرجل|rajel|هداك|hadak|ذاك',
    'machi|مش|ماشي أنا|ana اللي|li|elly ..1 nji|جاي|هاجي|ghadi|غادي|ghanji|درت|dert|sre9t',
    'ولكن|mais أنا|ana هو|houwa',
  ],
}

/** That texts go on, or begin again. */
const start: Sayings = {
  words: {
    NO,
    TEXT,
    WRITE,
    WANT,
    AGAIN: `
      رجع* rj3* rej3* raj3* erja3 ترجع* terga3 نرجع nerja3 3awd* تعاود* عاود* من_جديد mn_jdid مجددا جديد jdid تاني tani tany استئناف قبل 9bal 9bel
      العادة l3ada بدلت_رايي badalt_rayi غيرت_رأيي شغل* فعل* reactiv* استمر* غلط* ghlat* erreur start زيدوني أعيدوا خدم* kheddm* redirou ردو* سجلوني sejlouni sjlouni سجل* khallihom خليها خلوها ndmt ندمت محتاجها
    `,
  },
  says: [
    'AGAIN ..6 TEXT|WRITE|liste|ab3tou*|ابعثو*|sifto*|صيفطو*|stop|ستوب|قائمة|القائمة|abonnement|التذكير',
    'TEXT|WRITE|liste|stop|ستوب|ab3thou*|ابعثو*|sifto* ..6 AGAIN',
    'WANT ..2 TEXT|WRITE',
    'ab3tou*|ابعثو* كيما|kima قبل|9bal',
    '^ start|ستارت|reactiver $',
  ],
  unless: [
    'NO *b9it|بقيت|عاد|ma WANT',
    'NO WRITE',
    'NO TEXT',
    'كيفاش|kifach',
    'وقفو*|حبسوها|habsouha|yezzi|كفاية',
    'بالفرنسية|بالعربية|b_l3arbia',
    'تاريخ|date|العنوان|adresse|wa9t|الوقت|nhar|موعد_جديد|wra9|ورق* ..2 AGAIN',
    'stop|ستوب خدمة|khedma|pause',
  ],
}

export const plainActs: PlainActs = { opt_out: stop, opt_in: start, wrong_person: notMe }
