import { describe, expect, it } from 'vitest'
import { cluesIn } from '../../src/understanding/clues.ts'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { commandsFor, readerFor } from '../../src/understanding/languages/readers.ts'
import { dangerIn } from '../../src/understanding/safety.ts'
import { understand } from '../../src/understanding/understand.ts'
import { hashOf } from '../../src/understanding/weights/hash.ts'
import { scalesOf } from '../../src/understanding/weights/weigh.ts'
import { pruned } from '../../src/understanding/weights/weights.ts'
import { expecting } from '../../training/sets.ts'
import { judgedSet } from '../support/judged.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)
const ACTS = ['opt_out', 'opt_in', 'wrong_person']
/** What would be done to somebody, or for them, by mistake. */
const DONE = [...ACTS, 'confirm', 'decline', 'reschedule', 'distress']

describe('STOP', () => {
  const stops = [
    ...[
      'stop',
      'STOP',
      'Stop svp',
      'stop sms',
      'STOP SMS',
      'stop les messages',
      'arret sms',
      'arrêtez les sms',
      'arrêtez vos messages',
    ],
    ...[
      "arrêtez de m'envoyer des messages",
      "arrêtez de m'écrire",
      'ne m’envoyez plus de sms',
      "ne m'écrivez plus",
      'plus de sms svp',
    ],
    ...[
      'plus de messages',
      'je ne veux plus de sms',
      'je veux plus recevoir vos messages',
      'ne plus recevoir',
      'désabonnez-moi',
      'stoppez les rappels',
    ],
    ...['supprimez mon numéro', 'merci de ne plus m’écrire'],
  ]
  const yeses = [
    ...[
      'oui',
      'ok',
      "d'accord",
      'je viens',
      'je serai là',
      'je serai present',
      'ok je viens',
      "c'est bon",
      "j'y serai",
      'je confirme',
      'oui je viens demain',
    ],
    ...['ok pour mardi', 'je serai présent au rdv', 'bien reçu', 'à demain', 'je viendrai', 'ok merci'],
  ]
  const sentences = stops.flatMap((stop) =>
    yeses.flatMap((yes) => [
      `${stop} ${yes}`,
      `${stop}, ${yes}`,
      `${yes}, ${stop}`,
      `${yes}. ${stop}`,
      `${yes} mais ${stop}`,
    ]),
  )

  it('is a STOP with any yes before or after it', { tags: 'long' }, () => {
    expect(sentences.length).toBeGreaterThan(1500)
    expect(sentences.filter((text) => read(text).intent !== 'opt_out')).toEqual([])
  })

  it.each([
    'STOP Mme Martin',
    'stop karim',
    'ok je viens, plus de sms svp',
    'STOP, je serai là',
    'arret',
    'S T O P',
    'STOP.',
    'stop, c’est où ?',
  ])('is said in: %s', (text) => expect(read(text).intent).toBe('opt_out'))

  it.each<[ReadLanguage, string]>([
    ['fr', "arrêtez de m'écrire le soir svp"],
    ['fr', 'stop les sms la nuit jdors'],
    ['fr', 'arretez de menvoyer des sms a 6h du mat'],
    ['fr', 'stop les messages en double svp'],
    ['fr', "ne m'envoyez plus de sms au travail"],
    ['fr', "arretez de m'ecrire en majuscule"],
    ['fr', "Arrêtez de m'écrire comme à une criminelle"],
    ['fr', 'arretez de minsulter avec vos rappels jserai la jeudi'],
    ['fr', 'stop jai compris jviens mercredi'],
    ['fr', 'enlevez moi de la liste du tig'],
    ['fr', 'retirez moi ce bracelet stop'],
    ['en', "stop texting my mother's number too please, only mine"],
    ['en', 'stop sending it in french please'],
    ['en', 'stop texting me so early in the morning please'],
    ['en', 'please stop sending these to my work phone, send to this one'],
    ['es', 'ya no escriban al telefono de mi mujer, solo a este'],
    ['es', 'dejen de escribir a mi madre'],
    ['pt', 'parem de mandar mensagem pro telefone da minha mãe, só nesse'],
    ['ar', 'لا ترسلوا رسائل إلى هاتف أمي، فقط هنا'],
  ])('of some texts only, or of none, is asked back (%s): %s', (language, text) =>
    expect(['other', 'change_language']).toContain(understand(text, language, expecting).intent),
  )

  it.each([
    'ça sonne à 7h du mat, plus jamais de sms svp',
    'je bosse de nuit vos msg me réveille, stop',
    "pas de sms svp, ne m'en envoyez plus",
  ])('of all, for a reason, is one: %s', (text) => expect(read(text).intent).toBe('opt_out'))

  it.each(['wrong number, I meant 2', 'oh no wrong one, 2', 'mauvais numero je voulais dire 3'])(
    'nor is a number of a list corrected "not me": %s',
    (text) => {
      expect(read(text).intent).not.toBe('wrong_person')
      expect(understand(text, 'en', expecting).intent).not.toBe('wrong_person')
    },
  )

  it.each([
    ...[
      'arrêt de bus',
      'arrêt maladie',
      'stop au prochain arrêt',
      'je suis en arrêt',
      'mon arrêt de bus est loin',
      'je travaille non stop',
    ],
    ...[
      "j'ai arrêté de fumer",
      'stop cannabis depuis deux mois',
      'bloqué au stop',
      "je m'arrête au tabac et j'arrive",
      'je veux plus venir',
    ],
    ...[
      'je veux arrêter le stage',
      "j'ai plus de forfait",
      'vous arrêtez les rendez-vous le mardi ?',
      'si je mets stop il se passe quoi ?',
    ],
  ])('is not said in: %s', (text) => expect(ACTS).not.toContain(read(text).intent))

  it('ends the question too: “stop” to a list of moments is no choice', () => {
    const offered = [{ startsAt: expecting.now.plus({ days: 2 }) }, { startsAt: expecting.now.plus({ days: 3 }) }]
    for (const text of ['stop', 'stop 2', '2 stop', 'le 2, plus de sms svp'])
      expect(understand(text, 'fr', { ...expecting, offered }).intent, text).toBe('opt_out')
  })
})

