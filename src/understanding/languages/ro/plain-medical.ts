import type { Sayings } from '../../reading/sayings.ts'

/** That somebody, the writer or one near them, may die now unless a doctor comes. */
export const plainMedical: Sayings = {
  words: {
    WHO: `fiul fiica fata baiatul copilul bebelusul bebe sotul sotia mama tata tatal fratele sora prietenul prietena bunica bunicul el ea vecinul`,
    ATTACK: `infarct avc atac_de_cord atac_cerebral convulsii criza_de_epilepsie avort`,
    TOXIC: `clor inalbitor pastile baterie detergent acid otrava`,
    AT_HOSPITAL: `spital spitalul urgente urgenta clinica`,
  },
  says: [
    'nu mai? respira|respir|pot_respira|pot_sa_respir|poate_respira|poate_sa_respire',
    'nu mai? pot|poate sa? respir|respira|respire',
    'se|ma sufoc|sufoca|ineaca !in|cu_datorii',
    'WHO ..3 inconstient(a)|lesinat|lesinata',
    'a|si_a pierdut cunostinta',
    'convulsii',
    '-sa face|fac un|o? ATTACK !de',
    'sangerez|sangereaza|curge ..2 mult|rau|tare !din_nas',
    'pierd|pierde ..2 sange',
    'scuip|vomit|tusesc|vomita|scuipa|tuseste sange',
    'mult sange',
    'insarcinata|gravida ..6 sange|sangerez|sangereaza',
    'doare|durere|dureri|durerea ..3 piept(ul)',
    'WHO ..3 inghitit|baut ..3 TOXIC',
    'cazut ..6 nu se? mai? misca|raspunde|trezeste|ridica',
    'supradoza',
    'chemati|trimiteti|nevoie ..2 ambulanta|salvarea',
  ],
  unless: [
    'sunt|stau|sta|este|e|suntem|iesit|internat|internata|am_fost|a_fost ..4 AT_HOSPITAL',
    '-de ieri|alaltaieri',
    'saptamana|luna|anul|noaptea trecut(a)',
    'acum #|un|o|doi|doua|trei ani|an|luni|luna|saptamani|saptamana|zile|zi',
    'era_sa|aproape|de_ras|daca|cand',
    'mai bine',
    'cainele|pisica',
  ],
}
