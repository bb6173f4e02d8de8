import type { OwnDanger } from '../said/own-danger.ts'

export const ownDanger: OwnDanger = {
  ownWords:
    'frapp|cogn|tabass|poignard|plante|viol|agress|etrangl|coups? de|m a tap|a tape|menac|secou|oeil|cotes|mourir|suicid|tuer|en finir|vivre|adieu|expres|poignets?|veines|lame|embrasse',
  child: 'p ?tite?s?|petite?s?|bebe|bb|gosse|gamine?',
}
