import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'

const at = (iso: string) => ({ startsAt: DateTime.fromISO(iso, { zone: 'Europe/Paris' }) })
/** Monday 11 January 2027; the list has a Tuesday, a Wednesday and a Thursday. */
const now = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const list = [at('2027-01-12T16:00'), at('2027-01-13T09:00'), at('2027-01-14T14:30')]
const choose = (text: string, offered = list, locale: ReadLanguage = 'fr') =>
  understand(text, locale, { now, offered }).choice

describe('to a list, a message that is nothing but a choice', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    ['(2)', 2],
    ['la 2', 2],
    ['la deuxième', 2],
    ['le 2 svp', 2],
    ['Bonjour, le 2 svp. Merci', 2],
    ['ok pour la 2', 2],
    ['la 2 ça va', 2],
    ['je prends le 2 merci', 2],
    ['numero 3', 3],
    ['n°3', 3],
    ['mardi', 1],
    ['mar.', 1],
    ['mardi 16h', 1],
    ['mardi 12 à 16h', 1],
    ['mardi aprem', 1],
    ['1 mar. 12/01 16h', 1],
    ['je prends le mercredi', 2],
    ['pourquoi pas mardi', 1],
    ['va pour jeudi', 3],
    ['jeudi ça me va', 3],
    ['oui 1', 1],
    ['1er choix', 1],
    ['la dernière', 3],
    ['le premier svp', 1],
    ['option 2', 2],
    ['je choisis la 2', 2],
    ['on dit jeudi', 3],
    ['👍 2', 2],
    ['demain', 1],
    ['le 14', 3],
    ['jeudi 14/01', 3],
    ['14 janvier', 3],
    ['2 please', 2],
    ["I'll take the second one", 2],
    ['thursday works for me', 3],
    ['number 3 is fine', 3],
    ['tomorrow', 1],
    ['the 14th', 3],
    ['14:30', 3],
    ['The third option would suit me best, thank you.', 3],
    ['I should like the Wednesday appointment, please.', 2],
    ['Whichever is the latest in the week, please.', 3],
    ['plutôt le dernier', 3],
    // The entry, then why, or in so many words.
    ['la 3 s’il vous plaît, c’est après mon cours', 3],
    ['le deuxieme svp je bosse mardi et jeudi', 2],
    ['la date du quatorze janvier me convient point merci de noter', 3],
    ['je préfère le plus tard possible, je suis en mission', 3],
    ['je suis du soir donc la plus tardive', 3],
    ['la première date chef', 1],
    ["I'll go with the soonest, want this done", 1],
    ['number one, get it over with', 1],
    ["Thursday suits me down to the ground, I'm off all day", 3],
    ['option 3 abeg, I dey work every morning', 3],
    ['2 for me, thank you', 2],
    ["mercredi m'arrangerait le plus", 2],
    ['the earliest one please', 1],
    ['celui du matin', 2],
    ['the morning one for me', 2],
    ['nuber 3', 3],
  ])('takes it: %s', (text, choice) => {
    expect(choose(text)).toBe(choice)
    // 12/01 is the first of December to some who write English.
    if (!text.includes('/')) expect(choose(text, list, 'en')).toBe(choice)
  })

  it.each([
    'autre',
    'autre jour possible ?',
    'vous avez pas autre chose ?',
    'aucune date ne me convient',
    'aucun',
    'un autre jour',
    "d'autres ?",
    'aucun ne me va',
    'another day please',
    'none of these',
    'none of the above',
  ])('asks for others: %s', (text) => expect(choose(text)).toBe('another'))
})

describe('to a list', () => {
  it.each([
    'n’importe lequel',
    'choisissez pour moi',
    'peu importe',
    'comme vous voulez',
    'any of them really, you pick',
    'whichever, you choose',
    'je prends un des trois',
    'one of the three',
  ])('whichever we like is so: %s', (text) => expect(choose(text)).toBe('any'))

  it.each(['any of them on a friday?', 'peu importe la raison, je viens pas', 'n’importe quoi'])(
    'and this is not: %s',
    (text) => expect(choose(text)).not.toBe('any'),
  )

  it.each([
    ['plutôt celui du milieu', 2],
    ['the middle one', 2],
    ["ah non mince, le milieu c'est un mercredi, j'ai les enfants. Le dernier alors", 3],
    ['ok le premier. Champagne', 1],
    ['fine. the second one.', 2],
  ])('an entry is named by its place, be it after other words: %s', (text, choice) => expect(choose(text)).toBe(choice))

  it('of an even number none is in the middle', () => {
    expect(choose('celui du milieu', list.slice(0, 2))).toBeUndefined()
  })
})

