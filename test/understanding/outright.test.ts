import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

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

  it.each([
    'je vous ai dit oui pour le SPIP mais là je peux plus',
    'oui pour le bureau ?',
    'ok pour le bureau si mon patron veut bien',
    'je suis pas au bureau aujourd’hui',
  ])('is not answered by %s', (text) => expect(read(text).intent).not.toBe('confirm'))
})

describe('what we hold of somebody', () => {
  it.each([
    ['supprimez mes données', 'fr'],
    ['je veux que vous supprimiez mes données personnelles', 'fr'],
    ["droit à l'effacement rgpd", 'fr'],
    ['please delete all my data', 'en'],
  ] as const)('is asked to be erased: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', asksErasure: true }),
  )

  it.each([
    ['supprimez mon numéro', 'opt_out'],
    ['STOP supprimez mes données', 'opt_out'],
    ['supprimez mon rendez-vous', 'decline'],
    ["j'ai envie de me supprimer", 'distress'],
    ['ne supprimez pas mes données', 'other'],
  ])('is not, by %s', (text, intent) => {
    expect(read(text).intent).toBe(intent)
    expect(read(text).asksErasure).toBeUndefined()
  })
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

  it.each(['les deux', 'tous les deux', 'bah les deux'])('says only which are meant, in: %s', (text) =>
    expect(read(text, 'fr')).toMatchObject({ all: true, bare: true }),
  )

  it.each(['ok pour les deux', 'gardez les deux', 'les deux me vont'])('says more in: %s', (text) =>
    expect(read(text, 'fr')).not.toHaveProperty('bare'),
  )

  it.each(['jgarde jeudi', 'nn laisse jeudi c bon', 'laisse tomber jviens le 14', 'je garde le 14'])(
    'is heard after a refusal: %s',
    (text) => expect(read(text, 'fr')).toMatchObject({ intent: 'confirm', keeps: true }),
  )

  it.each([
    ['laissez tomber je garde jeudi 14h30', 'fr'],
    ['non laissez je garde mon rdv', 'fr'],
    ["non merci je vais garder l'autre", 'fr'],
    ["non c'est bon je garde le rdv de jeudi", 'fr'],
    ['nn laisse tomber je viens', 'fr'],
    ['non mais 14h30 ça va en fait', 'fr'],
    ['laissez tomber 14h30 ça va', 'fr'],
    ["finalement je garde l'ancien rdv", 'fr'],
    ['je garde celui de jeudi', 'fr'],
    ['ok leave it as is then', 'en'],
    ['never mind I sorted it, 9am is fine', 'en'],
    ['nvm 9am works', 'en'],
    ["I'll keep Thursday", 'en'],
    ['leave it how it is', 'en'],
    ["i'll stick with thursday", 'en'],
  ] as const)('is heard of who wants nothing else any more: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', keeps: true }),
  )

  it('is to the day that it names', () =>
    expect(read('laissez tomber je garde jeudi', 'fr').moment).toEqual({ from: '2026-12-03', to: '2026-12-03' }))

  it.each([
    ['je garde mes enfants jeudi', 'fr'],
    ['je garde la petite', 'fr'],
    ['laissez tomber', 'fr'],
    ['laissez tomber je viens pas', 'fr'],
    ['14h30 ça va pas en fait', 'fr'],
    ['never mind', 'en'],
    ['keep me posted', 'en'],
    ["forget it, I'm not coming", 'en'],
  ] as const)('is not heard in: %s', (text, locale) => expect(read(text, locale)).not.toHaveProperty('keeps'))

  it.each([
    ['ok tkt merci', true],
    ['ok merci', true],
    ['oui merci', undefined],
    ['merci je viens', undefined],
    ['ok', undefined],
  ] as const)('may be no more than thanks: %s', (text, thanksToo) => expect(read(text, 'fr').thanksToo).toBe(thanksToo))

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
    ["Je suis le père. Mon fils a 22 ans et c'est à moi qu'on écrit", 'fr'],
    ['je suis la mère, il dort encore', 'fr'],
    ["he can't come Tuesday, we need him at work", 'en'],
    ["He obviously won't be able to attend. What do you need from us, a certificate?", 'en'],
    ["Hello, I'm Marcus's sister. I've got his phone", 'en'],
    ["Bonjour, ici la société Martin BTP. Quels jours doit-il s'absenter ?", 'fr'],
    ["l'employeur de Hugo, il a rendez-vous quand exactement ?", 'fr'],
    ['gendarmerie de Bourganeuf, a quelle heure vient-il ?', 'fr'],
    ["je suis le patron, c'est à quelle heure ?", 'fr'],
    ["bonjour c'est sa mère, c'est où le rendez-vous ?", 'fr'],
    ['mon frere dit: ok je viens jeudi', 'fr'],
    ['ma fille ecrit: oui mamie vient jeudi', 'fr'],
    ['il m\'ecrit "je viens jeudi"', 'fr'],
    ["he says yes I'm coming thursday too", 'en'],
    ['he told me: I will be there thursday', 'en'],
  ] as const)('are nobody’s own yes or no: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ byAnother: true }),
  )

  it.each([
    ['je viens, mon fils ne pourra pas venir avec moi', 'fr'],
    ['mon mari peut pas venir me chercher, je peux pas venir', 'fr'],
    ['je suis la mère de deux enfants je peux pas venir', 'fr'],
    ['il viendra quand chez moi ?', 'fr'],
    ["I'll be there, my wife can't come with me", 'en'],
    ["je suis devant la mairie c'est où", 'fr'],
    ['c bon mon chef a dit oui pr jeudi jserai la', 'fr'],
    ["elle m'a dit que je devais venir, je serai là", 'fr'],
    ['je vous le dis: je viens jeudi', 'fr'],
    ["my boss said yes so I'm coming", 'en'],
  ] as const)('are not %s', (text, locale) => expect(read(text, locale)).not.toHaveProperty('byAnother'))
})

