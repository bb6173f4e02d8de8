import { fold } from './reading/fold.ts'

/** Whether somebody else reads this telephone, or stands beside it: whoever is in danger from them must get neither call nor text. */
export function isControlled(text: string): boolean {
  return CONTROLLED.test(fold(text).replace(/[^a-z0-9]+/g, ' '))
}

const CONTROLLED = new RegExp(
  [
    '\\b(?:il|elle|mari|femme|mec|copain|ex|he|she|husband|wife|boyfriend)\\b.{0,20}\\b(?:lit|regarde|fouille|controle|surveille|voit|reads?|checks?|sees?|watches)\\b.{0,15}\\b(?:tout|tel|telephone|portable|sms|messages?|textos?|phone|texts?|everything)\\b',
    '\\b(?:s il|si il|si elle|si c est (?:lui|elle)|if he|if she)\\b.{0,12}\\b(?:demande|repond|decroche|answers|asks)\\b',
    '\\b(?:il|elle) est a cote\\b|\\b(?:he|she) is (?:next to me|beside me)\\b',
    '\\bne (?:rappelez|repondez|appelez) (?:pas|surtout pas)\\b|\\b(?:do not|don t) (?:reply|call back|call me)\\b',
  ].join('|'),
)
