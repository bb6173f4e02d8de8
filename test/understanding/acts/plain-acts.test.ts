import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)
const ACTS = ['opt_out', 'opt_in', 'wrong_person']

describe('what the weights and plain words agree on is done', () => {
  it.each<['opt_out' | 'wrong_person' | 'opt_in', ReadLanguage, string[]]>([
    [
      'opt_out',
      'fr',
      [
        "merci de ne plus m'envoyer aucun SMS, je préfère le courrier",
        'arrêtez vos messages svp',
        'lachez mon tel la avec vos textos',
        // The contract's order: a STOP before a "not me".
        "c'est pas moi Kevin, me contactez plus",
        "inutile de continuer à m'écrire, je sais quand c'est",
        'moi pas vouloir messages encore',
        'je retire mon accord pour les sms',
        'vos notifs me saoulent, coupez ça',
        // Not wanted any more, done without, or the last one.
        "les rappels auto j'en veux plus",
        'vos textos, je m’en passe très bien',
        'que ce sms soit le dernier svp',
        'les messages c’est plus la peine, j’ai un agenda',
        'je n’ai plus besoin de vos rappels',
        // Taken out, put to an end, or else.
        'sortez-moi de votre liste de diffusion',
        'merci de suspendre tous ces rappels',
        'encore un texto et je porte plainte',
        // Because somebody sees them.
        'ma mère tombe dessus à chaque fois, coupez les sms',
        'mon patron lit mon écran, plus de messages svp',
        // In a clause of its own, whatever stands beside it.
        'je travaille de nuit et ça sonne quand je dors le matin. Ne m’envoyez plus de textos',
      ],
    ],
    [
      'opt_out',
      'en',
      [
        'quit texting me',
        'I should be obliged if you would remove my number from your list.',
        "I'd like to come off the text list",
        'no more msgs pls',
        "I'm done with these texts, cut it out",
        "I'd sooner not get these texts",
        "I'm better off without these messages",
        'let this be the last text you send me',
        'turn these messages off please',
        'one more text and I go to my solicitor',
        'my boss reads my phone, please no more texts',
        'I withdraw my permission for text messages',
        'I answered STOP last week and you still text',
        'nothing more on this phone please, no texts',
      ],
    ],
    [
      'wrong_person',
      'fr',
      [
        'y a pas de Kevin ici',
        "vous vous trompez, moi c'est Nathalie",
        'Ni mon mari ni moi ne sommes suivis par qui que ce soit, et aucun de nous ne s’appelle Brahim',
        'vou vou trompé cé pa moi',
        'c’est pas le tel de Karim',
        'je ne suis pas Monsieur Lopez',
        'je suis fleuriste à Metz, vous confondez avec quelqu’un',
        'vous vous trompez de portable',
        'ceci ne me concerne pas, je n’ai aucun suivi chez vous',
        'ce tel c’est moi qui l’ai maintenant',
        'vous avez dû inverser deux chiffres',
      ],
    ],
    [
      'wrong_person',
      'en',
      [
        "this isn't Karim",
        'wrong numba',
        'you got the wrong person mate',
        "there's no Tyrone here",
        'the man before had this line, I am the one using it now',
        'you got a digit wrong, no appointment with any judge here',
        'you have reached a dental clinic in Leeds, please check your records',
        'I am a retired vicar in Devon and have never been before a court',
      ],
    ],
    [
      'opt_out',
      'es',
      [
        'ya tengo calendario, no necesito que me recuerden nada por sms',
        'fuera los mensajitos, llamen si quieren',
        'se acabó, ni un aviso más a este celular',
      ],
    ],
    [
      'opt_out',
      'pt',
      [
        'escusam de me mandar lembretes, eu tenho agenda',
        'o meu filho usa este telemóvel, não enviem mais nada para cá',
        'tirem o meu contacto daí de uma vez',
      ],
    ],
    [
      'opt_out',
      'ro',
      [
        'tăiați-mă din lista aia cu mesaje',
        'am agendă, nu am nevoie să-mi amintiți prin sms',
        'sms-urile le puteți opri de azi',
      ],
    ],
    [
      'opt_out',
      'ar',
      ['بلاش رسايل بقى لو سمحت', 'balash rasayel ba2a law sama7t', 'el wled y9raw tel ta3i, les messages la'],
    ],
    [
      'wrong_person',
      'es',
      [
        'aquí es una carnicería, no conocemos a ese señor',
        'mi tocayo será, yo soy otro',
        'habrán marcado mal, soy de Murcia',
      ],
    ],
    [
      'wrong_person',
      'pt',
      [
        'a pessoa que procuram já não tem este número',
        'não é comigo, devem ter outro número',
        'desconheço quem seja esse senhor',
      ],
    ],
    [
      'wrong_person',
      'ro',
      [
        'pe cine căutați? numărul ăsta e al meu',
        'cartela asta am cumparat-o luna trecuta, nu stiu al cui era numarul',
        'nimeni cu numele asta la noi',
      ],
    ],
    [
      'wrong_person',
      'ar',
      [
        'هاد الشريحة شريتها هاد الشهر، ما نعرفش مولاها',
        'ما كاين حتى واحد سميتو ياسر عندنا هنا',
        'Rachid? makaynch hna',
      ],
    ],
    ['opt_in', 'es', ['me arrepiento, póngame otra vez los avisos']],
    ['opt_in', 'pt', ['minha filha diz que é melhor, liguem de volta os lembretes']],
    ['opt_in', 'ro', ['de când am oprit mesajele tot uit, porniți-le iar']],
    ['opt_in', 'ar', ['رجعولي الرسائل من فضلكم، نسيت الموعد']],
    ['opt_in', 'fr', ['on peut revenir sur le STOP d’hier svp', 'rajoutez moi aux rappels']],
    ['opt_in', 'en', ["I take it back, don't stop", 'Sign me back up']],
  ])('as %s, in %s', (act, locale, texts) => {
    for (const text of texts) expect(read(text, locale).intent, text).toBe(act)
  })

  it.each<[ReadLanguage, string[]]>([
    [
      'fr',
      [
        'arrêtez de me demander si je viens, je viens',
        'stop au tribunal avant',
        'envoyez-moi un sms',
        'il est pas là Kevin, il vous rappelle',
        "je suis pas Kevin c'est sa mère",
        "je suis pas la personne que j'étais",
        'comment on arrête les rappels',
        // Creole, half of whose words are short ones of Arabic.
        'man mò ri épi mésaj-zot la',
        "je m'appelle pas Duppont mais Dupont, corrigez",
        "c'est pas le bon numéro de dossier",
        'il veut plus me parler, il m’envoie plus de sms',
        'me rayez pas de votre liste svp',
        'j’ai effacé vos messages avec le tel',
        'pardon, erreur de destinataire',
        'connais pas cette association dont vous parlez',
        'stop les appels, textos ok',
        // At some hours, of some, wanted after all, ended by others, or never said.
        'ne m’envoyez plus de sms à 6h',
        'sortez moi de la liste du stage',
        'les rappels j’en veux plus souvent',
        'je peux pas me passer de vos rappels',
        'je ne veux plus rater vos messages',
        'vous avez arrêté les rappels ?',
        'le tribunal a mis fin aux messages',
        'ma mère a dit d’arrêter les messages',
        'je bloque les pubs mais pas vos messages',
        'que ce soit le dernier rdv svp',
        'je suis pas concerné par le sursis',
        'moi c’est Kevin',
        'mon ancien numéro est à mon cousin maintenant',
      ],
    ],
    [
      'en',
      [
        "I'm not the person I used to be",
        'no more messages from you since June, is that normal?',
        'how do I stop these texts?',
        "Not the wrong person, it's still me, just new number",
        "you got me wrong, I wasn't angry",
        'no need to unsubscribe me',
        'have the texts stopped?',
        "I'm out of credit, can't send any more texts",
        "I don't want to miss your messages",
        'take me off the course list',
        'I told him to stop texting',
        "if ye ever quit texting I'd be lost",
        'let this be the last appointment',
        'my name is Kevin Dunne, am I on thursday?',
        'I got his number from the office',
        'been using a new number since august, that is why I got nothing',
        'sound, dont ever stop them texts id forget me own head. cheers',
        "they've taken my phone off me",
        'i cant write it here he looks in my phone, can my officer ring at my work after 2',
      ],
    ],
    [
      'es',
      [
        'aquí no hay señal',
        'no conozco esa calle',
        'no soy yo el que falló, fue el bus',
        'me llamo Juan, no Pedro, está mal escrito',
        'no me escribieron nada sobre la cita',
        'no es para mí fácil ir',
        'vuelvan a mandarme la dirección',
        'ya no recibo sus mensajes, qué pasa',
        'ya no soy ese hombre, he cambiado',
        'me doy de baja del curso de los sábados',
      ],
    ],
    [
      'pt',
      [
        'aqui não há rede',
        'não conheço essa rua',
        'não sou eu que decido, é o patrão',
        'este telefone é da minha irmã mas sou eu',
        'não me mandem para a cadeia',
        'já não recebo as vossas mensagens',
        'quero acabar com isto tudo',
        'mandem-me outra vez a morada',
      ],
    ],
    [
      'ro',
      [
        'aici nu e semnal',
        'nu mai trimiteți la Montreuil, e departe',
        'am greșit eu numărul dosarului',
        'am greșit persoana, scuze, vin joi',
        'avocatul meu a gresit',
        'nu mai primesc mesajele voastre',
        'nu mă trimiteți la închisoare',
        'nu mai sunt omul ăla de atunci',
        'scoateți-mi brățara',
        'nu știu cine e consilierul meu',
        'acesta e numarul meu nou',
      ],
    ],
    [
      'ar',
      [
        'ما كاينش الريزو هنا',
        'ma 3reftch had zen9a',
        'ma tsiftouch lia bezaf f lil',
        '3lach ma katsiftoch lia messages?',
        'lavocat dyali ghlet',
        'ana machi f Lyon',
        'ماشي أنا اللي درت هاد الشي',
        'machi ghalti ana, train kan m3attel',
      ],
    ],
  ])('and nothing that only looks like it, in %s', (locale, texts) => {
    for (const text of texts) expect(ACTS, text).not.toContain(read(text, locale).intent)
  })

  it('and a STOP in so many words stays one, whatever else is said', () => {
    expect(read('STOP, vous vous trompez de personne', 'fr').intent).not.toBe('opt_in')
    expect(['opt_out', 'wrong_person']).toContain(read('stop. c est pas moi', 'fr').intent)
  })

  it('nor of what nobody named: "annulez tout" may be an appointment', () => {
    for (const text of ['annulez tout', 'cancel it all', 'je veux sortir de tout ça'])
      expect(ACTS, text).not.toContain(read(text, text.startsWith('cancel') ? 'en' : 'fr').intent)
  })

  it('unless it may be a danger', () => {
    expect(read('il me frappe quand il lit ça, ne plus m’envoyer aucun texto', 'fr').intent).toBe('distress')
    const perhaps = 'chaque fois que vous envoyez un rappel il croit que c’est un amant et il me tape. arrêtez les sms'
    expect(read(perhaps, 'fr').intent).toBe('distress')
  })
})

