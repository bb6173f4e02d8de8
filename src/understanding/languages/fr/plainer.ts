/** "Parle simple stp j'ai rien compris", "vous pouvez expliquer autrement". */
export const PLAINER =
  '(?:(?:vous pouvez|pouvez vous|tu peux|peux tu|vous pourriez|pourriez vous) )?(?:m |moi |me )?(?:expliqu(?:er|ez|e)|parle[rz]?|ecri(?:re|vez|s)|di(?:re|tes|s))(?: moi| nous| le| la| ca| cela)*(?: svp| stp)? (?:autrement|mieux|(?:plus )?(?:simple|simplement|facile|facilement|clair|clairement))(?: (?:svp|stp))?(?: j ai (?:rien|pas) compris| je (?:ne )?(?:comprends?|pige) (?:rien|pas|plus))?'
/** "C'est trop compliqué vos messages". */
export const TOO_HARD =
  '(?:c est|cest|c) (?:trop|tres|super) (?:complique|difficile|dur)(?: a (?:lire|comprendre))? (?:vos|tes|les|ces) (?:messages?|sms|textos?|mots|phrases)|(?:vos|tes|les|ces) (?:messages?|sms|textos?|mots|phrases) (?:sont|c est|est) (?:trop|tres|super) (?:compliques?|difficiles?|durs?)(?: a (?:lire|comprendre))?'
