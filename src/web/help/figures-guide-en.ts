import { html } from 'hono/html'
import { LEAST_PEOPLE } from '../../domain/effect/mask.ts'
import { KNOWN_ENOUGH } from '../../domain/effect/outcome.ts'
import { OUTCOMES } from '../agenda/words.ts'
import { MAIL } from '../mail/words.ts'
import { REPORT } from '../statistics/activity-words.ts'
import { AROUND, ATTENDANCE, STATISTICS } from '../statistics/words.ts'
import { definitionsByPart } from './figures-guide.ts'
import { type Chapter, type Guide, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const reading = (): Chapter => ({
  id: 'lire',
  title: 'Read the page in three minutes',
  content: html`
    ${steps(
      html`Open ${to('/statistiques', STATISTICS.title)} and choose the months.`,
      html`First look at ${named(ATTENDANCE.columns.known)}. Below ${KNOWN_ENOUGH * 100}%, no rate is given: one would not know what it is worth. Have
        ${to('/agenda/issues', OUTCOMES.title)} filled in.`,
      html`Then read ${named(ATTENDANCE.columns.rate)} and its two ends: the true rate is between them.`,
      html`For a meeting, ${to('/statistiques/rapport', REPORT.title)} fits on one sheet.`,
    )}
    <p>These figures are about the office, never about an agent: there is no table by agent, and there will be none.</p>
  `,
})

const report = (): Chapter => ({
  id: 'rapport',
  title: REPORT.title,
  content: html`
    <p>Five sentences, each with what it is not sure of. Between two months, it says whether the difference is more than chance usually makes; it never says its cause.
      Administrators may receive it by e-mail (${to('/mon-courrier', MAIL.title)}).</p>
  `,
})

const masked = (): Chapter => ({
  id: 'masque',
  title: 'Why some numbers are hidden',
  content: html`
    <p>A number about fewer than ${LEAST_PEOPLE} people could point at somebody. It is not given, nor are those from which it could be worked out. Choose more months, or less
      detail.</p>
  `,
})

const unsaid = (): Chapter => ({
  id: 'effet',
  title: 'What these figures do not say',
  content: html`
    <ul>
      <li>${ATTENDANCE.notAnEffect}</li>
      <li>${named(AROUND.title)}: ${AROUND.warning}</li>
      <li>To know whether a text makes people come, a draw by lot is needed: this is what a trial does, prepared by an administrator. It takes many people, often several offices.</li>
    </ul>
  `,
})

const definitions = (): Chapter => ({
  id: 'definitions',
  title: STATISTICS.definitions,
  content: html`${definitionsByPart()}`,
})

/** The guide of heads of service, for who reads English. */
export const figuresGuideEn = (): Guide => ({
  title: HELP.guides.figures,
  intro: 'How many summonses are missed, and what does the service do? These figures say it, with their doubt.',
  chapters: [reading(), report(), masked(), unsaid(), definitions()],
})
