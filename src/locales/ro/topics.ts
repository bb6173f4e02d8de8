import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** Legal words, in general: never what a judge will decide. The articles are beside the French sentences. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: o pedeapsă cu închisoarea suspendată, total sau parțial. Pe un timp stabilit, există supraveghere și obligații.',
    'Dacă obligațiile sunt respectate, fără o nouă faptă, pedeapsa nu se execută. Dacă nu, un judecător hotărăște ce urmează. Vorbiți cu consilierul.',
  ],
  tig: [
    'TIG: o muncă utilă tuturor și neplătită, pentru o primărie, un serviciu public sau o asociație. Justiția stabilește numărul de ore.',
    'SPIP organizează locul și orele. O problemă, o întârziere, un accident? Anunțați repede SPIP și păstrați o dovadă.',
  ],
  ddse: [
    'DDSE sau brățară electronică: se locuiește la o adresă stabilită, cu o brățară la gleznă. Se iese doar la orele prevăzute.',
    'Ca să schimbați o oră, cereți înainte și așteptați răspunsul. Ceva neprevăzut, o întârziere? Anunțați imediat serviciul brățării.',
  ],
  semiLiberte: [
    'Semi-liberté: se doarme într-un centru penitenciar și se iese la ore stabilite, pentru muncă, formare, îngrijiri sau familie.',
    'Ca să schimbați o oră, cereți înainte și așteptați răspunsul. O întârziere? Sunați imediat centrul și păstrați o dovadă.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: ieșirea din închisoare înainte de sfârșitul pedepsei. Pe un timp stabilit, există supraveghere și obligații.',
    'Dacă obligațiile sunt respectate, pedeapsa se termină afară. Dacă nu, justiția hotărăște ce urmează. Vorbiți cu consilierul.',
  ],
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: o supraveghere stabilită de un tribunal, adesea după închisoare. Are obligații, pentru a preveni o nouă faptă.',
    'Tribunalul stabilește cât durează. Poate cere și îngrijiri. Pentru situația dvs., vorbiți cu consilierul.',
  ],
  spip: [
    'SPIP: serviciul de probațiune. Se ocupă de persoanele pe care i le încredințează justiția și le ajută: muncă, locuință, sănătate.',
    'SPIP verifică și dacă obligațiile sunt respectate și îl informează pe judecător.',
  ],
  cpip: [
    'CPIP: consilier de probațiune. Este persoana de la SPIP care se ocupă de dosarul dvs. Vă ajută și îl informează pe judecător.',
  ],
  jap: [
    'JAP: judecătorul care se ocupă de persoane după proces. Poate stabili, schimba sau ridica obligații.',
    'Judecătorului nu i se scrie prin SMS. Scrieți la greffe, secretariatul lui de la tribunal, cu dovezi. Consilierul vă poate ajuta.',
  ],
  convocation: [
    'Convocation (convocare): o programare obligatorie la SPIP sau la judecător. Veniți la timp, cu actele cerute.',
    'Nu puteți veni? Spuneți înainte și păstrați o dovadă. Cât timp nu se schimbă nimic, programarea rămâne valabilă.',
  ],
  revocation: [
    'Révocation: un judecător pune capăt unui sursis sau altei măsuri, total sau parțial. Persoana poate atunci ajunge la închisoare.',
    'Révocation nu este automată. De obicei are loc întâi o ședință: veniți, cu dovezi. Puteți avea un avocat.',
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. */
export const consequences: Explanation = [
  'Trebuie să veniți: vedem cum merge și vă putem ajuta. Dacă lipsiți fără motiv de la o programare, SPIP îi poate spune judecătorului.',
  'Nu puteți veni? Spuneți de ce cât mai repede și aduceți o dovadă. Cât timp nu se schimbă nimic, programarea rămâne valabilă.',
]
