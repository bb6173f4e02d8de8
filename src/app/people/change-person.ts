import type { Language, Probationer } from '../../domain/people.ts'
import { getProbationer } from '../../store/people/people.ts'
import { setProbationer } from '../../store/people/write-people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** What an agent allows about a person, or says of them. */
export type Permission = 'protectedAdult' | 'textsAllowedOnSharedNumber' | 'sensitiveAllowed'

/** What the journal says of each, allowed and no longer. */
const WHAT: Record<Permission, [yes: string, no: string]> = {
  protectedAdult: ['adultProtected', 'adultUnprotected'],
  textsAllowedOnSharedNumber: ['sharedNumberAllowed', 'sharedNumberForbidden'],
  sensitiveAllowed: ['sensitiveAllowed', 'sensitiveForbidden'],
}

/** Allows or forbids one thing about a person. */
export async function setPermission(
  parts: Parts,
  { permission, allowed, ...whom }: Handling & { permission: Permission; allowed: boolean },
): Promise<void> {
  const what = WHAT[permission][allowed ? 0 : 1]
  await change(parts, whom, { [permission]: allowed }, { what })
}

/** Writes to a person in another language from now on. */
export async function changeLanguage(
  parts: Parts,
  { language, ...whom }: Handling & { language: Language },
): Promise<void> {
  await change(parts, whom, { language }, { what: 'languageChanged', details: { to: language } })
}

async function change(
  parts: Parts,
  { probationerId, ...by }: Handling,
  wanted: Partial<Pick<Probationer, Permission | 'language'>>,
  entry: { what: string; details?: Record<string, string> },
): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    // A form sent twice changed it once.
    if (Object.entries(wanted).every(([field, value]) => person[field as keyof Probationer] === value)) return
    await setProbationer(tx, probationerId, wanted)
    await noteChange(tx, parts, person, { by, ...entry }, now)
  })
}
