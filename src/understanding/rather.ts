import type { Intent, Understood } from './intent.ts'
import { spacedWordsAndQuestions } from './reading/spaced-words.ts'

/** Turns of phrase that the weights take for something else: what such a message means instead, or the message as it was read. */
export function rather(understood: Understood, text: string): Understood {
  const words = spacedWordsAndQuestions(text)
  const found = TURNS.find(
    ({ of, said, unless }) => of.includes(understood.intent) && said.test(words) && !unless?.test(words),
  )
  if (!found) return understood
  const { confidence, because, moment, reason } = understood
  const kept = found.means.intent === 'decline' && reason
  return { confidence, because, ...found.means, ...(moment && { moment }), ...(kept && { reason: kept }) }
}

interface Turn {
  of: readonly Intent[]
  said: RegExp
  unless?: RegExp
  means: Pick<Understood, 'intent' | 'perhaps' | 'asksPermission'>
}

const CANNOT =
  / (?:peux|pourrai|pourrais|viens|viendrai|can|could|will|won|come)(?: t)? (?:pas|plus|not|t) | (?:can|won) t | impossible | cannot /
const YES = / (?:oui|ok|yes|finalement) /

const TURNS: readonly Turn[] = [
  // Said to what was answered, and to nothing that was asked.
  { of: ['confirm'], said: /^ (?:ok |ah |oki )*(?:cool|coool)(?: merci| thx| thanks)? $/, means: { intent: 'thanks' } },
  // What somebody else says, or a trouble that is told of.
  {
    of: ['confirm'],
    said: /^ (?:il|elle|on|he|she|they) (?:me |m |a )?(?:dit|dis|says?|said) (?:que )?(?:oui|ok|yes) | (?:yes|oui|ok) (?:i|je|j) (?:have|ve got|ai) (?:a|un) (?:problem|probleme|souci|issue) /,
    means: { intent: 'other' },
  },
  // "Merci bocou bonne journée envoyer": of one who dictates.
  {
    of: ['other'],
    said: /^ (?:merci|mrc|thanks?|thank you) (?:\w+ ){0,2}(?:bonne|good|have a) (?:nice )?(?:journee|soiree|day|evening) (?:\w+ )?$/,
    means: { intent: 'thanks' },
  },
  // No word of the law is asked for: which of our list, a person says.
  { of: ['ask_sentence'], said: / (?:plus important|most important) /, means: { intent: 'other' } },
  // "C'est bon il est descendu, j'arrive, vous m'attendez ?"
  {
    of: ['other', 'confirm'],
    said: / (?:j ?arrive|i m coming|on my way) .*(?:m ?attende[zr]|attende[zr] moi|wait for me) /,
    means: { intent: 'late' },
  },
  // "Je ne voudrais surtout pas que cela passe pour un refus", "je n'ai pas dit non".
  {
    of: ['decline'],
    said: / (?:pas|jamais|not|isn t|wasn t) (?:\w+ ){0,8}(?:un refus|refuse|a refusal) | (?:n ai|ai|j ai) (?:pas|jamais) dit non | (?:didn t|did not|never) (?:say|said) no /,
    // "Je ne refuse pas de venir, je refuse de venir à 7 h": refused in part, so another hour is asked for.
    unless: / je refuse (?!pas )| i refuse (?:to )/,
    means: { intent: 'other' },
  },
  // "Y a grève demain parait", "si elle démarre pas, non", "mon père dit que si j'y vais pas je suis cuit": said, supposed, and refused by nobody.
  {
    of: ['decline'],
    said: / (?:parait|paraitrait|apparemment|on dit que|apparently|i heard|they say) |^ (?:si|if) | si (?:je |j ?)(?:ne |n )?(?:y )?(?:vais|viens) pas /,
    unless: CANNOT,
    means: { intent: 'other' },
  },
  {
    of: ['decline'],
    said: / (?:il|elle|he|she|maman|ma mere|mon pere|papa) (?:ne )?r?entre (?:pas )?avec moi /,
    means: { intent: 'other' },
  },
  { of: ['decline'], said: / (?:les deux|both) (?:\w+ ){0,3}(?:meme jour|same day) /, means: { intent: 'other' } },
  {
    of: ['confirm'],
    said: / no way (?:i|im|ill|am) (?!miss)(?:am |m |ll |will |gonna |i |be )*(?:com|attend|turn|go|show|mak|be)\w* /,
    means: { intent: 'decline' },
  },
  // "Pas avant le 20, après je viens", "ça tombe pile en même temps, l'aprem je suis dispo": another time is asked for.
  {
    of: ['confirm'],
    said: / (?:pas|not) (?:avant|before) (?:le |the )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)| (?:tombe|tombent|falls?|it s) (?:pile |juste |exactly )?(?:en |a |au |at )?(?:la |le |the )?(?:meme|same) (?:temps|heure|moment|jour|time|day) /,
    means: { intent: 'reschedule' },
  },
  // "Pneu crevé, je change et je viens", "je serai là dès qu'il bouge": somebody who comes late.
  {
    of: ['confirm'],
    said: / (?:creve|crevaison|puncture|flat tyre|flat tire|depanneuse) .*(?:je |j |i )(?:viens|arrive|repars|m on my way|come) | (?:viens|arrive|serai la|be there|come) (?:des que|aussitot que|as soon as) /,
    means: { intent: 'late' },
  },
  // "Coming coming im on the bus": said on the way.
  { of: ['confirm'], said: / (coming|j arrive|arrive) \1 /, means: { intent: 'late' } },
  {
    of: ['ask_agent'],
    said: / combien (?:je )?dois (?:je )?encore (?:payer|verser|rembourser) /,
    unless: / (?:victime|dame|partie civile) /,
    means: { intent: 'ask_obligations' },
  },
  // "Vous auriez pas la veille ?" asks for another day, and says nothing of coming.
  {
    of: ['decline'],
    said: / (?:vous (?:auriez|avez)|auriez vous|avez vous|y aurait(?: il)?|would you have|do you have|have you got) (?:pas |rien )?(?:\w+ ){1,5}\? /,
    unless: CANNOT,
    means: { intent: 'reschedule' },
  },
  // "Did I just cancel my appointment?"
  {
    of: ['decline', 'reschedule', 'other'],
    said: / (?:did|have) i (?:just )?cancel\w* (?:\w+ )*\? | (?:est ce que )?j ai annule (?:\w+ )*\? /,
    means: { intent: 'ask_when' },
  },
  {
    of: ['reschedule'],
    said: / (?:sert a rien|pas la peine|inutile|no (?:point|use)) (?:\w+ ){0,5}(?:date|jour|day|time|rdv|rendez vous) /,
    means: { intent: 'other' },
  },
  // "Le jour où vous passez je suis chez le cardiologue".
  {
    of: ['other'],
    said: / (?:le jour ou vous \w+|ce jour la|a cette (?:heure|date)(?: la)?) (?:\w+ )?(?:je|j) ?(?:suis|serai) (?:deja )?(?:chez|au|en|dans|a l) /,
    unless: / si /,
    means: { intent: 'decline' },
  },
  // "That was a no in case the computer didn't get it".
  {
    of: ['other'],
    said: / (?:that|it|this) (?:was|is) a (?:plain )?no | c (?:est|etait) un non /,
    unless: YES,
    means: { intent: 'decline' },
  },
  {
    of: ['other', 'change_phone'],
    said: / plus rien (?:ici|sur (?:celui ci|ce (?:numero|tel|telephone|portable)|cette ligne)) /,
    means: { intent: 'other', perhaps: 'opt_out' },
  },
  // "C'est enregistré ou pas ?": what stands is the answer.
  {
    of: ['help', 'other'],
    said: / (?:c est|est ce|ca a ete|is it|was it) (?:bien |deja |que c est )?(?:enregistre|pris en compte|note|saved|registered|recorded|booked) .*\? /,
    means: { intent: 'ask_when' },
  },
  // What a judge will decide is nobody's to foretell.
  {
    of: ['ask_consequences'],
    said: / (?:le|la|un) juge (?:va|ira|peut|pourrait) .*(?:a votre avis|selon vous|bracelet) | a votre avis | in your opinion /,
    means: { intent: 'other' },
  },
  {
    of: ['ask_obligations'],
    said: / (?:suis je (?:tenue?|obligee?)|dois je|je dois|faut il|do i have to|am i required to) (?:\w+ ){0,3}(?:prevenir|demander|avertir|declarer|tell|ask|warn|report) /,
    means: { intent: 'ask_obligations', asksPermission: true },
  },
  // "Do I still come Thursday?", "le rdv de jeudi tient toujours ?": what stands is the answer.
  {
    of: ['reschedule', 'decline', 'other'],
    said: new RegExp(
      [
        ' (?:do|should|must|shall|can) i still (?:(?:have|need|get) to )?(?:come|go|attend|turn up|show up) | am i still (?:supposed|meant|due|to|coming|ok to|expected|needed) ',
        ' (?:is|s) (?:(?:my|the|our|that|this|it|everything|appointment|appt|meeting|one|on|for|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|today) ){1,4}still (?:on|happening|ok|okay|good|valid|going ahead|booked|the same|standing|taking place) ',
        ' (?:je|j|on) ?(?:viens|vien|vais|dois venir|doit venir|dois y aller) toujours (?:bien )?(?:\\w+ ){0,4}\\? | (?:je dois|dois je|on doit|faut il|faut) toujours (?:venir|y aller|que je vienne) ',
        ' (?:rdv|rendez vous|celui)(?: \\w+){0,4} (?:tient|est|a lieu|reste) (?:il )?(?:toujours|encore|bien|tjrs|tjr)(?! (?:pas|annule|impossible))(?: \\w+){0,3} +\\? | c (?:est )?(?:toujours|tjrs|tjr|encore) (?:bon|ok|valable|prevu|d actualite|maintenu)(?: \\w+){0,4} +\\? ',
      ].join('|'),
    ),
    unless:
      / (?:peux|pourrai|viens|viendrai|can|could|will|won) ?t? (?:pas|plus|not|t) | can t | cannot | won t | autre | another | instead | plutot /,
    means: { intent: 'ask_when' },
  },
  // "Am I getting locked up Thursday?"
  {
    of: ['decline', 'reschedule'],
    said: / (?:am i|will i|are they|are you|they gonna|you gonna|they going to|you going to) (?:\w+ ){0,5}(?:locked up|lock me up|arrest\w*|jailed?|prison|inside|custody|nicked) | (?:vais je|je vais|on va|vous allez|ils vont) (?:\w+ ){0,4}(?:arretee?|arreter|enfermer|enfermee?|incarcer\w+|en prison|en garde a vue|menottes) (?:\w+ ){0,3} ?\? /,
    means: { intent: 'ask_consequences' },
  },
  // "Envoyer", said to a telephone that takes dictation.
  { of: ['document_sent'], said: /^ merci (?:\w+ ){0,6}envoyer $/, means: { intent: 'thanks' } },
]
