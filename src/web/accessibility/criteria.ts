/**
 * The 106 criteria of the RGAA 4.1.2 (arrêté du 20 septembre 2019, article 1er), what each asks in our words, and what these pages make of it,
 * with the proof: a test, or the reason. Where words or an order must be judged, whoever wrote the pages read each of them on 30 November 2026 and
 * a test holds what can be held of it; no certified auditor has, nor anybody who lives with a screen reader. What nobody has read is `unread`.
 */
export interface Criterion {
  /** "8.3": of theme 8. */
  number: string
  asks: string
  verdict: Verdict
  /** Paths of tests, from the project's root, that fail when it no longer holds. */
  shownBy: readonly string[]
  because: string
}

/** `kept` and `broken`: looked at; `none`: nothing of it in these pages; `unread`: only a person can say, and none has yet. */
export type Verdict = 'kept' | 'broken' | 'none' | 'unread'

export const THEMES = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structuration de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
] as const

const EVERY_PAGE = 'test/browser/every-page.test.ts'
const PEOPLE = 'test/browser/people.test.ts'
const REQUESTS = 'test/browser/requests.test.ts'
const IMPORT = 'test/browser/import.test.ts'
const LANGUAGES = 'test/browser/other-languages.test.ts'
const STATISTICS = 'test/web/statistics/sections.test.ts'
const TRIALS = 'test/web/trials-pages.test.ts'
const WORDS = 'test/web/accessibility/words-of-pages.test.ts'
const CONVERSATIONS = 'test/browser/conversations.test.ts'
const SITE_MAP = 'test/web/site-map.test.ts'

const kept = (number: string, asks: string, because: string, ...shownBy: string[]): Criterion => ({
  ...{ number, asks, verdict: 'kept', because, shownBy },
})
const none = (number: string, asks: string, because: string): Criterion => ({
  ...{ number, asks, verdict: 'none', because, shownBy: [] },
})

const NO_MEDIA = 'Aucun son, aucune vidéo, aucune animation.'
const NO_FRAME = 'Aucun cadre.'

