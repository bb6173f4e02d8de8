import { describe, expect, test } from 'vitest'
import { START } from '../../src/conversation/conversation.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'
import { comingAt, heard, repliesOf } from '../support/heard.ts'

const spip = comingAt('spip', 'SPIP', '2027-01-13T16:00', 'SPIP de Nanterre')
const work = comingAt('work', 'TIG', '2027-01-20T08:30', 'Mairie, services techniques')
const both = [spip, work]

const doneTo = (text: string, from: typeof START | object = START) =>
  heard(text, both, { from: from as typeof START }).effects.flatMap((effect) =>
    effect.effect === 'confirmAppointment' || effect.effect === 'declineAppointment'
      ? `${effect.effect === 'confirmAppointment' ? 'yes' : 'no'} ${effect.appointmentId}`
      : [],
  )

describe('a yes to both', () => {
  test.each([
    'oui pr les 2',
    'je viens aux deux',
    'je serai aux deux rendez vous',
    'jviens aux 2',
    'ok pour les 2 rdv',
    'c bon pr les deux',
    'oui les deux',
    'je confirme les deux rdv',
  ])('is one to each: %s', (text) => expect(doneTo(text)).toEqual(['yes spip', 'yes work']))

  test.each(['les 2 wsh', 'les deux'])('is none where nothing asked which: %s', (text) =>
    expect(doneTo(text)).toEqual([]),
  )

  test.each(['non les deux', 'les 2 non', 'les deux je peux pas', 'je viens pour les deux enfants', 'les deux ?'])(
    'is none: %s',
    (text) => expect(understand(text, 'fr', expecting).all).toBeUndefined(),
  )

  test('is not what answers "which one can you not come to?"', () => {
    const asked = (purpose: 'decline' | 'confirm') => ({
      state: 'choosingAppointment',
      purpose,
      offered: ['spip', 'work'],
      expiresAt: '2027-01-12T10:00:00.000Z',
    })
    expect(doneTo('les deux', asked('decline'))).toEqual([])
    expect(doneTo('les deux', asked('confirm'))).toEqual(['yes spip', 'yes work'])
  })

  test('asks of who has one', () => expect(repliesOf(heard('les deux', [spip]))).toEqual(['askConfirmation spip']))
})

describe('a yes to one and a no to the other', () => {
  test.each([
    ['jviens au spip mais pas a la mairie', 'yes spip', 'no work'],
    ['le 13 oui le 20 non je travaille', 'yes spip', 'no work'],
    ['oui pour le 13 non pour le 20', 'yes spip', 'no work'],
    ['le 13 ok mais pas le 20', 'yes spip', 'no work'],
    ['je viens le 13 mais pas le 20', 'yes spip', 'no work'],
    ['je peux venir le 13 et le 20 non', 'yes spip', 'no work'],
    ['je viens au tig mais pas au spip', 'yes work', 'no spip'],
    ['non pour le 13, oui pour le 20', 'yes work', 'no spip'],
    ['le tig ok, le spip non', 'yes work', 'no spip'],
    ['mercredi ok, le TIG je pourrai pas', 'yes spip', 'no work'],
    ["mercredi c'est bon, par contre le TIG je peux pas j'ai le médecin", 'yes spip', 'no work'],
    ['ok mercredi. le TIG non', 'yes spip', 'no work'],
    ["Je viendrai au SPIP. Le TIG c'est mort, je bosse", 'yes spip', 'no work'],
    ["Oui pour mercredi, non pour le TIG j'ai un arrêt de travail", 'yes spip', 'no work'],
    ['oui pour mercredi 13, le 20 impossible', 'yes spip', 'no work'],
    ['SPIP mercredi oui je viens, mairie le 20 je peux pas', 'yes spip', 'no work'],
    ["le rdv de mercredi 16h c'est bon mais pas le TIG j'ai mal au dos", 'yes spip', 'no work'],
    ["pas possible pour le 13 par contre le 20 c'est bon", 'yes work', 'no spip'],
    ['je peux pas mercredi mais le TIG oui', 'yes work', 'no spip'],
    ["le TIG c'est ok mais pas mercredi", 'yes work', 'no spip'],
    ["le 13 c'est bon, le 20 je peux pas", 'yes spip', 'no work'],
    ['ok pour le spip mais pas pour la mairie', 'yes spip', 'no work'],
    ['je serai au SPIP mercredi, la mairie je pourrai pas', 'yes spip', 'no work'],
    ['non pour le TIG, oui pour mercredi 16h', 'yes spip', 'no work'],
  ])('does each: %s', (text, yes, no) => expect(doneTo(text)).toEqual([yes, no]))

  test.each([
    'le 13 oui si je peux le 20 non',
    'oui le 13 non le 20 oui',
    'le 13 oui le 20 non ?',
    'je viens le 13 et pas en retard',
    'je viens le 11 mais pas le 12',
    'mercredi oui si je peux, le TIG non',
    'lundi ok, le TIG non',
  ])('does nothing where it is not plain: %s', (text) => expect(doneTo(text)).toEqual([]))

  test.each(['pas mardi mais jeudi oui', 'je peux pas lundi mais mardi oui', 'mardi non, jeudi oui'])(
    'is not what says which days suit: %s',
    (text) => expect(understand(text, 'fr', expecting)).not.toHaveProperty('each'),
  )
})