it('a part of the day that two entries have chooses neither, and without “one” it is a wish', () => {
  expect(choose("celui d'après-midi")).toBeUndefined()
  expect(choose('plutôt le matin')).toBeUndefined()
})

describe('a sentence that chooses', () => {
  it.each([
    ['jprends la 2 azy', 2],
    ['je prends la proposition 2, elle est encore libre ?', 2],
    ['mercredi, bande de vampires', 2],
    ["la 1, et qu'on en finisse", 1],
    ['le mercredi à neuf heures me convient parfaitement', 2],
    ['le mardi je pourrais mais il faudrait que je demande, donc je choisis le jeudi 14', 3],
    ['la dernière de la liste', 3],
    ['en fait pas la 1, la 2', 2],
    ["je prends le 2, c'est bien à la même adresse ?", 2],
    ['le lundi je peux pas, je prends le mercredi', 2],
    ['mercredi je travaille, va pour jeudi', 3],
    ["le 2 me va bien mais c'est où", 2],
    ['ok pour mardi et je ramène quoi', 1],
    ['mercredi à neuf heures virgule parfait point', 2],
    ['Wednesday at nine is perfect for me', 2],
    ['I can do 1, no wait, I start at 8 that day, make it 2', 2],
    ['Aucune de ces dates ne me va, je le crains. Auriez-vous autre chose ?', 'another'],
    ['none of those suit me, what else have you got?', 'another'],
  ] as const)('takes it: %s', (text, choice) => expect(choose(text)).toBe(choice))

  it.each([
    'je prends la 2 mais je peux pas venir',
    'je prends la 2 ou la 3',
    'je prends le 2 si mon patron veut bien',
    'je prends la 2 ?',
    'mercredi, je garde mon fils',
    ...[
      'mon frère prend le 2, moi je sais pas',
      'elle a dit je prends le 2',
      'je crois que je prends le 2',
      'je prends 2 jours',
    ],
    ...[
      "jeudi c'est bon pour le travail",
      'on dit mardi mais pas trop tôt',
      'je prends le 2 non le 3 je sais plus',
      'la 2 et annulez tout',
    ],
    ...['aucun ne me va, je préfère samedi', 'je prends le train de 9h', 'je prends pas le 2'],
    'before I pick one I need to talk to my counsellor',
    'aucune, je viens pas',
  ])('or does not: %s', (text) => expect(choose(text)).toBeUndefined())
})

describe('to a list, a message that says more, or less, chooses nothing', () => {
  it.each([
    'jeudi je travaille',
    "la 2 j'annule",
    'annule la 2',
    "1 c'est mort",
    'mardi trop loin',
    'je garde mon fils de 2 ans',
    'les 2',
    'mon fils a 3 ans',
    '2 euros',
    "c'est la première fois",
    "2 si mon patron est d'accord",
    '2 ?',
    'peut-être 2',
    'mercredi ?',
    'mardi je bosse',
    'jeudi trop tôt',
    "je suis malade jusqu'à mardi",
    'apres jeudi',
    'avant mardi',
    'à partir de jeudi',
    'la 2 est trop tot',
    'non 2',
    'je vous dis demain',
    'finalement je viens jeudi',
    'je garde le rdv de jeudi',
    'à jeudi alors',
    'jeudi je peux',
    '1 is too early',
    'my son is 2',
    'thursday is bad',
    'mon autre fils est malade',
    "l'autre jour j'étais là",
    '2 et 3',
    '2 3',
    '2/3',
    '2 ou 3',
    '2h',
    'pas 2',
    "l'après-midi",
    'mercredi soir',
    'jeudi prochain peut-être',
    'mardi 👎',
    'mardi non',
    'pas un autre jour',
    'de rien',
    'I have 2',
    'ok',
    'le',
    'my other son',
    // What somebody does then, asks or has to ask first.
    'mardi 16h jdois etre au taf',
    'mercredi 9h jdors encore mdr',
    'le mercredi matin jdepose le petit a la creche',
    'jeudi 14h30 je suis au boulot',
    'mardi ca me va mais faut que jdemande a mon chef',
    'mercredi c bon mais c au meme endroit',
    'wednesday works but what about my boss',
    'the last one was thursday right',
    'el martes me va bien pero tengo que preguntar al jefe',
    'marti e bine dar sa intreb seful',
    "mardi 16h c'est mort",
    '4',
    '0',
    // Another trouble, two entries, or what is beyond the list.
    'number one problem is the bus',
    'my number one son has school',
    'la 2 ou la 3, je bosse le mardi',
    'la 3 mais à 11h',
    'j’ai deux petits à récupérer, je peux pas le matin',
    'moi c’est pas le 2, je bosse',
    'the second is when I work nights',
    'first one I thought of was Tuesday, if the bus runs',
  ])('%s', (text) => {
    expect(choose(text)).toBeUndefined()
    expect(choose(text, list, 'en')).toBeUndefined()
  })

  it.each(['jeudi 21', 'mercredi 20', 'le 20', 'le 10 décembre', 'jeudi 21 janvier', 'the 21st', 'mardi prochain'])(
    'nor does another date of the same weekday: %s',
    (text) => expect(choose(text)).toBeUndefined(),
  )

  it('nor does tomorrow, when the list begins later', () => {
    expect(choose('demain', [at('2027-01-19T09:00'), at('2027-01-20T09:00')])).toBeUndefined()
    expect(choose('tomorrow', [at('2027-01-19T09:00')], 'en')).toBeUndefined()
  })
})

