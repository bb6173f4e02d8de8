import type { FirstRun, FirstStep } from '../../domain/first-run.ts'
import type { CarrierCheck, MailCheck } from '../../domain/outside-check.ts'
import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { previewOf } from '../../locales/preview.ts'
import { LOCALES } from '../../locales/say.ts'
import { mailTriedEmail } from '../../locales/sign-in-email.ts'
import { setMark } from '../../store/marks/marks.ts'
import { enqueueEmail, findLastEmailTo } from '../../store/notices/emails.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import { writeLetter } from '../mail/write-letter.ts'
import { CARRIER_CHECKED, MAIL_CHECKED, mailArrivedAt } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from '../settings/still-admin.ts'
import { type Tester, type TryProblem, textOwnPhone } from '../settings/text-own-phone.ts'

const MAIL_TRIED = 'mailTried'
const SUMMONS = 'summons.meeting'

/** Passes over a step, or takes it up again; puts all of them away, or out again. */
export async function changeFirstRun(
  { store }: Parts,
  by: Agent,
  change: { pass: FirstStep } | { takeUp: FirstStep } | { away: boolean },
): Promise<void> {
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const { firstRun = { passed: [], away: true } } = await getOffice(tx, by.officeId)
    await setOffice(tx, by.officeId, { firstRun: changed(firstRun, change) })
  })
}

function changed(run: FirstRun, change: Parameters<typeof changeFirstRun>[2]): FirstRun {
  if ('away' in change) return { ...run, away: change.away }
  const others = run.passed.filter((step) => step !== ('pass' in change ? change.pass : change.takeUp))
  return { ...run, passed: 'pass' in change ? [...others, change.pass] : others }
}

/** Keeps what the carrier said when it was asked. */
export async function noteCarrierCheck(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  found: CarrierCheck,
): Promise<void> {
  await store.transaction((tx) => setMark(tx, CARRIER_CHECKED, JSON.stringify({ at: clock.now().toISO(), found })))
}

/** Keeps what the mail server said when it was asked. */
export async function noteMailCheck({ store, clock }: Pick<Parts, 'store' | 'clock'>, found: MailCheck): Promise<void> {
  await store.transaction((tx) => setMark(tx, MAIL_CHECKED, JSON.stringify({ at: clock.now().toISO(), found })))
}

/** E-mails an administrator a link by which they say that it came: a mail server that takes an e-mail has not yet delivered it. */
export async function tryMail({ store, clock, newId, settings }: Parts, by: Agent): Promise<void> {
  const now = clock.now()
  const id = newId()
  const letter = mailTriedEmail(`${settings.publicUrl}/bienvenue/courrier/${id}`, settings.publicUrl, by.language)
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const email = {
      id,
      key: `${MAIL_TRIED}:${id}`,
      officeId: by.officeId,
      agentId: by.id,
      kind: MAIL_TRIED,
      to: by.email,
    }
    await enqueueEmail(tx, { ...email, ...writeLetter(letter), dueAt: now }, now)
  })
}

/** Notes that an e-mail of ours came to whoever it was sent to. */
export async function noteMailArrived({ store, clock }: Parts, by: Agent, emailId: string): Promise<void> {
  await store.transaction(async (tx) => {
    const email = await findLastEmailTo(tx, by.id, MAIL_TRIED)
    if (email?.id !== emailId) throw new Problem('notFound')
    await setMark(tx, mailArrivedAt(by.officeId), clock.now().toUTC().toISO() ?? '')
  })
}

/** Texts a summons as people get it to a number that is given. */
export async function tryPhone(parts: Parts, by: Tester, written: string): Promise<TryProblem | undefined> {
  const office = await getOffice(parts.store, by.officeId)
  const templates = office.wording?.fr?.[SUMMONS]?.templates ?? LOCALES.fr.sentences[SUMMONS]
  const [text] = previewOf(office, { language: 'fr', id: SUMMONS, templates }, parts.clock.now()).usual
  if (!text) throw new Error('a summons has no words')
  return textOwnPhone(parts, by, { written, body: text.body, what: 'phoneTried', details: {} })
}
