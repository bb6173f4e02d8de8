import { pageWords } from '../page-words.ts'
import * as english from './second-factor-words-en.ts'

/** The second factor of administrators: asking for a code, setting a telephone up, another telephone. */
export const FACTOR = pageWords(
  {
    title: 'Code à usage unique',
    ask: 'Ouvrez l’application de codes de votre téléphone, et recopiez les six chiffres de justif.',
    code: 'Code',
    codeHint: 'Six chiffres, ou un code de secours de votre feuille.',
    confirm: 'Continuer',
    lost: 'Téléphone perdu et plus de code de secours ? Un autre administrateur de votre service, ou la personne qui s’occupe de l’installation, peut réinitialiser votre connexion.',
    wrong: 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, et recopiez-le.',
    locked: 'Trop de codes faux : attendez 15 minutes, puis demandez une nouvelle connexion.',
    back: 'Revenir à la page de connexion',
    setUp: 'Installer les codes à usage unique',
    why: 'Vous administrez justif : en plus de votre adresse, un code de votre téléphone est demandé à chaque connexion.',
    steps: [
      'Sur votre téléphone, installez une application de codes (FreeOTP, Aegis, ou celle de votre administration).',
      'Ajoutez-y un compte en lisant ce carré avec l’appareil photo.',
      'Recopiez ici les six chiffres qui s’affichent.',
    ],
    picture: 'Carré à lire avec l’application de codes',
    typed: 'Le carré ne se lit pas ? Tapez cette clé dans l’application :',
    here: 'Ou ouvrez-la dans l’application de codes de cet appareil',
    install: 'Installer',
    codesTitle: 'Vos codes de secours',
    codesMean:
      'Imprimez-les ou recopiez-les maintenant, et rangez-les loin du téléphone : ils ne seront plus montrés. Chacun remplace le téléphone, une seule fois.',
    goOn: 'C’est fait, continuer',
    mine: 'Mes codes à usage unique',
    mineMean: (left: number) =>
      `Un code de votre téléphone est demandé à chaque connexion. Codes de secours qui restent : ${left}.`,
    askedFrom: (day: string) =>
      `À partir du ${day}, un code de votre téléphone vous sera demandé à chaque connexion, car vous administrez justif. Installez l’application de codes dans le quart d’heure qui suit votre connexion.`,
    change: 'Changer de téléphone',
    changeMeans: 'Donne aussi dix nouveaux codes de secours. Les autres ordinateurs sont déconnectés.',
  },
  english.FACTOR,
)
