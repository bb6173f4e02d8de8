import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { consequencesAsked } from '../../../src/understanding/questions/consequences.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('what comes of not coming', () => {
  test.each([
    'je risque quoi si je viens pas',
    'et si jvien pas ?',
    'il se passe quoi si je rate le rdv',
    'que se passe-t-il si je manque le rendez-vous ?',
    "si j'y vais pas vous appelez la police ?",
    'je vais en prison si je loupe un rdv ?',
    'quelles sont les conséquences en cas d’absence ?',
    'je risque quoi si je viens pas a cause du boulot',
    'une absence = prison ?',
    'si je peux pas venir il se passe quoi',
    'vous faites quoi si je me présente pas',
    'et si je loupe ?',
    'c est obligatoire ?',
    'je suis obligé de venir ?',
    'faut vraiment venir ?',
    'je risque quoi ?',
    "qu'est-ce que je risque ?",
  ])('is known: %s', (text) => expect(consequencesAsked(text)).toEqual({}))

  test.each([
    'what happens if i dont come',
    'will i go to jail if i miss it',
    "what if i can't make it",
    'do i really have to come?',
    'what do i risk',
    'can I be arrested if I am not there?',
    'qué pasa si no voy',
    'vou ser preso se eu faltar?',
    'ce patesc daca nu vin?',
    'واش غادي يشدوني إلا ماجيتش',
  ])('is known: %s', (text) => expect(consequencesAsked(text)).toEqual({}))
})

describe('what comes of anything else', () => {
  test.each([
    'si je fais pas mes soins il m arrive quoi',
    'si jpaye pas la victime jrisque koi',
    'si je trouve pas de travail je vais en prison ?',
    "j'ai plus de travail depuis lundi, je risque quoi",
    "si j'arrive en retard vous me recevez quand meme ?",
    'si je fais pas le tig',
    'si je vais pas au psy il se passe quoi',
    'si je rate mes soins je risque quoi',
    'le juge peut me mettre en prison ce jour la ?',
    'et si je fume un joint',
    'vous allez me renvoyer en prison jeudi ?',
    'si mon analyse est positive',
    'si je réponds pas à vos messages il se passe quoi',
    'je vais retourner en prison ?',
    'si je pars en vacances je risque quoi',
  ])('is for a person to say: %s', (text) =>
    expect(read(text)).toMatchObject({ intent: 'ask_consequences', outside: true }),
  )

  test.each([
    ['am i going to jail', 'en'],
    ['will they drug test me', 'en'],
    ['what happens if i dont pay the fine', 'en'],
    ['what if I miss my curfew', 'en'],
    ['me van a quitar el brazalete?', 'es'],
    ['me van a meter en la carcel?', 'es'],
    ['o sa ma aresteze daca vin?', 'ro'],
    ['vou para a prisao?', 'pt'],
  ] as const)('is for a person to say: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_consequences', outside: true }),
  )

  test.each([
    'j’ai raté hier, il se passe quoi maintenant ?',
    "j'ai loupé celui de décembre, ils vont venir me chercher ?",
    'la dernière fois j étais pas là, ça remonte au juge ?',
    'i missed yesterday, what happens now',
  ])('as of what was missed already: %s', (text) =>
    expect(consequencesAsked(text)).toEqual({ outside: true, reason: 'alreadyMissed' }),
  )

  test.each([
    'que risque mon fils vendredi',
    'mon mari risque quoi s’il vient pas',
    "qu'est-ce qui se passe si ma fille ne se présente pas",
    'will she get in trouble',
    'what happens to my son if he misses it',
  ])('and of somebody else: %s', (text) => expect(consequencesAsked(text)).toEqual({ byAnother: true }))
})