describe('the day of a list', () => {
  it('is its only one of that weekday, the next or not, on a Sunday too', () => {
    expect(choose('dimanche', [at('2027-01-20T09:00'), at('2027-01-31T09:00')])).toBe(2)
    expect(choose('sunday', [at('2027-01-20T09:00'), at('2027-01-31T09:00')], 'en')).toBe(2)
    expect(choose('mercredi', [at('2027-01-20T09:00'), at('2027-01-27T09:00')])).toBeUndefined()
  })

  it('may be the number of an entry as well, and then both must mean the same', () => {
    const second = [at('2027-02-01T09:00'), at('2027-02-03T09:00'), at('2027-02-02T09:00')]
    expect(choose('le 2', second)).toBeUndefined()
    expect(choose('la 2', second)).toBe(2)
    const wednesday = [at('2027-01-29T09:00'), at('2027-02-01T09:00'), at('2027-06-02T09:00')]
    expect(choose('mercredi 2', wednesday)).toBe(3)
    expect(choose('2 mercredi', list)).toBe(2)
  })

  it('is never that of a slot taken meanwhile', () => {
    expect(choose('jeudi', [{ startsAt: DateTime.fromMillis(0) }, ...list])).toBe(4)
    expect(choose('le 1', [...list, { startsAt: DateTime.fromMillis(0) }])).toBe(1)
  })
})

it('a choice that also says it will do is told apart', () => {
  const suits = (text: string) => understand(text, 'fr', { now, offered: list }).suits
  expect(['la 2 ça va', 'ok pour la 2', 'va pour jeudi', 'thursday works'].map(suits)).toEqual([true, true, true, true])
  expect(['2', 'oui 1', 'la 2 svp'].map(suits)).toEqual([undefined, undefined, undefined])
})

