/** The chapter of help that a route of the service leads to: that of the longest beginning it has, else the first page of help. */
export function chapterOf(route: string): string {
  const beginnings = Object.keys(CHAPTERS).filter(
    (beginning) => route === beginning || route.startsWith(`${beginning}/`),
  )
  const [longest] = beginnings.toSorted((one, other) => other.length - one.length)
  return longest === undefined ? '/aide' : (CHAPTERS[longest] ?? '/aide')
}

/** By the beginning of a route, as the list of routes writes it. */
export const CHAPTERS: Readonly<Record<string, string>> = {
  '/agenda': '/aide/agents#agenda',
  '/agenda/issues': '/aide/agents#presence',
  '/agenda/plusieurs': '/aide/agents#plusieurs',
  '/agenda/lettres': '/aide/agents#lettres',
  '/agenda/imprimer': '/aide/agents#agenda',
  '/rendez-vous': '/aide/agents#rendez-vous',
  '/rendez-vous/:id/presence': '/aide/agents#presence',
  '/rendez-vous/:id/lettre': '/aide/agents#lettres',
  '/demandes': '/aide/agents#demandes',
  '/personnes': '/aide/agents#personne',
  '/personnes/:id/sms': '/aide/agents#conversation',
  '/personnes/:id/reponses': '/aide/agents#langues',
  '/personnes/:id/sms/:message/sens': '/aide/agents#mal-compris',
  '/personnes/:id/essais': '/aide/administration#essai',
  '/conversations': '/aide/agents#boite',
  '/mes-personnes': '/aide/agents#mes-personnes',
  '/nouvelles': '/aide/agents#boite',
  '/creneaux': '/aide/secretariat#creneaux',
  '/envois': '/aide/agents#envois',
  '/import': '/aide/secretariat#charger',
  '/import/:id': '/aide/secretariat#apercu',
  '/import/modeles': '/aide/colonnes#planning',
  '/export': '/aide/secretariat#exporter',
  '/statistiques': '/aide/chiffres#lire',
  '/statistiques/rapport': '/aide/chiffres#rapport',
  '/mon-compte': '/aide/agents#compte',
  '/mon-compte/telephone-des-codes': '/aide/administration#codes',
  '/mon-courrier': '/aide/agents#e-mails',
  '/services': '/aide/agents#compte',
  '/deconnexion': '/aide/agents#compte',
  '/bienvenue': '/aide/administration#commencer',
  '/rodage': '/aide/administration#rodage',
  '/reglages': '/aide/administration#service',
  '/reglages/types': '/aide/administration#types',
  '/reglages/lieux': '/aide/administration#lieux',
  '/reglages/textes': '/aide/administration#textes',
  '/reglages/acces': '/aide/administration#logiciels',
  '/agents': '/aide/administration#comptes',
  '/journal': '/aide/administration#journal',
  '/etat': '/aide/administration#journal',
  '/essai': '/aide/administration#essai',
  '/telephone': '/aide/atelier',
  '/demonstration': '/aide/atelier',
  '/courrier': '/aide/atelier',
  '/aide': '/aide',
  '/plan-du-site': '/aide',
}