describe('what nobody refused', () => {
  it.each([
    'ya grève des trains demain parait',
    'si elle démarre pas, non, ya pas de bus chez nous le samedi',
    'je ne voudrais surtout pas que cela passe pour un refus',
    'et nn elle rentre pas avec moi svp',
  ])('is no refusal: %s', (text) => expect(read(text).intent).not.toBe('decline'))

  it.each([
    'ya grève des trains demain parait, je peux pas venir',
    'grève demain, je viendrai pas',
    'je refuse pas de venir moi, je refuse de venir un samedi',
  ])('is one where they do: %s', (text) => expect(read(text).intent).toBe('decline'))
})

describe('a turn of phrase', () => {
  it.each([
    ['did I just cancel my appointment as well??', 'en', { intent: 'ask_when' }],
    ['ça sert à rien de me donner une autre date', 'fr', { intent: 'other' }],
    ['le jour où vous passez je suis chez le cardiologue à Amiens', 'fr', { intent: 'decline' }],
    ["that was a no in case the computer didn't get it", 'en', { intent: 'decline' }],
    ['et plus rien sur celui-ci svp, tout le garage lit', 'fr', { intent: 'other', perhaps: 'opt_out' }],
    ['Est-ce que le juge va me sauter le bracelet à votre avis ?', 'fr', { intent: 'other' }],
    [
      'suis-je tenue de prévenir si je pars quatre jours en Belgique ?',
      'fr',
      { intent: 'ask_obligations', asksPermission: true },
    ],
    ['merci bocou bonne journée envoyer', 'fr', { intent: 'thanks' }],
    ['attend mon daron dit que si jy vais pas jsuis cuit', 'fr', { intent: 'other' }],
    ['on peut pas faire les deux le même jour en vrai ?', 'fr', { intent: 'other' }],
    ["c'est enregistré ou pas ?", 'fr', { intent: 'ask_when' }],
    ['vous auriez pas la veille ? ou le lendemain je suis pas difficile', 'fr', { intent: 'reschedule' }],
  ] as const)('is what it says: %s', (text, locale, said) => expect(read(text, locale)).toMatchObject(said))

  it.each([
    ['je risque quoi si je viens pas', 'fr', 'ask_consequences'],
    ["j'ai envoyé l'attestation, merci", 'fr', 'document_sent'],
    ['je peux pas venir ce jour la', 'fr', 'decline'],
    ["c'est le voisin qui a coupé le compteur", 'fr', 'other'],
  ] as const)('changes nothing near it: %s', (text, locale, intent) => {
    expect(read(text, locale)).toMatchObject({ intent })
    expect(read(text, locale)).not.toHaveProperty('byAnother')
  })
})

