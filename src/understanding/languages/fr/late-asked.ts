import type { LateAsked } from '../said/late-asked.ts'

export const lateAsked: LateAsked = {
  supposes:
    '(?:si|au cas ou) (?:jamais )?(?:je|j|on|jarrive|jsuis) ?(?:\\w+ ){0,6}?(?:retard|bourre|tard|a l heure)|en cas de retard',
  sorry: 'desolee?s?|pardon|excus\\w+|navree?s?|dsl',
  asks: 'tolere\\w*|tolerance|accepte\\w*|(?:ca|sa) (?:passe|va|pose probleme|derange|gene)|(?:c est|c|cest|est ce) (?:\\w+ )?(?:grave|ok|bon|possible|permis|autorise|tolere|accepte)|combien de (?:retard|minutes)|accept\\w+ combien',
  wonders:
    '(?:vous|tu) (?:pensez|penses|croyez|crois) (?:que )?(?:je|j)|est ce que je (?:vais|serai|risque|suis)|(?:serai|vais|suis) je',
  announces:
    '(?:je|j|on) ?(?:serai|aurai|vais (?:etre|avoir|arriver)|arriverai|suis en|suis a|suis coincee?|suis bloquee?|ai du|ai \\d+|arrive (?:dans|avec|vers|en))',
}
