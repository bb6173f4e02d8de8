import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    RELATION: `
      sotia sotul fratele sora mama tata tatal fiul fiica fata baiatul copilul prietenul prietena varul verisoara unchiul matusa bunica bunicul
      vecinul vecina iubita iubitul cumnatul cumnata nevasta barbatul nepotul nepoata concubinul concubina soacra socrul frate_meu sora_mea
      un_prieten o_prietena un_var o_vecina un_vecin un_coleg o_colega un_amic
    `,
    WANTS: `vrea a_vrut voia o_sa va incearca a_incercat ameninta`,
    ITSELF: `se_omoare se_sinucida se_spanzure isi_ia_viata isi_ia_zilele si_ia_viata si_ia_zilele si_puna_capat_zilelor isi_taie_venele si_taie_venele`,
    NOW: `se_sinucide se_spanzura isi_ia_viata isi_ia_zilele isi_pune_capat_zilelor`,
    VOID: `geam fereastra balcon pod bloc tren metrou etaj`,
  },
  says: [
    'RELATION ..6 WANTS ca? sa? ITSELF',
    'RELATION ..6 WANTS ca? sa? moara !de',
    'RELATION ..6 WANTS ca? sa? se arunce|arunca ..4 VOID',
    'RELATION ..6 NOW',
    'RELATION ..6 zice|spune|ameninta|zicea ca ..2 se omoara|arunca|sinucide|omor|sinucid',
    'RELATION ..6 nu mai? vrea sa mai? traiasca !in|cu|aici|acolo|singur*',
  ],
  unless: [
    'film|filmul|serial|joc|haha*',
    'acum # ani|luni',
    'acum un|doi|trei|multi an|ani|luni',
    'anul_trecut|sa_ma_omoare|sa_ne_omoare|sa_va_omoare',
    'munca|muncind|de_ras|de_foame|de_rusine',
  ],
}
