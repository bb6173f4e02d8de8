import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const isAtDoor = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting).atDoor === true

describe('somebody before a closed door', () => {
  test.each([
    'jsuis devant c fermé',
    'jsuis la mais personne repond a linterphone',
    'jsuis devant mais y a personne ki ouvre',
    "je suis devant le spip c'est fermé",
    "j'ai sonné trois fois personne répond",
    'je sonne et rien',
    'la porte est fermée je fais quoi',
    "on m'ouvre pas",
    'je suis arrivé mais on ne me laisse pas entrer',
    "y a personne à l'accueil",
    'je suis en bas, personne ne répond',
    'bonjour je suis devant la porte mais elle est fermée',
    'suis devant le bureau tout est fermé',
    "je viens d'arriver c'est fermé",
    'le vigile me laisse pas rentrer',
    'je suis la mais la porte est close',
    "j'ai toqué plusieurs fois, aucune réponse, personne",
    'jsui devan cest ferme',
    'ca sonne mais personne ouvre',
    'je suis là depuis 20 min, y a personne',
  ])('is heard: %s', (text) => expect(isAtDoor(text)).toBe(true))

  test.each([
    'here but nobody answers the door',
    'rang the bell 3 times nobody there',
    'im outside and its locked',
    "I'm at the office but it's closed",
    'the door is locked',
    'been here 20 minutes no one is answering',
    "outside your building, can't get in",
    'knocked twice, no answer',
    "security won't let me in, i'm at the door",
    "there's nobody at the reception",
  ])('is heard: %s', (text) => expect(isAtDoor(text, 'en')).toBe(true))

  test.each([
    ['estoy en la puerta y no hay nadie', 'es'],
    ['ya llegue y esta cerrado', 'es'],
    ['estou na porta e nao ha ninguem', 'pt'],
    ['cheguei e esta fechado', 'pt'],
    ['sunt la usa si e inchis', 'ro'],
    ['am ajuns, nu raspunde nimeni la interfon', 'ro'],
    ['ana 9dam lbab ma7allouch', 'ar'],
    ['rani hna w makayn 7ed', 'ar'],
    ['وصلت و الباب مسدود', 'ar'],
  ] as const)('is heard: %s', (text, locale) => expect(isAtDoor(text, locale)).toBe(true))

  test.each([
    'vous êtes fermés le samedi ?',
    "c'est fermé à quelle heure ?",
    "j'appelle et personne répond",
    "j'ai appelé 3 fois personne ne répond",
    'personne ne répond au téléphone',
    "je suis devant la gare c'est par où",
    'je suis là jeudi',
    "j'ai personne pour garder mon fils",
    "je serai là, personne ne m'accompagne",
    'mon compte est fermé',
    'je suis devant',
    'jsuis là',
    "j'ai perdu mes clés ma porte est fermée",
    "mon ex est devant ma porte j'ouvre pas",
    'le spip est fermé vendredi ?',
    "je suis là mais je trouve pas l'entrée",
    "c'est ouvert là ?",
    "je suis en bas de chez moi j'attends le bus",
    "le code de la porte c'est quoi",
    'je suis venue hier',
    "la porte B c'est laquelle",
  ])('is not who writes %s', (text) => expect(isAtDoor(text)).toBe(false))

  test.each([
    ['i called and nobody answers the phone', 'en'],
    ["i'm outside, which door is it", 'en'],
    ['are you closed on friday?', 'en'],
    ['nobody can watch my kids', 'en'],
    ['no hay nadie en casa para cuidar al niño', 'es'],
    ['llamé y nadie contesta el telefono', 'es'],
  ] as const)('is not who writes %s', (text, locale) => expect(isAtDoor(text, locale)).toBe(false))

  test('is in danger first of all', () =>
    expect(understand("il est devant ma porte il va me tuer, j'ouvre pas", 'fr', expecting).intent).toBe('distress'))
})
