import type { ProblemCode } from '../domain/problem.ts'
import { pageWords } from './page-words.ts'
import * as english from './problem-words-en.ts'

/** What a visitor asked wrongly, and what to do about it. */
export const PROBLEM_WORDS = pageWords<Record<ProblemCode, string>>(
  {
    notFound: 'Cette page n’existe pas, ou elle n’est pas de votre service.',
    notYours: 'Votre rôle ne permet pas d’ouvrir cette page. Demandez à un administrateur de votre service.',
    formTooOld:
      'Ce formulaire est trop ancien, ou ne vient pas de cette page. Revenez en arrière, rafraîchissez la page et recommencez.',
    signInLinkSpent: 'Ce lien a déjà servi, ou il a plus de 15 minutes. Demandez-en un autre.',
    firstLinkSpent:
      'Ce lien a déjà servi, a plus d’un jour, ou le service a déjà un administrateur. Connectez-vous, ou relancez justif pour avoir un autre lien.',
    changedMeanwhile: 'Ce rendez-vous a changé entre-temps. Relisez-le, puis recommencez si besoin.',
    previewChanged:
      'L’aperçu a changé depuis que vous l’avez ouvert : un collègue a corrigé le fichier ou l’a fait relire. Regardez-le de nouveau, puis chargez.',
    inThePast: 'Cette date est passée. Choisissez une date à venir.',
    dateUnread: 'Cette date ou cette heure ne se lit pas. Vérifiez-la.',
    fieldMissing: 'Il manque une réponse dans ce formulaire. Complétez-le.',
    fileMissing: 'Aucun fichier n’a été choisi. Choisissez-en un, puis recommencez.',
    columnsToMatch:
      'Des colonnes de ce fichier ne sont pas connues. Dites d’abord ce qu’elles contiennent, ou qu’il ne faut pas les lire.',
    slotFull: 'Ce créneau vient d’être pris. Choisissez-en un autre.',
    slotHeld: 'Quelqu’un tient une place de ce créneau : fermez-le, ou déplacez d’abord son rendez-vous.',
    cannotBeTexted: 'Cette personne ne peut pas recevoir de SMS : regardez la raison sur sa page.',
    textTooLong: 'Ce message est trop long pour un SMS. Raccourcissez-le.',
    noteTooLong: 'Cette note est trop longue. Gardez l’essentiel, en mille signes au plus.',
    textEmpty: 'Le message est vide : écrivez quelques mots.',
    wordsGarbled: 'Des lettres de ce que vous avez collé sont abîmées (« Ã© » ou « � » pour « é ») : retapez ces mots.',
    fileAtWork:
      'Un fichier du service est en train d’être chargé ou annulé : il peut parler de cette personne. Rien n’a été effacé ; recommencez quand il sera fini.',
    alreadyDone: 'C’est déjà fait.',
    teamFull: 'L’équipe du rodage a déjà vingt numéros. Retirez-en un, ou ouvrez aux personnes suivies.',
    alreadySent: 'Des SMS sont déjà partis : il n’est plus possible d’annuler.',
    outcomeTooEarly: 'Ce rendez-vous n’a pas encore eu lieu : il ne peut être ni honoré ni manqué.',
    notStanding: 'Ce rendez-vous n’est pas prévu. Rétablissez-le d’abord.',
    nothingChanged: 'Rien n’a changé : choisissez un autre jour, une autre heure ou un autre lieu.',
    undoTooLate: 'Il est trop tard pour revenir en arrière d’un clic. Ouvrez le rendez-vous pour le corriger.',
    badMailChoice: 'Ces réglages ne se lisent pas. Vérifiez l’heure et les jours, puis recommencez.',
    emailUnread: 'Cette adresse e-mail ne se lit pas. Écrivez-la en entier.',
    phoneUnread: 'Ce numéro de téléphone ne se lit pas. Écrivez-le en entier, par exemple 01 40 97 00 00.',
    emailElsewhere: 'Cette adresse n’est pas d’un domaine permis pour les agents (AGENT_EMAIL_DOMAINS).',
    agentOfAnotherOffice:
      'Cet agent est d’un autre service, où il n’a pas d’accès. Demandez d’abord à l’administrateur de ce service de lui en ouvrir un.',
    accountExists: 'Cette adresse a déjà un compte. Pour changer son rôle ou son nom, modifiez sa ligne dans la liste.',
    zoneInUse:
      'Des rendez-vous à venir sont déjà enregistrés : leur heure changerait avec le fuseau. Choisissez-le avant de charger un planning.',
    codeUnread: 'Ce code ne se lit pas : de 2 à 20 lettres, chiffres ou tirets.',
    codeTaken: 'Un autre service a déjà ce code.',
    codeInUse: 'Des personnes sont déjà enregistrées : le code du service ne change plus.',
    lastAdmin: 'C’est le seul administrateur du service : donnez d’abord ce rôle à quelqu’un d’autre.',
    cannotBeTried: 'Le service ne fait pas cela aujourd’hui pour ce type de rendez-vous : il ne peut pas être comparé.',
    trialBegun: 'Cet essai a déjà commencé : quelqu’un l’a lancé avant vous.',
    trialRuns: 'Un essai est déjà en cours dans ce service : un seul à la fois.',
    lookTooEarly: 'Il est trop tôt : le résultat se lit de lui-même, au jour que le protocole fixe.',
    protocolChanged:
      'Le protocole gardé, ou le résultat, n’est plus celui que son empreinte scelle : rien n’en est montré. Prévenez qui tient le service.',
    protocolOutdated:
      'Les mots des SMS ou des fichiers ont changé depuis que ce protocole est écrit : écrivez-en un autre, puis commencez.',
    officesMissing: 'Un service n’a pas encore accepté ce protocole : l’essai commence quand tous l’ont accepté.',
    trialHolds:
      'Un essai est en cours sur ces rendez-vous : leurs rappels et leurs SMS ne changent pas avant sa fin. Arrêtez d’abord l’essai (Réglages, Essai).',
    obligationKnown: 'Cette obligation est déjà dans la liste de cette personne : modifiez-la.',
    pauseOver: 'Ce jour est déjà passé : choisissez un jour à venir, ou laissez la case vide.',
    tooManyTokens: 'Ce service a déjà vingt accès : fermez d’abord ceux qui ne servent plus.',
    hookAddressUnread:
      'Cette adresse ne se lit pas. Elle commence par https:// et n’a ni nom ni mot de passe avant le @.',
    hookAddressPrivate:
      'Cette adresse est dans un réseau privé, ou n’existe pas : le service n’écrit qu’à des adresses que tout Internet peut joindre.',
    tooManyHooks: 'Ce service prévient déjà cinq adresses : retirez-en une d’abord.',
    ownRole: 'Vous ne pouvez pas changer votre propre rôle : demandez à un autre administrateur.',
  },
  english.PROBLEM_WORDS,
)

export const PROBLEM_PAGE = pageWords(
  {
    title: 'Ce n’est pas possible',
    /** Before the id of the request. */
    reference: 'Si cela recommence, donnez ce numéro à qui tient le service :',
    notFound: 'Page introuvable',
    home: 'Retour à l’agenda',
    backKeeps: 'Revenez en arrière avec le bouton « Précédent » du navigateur : il garde ce que vous aviez écrit.',
  },
  english.PROBLEM_PAGE,
)

/** What a browser reads when there is no page to show, by HTTP status. */
export const ANSWERS = pageWords<Record<number, string>>(
  {
    400: 'Cette demande ne peut pas être lue.',
    403: 'Ce formulaire ne vient pas de cette page.',
    404: 'Cette page n’existe pas.',
    413: 'Cet envoi est trop gros. Un fichier fait 20 Mo au plus : coupez-le en plusieurs, avec la même première ligne, et chargez-les l’un après l’autre.',
    415: 'Ce format n’est pas accepté.',
    429: 'Trop de demandes depuis cet ordinateur ou ce réseau. Réessayez dans quelques minutes.',
    500: 'Le service a rencontré un problème. Réessayez dans un moment.',
  },
  english.ANSWERS,
)
