import { expect, it } from 'vitest'
import { inAny, type Ways } from '../../../src/understanding/languages/in-any.ts'

interface Words {
  YES: Ways
  comes?: Ways
  never?: Ways
}
const any = inAny<Words>({ fr: { YES: 'oui', comes: ['YES je viens', 'je viens'] }, en: { YES: 'yes|ok' } })

it('says a thing in any language, and what another says for a name in capitals', () => {
  expect(any('YES')).toBe('(?:oui|yes|ok)')
  expect(any('comes')).toBe('(?:(?:oui|yes|ok) je viens|je viens)')
})

it('refuses what no language says, which would match anything', () => {
  expect(() => any('never')).toThrow('never')
})
