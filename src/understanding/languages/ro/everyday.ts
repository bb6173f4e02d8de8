import type { Concepts, Negation } from '../../reading/lexicon.ts'

/** The small change of any Romanian message. */
export const everyday: Concepts = {
  ASKED: `puteti aveti ati_putea poti`,
  APOLOGY: `scuze scuza_ma scuzati scuzati_ma ma_scuzati iertare iertati_ma ma_iertati imi_pare_rau imi_cer_scuze ne_pare_rau pardon`,
  FILLER: `urile urilor uri pai apai chiar bre mah bai mai_bine_zis sincer de_fapt din_pacate din_nefericire oricum gen uite uitati frate_miu_zice asadar deci zau vere sefa`,
  COURTESY: `va_rog va_rog_frumos rog_frumos te_rog multumesc multumim multam mersi merci mersic mersy spasibo rahmat sarut_mana sarut_mainile buna buna_ziua buna_seara buna_dimineata buna_siara salut salutare servus noroc
    alo hello hi hei cu_stima cu_respect cu_drag o_zi_buna zi_buna o_seara_buna o_zi_frumoasa seara_buna toate_cele_bune numai_bine sanatate la_revedere pe_curand bonjour svp rog pls plz zzthanks zzhello scuze scuza_ma
    scuzati scuzati_ma ma_scuzati iertare iertati_ma ma_iertati imi_pare_rau imi_cer_scuze ne_pare_rau pardon domnule sa_traiti domnilor stimata stimate doamne_ajuta`,
  THANKS: `multumesc multumim multam mersi merci mersic mersy spasibo zzthanks va_multumesc multumesc_frumos multumesc_mult mersi_mult apreciez recunoscator recunoscatoare`,
  GREETING: `buna buna_ziua buna_seara buna_dimineata salut salutare servus noroc alo hello hi hei sarut_mana sarut_mainile la_revedere pe_curand o_zi_buna zi_buna bonjour zzhello sa_traiti doamne_ajuta toate_cele_bune`,
  LINK: `dar insa fiindca pentru_ca deoarece caci intrucat totusi decat numai_ca doar_ca asa_ca din_cauza`,
  BUT: `dar insa totusi numai_ca doar_ca`,
  IF: `daca in_caz_ca`,
  DAY: `luni marti miercuri joi vineri sambata duminica lunea martea miercurea joia vinerea maine azi astazi poimaine weekend week_end saptamana ianuarie februarie martie aprilie mai_luna iunie iulie august septembrie octombrie noiembrie decembrie
    saptamana_viitoare luna_viitoare data_viitoare`,
  PART: `dimineata diminetii seara diseara dupamasa dupaamiaza dupa_masa dupa_amiaza amiaza pranz noaptea`,
  HOUR: `zzhour ora ore orele ceas`,
  MINUTE: `minut minute min minutele`,
  LATER: `mai_tarziu mai_devreme inainte dupa mai_incolo mai_repede mai_incoace`,
  RDV: `rdv intalnire intalnirea intalnirii programare programarea programarii randevu rendez_vous rendezvous convocare convocarea convocatie termen termenul audienta vizita sedinta randevuu`,
  VERB: `pot poti poate putem puteti pute putea am ai are avem aveti au sunt esti este suntem sunteti fi fost era eram vreau vrei vrea vrem vreti stiu stie stiti inteleg intelege primesc primit merg merge mergem vin vine vii viu venim veniti
    venit veni ajung ajunge ajungem ajuns trec plec pleca prezint fac face facem uit uita lipsesc lipsi ratez rata voi vom va convine trebuie sunati suna sun scrie scriu scrieti trimit trimiteti cunosc cer mai reusesc`,
  STEADY: `luni marti miercuri joi vineri sambata duminica maine poimaine azi zzhour zzphone rdv programare programarea intalnire intalnirea ora saptamana minute`,
  HARMLESS: `eu tu el ea noi ei ele ma te se ne va mi ti i l o le imi iti ii il si s a al ale ai la de din pe in cu pentru pt ca sa un una unei unui care asta aceasta acest acesta acea aia ala este sunt e am ati aveti voi vom fi fiu fie fost acolo aici
    da ok bine sigur rdv ora zi ziua data mesaj mesajul sms mesaje reamintire informatie informatii anunt anuntat anuntati problema probleme nevoie griji scris spus zis doamna domnul domnu mult frumos azi maine atunci acum tot toate cum nou noua
    zzlaugh zzyes zzthanks confirm confirmare prin pana dupa fara nicio spip biroul birou mai lor lui numai asa`,
  NUMBER: `unu doi doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece cincisprezece douazeci treizeci jumatate juma sfert vreo`,
}

export const negation: Negation = {
  deny: 'nu nici niciodata nimic nimeni fara niciun nicio niciuna niciunul nicicum',
  announce: '',
  stop: 'eu noi dar insa daca fiindca ca si sau dc da',
  backwards: 0,
  forwards: 4,
  answer: 'nu',
}

/** "n-am", "m-au", "s-a": what leans on the next word. */
export const elisions: Record<string, string> = { n: 'nu' }
