import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language. */
export const someTexts: Sayings = {
  words: { HERS: 'mama mamei sotia sotiei sotul sotului tata fiul fiului fiica sora fratele prietena patronul seful' },
  says: [
    'noaptea|seara|dimineata|duminica',
    'inainte|dupa de ora|#',
    'asa|prea|atat de devreme|tarziu',
    'in franceza|engleza|araba|spaniola|portugheza|majuscule',
    'pe telefonul|numarul mamei|sotiei|sotului|tatei|fiului|ei|lui',
    'la mama|sotia|sotul|tata|serviciu|munca',
    'doar|numai pe|aici|la acest|asta',
    'am alt|un numar|telefon',
  ],
  unless: [],
}
