import { setTimeout as pause } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { makeToken } from '../../src/app/programs/tokens.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { clockAt } from '../../test/support/clock.ts'
import { openTestService } from '../../test/support/service.ts'

/** A program that loads a file while texts leave, and what it was told in the end. */
export interface Imported {
  lines: number
  created: number
  seconds: number
}

/** What a program of the first office shows. */
export async function makeProgram(databaseUrl: string, secret: string, at: DateTime): Promise<string> {
  const service = await openTestService({ store: await openStore(databaseUrl, secret), clock: clockAt(at) })
  const { parts } = service
  try {
    const [office] = await listOffices(parts.store)
    const by = {
      id: parts.newId(),
      officeId: office?.id ?? '',
      email: 'direction@justice.example',
      role: 'admin',
    } as const
    const admin = await parts.store.transaction((tx) => keepAgent(tx, by, at))
    return await makeToken(parts, admin, { name: 'Planning', form: 'a'.repeat(20), mayLoad: true, mayRead: false })
  } finally {
    await service.close()
  }
}

/** Loads a planning as a program does, without summonses, and again while nobody takes it. */
export async function load(url: string, token: string, planning: string, until: number): Promise<Imported> {
  const lines = planning.split('\n').length - 1
  const began = performance.now()
  let created = 0
  while (created < lines && performance.now() < until) {
    const answer = await fetch(`${url}/api/planning?no-summons=1`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
      body: planning,
    }).catch(() => undefined)
    const report = answer?.ok ? ((await answer.json()) as Record<'created' | 'unchanged', number>) : undefined
    if (report) created = report.created + report.unchanged
    else await pause(1000)
  }
  return { lines, created, seconds: (performance.now() - began) / 1000 }
}
