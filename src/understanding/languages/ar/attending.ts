import type { Concepts, Rules } from '../../reading/lexicon.ts'

/** Coming, or not. */
export const attendingConcepts: Concepts = {
  YES: `ah اه إيه eyh eh ih ey iyeh iyh wah واه aywa أيوا أيوه نعم na3am naam n3am oui ouais yes ok okay أوكي اوكي okey wakha واخا ouakha wa5a d dac daccord dakour داكور akid أكيد akid_akid بالتأكيد bettakid tab3an طبعا زين
    mwafe9 موافق mowafi9 متفق mettaf9in mtaf9in mttaf9 cbon c_bon confirme confirmer je_confirme nconfirmi كونفيرميت confirmit كونفيرمي n2aked نأكد أؤكد nakd akked bien_sur parfait مضبوط تمام tamam حاضر مزيان_واخا mlih_wakha
    لا_مشكل mchi_mochkil machi_mouchkil ma_andi_mochkil ma_kayn_mochkil ma_kayn_mouchkil pas_de_souci pas_de_probleme bla_mochkil mafama_mochkil mafi_mechkle ماشي_مشكل ما_عندي_مشكل behi باهي safi_wakha yallah يلا zzyes m2akd ماكو_مشكل ok_ok sahl`,
  RECEIPT: `wsel wslatni وصلتني wselni وصلني twesselt توصلت recu bien_recu chft_message 9rit`,
  SEEYOU: `a_demain ghedda_nchoufkom ntla9aw nchoufkom ملتقانا`,
  NO: `la لا lla laa lala لالا non nan no kalla zzno mouhal محال jamais abadan ابدا mosta7il مستحيل nope`,
  CAN: `n9der نقدر nqder ngder n9edro n9adr nakdar kder 9dert قدرت qdart 9ader قادر 9adra najem نجم nnajem nejjem nejmou nejemt najamt njmt أستطيع نستطيع استطع بقدر ba2dar هقدر ha2dar أقدر a2dar akdar ymkenli يمكنني فيني fini فيي bi2der t9der tnajem يقدر y9der moumkin_nji`,
  COME: `nji نجي ndji njikom njikoum نجيكم nejiw njiw jay جاي jaya جاية jayin جايين gay gaya jeyin jit_daba aji أجي اجيكم هاجي haji bji بجي بحضر حاحضر ba7dar أحضر نحضر n7der حاضر_باذن سأحضر satahdor أكون sakoun nkoun نكون koun_3ndkom hkoun أكون_عندكم nwsel نوصل nwslo owsal
    الحضور 7odori hader_inchallah n7adro njiwkom naji n3awed_nji nrouh_lrdv n7othr yji تجي jayk ndjik ja maji_ghda nat7adar`,
  THERE: `hna هنا tema تما hnak 3ndkom عندكم 3andkoum lfouk_hna tamma temma f_lwe9t فالوقت flwe9t m3akom قدامكم قدام_الباب f_lbab présent present`,
  WILL: `ghadi غادي rani راني ran rah ra7 رح راح sawfa سوف bach باش rayeh رايح raye7 gadi taw تو 3ndi_ghda`,
  IMPOSSIBLE: `impossible mosta7il مستحيل mouhal محال mechghoul مشغول machghoul msafer مسافر occupe ma_salihnich ma_ysa3edni ma_ywatini ghayb غايب nghib نغيب nghibo absent mghayeb`,
  CANCEL: `nlghi نلغي elghi الغي ألغو alghi annuler annuli annuliw nannuli نانولي لغاء إلغاء elgha lghaw ilgha2 annule`,
  REFUSE: `nrfed نرفض arfod أرفض refuse n3yit kreht_rdv`,
  UNSURE: `balak بالاك blak yemken_nji momkin_nji ممكن_نجي وقيلا w9ila wa9ila ymken_la ربما robama 3la_hsab على_حسب selon yekoun_khir nchouf نشوف nchoufo nchouf_w n7awel نحاول s7ab mathken ma_arf مانعرف 7asab zzdoubt maybe peut_etre
     ymkn_inchallah tjr_pas normalment normalement yiban_liya ki_nchouf rabi_kbir momkin_ey_momkin_la احتمال محتمل qad قد in_cha_rabi_sahl sahl_rabi`,
  MISSED: `fatni فاتني nsit نسيت nsito rdv_fat fat_3liya t3addat fwett n3est نعست raquedt ra9edt رقدت`,
  YESTERDAY: `lbareh البارح lbare7 bareh امبارح embare7 hier أمس ams simana_lli_fatet lmra_lli_fatet اللي_فات lli_fat fayta lli_fatet lmadi الماضي`,
}

export const attendingRules: Rules = {
  receipt: ['^^ RECEIPT $', '^ RECEIPT $$', '^^ YES RECEIPT', 'RECEIPT ~sms|message|messages|msg|risala|ميساج|الميساج'],
  yes: [
    'YES',
    '!nsit|nensa|ننسى',
    'khlas wakha',
    'mzyan ok',
    'safi wakha',
    'mlih jay',
    '!mochkil|mouchkil|مشكل|probleme|souci',
    '^^ zzyes',
    'c bon',
  ],
  will: [
    'COME',
    'WILL COME',
    'COME THERE',
    'WILL nkoun THERE',
    'nkoun THERE',
    'rani THERE',
    'rani f trik|route|tri9',
    'COME DAY|HOUR|PART|zzhour',
    'ana COME',
    'DAY|PART|HOUR|zzhour .. THERE',
    'THERE m3a|3la? DAY|PART|HOUR|zzhour|NUMBER',
    'tkt|tchoufouni|tel9awni|telgawni|tlkn|تلقاوني|tlqawni',
    '!nghib|ghayb|نغيب|nfewt|nfewtou|nensa',
    '~COME !mochkil',
    '7ta nji',
    'CHILD|weldi|bnti ghadi COME|yvdr|y7der|yji|teji',
    'khrejt mn dar',
  ],
  no: ['NO'],
  cannot: [
    '!CAN',
    '!CAN ~COME',
    '!COME',
    '!WILL ~COME|CAN',
    '!jay',
    'BUT !CAN',
    'IMPOSSIBLE',
    'CANCEL',
    'CANCEL RDV',
    '!ysa3edni|ysa3ed|yesa3edni|ywatini|salih|يواتيني',
    'ghadi nghib|nfewt|ntghayeb',
    '!bghit|baghi|bri ~nji|COME',
    'mch|machi dispo|libre|vide|msali',
    '!dispo|libre|disponible|مسالي|متفرغ|fadi|فاضي',
    '!andi ~wakt|lwe9t|كيفاش|bach',
    'bla !biya',
    'n7ebch',
  ],
  away: [
    'rani f khedma|lkhedma|sbitar|bled|lblad|commissariat|l7abs|chantier|marseille|lyon|dzayer|tounes|lmaghrib',
    'ana f khedma|lkhedma|sbitar|bled|lblad|chantier|dzayer|lmaghrib',
    'rani khdam|kankhdem|nekhdem',
    'rani mherres|mrid|safer|msafer',
  ],
  unsure: ['UNSURE', '!3ref|3reft|n3ref|arf ~wach|ila|nji|COME', 'nchouf w nrod', 'ngoulkom ghedda', 'nrod 3likom'],
}
