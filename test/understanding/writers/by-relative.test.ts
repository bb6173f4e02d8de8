import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('what a relative writes from the person’s number', () => {
  it.each([
    ['هاد التيليفون ديال خويا، هو ماكاينش دابا', 'ar'],
    ['هاد النمرة ديال خويا، راه خرج', 'ar'],
    ['machi ana, ana bent khtou', 'ar'],
    ['ana machi samir ana mratou, nkoulha lih', 'ar'],
    ['أنا أخوه، هو مسافر', 'ar'],
    ['ana khouh howa msafer', 'ar'],
    ['ana mrat samir, howa mrid', 'ar'],
    ['أنا أمه', 'ar'],
    ['أنا زوجته، هو في المستشفى', 'ar'],
    ['had tilifoun dyal khouya rah khdam', 'ar'],
    ['أنا أخته ماشي هو', 'ar'],
    ['ana wldo, baba khrej', 'ar'],
    ['هذا رقم أخي، سيعود مساء', 'ar'],
    ['no soy yo, soy su sobrina', 'es'],
    ['este es el telefono de mi hermano, yo no soy pablo, el no esta ahora', 'es'],
    ['hola soy su hermano, pablo esta de viaje', 'es'],
    ['soy la hermana de pablo, no puede ir', 'es'],
    ['soy la madre, esta ingresado', 'es'],
    ['no soy pablo soy su hermana, el esta en el hospital', 'es'],
    ['soy su mujer, a pablo lo han detenido', 'es'],
    ['soy la hermana de pablo', 'es'],
    ['habla su mujer, pablo trabaja ese dia', 'es'],
    ['es el movil de mi marido, ahora esta trabajando', 'es'],
    ['soy el padre de Pablo, no va a ir', 'es'],
    ['nu sunt eu, sunt nepoata lui', 'ro'],
    ['sunt fratele lui, ion e plecat din tara', 'ro'],
    ['sunt sora lui ion, nu poate veni', 'ro'],
    ['sunt mama lui ion, e internat', 'ro'],
    ['sunt sotia lui, e la munca', 'ro'],
    ['scriu eu, sunt mama, el e in spital', 'ro'],
    ['e telefonul fratelui meu, nu e acasa acum', 'ro'],
    ['sunt fiul lui ion, tata e bolnav', 'ro'],
    ['não sou eu, sou a mãe dela', 'pt'],
    ['sou a irmã dela, ela não pode ir', 'pt'],
    ['sou a irmã dela', 'pt'],
    ['sou a mulher do João, ele está internado', 'pt'],
    ['este é o telefone do meu irmão, ele saiu', 'pt'],
    ['fala a mãe dele, ele está doente', 'pt'],
    ['sou o pai da Maria, ela não vai', 'pt'],
    ['daqui fala a esposa do João', 'pt'],
  ] as const)('is nobody’s own act, and ends no texts: %s', (text, locale) => {
    const { intent, byAnother, perhaps } = read(text, locale)
    expect({ known: ['other', 'decline'].includes(intent), byAnother, perhaps }).toEqual({
      known: true,
      byAnother: true,
      perhaps: undefined,
    })
  })

  it('chooses nothing for them', () => {
    const offered = [{ startsAt: expecting.now.plus({ days: 3 }) }, { startsAt: expecting.now.plus({ days: 4 }) }]
    expect(understand('soy su hermano, la 2', 'es', { ...expecting, offered })).toMatchObject({
      intent: 'other',
      byAnother: true,
    })
    expect(understand('la 2', 'es', { ...expecting, offered })).toMatchObject({ intent: 'choice', choice: 2 })
  })

  it.each([
    ['soy su ex, pablo ya no vive aqui y este numero es mio', 'es'],
    ['se equivoca, este es el telefono de mi hija', 'es'],
    ['no conozco a ningun pablo', 'es'],
    ['este numero es nuevo, no soy pablo', 'es'],
    ['ghalti f nmra khoya', 'ar'],
    ['ana jarou machi howa, w tel hada dyali', 'ar'],
    ['não conheço nenhum joão, engano', 'pt'],
    ['este número agora é meu, não sou o joão', 'pt'],
    ['nu sunt ion, ati gresit numarul', 'ro'],
    ['nu cunosc niciun ion', 'ro'],
    ['ما نعرفش هاد السيد، غلطتو', 'ar'],
    ['machi ana, ghaltin f nemra', 'ar'],
    ['هاد النمرة ولات ديالي', 'ar'],
  ] as const)('is not what whoever has the number now writes: %s', (text, locale) =>
    expect(read(text, locale).intent).toBe('wrong_person'),
  )

  it.each([
    ['soy madre de dos niños, no puedo ir', 'es'],
    ['no puedo, mi hermana se casa', 'es'],
    ['mi mujer esta enferma, no puedo ir', 'es'],
    ['soy la madre de un bebe y no puedo ir', 'es'],
    ['voy con mi hermano', 'es'],
    ['le escribo desde el móvil de mi hijo: voy a la cita', 'es'],
    ['no sé de qué me habla su compañera', 'es'],
    ['soy pablo, confirmo', 'es'],
    ['sou mãe de dois filhos, não posso ir', 'pt'],
    ['a minha mulher está doente, não posso ir', 'pt'],
    ['sou a mãe da menina e não posso ir', 'pt'],
    ['sou o joão', 'pt'],
    ['sunt mama a doi copii, nu pot veni', 'ro'],
    ['sotia mea e bolnava, nu pot veni', 'ro'],
    ['sunt bolnav', 'ro'],
    ['vine sora mea cu mine', 'ro'],
    ['sunt ion, vin', 'ro'],
    ['ana mrid ma n9derch nji', 'ar'],
    ['mrati mrida ma n9derch', 'ar'],
    ['أنا مريض', 'ar'],
    ['ana khoya mrid', 'ar'],
    ['أمي مريضة ما نقدرش نجي', 'ar'],
    ['ana samir ghadi nji', 'ar'],
  ] as const)('is not what they write of a relative of theirs: %s', (text, locale) =>
    expect(read(text, locale)).not.toHaveProperty('byAnother'),
  )
})