describe('what people answered to a list of three', () => {
  const offered = [at('2027-01-15T09:00'), at('2027-01-15T16:00'), at('2027-01-18T10:00')]
  const answers = readFileSync(new URL('../../../training/choices.fr.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([intents = '', text = '', entries = '']) => {
      const { intent, choice } = understand(text, 'fr', { now, offered })
      const chosen = choice === 'another' ? 'none' : String(choice)
      return { text, meant: intents.split('|'), entries: entries.split('|'), intent, chosen }
    })

  it('chooses no entry that was not meant, and hears no STOP and no danger', () => {
    const wrong = answers.filter(({ intent, chosen, meant, entries }) =>
      intent === 'choice'
        ? !meant.includes('choice') || !entries.includes(chosen)
        : intent === 'distress' && !meant.includes(intent),
    )
    expect(wrong).toEqual([])
    expect(answers.filter(({ intent, meant }) => intent === 'opt_out' && !meant.includes(intent))).toEqual([])
  })

  it('is read as the choice it is, more often than not asked again', () => {
    const choices = answers.filter(({ meant }) => meant[0] === 'choice')
    expect(choices.length).toBeGreaterThan(70)
    expect(choices.filter(({ intent }) => intent === 'choice').length / choices.length).toBeGreaterThan(0.7)
  })

  it.each([
    ['je veux le 2', 2],
    ['je veux la 3', 3],
    ['je prends le 2', 2],
    ["j'ai choisi le 2", 2],
    ['je vais prendre le 2', 2],
    ['celui de lundi', 3],
    ['2 parce que je travaille le matin', 2],
    ['pas le 1 ni le 2, le 3', 3],
    ['ni 1 ni 2 ni 3', 'another'],
  ] as const)('%s: %s', (text, choice) => {
    expect(understand(text, 'fr', { now, offered })).toMatchObject({ intent: 'choice', choice })
  })

  it.each(['je veux le 2 et mourir', 'le 2 sinon je me tue', 'je vais le tuer, le 2'])(
    'danger comes before: %s',
    (text) => {
      expect(understand(text, 'fr', { now, offered }).intent).toBe('distress')
    },
  )
})

