import type { PhoneProblem } from '../../domain/phone.ts'
import type { Segments } from '../../domain/segments.ts'
import { pageWords } from '../page-words.ts'
import { SHARED } from '../words.ts'
import { MISREADING } from './misreading-words.ts'
import * as english from './words-en.ts'

/** The page of one person. */
export const PERSON = pageWords(
  {
    back: 'Chercher une autre personne',
    caseNumber: (caseNumber: string) => `dossier ${caseNumber}`,
    sections: {
      appointments: 'Rendez-vous',
      conversation: 'Conversation',
      obligations: 'Obligations',
      contact: 'Téléphone et langue',
      sending: 'Envoi des SMS',
      history: 'Historique',
    },

    appointments: {
      none: 'Aucun rendez-vous à venir.',
      make: 'Nouveau rendez-vous',
      coming: 'Rendez-vous à venir',
      past: (count: number) =>
        count === 1 ? '1 rendez-vous passé ou annulé' : `${count} rendez-vous passés ou annulés`,
      pastCaption: 'Rendez-vous passés ou annulés',
      onlyLast: (count: number) => `Les ${count} derniers seulement.`,
      columns: ['Date', 'Rendez-vous', 'Lieu', 'Agent', 'Réponse'],
    },

    obligations: {
      none: 'Aucune obligation n’est enregistrée. Elles se chargent par un fichier d’obligations.',
      list: 'Obligations particulières',
      lifted: 'levée',
      due: (day: string) => `avant le ${day}`,
      proof: (proof: string) => `Justificatif : ${proof}`,
      sensitive: 'sensible : jamais par SMS sans votre accord',
      said: 'À vérifier : la personne dit avoir envoyé un document',
      saidOn: (when: string) => `Dit ${when}`,
      noWords: '(message effacé)',
      verify: 'Vu et vérifié',
    },

    conversation: {
      nothing: 'Aucun SMS échangé pour l’instant.',
      log: (who: string) => `SMS échangés avec ${who}`,
      older: 'Tous les SMS',
      byAgent: (name: string) => `écrit par ${name}`,
      fromUs: 'Le service',
      fromThem: 'La personne',
      pictureAlone: 'photo ou fichier, sans un mot : ils ne sont pas gardés',
      unknownWriter: 'Quelqu’un de ce numéro',
      otherNumber: (phone: string) => `au ${phone}`,
      fromOtherNumber: (phone: string) => `du ${phone}`,
      hidden:
        'Ce numéro est aussi celui d’une personne d’un autre service : les réponses du service qui ne sont pas sûrement pour cette personne ne sont pas montrées.',
      bot: 'Le service répond tout seul. Écrire un SMS vous met la conversation en main.',
      inHand: (who: string | undefined, until: string) =>
        who
          ? `En main : ${who}, jusqu’au ${until}. Le service ne répond plus que pour un danger, un STOP, un lieu ou une heure.`
          : `La conversation attend un agent, jusqu’au ${until}. Le service ne répond plus que pour un danger, un STOP, un lieu ou une heure.`,
      sharedHand: 'Le numéro est partagé : cela vaut pour tous ceux qui l’ont.',
      takeOver: 'Prendre en main',
      handBack: 'Rendre au service',
      write: 'Écrire un SMS',
      writeHint:
        'Il part cinq secondes après l’envoi, à toute heure : le temps de l’annuler. Signez-le : la personne ne voit que le numéro du service.',
      send: 'Envoyer',
      writes: (name: string) => `${name} écrit…`,
      leaving: {
        in: (seconds: number, settled: boolean) => {
          const when = seconds === 0 ? 'dans un instant' : seconds === 1 ? 'dans 1 seconde' : `dans ${seconds} secondes`
          return `Votre SMS part ${when}${settled ? ', et ce qui attendait est réglé' : ''}.`
        },
        takeBack: 'Annuler',
        takenBack: 'Votre SMS est annulé : il n’est pas parti. Vos mots sont de nouveau dans la case.',
        takenBackReady: 'Votre SMS est annulé : il n’est pas parti.',
        tooLate: 'Trop tard : ce SMS est déjà parti.',
      },
      answeredMeanwhile: (name: string) =>
        `${name} a répondu pendant que vous écriviez : votre SMS n’est pas parti. Lisez la réponse, puis envoyez le vôtre s’il est encore utile.`,
      count: 'Compter sans envoyer',
      archive: 'SMS échangés',
      notWritten: 'Pas de SMS possible',
    },

    contact: {
      phone: 'Téléphone',
      noPhone: 'aucun numéro',
      phoneHint: 'Écrivez-le comme vous voulez : 06 39 98 10 01, +33 6… Vide : la personne n’a plus de numéro.',
      change: 'Changer le numéro',
      changed: 'Ce qui est déjà prévu partira vers le nouveau numéro, sans rien répéter.',
      doubt: (why: string) => `Numéro en doute : ${why}.`,
      trust: 'J’ai vérifié ce numéro avec la personne',
      shared: (names: string) => `Numéro partagé avec ${names}.`,
      sharedElsewhere: 'une personne d’un autre service',
      language: 'Langue des SMS',
      changeLanguage: 'Changer la langue',
    },

    sending: {
      open: 'Les SMS partent normalement.',
      closed: (why: string) => `Aucun SMS ne part : ${why}.`,
      paused: (reason: string, until: string | undefined) =>
        until ? `En pause : ${reason}. Rien ne part avant le ${until}.` : `En pause : ${reason}. Rien ne part.`,
      pause: 'Mettre en pause',
      pauseReason: 'Raison',
      pauseDetail: 'Précision',
      pauseDetailHint: 'Facultatif, sauf pour « autre ». Ne se lit que sur cette page.',
      pauseUntil: 'Les SMS reprennent le',
      pauseUntilHint: 'Laissez vide pour lever la pause vous-même.',
      unpause: 'Lever la pause',
      protectedYes: 'Majeur protégé : rien ne se déplace par SMS.',
      protectedNo: 'Pas de mesure de protection connue (curatelle, tutelle).',
      protect: 'Noter que c’est un majeur protégé',
      unprotect: 'Noter que ce n’est plus un majeur protégé',
      sharedYes: 'SMS personnels permis sur ce numéro partagé.',
      sharedNo: 'Numéro partagé : aucun SMS personnel ne part.',
      allowShared: 'Permettre les SMS sur ce numéro',
      forbidShared: 'Ne plus permettre les SMS sur ce numéro',
      sensitiveYes: 'Obligations sensibles permises par SMS.',
      sensitiveNo: 'Obligations sensibles : jamais par SMS.',
      allowSensitive: 'Permettre ces obligations par SMS',
      forbidSensitive: 'Ne plus permettre ces obligations par SMS',
      stopped: (when: string, how: string) => `Arrêt des SMS demandé le ${when}, ${how}.`,
      how: {
        text: 'par un SMS de la personne',
        carrier: 'par l’opérateur, qui l’a su le premier',
        agent: 'dit à un agent',
        number: 'par un SMS de ce numéro avant qu’il soit connu ici',
        unknown: 'on ne sait plus comment',
      },
      trials: 'Noter que la personne refuse les essais',
      stop: 'La personne ne veut plus de SMS',
      noteStop: 'Arrêter ses SMS',
      resumeIntro: 'Seule la personne peut revenir sur un arrêt : par le SMS START, ou par un écrit.',
      atCarrier:
        'L’opérateur bloque peut-être aussi ce numéro : dans ce cas, seul un START envoyé par la personne le rouvre.',
      proof: 'L’écrit de la personne',
      proofHint: 'Lequel, de quand, où il est rangé : par exemple « courrier du 10 janvier, au dossier ».',
      resume: 'Reprendre les SMS',
    },

    history: {
      none: 'Rien encore.',
      by: (name: string) => `par ${name}`,
      all: 'Tout l’historique, avec les consultations',
      columns: ['Quand', 'Quoi', 'Par qui'],
      caption: (who: string) => `Historique de ${who}`,
      backToPerson: 'Retour à la personne',
      was: (when: string) => `avant : ${when}`,
      /** Once it went to another agent: with whom it was and is. */
      handed: (was: string, from: string | undefined, to: string) =>
        `${was}, ${from === undefined ? 'sans agent' : `avec ${from}`} ; après : avec ${to}`,
      otherAgent: 'un autre agent',
    },

    done: {
      sms: 'Le SMS part.',
      terminee: 'Le SMS part, et ce qui attendait est réglé.',
      main: 'La conversation est à vous : le service se tait.',
      rendue: 'Le service répond de nouveau.',
      telephone: 'Le numéro est changé.',
      confiance: 'Les SMS partent de nouveau vers ce numéro.',
      langue: 'La langue est changée.',
      pause: 'La personne est en pause : rien ne part.',
      reprise: 'La pause est levée.',
      permission: 'C’est noté.',
      referent: 'L’agent référent est noté.',
      arret: 'Plus aucun SMS ne part.',
      accord: 'Les SMS reprennent.',
      get sens() {
        return MISREADING.done.sens
      },
      get compris() {
        return MISREADING.done.compris
      },
      document: 'Le document est noté comme vérifié.',
    } as Record<string, string>,
  },
  english.PERSON,
)

