import type { NoticeSentences, ProblemSentences } from '../../domain/schedule/problem.ts'

/** What is wrong with a line or a file, and what to do about it. */
export const problems: ProblemSentences = {
  missing: ({ column }) => `La colonne « ${column} » est vide : remplissez-la.`,
  notALine: ({ value }) =>
    `Cette ligne (« ${value} ») n'a ni dossier, ni date : c'est sans doute un total ou une légende. Il n'y a rien à corriger.`,
  scientific: ({ column, value }) =>
    `Le tableur a remplacé les chiffres de « ${column} » par ${value} : mettez la colonne au format Texte et tapez à nouveau le numéro entier.`,
  cellTooLong: ({ column }) =>
    `La cellule « ${column} » est trop longue : raccourcissez-la, ou cherchez un guillemet qui n'est pas fermé.`,
  cellUnreadable: ({ column }) =>
    `La cellule « ${column} » contient des caractères illisibles : tapez son texte à nouveau. Si beaucoup de lignes en ont, enregistrez le fichier au format « CSV UTF-8 » depuis l'original.`,
  formulaUncalculated: ({ column }) =>
    `La cellule « ${column} » contient une formule dont le résultat n'est pas dans le fichier : ouvrez-le dans le tableur, enregistrez-le, puis chargez-le à nouveau.`,
  tooManyCells: ({ value }) =>
    `Cette ligne a plus de cellules que l'en-tête (« ${value} » est en trop) : un point-virgule s'est peut-être glissé dans une cellule. Enlevez-le ou mettez la cellule entre guillemets.`,
  quoteOpen: () =>
    "Un guillemet ouvert sur cette ligne n'est pas fermé : fermez-le ou enlevez-le, puis chargez à nouveau le fichier.",
  rowTooLong: () => 'Cette ligne est beaucoup trop longue : raccourcissez-la, ou supprimez-la.',

  phoneScientific: ({ value }) =>
    `Le tableur a remplacé le téléphone par ${value} et des chiffres sont perdus : mettez la colonne au format Texte et tapez à nouveau le numéro.`,
  phoneSeveral: ({ value }) => `Il y a plusieurs numéros (${value}) : laissez celui du portable de la personne.`,
  phoneUnreadable: ({ value }) =>
    `« ${value} » n'est pas un numéro de téléphone : écrivez le numéro seul, ou laissez la cellule vide.`,
  phoneTooShort: ({ value }) =>
    `Il manque des chiffres au téléphone ${value} : complétez-le, ou laissez la cellule vide.`,
  phoneTooLong: ({ value }) =>
    `Le téléphone ${value} a trop de chiffres : corrigez-le. Un numéro étranger commence par + ou 00.`,
  phoneUnknown: ({ value }) => `Le numéro ${value} n'existe pas : corrigez-le, ou laissez la cellule vide.`,
  phoneSpecial: ({ value }) =>
    `${value} est un numéro spécial, pas celui d'une personne : corrigez-le, ou laissez la cellule vide.`,

  dateUnreadable: ({ value }) =>
    `La date « ${value} » ne se lit pas : écrivez-la jour/mois/année, par exemple 14/01/2027.`,
  dateNotInCalendar: ({ value }) => `Le ${value} n'existe pas dans le calendrier : corrigez la date.`,
  dateTooFar: ({ value }) => `L'année de « ${value} » n'est pas possible : corrigez la date.`,
  dateOtherWeekday: ({ value }) =>
    `Le jour de la semaine ne va pas avec la date (« ${value} ») : corrigez l'un ou l'autre.`,
  dateOrderUnsure: ({ value }) =>
    `« ${value} » se lit de deux façons, car une autre date de cette colonne met le mois avant le jour : écrivez toute la colonne jour/mois/année, par exemple 14/01/2027.`,
  hourUnreadable: ({ value }) => `L'heure « ${value} » ne se lit pas : écrivez-la par exemple 14h30 ou 14:30.`,
  hourNotInDay: ({ value }) => `${value} n'est pas une heure de la journée : corrigez-la, de 0h00 à 23h59.`,
  hourOtherThanDate: ({ value }) =>
    `La date contient une autre heure que ${value} : laissez l'heure dans une seule des deux colonnes, ou mettez la même.`,
  hourSkipped: ({ value }) =>
    `${value} n'existe pas ce jour-là : l'horloge passe à l'heure d'été et saute cette heure. Choisissez une autre heure.`,
  minutesUnreadable: ({ value }) => `La durée « ${value} » ne se lit pas : écrivez-la en minutes, par exemple 30.`,
  capacityUnreadable: ({ value }) => `« ${value} » n'est pas un nombre de places : écrivez un nombre, par exemple 1.`,

  typeUnknown: ({ value }) =>
    `Le type « ${value} » n'est pas connu : utilisez un type connu, ou demandez à l'administrateur d'ajouter ce mot.`,
  statusUnknown: ({ value }) =>
    `Le statut « ${value} » n'est pas connu : écrivez prévu, annulé, honoré, manqué ou excusé (pour une obligation : en cours ou levée).`,
  statusAmbiguous: ({ value }) =>
    `« ${value} » ne dit pas si la date de cette ligne est l'ancienne ou la nouvelle : écrivez « prévu » avec la nouvelle date, ou « annulé ».`,
  languageUnreadable: ({ value }) => `La langue « ${value} » ne se lit pas : écrivez par exemple fr ou en.`,
  emailUnreadable: ({ value }) =>
    `« ${value} » n'est pas une adresse e-mail : écrivez une seule adresse, complète. Si c'est le nom d'un agent, dites une fois de qui sur l'aperçu du fichier, page « Importer » : c'est retenu.`,
  emailElsewhere: ({ value }) =>
    `L'adresse ${value} n'est pas d'un service autorisé : mettez l'adresse professionnelle de l'agent.`,
  officeUnknown: ({ value }) =>
    `Le service « ${value} » n'est pas connu : écrivez son code, ou laissez la cellule vide.`,

  referenceTwice: ({ value }) =>
    `La référence ${value} est déjà plus haut dans ce fichier : donnez une référence à chaque rendez-vous.`,
  lineTwice: () =>
    'Une ligne plus haut dit déjà la même chose (même dossier ou même agent, même type, même moment) : gardez une seule des deux.',
  newLineInPast: ({ value }) =>
    `Ce nouveau rendez-vous est déjà passé (${value}) : corrigez la date, ou indiquez dans le statut s'il a eu lieu.`,
  referenceOfAnotherCase: ({ value }) =>
    `La référence ${value} est déjà celle d'un autre dossier : des lignes ou des colonnes ont peut-être été décalées par un tri. Vérifiez le fichier.`,
  caseUnknown: ({ value }) =>
    `Le dossier ${value} n’est pas connu ici : chargez d’abord le planning où il figure, puis ce fichier.`,
  caseOfAnotherName: ({ value }) =>
    `Le dossier ${value} porte ici un autre nom et un autre prénom : une colonne a peut-être glissé. Vérifiez la ligne ; si la personne a vraiment changé de nom, changez d'abord l'un des deux.`,
  caseCorrected: ({ value }) =>
    `Ce numéro de dossier a été corrigé ici : c'est maintenant ${value}. Écrivez ${value} dans cette cellule, et là d'où vient le planning.`,
  outcomeBeforeTime: ({ value }) =>
    `« ${value} » ne peut pas encore se dire d'un rendez-vous à venir : corrigez la date ou le statut.`,

  fileNotFound: () =>
    "Le fichier est introuvable ou ne peut pas être ouvert : vérifiez son nom et l'endroit où il est.",
  fileNotATable: () =>
    "Ce fichier n'est pas un tableau : choisissez un classeur (.xlsx ou .ods), ou enregistrez-le dans le tableur au format CSV.",
  fileSpoilt: () =>
    "Les lettres accentuées de ce fichier ne se lisent pas avec certitude : ouvrez l'original dans le tableur, choisissez « Enregistrer sous », puis le format « CSV UTF-8 », et chargez ce nouveau fichier.",
  fileTooBig: ({ value }) =>
    `Ce fichier fait plus de ${value} Mo : gardez une seule feuille et ses lignes utiles, ou partagez-le en plusieurs fichiers.`,
  fileTooLong: ({ value }) =>
    `Ce fichier a plus de ${value} lignes : supprimez les lignes vides en trop, ou partagez-le en plusieurs fichiers.`,
  fileTooHeavy: () =>
    'Ce fichier demande trop de mémoire : gardez une seule feuille, sans lignes ni colonnes en trop, et enregistrez-la à nouveau au format CSV.',
  workbookBroken: () =>
    'Ce classeur est abîmé : ouvrez-le dans le tableur, enregistrez-le à nouveau, et chargez ce nouveau fichier.',
  workbookLocked: () =>
    'Ce classeur est protégé par un mot de passe : enregistrez-en une copie sans mot de passe, et chargez cette copie.',
  workbookOld: () =>
    "Ce classeur est d'un ancien format d'Excel (.xls) ou protégé par un mot de passe : enregistrez-le sans mot de passe au format .xlsx, et chargez ce nouveau fichier.",
  workbookTooHeavy: () =>
    'Ce classeur contient beaucoup plus de données que son poids ne le dit, ou trop pour un planning : copiez ses lignes dans un classeur neuf, et chargez ce nouveau fichier.',
  fileSetAside: () =>
    "Le service s'est arrêté deux fois en traitant ce fichier : il est mis de côté et ne sera plus repris. Supprimez ses lignes et ses colonnes vides, enregistrez-le à nouveau au format CSV, puis chargez ce nouveau fichier.",
  fileEmpty: () => 'Le fichier est vide : vérifiez que vous avez enregistré la bonne feuille.',
  fileWithoutKnownColumn: () =>
    "Aucune colonne n'est connue : la première ligne doit porter les noms des colonnes (dossier, type, date, heure, lieu…).",
  columnsMissing: ({ value }) =>
    `Il manque une colonne obligatoire (${value}) : ajoutez-la, avec ce nom sur la première ligne.`,
  columnTwice: ({ value }) =>
    `Plusieurs colonnes disent la même chose (${value}) : gardez-en une seule, ou changez le nom des autres.`,
  quoteNotClosed: ({ value }) =>
    `Un guillemet ouvert vers la ligne ${value} n'est jamais fermé : fermez-le ou enlevez-le, puis chargez à nouveau le fichier.`,
  columnsToMatch: ({ value }) =>
    `Des colonnes de ce fichier ne sont pas connues (${value}), et il manque le nom, le téléphone ou l'agent : chargez-le une fois par la page « Importer » et dites ce qu'elles contiennent. C'est retenu pour les fichiers suivants.`,
  officeOfFileUnknown: ({ value }) =>
    value
      ? `Le service ${value} n’existe pas ici : vérifiez le code donné avec --office.`
      : 'Aucun service n’est ouvert : créez-en un avec « office add ».',
  lineTooLong: ({ value }) =>
    `La ligne ${value} est beaucoup trop longue : cherchez un guillemet qui n'est pas fermé à cette ligne.`,
}

