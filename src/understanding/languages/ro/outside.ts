import type { Outside } from '../said/outside.ts'

export const outside: Outside = {
  how: ' (?:unde|cum|cui) ',
  iHave: 'am',
  sent: 'trimis|dat|platit',
  arrived: ' (?:primi\\w+|plecat) ',
  alongWith: 'cu',
  needs: 'traducator|scaun',
  cannotCome: [' nu pot $', ' nu (?:pot|vin|voi|ajung|o sa)(?: sa)?(?: veni| vin| ajung| pot)? '],
  noFare:
    ' (?:nu am|n am|fara|nu mai am) (?:deloc )?bani(?: (?:de|pentru|pt|sa|platesc|iau))* (?:autobuz|autobuzul|tren|trenul|bilet|biletul|drum|transport|metrou|benzina|taxi|vin|ajung|urc|drumul) ',
  newHome:
    ' m am mutat | ne am mutat | (?:mi )?am schimbat (?:adresa|domiciliul|locuinta) | (?:adresa mea noua|noua mea adresa|noua adresa e) ',
}
