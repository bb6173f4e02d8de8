import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Veniți la programări',
    sentence: 'Trebuie să veniți când SPIP sau judecătorul vă dă o programare.',
    proof: undefined,
  },
  visits: {
    short: 'Primiți vizitele, dați actele',
    sentence: 'Trebuie să primiți vizitele SPIP și să dați actele pe care le cere.',
    proof: undefined,
  },
  job: {
    short: 'Spuneți dacă se schimbă munca',
    sentence: 'Trebuie să spuneți la SPIP când vă schimbați locul de muncă sau când îl pierdeți.',
    proof: 'contract nou sau attestation France Travail',
  },
  address: {
    short: 'Spuneți dacă vă mutați sau plecați',
    sentence: 'Trebuie să spuneți la SPIP dacă vă mutați, dacă plecați peste 15 zile și când vă întoarceți.',
    proof: "factură pe numele dvs. sau attestation d'hébergement",
  },
  hindrance: {
    short: 'Cereți înainte de unele schimbări',
    sentence: 'Dacă o muncă sau o locuință nouă vă îngreunează obligațiile, trebuie întâi acordul judecătorului.',
    proof: undefined,
  },
  abroad: {
    short: 'Anunțați dacă mergeți în străinătate',
    sentence: 'Înainte de orice călătorie în străinătate, trebuie să anunțați judecătorul: consilierul vă explică cum.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Munciți sau urmați o formare',
    sentence: 'Trebuie să munciți sau să urmați o formare.',
    proof: 'contract, fluturaș de salariu, adeverință de formare sau dovezi că vă căutați de lucru',
  },
  residence: {
    short: 'Locuiți la adresa stabilită',
    sentence: 'Trebuie să locuiți la adresa stabilită de justiție: înainte de a pleca de acolo, întrebați.',
    proof: "factură pe numele dvs. sau attestation d'hébergement",
  },
  soins: {
    short: 'Urmați îngrijirile cerute',
    sentence: 'Trebuie să urmați îngrijirile cerute de justiție.',
    proof: 'adeverință că le urmați (fără detalii despre sănătate)',
  },
  pension: {
    short: 'Plătiți pensia, ajutați familia',
    sentence: 'Trebuie să plătiți pensia alimentară sau partea care vă revine din cheltuielile familiei.',
    proof: 'dovadă de plată (extras, mandat)',
  },
  reparer: {
    short: 'Plătiți pagubele',
    sentence: 'Trebuie să plătiți pentru repararea pagubelor, după posibilități.',
    proof: 'dovadă de plată (virament, mandat)',
  },
  amendes: {
    short: 'Plătiți amenzile și cheltuielile',
    sentence: 'Trebuie să plătiți amenzile și cheltuielile de judecată, după posibilități.',
    proof: 'dovadă de plată sau acordul Trésor public',
  },
  conduire: {
    short: 'Nu conduceți anumite vehicule',
    sentence: 'Nu aveți voie să conduceți vehiculele interzise de justiție.',
    proof: undefined,
  },
  activite: {
    short: 'Nu faceți anumite meserii',
    sentence: 'Nu aveți voie să faceți meseriile sau activitățile interzise de justiție.',
    proof: undefined,
  },
  lieux: {
    short: 'Nu mergeți în anumite locuri',
    sentence: 'Nu aveți voie să mergeți în locurile interzise de justiție.',
    proof: undefined,
  },
  jeux: {
    short: 'Nu jucați pe bani',
    sentence: 'Nu aveți voie să pariați sau să jucați jocuri pe bani.',
    proof: undefined,
  },
  bars: {
    short: 'Nu mergeți în baruri',
    sentence: 'Nu aveți voie să mergeți în baruri, cafenele sau discoteci.',
    proof: undefined,
  },
  personnes: {
    short: 'Nu vedeți anumite persoane',
    sentence: 'Nu aveți voie să vedeți persoanele pe care justiția v-a interzis să le întâlniți.',
    proof: undefined,
  },
  victime: {
    short: 'Nu contactați victima',
    sentence:
      'Nu aveți voie să vedeți victima, să îi vorbiți, să îi scrieți sau să îi trimiteți un mesaj prin altcineva.',
    proof: undefined,
  },
  arme: {
    short: 'Nu țineți arme',
    sentence: 'Nu aveți voie să aveți o armă, nici la dumneavoastră, nici în altă parte.',
    proof: undefined,
  },
  stage: {
    short: 'Faceți stagiul cerut',
    sentence: 'Trebuie să faceți stagiul stabilit de justiție, până la capăt.',
    proof: 'attestation de stage',
  },
  publication: {
    short: 'Nu publicați nimic despre caz',
    sentence: 'Nu aveți voie să publicați nimic despre caz, nici să vorbiți despre el în public.',
    proof: undefined,
  },
  conjoint: {
    short: 'Locuiți în afara casei cuplului',
    sentence: 'Trebuie să locuiți în altă parte decât în casa cuplului: înainte de a trece pe acolo, întrebați.',
    proof: "attestation d'hébergement sau factură pe numele dvs.",
  },
  etranger: {
    short: 'Cereți înainte de a părăsi Franța',
    sentence:
      'Înainte de orice călătorie în afara Franței, trebuie să cereți acordul judecătorului și să îl așteptați.',
    proof: undefined,
  },
}
