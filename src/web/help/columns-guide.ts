import { html } from 'hono/html'
import { IMPORT } from '../imports/words.ts'
import { columnsTable, languageCells, statusCells, typeCells, unclearStatuses } from './columns-table.ts'
import type { Chapter, Guide } from './guide.ts'
import { HELP } from './words.ts'

const planning = (): Chapter => ({
  id: 'planning',
  title: IMPORT.modelNames.planning,
  content: html`
    <p>Accents, majuscules, ordre des colonnes : peu importe. Une colonne inconnue est nommée dans l’aperçu, puis laissée de côté. Les noms de la dernière colonne sont
      écrits sans article ni pluriel.</p>
    ${columnsTable('planning')}
    <h3>Types compris</h3>
    ${typeCells()}
    <h3>Statuts compris</h3>
    ${statusCells()}
    <p>Ne sont pas compris, car ils ne disent pas si la ligne porte l’ancien jour ou le nouveau : ${unclearStatuses()}.</p>
    <h3>Langues comprises</h3>
    ${languageCells()}
    <h3>Les pièges des tableurs</h3>
    <ul>
      <li>Un numéro de dossier ou de téléphone affiché comme 2,019E+11 a perdu des chiffres : la ligne est refusée. Mettez la colonne au format texte, puis
        récrivez le numéro.</li>
      <li>La même référence deux fois dans un fichier, ou sous un autre numéro de dossier, est refusée : un tri a sans doute mélangé des colonnes.</li>
      <li>Un zéro perdu au début d’un téléphone est retrouvé.</li>
    </ul>
  `,
})

const slots = (): Chapter => ({
  id: 'creneaux',
  title: IMPORT.modelNames.creneaux,
  content: html`
    <p>Les moments où une personne peut déplacer son rendez-vous. Aucune colonne n’y nomme une personne.</p>
    ${columnsTable('slots')}
  `,
})

const obligations = (): Chapter => ({
  id: 'obligations',
  title: IMPORT.modelNames.obligations,
  content: html`
    <p>Facultatif. Avec elles, le service répond à qui demande ce qu’il doit faire. Les plus sensibles ne sont jamais dites par SMS sans l’accord d’un agent.</p>
    ${columnsTable('obligations')}
  `,
})

/** Every column that a file may have, from the list that reads them. */
export const columnsGuide = (): Guide => ({
  title: HELP.guides.columns,
  intro:
    'Trois sortes de fichiers se chargent. La première ligne porte le nom des colonnes, et dit au service de quelle sorte il s’agit.',
  chapters: [planning(), slots(), obligations()],
})
