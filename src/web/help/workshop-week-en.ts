import { html } from 'hono/html'
import { AGENDA, LETTERS, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { STATISTICS } from '../statistics/words.ts'
import { SIGNS } from '../words.ts'
import { named, to, written } from './guide.ts'
import type { DemoPages, StepWords } from './workshop-step.ts'

/** The week of the demonstration, for who reads English. */
export function inEnglish({ phone, mailbox }: DemoPages, danger: string): StepWords[] {
  return [
    [
      html`Everybody reads their summons in ${phone}. Élodie is lost at first, then confirms both.`,
      html`${to('/agenda', AGENDA.title)}: ${named(SIGNS.confirmed)}, twice.`,
    ],
    [
      html`Karim cannot come, and chooses another time. Inès tries to move her hearing.`,
      html`${named(SIGNS.movedByText)} in the agenda, and the e-mail in ${mailbox}. To Inès the answer is no, with what she is to do.`,
    ],
    [
      html`Élodie reads the reminder of the day before. Sean writes in English.`,
      html`The reminder asks Élodie nothing more: she has said yes already. Sean is answered in his language.`,
    ],
    [
      html`Open the 5:30 pm summary of Marie Lefevre in ${mailbox}.`,
      html`Who comes on Wednesday, and what was written since the day before.`,
    ],
    [
      html`Élodie came: ${named(PRESENCE.honour)}, in one click. Nour wants to speak to somebody: an agent opens ${to('/demandes', REQUESTS.title)}, chooses
        ${named(REQUESTS.take)}, then ${named(REQUESTS.answer)}.`,
      html`The text of the agent reaches Nour, and her request does not stay in the list.`,
    ],
    [
      html`Paul received nothing: who saw it? ${to('/agenda/lettres', LETTERS.title)}. Whoever leads the game writes, from the telephone of Nour, ${written(danger)}.`,
      html`Read together the answer, then the e-mail, which leaves at once. The agent opens the page of Nour and, at the end, ${named(PERSON.conversation.handBack)}.`,
    ],
    [
      html`Who came? ${named(PRESENCE.honour)} or ${named(PRESENCE.miss)}; what is missing is in ${to('/agenda/issues', OUTCOMES.title)}.`,
      html`Whoever missed an appointment gets a text a little later. The summary already speaks of Monday.`,
    ],
    [
      html`A week has gone by. Read who had a reminder, and look at ${to('/statistiques', STATISTICS.title)}.`,
      html`The months before are invented there. The demonstration writes every day; a real office, from Monday to Saturday.`,
    ],
  ]
}
