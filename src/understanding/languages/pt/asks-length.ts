import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' quanto tempo (?:demora|dura|leva|vai demorar|vai durar) | quanto (?:demora|dura) | (?:a )?que horas (?:acaba|termina|saio|acabo)(?: a consulta)? | quando (?:acaba|termina|saio|acabo) $| ate que horas (?:dura|e|estou) ',
}
