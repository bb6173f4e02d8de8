import type { Sayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT } from './plain-words.ts'

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    NOT: `nu n nici nicio nu_mai`,
    TITLE: `domnul dl doamna dna d_nul persoana`,
    /** What is denied and is no name: "nu sunt sigur". */
    NO_NAME: `
      de din la in pe cu un o asa prea foarte atat chiar inca acasa aici acolo sigur* bine rau in_stare liber* disponibil* capabil*
      vinovat* responsabil* bolnav* gata mult nimic nimeni copil prost nebun* robot bandit hot criminal doctor multumit* bun* rea surd*
      acord obisnuit* pregatit* om animal nevoie problem* sens rost clar corect adevar* drept* plecat* venit* ajuns* intors* angajat*
      membru mandr* facut* dispus* convins* omul eu primit* rupt* singur* suparat* departe ora
    `,
    JUSTICE: `tribunal* justiti* spip probatiun* judecat* puscari* inchis* politi* condamnat* dosar* nanterre`,
    PREMISES: `
      frizeri* cofetari* farmaci* scoal* restaurant* firm* magazin* hotel* spital* gradinit* pizzeri* birou* biseric* asociati* azil*
      manastir* cabinet* croitori* service garaj* taxi* coafor* familie brutari*
    `,
    ASTRAY: `gresit* gresala greseal* gresi gresisi confuzi* confund* incurc* eroare trompe* tastat`,
    MINE: `meu mea al_meu al_nostru`,
    SEEK: `cautati cauta cauti cautat cautata vreti vrei cautam`,
    RELATION: `mama tata sotia sotul nevasta sora fratele fiica fiul barbatul`,
  },
  says: [
    // "Nu sunt eu persoana asta", "nu-s Dumitru".
    `NOT sunt|sint ${NAME}`,
    `eu NOT s|is ${NAME}`,
    'NOT s|sunt|sint|is eu !omul|omu|ala_de|ala_care|disponibil*|de_vina|vinovat*',
    'NOT s|sunt|sint|is ..1 persoana|el|ea|acela|destinatar*',
    '^ ..1 NOT eu $',
    'NOT ma cheama|numesc',
    'ma_cheama|numele_meu|eu_sunt ..2 NOT_e|si_NOT|NOT_sunt',
    'eu sunt|s . NOT !pot|vin|ajung|am|inteleg .',
    'pe_mine_ma_cheama',
    'nume* ..3 NOT ..1 MINE|e_al_meu',
    'acelasi_nume|nume_asemanator|omonim*',
    'alta|altul|altu persoana|familie',
    'cautati alt|alta|altul',
    'sunt|e|aista_i|de alt popescu|om|nume|proprietar',
    '^ alt om|numar',
    'numar fals',
    'n_am|nu_am rdv|rendevu|procese|nicio_condamnare ..1 cu|la_voi',
    'nu pe_mine ma? cautati',
    'nu mie trebuia',
    'nu_s|nu_sunt|nu_suntem omul_vostru|cel_cautat|cea_cautata|cei_cautati',
    'ati_batut la_alta',
    'voiati sa_scrieti altcuiva',
    'NUMBER e|i al_meu|al_firmei|al_unei|al_unui|de_receptie|noua',
    'NUMBER era a_unui|a_altuia|al_altuia',
    'NUMBER|e|era|mesajul ..1 altcuiva|altuia',
    'confund* ..1 altcineva',
    // "Nu cunosc pe nimeni cu numele acesta".
    'NOT *il|l|o|ii cunosc|cunoastem pe !noul .',
    'NOT il|l|o cunosc|cunoastem !pe_noul',
    'NOT cunosc|cunoastem asa_ceva|acest|persoana|omul|nimeni',
    'nu_stiu|nu_stim cine e|i|este|sunteti',
    'habar|n_am_idee ..2 cine_e',
    'nimeni ..3 nume|numele|nume_cu|cheama_asa',
    'NOT ..1 locuieste|sta|lucreaza|figureaza ..2 aici|cu_mine|la_mine',
    'NOT ..1 exista|avem|raspunde ..3 numele|acest_nume|cu_numele|pe_nimeni',
    'NOT ..1 e la_numarul_asta|la_acest_numar|la_numar',
    'aici NOT ..2 locuieste|exista|avem|sta|lucreaza|cunoastem|cunosc|nimeni|niciun',
    'cine e|este !asta|acesta|consilier*|avocat*|agent*|domnul|seful|sef|de|la|cel|vinovat*|responsabil*|noul|judecator*|acolo|cpip|jap|ministrul|educato*|referent*|rdv|intalnirea|mesajul|persoana|acum|in|dl|doamna|tot .',
    'pe_cine|cu_cine SEEK|vreti|sa_vorbiti',
    'SEEK|cautati_l pe|l alt*|cineva|facebook',
    'persoan*|cel|domnul|omul|pe_care ..2 SEEK',
    'scris la_cine nu',
    // "Ați greșit numărul", "e o confuzie".
    'ati|ai|e|este|cred|probabil ..1 ASTRAY',
    'e o ASTRAY',
    '^ ASTRAY',
    'NUMBER|persoan*|cifra ASTRAY',
    'ASTRAY ..2 NUMBER|persoan*|omu*|cifra',
    '-n|nu ati_nimerit|ai_nimerit',
    'wrong|mauvais NUMBER',
    'verificati|corectati NUMBER',
    // "Numărul ăsta e al meu de anul trecut", "am cumpărat cartela".
    'NUMBER asta|acesta|acum ..3 MINE',
    'NUMBER ..5 il_am|nu_mai|NOT_apartine|altcuiva|altei|altuia|al_lui|inainte|atribuit|al_firmei',
    'NOT ..1 mai? are|foloseste|e ..3 NUMBER',
    'NOT ..1 e|i|apartine ..2 NUMBER',
    'cumparat|atribuit|mostenit|gasit ..4 NUMBER',
    'NUMBER ..3 cumparat*|luat_o|luat_l',
    'luat NUMBER|cartela de|asta',
    'am NUMBER|cartela asta|acesta ..1 de|din',
    'avea|avut ..2 NUMBER ..2 inainte',
    'noul|nou|vechi*|fostul|fostului proprietar*|chirias*|titular*',
    // "Mesajul nu e pentru mine".
    'TEXT|asta NOT ..1 pentru|pt mine|noi',
    'NOT e|i|ii pentru|pt mine|noi asta|TEXT|$',
    'nui pentru|pt mine',
    'TEXT|convocar* ..4 necunoscut*|NOT_e_al|NOT_ma_priveste|NOT_mi_e_adresat',
    'va inselati',
    'faux|mauvais numero',
    'unui|unei|o necunoscut*|straina',
    'NOT ..1 destinatar*',
    // "N-am avut niciodată treabă cu justiția".
    'n_am|nu_am|niciodata ..2 treaba|legatura cu !voi',
    'n_am_avut|nu_am_avut ..2 treaba',
    'niciodata|in_viata_mea|nu_am_fost|n_am_fost|nu_m_a|n_am_calcat ..6 JUSTICE',
    'ce_treaba am',
    // "Aici e o frizerie".
    'aici|nimerit|ati_sunat|sunati e|i|la|o ..1 PREMISES',
    'NUMBER unei|unui|la|de_la PREMISES',
  ],
  unless: [
    // Somebody near them answers for them.
    '^ !!fost*|despart*|nu_mai|NOT_cunosc|ASTRAY|MINE|mort|murit|niciodata|plecat ..30 sunt|s|sint|aici_e RELATION',
    'zice_ca|vine_sigur|sa_i_spun|am_sa_i|ii_spun',
    // A day, a place, a spelling, another number of theirs: no mistake of whom.
    'mesaj gresit|era',
    'dar|da eu_sunt $',
    'avocat*|judecator*|angajator*|patron* ..2 a ASTRAY',
    'gresit ..1 numele',
    'v_ati incurcat',
    'pe_usa|cladirii',
    'niciuna NOT',
    'ajuns la',
    'ora|ore|adres*|data|ziua|zi|nume|sal*|strad*|usa|statie|statia|suma ..3 ASTRAY',
    'ASTRAY ora|adres*|data|ziua|sala|strada|usa|statia|autobuz*|metrou*|drum*|dosar*',
    '^ ..2 am ASTRAY|incurcat|confundat',
    'am gresit eu?',
    'numar* de dosar*|strad*|bloc*|apartament*|casa|autobuz*|tramvai*',
    'vina_mea|vina',
    'inteles|priceput ASTRAY',
    'scris gresit|cu|in',
    'dar|da la_programare? vin',
    'da|dar_da eu_sunt',
    'NUMBER e|i|este tot|acelasi|nou',
    'noul|nou|noua MINE? NUMBER',
    'zzphone|m_ati_confundat_cu_altul_la',
    'avocat*|consilier*|agent*|seful|judecator* ..4 NUMBER',
    // "Nu mai sunt omul ăla de atunci".
    'nu_mai sunt|s|sint !la|acolo',
    'schimbat_mult|m_am_schimbat|m_am schimbat',
    'NOT vin eu ci',
    'NOT ..1 sunt|s|e acelasi|vinovat*|vina',
    'NOT ..2 eu ..1 am_facut|am_lovit|care_am|cel_care',
    'alta|alt data|zi|ora|consilier*|programare*|solutie|problema',
  ],
}
