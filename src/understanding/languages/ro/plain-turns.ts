import type { PlainTurns } from '../said/plain-turns.ts'

export const plainTurns: PlainTurns = {
  words: {
    HI: `buna buna_ziua buna_seara salut doamna domnule sunt_.`,
    SI: `da sigur sigur_ca sigur_ca_da desigur bine ok normal bineinteles`,
    COME: `vin voi_veni o_sa_vin am_sa_vin voi_fi_acolo o_sa_fiu_acolo voi_fi_prezent ajung`,
    LAST: `multumesc mersi sigur da zzyes zzthanks negresit daca_vrea_dumnezeu`,
    APPOINTMENT: `programare programarea programari intalnire intalnirea convocare convocarea rdv`,
    COMPANION: `
      copilul copiii copil copii fetita fata baiatul baietelul baiatu bebelusul bebe sotia sotul mama tata fratele sora prietena prietenul nevasta
      barbatul cineva micutul micuta
    `,
    PAPER: `acte actele act actul document(e) documentele hartii hartiile dovada dovezi adeverinta`,
    RIDE: `metrou metroul autobuz autobuzul tren trenul tramvai tramvaiul gara statie statia linie linia`,
  },
  turns: {
    comes: { says: ['^ *HI *SI ca? COME *LAST $', '^ *HI *SI confirm ca? COME|prezenta *LAST $'] },
    arrived: {
      says: [
        '^ *HI deja? am_ajuns|sunt_aici|sunt_acolo|sunt_la_usa|sunt_jos|sunt_afara|sunt_in_fata|sunt_la_intrare|sunt_la_receptie|am_venit *LAST $',
      ],
    },
    missed: {
      says: [
        '-n|nu|mi_am am uitat de? APPOINTMENT|complet|de_tot|cu_totul|$ !ca|sa',
        'mi am uitat APPOINTMENT',
        'n|nu am putut sa? ajunge|ajung|veni|vin|fi azi|ieri|astazi|la_programare|$',
        'n|nu am ajuns|venit azi|ieri|astazi|la_programare|la_intalnire',
        '-n|nu am ratat|pierdut|lipsit_de_la APPOINTMENT',
      ],
      unless: ['cand|ce_ora|ce_zi|ora|unde|actele|buletinul|hartiile|era_sa|sa_sun|daca'],
    },
    bringsSomebody: {
      says: [
        'pot|as_putea|putem|se_poate|voie sa? vin|aduc|iau|intru|veni|aduce ..1 cu? COMPANION',
        'COMPANION poate|are_voie sa? ..1 vina|intre|insoteasca',
        'poate ..2 sa? vina|intre ..1 COMPANION|cu_mine',
        'vin|o_sa_vin|aduc ..1 cu? COMPANION ..2 nu_am|n_am|nu_o|nu_il',
      ],
      unless: ['spital|doctor|scoala|gradinita|nu_pot|alta_zi'],
    },
    lacksPapers: {
      says: ['n|nu mai? am|gasesc|gasit ..2 PAPER', 'imi|mi lipsesc|lipseste ..2 PAPER', 'fara PAPER'],
      unless: ['am_nevoie_de|de_ce'],
    },
    haveYou: { says: ['-nu aveti|ai ..1 ceva|loc|liber|altceva|alta'] },
    haveI: { says: ['-n|nu am ..1 APPOINTMENT ..1 $'] },
    asksFloor: { says: ['ce|care etaj|nivel', 'etajul'] },
    asksBell: { says: ['sonerie|soneria|interfon|interfonul|sun_la_usa|bat_la_usa'] },
    asksRide: {
      says: [
        'ce|care ..1 RIDE',
        'RIDE ..3 aproape|apropiat|apropiata|opreste|trece|lasa',
        'cum ajung|vin|pot_ajunge|se_ajunge ..2 cu|de_la|din|la ..1 RIDE|aeroport',
      ],
    },
    asksParking: { says: ['parcare|parcarea|parchez|parking'] },
    asksWhen: { says: ['ce ora|zi|data', 'cand e|este|am|si|$'] },
    asksWhere: { says: ['unde', 'care|ce adresa|loc', 'adresa'] },
    asksPapers: {
      says: [
        'ce ..1 acte|documente|hartii|aduc|iau|trebuie_sa_aduc|trebuie_sa_iau|imi_trebuie',
        'trebuie sa aduc|iau|am',
        'acte|documente ..1 trebuie',
      ],
    },
  },
}
