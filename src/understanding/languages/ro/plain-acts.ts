import type { PlainActs, Sayings } from '../../reading/sayings.ts'

const TEXT = `sms* mesaj* mesag* msg msj text* notificar* memento* rapel* avertizar* spam* atentionar* trimiteri* comunicari`
const NUMBER = `numar* nomeru nr telefon* tel mobil* cartel* sim linie linia`
const WRITE = `
  trimit* trimet* scrie* scri scrii contactat* contactez contacta* anunt* amint* aminti* deranj* deranja* textat* bazai* piui*
`

/** That texts are to end. */
const stop: Sayings = {
  words: {
    TEXT,
    NUMBER,
    WRITE,
    RECEIVE: `primesc primi primim primit aud vad`,
    WANT: `vreau vreu doresc vrem am_nevoie accept suport solicit`,
    NOT: `nu n nici`,
    /** "Nu-mi mai", "să nu-mi". */
    ME: `imi mi mie ma ne ni le il o va mai pe`,
    END: `
      opriti opreste oprim opri oprit oprirea incet* inceteze incetarea termin* gata ajunge destul basta halt sterg* scoat* scos dezabon* dezactiv*
      anul* renunt* refuz* retrag* lasati lasa las_o taiati taie elimin* bloc* satur* scap inchid* taci iertati dispar*
    `,
    OUT: `scoat* sterg* stearga scos elimin* luati retrag* retrageti taiati`,
  },
  says: [
    // "Nu-mi mai trimiteți mesaje", "nu mai scrieti pe nr asta".
    'NOT *ME WRITE',
    'sa NOT *ME RECEIVE|WRITE',
    'sa NOT *ME vie|vina|vin ..2 TEXT',
    // "Nu mai vreau sms", "mesajele astea nu le mai vreau".
    'NOT *ME WANT ..5 TEXT|RECEIVE|WRITE|niciun*|spam',
    'TEXT ..4 NOT *ME WANT|trebe|trebuie',
    'NOT *ME WANT $',
    'NOT ..2 nevoie|trebe|trebuie|rost ..6 TEXT|WRITE',
    'TEXT|sms NOT $',
    // "Fără mesaje", "gata cu sms-urile".
    'fara|niciun|nici_un|nici_un_fel_de|no_more|plus_de *alte|mai|de TEXT',
    'END ..5 TEXT',
    'TEXT ..6 END|stop',
    'stop la|cu ..2 TEXT',
    'opriti|incetati|basta $',
    '-poate|pot|a ajunge $',
    'opriti le|va|tot|va_rog',
    'sa inceteze',
    'ultim* ..3 primesc|sa_primesc',
    'sa_fie ultim*',
    'inca un TEXT ..3 va|si',
    'va|o_sa_va blochez|blochez_daca|reclam',
    'daca_mai trimit*|primesc',
    // "Scoateți-mă din listă", "ștergeți numărul meu".
    'OUT ..5 NUMBER|lista|sistem*|tabel*|baza|contact*|acolo|mesag*|fisa',
    'OUT ma|mi',
    'ma OUT ..2 din|de|acolo',
    'sa|numarul ..1 OUT ..2 NUMBER|din',
    'dezabon*|desabon*|desinscri*|dezinscri*',
    'lasa*|lasati ..3 telefon* ..3 pace|liber|taca|doarma',
    // "Îmi retrag acordul".
    'retrag ..2 acord*|consimt*',
    'NOT *ME sunt_de_acord|consimt|dau ..4 TEXT|primesc|acord*',
    'interzic',
    'gdpr|rgpd|cnil',
  ],
  unless: [
    'cum|de_ce|ce_se_intampla|am_voie|obligatoriu|se_poate_sa',
    // That they go on, or begin again.
    'NOT *ME opriti|opreste|scoateti|stergeti|incetati|anulati|dezactivati|renuntati|blocati',
    'in_continuare|din_nou|inapoi|la_loc|reactiv*|din_greseala|din_gresala',
    // That they do not come, or are wanted.
    '-sa NOT mai? primesc|primeam|am_primit|vin|ajung !mesaje_nu',
    // Somebody else's to them, or theirs to somebody else.
    'fost* ..4 NOT? mai? inceteaza|scrie|trimite|lasa',
    'el|ea|seful NOT? ..2 scrie|trimite',
    // Of some only: a language, hours, another number, way or matter.
    'in franceza|engleza|romana|romaneste',
    'noaptea|dimineata|asa_devreme|asa_tarziu',
    'whatsapp|facebook',
    'celalalt|alt|vechi* NUMBER',
    'TEXT da|ok|sunt_ok',
    'trimit* la !mine|NUMBER|acest*',
    'dati|trimiteti ..1 programari|bani|lume',
    'programare*|rendez_vous|bratar* ..2 END',
    'END|anulati ..2 programare*|bratar*|masina|apelul',
    'zzphone|lasati_un_mesaj',
    'reelsuri|grup*',
  ],
}

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
const notMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    NOT: `nu n nici nicio nu_mai`,
    TITLE: `domnul dl doamna dna d_nul persoana`,
    /** What is denied and is no name: "nu sunt sigur". */
    NO_NAME: `
      de din la in pe cu un o asa prea foarte atat chiar inca acasa aici acolo sigur* bine rau in_stare liber* disponibil* capabil* vinovat*
      responsabil* bolnav* gata mult nimic nimeni copil prost nebun* robot bandit hot criminal doctor multumit* bun* rea surd* acord obisnuit*
      pregatit* om animal nevoie problem* sens rost clar corect adevar* drept* plecat* venit* ajuns* intors* angajat* membru mandr* facut* dispus* convins* omul
    `,
    JUSTICE: `tribunal* justiti* spip probatiun* judecat* puscari* inchis* politi* condamnat* dosar* nanterre`,
    PREMISES: `
      frizeri* cofetari* farmaci* scoal* restaurant* firm* magazin* hotel* spital* gradinit* pizzeri* birou* biseric* asociati* azil* manastir*
      cabinet* croitori* service garaj* taxi* coafor* familie brutari*
    `,
    ASTRAY: `gresit* gresala greseal* gresi gresisi confuzi* confund* incurc* eroare trompe* tastat`,
    MINE: `meu mea al_meu al_nostru`,
    SEEK: `cautati cauta cauti cautat cautata vreti vrei cautam`,
    RELATION: `mama tata sotia sotul nevasta sora fratele fiica fiul barbatul`,
  },
  says: [
    // "Nu sunt eu persoana asta", "nu-s Dumitru".
    `NOT s|sunt|sint|is|eram ${NAME}`,
    'NOT s|sunt|sint|is|i|e ..1 eu|persoana|el|ea|acela|aia|ala|destinatar*',
    '-vin|venit|ca NOT eu !vin|pot|am_fost_de',
    'NOT ma cheama|numesc',
    'ma_cheama|numele_meu|eu_sunt ..3 NOT',
    'nume* ..3 NOT ..1 MINE|e_al_meu',
    'acelasi_nume|nume_asemanator|omonim*',
    'alt|alta|altul|altu persoana|om|omul|nume|familie|NUMBER|popescu',
    'e|era|pentru|pt|cu|cautati altcuiva|altuia|altcineva',
    // "Nu cunosc pe nimeni cu numele acesta".
    'NOT ..2 cunosc|cunoastem|cunoaste !drumul|strada|adresa|zona|orasul',
    'nu_stiu|nu_stim cine e|i|este|sunteti',
    'habar|n_am_idee ..2 cine',
    'nimeni ..5 nume*|cheama|aici|acasa',
    'NOT ..1 exista|avem|locuieste|sta|lucreaza|figureaza|raspunde|e|i ..3 nimeni|aici|numele|numarul_asta|acest_nume|cu_mine|acest_numar|popa',
    'aici ..1 NOT',
    'cine e|i|este !asta|acesta|consilier*|avocat*|agent*|domnul|seful|de|la|cel|vinovat*|responsabil*|noul|judecator* .',
    'pe_cine|cu_cine SEEK|vorb*|sa_vorbiti',
    'SEEK|cautati_l pe|l alt*|cineva|facebook',
    'persoan*|cel|domnul|omul|care|cine ..2 SEEK|trebe|trebuie',
    // "Ați greșit numărul", "e o confuzie".
    'ati|ai|au|a|e|este|o|din|cred|probabil ..2 ASTRAY',
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
    'luat NUMBER|cartela de|asta',
    'am NUMBER de|asta|acesta|din|noua',
    'avea|avut|dat ..2 NUMBER ..2 inainte|MINE|de',
    'noul|nou|vechi*|fost* proprietar*|chirias*|titular*|patron*|sef*',
    // "Mesajul nu e pentru mine".
    'NOT ..3 pentru|pt mine|noi|mn',
    'TEXT|convocar* ..4 necunoscut*|NOT_e_al|NOT_ma_priveste|NOT_mi_e_adresat',
    'va inselati',
    'faux|mauvais numero',
    'necunoscut*|strain*|destinatar*',
    // "N-am avut niciodată treabă cu justiția".
    'NOT ..3 treaba|legatura|amestec',
    'niciodata|in_viata_mea|nu_am_fost|n_am_fost|nu_m_a|n_am_calcat ..6 JUSTICE',
    'ce_treaba am',
    // "Aici e o frizerie".
    'aici|nimerit|sunati|sunat ..2 PREMISES',
    'NUMBER ..2 PREMISES',
    'aici e|i|este|se .',
  ],
  unless: [
    // Somebody near them answers for them.
    '^ !!fost*|despart*|nu_mai|NOT_cunosc|ASTRAY|MINE|mort|murit|niciodata|plecat ..30 sunt|s|sint|aici_e RELATION',
    'zice_ca|vine_sigur|sa_i_spun|am_sa_i|ii_spun',
    // A day, a place, a spelling, another number of theirs: no mistake of whom.
    'mesaj gresit',
    'niciuna NOT',
    'ajuns la',
    'ora|ore|adres*|data|ziua|zi|nume|sal*|strad*|usa|statie|statia|suma ..3 ASTRAY',
    'ASTRAY ora|adres*|data|ziua|sala|strada|usa|statia|autobuz*|metrou*|drum*|dosar*',
    '^ ..2 am ASTRAY|incurcat|confundat',
    'am gresit eu?',
    'vina_mea|vina',
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

/** That texts go on, or begin again. */
const start: Sayings = {
  words: {
    TEXT,
    RECEIVE: `primesc primi trimit* scri* anunt* list* stop vie vina drumul astea`,
    AGAIN: `
      din_nou iar iara iarasi inapoi la_loc reactiv* activ* relua* reincep* repun* repuneti porni* pornit* razgandit revin* reabon* abonati*
      greseal* gresal* gresit fara_sa_stiu in_continuare continuat* continua deblocat* anul* lipsesc ca_inainte inscri*
    `,
  },
  says: [
    'AGAIN ..8 TEXT|RECEIVE',
    'TEXT|RECEIVE ..8 AGAIN',
    'vreau|vreu|doresc|as_vrea|accept|de_acord ..3 TEXT',
    '^ start|reactivare|reabonare|abonare $',
  ],
  unless: [
    'nu *mai|imi|mi|le|ma|il vreau|doresc|primesc|trimit*|scri*|am_nevoie !ca|zis',
    'dezabon*|dezactiv*|ajunge|gata|cum|blochez|fara_mesaje|opriti',
    'programare*|bratar* ..2 AGAIN',
  ],
}

export const plainActs: PlainActs = { opt_out: stop, opt_in: start, wrong_person: notMe }
