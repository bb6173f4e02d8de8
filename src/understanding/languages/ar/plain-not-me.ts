import type { Sayings } from '../../reading/sayings.ts'
import { NO, NUMBER, TEXT, WRITE } from './plain-words.ts'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    NO,
    TEXT,
    NUMBER,
    WRITE,
    /** What is denied and is no name: "ana machi mrid". */
    NO_NAME: `
      مريض mrid malade جاي jay nji sur فاهم fahem ana هنا hna f fi ب b ل l m3a robot روبوت مجرم mojrim 3arf عارف msafer مسافر bkhir مليح
      mlih فاضي libre dispo present ghayeb harb khayef خايف kdab mas2oul مسؤول radi راضي mn من mottafa9 موافق 9ader قادر ساكن sakn ghadi
      rayeh li lli اللي elly غلطان m3ak faker bayen wa7di
    `,
    JUSTICE: `محكمة mahkama tribunal القاضي قاضي juge spip سپيپ حبس l7abs jail police بوليس قضية justice حكم bracelet سوابق dossier ملف`,
    WRONG: `غلط* ghalet ghaltin ghltou ghlat* ghalti ghaltan* غالط* خطأ خطا khata2 غلطان* الغلط elghalat مخطئ* tghalt* lghalat`,
    KNOW: `نعرف* n3ref* a3ref أعرف* بعرف* ba3ref* عرفت* 3reft* na3rf* na3erf* نعرفو*`,
    OURS: `ديالي dyali تاعي ta3i متاعي mta3i بتاعي بتاعتي حقي ملكي باسمي dyalna عندي 3andi شركة`,
    THEIRS: `ديالو dyalo dyalou تاعو ta3ou متاعو mta3ou بتاعة بتاعته رقمه نمرته dyal ta3 ديال تاع متاع mta3 مال`,
    PREMISES: `
      حانوت pizzeria بيتزيريا restaurant resto snack taxi طاكسي تاكسي صيدلية شركة charika salon coiffure maison depot محل garage حلاق
      مزرعة عيادة pharmacie boucherie ورشة بقالية
    `,
    SEEK: `كتقلبو t9allbo تحوسو t7awsou تحوس بتدور`,
    /** Of which there is none here, or which one does not know. */
    THING: `
      الريزو reseau connexion bus tobis train tramway place parking وقت wa9t مشكل mochkil taxi زنقة zen9a chari3 الشارع adresse العنوان
      bureau المستشار conseiller الطريق
    `,
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
    'NO KNOW had|hada|هاد|هذا|hta|حتى !THING|واحد|wa7ed .',
    'سيد|siyed|شخص|chkoun|شكون|اسمه|ismou|smito|مولاها|moulaha ..3 NO KNOW',
    'شكون|chkoun|chkon had|hada|hedha|هذا|هاد',
    'NO كاين|kayn|kan|في|fi|يوجد ..2 حد|حدا|7ed|7ada|أحد|واحد|wa7ed ..1 اسمه|ismo|smito|سميتو|بهالاسم|بهاد|had|اسم|smiya',
    'NO كاين|kayn|kan !THING|حد|7ed|wa7ed|hta . هنا|hna|عندنا|3andna',
    'NO كاين|kayn|kan عندنا|3andna !THING|حد .',
    'NO كاين|kayn|kan هنا|hna $',
    'NO كاين|kayn|kan حتى|hta !THING|واحد|wa7ed|حد .',
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
