import type { Intent } from './intent.ts'
import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody asks how long an appointment takes: "ça dure combien de temps", "how long does it take". */
export function asksLength(text: string, intent: Intent): boolean {
  const words = ` ${spacedWords(text).trim()} `
  return (intent === 'ask_when' || intent === 'other') && LONG.test(words) && !OF_ELSE.test(words)
}

const LONG = new RegExp(
  [
    ' (?:combien|conbien|cb|cmb) (?:de |d )?(?:temps|tps|minutes?|heures?) (?:(?:est ce que |ca |sa |cela |il |le |mon |ce |rdv |rendez vous |l |entretien )*)(?:dure\\w*|prend|va durer|ca prend|sa dure|faut prevoir|je (?:reste|dois rester)) ',
    ' (?:ca|sa|cela|il|rdv|rendez vous|entretien) (?:va |vas )?(?:dure|dur|durer|durera|prend|prendra) (?:combien|conbien|cb|longtemps|lontemps|beaucoup de temps|quoi)(?= ) ?| (?:j |je )?en (?:ai|aurai) pour (?:combien|cb|longtemps|lontemps) | dure longtemps | duree (?:du|de l|de mon|d un) (?:rdv|rendez vous|entretien)',
    ' (?:finis|fini|sors|sort|finit|termine|terminera|finira|serai (?:libre|sorti|sortie)) (?:a |vers )?(?:quelle?|kel|kelle) heure ',
    ' how long (?:does|will|is|do|would|am i|s|it)(?: (?:it|the|my|this|that|appointment|appt|meeting|be|take|last|going|to|i|need|have|there|for|there for|stay))* (?:take|last|be|appointment|appt|meeting|for|there|stay) ',
    ' what time (?:does it|will it|do i|will i|would i|does the appointment) (?:finish|end|be done|be finished|be out|get out|leave|be over) ',
    ' cuanto (?:tiempo )?(?:dura|tarda|durara|se tarda) | quanto tempo (?:demora|dura|leva|vai demorar|vai durar) | quanto (?:demora|dura) | cat (?:timp )?(?:dureaza|tine|o sa dureze|va dura) | ch?(?:7|h)al (?:ghadi |ghad |radi )?(?:t|y)dou?m | (?:sh7al|ch7al|chhal|shhal|9addach|qaddach) (?:f ?lw9t|dyal lw9t|lwaqt|men lw9t|waqt|wa9t)',
  ].join('|'),
)
/** Until it, on the way to it, or of a sentence. */
const OF_ELSE =
  / (?:dans combien|avant (?:le|mon) (?:rdv|rendez vous)|reste|depuis|trajet|venir|bus|train|metro|route|pied|gare|sursis|peine|suivi|bracelet|tig|probation|mesure|obligations?|soins|stage|prison|sentence|order|until|get there|walk|drive|from) /
