import { describe, expect, test } from 'vitest'
import { revealingWords } from '../../../src/domain/schedule/revealing.ts'

describe('words that would reveal the offence', () => {
  test.each([
    ['Association Stop Violences conjugales', ['violences', 'conjugales']],
    ["Centre d'ADDICTOLOGIE", ['addictologie']],
    ['preuve pour la partie civile', ['partie civile']],
    ['stage alcool', ['alcool']],
    ['indemnisation de la victime', ['victime']],
    ['délinquance sexuelle', ['délinquance', 'sexuelle']],
    ['Dépistage stupéfiants', ['stupéfiants']],
    ['obligation de soins', ['obligation de soin']],
    ['analyse d’urine', ['analyse d urine']],
    ['CSAPA de Nanterre', ['csapa']],
  ])('are found in %s', (text, words) => {
    expect(revealingWords(text)).toEqual(words)
  })

  test.each([
    'SPIP des Hauts-de-Seine',
    'Tribunal judiciaire de Nanterre',
    "94 bd du Général Leclerc, Place d'Armes",
    'rue Eugène Viollet-le-Duc',
    "attestation d'emploi|justificatif de domicile",
    'Par téléphone',
    '',
  ])('are not seen in %s', (text) => {
    expect(revealingWords(text)).toEqual([])
  })
})