describe('asking for texts', () => {
  it.each([
    ...[
      'envoyez moi un sms la veille svp',
      'continuez les messages svp',
      "n'arretez pas les messages",
      'je ne reçois plus vos messages',
    ],
    ...[
      'vos messages arrivent pas',
      "ne m'envoyez pas de courrier envoyez des sms",
      'je reçois plus de sms',
      "j'ai plus aucun message de vous",
    ],
    ...[
      "pourquoi vous m'envoyez plus de rappel",
      'on ne reçoit plus rien',
      'vous ne m’écrivez plus ?',
      'gardez les sms svp',
      "continuez à m'écrire",
    ],
    ...[
      'surtout n’arrêtez pas les rappels',
      'un texto avant chaque rdv svp',
      'je préfère les sms',
      'par sms plutôt que par courrier',
      'pas de courrier, des sms',
    ],
    ...[
      'renvoyez moi le dernier message',
      'je peux avoir un rappel par texto',
      'mettez moi un rappel la veille',
      'écrivez moi par sms',
      'un rappel svp',
    ],
    ...[
      'prévenez moi par message',
      'vos sms je les ai pas eus',
      "j'ai pas eu de sms",
      'aucun sms reçu',
      'les textos marchent pas',
      'j’attends vos messages',
    ],
    ...[
      'je veux un sms la veille',
      'je voudrais un rappel par sms',
      'je voudrais plus de rappels',
      "j'ai peur de ne plus recevoir vos sms",
      'encore un sms svp',
    ],
    ...[
      'vous pouvez m’envoyer un texto',
      'envoyez plutôt des textos',
      "le courrier se perd, l'sms c'est mieux",
      'vos rappels m’aident beaucoup',
      'ne me supprimez pas de la liste',
    ],
    ...[
      "j'ai changé de forfait je reçois plus rien",
      'je lis mes sms mais pas mes mails',
      'ne coupez pas les messages',
      'ne me désabonnez pas',
      'pas besoin d’arrêter les sms',
    ],
    ...[
      'je veux pas arrêter les messages',
      'je veux continuer à recevoir des messages',
      'rappelez moi le rdv par texto',
      'toujours pas reçu le message',
      'mon message est bien arrivé ?',
    ],
    ...['envoyez les infos par sms', 'faut pas arrêter les sms hein'],
  ])('silences nobody and changes nothing: %s', (text) => {
    expect(DONE).not.toContain(read(text).intent)
  })

  it.each([
    'keep sending me messages',
    "please don't stop the texts",
    'I get no more messages',
    "I don't get your texts anymore",
    'can I have a reminder by text',
    "why don't you text me anymore",
    'send me a text the day before',
    'text me, do not call',
  ])('in English: %s', (text) => expect(DONE).not.toContain(read(text, 'en').intent))
})

