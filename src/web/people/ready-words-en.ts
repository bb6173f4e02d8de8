import type { Language } from '../../domain/people.ts'
import type { PaperToBring, ReadyReply } from '../../domain/ready-reply.ts'
import { LANGUAGE_NAMES } from '../words-en.ts'

export const READY = {
  title: 'Ready replies',
  link: (language: Language) => `Ready replies, in ${LANGUAGE_NAMES[language]}`,
  intro:
    'Each sentence exists in all languages. Read it in English: the person receives it in theirs. It leaves at once, and the conversation is yours.',
  inYours: 'In English',
  theirs: (language: Language) => `What the person receives, in ${LANGUAGE_NAMES[language]}`,
  send: 'Send',
  see: 'See the text',
  papers: 'To bring',
  moments:
    'Three free times at most, in the agenda of their agent first. The person answers with a number, and the appointment moves. The text leaves at the next opening time.',
  noMoments: 'No time to propose: no appointment to come, no free slot, or it cannot be moved by text.',
  notProposed:
    'Nothing left: one of these times has just been taken, the appointment has changed, or a danger waits for an agent to hand the conversation back.',
  nothing: 'No appointment to come.',
  titles: {
    callToday: 'I will call you today',
    callMe: 'Call me',
    answerBy: 'Message read, an answer soon',
    stands: 'Your appointment stands',
    bring: 'Bring this',
    interpreter: 'Somebody will interpret',
    noted: 'Noted',
  } satisfies Record<ReadyReply, string>,
  momentsTitle: 'Propose other times',
  paperNames: {
    travail: 'Work, training or job search',
    residence: 'Address',
    pension: 'Payment of family support',
    reparer: 'Payment of damages',
    amendes: 'Payment of fines',
    stage: 'Course',
  } satisfies Record<PaperToBring, string>,
  sent: (title: string) => `Ready reply: ${title}`,
  warning: (language: Language) =>
    language === 'fr-facile'
      ? 'This person reads easy French. Your text leaves as it is written: short sentences, simple words.'
      : `This person reads ${LANGUAGE_NAMES[language]}. Your text leaves as it is written.`,
}
