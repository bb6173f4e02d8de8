import { describe, expect, it } from 'vitest'
import type { Clues } from '../../../src/understanding/clues.ts'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { plainYesIn } from '../../../src/understanding/yes/plain-yes.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting).intent

it.each<[ReadLanguage, string]>([
  ['en', 'at 9 zzhour '],
  ['fr', 'lundi matin sure '],
  ['fr', 'malgre la pluie '],
  ['fr', 'je viens a 9 '],
  ['es', 'voy en con en con '],
  ['es', 'el martes a las 9 en casa '],
  ['pt', 'vou de no com a na '],
  ['pt', 'as 9 em ponto de casa '],
  ['ro', 'vin cu de la in cu '],
  ['ro', 'cu de la '],
  ['es', 'con en casa en '],
  ['pt', 'de com na em '],
  ['ro', 'marti la 9 fix cu masina '],
  ['ar', 'nji b f mn l 3la '],
  ['ar', 'ghadda m3a jouj w ness '],
])('is looked for in a time in proportion to the message (%s: %s)', (language, words) => {
  const clues = {
    reading: { said: `${words.repeat(25)}xyz` },
    evidence: { has: () => false },
    weighed: { probabilityOf: (label: string) => (label === 'confirm' ? 0.9 : 0) },
  }
  const started = performance.now()
  plainYesIn({ intent: 'other', probability: 0.5, perhaps: 'confirm' }, clues as unknown as Clues, language, '')
  expect(performance.now() - started).toBeLessThan(500)
})

