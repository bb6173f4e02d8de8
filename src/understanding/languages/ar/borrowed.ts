/** French words, and a few English ones, that people mix into Arabic, beside the everyday ones of both languages: they stay as they are written. */
export const borrowed = `
    mme mrc arret arreter bjr bsr slt cc dsl jvais bonjour bonsoir merci svp stp oui ok okay d dac daccord rdv rendez demain lundi mardi mercredi jeudi vendredi samedi dimanche matin midi apres
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre minute minutes heure heures retard en avance
    stop start sms message messages texto textos mail numero num tel telephone portable adresse liste numeros
    malade maladie medecin docteur hopital urgences urgence certificat attestation justificatif justif papier papiers document documents dossier fiche paie
    travail taf boulot patron chef formation stage entretien entreprise interim mission essai contrat ecole creche maternelle garderie
    metro bus tram train greve panne bouchon bouchons voiture permis trottinette velo taxi ticket navigo batterie
    juge tribunal spip cpip tig sursis bracelet conseiller conseillere agent agente sursitaire probation avocat avocate police prison gendarmes
    liberation conditionnelle semi liberte ddse jap convocation revocation obligations amende victime victimes controle pointage
    confirme confirmer confirmation present presente annule annuler decaler deplacer reporter changer etage accueil parking metro station entree bureau
    je j jai jsuis suis chui c cest est a la le les de du des un une on il elle nous vous tu me te se y en et ou ni si pas plus mais donc car pour par avec sans
    quoi qui quand comment combien pourquoi lequel laquelle quelle quel francais francaise arabe
    souci probleme problemes desole desolee excusez moi toi lui eux mon ma mes ton votre vos possible impossible merce cv ca va bien bon bonne
    laa yes no please sorry thanks thank you today tomorrow late help
`

/** Arabic words that look like one of these: read as Arabic. */
export const homographs = `
    fin had man win hit sir mani mata dar hal nul ana nas mit met mat kan hier mine wine him his hem lil rob mail mot tot hot bas dam dem tani tali
    bach ache dart beth lay say day jay gay may ah ai rah ta sa ki nor dor far bar tab lah ya be by ni
`
