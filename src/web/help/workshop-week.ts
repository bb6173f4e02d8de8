import { html } from 'hono/html'
import { AGENDA, LETTERS, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { MAILBOX, PHONE } from '../demo/words.ts'
import type { Html } from '../html.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { STATISTICS } from '../statistics/words.ts'
import type { Web } from '../web.ts'
import { SIGNS } from '../words.ts'
import { named, to, written } from './guide.ts'

/** A step of the week that is played: from which hour on, what to do then, and what to look at. */
export interface WeekStep {
  /** Days after the Monday it begins with. */
  day: number
  /** "09:00", on the office's clock. */
  at: string
  doing: Html
  watching: Html
}

/** The demonstration's week, told in ten minutes; its people are convened from the Monday it begins with. */
export function workshopWeek({ demo }: Pick<Web, 'demo'>): WeekStep[] {
  // Pages of the demonstration are there only where it is.
  const phone = demo.phone ? to('/telephone', PHONE.title) : named(PHONE.title)
  const mailbox = demo.mailbox ? to('/courrier', MAILBOX.title) : named(MAILBOX.title)
  const agenda = to('/agenda', AGENDA.title)
  return [
    {
      day: 0,
      at: '09:00',
      doing: html`Chacun lit sa convocation dans ${phone}. Élodie s’y perd, puis confirme pour les deux.`,
      watching: html`${agenda} : ${named(SIGNS.confirmed)}, deux fois.`,
    },
    {
      day: 1,
      at: '09:00',
      doing: html`Karim ne peut pas venir, et choisit un autre moment. Inès essaie de déplacer son audience.`,
      watching: html`${named(SIGNS.movedByText)} dans l’agenda, et l’e-mail dans ${mailbox}. À Inès, la réponse est non, avec ce qu’il faut faire.`,
    },
    {
      day: 1,
      at: '10:00',
      doing: html`Élodie lit le rappel de la veille. Sean écrit en anglais.`,
      watching: html`Le rappel ne demande plus rien à Élodie : elle a déjà dit oui. Sean a sa réponse dans sa langue.`,
    },
    {
      day: 1,
      at: '18:00',
      doing: html`Ouvrez dans ${mailbox} le résumé de 17 h 30 de Marie Lefevre.`,
      watching: html`Qui vient mercredi, et ce qui a été écrit depuis la veille.`,
    },
    {
      day: 2,
      at: '09:30',
      doing: html`Élodie est venue : ${named(PRESENCE.honour)}, d’un clic. Nour veut parler à quelqu’un : un agent ouvre ${to('/demandes', REQUESTS.title)}, choisit
        ${named(REQUESTS.take)}, puis ${named(REQUESTS.answer)}.`,
      watching: html`Le SMS de l’agent arrive chez Nour, et sa demande ne reste pas dans la liste.`,
    },
    {
      day: 3,
      at: '10:00',
      doing: html`Paul n’a rien reçu : qui l’a vu ? ${to('/agenda/lettres', LETTERS.title)}. La personne qui anime écrit, du téléphone de Nour, ${written(DANGER)}.`,
      watching: html`Lisez ensemble la réponse, puis l’e-mail, qui part aussitôt. L’agent ouvre la page de Nour et, à la fin, ${named(PERSON.conversation.handBack)}.`,
    },
    {
      day: 4,
      at: '18:00',
      doing: html`Qui est venu ? ${named(PRESENCE.honour)} ou ${named(PRESENCE.miss)} ; ce qui manque est dans ${to('/agenda/issues', OUTCOMES.title)}.`,
      watching: html`Qui a manqué un rendez-vous reçoit un SMS un peu après. Le résumé parle déjà de lundi.`,
    },
    {
      day: 7,
      at: '09:00',
      doing: html`Une semaine est passée. Lisez qui a reçu un rappel, et regardez ${to('/statistiques', STATISTICS.title)}.`,
      watching: html`Les mois passés y sont inventés. La démonstration écrit tous les jours ; un vrai service, du lundi au samedi.`,
    },
  ]
}

/** Read as a danger, as a test holds. */
export const DANGER = 'j’ai envie de mourir'
