import { MOBILE_UNREAD } from '../words.ts'

/** The telephone of the demonstration. */
export const PHONE = {
  title: 'Téléphone de démonstration',
  intro: 'Prenez la place d’une personne suivie : lisez ses SMS, répondez avec vos mots.',
  whose: 'Le téléphone de qui ?',
  nobody: 'Aucune personne du service n’a encore de numéro.',
  onlyFirst: (count: number) => `Les ${count} premières personnes seulement : pour une autre, écrivez son numéro.`,
  otherNumber: 'Un autre numéro',
  numberExample: 'par exemple 06 39 98 10 99',
  open: 'Ouvrir',
  stranger: 'Numéro inconnu du service',
  choose: 'Choisissez une personne, ou écrivez un numéro.',
  exchange: (who: string) => `SMS échangés avec ${who}`,
  nothingYet: 'Aucun SMS pour l’instant. Écrivez le premier.',
  write: 'Écrire un SMS',
  example: 'Oui, j’y serai',
  send: 'Envoyer',
  refresh: 'Rafraîchir',
  fromService: 'Le service',
  fromPerson: 'La personne',
  numberUnread: MOBILE_UNREAD,
  nothingWritten: 'Le SMS est vide : écrivez quelques mots, puis envoyez.',
  tooLong: (limit: number) => `Ce SMS est trop long : ${limit} caractères au plus.`,
}

/** Its mailbox. */
export const MAILBOX = {
  title: 'Courrier de démonstration',
  intro: 'Les e-mails que le service écrit aux agents. Sans serveur de messagerie, ils arrivent ici.',
  list: 'E-mails écrits, le plus récent en premier',
  none: 'Aucun e-mail pour l’instant. Le service en écrit quand quelqu’un répond à un SMS.',
  onlyLast: (count: number) => `Les ${count} derniers seulement.`,
  subject: 'Objet',
  to: 'Pour',
  writtenAt: 'Écrit',
  state: 'État',
  back: 'Tous les e-mails',
  asHtml: 'Le voir tel qu’une messagerie le montre',
  calendar: 'Le rendez-vous joint, pour un agenda',
  notFound: 'Cet e-mail n’existe pas, ou plus.',
  states: {
    waiting: 'en attente',
    sending: 'en cours d’envoi',
    sent: 'envoyé',
    refused: 'refusé',
    dropped: 'abandonné',
  },
}

/** Its clock, and the week that is played by it. */
export const TIME = {
  title: 'La démonstration en une page',
  link: 'Avancer l’horloge',
  intro:
    'Le téléphone, l’agenda et le courrier côte à côte, et une horloge que l’on avance : ce qui est prévu entre-temps part à son heure.',
  clock: 'L’horloge du service',
  now: (moment: string) => `Pour le service, il est : ${moment}.`,
  isMoved: 'Celle de la machine n’a pas bougé, et celle du service ne recule jamais.',
  move: 'Avancer l’horloge',
  moves: {
    hour: '+ 1 heure',
    text: 'Prochain SMS',
    morning: (day: string) => `${day}, 9 h`,
    digest: (moment: string) => `${moment} (résumé)`,
  },
  left: (texts: number, emails: number) =>
    `Entre-temps : ${texts === 0 ? 'aucun SMS' : texts === 1 ? '1 SMS envoyé' : `${texts} SMS envoyés`}, ${emails === 0 ? 'aucun e-mail' : emails === 1 ? '1 e-mail envoyé' : `${emails} e-mails envoyés`}.`,
  stays:
    'Qui est connecté le reste. Le lien d’un e-mail sert pendant une semaine : au-delà, ouvrez la page de la personne.',
  week: 'La semaine guidée',
  weekIntro: 'Huit étapes, du lundi au lundi suivant : ce qu’il y a à faire, et ce qu’il faut regarder.',
  cards: 'Les cartes à distribuer',
  notBegun: 'Elle commence un lundi à 9 h, avec des rendez-vous tout neufs.',
  step: (place: number, of: number, day: string) => `Étape ${place} sur ${of} : ${day}`,
  /** "Mardi, 9 h 30"; the eighth day is the Monday after. */
  moment: (day: number, at: string) => {
    const [hour, minute] = at.split(':')
    const name = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'][day] ?? 'Lundi suivant'
    return `${name}, ${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`
  },
  doing: 'À faire',
  watching: 'À regarder',
  next: (moment: string) => `Étape suivante : ${moment}`,
  last: 'La semaine est finie. Vous pouvez continuer librement, ou recommencer.',
  texts: 'Derniers SMS',
  openPhone: 'Ouvrir le téléphone',
  answer: (name: string) => `${name}, répondre`,
  fromService: 'Le service',
  noTexts: 'Aucun SMS encore.',
  agenda: 'Rendez-vous à venir',
  openAgenda: 'Ouvrir l’agenda',
  noAppointments: 'Aucun rendez-vous à venir.',
  mail: 'Derniers e-mails',
  openMail: 'Ouvrir le courrier',
  noMail: 'Aucun e-mail encore.',
  begin: 'Commencer la semaine',
  beginAgain: 'Recommencer la semaine',
  beginMeans:
    'Tout ce que contient cette machine est effacé, même ce que vous avez chargé, et chacun choisit de nouveau son rôle. La semaine commence le prochain lundi sans jour férié, à 9 h.',
  agree: 'Oui, tout effacer',
  agreeFirst: 'Cochez « Oui, tout effacer » pour commencer.',
}

export const ELSEWHERE =
  'Ces pages de démonstration ne s’ouvrent que sur cette machine, par exemple à http://localhost:3000.'
