import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('a life in danger that only a doctor saves', () => {
  it.each([
    'mon fils respire plus',
    'mon fils a 3 ans il sest etouffé il est tt bleu',
    'le bb fait des convulsions',
    'jperds du sang jsuis enceinte',
    'jcrois jfais une fausse couche',
    'jfais un malaise',
    'jai mal a la poitrine de ouf',
    'ma soeur est inconsciente',
    'mon daron fait un avc',
    'jcrache du sang',
    'mon pote fait une overdose',
    'mon ptit a avalé de la javel',
    'g trop bu jarrive plus a respirer',
    'mon mari est souffrant, il ne respire plus très bien, je ne peux le laisser',
    'ma mère est tombée elle ne bouge plus je peux pas venir',
    'mon bébé a 40 de fièvre et il convulse',
    'moi beaucoup sang, moi enceinte, pas venir',
    "mon mari s'étouffe",
    'je crois que je fais une crise cardiaque',
    "j'ai très mal au ventre et je saigne beaucoup",
    'jviens de faire un accident en scoot',
    "mon père s'est effondré, il est inconscient",
    'ma femme a perdu connaissance je sais pas quoi faire',
    'jarrive pas a respirer aidez moi',
    "je saigne ca s'arrete pas",
    "ma fille fait une crise d'épilepsie je peux pas venir",
    'mon mari vient de faire un AVC',
    'grosse douleur a la poitrine et le bras engourdi',
    'Mon époux a une violente douleur à la poitrine',
    'il faut une ambulance vite',
    'appelez les pompiers ma grand mere respire plus',
    "elle est tombée dans l'escalier elle arrive plus à bouger",
    'mon frere sest evanoui il se reveille pas',
    'ma copine a avalé toute la boite de medocs',
    'jviens de me faire renverser par une voiture',
    'mon mec a pris trop de truc il est en overdose',
    'ma femme accouche dans la voiture !!',
    'le petit a avalé une pile',
    "ma fille s'est brûlée avec de l'eau bouillante",
    'la moitié de son visage est paralysé, il parle bizarre, mon pere a la bouche de travers',
    'jvomis du sang',
    'madame excusez moi je ne viendrai pas mon mari a des douleurs dans la poitrine',
    'jsaigne de partout',
    'mon coloc est en coma ethylique',
    "ma gorge gonfle j'ai mangé des arachides",
    "je vais m'évanouir",
    'jme sens pas bien jvais tomber dans les pommes',
    'jvois flou jarrive pas a respirer',
  ])('is heard in fr: %s', (text) => expect(read(text, 'fr')).toMatchObject({ intent: 'distress', danger: 'medical' }))

  it.each([
    "my son isn't breathing",
    'my baby is choking',
    "I think I'm having a heart attack",
    'my chest hurts really bad',
    "i'm pregnant and bleeding",
    "my mate's overdosed he's gone blue",
    'mum collapsed she wont wake up',
    'my little girl swallowed bleach',
    'coughing up blood cant come',
    'dad fell down the stairs hes not moving',
    'cant breathe properly help',
    'my wife is having a seizure',
    'just been run over by a car',
    'we need an ambulance',
    'bleeding and it wont stop',
  ])('is heard in en: %s', (text) => expect(read(text, 'en')).toMatchObject({ intent: 'distress', danger: 'medical' }))

  it.each([
    'mi hijo no respira',
    'creo que me da un infarto',
    'estoy sangrando mucho y estoy embarazada',
    'mi madre se ha caído y no se mueve',
  ])('is heard in es: %s', (text) => expect(read(text, 'es')).toMatchObject({ intent: 'distress', danger: 'medical' }))

  it.each(['o meu filho não respira', 'tenho uma dor forte no peito', 'estou a sangrar muito'])(
    'is heard in pt: %s',
    (text) => expect(read(text, 'pt')).toMatchObject({ intent: 'distress', danger: 'medical' }),
  )

  it.each(['copilul meu nu mai respira', 'sangerez tare si sunt insarcinata', 'ma doare pieptul rau'])(
    'is heard in ro: %s',
    (text) => expect(read(text, 'ro')).toMatchObject({ intent: 'distress', danger: 'medical' }),
  )

  it.each(['ابني لا يتنفس', 'عندي نزيف وأنا حامل', 'wldi ma kaytnefsch'])('is heard in ar: %s', (text) =>
    expect(read(text, 'ar')).toMatchObject({ intent: 'distress', danger: 'medical' }),
  )

  it.each([
    'il est a lhopital',
    'jsuis aux urgences avec ma fille',
    "j'ai fait un malaise la semaine dernière",
    'mon fils a de la fièvre',
    'je saigne du nez',
    "j'étouffe dans ce bureau",
    'mon coeur bat pour toi',
    'crise de rire',
    "j'ai perdu connaissance hier, je sors de l'hopital",
    'mort de fatigue',
    "j'ai failli avoir une crise cardiaque en voyant l'amende",
    'en panne',
    "accident sur l'A86 je suis bloqué",
    'mon père a fait un AVC il y a 3 ans',
    'ma mère est hospitalisée elle a fait un avc',
    "je suis à l'hopital avec mon fils il fait des convulsions",
    'jai eu un accident de scoot le mois dernier',
    'on respire plus dans ce bureau',
    'laissez moi respirer',
    'ca me fait un malaise ces rdv',
    "jviens d'avoir un accrochage jserai en retard",
    "je viens d'avoir un accident, rien de grave, j'aurai 20 min de retard",
    'prise de sang jeudi matin',
    'jai une prise de sang a jeun le matin du rdv',
    'don du sang jeudi',
    "mon sang froid j'ai du mal à le garder mais je viens",
    'je suis enceinte de 5 mois',
    'ma femme accouche jeudi',
    "ma femme est en train d'accoucher à la maternité",
    'je suis épileptique je peux pas conduire',
    "je fais des crises d'épilepsie j'ai un certificat",
    'ma fille a une otite 39 de fièvre',
    'jai mal au ventre jpeux pas venir',
    'jai mal au coeur ce matin',
    'mon fils a avalé son petit dej on arrive',
    'jai mal au dos',
    'je suis tombé en panne',
    'je suis tombé malade je bouge plus de chez moi',
    'mon dossier bouge plus',
    'mon tel est tombé il marche plus',
    'mon chien respire plus je dois aller chez le véto',
    'jme suis cassé le bras hier',
    'fausse couche la semaine derniere jsuis pas bien',
    "j'ai peur de faire un malaise dans le bus",
    'jsuis essouflé dans les escaliers lol',
    "elle m'étouffe avec ses questions",
    "les dettes m'étouffent",
    'jai bu trop hier soir mal de tete',
    'il est inconscient de rouler comme ça',
    'mon fils se réveille pas le matin',
    'je suis pompier volontaire jpeux pas jeudi',
    'bon de transport ambulance pour le kiné',
    "jai le souffle coupé par le prix de l'amende",
    'tu me fais une crise cardiaque avec tes messages mdr',
    'mon coeur saigne',
    'mon fils répond plus au téléphone',
    "jai de l'asthme",
    "je respire mieux depuis que j'ai un taf",
  ])('is not heard in fr where doctors are there already, it is over, or it is a way of speaking: %s', (text) =>
    expect(read(text, 'fr').intent).not.toBe('distress'),
  )

  it.each([
    "i'm at the hospital with my daughter",
    'had a seizure last week',
    'nearly had a heart attack when i saw the fine',
    'my dad had a stroke two years ago',
    'nosebleed, be there in 10',
    "can't breathe in this office lol",
    'my son has a fever',
    'car broke down',
    'stuck behind an accident on the m25',
    'blood test thursday morning',
    "i'm having a heart attack over this fine",
    'my mum would have a fit',
    'im dying of boredom',
    "he's not moving out until friday",
    'chest infection, got antibiotics',
    'i passed out on the sofa and missed your call',
  ])('is not heard in en where doctors are there already, it is over, or it is a way of speaking: %s', (text) =>
    expect(read(text, 'en').intent).not.toBe('distress'),
  )

  it.each([
    ['estoy en el hospital con mi hija', 'es'],
    ['tengo análisis de sangre el jueves', 'es'],
    ['estou no hospital com a minha filha', 'pt'],
    ['sunt la spital cu fiica mea', 'ro'],
    ['أنا في المستشفى مع ابنتي', 'ar'],
  ] as const)('nor in the others: %s', (text, locale) => expect(read(text, locale).intent).not.toBe('distress'))

  it.each([
    ['je me suis ouvert les veines ça saigne beaucoup', 'self'],
    ["jarrive plus a respirer, j'ai avalé tous mes cachets, adieu", 'self'],
    ["mon mari m'a frappée je saigne beaucoup", 'victim'],
    ['mon ex va payer, ce soir elle respire plus', 'threat'],
  ] as const)('and leaves to each other danger its own answer: %s', (text, danger) =>
    expect(read(text, 'fr')).toMatchObject({ intent: 'distress', danger }),
  )

  it('stops the texts too where that is asked', () => {
    expect(read('stop sms, mon mari respire plus', 'fr')).toMatchObject({ danger: 'medical', alsoOptOut: true })
  })
})
