import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any message. One spelling is enough: `latin.ts` brings the others to it. */
export const everyday: Concepts = {
  APOLOGY: `sm7li smhouli smhou_liya sm7oulia سامحوني سمحوليا آسف asif asfa اعتذر معذرة عذرا desole dsl pardon sorry excusez smah`,
  FILLER: `inchallah incha_allah ان_شاء_الله nchallah نشالله inchallah_rabi باذن_الله bidn_allah wallah والله wlh wlah rabi ya za3ma يعني rah راه raha ha hadik la_verite saraha sara7a الصراحة drk
    ghir_bach awedi wlidi a_wlidi ya_khouya wa ach_hada walah_la f b l d w ch akhi okhti nti nta ntouma hta_law hta_lu حتى_لو حتى_لوكان hta_ila 7ta_loukan mais_bon bon bah ben ah_oui iwa ewa aywa_iwa`,
  COURTESY: `salam slm salam_3likom salam_alaykoum السلام_عليكم السلام_عليكم رحمة_الله_تعالى رحمة_الله بركاته wa_3alaykoum_salam bonjour bjr bonsoir bsr slt salut hello hi cc sbah_lkhir صباح_الخير صباح_النور msa_lkhir مساء_الخير
    مرحبا marhba ahlan اهلا سهلا aslema عسلامة azul تحية_طيبة ta7iya ta7iyati تحياتي cordialement بونجور بونسوار
    chokran شكرا chokran_bzaf chokran_jazilan merci mrc ميرسي merci_bcp thanks ya3tik_saha يعطيك_الصحة يعطيكم_الصحة saha sa7a صحة sahit صحيت sa7itou y3aychek يعيشك يعيشكم barak_allah_fik بارك_الله_فيك بارك_الله_فيكم
    barak_allahou_fik baraka_allahou_fikoum jazak_allah جزاك_الله_خيرا جزاكم_الله_خيرا yrham_waldik الله_يرحم_والديك يرحم_والديكم yer7am_lwaldin الله_يرحم_الوالدين يرحم_الوالدين تسلم تسلمو teslam mechkour مشكور مشكورين ممنون
    3afak عفاك 3afakom stp svp من_فضلك من_فضلكم men_fadlek men_fedlkom لو_سمحت لو_سمحتم law_sama7t الله_يخليك الله_يخليكم lah_ykhelik allah_ykhalikom ykhlik يخليك يخليكم rabi_ykhalik الله_يحفظك الله_يحفظكم lay7afdek please الرجاء
    bla_mziya بلا_مزية minfadlak الله_يرضى_عليك lay_jazik
    khouya خويا khti sidi سيدي madame مادام mme monsieur mr مسيو lalla أستاذ أستاذة حضرتك فندم يا_فندم sahbi صاحبي 3ammo sm7li smhouli smhou_liya sm7oulia سامحوني سمحوليا آسف asif asfa اعتذر معذرة عذرا desole dsl pardon sorry
    nharek_mabrouk bslama بسلامة b_slama مع_السلامة layla_sa3ida bonne_journee تصبحو_على_خير tesba7_3la_khir نهارك_سعيد zzthanks zzhello`,
  THANKS: `chokran شكرا chokran_bzaf chokran_jazilan merci mrc ميرسي merci_bcp thanks ya3tik_saha يعطيك_الصحة يعطيكم_الصحة saha sa7a صحة sahit صحيت sa7itou y3aychek يعيشك يعيشكم barak_allah_fik بارك_الله_فيك بارك_الله_فيكم
    barak_allahou_fik baraka_allahou_fikoum jazak_allah جزاك_الله_خيرا جزاكم_الله_خيرا yrham_waldik الله_يرحم_والديك يرحم_والديكم yer7am_lwaldin الله_يرحم_الوالدين يرحم_الوالدين تسلم تسلمو teslam mechkour مشكور مشكورين ممنون zzthanks`,
  GREETING: `salam slm salam_3likom salam_alaykoum السلام_عليكم السلام_عليكم رحمة_الله_تعالى رحمة_الله بركاته wa_3alaykoum_salam bonjour bjr bonsoir bsr slt salut hello hi cc sbah_lkhir صباح_الخير صباح_النور msa_lkhir مساء_الخير
    مرحبا marhba ahlan اهلا سهلا aslema عسلامة azul تحية_طيبة بونجور بونسوار bslama بسلامة مع_السلامة zzhello`,
  LINK: `wlkn walakin لكن mais bs7 bessah بصح bes7 ghir_anna 7it حيث cuz 7it_ach 3lakhater khater خاطر parce psk 3la_khater لان l2anno لانني b_sabab بسبب ma3ada ila`,
  BUT: `wlkn walakin لكن mais bs7 bessah بصح ma3ada ghir_anna sauf غير_أن`,
  IF: `ila ila_kan loukan lawkan لوكان لو law إذا ida idha ida_kan en_cas si in_kan`,
  DAY: `tnin letnin الاثنين atnin tlata tlat thleth الثلاثاء larb3a arb3a لربع الأربعاء الاربعا laarb3a khmis الخميس jem3a jom3a الجمعة jmou3a sebt الأحد السبت had_nhar ahad lundi mardi mercredi jeudi vendredi samedi dimanche
    ghedda ghda ghodwa غدوة غدا demain bokra بكرا بكرة nhar نهار nharat yum lyoum اليوم youm aujourd ba3d_ghda b3d_ghda بعد_غدا pasado semaine simana smana السيمانة الأسبوع osbo3 chhar شهر tomorrow mardis weekend bad_lid ramdan لعيد`,
  PART: `sbah الصباح sba7 3chiya العشية l3cha dhor duhr الظهر midi matin apres soir lil الليل msa المسا maghrib 3acha`,
  HOUR: `zzhour sa3a الساعة saa sea swaye3 heure heures h nos rob3 ربع نصف nos`,
  MINUTE: `minute minutes min d9i9a دقيقة d9aye9 دقايق دقائق dqiqa dka2ek d2aye2 mins`,
  LATER: `mn_b3d من_بعد mn_bad ba3d_ma b3d_ma mora مورا 9bel قبل bekri بكري menb3d apres avant`,
  RDV: `rdv rendez_vous rendez الموعد maw3id maw3ed mi3ad الميعاد rendevou rondivou روندي الرونديفو روندفو رنديفو لرونديفو المقابلة mo9abala entretien convocation الكونفوكاسيون جلسة jelsa hodor_dyali rdvs`,
  VERB: `nji jit jay ndir dert n9der kan kont kayn 3andi fhemt 3reft bghit baghi n7eb 7ab nheb khasni lazem nkoun nemchi mchit rani nwsel wselt nkhdem nsit l9it nqra lqit shuf nchouf ysouf nefhem n3ref 3tini
    nhder nhdr nbdel nsift bqit bka twsel yji y3tiw aya n9edr wjed`,
  STEADY: `zzhour zzphone`,
  HARMLESS: `ana انا nta howa hiya homa 7na dyal ديال dyali ديالي ta3 تاع ta3i mta3 li اللي hada هذا had هاد hadi hadak f b l 3la على men من m3a مع m3akom likom ليكم liya ليا 3ndkom عندكم hna هنا tema تما kol كل kolchi كلشي
    mochkil مشكل mouchkil probleme souci ok message messages sms msg risala الرسالة nsit nensa ننسى t9el9ou tkhafou hm walou khouf mamno3 khir zzlaugh zzyes 9bel deja 7ta حتى had had_lmra wahed`,
  NUMBER: `wahed واحد jouj جوج zouj tlata rb3a arb3a khamsa khmsa stta sb3a tmnya ts3oud tes3oud tes3a 3achra 3achr عشرة عشرين 3chrin tnach hdach khmstach رباعتاش nos rob3 chwiya شوية 3echrin`,
}

export const negation: Negation = {
  deny: 'ma machi laa lan lam laysa laysat lastou lays bla bidoun ليس لست ليست لن لم بدون بلا 3omri pas sans عدم',
  announce: '',
  stop: 'w wlkn wla 7it walakin bach mais ila ana ntouma ghir khater wlh',
  backwards: 0,
  forwards: 3,
}
