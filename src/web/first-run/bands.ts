import { html } from 'hono/html'
import { readSteps } from '../../app/first-run/read-steps.ts'
import { stepsLeft } from '../../domain/first-run.ts'
import { mayDo, type Visit } from '../visit.ts'
import { REHEARSAL } from './rehearsal-words.ts'
import { FIRST_RUN } from './words.ts'

/** Where an administrator is told how much is left of the first day: where one comes in, sets up, and looks at the first file. */
const REMINDED_AT = ['/agenda', '/reglages', '/import']

/** What stands above every page of an office that rehearses, and above some of one on its first day. */
export async function bandsOf(visit: Visit, path: string) {
  const { office } = visit
  const left = await countLeft(visit, path)
  if (!office.rehearsalSince && left === 0) return undefined
  const admin = mayDo(visit.agent.role, 'admin')
  return html`
    ${office.rehearsalSince && html`<p class="band rehearsal"><strong>${REHEARSAL.band}</strong> ${admin && html`<a href="/rodage">${REHEARSAL.link}</a>`}</p>`}
    ${left > 0 && html`<p class="band"><a href="/bienvenue">${FIRST_RUN.left(left)}</a></p>`}
  `
}

async function countLeft({ web, parts, agent, office }: Visit, path: string): Promise<number> {
  const reminded = office.firstRun && !office.firstRun.away && REMINDED_AT.includes(path) && mayDo(agent.role, 'admin')
  if (!reminded) return 0
  const { states } = await readSteps(parts.store, office, web.checks.carrier === undefined)
  return stepsLeft(states, office.firstRun).length
}
