import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: [
    ' (?:combien|conbien|cb|cmb) (?:de |d )?(?:temps|tps|minutes?|heures?) (?:(?:est ce que |ca |sa |cela |il |le |mon |ce |rdv |rendez vous |l |entretien )*)(?:dure\\w*|prend|va durer|ca prend|sa dure|faut prevoir|je (?:reste|dois rester)) ',
    ' (?:ca|sa|cela|il|rdv|rendez vous|entretien) (?:va |vas )?(?:dure|dur|durer|durera|prend|prendra) (?:combien|conbien|cb|longtemps|lontemps|beaucoup de temps|quoi)(?= ) ?| (?:j |je )?en (?:ai|aurai) pour (?:combien|cb|longtemps|lontemps) | dure longtemps | duree (?:du|de l|de mon|d un) (?:rdv|rendez vous|entretien)',
    ' quelle heure (?:(?:ca|sa|c|cela|il|le|mon|rdv|rendez vous|l audience|l entretien|est ce que) )*(?:se )?(?:finit|fini|finira|finis|termine|terminera) ',
    ' (?:finis|fini|sors|sort|finit|termine|terminera|finira|serai (?:libre|sorti|sortie)) (?:a |vers )?(?:quelle?|kel|kelle) heure ',
  ],
  ofElse:
    'dans combien|avant (?:le|mon) (?:rdv|rendez vous)|reste|depuis|trajet|venir|bus|train|metro|route|pied|gare|sursis|peine|suivi|bracelet|tig|mesure|obligations?|soins|stage|prison',
}
