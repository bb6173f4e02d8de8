import type { WritingProblem } from '../../domain/writing.ts'

/** Why an agent's text does not leave, and what to do instead. */
export const writingProblems: Record<WritingProblem, string> = {
  empty: 'Le message est vide : écrivez-le.',
  tooLong: 'Le message est trop long pour un SMS : raccourcissez-le, ou appelez la personne.',
  noPhone: 'Aucun numéro n’est connu : écrivez une lettre.',
  optedOut: 'La personne ne veut plus de SMS : appelez-la, ou écrivez une lettre.',
  wrongNumber: 'Quelqu’un a répondu que ce n’est pas le bon numéro : corrigez-le d’abord.',
  phoneInDoubt: 'Ce numéro ne reçoit pas de SMS : corrigez-le d’abord, ou écrivez une lettre.',
  paused: 'La personne est en pause : rien ne part. Levez d’abord la pause.',
  sharedNumber: 'Une autre personne a le même numéro : permettez d’abord d’y écrire, ou appelez.',
  rehearsal: 'Le service est en rodage : seule l’équipe reçoit des SMS. Appelez la personne.',
  takenBack: 'Vous avez repris ce message : il n’est pas parti. Pour l’envoyer quand même, envoyez-le de nouveau.',
}
