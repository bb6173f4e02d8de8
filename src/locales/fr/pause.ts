/** Why texts pause once a death was told to us: kept with the person and on their page, as an agent would have written it. */
export const deathTold = 'décès annoncé par SMS, à vérifier'
