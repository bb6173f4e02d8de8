import { describe, expect, it } from 'vitest'
import { ACTS, type ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

/** Of `training/answers23`, each was once taken for an act. */
const NONE: Record<ReadLanguage, string[]> = {
  fr: [
    'les messages ne me dérangent pas',
    'je veux pas me désinscrire',
    "j'y allais à pied avant, chaque semaine, même sous la pluie",
    'je serai là en pensée',
    'arrêtez le bracelet, pas les textos',
    'mon fils a dit stop',
    'Vous êtes à quel arrêt stop',
    'bonjour jetais desinscrit des rapels je veu etre inscri',
  ],
  en: [
    "the messages don't bother me",
    'I do not want to unsubscribe',
    'yes I got it',
    'My intention is good',
    "In my heart I'm there, in reality I'm in a cast from hip to toe",
    "Training tonight at 7, I'll be there coach",
    "Boss, yes I'm coming to work tomorrow, 6am at the depot",
    'Yes coming, only it will be some time after three, I must drop a fridge in Suresnes first',
    "You've mixed my first name and my last name",
  ],
  es: [
    'no quiero parar los mensajes',
    'no quiero darme de baja',
    'no paren los mensajes',
    'por favor no me den de baja',
    'sí?',
    'si el jefe me afloja temprano, sí',
    'si para entonces tengo saldo en la tarjeta de transporte, cuente conmigo',
    'ahí estaré, pero en el velorio de don Chepe, que Dios lo tenga en su gloria',
    'tengo entendido que sí iré',
    'hasta donde yo sé no hay nada que me lo impida',
    'perfecto, entendido todo, gracias. Pero ese jueves me caso por lo civil, qué puntería',
    '"obvio que voy" me puso mi hermano, pero para que vea usted cómo es él, ni contesta',
    'aunque sea a las tres pero ahí caigo, vengo desde Ecatepec',
    'no elimine mi número, solo cambié de plan',
    'quítenme la multa, no los mensajes',
  ],
  pt: [
    'vou lá estar sábado no jogo do benfica, isso é que é',
    'parem os abusos da senhoria, as mensagens não me incomodam',
    'Não quero sair da lista, quero é sair do processo',
  ],
  ro: [
    'nu vreau sa opresc mesajele',
    'nu vreau sa ma dezabonez',
    'nu ma deranjeaza mesajele',
    'm-am impacat cu sotia',
    'm-am certat cu seful',
    'da?',
    'vin in fiecare luna la voi si cu ce m-am ales',
    'da, eu sunt',
    'n am raspuns ca n aveam credit',
    'la fotbal da, acolo sunt joi seara sigur',
    'asa ziceam si eu, o sa vin, o sa vin',
    'zice frate-miu „da da vin” si se intoarce pe partea ailalta sa doarma',
    'fosta nu se mai oprește din mesaje, ce pot face',
    'am stop cardiac in familie, nu stop la mesaje, ati inteles gresit',
  ],
  ar: [
    'لا أريد إيقاف الرسائل',
    'ma bghitch nwe9ef les messages',
    'stop la blague, chno ndir daba',
    'سمعت بلي غادي يبدلو القانون',
    'larb3a la, lkhmis ih',
    'mkch nji',
    'نعم؟',
    'أتمنى أن أكون هناك',
    'نعم فهمت أنه إجباري',
    'nji nji, ki nmout nji',
    'nji chi nhar inchallah',
    'باين الحضور حلو بس لا وعد',
    'ces sms sont utiles, machi kol wahed y9oul stop',
    'خدت يوم من رصيد الإجازات مخصوص، يعني متكتبوش اسمي غياب',
  ],
}

const SAID = {
  confirm: [
    ['fr', 'je réponds « OUI »'],
    ['fr', 'J’ai le match à 19h, donc je serai là jeudi sans problème'],
    ['en', 'I got it, thanks. I will be there Thursday'],
    ['es', 'si voy el jueves'],
    ['es', 'Sí, la hora me viene bien'],
    ['es', 'Sí, el próximo jueves ahí estaré'],
    ['es', 'Sí, para allá voy'],
    ['en', 'I reply "YES" for Thursday at 9'],
    ['en', "The wedding is Saturday, Thursday I'll be there"],
    ['en', 'Yes coming to Church Street at 9'],
    ['fr', 'Merci de tout cœur, je viens jeudi'],
    ['fr', 'je réponds « OUI » pour le rendez-vous de jeudi'],
    ['es', 'ya vi el mensaje, ahí estaré'],
    ['pt', 'contem comigo às 14h30'],
    ['pt', 'o casamento da minha irmã é sábado, quinta estarei aí'],
    ['ro', 'scuze ca nu am raspuns, vin joi sigur'],
    ['en', 'I am at work till 1 but I will be there'],
    ['fr', 'oui pour le tig'],
    ['ar', 'أتمنى لكم يوما سعيدا، سأحضر'],
    ['es', 'si dios quiere el jueves a las 2 y media estoy en su puerta licenciada'],
    ['ro', 'N-am zis niciodata ca nu vin! Vin, ca de fiecare data'],
  ],
  opt_out: [
    ['fr', 'je veux plus recevoir vos messages'],
    ['en', "don't bother me with texts"],
    ['es', 'no quiero mas mensajes'],
    ['ro', 'nu ma mai deranjati cu mesaje'],
    ['ar', 'ma bghitch les messages'],
    ['ar', 'لا أريد الرسائل'],
    ['es', 'borren mi número de la lista'],
    ['ro', 'pe cuvant, nu-mi mai scrieti'],
    ['ar', 'طليقي يقرأ، أوقفوا الرسائل'],
    ['ro', 'm-am mutat inapoi la Iasi, dosarul s-a trimis in Romania, nu mai are rost sa-mi scrieti, stop'],
  ],
} as const

describe('a look-alike of an act', () => {
  it.each(
    Object.entries(NONE).flatMap(([locale, texts]) => texts.map((text) => [text, locale as ReadLanguage] as const)),
  )('is none: %s', (text, locale) => expect(['confirm', ...ACTS]).not.toContain(read(text, locale).intent))

  it.each(Object.entries(SAID).flatMap(([act, each]) => each.map(([locale, text]) => [text, act, locale] as const)))(
    'is not this: %s',
    (text, act, locale) => expect(read(text, locale).intent).toBe(act),
  )

  it('ends no texts that are somebody else’s, without an end', () =>
    expect(read("my ex sends non stop messages, I'll be there Thursday", 'en').intent).not.toBe('opt_out'))

  it('is looked for in a word without an end as in any other', () => {
    const wall = `ok training on ${'abcdefghij'.repeat(20)}, I confirm`
    const began = process.cpuUsage()
    expect(read(wall, 'en').intent).toBe('confirm')
    // What cut the word into pieces in every way took a minute.
    expect(process.cpuUsage(began).user).toBeLessThan(5e6)
  })

  it('begins no texts again for who says in Pidgin that no more are to be sent', () =>
    expect(read('abeg no dey send me message again', 'en').intent).not.toBe('opt_in'))
})