describe('a complaint', () => {
  it.each([
    ...[
      'il y a erreur sur le rdv',
      "c'est une erreur",
      'vous avez pas la bonne adresse pour moi',
      'je vous connais pas vous êtes qui',
      "c'est pas mon spip",
    ],
    ...[
      "c'est pas la bonne date",
      'mauvaise adresse',
      'mauvais jour',
      "vous vous trompez d'heure",
      'erreur de date',
      'vous avez fait une erreur sur mon nom',
    ],
    ...[
      'mauvais numéro de rue',
      'le numéro du spip est faux',
      "vous m'avez donné un faux numéro",
      'erreur sur le lieu',
      "c'est pas moi qui décide",
      "c'est pas ma faute",
    ],
    ...[
      'je connais pas cette adresse',
      'je connais pas mon conseiller',
      "vous m'avez mis le mauvais agent",
      "c'est pas mon conseiller",
      'y a une erreur dans votre message',
    ],
  ])('is no wrong number: %s', (text) => expect(ACTS).not.toContain(read(text).intent))

  it.each([
    'there is a mistake',
    'wrong address',
    'wrong date',
    'you made a mistake with the time',
    "that's not my officer",
  ])('in English: %s', (text) => expect(ACTS).not.toContain(read(text, 'en').intent))
})

describe('what only sounds like an act', () => {
  it.each([
    ['pas besoin de vos messages', 'opt_out'],
    ['lâchez moi un peu avec tout ça', undefined],
    ['vous faites erreur', 'wrong_person'],
  ] as const)('is never done, at most asked back: %s', (text, perhaps) => {
    expect(read(text)).toMatchObject({ intent: 'other', ...(perhaps && { perhaps }) })
  })

  it('is told apart in every set: no act is done that nobody meant', { tags: 'long' }, () => {
    const sets = ['texts-wanted', 'complaints-of-error', 'stop', 'everyday-not-danger', 'robots', 'apart']
    const all = (['fr', 'en'] as const).flatMap((locale) =>
      sets.flatMap((name) => judgedSet(`${name}.${locale}`, locale)),
    )
    expect(all.length).toBeGreaterThan(800)
    expect(all.filter(({ read, accepted }) => ACTS.includes(read) && !accepted.includes(read))).toEqual([])
  })

  it('after a STOP, an apology is no START', () => {
    for (const text of ['désolé pour les messages', 'désolé', 'pardon pour hier', 'merci pour les sms'])
      expect(read(text).intent).not.toBe('opt_in')
  })
})

describe('words that only sound like a command', () => {
  const sounding = [
    ...[
      "merci de ne plus m'envoyer de lettres, que des textos",
      "arretez de m'ecrire par la poste, par sms svp",
      "arretez d'envoyer les lettres chez mes parents",
      "arretez de m'envoyer les sms a 7h du mat, plutot le soir",
      "ne m'envoyez plus les rappels la veille mais 3 jours avant",
      "ne m'envoyez plus les messages en double",
      "arretez de m'envoyer 2 fois le meme message",
      "ne m'ecrivez plus en anglais svp",
      "ne m'écrivez plus sur whatsapp mais ici",
      "ne m'ecrivez plus sur l'autre numéro",
      "n'envoyez plus rien à l'ancienne adresse",
      "ne m'envoyez plus à Nanterre c'est trop loin",
      "arretez de m'envoyer a ce stage",
      "je veux plus que vous m'envoyez chez le psy",
      'merci de ne plus m’envoyer chez ce conseiller',
      "je veux pas que vous arretiez de m'écrire",
      'je ne veux pas ne plus recevoir de messages',
      "plus de rappels c'est mieux, j'oublie tout",
      "mon conseiller ne m'envoie plus de message",
      "j'ai changé de forfait je recevais plus les sms maintenant c bon",
      "ne m'envoyez plus de sms la nuit svp",
    ],
    ...[
      'faux numéro sur la convoc pour appeler le spip',
      'stop la ligne 3 et faux numéro sur la convoc',
      'faux numéro le 01 40 97, ça sonne dans le vide',
      'le tel du spip est un faux numéro',
      'mauvais numero de telephone sur votre site',
      'le numero de mme lambert est un mauvais numero',
      'trompé de numero de bus je suis en retard',
      'je me suis trompé de numero desolé',
      "je me suis trompé de numero j'ai appelé quelqu'un d'autre",
      "mon avocat a changé c'est plus son numéro",
      "l'employeur c'est plus son numéro, je vous donne le nouveau",
      "mon educ c'est plus son tel",
      'erreur de destinataire du mail envoyé au juge',
      'erreur sur la personne de contact',
      "je suis pas la personne que vous devez voir le 12, c'est le 13",
      'je suis pas la personne la plus ponctuelle mais je viens',
      "il n'habite plus ici mais c'est son numéro",
    ],
    ...[
      'comment reprendre les sms ?',
      'vous pouvez me remettre les sms si je paye ?',
      'dites moi comment annuler le stop',
    ],
  ]
  it.each(sounding)('“%s” is none', (text) => expect(ACTS).not.toContain(read(text).intent))

  it.each(['start time is wrong', 'no more texts at night please', "don't send letters to my old address"])(
    '“%s” is none (en)',
    (text) => expect(ACTS).not.toContain(read(text, 'en').intent),
  )
})

