import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a yes that something else was said after', () => {
  it.each([
    ['nn mais c bon jvais pas me defiler cette fois, tu peux me noter', 'fr'],
    ['lol wallah ill be there bro stop stressin', 'en'],
    ['I was going to cancel but my sister drives me, so see you tomorrow', 'en'],
  ] as const)('is one: %s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))

  it.each([
    ["Bon d'accord je viens. Satisfaite ?", 'fr'],
    ["Fine, I'll be there. Satisfied?", 'en'],
  ] as const)('is one when what is asked after it asks nothing: %s', (text, locale) =>
    expect(read(text, locale).intent).toBe('confirm'),
  )

  it.each(['Je viens. Quand ?', 'je viens si on me dépose', 'oui. vous seriez content de me voir ?'])(
    'is none when something is: %s',
    (text) => expect(read(text).intent).not.toBe('confirm'),
  )

  it.each([
    'oui je viens mais pas ce jour là, plutôt la semaine prochaine',
    'Pas avant le 20. Apres je viens.',
    'Pneu creve. Je change et je viens',
    'demain je passe en commission, ça tombe en même temps, l’aprem je suis dispo',
  ])('is none: %s', (text) => expect(read(text).intent).not.toBe('confirm'))
})

describe('what is asked', () => {
  it('is no question for the words of one alone, in what the weights take for a yes', () =>
    expect(read('je vous confirme lundi si je viens')).toMatchObject({ intent: 'other', perhaps: 'confirm' }))

  it('is answered on less, as an answer does nothing', () =>
    expect(read('the letter has two dates, do I go by the first?', 'en').intent).toBe('ask_when'))

  it('is answered on less only where something is asked', () =>
    expect(read("j'efface tout. le rendez vous au bureau c'est mieux").intent).toBe('other'))
})

describe('an act in own words', () => {
  it.each([
    ['enlevez moi de votre liste, ces messages ne me servent à rien', 'opt_out', 'fr'],
    ["vous faites erreur, il n'y a pas de Jordan à ce numéro", 'wrong_person', 'fr'],
    ["j'avais mis stop mais finalement remettez moi les rappels", 'opt_in', 'fr'],
    ['turn these texts off, they wake me up', 'opt_out', 'en'],
    ['you have the wrong guy, never been in a court in my life', 'wrong_person', 'en'],
  ] as const)('is done when the weights leave no doubt: %s', (text, intent, locale) =>
    expect(read(text, locale).intent).toBe(intent),
  )

  it.each([
    ['je ne souhaite pas arrêter les sms', 'fr'],
    ['je veux pas me désabonner moi', 'fr'],
    ["please don't stop texting me", 'en'],
    ['I never get your texts anymore', 'en'],
    ['je me suis trompé de numéro pardon', 'fr'],
  ] as const)('is not done where it is denied, or told of oneself: %s', (text, locale) =>
    expect(['opt_out', 'wrong_person']).not.toContain(read(text, locale).intent),
  )
})

describe('a sentence that answers a list', () => {
  const now = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
  const offered = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((moment) => ({
    startsAt: DateTime.fromISO(moment, { zone: 'Europe/Paris' }),
  }))
  const chosen = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, { now, offered }).choice

  it.each([
    ['le 18 mort, le 20 mort, reste le 22', 3],
    ["j'hésitais avec lundi mais la grève... donc mercredi", 2],
    ['pas le mercredi ni le lundi donc le dernier', 3],
    ['9h c trop tot dc le 2', 2],
    ['hésitation entre 1 et 3 mais allez 3', 3],
    ['celui après manger en milieu de semaine', 2],
    ["dsl aucun des 3 j'ai formation toute la semaine", 'another'],
  ] as const)('comes to one entry, or to none of them: %s', (text, choice) => expect(chosen(text)).toBe(choice))

  it.each([
    ['Not the Monday, not the Wednesday, so the last', 3],
    ['Wednesday my kid is at the grandma, so Wednesday', 2],
    ['I looked at the three and none of them work', 'another'],
  ] as const)('… in English: %s', (text, choice) => expect(chosen(text, 'en')).toBe(choice))

  it.each(['lundi je suis à l’hôpital, je peux pas venir', 'un samedi ce serait possible ?', 'merci beaucoup'])(
    'is no choice when it names none that is meant: %s',
    (text) => expect(chosen(text)).toBeUndefined(),
  )
})
