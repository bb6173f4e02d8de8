import { DateTime } from 'luxon'
import type { Parts } from '../../src/app/parts.ts'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import type { ImportReport } from '../../src/domain/schedule/import-report.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import type { Message } from '../../src/store/messages/message.ts'
import { clockAt, type SetClock } from './clock.ts'
import { nextDue } from './next-due.ts'
import { openTestService, type TestService } from './service.ts'

/** A service, its clock, and what tests say of them most often. */
export interface Story {
  service: TestService
  clock: SetClock
  /** Loads a planning of these lines, under `HEADER`. */
  load(...lines: string[]): Promise<ImportReport>
  loadFile(
    source: Uint8Array,
    options?: { summons?: boolean; dryRun?: boolean; officeCode?: string },
  ): Promise<ImportReport>
  /** Lets time pass, ticking at every moment on the way at which something is due. */
  passTo(iso: string): Promise<void>
  /** Texts that left for a number, with the moment on the clock of Paris. */
  sentTo(phone: string): Promise<{ body: string; at: string; message: Message }[]>
}

export const HEADER = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email;statut'

export async function openStory(
  startsAt: string,
  given: Partial<Parts> = {},
  environment: Record<string, string> = {},
): Promise<Story> {
  const clock = clockAt(paris(startsAt))
  const service = await openTestService({ clock, ...given }, environment)
  const loadFile: Story['loadFile'] = async (source, options = {}) => {
    const request = { source, fileName: 'planning.csv', summons: true, dryRun: false, ...options }
    const result = await importSchedule(service.parts, request)
    if ('problem' in result) throw new Error(result.problem.code)
    return result.report
  }
  return {
    service,
    clock,
    loadFile,
    load: (...lines) => loadFile(new TextEncoder().encode([HEADER, ...lines].join('\n'))),
    async passTo(iso) {
      const end = paris(iso).toUTC()
      await service.ticker.tick()
      for (;;) {
        const next = await nextDue(service.parts.store, clock.now())
        clock.set(next && next < end ? next : end)
        await service.ticker.tick()
        if (clock.now() >= end) return
      }
    },
    async sentTo(phone) {
      const messages = await listExchanged(service.parts.store, phone, 200)
      return messages
        .filter(({ direction, sentAt }) => direction === 'out' && sentAt !== null)
        .map((message) => ({ body: message.body, at: onClock(message.sentAt), message }))
    },
  }
}

export function paris(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'Europe/Paris' })
}

function onClock(instant: DateTime | null): string {
  return instant?.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm") ?? ''
}
