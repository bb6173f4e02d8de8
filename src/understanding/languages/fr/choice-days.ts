import { standingAlone } from '../any/alone.ts'
import type { ChoiceDays } from '../said/choice-words.ts'
import { frenchCalendar } from './calendar.ts'

const namesIn = (names: Record<string, number>) => Object.keys(names).join('|')

const weekdays = {
  ...frenchCalendar.weekdays,
  ...{ lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
}

export const choiceDays: ChoiceDays = {
  weekdays,
  dates: standingAlone(
    `(?:le )?\\d{1,2}(?:er)? (?:${namesIn(frenchCalendar.months)})(?: 20\\d\\d)?|(?:le )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:20)?\\d\\d)?` +
      `|apres demain|demain|2main|dmain|demin|aujourd ?hui|ajd|auj|(?:${namesIn(weekdays)}) (?:prochain|qui vient|en huit|en quinze)`,
  ),
  hours: standingAlone('(?:a )?(?:\\d{1,2} ?(?:h|heures?|:) ?(?:\\d{2})?|(?<!apres )midi)(?: du mat(?:in)?| du soir)?'),
  parts: standingAlone('(?:le |du )?(?:matin|mat|soir)|(?:de )?(?:la )?matinee|(?:de )?(?:l )?(?:aprem|apres midi)'),
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix sept': 17,
    'dix huit': 18,
    'dix neuf': 19,
    vingt: 20,
    'vingt et un': 21,
    'vingt deux': 22,
    'vingt trois': 23,
    'vingt quatre': 24,
    'vingt cinq': 25,
    'vingt six': 26,
    'vingt sept': 27,
    'vingt huit': 28,
    'vingt neuf': 29,
    trente: 30,
    'trente et un': 31,
    katorz: 14,
    kinz: 15,
  },
}
