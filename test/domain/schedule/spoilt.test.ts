import { describe, expect, test } from 'vitest'
import { CODE_PAGES, type CodePage, decodePage, encodePage } from '../../../src/domain/schedule/code-pages.ts'
import { readHeader } from '../../../src/domain/schedule/header.ts'
import { isGarbled, isSpoilt, unspoilt } from '../../../src/domain/schedule/spoilt.ts'
import { lineWith, problemsWith } from './table.ts'

const SOUND = [
  'Nîmes, Béthune, Hélène, François, Noël, Aÿ, Œuvre, cœur, où, naïve, L’Haÿ-les-Roses, ÉLODIE, MICHÈLE, CÔTE, GARÇON',
  'N° 12 bis, 3ᵉ étage, 1er, 20 €, « salle A », 14h…, mi-temps – matin, M², ½ journée, §2, agent·e, l´école, D’ARC',
  'João, CONCEIÇÃO, GUIMARÃES, Ángel, Muñoz, Müller, Strauß, Øyvind, Łukasz, Dražen, Šimić, Ångström, Ioană, Ğ, İbrahim',
  'Иванов, محمد, 王伟, McDonald, DeVito, LeGoff, NoëL, Aïssa, AïSSA, carte ? oui, https://rdv.example/?a=b?c, Café™, 10‰',
].flatMap((list) => list.split(', '))

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('what people write', () => {
  test.each(SOUND)('%s is left as it is', (text) => {
    expect(isSpoilt(text)).toBe(false)
    expect(isGarbled(text)).toBe(false)
    expect(unspoilt(text)).toBe(text)
  })
})

test.each(['dit«bonjour»à tous', 'oui?non', 'dÉjà', '25m²', 'un\r\ndeux\ttrois', '- « 2 » →'])(
  'a person may write “%s”, odd as it is',
  (text) => expect(isGarbled(text)).toBe(false),
)

describe('UTF-8 read as something else', () => {
  const read = (text: string, page: CodePage) => decodePage(latin(Buffer.from(text)), page)
  const accented = SOUND.filter((text) => /[^\x20-\x7e]/.test(text) && !/[Ѐ-ӿ؀-ۿ一-鿿]/.test(text))

  test.each(CODE_PAGES)('as %s is put right, or is found out', (page) => {
    for (const text of accented) expect([text, undefined], text).toContain(unspoilt(read(text, page)))
    for (const text of ['Nîmes', 'Béthune', 'François', 'N° 12', 'déjà', 'L’Haÿ', 'Élodie', 'cœur'])
      expect(unspoilt(read(text, page)), text).toBe(text)
  })

  test('twice over is put right', () => {
    expect(unspoilt(read(read('Nîmes', 'windows-1252'), 'windows-1252'))).toBe('Nîmes')
  })

  test('and then lost in part is found out, never guessed', () => {
    for (const text of ['voilÃ ', 'Ã 14h', 'NÃ?mes', 'B?thune', 'B\ufffdthune', 'B\u0082thune', 'Hélène de NÃ®mes']) {
      expect(unspoilt(text), text).toBeUndefined()
    }
  })
})

describe('one page read as another', () => {
  test.each([['B‚thune', 'Hˆlas', 'Fran‡ois', 'BŽthune', 'N”mes', 'BÚthune', 'HÚlÞne', 'BÈthune', 'No‰l', 'ƒlodie']])(
    'is found out',
    (...texts) => {
      for (const text of texts) expect(unspoilt(text), text).toBeUndefined()
    },
  )
})

describe('a planning', () => {
  test('spoilt by its round trip says what it said before, or is refused', () => {
    expect(lineWith({ lieu: 'SPIP de NÃ®mes', prenom: 'HÃ©lÃ¨ne' }).values).toMatchObject({
      place: 'SPIP de Nîmes',
      firstName: 'Hélène',
    })
    for (const column of ['lieu', 'adresse', 'documents', 'nom', 'prenom']) {
      expect(problemsWith({ [column]: 'B‚thune' })).toEqual([`${column}: cellUnreadable`])
    }
  })

  test('has its heads put right too', () => {
    const read = readHeader(['dossier', 'PrÃ©nom', 'TÃ©lÃ©phone', 'type', 'date', 'heure', 'lieu'])
    expect(read).toMatchObject({ header: { unknown: [], columns: { firstName: { index: 1 }, phone: { index: 2 } } } })
  })
})

test('each page writes what it reads', () => {
  const all = latin(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  for (const page of CODE_PAGES) expect(latin(encodePage(decodePage(all, page), page) ?? Buffer.alloc(0))).toBe(all)
})
