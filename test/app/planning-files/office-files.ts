import { onTestFinished } from 'vitest'
import { takeInUpload } from '../../../src/app/planning-files/change-upload.ts'
import type { Preview } from '../../../src/app/planning-files/preview.ts'
import { runUploads } from '../../../src/app/planning-files/run-uploads.ts'
import type { Agent } from '../../../src/domain/people.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { findUpload, type Upload } from '../../../src/store/files/uploads.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { clockAt } from '../../support/clock.ts'
import { openTestService } from '../../support/service.ts'
import { HEADER, paris } from '../../support/story.ts'

/** An office whose secretary loads files, on a clock to set. */
export async function openOffice(startsAt: string, store?: Store) {
  const clock = clockAt(paris(startsAt))
  const service = await openTestService({ clock, ...(store && { store }) })
  onTestFinished(() => service.close())
  const { parts } = service
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('the service opened without an office')
  const staff = { id: parts.newId(), officeId: office.id, email: 'sami@justice.example', role: 'staff' as const }
  const agent: Agent = await parts.store.transaction((tx) => keepAgent(tx, staff, clock.now()))
  const upload = async (id: string): Promise<Upload> => {
    const found = await findUpload(parts.store, id)
    if (!found) throw new Error('the file is gone')
    return found
  }
  return {
    service,
    parts,
    clock,
    office,
    agent,
    upload,
    /** Does what waits with files. */
    work: (signal = new AbortController().signal) => runUploads(parts, signal),
    /** The same, stopped as a service that closes stops it, once the store holds so much. */
    async workUntil(isEnough: () => Promise<boolean>): Promise<void> {
      const stop = new AbortController()
      const { store } = parts
      const watched: Store['transaction'] = async (work, beside) => {
        const result = await store.transaction(work, beside)
        if (await isEnough()) stop.abort()
        return result
      }
      await runUploads({ ...parts, store: { ...store, transaction: watched } }, stop.signal)
    },
    /** Sends a file in and has it looked at. */
    async look(content: Uint8Array, name = 'planning.csv'): Promise<{ upload: Upload; preview: Preview }> {
      const id = await takeInUpload(parts, agent, { name, content })
      await runUploads(parts, new AbortController().signal)
      const looked = await upload(id)
      return { upload: looked, preview: looked.preview as Preview }
    },
  }
}

export type OfficeFiles = Awaited<ReturnType<typeof openOffice>>

/** A planning of these lines. */
export function planningOf(...lines: string[]): Uint8Array {
  return new TextEncoder().encode([HEADER, ...lines].join('\n'))
}

/** One line of Karim's. */
export function karim(date: string, time: string, { status = '', phone = '06 39 98 00 01', reference = 'R-1' } = {}) {
  return `D-1;TEST;Karim;${phone};${reference};SPIP;${date};${time};SPIP;c.lambert@justice.example;${status}`
}
