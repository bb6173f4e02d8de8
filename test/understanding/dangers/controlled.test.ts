import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a telephone that another one watches', () => {
  it.each([
    ['il lit par dessus mon épaule là', 'fr'],
    ['elle regarde par-dessus mon épaule quand j’écris', 'fr'],
    ["n'appelez surtout pas ce soir, il décroche à ma place et après c'est moi qui prends", 'fr'],
    ['mon mari répond à ma place au téléphone', 'fr'],
    ['dont text back pls he checks at 6', 'en'],
    ['my husband checks my phone every night', 'en'],
    ['he is reading this over my shoulder', 'en'],
    ['he took my keys this morning so i cant go out', 'en'],
  ] as const)('is a danger that is answered without a word of it: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'victim', controlled: true }),
  )

  it.each([
    ['my boss reads my e-mails, use this number', 'en'],
    ['my lawyer checks everything, he checks at 6', 'en'],
    ["c'est mon fils, il me lit vos messages, je sais pas lire", 'fr'],
    ["moi je connais pas lire bien, c'est le petit au foyer qui lit pour moi", 'fr'],
    ['my son reads me your texts because I cannot read', 'en'],
    ['il est à côté de la gare votre bureau ?', 'fr'],
    ['ne rappelez pas, c’est bon', 'fr'],
  ] as const)('is not one that somebody trusted reads: %s', (text, locale) => {
    const { intent, controlled } = read(text, locale)
    expect({ danger: intent === 'distress', controlled }).toEqual({ danger: false, controlled: undefined })
  })
})

describe('no more texts to a telephone that he reads', () => {
  it.each([
    ["n'ecrivez plus sur ce téléphone il lit tout", 'fr'],
    ["n'envoyez plus rien mon mari fouille mon portable", 'fr'],
    ['stop il lit tout', 'fr'],
    ['arretez les sms mon mec regarde mon tel', 'fr'],
    ['plus de messages svp, mon mari surveille mon téléphone', 'fr'],
    ["n'écrivez plus ici, mon compagnon contrôle mes messages", 'fr'],
    ['svp plus de texto il fouille mon tel tous les soirs', 'fr'],
    ["arrêtez d'envoyer des messages, mon mari les lit", 'fr'],
    ["ne m'envoyez plus de sms il voit tout", 'fr'],
    ["m'ecrivez plus il a mon tel", 'fr'],
    ['stop texting he reads everything', 'en'],
    ['dont text this phone my husband checks it', 'en'],
    ['no more texts please he goes through my phone', 'en'],
    ['stop messaging me my boyfriend watches my phone', 'en'],
    ["mon ex a installé un truc sur mon tel il voit tout ne m'écrivez plus", 'fr'],
    ["n'envoyez plus de message sur ce numero mon conjoint consulte mon portable", 'fr'],
  ] as const)('is a danger, and stops them: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({
      ...{ intent: 'distress', danger: 'victim' },
      ...{ controlled: true, alsoOptOut: true },
    }),
  )

  it.each([
    ['stop', 'fr'],
    ["arretez les sms, ma mère lit tout et s'inquiète", 'fr'],
    ['stop sms jlis tout par courrier', 'fr'],
    ["n'envoyez plus rien je suis au courant", 'fr'],
    ["arretez d'envoyer, mon fils joue avec mon tel", 'fr'],
    ['plus de sms svp mon patron regarde mon tel au boulot', 'fr'],
    ['plus de sms svp ma femme lit mon téléphone', 'fr'],
    ['my wife reads my phone, please do not send me texts anymore', 'en'],
    ['stop il est tard', 'fr'],
    ["n'écrivez plus sur ce téléphone il est cassé", 'fr'],
    ["n'écrivez plus sur ce numéro il est plus à moi", 'fr'],
    ['arretez les messages il est en prison', 'fr'],
    ['mon mari lit vos messages pour moi, merci', 'fr'],
    ["mon mari regarde mon tel pour le rdv car j'ai pas mes lunettes", 'fr'],
    ["don't text me he will drive me there", 'en'],
    ['stop texting he already has the date', 'en'],
    ['ma femme lit tout le courrier donc ok', 'fr'],
    ['il regarde le match il rappelle apres', 'fr'],
  ] as const)('is no danger for another reason, nor of one who helps: %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('distress'),
  )
})

describe('a wish for no text back', () => {
  it.each([
    ['dont text back pls he checks at 6', 'en'],
    ['please do not call or text, he reads my phone every night', 'en'],
    ['ne répondez pas svp, mon mari lit mes messages', 'fr'],
    ['réponds pas, il est à côté de moi et il me frappe', 'fr'],
    ['il me tape. surtout pas de réponse, il lit mes sms', 'fr'],
  ] as const)('is heard: %s', (text, locale) => expect(read(text, locale)).toMatchObject({ unanswered: true }))

  it.each([
    ['je ne réponds pas à ses appels, il me frappe et il lit mes sms', 'fr'],
    ['he hits me and reads my phone, i dont know what to reply', 'en'],
    ['il me frappe, il fouille mon téléphone', 'fr'],
    ["j'ai pas de réponse de vous et il me tape, il lit mes sms", 'fr'],
  ] as const)('is not invented: %s', (text, locale) => {
    expect(read(text, locale)).toMatchObject({ controlled: true })
    expect(read(text, locale)).not.toHaveProperty('unanswered')
  })
})

describe('what is asked in the words of a danger', () => {
  it.each([
    ['il me frappe. et le rendez-vous de mardi, je peux pas venir', 'fr'],
    ['please not the home visit, he hits me. can you call me back?', 'en'],
  ] as const)('is not drowned by it: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', asksToo: true }),
  )

  it.each(['il me frappe', 'je veux mourir'])('is not invented: %s', (text) => {
    expect(read(text)).not.toHaveProperty('asksToo')
  })
})
