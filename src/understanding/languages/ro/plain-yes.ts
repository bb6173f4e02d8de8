import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `luni marti miercuri joi vineri sambata`,
    DAY: `
      maine azi astazi in_ziua_aia WEEKDAY pe_WEEKDAY in_# pe_# dimineata dupa_amiaza dupamasa dupa_masa devreme
    `,
    TIME: `# zzhour zznumber unu doua trei`,
    HOUR: `zzhour la_TIME la_ora_TIME la_TIME_si_jumatate la_TIME_fix la_si_jumatate la_ora la_ora_aia fix la_fix la_timp punctual`,
    FIRST: `
      DAY HOUR zzyes da sigur bine ok bun nu stati_linistita linistita deci si dar da_si atunci asa_ca eu normal desigur pana_la_urma oricum gata perfect promit
      tot tocmai
    `,
    DESPITE: `chiar_si_cu in_ciuda cu_toate`,
    LAST: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello da sigur clar fara_probleme fara_problema neaparat oricum si_asa acolo aici incolo la_voi
      la_dumneavoastra la_dvs la_dumneata la_intalnire la_programare la_spip la_birou drept_la_voi pe_jos mergand pana_acolo cum_am_stabilit
      cum_am_vorbit promit promis multumesc doamna domnule sefa stati_linistita stati_linistiti fiti_linistita fiti_linistiti linistita linistit
      si eu
    `,
    NEEDLESS: `nu_e_nevoie`,
    HARMLESS: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello multumesc multumesc_mult mersi o_zi_buna zi_buna seara_buna pe_maine pe_WEEKDAY pe_curand ne_vedem
      nu_va_faceti_griji stati_linistita stati_linistiti promit
    `,
    COME: `
      vin voi_veni o_sa_vin am_sa_vin venim ajung voi_ajunge o_sa_ajung sunt voi_fi o_sa_fiu am_sa_fiu ma_prezint ma_voi_prezenta o_sa_ma_prezint trec voi_trece apar
      bat_la_usa plec
    `,
    THERE: `acolo aici prezent prezenta`,
    MISS: `lipsesc lipsi ratez rata pierd pierde intarzii anulez anulat schimb uit uitat`,
    OTHERS: `el ea fiul fiica sotul sotia fratele sora mama tata avocatul avocata varul cumnatul`,
  },
  iCome: [
    'THERE|tot COME',
    '-nu|sa COME THERE?',
    '-nu pot|reusesc|vreau sa_vin|sa_ajung|sa_fiu|veni|ajunge THERE?',
    'conta|contati|bazati|bazeaza pe_mine|va_pe_mine|te_pe_mine?',
    'puteti conta|va_baza pe_mine',
    'ma aveti|veti_avea|vedeti|veti_vedea|asteptati|gasiti THERE?',
    'nu am? MISS nimic|intalnirea|programarea|de_data_asta?',
    'nu o_sa|am_sa lipsesc|uit|ratez|intarzii nimic|intalnirea|programarea?',
    '-nu confirm prezenta|venirea?',
  ],
  comes: [
    'prezent|prezenta|confirmat|notat|am_notat|stabilit|batut_in_cuie',
    'ne_vedem ..3',
    'acolo ne_vedem',
    'totul|toate e|i|sunt? in_regula|in_ordine|bine|rezolvat(e)',
    'e_in_regula|nicio_problema|fara_probleme|imi_convine|e_bine_asa|ramane_asa|ramane_cum_am_stabilit|sunt_al_vostru|sunt_a_voastra',
  ],
  tail: ['in', 'cu', 'de', 'la', 'pe', 'din'],
  opens: ['dar', 'da', 'si', 'deci', 'asa_ca', 'atunci', 'pentru_ca', 'ca'],
  denies: ['dar|nu|nici|niciodata|decat|afara'],
  against: [
    // What supposes or hesitates.
    'confirm ca|primirea|mesajul',
    '^ vin in_fiecare luna|saptamana|zi',
    'nu_inseamna|seen',
    '^ asa ziceam',
    '^ nu_am raspuns ca|fiindca|pentru_ca !!vin|ajung|sunt',
    '^ da eu_sunt $',
    '^ ..2 la fotbal|meci|nunta|botez|concert|petrecere',
    'revin eu',
    'nici da',
    'toti ziceti|zic|spuneti',
    'de_vina',
    '^ platiti_mi|trimiteti_mi|dati_mi',
    'zzif|daca|poate|probabil|sper|incerc|incercam|voi_incerca|cred|presupun|depinde|pana_cand|cand|vedem|vad|om_vedea|in_principiu|aproape_sigur|astept|pana_atunci',
    // What refuses, or wishes another time.
    'nu pot|o_sa_pot|vin !vin|voi_veni|ajung|vreau|reusesc|am_cum|mai_vin',
    'dar_nu',
    'alta|alt !data',
    'urmatoarea|urmatorul|viitoare zi|ora|data|saptamana',
    'saptamana|luna|data viitoare|urmatoare|trecuta',
    'anulati|anuleaza|amanati|schimbati|muta(ti)|in_loc|mai_bine|as|ar_fi_mai',
    'maine|apoi|dupa confirm|anunt|zic',
    // What delays.
    '-fara|nu intarziere|intarziat|intarzia|tarziu|minute|sfert',
    // What tells of others, or of what was said.
    'OTHERS vine|va_veni|o_sa_vina|ajunge|zice|a_zis',
    'am_venit|veneam',
    'am_fost|eram acolo|aici|la_voi|la_spip|la_birou|ieri|WEEKDAY',
    'zic|zice|au_zis|intreaba|spune|spuneti ca? da|zzyes|vin',
    'unde|cine|care|cum trebuie|e|vin',
    // What nobody means, and what asks.
    'pistol|cutit|arma|briceag|reglez_conturile',
    'sau nu|ce',
    'inot|bahamas|maldive',
    'pastele_cailor|zboara|porcii|visezi|visati|pula|mortii|omor*|prosti*|basme|povesti',
  ],
}
