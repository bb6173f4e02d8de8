import type { Danger, Understood } from '../intent.ts'
import { lettersAlone } from './letters-alone.ts'

/** The plainest words of danger in each, whatever their writer is written to in: whoever writes them is answered where help is, and a person is alerted. */
const DANGERS: readonly (readonly [Danger, RegExp])[] = [
  [
    'self',
    /\b(?:quiero (?:morir(?:me)?|matarme)|voy a (?:matarme|suicidarme)|me (?:quiero|voy a) (?:morir|matar|suicidar)|no quiero (?:seguir viviendo|vivir mas)|quero (?:morrer|(?:me )?matar me|me matar)|vou (?:matar me|me matar|suicidar me)|nao quero (?:viver mais|continuar a viver))\b/,
  ],
  [
    'self',
    /\b(?:vreau sa mor|(?:vreau sa |o sa )ma (?:omor|sinucid)|ma omor|ma sinucid|nu mai vreau sa traiesc|olmek istiyorum|kendimi oldurecegim|intihar edecegim|yasamak istemiyorum|bghit nmou?t|ghadi n(?:9|q)tel rass?i|ghan(?:9|q)tel rass?i|n(?:9|q)tel rohi|hochu umeret|pokonchu s soboi)\b/,
  ],
  [
    'self',
    /(?<!\p{L})(?:(?:اريد|بغيت|نبغي|بدي) (?:ان )?(?:اموت|نموت|انتحر|ننتحر)|ساقتل نفسي|(?:سوف )?اقتل نفسي|نقتل (?:راسي|روحي)|سانتحر|لا اريد ان اعيش|хочу умереть|не хочу жить|(?:я )?убью себя|покончу с собои)(?!\p{L})/u,
  ],
  [
    'victim',
    /(?<!\p{L})(?:(?:زوجي |راجلي )?(?:يضربني|كيضربني|تضربني)|(?:يريد|باغي) (?:ان )?(?:يقتلني|قتلي)|(?:سوف |غادي )?يقتلني|(?:он |она |муж )?меня (?:бьет|избивает|убьет)|(?:он |муж )?(?:бьет|избивает) меня|хочет меня убить)(?!\p{L})/u,
  ],
  [
    'victim',
    /\b(?:(?:sotul|ma|tata|el|iubitul) ma bate|ma bate (?:sotul|tata|iubitul|fratele)|vrea sa ma omoare|(?:kocam|babam|esim) beni (?:dovuyor|oldurecek)|beni (?:dovuyor|oldurecek)|kay?(?:d|dd)?e?rb(?:e)?ni|bagh?i y(?:9|q)tel?ni)\b/,
  ],
  [
    'victim',
    /\b(?:(?:marido|mujer|novio|padre|hijo|ex|el|ella) me (?:pega|golpea|maltrata)|me (?:pega|golpea|maltrata) mi (?:marido|mujer|novio|padre|hijo|ex)|(?:me )?(?:va|quiere) (?:a )?(?:matarme|me matar)|me va a matar|(?:marido|mulher|namorado|pai|filho|ex|ele|ela) (?:me bate|bate me)|(?<!\b(?:patrao|chefe|encarregado|mae|sogra) )(?:vai|quer) (?:matar me|me matar))\b/,
  ],
]

export function dangerInOthers(text: string): Understood | undefined {
  const words = lettersAlone(text)
  const [danger, pattern] = DANGERS.find(([, one]) => one.test(words)) ?? []
  if (!danger) return undefined
  return { intent: 'distress', danger, confidence: 0.9, because: [pattern?.exec(words)?.[0] ?? ''] }
}
