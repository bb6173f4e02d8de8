import { ANSWERS } from '../problem-words.ts'

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
  tooMany: ANSWERS[429] ?? '',
  tooBig: ANSWERS[413] ?? '',
  unreadable: ANSWERS[400] ?? '',
  failed: ANSWERS[500] ?? '',
  notFound: ANSWERS[404] ?? '',
}
