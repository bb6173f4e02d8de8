import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('everyday talk in words of danger', () => {
  it.each([
    ['jve pas perdre mon taf srx', 'fr'],
    ['jveux pas perdre ma place', 'fr'],
    ['jveux pas perdre mon permis', 'fr'],
    ['je ne veux pas perdre mon appart', 'fr'],
    ['jveux pas perdre la garde de ma fille', 'fr'],
    ['faut pas que je perde mon boulot', 'fr'],
    ['jai peur de perdre mon travail', 'fr'],
    ['je peux pas perdre une journée de paye', 'fr'],
    ['mon ex ma pris les gosses', 'fr'],
    ["mon ex m'a pris mes enfants ce week end", 'fr'],
    ['Tout est en ordre', 'fr'],
    ['Tout est en ordre, merci', 'fr'],
    ["j'ai tout rangé, les fiches de paie et le reste", 'fr'],
    ['tout est prêt et rangé dans ma pochette', 'fr'],
    ["j'ai tout préparé et rangé mes papiers, à jeudi", 'fr'],
    ['tout est prêt', 'fr'],
    ['mon dossier est en ordre', 'fr'],
    ["je veux que ça s'arrête, mes obligations elles s'arrêtent quand", 'fr'],
    ["j'en ai marre je veux que ça finisse, combien de mois encore", 'fr'],
    ['jai hate que ca se finisse ce suivi', 'fr'],
    ["le plus tôt sera le mieux, j'ai hâte d'en finir", 'fr'],
    ['jveux en finir avec ce tig', 'fr'],
    ['vivement que ca se termine', 'fr'],
    ["I'll go with the soonest, want this done before my court date", 'en'],
    ['want it over with', 'en'],
    ["can't wait for this to be over", 'en'],
    ['i dont want to lose my job', 'en'],
    ['el ultimo era martes no?', 'es'],
    ['es el ultimo dia para pagar?', 'es'],
    ['no quiero perder el trabajo', 'es'],
    ['vreau sa ma las de baut', 'ro'],
    ['vreau sa ma opresc din baut, ma ajutati?', 'ro'],
    ['vreau sa ma las de fumat', 'ro'],
    ['tengo miedo de q me encierren si voy', 'es'],
    ['tengo miedo de que me metan preso si voy', 'es'],
    ['scared theyll keep me there if i come', 'en'],
    ['im scared they will lock me up if i come', 'en'],
    ["jai peur qu'on me garde si je viens", 'fr'],
    ["jai peur d'aller en prison si je viens pas", 'fr'],
    ['jarrive pas a me lever le matin', 'fr'],
    ['jarrive plus a me lever le matin pour le tig', 'fr'],
    ["I can't wake up that early", 'en'],
    ['jai envie de rien manger', 'fr'],
    ['jai plus envie de bosser là bas', 'fr'],
    ["j'étouffe dans ce bureau", 'fr'],
    ['jveux plus perdre de temps', 'fr'],
    ['jveux pas y passer la journée', 'fr'],
    ['tout rangé tout propre chez moi pour la visite', 'fr'],
    ['mes affaires sont prêtes', 'fr'],
    ["j'ai tout réglé, l'amende est payée", 'fr'],
    ['je veux arreter de boire', 'fr'],
    ['jveux arreter le shit', 'fr'],
    ['i want to stop drinking', 'en'],
    ['quiero dejar de beber', 'es'],
    ['quero deixar de beber', 'pt'],
    ["j'en peux plus d'attendre le bus", 'fr'],
    ['jen peux plus de vos sms', 'fr'],
    ["c'est mon dernier jour de tig", 'fr'],
    ["mon dernier rdv c'est quand", 'fr'],
    ['o último era terça não?', 'pt'],
    ['je vous retrouve au bureau', 'fr'],
    ["je vous retrouve demain à l'antenne", 'fr'],
    ['je vous attrape à la sortie du bureau pour signer', 'fr'],
    ['je vais descendre à la gare', 'fr'],
    ['je vais faire exploser les scores', 'fr'],
  ] as const)('alarms nobody: %s', (text, locale) => expect(read(text, locale).intent).not.toBe('distress'))

  it.each([
    ["jveux pas perdre ma fille je vais me foutre en l'air", 'fr', 'self'],
    ['si je perds mon taf je me tue', 'fr', 'self'],
    ["j'ai tout rangé, mes papiers sont sur la table, adieu", 'fr', 'self'],
    ["je veux que ça s'arrête", 'fr', 'self'],
    ['je veux en finir', 'fr', 'self'],
    ["j'ai hâte d'en finir avec la vie", 'fr', 'self'],
    ["jarrive pas a me reveiller, j'ai pris plein de cachets", 'fr', 'self'],
    ["j'ai peur qu'il m'enferme si je viens", 'fr', 'victim'],
    ['tengo miedo de mi marido si voy', 'es', 'victim'],
    ['im scared he will lock me in if i come', 'en', 'victim'],
    ['i dont want to lose my job i want to die', 'en', 'self'],
    ['vreau sa mor, nu pot sa ma las de baut', 'ro', 'self'],
    ["mon ex m'a pris les enfants et il me frappe", 'fr', 'victim'],
    ['jveux pas perdre la garde de ma fille sinon je me pends', 'fr', 'self'],
    ["c'est mon dernier message", 'fr', 'self'],
    ['je vous retrouve au bureau et je vous plante', 'fr', 'threat'],
    ['je vais descendre à la gare et me jeter sous le train', 'fr', 'self'],
  ] as const)('hides no danger beside it: %s', (text, locale, danger) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger }),
  )
})

describe('"la veille"', () => {
  it.each([
    'la veille jbosse',
    'jsuis de veille cette nuit au taf',
    'je suis veilleur de nuit jsuis de veille',
    'la veille au soir je rentre tard',
    "jpeux pas la veille j'ai cours",
    'la veille je travaille de nuit',
    'pas la veille svp',
    'je suis de veille jusqu’à 6h',
  ])('is the day before, or a night at work: %s', (text) => expect(read(text, 'fr').reason).not.toBe('grief'))

  it.each(["la veille de l'enterrement de mon père je peux pas", 'ma mère est morte la veille je viens pas'])(
    'and of those who mourn, what it was: %s',
    (text) => expect(read(text, 'fr').reason).toBe('grief'),
  )
})