describe('a STOP that has a clause of its own beside a yes', () => {
  it.each<[ReadLanguage, string]>([
    ['fr', 'ok pour jeudi je serai là, mais arrêtez de m’envoyer des sms svp'],
    ['en', 'yes I will be there. But please stop texting me'],
    ['es', 'sí voy el jueves, pero no me manden más mensajes'],
    ['ro', 'vin joi la ora aia, dar nu mai trimiteti mesaje'],
  ])('is done (%s: %s)', (locale, text) => expect(read(text, locale).intent).toBe('opt_out'))

  it.each<[ReadLanguage, string]>([
    ['fr', 'oui je viens jeudi, mais surtout n’arrêtez pas les sms'],
    ['fr', 'je viens jeudi. il m’a dit arrête de m’envoyer des sms, il est fou'],
    ['fr', 'je viens jeudi, mais comment on fait pour arrêter les sms ?'],
    ['fr', 'je viens, mais arrêtez les lettres, que des sms'],
    ['en', 'I will be there. She told me to stop texting her though'],
    ['es', 'sí voy, pero mi ex no deja de mandarme mensajes'],
  ])('is none when it is asked, denied, or of others (%s: %s)', (locale, text) =>
    expect(ACTS).not.toContain(read(text, locale).intent),
  )
})

describe('a STOP at some hours only, or to somebody else, is for a person', () => {
  it.each<[ReadLanguage, string]>([
    ['fr', "oui je viens. Ne m'envoyez plus de SMS avant 10h"],
    ['fr', 'Oui. Arrêtez les messages seulement quand je travaille'],
    ['fr', "ok pour demain, j'ai demandé à mon opérateur de ne plus recevoir de sms de pub"],
    ['fr', "oui pour jeudi, mais mon ex doit arrêter de m'envoyer des sms"],
    ['en', 'yes see you thursday but stop texting my mum'],
    ['en', "yes I'll come, but stop sending the texts so early"],
    ['es', 'voy el lunes. No me envíen más mensajes antes de las 10'],
    ['pt', 'vou quinta, mas parem de mandar mensagens para a minha mãe'],
    ['ro', 'vin, dar nu mai trimiteti mesaje mamei mele'],
    ['ro', 'da vin, dar opriti mesajele inainte de ora 10'],
    ['ar', 'oui nji, mais ma tb3tou messages l mama'],
  ])('%s: %s', (locale, text) => expect(ACTS).not.toContain(read(text, locale).intent))
})
