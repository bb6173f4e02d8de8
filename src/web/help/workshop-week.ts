import { html } from 'hono/html'
import { AGENDA, LETTERS, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { MAILBOX, PHONE } from '../demo/words.ts'
import { inPageLanguage } from '../page-words.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { STATISTICS } from '../statistics/words.ts'
import type { Web } from '../web.ts'
import { SIGNS } from '../words.ts'
import { named, to, written } from './guide.ts'
import type { DemoPages, StepWords, WeekStep } from './workshop-step.ts'
import { inEnglish } from './workshop-week-en.ts'

/** The demonstration's week, told in ten minutes; its people are convened from the Monday it begins with. */
export function workshopWeek({ demo }: Pick<Web, 'demo'>): WeekStep[] {
  const phone = demo.phone ? to('/telephone', PHONE.title) : named(PHONE.title)
  const mailbox = demo.mailbox ? to('/courrier', MAILBOX.title) : named(MAILBOX.title)
  const told = inPageLanguage(inFrench, inEnglish)({ phone, mailbox }, DANGER)
  return MOMENTS.map(([day, at], place) => {
    const [doing, watching] = told[place] ?? []
    if (!doing || !watching) throw new Error('a step of the week is not told')
    return { day, at, doing, watching }
  })
}

const MOMENTS = [
  [0, '09:00'],
  [1, '09:00'],
  [1, '10:00'],
  [1, '18:00'],
  [2, '09:30'],
  [3, '10:00'],
  [4, '18:00'],
  [7, '09:00'],
] as const

function inFrench({ phone, mailbox }: DemoPages, danger: string): StepWords[] {
  return [
    [
      html`Chacun lit sa convocation dans ${phone}. Élodie s’y perd, puis confirme pour les deux.`,
      html`${to('/agenda', AGENDA.title)} : ${named(SIGNS.confirmed)}, deux fois.`,
    ],
    [
      html`Karim ne peut pas venir, et choisit un autre moment. Inès essaie de déplacer son audience.`,
      html`${named(SIGNS.movedByText)} dans l’agenda, et l’e-mail dans ${mailbox}. À Inès, la réponse est non, avec ce qu’il faut faire.`,
    ],
    [
      html`Élodie lit le rappel de la veille. Sean écrit en anglais.`,
      html`Le rappel ne demande plus rien à Élodie : elle a déjà dit oui. Sean a sa réponse dans sa langue.`,
    ],
    [
      html`Ouvrez dans ${mailbox} le résumé de 17 h 30 de Marie Lefevre.`,
      html`Qui vient mercredi, et ce qui a été écrit depuis la veille.`,
    ],
    [
      html`Élodie est venue : ${named(PRESENCE.honour)}, d’un clic. Nour veut parler à quelqu’un : un agent ouvre ${to('/demandes', REQUESTS.title)}, choisit
        ${named(REQUESTS.take)}, puis ${named(REQUESTS.answer)}.`,
      html`Le SMS de l’agent arrive chez Nour, et sa demande ne reste pas dans la liste.`,
    ],
    [
      html`Paul n’a rien reçu : qui l’a vu ? ${to('/agenda/lettres', LETTERS.title)}. La personne qui anime écrit, du téléphone de Nour, ${written(danger)}.`,
      html`Lisez ensemble la réponse, puis l’e-mail, qui part aussitôt. L’agent ouvre la page de Nour et, à la fin, ${named(PERSON.conversation.handBack)}.`,
    ],
    [
      html`Qui est venu ? ${named(PRESENCE.honour)} ou ${named(PRESENCE.miss)} ; ce qui manque est dans ${to('/agenda/issues', OUTCOMES.title)}.`,
      html`Qui a manqué un rendez-vous reçoit un SMS un peu après. Le résumé parle déjà de lundi.`,
    ],
    [
      html`Une semaine est passée. Lisez qui a reçu un rappel, et regardez ${to('/statistiques', STATISTICS.title)}.`,
      html`Les mois passés y sont inventés. La démonstration écrit tous les jours ; un vrai service, du lundi au samedi.`,
    ],
  ]
}

/** Read as a danger, as a test holds. */
export const DANGER = 'j’ai envie de mourir'
