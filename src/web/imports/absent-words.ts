import { pageWords } from '../page-words.ts'

/** What stands here and has no line in the file that is looked at: another file may hold it. */
export const ABSENT = pageWords(
  {
    title: 'Absents de ce fichier (rien ne change pour eux)',
    intro: (from: string, until: string) =>
      `${from === until ? `Le ${from}` : `Du ${from} au ${until}`}, ces rendez-vous, chargés d’un fichier, ne sont pas dans celui-ci. Charger ce fichier ne les annule pas et n’envoie aucun SMS à leur sujet.`,
    choose:
      'Si certains n’ont plus lieu, cochez-les : vous verrez le SMS de chacun avant de décider. Vous reviendrez ensuite à cette page.',
    refusedToo:
      'Des lignes de ce fichier sont refusées : un rendez-vous de cette liste est peut-être l’une d’elles. Corrigez-les d’abord.',
    passedOver:
      'Ce fichier ne dit pas l’agent de tous les rendez-vous : ceux dont il ne le dit pas ne sont cherchés que s’ils viennent d’un fichier du même nom.',
    columns: ['Personne', 'Rendez-vous', 'Type', 'Agent'],
    cancel: 'Voir l’annulation des rendez-vous cochés',
  },
  {
    title: 'Absent from this file (nothing changes for them)',
    intro: (from: string, until: string) =>
      `${from === until ? `On ${from}` : `From ${from} to ${until}`}, these appointments, loaded from a file, are not in this one. Loading this file does not cancel them and sends no text about them.`,
    choose:
      'If some no longer take place, tick them: you will see the text of each before you decide. You will then come back to this page.',
    refusedToo: 'Lines of this file are refused: an appointment of this list may be one of them. Correct those first.',
    passedOver:
      'This file does not say the agent of every appointment: those of whom it does not are looked for only if they come from a file of the same name.',
    columns: ['Person', 'Appointment', 'Type', 'Agent'],
    cancel: 'See the cancelling of the ticked appointments',
  },
)
