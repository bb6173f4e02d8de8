import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../src/app/agents/choose-language.ts'
import { MARIE, openStage, type Stage, tokenOf } from '../app/links/stage.ts'
import { dump } from '../support/store-dump.ts'
import { asRead } from './scene.ts'

let stage: Stage
let url: string
beforeEach(async () => {
  stage = await openStage()
  await stage.say('plutôt lundi à 11h si possible, je peux pas jeudi')
  url = `/agir/${tokenOf(await stage.offered('moveAsked'), 'Choisir')}`
})
afterEach(() => stage.story.service.close())

const ask = async (method: 'GET' | 'POST', fields: Record<string, string> = {}) => {
  const answer = await stage.story.service.server.inject({
    method,
    url,
    headers: { host: 'localhost:3000', accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
  return asRead(answer)
}
const onClock = async () => (await stage.appointment()).startsAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm')

/** The value of the button beside these words. */
function momentOf(body: string, words: string): string {
  const choices = [...body.matchAll(/name="creneau" value="([^"]*)"[^>]*>([^<]*)</g)]
  const [, value = ''] = choices.find(([, , label = '']) => label.includes(words)) ?? []
  return value || expect.fail(`nothing says ${words}`)
}

describe('a moment chosen from an e-mail', () => {
  test('is shown with what was understood and what suits, nobody named, and moves once confirmed', async () => {
    const { statusCode, body } = await ask('GET')
    expect(statusCode).toBe(200)
    expect(body).toContain('Vous allez déplacer le rendez-vous de K. T., jeudi 14 janvier 2027 à 14h30.')
    expect(body).toMatch(/Compris : .*lundi 18\/01/)
    expect(body).toMatch(/checked>\s*lundi 18 janvier à 11 h 00 – convient/)
    expect(body).not.toMatch(/TESTEUR|Karim|D-1|peux pas/)
    expect(body.match(/<button/g)).toHaveLength(1)
    const pressed = await ask('POST', { creneau: momentOf(body, '15 janvier à 16 h 00') })
    expect(pressed.statusCode).toBe(200)
    expect(pressed.body).toContain('Le rendez-vous de K. T. a été déplacé au vendredi 15 janvier 2027 à 16h.')
    expect(await onClock()).toBe('15/01 16:00')
    const later = await ask('POST', { creneau: momentOf(body, '18 janvier à 11 h 00') })
    expect(later.body).toContain('a été déplacé au vendredi 15 janvier 2027 à 16h.')
    expect(await onClock()).toBe('15/01 16:00')
  })

  test('that is none, past, or was taken meanwhile is chosen again on the same page', async () => {
    const { body } = await ask('GET')
    const before = await dump(stage.story.service.parts.store)
    const nothing = await ask('POST')
    expect([nothing.statusCode, nothing.body]).toEqual([400, expect.stringContaining('Choisissez un moment.')])
    const past = await ask('POST', { creneau: 'autre', jour: '2027-01-04', heure: '10:00' })
    expect([past.statusCode, past.body]).toEqual([400, expect.stringContaining('Cette date est passée.')])
    const gone = await ask('POST', { creneau: 'invented' })
    expect([gone.statusCode, gone.body]).toEqual([409, expect.stringContaining('Ce créneau vient d’être pris.')])
    for (const answer of [nothing, past, gone]) expect(answer.body).toContain('name="creneau"')
    expect(await dump(stage.story.service.parts.store)).toEqual(before)
    expect((await ask('POST', { creneau: momentOf(body, '18 janvier à 11 h 00') })).statusCode).toBe(200)
  })

  test('when the office is closed or the agent has somebody else is asked once more, naming nobody', async () => {
    await stage.story.load(`D-5;VOISIN;Ana;0639980005;R-5;SPIP;15/01/2027;9h;SPIP de Nanterre;${MARIE};`)
    const sunday = { creneau: 'autre', jour: '2027-01-17', heure: '10:00' }
    const doubted = await ask('POST', sunday)
    expect(doubted.body).toContain('Vous avez choisi le dimanche 17 janvier à 10 h 00.')
    expect(doubted.body).toContain('Le service est fermé le dimanche 17 janvier 2027.')
    const { body } = await ask('GET')
    const beside = await ask('POST', { creneau: momentOf(body, '15 janvier à 9 h 00') })
    expect(beside.body).toContain('l’agent du rendez-vous a déjà un autre rendez-vous')
    expect(beside.body).not.toMatch(/VOISIN|Ana|D-5/)
    expect(await onClock()).toBe('14/01 14:30')
    expect(beside.body).toContain('name="malgre" value="oui"')
    await ask('POST', { ...sunday, malgre: 'oui' })
    expect(await onClock()).toBe('17/01 10:00')
  })

  test('is asked for in English of who reads pages so', async () => {
    await chooseLanguage(stage.story.service.parts, (await stage.agent()).id, 'en')
    const { body } = await ask('GET')
    expect(body).toContain('You are about to move the appointment of K. T., Thursday 14 January 2027 at 2:30 pm.')
    expect(body).toContain('Another time, at the same place')
  })
})