describe('a yes that its last clause says in so many words', () => {
  it.each<[ReadLanguage, string[]]>([
    [
      'fr',
      [
        "J'ai échangé mon service avec Fatou, vous pouvez me compter",
        'La petite est gardée finalement, vous pouvez compter sur moi',
        "laissez tomber ce qu'a tapé mon cousin juste avant, c'était une blague, moi je viens mercredi comme prévu",
        'Pas de souci pourquoi je ne viendrais pas, je viens',
        'wallah meme avec les manifs des agriculteurs je passe à pied',
        'je ne manquerai pas de venir',
        "oui c bon je viens pas la peine de m'écrire 3 fois",
        'promis je saute pas le rdv',
        'ma voiture est au garage mais y a un car, à jeudi',
        'pas question de manquer ça',
        'la petite a la varicelle mais sa tante la garde, jeudi je suis chez vous',
        'je ne louperai pas ce rendez-vous',
        'rien à signaler de mon côté, j’arrive jeudi avec le dossier',
        'ce créneau me convient',
      ],
    ],
    [
      'en',
      [
        'I said no because of fever, now I am well, I come',
        'van wont start so im cycling it, still making it for 9',
        'swapped with Agnieszka, tuesday sorted',
        'no worries no excuses il be there',
        'count on me',
        'not missing this one',
        'had words with the boss but he gave in, so you may expect me',
        'nothing will keep me away',
        'the lift is broken and so am I but see you thursday',
        'my cousin is driving me, I am all yours',
        'I had to swap with Fola, you can put me down as present',
      ],
    ],
    [
      'es',
      [
        'mi cuñado me presta la furgoneta, así que el martes ahí estaré',
        'con el tobillo vendado y todo, pero voy',
        'cuenten conmigo',
        'aunque haya huelga de metro yo voy andando',
        'ni loco falto esta vez',
        'no cancelo nada, allí me tienen',
      ],
    ],
    [
      'pt',
      [
        'o meu vizinho fica com os miúdos, portanto terça estou aí',
        'com febre ou sem febre eu vou',
        'contem comigo',
        'troquei o turno com a Rosa, lá estarei',
        'não vou faltar',
        'podem esperar por mim, vou de bicicleta',
      ],
    ],
    [
      'ro',
      [
        'am schimbat tura cu Mihai, deci marti sunt acolo',
        'cu genunchiul umflat, dar vin',
        'contati pe mine',
        'nu lipsesc de data asta',
        'e greva la metrou dar vin pe jos',
      ],
    ],
    [
      'ar',
      [
        'بدلت النوبة مع صاحبي، غادي نجي',
        'عولو عليا، نكون عندكم',
        'khti tb9a m3a drari, rani jay',
        'ما نغيبش هاد المرة',
        'okhti ghadi twasselni, tchoufouni ghedda',
      ],
    ],
  ])('is one (%s)', (locale, texts) => {
    for (const text of texts) expect(read(text, locale), text).toBe('confirm')
  })

  it.each<[ReadLanguage, string[]]>([
    [
      'fr',
      [
        'je viendrai aux calendes grecques',
        'ce serait mentir de dire que je viendrai',
        'c pas demain la veille que jviendrai chez vous',
        'comptez moi pas dedans',
        'je viendrai que si mon avocat est là',
        'vs pouvez maccorder un delai jviens quand jai mon solde',
        "j'y serai en fait je peux pas venir",
        'à jeudi j’espère',
        'je suis devant la porte mais c’est fermé',
        'ce créneau me convient pas',
        'mettez moi présent mais je viendrai pas',
        'il dit oui',
        'lundi je suis à vous si le bus passe',
        'jvais pas etre a lheure mais jviens',
        "pote m'a planté pour la voiture, jviens en stop donc plus tard que prévu",
        'pas besoin d’un autre jour je viens plus du tout',
        'je rate celui la dsl',
        'Bonjour, oui je serai présente. Merci mais pas demain',
        'je serai là. ou pas.',
        'il viendra soyez tranquille, je le reveille moi',
        'oui bien sûr, et je viens avec des fleurs aussi ? non merci sans moi',
        "C'est bon pour moi si c'est bon pour mon employeur",
        'Je viendrai, rien ne change, mais que M. Adam me passe un coup de fil avant svp',
      ],
    ],
    [
      'en',
      [
        'i will come one day',
        'I understand the importance of this meeting but will fail to be present',
        'My broken English: I come other day, sure.',
        'perhaps I will come',
        'yes im coming yes im late yes im sorry',
        'police stop me for control, i come after',
        'still coming?',
        'nah im good',
        'I am at your office but it is closed',
        'I will be with you if the bus comes',
        'you can expect me to be late',
        'where else would I be but in bed',
        'yes I have a problem with that time',
        'my wife is coming',
        "sure i'll be there... not",
        'ok see you tomorrow, I will come and shoot everybody there',
      ],
    ],
    [
      'es',
      [
        'si me dejan salir del trabajo, voy',
        'voy a intentar ir el martes',
        'allí estuve el martes pasado y no había nadie',
        'ahí estaré pero más tarde',
        'mi hermana dice que va ella',
        'claro que voy, cuando las ranas críen pelo',
        'iría, pero no puedo',
        'voy otro día mejor',
        'el martes a las nueve voy con mi hermano a otra oficina de ustedes que queda lejos',
      ],
    ],
    [
      'pt',
      [
        'se me deixarem sair do trabalho, vou',
        'vou tentar ir na terça',
        'estive aí na semana passada e estava fechado',
        'vou mas chego com atraso',
        'a minha irmã vai por mim',
        'vou sim, quando as galinhas tiverem dentes',
        'ia, mas não posso',
        'amanhã confirmo',
      ],
    ],
    [
      'ro',
      [
        'daca ma lasa seful, vin',
        'incerc sa vin marti',
        'am fost acolo marti si era inchis',
        'vin dar cu intarziere',
        'vine sora mea in locul meu',
        'da sigur, vin la pastele cailor',
        'as veni dar nu pot',
        'confirm ca am primit mesajul',
      ],
    ],
    [
      'ar',
      [
        'ila khellani lpatron nji',
        'نحاول نجي الثلاثاء',
        'jit nhar tlat w kan msedoud',
        'نجي ولكن متأخر',
        'khti tji f blasti',
        'akid nji, fel mechmech',
        'كنت باغي نجي ولكن ما نقدرش',
        'لن أقول نعم',
      ],
    ],
  ])('is none (%s)', (locale, texts) => {
    for (const text of texts) expect(read(text, locale), text).not.toBe('confirm')
  })
})
