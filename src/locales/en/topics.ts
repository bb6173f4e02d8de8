import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** Legal words, in general: never what a judge will decide. The articles are beside the French sentences. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: a prison sentence put on hold, in whole or in part. For a set time you are supervised and have obligations.',
    'If the obligations are kept, with no new offence, the prison time is not served. If not, a judge decides what comes next. Talk to your officer.',
  ],
  tig: [
    'TIG: unpaid work that is useful to all, for a town hall, a public service or a charity. The court sets the number of hours.',
    'The SPIP arranges the place and the hours. A problem, a delay, an accident? Tell the SPIP quickly and keep a proof.',
  ],
  ddse: [
    'DDSE, or electronic tag: you live at a set address with a tag on your ankle. You go out only at the hours planned.',
    'To change your hours, ask before, and wait for the answer. Something unexpected, or a delay? Tell the tag service at once.',
  ],
  semiLiberte: [
    'Semi-liberté: you sleep in a prison centre and go out at set hours, for work, training, care or your family.',
    'To change your hours, ask before, and wait for the answer. A delay? Call the centre at once and keep a proof.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: you leave prison before the end of the sentence. For a set time you are supervised and have obligations.',
    'If the obligations are kept, the sentence ends outside. If not, the court decides what comes next. Talk to your officer.',
  ],
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: supervision set by a court, often after prison. It comes with obligations, to prevent a new offence.',
    'The court sets how long the supervision lasts. It may also ask for care. For your own situation, talk to your officer.',
  ],
  spip: [
    'SPIP: the probation service. It supervises the people the courts send to it and helps them: work, housing, health.',
    'The SPIP also checks that obligations are kept, and reports on it to the judge.',
  ],
  cpip: [
    'CPIP: probation officer. The person at the SPIP who follows your case. They help you, and report to the judge.',
  ],
  jap: [
    'JAP: the judge who follows people after their trial. This judge can set, change or remove obligations.',
    'You cannot write to the judge by text. Write to the greffe, their office at the court, with your proofs. Your officer can help.',
  ],
  convocation: [
    'Convocation: an appointment with the SPIP or the judge that you must keep. Come on time, with the papers asked for.',
    'You cannot come? Say so before and keep a proof. As long as nothing is changed, the appointment stands.',
  ],
  revocation: [
    'Révocation: a judge ends a sursis or another measure, in whole or in part. The person may then go to prison.',
    'Révocation is not automatic. There is usually a hearing first: come, with your proofs. You may have a lawyer.',
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. */
export const consequences: Explanation = [
  'You have to come: we look at how things are going, and can help. If you miss an appointment without a reason, the SPIP may report it to the judge.',
  'You cannot come? Say why as soon as you can and bring a proof. As long as nothing is changed, the appointment stands.',
]