/** Why nothing may leave for a while, as offices say it and as it is kept; the last one asks for words. */
export const PAUSE_REASONS = [
  'détention',
  'hospitalisation',
  'transfert',
  'fin de mesure',
  'majeur protégé',
  'autre',
] as const
export const OTHER_REASON = 'autre'

type PauseReason = (typeof PAUSE_REASONS)[number]

/** By how they are kept. */
export const PAUSE_WORDS = pageWords<Record<PauseReason, string>>(
  {
    détention: 'détention',
    hospitalisation: 'hospitalisation',
    transfert: 'transfert',
    'fin de mesure': 'fin de mesure',
    'majeur protégé': 'majeur protégé',
    autre: 'autre',
  },
  english.PAUSE_WORDS,
)

/** A reason as it is kept, with what made it precise; other words are shown as they were written. */
export function pauseInWords(kept: string): string {
  const known = PAUSE_REASONS.find((reason) => kept === reason || kept.startsWith(`${reason} : `))
  if (!known) return kept
  const detail = kept.slice(`${known} : `.length)
  return detail === '' ? PAUSE_WORDS[known] : `${PAUSE_WORDS[known]}${SHARED.colon}${detail}`
}

/** What a text costs, as it is typed: the page's little script fills the same sentences. */
export const SEGMENT_WORDS = pageWords(
  {
    empty: 'Signes : 0.',
    one: 'Signes : {characters}. Part en 1 SMS.',
    many: 'Signes : {characters}. Part en {segments} SMS, facturés chacun.',
    tooLong: 'Signes : {characters}. Il faudrait {segments} SMS : {most} au plus.',
    odd: ' Un SMS ne tient que 70 signes au lieu de 160 avec : {odd}',
  },
  english.SEGMENT_WORDS,
)

