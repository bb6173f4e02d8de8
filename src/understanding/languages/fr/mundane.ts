import type { Mundane } from '../said/mundane.ts'

export const mundane: Mundane = {
  the: 'l |un |des? ',
  burial: 'enterrement|obseques|funerailles',
  picture: 'photo|photocopie|scan',
  paper: 'passeport|carte|permis',
  mundane: [
    '\\blongue vie\\b|\\bque dieu vous (?:donne|benisse|garde|protege)\\b',
    '\\b(?:compte|joue|retient|retenu)(?: \\w+)? contre (?:moi|lui|elle)\\b',
    '\\benvoyer (?:les |la |des )?(?:flics|police|gendarmes|keufs)\\b',
    '\\bcelui (?:de l |d |du )?(?:apres midi|aprem|matin)\\b',
    '\\ble (?:premier|deuxieme|troisieme|dernier) alors\\b|\\ble milieu\\b',
    '\\bascenseur\\b',
    '\\b(?:mes|ses|tes) regles\\b',
    '\\btu(?:e|er|ait) le temps\\b',
  ],
}
