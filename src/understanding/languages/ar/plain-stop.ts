import type { StopSayings } from '../../reading/sayings.ts'
import { NO, NUMBER, TEXT, WANT, WRITE } from './plain-words.ts'

/** That texts are to end. */
export const plainStop: StopSayings = {
  words: {
    NO,
    TEXT,
    NUMBER,
    WRITE,
    WANT,
    RECEIVE: `
      استقبال توصل* توصلني ntwesel نتوصل nousel نستقبل تصلني يوصلني تجيني yjiwni nchouf* والو walou شي chi حاجة haja haga شيئا wa7ed
    `,
    HALT: `
      وقف* wa9f* waqf* wa2fou wa2ef اوقف* أوقفو* nwa99ef* نوقف* n7bes* نحبس* حبس* habs* 7ebs* 7abs* yezzi yzzi يزي باراكا baraka barka
      كفاية kfaya كفى كافي kafi ألغ* elgh* lghi* الغو* cut إيقاف ايقاف إلغاء الغاء قص* 9oss* قطع* 9at3* 9et3* بطلوا batlou bloqu* block
      bloc desabon* انهو* زهقت* zhaqt* kraht* kreht* كرهت* تعبت* refus* saddaw اسكت* أعفوني arret* fini stop خلصونا t3af9o hanniwni
      desabonni* arretez* ديزابون* 3ayyit زهقتوني
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
    // Only at some hours, or to somebody else.
    'قبل|9bel|9bal|avant #|zzhour|ma|الساعة|sa3a|sbah',
    'ghir|غير|seulement mlli|ملي|ki|كي|مع|f',
    'fel_lil|بالليل|f_lil|bekri|بكري',
    'l|ل|لـ mama|ماما|mmi|yemma|يما|mrati|مرتي|rajli|راجلي|benti|بنتي|weldi|ولدي|okhti|ختي|khouya|خويا|patron|ex',
    'لماما|لمرتي|ليما|lmama|limma|lmrati',
    'كيفاش|kifach|kifech|هل|ينفع|yenfa3|اجباري|إجباري|مسموح|wach_3andi|wach_lazem|إجبارية',
    // That they go on, or begin again.
    'NO DENIED_HALT',
    'رجع*|rj3*|rej3*|raj3*|من_جديد|mn_jdid|3awdo|عاودو|شغلو*|كيما_قبل',
    'stop|ستوب ..3 غلط*|ghlat*',
    'جاوب|jaweb|jawb|repondez|repond|مكتوب ..1 stop|ستوب',
    'بشر|bacher|insan|إنسان',
    'NO ..1 توصلني|وصلتني|kaywsln*|تجيني|جاتني|wslni TEXT',
    'NO توصلني|kaywsln*|جاتني حتى|ta|7ta',
    // Somebody else's to them, or theirs to somebody else.
    'f_lil|فالليل|الليل|bel_lil|lil',
    'علاش|3lach|ليش|لماذا NO',
    'طليقتي|طليقي|tli9i|tli9ti ..8 TEXT',
    'اسمي|smiti غياب|absent|ghayeb',
    'TEXT sont? utile*|mofid*|مفيد*',
    'machi_kol|machi_koul',
    'مرتي|meratti|mrati l9dima|القديمة',
    // Of some only: a language, hours, another number or matter.
    'بالفرنسية|بالعربية|b_francais|b_arabe|بالإنجليزية',
    'الآخر|lekher|l9dim|القديم NUMBER',
    'NUMBER الآخر|lekher|l9dim|القديم',
    'الموعد|موعد|rdv|lmaw3id ..1 القديم|l9dim|dyal',
    'ألغ*|annul*|ms7* ..2 موعد|الموعد|rdv',
    'zzphone',
  ],
  opens: ['walakin', 'bas', 'بس', 'لكن', 'ولكن'],
  tells: ['9al', '9alt', 'gal', 'galt', 'قال', 'قالت'],
}
