import { remembering } from '../remember.ts'
import { fold } from './fold.ts'

/**
 * Words of a place or of documents that would tell whoever reads the text what the person did or was sentenced to. Staff are warned and
 * the line loads; words are known by their beginnings, so that harmless ones are warned of too.
 */
export function revealingWords(text: string): readonly string[] {
  return text === '' ? [] : revealingOnce(text)
}

const revealingOnce = remembering((text): readonly string[] => {
  const found = words(text).filter(({ folded }) => isRevealing(folded))
  const folded = ` ${fold(text)} `
  const phrases = PHRASES.filter((phrase) => folded.includes(` ${phrase} `) || folded.includes(` ${phrase}s `))
  return [...new Set([...found.map(({ written }) => written.toLowerCase()), ...phrases])]
})

const STEMS =
  'violen, agress, addict, alcool, toxico, stupefiant, drogue, cannabis, cocaine, heroine, desintox, sevrage, methadone, victim, sexuel, sexo, inceste, pedo, psychiatr, psycholog, conjugal, homicid, meurtr, assassin, escroqu, cambriol, recel, radicalis, terroris, prostitu, proxenet, harcel, incendiair, condamn, delinquan, criminel, criminolog, penitentiaire, ecrou, bracelet, desistance'.split(
    ', ',
  )
const WHOLE =
  'viol, viols, vol, vols, sexe, crime, crimes, delit, delits, peine, peines, prison, detenu, detention, csapa, caarud, cmp, ctrs, cri avs, sursis, tig, ddse, pse, criavs, fijais, fijait, civi, fgti, sarvi, tuteur penal'.split(
    ', ',
  )
const PHRASES =
  'partie civile, obligation de soin, injonction de soin, maison d arret, ordonnance de protection, auteur de violences, centre de detention, prise de sang, test urinaire, analyse d urine, port d arme, arme a feu, permis de conduire suspendu, interdiction de paraitre'.split(
    ', ',
  )

function words(text: string): { written: string; folded: string }[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((written) => ({ written, folded: fold(written) }))
}

function isRevealing(folded: string): boolean {
  return WHOLE.includes(folded) || STEMS.some((stem) => folded.startsWith(stem))
}
