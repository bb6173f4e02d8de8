export const WORKSHOP = {
  intro:
    'Six people draw a card and play somebody who is followed; two others play the agents. A week goes by in ten minutes: the clock of the service is moved on, and each text leaves at its hour.',
  onlyInvented:
    'This is played on a machine of the demonstration, never on the real service: whoever looks after the computers starts it with one command.',
  lastSheet: 'The cards fit on the last sheet.',
  before: 'Before',
  week: 'The week',
  after: 'After',
  ask: 'Ask everybody: what else would you have written? Write it. An answer that was misunderstood can be marked, and is worth more than a compliment.',
  cards: 'The six cards',
  noPhone: 'no telephone',
  understood: (meaning: string) => `understood: ${meaning}`,
}

export const PARTS = {
  'D-2026-0101': {
    situation: 'Your son is ill that day. You want to come on another one.',
    watch:
      'Three times are offered; the second is taken. The agent gets an e-mail. The list of documents came without anybody answering.',
  },
  'D-2026-0102': {
    situation:
      'You have two appointments, one at the office, the other at the court, and mix them up. You will come to both.',
    watch: 'The agenda says twice that she confirmed.',
  },
  'D-2026-0103': {
    situation: 'You read French badly. Your texts are in English.',
    watch: 'The answer is in his language, and the appointment is confirmed.',
  },
  'D-2026-0104': {
    situation: 'The office is to telephone you. First you want to speak to your agent.',
    watch: 'The request waits for a person: take it, then write a text.',
  },
  'D-2026-0105': {
    situation: 'You are convened before the judge, and you have no car.',
    watch: 'A hearing never moves by text: the answer says so, and the appointment stands.',
  },
  'D-2026-0106': {
    situation: 'You have no telephone. Wait, without a word, for somebody to think of you.',
    watch: 'The agenda says that he cannot be reached; he is among those to be told by letter.',
  },
}
