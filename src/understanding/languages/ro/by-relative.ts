import type { Sayings } from '../../reading/sayings.ts'

/** That a relative of the person writes, from the person's own number; not where the number has become another's. */
export const byRelative: Sayings = {
  words: {
    RELATION: `
      mama tata tatal sora fratele sotia sotul nevasta barbatul fiul fiica fata baiatul nepoata nepotul matusa unchiul bunica bunicul iubita
      iubitul prietena prietenul cumnata cumnatul vecina vecinul soacra socrul concubina concubinul verisoara varul
    `,
    OF_MINE: `
      fratelui_meu sotului_meu sotului sotiei_mele sotiei surorii_mele mamei_mele mamei tatalui_meu fiului_meu fiicei_mele baiatului_meu fetei_mele
      prietenului_meu nepotului_meu barbatului_meu
    `,
    NUMBER: `telefonul numarul nr telefon numar`,
    WRITES: `sunt scriu vorbeste aici raspunde eu_sunt`,
  },
  says: [
    'WRITES RELATION lui|lu|ei|dumnealui|dumneaei|sau|sa|dansului',
    'WRITES RELATION $|el|ea|e|este|nu_poate|nu_vine|nu_e',
    'NUMBER e|este al|a? OF_MINE',
    'e|este NUMBER OF_MINE',
    'NUMBER asta|acesta|acela e|este al|a OF_MINE',
  ],
  unless: [
    'acelasi_nume|fosta|fostul|nu_mai|a_murit|decedat*|plecat_de_tot|despartit*|divortat*|al_meu|meu_acum|niciodata|nu_cunosc|nu_il_cunosc|nu_stiu_cine|gresit*|alt_numar|nu_mi_spune|nu_imi_spune|numele_din|ani',
    'schimbat numarul|nr|telefonul',
    'numarul|telefonul meu',
  ],
}
