import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day: not all of it, and with nothing beside it. */
export const plainMedicine: Sayings = {
  words: {
    PILLS: `
      medocs medoc medicaments medicament cachets cachet comprimes comprime pilules doliprane antidepresseurs antidepresseur anxiolytiques
      methadone metha subutex buvidal insuline traitement gouttes
    `,
    TAKE: `pris prends prend`,
  },
  says: [
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..1 tous|ts|chaque les? matins|matin|soirs|soir|jours|jour|repas|midis|midi',
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..1 ce|c matin|midi',
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..1 comme d_habitude|d_hab|dhab|prescrit|prevu|il_faut|toujours',
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..1 matin_et_soir|au_petit_dejeuner|au_petit_dej|au_petit_dejeune|avant_de_manger|avec_le_cafe|avant_de_venir',
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..1 a|vers #|#h|#h#',
    'TAKE mes|mon|ma|les|le|la|l|ses|son PILLS ..2 comme|a|sur le|la|mon|ma|l heure|medecin|docteur|toubib|psychiatre|psy|infirmiere|ordonnance|conseil',
  ],
  unless: [
    'tous|toutes|ts mes|ses PILLS',
    'tous|toutes|ts les PILLS',
    'toute|tout|trop|plein|beaucoup|bcp|double|boite(s)|plaquette(s)|flacon|tube|bouteille|poignee|reste|deux',
    'mourir|mort|meurs|creve*|tuer|suicid*|finir|fini|fin|vivre|vie|adieu|dormir|dors|dodo|endormir|jamais|pardon|desole(e)|aime|marre|bout|revoir|derniere|dernier|expres|lettre|mot',
    'alcool|vodka|whisky|rhum|biere|vin|pastis|bu|bois|boire|avale*|gobe*|melange*|dieu|enfants|gosses|mere|maman|fils|fille|fier|fiere|dites|dis',
    'garde*|cache|caches|cachais|planque*|stock*|accumule*|recrache*|croit|croient|crois|semblant|faire_croire|compte*',
  ],
}