export const CRITERIA: readonly Criterion[] = [
  kept(
    '1.1',
    'Une image qui informe a un texte à sa place',
    'Deux graphiques, chacun avec un titre et une description.',
    EVERY_PAGE,
  ),
  kept(
    '1.2',
    'Une image qui décore se tait',
    'Les signes des étiquettes sont muets : leurs mots sont à côté.',
    EVERY_PAGE,
  ),
  kept(
    '1.3',
    'Le texte à la place d’une image dit ce qu’elle dit',
    'Lu par qui a écrit les pages : chaque graphique dit son titre, ce qu’est une barre, et que le tableau qui suit a les mêmes chiffres ; le code QR dit à quoi il sert.',
    STATISTICS,
    EVERY_PAGE,
  ),
  none('1.4', 'Un CAPTCHA en image dit à quoi il sert', 'Aucun CAPTCHA.'),
  none('1.5', 'Un CAPTCHA en image a un autre chemin', 'Aucun CAPTCHA.'),
  kept(
    '1.6',
    'Une image complexe a une description détaillée',
    'Sous chaque graphique, le tableau de ses chiffres.',
    'test/browser/statistics.test.ts',
  ),
  kept(
    '1.7',
    'Cette description dit tout ce que dit l’image',
    'Lu par qui a écrit les pages : chaque chiffre dessiné est dans le tableau, le diagramme d’un essai compris.',
    STATISTICS,
    TRIALS,
  ),
  none('1.8', 'Pas de texte en image', 'Aucune image de texte.'),
  none('1.9', 'Une légende est reliée à son image', 'Aucune image légendée.'),
  none('2.1', 'Un cadre a un titre', NO_FRAME),
  none('2.2', 'Ce titre est pertinent', NO_FRAME),
  kept(
    '3.1',
    'Rien n’est dit par la seule couleur',
    'Chaque étiquette a ses mots et un signe de sa forme.',
    EVERY_PAGE,
  ),
  kept(
    '3.2',
    'Le texte se détache de son fond',
    'Mesuré de jour sur chaque page, et dans le noir sur des pages qui ont entre elles toutes les couleurs.',
    EVERY_PAGE,
  ),
  kept(
    '3.3',
    'Les contours et les signes se détachent',
    'Le contour des champs et des cases est mesuré (3:1) ; un signe a la couleur de ses mots, mesurée aussi.',
    EVERY_PAGE,
  ),
  none('4.1', 'Un média a une transcription', NO_MEDIA),
  none('4.2', 'Cette transcription est pertinente', NO_MEDIA),
  none('4.3', 'Un média a des sous-titres', NO_MEDIA),
  none('4.4', 'Ces sous-titres sont pertinents', NO_MEDIA),
  none('4.5', 'Un média a une audiodescription', NO_MEDIA),
  none('4.6', 'Cette audiodescription est pertinente', NO_MEDIA),
  none('4.7', 'Un média est nommé', NO_MEDIA),
  none('4.8', 'Un média sans durée a un autre chemin', NO_MEDIA),
  none('4.9', 'Ce chemin est pertinent', NO_MEDIA),
  none('4.10', 'Un son qui part seul s’arrête', NO_MEDIA),
  none('4.11', 'Un média se commande au clavier', NO_MEDIA),
  none('4.12', 'Un média sans durée se commande au clavier', NO_MEDIA),
  none('4.13', 'Un média se lit avec une aide technique', NO_MEDIA),
  kept(
    '5.1',
    'Un tableau complexe a un résumé',
    'Un seul en a besoin, l’agenda, où chaque jour a sa ligne d’en-tête : sa légende le dit.',
    'test/web/agenda-page.test.ts',
  ),
  kept(
    '5.2',
    'Ce résumé est pertinent',
    'Lu par qui a écrit les pages : il dit comment les lignes se suivent.',
    'test/web/agenda-page.test.ts',
  ),
  none(
    '5.3',
    'Un tableau de mise en forme se lit dans l’ordre',
    'Aucun : seuls les e-mails en ont, marqués comme tels.',
  ),
  kept(
    '5.4',
    'Un tableau a un titre relié à lui',
    'Une légende à chaque tableau.',
    EVERY_PAGE,
    'test/browser/agenda.test.ts',
  ),
  kept(
    '5.5',
    'Ce titre est pertinent',
    'Lu par qui a écrit les pages : chaque légende dit ce que le tableau contient sans la page autour ; aucune n’est deux fois sur une page.',
    EVERY_PAGE,
  ),
  kept('5.6', 'Les en-têtes sont des en-têtes', 'Des <th> avec leur portée.', EVERY_PAGE),
  kept('5.7', 'Chaque cellule est reliée à ses en-têtes', 'La portée de chaque en-tête est écrite.', EVERY_PAGE),
  none('5.8', 'Un tableau de mise en forme n’a rien d’un tableau de données', 'Aucun.'),
  kept(
    '6.1',
    'Un lien dit où il mène',
    'Chaque lien a ses mots, lisibles seuls ou avec la ligne où il est.',
    EVERY_PAGE,
  ),
  kept('6.2', 'Un lien a un texte', 'Aucun lien vide.', EVERY_PAGE),
  kept(
    '7.1',
    'Un script marche avec une aide technique',
    'Tout se fait sans script ; ils ne font que compter, prévoir, aller plus vite.',
    EVERY_PAGE,
    PEOPLE,
  ),
  kept('7.2', 'Ce qui remplace un script est pertinent', 'La même page, demandée de nouveau.', EVERY_PAGE, IMPORT),
  kept(
    '7.3',
    'Tout se fait au clavier',
    'Joué au clavier seul : charger un fichier, répondre à une demande.',
    IMPORT,
    REQUESTS,
  ),
  kept('7.4', 'Un changement de contexte est annoncé', 'Rien ne part sans un bouton.', EVERY_PAGE),
  kept(
    '7.5',
    'Un message d’état est entendu',
    'Ce qui a été fait, ou ne va pas, est dit dans une zone de rôle « status » ou « alert ».',
    PEOPLE,
    IMPORT,
  ),
  kept('8.1', 'La page dit son type', 'Écrit une fois, pour toutes.', EVERY_PAGE),
  kept('8.2', 'Le code est bien formé', 'Aucun identifiant deux fois, aucun rôle faux.', EVERY_PAGE),
  kept('8.3', 'La langue de la page est dite', 'Le français, ou l’anglais là où la page est en anglais.', EVERY_PAGE),
  kept('8.4', 'Cette langue est la bonne', 'Vérifié par l’outil, et par qui l’a écrit.', EVERY_PAGE),
  kept('8.5', 'Une page a un titre', 'Le sien, puis le nom du service.', EVERY_PAGE),
  kept(
    '8.6',
    'Ce titre est pertinent',
    'Lu par qui a écrit les pages : chaque titre dit sa page, de qui elle parle, et aucune autre n’a le même.',
    WORDS,
  ),
  kept('8.7', 'Un changement de langue est dit', 'Chaque message porte sa langue.', LANGUAGES),
  kept('8.8', 'Cette langue est la bonne', 'Celle du message, ou celle où il a été écrit.', LANGUAGES),
  kept('8.9', 'Une balise n’est pas là pour l’apparence', 'La mise en forme est dans la feuille de style.', EVERY_PAGE),
  kept('8.10', 'Le sens de lecture est dit', 'De droite à gauche pour l’arabe.', LANGUAGES),
  kept('9.1', 'Les titres structurent la page', 'Un seul titre de premier rang, aucun rang sauté.', EVERY_PAGE),
  kept('9.2', 'La page a ses régions', 'En-tête, navigation, contenu.', EVERY_PAGE),
  kept('9.3', 'Une liste est une liste', 'Écrite comme telle.', EVERY_PAGE),
  kept(
    '9.4',
    'Une citation est une citation',
    'Les mots d’une personne, là où une page les cite, sont dans un <blockquote> ou un <q>.',
    'test/web/other-languages.test.ts',
  ),
  kept(
    '10.1',
    'L’apparence est dans une feuille de style',
    'La politique de contenu refuse le style écrit dans la page.',
    EVERY_PAGE,
  ),
  kept('10.2', 'L’information reste sans feuille de style', 'Rien n’est écrit par elle.', EVERY_PAGE),
  kept(
    '10.3',
    'L’ordre se comprend sans feuille de style',
    'Lu sans feuille de style par qui a écrit les pages : rien ne change d’ordre, et un signe y a la taille d’une lettre.',
    EVERY_PAGE,
    WORDS,
  ),
  kept('10.4', 'Le texte grandit de 200 %', 'Sans rien perdre ni défiler de côté.', EVERY_PAGE),
  kept(
    '10.5',
    'Une couleur de texte va avec celle du fond',
    'Les deux viennent de la même feuille, de jour et dans le noir.',
    EVERY_PAGE,
  ),
  kept('10.6', 'Un lien se voit dans un texte', 'Souligné.', EVERY_PAGE),
  kept(
    '10.7',
    'L’endroit où l’on est au clavier se voit',
    'Un contour ; avec les couleurs imposées, regardé sur les mêmes pages que dans le noir.',
    EVERY_PAGE,
  ),
  kept(
    '10.8',
    'Ce qui est caché doit l’être pour tous',
    'Lu par qui a écrit les pages : ne se cache que ce qui se déplie, les signes qui ont leurs mots à côté, et le bouton dont un script fait le travail.',
    EVERY_PAGE,
  ),
  kept('10.9', 'Rien n’est dit par la seule forme', 'Chaque signe a ses mots.', EVERY_PAGE),
  kept('10.10', 'Cela vaut partout', 'Les mêmes étiquettes partout.', EVERY_PAGE),
  kept('10.11', 'La page tient sur 320 pixels', 'Sans défiler de côté.', EVERY_PAGE),
  kept('10.12', 'Le texte supporte plus d’espace', 'Mesuré : rien n’est coupé ni ne défile de côté.', EVERY_PAGE),
  none('10.13', 'Ce qui apparaît au survol se commande', 'Rien n’apparaît au survol que la bulle du navigateur.'),
  kept(
    '10.14',
    'Ce qui apparaît par la feuille de style se commande au clavier',
    'Le menu replié sur un écran étroit est une case à cocher, ouverte au clavier.',
    'test/browser/menu.test.ts',
  ),
  kept('11.1', 'Un champ a une étiquette', 'Chacun la sienne.', EVERY_PAGE),
  kept(
    '11.2',
    'Cette étiquette est pertinente',
    'Lu par qui a écrit les pages : chaque étiquette dit quoi écrire ; deux champs qui se diraient de la même façon sont dans un groupe nommé.',
    EVERY_PAGE,
  ),
  kept(
    '11.3',
    'Le même champ a la même étiquette partout',
    'Lu par qui a écrit les pages : un même champ a partout la même étiquette ; les autres sont comptés et font autre chose.',
    WORDS,
  ),
  kept('11.4', 'L’étiquette est à côté de son champ', 'Au-dessus, ou à droite d’une case.', EVERY_PAGE),
  kept('11.5', 'Des champs qui vont ensemble sont groupés', 'Dans un groupe nommé.', EVERY_PAGE),
  kept('11.6', 'Le groupe a un nom', 'Sa légende.', EVERY_PAGE),
  kept(
    '11.7',
    'Ce nom est pertinent',
    'Lu par qui a écrit les pages : chaque légende dit ce que ses champs ont en commun ; aucune n’est deux fois au même endroit.',
    EVERY_PAGE,
  ),
  none(
    '11.8',
    'Les choix d’une longue liste sont groupés',
    'Les listes longues sont alphabétiques, et d’une seule nature.',
  ),
  kept(
    '11.9',
    'Un bouton dit ce qu’il fait',
    'Lu par qui a écrit les pages : chaque bouton dit ce qu’il fait, et de qui là où plusieurs font de même ; aucun ne se dit deux fois.',
    EVERY_PAGE,
  ),
  kept('11.10', 'Les erreurs se comprennent', 'À côté du champ, et dites par lui.', 'test/web/settings-pages.test.ts'),
  kept(
    '11.11',
    'L’erreur dit comment corriger',
    'Chaque phrase dit quoi écrire, avec un exemple.',
    'test/web/settings-pages.test.ts',
  ),
  kept(
    '11.12',
    'Ce qui engage se corrige, se vérifie ou s’annule',
    'Un aperçu avant, un retour après.',
    IMPORT,
    'test/browser/agenda.test.ts',
  ),
  kept(
    '11.13',
    'Le navigateur peut remplir ce qui est à soi',
    'Le nom, l’adresse et le mobile de qui s’en sert ; les autres champs sont ceux d’autres personnes.',
    'test/web/sign-in-pages.test.ts',
  ),
  kept(
    '12.1',
    'Il y a deux façons de trouver une page',
    'Le menu, et le plan du site de ce que l’on peut ouvrir.',
    SITE_MAP,
  ),
  kept('12.2', 'Le menu est toujours à la même place', 'Une seule mise en page.', EVERY_PAGE),
  kept(
    '12.3',
    'Le plan du site est pertinent',
    'Il mène à chaque page qui s’ouvre par sa seule adresse, par le nom qu’elle a.',
    SITE_MAP,
  ),
  kept('12.4', 'Le plan du site se trouve de la même façon partout', 'Au bas de chaque page.', SITE_MAP),
  none(
    '12.5',
    'La recherche se trouve de la même façon partout',
    'La recherche est celle d’une personne, sur sa page.',
  ),
  kept('12.6', 'Les régions se trouvent et s’évitent', 'Des régions nommées.', EVERY_PAGE),
  kept('12.7', 'Un lien mène au contenu', 'Le premier de la page.', EVERY_PAGE),
  kept(
    '12.8',
    'L’ordre au clavier est cohérent',
    'Celui du code, que la feuille de style ne change nulle part.',
    EVERY_PAGE,
  ),
  kept('12.9', 'Aucun piège au clavier', 'Joué au clavier seul.', IMPORT, REQUESTS),
  kept(
    '12.10',
    'Un raccourci d’une touche se règle',
    'Les touches seules se coupent, pour qui le veut, sur la page de son compte ; elles ne font rien pendant que l’on écrit.',
    CONVERSATIONS,
  ),
  none('12.11', 'Ce qui apparaît au survol s’atteint au clavier', 'Rien n’apparaît au survol.'),
  kept(
    '13.1',
    'Un délai se règle',
    'Une session dure la journée. Ce qui se rafraîchit seul montre ce qui vient d’arriver, et attend tant que l’on écrit ; cinq secondes retiennent un SMS avant son départ.',
    'test/web/sign-in-pages.test.ts',
    CONVERSATIONS,
  ),
  none('13.2', 'Aucune fenêtre ne s’ouvre seule', 'Aucune fenêtre ne s’ouvre.'),
  kept(
    '13.3',
    'Un document à télécharger est accessible',
    'Des tableurs en texte, des pages, des lettres en PDF balisé, jamais une image.',
    'test/web/export-page.test.ts',
    'test/web/letters-print.test.ts',
    'test/browser/paper.test.ts',
  ),
  kept(
    '13.4',
    'Ce document dit la même chose',
    'Les colonnes du planning, telles quelles.',
    'test/web/export-page.test.ts',
  ),
  none('13.5', 'Un dessin de caractères a un texte', 'Aucun.'),
  none('13.6', 'Ce texte est pertinent', 'Aucun.'),
  none('13.7', 'Rien ne clignote', 'Rien ne clignote.'),
  kept('13.8', 'Ce qui bouge s’arrête', 'Rien ne bouge ; les transitions se taisent à qui le demande.', EVERY_PAGE),
  kept('13.9', 'La page se lit debout et couchée', 'De 320 à 1366 pixels, sans orientation imposée.', EVERY_PAGE),
  none('13.10', 'Un geste complexe a un geste simple', 'Aucun geste.'),
  kept('13.11', 'Un geste s’annule', 'Des boutons et des liens ordinaires, qui agissent au relâchement.', EVERY_PAGE),
  none('13.12', 'Rien ne se commande en bougeant l’appareil', 'Rien.'),
]

/** What the law has the pages say of themselves: the share of what applies that is kept. What nobody has read counts as not kept. */
export function conformity(criteria: readonly Criterion[] = CRITERIA): {
  kept: number
  applies: number
  percent: number
} {
  const applies = criteria.filter(({ verdict }) => verdict !== 'none').length
  const good = criteria.filter(({ verdict }) => verdict === 'kept').length
  return { kept: good, applies, percent: Math.floor((100 * good) / applies) }
}
