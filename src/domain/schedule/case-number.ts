/** A case number as it is compared: in capitals, without the apostrophe that guards it from a spreadsheet's sums. */
export function asCaseNumber(written: string): string {
  return written
    .trim()
    .replace(/^['’]+/, '')
    .trim()
    .toUpperCase()
}

/**
 * A case number without what spreadsheets dress it in: capitals, "N°", spaces, dots, dashes and slashes, zeros in front, the ".0" of a column
 * of decimals. "202 700 000 101", "N° 202700000101" and "202700000101.0" are one; two people whose numbers differ so are told by their names.
 */
export function undressed(caseNumber: string): string {
  const bare = caseNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*(?:N[°ºO]|NUM[ÉE]RO|DOSSIER)[\s.:]*(?=\S)/, '')
    .replace(/(?<=\d)[.,]0+\s*$/, '')
    .replace(/[\s.,'’/_-]+/g, '')
  return bare.replace(/^0+(?=\d)/, '')
}
