import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('excuses and blessings', () => {
  it.each([
    ['gracias y perdone las molestias', 'es'],
    ['muchas gracias y disculpe las molestias', 'es'],
    ['gracias y perdonen la molestia que les doy', 'es'],
    ['gracias por todo lo que hacen, perdonen', 'es'],
    ['perdone la molestia, gracias por contestar', 'es'],
    ['obrigado por tudo e desculpem o incómodo', 'pt'],
    ['obrigada e desculpe incomodar', 'pt'],
    ['desculpe o incómodo, obrigado', 'pt'],
    ['multumesc si scuzati deranjul', 'ro'],
    ['va multumesc, imi cer scuze pentru deranj', 'ro'],
    ['mersi si iertati-ma ca va deranjez', 'ro'],
    ['شكرا وآسف على الإزعاج', 'ar'],
    ['chokran o smahlina 3la sda3', 'ar'],
    ['شكرا سمحولي على الصداع', 'ar'],
    ['siento molestarles', 'es'],
    ['disculpe la molestia', 'es'],
    ['smahli 3la l iz3aj', 'ar'],
    ['desculpe o incómodo', 'pt'],
    ['scuzati deranjul', 'ro'],
    ['الله يحفظك خويا', 'ar'],
    ['baraka laho fik', 'ar'],
    ['hmdlah chokran', 'ar'],
    ['chokran o smahlina 3la sda3', 'ar'],
    ['smahli 3la l iz3aj', 'ar'],
    ['بارك الله فيكم', 'ar'],
    ['جزاك الله خيرا', 'ar'],
    ['شكرا الله يعطيك الصحة', 'ar'],
    ['lah y7fdek khouya', 'ar'],
    ['jazakoum allah khayran', 'ar'],
    ['dios les bendiga', 'es'],
    ['que tenga buen dia', 'es'],
    ['disculpe la molestia', 'es'],
    ['lo siento', 'es'],
    ['gracias, que Dios le bendiga', 'es'],
    ['bendiciones', 'es'],
    ['que tengan un buen fin de semana', 'es'],
    ['siento molestarles', 'es'],
    ['perdón, gracias', 'es'],
    ['fiquem com Deus', 'pt'],
    ['mto obg fiquem com Deus', 'pt'],
    ['Deus vos abençoe', 'pt'],
    ['obrigado, tenha um bom dia', 'pt'],
    ['desculpe o incómodo', 'pt'],
    ['que Deus lhe pague', 'pt'],
    ['vá com Deus', 'pt'],
    ['sanatate', 'ro'],
    ['Doamne ajuta', 'ro'],
    ['multumesc, o zi buna', 'ro'],
    ['Dumnezeu să vă binecuvânteze', 'ro'],
    ['scuzati deranjul', 'ro'],
    ['va doresc multa sanatate', 'ro'],
    ['mersi, numai bine', 'ro'],
    ['gracias por todo lo que hacen, perdonen', 'es'],
    ['شكرا وآسف على الإزعاج', 'ar'],
  ] as const)('are thanks: %s', (text, locale) => expect(read(text, locale).intent).toBe('thanks'))

  it.each([
    ['ok gracias y perdón por molestarles', 'es'],
    ['ok muchas gracias que dios le guarde', 'es'],
  ] as const)('are with a bare yes what thanks are: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', bare: true, thanksToo: true }),
  )

  it.each([
    ['si voy, siento las molestias', 'es'],
    ['voy seguro, perdon por la molestia', 'es'],
    ['alli estare, disculpen las molestias', 'es'],
    ['voy el jueves, gracias y perdon por las molestias', 'es'],
    ['👍 saha', 'ar'],
    ['sim vou, desculpe o incómodo', 'pt'],
    ['confirmo, desculpem o transtorno', 'pt'],
    ['da vin, scuzati deranjul', 'ro'],
    ['sigur ca da vin, scuze ca raspund tarziu', 'ro'],
    ['آسف على الإزعاج، سأحضر', 'ar'],
    ['ghadi nji, smahli 3la l iz3aj', 'ar'],
  ] as const)('leave a yes a yes: %s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))

  it.each([
    ['no voy a poder ir, perdone las molestias', 'es'],
    ['no puedo el jueves, siento molestarles', 'es'],
    ['não posso ir, desculpe o incómodo', 'pt'],
    ['nu pot sa vin, scuzati deranjul', 'ro'],
    ['ما نقدرش نجي، سمحولي على الإزعاج', 'ar'],
  ] as const)('leave a refusal a refusal: %s', (text, locale) => expect(read(text, locale).intent).toBe('decline'))

  it.each([
    ['gracias por todo y perdonen las molestias, adiós para siempre', 'es'],
    ['ya dejé las llaves y el perro con la vecina. perdonen las molestias, no me busquen', 'es'],
    ['perdonen las molestias, ya no les molestaré nunca mas', 'es'],
    ['gracias por todo, cuiden de mis hijos, perdón por las molestias', 'es'],
    ['obrigado por tudo e desculpem o incómodo, adeus para sempre', 'pt'],
    ['desculpem o incómodo, já não quero viver', 'pt'],
    ['iertati-ma pentru deranj, nu mai vreau sa traiesc', 'ro'],
    ['سامحوني على الإزعاج، بغيت نموت', 'ar'],
    ['smahli 3la sda3, bghit nmout', 'ar'],
    ['gracias por todo, Dios les bendiga, no puedo mas', 'es'],
    ['fiquem com Deus, já não aguento viver', 'pt'],
    ['adeus, fiquem com Deus', 'pt'],
    ['Deus me perdoe, vou acabar com a vida', 'pt'],
    ['ramas bun, Dumnezeu sa va ajute, nu mai vreau sa traiesc', 'ro'],
    ['الله يحفظكم بغيت نموت', 'ar'],
  ] as const)('hide no farewell and no danger: %s', (text, locale) =>
    expect(read(text, locale).intent).toBe('distress'),
  )
})