describe('to a list of a Monday, a Wednesday and a Friday, the appointment being on a Thursday', () => {
  const offered = [at('2027-01-18T09:00'), at('2027-01-20T14:00'), at('2027-01-22T16:00')]
  const appointmentAt = at('2027-01-14T14:30').startsAt
  const read = (text: string, locale: ReadLanguage) => understand(text, locale, { now, offered, appointmentAt })

  it('chooses nothing of a day whose hour is refused', () => {
    const twice = [at('2027-01-18T09:00'), at('2027-01-18T14:00'), at('2027-01-19T11:00')]
    for (const text of ["lundi 9h c'est mort", "lundi 14h c'est mort"])
      expect(understand(text, 'fr', { now, offered: twice, appointmentAt }).choice).toBeUndefined()
  })

  it.each<[string, number | 'another']>([
    ['je pren le 2', 2],
    ['jprend le 2em', 2],
    ['le premié', 1],
    ['jve le 3', 3],
    ['la 2 stp c bon', 2],
    ['sa sera le mercredi', 2],
    ['celui du 20 a 14h sa me va', 2],
    ['ok pr le deuxieme', 2],
    ['num 2', 2],
    ['n°2', 2],
    ['option b', 2],
    ['je prens le 2eme', 2],
    ['jprens la deuxiem', 2],
    ['le prumier', 1],
    ['le 1er c bon', 1],
    ['prend le premier', 1],
    ['je choisi le 3 eme', 3],
    ['le troisiem svp', 3],
    ['le 3em sa ira', 3],
    ['ok le 2 c parfait', 2],
    ['jme met sur le 2', 2],
    ['mettez moi le 2 svp', 2],
    ['metez moi sur le 2', 2],
    ['vendredi sa me va tres bien', 3],
    ['vendredi 16h nickel', 3],
    ['vandredi 16h', 3],
    ['mercredi 14h c bon pr moi', 2],
    ['mecredi svp', 2],
    ['lundi matin', 1],
    ['lundi 9h ok', 1],
    ['lundi a 9h je serai la', 1],
    ['mercredi 20 je peux', 2],
    ['le 20 je suis dispo', 2],
    ['je peux le vendredi', 3],
    ['je peux que le 3', 3],
    ['que le 2 me va', 2],
    ['seul le 2 me convient', 2],
    ['y a que le mercredi qui me va', 2],
    ['le 2 jpeux', 2],
    ["le 2 m'arrange", 2],
    ["le 2 m'arrange mieux", 2],
    ['je préfere le deuxieme', 2],
    ['jprefere le 2', 2],
    ['plutot le 2 svp', 2],
    ['le dernier svp', 3],
    ['la derniere date', 3],
    ['celui de vendredi', 3],
    ['celui de 16h', 3],
    ['celui a 14h', 2],
    ['celui de 9 h svp', 1],
    ['9h', 1],
    ['14h sa me va', 2],
    ['la date du 20', 2],
    ['le rdv du 20', 2],
    ['le rdv de mercredi svp', 2],
    ['le mercredi 20 janvier a 14h00 me convient', 2],
    ['je valide le 2', 2],
    ['je confirme le 2', 2],
    ['validez le 2', 2],
    ['reservez moi le 3', 3],
    ['notez moi pour le 3', 3],
    ['inscrivez moi le vendredi', 3],
    ['je vien le 1', 1],
    ['je viendrai lundi a 9h', 1],
    ['je serais la mercredi a 14h', 2],
    ['deux', 2],
    ['2 svp madame', 2],
    ['reponse 2', 2],
    ['ma réponse est 2', 2],
    ["mon choix c'est le 2", 2],
    ['mon choix : 2', 2],
    ['jai choisi 2', 2],
    ['jopte pour le 2', 2],
    ["le numero deux s'il vous plait", 2],
    ['le nº 2', 2],
    ['oui le 2 merci bcp', 2],
    ['dac pour le 2', 2],
    ['daccord le 2', 2],
    ['okk pour la 2', 2],
    ['va pr le 3', 3],
    ['allez le 3', 3],
    ['bon bah le 3 alors', 3],
    ['bjr le 2 c possible merci', 2],
    ['le 2 est bien', 2],
    ['le 2 me semble bien', 2],
    ["le 2 fera l'affaire", 2],
    ["c'est bon pour le 2", 2],
    ['cest ok pour mercredi', 2],
    ['g choisi le 2', 2],
    ['jsui dispo le 2', 2],
    ['aucun', 'another'],
    ['rien ne me va', 'another'],
    ['aucun des 3', 'another'],
    ['ni 1 ni 2 ni 3', 'another'],
    ['aucun ne me convient', 'another'],
    ['c bon je pren celui de lundi', 1],
    ['vendredi c parfait pr moi merci bcp', 3],
    ['je choisit mercredi', 2],
    ['la deuxième me va', 2],
    ['mr je veu le deuxiéme svp', 2],
    ['je prendrai le premier rdv', 1],
    ['je prendrais le 1', 1],
    ['bonjour oui mercredi 20 a 14h cest bon pour moi merci', 2],
    ['le 22 jsui libre', 3],
    ['le 22 janvier', 3],
    ['ok je note mercredi 14h', 2],
    ['je serai present mercredi', 2],
    ['premiere proposition', 1],
    ['le choix 1', 1],
    ['le rendez vous de mercredi me convient', 2],
    ['2e choix', 2],
    ['disons lundi', 1],
    ['le 2 si possible', 2],
    ['si possible le 2', 2],
    ['ben vendredi alors', 3],
    ['3 merci', 3],
    ['Le trois.', 3],
  ])('chooses, in French as it is typed: %s', (text, choice) => {
    expect(read(text, 'fr')).toMatchObject({ intent: 'choice', choice })
  })

  it.each<[string, number | 'another']>([
    ['the 2nd one works', 2],
    ['il take nb 3', 3],
    ['wednesday one is fine', 2],
    ['il take the second', 2],
    ['i take 2', 2],
    ['ill go with 2', 2],
    ['number two please', 2],
    ['the 2', 2],
    ['3rd one pls', 3],
    ['the last one is good for me', 3],
    ['friday at 4 is good', 3],
    ['friday works', 3],
    ['monday 9am please', 1],
    ['i can do monday', 1],
    ['can do the first one', 1],
    ['2 works for me', 2],
    ['2 is good', 2],
    ['wed is fine', 2],
    ['wednsday please', 2],
    ['i choose 2', 2],
    ['i pick number 2', 2],
    ['put me down for 2', 2],
    ['book me for wednesday', 2],
    ['option 2 pls', 2],
    ["let's do 2", 2],
    ['lets do wednesday', 2],
    ['gonna go with 2', 2],
    ['i want the second one', 2],
    ['ok 2 then', 2],
    ['yes number 2 is perfect thanks', 2],
    ["i'd like the wednesday one", 2],
    ['wednesday 2pm is fine', 2],
    ['the 20th works', 2],
    ['only friday works for me', 3],
    ['i can only do 3', 3],
    ['none', 'another'],
    ["i'll do wednesday", 2],
    ['the first one is good', 1],
    ['friday is best for me', 3],
    ['friday suits me best', 3],
    ['could you put me on number 2 please', 2],
    ['2nd', 2],
    ['number two works fine', 2],
    ['monday morning works', 1],
  ])('chooses, in English: %s', (text, choice) => {
    expect(read(text, 'en')).toMatchObject({ intent: 'choice', choice })
  })

  it.each([
    'pas le 2',
    'le 2 ou le 3 comme vous voulez',
    'ni le 1 ni le 2',
    '2 ou rien',
    'je serai 2 minutes en retard',
    'on est 2',
    "mon numéro c'est le 06 12 34 56 78",
    'le 2 je travaille',
    'le 2 je peux pas',
    "le 2 c'est pas possible",
    'je prends pas le 2',
    'jveux pas le 3',
    'sauf le 2',
    'tout sauf le 2',
    'le 1 ou le 2',
    '1 ou 3',
    'le 1 et le 2 me vont',
    'les 3 me vont',
    'le 2 mais plus tard',
    'le 2 mais à 16h',
    "le 2 c'est quel jour",
    "le 2 c'est où",
    "le 2 c'est avec qui ?",
    "le 2 c'est bien le mercredi ?",
    "c'est quoi le 2",
    'le 2 est encore libre ?',
    'je peux prendre le 2 ?',
    'on peut dire le 2 ?',
    'peut etre le 2',
    'je pense le 2',
    'jhesite entre le 2 et le 3',
    'le 2 si je trouve une nounou',
    'le 2 sous reserve',
    'le 2 a condition que mon patron dise oui',
    'je vous dis demain pour le 2',
    'jai 2 enfants',
    'jai 3 heures de route',
    'jarrive dans 2 min',
    '2 minutes',
    'dans 2 jours',
    '2 secondes',
    'je suis au 2 rue de la paix',
    'bus 2',
    'je prends le bus 2',
    'je prends le 2 pour venir, le bus',
    'le tram 3',
    'ligne 3',
    'je prend la ligne 2',
    'jhabite au 3',
    '3eme étage',
    "c'est au 2eme etage ?",
    'jai 2 rdv',
    'mon 2eme rdv',
    "c'est le 2eme rappel",
    "c'est la 3eme fois",
    'je viens a 2',
    'on sera 3',
    'ma fille a 2 ans',
    '2 fois par semaine',
    'il me reste 2 mois',
    'le 2 fevrier',
    'le 3 février je suis pas là',
    'vendredi je travaille',
    'mercredi je peux pas',
    'pas mercredi',
    "lundi c'est mort",
    'lundi impossible',
    "vendredi c'est chaud",
    'vendredi je sais pas',
    'vendredi peut etre',
    'mercredi ou vendredi',
    'mercredi prochain',
    'mercredi 27',
    'vendredi 15h',
    'lundi 14h',
    'lundi aprem',
    'le matin',
    '10h',
    'apres 16h',
    'avant le 20',
    'a partir du 20',
    "jusqu'au 20",
    'je suis en arret jusquau 20',
    'je serai au travail mercredi',
    'jai un autre rdv le 20',
    'le 20 jai le medecin',
    'mercredi jai mon fils',
    'jai perdu 2 points',
    'numéro 2 de la liste des obligations',
    'jai recu 2 sms',
    'je prends 2 cachets',
    'jve 3 jours de plus',
    'ok 2 jours',
    'annulez le 2',
    'je viens pas le 2',
    'le 2 non merci',
    'non pas le 3',
    'le 3 est trop tard',
    'le 1 est trop tot',
    'mon collegue prend le 2',
    'ma femme prefere le 2',
    'vous aviez dit le 2',
    "hier j'ai dit le 2",
    "je voulais le 2 mais c'est pris",
    'le 2 aurait été bien',
    "j'aurais pris le 2 mais je travaille",
    'jsui pas libre le 22',
    'je viens pas lundi',
    'jeudi je viens',
    'je viens jeudi',
    'je peux pas le 2 ni le 3',
    'je pourrais le 2 mais pas sur',
    'le 1 jsai pas',
    'mercredi jsui en formation',
    'vendredi c la priere',
    'jprends le train lundi',
    'jai pris le 2 la derniere fois',
    "c'est moi qui ai le 2 ?",
    'je confirme le rdv de jeudi',
    'je confirme',
    'je peux venir',
    'je viens',
    'je suis libre que le matin',
    'que le matin',
    'je suis dispo a partir de 16h',
    "j'ai 2 jobs",
    'je suis le 2eme de la liste ?',
    'le deuxieme sms',
    "vous m'avez envoyé 3 dates",
    "la premiere fois j'ai loupé",
    'lundi ou mercredi',
    'les deux me vont',
    'mercredi mais le matin',
    'mercredi plus tard',
    'mercredi plus tot',
    "c'est mercredi 20 ou 27",
    'je prends rien',
    'je prends note',
    'je veux pas',
    'je reserve ma reponse',
    'un rdv le soir',
    'un seul',
    'option',
    '14 personnes',
    "16h c'est trop tard",
    'je finis a 16h',
    'je bosse jusqua 14h',
    "9h c'est tot",
    'lundi si vous voulez',
    'le 2 ou jamais',
    'mercredi sinon vendredi',
    'lundi sinon mercredi',
  ])('chooses nothing: %s', (text) => expect(read(text, 'fr').choice).toBeUndefined())

  it.each([
    'either 1 or 2',
    'not 2',
    '2 or 3',
    '1 or 2 whatever suits',
    'anything but 2',
    "i can't do 2",
    '2 doesnt work',
    'is 2 still free',
    'can i have 2?',
    'maybe 2',
    "i'm 2 minutes away",
    'there are 2 of us',
    'i have 3 kids',
    'i take the number 2 bus',
    'i live at number 2',
    'my number is 07700 900123',
    'i work on wednesday',
    'wednesday is bad',
    'neither 1 nor 2',
    '2 would have been good',
    '2 if my boss agrees',
    'give me 2 minutes',
    '2nd time i ask',
    "i can't make friday",
    'friday maybe',
    'only 2 options?',
    'i only have 2 hours',
    'monday or wednesday',
    'just one question',
    'one more thing',
    'i am on the second floor',
    'my first appointment',
    'is it the first one?',
    "i'll be there thursday",
    'i have been there 2 times',
    'i come by bus 2',
  ])('nor in English: %s', (text) => expect(read(text, 'en').choice).toBeUndefined())

  it('"I can on Thursday" may keep the appointment, "on Friday" cannot', () => {
    const thursday = [...offered, at('2027-01-21T16:00')]
    const choice = (text: string) => understand(text, 'fr', { now, offered: thursday, appointmentAt }).choice
    expect(choice('jeudi je peux')).toBeUndefined()
    expect(choice('vendredi je peux')).toBe(3)
  })

  it('a list of two is not answered by refusing one of them', () => {
    const two = understand('pas le 2', 'fr', { now, offered: offered.slice(0, 2), appointmentAt })
    expect(two.choice).toBeUndefined()
  })
})