describe('the command grammar alone, whatever the weights', () => {
  const said = (text: string, language: ReadLanguage) =>
    commandsFor(language)(readerFor(language).read(text).said)?.command

  it.each<[ReadLanguage, string, string[]]>([
    ['fr', 'opt_out', ["merci de ne plus m'adresser de SMS", 'rayez-moi de votre liste', 'plus jamais de sms']],
    ['fr', 'opt_out', ["n'ecrivé plu", 'plu de teksto', 'vos rappels, arrêtez-les', 'assez de vos textos']],
    ['fr', 'opt_out', ["il faut plus m'écrire", 'fin des sms', 'je viens si je veux mais arretez les sms']],
    ['fr', 'opt_in', ['remettez les sms', 'annulez mon stop', 'je veux de nouveau les rappels', 're sms, remettez']],
    ['fr', 'opt_in', ["finalement les rappels m'aident, remettez-les", 'jai mis stop sans faire exprès']],
    ['fr', 'wrong_person', ["j'ai acheté cette puce", "ce numéro n'est plus à lui", 'je connais pas de Karim']],
    [
      'fr',
      'wrong_person',
      ["ici c'est la boulangerie", 'STOP vous vous trompez de personne', 'vous avez le mauvais numéro'],
    ],
    ['en', 'opt_out', ['take me off your list', 'quit texting me', 'no more texts', 'make una no text me again']],
    ['en', 'opt_in', ['put me back on', 'i said stop but i want them again', 'ignore my stop']],
    ['en', 'wrong_person', ['i got this number last week', 'wrong person', "I'm not the person you're looking for"]],
  ])('in %s it finds %s in everyday words', (language, act, texts) => {
    for (const text of texts) expect(said(text, language), text).toBe(act)
  })

  it.each<[ReadLanguage, string[]]>([
    ['fr', ["j'ai gardé l'ancien numéro, le mien c'est le 06 12 34 56 78", "c'est mon numéro maintenant"]],
    ['fr', ["arrêtez de m'envoyer mes rappels à 6 h du matin", 'stop lundi, mettez mardi', 'plus de sms pour mon ex']],
    [
      'fr',
      ["ne m'écrivez plus ici, écrivez au 07 53 90 41 26", 'dois-je marquer oui ou stop ?', 'il a pas son téléphone'],
    ],
    [
      'fr',
      ['mon pote m’a laissé son tel', 'pardon faux numéro, c’était pour ma soeur', 'le sms est illisible, renvoyez-le'],
    ],
    ['fr', ['je ne suis pas Karim', "c'est pas mon nom", 'comment on se désabonne ?', 'ne me désabonnez pas']],
    [
      'en',
      ['stop Monday, put Wednesday please', 'no need to remove me', "I'm out of credit, can't send any more texts"],
    ],
    ['en', ['Wrong person lol, that was for my mate', 'they cancelled the course, not me', 'idk who u are']],
  ])('in %s it finds none in what only sounds like one', (language, texts) => {
    for (const text of texts) expect(said(text, language), text).toBeUndefined()
  })
})

describe('danger', () => {
  it('felt by the weights alone counts for nothing in an answer to our list', () => {
    const { read: reading } = readerFor('fr')
    const wary = scalesOf(
      pruned({ labels: ['other', 'self'], fingerprint: '', sharpness: 1 }, new Map([[hashOf('veux'), [0, 9]]])),
    )
    const calm = {
      ...wary,
      weigh: scalesOf(pruned({ labels: ['other'], fingerprint: '', sharpness: 1 }, new Map())).weigh,
    }
    for (const scales of [
      { ...calm, weighDangers: wary.weigh },
      { ...wary, weighDangers: calm.weigh },
    ]) {
      const clues = (text: string) => cluesIn(reading(text), scales)
      expect(dangerIn(clues('je veux bien le numéro 2'), false)).toMatchObject({ danger: 'self' })
      expect(dangerIn(clues('je veux bien le numéro 2'), true)).toBeUndefined()
    }
    const neither = cluesIn(reading('je veux mourir'), { ...wary, weighDangers: wary.weigh })
    expect(dangerIn(neither, true)).toMatchObject({ danger: 'self' })
  })

  it.each([
    'je vais voir avec mon patron',
    'je veux le 2',
    'je veux la 3',
    'je vais prendre le 2',
    'jvais voir avec ma cpip',
    'je suis à bout de forfait',
  ])('is not in: %s', (text) => expect(read(text).intent).not.toBe('distress'))

  it.each([
    'je vais planner le rdv',
    'je vais le tuner',
    'il me frape pas, il freppe',
    'on va le bruter ce dossier',
    'couteauxx',
    'je vais mourrier',
  ])('is made by no repaired spelling: %s', (text) =>
    expect(read(text, 'fr').because.join(' ')).not.toMatch(/planter|tuer|couteau|bruler/),
  )
})
