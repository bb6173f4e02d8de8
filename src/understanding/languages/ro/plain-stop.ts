import type { StopSayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT, WRITE } from './plain-words.ts'

/** That texts are to end. */
export const plainStop: StopSayings = {
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
    'NOT *ME WANT ..5 TEXT|WRITE|niciun*|spam',
    'NOT *ME WANT ..2 RECEIVE mai|nimic|asta|astea|nici*|de_la_voi|$',
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
    'opriti le|tot|orice|va_rog',
    'NOT *ME dati|da|bagati TEXT',
    'NOT *ME am_chef de TEXT',
    'NOT *ME tineti la_curent',
    'pana_aici cu TEXT',
    'ultimul mesaj sa_fie',
    'vreau_sa|as_vrea_sa ies ..4 TEXT|lista',
    'liniste pe telefon*',
    'ma opun ..3 NUMBER|TEXT',
    'suprimati|radiati ..1 NUMBER|l',
    'dati ma_jos de_pe ..1 lista',
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
    // Only at some hours, or to somebody else.
    'inainte|dupa|pana de|la|ora',
    'doar|numai cand|daca|la|dupa',
    'cand lucrez|muncesc|dorm|sunt',
    'noaptea|asa_devreme|asa_tarziu',
    'mamei|mamii|tatalui|sotiei|sotului|nevestei|fiicei|fiului|surorii|fratelui|sefului|fostei|fostului|prietenei|iubitei|soacrei',
    'cum|ce_fac|ce_trebuie|de_ce|ce_se_intampla|am_voie|obligatoriu|se_poate_sa',
    // That they go on, or begin again.
    'NOT *ME opriti|opreste|scoateti|stergeti|incetati|anulati|dezactivati|dezabon*|taiati|renuntati|blocati',
    'in_continuare|din_nou|inapoi|la_loc|reactiv*|din_greseala|din_gresala',
    // That they do not come, or are wanted.
    '-sa NOT mai? primesc|primeam|am_primit|vin|ajung !mesaje_nu',
    // Somebody else's to them, or theirs to somebody else.
    'fost* ..4 NOT? ..1 mai? opreste|termina',
    'cuvantul|cuvintele',
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
  opens: ['dar', 'doar', 'deci'],
  tells: ['zis', 'zice', 'zic'],
}
