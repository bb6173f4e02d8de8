import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { saysNuance } from '../../../src/understanding/languages/any/nuances.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { MONDAY } from '../../support/heard.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, { now: MONDAY })
type Said = readonly (readonly [string, ReadLanguage])[]
const fr = (...texts: string[]): Said => texts.map((text) => [text, 'fr'])
const en = (...texts: string[]): Said => texts.map((text) => [text, 'en'])

describe('a condition, or a trouble that nobody gave in to', () => {
  it.each([
    ...fr('si je trouve pas de nounou je peux pas venir', 'jveu vnir mé g pa de voiture'),
    ...fr('mercredi 13 g pa de voiture coman jfé', 'si mon fils est encore malade je peux pas venir'),
    ...fr('je peux pas venir si je trouve personne pour la petite', 'si ya grève je pourrai pas venir'),
    ...fr("j'aimerais venir mais j'ai pas de bus", 'sauf si ma mère garde le petit je peux pas venir'),
    ...en("if my kid is still sick i can't come", "If not I can't come Thursday", 'i want to come but no car'),
    ...en("if the bus strike is on I can't make it", "I can't come unless my sister takes the kids"),
    ...en("i'd love to come but I don't have a car"),
  ])('is no refusal yet: %s', (text, locale) => {
    expect(read(text, locale).intent).toBe('other')
    expect([undefined, 'decline', 'reschedule']).toContain(read(text, locale).perhaps)
  })

  it.each([
    ...fr('je peux pas venir, dites-moi si vous avez un autre jour', 'je peux pas venir si possible un autre jour'),
    ...fr('je veux venir mais je peux pas', "j'ai pas de voiture je peux pas venir"),
    ...fr('je peux pas venir avec cette grève', 'je peux pas venir mon fils est malade'),
    ...en("I can't come, let me know if there is another day", "I can't come, sorry", "I want to come but I can't"),
    ...en("my car broke down, I can't come"),
    ...fr('je voulais venir mais ma voiture elle démarre plus'),
    ...en('I wanted to come but no car'),
  ])('is one where it is said: %s', (text, locale) =>
    expect(['decline', 'reschedule']).toContain(read(text, locale).intent),
  )
})

describe('what is asked in general, or about how one comes', () => {
  it.each([
    ...fr(
      'je peux pas venir avec mes enfants ?',
      'on peut pas venir à deux le 13 ?',
      'je peux pas venir avec ma copine ?',
    ),
    ...fr('si besoin je pourrai décaler ?', 'comment on fait pour changer de rdv si jamais'),
    ...fr('au cas où, on peut décaler ?', 'si je dis oui je peux annuler après ?', 'les gens décalent souvent ?'),
    ...fr('je peux pas le faire en visio plutôt', 'ça peut pas se faire à Lyon ?', 'ça peut se faire par téléphone ?'),
    ...fr('on pourrait pas le faire au téléphone ?', "je peux pas passer l'entretien en visio ?"),
    ...en("so i can't come with my friend?", 'if i say yes can i still change later'),
    ...en('can i change my mind later', 'do people often ask to move it', 'im drunk now can i come thursday drunk'),
    ...en('can it be by phone instead', 'could we do it over the phone?', 'can I cancel later if something comes up'),
    ...en('in case I get called to work, can I change it', 'is it possible to do it by video?'),
  ])('is for a person, and moves nothing: %s', (text, locale) => {
    const { intent, perhaps } = read(text, locale)
    expect(['other', 'ask_agent', 'ask_obligations']).toContain(intent)
    expect(perhaps).toBeUndefined()
  })

  it.each([
    ...fr('on peut décaler ?', 'comment je fais pour changer de rdv', 'je peux venir un autre jour ?'),
    ...fr('on peut faire ça en visio un autre jour ?', 'je peux pas venir, on peut le faire par téléphone ?'),
    ...fr('on peut décaler jeudi svp', "c'est possible de changer la date ?"),
    ...en(
      'can we move it?',
      'can I change my appointment please',
      'Could we do it by phone next Tuesday instead',
      'can I reschedule',
    ),
  ])('is a wish where it is one: %s', (text, locale) =>
    expect(['decline', 'reschedule']).toContain(read(text, locale).intent),
  )
})

