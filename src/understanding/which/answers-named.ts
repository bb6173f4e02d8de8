import { asOther, type Moment, type Understood } from '../intent.ts'
import { CANNOT_COME } from '../languages/any/outside.ts'
import { spacedWords } from '../reading/spaced-words.ts'
import { keptIn } from '../yes/kept.ts'
import { eachNamedIn } from './each-named.ts'
import { answersByKind } from './kinds.ts'

/** Answers that name what they are to, or that keep what stands, over what the weights made of them. */
export function withAnswersNamed(understood: Understood, text: string): Understood {
  // "Annulez pas, je suis à dix minutes": whoever is late comes.
  if (understood.insult || understood.intent === 'late') return understood
  const named = eachNamedIn(text) ?? answersByKind(text)
  return (named && answering(understood, named, text)) ?? keeping(understood, text)
}

type Named = NonNullable<ReturnType<typeof answersByKind>>

function answering(understood: Understood, named: Named, text: string): Understood | undefined {
  const [first, ...others] = named.answers
  if (!first || isTakenBack(named, text)) return undefined
  const { kinds, intent, ...place } = first
  const each = others.length > 0 || Object.keys(place).length > 0
  const moment = first.likewise && understood.moment
  return {
    ...asOther(understood),
    intent,
    ...(kinds.length > 0 && { kinds }),
    ...(each && { each: named.answers }),
    ...(moment && { moment }),
    ...(named.more && { besides: true as const }),
  }
}

/** "J'avais dit oui pour le SPIP mais là je peux plus". */
function isTakenBack({ answers, more }: Named, text: string): boolean {
  const onlyYes = answers.every(({ intent }) => intent === 'confirm')
  return more && onlyYes && CANNOT_COME.test(` ${spacedWords(text).trim()} `)
}

function keeping(understood: Understood, text: string): Understood {
  const kept = keptIn(text)
  if (!kept) return understood
  const moment = ofItself(understood.moment)
  return {
    ...asOther(understood),
    intent: 'confirm',
    ...(!kept.bare && { keeps: true as const }),
    ...kept,
    ...(moment && { moment }),
  }
}

/** "Laissez, je garde jeudi": what sounds refused beside a yes is what it is to. */
function ofItself(moment: Moment | undefined): Moment | undefined {
  const [only, ...others] = moment?.except ?? []
  if (!moment || !only) return moment
  return others.length === 0 && Object.keys(moment).length === 1 ? only : undefined
}
