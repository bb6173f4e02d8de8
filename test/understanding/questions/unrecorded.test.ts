import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('what no record of ours answers', () => {
  test.each([
    ['my ex wants to meet me, i have a no contact order', 'en'],
    ['she called me, no contact order, can i answer', 'en'],
    ["there's a restraining order but she keeps texting me what do i do", 'en'],
    ["mon ex m'appelle, je réponds ou pas ? interdiction de contact", 'fr'],
    ["interdiction de contact mais c'est elle qui m'appelle", 'fr'],
    ["mon ex vient chez moi alors que j'ai une interdiction de contact", 'fr'],
    ["ordonnance d'éloignement, je peux récupérer mes affaires ?", 'fr'],
  ] as const)('is whom a court keeps away: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_obligations', asksPermission: true }),
  )

  test.each([
    ['je dois faire quoi si je suis malade', 'fr'],
    ['je dois rester combien de temps au tig', 'fr'],
    ["combien d'heures de tig je dois faire", 'fr'],
    ["je dois m'habiller comment", 'fr'],
    ['faut venir seul ou accompagné', 'fr'],
    ["est ce que je dois venir avec quelqu'un", 'fr'],
    ["faut prendre rdv à l'accueil ?", 'fr'],
    ['que dois-je faire si mon enfant est malade ?', 'fr'],
    ['je dois payer quelque chose ?', 'fr'],
    ['do i have to come alone', 'en'],
    ['do i have to pay something', 'en'],
    ['what should i do if my train is cancelled', 'en'],
    ['what should i wear', 'en'],
    // Who is there.
    ["c'est Mme ou M ?", 'fr'],
    ['is it a man or a woman?', 'en'],
    // Of papers.
    ['contrat à la place de la fiche de paie', 'fr'],
    ["j'ai pas encore ma fiche de paie", 'fr'],
    ['une photo sur le tel ça suffit', 'fr'],
    ['original ou copie', 'fr'],
    ['sans le papier on me laisse entrer ?', 'fr'],
    ["j'ai qu'une photocopie ça va ?", 'fr'],
    ['can i show it on my phone', 'en'],
    ['do i need the original', 'en'],
    // Of our texts.
    ['is it free to reply', 'en'],
    ['do i need to answer this', 'en'],
    ['how much does a text cost', 'en'],
    ['c gratuit de répondre ?', 'fr'],
    ['c gratuit les sms', 'fr'],
    ['ça coute combien', 'fr'],
    ['je suis obligé de répondre ?', 'fr'],
    // How long, until when, what for.
    ['le tig dure combien', 'fr'],
    ["moi j'ai eu 18 mois dont 8 avec sursis c'est jusqu'à quand", 'fr'],
    ["c'est pour quoi ce rdv", 'fr'],
    ['pourquoi je suis convoqué', 'fr'],
    ['why do i have to come', 'en'],
    ['what is this appointment for', 'en'],
    ['when does it end', 'en'],
  ] as const)('goes to a person: %s', (text, locale) => expect(read(text, locale).outside).toBe(true))

  test.each([
    ['qui lit mes messages ?', 'fr'],
    ["c'est le juge qui lit ça", 'fr'],
    ['who reads this? the judge?', 'en'],
    ['does the judge see these messages', 'en'],
  ] as const)('but who reads is known: %s', (text, locale) => expect(read(text, locale).asksMachine).toBe(true))

  test.each([
    ['ki é vou', 'fr'],
    ["c'est qui ki menvoi ça", 'fr'],
    ['vous êtes qui', 'fr'],
    ["c'est une arnaque ?", 'fr'],
    ["c'est un vrai sms ?", 'fr'],
    ['is this a scam', 'en'],
    ['is this real?', 'en'],
    ['who is this', 'en'],
  ] as const)('and who writes: %s', (text, locale) => expect(read(text, locale).asksWhoWrites).toBe(true))

  test.each([
    ['quel bus je prends', 'fr', ['bus']],
    ["c'est quel arrêt de bus pour venir ?", 'fr', ['arret']],
    ["c'est quelle salle au tribunal ?", 'fr', ['salle']],
    ['Je suis devant, je sonne où ?', 'fr', ['sonne']],
    ['comment on y va en bus', 'fr', ['bus']],
    ['which bus stop is closest?', 'en', ['bus', 'stop']],
    ['where is the nearest metro', 'en', ['metro']],
    ['Is there somewhere to wait?', 'en', ['wait']],
    ['what floor is it again? and do I bring my payslips', 'en', ['floor']],
  ] as const)('nor the address, unless it is written there: %s', (text, locale, asksDetail) =>
    expect(read(text, locale).asksDetail).toEqual(asksDetail),
  )

  test.each([
    ['carte Vitale', 'fr', ['carte vitale']],
    ["avis d'imposition et jugement, je les prends ?", 'fr', ['avis d imposition', 'jugement']],
    ['un bulletin de salaire c’est bon ?', 'fr', ['bulletin de salaire']],
  ] as const)('of a paper named, it must be of the list: %s', (text, locale, papers) =>
    expect(read(text, locale).papers).toEqual(papers),
  )

  test.each([
    ['mes obligations c’est quoi', 'fr', 'ask_obligations'],
    ['je dois faire quoi comme obligations', 'fr', 'ask_obligations'],
    ['je dois respecter quoi', 'fr', 'ask_obligations'],
    ['what do i have to do', 'en', 'ask_obligations'],
    ['je dois apporter quoi', 'fr', 'ask_documents'],
    ['which papers do i need', 'en', 'ask_documents'],
    ['comment on y va', 'fr', 'ask_where'],
    ['c’est où', 'fr', 'ask_where'],
    ['c’est qui mon conseiller', 'fr', 'ask_who'],
    ['c’est avec qui le rdv', 'fr', 'ask_who'],
    ['who is my appointment with', 'en', 'ask_who'],
    ['aide', 'fr', 'help'],
    ['c’est quand', 'fr', 'ask_when'],
    ['combien de temps dure le rdv', 'fr', 'ask_when'],
    ['c’est quoi le sursis', 'fr', 'ask_sentence'],
    ['j’ai envoyé mon contrat', 'fr', 'document_sent'],
    ['moi je connais pas lire bien, c’est le petit au foyer qui lit pour moi', 'fr', 'other'],
    ['vous êtes un robot ?', 'fr', 'help'],
  ] as const)('is not %s', (text, locale, intent) => {
    expect(read(text, locale).intent).toBe(intent)
    for (const found of ['outside', 'asksWhoWrites', 'asksDetail', 'asksPermission', 'papers', 'paper'] as const)
      expect(read(text, locale)[found]).toBeUndefined()
  })
})