describe('a hedge', () => {
  it.each([
    ...fr("bon normalement c'est ok", "a priori c'est bon", 'a priori oui', 'logiquement je serai là'),
    ...fr(
      'en principe oui pour mercredi',
      'jsuis pas sur de pouvoir venir mais je viens jvous jure',
      'normalement oui',
    ),
    ...fr(
      'normalement je viens',
      'je viens normalement',
      'je serai là jeudi normalement',
      'oui a priori',
      'ok pour jeudi en principe',
      'oui probablement',
    ),
    ...fr('inshallah', "inch'allah", 'si dieu veut', 'inchallah merci'),
    ...en(
      "not sure i can make it but i'll be there i promise",
      'probably yes',
      "I'll probably be there",
      'yes most likely',
    ),
    ...en('normally yes', 'inshallah', 'god willing'),
  ])('is asked back: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', perhaps: 'confirm' }),
  )

  it.each([
    ...fr('inchallah je serai là', "je viens jeudi inch'allah", 'si dieu veut je serai là', "oui je viens inch'allah"),
    ...fr("j'étais pas sûr mais je viens", 'je serai là comme prévu', 'oui je viens jeudi'),
    ...en("inshallah I'll be there", 'god willing i will be there', "yes I'll be there inshallah", "I'll be there"),
  ])('is none: %s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))
})

describe('a STOP', () => {
  it.each([
    ...en("don't text me during work hours", "don't message me while I'm working please"),
    ...en("please don't send texts while I'm in class", 'stop texting me when I am at work'),
    ...fr("arrêtez de m'écrire pendant que je travaille", 'pas de sms quand je suis en cours svp'),
    ...fr('plus de messages ? j’ai rien reçu', 'bonjour plus de rappels ?'),
    ...en("no more texts? I haven't heard from you in a while"),
  ])('of some hours, or that asks why none come, is asked back: %s', (text, locale) => {
    expect(read(text, locale)).toMatchObject({ intent: 'other', perhaps: 'opt_out' })
    expect(read(text, locale).also ?? []).toEqual([])
  })

  it.each([
    ...fr(
      "stop c'est bon j'ai compris je viens",
      "stop j'ai dit oui déjà",
      "STOP ! j'ai compris, je viendrai vendredi",
    ),
    ...fr("c'est plus la peine de m'envoyer des messages je viens jeudi", 'pas besoin de rappels, je serai là jeudi'),
    ...fr('vous pouvez arrêter les rappels, je viens vendredi', 'inutile de me relancer par sms, je viendrai'),
    ...fr("stop stop, j'ai bien compris, je serai là"),
    ...en("you can stop reminding me, I'll be there Thursday", "no need to text me again, i'll be there"),
    ...en("stop, I got it, I'll be there", 'stop I already said yes', "you don't need to keep texting, I'll be there"),
  ])('that only has enough of being asked is asked back, and the yes beside it taken: %s', (text, locale) => {
    const { intent, perhaps, also } = read(text, locale)
    expect(intent === 'confirm' || (perhaps === 'opt_out' && also?.includes('confirm'))).toBe(true)
  })

  it.each([
    ...fr(
      'STOP je serai là',
      'plus de messages',
      'plus de messages svp',
      "vous pouvez arrêter de m'envoyer des messages",
    ),
    ...fr("stop j'ai dit", "j'ai compris, arrêtez de m'écrire, je viens", 'oui pour jeudi, mais arrêtez les SMS'),
    ...fr('jviens a tt les rdv jai pas besoin de nounou, coupez les rappels'),
    ...fr('arrêtez les sms, je travaille'),
    ...en(
      'can you stop texting me?',
      'stop sending messages, i’m busy',
      'no more texts please',
      'you can stop texting me',
    ),
    ...en("STOP I'll be there", 'I said stop texting me'),
  ])('is one: %s', (text, locale) => expect(read(text, locale).intent).toBe('opt_out'))
})

describe('“not me”', () => {
  it.each([
    ...fr(
      'je suis pas la bonne personne pour ça, voyez avec mon avocat',
      'je suis pas la bonne personne à qui demander ça',
    ),
    ...fr(
      "bonjour j'ai pas de téléphone à moi c'est celui de ma soeur",
      "c'est le téléphone de ma mère j'ai plus de portable",
    ),
    ...en('this is my sisters phone, i dont have one', "I'm not the right person to ask"),
    ...en("im using my mate's phone because I don't have one", "it's my mum's phone, I lost mine"),
  ])('is not said by who borrows a telephone, or has nothing to decide: %s', (text, locale) => {
    expect(read(text, locale).intent).not.toBe('wrong_person')
    expect(read(text, locale).perhaps).not.toBe('wrong_person')
  })

  it.each([
    ...fr('je suis pas la bonne personne', "c'est pas moi vous vous trompez de numéro"),
    ...en('wrong person', 'you have the wrong number, this is my phone'),
  ])('is: %s', (text, locale) => expect(read(text, locale).intent).toBe('wrong_person'))
})

