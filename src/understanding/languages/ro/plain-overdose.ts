import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `pastile pastilele pastila medicamente medicamentele somnifere somniferele calmante calmantele tablete tabletele paracetamol xanax diazepam`,
    TOOK: `luat inghitit baut`,
    BOX: `cutie cutia cutii flacon flaconul folie folia`,
  },
  says: [
    'TOOK ..1 o|toata|un|tot|doua|trei|# ..1 BOX ..3 PILLS',
    'TOOK ..1 toate|multe|prea_multe|foarte_multe|o_gramada_de|un_pumn_de|o_multime_de ..2 PILLS',
    'TOOK PILLS ..1 toate|multe|prea_multe',
  ],
  unless: [
    'mor|moara|omor|omoare|sinucid*|adio|traiesc|venele',
    'reteta|prescris*|medic|medicul|doctor|doctorul|tratament*|farmacie|in_fiecare_zi|zilnic|ca_de_obicei',
    'ieri|saptamana|luna|anul trecut(a)',
    'acum #|un|o|doi|doua|trei|cateva ani|an|luni|luna|saptamani|saptamana|zile',
    'spital|spitalul|urgente|internat*',
    'daca|caine*|pisica|film|furat|pierdut',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways = 'am (?:luat|inghitit|baut) '
