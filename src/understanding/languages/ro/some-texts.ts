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
    // All are to go on: "nu vreau să opresc mesajele", "nu mă deranjează".
    '^ *da|buna|multumesc|dar nu vreau|doresc|vrem|as_vrea *sa|ca|mi|ma opresc|opriti|anulez|anulati|incetati|blochez|opriti_mi|oprim *cu|trimiterea|de mesajele|mesaje|sms|smsurile|sms_urile|notificarile *multumesc|va|rog $',
    '^ *da|buna|multumesc|dar nu vreau|doresc|vrem|as_vrea *sa|ma dezabonez|dezabonati|dezabonare|scoateti *multumesc|va|rog $',
    '^ *da|buna|multumesc|dar|mesajele|smsurile|voastre nu ma|mi|ne deranjeaza|supara|incomodeaza *mesajele|smsurile|voastre|deloc|multumesc $',
  ],
  unless: [],
}
