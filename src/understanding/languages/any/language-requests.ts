/** Words that a message is made of that only asks for a language, in French and in the languages asked for; but the name of the language. */
export const REQUESTING = new Set(
  `
  bonjour bonsoir salut slt coucou hello hola ola buna ziua salam slm سلام svp stp s il vous te plait plais merci please por favor porfa va rog favor gracias obrigado
  obrigada multumesc 3afak 3afakom عفاك عفاكم من فضلك فضلكم
  vous tu on est ce que si possible c cest ca serait sera possible pouvez pouvait pourriez peux peut pourrais peuvent puede pueden podria podrian puedes podriais pode podem
  poderia poderiam puder puderem puteti poti ati putea se poate can could you momkin mumkin wach wash واش ممكن هل
  m me moi nous lui parler parlez parle parles parlé ecrire ecrivez ecris ecrit ecrivais envoyer envoyez envoie envoyé traduire traduisez traduis traduction traduit traducteur repondre
  repondez reponds mettre mettez met avoir recevoir expliquer expliquez dire dites lire
  hablar hablan hablas habla hable hableme hablen escribir escribirme escribe escriba escriban escribeme escribame escribanme traducir traduzca mandar mande manden enviar
  falar falam fala fale falem escrever escrevam escreva traduzir traduza mandem
  vorbiti vorbi scrieti scrie traduceti vorbeasca scrieti_mi speak write translate text send
  hdrou hder hadrou hdro hadro ktbou kteb ktbo ktebli ktboli tkelmou tkelem tkellem tkellmou sifto siftou تكلموا اكتبوا هضروا هدروا كتبوا كلموني تكلم اكتب كتبو هدرو تكلمو m3aya m3a معايا معي ليا li lia liya
  les la le l des de du d un une mes vos ma votre mon pour et mais en in em b ب بال au a
  messages message msg sms texto textos texte mensajes mensaje mensagens mensagem mesaje mesajele lmessagat
  mieux plus facile simple bien tres mal rien seulement juste uniquement que qu q peu peut_etre beaucoup mejor melhor mai bine usor seulement dans
  ne n pas je j jne jsais sais suis comprends comprend comprendre compris lis entiendo entendo percebo inteleg nada nimic no nao nu ma langue idioma lingua limba parlo preferer prefere
  prefererais prefiero prefiro prefer voudrais veux veut aimerais quiero quero vreau
  `
    .trim()
    .split(/\s+/),
)

/** French, which is not spoken: said beside what is. */
export const NOT_FRENCH =
  '(?:je |j |moi )?(?:ne |n |no |nao |nu |ma )?(?:parle|comprends?|lis|sais|maitrise|hablo|entiendo|falo|entendo|percebo|vorbesc|inteleg|stiu|knhder|nhder|kanhder|kanfhem|nfhem)?(?: pas| rien)?(?: bien| tres bien| trop)?(?: le| l| el| o| en)? (?:francais|frances|franceza|fransaoui|fransawiya|fransiya|الفرنسية)'
/** Before a language that is not wanted, or not spoken. */
export const DENIES = 'pas|ne|n|no|nao|nu|ma|plus|sauf|sans|jamais'