describe('what comes of it', () => {
  test.each([
    ["what happens if I don't?", 'en'],
    ["and if i don't", 'en'],
    ['if i text stop do i still have to come', 'en'],
    ['do i still have to come if i reply stop', 'en'],
    ['si je mets stop je dois venir quand même ?', 'fr'],
  ] as const)('is known of an appointment that is missed, with our texts or without: %s', (text, locale) => {
    expect(read(text, locale).intent).toBe('ask_consequences')
    expect(read(text, locale).outside).toBeUndefined()
  })

  test('is no STOP that is asked about, and a STOP is one', () => {
    expect(read('stop').intent).toBe('opt_out')
    expect(read('STOP je viendrai quand même').intent).toBe('opt_out')
  })
})

describe('two words of the law', () => {
  test.each([
    ['whats a TIG and whats a JAP', 'en', ['jap', 'tig']],
    ['1 jap et 1 sursi', 'fr', ['jap', 'sursis']],
    ['c’est quoi le tig et le spip', 'fr', ['spip', 'tig']],
  ] as const)('are both asked: %s', (text, locale, topics) => {
    const { topic, topicToo } = read(text, locale)
    expect([topic, topicToo].toSorted()).toEqual(topics)
  })

  test.each([
    'c’est quoi le jap du tribunal',
    'mon cpip m’a dit que le jap va révoquer mon sursis, c’est quoi révoquer ?',
  ])('are not, in %s', (text) => expect(read(text).topicToo).toBeUndefined())
})