describe('what is left when a blessing is set aside', () => {
  it.each([
    ['stop, 7bess, ma b9itch nchreb, hadi 40 nhar 7amdoullah', 'ar'],
    ['ابني في المستشفى من البارح والحمد لله احسن', 'ar'],
  ] as const)('is no command and no refusal that the whole was not: %s', (text, locale) =>
    expect(read(text, locale).intent).toBe('other'),
  )

  it('leaves a yes what it was', () => expect(read('👍 nchalla', 'ar').intent).toBe('confirm'))
})

describe('God willing', () => {
  it.each([
    ['inchallah', 'ar'],
    ['إن شاء الله', 'ar'],
    ['nchallah khoya', 'ar'],
    ["insha'allah", 'ar'],
    ['بإذن الله', 'ar'],
    ['si dios quiere', 'es'],
    ['Dios mediante', 'es'],
    ['se Deus quiser', 'pt'],
    ['oxalá', 'pt'],
    ['daca vrea Dumnezeu', 'ro'],
    ['cu ajutorul lui Dumnezeu', 'ro'],
  ] as const)('is alone a yes that is asked back: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', perhaps: 'confirm' }),
  )

  it.each([
    ['voy el jueves si dios quiere', 'es'],
    ['allí estaré, Dios mediante', 'es'],
    ['vou sim, se Deus quiser', 'pt'],
    ['estarei lá se Deus quiser', 'pt'],
    ['confirmo a minha presença se deus quiser', 'pt'],
    ['o sa fiu acolo daca vrea dumnezeu', 'ro'],
    ['da, vin daca vrea Dumnezeu', 'ro'],
    ['ajung la ora aia cu ajutorul lui Dumnezeu', 'ro'],
    ['ghadi nji inchallah', 'ar'],
    ['nkoun tema inchallah', 'ar'],
  ] as const)('takes no yes back: %s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))

  it.each([
    ['tal vez, si dios quiere', 'es'],
    ['si puedo voy, si dios quiere', 'es'],
    ['no se si podre ir, si dios quiere', 'es'],
    ['otro dia si dios quiere', 'es'],
    ['si dios quiere mi hermano ira', 'es'],
    ['talvez, se Deus quiser', 'pt'],
    ['se eu puder vou, se deus quiser', 'pt'],
    ['outro dia se Deus quiser', 'pt'],
    ['poate, daca vrea Dumnezeu', 'ro'],
    ['daca da Dumnezeu si scap din spital pana joi, vin', 'ro'],
    ['si dios quiere y me encuentro bien, voy', 'es'],
    ['nu stiu daca pot, daca vrea Dumnezeu', 'ro'],
    ['alta data daca vrea Dumnezeu', 'ro'],
    ['nchouf inchallah', 'ar'],
    ['ربما إن شاء الله', 'ar'],
    ['ila 9dert nji inchallah', 'ar'],
    ['نهار آخر إن شاء الله', 'ar'],
  ] as const)('makes none of what is doubted, refused or another’s: %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('confirm'),
  )
})
