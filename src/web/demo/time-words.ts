import { clockHour } from '../../locales/fr/page-dates.ts'
import { pageWords } from '../page-words.ts'
import { ENGLISH } from './time-words-en.ts'

/** The clock of the demonstration, and the week that is played by it. */
const FRENCH = {
  title: 'La démonstration en une page',
  link: 'Avancer l’horloge',
  intro: 'Le téléphone, l’agenda et le courrier côte à côte. Avancez l’horloge : ce qui est prévu part à son heure.',
  clock: 'L’horloge du service',
  now: (moment: string) => `Pour le service, il est : ${moment}.`,
  isMoved: 'Cette horloge ne recule jamais.',
  move: 'Avancer l’horloge',
  moves: {
    hour: '+ 1 heure',
    text: 'Prochain SMS',
    morning: (day: string) => `${day}, 9 h`,
    digest: (moment: string) => `${moment} (résumé)`,
  },
  left: (texts: number, emails: number) =>
    `Entre-temps : ${texts === 0 ? 'aucun SMS' : texts === 1 ? '1 SMS envoyé' : `${texts} SMS envoyés`}, ${emails === 0 ? 'aucun e-mail' : emails === 1 ? '1 e-mail envoyé' : `${emails} e-mails envoyés`}.`,
  stays: 'Le lien d’un e-mail sert pendant une semaine : au-delà, ouvrez la page de la personne.',
  week: 'La semaine guidée',
  weekIntro: 'Huit étapes : ce qu’il y a à faire, et à regarder.',
  cards: 'Les cartes à distribuer',
  notBegun: 'Elle commence un lundi à 9 h, avec des rendez-vous tout neufs.',
  step: (place: number, of: number, day: string) => `Étape ${place} sur ${of} : ${day}`,
  /** "Mardi, 9 h 30"; the eighth day is the Monday after. */
  moment: (day: number, at: string) => {
    const name = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'][day] ?? 'Lundi suivant'
    return `${name}, ${clockHour(at)}`
  },
  doing: 'À faire',
  watching: 'À regarder',
  next: (moment: string) => `Étape suivante : ${moment}`,
  last: 'La semaine est finie. Vous pouvez continuer librement, ou recommencer.',
  texts: 'Derniers SMS',
  openPhone: 'Ouvrir le téléphone',
  answer: (name: string) => `${name}, répondre`,
  fromService: 'Le service :',
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
    'Tout ce que contient cette machine est effacé, même ce que vous avez chargé, et chacun choisit de nouveau son rôle.',
  agree: 'Oui, tout effacer',
  agreeFirst: 'Cochez « Oui, tout effacer » pour commencer.',
}

export const TIME = pageWords(FRENCH, ENGLISH)
