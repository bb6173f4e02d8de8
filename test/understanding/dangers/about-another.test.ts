import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a danger that somebody tells of another', () => {
  it.each([
    ["mon mari a un fusil chez nous et il dit qu'il veut en finir", 'fr'],
    ["mon fils s'est enfermé dans la salle de bain, il dit qu'il veut mourir", 'fr'],
    ['My son says he wants to kill himself and he locked the door', 'en'],
  ] as const)('is marked, so that help is for them too: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self', aboutAnother: true }),
  )

  it.each([
    'je veux mourir, dites à mon fils que je l’aime',
    'ma femme est partie, je veux en finir',
    'mon mari me frappe',
  ])('is not read in their own: %s', (text) => {
    const { intent, aboutAnother } = read(text)
    expect({ intent, aboutAnother }).toEqual({ intent: 'distress', aboutAnother: undefined })
  })

  it.each([
    ['mi hermana se quiere matar', 'es'],
    ['mi hermana quiere morirse', 'es'],
    ['mi primo quiere matarse', 'es'],
    ['mi hermano se quiere tirar por la ventana', 'es'],
    ['mi hija dice que se quiere suicidar', 'es'],
    ['mi madre ha intentado matarse esta mañana', 'es'],
    ['una amiga dice que se mata esta noche', 'es'],
    ['mi novia amenaza con tirarse del balcon', 'es'],
    ['mi padre ya no quiere vivir', 'es'],
    ['a minha irmã quer matar-se', 'pt'],
    ['o meu filho diz que quer morrer', 'pt'],
    ['o meu pai vai se matar', 'pt'],
    ['uma amiga disse que se mata hoje', 'pt'],
    ['a minha namorada quer atirar-se da ponte', 'pt'],
    ['o meu irmão já não quer viver', 'pt'],
    ['minha mãe tentou suicidar-se', 'pt'],
    ['sotia mea vrea sa si ia viata', 'ro'],
    ['un prieten zice ca se omoara', 'ro'],
    ['fratele meu vrea să se sinucidă', 'ro'],
    ['sora mea vrea sa moara', 'ro'],
    ['fiul meu vrea sa se arunce de pe bloc', 'ro'],
    ['mama nu mai vrea sa traiasca', 'ro'],
    ['iubita mea amenință că se omoară', 'ro'],
    ['khti bghat t9tel rasha', 'ar'],
    ['بنتي كتقول باغا تموت', 'ar'],
    ['خويا بغى يقتل راسو', 'ar'],
    ['أختي تريد أن تنتحر', 'ar'],
    ['زوجتي تريد أن تموت', 'ar'],
    ['wldi baghi ymout', 'ar'],
    ['صديقي يريد أن يقتل نفسه', 'ar'],
    ['mrati kat9oul ghadi t9tel rasha', 'ar'],
    ['ماما ما بغاتش تعيش', 'ar'],
    ['sahbi 7awel yantahir', 'ar'],
  ] as const)('is known of who wants to die, and told as theirs: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'self', aboutAnother: true }),
  )

  it.each([
    ['mi hermana se mata trabajando', 'es'],
    ['mi primo quiere morirse de risa', 'es'],
    ['mi mujer se quiere mudar', 'es'],
    ['mi hijo quiere tirar la ropa', 'es'],
    ['mi madre murio hace un año', 'es'],
    ['mi hermano se quiere matar de risa', 'es'],
    ['a minha irmã quer vir comigo', 'pt'],
    ['o meu filho quer morrer de rir', 'pt'],
    ['a minha mulher mata-se a trabalhar', 'pt'],
    ['o meu pai morreu ontem', 'pt'],
    ['a minha filha quer sair', 'pt'],
    ['sotia mea vrea sa vina cu mine', 'ro'],
    ['fratele meu se omoara cu munca', 'ro'],
    ['un prieten zice ca nu trebuie sa vin', 'ro'],
    ['sora mea a murit', 'ro'],
    ['ختي بغات تجي معايا', 'ar'],
    ['khouya baghi ymchi m3aya', 'ar'],
    ['ماما ماتت', 'ar'],
    ['wldi mrid ma n9derch nji', 'ar'],
  ] as const)('is none in %s', (text, locale) => expect(read(text, locale).intent).not.toBe('distress'))

  it.each([
    ['mi mujer me dejo y me quiero morir', 'es'],
    ['mi marido quiere matarme', 'es'],
    ['mi hermano quiere matar a mi padre', 'es'],
    ['o meu marido quer matar-me', 'pt'],
    ['sotul vrea sa ma omoare', 'ro'],
    ['راجلي باغي يقتلني', 'ar'],
    ['خويا باغي يقتل جارو', 'ar'],
    ['بغيت نموت قولو لختي', 'ar'],
  ] as const)('is not read in what they fear for themselves, or in a threat: %s', (text, locale) => {
    const { intent, aboutAnother } = read(text, locale)
    expect({ intent, aboutAnother }).toEqual({ intent: 'distress', aboutAnother: undefined })
  })
})