/** What to know of a line that was loaded. */
export const notices: NoticeSentences = {
  columnIgnored: ({ column }) => `La colonne « ${column} » n'est pas connue : elle n'a pas été lue.`,
  revealingWord: ({ column, value }) =>
    `« ${column} » contient un mot (${value}) qui peut révéler la situation de la personne à qui lirait son SMS : changez-le si vous le pouvez.`,
  phoneZeroLost: ({ value }) =>
    `Le tableur a enlevé le zéro du téléphone : il a été lu ${value}. Mettez la colonne au format Texte pour le garder.`,
  landline: ({ value }) =>
    `${value} est un téléphone fixe : il est gardé, mais la personne ne recevra pas de SMS. Demandez-lui un portable.`,
  languageNotSpoken: ({ value }) =>
    `Les SMS n'existent pas encore en « ${value} » : la personne les recevra en français.`,
  sharedNumber: ({ value }) =>
    `Une autre personne a aussi le numéro ${value} : aucun SMS personnel ne part vers lui tant qu'un agent ne l'a pas permis.`,
  cancelledElsewhere: ({ column, value }) =>
    `« ${value} » est écrit dans la colonne « ${column} », qui n'est pas lue comme le statut : ce rendez-vous reste prévu. Pour l'annuler, écrivez-le dans la colonne du statut.`,
  addressOfPeople: ({ column, value }) =>
    `« ${column} » contient, pour « ${value} », l'adresse des personnes et non celle du lieu : elle n'a pas été lue. Écrivez l'adresse du lieu, ou le type « visite » pour un rendez-vous chez la personne.`,
  severalAddresses: ({ value }) =>
    `« ${value} » a plusieurs adresses dans ce fichier : chaque ligne garde la sienne, et une ligne sans adresse n'en prend aucune. Donnez un nom à chaque site.`,
  caseWrittenOtherwise: ({ value }) =>
    `Ce dossier est déjà connu, écrit autrement : ${value}. C'est la même personne, ses rendez-vous y restent.`,
  stoppedNumber: ({ value }) =>
    `Le numéro ${value} a dit STOP avant ce chargement : aucun SMS ne part vers lui tant que la personne n'a pas répondu START, ou demandé par écrit à en recevoir.`,
  wrongNumber: ({ value }) =>
    `Quelqu'un a répondu du numéro ${value} que ce n'était pas la bonne personne : aucun SMS ne part vers lui. Vérifiez-le avec la personne, puis dites-le sur sa page.`,
  closedDay: ({ value }) => `Le service est fermé ce jour-là (${value}) : vérifiez la date.`,
  unusualHour: ({ value }) => `${value} est une heure inhabituelle : vérifiez-la.`,
  doubleBooked: ({ value }) =>
    `Cet agent a déjà quelqu'un d'autre à cette heure (${value}) : vérifiez l'heure, ou l'agent.`,
  conflict: ({ column, value }) =>
    `« ${column} » a changé à la fois dans le fichier (${value}) et ici : ce qui est ici a été gardé. Corrigez l'un des deux.`,
}
