import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: Language = 'fr') => understand(text, locale, expecting)

describe('an appointment named by its kind or place', () => {
  it.each([
    ['ok pour celui au bureau', 'fr', { intent: 'confirm', kinds: ['office'] }],
    ['oui pour le rdv par téléphone', 'fr', { intent: 'confirm', kinds: ['call'] }],
    ['non pour le tribunal', 'fr', { intent: 'decline', kinds: ['court'] }],
    ['yes for the call', 'en', { intent: 'confirm', kinds: ['call'] }],
    ["cest koi l'heure du tribunal", 'fr', { intent: 'ask_when', kinds: ['court'] }],
    ["l'autre non, au téléphone je capte rien", 'fr', { intent: 'decline', kinds: ['call'] }],
  ] as const)('is known by it: %s', (text, locale, said) => expect(read(text, locale)).toMatchObject(said))

  it('has its own answer where another has the contrary', () => {
    expect(read('oui pour le bureau non pour le tribunal')).toMatchObject({
      intent: 'confirm',
      each: [
        { intent: 'confirm', kinds: ['office'] },
        { intent: 'decline', kinds: ['court'] },
      ],
    })
  })

  it.each(['oui pour le bureau ?', 'ok pour le bureau si mon patron veut bien', 'je suis pas au bureau aujourd’hui'])(
    'is not answered by %s',
    (text) => expect(read(text).intent).not.toBe('confirm'),
  )
})

describe('a yes that keeps what stands', () => {
  it.each([
    ['ma soeur la garde donc finalement si', 'fr'],
    ["c bon mon oncle il m'amene, annulez rien", 'fr'],
    ['meme heure hein, on change rien', 'fr'],
    ['Bon mon gendre me dépose. Mettez oui', 'fr'],
    ['ok merci cest plus clair que lavocat, confirmez le rdv', 'fr'],
    ['Desole jetais au volant. Cest oui', 'fr'],
    ['Parfait. Je serai là, et en avance.', 'fr'],
    ["don't cancel anything, my brother drives me", 'en'],
    ["actually he's pumped me full of something and I feel great, I'll be there", 'en'],
  ] as const)('is heard: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', keeps: true }),
  )

  it.each([
    ['bon gardez les deux, je monterai sur la butte pour le réseau', 'fr'],
    ["Bien, alors maintenez les deux et n'en parlons plus", 'fr'],
    ['les deux me vont', 'fr'],
    ['Both appointments are fine by me, but could somebody tell my lawyer about the court one?', 'en'],
  ] as const)('may be to both: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', all: true }),
  )

  it.each([
    ['on change rien ?', 'fr'],
    ['finalement si je peux pas venir il se passe quoi', 'fr'],
    ['annulez rien si mon patron dit oui', 'fr'],
    ['ne confirmez pas le rdv', 'fr'],
    ['confirmez le rdv à mon avocat', 'fr'],
    ["j'ai que ça à faire, confirmez le rdv", 'fr'],
    ['annulez rien, ah non je peux pas', 'fr'],
    ['on peut pas faire les deux le même jour en vrai ?', 'fr'],
    ['ni les deux ni aucun', 'fr'],
    ["I'll be there if my boss lets me", 'en'],
    ['did I cancel both?', 'en'],
  ] as const)('is not made of %s', (text, locale) => expect(read(text, locale).intent).not.toBe('confirm'))
})

describe('somebody else’s words', () => {
  it.each([
    ["Il viendra oui, je le réveillerai moi-même s'il faut", 'fr'],
    ["Pour le rendez-vous au bureau, en revanche, aucune difficulté : il s'y présentera.", 'fr'],
    ['Il est en intervention toute la journée, je ne peux pas le lâcher jeudi, on est en sous-effectif', 'fr'],
    ['mon fils ne pourra pas venir mardi', 'fr'],
    ['Bonjour c’est la maman de Dylan, il a laissé son portable à charger', 'fr'],
    ['Bonjour, Me Vasseur, avocate au barreau de Lille. Mon client me transfère vos messages.', 'fr'],
    ["he can't come Tuesday, we need him at work", 'en'],
    ["He obviously won't be able to attend. What do you need from us, a certificate?", 'en'],
    ["Hello, I'm Marcus's sister. I've got his phone", 'en'],
  ] as const)('are nobody’s own yes or no: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ byAnother: true }),
  )

  it.each([
    ['je viens, mon fils ne pourra pas venir avec moi', 'fr'],
    ['mon mari peut pas venir me chercher, je peux pas venir', 'fr'],
    ['je suis la mère de deux enfants je peux pas venir', 'fr'],
    ['il viendra quand chez moi ?', 'fr'],
    ["I'll be there, my wife can't come with me", 'en'],
  ] as const)('are not %s', (text, locale) => expect(read(text, locale)).not.toHaveProperty('byAnother'))
})