describe('a question that the address and the papers do not answer', () => {
  it.each([
    ['est-ce qu’il y a un parking ?', 'fr', { asksDetail: ['parking'] }],
    ['c’est à quel étage ?', 'fr', { asksDetail: ['etage'] }],
    ['is it the building with the steps?', 'en', { asksDetail: ['step'] }],
    ["j'ai le récépissé de la plainte, ça suffit à l'accueil ?", 'fr', { lostPapers: true }],
    ['Are you a real person or one of those robot things?', 'en', { intent: 'help', asksMachine: true }],
    ['vous êtes un robot ?', 'fr', { intent: 'help', asksMachine: true }],
    ["une vraie personne c'est possible ou c'est trop demander", 'fr', { intent: 'ask_agent' }],
    ['jsuis la', 'fr', { arrives: true }],
  ] as const)('is known: %s', (text, locale, said) => expect(read(text, locale)).toMatchObject(said))

  it('is none of the address itself, nor of a day on which they come', () => {
    expect(read('quelle adresse ?')).not.toHaveProperty('asksDetail')
    expect(read('je suis là mardi')).not.toHaveProperty('arrives')
  })
})

describe('everyday words', () => {
  it.each([
    ['I ni cé. que Dieu vous donne longue vie', 'fr'],
    ["mardi je suis à l'enterrement de mon cousin", 'fr'],
    ['it is the funeral of my aunt that day', 'en'],
    ['will they let me in with a photo of my passport on my phone', 'en'],
    ['He wants to know whether this counts against him', 'en'],
  ] as const)('are no danger: %s', (text, locale) => expect(read(text, locale).intent).not.toBe('distress'))

  it('beside a danger that is said change nothing', () => {
    expect(read("mon mari m'a frappé, j'ai une photo de ma carte d'identité").intent).toBe('distress')
  })

  it.each([
    ['im going round there now and im not leaving till hes in the ground', 'threat'],
    ["I'm not coming until he's in the ground, it's my dad's funeral", undefined],
    ['they said nobody leaves until he is dead tired', undefined],
  ])('tell a threat from mourning: %s', (text, danger) => expect(read(text, 'en').danger).toBe(danger))

  it('of blame for oneself insult nobody', () => {
    expect(read("left my bag on the RER with my ID in it, I'm such an idiot", 'en')).not.toHaveProperty('insult')
  })
})

describe('a person rather than us', () => {
  it.each([
    ['Am I talking to a robot? get me a human', 'en'],
    ['boss wants me on a job in germany 3 weeks, need to run it by a real person', 'en'],
    ["I've been on hold forty minutes and it cut me off AGAIN. Is there a person in that building", 'en'],
    ['give us a ring at dinner time', 'en'],
    ["Y a un être vivant derrière ce numéro ? si oui qu'il décroche", 'fr'],
  ] as const)('is asked for: %s', (text, locale) => expect(read(text, locale).intent).toBe('ask_agent'))

  it.each([['are you a robot?', 'en']] as const)('is not, by %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('ask_agent'),
  )
})