describe('what was missed, told with a question', () => {
  it.each([
    ...fr(
      "jsuis désolée j'ai zappé le rdv je peux venir quand ?",
      "j'ai complètement zappé le rdv, je peux venir quand ?",
    ),
    ...fr(
      "désolée je l'ai raté, c'est quand le prochain ?",
      "j'ai loupé mon rendez-vous, quand est-ce que je peux venir ?",
    ),
    ...fr("j'ai pas pu venir cet aprem le petit avait de la fièvre. c'est quand le prochain rdv ?"),
    ...fr("j'ai pas pu venir hier, c'est quand le nouveau rdv ?"),
    ...en('totally forgot, my bad. when should I come?', 'oh no was it yesterday? what time can I come in today'),
    ...en(
      'I missed it this morning :( what day can I come now',
      'sorry I missed my appointment, when is the next one?',
    ),
    ...en('completely forgot sorry, when can I come?'),
  ])('is grave: %s', (text, locale) => {
    expect(read(text, locale)).toMatchObject({ reason: 'alreadyMissed' })
    expect(['decline', 'reschedule']).toContain(read(text, locale).intent)
  })

  it.each([
    ...fr(
      "j'ai oublié, c'est quand le rdv ?",
      "j'ai raté votre appel, c'est quand le prochain rdv ?",
      "c'est quand le prochain rdv ?",
    ),
    ...fr("j'ai zappé l'heure du rdv c'est à quelle heure", 'je veux pas rater le rdv, c’est quand ?'),
    ...en('I forgot when it is', 'I missed your call, when is my appointment?', "I don't want to miss it, when is it?"),
    ...en('I totally forgot what time it is'),
  ])('is not what only was forgotten of it: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_when' }),
  )
})

describe('on the spot', () => {
  it.each([
    ...fr(
      'je suis arrivée',
      "ça y est j'y suis",
      "suis dans la salle d'attente",
      "je suis là, devant l'accueil",
      'je suis là',
    ),
    ...fr('bonjour je suis arrivé', "je suis à l'accueil"),
    ...en(
      'ok im here at the desk',
      "I'm in the waiting room",
      "hi I've arrived",
      "I'm outside the building",
      'im at reception',
    ),
  ])('somebody arrives: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', arrives: true }),
  )

  it.each([...en('still on the bus ffs', 'stuck in traffic'), ...fr('encore dans le bus', 'toujours dans le train')])(
    'somebody is late: %s',
    (text, locale) => expect(read(text, locale).intent).toBe('late'),
  )

  it.each([
    ...fr(
      "j'y étais tout à l'heure, merci",
      "j'y suis allée ce matin, c'était bien",
      'je sors du rdv, tout s’est bien passé',
    ),
    ...en('just got out, all good. thanks', 'Went to my appointment, it was fine', 'been there this morning, all good'),
  ])('it is over: %s', (text, locale) => expect(read(text, locale).intent).toBe('thanks'))

  it.each([
    ...fr('je suis pas là jeudi', 'je suis presque arrivé', "j'arrive", "j'y étais, il y avait personne"),
    ...en("I'm here but the door is locked", 'I am nearly there', 'went to my appointment, nobody was there'),
  ])('is not said by: %s', (text, locale) => {
    expect(read(text, locale)).not.toHaveProperty('arrives')
    expect(read(text, locale).intent).not.toBe('thanks')
  })
})

describe('fear of the appointment', () => {
  it.each([
    ...en(
      "i'm scared to come",
      "honestly i'm nervous about the appointment",
      'scared of coming tbh',
      'im really anxious about coming',
    ),
    ...en("I'm so scared of this meeting"),
    ...fr("ça me fait peur ce rendez vous j'ai envie de pas y aller", "j'ai peur de venir", 'je stresse pour le rdv'),
    ...fr('ça me fait peur de venir', "j'ai peur du rdv"),
  ])('is no danger: %s', (text, locale) => expect(read(text, locale).intent).toBe('other'))

  it.each([
    ...en("i'm scared", 'im scared to come home', 'im scared of him'),
    ...fr("j'ai peur", "j'ai peur de venir il m'attend dehors", "j'ai peur de rentrer chez moi"),
  ])('is not: %s', (text, locale) => expect(read(text, locale).intent).toBe('distress'))
})

describe('who says that they have said so', () => {
  it.each([
    ...fr('ben oui je viens de vous le dire', 'je vous ai déjà dit oui', "c'est ce que j'ai dit"),
    ...fr("arrêtez de me demander oui ou non, j'ai déjà dit que je venais !"),
    ...en('I will', "that's what I said"),
  ])('may mean yes: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ perhaps: 'confirm', insists: true }),
  )

  it.each([
    ...fr(
      "vous me l'avez déjà dit",
      'je vous ai déjà dit non',
      'j’ai déjà dit que je venais pas',
      "je l'ai déjà dit",
      "j'ai dit oui au patron pour les heures sup",
    ),
    ...en('I already told you no', 'I already told you', 'I will not', 'he said he will', 'I said yes to my boss'),
  ])('does not in: %s', (text, locale) => expect(read(text, locale)).not.toHaveProperty('insists'))
})

