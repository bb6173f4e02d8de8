/** What a browser reads when there is no page to show, by HTTP status. */
export const ANSWERS: Record<number, string> = {
  400: 'Cette demande ne peut pas être lue.',
  403: 'Ce formulaire ne vient pas de cette page.',
  404: 'Cette page n’existe pas.',
  413: 'Cet envoi est trop gros. Un fichier fait 20 Mo au plus : coupez-le en plusieurs, avec la même première ligne, et chargez-les l’un après l’autre.',
  415: 'Ce format n’est pas accepté.',
  429: 'Trop de demandes depuis cet ordinateur ou ce réseau. Réessayez dans quelques minutes.',
  500: 'Le service a rencontré un problème. Réessayez dans un moment.',
}
