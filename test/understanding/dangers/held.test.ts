import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('what the one writes who holds the person', () => {
  it.each([
    ["Je suis le mari, j'ai enfermé la folle elle viendra pas", 'fr'],
    ["C'est son père, je l'ai enfermée dans sa chambre elle ira nulle part", 'fr'],
    ["je suis son mari elle a eu ce qu'elle méritait elle viendra pas", 'fr'],
    ["c'est son mec elle sort plus d'ici", 'fr'],
    ['je suis son frere elle bouge pas de la maison jlai enfermée', 'fr'],
    ['son mari. elle a pris une raclée elle viendra pas', 'fr'],
    ["elle viendra pas je l'ai corrigée", 'fr'],
    ["j'ai pris son téléphone et ses clés elle sortira plus", 'fr'],
    ['ma femme est enfermée à clé elle viendra pas à votre truc', 'fr'],
    ["je la laisse pas sortir, c'est son mari", 'fr'],
    ["elle a ce qu'elle mérite elle est par terre", 'fr'],
    ["C'est le père d'Elodie. Je l'ai enfermée, elle ne viendra plus chez vous.", 'fr'],
    ["i'm her husband, I locked her in, she's not coming", 'en'],
    ["this is her dad, she's locked in her room and going nowhere", 'en'],
    ["I'm her boyfriend she got what she deserved she wont come", 'en'],
    ["he won't be coming, I've locked him in", 'en'],
  ] as const)('is a danger, of which nothing is answered to them: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger: 'victim', controlled: true }),
  )

  it.each([
    ['je suis enfermé dehors jai perdu mes clés', 'fr'],
    ["ma femme m'a enfermé dehors lol", 'fr'],
    ['je suis le mari, elle est malade elle viendra pas', 'fr'],
    ["c'est son père, elle travaille jeudi", 'fr'],
    ["ma fille s'est enfermée dans les toilettes je suis en retard", 'fr'],
    ["j'ai enfermé le chien on arrive", 'fr'],
    ['mon mari est en prison il viendra pas', 'fr'],
    ["elle a eu ce qu'elle voulait", 'fr'],
    ["j'ai eu ce que je méritais", 'fr'],
    ["c'est sa mère, elle sort plus avant 9h", 'fr'],
    ["je garde ma fille elle sort plus tot de l'ecole", 'fr'],
    ["i'm her husband she's at work", 'en'],
    ['locked out of my flat', 'en'],
    ['my dad locked the car', 'en'],
    ['she got the job she deserved', 'en'],
    ['jai enfermé mes papiers dans la voiture', 'fr'],
    ["il a eu ce qu'il méritait, 6 mois ferme", 'fr'],
  ] as const)('is not read into keys, dogs and what relatives say: %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('distress'),
  )
})
