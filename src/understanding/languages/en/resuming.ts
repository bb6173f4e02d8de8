import type { Resuming } from '../said/resuming.ts'

export const resuming: Resuming = {
  TEXTS: 'texts?|reminders?|them',
  resumes: [
    ' (?:keep|carry on|continue) (?:on )?(?:sending|texting|writing|messaging)(?: me| to me| them| the| your)? ',
    ' (?:please|still|do) (?:send|want|need)(?: me)?(?: the| your| my)? TEXTS ',
    ' (?:thought|assumed) (?:that )?stop (?:meant|was|would) | (?:didn ?t|did not) mean (?:to )?(?:say |text |write |send )?stop ',
    ' stop was (?:a mistake|an accident|not for you) ',
  ],
  unless:
    ' (?:don ?t|do not|never|no longer|not|stop|quit) (?:\\w+ )?(?:keep|carry|continue|send|text|want|need) | no more | why .*\\?',
}