describe('to a list of moments, the appointment being on a Thursday at nine', () => {
  const thursday = DateTime.fromISO('2027-01-14T09:00', { zone: 'Europe/Paris' })
  const offered = [at('2027-01-18T09:00'), at('2027-01-18T14:00'), at('2027-01-19T11:00')]
  const chosen = (text: string, locale: ReadLanguage) =>
    understand(text, locale, { now, offered, appointmentAt: thursday }).choice

  it.each([
    ['je peux à aucun de ces moments', 'fr'],
    ['je peux aucun de ces jours', 'fr'],
    ['je suis dispo à aucun de ces horaires', 'fr'],
    ["can't do any of them sorry", 'en'],
    ["I can't do any of those", 'en'],
    ['not possible any of them', 'en'],
    ["can't make any of those times", 'en'],
  ] as const)('none of them suits: %s', (text, locale) => expect(chosen(text, locale)).toBe('another'))

  it.each([
    ['lundi 14h ça passe', 'fr', 2],
    ["mardi c'est jouable", 'fr', 3],
    ['mardi ça passe pour moi', 'fr', 3],
    ["Tuesday's fine with me", 'en', 3],
    ['the Tuesday one please', 'en', 3],
    ['monday at 2pm is good for me', 'en', 2],
    ['laissez tomber la 1, je prends la 2', 'fr', 2],
  ] as const)('one is chosen with an approval: %s', (text, locale, entry) => expect(chosen(text, locale)).toBe(entry))

  it.each([
    ['never mind I sorted it, 9am is fine', 'en'],
    ['forget it, 9am thursday is ok', 'en'],
    ['laissez tomber 9h ça va', 'fr'],
    ['mardi ou lundi matin', 'fr'],
    ["I can't do any of this probation stuff", 'en'],
  ] as const)('none is chosen: %s', (text, locale) => expect(chosen(text, locale)).toBeUndefined())
})
