import type { Paper } from './paper-words.ts'

/** Ten words a sentence at most, one idea in each. */
export const frFacile: Paper = {
  title: 'Vos SMS du {sender}',
  questions: [
    ['Qui m’écrit ?', 'Le {sender} vous écrit. Ces SMS rappellent vos rendez-vous.'],
    [
      'Que répondre ?',
      'Vous venez ? Répondez OUI. Vous ne pouvez pas ? Répondez NON. Vous voulez un autre jour ? Écrivez-le.',
    ],
    [
      'Je réponds NON. Puis-je rester chez moi ?',
      'Non. Votre rendez-vous reste prévu. Venez, sauf si nous disons le contraire.',
    ],
    ['J’ai une question.', 'Écrivez : quand, où, avec qui, documents, obligations. Ou écrivez avec vos mots.'],
    [
      'Qui lit mes SMS ?',
      'Une machine répond aux questions simples. Elle ne décide rien d’important. Une personne lit le reste, aux heures de bureau.',
    ],
    ['J’ai un document.', 'Les photos ne sont pas lues. Apportez le document à votre rendez-vous.'],
    ['Je change de numéro.', 'Dites-le à votre conseiller. Sinon, vous ne recevrez plus rien.'],
    ['Quelqu’un lit mon téléphone.', 'Dites-le à votre conseiller, en tête à tête. Nous ferons autrement.'],
    ['Je ne veux plus de SMS.', 'Répondez STOP. Vos rendez-vous restent obligatoires. Pour reprendre, répondez START.'],
    ['Une autre langue ?', 'Écrivez son nom : English, Español, Português, Română, العربية, Türkçe, Русский.'],
  ],
  danger: {
    title: 'Un danger ? Appelez tout de suite.',
    lines: [
      ['15', 'santé, urgence'],
      ['17', 'police'],
      ['114', 'urgence, par SMS'],
      ['3114', 'envie de mourir'],
      ['3919', 'violences'],
      ['119', 'enfant en danger'],
    ],
    note: 'C’est gratuit, jour et nuit. Nous ne lisons pas la nuit.',
  },
  data: {
    title: 'Vos données',
    lines: [
      [
        'Quoi ?',
        'Votre nom, date de naissance, adresse, numéro et langue. Vos rendez-vous, vos obligations et vos SMS.',
      ],
      ['Pourquoi ?', 'Pour rappeler vos rendez-vous et vous répondre.'],
      ['Qui les voit ?', 'Les agents du {sender}. Les entreprises qui transportent et hébergent les SMS.'],
      ['Combien de temps ?', 'Vos SMS : {texts}. Le reste : {people} après votre dernier rendez-vous.'],
      [
        'Vos droits',
        'Demandez à les voir, les corriger, les effacer. Demandez au {sender}. Pas d’accord ? Écrivez à la CNIL : cnil.fr.',
      ],
    ],
    officer: 'Délégué à la protection des données :',
  },
  poster: {
    title: 'Le {sender} vous écrit par SMS. Répondez.',
    answers: [
      ['OUI', 'Je viens.'],
      ['NON', 'Je ne peux pas. Mon rendez-vous reste prévu.'],
      ['?', 'Une question, un autre jour : écrivez-le.'],
      ['STOP', 'Plus de SMS. Vos rendez-vous restent obligatoires.'],
    ],
    machine: 'Une machine répond. Une personne lit aux heures de bureau.',
  },
  phone: 'Téléphone :',
  months: (count) => `${count} mois`,
}