export function segmentsInWords({ segments, characters, odd }: Omit<Segments, 'encoding'>, most: number): string {
  const sentence =
    SEGMENT_WORDS[characters === 0 ? 'empty' : segments > most ? 'tooLong' : segments > 1 ? 'many' : 'one']
  const values: Record<string, string | number> = { characters, segments, most, odd: odd.join(' ') }
  return (sentence + (odd.length > 0 ? SEGMENT_WORDS.odd : '')).replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
}

/** A number that could not be read, to whoever is writing it. */
export const PHONE_PROBLEMS = pageWords<Record<PhoneProblem, string>>(
  {
    phoneScientific: 'Des chiffres manquent : un tableur a abrégé ce numéro. Écrivez-le en entier.',
    phoneSeveral: 'Il y a plusieurs numéros : n’en écrivez qu’un.',
    phoneUnreadable: 'Ce numéro ne se lit pas. Écrivez-le en entier, par exemple 06 39 98 10 01.',
    phoneTooShort: 'Il manque des chiffres à ce numéro.',
    phoneTooLong: 'Ce numéro a trop de chiffres.',
    phoneUnknown: 'Ce numéro n’existe dans aucun pays connu. Vérifiez-le.',
    phoneSpecial: 'Ce numéro est un numéro spécial : il ne reçoit pas de SMS.',
  },
  english.PHONE_PROBLEMS,
)
