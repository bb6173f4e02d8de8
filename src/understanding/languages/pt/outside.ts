import type { Outside } from '../said/outside.ts'

export const outside: Outside = {
  how: ' (?:onde|a quem) ',
  iHave: 'ja',
  sent: 'enviei|mandei|entreguei',
  arrived: [' enviei | mandei ', ' (?:receb\\w+|chegou|viram|viu|segue) '],
  alongWith: 'com',
  articles: 'um',
  lawyer: 'advogad[oa]',
  needs: 'interprete|cadeira de rodas',
  cannotCome: [
    ' nao posso $',
    ' n vou | n(?:ao|um) da | fica para outra | fico por casa ',
    ' nao (?:posso|vou|consigo|poderei|venho)(?: ir| vir)? ',
  ],
  noFare:
    ' (?:nao tenho|sem|tou sem|nem) (?:o )?(?:dinheiro|grana|guita)(?: (?:para|pra|pro|p|o|a|de|do|pagar|apanhar|pegar))* (?:autocarro|onibus|comboio|trem|metro|bilhete|passagem|passe|transportes?|gasolina|ir) ',
  newHome:
    ' mudei(?: me)?(?= (?:de (?:casa|morada|endereco|residencia|apartamento)|para|pra|pro|p)(?= )| $)| mudamos de casa | (?:minha|a minha) nova (?:morada|casa) | meu novo endereco | novo endereco | mudanca de (?:morada|casa) | troquei de casa ',
  ours: 'voces|o spip',
}
