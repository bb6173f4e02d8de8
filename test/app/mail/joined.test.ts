import { describe, expect, test } from 'vitest'
import { KARIM, karimAt, MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'

async function open(): Promise<MailStory> {
  const story = await openMailStory('2027-01-11T09:30')
  await story.load(karimAt('14/01/2027', '14h30'))
  await story.passTo('2027-01-11T10:00')
  return story
}

async function says(story: MailStory, body: string, from = KARIM) {
  expect(await story.service.receive({ from, body })).toBe(200)
  await story.service.ticker.tick()
}

describe('notices about one person', () => {
  test('leave at once for the first; those of the next five minutes leave together, and each is said once', async () => {
    const story = await open()
    await says(story, 'rappelez-moi svp')
    expect((await story.read()).map(({ subject }) => subject)).toEqual([
      '[justif] Demande à être rappelée - K. T. - jeudi 14 janvier 2027 à 14h30',
    ])
    story.clock.set(story.clock.now().plus({ minutes: 2 }))
    await says(story, "j'ai envoyé mon attestation hier")
    story.clock.set(story.clock.now().plus({ minutes: 2 }))
    await says(story, "j'ai changé de numéro")
    expect(await story.read()).toHaveLength(1)
    await story.passTo('2027-01-11T10:04')
    expect(await story.read()).toHaveLength(1)
    await passMinutes(story, 1)
    const [, joined, ...others] = await story.read()
    expect(others).toEqual([])
    expect(joined?.subject).toMatch(/^\[justif\] Justificatif annoncé - K\. T\..* \(\+1\)$/)
    for (const part of [joined?.text ?? '', joined?.html ?? '']) {
      expect(part).toContain('mon attestation hier')
      expect(part).toContain('changé de numéro')
      expect(part.match(/Les réponses à cet e-mail ne sont pas lues/g)).toHaveLength(1)
    }
    await passMinutes(story, 30)
    expect(await story.read()).toHaveLength(2)
  })

  test('about two people are two e-mails', async () => {
    const story = await open()
    await story.load(`D-2;AUTRE;Léa;0639980002;R-2;SPIP;14/01/2027;15h30;SPIP de Nanterre;${MARIE};`)
    await says(story, 'rappelez-moi svp')
    await says(story, 'rappelez-moi svp', '+33639980002')
    expect((await story.read()).map(({ subject }) => subject)).toEqual([
      '[justif] Demande à être rappelée - K. T. - jeudi 14 janvier 2027 à 14h30',
      '[justif] Demande à être rappelée - L. A. - jeudi 14 janvier 2027 à 15h30',
    ])
  })

  test('of danger never wait', async () => {
    const story = await open()
    await says(story, 'rappelez-moi svp')
    await says(story, "j'ai envie de mourir")
    const subjects = (await story.read()).map(({ subject }) => subject)
    expect(subjects).toEqual([
      '[justif] Demande à être rappelée - K. T. - jeudi 14 janvier 2027 à 14h30',
      '[justif] URGENT - danger - K. T.',
    ])
  })

  test('that wait are kept by the store, whatever becomes of the process', async () => {
    const story = await open()
    await says(story, 'rappelez-moi svp')
    await says(story, "j'ai changé de numéro")
    story.server.misbehave({ at: 'data', cut: true })
    await passMinutes(story, 5)
    expect(await story.read()).toHaveLength(1)
    await passMinutes(story, 1)
    const [, late] = await story.read()
    expect(late?.text).toContain('changé de numéro')
  })
})

test('a flood of more than twenty an hour leaves as one summary, danger excepted', async () => {
  const story = await open()
  const people = Array.from({ length: 40 }, (_, index) => index + 10)
  await story.load(
    ...people.map((n) => `D-${n};NOM${n};Ana;06399801${n};R-${n};SPIP;20/01/2027;9h;SPIP de Nanterre;${MARIE};`),
  )
  for (const n of people) await story.service.receive({ from: `+336399801${n}`, body: 'rappelez-moi svp' })
  await story.service.receive({ from: KARIM, body: "j'ai envie de mourir" })
  await story.service.ticker.tick()
  const before = await story.read()
  expect(before.filter(({ subject }) => subject?.includes('URGENT'))).toHaveLength(1)
  expect(before).toHaveLength(21)
  await passMinutes(story, 15)
  const [summary, ...others] = (await story.read()).slice(21)
  expect(others).toEqual([])
  expect(summary?.subject).toBe('[justif] 20 avis réunis')
  expect(summary?.text?.match(/Son message : « rappelez-moi svp »/g)).toHaveLength(20)
  expect(summary?.html?.match(/rappelez-moi svp/g)).toHaveLength(20)
  expect(summary?.subject).not.toMatch(/NOM/)
})

async function passMinutes(story: MailStory, minutes: number) {
  story.clock.set(story.clock.now().plus({ minutes }))
  await story.service.ticker.tick()
}
