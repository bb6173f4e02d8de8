import { pageWords } from '../page-words.ts'

/** What is unusual of an appointment, before it is given. */
export const BOOKING_DOUBTS = pageWords(
  {
    closedDay: (day: string, _hour: string) => `Le service est fermé le ${day}. Vérifiez le jour.`,
    unusualHour: (_day: string, hour: string) => `${hour} est une heure inhabituelle. Vérifiez l’heure.`,
    theAgent: 'cet agent',
    beside: (name: string) => `Deux personnes en même temps : à cette heure, ${name} a déjà`,
  },
  {
    closedDay: (day: string, _hour: string) => `The office is closed on ${day}. Check the day.`,
    unusualHour: (_day: string, hour: string) => `${hour} is an unusual hour. Check the hour.`,
    theAgent: 'this agent',
    beside: (name: string) => `Two people at once: at this hour, ${name} already has`,
  },
)
