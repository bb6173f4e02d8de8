import type { PlainActs, Sayings } from '../../reading/sayings.ts'

const TEXT = `sms* mesaj* mesag* msg msj text* notificar* memento* rapel* avertizar* spam* atentionar* trimiteri* comunicari`
const NUMBER = `numar* nomeru nr telefon* tel mobil* cartel* sim linie linia`
const WRITE = `
  trimit* trimet* scrie* scri scrii contactat* contactez contacta* anunt* amintiti aminteasca textat* bazai* piui*
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
      opriti opreste oprim opri oprit oprirea incet* inceteze incetarea termin* gata ajunge destul basta halt scoat* scos dezabon* dezactiv*
      anul* renunt* refuz* retrag* lasati lasa las_o taiati taie elimin* satur* inchid* taci iertati dispar*
    `,
    OUT: `scoat* sterg* stearga scos elimin* retrag* retrageti taiati`,
  },
  says: [
    // "Nu-mi mai trimiteți mesaje", "nu mai scrieti pe nr asta".
    'NOT *ME WRITE !lipsa|nimic_de|ora|spip',
    'sa NOT *ME RECEIVE|WRITE',
    'sa NOT *ME vie|vina|vin ..2 TEXT',
    // "Nu mai vreau sms", "mesajele astea nu le mai vreau".
    'NOT *ME WANT ..5 TEXT|RECEIVE|WRITE|niciun*|spam',
    'TEXT ..4 NOT *ME WANT|trebe|trebuie',
    'NOT mi|imi? mai vreau|doresc|vreu $',
    'NOT ..2 nevoie|trebe|trebuie|rost ..6 TEXT|WRITE',
    'TEXT|sms NOT $',
    // "Fără mesaje", "gata cu sms-urile".
    'fara|niciun|nici_un|nici_un_fel_de|no_more|plus_de *alte|mai|de TEXT',
    'END ..5 TEXT',
    'TEXT ..6 END|stop',
    'stop la|cu ..2 TEXT',
    'deranj* ..3 TEXT|NUMBER',
    'opriti|incetati $',
    'opriti le|tot|va_rog',
    'sa inceteze',
    'ultim* ..3 primesc|sa_primesc',
    'sa_fie ultimul TEXT',
    'inca un TEXT ..3 va|si',
    'va|o_sa_va blochez|blochez_daca|reclam',
    'daca_mai trimit*|primesc',
    // "Scoateți-mă din listă", "ștergeți numărul meu".
    'OUT ..5 NUMBER|lista|sistem*|tabel*|baza|contact*|acolo|mesag*|fisa',
    'OUT|luati ma|mi ..2 lista|NUMBER|mesag*|TEXT|acolo',
    'ma OUT ..2 din|acolo',
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
    'NOT *ME opriti|opreste|scoateti|stergeti|incetati|anulati|dezactivati|dezabon*|taiati|renuntati|blocati',
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
    'dati|trimit* ..1 programari|bani|lume|scrisor*|hart*|acte*',
    'programare*|rendez_vous|bratar* ..2 END',
    'END|anulati ..2 programare*|bratar*|masina|apelul',
    'zzphone|lasati_un_mesaj|netflix',
    'lista|listă pt|pentru|de joi|luni|marti|miercuri|vineri|maine',
    'dupa ora',
    'ultimul meu',
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
      pregatit* om animal nevoie problem* sens rost clar corect adevar* drept* plecat* venit* ajuns* intors* angajat* membru mandr* facut* dispus* convins* omul eu primit* rupt* singur* suparat* departe ora
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
    'sunt alt .',
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
    'nu *mai|le|ma|imi|mi relua*|reactiv*|activ*|porni*|repun*|inscri*|abonati*',
    'dezabon*|dezactiv*|ajunge|gata|cum|blochez|fara_mesaje|opriti',
    'programare*|bratar* ..2 AGAIN',
    'scris_gresit|mesaj_gresit|drumul|strazii|adresa|ora|acte*|romania|in_limba|in_moldoveneste|pe_alt|nu_anulati|sters|lipsesc_de|ca_lipsesc|scuze',
  ],
}

export const plainActs: PlainActs = { opt_out: stop, opt_in: start, wrong_person: notMe }
