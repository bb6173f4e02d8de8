import type { Calendar } from './calendar.ts'
import { weekdaysIn } from './days.ts'

/** A message taken apart: what it asks for, what it denies, and what keeps the person elsewhere. */
export interface Clauses {
  wished: string
  denied: string[]
  hindered: string[]
  notDays: number[]
}

/** Tells the words that wish from those that refuse: "demain je peux pas" and "je travaille mardi" wish for nothing. */
export function clausesOf(text: string, calendar: Calendar): Clauses {
  const clauses: Clauses = { wished: ' ', denied: [], hindered: [], notDays: [] }
  const parts = text.split(calendar.clauseEnd).map((part) => ` ${part.trim()} `)
  for (const [at, part] of parts.entries()) {
    if (calendar.over.test(part)) continue
    const refused = weekdaysIn(part, calendar.refused, calendar)
    clauses.notDays.push(...refused.found)
    if (calendar.hindered.some((words) => words.every((word) => word.test(part)))) {
      // "Je suis malade mardi possible ?" may refuse Tuesday or ask for it.
      const goesOn = !/[,;.!] $/.test(part) && calendar.asked.test(parts[at + 1] ?? '')
      if (!part.includes('?') && !goesOn) clauses.hindered.push(refused.rest)
      continue
    }
    deny(refused.rest, clauses, calendar)
  }
  return { ...clauses, wished: clauses.wished.replace(/ +/g, ' ') }
}

function deny(part: string, clauses: Clauses, { denial, worthReading }: Calendar): void {
  const [first = '', ...others] = part.split(denial)
  if (others.length === 0) {
    clauses.wished += first
    return
  }
  // split() keeps the verb that the denial belongs to between what stands before and after it.
  const verbs = others.filter((_, at) => at % 2 === 0)
  const after = others.filter((_, at) => at % 2 === 1).map((words) => `${words} `)
  if (!after.some((words) => worthReading.test(words))) {
    clauses.denied.push(`${first} `)
  } else if (verbs[0] === undefined) {
    clauses.wished += `${first} `
    clauses.denied.push(...after)
  } else {
    clauses.denied.push(`${first}${after[0]}`, ...after.slice(1))
  }
}
