/** Whether words that the weights take for a START say it plainly: that texts go on, or begin again. `words` have a space around each. */
export function saysStart(words: string): boolean {
  return START.test(words) && !AGAINST.test(words)
}

const TEXT =
  '(?:sms|text\\w*|messag\\w*|msgs?|notif\\w*|rappels?|rapel|alertes?|alerts?|reminders?|stop\\w*|moi|me|them|em|list\\w*|numero|number)'
const AGAIN =
  '(?:remet\\w*|remis|reme|reactiv\\w*|retabli\\w*|repren\\w*|recommenc\\w*|rebranch\\w*|rallum\\w*|rajout\\w*|renvoy\\w*|refait\\w*|debloqu\\w*|reabonn\\w*|reinscri\\w*|activ\\w*|ravoir|nouveau|back|again|undo|unblock|restart|resume|reinstate|unstop|sign|add|annul\\w*|revenir|erreur|mistake|finalement|changed my mind)'

const START = new RegExp(
  [
    ` ${AGAIN}(?: \\w+){0,8} ${TEXT} | ${TEXT}(?: \\w+){0,8} ${AGAIN} `,
    ' stop\\w*(?: \\w+){0,12} (?:want|still|veux|voudrais|vouloir|besoin|need|keep|continue\\w*) | (?:want|veux|voudrais)(?: \\w+){0,6} stopped ',
    ' (?:don t|dont|not|ne|never) (?:stop|arretez|arrete|coupez)(?: \\w+){0,8} (?:after all|finalement|changed|keep|continuez) ',
    ' (?:sign|start|put|add) me (?:back )?up | in again | on again ',
  ].join('|'),
)

/** No more of them; what is only asked, or begun again besides texts. */
const AGAINST =
  / (?:non|plus|aucun|pas besoin|no need|desactiv\w*|deactiv\w*|de activ\w*|comment|how|gratuit|payant|si je|if i) | (?:rdv|rendez vous|appointment|convocation) (?:encore|again|de nouveau) /
