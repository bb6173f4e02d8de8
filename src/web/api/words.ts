import { pageWords } from '../page-words.ts'
import { ANSWERS } from '../problem-words.ts'
import * as english from './words-en.ts'

/** What programs are told, which people read in their logs. */
export const API_TROUBLE = {
  noToken:
    'Montrez un jeton : « Authorization: Bearer … ». Un administrateur du service le fait dans Réglages, Accès des logiciels.',
  badToken:
    'Ce jeton n’ouvre rien : il a été fermé, ou il est mal recopié. Demandez-en un autre à un administrateur du service.',
  notAllowed: 'Ce jeton ne donne pas ce droit. Un administrateur du service peut en faire un autre.',
  badQuery: (allowed: string) => `Ce qui suit le « ? » de l’adresse ne se lit pas. Ce qui est permis : ${allowed}.`,
  badSince:
    '« since » ne se lit pas. Donnez une date (2027-01-14, ou 2027-01-14T09:00:00+01:00), ou le « next » de la réponse d’avant.',
  fileMissing: 'Il n’y a pas de fichier dans cette demande : mettez-le dans son corps.',
  badType: 'Ce format n’est pas accepté. Envoyez text/csv, un classeur XLSX ou ODS, ou multipart/form-data.',
  busy: 'Un autre fichier est en train d’être chargé. Réessayez dans une demi-minute.',
  foreign: 'La page d’un autre site ne peut pas faire cette demande : faites-la depuis le logiciel lui-même.',
  get tooMany() {
    return ANSWERS[429] ?? ''
  },
  get tooBig() {
    return ANSWERS[413] ?? ''
  },
  get unreadable() {
    return ANSWERS[400] ?? ''
  },
  get failed() {
    return ANSWERS[500] ?? ''
  },
  get notFound() {
    return ANSWERS[404] ?? ''
  },
}

/** The page that says what programs may ask, and the same in its document. */
export const API_PAGE = pageWords(
  {
    title: 'Ce qu’un logiciel peut demander',
    intro:
      'Pour qui relie un autre logiciel du service : charger le planning, et lire ce qui a changé. Rien de ce qui en sort ne contient de nom, de numéro ni de mots de personne.',
    tokenTitle: 'Le jeton',
    token:
      'Chaque demande montre un jeton : « Authorization: Bearer justif_… ». Un administrateur du service le fait, et le ferme, dans Réglages, Accès des logiciels. Il vaut pour son service seulement. Soixante demandes en dix minutes au plus.',
    troubleTitle: 'Quand une demande n’aboutit pas',
    trouble:
      'La réponse est toujours en JSON : « error », une phrase, et « code », un mot qui ne change pas. Après 429, attendez puis recommencez ; après 5xx aussi : le même fichier envoyé deux fois ne change rien.',
    document: 'Le document OpenAPI 3.1, pour les outils',
    query: 'Après le « ? » de l’adresse',
    queryColumns: ['Nom', 'Sens'],
    needed: 'obligatoire',
    body: 'Dans le corps de la demande',
    answers: 'Réponses',
    answerColumns: ['Statut', 'Sens'],
    changeTitle: 'Ce que dit un changement',
    changeColumns: ['Champ', 'Sens'],
    hooksTitle: 'Être prévenu',
    hooks:
      'Un administrateur peut aussi donner une adresse https : chaque changement y est envoyé par POST, au moins une fois, dans l’ordre, signé selon Standard Webhooks (HMAC-SHA256 de « id.horodatage.corps » avec le secret). Répondez 2xx dès qu’il est gardé. Sans cela il est renvoyé, de plus en plus tard, pendant deux jours ; ensuite l’adresse s’arrête, et les administrateurs reçoivent un e-mail.',
    hookHeaders: {
      'webhook-id': 'Le même à chaque essai du même changement.',
      'webhook-timestamp': 'Les secondes depuis 1970, à l’envoi : refusez ce qui a plus de cinq minutes.',
      'webhook-signature': 'v1, suivi de la signature en base64.',
    },
    hookTaken: 'Le changement est gardé.',
  },
  english.API_PAGE,
)
