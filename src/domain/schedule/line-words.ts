import type { AppointmentStatus } from '../appointment.ts'
import type { Language } from '../people.ts'

/** How services usually call the types of appointment, in plain words (see `plain`). An office adds its own. */
export const TYPE_WORDS: Record<string, string> = {
  SPIP: 'suivi, suivi spip, rdv, rdv spip, rdv suivi, rdv cpip, convocation, convocation spip, convocation suivi, convocation suivi spip, convocation cpip, entretien, entretien spip, entretien suivi, entretien cpip, entretien individuel, suivi cpip, suivi mensuel',
  PREMIER:
    'premier rdv, premier rdv spip, premier rdv suivi, premier entretien, premier entretien spip, premier convocation, premier convocation spip, premier accueil, accueil, entretien accueil, rdv accueil, sortie audience, sortie audience spip, rdv sortie audience',
  TEL: 'tel, par tel, telephonique, rdv tel, rdv par tel, rdv telephonique, entretien tel, entretien par tel, entretien telephonique, appel tel, appel telephonique, suivi telephonique',
  VISITE: 'vad, visite, visite domicile, domicile, rdv domicile, entretien domicile',
  TIG: 'travail interet general, travaux interet general, debut tig, demarrage tig, mise place tig, rdv tig, entretien tig, debut travail interet general, convocation tig, tnr, travail non remunere',
  STAGE:
    'stage, stage obligatoire, stage citoyennete, stage sensibilisation, stage sensibilisation securite routiere, stage securite routiere, stage responsabilite parentale, stage parentalite, stage responsabilisation, debut stage, convocation stage',
  DDSE: 'bracelet, bracelet electronique, pose, pose bracelet, pose bracelet electronique, pose ddse, pose se, surveillance electronique, placement sou surveillance electronique, detention domicile, detention domicile sou surveillance electronique, controle bracelet, controle ddse, rdv ddse, rdv bracelet, pse',
  JAP: 'juge, juge application peine, audience, audience jap, audience devant jap, rdv jap, rdv devant jap, rdv juge, convocation jap, convocation devant jap, convocation juge, cabinet jap, debat, debat contradictoire, debat contradictoire jap, audition jap, entretien jap',
}

/** How an appointment stands, in a planning's words, whatever their gender; the first of each is the one we write. */
export const STATUS_WORDS: Record<AppointmentStatus, string> = {
  planned: 'prévu, à venir, planifié, fixé, convoqué, programmé, maintenu, confirmé, en attente, planned',
  cancelled: 'annulé, annulation, supprimé, cancelled, canceled',
  honoured: "honoré, venu, est venu, présent, présenté, s'est présenté, effectué, fait, réalisé, tenu, reçu, honoured",
  missed:
    'manqué, absent, absence, non honoré, non venu, pas venu, non présenté, carence, carence non excusée, absence injustifiée, absence non excusée, absence non justifiée, absent non excusé, absent injustifié, absent non justifié, défaillant, missed',
  excused:
    'excusé, absent excusé, absence excusée, absence justifiée, absent justifié, carence excusée, empêché, empêchement, excused',
}

/**
 * "Reporté" says that something moved, not whether the line holds the old day or the new one: told wrongly, a person misses an
 * appointment that stands. An office whose word is clear adds it to its own.
 */
export const AMBIGUOUS_STATUS_WORDS = 'reporté, report, à reporter, décalé, déplacé, modifié, à replacer, à refixer'

export const OBLIGATION_STATUS_WORDS: Record<'current' | 'lifted', string> = {
  current: 'en cours, actif, active, valide, à respecter, maintenu, current',
  lifted: 'levé, terminé, fini, supprimé, fin, mainlevée, caduque, lifted',
}

export const LANGUAGE_WORDS: Record<Language, string> = {
  fr: 'fr, fra, fre, français, french, fr fr',
  'fr-facile':
    'fr facile, français facile, français simple, facile, falc, facile à lire, facile à lire et à comprendre',
  en: 'en, eng, gb, uk, anglais, english, en gb, en us',
  es: 'es, spa, esp, espagnol, espagnole, español, castellano, castillan, spanish, es es',
  pt: 'pt, por, portugais, portugaise, português, portuguese, brésilien, pt pt, pt br',
  ro: 'ro, ron, rum, roumain, roumaine, română, romana, romanian, moldave, ro ro, ro md',
  ar: 'ar, ara, arabe, arabic, عربي, العربية, arabe littéral, ar ma, ar dz, ar tn',
  tr: 'tr, tur, turc, turque, türkçe, turkce, turkish, tr tr',
  ru: 'ru, rus, russe, русский, russian, ru ru',
}

export const MONTHS =
  'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'.split(', ')

/** Monday first, as ISO counts. */
export const WEEKDAYS = 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'.split(', ')
