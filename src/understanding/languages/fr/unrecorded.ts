import type { Unrecorded } from '../said/unrecorded.ts'

export const unrecorded: Unrecorded = {
  contact: [
    '(?:interdiction|interdite?|interdi|ordonnance|mesure|pas le droit) (?:\\w+ ){0,4}?(?:contact\\w*|approch\\w+|eloignement|(?:le|la|lui) (?:voir|parler|repondre))',
    '(?:eloignement|interdiction) (?:de |d )?(?:\\w+ ){0,2}?(?:ex|conjointe?|femme|mari|compagne|compagnon|victime)',
  ],
  duty: [
    '(?:dois|doi|faut|fais|faire|devrais) (?:\\w+ ){0,3}?(?:quoi|koi|comment|kwa) (?:\\w+ )?(?:si|s|au cas|en cas)',
    '(?:qu est ce que|que|quoi|koi) (?:\\w+ ){0,3}?(?:dois|doi|fais|faire|faut) (?:\\w+ ){0,3}?(?:si|s|en cas)',
    'combien (?:d |de )?(?:heures?|jours?|temps|tps) (?:\\w+ ){0,5}?(?:tig|travail|au total|par (?:jour|semaine))|(?:rester?|reste) combien (?:de |d )?(?:temps|heures?|tps)',
    'combien (?:d |de )?(?:heures?|jours?) (?:\\w+ ){0,4}?(?:dois|doi|faire|reste\\w*)',
    'habill\\w+|quelle tenue|tenue (?:correcte|exigee|de travail|speciale)',
    '(?:venir|vienne|viens|aller|y aller|etre|dois|faut|rentrer|presenter) (?:\\w+ ){0,2}?(?:seule?s?|tou?te? seule?|accompagnee?s?|avec quelqu un|avec qqn|avec qq1|a plusieurs)',
    'prendre (?:un |1 )?(?:rdv|rendez vous)',
  ],
  pays: '(?:pay(?:er|e|es|ant)|paie|paye) (?:quelque chose|qqch|qq ?chose|un truc|sur place|l entree|le rdv|pour (?:ca|venir|le rdv))|(?:rdv|rendez vous|entretien) (?:est |c est |c )?(?:payant|gratuit)',
  there:
    '(?:mme|madame|mademoiselle) ou (?:un )?(?:m|mr|monsieur)|(?:m|mr|monsieur) ou (?:une )?(?:mme|madame)|(?:homme|femme) ou (?:une? )?(?:homme|femme)',
  willDo: [
    '(?:j ai|jai|g|j) (?:pas|plus|po|pu)(?: \\w+){0,3}? (?:fiches?|papiers?|contrat|attestation|justif\\w*|documents?|bulletins?|quittance|certificat|piece|carte|convoc\\w*)|pas encore (?:ma|mon|mes|recu|eu|le|la|les|tous|toutes)',
    'photos?|photocopies?|copies?|originale?s?|originaux|scan\\w*|pdf|(?:sur|avec|dans) (?:le|mon|ma|un) (?:tel|telephone|portable|tablette|smartphone)|numerique\\w*|imprim\\w+',
    'suffit|suffira|suffisante?s?|suffi|accepte\\w*|valables?|ca marche|ca passe|ca ira|perime\\w*|(?:au|a mon|un autre|meme) nom(?: d\\w*)?',
    '(?:sans|oublie) (?:\\w+ )?(?:papiers?|piece|carte|convoc\\w*|justif\\w*|documents?|attestation|fiche)|laisse\\w* (?:r?entrer|passer)',
  ],
  inPlace: '(?:a la place|au lieu) (?:de|du|d|des)',
  wasSent: '(?:envoyee?s?|deposee?s?|donnee?s?|remise?s?|transmise?s?|posteee?s?)',
  named:
    'fiches? de pai?e|bulletins? de (?:salaire|pai?e)|contrats?|avis d imp\\w+|jugements?|carte vitale|vitale|rib|livret de famille|passeport|permis|titre de sejour|quittances?|factures?|bail|releves? (?:de compte|bancaires?)|attestations?|justificatifs? de domicile|certificats? de (?:travail|scolarite)|extrait de naissance|acte de naissance|diplomes?|cv|ordonnances?',
  openly: 'quoi|koi|kwa|quels?|quelles?|kels?',
  identity: '(?:piece|carte|papiers?) d ?identite|cni|identite',
  excuse:
    '(?:certif|certificat|certifica)(?! (?:de|d) )(?: medical)?|arret(?: de travail| maladie)|mot (?:du|d un|de mon) (?:medecin|docteur)|justificatif (?:medical|d absence|du medecin)|preuve (?:medicale|que (?:je|j))|certificat (?:de|d un|du) (?:medecin|docteur)',
  ofTexts: [
    '(?:(?:c|c est|cest|est ce|ca|sa|repondre|sms|message|texto)s? (?:\\w+ ){0,3}?)?(?:gratuits?|gratos|payants?|surtaxes?)(?: \\w+){0,3}',
    '(?:ca|sa|sms|message|texto|repondre|reponse)s? (?:\\w+ ){0,2}?(?:cou?te?|koute?|coutent|factures?)(?: \\w+)?|(?:combien|cb) (?:\\w+ ){0,2}?(?:cou?te?|koute?)(?: \\w+){0,3}|prix (?:d un|du|des) (?:sms|message)s?',
    '(?:dois|doi|faut|obligee?|obliger|besoin|necessaire) (?:\\w+ ){0,3}?(?:repondre|que je reponde|reponde)(?! (?:a )?(?:quoi|koi|kwa|comment|ou|oui))(?: \\w+){0,3}',
  ],
  term: '(?:jusqu a|jusqua|jusque|juska|jusqu) (?:quand|kand|kan)|(?:finit|fini|finira|termine|terminee?|arrete|fin) (?:quand|kand|kan)|quand (?:\\w+ ){0,4}?(?:finit|fini|finira|se termine|terminee?)|(?:reste|rest) combien|combien (?:\\w+ ){0,3}?reste\\w*',
  why: '(?:c est |cest |c |ca sert )?(?:pour ?quoi|pour quoi|pk|pq|pourkoi|sert a quoi|pour faire quoi)(?: \\w+){0,5}? (?:rdv|rendez vous|venir|viens|vienne|convoque\\w*|convocation|entretien)|(?:rdv|rendez vous|convocation) (?:\\w+ ){0,2}?(?:pour ?quoi|pk|pourkoi|pour faire quoi|a quoi|sert)(?: \\w+){0,3}',
  workLasts:
    '(?:tig|stage) (?:\\w+ ){0,2}?(?:dure\\w*|finit|se termine)(?: \\w+){0,3}|(?:dure\\w*|finit|se termine|finis) (?:\\w+ ){0,4}?(?:tig|stage)',
  must: '(?:je |j )?(?:dois|doi|faut|doit)',
  come: '(?:venir|vienne|viens|y aller|aller|me presenter|me pointer)',
  onDay: 'le|du|pour le|lundi|mardi|mercredi|jeudi|vendredi',
  dayNamed: 'demain|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|samedi',
  andOf: 'et (?:le |la |l |pour le |pour la |pour l )?',
  second: 'deuxieme|2eme|2e|second|seconde',
  other: 'autre',
  one: 'rdv|rendez vous|alors|c est|quand|ou|quelle heure|a',
  ifStop: 'si (?:\\w+ ){0,4}?stop',
  stillCome: '(?:dois|doi|faut|oblige\\w*|viens|venir|vienne|tiens|tient|obligatoires?)',
  so: 'et|alors|du coup|donc|bonjour|ok|mais|maintenant|la',
  whatToDo:
    '(?:je |j |on )?(?:dois|doi|fais|fait|faut) (?:je )?(?:faire )?(?:quoi|koi|kwa)|(?:qu est ce que|quest ce que|keske) (?:je|j) (?:dois faire|fais|doi faire)|que (?:dois je|faut il) faire|quoi faire',
  now: 'maintenant|alors|du coup|la|svp|mtn',
  whoReads:
    '(?:qui|ki) (?:\\w+ )?(?:lit|li|lis|lisent|voit|voi|regarde) (?:\\w+ )?(?:mes|les|ces?|ca|sa|nos|vos|messages?|sms|textos?|tout)|(?:qui|ki) (?:les|le|la|ca) (?:lit|lis|li|lisent|voit)|(?:lu|lus|vu|vus) par (?:qui|ki|le juge|la police|un juge)|(?:juge|police|procureur|jap) (?:\\w+ ){0,2}?(?:lit|li|lis|voit|lira|verra) (?:\\w+ )?(?:ca|sa|messages?|sms|mes|ce)(?: \\w+)*',
  whoWrites:
    '(?:qui|ki) (?:etes|ete|et|e|est|etes) (?:vous?|tu)|(?:vous etes|vs etes|vous ete) (?:qui|ki)|(?:c est|cest|c|est ce) (?:qui|ki) (?:(?:qui|ki|la|ca|en face|ce numero|ce|m|me) ?)*(?:envoi\\w*|menvoi\\w*|ecri\\w*|mecri\\w*|texte\\w*|contact\\w*|ce numero|ce num|en face)(?: \\w+){0,2}|(?:qui|ki) (?:m ?|me )(?:envoi\\w*|ecri\\w*|contact\\w*|texte\\w*)(?: \\w+){0,3}',
  genuine:
    '(?:c est|cest|c(?! etait)|est ce|pas|ou|sms|message|etes) (?:\\w+ ){0,2}?(?:arnaques?|arnak|spam|hameconnage|fraude|escroc\\w*|phishing)|(?:c est|cest|c|sms|message|est ce) (?:\\w+ ){0,2}?(?:vrai (?:sms|message|numero)|pour de vrai|officiels?|serieux ou|fiable|un faux)|(?:vrai|faux) (?:sms|message|numero)',
}