describe('whether it stands', () => {
  it.each([
    ...fr("c'est maintenu ?", "c'est toujours bon pour jeudi ?", "c'est tjs bon jeudi ?", 'ça tient toujours ?'),
    ...en('still on for Thursday?', 'is it still on?', 'is the appointment still happening?'),
  ])('is asked, and answered with when: %s', (text, locale) => expect(read(text, locale).intent).toBe('ask_when'))

  it.each([...fr("c'est toujours bon pour jeudi"), ...en('still on for Thursday, see you then')])(
    'is no question without its mark: %s',
    (text, locale) => expect(read(text, locale).intent).not.toBe('ask_when'),
  )

  it('is looked for among words that repeat themselves, each in one way', () =>
    expect(saysNuance('standsStill', ` ${'c est '.repeat(40)}zut ? `)).toBe(false))
})

describe('who comes with them', () => {
  it('says that they come, which is asked back', () =>
    expect(read("mon éduc m'accompagne")).toMatchObject({ intent: 'other', perhaps: 'confirm' }))

  it('is nothing of the kind where they are taken elsewhere', () =>
    expect(read("mon frère m'emmène aux urgences").perhaps).not.toBe('confirm'))
})

describe('what is no refusal, though it sounds like one', () => {
  it.each([
    ...fr('mon frère est en prison à fleury', 'mon père passe au tribunal jeudi', 'ma soeur se marie samedi'),
    ...en('my dad is in court on thursday', 'my brother is in prison'),
  ])('is news of somebody else, and asked back: %s', (text, locale) => expect(read(text, locale).intent).toBe('other'))

  it.each([
    ...fr("ma mère est à l'hopital", 'mon père est mort ce matin', 'mon frère peut pas me déposer je viens pas'),
    ...en('my mum died, I cannot come'),
    ['no iré', 'es'],
    ['nunca ire', 'es'],
  ] as const)('is one all the same: %s', (text, locale) => expect(read(text, locale).intent).toBe('decline'))

  it.each([
    ...fr('je peux pas le rater celui la', 'je peux pas refuser', 'je peux pas faire autrement que de venir'),
    ...en('i cannot refuse'),
  ])('may be a yes: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', perhaps: 'confirm' }),
  )

  it.each(fr("j'ai le test de français, je peux pas louper ça", 'je peux pas rater le travail'))(
    'is missed for something else: %s',
    (text, locale) => expect(read(text, locale).intent).toBe('decline'),
  )

  it.each([...fr('je choisis vendredi', 'je choisis le matin', 'lundi en huit', 'demain')])(
    'names a day, with nothing to choose from: %s',
    (text, locale) => expect(read(text, locale).intent).toBe('other'),
  )

  it.each([
    ...fr('le 14 je peux pas par contre le 17 je suis libre', 'mercredi je peux pas, vendredi non plus, jeudi oui'),
    ...fr('je peux pas à 14h, mais une heure après oui', 'je peux pas venir avant 10h'),
    ...en("I can't on Tuesday but Thursday works", "i can't come before 10am"),
  ])('asks for another moment: %s', (text, locale) => expect(read(text, locale).intent).toBe('reschedule'))

  it.each(fr('désolée mais ça va pas être possible', "je devais venir mais c'est plus possible"))(
    'offers none: %s',
    (text, locale) => expect(read(text, locale).intent).toBe('decline'),
  )
})

describe('what only sounds like an act', () => {
  it.each([...fr('je viens avec ma mère ou tout seul', 'je viens seul ou accompagné')])(
    'asks with whom to come: %s',
    (text, locale) => expect(read(text, locale)).toMatchObject({ intent: 'other', outside: true }),
  )

  it.each([
    ...fr("j'ai pas encore envoyé l'attestation", "j'ai pas envoyé le papier"),
    ...en("I haven't sent the certificate yet"),
  ])('was not sent: %s', (text, locale) => expect(read(text, locale).intent).toBe('other'))

  it.each([
    ...fr('stop jarrive', 'stop je descends du bus', 'stop attendez je vérifie', 'stoppez tout je viens bien'),
    ...en("stop, I'm outside"),
  ])('is asked about before texts end: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', perhaps: 'opt_out' }),
  )

  it.each(fr('STOP, je serai là', 'stop merci'))('ends them: %s', (text, locale) =>
    expect(read(text, locale).intent).toBe('opt_out'),
  )

  it('texts somebody again, who is not us', () => expect(read('my ex is texting me again', 'en').intent).toBe('other'))

  it('is what we are asked for', () => expect(read('please text me again', 'en').intent).toBe('opt_in'))
})
