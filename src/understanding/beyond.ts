import type { Understood } from './intent.ts'
import { spacedWords, spacedWordsAndQuestions } from './reading/spaced-words.ts'

/** What a question asks that the place and the papers of an appointment may not answer, and the words for it. */
export function beyondIn(text: string): Pick<Understood, 'asksDetail' | 'lostPapers' | 'asksMachine' | 'asksNumber'> {
  const words = spacedWordsAndQuestions(text)
  const detail = [...words.matchAll(DETAIL)].map(([, near, word = '']) => near ?? word.replace(/(?:s|er)$/, ''))
  return {
    ...(detail.length > 0 && { asksDetail: [...new Set(detail)] }),
    ...(LOST.test(words) && { lostPapers: true as const }),
    ...(MACHINE.test(words) && { asksMachine: true as const }),
    ...(NUMBER.test(words) && { asksNumber: true as const }),
  }
}

/** Whether somebody wants to talk to a person rather than to us. */
export function wantsPerson(text: string): boolean {
  return PERSON.test(spacedWords(text))
}

/** Whether somebody asks that what we hold of them be erased: of their data, and not of their number alone, which is a STOP. */
export function wantsErasure(text: string): boolean {
  return ERASURE.test(spacedWords(text))
}

const DETAIL =
  /(?:(?<= )(?:a cote|pres|en face|next to|near|behind|derriere) (?:de |du |d |the |a )?(?:la |le |l )?([a-z]{4,})|(?<= )(etages?|parking|garer|stationn\w*|ascenseur|code|portes?|interphone|sonnette|escaliers?|marches|entree|fauteuil|poussette|batiment|lift|elevator|floor|stairs|steps|ramp|car park|door|entrance|wheelchair|buzzer|(?:r?entrer?|venir|go in|come in|come) avec (?:lui|elle|moi)|accompagn\w+|dehors|outside))(?= )/g
const LOST =
  / (?:voles?|volees?|perdue?s?|paumee?s?|stolen|lost|recepisse|refasse|refaire|photo of my (?:passport|id)|declaration de (?:vol|perte)) /
const MACHINE =
  / (?:(?:vous etes|t es|tu es|c est|je parle a|es tu|etes vous)(?: \w+){0,4} (?:robot|bot|machine|ordinateur|vraie personne|humain|humaine|ia)|(?:are you|r u|is this|is it|am i (?:talking|texting|speaking) (?:to|with))(?: \w+){0,5} (?:robot|bot|machine|computer|real person|human|person|ai)) (?:.*\?|$)/
const NUMBER =
  / (?:numero|number|choix|option) .*(?:du mois|date|of the month|day of) .*\?| (?:du mois|date|of the month) .*(?:numero|number|choix|option) .*\?/
const ERASURE =
  / (?<! (?:a|ai|as|ont|est|ete|pas) )(?:(?:supprim|efface?|detrui|enlev|retir)\w*|delete|erase|remove)(?: (?:moi|toutes?|tous|all|of|les|mes|my|vos|the|svp|stp|please))* (?:(?:mes|my|les|the) (?:(?:personal|own) )?(?:donnees|data|infos|informations?|information)|(?:my|the) (?:personal )?(?:file|record)|mon dossier|donnees|data)(?= )| droit (?:a l |a |de )?(?:effacement|oubli|suppression)(?= )| right to (?:erasure|be forgotten)(?= )/
const PERSON = new RegExp(
  [
    ' (?:une vraie personne|un humain|quelqu un de vrai|a real person|a human|an actual person)(?: \\w+){0,3} (?:possible|svp|stp|please) ',
    ' (?:parler|talk|speak) (?:a|avec|to|with) (?:une vraie personne|un humain|quelqu un|a real person|a human|someone|somebody) ',
    ' que quelqu un (?:me |m )(?:telephone|rappelle|appelle) | (?:dites|demandez) a (?:ma|mon) \\w+ de (?:me |m )(?:appeler|rappeler|telephoner) ',
    ' (?:get|give|gimme|find|want|need)(?: me)? (?:an? )?(?:actual |real |living )?(?:human|person)(?: being)? | put me through (?:to|with) ',
    ' (?:is there|isn t there|have you got) (?:an? |any)?(?:actual |real |living )?(?:person|human|body|one|anybody|anyone)(?: \\w+){0,4} (?:(?:talk|speak) (?:to|with)|building|office|end) | (?:by|past) a real person | need a voice ',
    ' give (?:me|us) a (?:ring|call|bell|buzz) | (?:please|pls|plz|plees|pleas) (?:cal|call|ring|phone) me (?!back later|on )',
    ' (?:etre (?:vivant|humain)|vraie personne) (?:derriere|au bout) ',
  ].join('|'),
)
