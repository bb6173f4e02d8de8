/** Made by `npm run learn` from test/conversation: the labels, then what each feature says of them. Not written by hand. */
export const french = `ask_agent ask_consequences ask_documents ask_obligations ask_sentence ask_when ask_where ask_who change_language change_phone confirm decline document_sent greeting help late opt_in opt_out other permission reschedule self thanks threat victim wrong_person
!10	k-1 l-2 p-1 s2 t-2 u5 v-1
!2	b-1 d3 k4 l-2 s-3
!92	l2
!ABSENT	k17 l-16 s-1 u-2
!AGENT	h4 k-1 o-2 z1
!AGGRESSOR	k-2 l-3 s-2 u-1 x2 y1 z5
!ASKING	a-2 b5 c-3 d-1 e2 g-1 l3 o-3 s2 u-1 v-2 z-1
!BE	a-6 b-5 c-3 d-3 e-2 f3 g-4 h-6 i-4 j-6 k-2 l5 m-3 n-3 o-6 p6 q-4 r3 s-2 t-3 u-3 v-3 w-4 x-3 y-4 z13
!BRING	c2 k-2 l-2 m-3 q-2 r6 s2 u3 v-2 y-1 z-1
!BROKEN	b-1 k2 l4 p3 s-3 z-2
!BUT	a-1 f-4 k-12 p8 s-2 t-2 u9 x-1 z1
!CALL	a1 b1 f2 h-3 k-3 l-3 r1 v-1 y-1 z5
!CAN	a-3 c-2 d-1 e-1 f-4 g-3 h-2 i-2 j-2 k-4 l16 m-2 n-1 o-3 q-2 r-3 s-8 t-6 v-1 w-2 x-2 y2 z-3
!CANCEL	k7 l-5 s-1
!CHANGE	b3 c-1 d-2 f-1 i-2 j-4 k16 l-9 n-1 p6 r-2 s-5 t-2 u-12 v-1 y-1 z-2
!CHILD	k-4 l5 s-4 v-2 x5 y-1
!COME	a-2 b12 c-2 d-2 e-2 f-4 g-3 h-2 i-2 j-1 k-8 l20 m-2 n-2 o-2 p-3 q-2 r-5 s-18 t-2 u-8 v-1 w-3 x-3 z-3
!DAY	l-6 u6 z-4
!DOCUMENT	c5 f4 g-1 l-6 m-2 p3 s-2 u3 v-1 z-1
!DONE	a-2 c-2 d-1 e-1 f-2 g4 j-1 k-10 m-3 o-2 p7 q-2 s3 u-2 v2 x-2
!DUTY	b3 c-2 k2 l-2 m-1 p-2 s6 v-1 z-2
!EXPLAIN	d-1 e3 o1
!FAMILY	g4 k-2 l-1 s2 y2 z-1
!FREE	f-2 k-14 l14 p-1 s-4 u-1 v-1 z-2
!FRENCH	e1 i6 l-2 s-3
!FRIEND	b-1 k-2 l-6 m-1 s9 v-4 z2
!GRIEF	a-1 b-1 e-1 f-6 g11 h-3 k-3 l-2 n-1 o-3 s-2 u-1
!HARMLESS	a-6 b-3 c-3 d-5 e-2 g-2 h-7 i-3 j-3 k9 l7 m-7 n-5 o-3 p-5 q-8 r8 t-5 w-5 x-5 y-6 z13
!HUMAN	b2 c-2 d-1 e-1 f-2 h3 i-1 j-1 k5 l-3 n-1 o-3 p-2 r-2 s-3 v-4 w-1 x-2 y-1 z7
!IF	b-1 c-1 f5 s3 u-4 z-1
!ILL	k5 l-2 s3 v-4
!LATE	k14 l-3 p-12 s-5 v-1
!LATER	f-1 k-11 l-2 p6 s-5 u8 v-1 z-1
!LIFE	b-1 l-10 r-1 s7 u-1 v5
!LINK	a-1 f-4 k-12 l2 p7 t-3 u9 v-1 x-1 z1
!MANY	b2 k-1 s2 v-1
!MEASURE	a-1 e5 j1 k3 l4 o-2 p-1 s-6 u-3 v-3 z2
!MESSAGES	b2 c-1 e-2 f-2 g-1 h-2 i-3 j-1 k-7 o1 q-8 r13 t-2 u-2 v-3 w-2 y-2 z-4
!MINUTE	l1
!MISSED	b-1 f-2 h-1 k9 l-8 s1
!NO	e1 k5 l-1 s1 u-2 z-3
!NOTMISTER	k-2 l-3 s-1 z5
!NUMBER	a6 b-3 c-2 d2 e-2 f4 g-3 h-3 i-1 k4 l-1 n-1 o-6 p-2 r-2 s-2 t-4 u5 v-4 w-2 x-1 y-1 z-1
!OBLIGATION	b4 d-4
!OCCASION	b-2 c-1 d2 f5 g-2 l2 p4 r2 s-7 u2 v-4 w-1 x-2 z-5
!OTHER	k2 l2 s-5 v1
!PART	b-1 f-1 g-1 i-1 k-4 l6 n-2 p-2 s-5 t-1 u7 w-2 z-5
!PREY	a-8 b-4 c-1 d2 e-3 h-3 j-3 k-6 l2 m-1 n-2 o-3 p-2 q-1 r-3 s4 u-5 v-4 x4 y-2 z10
!REFUSE	k5 l-4
!RIDE	f-2 g-2 k-5 l13 p-2 r-1 s-11 v-1 z-2
!SENDING	k-1 s3
!SENT	b2 k-2 l5 m-4 q-2 r7 s-4 v-2 y-1 z-2
!SENTENCE	a2 e5 f-1 i-1 k2 l4 o-3 p-1 q-1 s-4 u-4 v-3 x-1 z4
!STEADY	k3 l-4 s2 u2
!STOPPING	k3 l-1 p-2 r-3 s5
!STREET	g7 l-1 s-3
!SUITS	i-2 j-3 k3 l5 m-1 s1 u-5
!TALK	a-3 k-1 l2 s3 v-1 y3 z2
!THERE	a-2 b4 c-3 d-2 e-3 g-1 h-3 i-2 k-18 l7 m-2 n-2 o-3 p13 q-2 s-3 t-3 u-2 v1 w-2 x-3 y-3 z4
!THOU	b-1 k-1 l-6 m-1 s9 v-4 z2
!TRAVEL	a-2 c-1 e-1 g-2 i-1 k-7 l6 m-1 o-1 p-3 q-1 s3 t-4 u-3 v3 w-2 x-2 y3
!UNKNOWN	a-7 c-5 d-3 e-3 f-3 g-5 h-6 i-2 j-4 k7 m-6 n-3 o1 p-6 q-2 r-5 s5 t-3 u2 v-4 w3 x-2 y-3 z9
!UNSURE	a-2 k1 l2 s-1 z4
!VEHICLE	b-1 c-1 f-2 k-3 l16 p-2 r-3 s-12 t-1 u-1 v-4 w-1 x-1 y-1 z-3
!VERB	a-7 b3 c-3 d-3 e-2 g-2 h-6 i-3 j-2 l15 m-5 n-4 p-4 q-7 r4 t-5 u-2 v2 w-5 x-6 y-3 z11
!WANT	a-4 c-3 d-3 e-2 f-5 g-2 h-3 i-1 j-3 l12 m-3 n-2 o-4 p-1 q-10 r10 s-6 t-8 w-2 x-3 y3 z-4
!WHAT	a-2 b4 c-3 e2 f-1 k-2 l3 o-2 s1 u2 v-1 z-1
!WHO	k2 l-1 s2 y2 z-3
!WORK	k10 l-10 r-2 s3
!YES	a-4 b5 c-1 d2 e2 f2 g-1 h-1 i-4 j-4 k6 l-5 m-2 n-3 o5 p-3 q-2 s-6 t-2 u-7 v-3 w4 x-1 y-1
!YESTERDAY	b-2 g-2 k-4 l5 m-1 p3 s4 t-1 v-3 y-3 z-4
!a	a-4 c1 d-2 f-5 h-4 j-3 k-9 m-3 n-3 o-7 q-2 r-7 s9 t-3 u6 v6 w-4 x-5 y-2 z4
!a !apporter	c4 s-2
!a !ce	a-1 j-1 k-1 l3 o-1 s-4 z7
!a !cette	f-2 l3 s-1
!a !de	a-1 b-2 c-2 g-2 k2 l-2 r-1 s2 u-1 v2 z4
!a !demarre	k-2 l3 p3 s-5
!a !le	l1
!a !ma	a-1 e3 i3 s-2 t-1
!a !me	k-1 v3
!a !qui	k2 s-3 y2
!a !repondu	k-1 s5
!a !son	b3 s-3
!a !temps	k-1 l-2 s4
!a !venir	b1 k-3 l3
!a !vos	b3 k-1 l2 o-1 s-2
!a !votre	o-3 s5
!a $	k-2 l-3 s3 u-2 v5 w-1 z-2
!a je	l2 s-1
!a la	s-1 z2
!a mon	k-2 l-2 s6 v-2
!a un	g4 s-3
!a zzhour	k-2 l-9 p-3 s-4 u11
!a_l_heure	g-1 k-6 l-8 p11 s-3
!a_l_heure $	k-1 l-7 p8 s-2
!a_voir	a-2 k-1 s1 z4
!a_voir !avec	a-2 z4
!absent	k10 l-9 u-1
!absent $	k7 l-6 u-1
!absent je	k1
!affaire	s-1 z3
!affaire !a	s-1 z2
!ai	a-5 b-4 c3 d-3 g-1 h-3 i-2 j5 k-1 l4 m-7 n-1 o4 p-5 q-2 r-3 s5 t1 u-4 v-1 w-3 x-4 y-4
!ai !a	k-1 s4 v-3
!ai !a_voir	z1
!ai !compris	e2 k-3 l-3 o5 s-2
!ai !cours	k6 l-6 s-2 u3
!ai !de	a-2 b-1 c4 d-1 e-1 f-2 g1 j-1 k-6 l8 m-3 o-1 p-2 r-2 s5 t-2 u-2 v-6 w-1 x-2 y-2 z-1
!ai !envie	k-2 l7 s-3 v-2
!ai !ete	s-2 z3
!ai !eu	z2
!ai !fait	k-2 l-7 s9 z-2
!ai !gout	l-2 s-3 v4
!ai !la	f2 l-4 s-3 v5
!ai !le	d-1 f-1 g-1 j8 k5 l-3 p-1 s-6 t4 v-1 z-6
!ai !moyen_de_venir	l1
!ai !pas_encore	k3 s-1
!ai !pu	l2 s-1
!ai !un	l2 s-2 z2
!ancien	j5 s-1 z-3
!ancien !numero	j5 z-4
!annule	k7 l-5 s-1
!annule je	k4 l-3
!appelez	b1 f-1 h-1 k-2 l-2 s-4 z6
!apporter	c4 s-2
!argent	k-4 s4
!argent !pour	k-4 s4
!arrange	k1
!arrete	k3 p-1 r-3 s6 v-4
!arrete !de	k4 l-2 p-1 r-3 s6 v-4
!arrive	a1 k3 l2 p-8 r-1 s3 v3 z-1
!arrive !a	a1 k-2 l3 p-5 s1 v3
!arriverai	k1 l7 p-5 s-3
!attendez	f-2 k-3 l7 p-4 s-2 u-1
!attendre	s1
!au	k-1 v3 z4
!au !spip	s-2 z3
!au !tribunal	l-2 z2
!au_rendez_vous	k-4 l6
!au_rendez_vous $	k-4 l6
!aurai	k5 l2 p-5 s-4
!aurai !de	k6 p-4 s-2
!aurait	l-2 u3
!aurez	l-2 v4
!aurez !a	l-2 v4
!auriez	u2
!autorise	r1
!autre	k2 l2 s-5 v1
!aux	l1 s2
!aux !deux	l2
!avais	k5 l-4
!avais peur	k3 l-2
!avance	k-2 l-4 p7
!avant	k-11 l-1 p6 s-4 u6 v-1
!avant zzhour	k-10 l-5 p6 s-2 u6
!avec	a-5 l-4 r-1 s5 z6
!avec !moi	a-4 s-2 z6
!avec vous	s4
!avez	a-1 f-2 h-3 j-1 l-2 o-1 s-4 u7 z4
!avez !le	h-2 z5
!avez !un	u2
!avez zzhour	f-1 u3
!avoir	a2 l4 s-3
!batiment	g4 s-1
!batiment !ce	g1
!batiment $	g3
!batterie	k1 l-3 s4 v-1
!batterie $	k-1 l-2 s5 v-1
!besoin	a-2 c-1 k6 l-2 r3 s-2 u-4
!besoin !de	a-2 c-1 k6 l-2 r2 s-1 u-4
!bien	f2 i2 k-2 l1 o5 s-7
!bien !francais	i2
!bien !le	i1 k1
!bien !les	f3 k-1 l2 s-3
!bien_compris	b-2 d3
!boite	l-2 s4
!bon	f-1 h-2 j-4 k2 l6 o-1 s-4 u-2 v-1
!bon !numero	j-4 z5
!bon !pour	k-4 l8 s-3 z-6
!bon $	h-2 z4
!bon je	l2
!bonne	k-2 l-4 z7
!bonne !personne	k-2 l-4 z7
!bosse	k5 l-5
!bosse demain	k5 l-5
!bosser	k3 l-4 r-2 s3
!bosser !en	k1 l-2 s2
!bosser mais	k3 l-1 s-2
!bouger	s2
!bouger $	s2
!bus	f-1 k-4 l8 s-5
!bus $	l3 s-3
!bus demain	k-3 l4
!ca	a3 b4 c-1 g-1 h-3 k2 l-4 o-2 s-10 u-1 v2 z6
!ca !en	a3 o-1 s-1
!ca $	h-2 k-3 l1 s-6 v2 z6
!ca je	k4 l-4
!ca_marche	k-7 l6 m-1 s3
!capable	k-1 l2
!capable !de	k-1 l2
!ce	a-5 b-2 c-2 d1 e3 f3 g4 h2 i-2 j-3 k5 l-5 m-2 p-5 q-3 r2 s-12 t-1 u-2 v1 w-1 x-2 y-2 z9
!ce !est	a-3 b2 e2 f5 j-1 k8 o-2 p-2 q-2 r2 s-4 u-7 v-3 z-4
!ce !message	o1
!ce !moi	l-2 s-1 z4
!ce !monde	k-3 l-2 v4
!ce !numero	j2 o4 s-3 z-2
!ce !telephone	a-1 j-1 r3 s-3 z5
!ce $	k-1 l-6 s-1 u-1 z7
!ce est	a-1 d-1 e2 f-1 g5 h4 j-1 k-2 l-2 o-2 s-2 u2
!ce message	z3
!ce que	b-3 d4 k-2 l3
!ce rendez_vous	k3 l2
!ce_matin	l8 s-2 v-2 z-4
!ce_matin $	l8 s-3 v-2 z-4
!celui	l-2 s-1 z4
!celui !de	j-1 z3
!celui que	l-1 z3
!cette	f-4 k4 l1 m-1 o-1 p-2 r-2 t-1 v2 w-1 x-3
!cette !fois	f-2 l6 s-5 v-2 x-2 z-3
!cette !nuit	u2
!cette !personne	l-2 z3
!cette fois	k6 l-1 p-2 s-3
!cette heure	f-2 l3 s-1
!cette_semaine	k-2 l-4 s-2 u7 z-4
!change	b4 j-1 k5 l-4 s-2 u-2
!change a_demain	k1
!changer	k5 u-2
!changez	d-1 i-2 j-3 k8 l-2 s-3 u-5 z-1
!chez	g2 k-3 l4 s-2 z4
!chez !moi	l2
!chez !vous	k-2 l3
!chez moi	s2
!chez vous	g2 l1 s-2
!choix	k3 s-3
!choix !de	k3 s-3
!choix je	l1
!comme	h-1 s-5 v2 z4
!comme !ca	h-1 s-5 v2 z4
!comment	b2
!comprendre	o1
!comprends	c-3 e4 f-1 g-2 k-6 l-3 m-1 n-1 o6 p-1 q-1 r-3 s3 u-1 v-3 w-1 x-1 z-2
!comprends !a	c-1 e2 i-1 k-1 l-1 o-3 s6
!comprends !bien	k-3 l2 o5 s-5
!comprends !ce	e3
!comprends !le	i2 o2 s-1
!comprends !ma	e4 o-1 s-2
!comprends !pourquoi	k2 o-1
!comprends $	c-1 e-3 k-3 l-2 o5 s4 v-2
!comprends_pas_ce_que	d-1 e3
!compris	f3 k-4 l-3 o6 s-2 v-1
!compris !a	s2
!compris $	k-4 l-3 o6 s-3 v-1
!concerne	z3
!concerne $	z3
!condamnation	e2
!condamne	l-1 s3
!connais	a-1 f-1 g4 h4 l-3 p-1 r-1 s-5 u-1 v-2 z5
!connais !ce	o4
!connais !cette	z1
!connais !de	z2
!connais !le	g4 h2 s-3 z-2
!connais $	o-3 s-3 z7
!contacte	a-2 r4 v-1
!contactez	r3
!convoquer	l-2 v4
!courir	k2
!cours	k5 l-7 s1 u3
!credit	l-1 s4
!creneau	u1
!dans	k-2 l4 o1 p-2 s3 t-1 u2 v-3 z-2
!dans !la	l1
!dans !le	l4 p-1 t-1
!date	f5 l-3 p-1 s-2 u2
!date ce	k2 u-1
!de	a-4 b-7 e-3 f-2 g-2 h-3 i-3 j-4 k14 m-5 n-2 o-5 p-9 q-6 r9 u-8 v4 w-4 x-4 y-5 z3
!de !argent	k-3 s4
!de !autre	k2 s-3 v2
!de !batterie	k1 l-3 s4 v-1
!de !bosser	k3 l-4 r-2 s3
!de !bus	f-1 k-4 l8 s-5
!de !ce	k-3 l-3 v5
!de !cette	l-6 s2 v5
!de !changer	k3 u-2
!de !chez	g2
!de !courir	k2
!de !credit	l-1 s4
!de !decaler	k3 l-2 r-1 u1
!de !empechement	k3 l-2
!de !essence	k-1 p2
!de !etre_la	l1
!de !etre_present	k1 s-1
!de !inquietude	k2 s-1
!de !kevin	k-2 s-1 z4
!de !la	k1 l-2 s2 v-1
!de !lapin	k4 s-2
!de !logement	k-2 l-2 s4
!de !ma	b-1 h-1 s4
!de !message	r4 s-1 z-1
!de !messages	q-1 r4
!de !mn	l1
!de !moyen_de_transport	l1
!de !nounou	k-3 l5 s-1
!de !parler	s4 z-1
!de !penser	k-2 l-2 s6 v-2
!de !permis	l3 s-3
!de !probleme	s-3 z3
!de !quoi	l6 s-4
!de !raison	b-1 k5 l-5 s-2 v2
!de !rappels	q-2 r3
!de !reporter	k2 u-1
!de !retard	k6 l-1 p-4 s-2
!de !sens	k-1 s-2 v4
!de !sms	f-1 l-3 q-2 r8 s-1 u-1 v-1
!de !souci	k1
!de !sous	l4 s-3
!de !spip	z1
!de !thune	l4 s-3
!de !train	k-2 l6 p-1 s-3 z-2
!de !venir	k6 l-5 v-1
!de !vivre	s-1 v3
!de !voiture	g2 l4 p-1 r-1 s-1 v-2
!de !vomir	l3 s-2
!de !vos	r2
!de $	l-3 s1 v4
!de faire	s-2 t4
!de ma	f2 l-1 s2
!de me	k2 l3 s-2
!de mon	h2 z2
!de sms	r4
!de te	k3 s-3
!de venir	k-2 l5 s-2
!de vivre	s-2 v3
!decaler	k3 l-2 r-1 u2
!decaler $	k3 l-2 r-1 u1
!decalez	k4 u-4
!demain	k3 l-3 s2
!demande	i3 k-2 l-2 s5 t-2 u-1
!demande de	k-2 l-2 s5
!demander	b2
!demarre	k-4 l6 p5 s-7
!demarre $	k-2 l6 p3 s-7
!deplacement	k5 l-4
!depuis	q2 s2 z1
!depuis que	q2
!destinataire	z2
!destinataire $	z2
!destine	o-1 s-2 z4
!destine $	o-1 s-2 z4
!deux	l2
!dis	d3 k2 l-4 s3
!dis !non	k2 l-4 s3
!dis $	s2
!disponible	k-14 l13 p-1 s-3 z-1
!disponible !a	k-2 l-4 u5
!disponible $	k-11 l12 s-1 u-3 z-1
!disponible mardi	k-3 l5 u-3
!dit	c2 k-1 l1 s-2 t2
!dit !de	s-2 t2
!donc	k-1 l2 p-2 s4 t-1
!donne	l5 s-3
!dormir	l-2 s5 v-1
!dormir $	l-2 s5 v-1
!dors	l-4 s1 v4
!dossier	l-2 p4 s-2
!doute	k1
!doute je	k1
!droit	d-1 p-2 s2 t4
!droit !de	d-1 p-2 s2 t3
!droit $	t1
!du	a-1 e-2 f2 h2 k-2 l2 s3 v-1
!du !tout	e-1 s4
!ecrivez	q-1 r4 z-1
!ecrivez $	q-1 r4 z-1
!empeche	k6 l-6
!empechement	k3 l-2
!en	a2 b-2 g-1 i-2 k12 l-3 o-1 p-10 q-1 r2 s-2 u2 v3 y2
!en !deplacement	k5 l-4
!en !envoyez	r2
!en !etat	k-1 l4 s-1
!en !faites	k3 s-1
!en !france	l4 z-1
!en !mesure	k-2 l5 v-1
!en !peux	l-5 s-3 v5 y3
!en !probation	z2
!en !retard	k11 l-2 p-10 s-3
!en ce	l-3 s3
!en rentrant	k-2 l-2 s5
!enfants	s-2 v-1 x3
!enfants ~je	s-2 v-1 x3
!enregistre	o4 s-1 z-2
!enregistre $	o4 s-1 z-2
!entendu	a-2 k-2 p2 z3
!enterre	a-1 b-1 e-1 f-6 g11 h-3 k-3 l-2 n-1 o-3 s-2 u-1
!enterre !ou	f-2 g8 h-1 s-5
!enterre $	f-4 g6 h-1 o-2 s-4
!entree	g3 l-1 s-1
!entree !ce	g1
!envie	k-1 l7 s-3 v-2 x-1
!envie !de	s-2 v3
!envie $	k-6 l8 s-2 v-5
!envoie	l-1 s3
!envoyer	m-3 q-1 r6 s-2
!envoyer !de	r4 s-1
!envoyer $	m-3 r3
!envoyez	m-1 q-2 r6 s-2
!envoyez !de	r1
!envoyez $	q-1 r5
!essence	k-4 l4 p2
!essence !et	l1
!est	a-5 b-2 c-2 d-2 f5 g-3 h-6 i-3 j-6 k2 m-3 n-3 o-5 q-3 r-2 s6 t-3 u-10 v-5 w-4 x-2 y-3 z9
!est !a	z2
!est !bon	k3 l6 s-3 u-3 z-6
!est !de	b-1 h-1 k1 s3
!est !destine	z2
!est !joignable	z1
!est !la	k2 z3
!est !le	j-5 s-2 z8
!est !lui	j-2 z3
!est !moi	a-3 f-1 j-2 k-5 l-7 o-2 r-1 s4 v-1 z10
!est !mon	h-3 k-1 l-3 s-2 z8
!est !normal	s3 z-1
!est !passe	k-3 l2 p4 s-2 z-1
!est !possible	u2
!est !pour	l-2 s-1 z5
!est !quoi	e3 o-1
!est !son	j-2 s-1 z5
!est !tout	l2
!est !un	k1
!est $	f-1 k-7 l-7 n-2 s10 w-1 z-8
!est la	a-2 s4 z-1
!est le	f5 g2 s-5 z-1
!est messages	q-2 r3
!et	l4 s-1
!et !de	l4 s-1
!etais	l4 s-6 u2 v1
!etais !la	l3 s-5 u2 v1
!etait	k2 l-3 s2 z2
!etait !de	s1
!etait !pour	k2 l-2
!etat	k-1 l4 s-1
!etat !de	k-1 l4 s-1
!ete	l-1 s-2 z4
!etre	a-2 k-7 l-2 p8 r7 s-3 u-2 v-3 z-1
!etre !a_l_heure	k-5 l-7 p9 s-1
!etre !aux	l2
!etre !chez	l1
!etre !contacte	a-2 r4 v-1
!etre !possible	k-2 l6 s-3 u-2
!etre_la	k-4 r-2 s3 v4
!etre_la $	l4 p-9 r-2 s-3 v5
!etre_la demain	l1
!etre_present	l5 p-2 s-2
!etre_present $	l6 p-2 s-1
!etre_presente	l1
!etre_presente $	l1
!eu	a3 h-1 s-4 z4
!eu !affaire	s-1 z3
!eu !de	a3 h-1 s-3 z2
!faire	b-3 d3 k3 l6 s-5 v-2 x-2 z-3
!faire !pour	k-2 l4 u-2
!faire $	b-3 d3 k-1 l5 s-3 u-2 z-1
!fais	b3 d-1 k1 l-5 s4
!fais !mes	b1 d-1
!fait	k-4 l-4 o-1 q-2 r2 s8 u-1 v2 y-4 z-2
!fait !moi	l-5 s7
!fait $	l-2 s3
!faite	b2
!faites	k1 l3 s-2
!faites !quoi	b1
!faut	g2
!faute	b-1 h-1 s4
!faute $	s1
!faux	k6 l-2 s-4 v-2 x-1 z-2
!fermez	l-2 p4 s-2
!finalement	k1 l-2 s4 u-1
!finalement !besoin	k2 l-1
!finalement $	k-4 s4
!fois	f-2 l6 s-5 v-2 x-2 z-3
!fois $	f-2 k-2 l6 s-3 v-1 x-2 z-3
!force	l-4 s-3 v5
!force !de	l-4 s-2 v5
!francais	e1 i6 l-2 s-3
!francais $	e2 i5 l-1 s-2
!france	l4 z-1
!france $	l4 z-1
!garde	j2 k-2 s2 z-1
!gars	l-2 s-4 z5
!gout	l-2 s-3 v4
!gout !a	l-2 s-3 v4
!habite	l3 p-2 s-2 t-1 x-1 z3
!habite !dans	l4
!habite !ici	l-2 z4
!heures_de_tig	b2 s-1
!hier	k1 l1 u2 y-2
!hier $	k-1 s2 u2 y-2
!hier je	l3 s-3
!honorer	l2
!huit	k1 s1
!ici	j-2 k-3 l1 p-1 s-5 x-1 y-1 z9
!ici !ce	j-1 z1
!ici $	k-3 l-5 s-3 z8
!importe	a-1 b-1 c-2 f-3 l-1 s5 u3
!importe !quel	f-2 s-1 u4
!importe !quoi	a-1 b-1 c-2 s6
!inquietez	k-1 l-2 s4
!inquietude	k2 s-1
!internet	l-3 s4
!irai	k-2 l4
!irai $	k-2 l4
!j_y_vais	b5 s-3
!j_y_vais $	b5 s-3
!joignable	z1
!joignable !ici	z1
!jour	f3 k-1 l-3 r3 s-2 u-1
!jour $	f3 k-1 l-3 r3 s-2 u-1
!karim	l-2 s-2 z5
!karim !ici	z2
!karim $	l-2 s-2 z4
!kevin	k-2 l-2 s-2 z5
!kevin !ici	k-2 s-1 z3
!kevin $	l-1 z3
!l_aprem	u3
!la	a-2 c-3 d-1 e-2 f1 h-2 i-1 k-10 l9 m-2 n-2 o-2 q-1 r1 t-2 u-1 v3 w-2 x-2 y-2 z5
!la !bonne	k-2 l-4 z7
!la !cette_semaine	k-2 l-4 s-2 u7 z-4
!la !date	f5 k1 l-1 u-4
!la !force	l-4 s-3 v5
!la !hier	l3 s-5 u2
!la !peine	j1 k5 l1 s-3 u-3 v-1
!la !personne	l-2 z4
!la !victime	b2
!la !vie	k1 l-2 s3 v-1
!la $	k-10 l14 p-5 s-7 u-2 v1
!la ce	l-1 v2
!la demain	k-3 l2 v2
!la jeudi	l5 u-4
!la_derniere_fois	b-1 k-2 l-5 s6
!lacher	l4 s-3
!lacher $	l3 s-3
!laisse	b3
!laisse !sortir	b3
!laisser	l5 s-4
!lapin	k4 s-2
!le	a-1 b-5 c-4 d-3 e-2 f3 g5 h-1 i2 j3 l3 m-4 n-2 q-2 s-13 u4 v-2 w3 y-4 z3
!le !10	l-2 p-1 t-2 u5
!le !92	l2
!le !ancien	j5 s-1 z-3
!le !batiment	g4
!le !bon	h-2 j-4 z8
!le !choix	k3 s-3
!le !droit	d-1 p-2 s2 t4
!le !entree	g3 l-1 s-1
!le !faire	k-3 l7 s-3 u-3 x-1
!le !francais	e1 i4 l-1 s-1
!le !laisser	l1
!le !meme	j5 k-2 l-2 s-2
!le !message	k-2 l3 o3 s-2
!le !numero	j-1 o2 z2
!le !pain	k-2 l-2 s5
!le !quartier	k1
!le !sien	j-3 z4
!le !spip	g2
!le !temps	k-2 l7 s-4
!le !trouve	h2 v2
!le heure	f4 k-1 l-2 s-2 u1
!le mardi	k2 l-4 s-4 u5
!le rendez_vous	k3 l-1
!le_matin	i-1 k-3 l-2 n-2 s-2 u5 v1 w-1
!le_matin $	i-1 k-3 l-1 n-2 s-2 u5 v1 w-1
!les	d-1 f2 g-1 k-3 l1 m-1 n-2 q-2 r-2 s3 u-1 v-2 w5 x2 y-2 z-3
!les !enfants	s-2 v-1 x3
!lever	l2
!libre	f-2 k-2 l5 s-1 u-4
!lis	e2 f3 s-2
!lis !le	i1
!lit	i2 s2
!logement	b-1 c-1 k-2 l-2 s7
!logement $	k-2 l-2 s4
!loin	g5 l-3 p-2 s-4 u3
!loin $	g5 s-4
!loin je	l-2 p-1 s-1 u4
!louper	k3
!lui	e-1 j-2 l-2 s4 x-1 z5
!lui $	j-1 z3
!ma	a-2 b-2 e6 f2 g-2 h-2 i3 k-3 l-3 o-2 p3 t-1 u-2 v-1 x2 z-1
!ma !condamnation	e2
!ma !faute	b-1 h-1 s4
!ma !peine	e5 k-1 o-2 s-2
!mais	a-1 f-4 k-12 p8 s-2 t-2 u9 x-1 z1
!mais !a	u2
!mais !avant	k-4 p5
!mais !le	f-2 k-1 p-1 s-3 t-2 u6 z3
!mais demain	k-3 l-5 u6
!mais mardi	f-1 k-2 u4
!mal	s1
!malade	k5 l-4
!mange	l-1 s-2 v4
!manquerai	k6 l-5
!manquerai !de	k4 l-3
!manquerai $	k2 l-1
!marche	j3 l-1 s4
!marche $	s1
!marcher	l4 s-2
!marcher $	l3 s-1
!me	a-4 b-2 c-1 e-1 f-3 g-2 h-2 i-2 j-2 k2 l4 m-2 n-1 o-3 p-6 q-3 r9 s-6 t-2 v7 w-2 y-4 z3
!me !a	s3
!me !absent	l2 u-1
!me !convoquer	l-2 v4
!me !ecrivez	q-1 r4 z-1
!me !en	r2
!me !envoyer	r4 s-1
!me !envoyez	r4 s-1
!me !est	z2
!me !lacher	l4 s-3
!me !lever	l2
!me !reveiller	l-1 s-3 v5
!me_deplacer	k-2 l5 u-1
!me_deplacer $	k-2 l4 u-1
!me_libere	u3
!me_liberer	l3
!me_liberer $	l3
!me_pointe	b3 s-2
!me_presenter	l3 s-1
!me_presenter $	l1
!me_presenterai	k-1 l6 v-1
!meme	j5 k-1 l-2 s-3
!meme !numero	j5 k-1 l-2 z-3
!mes	b5 d-4 l-1
!mes !heures_de_tig	b2 s-1
!mes !obligations	b4 d-4
!message	a2 e-1 h-2 i-2 k-4 l2 o2 r3 s2 t-1 z-3
!message $	i-2 k-2 l-2 o2 s3 z-1
!message je	k-2 l3
!messages	k-2 l2 q-2 r5 s-1
!messages $	q-2 r4
!mesure	k-2 l5 v-1
!mesure !de	k-2 l5 v-1
!mets	k2
!mn	l1
!mn $	l1
!moi	a-8 b-4 c-1 d2 e-3 h-3 j-3 k-5 l2 m-1 n-1 o-3 p-2 q-1 r-3 s5 u-5 v-3 y-2 z10
!moi !ce	a-2 l-2 o-2 r-1 s5 z4
!moi !comprendre	o1
!moi !venir	g1
!moi $	a-2 d-1 e-2 f-2 h-1 j-1 k-9 l3 n-1 o-3 p-1 r-2 s4 u-3 v-1 z6
!moi demain	k-3 l5 s-1
!moi je	k6 l-5 s1 z-1
!moi que	z2
!mon	e-2 f1 h2 k-1 l-6 o-2 p3 s-1 u-2 y1 z6
!mon !nom	h-3 k-1 l-2 s-2 z6
!mon !numero	z2
!mon rdv	z1
!monde	k-3 l-2 v4
!monde $	k-3 l-2 v4
!moque	s1
!moque $	s1
!mot	e1
!moyen	k-2 l5 s-3
!moyen !de	l2 s-2 u1
!moyen_de_transport	l1
!moyen_de_transport $	l1
!moyen_de_venir	l5 s-2
!moyen_de_venir $	l5 s-2
!ms	k6 l-5 s-3 u3
!ms je	k3 s-2
!nom	h1 k-2 l-2 s-2 z6
!nom !ca	h-1 z4
!nom $	l-1 s-1 z3
!non	k5 s1 u-2 z-3
!non demain	k-5 l7 u-1
!normal	s3 z-1
!nounou	k-3 l5 s-1
!nounou $	k-1 l3 s-1
!nuit	l-4 s4 u2
!numero	a-1 f-1 g-1 j6 k-2 l-4 o6 r-2 s-5 z1
!numero !de	j-1 z3
!numero !depuis	s-1 z2
!numero $	j4 k-2 l-3 r-1 s-2 z4
!numero ce	j3 o4 z-5
!obligations	b4 d-4
!obligations $	b4 d-4
!ok	l5 p-2
!ok je	k1
!ose	b2
!ou	a3 b1 e-1 f-2 g8 h-2 k-1 o-2 s-6
!ou a	f-1 g6 s-4
!oublie	b-1 f-2 h-1 k5 l-6 s2
!oublie !le	k-2 l-2 s5
!oublie $	f-1 k6 l-4 s-4
!oublier	k5 l-3 s-2
!oui	k1 r2
!pain	k-2 l-2 s5
!pain !en	k-2 l-2 s5
!papier	f2 k1 u-1
!par	a-2 k-1 p4 r5 s-4
!par je	l-1 p4 s-2
!parle	a-1 i2 l-2 s3
!parle !bien	i2
!parler	a-3 k-1 s3 y3 z2
!parler $	y2
!partir	l5 s-2
!partir $	l5 s-2
!pas_encore	k3 s-1
!pas_mme	k-2 l-3 s-1 z5
!passe	g-2 k-3 l2 p4 s-1
!passe $	k-1 l3 s-3
!passe je	p4 s-2
!paye	l-5 s3 y4
!paye !la	b2
!payer	l6 s-3
!payer le	l6 s-4
!peine	e5 j1 k4 o-2 s-5 u-3 v-2
!peine !de	j1 k5 l1 s-3 u-3 v-1
!peine $	e4 o-2 s-2
!penser	k-2 l-2 p-1 s5
!penser !a	k-2 l-2 p-1 s5
!permis	k4 p-1 s-3
!personne	k-2 l-7 s-2 v-1 z9
!personne $	k-2 l-6 s-1 z8
!personne que	l-1 z3
!peu	k-2 l7 p-4 s-1 v1
!peu !venir	k-1 l3
!peu je	v2
!peut	b-1 k7 l2 p-1 s-7 u-2 y-1
!peut !se	l4 s-1 u-1
!peut !sortir	l4 s-3
!peut !venir	k8 l-6 s-2 u-1
!peux	a-3 b2 c-1 d-1 f-3 g-2 h-1 i-2 j-2 k-11 l8 m-1 n-1 o-3 p1 q-2 r-2 s-1 t-7 u6 w-1 x-2 y4 z-2
!peux !a	k-2 l-5 p-2 u7
!peux !bouger	s2
!peux !de	l-6 s2 v5
!peux !etre	l-5 p6 s-2
!peux !le	s-1 t-1 u2
!peux !marcher	l3 s-2
!peux !me	l3 u-1
!peux !me_deplacer	l3 u-1
!peux !me_liberer	l2
!peux !rater	k2
!peux !sortir	y2
!peux !venir	b5 f-1 k1 l2 s-8 u-4 v-2 y3
!peux !vivre	l-4 s5
!peux !vnir	l2
!peux $	a-1 b-2 k-12 l20 o-1 p-2 s-2 t-2 u-9 v-5 y2
!peux demain	b-2 k-5 s-1 u6
!peux je	k-2 l-2 p-1 s5 t-1 v3
!peux mardi	k-1 l-2 u4
!peux vrmt	l3
!pied	l3
!pile_a_l_heure	k-7 l-6 p9
!pile_a_l_heure $	k-7 l-6 p9
!place	l-2 p5 s-4 u2
!place je	l-2 p5 s-1 u-2
!plus_tard	s-1 u3
!plus_tard $	u2
!plus_tot	u2
!portable	s-2 z4
!possible	k-4 l10 s-4 u-6
!possible !a	l-1 u2
!possible !pour	l3 u-2
!possible $	k-2 l7 s-2 u-2
!possible demain	k-2 l4 u-3
!pour	a-1 c-1 f-3 g-1 k-1 l12 m-1 o-2 p-2 r-2 s-3 u-5 w-1
!pour !moi	f-1 k-7 l9 o-2 r-1 s-6 u-3
!pour demain	k2
!pour le	k-4 l9 s-7
!pour moi	s-2 v2
!pourquoi	k2 o-1
!pourra	b-1 k3 l3 s-4
!pourra !se	l1
!pourra !venir	b-1 k-1 l6 s-2
!pourrai	k-10 l10 p2 s-3 u-2 v-2
!pourrai !etre	l1
!pourrai !etre_la	k-2 p4 s-1
!pourrai !etre_present	l3 p-2
!pourrai !honorer	l1
!pourrai !me_deplacer	k-2 l3
!pourrai !venir	k-2 l6 u-1
!pourrai !y_etre	k-1 l2
!pourrai $	k-1 l3
!pourrais	k5 l-3 s-1
!pouvoir	k2 l2 s-2
!pouvoir mais	k3 l-2
!pre	s3
!prend	c-2 s3
!present	b-3 k-5 l8 s-3
!present $	b-3 k-5 l8 s-3
!presente	b7 k-4 l3 s-4
!presente !au_rendez_vous	k-3 l4
!presente $	b5 s-4
!presenter	l2
!probation	z2
!probleme	k1 s-3 z3
!proche	g4 s-2
!promis	k4 l-3
!promis $	k4 l-3
!pu	k3 s-1
!pu !venir	k2
!quartier	k1
!quel	s-2 u4
!quel jour	f-2 s-1 u4
!quelqu_un	s2
!question	k2
!qui	k2 l-1 s2 y2 z-3
!quoi	a-2 b4 c-3 e2 k-2 l4 o-2 s2 u-1 v-1
!quoi !payer	l6 s-4
!quoi $	a-1 b2 c-2 l-1 s4
!quoi un	e2 o-1
!raison	b-1 k6 l-6 s-2 v2
!raison !de	k2 l-2 s-2 v2
!rappel	a-3 f1 h2 k-2 r5 s-1
!rappelez	a-1 f3 k-1 l-2 s4
!rappels	q-3 r5
!rappels $	q-1 r2
!rate	k2
!rate !un	k2
!rater	k3 l-1
!rater !ca	k2
!raterai	k5 l-5 x3
!raterai !le	k2 l-2
!raterai $	l-2 x3
!recevoir	q-11 r11
!recevoir !ce	q-2 r3
!recevoir !de	q-4 r5
!recevoir !vos	q-3 r4
!recevoir $	q-4 r5
!recois	q1 s1
!reconnais	o2 z-2
!refuse	k5 l-4
!refuse je	k2
!rend	s-2 x3
!rend !mes	x1
!rentre	k-2 l9 p-2 s-6
!repond	a3 k-6 l-1 m-2 o-1 s6 v3 w-2 z-2
!repond !au	v3 z-1
!reponds	b3 o-1
!reponds !a	b3 o-1
!repondu	k-1 s5
!reporter	k2 u-1
!respecte	b3 d-3
!respecte !mes	b3 d-3
!retard	k14 l-3 p-12 s-5 v-1
!retard !cette	k4 p-2 s-1
!retard $	k8 l-1 p-7 s-2
!retard je	k4 p-4
!retrouve	a3 f2 k1 s-3
!retrouve !le	a3 k1 s-2
!reveil	k-2 p3
!reveille	k-1 l6 p-1 s-2 v-2
!reveille $	l1
!reveille je	l2
!reveiller	l-1 s-3 v5
!reveiller $	s-3 v5
!revient	s2
!ris	l-1 p-1 s4
!robot	a6 l-1 o-4 s-2 v-1
!robot $	a6 l-1 o-4 s-2 v-1
!rond	l2 s-1
!sais	f8 k-1 l-7 s3 u-4 y2 z-2
!sais $	f1 k-1 l-6 s5
!sait	f3 u-2
!se	b3 e1 k-1 l3 u-2
!se !presente	b3
!se !presenter	l2
!sens	k-1 s-2 v4
!sera	k1 l4 s-3
!sera !la	l5 s-4
!sera !possible	k-2 l2
!serai	b-1 f-1 k-5 l8 p4 r-1 s-9 u-6 v4 z-2
!serai !absent	k8 l-8
!serai !de	k-3 l-2 v4
!serai !disponible	k-8 l8
!serai !en	k6 p-6 s-2 v-1
!serai !la	k-16 l14 p3 s-2 u-5 v3 z-1
!serai !present	k-2 l3
!serai !rentre	k-2 l5 p-1 s-3
!sert	l-3 v4
!sert !a	l-3 v4
!si	b-1 c-1 f5 s3 u-4 z-1
!sien	j-3 z4
!sien $	j-3 z4
!simple	s1
!sms	a-1 b2 f-2 k-1 l-3 o-2 q-3 r9 s-4 u-2 v-2
!sms $	k-1 l-2 q-2 r7 s-2 v-1
!sms de_votre_part	r1
!solution	s-1 v2
!son	b3 j-2 k-1 s-4 z5
!son !numero	j-1 z2
!son !telephone	z3
!sonne	k-1 l-3 p6 s-4 z-1
!sonne je	k-1 l-3 p6 s-4 z-1
!sont	k3 l-1
!sortir	b2 k-3 l5 s-4 t-1 y2
!sortir $	y2
!souci	k6 l-2 s-2
!souci !pour	k1
!souhaite	q-4 r7 s-1
!souhaite !recevoir	q-4 r6
!sous	l4 s-3
!sous !pour	l4 s-3
!souviens	f3 k-1 s-1
!spip	k-1 s1 z3
!spip !moi	z1
!spip $	k-1 l2 s3 z-1
!stresse	k7 l-5 s-4 z-1
!suis	b-4 f-1 g-2 i-1 l-1 o-1 p-7 r-2 s-7 u6 v-6 y-1 z12
!suis !celui	l-1 z3
!suis !cette	l-2 z2
!suis !concerne	z3
!suis !dans	l3
!suis !disponible	k-6 l2 s-1 u4 z-1
!suis !en	b-1 i-1 k2 l6 s-3 v-1 z-2
!suis !la	k-4 l-3 p-1 s-3 u6 z1
!suis !pas_mme	k-2 l-3 s-1 z5
!suis !reveille	k-1 l6 p-1 s-2 v-2
!suis !suivi	z1
!suis !venu	l7 s-5 z-4
!suivi	z2
!sur	k-1 l-1 r4 s-3 z2
!sur !ce	r3
!te	l-2 s4 z-1
!telephone	a-2 j-1 k-2 l-1 r2 s-5 v3 z6
!telephone $	a-2 j-1 k-1 r2 s-5 v3 z5
!temps	k-3 l5 p-1
!temps $	k-2 l4 p-1 s1
!tes	z3
!thune	l3
!thune !pour	l4 s-3
!toi	l-3 s6 v-4
!tot	l-1 u3
!tout	e-1 l3 s4
!tout $	e-1 l2 s4
!train	k-2 l6 p-1 s-3 z-2
!train $	k-2 l3
!train demain	u1
!travaille	k5 l-5
!tribunal	l-2 z2
!trouve	g6 h2 l-2 m-1 p1 s-5 v2
!trouve !le	g5 l-1 s-2
!truc	l-1 m-1 s3 u2
!un	a7 b-1 h-2 k3 o-5 p-1 s-2 t-1 u1 v-2 z1
!un !creneau	u1
!un !robot	a6 l-1 o-4 s-2 v-1
!un !rond	l2 s-1
!un rdv	k2
!une	l-2 s1 u5
!une !place	s-3 u3
!utilise	s-2 z2
!va	b3 f-2 k-5 l10 s-7 u-1 v-1 x-1 z-1
!va !etre	k-2 l6 s-3 u-2
!va !le	k-3 l7 s-3 u-3 x-1
!vais	k5 l-4 p5 s-7 v3 x-2 z-2
!vais !etre	k-5 l-2 p6
!vais !venir	l-2 v3
!vaut	s-2 v4
!venir	b4 f-2 k7 l4 p-2 r-2 s-11 t-1 u-6 v-2 y2 z-1
!venir !a	l1
!venir !ce_matin	l1
!venir $	b-6 g-1 k2 l11 r-1 s-8 u-3 v-3 y-3
!venir demain	k-6 l7 s-2 u-3 v3
!venir il	l-1 y3
!venir je	k1 l1
!venir mais	k9 l-8 s-1
!venir mardi	l1
!venir mon	l-2 y2
!venu	k-1 l7 s-2 z-4
!venu !ce_matin	l6 s-2 z-4
!veut	b-2 k-4 l7 r-1 v-2 x-1 y3
!veut !me	l1 s4 y-2
!veut $	l2 s-1
!veut que	b-1 k-2 l4 s-5 y5
!veux	b-2 f-1 i-2 j-1 k-2 o-1 p-2 q-7 r10 u-3 v2 x-1 y2 z-1
!veux !de	l-1 r4 v-2
!veux !etre	l-1 r5 s-2 v-2
!veux !recevoir	q-5 r6
!veux !venir	b-1 l6 r-1 v-2
!veux !vivre	v2
!veux $	r2
!victime	b2
!vie	l-6 s5 v3
!vie $	l-5 s2 v4
!vie je	k1 l-2 s2
!viendra	k-11 l13 s-5 z-2
!viendra $	k-9 l11 s-4 z-2
!viendra il	k-4 l4 s-1
!viendrai	k-10 l11 p-2 s-6 u-2 v4
!viendrai !a	k-1 l3
!viendrai !ce	l1
!viendrai $	k-8 l12 p-1 s-4 u-1 v-1
!viendrai bien_sur	k2 l-1
!viendrai demain	k-2 l-5 v6
!viendrai et	l1
!viendrai je	k-1 l3
!viendrais	k2
!vienne	b2 k5 l-5 s-1
!viens	a-1 b11 c-2 d-2 f-1 g-3 h-1 k-12 l14 m-1 p1 r-2 s-13 t-1 u-2 v-5 w-1 x-3 z-2
!viens !ca	b4 l-2 s-2
!viens !ce	l2
!viens !vous	b2 l2 s-1
!viens $	b4 c-1 d-1 g-2 h-1 k-13 l17 p-3 r-2 s-8 v-4 x-2
!viens ~demain	b3 l-2
!viens ~il	b1
!vient	b4 k-3 l3 s-4
!vient $	b5 s-4
!ville	l2
!ville $	l2
!vivre	l-6 s4 v3
!vivre $	l-2 v3
!vnir	l2
!vnir $	l2
!vois	g3 h-1 l-1 s-3 v5 z-1
!vois !de	l-1 s-3 v5
!vois !le	g3
!voiture	g2 l4 p-1 r-1 s-1 v-2
!voiture $	k-8 l7 r-1 v-2
!voiture et	l2
!voiture mais	k7 l-7
!vomir	l3 s-2
!vos	b3 k-2 l2 o-1 q-3 r5 s-3 z1
!vos !messages	r2
!vos !rappels	q-1 r3
!vos !sms	b3 o-1 r2 s-2
!votre	a-1 g1 i-1 k-7 l6 o1 r-2 z4
!votre !gars	l-2 s-4 z5
!votre !message	i-1 l-1 r-2 s4
!voulait	k3 l-1
!voulait mais	k3 l-1
!vous	b3 c-2 f-1 k7 l1 o-1 p-2 r-1 s-4 v-3 x-2
!vous !avez	u2
!vous !en	k3 s-1
!vous !faites	b1
!vous $	k-2 l3
!vous_inquietez_pas	k4 p-3 s-1
!vu	k-1 l3
!vu !le	k-2 l3
!y_aller	l5 r-1 v-3
!y_etre	k-1 l2
!y_etre $	k-1 l2
!y_serai	k-1 l3
!y_serai $	k-1 l3
.00>	a2 k5 l3 m-3 n-1 p-2 q-2 r4 s-3 u-1 w-2
.03>	f2 k2 l-2 s1
.06>	j4 s-3
.0e>	k-2 l-1 m2 s6 u-2 v-1
.0mi	g-1 k1 p-2 s3
.0min	g-1 k1 p-2 s3
.0min>	g-1 k1 p-2 s3
.0mn	p3 s-2
.0mn>	p3 s-2
.100	k5 n-1 s-4 w-1
.100>	k5 n-1 s-4 w-1
.10>	a-2 b-2 c-1 e-1 f5 g-4 h-2 k3 l-5 m-2 o-1 p6 r-1 s-3 t-3 u6 v-2 w-1 x-1 y-1 z-2
.10m	g-1 k4 p-2 s2
.10mi	g-1 k4 p-5 s3
.10min	g-1 k4 p-5 s3
.10mn	p3 s-2
.10mn>	p3 s-2
.11>	f2 g-2 l-3 p-1 q-2 r6 s-5 t-3 u6
.123	k-2 l-2 n-3 s6 u-1 w-3
.12>	b-1 e-1 f4 g3 k-4 l-3 p-1 s-5 u7
.13>	f5 g-1 k-1 l-2 p2 s-5 t-2 u4 z-1
.14>	f2 g-1 k-2 l-3 m-1 n-2 o-1 r-1 s6 w-2 y-1
.150	s2
.1500	s2
.1500>	s2
.15>	f-2 i-3 k-2 l2 s3 u6 v-2
.15m	k-2 p3
.15mi	k-2 p3
.15min	k-2 p3
.16>	f3 s-2 u2
.17>	k-1 l-1 s-3 u6
.18>	u3
.1er	f2 g1 k-1 l1 u-1
.1er>	l2 u-1
.1ere	f2 g1
.1ere>	f2 g1
.200	l3 q-2 r4 s-3
.200>	l4 q-2 r4 s-5
.20>	k-2 l6 m-2 p-1 r-2 v-1 z-1
.20e	s1
.20e>	s1
.20m	p2 s-1
.20mi	p2 s-1
.20min	p2 s-1
.23>	k-2 l-2 n-3 s6 u-1 w-3
.250	s5
.25>	l2
.2e>	l-1 s4 u-2
.30>	k-4 l-4 m-2 p3 s2 u4 v3
.30m	k-2 p3
.30mi	k-2 p3
.30min	k-2 p3
.39>	k3 v-1
.40>	k-2 l4 s3 u-1
.450	s2
.450>	s2
.500	l-2 p4 s-1
.500>	s2
.50>	c-1 k-9 l-7 m6 s8 u-1
.5e>	s3
.5mi	k-2 p4 s-3
.5min	k-2 p4 s-3
.5min>	k-2 p4 s-3
.80>	m3
.86>	k-1 l-3 p5 s-2
.87>	s2
.92>	l2
.<03	f2 k2 l-1
.<03>	f2 k2 l-1
.<06	j4 s-4
.<06>	j4 s-4
.<0>	s4
.<10	a-2 b-2 c-2 e-2 f5 g-6 h-2 i-1 j-1 k8 l-6 m-2 n-2 o-2 p3 r-2 s-3 t-4 u6 v-3 w-3 x-2 y-2 z-2
.<100	k5 n-1 s-5
.<10>	a-2 b-2 c-1 e-1 f5 g-4 h-2 k3 l-5 m-2 o-1 p6 r-1 s-3 t-3 u6 v-2 w-1 x-1 y-1 z-2
.<10m	g-1 k4 p-2 s2
.<10mi	g-1 k4 p-5 s3
.<10mn	p3 s-2
.<11	f2 g-2 k-1 l-3 p-1 t-3 u6
.<11>	f2 g-2 l-2 p-1 s-1 t-3 u6
.<12	a-1 b-1 e-1 f4 g3 k-6 l-5 n-3 o-1 p-2 s1 u7 w-3
.<12>	b-1 e-1 f4 g3 k-4 l-3 p-1 s-6 u7
.<13	f5 g-1 k-1 l-2 p2 s-5 t-2 u4 z-1
.<13>	f5 g-1 k-1 l-2 p2 s-5 t-2 u4 z-1
.<14	f2 g-1 k-2 l-3 m-1 n-2 o-1 r-1 s6 w-2 y-1
.<14>	f2 g-1 k-2 l-3 m-1 n-2 o-1 r-1 s6 w-2 y-1
.<15	f-2 i-3 k-4 p4 s5 u5 v-2
.<150	s2
.<1500	s2
.<15>	f-2 i-3 k-2 l2 s3 u6 v-2
.<15m	k-2 p3
.<15mi	k-2 p3
.<16	f3 s-2 u2
.<16>	f3 s-2 u2
.<17	k-1 l-1 s-3 u6
.<17>	k-1 l-1 s-3 u6
.<18	k-1 s3 t-1
.<18>	u3
.<19	k-1 l-2 s6 y-1
.<1>	f-2 k-1 l-3 p1 s6 u2
.<1e	f2 g1 k-1 l1 u-1
.<1er	f2 g1 k-1 l1 u-1
.<1er>	l2 u-1
.<1ere	f2 g1
.<20	c-1 g-1 k-3 l7 m-2 r-2 v-2 y-1 z-2
.<200	l4 s-1
.<20>	k-2 l6 m-2 p-1 r-2 v-1 z-1
.<20e	s1
.<20e>	s1
.<20m	p2 s-1
.<20mi	p2 s-1
.<25	k-1 s5
.<250	s5
.<25>	l2
.<2>	a-2 b-2 c-2 d2 f1 g-2 h-1 i-1 j1 k2 l-9 m-1 n-2 o-2 p2 q-1 r-2 s8 t2 u-1 v-4 w-3 x-1 y-2
.<2e	l-1 s5 u-2
.<2e>	l-1 s4 u-2
.<2m	k-3 p5 s-4
.<30	k-5 l-5 m-2 p5 s3 u4 v3
.<30>	k-4 l-4 m-2 p3 s2 u4 v3
.<30m	k-2 p3
.<30mi	k-2 p3
.<36	q-4 r8 s-8
.<39	k3 v-1
.<39>	k3 v-1
.<3>	a-3 b-2 c1 d-1 e-1 f-2 g-2 h-2 i-1 j-1 k-4 m-3 n-3 o-5 p-2 q-1 r-2 s6 u-7 v-2 w7 x-2 y-2 z-1
.<40	k-2 l4 s2 u-1
.<40>	k-2 l4 s2 u-1
.<45	s3
.<450	s2
.<450>	s2
.<4>	f5 k-3 l-2 m-1 o-2 s6 u-1
.<50	k-9 l-8 m7 p3 s6 u-1
.<50>	k-9 l-7 m7 s7
.<5>	a-1 f-2 g-2 k5 l-5 n-1 p4 s3 u-2 v-2 w-1 y-1
.<5m	p2 s-2
.<5mi	p2 s-2
.<5min	p2 s-2
.<6>	p-4 s7
.<7>	s4 u-2
.<80	m3
.<80>	m3
.<8>	d-1 k-3 p-2 s7
.<92	l2
.<92>	l2
.<9>	l-1 s4
.<a8	k-1 l-3 p5 s-2
.<a86	k-1 l-3 p5 s-2
.<a86>	k-1 l-3 p5 s-2
.<a>	b-5 c-3 d-2 e-2 g-1 h-6 i-4 j-5 k3 l4 m-2 n4 o-7 p3 q-2 r-4 s5 t-2 u3 v2 w3 x-3 y-2
.<ab	a-3 b7 c-3 d-1 e-2 f-2 g-3 h-4 i-2 j-2 k-2 l8 m-2 n-4 o-3 p-3 q-3 r-2 s7 t-3 u-8 v-3 w-4 x-2 y-2 z-3
.<abo	k-2 l-1 s4
.<abor	k-2 l-1 s4
.<abr	s3 z-1
.<abs	a-2 b7 c-2 d-1 e-2 f-1 g-2 h-2 i-2 j-2 l9 m-2 n-3 o-2 p-3 q-3 r-2 s-4 t-3 u-6 v-3 w-3 x-1 y-2 z-2
.<abs>	k-7 l10 n-2 p-1 q-2 s-5 u-3 w-1
.<abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-2 q-1 r-1 s1 t-2 u-3 v-2 w-1 y-1
.<abso	k3 s-1
.<abu	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.<abus	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.<ac	a-3 b-2 c-3 d-2 e-2 f-2 g-1 h5 i-2 j-4 k7 l2 n-3 o-3 p-3 q4 s1 t-2 u-7 v-1 w-4 y-6 z2
.<ac>	f-2 h4 k4 l-2 m-1 s-2
.<acc	a-3 b-2 c-2 d-1 e-2 h2 i-1 j-2 k5 l4 m2 n-2 o-3 q-2 r3 u-6 v-3 w-3 x-2 y-3 z-2
.<acc>	a-1 f1 g-1 h-2 j-2 k9 l1 m-1 n-1 o-1 p-2 r1 s-9 u-3 w-3
.<acce	g2 l-1 s-2 t2
.<acci	k-2 l4 p3 s-5
.<acco	b-1 l3 p-1 q-2 r3 s5 t-2 u-3 v-1 y-2
.<accu	f-2 h4 k-2 l-3 m4 p-2 s3
.<ach	j-1 k2 l-4 m-1 p-4 s4 v-1 x3 y-2 z4
.<ache	j-1 k2 l-4 m-1 p-4 s4 v-1 x3 y-2 z4
.<act	k-1 l-1 n-1 q6 r-3 s-3 v3 y-1
.<acti	n-1 q6 r-3 s-2
.<ad	c-1 d3 e-2 f-2 g7 h-2 i-2 j-2 k-5 l-5 m-1 n-2 o-2 p-2 q-2 r-2 s-5 u-5 v7 w5 x-2 z-3
.<adi	a-1 k-3 l-1 m-1 s-4 v8 y-1 z-1
.<adie	a-1 k-3 l-1 m-1 s-4 v8 y-1 z-1
.<ado	h-1 k-2 l-3 n-1 s1 w6 z-1
.<ador	h-1 k-2 l-3 n-1 s1 w6 z-1
.<adr	a2 b-2 d4 e-2 f-2 g7 h-1 i-1 l-1 o-2 s-5 u-3 w-1 y1 z-1
.<adre	a2 b-2 d4 e-2 f-2 g7 h-1 i-1 l-1 o-2 s-5 u-3 w-1 y1 z-1
.<af	h3 k4 l-4 o-1 z2
.<aff	h3 k4 l-4 o-1 z2
.<affa	h3 o-1 z2
.<affi	k5 l-3
.<ag	b-1 c-1 e-1 f-3 g-3 h6 j-1 k5 l-3 m-3 o-2 p-2 q-2 r3 s-3 t3 u-2 v-2 w-2 x-2 y1 z-1
.<age	c-1 e-1 f-3 g-3 h6 j-1 k5 l-3 m-2 o-2 p-1 q-2 r3 s-3 t3 u-1 v-1 w-2 x-1 y-1 z-1
.<age>	s4
.<agen	c-1 e-1 f-3 g-3 h6 j-1 k6 l-3 m-2 o-2 p-1 q-2 r3 s-7 t3 u-1 x-1 y-1
.<agr	s-1 y3
.<agre	s-1 y3
.<ah	f-1 h-2 k-2 l-6 n-2 o-1 s7 u-1 w-2 z5
.<ah>	k-7 l-6 n-2 s10 w-1
.<aha	k5 s-3
.<ahah	k5 s-3
.<ahm	h-1 l-1 s-3 z5
.<ahme	h-1 l-1 s-3 z5
.<ai	a-4 b-4 c-4 d-2 e-3 f1 g-6 h-2 i-4 j-2 k-2 l5 m6 n-4 o7 p-9 q-2 r-2 s2 t3 u-6 v2 w3 x-3 y3 z-3
.<ai>	a-3 b-3 c-3 d-2 e-2 f2 g-5 i-4 j-1 k1 l6 m7 n-3 p-8 r-3 s3 t3 u-7 w-5 x-3 y3 z-2
.<aid	a-6 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-6 l-1 m-3 n-2 o11 p-1 q-2 r-2 s-3 t-1 u-3 w5 x-1 y2 z-5
.<aid>	k-3 l4
.<aide	a-6 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-4 l-6 m-3 n-2 o11 p-1 q-2 r-2 s-3 t-1 u-3 w5 x-1 y2 z-5
.<aim	a1 f-1 h-1 k-3 p-2 q-2 r3 v2 w4 x-1 z-1
.<aime	a2 h-1 k-2 p-2 q-2 r3 s3 v2 x-1
.<air	k-5 l-2 p-1 s1 v7
.<air>	k-4 s-3 v7
.<aj	k-1 l-4 s3 u4
.<ajo	l-4 u4
.<ajou	l-4 u4
.<al	a-5 b3 c-4 d-1 e-1 f-5 g6 h-5 i-2 j-2 k2 m-3 n4 o-1 p-3 q-2 r-3 s1 t3 u-4 v-5 w-4 x3 z-4
.<ala	k4 l-1 n2 s-1
.<alar	k4 l-1
.<alc	d3 s-2
.<alco	d3 s-2
.<ali	l4 s-1
.<alit	l4 s-2
.<all	a-4 b4 c-3 d-5 f-4 g6 h-5 i-3 j-2 l-3 m-2 n3 p-2 q-2 r-2 s3 t4 u-4 v-5 w-3 x3 y1 z-3
.<alla	k3 l-1 s-5 x2 y3
.<alle	a-4 b4 c-3 d-5 f-4 g7 h-4 i-2 j-1 l-1 m-2 n-3 o-2 p-2 q-1 r-2 s4 t5 u-4 v-4 w-2 x2 y-3 z-1
.<allo	k-2 n4 o1 s-3 z-2
.<allu	s3
.<am	c5 d-3 e2 f-2 g-2 h-1 i-1 j-2 k2 l-6 m1 n-1 o-2 p-2 q-1 r-2 s1 t-3 u-4 v-3 w6 y-1
.<amb	s1
.<ame	a1 c6 d-2 e3 f-1 g-1 j-2 k2 s-2 t-1
.<amen	a3 c6 d-2 e3 f-1 g-1 k2 s-6 t-1
.<ami	a-2 k2 l-5 r-1 s8 t-2 u-3 v-1 z2
.<ami>	k3 l-2
.<amin	l-2 s2 z2
.<amis	a-2 s7 t-2 u-3
.<amo	l-1 s-4 w7
.<amou	l-1 s-4 w7
.<amp	l-2 s4
.<amph	l-2 s4
.<an	b-4 c-3 d-3 e-3 f-6 g-2 h-3 i7 j2 k-3 l1 m-1 n-3 o-3 p-4 q2 r-3 s10 t-3 u-8 v-6 w1 x-6 z4
.<anc	a-1 j4 k-1 s-3 z5
.<anci	a-1 j4 k-1 s-3 z5
.<and	s2
.<ang	a-1 i9 k-2 l-2 q-3 r-2 s3 u-4 v-2 x-3 y-1
.<angl	a-1 i9 k-2 l-2 q-3 r-2 s2 u-4 v-2 x-3 y-1
.<ann	b-3 c-2 d-2 e-2 f-4 g-2 h-2 i-2 j-2 l4 m-2 n-1 o-1 p-3 q4 r-2 s8 t-1 u-4 v-3 w-2 x-3 y-2 z-2
.<anne	a2 l-3 s4
.<anni	f-2 k-2 l-2 s6
.<anno	k-4 s4
.<annu	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 k3 l6 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-2
.<ans	a2 b-1 f-1 g-1 k-2 l-4 m-1 p-1 s6 t-2 u-1 v-2 w-1 x-1 y3 z4
.<ans>	a2 b-1 f-1 g-1 k-2 l-4 m-1 p-1 s6 t-2 u-1 v-2 w-1 x-1 y3 z4
.<ao	l-1 s2 t2
.<aou	l-1 s2 t2
.<aout	l-1 s2 t2
.<ap	a2 c3 d-4 e-3 f3 g-4 i-3 j-1 k-6 l-6 m-2 n-4 o-4 p4 q-4 r-3 s5 u4 v-2 w-4 x-1 y-3 z6
.<ape	k-1 s2
.<aper	k-1 s2
.<app	a2 b1 c5 d-4 e-3 f-3 g-6 i-2 k-4 n-3 o-4 p-2 q-3 r-3 s7 t-3 u-4 v-3 w-3 y-4 z7
.<appa	g-3 h-2 j-1 m3 s3 z4
.<appe	a4 b2 c-2 d-2 e-2 f-2 g-2 h2 i-2 j1 k-6 l2 m-1 n-2 o-2 p-1 q-3 r-2 s5 t-2 u-3 v-3 w-2 x-2 y-3 z6
.<appo	c7 d-1 k2 m-1 s-2 u-2
.<appr	a-2 l-1 m-1 s5 x2
.<apr	b-2 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-3 l-7 m-2 n-1 o-2 p6 q-1 r-1 s-3 t2 u7 w-2 x-1 z-1
.<apre	b-2 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-3 l-7 m-2 n-1 o-2 p6 q-1 r-1 s-3 t2 u7 w-2 x-1 z-1
.<ar	a-2 b1 d-4 e-3 f-4 g2 i4 j-2 l-2 n-3 o-3 p4 q-2 r7 s2 t-3 v-3 w-4 y-3 z-5
.<ara	g-1 i7 k-2 l-2 m-1 n-1 p-2 s3 u-2 v-1 w-1
.<arab	i7 s-3 u-2
.<arg	g3 k-2 l-5 s5 v-1 y1
.<arge	g3 k-2 l-5 s5 v-1 y1
.<arm	s-2 x4 y-1
.<arme	s-2 x4 y-1
.<arn	o1
.<arna	o1
.<arr	b2 c1 d-4 e-2 f-4 g2 i-3 j-2 k1 n-2 o-4 p5 q-1 r7 t-3 v-2 w-3 x-3 y-3 z-5
.<arra	k6 l-3 s-5 u3
.<arre	c2 d-2 e-2 f-3 g2 h-2 i-2 j-2 k-2 l3 m1 n-2 o-2 p-2 r7 t-1 u-4 v-1 w-3 x-2 y-2 z-3
.<arri	a-2 b3 c-1 d-2 e-1 f-2 h2 i-1 k-1 l-2 m-2 o-3 p8 q-1 r-1 t-2 u1 x-1 y-2 z-2
.<as	g3 k5 m-1 y1
.<as>	s3
.<asc	g3
.<asce	g3
.<ass	k5 l-1 s-2 y2
.<assi	l-1 s2 y2
.<at	b-2 c3 d-2 e-2 f-2 g-4 h-2 i-2 j-2 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s3 t-2 u-2 w-2 x-2 y2 z-2
.<ate	s-1 z2
.<atel	s-1 z2
.<att	a1 b-2 c3 d-2 e-2 f-2 g-4 h-2 i-2 j-1 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s3 t-2 u-2 w-2 x-2 y2 z-4
.<atte	a1 b-2 c3 d-2 e-2 f-2 g-4 h-2 i-2 j-1 k-5 l3 m4 n-1 o-2 p4 q-2 r-2 s3 t-2 u-2 w-2 x-2 y2 z-4
.<au	a-5 b-1 c-3 d-3 e-3 g-2 h-4 i-1 j3 k1 l2 m-1 n-3 o2 q-3 r-2 s2 t4 u5 w-4 x-2 y-1
.<au>	a-3 d-1 e-1 f-3 h-8 i-3 j1 l2 n-3 o4 p2 q-4 r-2 s3 t4 u-1 v-1 w-4 y1
.<auc	k4 l-2 n-1 s2 u-1
.<aucu	k5 l-2 n-1 s1 u-1
.<aud	f2 l2 s-2
.<audi	f2 l2 s-2
.<aug	c-1 s3
.<augm	c-1 s3
.<auj	a-2 f3 j2 k-4 l3 p-1 s3 v-2 y-1
.<aujo	a-2 f3 j2 k-3 s4 v-2 y-1
.<aur	b1 c-3 e-1 f-1 h2 k4 l-3 m-1 o-1 p1 t-1 u-1 v2 y-1 z-1
.<aura	b1 c-3 e-1 h2 k4 m-1 o-1 p2 s1 t-1 u-4 v-2 y-1 z-1
.<aure	l-2 v4
.<auri	s-1 u3
.<aut	a-5 b-4 c-1 d-4 e-2 g-3 h1 i2 j3 k-1 l-2 m-2 n-1 p-1 q-4 r1 s-7 t5 u8 v3 w-2 x-3 y-2 z3
.<auta	s-2 v4
.<auto	c1 d-3 k-2 l-1 q-2 r4 s-2 t7 u-2 v-1
.<autr	a-4 b-3 c-3 d-2 e-1 g-2 h2 i3 j3 m-2 n-1 p-2 q-2 r-2 s-5 t-2 u9 w-2 x-2 y-1 z3
.<aux	b2 k-3 l5 m3 o-1 q2 r-1 v-1 x-1 z-1
.<aux>	b2 k-3 l5 m3 o-1 q2 r-1 v-1 x-1 z-1
.<av	a3 b-2 c5 d-4 e-2 f-6 h5 i-3 j-3 k2 l-5 m-2 n-5 o-6 q2 r-5 s-2 t-2 u3 v2 w6 y-4 z4
.<ava	b-1 c-2 e-2 f-3 g-2 h-5 i-2 j-3 k4 l-4 m-3 o-2 p1 q4 r-4 t-2 u4 v7 w-2 x-4 y-2 z1
.<avai	k-2 l4 p-2 q2 r-2 s5 u-3 v-1
.<aval	k-1 l-1 m-1 s-5 v8 x-1
.<avan	c-2 e-1 f-3 g-2 h-4 i-2 j-2 k5 l-8 m-2 o-1 p2 q3 r-2 s-2 t-1 u6 v2 w-2 x-2 y-1 z2
.<avc	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.<avc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.<ave	b-3 c3 d-4 e-2 f-3 g3 h7 i-2 j-1 l-4 m-3 n-4 o-4 p-3 q-3 r-1 s-2 t2 v-4 w3 x3 y-2 z5
.<avec	b-2 c3 d-3 e-1 f-5 g-3 h9 i-3 j-2 k1 l-2 m-1 n-3 o-3 p-2 q-2 r1 t3 u-5 v-3 x3 y-1 z2
.<aven	f-2 g6 s-5
.<avez	a2 b-2 c1 d-2 e-1 f1 g1 h-5 i1 j2 k-3 l-3 m-4 n-2 p-2 q-2 r-4 s-3 t-2 u4 v-2 w3 y-1 z4
.<avi	a-1 c7 g-1 j-1 k-4 m4 q3 r-2 s-4 u-2
.<avie	c4 m1 s-3
.<avio	l1
.<avis	c5 j-1 k-3 l-1 m3 q3 r-2 s-1 u-2
.<avo	a7 b1 c-3 d-2 f-3 g-2 h-6 j-1 k3 m1 n-1 o-4 q1 r-5 s-1 t-6 u-1 v-4 w7 x-3 y-3 z-1
.<avoc	a-2 b-2 c-1 e1 h-1 l1 m2 o-2 p-1 s6 v-1 w-2 y-2 z-1
.<avoi	a8 b2 c-1 d-2 e-1 f-3 g-2 h-4 j-1 k4 o-3 p1 q2 r-4 s-12 t-6 v-3 w8 x-2 y-2
.<avr	l-1 s3 u2
.<avri	l-1 s3 u2
.<az	k-1 n-2 s5 w-1
.<aze	k-1 n-2 s5 w-1
.<azer	k-1 n-2 s5 w-1
.<ba	a-4 b-3 c-2 d-3 e-2 f-3 g3 j-2 k-3 l-7 m-3 n-2 o-3 p-2 q-2 r-3 s10 t1 u-5 w-3 x4 y7 z-2
.<bac	k-2 l3 s2
.<bac>	k-2 l3 s2
.<bag	k-1 s3 z-2
.<bai	a-1 c2 m-2 s3
.<bail	a-1 c2 m-2 s4
.<bain	s-1 v1
.<bal	c-1 k-2 l-1 s1 u-1 v3 x4 y-1
.<ball	c-1 k-1 v3 x4 y-1
.<ban	l-2 r-1 s7
.<band	l-2 r-1 s7
.<bar	b-1 h2 l-2 s4 t4 u-2 y-1
.<bar>	l-1 s3 t4 u-1
.<barb	h2 s2
.<barr	h1
.<bas	l-2 p2 s2 y3
.<bas>	l-2 p2 y4
.<bask	s2
.<bat	a-1 c-1 f-1 g5 h-2 k1 l-7 m-2 o-2 p-4 r-1 t-1 u-1 v-2 x3 y7 z1
.<bat>	k-1 l-1 s1 y3
.<bata	k-1 o-1 p-1 x4 z3
.<bati	g6 h-1 k3 p-2 s-4
.<batt	g-1 l-6 p-2 s3 y6 z-1
.<bb	k-7 l-4 p-2 s11 v-4
.<bb>	k-7 l-4 p-2 s11 v-4
.<bc	s-3 v4
.<bcp	s-3 v4
.<bcp>	s-3 v4
.<be	a3 b-1 c3 d-4 e-3 f-4 g-3 i-3 j-3 k2 l-4 m-5 n4 p-4 q-3 s3 u-4 v-3 w3 x-2 y1
.<bea	a-1 b-2 c-3 d-1 e-2 i-1 j-1 k-5 n5 o-2 p-1 r-1 t-1 u-2 w2 x-2 y4 z-1
.<beau	a-1 b-2 c-3 d-1 e-2 i-1 j-1 k-5 n5 o-2 p-1 r-1 t-1 u-2 w2 x-2 y4 z-1
.<beb	k2 l1 s3 u1 v-1 z-1
.<bebe	k2 l1 s3 u1 v-1 z-1
.<bel	k-3 l-1 p-1 s4 t4 x2 y-2
.<belg	p-1 s-2 t4
.<bell	k-2 l-2 s6 x2 y-1
.<ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-2 o-2 s-3 v-1 w3 z3
.<bena	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.<beni	n-1 s-2 w4
.<beq	k4 l-1 s-2
.<bequ	k4 l-1 s-2
.<bes	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.<beso	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.<bet	s3
.<bete	v1
.<bi	b-6 c-5 e-1 f3 g-1 h-3 i-2 k3 m-2 n3 p-5 q3 r-6 s7 u-4 v-1 w-1 x-2 y-3 z-3
.<bie	b-6 c-5 e-1 f3 h-3 i-2 k2 l1 m-1 n3 p-2 q3 r-6 s3 u-4 v-1 x-2 y-2 z-3
.<bien	b-6 c-4 e-1 f3 h-2 i-2 k2 l1 m-1 n3 p-2 q3 r-6 s2 t-2 u-3 v-1 x-2 y-2 z-3
.<bier	c-2 o-1 s3 t2
.<bil	k4 p-4 s1
.<bill	k4 p-4 s1
.<bis	n-2 s6 w-1
.<biso	n-2 s6 w-1
.<bl	a-3 b-2 c-2 d-2 e-1 f-1 g-3 h3 i-2 j-1 k-5 l7 m-2 n-5 o-2 p3 q-3 s4 t3 u-4 v-5 w-3 x-2 y4 z-3
.<bla	a-1 c-1 g-1 h-1 i-1 k-4 l1 n-4 o-1 r-1 s8 u-1 v-1 w-2 z-2
.<blag	n-1 s5
.<blan	k-2 l3 s4
.<ble	c-1 d-2 p-2 t4 u-2 v-2 y4
.<bled	k-1 l4 p-2 s-4 t4 u-2
.<bleu	d-1 l-5 s4 v-2 y5
.<blo	c-1 d-2 h4 k-5 l6 p4 q-2 r2 s-3 u-1 v-2
.<bloc	k-2 l3
.<bloq	c-1 d-2 k-2 l4 p4 q-2 r2 u-1 v-1
.<bn	a-3 f-3 g-2 h-1 k7 l-4 n-3 o-3 s3 w-2 z-1
.<bn>	a-2 f-3 g-2 k9 l-4 o-2 s-4 z-1
.<bo	a-6 b-7 c-3 d4 e-4 f-3 g-6 h-8 i-4 j-1 k5 m4 n4 o-4 p3 q-6 r-3 s7 u-4 v3 w-4 x-3 y-4 z-2
.<boi	a-2 b-2 d2 f-1 g-1 k-2 l-5 m7 o-1 p-1 r-1 t5 u-2 v2 x-1 y2 z-1
.<boir	d3 s-3 t3 u-1
.<bois	s-1 t3
.<boit	a-1 k-2 l-5 m7 r-1 u-1 v2 y2 z-1
.<bol	k-2 l-1 n-2 s7 w-1 y-2
.<bol>	s5 y-2
.<bom	l-2 n4 s-3 w-1 x3
.<bom>	l-1 n4 s-3 w-1
.<bon	a-4 b-5 c-1 d2 e-3 f-1 g-5 h-6 i-2 k8 l-2 n5 o-6 p-1 q-5 t-1 u-1 v3 w-1 x-3 y-3
.<bon>	a-3 b-5 d2 e-2 g-5 h-5 i-2 j1 k6 l1 m-1 n3 o-5 q-5 r1 s-1 u-1 v5 w-5 x-2 y-3 z-3
.<bond	k6 l-2 s-4 v-2 x-1 z-2
.<bonn	h-1 k2 l-8 n4 o-1 p-2 r-1 v-2 w3 z5
.<bor	k-1 l4 s-2 t3 v-1
.<bord	t3
.<bos	b-2 e-1 f-1 m2 p-3 r-2 s6 t-1 v-2 y-2
.<boss	b-2 e-1 f-1 m2 p-3 r-2 s6 t-1 v-2 y-2
.<bou	c-2 d2 e-1 f-2 h-3 i-2 j-2 l1 m1 n-1 o2 p7 q-2 r-3 s4 t-5 u-4 w-2 x-2 y-3 z-3
.<bouc	l-2 p5 s-1
.<boug	k-2 l1 p-2 s3 u1
.<boul	a-1 b-1 d3 f-1 g1 h-1 j-1 k3 l1 m2 o-1 p2 s2 t-3 u-2 v-3 w-1 x-1 z-1
.<bour	k-2 l-4 p6 r-2 s2 t-1 v-1
.<bout	a1 b2 h-1 k-1 l4 o4 p-4 s-6 u-3 v4 z-1
.<box	s2
.<box>	s2
.<br	a3 c-2 d-1 e5 f-3 g-3 j-1 k-4 m-2 o-2 p-2 q-1 r-1 s4 t1 u-3 v3 w-2 x2 y-2
.<bra	a4 c-1 e5 f-3 g-2 k-2 l-2 m-1 o-2 p-2 t2 u-2 v4 w-1 x-1 y-2
.<brac	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.<bras	e2 s-4 v5
.<brav	s1
.<bre	l3 s-1
.<bres	l3 s-3
.<bro	l2
.<bru	l-3 s6 x3
.<brui	l-2 s6 y-1
.<brul	x4
.<bu	a-3 b-5 c2 d-2 e-2 f-2 g5 h-3 j-2 l1 n-2 o-2 p6 q-3 r-3 s-4 t-3 u-3 w-2 x5 z-3
.<bu>	l-2 s1 v3 y1
.<bug	k-3 q-1 s5
.<bug>	k-3 q-1 s5
.<bul	c5 k1 l-1 m2 s-4
.<bull	c5 k1 l-1 m2 s-4
.<bur	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.<bure	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.<bus	a-1 b-2 c-3 g2 h-1 i-1 j-1 l3 m-2 n-1 o-1 p7 r-1 s-2 t-2 u-1 v-5 w-1 x-2 y-2 z-2
.<bus>	a-1 b-2 c-3 g2 h-1 i-1 j-1 l3 m-2 n-1 o-1 p7 r-1 s-2 t-2 u-1 v-5 w-1 x-2 y-2 z-2
.<but	b-2 i2 k-2 l-2 s-4 v1 x5 y2
.<but>	i3 k-1
.<bute	b-2 s-6 v1 x6 y2
.<c>	a-2 c-2 d-2 e4 f9 g6 h3 i-3 j-3 m-3 n-1 o3 p-7 q-4 r-4 s-6 t-1 u-2 v-4 x-5 y-3 z3
.<ca	a-3 b-2 c5 d-6 e4 f-6 g-5 h-6 i-2 j-3 k1 n2 o1 p-10 q-6 r-2 s9 t-4 u3 v-1 w-9 y-2
.<ca>	a-3 b2 d-4 e6 f-4 g-3 h-4 i-3 j-5 l-1 m-2 n3 o4 p-8 q-6 s2 t-5 u6 v-2 w-6 x-1 y-4 z3
.<cac	l-1 s-1 v5
.<cach	l-1 s-1 v5
.<cad	s4 w-2
.<cade	s4 w-2
.<caf	c2 h-1 k-2 m-1 n-1 o-2 p-2 s8 u-2 v-2 w-1 x-1 y-2
.<caf>	c3 l1 o-1 s3
.<cafe	c-1 h-1 k-1 n-1 p-2 s6 t1 x-1 y-2
.<cai	k-2 l5 s-3
.<cais	k-2 l5 s-3
.<cal	a4 f-4 g-2 h-1 k6 n-1 o-1 s-2 u-2 w-1
.<cale	f-2 g-2 k7 l-2 n-1 o-1 s-3
.<call	a4 f-2 s1 u-1
.<cam	c3 k3 l1 p-2 s-3 t2 v2
.<cami	c3 k3 p-1 s-4 t2 v2
.<camp	s2
.<can	c-1 g3 i2 k-4 l-3 s7 u-1
.<can>	i2
.<cana	c-1 k-4 l-2 s7
.<cand	s2
.<cap	k-4 l1 s5 u-4 v-1
.<cap>	k-2 l3 s1 u-2
.<capa	k-1 l2
.<capt	k-2 l-3 s5 u-2
.<car	a-2 b-5 c7 d-3 e-2 f-2 g-4 h-2 i-1 k5 m3 n-2 o-2 p-1 r-2 t-2 v-3 w-2 y-2 z-3
.<car>	k5 l4 m-2 p1 s-7 u2 z-2
.<card	s3 v-2
.<cari	l1 s3
.<carr	f-1 g-1 k5 l-4 m3 n-1 s-2
.<cart	b-4 c7 d-2 g-1 k-3 l-4 m3 p-2 s3 u-2
.<cas	a-2 b-1 f2 g-1 j3 k2 l1 p-2 r-1 u-2 v-3 x3 y2 z-1
.<cass	a-2 b-1 f2 g-1 j3 k2 p-2 r-1 s-1 u-1 v-3 x3 y2 z-1
.<cb	a2
.<cb>	a2
.<cd	k-3 m7 s-5
.<cdi	k-4 m7 s-5
.<cdi>	k-4 m7 s-5
.<ce	a-9 b-4 c-3 d2 e-4 h-9 i-3 j3 k-5 l4 m2 n-4 o8 p-9 q-6 r1 t-3 u1 x3 y-8 z10
.<ce>	a-8 b-3 c-6 d2 e-2 f-4 h-8 i-2 k-10 l2 m3 n-3 o10 p-8 q-3 r-3 s1 t-3 u1 w-2 x4 y-8 z12
.<cel	a-3 b-1 c3 f3 g-2 h-1 j7 l3 m-2 o-1 p-2 r-1 s-10 t-1 v-2 z2
.<cela	k3 s-1
.<cell	c4 f-1 j2 l3 m-1 s-4 u2
.<celu	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.<cen	a-1 d4 f2 g2 l1 s-5
.<cens	d4 f2 s-4
.<cent	c1 g2 m1 s-3
.<cer	c3 k5 l-3 m3 s-2 u-2
.<cert	c3 k5 l-3 m3 s-2 u-2
.<ces	a-4 c-2 f-2 h-1 i-2 j3 k3 m-4 n-1 o-1 p-2 q-5 r7 s4 u1 v-4 w2 x-1 y-2 z-5
.<ces>	a-1 e-1 g-1 k-1 l-2 m-1 q-3 r7 s2 v-2
.<cess	q-2 r4
.<cest	a-3 c-2 f-2 h-1 i-1 j3 k4 m-3 n-1 o-2 p-1 r-2 s3 v-3 w3 x-1 y-1 z-5
.<cet	a-2 b-3 c-2 d-2 e-3 f3 g-3 h-3 i-2 j-3 k2 l3 m-3 n-1 p-4 q-2 u2 w-3 y-2 z5
.<cet>	a1 k2 l-2 t2 u-1 z2
.<ceta	l-2 s5
.<cett	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-3 l4 m-3 n-1 p-4 q-2 s-1 t-3 u3 v1 w-2 y-2 z4
.<ch	a-8 b-3 c-2 d2 e-5 f-3 h-4 i1 j2 l-2 m-2 n-4 o-5 p4 q-3 r-6 s10 t5 v-5 w2 x-3 y-3
.<cha	a-7 c-4 d2 e-3 f-6 g-6 i2 j5 l-2 m-2 n-2 o-4 p-3 q2 r-4 s8 t5 u4 v-2 w-3 x-4 y-6 z-1
.<chal	s3
.<cham	h-2 k-1 l3 o-2 s3 u-2 v3 y-2
.<chan	a-5 c-3 d3 e-2 f-5 g-5 h1 i2 j6 k1 m-3 n-2 o-3 p-3 r-4 s-1 t3 u5 v-4 w-2 x-3 y-3
.<chap	l-2 s4
.<chaq	a-1 b2 k-3 m2 q3 s-1
.<char	k4
.<chas	a-2 l-1 s-2 t6
.<chat	k-2 l-6 s7
.<chau	f-1 l3 s6 t-1 u-1 y-1
.<che	a-3 b-2 c-2 e-6 f1 g4 h-4 i-1 j-2 n-3 o-4 p5 q-3 r-3 s3 t3 u-8 v-7 w2 y1 z3
.<chef	a2 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l3 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
.<chem	e-3 f-2 g5 i-1 l-4 p6 s-3
.<cher	b2 d2 f-2 g-2 k-7 l-1 m-2 p2 s5 t-2 v-1 y1 z2
.<chev	e-2 s5
.<chez	a-5 b-3 d1 e-2 f2 g3 h-2 m3 n-2 o-3 p-3 q-2 r-2 t5 u-6 v-4 w-3 x3 y4 z3
.<chi	a-1 b-1 c-2 e-1 f2 g-1 i3 k-6 l-3 m-2 o-2 p-1 q-4 r-2 s12 t-1 u-2 v-3 w-1 x-1 y-1
.<chia	s3 v-1
.<chie	k-3 l-5 s12 u-2 z-1
.<chif	f3 l-1 s-1 z2
.<chim	k-2 l4
.<chin	i4 q-3 r-1 s2
.<chip	k-1 s3
.<cho	a-1 b-2 c2 d-2 e2 f-2 g-2 h-1 i-1 k3 l-2 m-2 n-1 o2 p-3 u4 v1 w3 z-2
.<choc	s3
.<choi	k3 w-2
.<chos	b-1 c2 d-1 e2 f-2 g-2 h-1 k3 l-1 m-2 o2 p-2 s-3 u5 v2 z-1
.<chou	k-2 n-1 w4
.<chu	l3 p5 s-2 u-4
.<chui	l3 p5 s-2 u-4
.<ci	a-1 f3 g-2 j3 l-5 m2 r-4 s4 u-1 y3 z-3
.<ci>	f3 g-2 j4 l-1 m3 p-2 s-2 z-3
.<cin	r-4 s2 y3
.<cine	r-4 s5
.<cinq	s-4 y4
.<cit	s1
.<ck	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cki>	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.<cl	a-1 b-2 e-1 i-1 j-2 k-8 l3 m-2 n-1 o-1 p-4 q-1 s10 u1 v-3 w-1 x-1 y4 z3
.<cla	s3
.<claq	s3
.<cle	l-5 s4 v-1 y5
.<cle>	s1
.<clef	s3
.<cles	l-4 y5
.<cli	j-1 k-2 l2 p-1 s5 z3
.<clie	j-1 z4
.<clig	s2
.<clim	s4
.<clin	l4 s-3
.<clio	s1
.<clo	k-6 l5 p-3 s4 u2
.<clop	p-2 s4
.<clou	k-4 l5 s-3 u2
.<co	a3 b-3 d-3 e2 f-3 g5 h-3 i-3 j-3 k2 l-3 m-1 n-4 o4 p-5 q-5 s3 u-7 v1 x-3 y3 z3
.<coc	k-1 s1 t3
.<cod	d-1 f-1 k-5 l2 s6
.<code	d-1 f-1 k-5 l2 s6
.<coe	s-3 w5
.<coeu	s-3 w5
.<cog	b-1 s-3 v-1 x-1 y6
.<cogn	b-1 s-3 v-1 x-1 y6
.<coi	g4 k-4 l6 p2 u-2 y-1 z-2
.<coin	g4 k-3 l6 p2 s-6 u-1 z-2
.<col	b-1 c-2 e-1 f-2 g3 h-1 l-4 m1 o-1 p-2 s6 u-2 x-1 y-1 z-1
.<coli	a2 c-1 l-1 p-1 s5
.<coll	a-1 f-1 k2 l-2 m2 s3 t1
.<colo	g4 k-2 l-1
.<com	a4 b-2 c3 e2 g5 j-1 k2 m-2 n-4 o7 p-6 q-3 r-3 s-5 t-3 u-4 v-3 w-2 x-2 y-2
.<comb	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.<come	k2 l-1 m1 o2 s-1
.<comm	a-2 b-5 c4 e1 g6 h2 l-4 m2 n-2 o4 p-4 s-4 v-3 w-3 y-4
.<comp	b-3 e2 g-2 h-3 i2 j-2 k4 l5 m-4 n-2 o5 p-4 q-3 r-4 s-4 t-2 u-4 x-1 y2 z-2
.<con	b2 d-2 e6 g-7 h1 i-3 j-3 k4 l-4 m2 n-3 o-2 p-3 q-2 u-2 w-3 x-3 y-2 z7
.<con>	s4
.<conc	b2 d1 k-1 l-4 m-1 s3 z3
.<cond	a-3 b-1 e5 k-2 l-2 o-2 p1 r1 s2 t3 v-1
.<conf	a-2 f-2 g-1 h-1 j-1 k1 l3 o-1 u-2 v-1 x-1 z6
.<cong	k6 l-3 s-4
.<conj	s-2 y3
.<conn	a-2 b-1 c-1 f-1 g-2 h-3 j-1 k-2 l-3 m-1 p-2 r-2 s4 u-2 v2 w-1 x-3 y1 z7
.<cons	a4 b3 c-1 d-3 e3 f2 g-3 h5 i-1 j-2 k-3 l-4 o-2 p-1 r-2 s-1 t-4 u-3 v-2 x2 y-2 z-2
.<cont	a2 b-3 c2 e3 f-2 g-2 h-7 i-2 m6 n-1 r3 s-2 v-2 w-2 x-2 y-4
.<conv	a-2 b3 c1 d-2 f4 g-2 j-1 k4 l2 m-1 o-1 p-2 s-9 u2 v3
.<coo	c-1 g-1 j1 k-6 s2 w6
.<cool	c-1 k-6 s2 w6
.<coor	j1
.<cop	a-1 c3 k-2 l-1 m2 p-1 r1 t1 u-2 v3 y3 z-1
.<copa	l2 s-4 u-1 y5
.<copi	a-1 c3 k-1 l-3 m3 p-1 r1 s2 t2 v3 y-3
.<cor	k-2 l-3 m-2 p-2 s-3 v7
.<cord	k-1 l-3 m-2 p-1 s-4 v7
.<cos	k-1 l-2 s-3 z4
.<cost	k-1 l-2 s-3 z4
.<cot	a-1 b-1 c-1 e-1 g8 h-1 k6 l-2 m-1 p2 s-4 u-3 v-1 y-1 z-1
.<cote	a-1 c-1 e-1 g8 h-1 k6 l-2 p2 s-7 u-3 v-1 y-1 z-1
.<cou	a-3 c-2 d-3 e-2 f-4 g-2 h-3 i-2 l-5 n-2 o-3 q-5 r5 s9 u-2 w-3 x2 y6 z-3
.<couc	s1 y2
.<coue	l-2 s3 v-1
.<coul	l-1 s3
.<coup	e-1 g-1 j3 l-4 m-1 o-2 p-2 q-4 r3 s2 t-2 v7 w-2 x-1 y2
.<cour	a-2 b-2 c-2 f-3 h-1 i-1 j-1 k1 l1 m3 p2 q-1 r3 s5 t-2 v-8 x-3 y-2 z-1
.<cous	b-1 c1 k4 l-5 s2 t3 u-1 y-1
.<cout	d-1 k-5 l-5 s-2 u-1 w-1 x5 y8
.<cov	k-4 l8 s-3
.<covi	k-4 l8 s-3
.<cp	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.<cpi	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.<cpip	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.<cr	a-3 c-2 d-1 e-1 f-2 g-2 h-2 j-1 k4 l-11 m-3 n-1 o-1 q-3 r-2 s5 t-2 u1 v3 w-2 x8 y-1 z-2
.<cra	b2 k-1 l-2 m-1 s1 u-2 v-1 x4
.<crai	b2 s-1
.<cram	s-3 x4 y1
.<cre	a-2 b-2 f-1 g-1 h-1 k1 l-7 m-1 p1 q-2 r-2 t-1 u4 v5 w-1 x5 y-1 z-2
.<crec	l4 s-2
.<cred	l-1 s4
.<cren	s-2 u6
.<crep	l-1 s2
.<crev	a-1 b-2 k2 l-8 p2 q-2 r-1 u-2 v5 x5 y-1
.<cri	s5 v-2
.<crie	s2
.<cris	s3 v-2
.<cro	s3 x3
.<croi	s2 x3
.<croq	s1
.<cru	k6 l-6
.<cru>	k6 l-5 s-2
.<crus	s2
.<cu	g4 l2 s2 t-1 v-1
.<cui	l-1 s4
.<cuir	s2
.<cuis	s1
.<cul	s3
.<cul>	s3
.<cur	g4 l4 s-4
.<cure	l4 s-1
.<cv	k-1 n4 s-2 w-1
.<cv>	k-1 n4 s-2 w-1
.<d>	b5 c-3 e-2 g-5 i-5 j-2 l-2 m-4 n-6 o2 p-2 q-2 s5 t2 v3 x-7 y-5
.<da	b-7 c-5 d-1 e-5 f7 g-1 h5 j-3 k5 l-6 m2 o-4 p2 r-4 s-6 t-2 u6 w-7 x-6 y3 z-6
.<dac	k7 p-2 s-3
.<dac>	k5 p-2 s-2
.<dacc	k3
.<dak	k4 s-1
.<dako	k3
.<dal	d3 t-1
.<dall	d3 t-1
.<dam	a1 c-1 f-2 g-4 h8 i-1 k-5 l-6 n4 o-2 p-3 r-1 s1 t-2 u-2 v-2 w-2 x-1
.<dame	a1 c-1 f-2 g-4 h8 k-4 l-6 m1 n4 o-2 p-2 t-1 u-2 v-2 w-2 x-1
.<dan	a-1 b-4 c-3 d-1 e-2 f-2 g3 h-4 l-3 m4 n-2 o-2 p5 q2 r-2 t1 v3 w-3 x-5 y5 z-5
.<dang	i-1 k-1 l-5 p-2 s-2 u-2 v-1 y8
.<dans	a-1 b-4 c-3 d-1 e-2 f-2 g3 h-4 m4 n-2 o-2 p6 q2 r-2 t2 v3 w-3 x-4 y-2 z-5
.<dar	i3 k-1 l4 s-2
.<darg	k-2 l4 s-1
.<daro	k1 l1
.<dat	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-3 o-2 p-3 q-2 r-1 s-7 t-2 u9 v-3 w-2 x-2 y-2 z-2
.<date	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-3 o-2 p-3 q-2 r-1 s-7 t-2 u9 v-3 w-2 x-2 y-2 z-2
.<dau	h2 k2 s-3 u1
.<daut	h2 k2 s-3 u1
.<dav	i1 k3 s2 w-3
.<dava	k3 s-2
.<davo	i1 s3 w-3
.<dc	k6 p-2 s-4 u2
.<dc>	k6 p-2 s-4 u2
.<dd	e6 o-1 s-2
.<dds	e6 o-1 s-2
.<ddse	e6 o-1 s-2
.<de	a-3 b-2 e-4 f-3 h-2 i-3 j-2 l3 m-1 n-3 o-4 q-2 r6 s5 u2 v2 w1
.<de>	a-1 b-1 e-5 f-4 h-3 i-3 j-1 l2 n-3 o-5 p-1 q-3 r5 s2 t3 u-3 v2 w4 x-2
.<deb	c-1 e3 l-3 p3 q4 r-4 s-6 u5 x1
.<deba	e3 s-1 x1
.<debo	k-4 l-2 p3 u3
.<debr	k3
.<debu	k3 l-1 s-4 u2
.<dec	a-2 b-1 c-2 d-1 f-2 g-2 h-1 i-1 j-1 k1 m-4 p1 r-2 s-4 t-3 u11 x1 y-2 z-2
.<deca	a-1 c-2 f-1 k2 l-9 p2 r-2 s-3 t-2 u11 v-1
.<dece	k-1 l8 m-1 s-5 t-1
.<deci	v2
.<ded	f2 s-2 u-1 x4
.<deda	f2 s-2 u-1 x4
.<def	e4 k-1 l-3 m-1 p1 s1 u-1 x2
.<defo	x2
.<deg	k-3 l-5 p-1 s8
.<deg>	k-2 l-3 p-1 s6
.<degu	s1
.<deh	b2 l-2 s4 y1
.<deho	b2 l-2 s4 y1
.<dem	a-3 b-2 d-1 e-2 g2 h3 i-2 k3 l4 m-3 n-2 q-3 s-2 v2 w-3 x1 y-4 z-4
.<dem1	k2 s-1
.<dema	a-2 b-1 c1 d-1 e-2 h3 i-1 k3 l3 m-3 n-2 p-2 q-2 t-2 v2 w-3 x1 y-3 z-4
.<deme	b-1 f-1 g4 h-1 k-3 l4 m-1 o-1 t4 u-1 y-1 z-1
.<demi	g-1 h2 l1 p4 s-2 x-1
.<demo	x2
.<den	c-1 f-1 k3 m2 p1 u-2
.<dent	k3 u-2
.<denv	c-1 m2
.<dep	b-3 c-4 d-2 e-2 f-3 g5 h-4 i-1 j-3 k-2 l4 m7 n-1 o-4 p2 r-3 s-1 u1 w-2 x-2 y-4 z2
.<depa	g-1 k-3 l3 p1 t3 u-1
.<depe	p2
.<depl	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.<depo	a-1 c-2 g4 h-2 l3 m7 p5 s-9 u-3 v-1 y-2
.<depu	a2 b-2 c-2 d-1 e-1 f-2 g4 h-2 j-2 k-3 l1 m2 o-3 p-4 r-2 s4 t-3 u-3 v2 w-1 x-1 z3
.<der	a-1 c2 h-1 k2 l-5 m-2 p-3 q3 r2 s3 u1 x-1 y2 z-2
.<dera	k-1 l-1 r4 s-2 u3 v-2
.<dern	a-1 c3 k3 l-4 m-1 p-2 q3 r-2 s4 u-1 v2
.<derr	o1 y2 z-1
.<des	a-5 b-2 c2 d-4 f-4 h-4 k-6 m-8 n-3 o-2 p-3 q-2 r11 s3 t-4 u-6 w-4 x4 y8 z1
.<des>	a-3 b-1 c3 d-4 f-2 g-2 h-3 j-3 k-5 l2 m-8 n-2 p-5 q2 s4 t-4 u-4 v2 w-3 x4 y8 z-5
.<desa	a-1 k-2 l-2 q-5 r9 u-1 v-1 z-1
.<desc	g3 k1 l-2 p2 s-2
.<desi	l1 q-4 r8 s-2 v-1
.<deso	j5 o-1 r-1 s-2
.<dess	c-1 e2 g1 h-1 k-1 l-2 r2 s2 u-2 x2 y2
.<dest	l-1 o-1 r-1 s-3 z6
.<det	b2 d-2 k-2 l4 p-2 v-1 x3 y2
.<dete	b1 l2
.<detr	b1 d-1 k-1 l4 p-1 v-1 x3
.<dett	m1 s-2 y2
.<deu	a2 g-1 j2 k2 l1 m-2 p-1 s1 u1 v-3 y-1
.<deui	l4 s-2
.<deux	a2 j2 k2 l-2 s2 u1 v-3
.<dev	a-3 b-2 c-2 d4 f1 g3 h-3 k-1 m-3 o-3 p2 q-2 r-1 s2 t-2 u-4 w-1 x-2 y1 z4
.<deva	b-1 f2 g4 h-2 m-2 p3 q-1 s2 t-1 u-3 x-1 y2 z-3
.<deve	a-2 l-3 z7
.<devo	b-1 c-1 d5 e-1 l4 o-1 s-3 x-1
.<dh	a3
.<dha	s2
.<dhab	s2
.<dhe	a3 s-1
.<dheu	a3 s-1
.<di	a4 b-3 e3 f3 g-7 h-5 i-2 j-4 k6 m-6 n3 o-5 p-10 q-3 r-4 s5 t-1 u-4 w3 y1 z-3
.<di>	k5 l-1 s-5 y2
.<dia	f-1 h-2 n6 o-1 s-6 u-2 v-1 w-2 z3
.<dia>	l-1 n4 s-3 w-1
.<dial	h-2 l1 n4 s-4 u-1 w-1 z3
.<die	k7 l-1 n-1 s-2 u-4 v-1 w4
.<dieu	k7 l-1 n-1 s-2 u-4 v-1 w4
.<dif	e3 f2 i2 s-3
.<diff	e3 f2 i2 s-3
.<dim	k1 s2 t3
.<dima	k1 s2 t3
.<din	a2 s1
.<dir	a1 b2 d1 e2 g-2 i-2 k-1 l-9 m-2 n-1 o-2 q-1 s9 t-4 u-5 v-4 w2 x-3 y2 z-3
.<dira	a-2 b-2 k-7 l-3 p-1 s11 u-1 v-1 x-1
.<dire	a2 b3 d2 e2 g-2 i-2 k4 l-6 m-1 o-2 t-3 u-5 v-3 w3 x-2 y3 z-3
.<dis	a3 b-3 e1 f-4 g-3 h-3 i-2 j-1 k4 l2 m-2 n-2 o-2 p-7 q-1 r-2 s2 t-2 u4 v3 w-3 y-2 z-5
.<dis>	l-2 p-5 s7 u-1 v3 z-2
.<disc	a3
.<dise	d3 e3 s-3
.<disp	a1 b-1 c-1 d-2 e-1 f-4 g-2 h-2 i-1 k5 l2 m-1 n-2 o-2 p-3 q-1 r-1 s-3 u5 v2 w-2 x-1 y-2 z-2
.<dit	a2 b-2 e2 f6 g-2 i-1 j-1 k-4 l2 m-2 n-1 o-1 p-3 r-2 s-1 t1 u-6 v2 w2 x2 y1 z-3
.<dit>	a-4 b-3 d1 e2 f4 g-2 i-1 k-3 l5 m-2 n-1 o-1 p-2 r-1 s1 t2 u-5 v2 w-2 y2 z-2
.<dite	a4 b1 f4 h-1 k-2 l-6 s-5 u-1 w3 x3 y-1
.<div	k-2 m-2 s5 u-2 z2
.<divo	k-2 m-2 s5 u-2 z2
.<dix	f-1 k5 p-4 s-2 u3
.<dix>	f-1 k5 p-4 s-2 u3
.<dm	f1 g-1 h3 k4 l3 o-1 p-4 s-6 u-4 v-1
.<dma	k6 l-1 s-4 u-3
.<dmai	k6 l-1 s-4 u-3
.<dmn	h3 l6 p-3 s-4 u-1
.<dmn>	h3 l6 p-3 s-4 u-1
.<do	b-8 c10 d6 e-5 f3 h-2 i2 j2 m4 n-3 o-6 q-5 r-6 u-3 v-2 w-4 x-5 y-5 z-2
.<do>	i2
.<doc	a-2 b-1 c10 d-3 e-1 f-2 g-2 h-2 k-3 l2 m5 o-1 q-2 r-3 s-8 t1 v-2
.<docs	c7 q-1 r-2 s-4
.<doct	c-2 d-1 l4 m2 s-3 t2
.<docu	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.<dod	s4
.<dodo	s4
.<doi	a1 b-6 c6 d9 e-4 f5 g3 i-2 j-2 k-6 m-4 n-1 o-3 p-3 q-2 r-2 s-8 v-4 w-2 x-4 y-2 z-2
.<doi>	l3 s-1
.<doig	s2
.<dois	a1 b-5 c5 d9 e-4 f5 g3 i-2 j-2 k-6 m-4 n-1 o-3 p-3 q-2 r-2 s-7 t-2 u1 v-4 w-2 x-4 y-1 z-2
.<doit	b-2 c3 d3 s-4 t3 u-1 z1
.<dol	l1 s-2 v2
.<doli	l1 s-2 v2
.<dom	c1 k-1 m4 s-2
.<domi	c1 m3 s-1
.<don	a-1 b-3 d-2 e-2 g-2 h-2 i4 j2 k7 l1 m4 n-1 o-2 p3 q-2 r-2 s-7 t-3 w-1 x-2 y-3 z1
.<don>	i3 s-3
.<donc	b-3 c-1 f2 g-1 k9 l2 m-1 s-4 t-2 u-6 v-2 z-1
.<donn	d-2 e-2 f-3 h-1 j3 k-4 l-1 m5 o-1 p3 q-1 r-1 s-4 t-2 u5 v1 x-1 y-2 z2
.<dont	i3
.<dor	c-2 f-1 g-1 h-1 j2 k-2 l-4 m-1 n-1 o-1 p-2 s9 t3 u-3 v1 x-1 y-1 z-2
.<dore	j2
.<dorm	k-1 l-3 p-1 s6 t4 u-1 v-2
.<dors	k-2 l-2 s3 u-1 v3
.<dort	s4
.<dos	a3 e-1 h3 j2 k-1 o-1 p2 r-1 t-1 u-2 v-1 y-1 z-1
.<dos>	l4 p-2
.<doss	a3 h3 j2 l-4 o-1 p3 u-2 y-1
.<dou	f2 k-4 l-3 s8 u-1 w-1
.<doub	p-1 s3
.<douc	k-2 l-1 p4 s1
.<doue	k1 s1
.<dout	f2 k5 p-1 s-3
.<dr	a-3 b2 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-5 l-7 m-2 n-2 o-3 p-3 r-1 s4 t13 u-2 v-3 w-3 x-2 y-2 z-2
.<dro	a-3 b2 c-2 d-2 e-2 f-3 g-4 h-2 j-1 k-5 l-7 m-2 n-2 o-3 p-3 r-1 s4 t13 u-2 v-3 w-3 x-2 y-2 z-1
.<droi	a-3 b2 c-2 d-2 g-2 h-1 k-2 l-4 m-2 o-1 p-3 r-1 s-2 t13 u-2 v-3 x-1 y-2
.<ds	c-1 f-1 g-2 h-2 k-9 l2 n-1 p8 r-2 s4 u-2 v-4 x-1
.<ds>	c-1 f-1 g-2 h-2 k-9 l2 n-1 p8 r-2 s4 u-2 v-4 x-1
.<du	a4 b-5 c-3 e-4 f4 g-3 h4 i-2 j-4 k-7 l-1 m2 n-4 o-4 p4 q-4 r-3 s5 t2 w1 x-5 y-5 z1
.<du>	a3 b-4 c-3 e-3 f3 g-1 h3 i-3 j-4 k-5 m3 n-3 o-1 p4 q-3 r-3 s5 t2 u-1 v2 w2 x-5 y-5 z-4
.<dun	k-1 u4 v-1
.<dun>	u2
.<dune	u3 v-1
.<dup	f-2 g-3 h5 n-1 o-4 s-5 w-1 z5
.<dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.<dur	a-2 f4 i2 k-2 l-1 s3 u2 w-2
.<dur>	i2 s2 u2 w-1
.<dure	a-2 f4 k-1 s1
.<dy	a1 l1
.<e>	k-1 n-2 s4 w-1
.<ec	a2 b-3 c-3 d-3 f-4 g-4 h-6 i3 j4 l3 m-3 n-2 o5 q2 r4 s-6 t-6 u-2 v2 w1 y-5
.<ech	a2 s1 u-1
.<echa	a2
.<eco	a-1 b-1 d-1 f-2 g-1 h-2 j-1 k3 l3 m-1 p2 s-3 t-2 u2 v-2 w3 x2 y-2 z2
.<ecol	f-2 k3 l4 m-1 p2 s-8 t-2 u2 v-1 x2 y-2 z2
.<ecou	h-1 l-2 s4 w3
.<ecr	b-2 c-2 d-2 f-2 g-4 h-4 i4 j4 k-4 m-2 n-1 o6 p-2 q3 r5 s-5 t-4 u-4 v3 w-2 x-2 y-3 z-1
.<ecra	k-1 l-1 r2 s2
.<ecri	a1 b-2 c-2 d-2 f-2 g-4 h-4 i4 j5 k-3 l1 m-2 n-1 o6 p-2 q3 r4 s-6 t-4 u-3 v3 w-2 x-2 y-3 z-1
.<ed	c4 k2 l-1 s-1
.<edf	c4
.<edf>	c4
.<edu	k2
.<educ	k2
.<ef	f4 s-1 z-1
.<eff	f4 s-1 z-1
.<effa	f4 z-1
.<eg	a-1 f1 s3 x2
.<ega	f1
.<egar	f1
.<ego	s2 x2
.<egor	s2 x2
.<el	a-1 c-2 e-2 f-4 g1 h-2 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s3 u-2 w-2 x5 y3 z-3
.<ell	c-2 e-2 f-4 g1 h-2 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s2 u-2 w-2 x5 y3 z-3
.<elle	c-2 e-2 f-4 g1 h-2 i-1 j-2 k2 l-4 m3 n-1 o-2 p-3 q-1 s2 u-2 w-2 x5 y3 z-3
.<em	c-3 d-2 e-2 f-2 g-3 h-5 j-1 k2 l6 m3 n-2 o4 p-3 q-2 r-2 v-3 w-3 x-2 y-3 z-3
.<ema	a4 h-3
.<emai	a4 h-3
.<emb	l-3 m4 p1 s1
.<emba	l-2 m4 s-2
.<embo	p1
.<embr	s1
.<emm	c-2 h-1 k2 l3 p-3 s2 v-1 w-1 z-1
.<emme	c-2 h-1 k2 l3 p-3 s2 v-1 w-1 z-1
.<emp	a-3 b1 d-1 f-1 g-1 h-1 i-1 l6 n-2 o4 p-2 q-1 r-1 s-2 v-1 w-2 y-1 z-1
.<empe	b1 l6 m-1 p-2 s-2
.<empl	a-2 d-1 o5 s-1 t1 w-1
.<en	a-2 c-3 d-3 e-3 f-6 g2 h-3 i10 j-2 k-2 l5 m2 n-3 o-3 p-3 r2 t-1 u-3 v5 w-5 x-2 y3 z-6
.<en>	c-2 f-6 g-3 i10 j-4 k1 l4 m-3 n-2 o-5 q-5 v3 w-3 x-5 y5 z-5
.<enc	b4 c-1 d-1 e-1 k-1 l-2 o-1 s3
.<ence	l-1 s4
.<end	g6 h-1 k-3 l5 p-4 t-3 u-1
.<endo	k-3 l4 p-4 s2 v1
.<endr	g6 h-1 s-2 t-3
.<ene	s3
.<ener	s3
.<enf	a-2 b-2 d-2 f-1 g-2 h-1 i-2 j-1 l2 m-3 o-1 p-2 q-2 s-1 t2 u1 v4 w-2 y5 z-1
.<enfa	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.<enfe	l-2 s-6 v3 y6
.<enfi	k-3 s4
.<eng	i7 k-1 l-1 s-1 y-1
.<engl	i7 k-1 l-1 s-3
.<enl	a3 e-3 f-2 g-1 j-1 l-1 o-1 q5 r2 y-2 z-1
.<enle	a3 e-3 f-2 g-1 j-1 l-1 o-1 q5 r2 y-2 z-1
.<enn	k-3 l-4 s6 v-2
.<ennu	k-3 l-4 s6 v-2
.<enr	j2 o3 s3 x-2 z-3
.<enre	j2 o3 s3 x-2 z-3
.<ent	a-2 b-2 d-1 f-2 g3 h-2 i-2 k4 l4 m-2 n-1 o-2 p-1 q-2 r-2 s-4 t1 u-1 v3 w-1 x-2 y-2 z2
.<ente	a-4 b-2 e1 f-1 g-2 h-1 i-1 k4 l2 m-2 o-1 q-1 r-1 s-3 t2 u-2 v4 x-1 y-1 z2
.<ento	l5 s-3
.<entr	a1 c2 f-1 g5 h-1 p-1 s-1 v-1
.<env	a-4 b-2 c-5 d-2 e-2 f-3 g2 h-3 i-2 j2 k-8 m7 n-2 o2 p-3 q2 r7 s-3 t-4 u-3 v1 w-3 x4 y-4 z-4
.<enve	l1 m1
.<envi	b-1 g-1 k-2 l3 m-3 r-2 s-6 u1 v4 w-1 x6 y-3
.<envo	a-4 b-2 c-5 d-2 e-2 f-2 g3 h-3 i-2 j2 k-6 l-6 m8 n-2 o2 p-2 q3 r8 s1 t-3 u-4 v-5 w-2 x-2 y-2 z-4
.<ep	l4 s-2
.<epo	k2 l2 s-2
.<epou	k2 l2 s-2
.<eq	a-1 d-1 e-1 f-1 h-1 k-4 l-3 m-1 n6 o-1 r-1 s-2 u2 w3 z-1
.<equ	a-1 d-1 e-1 f-1 h-1 k-4 l-3 m-1 n6 o-1 r-1 s-2 u2 w3 z-1
.<equi	a-1 d-1 e-1 f-1 h-1 k-4 l-3 m-1 n6 o-1 r-1 s-2 u2 w3 z-1
.<er	k2 l-4 m-3 o-1 q4 r-2 s-5 u-1 v-2 w-2 y-1 z9
.<err	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 z10
.<erre	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 z10
.<es	a-2 b-2 c-3 d2 e-1 h-1 i4 j-1 k-1 l3 m4 n-3 p2 q-3 r-5 s2 t2 v-1 w-6 x-3 y-3 z3
.<es>	h-1 l2 o2
.<esc	k-1 l2 s2
.<esca	k-1 l2 s2
.<esp	i6 k-1 s-2 t4 u-2
.<espa	i6 l1 s-6 t4 u-2
.<espe	s3
.<ess	a2 b-2 g-1 k-2 l2 p2 s3 v-2 x2 z-1
.<essa	a2 s2 z-1
.<esse	k-3 l2 p2 s1 x2
.<est	a-2 c-3 d3 e-1 g1 l2 m4 n-3 p2 q-3 r-5 s1 w-5 x-4 y-3 z4
.<est>	a-2 c-3 d3 e-1 g1 l2 m4 n-3 p2 q-3 r-5 s1 w-5 x-4 y-3 z4
.<et	a-5 c-5 d-3 h-1 i-3 j-4 k-4 m-3 n-3 o2 p3 q-2 s6 u-10 v-1 w3 x1 y4 z2
.<et>	a-5 b4 c-4 d-2 f2 g-6 i-2 j-2 k-5 l-4 m-4 o-2 p2 q-4 r-2 s4 u-4 w5 x5 y5 z-3
.<eta	b-2 c-1 d-1 e-2 f-1 g3 k-3 l5 m-3 o-2 p-9 q-1 r-1 s9 t-2 u1 v-3 w-1 x-2 y-3
.<etag	f-3 g5 h-1 l-2 p-1 s3
.<etai	b-1 c-1 e-2 g-3 k-2 l4 m-2 o-2 p-8 q-1 s9 t-1 u2 v-2 w-1 x-1 y-2 z1
.<etat	k-1 l4 s-1
.<ete	b-2 c-2 d-2 e-1 f-4 g6 h-4 i-2 j-2 k-4 l4 m3 n-3 o7 q-2 r-3 s-5 t1 u-6 v-4 x-3 z6
.<ete>	a-2 g-1 j-1 k-2 l6 m4 o-1 s-8 t2 u-2 v-2 x-2 y2 z4
.<etes	b-2 c-1 d-2 e-2 f-3 g6 h-3 i-2 j-1 k-2 l-3 m-2 n-3 o8 p-1 q-2 r-3 u-4 v-2 x-2 y-1 z4
.<eti	s4
.<etie	s4
.<etr	a-2 c-2 d-1 e2 g-5 h1 i-2 j-2 k2 l-2 m-2 n-1 o-2 p8 q3 r4 s-1 t-1 u-11 v2 w-2 x-4 y2 z-3
.<etra	e3 g-3 k-2 l4 p-1 s-3 t1 u-1 x-1 y3
.<etre	a-2 c-2 e-1 g-2 h2 i-2 j-1 k3 l-3 m-2 o-2 p8 q3 r5 t-3 u-10 v2 w-2 x-4 y-2 z-2
.<eu	a2 b-1 c-1 f-2 g-1 h-2 i-3 j-2 k4 l-2 m2 o-1 p-6 q-1 r-1 s7 t-4 v-4 w-2 x2 y-3 z2
.<eu>	f-2 h-2 i-3 j-1 k5 m-3 o-1 p-5 q-1 s8 t-4 v-3 w-1 x-2 y-3 z2
.<eur	a2 k-2 l-2 m4 p-1 s3 v-1
.<euro	a2 k-2 l-2 m4 p-1 s3 v-1
.<ev	h-1 l-2 s6
.<ex	b-1 c-4 d-3 e5 h-4 i-3 j-4 k-2 n-1 p-2 r-5 s-5 t4 v-1 x5 y5 z1
.<ex>	a-3 b-1 c-2 f-1 g-2 h-2 j-3 k-3 l-7 m-2 p-1 q-1 r-2 t5 u-2 v-3 x5 y6 z4
.<exa	f3 g2 k-2 l4 m-1 s-2 u3 w-2
.<exac	f3 g2 l-2
.<exam	f-1 k-2 l6 s-2 u3 w-1
.<exc	k-1 l1 s2 z-1
.<excu	k-1 l1 s2 z-1
.<exp	a2 c-3 d-1 e6 f-1 g-1 h-2 i-2 k2 m2 q1 r-3 s-8 t-1 u-2 v2 w2 y-1 z-2
.<expl	a2 d-1 e6 f-1 g-1 h-2 i-2 k-3 l2 m-1 o1 q-2 r-2 s-3 v-1 w3 z-2
.<expr	k4 q3 r-2 s-5 v3
.<fa	b4 c4 d5 e-1 f-5 g-3 h-8 j-1 m2 n-7 o-2 p-4 q-4 r-4 s5 t-4 v-3 z-3
.<fac	a-1 b4 c3 f-2 g-2 k-1 m-2 p-3 q-1 r2 s2 u4 v-2 x-1 z-1
.<fac>	f-1 k-5 l1 m-1 p-2 s2 u4 v-1
.<face	s3
.<faco	k3 r3 s-4
.<fact	c5 l-3 s2
.<facu	b4 c-1 g-1 k-1 s-1
.<fai	b3 c-6 d3 f-7 g-1 h-6 i-4 k3 l1 m2 n-4 q-2 r-3 s2 t-2 u-2 w-1 y2 z-5
.<fai>	m2 s-1
.<fail	k1 l-3 v3
.<faim	k-2 l-5 m-2 s8 v-2
.<fair	a2 c-4 d6 e-4 f-3 g-4 h-2 i-2 k2 l3 m-2 n-1 o1 p-3 r-3 s-3 u3 v1 w-2 x2 z-6
.<fais	c-1 d-2 e-1 f-3 g-2 h-1 i-1 j1 l3 m-1 p5 r-1 s-1 t-1 u-1 v-4 w-2 x2 y5 z-5
.<fait	a-1 b4 c-3 d-3 e3 f-4 g2 h-4 i-2 j-2 k4 m4 n-2 p-2 q-2 s2 t-2 u-4 v-2 x-4 y-1
.<fam	k-4 l4 n-2 p-1 v-1 w4
.<fami	k-4 l4 m-2 n-2 p-1 v-1 w4
.<fat	k6 l-3 p-1
.<fati	k6 l-3 p-1
.<fau	b1 c7 d5 e-2 g-1 h-4 i-3 k1 l-2 m-4 n-2 o-4 p-4 q-3 r-4 s2 t-3 v-5 w-3 x-1 y-3 z3
.<faud	j1 k-3 l2 u3
.<faut	a1 b2 c8 d5 e-2 f1 h-4 i-3 k-4 l-2 m-4 n-2 o-2 p-3 q-2 r-3 s3 t-3 v-4 w-2 y-3 z-3
.<faux	a-3 j-3 k6 l-3 o-2 s-4 v-2 x-1 z5
.<fav	i4 s-1
.<favo	i4 s-1
.<fax	k-2 m6 s-4
.<faxe	k-2 m6 s-4
.<fd	k-3 s4
.<fdp	k-3 s4
.<fdp>	k-3 s4
.<fe	a-5 b-3 d-2 e-1 f-6 g-6 h3 i-2 l-2 m-2 n-2 o-5 p4 r-3 s9 t2 u-7 v2 w-3 x3 y-3 z-4
.<fe>	q2 r-1
.<fel	s4
.<feli	s4
.<fem	a-4 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-1 p-2 q-2 t2 u-3 x2
.<femm	a-4 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-1 p-2 q-2 t2 u-3 x2
.<fen	s2 v2 y-1
.<fene	s2 v2 y-1
.<fer	a-2 c1 f-7 g-2 h-2 k-5 l3 m-1 n-1 o-3 p3 s9 t1 u-4 w-2 x-1 y-2 z-3
.<fera	k-2 l-2 p2 s2
.<feri	s2
.<ferm	a-1 c2 f-6 g-2 h-2 k-5 l4 m-1 n-1 o-3 p2 s8 t1 u-4 w-1 y-1 z-2
.<ferr	k2
.<fes	s2
.<fess	s2
.<fet	f-1 s3
.<fete	f-1 s3
.<feu	f2 g-2 k-1 l-4 p4 r-1 x3
.<feu>	k-1 l-4 p4 r-1 x3
.<feui	f3 h1 s-1
.<fi	a5 b-4 c2 d-5 e-5 f-5 g-6 h-3 i-2 j-3 k4 l-4 m6 n3 o-2 q-1 t-2 u1 v6 w-2 z-5
.<fic	a-3 c6 d-2 g-1 k3 l-2 m5 o-1 q-1 r1 s-5 v-1
.<fich	a-3 c6 d-2 g-1 k3 l-2 m5 o-1 q-1 r1 s-5 v-1
.<fie	l7 s-3 u-1 v-2
.<fier	s2
.<fiev	k1 l7 s-4 u-1 v-2
.<fif	s4 u-2
.<fifa	s4 u-2
.<fil	a-4 b-2 c-2 d-3 g-4 j-2 k2 l-4 m2 n4 p1 r-3 s-1 u-1 v2 x2 y3 z-4
.<fil>	a1 h-1 o4 s-3 z-1
.<file	m2 p-2 s3
.<fill	a-2 b-2 d-2 e-1 f-2 g-2 h-3 i2 l-3 m-3 n5 o-4 p3 q-2 r-1 u-2 w-3 x2 y4 z-2
.<film	l-2 s4 v-1
.<fils	a-3 c-2 d-1 e2 f2 g-2 h3 j-1 k3 m3 o-2 q1 r-2 s-6 v3 w2 z-2
.<fin	a9 b-3 c-3 d-2 e-7 f-8 g-4 h-3 i-4 j-2 l-5 m3 n-2 o-2 r2 s4 t-2 u3 v7 w-3 x-3 y-3 z-2
.<fin>	a6 c-1 e-1 f-4 h-1 i-2 k-5 l-3 m-1 p-3 u7 v3
.<fina	a-1 e-1 g-1 k4 l3 q5 r-3 s-1 t-1 u-3 v-3
.<fini	a8 b-2 c-2 d-2 e-6 f-6 g-2 h-2 i-2 j-1 k-1 l-9 m4 n-1 o-1 p3 q-5 r4 s4 t-1 u-4 v7 w-2 x-2 y-2 z-2
.<fix	p-2 u4
.<fixe	p-2 u4
.<fl	e2 g-1 k-6 l1 m-1 n-1 p-1 s6 v3 x4 y-2
.<fla	k-2 l-1 n-1 s6
.<fle	k-2 l3 s3 v-2
.<flem	k-1 s3
.<fleu	l3 v-1
.<fli	e2 k-4 l-2 v4 x4
.<flic	b2 e2
.<flin	b-2 k-4 l-1 s-2 v4 x4
.<fo	a-5 b4 c2 d-5 e-1 f-4 g-4 h-5 i-3 j-2 k-3 l-2 m-1 n-4 o-1 q-3 r-2 s9 t-2 u-9 v5 w4 z-5
.<fo>	c4 s-1
.<foi	a-1 b2 c-2 d-2 i-1 j-1 k4 l3 m-2 n-1 o-1 p-3 r-1 s-2 u-8 w4 x3 z-4
.<fois	b2 c-1 d-2 i-1 k4 l1 m-1 n-1 o-1 p-3 r-1 s-3 u-7 v1 w4 x4 z-4
.<fol	s4
.<foli	s3
.<foll	s1
.<fon	a-1 e1 h-1 k-3 l-4 m1 o2 p4 s-3 v-2 w5 y-1 z-2
.<fon>	e2
.<fonc	g-1 k-1 l-3 o3 p5 s-4 z-1
.<fond	k-1 m2 p-1 s-3 w5
.<font	g2 s2
.<foo	c-1 h-2 k-2 s7 u-2
.<foot	c-1 h-2 k-2 s7 u-2
.<for	a-2 b5 c-1 d-1 e-1 f-1 g-2 h-3 i-1 k-6 l-3 m1 n-1 o-1 p-2 q-1 r-1 s3 v2 w-2 y3
.<forc	b6 g-1 h-2 l-6 s-6 v4 y4
.<forf	j1 k-1 l-3 s1 z3
.<form	k-3 l5 m2 s2 u2 v-1 z-1
.<fort	l-2 s5 v-1
.<fot	k2
.<fote	k2
.<fou	a-2 b-1 c3 d-2 f-1 g-2 i-1 k-6 l-3 m-2 o-2 p-2 q-1 s10 u-3 v6 w-4 y-1 z-2
.<fou>	l-2 m-2 s5
.<foul	s4 w-2
.<four	c3
.<fous	k-4 p-1 s1 v5
.<fout	a-1 k-2 l-1 o-1 s6 u-2 v2 w-1 z-1
.<fr	a-4 b-1 c-4 d-3 f-5 g-5 h-4 i11 j-2 k-1 n-3 o-4 p-5 q-4 r-4 s7 t-1 u-3 v-10 w-6 y4 z-1
.<fra	a-1 b-2 c-3 d-1 f-3 g-2 h-1 i9 j-1 k-4 m1 n-1 o-2 p-3 q-3 r-2 s-3 t1 u-4 v-4 w-2 y7 z-3
.<frai	s2
.<fran	b-2 c-2 d-1 e2 f-3 g-1 h-1 i10 j-1 k-3 l2 m2 o-2 p-3 q-3 r-1 t2 u-4 v-3 w-1 x-1 y-2 z-3
.<frap	a-2 k-2 l-3 s-6 v-1 x2 y8
.<fre	a-2 b2 c-1 d-1 f-1 g-2 h-2 i6 l3 m-2 n-1 p-2 r-2 s-1 t-3 u1 v-3 w-2 x2
.<free	s2
.<fren	i7 k-2 l-2 s-3
.<freq	s3
.<frer	a-1 b3 g-1 h-1 i-1 k2 l2 r-1 t-2 u2 v-1 x2 y1
.<fri	i-1 l-3 n-1 o-1 s8 w-2 x-1 z-1
.<frig	k2 l-2 s4
.<frit	i-1 l-1 n-1 o-1 s6 w-2
.<fro	g-1 k-2 s9 v-4 x-1 y-4
.<froi	k-1 s8 v-4 x-1 y-4
.<from	s3
.<frr	k3 l-2 v-1 z3
.<frr>	k3 l-2 v-1 z3
.<fu	a-1 k-1 p-1 r-1 s2 v-3 x7 y-3
.<fui	l3
.<fuit	l3
.<fum	l-2 r-1 s3 v-2 x4
.<fume	l-2 r-1 s3 v-2 x4
.<fus	l-1 s-2 t2 x4 y-2
.<fusi	l-1 s-2 t2 x4 y-2
.<g>	b-2 d-1 e-2 g-2 h-2 j5 l5 m1 o-1 p3 r-2 s-7 u-3 v4 w-1 x-2
.<ga	a-1 b-5 c-6 d-3 e-3 f-4 g4 h-1 i-2 l6 m1 n-2 o-5 p3 q-2 r-3 s5 u-8 v-5 w-4 y-1 z4
.<gaf	p-1 s-2 x4
.<gaff	p-1 s-2 x4
.<gag	l-1 s5
.<gagn	l-1 s5
.<gal	l-3 s4
.<gale	l-3 s4
.<gam	s3 u-2
.<game	s2 u-2
.<gar	b-4 c-6 d-2 e-2 f-3 g5 i-2 k3 l4 m3 n-1 o-4 p4 q-2 r-2 s-3 u-6 v-4 w-3 x-3 z5
.<gara	k3 m2 s-6 v3 z1
.<garc	e-1 g-1 k-2 l-2 s7 w-1
.<gard	a-2 b-1 c-1 g-1 h-1 j2 k4 l7 m2 p-4 s-2 t1 u-3 v-4 x-1 y-3 z-3
.<gare	a-1 c-4 g8 h-1 k-1 l-3 p6 s-5 u-2 v-3 x-1 y-2
.<garn	a3 h3 k-2 l-2
.<gars	b-2 j-2 k-1 l-5 o-1 s-2 u-1 v-2 y5 z8
.<gas	g-2 k-1 l5 m-1
.<gast	k-1 l5 m-1 s-2
.<gat	s3 x-2
.<gate	s3 x-2
.<gau	s4
.<gauc	s4
.<gav	a-3 k-1 l4 p-2 s3
.<gav>	l6 p-1 s-2
.<gave	a-3 l-2 s5
.<ge	a-2 b3 c-2 d-1 e-2 f-3 h-4 i-1 k-4 n4 o-3 p-1 q-2 r-2 u-2 v-2 w7 x-2 y-1 z-2
.<gen	a-2 b3 c-2 d-1 e-2 f-3 h-4 i-1 k-4 n4 o-3 p-1 q-2 r-2 u-2 v-2 w7 x-2 y-1 z-2
.<gend	l2
.<geni	s3 u-1
.<genn	g2 m1 s-2
.<geno	l2 s1
.<gens	b5 h-2 k-1 n5 o-1 q-1 s-5 w-2
.<gent	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-4 w8 z-1
.<gi	s3
.<gl	s2
.<gla	s2
.<go	a-3 b-2 c-1 d2 e-1 f-2 g-3 h-4 i-2 j-1 k9 l-6 m-1 n-2 o-3 p-1 q-1 r-2 s-7 u-2 v3 w-7 x4 y3 z1
.<gon	s2
.<gonf	s2
.<goo	g-1 h-3 k3 l-2 n-3 o-1 s4 w-2
.<good	g-1 h-3 k6 n-2 o-1 s-3 w-2
.<goog	k-4 l-2 s6
.<gor	s-3 y4
.<gorg	s-3 y4
.<gos	a-2 b-1 d3 g-1 i-1 k-2 l-3 n3 u-1 v-1 w-2 x4
.<goss	a-2 b-1 d3 g-1 i-1 k-2 l-3 n3 u-1 v-1 w-2 x4
.<gou	l-2 s-4 v4 z3
.<gout	l-2 s-3 v4
.<gp	g2 p3 s-2
.<gps	g2 p3 s-2
.<gps>	g2 p3 s-2
.<gr	a-3 b2 c-4 d-2 e-2 f-4 g-4 i-3 j-2 k-2 l7 m1 o-3 p-6 q-2 r-3 s3 u-4 v-8 w4 x-3 y-4 z-3
.<gra	a-2 b4 e-1 f-3 g-2 i-2 k1 m-2 n-4 o-1 p-6 r-1 u-1 v-5 w6 x-1 y-2 z-2
.<gran	a-1 f-2 h2 k2 l3 m-1 p-2 s4 v-4 w-2 y-1
.<grat	t1
.<grav	b5 f-1 k1 l-5 n-1 p-5 s6 w-2
.<gre	b-2 f-1 g-2 l4 s5 u-2 v-3 w-3 x-1 y-1 z-1
.<grev	b-2 f-1 g-2 l4 s4 u-2 v-3 w-3 x-1 y-1
.<gri	c-3 k-2 l5 m3 o-1 s-1 v-1
.<grip	c-1 k-2 l6 s-2
.<gris	c-2 m4
.<gro	b-1 k-3 l2 n3 s2 w-3
.<gros	b-1 k-3 l2 n3 s2 w-3
.<gu	g2 k-2 l-6 s7 v-1 x1
.<gue	l-5 s7
.<guer	l-1 s3
.<gueu	l-5 s6
.<gui	g3 k-1 s1
.<guic	g3 k-1
.<gy	u1
.<h>	f1 k-2 l4 s-3
.<ha	a-4 b-2 c-2 d-1 e-1 f-2 h2 i3 j-1 k-4 l2 m-2 n-3 o-3 p-4 q-1 s3 u-3 v-1 w-3 x6 z2
.<hab	a-1 b-1 c-1 h3 i3 l1 m-1 p-2 s-5 u-1 v-1 x3 y-1 z3
.<hab>	h2 k1
.<habi	a-1 h1 k-2 l3 p-2 s-4 t1 v-1 x3 y-1 z3
.<hah	k-2 l-1 n-1 o-1 s3 v-1 w-1 x4
.<haha	k-2 l-1 n-1 o-1 s3 v-1 w-1 x4
.<ham	s1
.<hams	s1
.<han	l2 p-1 s-1 v2
.<har	a-3 k-2 r2 s4 w-1 y2
.<harc	a-3 k-2 r2 s3 w-1 y2
.<hat	k-1 s3
.<hate	k-1 s3
.<hav	i1
.<have	i1
.<he	d-3 e-2 f7 g-7 h-5 i-4 j-2 l3 n5 o4 q-2 r-3 s-7 t-2 u2 v-5 w-5 x-4 y-3 z-3
.<heb	c3 s-2 t1
.<hebe	c3 s-2 t1
.<heu	a1 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k2 l4 n-2 o-2 q-2 r-2 s-1 t-2 u2 v-4 w-2 x-4 y-3 z-3
.<heur	a1 c-3 d-2 e-2 f8 g-6 h-4 i-2 j-2 k2 l4 n-2 o-2 q-2 r-2 s-1 t-2 u2 v-4 w-2 x-4 y-3 z-3
.<hey	i-1 k-4 l-3 n8 o-1 s-7 w-3
.<hey>	k-2 l-1 n5 s-3 w-2
.<hi	a-2 b-4 c-4 d-2 e-4 f-4 g-2 h-3 i-1 j-2 l3 m4 n-1 o3 p-2 q-2 r-2 s4 t-2 u2 v2 w-2 x-3 y2 z-3
.<hie	a-2 b-3 c-3 d-1 e-2 f-4 g-2 h-2 i-1 j-2 l4 m4 n-1 o-1 p-2 q-2 r-1 s2 t-2 u2 v3 w-2 x-2 y3 z-2
.<hier	a-2 b-3 c-3 d-1 e-2 f-4 g-2 h-2 i-1 j-2 l4 m4 n-1 o-1 p-2 q-2 r-1 s2 t-2 u2 v3 w-2 x-2 y3 z-2
.<his	e-2 l-4 o4 s5
.<hist	e-2 l-4 o4 s5
.<ho	a-2 b-2 c-2 d-2 e-1 g-5 h2 i-2 j-1 l9 m-3 n6 o-2 p-4 q-2 r-2 s-4 t-3 v-4 w-4 x-3 z-1
.<hom	g-1 h5 l-1 s-1 t-1 z2
.<homm	g-1 h5 l-1 s-1 t-1 z2
.<hon	g-2 h-2 k-2 s7
.<honn	s2
.<hono	l2
.<hont	g-2 h-2 k-1 l-2 s7 y1
.<hop	l5
.<hopi	l5
.<hor	a-1 b-1 c-1 d-2 f3 g-1 h-2 k3 l6 p-2 s-1 t-1 v-3 x-1 y-1
.<hora	a-1 d-1 f4 k4 v-1
.<hors	k-1 l7 p-1 s-3 u-1 v-1
.<hos	f-1 k1 l4 s-1 u2
.<hosp	f-1 k1 l3 u2
.<hu	a5 c-1 g2 i-1 j2 k-2 l-3 n-4 o-1 p-1 s3 u-1 v-1 w-2 y3 z-2
.<hui	j2
.<huit	j2 s-1
.<hum	a5 i-1 k-2 l-2 n-4 s5 v-1 w-2 z-1
.<huma	a5 l-2 s-2
.<hur	s-1 y3
.<hurl	s-1 y3
.<i>	i5 l-1 s-3
.<ic	a-4 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-4 m-2 n-1 o6 p-2 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z12
.<ici	a-4 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-4 m-2 n-1 o6 p-2 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z12
.<ici>	a-4 b-3 c-2 d-2 e-2 f-2 g-2 h-2 i-1 k-4 m-2 n-1 o6 p-2 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z12
.<id	c1 l-3 m-1 v6 y-2
.<ide	c1 l-3 m-1 v6 y-2
.<idee	k-1 l-1 s-3 v6 y-1
.<iden	c2 l-2 s2
.<ik	s2
.<ike	s2
.<ikea	s2
.<il	a1 b3 c3 d-4 e-1 f-3 g-2 h-1 i-3 j-3 m-8 n-3 o-3 q-3 r-4 t-2 v-3 w-5 x2 y10 z5
.<il>	a2 b2 c4 d-4 e-3 f-3 g-1 i-3 j-3 k2 m-7 n-2 o-2 q-3 r-3 t-2 v-2 w-5 x1 y9 z6
.<ill	l-1 s5
.<ils	a-1 b2 c-1 e3 g-1 h-2 k-3 l2 m-2 t-1 u-3 v-2 w-1 x1 y6
.<ils>	a-1 b2 c-1 e3 g-1 h-2 k-3 l2 m-2 t-1 u-3 v-2 w-1 x1 y6
.<im	a1 b-2 c-1 d-1 e-1 f-4 g-2 h-2 i-1 j-1 k3 l6 m-2 n-2 o-2 p-2 q-2 r-2 s4 v-1 w-2 x-1 y-2 z-2
.<ima	s3
.<imag	s3
.<imp	a1 b-2 c-1 e-1 f-4 g-1 h-2 i-1 j-1 k4 l7 m-1 n-2 o-2 p-1 r-1 s3 v-1 w-2 x-1 y-1 z-2
.<impa	s1
.<impe	k4 l-1 s-1 u-2
.<impo	a2 b-2 c-2 e-1 f-3 g-1 h-2 i-1 k2 l6 n-1 o-1 w-1 y-1 z-1
.<impr	k-3 l1 s3 u2
.<in	a-6 b-1 c-4 d7 e-3 f-2 g-3 h-3 j-3 l7 m3 n-3 o4 p-7 q2 r-6 s1 t2 u-3 v-5 w-6 x-3 y-4 z1
.<in>	i3
.<ina	s2
.<inad	s2
.<inc	b-1 g-2 j-1 k2 l5 o4 p-2 s-3 u-2 v-1 z3
.<inca	k-2 l6
.<inch	k4 l-1
.<inco	j-1 l-1 o4 s-3 z3
.<ind	g2 h2 k-4 l6 s-2 u-2
.<indi	g2 h2 k-4 l6 s-2 u-2
.<inf	n-1 o5 s-3 u-1 w-3 z2
.<infi	z3
.<info	l1 n-1 o5 s-2 w-3
.<inj	h-3 o-2 p-2 s5
.<inju	h-3 o-2 p-2 s5
.<inq	a-1 b3 k2 l-2 s2
.<inqu	a-1 b3 k2 l-2 s2
.<ins	k2 m4 q5 r-5 s-3
.<insc	l-2 m4 q5 r-4 s-1
.<inst	k1 l2 s-2
.<int	a-2 b-3 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 y-1 z-2
.<inte	a-2 b-3 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 y-1 z-2
.<inu	k1 l4 p-2 s-3
.<inut	k1 l4 p-2 s-3
.<inv	k-1 t2 u3
.<inve	k-1 u4
.<invi	t2
.<ir	l5 s-5 u3
.<ira	l2 s-3 u3
.<irai	l2 s-3 u3
.<is	s-2 v4
.<it	a-2 d3 i5 l-2 s-3 v-1
.<ita	a-2 d3 i5 l-2 s-3 v-1
.<ital	a-2 d3 i5 l-2 s-3 v-1
.<j>	a1 c-2 d-3 e-4 f-4 g-5 h-2 i-4 k6 l4 m5 n4 o-3 p2 q2 r-6 u-8 w-6 x-3 y2 z-6
.<ja	b-4 c-2 d-3 e5 g-5 h-5 i-3 l4 m3 n-3 o-5 p2 q-1 r-4 s4 t-2 v3 w-4 x1 y-2
.<jai	b-3 c-1 d-2 e-2 g-3 h-2 i-2 k-3 l4 m4 n-2 o-4 p-7 r-3 s3 t-2 u2 v3 w-3 x2
.<jai>	a-2 b-3 d-2 e-2 f1 g-3 h-2 i-2 j1 k-3 l4 m4 n-2 o-4 p-7 q-1 r-3 s3 t-2 u1 v3 w-3 x2
.<jaim	a2 k-1 l-1 q2 u2
.<jal	l-1 n-1 s5
.<jalo	k-2 l-1 n-1 s5
.<jam	c-1 l5 v-1
.<jamb	c-1 l5 s1 u-1 v-1
.<jan	c3 m-1 s-2 z3
.<janv	c3 m-1 s-2 z3
.<jap	a2 b-1 e9 f-1 g-1 h-5 l-1 o-3 s-1
.<jap>	a-1 b-1 e9 g-1 h-5 o-3 s-2
.<japp	a3
.<jar	g-1 m-1 p5 r-2 u-3 v-2 y-1 z-1
.<jari	a1 k-2 l1 p5 s-2 v-2
.<jarr	k3 p2 r-2 s1 u-3
.<jau	j2 k-1 l3 p4 s-3 u-2
.<jaur	j2 k-1 l3 p4 s-4 u-2
.<jav	k2 p-1 s-2 v4
.<java	k3 p-1 v-1
.<jave	k-1 l-1 s-3 v5
.<jb	k-2 l7 q-2 r2 s-4
.<jbo	k-2 l7 s-3
.<jbos	l3 s-2
.<jbou	k-3 l5 s-2
.<jc	a-1 b-2 c-2 d-1 e3 f-2 g3 h3 k-4 l2 n-2 o1 p3 q-1 r-2 s1 t-1 u-4 v-2 w-1 x-1 y-1
.<jch	j2 s1 u-1
.<jcha	j2 u-1
.<jco	b-1 c-2 e2 f-1 g3 h3 k-3 m1 o2 p3 q-1 r-1 s-1 u-3 v-2 y-1
.<jcom	c-1 e3 k-2 m2 o3 u-2 v-1
.<jcon	e-1 g4 h4 k3 o-2 p-3 s-3
.<jcou	k-5 p5 s-1
.<jcr	k-2 l3 s2 z1
.<jcro	k-2 l3 s2 z1
.<jd	a-3 b-2 c1 d6 e-2 g3 h3 i-1 k7 l-5 m-1 p-5 r-2 t-4 u-6 v-2 x-1 y-1 z-1
.<jde	d6 h1 k7 l-5 p-4 t-2 u-6 v-1
.<jdec	k5 l-3 p-1 s5 u-5
.<jdem	d6 h1 l-4 p-2 s1 t-2 v-1
.<jdi	k3 q1 s-3
.<jdis	k3 q1 s-3
.<jdo	a-3 b-1 c2 d2 e-2 g4 h2 k-2 l-2 p-1 s2 t-1 u-1 x-1
.<jdoi	a-3 b-1 c2 d2 e-2 g4 h2 k-1 s-3 t-1 u-1 x-1
.<jdor	l-2 s4
.<je	b-2 e-3 f-1 i-1 j-1 k2 l4 m-3 n-4 p3 s-3 u-2 v4 w-1 x3 y-2 z1
.<je>	b-2 e-3 f-2 k4 l4 m-3 n-4 p3 s-4 u-4 v3 w-5 x4 y-2 z2
.<jec	l-1 p-2 s3
.<jecr	l-1 p-2 s3
.<jen	k-4 m-2 r1 s4 t-1 u-1 v4
.<jen>	k-3 m-2 r1 s5 t-1 v3
.<jent	k-1 l2
.<jer	i-1 k-4 l-3 n-3 s-6 w7
.<jes	k-2 l-2 n-2 s6
.<jess	k-2 s3
.<jet	k-3 m-1 s3 u-2 v5 x-3 z-1
.<jeta	k-1 l3 s2 u-1 v1 z-1
.<jete	k-2 l-2 m-1 s2 v5 x-2
.<jeu	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-2 t-1 u6 v-3 x-1 y-1 z-1
.<jeu>	s3 t1 v-2
.<jeud	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.<jf	a2 d-1 e-1 f-2 k-5 l-1 s6 v-2
.<jfa	d-1 k-4 p-1 s5 u-2
.<jfai	d-1 k-2 p-1 s2 u-1 y1
.<jfi	a3 f-1 k-1 p2 s-2 u2
.<jfin	a3 f-1 k-1 p2 s-2 u2
.<jg	k5 s-3 u-1
.<jga	k5 s-3 u-1
.<jgar	k4 s-3 u-1
.<ji	l3 s-2
.<ji>	l3 s-1
.<jl	k4 l-1 m1 s3 u-5 x3
.<jla	m1 s2
.<jlai	m1 s2
.<jle	b-1 k4 u-5 x3
.<jle>	b-1 k4 u-5 x3
.<jlo	b2
.<jlou	b2
.<jlu	s3
.<jlui	s3
.<jm	a-3 b-2 c-2 d-2 e-1 f4 i-1 j-1 k7 l-1 m-3 n-1 o-2 p1 r-2 t-1 u-6 v4 w-1 x-4
.<jma	h-1 k2 l-2 p4 s-5 z3
.<jmar	k1 l-2 p4 s-4
.<jme	a-3 b-1 c-2 d-2 e-1 f4 g1 i-1 j-1 k6 m-3 n-1 o-1 p-2 r-2 s2 t-1 u-5 v4 w-1 x-4 z-4
.<jme>	a-2 b-1 c-1 d-2 f5 g1 i-1 j-1 k3 m-3 o-1 r-2 u-5 v5 w-1 x-4 z-4
.<jmen	l-2 s5
.<jmet	k5 l-1 p-3 s1
.<jo	a8 b-4 c-5 d-2 e-3 f8 g-6 h-5 i-2 k3 m-3 n-2 o-7 p-5 s-2 t-3 u7 w-5 x-5
.<joi	a11 c-1 e-1 g-7 h-2 j3 k-1 l-2 o-6 s-1 u-2 w-2 z2
.<joie	l-1 s4 w-1
.<joig	j3 s-3 z1
.<join	a11 e-1 g-6 h-2 o-6 s-3 u-2
.<jol	a-1 g4 s2 u-2 w-2 z-1
.<joli	a-1 g4 s2 u-2 w-2 z-1
.<jor	k2 s-3 z2
.<jora	k3 s-2
.<jord	s-1 z2
.<jou	a-2 b-3 c-4 d-2 e-2 f9 g-5 h-3 i-2 j-1 k2 l2 m-3 n-2 o-2 p-4 s-5 t-2 u9 w-2 x-4 z-3
.<joua	q3 u1
.<joub	k6 l-5
.<joue	s3 t1
.<jour	a-2 b-3 c-4 d-2 e-2 f9 g-5 h-3 i-2 j-1 l4 m-3 n-1 o-2 p-4 q-2 r1 s-5 t-3 u9 w-2 x-4 z-3
.<joy	s3
.<joye	s3
.<jp	a-4 b3 c1 d4 e-3 f-5 g-3 h-4 i-1 k-2 l3 m-3 n-2 p4 q-3 r-3 t4 u4 v-2 w-3 x-4 y-2 z-4
.<jpa	b-1 c-1 d2 f-1 h-1 k2 l3 p5 s-4 t-1 u-2 v-1 y-1 z-2
.<jpar	b-1 d2 h-1 k3 l-3 p5 s-4 v-1 z-2
.<jpas	k-2 l5 p-1 s-2 u-2
.<jpay	s2
.<jpe	a-4 b4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 l2 m-2 n-2 o1 p-2 q-3 r-2 s-2 t4 u5 w-2 x-3 z-2
.<jpe>	d7 k-1 l3 p-2 s-4 t-6 u1
.<jpen	k3 s-5 v4
.<jpeu	a-3 b4 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-2 m-2 n-1 o1 q-2 r-2 s1 t6 u5 v-4 w-1 x-3 z-2
.<jpo	k-6 l7 p3 s-2
.<jpou	k-6 l7 p3 s-2
.<jpr	c5 h-1 j2 l-4 o-1 s2 u2 v-2
.<jpre	c5 h-1 j2 k1 l-3 o-1 p1 s-3 u2
.<jpx	l2
.<jpx>	l2
.<jr	b6 c3 d-3 e-1 f-1 g-1 m-2 q-2 r-1 s4 u-2 v-1 y-1
.<jra	b2 c3 u-2
.<jram	c3 k-1
.<jrat	b2 k2 u-1
.<jre	b4 d-3 l2 m-1 q-1 s3
.<jreg	s4
.<jres	b3 d-3 l3
.<jri	b2 l-2 s2 x1
.<jrig	l-1 s3 x1
.<jris	b3 s-1
.<js	a-3 c-2 e-3 f-4 g-3 h-5 i-3 j-2 k6 m-4 n-3 o-1 p7 q-2 r-3 s4 t-3 w-4 x-4
.<jsa	f2 k-4 s2 v3 x-1 y1
.<jsai	f2 k-4 s2 v3 x-1 y1
.<jse	b-2 c-2 f-2 g-2 h-2 k5 p3 s1 u-3 v-3 w-2 x-1
.<jser	b-2 c-2 f-2 g-2 h-2 k5 p3 s1 u-3 v-3 w-2 x-1
.<jso	u2 y1
.<jsor	y1
.<jsp	n-1 s3
.<jsp>	n-1 s3
.<jsr	f-1 k-2 l1 p3 u-1
.<jsra	f-1 k-2 p3 u-1
.<jss	k6 l-2 p-2 s-2
.<jss>	k6 l-2 p-2 s-2
.<jsu	a-3 b2 c-1 e-2 f-4 g-2 h-4 i-3 j-2 k3 m-4 n-2 p5 q-2 r-2 t-2 u2 w-2 x-2
.<jsui	a-3 b2 c-1 e-2 f-4 g-2 h-4 i-3 j-2 k3 m-4 n-2 p5 q-2 r-2 t-2 u2 w-2 x-2
.<jt	a-1 b-1 c-1 f-2 k-4 l1 m-2 n-2 p-2 r-1 s11 u2 v-2 w-3 x-2 y-1 z-1
.<jta	k-1 l1 s4 u2
.<jtaf	k-1 l2 s-2 u3
.<jtai	s4
.<jte	l-2 p-3 s8
.<jte>	l-2 p-3 s7
.<jtm	n-2 s4 w-1
.<jtm>	n-2 s4 w-1
.<jtr	k-1 l2 p1
.<jtra	k1 l2 s-3 u1
.<jtro	k-2 p1 s3
.<ju	a-2 b2 c5 e5 f-3 g-6 h2 i-3 k-9 l6 m3 n-3 o-4 p-6 q-2 r-3 s1 t-3 u-1 v-6 w-3 y-4 z3
.<jug	b4 c2 e7 f-2 g-6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 t-2 u-3 v-3 w-2 x2 y-1 z-5
.<juge	b4 c2 e7 f-2 g-6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 t-2 u-3 v-3 w-2 x2 y-1 z-5
.<jui	l4 s-2
.<jui>	l4 s-2
.<jur	l-4 s6
.<jure	l-4 s6
.<jus	a-2 b-2 c4 d-2 e-2 f-1 g-1 h-2 i-1 j-1 k-6 l7 m4 n-1 o-1 p-4 q-1 r-2 t-2 v-3 w-1 x-2 y-2 z3
.<jusq	k-4 l6 m-1 p-4 s4 t-1 u2 v-2 x-1 y-2
.<just	b-1 c5 e-1 h-1 k-3 l-2 m5 o-1 u-1 v-1 z4
.<jut	j2
.<juti	j2
.<jv	b-1 d-3 e-2 f-4 g-2 h2 i-5 j-2 k3 m-2 n-4 o-7 p2 q-2 r4 s2 t-4 u-3 v3 w-4 x5 y-4 z-5
.<jv>	l4 s-3
.<jva	a-1 c-1 d-1 f-2 g-2 h-2 i-2 k2 l-4 m-2 o-1 p3 r-2 s2 t-2 u-3 v4 w-1 x4 y-3 z-3
.<jvai	a-1 c-1 d-1 f-2 g-2 h-2 i-2 l-4 m-2 o-1 p3 r-1 s2 t-2 u-2 v4 w-1 x4 y-3 z-3
.<jve	a3 b-2 c-2 d-1 f-2 g-2 h-2 i-3 j-3 k-5 l-3 m-1 n-1 o-2 p-2 r6 s2 t-2 v2 w-1 x4 y-1 z-1
.<jve>	s2 v2 x1
.<jveu	a3 b-1 c-1 f-2 h-2 i-3 j-2 k-5 l-2 m-1 o-2 p-2 r6 s-2 t-2 u2 v2 w-1 x3 y-1 z-1
.<jvi	a-1 c2 d-1 e-1 h-2 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-3 w-1 x-2 y-1 z-1
.<jvie	a-1 c2 d-1 e-1 h-1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-3 w-1 x-2 y-1 z-1
.<jvo	a-1 b-1 c-1 d-1 e-1 f-1 g-2 h5 i-1 j2 k-3 l-6 n-2 o-6 q-1 r2 s7 w-2 z-2
.<jvoi	h5 o-2 s-3
.<jvou	i-1 j2 k-3 l-5 n-1 o-4 r2 s7 v1 w-1 z-2
.<jvs	k3 l-1
.<jvs>	k3 l-1
.<jy	b2 k3 l4 o-1 p-2 u-2
.<jy>	b2 k3 l4 o-1 p-2 u-2
.<jz	k-4 l5 s-1
.<jza	k-4 l5 s-1
.<jzap	k-4 l5 s-1
.<ka	a3 b-2 c-1 d-1 e-2 f6 g-4 h-4 j1 k-3 l-3 n5 o-2 r-1 s-8 u-2 w-2 z3
.<kan	a3 b-2 e-2 f7 g-3 h-1 s-5 u-2
.<kan>	a3 b-2 e-2 f7 g-3 h-1 s-5 u-2
.<kar	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.<kari	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.<ke	a2 c1 d-2 e-1 f7 h1 i-2 j-2 k-10 l-1 m-3 n-2 o2 p-3 q-1 r-2 s4 t-2 v-3 w-2 x-2 y-2 z5
.<ke>	a1 b-1 c-2 e-1 k-7 l3 o-1 p-2 s6 u4 v-2 y-1 z4
.<keb	s2
.<keba	s2
.<kel	b-1 c3 e-1 f5 g2 h3 k-4 l-3 m-2 n-1 o-1 u-2 w-1 z-1
.<kel>	a-1 b-1 c3 e-1 f5 g3 h3 k-4 l-3 m-1 p-1 u-2
.<kelk	a2
.<kes	b-1 e1 f5 g-3 k-2 l-1 o4 s-2 u-3 z-2
.<kesk	b-1 f5 g-3 k-1 l-1 o2 s-1 u-3
.<kev	a3 l-1 s-4 z4
.<kevi	a3 l-1 s-4 z4
.<ki	a-5 b-2 c-2 d-2 e3 f-5 g-5 h8 i-3 j-2 k-9 l-6 m-1 n8 o10 p-2 q-2 r-3 s-10 t-2 u-2 v-4 w-6 z-1
.<ki>	a-3 b-2 c-2 d-2 e3 f-5 g-3 h9 i-2 j-1 k-7 l-8 m-2 n-4 o10 p-2 q-2 r-2 s-7 t-1 u-3 v-3 w-3 x-1 y-2
.<kif	l-2 s4
.<kiff	l-2 s4
.<kil	a-3 g-1 l-1 s4 x2 y2
.<kil>	s-3 x2 y3
.<kilo	a-3 g-1 l-1 s7
.<kin	l1 s-1 u1
.<kine	l1 s-1 u1
.<kl	s2
.<kla	s2
.<klax	s2
.<ko	b1 c2 d3 e5 f-2 g1 h-5 i-2 j-2 k-3 l-2 m-2 n-2 o4 p-2 q-1 r-2 t-2 u-2 w-2 x-2 z-4
.<koi	a1 b1 c2 d3 e5 f-1 g1 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 y1 z-4
.<koi>	a1 b1 c2 d3 e5 f-1 g1 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 y1 z-4
.<kom	a-2 d3 e-1 o3
.<kom>	a-2 d3 e-1 o3
.<l>	a-7 b-7 d-2 e-3 f11 g-1 h-3 i-1 j-2 m6 n3 q-2 r-2 s2 t-2 u-2 v-2 w-1 x-4 y-7 z-2
.<la	a-4 b-2 c-2 d-4 e-1 j-1 k-2 l1 p1 q-3 s6 t-3 u4 v2 w-1 x1 y-3 z-4
.<la>	a-3 b-2 c-2 d-3 i-3 j-1 k-1 p2 q-2 r-2 s4 t-2 u5 x2 y-2 z-3
.<lac	a-1 e-1 h-1 k-7 l7 m1 p2 q-1 r3 s2 x-1 y-1
.<lacc	m2 s1
.<lach	e-1 k-7 l7 p2 q-1 r3 y-1
.<lad	g4 k-1
.<ladr	g4 k-1
.<lai	b2 c-1 g-1 i-1 k2 l2 m3 p-1 r3 s-4 t-1 u-2 v4 w-2 x-2 y-1
.<lair	v2
.<lais	a1 b2 i-1 k2 l2 m3 p-1 r3 s-4 t-1 u-2 v2 w-1 x-2 y-1
.<lait	s4
.<lal	i-3 l-2 s5
.<lam	k-1 m2 v3 w-1
.<lame	m2 s-3 v3
.<lan	i9 j2 k-1 l-2 s-2 t-1 u-7 v-1
.<lanc	j4 s-2
.<lang	i9 j-2 s-1 t-1 u-7
.<lap	k5 l-3 p-2 s1 u3 z-2
.<lapi	k4
.<lapr	f1 k2 l-1 p-1 s-1 u3
.<lar	c-1 k3 r-2 s3
.<larg	k3 s-2
.<larr	r-2 s3
.<las	s3 u-2
.<lat	k1
.<latt	k1
.<lau	k-1 l2 s4 z-1
.<laut	l2 s1
.<lav	k-3 l4 p-3 s2
.<lave	l-1 s3
.<le	a-6 b-2 d-3 e1 l-3 n1 o-7 q4 r-2 u5 v-2 w-2 x5 y-2 z-1
.<le>	a-4 b-3 d-2 e3 f1 g1 h-1 j2 m-2 n1 o-7 q-2 r-8 s-4 t3 u7 v-3 w-3 x6 y-3
.<lea	s4
.<lec	s1 u1
.<leco	u1
.<lef	h5 s-1
.<lefo	h3
.<leg	p3
.<len	k-2 p3 q-3 r4 s-1
.<lent	k-2 p3 s-1
.<leq	a-1 c2 f4 j2 k-3 n-6 s5 u-1 w-2
.<lequ	a-1 c2 f4 j2 k-3 n-6 s5 u-1 w-2
.<ler	a-1 g-2 h5 l-1 s-5 w4
.<lero	a-1 g-2 h5 l-1 s-5 w4
.<les	a-6 b2 c2 d1 e-5 f-2 g-5 h-5 i2 j-2 k-3 l-6 m2 n4 o-3 p-4 q8 r3 s3 t-1 u-4 w-1 x-1 z-3
.<les>	a-6 b2 c2 d1 e-5 f-2 g-5 h-5 i2 j-2 k-3 l-6 m3 n4 o-3 p-4 q8 r3 s3 t-1 u-4 w-1 x-1 z-3
.<let	a-1 c-1 e3 f1 g-1 i-2 m4 o-1 p-1 q-1 r2 s-3 u-2 v4 x-1 y-1 z-1
.<lett	a-1 c-1 e3 f1 g-1 i-2 l-2 m4 o-1 q-1 r2 s-3 u-2 v4 x-1 y-1 z-1
.<leu	c-1 l-1 s2 x2 y1
.<leur	c-1 l-1 s2 x2 y1
.<lev	k5 p-2 q-2 v-2 y1
.<leve	k5 p-2 q-2 v-2 y1
.<lh	a-1 f4 j-1 k-2 l-1 p3 s-5 u4
.<lhe	f4 l-6 p3 s-4 u3
.<lheu	f4 l-6 p3 s-4 u3
.<lho	k-1 l4 s-2 u2
.<lhos	l3 s-2
.<li	a-6 b-4 c4 e4 f-4 g1 h-5 i4 j-2 k-11 m-4 n-3 o-5 p2 q2 r5 s2 t-5 u4 v-5 w2 x-4 y-4 z2
.<lib	b-1 c-1 e5 f-3 g-1 k5 p-2 s-5 u3
.<libe	e6 k5 l-4 s-3
.<libr	f-3 k1 l2 p-2 s-3 u3
.<lic	l-1 s4 u-1
.<lice	l-1 s4 u-1
.<lie	f-2 k-9 l-2 m-3 p5 u8
.<lieu	f-2 g1 k-8 l-2 m-3 p5 s-2 u8
.<lig	a2 g1 j2 k-4 l-3 m2 p2 s-3 z5
.<lign	a2 g1 j2 k-4 l-3 m2 p2 s-3 z5
.<lil	g2 k-2 l3 u-1 z2
.<lill	g2 k-1 l4 s-4 z2
.<lin	k-2 l1 o-1 r-1 s-2 w4
.<ling	s2
.<lir	g2 i4 s-2 t-1
.<lire	g2 i4 s-2 t-1
.<lis	a-5 b-1 c6 d3 e1 f2 g-2 h-1 i1 j-3 k-3 l-3 m-2 o-1 p-1 q4 r6 s-4 u-3 v-2 w-1 x-1 y-1 z-2
.<lis>	a-1 e2 f2 i2 l-1
.<list	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r5 s-6 u-3 v-1 z-1
.<lit	i2 k-2 l4 m-1 p-2 r2 s4 u-2 w-1
.<lit>	i2 k-1 l4 p-2 r2 s2 u-1
.<liv	a-1 c3 k-3 l-3 s6 u-2
.<livr	a-1 c3 k-3 l-3 s6 u-2
.<lo	c-2 d-2 e-6 f-6 g5 h-3 i-2 j-3 k5 l-7 n-2 o-4 q-1 r-4 s11 t-1 v-4 w-3 x-2 y-4 z1
.<loc	g5 k2 l-6 m-2 p-1 r-1 s2 u1 z1
.<loca	g5 k2 l-6 m-2 p-1 r-1 s2 u2 z1
.<log	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.<loge	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.<loi	a-1 b-2 g5 l-3 u3
.<loin	a-1 b-2 g5 l-3 u3
.<lol	k2 l-1 s4 u-3
.<lol>	k2 l-1 s4 u-3
.<lon	a3 e-4 l-2 o-1 s8 y-1 z-1
.<long	a3 e-4 l-2 o-1 s7 y-1 z-1
.<lop	k3 l-2 s-2 u-1 z3
.<lope	s-2 z3
.<lot	s2
.<loto	s2
.<lou	a-1 b4 f-3 k3 l3 m-2 p2 r-1 s-1 v-2 x-1 y-1
.<loul	s2
.<loup	b4 f-3 k4 l2 m-1 p3 r-1 s-4 v-2
.<lour	g2
.<loy	c2 m2 s1
.<loye	c2 m2 s1
.<lu	a-2 b-3 c-4 d-3 e1 g-2 h-6 j-1 k-5 m2 n-2 o-4 p-3 q-2 r-2 s1 t-3 u4 v-7 w-2 x9 y5
.<lu>	c-1 e4 l-2 m-1 s3
.<lui	b-2 c-2 d-2 e-2 g-1 h-5 j-3 k-6 l-1 m-3 o-2 q-1 r-1 s-1 v-5 w-1 x10 y7 z2
.<lui>	b-2 c-2 d-2 e-2 g-1 h-5 j-3 k-6 l-1 m-3 o-2 q-1 r-1 s-1 v-5 w-1 x10 y7 z2
.<lun	a-2 c-2 d-1 g-1 h-3 i-1 j2 m4 o-2 p-4 q-1 s3 t-3 u5 v-2 w-1 x-1 y-2 z-3
.<lund	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.<lune	s2
.<ly	k-1 l7 p-2 s-2 t2 v-3
.<lyc	u2
.<lyce	u2
.<lyo	k-1 l7 p-2 s-2 t2 u-2 v-3
.<lyon	k-1 l7 p-2 s-2 t2 u-2 v-3
.<m>	b-5 c-3 f-3 g-6 h-4 i-3 j-4 k3 l5 m-9 n-4 o-2 p-4 r9 t-3 u-3 v-2 w2 x-3 y4 z4
.<ma	a1 b-3 c-1 d-3 g-4 h-3 i-3 j-2 k-3 l3 o-2 q-4 r-1 s10 t-1 v-4 w1 x-2 y4
.<ma>	a1 b-4 c1 d-1 e3 f-5 g-5 h-2 i-1 k3 o-4 p1 q-3 s2 u-8 v-5 w3 x-2 y7 z-6
.<mac	h-3 k-1 l-2 o5 s3 v-1 x2 y-2
.<macd	s2
.<mach	h-3 k-1 l-2 o6 s2 v-1 x2 y-2
.<mag	l2 s2
.<maga	l2 s2
.<mai	a2 b-2 d-4 i-3 k-4 l2 m3 n-2 p5 q-2 s-2 t-1 u3 v-1 w-4 x-3 y-1 z4
.<mai>	f1 s2
.<mail	a8 c-2 e-1 g-4 h-3 k-2 l-4 m8 o-1 r-2 t-2 u-1 v-1 w-1 y-1 z-1
.<main	a-2 b-2 c1 d-2 h1 j2 k4 l-8 o-1 p3 s-2 t1 u-4 v-2 w-2 z4
.<mair	g3 k1 p-2 r-2
.<mais	a-2 b-1 d-3 e1 i-3 j-2 k-4 l4 m-4 n-1 o1 p5 r1 s-2 t-1 u4 w-2 x-2 z2
.<mait	s2
.<mal	a-4 b-3 d-1 e-2 f-2 g-2 h-4 i-1 j-1 k3 l5 m-3 n-1 o-1 p-5 q-1 r-1 s3 t-1 u3 v-2 w-2 x1
.<mal>	a-3 b-2 e-2 f-1 g-1 h-3 l-2 m-3 p-3 s6 u2 x2 y2
.<mala	a-1 b-1 g-1 h-2 k3 l6 m-1 n-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.<mam	f-2 g-2 h-2 i-1 k-1 l-2 m-1 p-1 s5 v2 w3 x-2 y-3 z-2
.<mama	f-2 h-2 i-1 k-1 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
.<mami	s4
.<man	a-2 b4 d-2 e-3 f-6 g-1 h-1 j-2 k-3 l-3 m-2 o-1 p2 q-1 r-1 s12 t-2 v1 w-1 x-2 y-2 z-1
.<mang	a-2 b-1 f-4 k-8 l-5 p-1 s14 u-2 v3 x-2 y-1
.<manq	b4 e-2 f-2 j-1 k4 p-2 s-2 u2 v-1
.<map	a6 h-1 s-3
.<mape	a3 s-1
.<mapp	a5 s-2
.<mar	a-2 b-3 c-1 e-3 f5 g-2 k4 m-3 n-3 p-3 q-2 r-2 s2 u2 v-2 w-4 x-4 y2 z-2
.<marc	c-1 g2 j2 k2 l3 p-1 s2 t-1 u-1 x-1 y-2 z-1
.<mard	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-3 q-1 r-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.<mari	a-2 f2 h-1 i2 j-1 k3 l-1 m-1 p2 r-1 s-5 t3 u-3 x-1 y5 z-2
.<maro	t2
.<marq	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1
.<marr	k-2 l-5 m-2 s5 v2
.<mars	a3 b-1 d3 f1 g-1 k3 l3 m1 s-7 t-1 v-2
.<mart	k2 l-2 z3
.<mas	h-1 s3 x2
.<mass	s-1 x3
.<mat	a3 b-1 c-2 g-2 j-1 k-2 m-1 n6 p-3 r-1 s4 t2 u-2 v-3 w-1 x-2 z-2
.<mat>	k-1 l1 p-2 s2
.<matc	l-2 s5 t3 u-1 v-2
.<mate	h1 k-3 l4 s-2
.<mati	a3 c-2 g-2 h-1 l-4 n6 p-1 s1 u-1 v-1 x-1 z-1
.<matt	l1 s-1 y1
.<mau	a-3 h-1 j-1 l-2 m-1 o-1 s3 w-1 x-1 z8
.<mauv	a-3 j-1 l-2 m-1 o-1 s2 w-1 x-1 z8
.<mav	a-1 c-1 k1 l-1 o-2 s3 u-1 w4
.<mave	a-1 c-1 k1 l-1 o-2 s3 u-1 w4
.<max	l-2 p2 s4 u-1
.<max>	l-2 p2 s4 u-1
.<md	m-1 n-1 s6 u-2 w-1 y-2 z-1
.<mdr	l-1 m-1 n-1 s6 u-1 w-1 y-2 z-1
.<mdr>	k1 s7 u-1 x-4 y-2
.<mdrr	x4
.<me	a2 b-2 c-5 e-5 f-7 i-3 k3 m-2 n-5 o1 p-3 q1 r1 t-4 u-3 v9 w2 x-3 y7 z-3
.<me>	a4 b1 c-4 d-4 e-5 f-3 g3 h3 i-5 j-5 k6 l-3 m-6 n-4 o-6 q1 s-3 t-6 u-7 v11 x-6 y10 z-5
.<mec	a-3 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-5 l-5 m-2 n-2 o2 p-1 q-2 r3 s4 t-1 u-1 v-3 w3 x2 y5 z-2
.<mec>	a-1 g-2 k-3 l-4 m-2 o-1 p-1 r-2 s2 v-2 w4 x3 y4 z-2
.<mecr	a-1 h-1 o3 r4 s-2
.<mecs	n-2 s4 w-1 x-1 y2
.<med	c-2 l6 m-1 s-4 t-1 u-1 v4 x-1
.<mede	l5 s-2 u-1
.<medi	c-1 l2 s-2 v3
.<medo	v2 x-1
.<meh	h-1 j1 s-2 z3
.<mehd	h-1 j1 s-2 z3
.<mei	s2
.<meil	s2
.<mem	a-2 c-2 d-2 f-9 g2 h3 i-1 j4 k8 m-3 n-2 o-2 p-4 q-1 r-2 t-2 u5 v-4 w-2 x-2 y-4 z-2
.<meme	a-2 c-2 d-2 f-9 g2 h3 i-1 j4 k5 l4 m-3 n-2 o-2 p-4 q-1 r-1 s1 t-2 u5 v-3 w-2 x-2 y-3 z-2
.<memp	k7 l-6
.<men	a-1 b-3 c-1 g-2 h-1 k-5 l-7 n-2 o6 p-1 r-3 t-1 v1 w-3 x-2 y9 z-3
.<mena	l-2 s-5 x-2 y8
.<mens	l-1 m3
.<ment	g-1 k-2 l-3 r-5 s10 w-1 z-2
.<menv	m-1 o2 q2 r1 s-1
.<mer	a-2 c-2 d-2 f3 g1 h-5 i-4 j-1 m1 n-1 o-3 q-1 s4 u2 w-2 x-2 y-1 z1
.<mer>	s3
.<merc	f5 g-1 l-3 s-3 u4
.<merd	f-1 g-2 k-3 l-1 o-1 r-2 s8
.<mere	a-2 b2 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 r2 s-1 v1 w-2 x-2 z2
.<mes	a4 b-2 c-2 d5 e-5 f-4 g-6 h-5 j-1 l3 m2 n-4 o4 p-4 q1 r4 s-5 u-7 w4 x-2 y-2
.<mes>	a1 d6 e-3 f-4 g-4 h-3 i-3 l2 m4 n-4 o-2 p-4 q-3 r-2 s-4 t2 u-5 v3 w6 x-1 z-3
.<mess	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.<mesu	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.<met	a-5 b-3 c-3 d-2 e-3 f-5 g6 h-2 i2 j5 k-8 l-2 m-2 o-3 q-1 r-2 s4 t-1 u7 v1 w-2 x3 y-3 z-4
.<met>	f-2 k-2 l-2 s4 u2
.<mete	k-3 l-1 s4
.<metr	b-2 e-1 g7 k-2 l-1 p3 s-2 u-2 v1
.<mets	k1 v-1 x3
.<mett	a-3 b-2 c-2 d-1 e-2 f-3 i3 j6 k-6 o-2 p-2 r-2 s-2 u8 v1 x2 y-2 z-2
.<meu	a-1 j1 k-2 l-5 t2 u-2 v1 x6 y-2 z-2
.<meuf	h1 j2 k-2 t3
.<meur	l-4 s-1 v2 x6 y-2
.<mex	e1
.<mi	a-5 b-4 c-3 d-3 f-5 g-6 h-4 i1 j-2 k-4 l-3 n-5 o-3 p10 q2 r-3 s-1 t-2 u6 v1 w6 x-5 y-2
.<mi>	k2 l2 m2 s-3
.<mid	k3 l-2 m1 p-1 u5
.<midi	k3 l-2 m1 p-1 u5
.<mie	a-2 b-1 c-1 d-1 f-3 g-2 h-2 i3 k-3 l-8 m-1 n-1 o-1 p-2 q-1 u7 v3 w-2 x-2 y-2 z4
.<mien	s-4 z5
.<mieu	a-2 b-1 f-2 g-1 h-2 i3 k-2 l-7 m-1 n-1 o-1 p-1 q-1 s2 u7 v4 w-2 x-2 y-2 z-2
.<mil	s-2 w5
.<mill	s-4 w5
.<min	a-1 b-1 f-1 g-4 k-4 l-2 m-2 p13 r-1 u-2 v-3 w-2 x-1 y-2 z-2
.<min>	g-2 k-5 l-4 m-2 p10 s1 v-2 y-1 z-1
.<minu	g-2 l2 p7 s-5 v-1
.<mis	a-3 b-2 c-2 d-1 e2 f-2 g-2 h-2 j-1 k-2 l4 n-2 o-2 p-2 q4 r-3 s-4 t-1 u-1 w6 x-3 y1 z-2
.<mis>	a-2 c-1 g-1 j-1 l3 m1 p-2 q5 r-3 s2 t-1 u-3 w-1 x-2 y1 z-2
.<mise	e3
.<miss	k-5 l3 n-2 s-7 u2 w6
.<mm	g2 k5 l-4 p-1 s-2 t2 u2
.<mm>	g2 k5 l-4 p-1 s-2 t2 u2
.<mo	a4 b-5 c-3 d-2 e-5 g-8 h-2 i-2 k-2 l3 o-1 p-1 s4 t-1 u1 v3 w-4 x-3 y1 z2
.<moc	l-2 s5 v-2
.<moch	s2
.<mod	a-2 b-1 f-3 h-2 j5 k-4 l-4 n-2 o5 r-1 s-4 u6 w-1 z-1
.<modi	a-2 f-3 j5 k-4 l-3 r-1 u6
.<moi	a5 b-5 c-4 d1 e-4 g-4 h-5 j-1 l2 n-5 p-1 q2 r-2 s-1 t-3 u2 w-7 x-5 z7
.<moi>	a6 b-5 c-3 e-3 f1 g-3 h-4 l2 m-6 n-5 o-2 q2 r-1 s-2 t-3 u2 w-7 x-4 z8
.<moin	a-2 k-1 l-2 o5
.<mois	c-2 d2 e-2 g-2 h-2 j-1 k1 l-1 m7 o-1 p-2 q2 r-2 t-2 v-4 w-1 x-1 z2
.<mom	f4 g-4 h-2 k2 m-2 s3 u3
.<mome	f4 g-4 h-2 k2 m-2 s3 u3
.<mon	b-4 d-3 e-5 g-7 i-2 j2 k1 m1 o-4 s2 u-2 v-2 y2 z-2
.<mon>	b-3 d-3 e-5 g-6 h1 i-1 j3 k2 l2 m2 o-4 p-1 u-2 v-6 y3 z-2
.<mond	k-5 l-3 p-2 s2 u-1 v7 w-1
.<mont	c2 g-3 k-3 l-4 m-2 p6 s4 u1 v-2 y-2
.<moq	s1
.<moqu	s1
.<mor	a-4 b-2 c-2 d-2 e-2 f-2 g-3 h-2 i-1 j-3 k-3 l6 m-2 n2 o-2 p-4 q-2 r-2 s1 t-2 u-1 v7 w-3 x-1 z-2
.<mort	a-3 b-2 c-2 d-1 e-2 f-2 g-3 h-2 i-1 j-3 k-4 l7 m-2 n-2 o-2 p-4 q-1 r-2 s2 t-2 u-1 v7 w-3 x-1 z-2
.<mot	e4
.<mot>	e2 s2
.<mou	a-2 f-1 h-2 i-2 k-4 l4 m-1 n-2 o2 p-2 q-1 r-2 s3 u-4 v8 w-3 x-2 y-2 z-3
.<moua	i-1 k-2 l-2 n-1 s6
.<mour	a-1 h-1 k-3 l5 o2 r-1 s-6 u-3 v8 w-2 y-2 z-2
.<mous	j1 z-1
.<moy	k-4 l7 p-1 s-5 t3 u4 v-2
.<moye	k-4 l7 p-1 s-5 t3 u4 v-2
.<ms	a-1 c-2 d-1 f1 h-2 j-3 k-2 l1 m-3 n-1 o-2 p5 q-2 r7 s-7 t-2 u6 v-4 w-2 x-2 y-1
.<ms>	c-2 d-1 h-1 j-2 k-2 l2 m-2 o-2 p6 q-1 r1 s-5 t-1 u7 v-3 w-1 x-1 y-1
.<msg	f2 j-2 q-1 r7 s-3 u-3
.<msg>	f2 j-2 q-1 r7 s-3 u-3
.<mt	a-2 g2 h3 r2 s-1
.<mtn	a-2 g2 h3 r2 s-1
.<mtn>	a-2 g2 h3 r2 s-1
.<mu	c1 l-2 s4
.<mun	c1
.<muni	c1
.<mus	l-1 s3
.<muse	s2
.<musi	s2
.<mw	k5 l-2 s-3 u2
.<mwe	k5 l-2 s-3 u2
.<mwen	k5 l-2 s-3 u2
.<na	i3 j-2 k-3 l6 p-2 u-2 z2
.<nan	k-3 l6 p-2 u-1 z-1
.<nan>	k-3 l6 p-2 u-1
.<nao	i3 s-2
.<nao>	i3 s-2
.<ne	a-1 b-2 d-1 e-2 f-2 g-1 k2 l7 n-1 o-2 s2 v-1 w-1 y-2 z-2
.<ne>	k2
.<nec	c3 k3 m-1 s-1 u-2
.<nece	c3 k4 m-1 s-1 u-2
.<neg	k-1 l5
.<nega	k-1 l5
.<nei	k-2 l5 y-1 z-2
.<neig	k-2 l5 y-1 z-2
.<neu	c-2 l-1 o-1 s4 u2
.<neuf	c-2 l-1 o-1 s4 u2
.<ni	a-1 b-1 c-3 e-2 f-2 g-2 h-1 k5 l-10 m-1 n-2 o-1 s10 u3 v-1 w-2 y-1 z-1
.<nic	k3 l-2 s-2 u2
.<nick	k3 l-2 s-2 u2
.<nim	c-2 f-1 s6 u2
.<nimp	c-2 f-1 s5 u2
.<niq	k3 l-2 n-1 s4 w-1 x1
.<niqu	k3 l-2 n-1 s4 w-1 x1
.<nn	k-3 l5 s-3 z2
.<nn>	k-3 l5 s-3 z2
.<no	a-6 b-6 c-2 e-5 f-6 g-6 h9 j7 k2 l5 m-6 n-6 o-5 p-2 q3 r-4 s4 t-2 w-3 x-5 y-3
.<no>	i4 k7 l-9 n-2 s-5 u-1 w-2 z-1
.<noe	d4 l-2 s2
.<noel	d4 l-2 s2
.<noi	k-1 l-3 s1 v5 y-2
.<noir	k-1 l-3 s1 v5 y-2
.<nom	a-5 c2 d-2 e-4 f-2 h13 j-1 k-4 l-5 m-2 n-2 o-1 r-1 s-9 u-2 v-2 w-2 x-1 z5
.<nom>	a-5 c2 d-2 e-4 f-2 h13 j-1 k-4 l-5 m-2 n-2 o-1 r-1 s-9 u-2 v-2 w-2 x-1 z5
.<non	a-2 b-3 c-2 d-1 e-1 f-3 g-3 h-2 i-2 j-2 k-3 l8 m-2 n-2 o-2 p-3 q-3 s1 u4 v-2 w-2 x-2 y-2 z-1
.<non>	a-2 b-3 c-2 d-1 e-1 f-3 g-3 h-2 i-2 j-2 k-3 l8 m-2 n-2 o-2 p-3 q-3 s1 u4 v-2 w-2 x-2 y-2 z-1
.<nop	l4 s-2
.<nor	k-1 l-3 s6 u-2 z-1
.<norm	k-1 l-3 s6 u-2 z-1
.<not	b-2 d-2 e-2 g-3 i-1 j4 k3 m-2 n-2 o-2 p3 q2 r2 s-3 u-5 v2 w-2 x-1 y3 z-2
.<note	b-2 d-2 e-2 g-3 j4 k3 o-2 p3 q-2 r2 s-2 t1 u-4 v2 w-2 z-1
.<noti	q4 s-1
.<notr	k1 s-2 t-1 y4
.<nou	a-5 b-3 c-2 d-2 f-4 g-2 j9 k-3 l4 m-3 n-2 o-2 p-3 q4 r-5 s2 u2 v-3 w1 x-3 y-4
.<noun	k2 l5 s-4 u-1
.<nour	l2 s-2
.<nous	a-2 b-1 f-1 g-2 j-2 k-5 l1 m-1 s7 t2 u-4 w3 y-2 z1
.<nouv	a-3 b-2 c-2 d-1 e-1 f-3 i-1 j9 k-3 l-2 m-1 o-2 p-2 q5 r-4 t-1 u5 v-3 w-1 x-2 y-2 z-2
.<noy	s2
.<noye	s2
.<nu	a5 b-3 c-3 d-3 e-8 f-5 g-1 h-4 i-3 j11 k-11 l-2 m-4 n-3 o4 p-4 q-1 r5 t-3 u-6 v-4 w-5 x-4 z8
.<nui	a-2 f-2 k-3 l3 m-1 p-2 r2 s2 u1 x-2 y3 z-2
.<nuit	a-2 f-2 k-3 l3 m-1 p-2 r2 s2 u1 x-2 y3 z-2
.<nul	g-1 k-5 l1 m-1 o-2 s11 v-2 w-2 z-2
.<nul>	k-4 l2 s6 v-2
.<null	k-1 s3
.<nuls	o-2 s5 w-1 z-1
.<num	a6 b-3 c-3 d-3 e-8 f-3 h-4 i-3 j12 k-6 l-8 m-3 n-3 o5 p-2 r4 s-10 t-3 u-7 v-3 w-4 x-3 y-3 z9
.<num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j11 k-4 l-5 m-2 n-2 o3 p-1 q-4 r4 s-9 t-2 u-5 v-2 w-2 x-1 y-2 z4
.<nume	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.<nv	f-5 j1 k-2 n-1 s-2 u5
.<nv>	f-5 k-2 n-1 s-2 u5
.<o>	k-3 l6 p-1 s-5 u2
.<ob	a-5 b9 d8 e-2 f-4 g-3 h-3 i-1 j-1 k-3 m-2 n-2 o-3 p-3 q-1 r-2 s-3 t-2 u-3 v-3 w2 x-1 y-2 z-2
.<obl	a-3 b9 c1 d8 e-1 f-3 g-3 h-2 i-1 k-2 l-1 m-2 n-1 o-3 p-3 q-1 r-1 s-7 t-2 u-3 v-2 w-1 y-2 z-2
.<obli	a-3 b9 c1 d8 e-1 f-3 g-3 h-2 i-1 k-2 l-1 m-2 n-1 o-3 p-3 q-1 r-1 s-7 t-2 u-3 v-2 w-1 y-2 z-2
.<obr	l-1 s-1 w3
.<obri	l-1 s-1 w3
.<obs	l2
.<obse	l2
.<oc	a-1 h3 k-1 m-1 v3
.<occ	a-1 h3 k-1 m-1 v3
.<occu	a-1 h3 k-1 m-1 s1 v3
.<oe	k1 s4 u-1
.<oe>	k2 s-1
.<oeu	s5
.<oeuf	s5
.<of	l-2 o2 u3
.<of>	s2
.<off	l-2 o2 s-2 u3
.<oh	i-3 k-6 l-3 n-4 w7
.<oh>	i-3 k-6 l-3 n-4 w7
.<oi	s1
.<ok	a-3 c-2 d-3 e-2 f-3 h-3 j-3 k7 l2 m-2 n-6 q-3 r1 s2 t-3 u-4 w-7 x-2 y-3 z-2
.<ok>	a-3 c-2 d-3 e-2 f-2 g1 h-2 j-3 k3 l3 m-2 n-4 q-3 r2 s4 t-3 u-3 w-6 x-2 y-3 z-1
.<oka	k5 l-1 s-2
.<okay	k5 l-1 s-2
.<oki	k4 s-3
.<oki>	k4 s-3
.<okk	k3 s-2
.<okk>	k3 s-2
.<okl	k3 s-2
.<oklm	k3 s-2
.<oko	k5 l-1 n-2 s-4 w-1
.<okok	k5 l-1 n-2 s-4 w-1
.<om	s5
.<om>	s5
.<on	a2 b4 c-5 d-2 e-2 f-2 g3 h-6 i-3 j-2 m-2 n-4 p-3 r-2 s5 t-1 u7 v-5 w-4 x-5 y2 z-3
.<on>	a2 b4 c-4 d-2 e-2 f-2 g3 h-5 i-3 j-3 l-4 m-2 n-4 p-3 r-2 s5 t-3 u8 v-4 w-4 x-4 y2 z-2
.<onc	k-2 l2 t3
.<oncl	k-2 l2 t3
.<ont	e1 l5 u-3 v-1 x-1
.<ont>	e1 l5 u-3 v-1 x-1
.<op	g-2 k-4 l6 r3 v-1 y-1
.<ope	g-2 j1 k-3 l7 v-1 y-1
.<oper	g-2 j1 k-3 l7 v-1 y-1
.<or	c4 g-1 i-2 k-3 l2 m-3 o1 q-1 s8 t-1 v-2 x-3
.<ora	i-1 k-3 l-1 m-3 s9 v-1 x-3
.<ori	c4 o2 s-3
.<orig	c4 o2 s-3
.<orl	l2 s-2
.<orle	l2 s-2
.<os	b2 k-4 l4 s-1 y2
.<ose	b2 s-1 y2
.<ose>	b2 s-1 y2
.<ot	k-1 s-1 u5
.<otr	k-1 s-1 u5
.<otre	k-1 s-1 u5
.<ou	a-1 d-3 e-4 f7 g11 h7 i-4 j-3 k1 l-3 m-6 n-7 o-3 p-3 q-4 r-6 s2 u-2 v-3 w-6 x-4 y-5 z-4
.<ou>	b4 c5 d-1 e-4 f12 g15 h10 i-4 j-3 k-18 l-18 m-8 n-8 o-3 p-8 q-7 r-10 s-6 t4 u-11 v-7 w-7 x-3 y-5 z-6
.<oua	e-1 f-1 g-2 k3 o-2 p-1 s3 u-2 z-1
.<ouai	e-1 f-1 g-2 k3 o-2 p-1 s3 u-2 z-1
.<oub	a-2 b2 c-1 d-1 e-1 f2 g-2 h1 i-1 k3 l5 m-2 o-1 p-2 r-2 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-2
.<oubl	a-2 b2 c-1 d-1 e-1 f2 g-2 h1 i-1 k3 l5 m-2 o-1 p-2 r-2 s-1 t-1 u-3 v-2 w-1 x-2 y-2 z-2
.<oue	f-1 g-1 h-2 k3 l-1 o3 r2 s-5
.<oue>	g-1 h-2 o3 p1 r2 s-4
.<ouep	k2
.<ouf	k-4 l3 r3 s2
.<ouf>	k-4 l3 r3 s2
.<oui	a-1 b-2 c-4 d-3 e-1 f-3 g-2 h-4 i-2 j-2 k4 m-1 n-4 o-1 p2 s4 u7 w-3 x-2 y-3
.<oui>	a-1 b-2 c-4 d-3 e-1 f-3 g-2 h-4 i-2 j-2 k3 m-1 n-3 o-1 p2 s4 u7 w-3 x-2 y-3
.<ouii	k3 l-1
.<oup	k-1 n-1 s4
.<oups	k-1 n-1 s4
.<ouv	f-8 g-2 h-2 k-2 o-1 p-2 s11 u-3 v3 z-2
.<ouve	f-3 g-2 k-1 o-1 s6 u-3 v4
.<ouvr	f-7 h-1 l1 p-2 s8 z-1
.<p>	k-1 n-2 s5 w-2
.<pa	a3 c2 f-6 g-1 h-4 i1 j-3 l2 m5 n-4 o-2 r-2 s4 t1 u-6 v-6 w1 x-3 y-1 z-5
.<pa>	k2
.<pai	k-4 l-3 q-1 r2 s7
.<paie	c3 s-2
.<pain	c-4 k-4 l-3 s8
.<paix	r3
.<pan	a-1 g-2 k2 l2 m-1 p3 s1 u-1 v-2
.<pann	a-1 g-2 k2 l2 m-1 p3 u-1 v-1
.<pap	a-3 b-2 c7 f2 g-3 h-3 i-2 j-1 m2 n-2 o-4 p-4 q-2 r-3 s3 t1 u-3 v-4 w2 x-3 z-2
.<papa	g-2 h-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.<papi	a-3 b-2 c7 e1 f2 g-1 h-3 i-1 j-1 l-1 m5 o-3 p-2 q-1 r-2 s-1 u-3 v-2 w-2 x-1 y-3 z-2
.<paq	t2
.<paqu	t2
.<par	a6 b-3 c-5 f-11 g2 i5 k-2 l2 m2 n-4 o2 q3 s-4 t2 u-2 v-1 x-2 y2 z-6
.<par>	a2 b-2 c-2 d-3 e-2 f-2 g4 h6 i-2 k-12 l-2 m6 p3 q6 r2 s-8 t-2 u4 v-1 w-2 x-2 y3 z-3
.<para	d3
.<parc	c2 k-2 l-4 q1 s-1 u3 y1
.<pare	a-1 g-2 h-2 k-3 m-1 o-1 s6 w-2
.<parf	k6 l1 s-3 u-2 z-1
.<pari	g1 l2
.<park	a-1 g5 s-2
.<parl	a8 c-4 d-3 e2 f-2 g-4 h-5 i8 j-2 k-3 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s3 t2 u-4 v-2 w-5 y2
.<pars	a-1 b-1 d3 f-1 k2 l7 p-2 s-5 x-1 y-3
.<part	a-2 c-4 e-2 f-9 g-4 i-3 j3 k3 l3 m2 n-2 o5 p1 q-3 s-4 t3 u-6 v2 w4 z-5
.<pas	a3 b4 d-3 e1 g1 h-3 i-2 j-2 k5 m-3 n-2 o-3 q-2 r-3 u-4 v-2 w-3 x-3 y-5 z2
.<pas>	a-4 b-2 d-1 f-2 g-3 i-1 k6 m-3 o-2 p-4 q-1 r-1 s5 t-2 u-5 v-2 w-1 y-2 z4
.<pass	a5 b5 c1 d-2 e1 f3 h-4 i-1 j-2 k1 m-1 n-1 o-2 p2 q-2 r-2 s-4 t2 w-2 x-3 y-4 z-2
.<pat	a-1 c-2 d2 e-1 f1 g-2 h-2 j-1 k-1 l3 m-5 p3 q-2 s4 t-2 u-3 v-3 w4 x-3 y-4 z-1
.<pata	s2
.<pate	k-3 l-2 s7
.<pati	a-1 k-3 l-2 p4 s-2 w5
.<patr	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.<pau	a-3 j-3 k-1 p-3 s8 u2 z-2
.<paus	p-3 s4 u2
.<pauv	s1
.<pay	a-2 d3 e5 f-3 g-4 h-2 i-1 j-1 k-7 l1 m8 o-4 p-3 q-1 r-2 t-2 u-2 v-3 w-2 x4 z-2
.<paye	a-2 d3 e5 f-3 g-4 h-2 i-1 j-1 k-6 l-1 m8 o-4 p-2 q-1 r-2 s-1 t-2 u-1 v-3 w-2 x4 z-2
.<pays	l4
.<pb	i-2 k7 l-6 n-1 s-3
.<pb>	i-2 k7 l-6 n-1 s-3
.<pd	a-1 d3
.<pdt	a-1 d3
.<pdt>	a-1 d3
.<pe	a2 b-4 c-4 d-3 e2 f-6 h1 j-1 k-2 m-8 n-3 o2 p2 q-3 r-5 s3 t5 u2 v3 w-3 x-5 y3
.<pe>	o1 u4
.<pea	l-2 s3 y2
.<peau	l-2 s3 y2
.<pei	b2 c-1 e8 f-3 g-1 h-1 k3 m-1 o-3 u-4 v-2 y-1 z-3
.<pein	b2 c-1 e8 f-3 g-1 h-1 k3 m-1 o-3 u-4 v-2 y-1 z-3
.<pen	a-4 b-4 d4 g-1 k-4 l-4 m-1 p-2 r-1 s5 t-2 u-2 v9 x-1 y-2 z-1
.<pend	a-3 b-4 d4 k-1 l-4 s2 t-1 v8 y-2
.<pens	k-3 p-1 r-1 s3 v3
.<per	b-1 d-3 e-3 g5 h3 i2 j1 k-5 l3 m-9 n-2 o2 p-3 q-3 r-2 t1 u-4 x-4 z4
.<perd	a-2 b1 c-2 e-2 f2 g7 h-2 j2 k-5 l2 m-5 o4 q-1 r-1 s1 t-3 u-2 v-1 w-1 x-2 y-3 z-3
.<pere	a-1 g2 h-1 i5 k-3 l7 m-2 p-1 q-1 r-2 s-6 t2 u-2 v-2 x-2 y3
.<peri	c2 l-1 p4 s-3
.<perm	c3 m-3 p-2 s3 t4 u1 v-1 y-1 z-1
.<perr	a2
.<pers	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 w1 x-2 z6
.<pet	a2 b-1 c-2 d-1 e-1 f-3 g-3 h5 k1 m-2 n-1 o-3 p3 q-1 r-2 u-2 v-2 w-1 y-5 z2
.<pete	x2
.<peti	a2 b-1 c-1 d-1 e-1 f-3 g-2 h5 k2 l1 m-2 n-1 o-3 p4 r-2 s-3 u-2 v-1 w-1 x-1 y-3 z2
.<peu	a3 c-3 d-5 e-3 f-6 g-3 h-5 i-2 j-3 m-3 n-2 o3 p3 q-1 r-4 s-1 t8 u5 w-3 x-4 y6 z-4
.<peu>	b-2 e-1 f-2 j-1 k4 p6 s-8 t3 u-4 x-2 y-2
.<peur	a-1 g-1 h-1 k3 l-2 m-2 o2 p-1 s-9 t-2 v3 w-2 x-1 y10 z-2
.<peut	a1 b3 c-2 d-3 e-3 f-4 h-2 j-2 k-2 m-1 n-2 o1 r-2 s3 u7 v-3 w-1 x-2 y-4 z-2
.<peux	a3 b-4 c-2 d-4 e-1 f-4 g-4 h-4 i-1 j-2 k-2 l1 m-2 o3 q-1 r-4 s3 t8 w-1 x-3 y1 z-2
.<pf	k-2 l-1 n-2 s5 w-2
.<pff	k-2 l-1 n-2 s5 w-2
.<pff>	k-2 l-1 n-2 s5 w-2
.<ph	a-2 c6 g-1 j-1 k-3 l-1 m3 o-2 r-1 s5 u-1 v-1 x-1
.<pha	k-1 m3 s-1 z2
.<phar	k-1 m3 s-1 z2
.<pho	a-2 c6 j-1 k-2 r-1 s4 v-1
.<phot	a-2 c6 j-1 k-2 r-1 s4 v-1
.<pi	a-2 b-2 c6 d-2 e-1 f-3 g-3 h-2 i-2 j-2 k4 l-8 m1 n-2 o-3 p7 q-1 r-2 s5 t-2 u-5 v-4 w-2 x-3 y-2
.<pie	b-1 c7 d-1 f-1 k2 l-5 m3 p2 s-2 u-2 v-2
.<piec	c7 d-1 g-1 k-1 m4 s-6
.<pied	k3 l-5 p3 s2 u-1 v-2
.<pil	f-1 k-1 l-7 p7 s-2 u1
.<pile	f-1 k-1 l-7 p7 s-2 u1
.<pin	s2
.<pis	k7 l3 m-2 s-2 u-5
.<pis>	k4 l3 u-4
.<pisc	s2
.<piz	a-1 j-1 k-1 n-1 o-1 s5 z2
.<pizz	a-1 j-1 k-1 n-1 o-1 s5 z2
.<pk	e-1 s4
.<pk>	e-1 s4
.<pl	a-6 b-4 d-2 f-4 g-2 h-5 i2 k-3 l-5 m-3 n-4 o-4 p3 q-7 r1 s4 t-6 u15 v-4 w-5 x4 y-2
.<pla	a-4 b-2 c2 d-2 e2 f-4 h-4 i-2 j-1 k-1 n-2 o-2 p4 q-2 r-4 t-4 u7 v-5 w-3 x6 z1
.<plac	a-3 c2 e3 f-2 g-3 k-9 m1 o-2 p7 q-1 r-3 s2 t-3 u6 v-2 w-1 x-2 y-2 z-2
.<plag	s4
.<plai	h-3 k6 l1 p-1 s-4 u-2 w-1 z2
.<plan	b-1 c2 f-2 g2 h-1 i-1 k-5 l-2 p-1 s-3 u2 v-3 x7 y2 z2
.<plat	k2 l2 p-2 u2
.<ple	b-1 f-2 g-2 i5 k4 l-7 m-2 n-2 p3 s3 u1 v-4 w-1 x-1 z-2
.<ple>	i2 l-1 s-2 u3
.<plea	i4 s-2
.<plei	d1 k3 l-2 m-2 n-2 p4 v-1
.<pleu	k3 l-4 s5 v-2 y1
.<plo	l4 z2
.<plom	l4 s-2 z2
.<pls	i1
.<pls>	i1
.<plu	a-3 b-2 c-2 d-1 e-1 h-2 i-2 j2 k-4 l-4 m-2 n-1 o-1 p-1 q-7 r5 s-3 t-3 u13 v1 w-2 x-2 y-2 z-3
.<plu>	f3 g1 k-1 l-1 q-6 r6 s-5 v4
.<plui	l4 u-1
.<plus	a-1 b-1 f-2 g-1 l-6 r-1 s2 t-2 u10 v-1 y-2 z-2
.<plut	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.<pn	k-2 p4
.<pne	k-2 p4
.<pneu	k-2 p4
.<po	a-1 b-2 d-1 f-4 h-2 i4 k3 l1 m-2 n-3 o-2 p-2 r-3 s2 u1 w4 x-2 z-3
.<poi	a-1 b3 g1 k-3 l1 p-1 v4 w-1
.<poid	g2 s-4 v5
.<poin	a-1 b3 k-2 l2 s-1
.<pois	k-1 s4
.<pol	a-1 b3 e4 f-2 g-4 h-1 i2 k-2 l3 m-2 o-2 s3 u-2 v-1 x-1
.<pole	f-1 l5 s-2 u-2
.<poli	a-1 b3 e4 g-3 l-3 m-1 s3
.<polo	i3 l1 o-1
.<pom	a-3 g-1 s7
.<pomp	s3
.<pon	s2 u-1 v4 x-2
.<ponc	l-1 s4
.<pont	l2 s-2 u-1 v4 x-2
.<por	a-2 b-1 d-3 f-1 g4 h-2 i6 j5 k-4 l-4 m-2 o-1 p-1 q1 r-1 s-9 t3 u-4 v-1 w-1 y4 z4
.<por>	i4 s-1
.<port	a-2 b-1 d-3 f-1 g4 h-2 i5 j5 k-4 l-4 m-2 o-1 p-1 q1 r-1 s-9 t3 u-4 v-1 w-1 y4 z4
.<pos	b-3 c-4 d-2 e-3 f-4 g-3 i3 j-2 k-3 l3 m3 n-1 o4 p-3 q-2 r-1 t2 u4 v-3 w-2 y-2 z-2
.<pose	a-2 b-1 d-1 e-2 g-2 h3 k4 l-1 m-3 o5 s-4 t-1 v-1 x2
.<posi	l3 s-1
.<poss	a1 b-2 c-3 d-1 f-2 g-2 h-1 i3 j-1 k-10 l3 m-1 p-2 q-1 r-1 s3 u4 v-1 w-2 z-1
.<post	a-1 c-2 f-1 h-1 l-3 m7 s-5 t4 u2
.<pot	l-2 p2 s2 t1 y1
.<pot>	s2
.<pote	l-1 p2 t1 y1
.<pou	b-2 e-1 f-2 h-1 j-2 k5 l1 m-3 n-3 o-4 p-2 r-2 s2 u-1 w6 y-3 z-4
.<poub	s1
.<poul	k-3 l-4 w6
.<pour	b-1 c2 e-4 f-6 h-2 j-2 k7 l1 n-2 o-4 p-3 q-1 r-2 s3 u-5 w4 y-2 z-3
.<pous	u2
.<pouv	a1 c-2 e3 f4 i2 k-4 l4 m-5 n-1 p2 q1 s-5 t-2 u4 v-3 w-5 x-2 y-2 z-3
.<pr	a-6 b4 c4 e-3 f-4 h-3 i-3 j-4 k5 l-1 m-4 n-4 o-6 q-4 s6 t-3 w4 y-2 z-4
.<pr>	a-1 b5 c1 e-2 f-7 g-2 h-3 i-2 j-2 k4 n-3 p-5 r-4 s-3 t-3 u2 v-5 w6 x-2 y-2 z-5
.<pre	a-4 c5 d1 e-5 f-3 g3 j-2 k3 l-2 m-4 n-2 o-4 p2 q-2 r1 s7 t-2 u-1 v-1 w2 y-5 z-7
.<pre>	a-1 b-1 c-1 f-2 g-1 h-1 k-4 l-4 o-5 p-5 s18 u-3 v-1 w-1 y-2 z-1
.<pref	b-1 c-2 f-2 g2 h-2 i3 l3 m-2 o-1 p-3 r2 s-3 t-1 u4 v1 w-1 x-2
.<prem	c2 k-1 l1 s2
.<pren	a1 b-2 c6 d-2 e-2 f-3 g2 h3 i-1 j2 k1 l-3 m-2 o-3 q-2 r1 u-3 v-1 w-2 x2 y-1 z-1
.<prep	k4 m-2 s-4 v3
.<pres	a-3 b2 d-2 e-3 g3 i-1 j-2 k5 l2 m-1 n-1 o2 p4 q-1 r-2 s-2 t-1 v-4 w-2 x-1 y-2 z-6
.<pret	g-1 k-4 l-1 p-4 s8 u-3 v-1
.<preu	c2 m2 s-2
.<prev	a-3 c2 d5 e-2 f2 g-4 h-2 i-1 j-1 k-1 m-2 p4 q1 s-8 t-1 u-4 v-2 w5 x2 y-1 z-1
.<pri	a-3 b4 c-2 d-2 f-5 g-2 h-3 i-2 l4 m-5 n-1 o-3 q-3 r2 s-2 t-2 u-6 v6 x-1 y3
.<prie	k-2 l2 r4 s-1
.<prim	s1 z3
.<prin	e1 s3
.<pris	a-2 b5 c-2 d-2 f-5 h-2 i-1 l5 m-4 o-3 q-2 r-2 s-7 t-2 u-6 v6 w2 y3 z-3
.<prix	g-1 s4
.<pro	a-2 d1 e1 f4 h-4 i-2 j-4 k2 l-6 n-2 o-4 q-2 r-2 s5 u2 v-5 w-4 x1 z4
.<pro>	z2
.<prob	b2 d-1 e4 g-1 k2 o-1 s-1 t-2 u-2 w-1 z3
.<proc	a-1 b-2 c-1 d-1 e-2 f5 g2 h-2 k-5 l-3 p3 s-2 u3 v-1 x1 y1 z-1
.<prof	l-1 s4
.<prom	k5 l-3 p-2 s3 v-1
.<prop	j-2 k-1 l-3 m2 s-2 t2 u4 v-2 x2 y-1 z4
.<prou	c2 d4 g-1 k-2 l-1 m-1 n-1 p-2 s3 w-2
.<ps	a-1 b-3 c3 d5 g-2 h1 k-2 l-2 m3 s2 t-1 v-2 x-1 z-1
.<psg	s5
.<psg>	s5
.<psy	b-2 c3 d6 g-1 h2 l-2 m3 s-5 v-1
.<psy>	b-2 c3 d6 g-1 l-2 m3 s-5
.<psyc	h1 s1
.<pt	c-2 k-2 p2 s5 u-2 x1 y1
.<ptd	s2 x2
.<ptdr	s2 x2
.<pte	l-2 p1 s2
.<ptet	l-2 p1 s2
.<pti	c-2 l2 p1 s2 u-1 y1
.<ptit	c-2 l2 p1 s2 u-1 y1
.<ptn	s1
.<ptn>	s1
.<pu	a-3 b-2 c-1 d-3 f-1 g-3 h-3 i-2 j6 l-7 o4 p-4 q-3 r2 s2 t7 u-4 v-2 w-1 x-3 y-1
.<pu>	k4 m-1 q-1 r3 s-1
.<pub	k-1 m2 r1 s-1
.<puc	j7 l-1 o-1 s-4 u-3 x-1 z2
.<puce	j7 l-1 o-1 s-4 u-3 x-1 z2
.<pui	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 u-1 v-1 x-1 z-2
.<puis	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 u-1 v-1 x-1 z-2
.<pul	s3
.<pull	s3
.<qq	a3 h3 k-2 p2 s-2 u-1
.<qqn	h3
.<qqn>	h3
.<qu	a3 b2 c3 d3 e5 f4 h9 i-3 j-4 k-15 l-8 m-6 n1 o7 q-2 r-4 s2 t-2 u-6 w-4 x-2 z-3
.<qu>	a3 b3 d6 e4 f-6 g-3 h-5 i-1 k-6 l-13 m-5 n-1 o-2 p7 q2 r-3 t2 u-5 v6 w-2 x3 y-3 z-4
.<qua	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 k-8 l-8 m-2 n-1 o-3 p6 q-2 s-2 t-3 w-2 x-2 y5 z-4
.<qua>	k-5 p5
.<quan	a5 b-1 c-3 e-2 f10 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 r1 s-2 t-3 u1 w-2 x-2 y3 z-3
.<quar	k-5 l-4 p7 v-2 y3
.<quat	k1
.<que	a3 b-2 c1 d3 e1 f3 g5 h6 i-2 j-2 k-5 l-3 m-5 n4 o2 p-5 q-2 r-3 s-4 t-4 u-3 z-2
.<que>	b-1 c-2 d5 e2 f-2 g-6 h3 i-2 k-1 m-3 n5 o1 p-3 r-2 s-4 t-2 u-4 v3 w2 y1
.<quel	a3 c5 f4 g8 h7 j-3 k-9 l-8 m-4 n-3 o2 p-4 q-2 r-3 s-3 t-4 u-1 v-4 w-4 y-3 z-3
.<ques	a5 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.<qui	a-2 b1 c-4 e-2 f-5 g-6 h11 i-3 j-3 k-11 l-3 m-1 n-3 o8 p-5 q-1 r-5 s1 t1 u-5 v-3 w-5 x-4
.<qui>	a-2 b2 c-5 e-2 f-5 g-6 h11 i-3 j-5 k-11 l-4 m-4 n-3 o9 p-6 q-1 r-5 s2 t-1 u-4 v-2 w-5 x-3 y-1 z1
.<quil	s-1 y3
.<quin	j2 s-2
.<quit	b-1 c2 l2 m3 o-1 t4 u-2 v-2
.<quo	b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-9 m-3 n-3 o2 p-4 q-2 r-2 s3 t-2 u-2 w-3 x-3 y-3 z-4
.<quoi	a-1 b5 c5 d2 e6 f-5 g-2 h-3 i-2 j-3 k-9 m-3 n-3 o2 p-4 q-2 r-2 s3 t-1 u-4 w-3 x-3 y-2 z-4
.<quon	a2 u2
.<r>	e1 l1
.<ra	a4 b2 c3 e-4 g-5 h-4 i-1 j-3 k7 l-4 m-6 n-3 o-4 p-2 q5 r2 s6 t-4 u-6 v-7 w1 x-2 y-4 z-6
.<rac	l-2 m-2 s5 v-2 w-1 y3
.<raco	k2 m-1 s3
.<rag	l1
.<rage	l1
.<rai	b-1 k6 l-6 v1
.<rais	b-1 k6 l-6 v1
.<ral	l-1 s4 u-1
.<rale	l-1 s4 u-1
.<ram	a-2 b-2 c6 d-1 f-1 g-1 h-1 k4 l-4 m-2 o-2 p-1 s2 t-1 v-1
.<rama	s-2 u3
.<rame	a-1 b-1 c6 d-1 f-1 g-1 h-1 k3 l-3 m-2 o-2 s3 u-3
.<ran	s3
.<rang	s2
.<rap	a6 b-3 c-2 d2 e-1 f5 g-3 h-2 j-1 l-5 m-3 n-2 o-3 p-3 q5 r4 s-6 t-2 u-4 v-3 w3 x-2 y-4 z-5
.<rape	a2 f1 q1 r-1
.<rapp	a2 b-2 c-2 d2 e-1 f5 g-2 h-2 j-1 k2 l-4 m-2 n-1 o-2 p-2 q5 r5 s-6 t-2 u-3 v-3 w2 x-2 y-4 z-5
.<ras	s5 y-2
.<ras>	s5 y-2
.<rat	a-1 b5 c-2 e-3 f-9 g-1 h-2 j-1 k5 l4 m-2 q-1 s1 t-1 u-3 v-4 x1 y-2 z-1
.<rate	a-1 b5 c-2 e-2 f-9 g-1 h-2 j-1 k5 l4 m-2 p1 q-1 t-1 u-3 v-4 x1 y-2 z-1
.<rav	q4 r-2
.<ravo	q4 r-2
.<rd	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.<rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.<rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.<re	a-3 c-4 e-4 f1 g-3 h3 i-3 j-5 k-2 l-3 m-3 n4 o-2 p5 q13 r-3 s-2 t-2 u2 v-2 w-2 y-4 z-7
.<rea	a-2 g-1 j-1 k-1 n-1 o-1 q9 r-5 s-3 u-1 v-2 z2
.<reab	a-1 q6 r-3 s-1 v-2
.<reac	q6 r-2 s-2
.<reat	z3
.<rec	a-6 b-3 c3 d-2 g-3 h5 i1 j-2 l-8 m1 n-2 o-2 p-4 q7 r2 t1 u-2 v-2 w-4 x-1 z-5
.<rece	a-3 b-1 c4 d-1 f-1 g-1 h2 i3 k-3 l-3 o-2 q4 r4 s-5 t-2 v-2 w-1
.<reco	a-1 c-2 f-1 g-1 h4 i-1 k-3 l-2 o-2 q5 r-2 t3 u-1 v2 w-1 z-2
.<recr	x2
.<recu	a-2 c1 g-1 h2 k3 l-6 m2 p-2 r-3 s4 u-2 v-4 w-2 x-2 y1 z-2
.<red	a-2 b-1 d2 f7 g1 k-6 l-7 m-1 p-1 q-1 s6 v-3 x2 z-1
.<redi	f2 g2 k-4 l-3 s7 u-4
.<redo	a-2 d2 f6 k-2 l-4 p-1 q-1 u1 v-2 x2
.<ref	b3 d-2 f-1 g-2 h4 k-2 l3 m-1 o-2 p-1 q-4 r3 s1 v-2 z-3
.<refa	l-2 t3
.<refe	h5 o-2 s-1 z-3
.<refi	u3
.<refl	k-1 l-1 s4
.<refu	b4 d-1 l5 q-4 r3 s-3 t-2 u-2 v-1
.<reg	a-2 b-2 c-3 d5 e-1 f-1 g-2 h-2 j-3 m4 o-2 p-2 q1 r-2 t-1 u-3 w-1 x5 y-3 z-2
.<rega	k-2 l-3 s6 v-2
.<regi	d-1 j-3 k-2 l5 m-1 s2 u-2
.<regl	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-5 t-1 v-1 x3 y-2
.<regr	h-1 q3 r-2 s-4 v3 x3 z-1
.<rei	k-2 l-1 q6 r-3 s-2 v-1
.<rein	k-2 l-1 q6 r-3 s-2 v-1
.<rej	s3
.<rejo	s3
.<rel	c2 l-2 s3 u-1
.<relo	k-2 l-1 s4 u-1
.<rem	a-3 b2 c-2 d-1 e-2 f-5 g-2 h4 j-2 k-5 m3 n-2 o-2 p-2 q8 r-5 s-8 t-1 u5 v1 w-1 y-3 z-2
.<remb	s3
.<reme	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-4 m-3 n-1 o-1 p-2 q8 r-5 s-7 u7 v2 w-1 y-2 z-1
.<remi	h-1 k-2 l4 m6 s-6 y-1
.<remp	h6 s-3 u-3
.<ren	a-3 b3 d-3 e-3 f5 g2 h1 i-3 j-3 k2 l4 m-5 n-2 o-4 q3 r-6 t-4 v-2 w1 y-2
.<renc	h3
.<rend	a-4 b3 c-1 d-2 e-2 f5 g2 i-2 j-2 k5 m-3 n-1 o-3 p2 q-2 r-1 s-5 t-2 u1 v-3 w-2 y-3
.<rens	a2 k-2 s-2 w4
.<rent	a-2 b-1 c2 f-2 g2 h-2 k-7 l7 m-1 p-4 q-1 s5 t-2 v-2 x-1 y2
.<renv	a-1 f2 i-1 j-1 l-2 q6 r-7 s4 u-1 v2 y-1
.<rep	a-1 b-2 c-5 d-3 e-3 f-5 g-6 h-4 j-2 k3 l-8 m-5 n-2 o7 p-5 q7 r-6 s3 t-1 u11 v-3 w4 x-3 y-3 z-5
.<repa	i1 k2 s3
.<repo	c-5 d-2 e-3 f-4 g-5 h-3 i-2 j-1 k4 l-6 m-3 n-1 o7 p-5 q-1 r-2 t-2 u10 w5 x-2 y-2 z-3
.<repr	a-1 b-2 c-1 f-1 g-1 i-2 k-2 l-3 m-2 o-3 q8 r-5 s2 t1 u5 v-2 w-1 x-1
.<rer	g4 l-2 p4 s-3 u-1
.<rer>	g4 l-2 p4 s-3 u-1
.<res	a6 b-3 c-5 d4 e-2 f-4 g-3 h-2 i-2 k-4 l2 n-2 o-2 p-3 q-5 r3 s6 u-4 w-2 x-2 y-3 z-2
.<rese	k-1 s3
.<resi	q-4 r4
.<resp	a-4 c-2 d5 f-1 k-1 l-1 s6
.<rest	a9 b-3 c-4 d-2 e-1 f-3 g-2 h-2 k-2 l3 m1 o-1 p-2 s2 u-3 v1 x-2 y-3 z-1
.<resu	l-2 s3
.<ret	a-1 c-2 d2 e-1 g-1 h-1 i-2 j-2 k1 l-3 m-3 o-1 p8 r3 s-3 u-4 v-1 w-2 z-1
.<reta	a-2 f-1 g-1 h-1 j-1 k3 l-8 m-1 p8 q2 r-3 u-2 v-2 x-2 z-1
.<rete	k-3 l3 p3
.<reti	a-1 k-4 l3 q-2 r7
.<reto	b2 d4 k-1 s-4 t2 v2 x-1
.<retr	a3 f2 l-2 m-1 s-3 v-2 x2 y2
.<reu	k-1 l3 m-1 p3 u-1
.<reuf	k2
.<reun	k-3 l3 p3 s-2
.<rev	a-3 b2 c-2 d-4 e1 g-2 h-2 l2 m-2 o-1 p5 q-1 w-2 y2 z-3
.<reve	a-2 b-2 d-3 f2 g-1 h-1 k2 l3 m-2 p6 u-2 v2 w-2 x-6 y1 z-3
.<revi	b-2 f-2 k-2 p-2 s2 u2 x4 y1
.<revo	b4 e2 f-1 s-2 t2 u-1
.<rh	l-3 s5
.<rhu	l-3 s5
.<rhum	l-3 s5
.<ri	a-2 b7 c3 d-2 e-3 f-3 g-3 h-2 i-1 j-1 k2 l-7 m-3 n-1 o-3 q-1 r-2 s7 t-1 u-2 v-7 w4 x-1 y-2 z-2
.<ri>	l-2 s4
.<ric	s1
.<rich	s1
.<rir	k2 l-4 r-1 s3 v-5 w5
.<rire	k2 l-4 r-1 s3 v-5 w5
.<ris	b8 c-2 d-1 e-2 f-1 g-2 h-1 k2 l-2 o-2 v-2
.<ris>	l-1 p-1 s4
.<risq	b8 c-2 d-1 e-2 f-1 g-2 h-1 k3 o-2 p2 s-5 v-1
.<riz	m-1 s3
.<riz>	m-1 s3
.<ro	a3 b-4 c-4 d-2 e2 f-3 g-2 i9 j-3 k-11 m-3 n-4 o4 p8 q-2 r-3 s-4 t-1 u-4 w-3 x-4 y-4 z-5
.<rob	a4 e-2 f-1 g-2 h-2 j-1 l-2 o5 s-1 u-2 v-2 x-1 z-1
.<robe	s4
.<robo	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.<roc	h3 k-2 s1
.<rom	i6 k-2 n-3 s-5
.<roma	i6 k-2 n-3 s-5
.<ron	k-2 l2 s2
.<rond	k-2 l2
.<ros	s1
.<rose	s1
.<rou	a-2 b-2 c-2 d-1 e-2 i5 j-1 k-8 m-1 n-1 o-2 p9 q-1 r-2 s-2 u-2 v2 w-2 x-2 y-3 z-3
.<roue	l2 p1 s-1
.<roug	l-4 r-1 s6
.<roul	k-3 l3 p2 s-5 v5 z-2
.<roum	a-2 i6 l-1 s-1 u-1
.<rous	a1 l-1 p-1 s3
.<rout	k-3 l2 p9 s-7 v-2 y-1
.<roux	f1 h2 s-2
.<rt	p3 s-2
.<rta	p3 s-2
.<rtar	p3 s-2
.<ru	a-4 b-1 c-1 f-2 g9 h-1 i3 j-3 l-6 o-3 p-4 r-2 s4 t-1 u-1 v-1 y2 z-4
.<rue	a-4 f-2 g9 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 v-1 y2 z-3
.<rue>	a-4 f-2 g9 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 v-1 y2 z-3
.<rus	i4 s-2
.<russ	i4 s-2
.<s>	a-7 c-1 e-2 f-3 g1 h8 l-3 m-1 o-1 p-3 s5 t-1 u-2 v6 x-1 y-4
.<sa	a-10 b8 c-2 d-4 e-1 f1 h-3 i-4 j-4 k1 m-5 n1 p-11 q-2 r-4 s3 v3 x5 y-2
.<sa>	a-3 b-3 c2 d-2 e2 f-1 g-1 h-3 j-2 k3 l-3 m-3 n-2 o4 p-2 q-1 r-2 s-6 t-1 u3 v5 x6 y-6 z2
.<sac	b2 n-3 s6
.<sac>	n-3 s5
.<sach	b2 s1
.<sai	b-3 f7 g2 h-1 k-4 l-4 p-1 r2 t-1 u-4 v-3 x8 y1 z-3
.<sain	g1 s-1
.<sais	b-3 f5 g1 h-1 k-3 l-3 p-2 r2 t-1 u-2 v-2 x7 y1 z-2
.<sait	f3 u-2
.<sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-4 n2 o-1 p-1 s6 u-2 w-2 x-2
.<sala	k-1 n5 s-3 w-1
.<sall	a-4 b-1 f-1 g5 l-1
.<sam	f-2 g-1 k-3 l5 p-2 s2 u4 v-1
.<same	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.<san	a-3 b10 c-2 d-2 e-3 f-3 g-2 h-2 i-2 j-1 k3 l2 n4 o-4 p-9 q2 r-4 s-5 t1 u-5 v-4 w-2 x-3 y3
.<sanc	b5 e-3 p-1 s-2
.<sand	k-2 z2
.<sang	k-1 l-3 m2 s-4 y5
.<sans	a-3 b8 c-1 d-2 f-2 g-2 h-1 i-1 k4 l4 m-2 n-2 o-3 p-8 q3 r-3 s-2 t2 u-6 v-4 w-1 x-2 y-2 z-2
.<sant	k-1 l-1 n5 s-1 u1
.<sao	k1 s6 w-3 y-2
.<saou	k1 s6 w-3 y-2
.<sar	d2 s-5 t-1 v4 z3
.<sarr	l1 s-4 v4
.<sau	a-1 b2 c-2 d-1 f-3 g-2 m-2 s-3 u2 v4 w5 x-1 y-2
.<sauc	s2
.<sauf	b-2 f-3 k1 l2 u3 v1 x-2
.<saut	b4 k-1 l-3 m-1 s-4 u-2 v5
.<sauv	s-2 v-3 w6
.<sav	a-2 b3 c-1 l-3 o2 q-1 s5 t2 u-3 w-2 z-1
.<save	k1 s5 w-2
.<savo	a-2 b3 e1 f1 h1 l-3 o2 t2 u-2
.<sc	c3 k-3 l2 m5 p-2 s-6 t2 v2 y-1
.<sca	k-1 m6 p-1 s-5 v2
.<scan	k-1 m6 s-5
.<sco	c3 k-1 l2 s-3 t2
.<scol	c3 s-1 u1
.<scoo	l3 s-2 t3
.<se	a-4 b5 c-3 d-1 e4 h-2 i-2 j-3 m-4 n-3 q-3 r-3 s3 u2 v8 w-4 x-6 y-2 z-4
.<se>	b10 c-4 d-3 e2 f5 g7 h-5 i-2 j-2 k-9 l-7 m-3 n-1 o-1 p-3 q-2 s-2 t-3 v6 w-2 x-3 y-4 z-2
.<sec	a2 c-1 g-2 h-2 k-2 l-3 m2 o-1 p-2 s5 t3 u-2 v-1 y2
.<seco	y2
.<secr	a3 l-1 m3 s2
.<sej	c4 l3 s-4
.<sejo	c4 l3 s-4
.<sel	s2
.<sel>	s2
.<sem	a-2 b-3 c-2 d4 e6 f-1 g-4 h-2 k-6 m-1 o-3 p-3 t4 u5 v-1 x-2
.<sema	a-1 b-2 c-2 d4 g-1 h-1 k-6 m-1 p-2 t4 u5 v-1 x-2
.<semi	e7 g-3 h-1 o-2 s-2
.<sen	h-1 k-2 l-3 s2 v4 y2
.<sens	k-2 l-1 s-3 v4 y2
.<sent	l-1 s5
.<sep	k-3 l-3 s7 v-4 x-1
.<sepa	k-2 l-2 s5
.<sept	s4 v-3 x-1 y2
.<ser	a-6 b-4 c-3 d-2 e1 f-4 g-4 h3 j-1 k4 l4 m-2 n-2 o3 p3 q-2 r-3 t-3 v5 w-4 x-4 y-2 z-3
.<sera	a-4 b-2 c-2 d-2 e-2 f-3 g-2 h4 k5 l4 m-2 n-1 o-3 p3 q-2 r-2 s-8 t-3 u1 v4 w-2 x-3 y-2
.<seri	b-2 l2 o-3 s4
.<serr	l2 s2
.<sert	a-4 b-2 c-1 e5 g-2 h-3 k-2 l-1 o5 s-2 u-1 v5 z-3
.<serv	a-1 b-1 e-2 g-2 h-1 i-1 l-2 n-1 o7 r-2 s6 u-2 v-1 w-1 z-1
.<ses	b3 h-1 k-2 l-1 s4 y1
.<ses>	b3 h-1 k-2 s4 y1
.<seu	a-2 k3 l-3 s2 v5 z-1
.<seul	a-2 k3 l-3 s2 v5 z-1
.<sf	l-1 z3
.<sfr	l-1 z3
.<sfr>	l-1 z3
.<sh	k-4 l-1 s7
.<shi	s2
.<shit	s1
.<sho	k-4 s6
.<shor	k-4 s5
.<si	a-7 b15 c-6 d4 g-4 h-2 j-2 k-11 l-8 n-3 o-5 p-9 q-4 r-2 s4 t-2 u3 w3 x4
.<si>	a-6 b14 c-4 d4 e-5 g-7 h-2 i1 j-3 k-14 l-6 m-3 n-2 o-4 p-7 q-4 r-1 s7 t-2 u4 v1 x4 z-4
.<sie	j-3 k1 z4
.<sien	j-3 k1 z4
.<sig	a-2 c-2 e4 k-3 l-2 m4 s2 v-1 y-1
.<sign	a-2 c-2 e4 k-3 l-2 m4 s2 v-1 y-1
.<sil	v-1 y3
.<sil>	v-1 y3
.<sim	e3 j2 l-2 s-5 z4
.<sim>	j2 l-2 s-5 z4
.<simp	e3
.<sin	b5 c-2 d-1 e-2 k-1 l-2 n-1 o-2 s-4 w5
.<sino	b5 c-2 e-2 l-1 o-2 q1 u1
.<sit	g3 s1
.<situ	g3 s-2
.<sk	f-2 i-1 l-1 s7 u-2
.<ski	s4
.<ski>	s4
.<sky	f-2 s4 u-2
.<skyp	f-2 s4 u-2
.<sl	k-2 l-1 n5 s-3 w-2
.<slm	k-2 n5 s-4 w-2
.<slm>	k-2 n5 s-4 w-2
.<sm	c-4 d-2 e-4 g-4 h-3 i4 k-6 l-7 m-4 n-2 o3 p-3 q8 r10 s-4 t-3 u-5 v-5 w-3 x-2 y-3 z-3
.<sms	c-4 d-2 e-4 g-4 h-3 i4 k-6 l-6 m-3 n-2 o3 p-3 q8 r10 s-6 t-3 u-5 v-5 w-3 x-2 y-3 z-3
.<sms>	c-4 d-2 e-4 g-4 h-3 i4 k-6 l-6 m-3 n-2 o3 p-3 q8 r10 s-6 t-3 u-5 v-5 w-3 x-2 y-3 z-3
.<sn	k-1 l2 p3 s-2
.<snc	k-1 l2 p3 s-2
.<sncf	k-1 l2 p3 s-2
.<so	a2 b-3 c-7 d6 e-3 f-1 h-5 j-5 k2 l-4 n-4 o-5 p3 q-2 r-1 s2 t2 v2 w-4 x3 y4 z2
.<soc	h3
.<soe	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-1 w-3 x-1 z2
.<soeu	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-1 w-3 x-1 z2
.<sof	h-1 s-2 z4
.<sofi	h-1 s-2 z4
.<soi	b-5 c-3 d6 e-1 f-1 g-1 h-3 k-3 m3 o-2 p-1 q-2 r-1 u1 v1 x-2 y3 z-1
.<soig	b-3 d5
.<soin	c-2 d4 l-2 m4 s-4 t2 v1
.<soir	d-1 h-3 k-2 o-1 s2 u2 x-1 y4
.<sol	l-3 m-1 s2 v5
.<sold	k1 s2
.<sole	s2
.<solu	l-3 s-3 v5
.<som	i2
.<somm	i2
.<son	a1 b2 c-2 d1 e-2 f-3 g4 h-3 i-2 j-3 k1 l-7 m2 n-1 p4 q-2 r-2 s-1 t-3 v-3 w-2 y4 z3
.<son>	a-2 b3 e-1 g-2 j-2 k2 l-3 o-1 r-1 s-5 t-2 v-1 x3 y6 z5
.<sonn	a1 c-1 d-1 f-1 g6 h-2 k-3 l-5 p5 r1 s1 v-2 x-2 y-1 z-3
.<sont	a2 c-1 d3 f-2 g-1 h-1 k1 m2 p-1 q-1 r-3 s1 t-1 u2 y-1
.<sor	a-2 c-1 d-1 f-2 g-2 h-2 k3 m-1 o-1 p2 s-6 t5 v-3 x7 y3 z-2
.<sors	k3 l-3 p3 s-3 x3
.<sort	a-2 c-1 d-1 f-1 g-1 h-1 l1 p-2 s-5 t5 v-3 x6 y4 z-2
.<sos	l-1 s4
.<sou	a3 b-2 c-3 d-1 f4 h-3 j-2 k1 l-3 m-2 n-3 o-2 p-4 q1 r2 s4 t-2 v4 w-2 x-3 y-3 z-3
.<souc	k5 l2 s-3 u-1 z-1
.<souf	v2
.<souh	a4 i1 k-2 l-2 q3 r2 s-2 u3 v-1 z-2
.<soul	r2 s-3 v3
.<soup	s2
.<sous	e2 g-1 k-3 l1 n-2 p-1 s4 u-1 v4 x-2
.<souv	c-2 f5 g1 k-3 l-2 s2 u-2 v-1
.<soy	p4 s-3 w2
.<soye	p4 s-3 w2
.<sp	a2 b-3 d-2 e3 f-5 g4 h-3 i3 j-3 l-4 n3 o-4 p-2 q-2 r1 s1 t-2 u-6 v-3 w-2 x2 y-2 z3
.<spe	c2 i5 s-3
.<spea	i5 s-2
.<spi	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k1 l-2 n4 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v-2 w-1 x2 z3
.<spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k1 l-2 n4 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v-2 w-1 x2 z3
.<spo	k-1 l-2 m-1 s7 u-1 v-1
.<spor	k-1 l-2 m-1 s7 u-1 v-1
.<st	a1 b-2 c-3 d-4 e-2 f-1 i-4 j-2 l-11 n-4 o-5 p-5 q9 r8 s3 t-2 u-6 v-4 w-5 x-2 y-3 z-5
.<sta	a3 c-1 d-3 f1 g4 h2 i-3 j-1 k-4 l-3 m2 n-2 o-3 p-2 q6 r-4 u-4 v-2 w-3 x-1 y-1 z-2
.<stad	t2
.<stag	a-2 d-2 f2 g2 h3 k-2 m3 o-1 t-1 u-2
.<stan	a5 i-1 s-1 u-2
.<star	k-1 n-1 o-1 q6 r-1 s-3 w-2
.<stat	e-1 g4 s1
.<sto	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r9 s2 t-2 u-3 v-3 w-2 x-1 y-2 z-2
.<stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r9 s2 t-2 u-3 v-3 w-2 x-1 y-2 z-2
.<str	k7 l-5 p-1 z-2
.<stre	k8 l-5 s-5 z-1
.<su	a3 e4 f-5 g-4 h-1 i-4 k2 l2 m-5 n-3 o-7 p1 q-2 r2 t-3 v1 w-2 x-5 y2 z2
.<suf	a-1 c7 k-2 m-1 q-1 r2 s-4
.<suff	a-1 c7 k-2 m-1 q-1 r2 s-4
.<sui	a3 c-2 d2 e1 f-5 g-2 i-2 j-3 k-3 l3 m-3 n-2 o-6 p2 q-1 r-3 t-2 u4 v1 w-3 x-5 y2 z4
.<sui>	k5 l2 s-6 v-1
.<suic	l-1 s-1 v7 y-3
.<suis	b2 f-3 h-2 i-2 j-3 k-5 l4 m-3 n-2 o-4 p1 r-2 t-4 u4 v-2 w-2 x-4 y2 z6
.<suit	a5 g-2 h2 l-2 o-2 p6 s-8 t-1 v-2 y3 z-2
.<suiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-5 l-4 o-3 p4 q-1 r-2 t3 u1 v-3 w-1 x-1 z-2
.<suj	l-1 s3
.<suje	l-1 s3
.<sup	a-1 c-1 j-2 o-1 q-1 r3 t-1 u-2 v4 w3 y-1 z-2
.<supe	k3 l-1 r-2 s2 u-2 w3
.<supp	a-1 j-2 k-3 l1 p1 r4 t-1 v2 z-1
.<sur	a2 c-2 d-2 e6 f-2 g-4 i-4 j3 k7 l-1 m-4 n-2 o-2 p-1 r3 s-2 t-4 u-6 v3 w-4 x-2 z-2
.<sur>	a-2 b-3 d-4 e1 g-4 i-4 j3 k7 m-4 n-2 o-2 r3 t-3 u-5 v4 w-3 x-2 y2 z-2
.<surp	s2
.<surs	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.<sus	o-1 s5
.<sush	o-1 s5
.<sy	a-2 g-2 k-2 l-2 o-1 r2 s-3 w6
.<sym	g-1 k-2 l-2 s-3 w6
.<symp	g-1 k-2 l-2 s-3 w6
.<sys	a-1 r3
.<syst	a-1 r3
.<t>	a-7 b-3 c-2 d-2 e-2 f-3 g-6 h-4 i1 j-3 k-2 m-2 n-5 o3 p-3 q-1 r-2 s9 t-4 u-2 v-2 w4 x-2 y-3 z-2
.<ta	a-5 b-4 c-3 d-3 e-3 f-5 g-4 h-3 i-2 j-3 k-5 l6 m2 n-2 p-3 r-3 s11 t1 u-8 w-3 x-3 y8 z-4
.<ta>	a-1 b-1 f-2 h-1 i-3 k-6 l-4 o-2 p-1 s13 v-1 z-1
.<tab	k-1 l-2 y5
.<taba	l-1 s-3 y5
.<tabl	l-1 s3
.<tac	s6
.<tach	s5
.<taf	b-1 f-2 j-1 k-1 l9 m5 o-1 s-1 t4 u-7 v-1 y-1 z-2
.<taf>	b-1 f-1 j-1 l7 m4 t4 u-5 v-1 y-1 z-1
.<taff	f-1 k-2 l4 s-1 u-3
.<tai	s-4 v5
.<tail	s-4 v5
.<tam	i1
.<tan	k5 l6 p-2 s-4 u-5
.<tant	k4 l6 s-4 u-4
.<tap	a-2 c-1 k-1 l-3 o3 q2 r-2 s-7 v-2 w-1 y9
.<tape	a-1 c-1 k-1 l-3 o3 q1 r-2 s-7 v-2 w-1 y9
.<tar	k-4 p1 q-2 s4 u2
.<tard	k-4 l2 p3 q-1 s2 u2
.<tart	l-1 p-2 s4
.<tas	s4
.<tas>	s4
.<tat	l-1 s2
.<tata	l-1 s2
.<tax	s2
.<te	a7 c-1 d-2 e-2 f-3 g-7 h-6 i-2 j5 k-6 l-10 m-2 n5 o-2 p-9 r8 s2 t-3 u-8 x-1 y-3 z5
.<te>	a-2 f-1 k-5 l-3 p-2 s15 u-1 v-3 x-3
.<tel	a9 b-3 c1 d-3 e-4 f-2 g-3 h-4 i-3 j7 k-1 l-10 m-5 n-2 o-2 p-3 q-2 r6 s-1 t-1 u-4 v-2 w-4 x-3 y-4 z6
.<tel>	a7 b-1 c1 d-1 e-1 f-2 g-2 h-2 i-1 j7 l-8 m-4 n-1 o-2 p-1 q-4 r4 s-5 t-3 u-2 v-2 w-3 x-1 y-2 z5
.<tele	a5 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-1 l-4 m-2 n-1 p-2 r3 s2 u-3 w-2 x-2 y-2 z3
.<tem	b-3 c-2 e-2 f2 g-3 h-2 j-1 k-1 l1 m-1 n-1 o-1 p-3 q-1 r-1 s8 t-2 u-3 v-2 w1 x-1 y3 z-2
.<temo	p-2 s3 t-1 v-1 y3
.<temp	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 p-1 r-1 s7 t-1 u-3 w1 x-1 z-2
.<ten	a-2 b6 d2 g-2 k-2 l-3 m-1 p-2 s-6 v7 x-2 y-2
.<tent	l-1 s-4 v7 x-1 y-1
.<tenu	b6 d2 g-2 k-1 l-2 p-2 s-5 v-2 y-1
.<ter	a1 e3 f-2 k2 l-1 m4 s-6
.<term	a1 e3 f-2 l-1 m4 s-4
.<terr	k3 s-2
.<tes	k-3 l-1 n-2 o-1 p-1 r-2 v-1 w3 x3 z4
.<tes>	k-1 l-2 o-1 p-1 r-1 s3 v-1 w-1 x3 z4
.<test	l1
.<tet	k-2 p-1 s1 v2 x4
.<tete	k-2 p-1 s1 v2 x4
.<tex	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-4 v-2
.<text	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.<tg	s3
.<th	i1 k-2 l4 s-2
.<the	k-1 l2 s-1
.<theo	k-1 l2 s-1
.<thu	l3
.<thun	l3
.<ti	a-3 b-2 c-2 d-1 e8 f4 g-1 h-2 i-1 j-1 k4 m2 n-1 o-2 p-2 r-2 s-8 u-6 w-1 x4 y1 z-2
.<tic	k2 l-1 s3 u-1
.<tick	k2 l-1 s3 u-1
.<tie	k5 s-2
.<tien	k5 s-2
.<tig	a-2 c-2 d-1 e9 f-1 k-1 l-1 m3 o-1 s-3 t-1 u-1 z-1
.<tig>	a-2 c-2 d-1 e9 f-1 k-1 l-1 m3 o-1 s-3 t-1 u-1 z-1
.<til	f5 s-2 u-4
.<tir	k-1 l-2 s-5 v2 x5 y2
.<tire	k-1 l-2 s-5 v2 x5 y2
.<tit	l4 s-2
.<titr	l4 s-2
.<tk	k7 l-1 p-3
.<tkt	k7 l-1 p-3
.<tkt>	k7 l-1 p-3
.<to	a-8 b-3 c-6 d-1 e-5 f-5 g-8 h-6 i-4 j-3 k-1 l-2 m-4 n6 o1 p-5 r-2 s4 t-4 u5 v3 w8 y2 z-4
.<toi	a-3 b-2 c-1 d-1 e-1 f-2 g-1 h-2 i-1 k-5 l-10 m-4 n5 o3 p-5 q-1 r-1 t-2 u-1 v2 w6 x2 y-3 z-2
.<toi>	a-3 b-2 e-1 f-1 h-1 i-1 k-4 l-8 m-3 n5 o3 p-3 q-1 r-1 t-2 v-7 w6 x2 y-2 z-1
.<toil	s2
.<toit	k-2 l-4 p-2 s-2 v6
.<tom	c-1 e-2 f1 g-4 h-2 k1 l3 m-1 o-1 s3 u3 v-1 w-1 z2
.<tomb	e-1 f1 k1 l3 m-1 s-2 u3 v-1 z2
.<ton	g-2 k-2 l-3 m-2 p-2 s14 u-2 v-1 w-2 x-4
.<ton>	g-2 k-2 l-3 m-2 p-1 s13 u-2 w-2 x-4
.<tont	s2
.<top	k1 l-2 n-1 r-2 s-6 u6
.<top>	k1 l-2 n-1 r-2 s-6 u6
.<tot	f-4 k3 l-1 p-2 s-3 u6
.<tot>	f-4 k3 l-1 p-2 s-3 u6
.<tou	a-6 b-3 c-5 e-3 f-3 g-4 h-4 i-3 j-2 k-1 l2 n4 o-1 t-2 u-3 v3 w5 x1 y4 z-6
.<touc	l-4 q3 s-5 y6
.<toul	t1
.<tour	k-4 l5 n-2 s4 u-3 v-1 w-3
.<tous	a-2 b-1 c-2 d2 f-2 g-1 h-2 i-1 j-2 k-3 l-2 m-3 n6 o2 p-1 q-2 r-3 s-4 t-2 u2 v2 w1 y2 z-2
.<tout	a-5 b-1 c-3 d-2 e-3 g-3 h-2 i-2 l1 m1 n-3 o-3 r2 s3 t-2 u-4 v3 w6 x2 y-2 z-4
.<tr	a-3 b-2 c-4 d2 e1 f-6 g4 h-6 j-2 k2 l3 m3 n1 o-3 u-5 v-4 w-5 x-3 y-2 z4
.<tra	a-3 b-3 c-2 d2 e2 f-4 h-5 i2 j-2 l4 m3 n3 o-3 p2 q-2 r2 s-2 w-3 x-2 y-2 z-5
.<trac	k-2 p3
.<trad	i5 s-2
.<trai	b-1 c-1 e-1 g-2 i-1 k3 l4 m-1 r-1 t-1 u-3 v2 x-2 y1 z-3
.<tram	g3 k-5 m-1 p4 s2 u-1 v-1
.<tran	a1 c-1 g2 h-1 k-4 m6 r4 s-6 u3 v-1
.<trao	h-2 k-2 n5 s-2 w-1
.<trav	a-2 b-2 d3 e4 f-2 g-3 h-2 i-1 k2 l2 n-1 o-1 p-5 q-1 t3 v-2 w-1 y-2 z-2
.<tre	e2 i-1 j2 k9 l-2 m2 s-5 u-6 v-2
.<tren	j2 k1 s-2
.<tres	e2 i-1 k7 l-1 m2 u-5 v-2
.<tri	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 o-1 p-1 s2 u-2 v-1 x2
.<trib	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.<tris	l-1 s3
.<tro	a-3 b-1 c-3 d-3 e-2 f-3 g4 i-2 j-2 l-3 m5 n-2 o-4 q3 r-2 s2 u-5 v-3 w-3 x-4 z7
.<troi	a1 g1 l3 s1 t2 v-1 x-2 z-2
.<trom	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-1 y-1 z9
.<trou	a-3 c-2 d-2 e-2 f-2 g4 i-1 j-1 k2 l-8 m6 o-2 p-3 q-1 s4 t-2 u-2 w-1 x-2 y1 z-2
.<tru	a3 b2 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.<truc	a3 b2 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.<tt	f-2 k6 n-1 s-9 v1 w4
.<tt>	k-3 n-1 v1 w4
.<tte	f-1 k9 s-11 u1
.<tte>	f-1 k9 s-11 u1
.<tu	a-1 b-4 c-3 d-3 e-2 f-6 g-3 h-3 i5 j-2 k-2 l-10 m-3 n-3 o-4 p-6 q-2 r-2 s14 t-3 u-4 v1 w2 x4 y1
.<tu>	b-2 c-2 d-2 e-1 f-4 g-2 h-1 k-5 l-4 m-1 n-1 o-2 p-4 q-1 s16 t-2 u-4 v-3 w-2 x-3 y-2 z3
.<tue	b-4 d-2 e-1 f-2 g-2 h-2 i-1 j-1 k1 l-8 m-3 n-1 o-2 p-3 q-1 r-1 s4 u-2 v2 w3 x5 y2 z-3
.<tue>	b-3 d-2 f-1 h-1 l-7 m-2 o-1 r-1 s4 u-1 v2 w4 x3 y-4 z-1
.<tuer	a-1 f-1 g-1 h-1 k2 l-2 m-1 p-3 u-1 x3 y4 z-2
.<tur	a-1 f-2 i8 s-3 t-1 u2
.<turc	a-1 i8 s-3 t-1
.<ty	s-5 x4 y3
.<typ	s-5 x4 y3
.<type	s-5 x4 y3
.<u>	z2
.<un	a3 b2 c2 d-4 e4 f-3 g-3 h-5 j-1 k-8 n-3 p3 q-5 r-1 t-1 u4 v2 x4 y-4 z-1
.<un>	a5 c1 d-4 e5 f-1 h-5 i-3 k-8 l3 m4 n-2 o-2 p3 q-4 r-3 s-1 u3 v-3 w1 x3 y-2
.<und	i4 s-1
.<unde	i4 s-1
.<une	a2 b2 c1 f-5 g-3 j-1 k-3 l-5 m-3 n-2 o2 p2 q-3 r-2 t-3 u3 v6 x2 y-3 z-1
.<une>	a2 b2 c1 f-5 g-3 j-1 k-3 l-5 m-3 n-2 o2 p2 q-3 r-2 t-3 u3 v6 x2 y-3 z-1
.<ur	a4 f-1 k-2 l5 s-3
.<urg	a4 f-1 k-2 l5 s-3
.<urge	a4 f-1 k-2 l5 s-3
.<us	s2
.<ut	a-1 c6 e-3 f-2 g-3 j2 k-2 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<uti	a-1 c6 e-3 f-2 g-3 j2 k-2 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<util	a-1 c6 e-3 f-2 g-3 j2 k-2 l-2 m-1 o3 q-1 r3 s-5 u-1 z2
.<va	a-6 b3 c-3 d-2 e-5 f-11 i1 j3 l-1 m-5 n3 o-7 p-1 q-5 r-4 s3 t-2 u-1 v3 w-7 x8 y-2 z-7
.<va>	a-4 b3 d-2 e-5 f-10 g-1 h2 i4 j-1 m-3 n4 o-6 p-4 q-3 r-3 s4 t-4 u2 v-5 w-6 y1 z-4
.<vac	a-2 b-2 c-1 d3 f-1 g-1 i-3 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-2
.<vaca	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.<vach	l3
.<vai	a-3 b2 c-2 d-3 e-1 f-2 g2 i-3 j3 l-9 m-2 n-1 o-2 p2 q-2 r-2 s-2 t-3 u-5 v4 w-2 x9 y-5 z-4
.<vais	a-3 b2 c-2 d-3 e-1 f-2 g2 i-3 j3 l-9 m-2 n-1 o-2 p2 q-2 r-2 s-2 t-3 u-5 v4 w-2 x9 y-5 z-4
.<val	j3 k3 l-1
.<vali	k3 s-1
.<var	l4 s-2
.<vari	l4 s-2
.<vas	k4
.<vas>	s3
.<vau	s-3 v5
.<vaut	s-3 v5
.<vaz	k5 s-5
.<vazi	k3 s-2
.<ve	a-2 b3 c-3 d-5 e3 h-2 j-1 k-2 n-3 o-6 p2 q3 s5 t-6 u-1 v5 w-4 x-2 y1 z-4
.<ve>	h2 l3 s-3
.<vei	s-5 v6
.<vein	s-5 v6
.<vel	k2 l3 s-4
.<velo	k2
.<ven	a-5 b5 c-1 d-5 e-3 g1 i-2 k4 l1 m-1 n-2 o-4 p-6 q-3 r-3 s8 t-5 u3 v-5 w-4 y-3 z-4
.<vend	a-2 b-2 c-1 e-1 f-1 g-5 h2 j1 l-3 m2 o-2 p-1 s5 u3 x-1 z-1
.<vene	k-1 s4
.<veng	s-2 v-2 x5
.<veni	a-4 b7 d-5 e-2 f2 g3 h-2 i-2 j-2 k5 l3 m-3 n-2 o-3 p-4 q-2 r-2 s-2 t-4 u2 v-3 w-3 x-2 y-1 z-2
.<vent	l-2 s5 y-2
.<venu	b-2 g-1 p-2 s7 u-3 v-1 z-2
.<ver	a-3 b-1 c-1 g-1 i3 k-13 l-6 m3 p10 r-1 s5 u-2 v-1 y-1 z2
.<ver>	k-4 p5 s-1
.<verg	l-1 p2
.<veri	a-2 s2 z3
.<verr	l-1 s5 t2 u-1
.<vers	i3 k-10 l-3 m3 p7 s1 u-1
.<ves	l-1 o-2 s4
.<vest	l-1 o-2 s4
.<veu	a3 b-6 c-3 d-1 e6 f-3 g-3 h-3 i2 k-5 l2 m-2 n-1 o-3 p-4 q6 r2 s-6 t-5 u-7 v6 w-2 x-4 y5 z-3
.<veu>	a2 e2 k-2 l5 p-1 q2 r-2 s-5
.<veui	k-2 l3 r2
.<veul	l-2 y3
.<veut	a-2 b-4 c-2 e7 f-2 g-1 h-1 i-2 k1 l7 o-1 p-2 q-1 r-2 t-1 u-7 v-2 x-2 y5 z-1
.<veux	a3 b-3 c-2 d-1 e-1 f-2 g-1 h-2 i3 k-7 l-6 o-3 p-2 q7 r3 s-6 t-4 v8 w-1 x-3 z-2
.<vi	a-2 b2 d-3 e-3 f-3 g2 h-4 i-4 j-3 k2 l-2 m4 n-3 o-5 p-2 q-4 r-2 s3 t-5 u-3 v8 y5 z-4
.<vic	a5 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.<vict	a5 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.<vid	a2 c2 k-2 l-2 s4
.<vide	a2 c2 k-2 l-2 s4
.<vie	a-4 b3 c-2 d-3 e-3 f-2 g2 h-1 i-4 j-2 k4 m2 n-2 o-4 p-3 q-3 s3 t-4 u-1 v5 z-3
.<vie>	a-1 b-2 c-2 d-1 e-1 f-1 g-2 h-1 k-7 l-10 m-2 n-1 p-1 r-1 s2 u-2 v9 w4 x2 y3 z-2
.<viei	i-3 l-1 s7 v-3
.<vien	a-3 b4 c-1 d-3 e-2 f-1 g3 h-1 i-2 j-2 k5 l3 m3 n-2 o-4 p-2 q-3 t-3 v-2 w-3 y-3 z-2
.<vil	f-1 g4 h-1 l4 s-1 u1 v-1 z-1
.<vill	f-1 g4 h-1 l4 s-1 u1 v-1 z-1
.<vin	a-1 g-1 k2 p2 s3 u-1
.<vin>	s4
.<ving	k-1 p2
.<vini	k3 s-1
.<vio	a-1 k-2 l-3 m-1 s-6 v-1 y8
.<viol	a-1 k-2 l-3 m-1 s-6 v-1 y8
.<vir	b-2 d-2 k-5 l3 m6 v-2 x1 y-4
.<vire	b-2 d-2 k-5 l3 m6 v-2 x1 y-4
.<vis	k-1 l-3 s-1 y5
.<vit	a-3 b-2 c3 e3 g-1 k-2 l-3 m-2 p4 s-1 v-2 w3 z3
.<vita	c4 s-3
.<vite	b-2 e3 k-2 l-2 m-1 p4 s1 v-1 w3
.<viv	a1 b-3 c-2 d2 e-2 g-2 h-1 i-1 k-4 l-5 m-3 n-1 o-1 p-2 q-2 r-2 s4 t-3 u-4 v10 w-1 x-1 y-1 z-1
.<vive	a2 k-2 l-4 m-2 s7 t-2 u-2 v3
.<vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.<vn	l2
.<vni	l2
.<vnir	l2
.<vo	a3 b-3 c-5 e-4 f-1 g-2 h4 i-1 j-2 k-2 l2 o-3 p-4 r1 s2 u2 v-6 w3 x3 y-3
.<voi	a-5 b-9 c-3 d2 e-3 f3 g-2 h10 i-3 j-1 k-5 n-3 o-5 q-4 s3 t2 u-1 v-5 w-5 x5 y-2 z-5
.<voic	c-1 j1 k-1 m4 s-1
.<voie	k-1 l-1 p4 s1
.<voil	c-2 k-1 m1 s3
.<voir	a-5 b-6 d4 e-1 f3 g-2 h7 i-2 k-5 l-3 m-1 n-1 o-2 p-2 q-2 r-2 s2 t5 u3 v-7 w-2 y-2 z-2
.<vois	a-2 b-3 c-1 d-3 f-2 h7 k-5 l-3 m-1 o-2 r-1 s-5 t-2 u-2 v3 x7 y2 z-3
.<voit	a-2 b-3 c-1 d-1 e-1 f4 i-1 k1 l4 m-2 n-1 o-1 q-1 r3 s2 t-2 u-3 v-4 w-2 y-2 z-1
.<voix	a2 k-2 s4 u-1
.<vol	a-1 c-2 j2 l3 m-1 p-1 s3 u-1 v2 y-2
.<vol>	l1
.<vole	c-2 j2 k-2 s6 u-3 y-2
.<volo	k2 l2 s-3 u2
.<vom	h-1 l1 s4
.<vomi	h-1 l1 s4
.<von	l-2 m-1 s-4 v-1 x5 y4
.<vont	l-2 m-1 s-4 v-1 x5 y4
.<vos	a-3 b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-2 l1 m-2 o-4 p-3 q4 r6 s2 t-1 u2 v-2 w-1 x-1 y-2
.<vos>	a-3 b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-2 l1 m-2 o-4 p-3 q4 r6 s2 t-1 u2 v-2 w-1 x-1 y-2
.<vot	a5 b1 c-2 d-2 e-3 g-1 h-2 i-3 j-4 k-5 l1 m5 n-1 o-4 p-4 q-3 s3 t-1 u-4 v-3 w6 x1 y-2
.<votr	a5 b1 c-2 d-2 e-3 g-1 h-2 i-3 j-4 k-5 l1 m5 n-1 o-4 p-4 q-3 s3 t-1 u-4 v-3 w6 x1 y-2
.<vou	a3 d-1 e-3 f-1 h-2 k2 n1 o1 p-4 r-4 s-3 t-2 u3 v-3 w2 y-3 z2
.<voud	a5 b2 d-1 e-1 f-1 i2 j-2 k-3 l-4 q2 s-5 t2 u3 x-1
.<voul	a-3 b-1 c6 d-1 f-1 g-2 j-1 k-2 l5 m-2 o-1 q3 r-2 s-6 u3 v1 w3 x-1
.<vous	e-3 f-1 h-2 k2 l-1 n2 o1 p-3 q-3 r-3 s-1 t-3 u2 v-4 w2 y-3 z3
.<voy	t2
.<voya	t2
.<vr	a2 b4 c-1 e-2 f-2 g-3 h2 k-5 o4 s1 u-2 v2 x-3 z-1
.<vra	a3 e-2 g-1 h2 k-5 l-2 o4 s3 u-2 v-1 z-1
.<vrai	a3 e-2 g-1 h2 k-5 l-2 o4 s3 u-2 v-1 z-1
.<vrm	a-1 b4 g-2 l2 s-2 v3 x-2
.<vrmt	a-1 b4 g-2 l2 s-2 v3 x-2
.<vs	a2 c-1 d-2 e-3 f-5 h-3 j-2 k1 l-7 m-2 o1 p-2 q-2 r2 s-3 t-2 u1 v-4 w4 x-3 y-2 z5
.<vs>	a2 c-1 d-2 e-3 f-5 h-3 j-2 k1 l-7 m-2 o1 p-2 q-2 r2 s-3 t-2 u1 v-4 w4 x-3 y-2 z5
.<vu	a-1 f-2 g-1 h-1 i-1 k5 m3 n-1 o-2 q-1 r-1 s4 u-1 v-2 w-4 x-1 y-1 z-2
.<vu>	a-1 f-2 g-1 h-1 k5 m3 n-1 o-2 p-1 r-1 s4 u-1 v-1 w-4 x-1 y-1 z-2
.<vue	p1 s1
.<vue>	p1 s1
.<we	c-1 d-3 g-1 h-1 i-2 j-1 k6 l-6 m-2 n-4 o-2 p-2 q-1 r-2 s1 t7 u-2 v-2 w-3 y-2 z-2
.<we>	i-1 k6 l-1 m-1 n-4 s-4 w-3
.<wee	d-2 l-5 m-1 p-2 s6 t8 u-2 v-2 y-2 z-1
.<week	d-2 l-5 m-1 p-2 s6 t8 u-2 v-2 y-2 z-1
.<wi	k3 s-2
.<wi>	k3 s-2
.<wr	a-2 i2 j-1 n-1 o-1 r-1 s-3 z5
.<wri	i3
.<writ	i3
.<ws	h-2 i-1 k-2 l-2 n5 s-2 w-3
.<wsh	h-2 i-1 k-2 l-2 n5 s-2 w-3
.<wsh>	h-2 i-1 k-2 l-2 n5 s-2 w-3
.<y>	a-4 b2 c-3 d-2 e-3 f-4 g6 h-5 i-2 j-2 k12 l-2 m4 n-2 o-3 q-2 r-3 s-6 t3 u-4 v-2 w-2 x-4 y-4 z4
.<ya	b2 c2 d-1 e-2 f2 g3 h-3 i-2 k4 l-2 m-2 n-1 o-3 p-4 q-1 r-2 s4 t1 u-2 w-2 x-2 y-4 z2
.<ya>	b2 c2 d-1 e-2 f3 g3 h-3 i-2 j-1 k2 l-1 m-2 n-1 o-2 p-4 q-1 r-2 s3 t1 u-3 w-2 x-2 y-4 z2
.<yan	f-2 k4 s-1 u-1
.<yani	f-2 k4 s-1 u-1
.<yao	s2
.<yaou	s2
.<yau	a1 l-2 u3
.<yaur	a1 l-2 u3
.<ye	i1 k6 n-1 q-2 r-1 s1 u-2
.<yep	k2
.<yep>	k2
.<yes	i1 k5 l1 s-3 u-2
.<yes>	i2 k4 l1 s-2 u-2
.<yess	k2
.<yeu	k-2 q-2 s4
.<yeux	k-2 q-2 s4
.<yo	i4 k-2 l-2 s4 u-1
.<you	i4 k-2 l-2 s4 u-1
.<you>	i4 s-1
.<youp	k-2 l-2 s5 u-1
.<za	b2 k4 l1 m-2 s-2 u-1
.<zap	b2 k5 l2 s-5 u-1
.<zapp	b2 k5 l2 s-5 u-1
.<ze	j2 k2 l-3 m-2 s5 u-1 w-1
.<zen	k-1 l-1 s4
.<zer	j2 k3 l-2 m-2 s2
.<zero	j2 k3 l-2 m-2 s2
.<zz	a-4 b-2 c-3 d-2 e-2 f2 g-4 h-2 i-3 j7 k3 m-1 n-5 o-3 p4 q-4 r-5 s5 t-1 u3 v-4 w-4 x-3 y-2 z-5
.<zzh	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.<zzho	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.<zzi	k-4 l3 s3
.<zzil	l3
.<zzin	k-3 s4
.<zzl	p-1 s4 x-2
.<zzla	p-1 s4 x-2
.<zzn	k-2 l5 n-1 s-2
.<zzno	k-2 l5 n-1 s-2
.<zzp	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.<zzph	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.<zzy	k4 l-2 m3 n-1 p2 s-1
.<zzye	k4 l-2 m3 n-1 p2 s-1
.a86	k-1 l-3 p5 s-2
.a86>	k-1 l-3 p5 s-2
.aa>	k-4 l-3 n-7 o-1 s8 w-4
.ab>	h2 s3
.aba	l-1 s-3 y5
.abas	l-1 s-3 y5
.abass	l-1 s-3 y5
.abe	i7 s-2 u-2
.abe>	i7 s-2 u-2
.abi	a-1 b-1 h1 i1 k-2 l3 p-2 s-4 u-1 v-1 x3 y-1 z3
.abit	a-1 b-1 h1 k-1 l3 p-2 s-4 v-1 x3 y-1 z3
.abite	b-1 g-1 h-1 l3 p-2 s-4 t1 v-1 x3 y-1 z3
.abitu	g2 h2 z-1
.abl	a-2 b-2 c-1 d-1 e-2 f-4 g-3 h-3 i2 j6 k-4 m-2 n-3 o-2 p-2 q4 r-4 s2 t-2 v-2 w5 x-2 y-2
.able	a-2 b-2 c-1 e-2 f-4 g-2 h-3 i-2 j6 k-3 l3 m-1 n-2 o-2 p-2 r-1 t-1 v-1 w6 y-1
.able>	a-2 b-1 e-1 f-4 g-2 h-2 i-2 j6 k-2 l4 n-2 o-1 p-1 q1 s-5 t-1 v-1 w6 y-1 z1
.ables	l-2 s3
.abli	q4 r-3
.ablo	i4 l-3 s2
.ablo>	i4 l-3 s2
.abo	a-2 c-2 g-1 h-2 k-3 l-2 n-1 q5 r6 s1 u-2 v-3 w-1 y-1 z-2
.abon	a-2 k-2 l-2 n-1 q6 r6 s-3 u-2 v-3 y-1 z-1
.abonn	a-2 k-2 l-1 n-1 q6 r5 s-2 u-2 v-3 z-1
.abor	k-2 l-1 s4
.abord	k-2 l-1 s4
.abr	s3 z-1
.abs	a-2 b7 c-2 d-1 e-2 f-1 g-2 h-2 i-2 j-2 l9 m-2 n-3 o-2 p-3 q-3 r-2 s-4 t-3 u-6 v-3 w-3 x-1 y-2 z-2
.abs>	k-7 l10 n-2 p-1 q-2 s-5 u-3 w-1
.abse	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-2 q-1 r-1 s1 t-2 u-3 v-2 w-1 y-1
.absen	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-2 q-1 r-1 s1 t-2 u-3 v-2 w-1 y-1
.abso	k3 s-1
.absol	k3 s-1
.abu	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.abus	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.abuse	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.ac>	c-2 f-4 h4 k3 l1 m-3 n-3 p-4 s4 u3 v-3 w-1 x-2
.aca	a-2 c-1 d2 f-2 g-1 h5 i-3 k-3 l6 m-2 o-1 p-2 q-1 s-2 t4 v-2
.acan	a-2 b-2 c-1 d3 f-2 g-1 h5 i-3 k-3 l3 m-2 o-1 p-1 q-1 t4 v-2
.acanc	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.acant	h5 l-2 s-1 u-2
.acar	b2 l5 s-5
.acard	b2 l5 s-5
.acc	a-3 b-2 c-2 d-1 e-2 h1 i-2 j-3 k6 l4 m3 n-2 o-3 q-3 r3 u-6 v-3 w-4 x-2 y-3 z-2
.acc>	a-1 f1 g-1 h-2 j-2 k9 l1 m-1 n-1 o-1 p-2 r1 s-9 u-3 w-3
.acce	g2 l-1 s-2 t2
.accep	t2
.acci	k-2 l4 p3 s-4
.accid	k-2 l4 p3 s-5
.acco	a-1 b-1 c-1 h-1 k1 l3 m-1 p-1 q-2 r3 s5 t-2 u-3 v-1 w-1 y-2
.accom	b-1 k2 l-7 s7 t-2 u-2 y-1
.accor	k2 q-1 r3 s-1
.accou	k-5 l8 s-1 u-1 y-1
.accu	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.accue	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.acd	s2
.acdo	s2
.acdo>	s2
.ace	b-3 d-2 e5 f-1 g-5 i-2 k-3 n-1 o-4 p4 q-3 r-3 t-1 u7 v-2 w-2 x-4 y4 z-4
.ace>	a-3 b-3 c2 d-1 e-2 f1 g-3 h1 k-3 m1 o-2 p6 q-1 r-3 s-3 t-3 u5 w-1 x-3 y6 z-2
.acel	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.acele	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.acem	e4 k4 p-2 s-4
.aceme	e4 k4 p-2 s-4
.acer	h-1 k-3 l1 u5
.acer>	h-1 k-3 l1 u5
.aces	l-1 s3
.aces>	l-1 s3
.acez	j1 z-1
.acez>	j1 z-1
.ach	a-3 c-2 d-1 e-3 f-1 g-2 h-4 i-1 j-2 k-5 l4 m-3 n-1 o4 p-5 q-2 r1 s7 t-2 u-2 v3 w-2 x3 y-4 z2
.ache	a-2 c-2 e-2 g-2 h-2 i-1 j-2 k-4 l5 m-3 n-1 o-1 p-5 q-2 r2 s5 t-2 u-2 v3 w-2 x3 y-3 z3
.ache>	a-1 b1 g-1 k-6 l5 p2 s4 u-1 x-1 y-2
.achee	p-1 y2
.acher	k-2 l5 s-3
.achet	j-1 k2 l-5 m-2 p-5 s1 v4 w-1 x5 y-3 z4
.achev	s2
.achez	e-1 l-1 q-1 r3 s4
.achi	h-3 l-2 o6 s4 v-1 y-2
.achin	h-3 l-2 o6 s3 v-1 y-2
.aci	g-1 k-4 l3 m3 n-3 s-8 w7 z1
.acie	k-1 m3 s-1 z2
.acie>	k-1 m3 s-1 z2
.aco	a-1 k3 l-5 m-2 r2 s4 u-2
.acon	k4 l-1 m-2 r2
.acon>	k3 r3 s-4
.acont	k2 m-1 s3
.acr	s-1 x3
.acre	s-1 x3
.acrer	x2
.act	a4 b-2 c3 d-2 e-2 f2 h-5 i-2 j1 k-6 l-7 m-2 n-2 o2 q7 r4 s-5 u-3 w-2 x-2 y-3
.act>	a4 h-4 s-1 t-2 z3
.acte	a2 c-1 d-1 f3 g2 j3 k-4 l-5 m-1 o-2 p1 q-1 r5 t2 u-2 v1 y-2 z-2
.acte>	a-2 f3 g2 l-3 r4 s-2 v2 y-1
.acter	r2 t2
.acteu	k-2 l-2 p3 s3
.actez	a3 j3 r1 s-1
.acti	a-1 i-1 k-2 l-1 n-2 q8 s-4 w-1
.activ	a-1 i-1 k-2 l-1 n-2 q8 s-4 w-1
.acts	o4 s-2
.acts>	o4 s-2
.actu	c5
.actur	c5
.acu	b4 c-1 g-1 k-1
.acul	b4 c-1 g-1 k-1 s-1
.acult	b4 c-1 g-1 k-1 s-1
.ad>	k-4 l5 s-2
.ada	u3
.adan	s-2 u3
.adan>	s-2 u3
.ade	a-1 b-1 c-2 g-1 h-2 k2 l3 m-1 p-3 s2 t1 u2 w-3 x-1 y-2 z-1
.ade>	a-1 c-1 g-1 h-2 k3 l2 m-1 p-3 t1 u3 x-1 y-2 z-1
.adea	s4 w-2
.adeau	s4 w-2
.adi	a-2 e3 k1 m-2 p-1 s-5 u-2 v8 y-1 z-1
.adic	e3 s-1
.adict	e3 s-1
.adie	a-2 k2 m-1 s-5 u-2 v8 y-1 z-1
.adie>	c1 k3 l1 s-2 u-1
.adieu	a-1 k-3 l-1 m-1 s-4 v8 y-1 z-1
.adm	b3 l-1 s2
.admi	s2
.admis	s2
.ado	g-1 h-1 l-4 n-2 u-1 w7 z-2
.ado>	l-1 s-1 w3
.ador	h-1 k-2 l-3 n-1 s1 w6 z-1
.adora	s-2 w4
.adore	k-2 l-3 s3 w3
.adr	a2 b-2 d3 e-2 f-2 g9 h-2 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-2 u-3 w-1 x-2 z-1
.adre	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-5 u-3 w-1 z-1
.adres	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-5 u-3 w-1 z-1
.adu	i5 s-2
.adui	i3 s-2 u1
.aduir	i3 s-2 u1
.af>	b-2 c2 d-1 f-2 g-1 j-1 k-1 l8 m4 o-2 t3 u-3 v-2 x-1 y-2 z-2
.afe	c-1 h-1 k-1 n-1 p-2 s6 t1 x-1 y-2
.afe>	n-1 p-2 s6 t2 y-2
.aff	f-1 h3 k3 l1 o-1 p-2 s-3 u-3 x3 z2
.aff>	f-1 k-2 l5 s-1 u-3
.affa	h3 o-1 z2
.affai	h3 o-1 z2
.affe	p-1 s-2 x4
.affe>	p-1 s-2 x4
.affi	k5 l-3
.aga	h-1 s6 z-2
.agas	l2
.agasi	l2
.age	a-3 b-4 c-4 e-1 f-3 g3 h2 j-4 m-3 n-3 o2 p-2 r5 s1 t4 u-5 v-2 w-5 x-4 y-1
.age>	a-3 b-3 c-3 d2 e-2 g5 h-6 j-4 k-2 l3 n-2 o3 p-2 q-2 r-2 s5 t-3 u-5 v-2 w-5 x-3 z3
.agea	u2
.ageab	u2
.agem	e3 l-2 s1
.ageme	e3 l-2 s1
.agen	c-1 e-1 f-3 g-3 h6 j-1 k6 l-3 m-2 o-2 p-1 q-2 r3 s-7 t3 u-1 x-1 y-1
.agend	a-2 f-2 h-1 k7 l-2 m-1 q-1 r4 s-4
.agent	a2 c-1 e-1 g-2 h7 k-2 l-1 o-2 r-1 s-4 t3
.ager	a-1 d-1 h-1 m-1 s-4 t6 u-1 v3 y-1
.ager>	l1 o-1 s-2 t6 u-1
.ages	a-2 e-1 f-2 g-1 i2 k-3 m-1 q4 r7 s-2 u-1 v-2 y-1 z-3
.ages>	a-2 e-1 f-2 g-1 i2 k-3 m-1 q4 r7 s-2 u-1 v-2 y-1 z-3
.agi	a-2 h3 l2
.agia	h3
.agiai	h3
.agn	a-2 b-2 c-1 g-2 h-2 i5 m-2 o-1 p-1 s3 t2 u-2 v-2 w-1 x-1 y3 z-1
.agne	a-1 b-2 g-1 h-1 i-1 k1 m-1 o-1 s5 t3 v-1 y-3
.agne>	a-1 b-2 g-1 h-1 i-1 k-1 l3 m-1 o-1 s5 t3 v-1 y-2
.agner	k4 l-4 s1
.agno	i6 k-2 l-1 s-5 u-2 y5
.agnol	i6 k-1 l1 s-3 u-2
.agnon	l-2 s-3 y6
.ago	s-3 y3
.agr	s1 y2
.agre	s1 y2
.agres	s-1 y3
.agu	l-1 n-2 s6
.ague	l-1 n-2 s6
.ague>	l-1 n-2 s6
.ah>	k2 l-7 n-2 p-1 s7 u-2 w-2 z2
.aha	k3 l-2 n-2 o-2 s2 v-2 w-2 x4
.aha>	k-3 l-1 n-2 o-2 s4 v-2 w-2 x4
.ahah	k4 l-1 n-2 s2 w-1
.ahah>	k5 s-3
.ahaha	k-2 l-1 n-2 s5 w-1
.ahm	h-1 l-1 s-3 z5
.ahme	h-1 l-1 s-3 z5
.ai>	a-3 b-4 c-4 d-2 e-3 g-5 h-1 i-3 k6 l7 m6 n-2 o-2 q-1 r-3 s5 u-5 v1 w-4 x2 z-2
.aid	a-6 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-6 l-1 m-3 n-2 o11 p-1 q-2 r-2 s-2 t-1 u-3 w5 x-1 y2 z-5
.aid>	k-3 l4
.aide	a-6 b-1 c-3 d-1 e-2 f-2 g-2 h-2 i-2 j-1 k-4 l-6 m-3 n-2 o11 p-1 q-2 r-2 s-2 t-1 u-3 w5 x-1 y2 z-5
.aide>	a-3 c-2 f-1 g-1 h-1 k-3 l-3 m-1 n-2 o9 r-1 s-8 u-1 v-3 w6 y-2 z-4
.aider	a-2 g-1 m-2 s6 u-1
.aides	s2
.aidez	a-2 k-1 l-3 o5 q-1 s-3 u-1 v2 y3 z-1
.aie	a4 b1 c3 e-2 g-1 h2 k-3 l-2 o4 p-1 u-2 v-2 y-1 z-2
.aie>	a4 b-1 e-2 g-1 h2 k-2 l-1 o4 u-1 v-1 z-2
.aiem	c3 s-2
.aieme	c3 s-2
.aien	b2 s1
.aient	b2 s1
.aig	k-2 m-1 p-2 s3 v3
.aign	k-2 m-1 p-2 s3 v3
.aigne	k-2 m-1 p-2 s3 v3
.ail	a7 b-3 d2 e3 f-3 g-6 h-6 i-2 j-2 k-2 m5 n-2 o-3 p-5 q-2 r-1 s-3 t4 v4 w-2 y-4
.ail>	a8 e4 f-2 g-6 h-5 i-1 j-1 k-5 m5 o-2 p-4 q-2 t3 u-2 v-1 w-2 x-2 y-2 z-2
.aill	a-2 b-2 c-1 d3 e-1 f-2 g-2 h-1 k3 l-2 m-2 n-1 o-1 p-1 s-5 t2 u3 v5 x2 y-2 z2
.ailla	s-2 v2
.aille	b-2 c-1 d4 f-1 g-1 k3 m-1 s-5 t2 u3 v2 x2
.ailli	k1 l-3 v3
.aillo	s1 z3
.aim	a3 f-2 g-1 h-2 j-2 k-6 l-7 m-3 n-1 o-1 p-2 r2 s7 u2 w4 x-2 y-2 z-2
.aim>	k-1 l-4 m-1 s6 v-2
.aime	a3 f-1 h-2 j-1 k-4 l-2 m-1 p-2 r2 s5 u2 v2 w-2 x-1 y-2 z-1
.aime>	a-1 k-2 l-2 s7 v2 w-1 z-1
.aimer	a4 f-1 h-1 j-1 k-2 p-2 r3 s-3 u2
.ain	a-1 b-3 c-1 d-1 e-2 f2 g-3 i1 k4 l2 m-4 n-3 o-3 q-2 r-2 u1 v2 w-3
.ain>	b-3 c-1 d-3 e-2 f3 g-2 k4 l2 m-3 n-3 o-3 p-2 q-2 r-2 t-4 v3 w-3 y2 z-4
.aine	a-2 b-2 c-2 d4 e-1 f-2 g-2 h-2 k-8 m-2 o-1 s3 t4 u4 v-2 w-1 x2
.aine>	a-1 b-1 c-1 d2 f-2 g-1 h-1 k-7 l2 m-1 t1 u5 x2 y1 z-2
.aines	b-1 d2 k-1 l-5 s3 t3 v-2 z1
.ains	c2 i1 l6 s-5
.ains>	c2 i1 l6 s-5
.aint	a-2 c-1 d-2 h1 j2 k5 l-8 m-2 o-1 p3 s-3 t1 u-4 v-1 w-2 y-2 z4
.aint>	b2 g1 s-1
.ainte	a-2 b-2 c-1 d-2 e1 h1 j2 k3 l-6 m-2 o-1 p3 s-3 t1 u-3 v-1 w-2 x1 y-2 z4
.air	b-3 c-2 d5 e-5 g-1 h1 i-3 j-2 k2 m-3 n-2 p-6 q-1 r-5 s-2 t1 u1 v6 w-4 x2 y-2 z4
.air>	k-4 p-1 s-3 v8
.aire	b-2 c-2 d5 e-5 g-5 h2 i-3 j-2 k4 l1 m-3 n-2 p-4 q-1 r-4 s-2 t1 u2 w-4 x2 y-2 z4
.aire>	b-2 c-2 d5 e-5 f1 g-4 h2 i-3 j-2 k4 m-3 n-2 p-4 r-4 s-4 t2 v1 w-3 x2 y-2 z4
.airem	l2
.aires	l2 s3 u1 v-1
.airi	g3 k1 p-2 r-2
.airie	g3 k1 p-2 r-2
.ais	c-4 d-5 e-2 h-3 i6 k-3 m-4 n-3 o-2 q-4 s5 t-3 u2 v3 w-3 x5 z2
.ais>	c-4 d-5 e-1 h-3 i7 k-5 m-4 n-3 o-1 q-4 s4 t-3 u2 v2 w-2 x5 y-1 z3
.aisa	f-2 k-2 l6 s-4 u3 z-4
.aisab	f-2 k-2 l6 s-5 u3 z-3
.aise	f-2 i-1 m-1 s7 u-2 w-1 z1
.aise>	f-2 i-1 m-1 s6 u-2 z1
.aisi	h-3 k5 l2 s-3 w-1 x-1 z2
.aisir	h-3 k5 l2 s-3 w-1 x-1 z2
.aiso	a-2 f-1 g-1 h3 k-2 l-6 o-1 r1 s3 t2 v-1 x4 y4 z-1
.aison	a-2 f-1 g-1 h3 k-2 l-6 o-1 r1 s3 t2 v-1 x4 y4 z-1
.aiss	b1 c-2 e-1 f-1 g-2 h-1 i-1 j-1 k2 l4 m2 o-1 p-2 q-1 r3 t-1 u-3 v3 w-2 x-3 y-2
.aisse	b1 c-2 e-1 f-1 g-2 h-1 i-1 k2 l4 m2 o-1 p-2 q-1 r3 t-1 u-3 v3 w-2 x-3 y-2 z-2
.ait	a2 b1 c-4 d-2 e1 f-1 g-1 h-2 j-3 k2 l-4 m1 n-3 o-2 p-8 q-1 s5 t-5 u9 v-3 w-1 x-3 z1
.ait>	c-3 d-4 e1 h-2 j-3 k2 l-7 m2 n-2 o-1 p-7 q-3 r-2 s6 t-5 u9 v-2 w-5 x-3
.aite	a3 b3 c-1 d-1 f-2 g-1 j-1 l2 m-2 n-1 o-2 p-2 q2 r1 s-2 t-1 v-3 w3 x-2 y-2
.aite>	a1 f-1 h1 k-2 l-3 m-2 p-1 q3 r2 s1 u3 v-1 z-2
.aitee	z1
.aitem	k2
.aiter	a4 i2 l-1 q-1 u2 z-1
.aites	a-2 b3 h-1 l5 o-2 s-7 v-1 w4 x-1 z3
.aitr	d3
.aitre	d3
.aix	g2 r3
.aix>	g2 r3
.ajo	l-4 u4
.ajou	l-4 u4
.ak>	i5 s-3
.ake	k-2 l-2 n-2 s5 w-2
.ako	e1 k3
.akor	k3
.akor>	k3
.al>	a-4 b-4 c3 f-4 g3 h-4 i-2 j-1 k2 l1 m-4 n-2 o-2 p-5 q-1 r-2 s7 t2 v-3 w-2
.ala	a-2 b-2 d-1 e-1 f-1 g-2 h-2 i-4 j2 k4 l6 m-2 n4 o-1 q-1 r-1 s-5 u1 v-4 w-2 y-2 z-2
.alad	a-1 b-1 g-1 h-2 k3 l6 m-1 n-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.alad>	k-4 l5 s-1
.alade	c-1 h-1 k3 l4 m-1 p-2 s-1 u3 v-2 y-2 z-1
.aladi	c1 k3 l1 s-2 u-1
.alag	p3 s-2
.alage	p3 s-2
.alai	k-1 l3 s-1
.alais	k-1 l3 s-1
.alam	k-1 n5 s-3 w-1
.alam>	k-1 n5 s-3 w-1
.alar	k4 l-1
.alarm	k4 l-1
.alc	d3 l-1
.alco	d3 l-1
.alcoo	d3 l-1
.ale	a-4 b-2 d-2 e-3 f-4 g-4 h-3 i-2 j-2 k6 l-10 m-4 n-4 o-3 p-2 q3 r-5 s10 t-4 u6 v3 w-3 x-5 y-3 z-3
.ale>	a-1 c3 d-1 e-1 f-2 g-3 h-1 i-1 k7 l-11 m-2 n-7 o-2 p1 s6 t-2 v4 w-2 x-2 y-1 z-1
.alem	a-1 e-1 g-1 k2 l2 m-1 p-1 q5 r-3 s3 u-4 v-1
.aleme	a-1 e-1 g-1 k2 l2 m-1 p-1 q5 r-3 s3 u-4 v-1
.alen	k3 l-2 p2
.alend	k4
.aler	a-2 c-1 k2 l-6 m-1 p-4 r-1 s6 t-1 u8 v1 x-2
.aler>	a-2 c-1 k1 l-4 p-4 r-1 s4 t-1 u8 v1 x-2
.alere	l-3 s3
.aleu	s3
.aleur	s3
.alez	k-2 s-1 u4
.alez>	k-2 s-1 u4
.ali	a1 b-3 c-2 d2 e-2 f-3 g3 h3 i4 j-1 l5 n-2 o-3 p-2 q-2 r-2 s-6 u-1 v-3 w-3 x-1 y-2 z2
.ali>	a3 c-1 g-1 h4 k-1 l-1 n-1 o-2 s-2 w-2 z3
.alid	k5 s-1 u-1
.alide	k5 s-1 u-1
.alie	d3 i3 k-2 u-1 v-1
.alie>	d3 s-1 t1
.alier	k-1 l2 s2
.alis	f-2 g5 k-2 l5 m-3 r-1 s-1 u2
.alisa	g5 m-3 r-1
.alise	f-1 k-1 l5 u2
.alit	k-1 l3 m3 s-2
.alite	k-1 l3 m3 s-2
.all	a-2 b3 c-5 d-3 e-2 f-7 g8 h-6 i-3 j-3 l-3 m-1 n4 o-2 p-4 q-2 r-3 s2 t3 u-7 v-2 w-5 x4
.all>	a4 f-2 s1 u-1
.alla	k4 l-2 s-3 u-1 x2 y3
.allah	k4 l-1
.allai	s-3 x2 y3
.alle	a-6 b4 c-3 d-2 f-5 g9 h-5 i-2 j-2 k-2 n-3 o-3 p-3 q-2 r-2 s3 t4 u-5 w-3 x4 y-3 z-2
.alle>	a-4 b-1 f-1 g5 l-2 s-4 u-1 v4 x4
.aller	a-3 b5 c-2 f-4 g8 h-4 i-1 l1 m-1 o-1 p-1 r-1 s-3 t5 u-2 v-3 x-3 y-2
.alles	m1 s3
.allez	d-1 g-3 l-1 n-3 s5 u-2 v-1 w-2 x5
.allo	c-1 f-1 g-2 h-2 i-1 j-1 k-2 l-2 n6 s-1 u-1 w-2 y-1 z2
.allo>	f-1 g-1 h-2 k-1 l-2 n6 s-6 w-2 z2
.allon	s5
.allu	s3
.allum	s3
.alo	i3 k-2 l-3 n-1 s5 w-1
.alou	k-2 l-1 n-1 s5
.aly	l3 m2 s-2
.alys	l3 m2 s-2
.alyse	l3 m2 s-2
.am>	a-1 b-1 c-1 f-2 g2 h-2 i-1 k-8 l1 m-2 n11 o-1 p4 r-1 s-7 t-1 v-2 w-5 x-1 z-1
.ama	f-2 g-1 h-2 i-1 k-1 l-2 p-1 s3 t-1 u2 v2 w3 x-1 y-3 z-2
.amad	s-2 u3
.amada	s-2 u3
.aman	f-2 h-2 i-1 k-2 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
.aman>	f-2 h-2 i-1 k-2 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
.amb	c-2 i2 k-1 l6 p-1 u-2 v3 y-3
.amba	i2
.ambar	i2
.ambe	l5 u-1 v-1
.ambe>	k-2 l6 s-3
.ambes	k2 l-1 s2
.ambo	c-1 s2
.ambr	l2 s-1 v4 y-2
.ambre	v4 y-2
.ame	b-2 c8 d-4 f-6 g-6 h7 i-2 j-3 k-2 m2 n3 o-4 p-5 q-3 r-2 t-4 u2 v1 w-3 x1 y-1 z-1
.ame>	b-1 c-2 f-3 g-4 h9 j-2 k-5 l-6 m3 o-2 p-2 s2 t-2 u-4 v2 y-1
.amed	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.amedi	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.amen	c9 d-3 e1 f-3 g-3 h-2 i-1 j-1 k2 l2 o-3 p-2 q-2 r-1 s-3 t-2 x-2 y-2
.amen>	k-1 l5 s-3 u2
.amena	e3
.amend	a3 b1 c-2 d-1 k-3 m5 s-4
.amene	a-2 b-2 c10 d-2 e-2 f-2 g-2 h-2 j-1 k4 l-4 m-6 o-2 p-1 q-1 s1 t-1 u-2 v-1 x-1 y-1
.ament	c-1 l2 s-2 v3
.amer	s-3 x4 y2
.amer>	s-3 x4 y2
.ami	a-4 b-2 c2 d-1 e-1 f-1 g-3 h-2 i-1 l1 m-3 n-2 o-1 p-4 r-2 s8 u-4 w3 y-2
.ami>	k3 l-2 s3 w-1
.amie	s4
.amie>	s4
.amil	k-4 l4 m-2 n-2 p-1 v-1 w4
.amili	l2
.amill	k-4 l3 m-2 n-2 p-1 v-1 w4
.amin	l-1 s2 z2
.amine	l-1 z2
.amio	c3 k3 p-1 s-4 t2 v2
.amion	c3 k3 p-1 s-4 t2 v2
.amis	a-2 s7 t-2 u-3
.amis>	a-2 s7 t-2 u-3
.amm	a-1 k-1 l3 q-1 r3 u2
.amme	a-1 k-1 l3 q-1 r3 u2
.ammer	u4
.amn	e4 l-1 s1
.amna	e3 s-1
.amnat	e3 s-1
.amne	e1 l-1 s2
.amne>	e1 l-1 s2
.amo	l-1 s-4 w7
.amou	l-1 s-4 w7
.amour	l-1 s-4 w7
.amp	h-3 l2 o-2 p-1 s7 u-2 v-1
.ampa	k1
.amph	l-2 s4
.amphi	l-2 s4
.ampi	h-2 o-2 s6
.ampin	s2
.ampio	h-2 o-2 s5
.ams	s1
.amst	s1
.amste	s1
.an>	a3 b-3 c-3 d-2 e-3 f6 g-2 h-5 j-2 k-6 l1 m-3 n-3 o-3 p5 q-2 r-1 t-3 u-2 w5 x-3 y-4
.ana	c-1 e1 h-1 i7 k-5 l-3 m2 n-3 o-1 s-2 v2
.anap	c-1 k-4 l-2 s7
.anape	c-1 k-4 l-2 s7
.anc	a-4 b2 c-2 e-1 f-5 g-4 h-3 i8 j4 k5 l2 m2 n-2 o-5 p-6 q-4 r-3 t4 v-4 w-3 x-2 y-3
.anc>	k-2 l3 s4
.anca	e1 f-3 i8 l-3 q-2 u-3 z-1
.ancai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ance	a-3 b-4 f-3 g-2 h-2 i2 j-2 k6 l3 m4 n-2 o-3 p-4 q-2 r-2 s-1 t4 u3 v-3 w-3 y-3 z-3
.ance>	b-2 d-2 g-1 h-1 i-4 j-1 k8 l4 m3 o-2 p-3 q-1 r-1 s-2 t1 u-5 w-1 y-2 z-2
.ancer	l-1 s-2 u6
.ances	a-2 b-2 c-1 d2 f-1 g-1 i4 k-3 m1 n-1 p-1 q-1 r-1 t3 u2 v-2 w-1 y-1
.anch	k1 s2 t3
.anche	k1 s2 t3
.anci	a-1 j7 k-1 l-1 s-5 z4
.ancie	a-1 j7 k-1 l-1 s-5 z4
.anct	b5 e-3 p-1 s-2
.ancti	b5 e-3 p-1 s-2
.and	a5 c-5 d1 e-2 f8 h2 j-4 k-3 l-4 m-1 n-2 o4 p-7 q-4 r1 s5 t-3 u-4 v-5 w-6 x-4 z-3
.and>	a4 b-2 c-3 e-2 f9 g-1 h-2 i1 j-2 k-2 m-3 n-2 o-3 p-6 q-2 t-3 v-2 w-4 x-2 y2 z-4
.anda	a5 b1 i-1 l-1 s-2 u-2
.andar	a5 i-1 s-1 u-2
.ande	a-1 c-2 d3 e-1 f-3 h4 j-3 l-10 m1 n-1 o6 p-3 q-2 s7 u-6 v-5 w-2 x-3 y-3 z-3
.ande>	a-4 b1 d3 f-2 g2 h5 i1 j-2 k2 l-8 o-5 p-2 q-2 r2 s8 t-5 u-3 v-3 w-2 x-2 y-2 z-2
.ander	c-1 g-1 h2 k-2 l-1 o6 s-3 t3 u-4 z-1
.andes	g-1 o5 s-3
.andez	a2 h-1 k-1 l-1 s5
.andi	l2
.ando	s2
.andy	s2
.andy>	s2
.ane	h-1 k-1 l-2 m3 o-1 u-2 v2 y-1 z4
.ane>	h-1 k-1 l-2 m3 o-1 s-2 u-2 v2 y-1 z4
.ang	a-5 b-2 c-3 d2 f-8 g-7 i10 j5 l-4 m-3 n-3 o-4 p-6 q-3 r-2 s2 u3 v-3 w-3 x-7 y7 z-1
.ang>	k-1 l-3 m2 s-3 y5
.ange	a-4 b-2 c-3 d2 f-8 g-7 i1 j6 k1 l-2 m-4 n-2 o-4 p-6 s3 t2 u6 v-3 w-2 x-5 y4
.ange>	a-4 c-1 d2 e-1 f-6 g-2 h3 i-2 j4 k4 l-3 m-4 o-2 q1 r1 s3 t-4 w-1 x-2 y-3 z3
.angem	j3 k-1 l3 s-2
.anger	b-2 c-2 d1 e2 f-3 g-6 h-3 i3 j3 k-6 l-2 o-2 p-5 q-1 r-2 s1 t4 u5 v-4 w-1 x-3 y6 z-3
.anges	l4 s-4
.angez	b-1 d-1 i-2 k4 l-3 n-1 p-1 s2 t-1 u1 z-2
.angl	a-2 i9 k-3 l-3 q-3 r-2 s3 u-4 v-2 x-4 y3
.angla	a-1 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3
.angle	i2 k-1 l-2 y4
.angu	i9 j-2 s-1 t-1 u-7
.angue	i9 j-2 s-1 t-1 u-7
.ani	f-2 k2 l-1 p4 s1 u-1
.anis	f-2 k4 s-2 u-1
.anis>	f-2 k4 s-1 u-1
.ann	b-3 d-3 e-2 f-6 h-3 i-2 j-2 l6 n-2 o-1 q4 r-2 s6 t-2 u-2 v-4 w-2 x-3 y-3 z-3
.anne	a1 f-1 g2 k2 l1 m1 p3 t-1 u-2 v-2 y-1
.anne>	a-1 g2 k2 l2 m2 p3 s-2 u-1 v-2 y-1
.annee	a2 l-3 s4
.anner	l3
.anni	c3 f-3 k-4 l-1 s6 u3
.annin	c3 f-1 k-2 u3
.anniv	f-2 k-2 l-2 s6
.anno	k-4 s4
.annon	k-4 s4
.annu	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 k3 l6 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-2
.annul	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 k3 l6 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-2
.ano	a-1 g1 i5 n-1 o-1 s-2
.anol	i3
.anol>	i3
.anp	p-1 s-3 u-1 w4
.anpi	p-1 s-3 u-1 w4
.anq	a-2 b4 d-1 e-2 f-2 h-1 j-2 k5 m-1 p-2 r3 u1 v-2 y-4 z-1
.anqu	a-2 b4 d-1 e-2 f-2 h-1 j-2 k5 m-1 p-2 r3 u1 v-2 y-4 z-1
.anque	b4 e-2 f-2 j-2 k5 p-2 u1 v-2 y-3
.anqui	l-2 r4
.ans	b5 c-5 d-3 e-3 f-3 g3 h-5 i-1 j-1 l3 m6 n-3 o-3 p2 q2 r-5 t1 u-1 w-4 x-1 z-2
.ans>	a-2 b5 c-4 d-2 e-3 f-2 g2 h-5 k2 l3 m2 n-3 o-3 p2 q3 r-5 s1 t1 u-4 w-4 x-1 z-2
.ansm	a2 k-3 m7 s-2 u-2
.ansme	a2 k-2 m3 u-2
.ansmi	m5 s-2
.ansp	g3 l3 s-5
.anspo	g3 l3 s-5
.ant	a-3 b-5 c-4 e-3 f-4 h2 i-5 k2 l-3 m-2 n2 o-5 p3 q3 r-3 t1 v3 w-5 x3 y-2 z1
.ant>	a-3 b-3 c-4 d2 e-2 f-2 g1 i-3 k4 l-9 m-2 n-3 o-4 p5 q4 r-3 t-1 v4 w-4 x-4 y-2 z2
.anta	s2
.anta>	s2
.ante	b-2 c-1 d-1 f-1 g-2 h3 i-2 k-9 l3 m-2 n5 p-2 t-1 u-1 v-4 w-2 x6 y1
.ante>	b-2 f-1 g-1 h4 j1 k-7 l4 m-1 n5 p-1 v-2 w-1 x5 y-1 z-2
.anter	i-1 k-3 l-1 s3 v-3 x3 y3
.antes	l2 s-2
.anti	l1 m2 p-1 s-1 t2
.antie	l1 m2 p-1 s-1 t2
.ants	a-2 b-1 d-2 f-1 g-1 i-2 k3 l2 m-2 o-1 p-1 q-2 s-2 t3 u2 v2 w-2
.ants>	a-2 b-1 d-2 f-1 g-1 i-2 k3 l2 m-2 o-1 p-1 q-2 s-2 t3 u2 v2 w-2
.anv	c3 m-1 s-2 z3
.anvi	c3 m-1 s-2 z3
.anvie	c3 m-1 s-2 z3
.ao>	i3 s-2
.aor	h-2 k-2 n5 s-2 w-1
.aore	h-2 k-2 n5 s-2 w-1
.aore>	h-2 k-2 n5 s-2 w-1
.aou	a-1 k-1 l-2 o-1 s9 t2 u-1 v-1 w-3 y-2
.aoul	s8 w-3 y-2
.aoule	k1 s6 w-3 y-2
.aour	s2
.aourt	s2
.aout	l-1 s2 t2
.aout>	l-1 s2 t2
.ap>	a-1 b-1 e9 f-1 g-1 h-6 k-5 l6 o-3 u-3 v-1
.apa	a-1 b-1 c-1 e-1 g-3 h-1 k-3 l3 m-4 p-4 s3 t2 u-1 v-2 w3 x-2 y2
.apa>	c-1 g-2 h-1 l1 m-4 p-2 s2 t2 v-2 w3 x-2 y2
.apab	k-2 s3
.apabl	k-2 s3
.ape	a4 b-1 c-3 d-1 e-1 g-2 h-3 i-1 k-7 l-6 m-2 o1 p-2 q2 r-3 s5 t-1 u-2 v-3 w-3 x-1 y8 z2
.ape>	a-1 c-2 g-1 h-1 k-5 l-3 o2 p-1 q1 r-2 s3 v-2 w-1 x-1 y7
.apel	a5 h-2 o-1 q1 r-1 s-4 z3
.apel>	f1 q2
.apele	a5 s-2
.aper	c-1 k-3 l-3 m-1 s7 w-1 y3 z-1
.aper>	s-1 y3
.apero	k-1 l-1 s5
.api	a-3 b-2 c7 e1 f2 g-1 h-3 i-2 j-1 k2 l-3 m5 n-1 o-3 p-2 q-2 r-2 u-3 v-3 x-2 y-3 z-2
.apie	a-3 b-2 c7 e1 f2 g-1 h-3 i-1 j-1 l-1 m5 o-3 p-2 q-1 r-2 s-1 u-3 v-2 w-2 x-1 y-3 z-2
.apie>	c5 g-2 m3 s-3
.apier	a-2 b-2 c5 e2 f3 h-2 i-1 j-1 l-1 m4 o-2 p-2 q-1 r-2 u-3 v-2 w-1 x-1 y-2 z-2
.apin	k4
.apin>	k4
.apit	l-2 s4
.apitr	l-2 s4
.apl	a5 k-2 l-2 q-1
.apl>	a5 k-2 l-2 q-1
.apo	s1
.app	a4 c3 e-3 f2 g-7 i-1 j-1 k1 l-3 m-2 n-3 o-5 p-4 q3 r2 t-4 u-7 v-6 y4 z3
.appa	g-3 h-2 j-1 m3 s2 z4
.appar	g-3 h-2 j-1 m3 s2 z4
.appe	a5 b1 c-4 e-3 f3 g-4 h1 i-1 l-2 m-4 n-3 o-4 p-4 q3 r3 s-3 t-4 u-6 v-5 x-1 y4 z2
.appe>	a-1 f-1 k-1 l5 s-7 y6
.appee	y3
.appel	a5 c-4 e-3 f3 g-4 h2 l-1 m-3 n-2 o-4 p-3 q4 r4 s-2 t-3 u-5 v-4 w1 x-3 y-5 z2
.apper	b1 k4 l-5 s-2 v-1 x3 y3
.appet	k-2 n-1 s6
.appo	c7 d-1 k2 m-1 s-2 u-2
.appor	c7 d-1 k2 m-1 s-2 u-2
.appr	a-2 l-1 m-1 s5 x2
.appri	l-1 m-1 s4
.apr	b-3 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-3 l-8 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u8 w-2 x-1 z-1
.apre	b-3 c-4 d-1 e-1 f5 h-2 i-1 j-1 k-3 l-8 m-2 n-1 o-2 p5 q-1 r-1 s-3 t2 u8 w-2 x-1 z-1
.apre>	f-1 k-3 p4 s-2
.aprem	f4 g-1 k4 l-1 p-1 s-3 u1 v-2
.apres	a1 b-2 c-3 f3 g1 h-2 i-1 j-1 k-5 l-8 m-2 o-1 p3 q-1 r-1 s-1 t2 u8 v1 w-1 y1
.apt	k-2 l-4 s5 u-2
.apte	k-2 l-4 s5 u-2
.apte>	k-2 l-4 s5 u-2
.aqu	a-1 b1 d-1 g-1 k-3 l-2 m1 o1 p-2 q3 s6 t2 v-2 x-1
.aque	a-1 b1 d-1 g-1 k-3 l-2 m1 o1 p-2 q3 s5 t2 v-2
.aque>	a-1 b2 d-1 k-3 l-2 m1 o1 q3 s4 v-2
.aques	t3
.ar>	a2 b-3 c-3 d-3 e-2 f-2 g3 h5 i-2 j-1 k-9 m5 n-1 p3 q6 r1 s-7 t1 u4 w-2 x-3 y2 z-4
.ara	a-2 b-1 c-1 d2 e-1 g-3 h-1 i8 j1 k1 l-4 n-1 o-2 p-3 r-1 s-2 t-2 u-3 v4 w-2 x-2 y-1 z3
.ara>	i2 l-2 m-1 s4 u-1
.arab	i7 s-2 u-2
.arabe	i7 s-2 u-2
.arabi	i2
.arag	k4 s-5 v3 z1
.arage	k4 s-5 v3 z1
.arai	d3 k-2 l-1 m-2 p-1 s3 v3
.arait	d3 s-1
.aran	j2 m2 s-3
.arant	j2 m2 s-3
.arb	h2 s3
.arbe	s3
.arbe>	s3
.arbo	s2
.arc	a-3 b-2 d1 f-2 h-2 i-1 j2 k-2 l2 m-2 o-2 p2 s6 t-3 v-2 w-3 x-2 y1 z-4
.arce	a-2 c2 d2 g-1 k-5 o-1 s3 t-2 u2 v-1 w-1 y3 z-2
.arce>	c2 k-3 l-4 q1 s1 u3 y1
.arcel	a-3 d2 k-2 r2 s4 t-2 w-1 y2
.arcer	l4 s-1
.arch	c-1 g2 j2 k2 l2 p3 t-1 u-1 x-1 y-2 z-2
.arche	c-1 g2 j2 k3 p3 t-1 u-1 x-1 y-2 z-2
.arco	e-1 g-1 l-1 s6 w-1
.arcon	e-1 g-1 l-1 s6 w-1
.ard	b-2 c-1 d-3 e-2 g-5 h-1 i-3 k5 l4 m-1 n-3 o-3 p6 q-3 r-3 s7 t-1 u1 v-8 w-6 x-1 y-5 z-6
.ard>	a2 c-1 d-1 e-1 f-2 g-2 h-2 i-2 j-1 k2 l-1 m-2 n-1 o-1 p8 q-2 r-2 s2 t-2 u-1 v-3 w-4 x1 y-2 z-2
.arde	a-2 b-2 c-1 d-1 f-1 g-2 h-2 i-1 j2 k4 l6 o-1 p-2 q-1 r-1 s3 t2 u-5 v-5 w-1 x-2 y-4 z-4
.arde>	a-1 b-1 f-1 g-1 h-1 k4 l2 p-3 s5 u-4 v-4 x-1 y-3 z-1
.arder	k3 l7 s-5 t2 v-2 y-1
.ardez	j3 s2 z-3
.ardi	a-2 b-2 c1 d-1 e-1 f2 g-3 h2 i-1 j-2 k2 n-2 o-2 p-4 q-1 r-1 s2 t-2 u4 v-4 w-3 x-2 y-2 z-3
.ardi>	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 l-1 m-1 n-2 o-2 p-3 r-1 t-2 u4 v-2 w-3 x-2 y-2 z-2
.ardia	s3 v-2
.ardie	m2
.ardis	l3
.ardiv	k2
.ardo	c-1 s5
.ardon	c-1 s5
.ards	s3
.ards>	s3
.are	a-3 b-2 c-4 d-1 g7 h-3 i-1 l-3 m-3 n-1 o-2 p6 q-1 s2 t-2 u-3 w-3 x-2 y-3 z-2
.are>	a-1 c-5 g6 h-1 l-4 m-2 p4 u-1 v1 x-2 y-3
.aree	k4 l-2 s-3
.aree>	k4 l-2 s-3
.arei	g-2 k-2 l-2 o-1 s5 w-2
.areil	g-2 k-2 l-2 o-1 s5 w-2
.aren	h-1 l2 s2
.arent	h-1 l2 s2
.arer	g3 l2 p4 s-3 u-1
.arer>	g3 l2 p4 s-3 u-1
.aret	r2
.arf	k6 l1 s-3 u-2 z-1
.arfa	k6 l1 s-3 u-2 z-1
.arfai	k6 l1 s-3 u-2 z-1
.arg	g3 k3 l-3 p-1 s3 v-1
.arge	g3 k3 l-3 p-1 s2 v-1
.arge>	k5 s-3
.argen	g3 k-4 l-2 s4 v-1 y1
.ari	b-1 d-2 e-2 g-2 h-4 i3 k-2 l2 m-1 n5 o-3 p5 q-2 r-3 s-6 t1 u-5 w-3 y4
.ari>	a-2 f2 i4 k5 l-6 m-1 p3 s-8 t-2 u-2 v1 x-1 y6
.aria	a2 k-4 l6 m1 s-2 t3 u-2 v-2 x2 y-2 z-1
.ariag	k-4 l5 s-1 t3 u-2 y-1
.ariat	a2 l2 m2 s-2 v-2 x2
.aric	l4 s-1
.arice	l4 s-2
.arie	l-1 s2 t1
.arie>	l-1 s2 t1
.arim	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.arim>	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.aris	l3 p-1 s3
.aris>	g1 l2
.arist	l1 s3
.arit	c3
.arite	c3
.ariv	a1 k-2 l1 p5 s-2 v-2
.arive	a1 k3 l2 v-2
.ark	a-1 g5 s-2
.arki	a-1 g5 s-2
.arkin	a-1 g5 s-2
.arl	a8 c-4 d-3 e2 f-2 g-4 h-5 i9 j-2 k-3 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s2 t2 u-4 v-2 w-5 y2
.arla	s1 v2 y-1
.arlai	s1 v2 y-1
.arle	a8 c-3 d-2 e2 f-2 g-4 h-5 i7 j-2 k-3 l-8 m-3 n-1 o-3 p-2 q-2 r-3 s3 t2 u-3 v-4 w-5 y2
.arle>	a5 b-3 c-2 d-1 e3 f-1 g-1 h-3 i6 j-1 k-3 l-5 m-2 o-2 p-1 r-1 s2 u-2 v-2 w-1 x2 y1 z-3
.arler	a7 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-2 l-3 o-1 r-1 s1 t2 u-2 v-2 w-2 x-2 y2 z2
.arlez	a-2 i4 s-2
.arm	g-1 m3 p-1 v-2 x4 y-2 z1
.arma	k-1 m3 s-1 z2
.armac	k-1 m3 s-1 z2
.arme	k4 s-3 v-2 x4 y-2
.arme>	k4 l-2 s-3 x4 y-1
.arn	a3 c-1 h2 k-1 l-2 o1 s-1 x1
.arna	o1 s-1 x1
.arnaq	o1
.arni	a3 h3 k-2 l-2
.arnie	a3 h3 k-2 l-2
.aro	l1 s-2 t2
.aroc	t2
.aroc>	t2
.aron	k1 l1
.aronn	k1
.arq	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1 x1
.arqu	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1 x1
.arque	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1 x1
.arr	a-2 b2 d-4 e-3 f-5 i-3 j-2 k5 n-3 o-5 p6 q-2 r6 s2 t-3 u-1 w-3 x-4 y-4 z-5
.arra	k6 l-3 p-1 s-5 u3
.arran	k6 l-3 p-1 s-5 u3
.arre	b-1 c2 d-2 e-3 f-4 h-2 i-3 j-2 l1 m2 n-3 o-3 q-1 r7 s4 t-2 u-5 v1 w-3 x-3 y-3 z-5
.arre>	a-1 b-1 f-2 g-2 k2 l-3 m-2 n-1 o-1 p3 s4 u-1 v2 y-1 z-2
.arref	l-1 m3 s-2
.arres	s1
.arret	c2 d-2 e-2 f-3 g1 h-3 i-2 j-2 k-1 l2 m1 n-2 o-2 p-2 r7 s2 t-1 u-4 w-3 x-3 y-2 z-3
.arri	a-2 b4 c-2 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-3
.arriv	a-2 b4 c-2 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-3
.ars	b-5 c-2 d6 e-1 g-2 h-2 i-2 j-2 k5 l5 o-2 p3 q-1 r-2 s-10 t-3 v-5 w-2 x-3 y2 z6
.ars>	a1 b-5 c-2 d3 g-2 h-2 i-1 j-2 k5 l3 m1 o-2 p3 q-1 r-2 s-10 t-2 u-2 v-4 w-2 x-2 y2 z7
.arse	d4 l3 s-2 v-2
.arsei	d4 l3 s-2 v-2
.art	a-3 b-5 c4 d-3 e-3 f-10 g-8 h-3 i-4 j1 k-2 m4 n-4 o3 p5 q4 r-2 s1 t3 u-9 w3 x-2 y1
.art>	a-3 b1 c-2 e-1 f-8 g-4 h-5 i-1 j-1 k-6 l-1 m1 n-2 o7 p6 q6 r-2 s2 t-2 u-3 v-2 w5 x-1 z-5
.arta	a-2 k5 l-2 m-1 q-1 s-1 w-1
.arte	a-1 b-5 c7 d-2 g-2 h-1 k-5 m2 p4 t3 u-2 v-1 y-2
.arte>	b-4 c7 d-2 k-3 l-2 m3 p-1 s2 u-2 y-1
.artem	g-1 k-2 l3 p2 s-3 t3
.artez	l-1 p4 s-2
.arti	b-3 c-4 e-2 f-3 g-2 h2 i-2 j2 m3 n-1 o-3 p-2 q-1 s-1 t4 u-6 v3 w-2 z4
.arti>	a-1 c-1 d-1 j-1 k-5 l3 m4 p4 t2 u-3 y-1 z1
.artie	a2 c-1 d-2 f-1 h3 j-3 k-3 l2 m1 p-3 t-3 u-2 v3 x-2 y2 z3
.artin	k1 l-2 p-2 s2 u-1 z3
.artir	b-2 c-2 d2 f-1 g-1 h-1 i-1 j5 k5 l-4 m-1 o-2 p-4 r2 s-2 t4 u-1 v1 w-1 x2 y-3 z-1
.arto	l-2 p-1 s3 w-2 y4
.artou	l-2 s2 w-2 y4
.as>	b-3 c-2 d-2 f-2 g-5 i-3 j-2 k3 l-3 m-4 n-4 o-3 q-2 r-3 s4 t-4 u-7 v1 w6 x-2 z3
.asc	g3
.asce	g3
.ascen	g3
.ase	i4 k-1 s3 u-2
.ase>	i4 k-1
.aser	s3 u-2
.aser>	s3 u-2
.asi	l2
.asin	l2
.asin>	l2
.ask	s2
.aske	s2
.asket	s2
.aso	g-1 h-1 s5 x-2
.ass	a4 b3 d-3 e2 f3 g-1 h-5 k3 m-3 n-2 o-3 q-2 r-3 s-3 t3 u-4 v-3 w-4 x2 y3
.assa	k5 s-6 x3
.assac	s-1 x3
.asse	a4 b4 d-3 e2 f3 g-1 h-5 l1 m-3 n-2 o-2 q-2 r-3 s-1 t3 u-3 v-3 w-4 x1 y2 z-3
.asse>	a-7 b3 d-2 e2 f-1 h-3 i-2 j2 k4 l2 m-4 n-1 o-2 p2 q-1 r-2 t3 u-3 v-4 w-3 x1 z-2
.assee	c-2 l-2 m3 s4
.assep	c4 s-2
.asser	a2 b1 c-1 f3 g-2 h-2 i1 k-5 m-1 p-3 s-4 t5 w-1 y3
.asses	s2
.assez	a6 f3 k-1 l-2 s-4 z-1
.assi	j-1 k5 l-1 s-4 y2 z3
.assie	l-1 s2 y2
.assin	k5 s-5
.ast	f-2 g4 k-2 l5 m-1 s-4
.aste	f-2 g4 s-2
.astr	k-1 l5 m-1 s-2
.astro	k-1 l5 m-1 s-2
.at>	b-1 c5 d-2 e3 f-2 g-2 h-3 i-1 j-2 k-5 l-2 m8 n-1 o-3 p-5 q-1 r-2 s7 t-2 v-4 w-3 z-3
.ata	g-1 j-1 k-3 l-3 o-1 p-1 s2 u-1 v2 w-1 x3 z5
.ata>	l-1 s4
.atai	k-1 l-1 s-4 v3 z6
.atail	s-1 z3
.atair	k-1 l-1 s-3 v3 z4
.atar	x4
.atard	x4
.atat	s2
.atate	s2
.atc	l-2 s5 t3 u-1 v-2
.atch	l-2 s5 t3 u-1 v-2
.atch>	l-2 s5 t3 u-1 v-2
.ate	b4 c-4 d-2 e-5 f7 g-6 h-4 i-2 j-3 k3 m-4 n-3 o-3 p-1 q-3 r-2 s2 t-3 u6 v-7 w-3 x-2 y-4 z-2
.ate>	b5 c-4 d-2 e-5 f8 g-5 h-5 i-2 j-4 l2 m-3 n-3 o-2 q-3 r-2 s-2 t-2 u7 v-4 w-3 x-3 y-3 z-3
.atea	s5 x-2 y-1
.ateau	s5 x-2 y-1
.atel	s-1 z2
.ateli	s-1 z2
.ater	k7 p-1 s-4 u-4 v-3 x3
.ater>	k6 s-2 u-3 v-2
.atera	k5 l-5 x3
.atern	h1 k-3 l4 s-2
.ates	f-1 k-3 l-2 s8 u2
.ates>	f-1 k-3 l-2 s8 u2
.ateu	j1 k2 s-1
.ateur	j1 k2 s-1
.ath	s3
.ati	d3 e6 f-2 g4 h-4 i-3 j-3 k1 l-1 m4 n3 o-5 p-2 q-5 s-4 u-4 v-3 w1 x-4 y-4 z-3
.atie	a-1 g-2 k-3 l-2 p4 s-1 w5
.atien	a-1 g-2 k-3 l-2 p4 s-1 w5
.atif	b4 c2 d-1 f-2 g-2 h-1 l3 m4 n-2 o-1 s-4 u-1 w-1
.atif>	b4 c-2 f-1 g-2 h-1 l3 m5 n-1 s-3 u-1 w-1
.atifs	c4 m-1
.atig	k6 l-3 p-1
.atigu	k6 l-3 p-1
.atim	g6 h-1 k3 p-2 s-4
.atime	g6 h-1 k3 p-2 s-4
.atin	a3 c-2 g-2 h-1 l-4 n6 p-1 s2 u-1 v-1 x-1 z-1
.atin>	a3 c-2 g-2 h-1 k-3 l-4 n6 p-1 s3 u-1 v-1 x-1 z-1
.atine	k5 l-1 s-4
.atio	a-2 b-2 d5 e7 f-2 g2 h-2 i-2 j-2 k-3 l2 m4 n-2 o-4 p-3 q-3 s-2 t2 u-2 v-4 w-3 x-2 y-2
.ation	a-2 b-2 d5 e7 f-2 g2 h-2 i-2 j-2 k-3 l2 m4 n-2 o-4 p-3 q-3 s-2 t2 u-2 v-4 w-3 x-2 y-2
.atiq	q-1 r3
.atiqu	q-1 r3
.ativ	v3 x-1
.ative	v3 x-1
.ato	b4 c3 d-4 e2 f-2 l2 o-1 s-4 u-1
.atoi	b4 c3 d-4 e2 f-2 k-2 l2 o-1 s-3
.atoir	b4 c3 d-4 e2 f-2 k-2 l2 o-1 s-3
.ator	k1
.atorz	k1
.atr	c-1 d2 e-2 f1 g-2 h-1 j-1 k1 l5 m-4 p-2 q-1 s1 t-1 v-2 x-3 y-3 z-1
.atre	k2 l2 p-2 u2
.atre>	k2 l2 p-2 u2
.atri	s2
.atro	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.atron	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.ats	l-2 s6
.ats>	l-2 s5
.att	b-3 c2 d-3 e-2 f-2 g-5 h-3 i-2 j-2 k-5 m4 n-3 o-3 p3 q-2 r-3 s6 t-2 u-2 v-2 w-3 x-2 y6 z-1
.atte	b-3 c2 d-2 e-2 f-2 g-4 h-2 i-2 j-2 k-4 l2 m4 n-2 o-2 p4 q-2 r-2 s7 t-2 u-2 v-2 w-3 x-2 y2 z-4
.atten	a-3 b-2 c-3 d-1 e-1 f-1 g-2 h-2 i-1 k-8 l5 m-3 o-2 p4 q-1 r-2 s6 t-1 w-2 x-1 y3 z-3
.atter	k2 l-4 s6 v-2
.attes	a3 c4 d-1 f-1 g-2 k2 l-3 m6 s-4 u-1 z-1
.attr	l-2 s2 v1 z3
.attra	l-1 s2
.attri	z3
.attu	k-2 l-2 p-2 s-5 y6
.atu	l-3 s3 t1
.atui	t1
.atuit	t1
.au>	a-4 b-2 c-3 d-2 e-2 f-4 g2 h-7 i-3 j5 k-3 m-2 n4 o2 r-4 s3 t2 u1 v-4 w-6 x2 y6
.auc	a-1 c-1 f-1 k3 l-5 m3 n-2 o-1 p-1 r-1 s3 t-1 u-2 w2 x-1 y-2 z-1
.auch	l-3 m4 s3
.auche	l-3 m4 s2
.auco	g2 s-1 v1 w3
.aucou	g2 s-1 v1 w3
.aucu	k5 l-2 n-1 s1 u-1
.aucun	k5 l-2 n-1 s1 u-1
.aud	f1 j1 k-2 l5 p-1 s2 u2 v-1 x-1 z-1
.aud>	l3 p-1 s2
.audi	f2 l2
.audie	f2 l2
.audr	j1 k-3 l2 u3
.audra	j1 k-3 l2 u3
.auf	b-2 f-3 l3 s1 t-1 u3 v1 x-2
.auf>	b-2 f-3 k1 l2 u3 v1 x-2
.auff	k-1 p1 s2
.auffe	p1
.aug	c-1 l-1 p-2 s7 x-2
.augh	p-1 s4 x-2
.augh>	p-1 s4 x-2
.augm	c-1 s3
.augme	c-1 s3
.auj	a-2 f3 j2 k-4 l3 p-1 s3 v-2 y-1
.aujo	a-2 f3 j2 k-3 s4 v-2 y-1
.aujou	a-2 f3 j2 k-3 s4 v-2 y-1
.aul	a-2 j-3 l2 s5 z-2
.aur	b1 c-3 e-2 f-2 g-1 h2 j2 k2 l-2 m2 o-2 p4 s-2 t-2 v2 y-2 z-2
.aura	a1 b1 c-3 e-2 f-1 h2 j2 k3 m3 o-2 p4 s-1 t-2 u-3 v-2 y-1 z-2
.aura>	b2 l-2 s2 x1
.aurai	a1 c-3 e-1 f-1 h2 j2 k3 m-2 o-1 p5 t-2 u-3 v-2 z-2
.aure	l-2 v4
.aurez	l-2 v4
.auri	s-1 u3
.aurie	s-1 u3
.aus	k-5 l-2 p-3 s8 u1
.ause	k-5 p-3 s7 u2
.ause>	k-5 p-3 s7 u2
.auss	s2
.ausse	s2
.aut	a-3 b2 c6 d2 e-3 g-3 h1 j2 k-4 l-3 m-5 n-3 o-3 p-3 q-5 r-1 s-3 t2 u6 v6 w-4 x-2 y-5
.aut>	a2 b2 c8 d5 e-2 f2 g-2 h-3 i-2 k-4 l-1 m-4 n-2 o-2 p-2 q-1 r-1 s-4 t-3 v3 w-2 y-3 z-2
.auta	s-2 v4
.autan	s-2 v4
.aute	a-2 b3 c-1 d-1 g1 h-2 k-3 l-4 m-2 q-1 r-3 s7 u-3 v5 w-1 y-1 z-1
.aute>	b-1 h-1 k-1 l-1 s6
.auter	b4 k-1 l-3 s-3 u-2 v5
.autes	r-3 s6
.auto	d-3 k-3 l1 q-2 r4 s-4 t7 u-2 v-1
.autom	q-1 r3 z1
.autor	d-3 k-2 l2 p-1 s-2 t8 u-1
.autr	a-5 b-4 c-3 d-2 e-2 g-3 h4 i2 j3 k1 l-2 m-2 n-1 p-2 q-2 r-2 s-4 t-2 u9 w-2 x-2 y-1 z2
.autre	a-5 b-4 c-3 d-2 e-2 g-3 h4 i2 j3 k1 l-2 m-2 n-1 p-2 q-2 r-2 s-4 t-2 u9 w-2 x-2 y-1 z2
.auv	a-3 g-2 h-1 j-1 k-1 l-2 m-2 o-1 u-1 v-4 w5 x-2 z8
.auva	a-3 j-1 l-2 m-1 o-1 s2 w-1 x-1 z8
.auvai	a-3 j-1 l-2 m-1 o-1 s2 w-1 x-1 z8
.auve	s-2 v-3 w6
.auvr	s1
.auvre	s1
.aux	a-4 c1 d-2 e-1 f-1 g-1 h-1 i-2 j-4 k8 l2 m1 n-1 o-3 p-3 q1 r-3 t2 u-4 v-4 w-1 x-3 y-2 z4
.aux>	a-4 c1 d-2 e-1 f-1 g-1 h-1 i-2 j-4 k8 l2 m1 n-1 o-3 p-3 q1 r-3 t2 u-4 v-4 w-1 x-3 y-2 z4
.av>	l6 p-1 s-2
.ava	a-3 b-3 c-1 d3 e3 f-5 g-5 h-5 i-3 j-1 k5 m-2 n-2 o-3 q3 r-3 u4 v5 w-3 x-2 y-4
.avai	a-3 b-2 d3 e4 f-3 g-4 h-2 i-1 j-1 l5 n-1 o-2 p-7 r-2 s2 t3 v-3 w-1 y-2 z-2
.avai>	k4 l-2 s-2
.avail	a-2 b-2 d3 e4 f-2 g-3 h-2 i-1 l3 n-1 o-1 p-4 q-1 s-2 t3 u1 v-1 y-2 z-2
.avais	k-2 l5 p-2 q2 r-2 s5 u-3 v-2 x-1 z-1
.avait	k-1 p-1 s3 z1
.aval	k-1 l-1 m-1 s-5 v8 x-1
.avale	k-1 l-1 m-1 s-5 v8 x-1
.avan	c-2 e-1 f-3 g-2 h-4 i-2 k6 l-8 m-2 o-1 p2 q3 r-2 s-3 t-1 u6 v2 w-2 x-2 y-2 z1
.avanc	f-1 h-1 k8 l-4 m-2 p-3 s-1 t-2 u4 v-2 w-1
.avant	c-1 d2 f-2 g-1 h-3 l-4 p2 q4 r-1 s-2 u3 v3 x-2 z2
.avau	k5 l-1 u-2
.avaux	k5 l-1 u-2
.avc	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.avc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.ave	c3 d-4 e-3 f-4 g2 h7 j-2 l-7 m-4 n-5 o-5 p-6 q-4 r-2 s4 t1 w4 x2 y-2 z4
.ave>	a-3 b4 f-1 g-1 h-1 l-7 n-1 p-6 s8 u-1 w-2
.avec	b-2 c3 d-3 e-1 f-5 g-3 h9 i-3 j-2 k1 l-2 m-1 n-3 o-3 p-2 q-2 r1 t3 u-5 v-3 x3 y-1 z2
.avec>	b-2 c3 d-3 e-1 f-5 g-3 h9 i-3 j-2 k1 l-2 m-1 n-3 o-3 p-2 q-2 r1 t3 u-5 v-3 x3 y-1 z2
.avel	k-1 l-1 s-3 v5
.avel>	k-1 l-1 s-3 v5
.aven	f-2 g6 s-5
.avenu	f-2 g6 s-5
.aver	l-1 s2
.aver>	l-1 s2
.avez	b-2 d-2 e-2 h-5 j1 k-1 l-4 m-5 n-2 p-2 q-3 r-4 t-2 u4 v-2 w5 y-2 z4
.avez>	b-2 d-2 e-2 h-5 j1 k-1 l-4 m-5 n-2 p-2 q-3 r-4 t-2 u4 v-2 w5 y-2 z4
.avi	a-1 c7 g-1 h-1 j-1 k-6 l5 m4 p-3 q3 r-2 s-5 u-2
.avie	c4 m1 s-3
.aviez	c4 m1 s-3
.avio	k-3 l6 p-3 s-2
.avion	k-3 l6 p-3 s-2
.avis	c5 j-1 k-3 l-1 m3 q3 r-2 s-1 u-2
.avis>	c5 j-1 k-3 l-1 m3 q3 r-2 s-1 u-2
.avo	a6 b3 c-3 d-3 f-2 g-2 h-4 i3 j-2 k2 n-2 o-1 q1 r-5 t-4 u-3 v-4 w6 x-3 y-3 z-2
.avo>	s1
.avoc	a-2 b-2 c-1 e1 h-1 l1 m2 o-2 p-1 s6 v-1 w-2 y-2 z-1
.avoca	a-2 b-2 c-1 e1 h-1 l1 m2 o-2 p-1 s6 v-1 w-2 y-2 z-1
.avoi	a7 b4 c-2 d-3 e-2 f-1 g-2 h-3 j-1 k3 l-2 m-1 n-1 q2 r-5 s-7 t-3 u-3 v-3 w7 x-2 y-2
.avoir	a7 b4 c-2 d-3 e-2 f-1 g-2 h-3 j-1 k3 l-2 m-1 n-1 q2 r-5 s-7 t-3 u-3 v-3 w7 x-2 y-2
.avor	i4 s-1
.avor>	i4 s-1
.avr	l-1 s3 u2
.avri	l-1 s3 u2
.avril	l-1 s3 u2
.ax>	l-2 p2 s3 u-1 v2
.axe	k-2 m6 s-3
.axe>	m4 s-2
.axo	s2
.axon	s2
.ay>	k5 l-1 s-2
.aye	a-1 b-1 d3 e5 f-3 g-4 h-2 i-1 j-1 k-6 l-1 m8 o-4 p-2 q-1 r-2 t-2 u-2 v-4 w-2 x4 z-2
.aye>	b-1 c1 d-3 e6 f-2 g-2 h-1 k-5 l-8 m7 o-3 q-1 r-1 s4 t-2 u-1 v-3 w-1 x-2 y2 z-2
.ayer	c-2 d5 e-2 f-1 g-2 h-1 k-1 l5 m1 p-1 s-7 v-2 x5 y-2
.ayer>	c-2 d5 e-2 f-1 g-2 h-1 k-2 l5 m1 p-1 s-7 v-2 x5 y-2
.ays	l4
.ays>	l4
.aze	k-1 n-2 s5 w-1
.azer	k-1 n-2 s5 w-1
.azert	k-1 n-2 s5 w-1
.azi	k2 s-1
.azi>	k3 s-2
.bab	k-2 s6
.bab>	s2
.bac	k-2 l3 s2
.bac>	k-2 l3 s2
.bag	k-1 s3 z-2
.bai	a-1 c2 g2 l-1 m-2 s2
.bail	a-1 c2 m-2 s4
.bail>	a-1 c2 m-2 s4
.bain	s-1 v1
.bain>	s-1 v1
.bal	c-1 k-2 l-1 s1 u-1 v3 x4 y-1
.ball	c-1 k-1 v3 x4 y-1
.balle	k-1 m1 s-3 v3 x4
.ballo	s5
.ban	l-2 r-1 s6
.band	l-2 r-1 s7
.bande	l-2 r-1 s7
.bar	a-1 b-1 g-1 h2 i2 k-1 l-2 s4 t4 u-3 y-1
.bar>	l-1 s3 t4 u-1
.barb	h2 s2
.barbe	s3
.barr	h1
.barre	h1
.bas	l-3 p2 y7
.bas>	l-2 p2 y4
.bask	s2
.baske	s2
.bass	l-1 s-3 y5
.basse	l-1 s-3 y5
.bat	b-2 c-3 d-2 e6 f-2 g5 h-2 i-1 k1 l-9 m-2 n-1 o-3 p-4 r-1 t-2 u-2 v-2 w-1 x2 y7 z2
.bat>	c-1 e3 k-1 l-1 y3
.bata	k-1 o-1 p-1 x4 z3
.batai	s-1 z3
.batar	x4
.bati	e2 f-1 g6 h-1 k3 l-1 p-2 s-5 z1
.batim	g6 h-1 k3 p-2 s-4
.batio	e3 s-1 z2
.bato	e3
.batoi	e3
.batt	g-1 l-6 p-2 s3 y6 z-1
.batte	k2 l-4 s5 v-2
.battu	k-2 l-2 p-2 s-5 y6
.bau	l-2 m4 s-2
.bauc	l-2 m4 s-2
.bauch	l-2 m4 s-2
.bb>	k-7 l-4 p-2 s11 v-4
.bcp	s-3 v4
.bcp>	s-3 v4
.be>	a-2 c-2 d-1 e-3 g-3 h-3 i8 j-2 k2 l3 m-2 n-3 o-2 p-3 q-2 r3 t-2 v-4 w-3 y-2
.bea	a-1 b-2 c-3 d-1 e-2 i-1 j-1 k-5 n5 o-2 p-1 r-1 t-1 u-2 w2 x-2 y4 z-1
.beau	a-1 b-2 c-3 d-1 e-2 i-1 j-1 k-5 n5 o-2 p-1 r-1 t-1 u-2 w2 x-2 y4 z-1
.beau>	b-2 c-3 d-1 e-1 g-2 k-4 n6 o-2 s1 u-1 v-1 w-2 x-2 y4
.beauc	g2 s-1 v1 w3
.beb	k2 l1 s3 u1 v-1 z-1
.bebe	k2 l1 s3 u1 v-1 z-1
.bebe>	k2 l1 s3 u1 v-1 z-1
.bee	l3 s-1
.bee>	l3 s-1
.bel	k-3 l-1 p-1 s5 t4 x2 y-2
.belg	p-1 s-2 t4
.belgi	p-1 s-2 t4
.bell	k-2 l-2 s6 x2 y-1
.belle	k-2 l-2 s6 x2 y-1
.ben	a3 c-1 f-1 g-2 h4 k-2 l-1 n-2 o-2 s-3 v-1 w3 z3
.bena	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.benal	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.beni	n-1 s-2 w4
.benis	n-1 s-2 w4
.beq	k4 l-1 s-2
.bequ	k4 l-1 s-2
.bequi	k4 l-1 s-2
.ber	a-2 b-1 c2 d-1 e5 g-2 j-2 k2 l-2 m-1 n-1 o-2 r-2 s-5 t1 y-1 z6
.ber>	a-2 j-2 k-2 l2 m-1 n-1 o-1 r-1 s-1 z5
.bera	e6 s-1
.berat	e6 s-1
.bere	k5 l-4 s-2
.bere>	k5 l-4 s-2
.berg	c3 s-2 t1
.berge	c3 s-2 t1
.beri	z2
.berie	z2
.bes	a2 c6 d-1 f-3 g3 h-3 i-1 j-1 k3 l-5 m-3 o3 p-1 q-1 r2 t-2 u-3 v-2 w-2 x-1 y-2 z-1
.bes>	g4 l-2 u-1
.beso	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.besoi	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.bet	s5
.bete	s2 v1
.bete>	s3
.bia	s2
.bic	i2
.bie	a6 b-2 c-5 e-2 f4 h-3 i-2 m-3 n3 p-3 q3 r-6 s3 t-3 u-5 v-2 x-3 y-3 z-3
.bien	a6 b-1 c-4 e-2 f4 h-3 i-2 k1 m-3 n3 p-3 q3 r-6 s2 t-4 u-5 v-2 x-2 y-3 z-3
.bien>	a6 b-1 c-4 d1 e-2 f4 h-3 i-2 j-3 m-3 n3 p-2 q3 r-6 s2 t-4 u-4 v-4 x-2 y-3 z-3
.bient	j3 k-1 l-3 p-1 s2 v3
.bier	c-2 l4 o-1 s2 t2
.bier>	l3
.biere	c-2 o-1 s3 t2
.bil	l4 o1 p-4 s-1 u3 z1
.bili	k-4 l4 o2 s-3 u3
.bilit	k-4 l4 o2 s-3 u3
.bill	k4 p-4 s1
.bille	k4 p-4 s1
.bis	n-2 s6 w-1
.biso	n-2 s6 w-1
.bisou	n-2 s6 w-1
.bit	a-1 b-1 h1 k-1 l3 p-2 s-4 v-1 x3 y-1 z3
.bite	b-1 g-1 h-1 l3 p-2 s-4 t1 v-1 x3 y-1 z3
.bite>	g-1 l3 p-2 s-3 t-1 v-1 x3 z4
.bitu	g2 h2 z-1
.bitud	g2 h2 z-1
.bla	a-1 c-1 g-1 h-1 i-1 k-4 l1 n-4 o-1 r-1 s8 u-1 v-1 w-2 z-2
.bla>	k-1 l-2 n-3 s4 w-2
.blag	n-1 s5
.blagu	n-1 s5
.blan	k-2 l3 s4
.blanc	k-2 l3 s4
.ble	a-1 c-4 d-3 e-3 f-5 g-3 h-4 j3 k3 l5 m-3 n-3 o-3 p-6 q-1 r-3 s5 t1 u1 v-5 w3 x-3 y1
.ble>	b-3 c-3 d-2 e-2 f-5 g-2 h-3 i1 j4 l6 m-3 n-2 o-3 p-4 r-2 s4 t-1 u3 v-4 w4 x-2 y-2
.bled	k-1 l4 p-2 s-4 t4 u-2
.bled>	k-1 l4 p-2 s-4 t4 u-2
.blem	b3 k7 l-2 s-3 t-2 u-3 z2
.blem>	k7 l-4 s-3 u-1
.bleme	b3 l1 t-2 u-1 z3
.bles	l-1 s4
.bles>	l-2 s4
.bleu	d-1 l-5 s4 v-2 y5
.bleue	d-1 l-4 s5
.bleus	l-1 s-1 v-2 y5
.bli	a-6 b9 d7 e-2 g-5 i-2 j-2 k4 l2 m-1 n-2 o-4 p-4 q3 r-5 s-4 t-3 u-5 v-4 w-2 x-2 y-3 z-3
.blie	a-3 b2 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l4 m-2 n-1 o-1 p-2 q1 r-2 s-2 t-2 u-3 v-2 w-1 x-2 y-2 z-2
.blie>	a-2 b2 c-1 d-1 e-1 f4 g-2 h1 i-1 k2 m-2 n-1 o-1 q2 r-2 s1 t-1 u-1 v-2 w-1 x-1 y-1 z-1
.blier	f-4 k4 l3 s-4 u-1
.bliez	k2 l3 s-3
.blig	a-3 b9 c1 d8 e-1 f-3 g-3 h-2 i-1 k-2 l-1 m-2 n-1 o-3 p-3 q-1 r-1 s-7 t-2 u-3 v-2 w-1 y-2 z-2
.bliga	a-3 b3 c2 d7 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1 w-1
.blige	b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-1 z-1
.blo	c-1 d-2 g-1 h4 i3 k-5 l4 m-1 o-1 p4 q2 s-3 u-2 v-2 x-2 z-1
.blo>	i4 l-3 s2
.bloc	k-2 l3
.bloc>	k-2 l3
.bloq	c-1 d-2 i-1 k-2 l4 p4 q2 u-1 v-1
.bloqu	c-1 d-2 i-1 k-2 l4 p4 q2 u-1 v-1
.bn>	a-2 f-3 g-2 k9 l-4 o-2 s-4 z-1
.bo>	s2
.boi	a-2 b-2 d2 f-1 g-1 h-3 k-2 l-5 m7 o-2 p-1 r-1 s-1 t5 u-3 v2 x-1 y2 z3
.boir	d3 s-3 t3 u-1
.boire	d3 s-3 t3 u-1
.bois	h-2 s-2 t3 z4
.bois>	h-2 s-3 t3 z4
.boit	a-1 k-2 l-5 m7 r-1 u-1 v2 y2 z-1
.boit>	s-2 y3
.boite	k-2 l-5 m7 r-1 s1 u-1 v2
.bol	k-2 l-1 n-2 s7 w-1 y-2
.bol>	s5 y-2
.bom	l-2 n4 s-3 w-1 x3
.bom>	l-1 n4 s-3 w-1
.bon	a-5 b-6 c-2 d2 e-3 f-1 g-6 h-6 i-3 k7 l-2 m-1 n5 o-6 p-1 q2 r5 t-1 u-2 v1 w-2 x-3 y-4
.bon>	a-3 b-5 c-1 d2 e-2 g-5 h-5 i-2 j1 k6 l1 m-1 n3 o-5 q-5 r1 u-1 v5 w-5 x-2 y-3 z-3
.bond	k6 l-2 s-4 v-2 x-1 z-2
.bond>	k6 l-2 s-4 v-2 x-1 z-2
.bonn	a-3 b-1 c-1 f-1 g-1 h-2 i-1 j-1 l-8 n4 o-2 p-2 q5 r4 s-2 t-1 u-1 v-5 w3 x-1 y-2 z4
.bonne	a-3 b-1 c-1 f-1 g-1 h-2 i-1 j-1 l-8 n4 o-2 p-2 q5 r4 s-2 t-1 u-1 v-5 w3 x-1 y-2 z4
.boo	k-2 s3
.bor	c-1 h-1 k-5 l3 p3 t3 u-1 v3 y-2
.bord	c-1 h-1 k-4 l-2 p4 s2 t3 v4 y-1
.bord>	k-2 l-1 s1 v4 y-1
.borde	k-3 p3 t3
.bos	b-2 e-1 f-1 g-1 l2 m1 p-3 r-2 s6 t-1 v-2 x-1 y-2
.boss	b-2 e-1 f-1 g-1 l2 m1 p-3 r-2 s6 t-1 v-2 x-1 y-2
.boss>	l-2 p-1 s5 y-1
.bosse	b-2 e-1 f-1 g-1 l2 m2 p-2 r-2 s4 v-2
.bot	a4 e-2 f-1 g-2 h-2 l-1 o5 s-3 u-1 v-1 z-1
.bot>	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.bou	c-2 d2 e-2 f-2 h-3 i-2 j-2 k-2 l3 n-2 o1 p7 q-2 r-3 s4 t-5 w-2 x-3 y-3 z-4
.bouc	l-2 p5 s-1
.bouch	l-2 p5 s-1
.boug	k-4 l5 p-2 s2 u1
.bouge	k-3 l5 p-2 u2
.boul	a-1 b-1 d3 f-1 g1 h-1 j-1 k3 l1 m2 o-1 p2 s2 t-3 u-2 v-3 w-1 x-1 z-1
.boula	m1
.boulo	a-1 b-1 d3 f-1 g1 h-1 j-1 k3 l1 m1 o-1 p2 s2 t-3 u-2 v-2 w-1 z-1
.bour	k-3 l-4 p6 r-2 s4 t-1 u-2 v-1
.bourr	k-2 l-4 p6 r-2 s2 t-1 v-1
.bours	s3
.bout	b2 h-1 k-3 l2 o4 p-3 s-7 v4 z-1
.bout>	a1 b2 h-1 k-3 l2 o4 p-4 s-6 v4 z-1
.boute	p1
.box	s2
.box>	s2
.bra	a3 c-1 e5 f-3 g-2 k-3 l-3 m-1 o-2 p-2 s2 t2 u-2 v4 w-1 x-1 y-3
.brac	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.brace	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.bras	e2 l-1 s-2 v5
.bras>	s-4 v5
.brass	e2 s2
.brav	s1
.bravo	s1
.bre	f-3 l3 p-2 s3 u3 x-2 y-2
.bre>	f-3 l2 p-2 s4 u3 x-2 y-2
.bres	l3 s-3
.brest	l3 s-3
.bri	l1 w3 z-1
.brig	l-1 s-1 w3
.briga	l-1 s-1 w3
.bro	k2 l2
.brou	k2 l-1
.broui	k3
.bru	k-1 l-3 s6 x3
.brui	l-2 s6 y-1
.bruit	l-2 s6 y-1
.brul	x4
.brule	x4
.bs>	k-7 l10 n-2 p-1 q-2 s-5 u-3 w-1
.bsc	k-2 l1 n-1 r4 s-2 w-1
.bse	a-2 b8 c-1 e-1 f-1 g-1 h-2 j-1 l3 m-2 o-1 p-2 q-1 r-1 t-3 u-3 v-2 w-1 x-1 y-1
.bsen	a-2 b8 c-1 e-1 f-1 g-1 h-2 k1 l2 m-2 o-1 p-2 q-1 r-1 s1 t-2 u-3 v-2 w-1 y-1
.bsenc	a-1 b9 m-1 s-5 t-2 u-1
.bsent	b-2 h-1 k1 l2 p-2 s4 u-3 v-1
.bseq	l2
.bsequ	l2
.bso	k3 s-1
.bsol	k3 s-1
.bsolu	k3 s-1
.bu>	h2 l-2 v3 y1
.bue	z3
.bue>	z3
.bug	k-3 q-1 s5
.bug>	k-3 q-1 s5
.bul	c5 k1 l-1 m2 s-4
.bull	c5 k1 l-1 m2 s-4
.bulle	c5 k1 l-1 m2 s-4
.bun	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.buna	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.bunal	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.bur	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.bure	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.burea	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.bus	a-2 b-3 c-3 d-1 e-1 h-2 i-1 j-2 l2 m-2 n-2 o-2 p7 q-1 r-2 s5 t-2 u-4 v-5 w-2 x-2 y-2 z-3
.bus>	a-1 b-2 c-3 g2 h-1 i-1 j-1 l3 m-2 n-1 o-1 p7 r-1 s-2 t-2 u-1 v-5 w-1 x-2 y-2 z-2
.buse	f-1 g-1 k-2 l-3 n-1 o-1 s9 u-4 w-1
.buse>	g-1 k-1 l-3 s7
.busez	s5 u-4
.but	b-2 g-1 i2 k2 l-3 s-7 u2 v1 x5 y2
.but>	i3 k2 l-2 s-3 u2
.bute	b-2 s-6 v1 x6 y2
.bute>	b-2 s-4 v3 x4
.buter	s-2 x2 y3
.ca>	a-3 b2 d-4 e6 f-4 g-3 h-4 i-3 j-5 l-1 m-2 n3 o4 p-8 q-6 s2 t-3 u6 v-2 w-6 x-1 y-4 z3
.cab	k3 u-2
.cabl	k3 u-2
.cable	k3 u-2
.cac	l-1 s-1 v5
.cach	l-1 s-1 v5
.cache	l-1 s-1 v5
.cad	k-2 l-2 s6 w-2
.cade	k-2 l-2 s6 w-2
.cadea	s4 w-2
.caf	c2 h-1 k-2 m-1 n-1 o-2 p-2 s8 u-2 v-2 w-1 x-1 y-2
.caf>	c3 l1 o-1 s3
.cafe	c-1 h-1 k-1 n-1 p-2 s6 t1 x-1 y-2
.cafe>	n-1 p-2 s6 t2 y-2
.cai	e1 f-3 i8 k-2 l2 q-2 s-1 u-3 v-1 z-1
.cais	e1 f-3 i8 k-2 l2 q-2 s-1 u-3 v-1 z-1
.cais>	e1 i8 l-3 q-2 s-3 u-1 z-1
.caiss	k-2 l5 s-3
.cal	a2 b-1 c-2 d-1 e-2 f-5 g3 h-2 i-2 j-1 k7 l-6 m-4 n-2 o-2 p1 q-1 r-3 s-5 t-2 u8 v-2 w-2 x-1 y-2 z-2
.cala	k-1 l1 p3 s-2
.calag	p3 s-2
.cale	a-2 b-1 c-2 f-3 g-2 h-1 k8 l-9 m-1 n-1 o-2 p-1 r-2 s-6 t-2 u9 v-1 w-1 y-1 z-2
.cale>	f-1 g-2 k9 l-7 o-1 s-4 t-1 u2
.calen	k4
.caler	a-1 k1 l-3 r-1 s-2 u9
.calez	k-2 s-1 u4
.cali	g5 k-1 l2 m-3 r-1 s1
.calie	k-1 l2 s2
.calis	g5 m-3 r-1
.call	a4 f-2 s1 u-1
.call>	a4 f-2 s1 u-1
.cam	c1 g-1 k2 l3 m-1 p-2 s-4 t2 v4
.came	c-1 l2 s-2 v3
.camen	c-1 l2 s-2 v3
.cami	c3 k3 p-1 s-4 t2 v2
.camio	c3 k3 p-1 s-4 t2 v2
.camp	s2
.campi	s2
.can	a-2 b-2 c-3 d2 f-2 g1 h4 j-1 k-7 l2 m5 n-1 o-2 p-2 q-1 r-1 s4 t3 v-3 w-1 x-1 y-2 z-1
.can>	i2
.cana	c-1 k-4 l-2 s7
.canap	c-1 k-4 l-2 s7
.canc	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.cance	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.cand	s2
.candy	s2
.cann	g3 l2 m3 s-5
.canne	g3 l2 m3 s-5
.cant	h5 l-2 s-1 u-2
.cante	h5 l-2 u-2
.cap	b-1 g-1 k-5 l4 p-1 s5 u-4 v-2
.cap>	k-2 l3 s1 u-2
.capa	k-2 l5 p-1
.capab	k-2 s3
.capt	k-2 l-4 s5 u-2
.capte	k-2 l-4 s5 u-2
.car	a-2 b-4 c6 d-3 e-2 f-2 g-4 h-2 i-1 k4 l5 m3 n-2 o-3 q-1 r-2 s-3 t-2 w-2 y-2 z-4
.car>	k4 l4 m-2 p2 s-7 u2 z-2
.carc	l4 s-1
.carce	l4 s-1
.card	b2 l4 s-2 v-2
.card>	b2 l5 s-5
.cardi	s3 v-2
.cari	p-1 s2 v3
.caris	l1 s3
.carr	f-1 g-1 k5 l-4 m3 n-1 s-2
.carre	f-1 g-1 k5 l-4 m3 n-1 s-2
.cart	b-4 c7 d-2 g-1 k-3 l-4 m3 p-2 s3 u-2
.carte	b-4 c7 d-2 k-3 l-4 m3 s1 u-2
.cas	a-2 b-1 f2 g-1 j3 k2 l1 m-1 p-2 r-1 u-2 v-3 x3 y2
.cass	a-2 b-1 f2 g-1 j3 k2 p-2 r-1 s-1 u-1 v-3 x3 y2 z-1
.casse	a-2 b-1 f2 g-1 j3 k2 p-2 r-1 s-1 u-1 v-3 x3 y2 z-1
.cat	a-4 c5 d-3 e4 g-2 h-2 i-1 j-1 k1 l-2 m6 n-1 o-3 p-3 q-2 r-2 s3 t-2 u-4 w-3 x-2 y-2
.cat>	a-2 b-2 c3 e1 f-1 h-2 k1 m3 o-2 p-1 s5 u-2 v-1 w-2 x-1 y-2 z-1
.cata	s-2 v3 z2
.catai	s-2 v3 z2
.cate	k2
.cateu	k2
.cati	a-2 b2 c3 d-2 e3 g-1 l-2 m5 o-1 p-1 s-2 u-3 v-1
.catif	c3 k-1 m5 s-2
.catio	a-2 b3 c1 d-2 e4 f1 l-1 o-1 p-1 s-1 u-2 v-1
.cau	k-3 l-3 m-1 p-1 s6
.caux	k4 l-2 m-1 p-1 s2
.caux>	k4 l-2 m-1 p-1 s2
.cb>	a2
.cc>	a-1 f1 g-1 h-2 j-2 k9 l1 m-1 n-1 o-1 p-2 r1 s-9 u-3 w-3
.cca	k3 s-1 u-2
.ccab	k3 u-2
.ccabl	k3 u-2
.cce	g2 l-1 s-2 t2
.ccep	t2
.ccept	t2
.cci	k-2 l4 p3 s-4
.ccid	k-2 l4 p3 s-5
.ccide	k-2 l4 p3 s-5
.cco	a-1 b-1 c-1 h-1 k1 l3 m-1 p-1 q-2 r3 s5 t-2 u-3 v-1 w-1 y-2
.ccom	b-1 k2 l-7 s7 t-2 u-2 y-1
.ccomp	b-1 k2 l-7 s7 t-2 u-2 y-1
.ccor	k2 q-1 r3 s-1
.ccord	k2 q-1 r3 s-1
.ccou	k-5 l8 s-1 u-1 y-1
.ccouc	k-5 l8 s-1 u-1 y-1
.ccu	a-3 c-2 f-2 h7 j-1 k-4 l-4 m4 o-2 p-2 r-1 s5 t-1 u-1 v1 y-2 z-2
.ccue	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.ccuei	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.ccup	a-2 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.ccupe	a-2 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.cdi	k-4 m7 s-5
.cdi>	k-4 m7 s-5
.cdo	s2
.cdo>	s2
.ce>	a-9 b3 c-1 f-3 g-3 h-9 i-4 k-9 m4 n-4 o7 q-3 r-5 s2 t-4 u2 v2 x2 y-1 z10
.ced	l6 s-3
.cede	l6 s-3
.cede>	l5 s-2
.cedee	l2
.cee	l4 s-3 u2
.cee>	l4 s-3 u2
.cei	l-1 s4 y1
.cein	l-1 s4 y1
.ceint	l-1 s4 y1
.cel	c2 e3 g-4 i-1 j6 k-2 l4 m-3 n-1 o-3 p-4 q-1 s-3 u-1 v-4 w-2 x-1 z2
.cela	k3 s-1
.cela>	k3 s-1
.cele	a2 c-1 e4 f-3 g-2 k-3 l-2 m-1 o-2 p-2 s4 t2 u-2 v-2 w-2 x-1 z-1
.cele>	s-1 y3
.celer	a-3 k-2 r2 s4
.celet	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.cell	c3 d2 f-1 g-1 j1 k-1 l6 m-1 s-5 t-2 u1
.celle	c3 d2 f-1 g-1 j2 k-1 l2 m-1 s-1 t-2 u2
.celu	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.celui	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.cem	e4 k3 m-1 p3 s-5
.ceme	e4 k3 m-1 p3 s-5
.cemen	e4 k3 m-1 p3 s-5
.cen	a-2 b-1 d3 f1 g5 h-1 k-2 l-6 s3 t-2 v-2 z-1
.cenc	k-2 s3
.cence	k-1 l2 u1
.cenci	l-1 s4 u-1
.cend	g3 k1 l-2 p2 s-2
.cend>	k3 p-2
.cends	g2 k-1 l-1 p4
.cens	d4 f2 g3 s-4
.cense	d4 f2 g3 s-4
.cent	g2 k-2 l-5 m1 p-1 s4 y1
.cent>	k-2 l-6 p-1 s6 y1
.centr	c1 g2 m1 s-3
.cep	c4 l-1 s-3 t2
.cepi	c5 s-2
.cepis	c5 s-2
.cept	t2
.cepte	t2
.cer	a-2 b-2 c2 e-1 f-2 g-2 h-3 i-1 n-2 o-2 p-2 q-1 r-2 t-2 u7 v-3 w4 y-2
.cer>	a-1 f-2 g-1 h-2 k-4 l2 m-1 p-1 s3 u9 v-2 w-1 y-2 z-2
.cere	l4 n-1 s-5 w5
.cere>	l4 s-1
.cern	d2 l-1 z3
.cerne	d2 l-1 s-2 z3
.cert	c3 k4 l-5 m3 s2 u-2
.cert>	l-2 s5
.certa	k3 l-2 u-1
.certi	c3 k2 l-1 m3 s-3
.ces	a-7 b4 c2 e-2 f-4 g-1 h-2 i2 j2 k2 l4 n-3 o-3 p-4 q-6 r6 s3 t1 v-6 w1 x-3 y-3 z-5
.ces>	a-5 b5 c2 e-2 f-3 g-3 h-2 i3 j-1 k-6 l4 m3 n-2 o-1 p-3 q-5 r6 t2 u1 v-4 w-2 x-2 y-2
.cess	c3 g1 k3 l-2 m-2 o-1 q-2 r4 u-3
.cessa	c3 k4 m-1 s-1 u-2
.cesse	l-1 q-2 r4 s3
.cest	a-3 c-2 f-2 h-1 i-1 j3 k4 m-3 n-1 o-2 p-1 r-2 s3 v-3 w3 x-1 y-1 z-5
.cest>	a-3 c-2 f-2 h-1 i-1 j3 k4 m-3 n-1 o-2 p-1 r-2 s3 v-3 w3 x-1 y-1 z-5
.cet	a-2 b-3 c-2 d-2 e-3 f3 g-3 h-3 i-2 j-3 k2 l3 m-3 n-1 p-4 q-2 u2 w-3 y-2 z5
.cet>	a1 k2 l-2 t2 u-1 z2
.ceta	l-2 s5
.cetai	l-2 s5
.cett	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-3 l4 m-3 n-1 p-4 q-2 s-1 t-3 u3 v1 w-2 y-2 z4
.cette	a-3 b-3 c-2 d-2 e-3 f4 g-3 h-2 i-2 j-3 l4 m-3 n-1 p-4 q-2 s-1 t-3 u3 v1 w-2 y-2 z4
.cev	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.cevo	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.cevoi	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.cez	q4 s-1 z-1
.cez>	q4 s-1 z-1
.cf>	k-1 l2 p3 s-2
.ch>	i7 k-1 l-4 s1 t2 u-2 v-2
.cha	a-5 b-1 c-4 d2 e-3 g-6 h-2 i1 j5 l-3 m-2 n-3 o-4 q2 r-4 s8 t4 u4 v-2 w-3 x-3 y-4
.cha>	k2 s-1 z2
.chai	f4 g-1 h-2 k-4 l-3 p4 s-1 u3 v-1 x2 y2
.chain	f4 g-1 h-2 k-4 l-3 p4 s-2 u3 x2 y2
.chal	l-1 s4 v-1
.chale	s3
.chall	s2
.cham	h-2 k-1 l3 o-2 s3 u-2 v3 y-2
.chamb	v4 y-2
.champ	h-2 l4 o-2 s3 u-2
.chan	a-3 c-3 d3 e-2 f-5 g-5 i2 j6 m-3 n-2 o-3 p-3 r-4 s-1 t2 u5 v-4 w-2 x-4 y-3
.chang	a-2 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k4 m-3 n-2 o-3 p-2 r-4 s-11 t2 u5 v-3 w-2 x-3 y-3
.chant	h-1 k-4 l1 p-2 s6 t1 v-1
.chap	l-2 s4
.chapi	l-2 s4
.chaq	a-1 b2 k-3 m2 q3 s-1
.chaqu	a-1 b2 k-3 m2 q3 s-1
.char	k4
.charg	k4 s-1
.chas	a-2 l-1 s-2 t6
.chass	a-2 l-1 s-3 t6
.chat	k-2 l-5 s7
.chat>	k-2 l-5 s7
.chau	f-1 l3 s6 t-1 u-1 y-1
.chaud	f-1 l3 p-1 s4 u-1
.chauf	k-1 p1 s2
.chaus	s2
.che	a-7 b-2 c2 d-1 e-7 f-1 g4 h-4 i-3 j-2 k2 l5 m3 n-4 o-6 p3 q-2 r-2 s3 t1 u-8 v-3 x2 y2 z2
.che>	a-4 b-3 c4 e-3 f-3 g2 i-2 k-1 m1 n-3 o-2 p7 q1 r-3 s3 t-1 u-4 v-4 w-3 y3 z-4
.chee	p-1 y2
.chee>	p-1 y2
.chef	a2 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l3 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
.chef>	a-1 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l4 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
.chem	b2 c-1 e-3 f-2 g4 h-1 i-1 m-1 o-1 p5 s-6
.cheme	b2 l4 m-1 p-1 s-3
.chemi	e-3 f-2 g5 i-1 l-4 p6 s-3
.cher	a-1 b1 d2 e-1 f-2 g-3 h-1 k-4 l5 m-3 p1 s3 t-3 u-2 v-2 w-1 y2 z1
.cher>	b3 f-1 k-9 l10 p-3 t-1 v-1 x-2 z2
.chera	k4 l-3 s-1
.cherc	b2 d2 f-2 g-2 k-7 l-1 m-3 p2 s5 t-2 v-1 y1 z2
.ches	a-3 c2 d-2 k4 l-1 m2 o-1 r-1 s3 v-1 x-1
.ches>	a-3 c2 d-2 k4 l-1 m2 o-1 r-1 s3 v-1 x-1
.chet	c-1 g2 h-1 j-1 k1 l-5 m-1 p-5 s2 v4 w-1 x4 y-3 z4
.chet>	g3 k-1 s-1 v1
.chete	j-1 k3 l-4 m-1 p-5 s3 v-1 x3 y-2 z4
.chets	s-3 v4
.chett	x2
.chev	e-2 s7
.cheve	s3
.chevi	e-1 s3
.chez	a-5 b-3 c-1 d1 e-3 f2 g3 h-2 m3 n-2 o-3 p-4 q-3 r2 t5 u-6 v-4 w-3 x2 y3 z2
.chez>	a-5 b-3 c-1 d1 e-3 f2 g3 h-2 m3 n-2 o-3 p-4 q-3 r2 t5 u-6 v-4 w-3 x2 y3 z2
.chi	a-2 b-2 c-2 d-1 e-2 f4 g-4 h-4 i3 j-1 k-8 l-4 m-2 n-1 o4 p-2 q-4 s13 t-2 u-3 v-4 w-2 x-3 y-3
.chia	s3 v-1
.chie	a-1 k-3 l-5 s12 u-2 z-1
.chien	k-3 l-5 s11 u-2 z-1
.chier	r1
.chif	f3 l-1 s-1 z2
.chiff	f3 l-1 s-1 z2
.chim	k-2 l4
.chimi	k-2 l4
.chin	e-1 f3 g-2 h-4 i3 l-2 o5 q-3 r-1 s3 v-2 y-2 z-1
.chin>	f3 g-2
.chine	h-3 l-2 o6 s3 v-1 y-2
.chino	i4 q-3 r-1 s2
.chip	k-1 s3
.chips	k-1 s3
.cho	a-2 b-2 c2 d-2 e1 f-3 g-3 i-2 j-1 k3 l-4 m-3 n-2 o1 p3 q-1 t-1 u4 w3 x-1 y-1 z-2
.cho>	s2
.choc	s3
.choco	s3
.choi	k3 w-3
.chois	s4 w-2
.choix	k3 s-3
.chol	h1
.cholo	h1
.chon	l-2 p5 s-1
.chon>	p2 s-1
.chons	k2 l-2 p3
.chos	b-1 c2 d-1 e2 f-2 g-2 h-1 k3 l-1 m-2 o2 p-2 s-3 u5 v2 z-1
.chose	b-1 c2 d-1 e2 f-2 g-2 h-1 k3 l-1 m-2 o2 p-2 s-3 u5 v2 z-1
.chou	k-2 n-1 w4
.chouk	k-1 s-2 w4
.chu	l3 p5 s-2 u-4
.chui	l3 p5 s-2 u-4
.chui>	l3 p5 s-2 u-4
.ci>	a-4 b-3 c-4 d-3 e-2 f1 g-4 h-2 i-2 j3 k3 l1 m4 n-2 o5 p-3 q-1 r-1 s-9 t-4 u-4 v-2 w-3 x-2 y-2 z10
.cia	c2 k-3 l-2 n-3 s-7 w7
.cid	k-3 l3 m-2 p2 s-5 u-1 v7 x-1 y-3
.cide	k-3 l3 m-2 p2 s-5 u-1 v7 x-1 y-3
.cide>	l-1 v5
.ciden	k-2 l4 p3 s-5
.cider	s-1 v4 y-2
.cie	a-4 f-1 g-1 j6 k-3 l-3 m2 o-1 s2 u-2 x-1 z4
.cie>	a-2 k-2 l-1 m3 s2 z1
.cien	a-1 j7 k-1 l-1 s-5 z4
.cien>	a-1 j6 k-1 l-1 s-3 z3
.cienn	j1 s-2 z1
.cier	s5 u-1
.cier>	s5 u-1
.cil	c1 i2 k-1 l-3 m3
.cile	c1 i2 k-1 m3 s-3
.cile>	c1 i2 k-1 m3 s-3
.cin	l5 r-4 s2 t-1 u-2 x-1 y3
.cin>	l5 u-1
.cine	r-4 s6
.cine>	s4
.cinq	s-4 y4
.cinq>	s-4 y4
.cip	e1
.cipe	e1
.cipe>	e1
.cis	h1 s2
.cis>	s2
.cit	l4
.cite	l4 s-1
.cite>	l4 s-1
.cke	k4 l-3 u1 v-1 y3
.ckel	k3 l-2 s-2 u2
.ckel>	k3 l-2 s-2 u2
.cket	k2 l-1 s1 u-1 v-1 y4
.cket>	k2 l-1 s3 u-1
.cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.cki>	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
.cla	l-1 m-1 s6
.claq	s3
.claqu	s3
.cle	b-1 f-1 g-1 k-3 l-2 s7 t3 u-1 v-3 w-1 y4
.cle>	k-2 l2 t3
.clef	s3
.clefs	s3
.cles	l-4 y5
.cles>	l-4 y5
.cli	j-2 k-2 l3 p-1 s5 u-1 v-1 z3
.clie	j-1 z4
.clien	j-1 z4
.clig	s2
.clign	s2
.clim	s4
.clim>	s4
.clin	l5 s-3
.clini	l4 s-3
.clio	s1
.clio>	s1
.clo	k-6 l5 p-3 s4 u2
.clop	p-2 s4
.clope	p-2 s4
.clou	k-4 l5 s-3 u2
.cloue	k-3 l5 s-3 u2
.co>	k-3 l-4 s5 u-2
.coc	k-1 s1 t3
.cod	d-1 f-1 k-5 l2 s6
.code	d-1 f-1 k-5 l2 s6
.code>	d-1 f-1 k-5 l2 s6
.coe	s-3 w5
.coeu	s-3 w5
.coeur	s-3 w5
.cog	b-1 s-3 v-1 x-1 y6
.cogn	b-1 s-3 v-1 x-1 y6
.cogne	b-1 s-3 v-1 x-1 y6
.coi	b-1 c-1 e-1 f-1 g3 h5 k-8 l4 o-3 p2 r-1 s2 u-2 v-2 y-2 z-2
.coin	g4 k-5 l6 p2 u-1 z-2
.coin>	g4 k-4 s2 z-1
.coinc	k-3 l6 p2 s-4
.cois	q1 s1
.cois>	q1 s1
.coit	h4 o-2
.coit>	h4 o-2
.col	b-2 d-2 e-1 f-5 g3 h-2 i-1 j-1 k2 n-1 o-1 q-1 r-1 s2 t-1 u3 x1 y-3 z1
.cola	c3 k-1 l-2 s2 u1
.colar	c3
.colat	s3
.cole	f-2 k3 l4 m-1 p3 s-8 t-2 u3 v-1 x2 y-2 z2
.cole>	f-2 k3 l4 m-1 p3 s-8 t-2 u3 v-1 x2 y-2 z2
.coli	a2 c-1 l-1 p-1 s5
.colis	l-1 p-1 s5
.coll	a-1 f-1 k2 l-2 m2 s3 t1
.colle	a-1 f-1 k2 l-2 m2 s2 t1
.colo	g4 k-2 l-1
.coloc	s2
.colom	g4 s-2
.com	a3 b-3 c2 e3 g4 j-2 k2 l-2 n-4 o8 p-7 r-4 s-1 t-4 u-5 v-2 w-3 x-3 y-2 z-1
.comb	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.combi	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.come	k2 l-1 m1 o2 s-1
.come>	k2 l-1 m1
.comen	o2
.comm	a-3 b-5 c3 e1 f-1 g5 h2 k-1 l-4 m3 n-2 o4 p-4 q3 r-2 s-4 w-3 x-1 y-3
.comma	c-2 e-1 g-1 m2 o4 s2
.comme	a-2 b-4 c4 e2 g5 h2 l-5 n-2 o2 p-3 q3 r-1 s-3 w-3 x-3 y-3
.commi	l2 m4 p-1 s-4 v-1 x2
.commu	g1
.comp	b-4 c-1 e3 g-3 h-3 i2 j-3 k5 l2 m-4 n-3 o6 p-4 q-4 r-4 t-4 u-5 v-2 x-2 y1 z-2
.compa	b-1 k2 s3 t-2 u-2 v-1 y4
.compl	a2 d2 e-1 g2 k1 l2 u-1
.compo	o-1 s2 z3
.compr	a-1 b-2 c-4 d-2 e5 f1 g-3 h-2 i3 j-2 l-5 m-2 n-2 o7 p-2 q-2 r-3 s-1 t-1 u-2 x-2 y-2 z-3
.compt	a-3 c3 e-1 f-1 g-2 i-1 k5 l6 m-1 o-2 p-2 q-1 r-1 s-2 u-1 v-1 w-1 y-1 z-3
.con	c-1 d-3 e5 g-4 h3 i-4 j-4 k5 l-6 n-3 p-5 q-2 r1 s1 t1 u-3 w-4 x-3 y-3 z6
.con>	a-1 e-1 g-1 h-1 k2 l-2 m-1 r2 s4 w-1 z-1
.conc	b2 d1 k-1 l-4 m-1 s3 z3
.conce	d2 k-1 l-3 s4 z3
.concr	b3 s-2
.cond	a-3 b-1 e5 h-1 k-3 l-2 o-2 r1 s1 t5 v-1
.conda	e4 l-2
.condu	a-1 k-2 o-1 p1 r2 s-1 t5 z-1
.conf	a-2 f-2 g-1 h-1 j-1 k2 l3 o-1 u-2 v-1 x-1 z6
.confi	a-1 f-1 g-1 h-1 k2 l4 s2 u-1 v-1 z-2
.confo	l-2 s-3 z6
.cong	k6 l-3 s-4
.conge	k6 l-3 s-4
.conj	s-2 y3
.conjo	s-2 y3
.conn	a-3 b-2 c-2 d-1 f-2 g2 i-2 j-3 k-3 l-7 m-2 n-1 o4 p-4 q-2 r-3 s5 t-1 u-3 v1 w-2 x-3 z7
.conna	a-2 b-1 c-2 d-1 f-2 g3 i-1 j-1 k-2 l-4 m-1 p-2 r-2 s4 t-1 u-2 v-2 w-1 x-1 z6
.conne	l-4 p-1 s5 v3 x-2
.connu	j-1 k-1 l-1 o4 s-2 z3
.cons	a4 b3 c-1 d-3 e3 f2 g-3 h5 i-1 j-2 k-3 l-4 o-2 p-1 r-2 s-1 t-4 u-3 v-2 x2 y-2 z-2
.conse	a5 b4 d-2 f2 g-3 h5 i-1 j-2 k-4 l-4 o-2 p-1 r-2 s-2 t-3 u-3 v-2 x2 y-2 z-2
.consi	e4 s-1
.cont	a1 b-3 c2 e3 f-2 g-3 h-4 i-2 k1 l-1 m5 n-2 r3 v-2 w-2 x-2 y-4
.conta	a5 b-1 c-1 h-4 j2 k-2 l1 o3 p-1 q-1 r5 s-7 u-1 v-3 y-1 z2
.conte	a-3 e-1 h-2 j-2 k5 l-5 m2 n-1 o-1 p-2 q-1 r-2 s5 v-1 y-2 z-2
.conti	a-1 c-2 d2 m-1 q2 s1 v2
.contr	a-2 b-2 c4 d-1 e5 f-1 g-2 h1 k-4 m5 o-1 p2 r-1 s-4 u1 v-2 x-1 y-2 z-1
.conv	a-2 b3 c1 d-2 f4 g-2 j-1 k4 l2 m-1 o-1 p-2 s-9 u2 v3
.convi	k4 l-2 s-1
.convo	a-2 b3 c1 d-1 f4 g-2 j-1 l3 m-1 o-1 p-2 s-8 v3
.coo	b-1 c-2 d2 f-1 g-1 k-7 l2 m-1 p-2 s2 t2 u-1 v-1 w6
.cool	c-1 d2 f-1 g-1 k-6 l-1 p-1 s3 w6
.cool>	c-1 d2 f-1 g-1 k-6 l-1 p-1 s3 w6
.coor	j1
.coord	j1
.coot	l3 s-2 t3
.coote	l3 s-3 t3
.cop	a-1 c4 e-1 g-1 h-1 j-1 k-2 l-1 m2 o-1 p-1 r1 t1 u-2 v2 x-1 y2 z-1
.copa	l2 s-4 u-1 y5
.copai	l2 s-4 u-1 y5
.copi	a-1 c5 e-1 g-1 k-1 l-3 m3 p-1 r1 s2 t1 v3 y-3 z-1
.copie	c3 m3 s-2
.copin	a-1 c2 l-3 m-1 r2 s3 t2 v3 y-3
.cor	k1 l-3 m-2 p-2 q-2 r3 s-4 v7
.cord	l-2 m-2 p-2 q-2 r3 s-5 v7
.cord>	k2 q-1 r3 s-1
.corde	k-1 l-3 m-2 p-1 s-4 v7
.cos	k-1 l-2 s-2 z4
.cost	k-1 l-2 s-3 z4
.costa	k-1 l-2 s-3 z4
.cot	a-1 b-1 c-1 e-2 f-1 g8 h-1 k5 l-3 m-1 p2 r-1 s-2 u-4 v-1 w-1 y-1 z-2
.cote	a-1 c-1 e-1 g8 h-1 k6 l-2 p2 s-7 u-3 v-1 y-1 z-1
.cote>	a-1 c-1 e-1 g8 h-1 k6 l-2 p2 s-7 u-3 v-1 y-1 z-1
.cou	a-5 b3 c-4 d-3 e-4 f-5 h-5 i-3 k-5 n-3 o-4 p3 q-5 r4 s7 t-1 u-4 w3 x3 y5 z-4
.couc	k-5 l8 u-1
.couch	k-5 l8 u-1
.coue	l-2 s3 v-1
.couet	l-2 s3 v-1
.coul	l-1 s3
.coulo	l-1 s3
.coup	a-1 c-1 e-2 h-1 j2 k-1 l-4 m-2 n-1 o-2 p-3 q-4 r3 s2 t-2 u-1 v7 w2 x-2 y1 z-1
.coup>	g1 l-1 p-2 s-2 u-1 v5 w3 x-1 y1
.coupe	b1 e-1 j3 k-2 l-2 o-1 q-4 r4 s3 t-2 v4 y-2
.cour	a-2 b3 c-3 d-1 e-2 f-4 h-1 i-1 j-2 k-2 m2 o-2 p5 q-1 r3 s4 t-2 v-8 w-1 x-3 z-1
.coura	k3 l-4 p4 s-1
.courb	g2 l-3 s2
.couri	g-1 k2 s5 v-4 x-2
.courr	a-1 c-1 l-1 m4 r4 s-1 u-1
.cours	b4 c-2 e-1 f-3 g-1 j-1 k-4 l1 m-2 o-1 p4 s2 t-1 v-3
.cous	b-1 c1 k4 l-5 s2 t3 u-1 y-1
.cousi	b-1 c1 k4 l-5 s2 t3 u-1 y-1
.cout	a-1 d-1 g-1 h-2 k-5 l-6 m-1 n-1 p-1 s1 u-1 v-1 w3 x5 y7 z-1
.coute	a-1 d-1 g-1 h-2 k-5 l-6 p-1 u-1 v-1 w3 x5 y7
.cov	k-4 l8 s-3
.covi	k-4 l8 s-3
.covid	k-4 l8 s-3
.cp>	s-3 v4
.cpi	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.cpip	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.cpip>	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
.cra	b2 k-2 l-3 m-1 r1 s3 u-2 v-1 x4
.crai	b2 s-1
.crain	b2 s-1
.cram	s-3 x4 y1
.crame	s-3 x4 y1
.cran	k-1 l-2 m-1 r2 s5 u-1
.cran>	k-1 l-1 r2 s2
.cre	c-2 d-2 f4 g-3 h-2 j-2 l-9 n-1 o-2 q-3 r-2 t-2 u6 v4 w-2 x6 y-2 z-2
.crec	l4 s-2
.crech	l4 s-2
.cred	a-1 f5 g-1 l-4 m-1 u4 v-1
.credi	a-1 f5 g-1 l-4 m-1 u4 v-1
.cren	s-2 u6
.crene	s-2 u6
.crep	l-1 s2
.crepe	l-1 s2
.crer	x2
.crer>	x2
.cret	a3 b2 k-1 m3 s1
.creta	a3 m3 s1
.crete	b3 s-2
.crev	a-1 b-2 k2 l-8 p2 q-2 r-1 u-2 v5 x5 y-1
.creve	a-1 b-2 k2 l-8 p2 q-2 r-1 u-2 v5 x5 y-1
.cri	b-3 c-3 d-3 e-2 f-3 g-5 h-6 i3 j4 k-6 l-3 n-3 o6 p-4 q8 r9 s-3 t-4 u-4 w-4 x-3 y-4 z-3
.cri>	i2 o2 s-2
.crie	s2
.crie>	s2
.crip	q3 r1
.cript	q3 r1
.crir	a2 b-1 d-1 e-1 g-3 h-1 i2 k-4 l-2 o4 q3 r7 s-3 t-3 u-2 v-3 w-2 y-1 z-1
.crire	a2 b-1 d-1 e-1 g-3 i2 k-4 l-2 o4 q3 r7 s-3 t-3 u-2 v-2 w-2 z-1
.cris	a-1 j5 k-1 l-2 p-2 q3 r1 s2 v-1 z-2
.cris>	a-1 j5 l-1 p-2 q3 r1 z-2
.crise	s3 v-2
.crit	a-2 b-1 h-4 j-1 k-1 l3 m2 o5 s-1 v3 y-2 z-2
.crit>	a-2 b-1 h-4 j-1 k-1 l3 m2 o5 s-1 v3 y-2 z-2
.criv	a-1 j2 l-2 o-2 q3 r3 s-3 u-1 z2
.crive	a-1 j2 l-2 o-2 q3 r3 s-3 u-1 z2
.cro	b-1 g-1 k-2 l2 m-3 s5 u-1 x4
.croc	m-3 s4
.croch	m-3 s4
.croi	b-1 k-2 l-2 s5 x4
.croi>	k-2 s3 z1
.crois	b-1 l-2 s2 x4
.croq	s1
.croqu	s1
.cru	k6 l-6 s2
.cru>	k6 l-5 s-2
.crus	s2
.crush	s2
.cs>	b2 c7 d-2 k-2 l-2 n-2 o-1 q-2 r-3 v1 w-2 x-3 y1
.ct>	a5 b4 e-3 f-1 h-4 k3 l-1 o-1 p-3 t-2 u-2 z3
.cte	b2 c-4 d2 e-1 f2 h-1 i-1 j2 k-1 l-2 o-2 q-2 r4 s3 t2 u-2 x-1 y-3 z-4
.cte>	b3 d-4 f3 g2 k-1 l-3 r4 t-1 v2 y-2
.ctem	k4 l-2 s-2
.cteme	k4 l-2 s-2
.cter	a-2 c-2 d6 r1 s-1 t2
.cter>	a-2 c-2 d6 r1 s-1 t2
.cteu	c-2 d-1 k-3 l2 m1 p2 s3 t2 v-1
.cteur	c-2 d-1 k-3 l2 m1 p2 s3 t2 v-1
.ctez	a3 j3 r1 s-1
.ctez>	a3 j3 r1 s-1
.cti	a3 b6 d3 e-3 f-1 g-4 h-2 j-1 k-3 l-3 m2 n-2 p-2 q8 s-9 t-2 u-2 v-2 w-2 x-2 y-1 z-1
.ctim	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ctime	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ctio	b5 c-1 d5 e-3 g-2 i2 l-1 m-1 o2 p-1 s-4 u-1
.ction	b5 c-1 d5 e-3 g-2 i2 l-1 m-1 o2 p-1 s-4 u-1
.ctiv	a-1 i-1 k-2 l-1 n-2 q8 s-4 w-1
.ctive	a-1 i-1 k-2 l-1 n-2 q8 s-4 w-1
.cto	e3 g2 s-2
.ctoi	e3 s-1
.ctoir	e3 s-1
.cts	o4 s-2
.cts>	o4 s-2
.ctu	a-1 c4 f-1 g3 h-1 k-2 l3 m-1 o-1 p-1 s2 v-2
.ctue	l-1 s3
.ctuel	l-1 s4
.ctur	c4 f-1 g3 k-3 l4 m-1 v-2
.cture	c4 f-1 g3 k-3 l4 m-1 v-2
.cu>	a-1 c-1 f1 h2 k3 l-4 m3 p-2 q-2 r-1 s3 u-2 v-4 w-1 x-1 y2 z-4
.cue	a-1 c-1 f-2 h4 k-3 l-4 m5 p-2 s4
.cue>	s1
.cuei	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.cueil	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.cui	l-1 s4
.cuir	s2
.cuire	s2
.cuis	s1
.cuisi	s1
.cul	b4 c-1 g-1 k-2 l-1 s4 v-1
.cul>	s3
.cule	s3
.cule>	s3
.cult	b4 c-1 g-1 k-1 s-1
.culta	b4 c-1 g-1 k-1 s-1
.cum	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.cume	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.cumen	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.cun	k5 l-2 n-1 s2 u-2
.cun>	k5 l-2 s-2 u-1
.cup	a-3 c-1 h5 l-2 m-2 q1 r-3 s5 v1 y-1
.cupe	a-3 c-1 h5 l-2 m-2 q1 r-3 s5 v1 y-1
.cupe>	h6 l-1 v-2 z-1
.cuper	a-1 q1 r-2 s3 t1
.cupez	a-1 h-1 l-1 s3 v3
.cur	a-1 g4 h-1 l3 s-5 t3
.cure	l4 s-1
.cure>	l4 s-1
.curi	a-1 g4 h-1 s-4 t4
.cus	c3 k-1 l1 z-1
.cuse	k-1 l1 s2 z-1
.cuser	k-1 l1 s2 z-1
.cut	a3
.cute	a3
.cuter	a3
.cv>	k-1 n4 s-2 w-1
.da>	a-2 f-2 h-1 k8 l-2 m-1 q-1 r4 s-4
.dac	k7 p-2 s-3
.dac>	k5 p-2 s-2
.dacc	k3
.dacco	k3
.dak	k4 s-1
.dako	k3
.dakor	k3
.dal	d3 t-1
.dall	d3 t-1
.dalle	d3 t-1
.dam	b-1 c-2 d-1 e3 f-3 g-4 h8 i-1 k-5 l-7 n4 o-2 p-3 q-1 r-1 s1 t-2 u-2 v-3 w-2 x-1 y-1
.dame	a1 c-1 f-2 g-4 h8 k-4 l-6 m1 n4 o-2 p-2 t-1 u-2 v-2 w-2 x-1
.dame>	a2 c-1 f-2 g-4 h9 k-4 l-5 m2 o-1 p-2 t-1 u-2 v-2 x-1
.damn	e4 l-1 s1
.damna	e3 s-1
.damne	e1 l-1 s2
.dan	a-4 b-4 c-3 d2 g3 h-5 k-2 l-2 m3 n-2 o-1 p5 q1 r-3 s-2 v2 w-3 y5 z-3
.dan>	s-3 u3 z2
.dang	i-1 k-2 p-2 s-6 u-3 v-1 y8
.dange	i-1 k-2 p-2 s-6 u-3 v-1 y8
.dans	a-2 b-4 c-3 d-1 e-2 g3 h-4 l-1 m4 n-2 p6 q2 r-2 t1 v3 w-3 y-2 z-5
.dans>	a-2 b-4 c-3 d-1 e-2 g3 h-4 l-1 m4 n-2 p6 q2 r-2 s-1 t1 v3 w-3 y-2 z-5
.dant	a-3 d5 l-2 s4
.dant>	a-3 d5 l-2 s4
.dar	a4 i2 k-2 l5 s-2 t-1 u-2 v-1 w-1
.dard	a5 i-1 s-1 u-2
.dard>	a5 i-1 s-1 u-2
.darg	k-2 l4 s-1
.darge	k-2 l4 s-1
.darm	l2
.darme	l2
.daro	k1 l1
.daron	k1 l1
.dat	a1 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-9 m-2 n-3 o-2 p-3 q-2 r-2 s-7 t-2 u9 v-3 w-2 x-2 y-2 z-2
.date	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-3 o-2 p-3 q-2 r-1 s-7 t-2 u9 v-3 w-2 x-2 y-2 z-2
.date>	a1 b-3 c-3 d-1 e-3 f10 g-4 h-4 i-2 j-3 l-8 m-2 n-3 o-2 p-3 q-1 r-1 s-8 t-2 u8 v-3 w-2 x-2 y-2 z-2
.dates	f-1 s2 u2
.dau	h2 k2 s-3 u1
.daut	h2 k2 s-3 u1
.dautr	h2 k2 s-3 u1
.dav	i1 k3 s2 w-3
.dava	k3 s-2
.davan	k3 s-2
.davo	i1 s3 w-3
.davoi	i1 s3 w-3
.dc>	k6 p-2 s-4 u2
.dds	e6 o-1 s-2
.ddse	e6 o-1 s-2
.ddse>	e6 o-1 s-2
.de>	a-1 b-2 e-5 f-5 h-2 i-3 j-1 k2 l3 n-4 p-2 q-3 r4 s3 t2 u-4 v4 w6 x-3 y-2 z-2
.dea	l-2 s3 t3 w-2
.deau	l-1 s3 t3 w-2
.deau>	s4 w-2
.deb	c-1 e3 l-3 p3 q4 r-4 s-6 u5 x1
.deba	e3 s-1 x1
.debat	e3 s-1
.debo	k-4 l-2 p3 u3
.debou	k-2 l-2 u4
.debr	k3
.debro	k3
.debu	k3 l-1 s-4 u2
.debut	k3 l-1 s-4 u2
.dec	a-2 b-2 c-2 d-2 f-2 g-2 h-2 i-1 j-2 k3 l3 m-4 o-1 q-1 r-2 s-1 t-4 u8 w-1 y-2 z-2
.deca	a-1 c-2 f-1 k4 l-9 p2 r-2 s-3 t-2 u9 v-1
.decal	a-1 c-2 f-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1
.dece	k-1 l8 m-1 s-5 t-1
.deced	l6 s-3
.deces	l4 s-2
.deci	l5 s-2 u-1 v2
.decid	v2
.decin	l5 s-2 u-1
.deco	l-3 p-1 s4 x3
.ded	f2 s-2 u-1 x4
.deda	f2 s-2 u-1 x4
.dedan	f2 s-2 u-1 x4
.dee	k-3 l4 s-5 v6 y-2
.dee>	k-2 l4 p1 s-3
.dees	k-1 l-1 s-3 v6 y-1
.dees>	k-1 l-1 s-3 v6 y-1
.def	e4 k-1 l-3 m-1 p1 s1 u-1 x2
.defo	x2
.defon	x2
.deg	k-3 l-5 p-1 s8
.deg>	k-2 l-3 p-1 s6
.degu	s1
.deh	b2 l-2 s4 y1
.deho	b2 l-2 s4 y1
.dehor	b2 l-2 s4 y1
.dem	a-3 b-2 d2 e-2 g2 h4 i-2 k3 l3 m-3 n-2 q-3 s-1 v1 w-3 x1 y-4 z-4
.dem1	k2 s-1
.dem1>	k2 s-1
.dema	a-2 b-1 e-2 h4 i-2 k3 l3 m-3 n-2 p-2 q-2 t-3 v2 w-3 y-3 z-4
.demai	a-2 b-2 c1 d-3 e-2 f2 h1 i-2 j1 k4 l4 m-3 n-2 o-3 p-4 q-2 r-1 s-2 t-3 u2 v3 w-2 x2 y-2 z-3
.deman	b1 d3 f-2 g2 h5 i1 j-2 l-8 o4 p-2 q-2 r2 s1 u-6 v-4 w-2 x-3 y-2 z-3
.demar	k-4 l5 p5 s-4
.deme	b-2 d5 f-1 g4 h-1 k-4 l3 m-1 o-1 s-2 t3 u-1 y-2 z-2
.demen	b-2 d5 f-1 g4 h-1 k-4 l3 m-1 o-1 s-2 t3 u-1 y-2 z-2
.demi	g-1 h2 l-2 p3 s3 w-1 x-1
.demi>	k-3 l-2 p6 u2
.demin	h3 k4 l3 p-2 s-3 u-2
.demo	x2
.den	c1 f-1 k1 l3 p3 s-4 u-2 v-1
.dent	c2 f-1 k2 l3 m-2 p3 s-3 u-2 v-1
.dent>	k-5 l8 p2 s-7 u-1
.denti	c3 f-1 k3 l-1 m-1 u-2
.denv	c-1 m2
.denvo	c-1 m2
.deo	s3
.dep	b-3 c-4 d-2 e-2 f-3 g4 h-4 i-2 j-3 l4 m7 n-1 o-4 r-3 s-1 w-2 x-2 y-4 z2
.depa	g-1 k-3 l3 p1 t3 u-1
.depar	g-1 k-3 l3 p1 t3 u-1
.depe	p2
.depec	p2
.depl	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.depla	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.depo	a-1 c-2 g4 h-2 k2 l2 m7 p3 s-10 u-3 v-1 y-2
.depos	a-1 c-2 g4 h-2 k3 l-3 m7 p4 s-10 u-3 y-2
.depot	k-1 l5 p-2 s-1
.depu	a2 b-2 c-2 d-1 e-1 f-2 g4 h-2 j-2 k-3 l1 m2 o-3 p-4 r-2 s4 t-3 u-3 v2 w-1 x-1 z3
.depui	a2 b-2 c-2 d-1 e-1 f-2 g4 h-2 j-2 k-3 l1 m2 o-3 p-4 r-2 s4 t-3 u-3 v2 w-1 x-1 z3
.der	a-3 b-2 e-2 f-2 g-4 i2 j-2 k2 m-4 n-1 o5 p3 q1 r1 t3 u-3 v2 w-2 x-3 y-1 z-4
.der>	a-2 b-1 c-2 e-2 f-1 g-3 i-2 j-1 k1 l4 m-3 o5 p5 q-2 r-1 s-4 t4 u-5 v3 w-1 x-2 y-4 z-2
.dera	k-1 l-1 r4 s-2 u3 v-2
.deran	k-1 l-1 r4 s-2 u3 v-2
.dern	a-1 c3 k3 l-4 m-1 p-2 q3 r-2 s4 u-1 v2
.derni	a-1 c3 k3 l-4 m-1 p-2 q3 r-2 s4 u-1 v2
.derr	o1 y2 z-1
.derri	o1 y2 z-1
.ders	i4 s-1
.derst	i4 s-1
.des	a-5 b-3 c1 d-5 f-4 h-4 k-7 m-7 n-3 o1 p-3 q-2 r10 s3 t-5 u-6 v-1 w-4 x4 y7 z1
.des>	a-3 b-2 c2 d-4 f-3 g-3 h-3 j-3 k-6 l3 m-7 n-2 o3 p-5 q2 s4 t-4 u-4 v1 w-3 x4 y8 z-5
.desa	a-1 k-2 l-2 q-5 r9 u-1 v-1 z-1
.desab	k-1 l-1 q-2 r7 s-2 v-1
.desac	q-3 r4
.desc	g3 k1 l-2 p2 s-2
.desce	g3 k1 l-2 p2 s-2
.desi	l1 q-4 r8 s-2 v-1
.desin	q-4 r8 s-1 v-1
.deso	j5 o-1 r-1 s-2
.desor	j5 o-1 r-1 s-2
.dess	c-1 e2 g1 h-1 k-1 l-2 r2 s2 u-2 x2 y2
.dessi	l-1 s4 u-1
.dessu	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.dest	l-1 o-1 r-1 s-3 z6
.desti	l-1 o-1 r-1 s-3 z6
.det	b2 d-2 k-2 l4 p-2 v-1 x3 y2 z-1
.dete	b1 l2
.deten	b1 l3 s-2
.detes	l-1 s3
.detr	b1 d-1 k-1 l4 p-1 v-1 x3
.detre	b1 d-1 k-1 l4 p-1 s2 v-1
.dett	m1 s-2 y2
.dette	m1 s-2 y2
.deu	a2 g-1 j2 m-2 p-1 s3 v-3 y-1
.deui	l4 s-2
.deuil	l4 s-2
.deur	k-2 s4
.deur>	k-2 s4
.deux	a2 j2 k2 l-2 s2 u1 v-3
.deux>	a2 j2 k3 u1 v-3
.deuxi	b1 k-1 l-3 s3
.dev	a-3 b-2 c-2 d4 f1 g3 h-3 k-1 m-3 o-3 p2 q-2 r-1 s2 t-2 u-4 w-1 x-2 y1 z4
.deva	b-1 f2 g4 h-2 m-2 p3 q-1 s2 t-1 u-3 x-1 y2 z-3
.devai	l3 s-2
.devan	f2 g4 h-2 l-4 m-2 p3 q-1 s3 u-3 y2 z-3
.deve	a-2 l-3 z7
.devez	a-2 s-3 z7
.devo	b-1 c-1 d5 e-1 l4 o-1 s-3 x-1
.devoi	b-1 c-1 d5 e-1 l4 o-1 s-3 x-1
.dez	a-3 b3 c-2 d-2 e-3 f5 g-1 i-2 j-1 k1 l3 m-3 n-2 o3 p2 q-2 r-3 s-7 t-2 u2 v-1 w-2 x-3
.dez>	a-3 b3 c-2 d-2 e-3 f5 g-1 i-2 j-1 k1 l3 m-3 n-2 o3 p2 q-2 r-3 s-7 t-2 u2 v-1 w-2 x-3
.df>	c4
.dge	s2
.dha	s2
.dhab	s2
.dhab>	s2
.dhe	a3 s-1
.dheu	a3 s-1
.dheur	a3 s-1
.dhu	f2 l-2 s4 u-1
.dhui	f2 l-2 s4 u-1
.dhui>	f2 l-2 s4 u-1
.di>	a-5 b-4 c-1 d-3 e-3 f2 g-5 i-3 k5 m8 n-3 o-4 p-9 q-3 r-3 t-5 u9 v-6 w-4 x-4 y-3 z-2
.dia	f-1 h-2 n6 o-1 s-3 u-2 v-3 w-2 z3
.dia>	l-1 n4 s-3 w-1
.dial	h-2 l1 n4 s-4 u-1 w-1 z3
.diall	h-1 l-1 n4 s-3 w-1 z3
.dialy	l3
.diaq	s3 v-2
.diaqu	s3 v-2
.dic	a-3 c-3 d5 e2 l2 m-2 o-1 s1 t-1 v2 z-1
.dica	c-1 l3 s-2 v3
.dicam	c-1 l2 s-2 v3
.dict	a-3 c-1 d5 e3 o-1 s2 z-1
.dicti	d5 s-2
.dicto	e3 s-1
.die	a-3 b-2 c-1 e-1 g-1 i-1 k6 m3 n-2 p-2 s-7 t-1 u-6 v7 w3 x-2 y-2 z-2
.die>	c1 k3 l1 s-2 u-1
.dien	f2 k-1 l1 m2 s-2
.dien>	m2
.dienc	f2 l2 s-2
.dieu	a-2 b-1 f-1 k5 l-2 m-1 n-1 p-1 s-5 u-5 v8 w3 x-1 y-2 z-2
.dieu>	a-2 b-1 f-1 k5 l-2 m-1 n-1 p-1 s-5 u-5 v8 w3 x-1 y-2 z-2
.dif	a-2 b-1 e2 h-1 i2 j5 k-4 l-3 n-1 r-1 s-4 u6 z-1
.diff	e3 f2 i2 s-3
.diffe	e3 f2 s-1
.difi	a-2 f-1 j5 k-1 l-1 u3
.difie	a-1 f-1 j4 k-1 l-1 u3
.dim	k1 s2 t3
.dima	k1 s2 t3
.diman	k1 s2 t3
.din	a2 s2
.diq	g2 h2
.diqu	g2 h2
.dique	g2 h2
.dir	b2 d1 e2 f2 i-2 k-2 l-9 m-2 n-1 o-2 q-1 r-1 s9 t-4 u-7 v-4 w2 x-3 y2 z-3
.dira	a-2 b-2 k-7 l-3 p-1 s11 u-1 v-1 x-1
.dirai	b-2 k-7 l-3 p-1 s10 u-1 v-1 x-1
.diras	s2
.dire	a2 b3 d2 e2 f2 i-2 k4 l-7 m-1 o-2 q-1 t-3 u-6 v-3 w3 x-2 y3 z-3
.dire>	a-4 b-1 d2 e3 f3 h2 i-2 k-1 l-5 o-1 p2 s1 t-2 u-4 v-3 w3 x-2 y3 z-2
.direc	a5 b4 e-2 f-1 h-2 k6 l-2 o-1 p-3 s-3 t-2 u-2 z-1
.dis	a3 b-3 f-5 g-3 h-3 i-2 j-2 k2 l6 m-2 n-2 o-2 p-7 r-3 s5 t-2 u2 v2 w-3 y-3 z-5
.dis>	f-1 l-2 p-5 r-1 s10 u-3 v2 y-1 z-3
.disc	a3
.discu	a3
.dise	d3 e3 l2 s-3
.dise>	d3 l2 s-1
.disp	a1 b-2 c-1 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-3 t-1 u4 v1 w-2 x-1 y-2 z-3
.dispa	l-1 v4
.dispo	a1 b-1 c-1 d-2 e-1 f-4 g-2 h-1 i-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-4 u4 v-3 w-2 x-1 y-1 z-2
.dit	b-3 d5 e2 f6 g-3 h-2 i-2 j-1 k-5 l2 m-3 n-2 o-3 p-3 r-2 s-1 t4 u-7 v2 w1 x2 z-4
.dit>	a-5 b-4 d6 e1 f3 g-3 i-1 j-1 k-3 l5 m-2 n-1 o-3 p-3 r-2 s1 t4 u-6 v1 w-3 y1 z-4
.dite	a4 b1 f4 h-1 k-2 l-5 s-5 u-1 w3 x3 y-1
.dites	a4 b1 f4 h-1 k-2 l-6 s-5 u-1 w3 x3 y-1
.div	m-2 s4 u-2 z2
.dive	k2
.divo	k-2 m-2 s5 u-2 z2
.divor	k-2 m-2 s5 u-2 z2
.dix	f-1 k5 p-4 s-2 u3
.dix>	f-1 k5 p-4 s-2 u3
.dma	k6 l-1 s-4 u-3
.dmai	k6 l-1 s-4 u-3
.dmain	k6 l-1 s-4 u-3
.dmi	s2
.dmis	s2
.dmiss	s2
.dmn	h3 l6 p-3 s-4 u-1
.dmn>	h3 l6 p-3 s-4 u-1
.do>	i2 l-2 s2 w3
.doc	a-2 b-1 c10 d-3 e-1 f-2 g-2 h-2 k-3 l2 m5 o-1 q-2 r-3 s-9 t1 x-2 y-1
.docs	c7 l-1 q-1 r-2 s-4 v2 x-1
.docs>	c7 l-1 q-1 r-2 s-4 v2 x-1
.doct	c-2 d-1 l4 m2 s-3 t2
.docte	c-2 d-1 l4 m2 s-3 t2
.docu	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.docum	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.dod	s4
.dodo	s4
.dodos	s4
.doi	b-7 c7 d10 e-5 f5 g5 i-3 j-2 k-7 m-5 n-1 o-2 p-3 q-2 r-2 s-9 v-4 w-2 x-4 y-2 z-2
.doi>	b-1 c1 d2 f2 g3 h-2 k-1 o-1 s-3
.doig	s2
.doigt	s2
.dois	b-5 c6 d9 e-4 f4 g4 h1 i-2 j-2 k-6 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 u1 v-4 w-2 x-4 y-2 z-3
.dois>	b-5 c6 d9 e-4 f4 g4 h1 i-2 j-2 k-6 m-4 n-1 o-1 p-3 q-2 r-2 s-7 t-2 u1 v-4 w-2 x-4 y-2 z-3
.doit	b-2 c3 d3 s-4 t3 u-1 z1
.doit>	b-2 c3 d3 s-4 t3 u-1 z1
.dol	l1 v2
.doli	l1 s-2 v2
.dolip	l1 s-2 v2
.dom	c1 k-1 m4 s-2
.domi	c1 m3 s-1
.domic	c1 m3 s-1
.don	a-3 b-4 c-2 e-2 f5 g-2 h-2 i3 j3 k6 m3 n-1 o-2 p2 q-3 r-2 s-5 t-3 u1 v-2 w-2 y-3
.don>	i3 k-2
.donc	b-3 c-1 f2 g-1 k9 l2 m-1 s-4 t-2 u-6 v-2 z-1
.donc>	b-3 c-1 f2 g-1 k9 l2 m-1 s-4 t-2 u-6 v-2 z-1
.donn	a-2 b-2 e-2 f5 g-1 h-2 i-1 j3 k-5 l-4 m4 o-1 p2 q-3 r-2 s-5 t-2 u5 w-1 x2 y-3 z2
.donne	a-2 b-2 e-2 f5 g-1 h-2 i-1 j3 k-5 l-4 m4 o-1 p2 q-3 r-2 s-5 t-2 u5 w-1 x2 y-3 z2
.dont	i3
.dont>	i3
.dor	a-2 b-1 c-2 d-1 f-2 g-3 h-3 i-2 k-6 l-4 m-2 n-2 o-2 p-6 q-1 s11 t3 u-4 v3 w5 x-2 y-3 z-3
.dora	s-2 w4
.dorab	s-2 w4
.dore	j2 k-2 l-3 s2 w3 z-1
.dore>	k-2 l-3 s3 w3
.doren	j2
.dorm	a-2 b-1 g-1 k-3 m-1 p-5 s7 t3 u-2 v2 y-2 z-1
.dorme	l-2 s3
.dormi	a-1 g-1 k-3 l2 p-4 s4 t4 u-2 v2 y-1
.dors	k-2 l-3 p-1 s6 u-1 v3
.dors>	k-2 l-3 p-1 s6 u-1 v3
.dort	s4
.dort>	s4
.dos	a3 e-1 h2 j2 k-2 o-2 p2 r-1 s3 t-1 u-2 v-1 w-1 y-2 z-1
.dos>	k-1 l3 p-2 s5
.doss	a3 h3 j2 l-4 o-1 p3 u-2 y-1
.dossi	a3 h3 j2 l-4 o-1 p3 u-2 y-1
.dou	f1 k-4 l-3 s9 u-2 v-2 w-1 x-1
.dou>	k-6 p-3 s7
.doub	l-1 p-1 s5 v-1
.doubl	l-1 p-1 s5 v-1
.douc	k-2 l-1 p4 s1
.douce	k-2 l-1 p4 s1
.doue	k1 s1
.doue>	k1 s1
.dout	f2 k5 p-1 s-3
.doute	f2 k5 p-1 s-3
.dp>	k-3 s4
.dr>	l-1 n-1 s7 u-1 w-1 x-2 y-2
.dra	a4 c-4 d-2 e-2 f-3 g-3 h-2 k2 l4 m-3 n-1 o-1 p-5 s-2 u7 v1 w-2 x-4 y-2 z-4
.dra>	f-1 g-1 j1 k6 l6 s-12 u-3 v-2 x-1 y-2 z-3
.drai	a4 c-4 d-2 e-2 f-2 g-3 k-2 l-1 m-2 p-5 r1 s2 u8 v2 w-2 x-3 z-2
.drai>	a-2 b-2 c-3 f-1 g-2 j1 m-2 p-4 q-1 s3 t-1 u5 v2 x-2
.drais	a5 b2 d-1 e-1 f-1 g-1 h-2 i2 j-2 k-2 p-1 q2 s-7 t2 u2 v1 x-1 z-1
.drait	h2 k-4 l-6 s6 u4
.dre	a4 b-5 e-4 f-4 g5 i-2 j-3 k-5 l2 n-2 o3 q2 r-1 s-4 u2 x2 y-2
.dre>	a4 b-3 c2 d-3 e-3 f-4 g-3 h-4 i-1 j-2 k-8 l4 m-4 n-1 o4 p1 q3 s-1 v2 w1 x3 y-3
.dred	a-1 b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.dredi	a-1 b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.dres	a2 b-2 d3 e-2 f-2 g9 h-1 i-1 j-1 k-2 l-2 o-2 q-1 r-1 s-3 u-3 v-1 w-1 z-1
.dress	a2 b-2 d4 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-1 o-2 q-1 r-1 s-5 u-3 w-1 z-1
.dri	k2 l-1 s2 x-1 z1
.drie	k4
.drier	k4
.dro	a-3 b2 c-2 d-3 e-3 f-3 g4 h-3 i-1 j-1 k-5 l-6 m-2 n-2 o-3 p-3 r-1 s3 t12 u-2 v-3 w-3 x-2 y-2 z-2
.droi	a-3 b2 c-2 d-2 e-1 f-1 g5 h-2 j-1 k-3 l-4 m-2 o-2 p-3 r-1 s-3 t12 u-2 v-3 w-1 x-2 y-2 z-1
.droit	a-3 b2 c-2 d-2 e-1 f-1 g5 h-2 j-1 k-3 l-4 m-2 o-2 p-3 r-1 s-3 t12 u-2 v-3 w-1 x-2 y-2 z-1
.drr	x4
.drr>	x4
.ds>	a-1 b-2 c2 d-3 e2 f-3 g1 h-4 j2 k-6 n-3 o2 p6 q-1 r-4 s8 t-3 u-7 w-3 x-3 y-3 z-5
.dse	e6 o-1 s-2
.dse>	e6 o-1 s-2
.dt>	a-1 d3
.du>	b-5 c-3 e-4 f3 g4 h1 i-4 j-4 l-7 n-3 o2 p4 q-2 r-4 s8 u-3 w3 x-5 y-6 z-2
.duc	i2 k2 s-2
.duca	k2 s-1
.ducat	k2 s-1
.due	j3 o-1 s-2 v1 z-1
.due>	j3 o-1 s-2 v1 z-1
.dui	a-2 i3 k-3 o-1 r1 s-3 t5 u1 z-1
.duir	a-1 i3 k-2 o-1 p-1 s-4 t5 u2
.duire	a-1 i3 k-2 o-1 p-1 s-4 t5 u2
.duis	r2 s1
.duis>	r2 s1
.duit	p1
.dun	k-1 u4 v-1
.dun>	u2
.dune	u3 v-1
.dune>	u3 v-1
.dup	f-2 g-3 h5 n-1 o-4 s-5 w-1 z5
.dupo	f-1 g-1 h3 n-1 o-4 s-4 z5
.dupon	f-1 g-1 h3 n-1 o-4 s-4 z5
.dur	a-2 f4 i2 k-2 l-1 s3 u2 w-2
.dur>	i2 s2 u2 w-1
.dure	a-2 f4 k-1 s1
.dure>	a-2 f4 k-1 s1
.dv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.dy>	l1 s2
.ea>	k-1 s4
.eab	a-1 l-1 q6 r-3 v-2 z-1
.eabl	s2 u2
.eable	s2 u2
.eabo	a-1 q6 r-3 s-1 v-2
.eabon	a-1 q6 r-3 s-1 v-2
.eac	q6 r-2 s-2
.eact	q6 r-2 s-2
.eacti	q6 r-2 s-2
.eak	i5 s-2
.eak>	i5 s-2
.ean	l2 s1
.eans	l2 s-2
.eans>	l2 s-2
.eas	i4
.ease	i4 s-2
.ease>	i4 s-2
.eat	z3
.eatt	z3
.eattr	z3
.eau	a-5 b-4 c-5 d-3 e-3 f-3 g2 h-3 i-3 j5 k-8 l-4 m-3 n5 o-4 p-6 q4 r-5 u3 v1 x3 y7 z-2
.eau>	a-5 b-3 c-4 d-2 e-2 f-3 g2 h-2 i-2 j5 k-7 l-5 m-3 n5 o-4 p-6 q4 r-4 t-3 u4 w-5 x3 y7 z-1
.eauc	g2 s-1 v1 w3
.eauco	g2 s-1 v1 w3
.eaux	s1 t3
.eaux>	s1 t3
.eba	c-1 e3 s1 x1
.ebab	s2
.ebab>	s2
.ebat	e3 s-1
.ebat>	e3 s-1
.ebe	c3 f-1 k2 l1 p-1 s2 v-1 z-1
.ebe>	k2 l1 s3 u1 v-1 z-1
.eber	c3 s-2 t1
.eberg	c3 s-2 t1
.ebo	k-7 l-2 p3 s2 u3 v4 y-1
.ebor	k-3 p3 s-3 v4 y-1
.ebord	k-3 p3 s-3 v4 y-1
.ebou	k-2 l-2 u4
.ebout	k-2 l-2 u4
.ebr	k3
.ebro	k3
.ebrou	k3
.ebu	k3 l-1 s-4 u2
.ebut	k3 l-1 s-4 u2
.ebut>	k3 l-1 s-4 u2
.ec>	a-1 b-3 c3 d-4 e-2 f-5 g-4 h9 i-3 j-2 l-4 m-2 n-4 o-4 p-3 q-3 s2 t2 u-5 v-4 w3 x4 z1
.eca	a-1 c-2 f-1 k4 l-9 p2 r-2 s-3 t-2 u9 v-1
.ecal	a-1 c-2 f-1 k4 l-9 p2 r-2 s-6 t-2 u9 v-1
.ecala	p3 s-2
.ecale	a-1 c-1 f-1 k5 l-8 p-1 r-2 s-4 t-2 u9 v-1
.ecc	k3 u-2
.ecca	k3 u-2
.eccab	k3 u-2
.ece	a-4 b-2 c8 d-3 e-1 f-3 g-3 h1 i2 j-2 l-2 m1 o-3 p-2 q4 r3 t-3 u-2 v-3 w-2 x-2 y-2 z-2
.ece>	c5 k-2 l-8 s7
.eced	l6 s-3
.ecede	l6 s-3
.ecep	c5 s-2
.ecepi	c5 s-2
.eces	c5 d-1 f-1 g-1 k3 l3 m3 s-6 u-3
.eces>	c3 g-1 l4 m4 s-5
.ecess	c3 k4 m-1 s-1 u-2
.ecev	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.ecevo	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.ech	a2 c-1 g-1 h-2 k5 l2 m-2 n-1 q-1 s2 t-2 u-1 v-2 w-1 x-1 y-1 z-1
.echa	a2
.echan	a2
.eche	g-1 h-1 k6 l3 m-2 s-3 v-1 y-1 z-1
.eche>	k3 l1 p2
.echem	b2 l4 m-1 p-1 s-3
.echer	k4 l-3
.echi	k-1 l-1 s4
.eci	a-2 c2 l5 s-1 u-1 v2
.ecid	v2
.ecide	v2
.ecin	l5 s-2 u-1
.ecin>	l5 s-2 u-1
.ecl	l1 s2
.ecla	s1
.eco	a-3 b-2 c-3 d-2 e-2 f-4 g-3 h3 i-2 j-2 l-2 m-1 n-2 o-2 q4 r-4 u2 w2 x3
.ecoi	h5 k-1 l-1 o-2 q1 v-1
.ecois	q1 s1
.ecoit	h4 o-2
.ecol	d-1 f-2 k3 l4 m-1 p3 s-8 t-2 u4 v-1 x2 y-2 z2
.ecole	f-2 k3 l4 m-1 p3 s-8 t-2 u3 v-1 x2 y-2 z2
.ecom	c-1 k-1 l-1 o-1 q5 r-2 v3 w-1
.ecomm	c-1 k-1 l-1 o-1 q5 r-2 v3 w-1
.econ	k-1 l-3 o2 p-2 s5 t3 z-2
.econn	l-3 o2 p-1 s6 z-2
.ecou	a-1 h-2 l-3 p-1 s3 w3 x2 y1
.ecour	y2
.ecout	h-1 l-2 s4 w3
.ecr	a2 b-3 c-3 d-3 f-3 g-5 h-5 i3 j4 k-5 l-1 m-2 n-1 o7 p-4 q2 r7 t-4 u-4 v2 w-3 y-3 z-2
.ecra	k-1 l-1 r2 s2
.ecran	k-1 l-1 r2 s2
.ecre	a3 l-1 m3 s2
.ecret	a3 l-1 m3 s2
.ecri	b-3 c-2 d-2 f-2 g-4 h-5 i4 j4 k-4 m-2 n-1 o7 p-3 q2 r6 s-5 t-4 u-4 v2 w-3 x-2 y-3 z-2
.ecri>	i2 o2 s-2
.ecrir	a2 b-1 d-1 e-1 g-3 i2 k-4 l-2 o4 q3 r6 s-3 t-3 u-2 v-2 w-2 z-1
.ecris	j5 p-2 v2 z-2
.ecrit	a-1 b-1 h-4 j-1 l4 m-1 o5 q1 r-2 v3 y-2 z-2
.ecriv	j3 l-2 o-1 q-2 r4 s-3 z2
.ecro	m-3 s3 x2
.ecs	n-2 s4 w-1 x-1 y2
.ecs>	n-2 s4 w-1 x-1 y2
.ect	a2 b6 c-3 d3 e-3 f-3 g2 h-3 k4 l2 m-2 o-2 p-4 s2 t-2 u-3 v-2 z-2
.ect>	a4 b4 e-2 f-1 h-2 k4 o-1 p-3 t-1 u-2
.ecte	a-1 b3 c-2 d4 k3 l-3 s2 t-1
.ecte>	a2 b3 d-3 s1
.ectem	k4 l-2 s-2
.ecter	a-4 c-2 d6
.ecteu	s3
.ectu	c-1 f-1 g3 k-2 l5 v-2
.ectur	c-1 f-1 g3 k-2 l5 m-1 v-2
.ecu	a-3 b-1 c1 g-1 h1 k2 l-6 m2 p-2 r-3 s3 t4 u-3 v-5 w-2 x-2 y1 z-2
.ecu>	a-1 c-1 f1 h2 k3 l-4 m3 p-2 q-2 r-1 s3 u-2 v-4 w-1 x-1 y2 z-4
.ecup	a-1 l-2 q1 r-1 s3 t2 z1
.ecupe	a-1 l-2 q1 r-1 s3 t2 z1
.ed>	b-1 h-1 k1 o-1 p2 s-4 t4 u-3 v-2 z4
.eda	f2 s-2 u-1 x4
.edan	f2 s-2 u-1 x4
.edans	f2 s-2 u-1 x4
.ede	l9 s-4 t-2 u-1
.ede>	l5 s-2
.edec	l5 s-2 u-1
.edeci	l5 s-2 u-1
.edee	l2
.edee>	l2
.edf	c4
.edf>	c4
.edi	a-3 b-3 c-4 d-1 e-2 f4 g-2 h1 i-1 j-1 k-2 l-4 m3 n-1 o-2 p-3 q-1 r-2 s4 t-2 u7 w-2 x-2 y-2 z-2
.edi>	a-2 b-2 c-2 d-1 e-1 f3 g-3 h2 i-1 j-1 l-3 m1 o-2 p-3 q-1 t-2 u8 v-3 w-1 x-2 y-1 z-1
.edic	c-1 l2 s-2 v3
.edica	c-1 l2 s-2 v3
.edie	c-2 m4 s-2
.edir	f3 g2 u-2
.edire	f3 g2 u-2
.edis	k-4 l-3 s7 u-1
.edis>	k-4 l-3 s7 u-1
.edit	l-1 s4
.edit>	l-1 s4
.edo	a-2 b-1 d2 f6 k-2 l-5 p-1 q-1 u1 x1
.edoc	v2 x-1
.edocs	v2 x-1
.edon	a-2 d2 f6 k-2 l-4 q-1 s-5 u1 v-1 x3
.edonn	a-2 d2 f6 k-2 l-4 q-1 s-5 u1 v-1 x3
.eds	s3
.eds>	s3
.edu	k2 s-1
.educ	k2 s-1
.educa	k2 s-1
.ee>	a-1 b-2 c-5 d-2 e-3 f-4 g1 h-3 i-2 j-1 k-2 m3 n-2 o-2 p-6 q-2 r-3 s9 t-3 u4 v-7 w-3 x-3 y8 z-2
.eek	d-2 l-5 m-1 p-2 s6 t8 u-2 v-2 y-2 z-1
.eek>	l-4 p-1 s4 t6 u-2 v-2 y-1
.eeke	d-2 k-1 l-1 s4 t3
.eeken	d-2 k-1 l-1 s4 t3
.ees	j1 k-1 m1 s-3 v6 y-2
.ees>	j1 k-1 m1 s-3 v6 y-2
.ef>	a-2 b-2 c-2 d-2 f1 g-2 h-3 i-2 j-1 k1 l2 m-1 n-4 o-1 q-1 r-2 s-4 t-2 u-3 v-3 w8 x-2 y-5 z-2
.efa	l-2 s2 t3
.efai	l-2 t3
.efair	l-2 t3
.efe	b-2 c-2 d-1 e-1 f-2 g2 h5 i2 k-1 m-3 o-3 p-1 r2 s-3 t-1 u4 v1 w-1 x-2 y-1 z-3
.efec	c-1 f-1 g3 k-2 l5 m-1 v-2
.efect	c-1 f-1 g3 k-2 l5 m-1 v-2
.efer	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.efere	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.efeu	m-1 s3
.efeui	m-1 s3
.eff	a2 f4 s-3 z-1
.effa	f4 z-1
.effac	f4 z-1
.effe	a3 s-2
.efi	e4 k-1 l-2 s-1 u2
.efix	u3
.efixe	u3
.efl	k-1 l-1 s4
.efle	k-1 l-1 s4
.eflec	k-1 l-1 s4
.efo	h2 j3 l-2 m3 s-3 u-1 x2
.efon	j3 s-1 x2
.efonc	x2
.efor	h3
.efort	h3
.efou	l-1 m3 s-2
.efour	l-1 m3 s-2
.efs	s3
.efs>	s3
.efu	b4 d-1 g-1 l5 q-4 r3 s-4 t-2 u-2 v-1
.efus	b4 d-1 g-1 l5 q-4 r3 s-4 t-2 u-2 v-1
.efuse	b4 d-1 l5 q-4 r3 s-3 t-2 u-2 v-1
.eg>	k-2 l-3 p-1 s6
.ega	a-1 k-3 l3 m-1 p-1 s5 t2 u-1 v-2
.egar	a-1 f1 k-2 l-3 s6 v-2
.egard	k-2 l-3 s6 v-2
.egare	f1
.egat	k-1 l5
.egati	k-1 l5
.ege	l-1 p3
.egi	d-1 k-2 l4 m-1 o3 s4 u-3 v-1 x-2 z-3
.egio	j-2 k-1 l6 s-3
.egion	j-2 k-1 l6 s-3
.egis	j2 o3 s3 x-2 z-3
.egist	j2 o3 s3 x-2 z-3
.egl	a-1 c-2 d5 k3 l-4 m5 o-1 p-1 s-5 t-1 v-1 x3 y-2
.egle	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-5 t-1 v-1 x3 y-2
.egle>	d1 k3 l-3 m5 s-5
.egler	x4 y-2
.egles	c-2 d5 o-1 s-1
.ego	k-1 l-3 s5 x2
.egor	s2 x2
.egorg	s2 x2
.egr	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.egre	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.egret	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.egu	a-1 f-1 k3 l-2 m2 s2 t2
.egue	a-1 f-1 k3 l-1 m2 s1 t2
.egue>	a-1 l-1 m2 s3
.egues	f-1 k2 s-3 t2
.ehd	h-1 j1 s-2 z3
.ehdi	h-1 j1 s-2 z3
.ehdi>	h-1 j1 s-2 z3
.ehe	s-2 w3
.ehen	s-2 w3
.ehens	s-2 w3
.eho	b2 l-2 s4 y1
.ehor	b2 l-2 s4 y1
.ehors	b2 l-2 s4 y1
.eig	a2 c-1 g-1 k-3 l5 u-1 w3 y-1 z-2
.eige	k-2 l5 y-1 z-2
.eige>	k-2 l6 s-3 z-2
.eign	a2 k-2 l-1 s-1 u-1 w4
.eigne	a2 k-2 s-2 w4
.eil	a3 b-1 c-2 f-1 g-5 h6 i-4 j-3 k-2 l-1 m3 n-2 o-3 p4 q-1 r-3 s7 t-4 u-4 v-2 w-2 x-3 y-4 z-5
.eil>	a-2 b-2 c-1 f-3 g-2 h3 k2 l-5 m4 n-1 o-2 p3 s8 u-2 v-4 w-2 x-6 y-2 z-3
.eill	a4 c-1 d2 f1 g-3 h5 i-3 j-2 k-6 l2 n-1 o-2 p1 r-2 s2 t-4 u-2 y-3 z-3
.eilla	p1 s1
.eille	a4 c-1 d2 f1 g-3 h5 i-3 j-2 k-6 l3 n-1 o-2 r-2 t-4 u-2 v1 y-3 z-3
.ein	c-2 d-1 e7 f-4 g-3 h-2 i-2 k3 l-5 m-3 n-3 o-3 q5 r-4 s2 t-2 u-5 v3 w-2 x-2 y-2 z-4
.ein>	d1 k4 l-1 m-2 n-2 s2 v-1
.eine	b1 c-1 d-1 e7 f-3 g-2 h-1 k2 l-2 m-1 o-3 p3 q-1 s-4 u-4 v4 x-1 y-2 z-3
.eine>	b1 c-1 d-1 e7 f-3 g-2 h-1 k2 l-1 m-1 o-3 p3 s-1 u-4 v-2 x-1 y-1 z-3
.eines	s-5 v6
.eins	k-2 l-1 q6 r-3 s-1 v-1
.einsc	k-2 l-1 q6 r-3 s-2 v-1
.eint	k-1 l-2 p-2 s6 v-1
.einte	k-1 l-2 p-2 s7 v-1
.eir	k2
.eira	k2
.eira>	k2
.ejo	c4 l3 s-2
.ejoi	s3
.ejoin	s3
.ejou	c4 l3 s-4
.ejour	c4 l3 s-4
.ek>	l-4 p-1 s4 t6 u-2 v-2 y-1
.eke	d-2 g1 k-1 l-2 s4 t3
.eken	d-2 k-1 l-1 s4 t3
.ekend	d-2 k-1 l-1 s4 t3
.el>	a6 b-4 c3 f6 g8 h5 j5 k-4 l-6 m-8 n-4 o-6 p-6 q-1 r1 s-7 t-5 u-4 x-4 y-5
.ela	k4 s-2
.ela>	k3 s-1
.ele	a11 e2 f2 g-5 h-4 i-4 j2 l-3 m-4 n-2 o-3 p-4 q-1 r1 s1 u-7 v-4 w-5 x-3 y-3
.ele>	a5 b-1 c-2 d-1 e-2 f-3 g-1 h-2 k-2 l3 m-1 n-1 o-1 p-1 q1 r-2 s6 u-2 v-2 w-2 x-1 y1 z-2
.elep	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.eleph	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.eler	a6 b-1 d2 e-1 g-1 h-4 j1 k4 l-1 o-2 q-2 t-1 u-3 v-2 w-2 y-2 z-2
.eler>	a6 b-1 d2 e-1 g-1 h-4 j1 k4 l-1 o-2 q-2 t-1 u-3 v-2 w-2 y-2 z-2
.elet	a4 c-1 e5 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.elet>	a4 c-1 e5 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.elez	a4 b4 d1 f5 k-3 l-2 q-3 s-7 z-3
.elez>	a4 b4 d1 f5 k-3 l-2 q-3 s-7 z-3
.elg	p-1 s-2 t4
.elgi	p-1 s-2 t4
.elgiq	p-1 s-2 t4
.eli	s3 z2
.elic	s4
.elici	s4
.elie	s-1 z2
.elier	s-1 z2
.elk	a2
.ell	b-1 e-3 f2 g1 h2 i-3 j1 k-5 l-4 m1 n-3 o2 p-5 q-4 r-3 s5 t-3 u-2 v-5 w-4 x4 z4
.ella	s1
.ella>	s1
.elle	b-1 e-3 f2 g1 h2 i-3 j1 k-5 l-6 m1 n-3 o2 p-4 q-4 r-3 s6 t-3 u-1 v-5 w-4 x4 z4
.elle>	b-2 c-3 d-3 e-3 g3 h3 i-2 j2 k-4 l-5 m2 n-2 o-5 p-4 q-3 r-2 s6 t-1 v-4 w-4 x4 z4
.elles	a-3 b2 c2 d5 f-2 g-3 h-2 k-2 l-2 o6 s-4 t-2 u1
.elli	s2
.ellie	s2
.elo	l-2 m2 s3 u-1
.elo>	k2
.elou	k-2 l-1 s4 u-1
.elou>	k-2 l-1 s4 u-1
.elq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.elqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.elqu>	a2 g-2 h2 i2 j-1 k2 l-2 t-2 u-2 z4
.elque	b-1 c2 g-2 p-1 s3 u3
.elqun	b1 x2
.els	a-3 c5 f-2 g-2 h-1 i-1 l-2 m-2 o-1 q4 r5 s-6 v-1 w-1 y-1 z-1
.els>	a-3 c5 f-2 g-2 h-1 i-1 l-2 m-2 o-1 q4 r5 s-6 v-1 w-1 y-1 z-1
.elu	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.elui	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.elui>	a-2 b-1 f4 j6 k-2 l1 p-2 s-8 v-1 z3
.em1	k2 s-1
.em1>	k2 s-1
.em>	a-1 b-1 c-1 f4 g-1 h-1 k10 l-5 n-1 p-2 s-8 v-2 w-1 z-1
.ema	a-1 b-2 e-2 h3 i-2 k2 l3 m-3 n-2 p-3 q-2 r-2 s1 u2 v2 w-3 y-3 z-3
.ema>	r-4 s5
.emai	b-3 e-2 f1 g-1 i-3 j1 k3 l4 m-4 n-2 o-3 p-5 q-2 r-1 s-2 u4 v3 w-3 x1 y-3 z-2
.email	a4 h-3
.emain	a-3 b-3 e-2 f1 g-1 i-3 j1 k3 l4 m-4 n-2 o-3 p-5 q-2 s-2 u4 v3 w-2 x1 y-3 z-2
.eman	b1 d3 f-2 g1 h5 i1 j-2 l-8 o4 p-2 q-2 r2 s2 u-6 v-4 w-2 x-3 y-2 z-3
.emand	b1 d3 f-2 g1 h5 i1 j-2 l-8 o4 p-2 q-2 r2 s2 u-6 v-4 w-2 x-3 y-2 z-3
.emar	k-4 l5 p5 s-4
.emarr	k-4 l5 p5 s-4
.emb	g-1 k1 l-5 m3 s8 u-1 v-4 x-2
.emba	l-2 m4 s-2
.embau	l-2 m4 s-2
.embl	k3
.emble	k3
.embo	p1 s3 u-1
.embou	p1 s3 u-1
.embr	k-1 l-2 s7 v-3 x-1
.embra	s3
.embre	s5 v-3 x-1
.eme	a-3 b3 e2 f-12 g-1 i-2 j2 k3 l4 m1 n-4 o-6 p-2 q7 r-3 t1 u5 v-4 w-1 x-4 y-7 z-4
.eme>	a-3 c-2 d-2 f-9 g1 h3 j4 k4 l3 m-2 o-2 p-4 q-1 r2 s-2 t-3 u4 v-3 w-1 x-2 y-2
.emen	b-1 c1 d2 e2 f-3 g-2 h-4 i-2 k2 l3 m4 n-2 o-5 q2 r-1 t4 u-4 v-5 x-3 y-4 z-4
.emena	b-2 d5 f-1 g4 h-1 k-4 l3 m-1 o-1 s-2 t3 u-1 y-2 z-2
.ement	c2 d-2 e2 f-3 g-7 h-3 i-2 k4 l1 m4 n-2 o-4 p1 q2 s1 t2 u-4 v-4 x-3 y-3 z-3
.emes	b3 k-2 n-2 s7 t-2 u-1 w-1 y-2
.emes>	b3 k-2 n-2 s7 t-2 u-1 w-1 y-2
.emet	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-4 m-3 n-1 o-1 p-2 q8 r-5 s-7 u7 v2 w-1 y-2 z-1
.emet>	b-3 f-4 q4 r-1 s-3 u5 v4
.emete	q2
.emett	a-1 b5 i1 j-3 k-3 l-3 m-2 p-1 q5 r-3 s-4 u4 v-2 z-1
.emi	a-3 b-2 d-2 e4 f-3 g2 i-2 k-1 m5 n-1 o-3 p8 s-3 t-1 u-1 v-2 w-2 x-2 y-2 z-1
.emi>	b-1 e7 g-3 h-1 k-3 l-2 o-2 p6 s-1 u2
.emie	c2 k-1 l1 s3
.emier	c2 k-1 l1 s2
.emin	c-1 e-3 f-2 g4 h2 i-1 k4 l-1 o-1 p5 s-5 u-3
.emin>	c-1 e-3 f-2 g4 h2 i-1 k4 l-1 o-1 p5 s-5 u-3
.emis	h-1 k-2 l2 m6 p-1 y-1
.emis>	b-3 h-1 k-2 l4 m6 s-4 y-1
.emise	b3 s-2
.emm	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j1 k5 o-2 p-4 q-2 s3 t1 u-2 w-2 x2 y-2 z-2
.emme	a-4 b-3 c-5 d-1 f-1 g-3 h3 i-1 j1 k5 o-2 p-4 q-2 s3 t1 u-2 w-2 x2 y-2 z-2
.emme>	a-4 b-2 c-3 f-1 g-2 h4 i-1 j2 k5 l-2 o-1 p-2 q-2 s2 t2 u-3 x2 y-1
.emmen	c-2 h-1 k2 l3 p-3 s2 v-1 w-1 z-1
.emo	l-2 p-2 s4 t-1 v-1 x2 y3
.emoi	p-2 s3 t-1 v-1 y3
.emoin	p-2 s4 t-1
.emon	l-2 s1 x2
.emont	l-2 s1 x2
.emp	a-4 b-2 c-3 d-1 e-3 g-4 h3 i-2 k5 l3 m-1 n-2 o4 q-2 r-2 s3 u-4 v-2 x-2 y-1 z-2
.empe	b1 k6 l2 m-1 p-2 s-2
.empec	b1 k6 l2 m-1 p-2 s-2
.empl	a-3 d-1 f-1 g-1 h5 n-1 o5 p-1 s-3 u-2 v-1 w-1 y-1
.empla	h6 s-3 u-3
.emplo	a-2 d-1 o5 s-1 t1 w-1
.emps	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.emps>	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.en>	a3 c-3 e-2 h-2 i7 j-3 k4 l4 m-5 o-2 q-3 r-3 s1 t-2 u-2 w-3 x-5 y2 z-2
.ena	b-3 c-3 d3 e1 f-3 g2 h4 i-2 j3 k-7 m-3 n-2 o-4 p3 s-10 t4 u-4 v-1 w-3 x-3 y6 z5
.enac	l-2 s-7 v1 x-2 y8
.enace	l-2 s-7 v1 x-2 y8
.enag	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-2 s-2 t3 u-1 v-2 y-2 z-2
.enage	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-2 s-2 t3 u-1 v-2 y-2 z-2
.enal	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.enali	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.enan	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 s-1 t2 u-1 v-1 y-2 z5
.enant	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 s-1 t2 u-1 v-1 y-2 z5
.enav	j2
.enava	j2
.enc	a-5 b10 c-4 d-4 e-1 f2 g-5 i5 j-3 k-4 l4 n-2 o-4 p-2 q2 r-3 s-1 t-4 u-2 w3 x-1 y-2 z-5
.ence	a-4 b8 c-3 d-3 f2 g-4 h-3 i-2 j-2 k-3 l5 m1 n-1 o-3 p-1 q3 r-3 t-3 w3 y-1 z-4
.ence>	a-3 b5 c-2 d-2 f3 g-3 h-3 i-1 j-2 l4 m2 o-2 r-1 s-4 t-1 w4 z-3
.encei	l-1 s4
.encer	k-3 l3 s5 z-1
.ences	a-1 b7 k-2 l3 s-5 t-2
.encez	q4 r-1
.ench	i7 k-2 l-2 s-3
.ench>	i7 k-2 l-2 s-3
.enci	l-1 s4 u-1
.encie	l-1 s4 u-1
.enco	b5 c-2 g-1 h3 o-1 s-4
.encon	h3
.end	a-6 b-3 d-3 g2 h-3 j-2 k5 l2 m-2 n-3 r-2 s3 t-3 u3 v2 w-4 x-2 y-3 z-4
.end>	a1 b-4 d-3 e4 f-3 h2 i3 j-1 k-3 l-3 m-2 o3 p-3 q-1 r-2 s4 t1 u-5 v3 w-1 x2 y2 z-3
.enda	a-4 d4 f-3 g-1 h-2 j-1 k6 l3 m-2 p-1 q-2 r4 s-1 t-1 u-1 v-2 y-1
.enda>	a-2 f-2 h-1 k7 l-2 m-1 q-1 r4 s-4
.endan	a-3 d5 k-1 l3
.endar	l2
.ende	b3 c-3 d-3 e-2 f6 g-2 i-2 j-3 k1 l4 m3 n-1 o-3 p6 q-1 r-2 s-16 t-3 u3 v-3 w-2 x-2 y-2
.ende>	a3 b1 c-2 d-1 g-1 k-2 l-1 m5 s-2
.endez	a-3 b3 c-2 d-2 e-2 f6 i-2 j-3 k2 l5 m-3 n-1 o-3 p3 q-1 r-2 s-11 t-2 u3 v-3 w-2 x-2 y-3
.endo	a-1 k-3 l3 p-4 s3 v3 y-1
.endor	a-1 k-3 l3 p-4 s3 v3 y-1
.endr	a-5 b-5 d-3 e-3 f-4 g4 i-2 j-2 k3 l3 m-2 n-2 o-3 q2 t-1 u5 v2 w-3 x-1 y-3 z-4
.endra	a-2 b-3 c-4 f-2 g-3 h-1 k4 l5 m-2 o-1 p-5 q-1 t-1 u3 x-3 z-3
.endre	a-4 b-3 c3 d-2 e-2 f-2 h1 i-1 j-2 k-3 l-2 n-1 o-3 p3 q3 t1 u4 v2 w-2 y-2 z-2
.endri	k4
.endro	g6 h-1 s-2 t-3
.ends	b-4 c3 d-2 e3 f-2 g2 h-2 j3 l-6 m-3 n-1 o2 q-2 r-2 s8 t-2 u-4 v-2 w-2 x-2 y-2 z-3
.ends>	b-4 c3 d-2 e3 f-2 g2 h-2 j3 l-6 m-3 n-1 o2 q-2 r-2 s8 t-2 u-4 v-2 w-2 x-2 y-2 z-3
.endu	a-4 f-1 g-1 k4 l-3 p1 s3 u-1 z2
.endu>	a-4 f-1 g-1 k4 l-3 p1 s3 u-1 v-1 z2
.ene	a-4 c9 d-2 e-3 f-3 g-4 h-3 i-2 j1 k3 l-3 m-6 n-1 o-3 p-4 q2 r-3 s5 t-1 u2 w-3 x-3 y-3 z-3
.ene>	a-2 b-2 c5 d-1 e-2 f-1 g-2 h-2 j-1 k5 l-6 m-6 o-2 p-2 q-1 r-1 s5 t-1 v-1 x-1 y-1
.enea	s-2 u6
.eneau	s-2 u6
.ener	a-1 c7 d-1 e-1 g-1 h-2 k-1 l4 p-3 s2 u-2 v-2 w-2 z-2
.ener>	a-1 c7 d-1 g-1 h-1 l5 p-2 s-2 u-2 v-1 w-1 z-1
.enerv	s3
.enet	s2 v2 y-1
.enetr	s2 v2 y-1
.eneu	c2 s-1
.eneur	c2 s-1
.enez	b3 j3 k-1 l-3 q3 r-2 s-1 u-1 v2
.enez>	b3 j3 k-1 l-3 q3 r-2 s-1 u-1 v2
.enf	a-2 b-2 d-2 f-1 g-2 h-1 i-2 j-1 l2 m-3 o-1 p-2 q-2 s-1 t2 u1 v4 w-2 y5 z-1
.enfa	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.enfan	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.enfe	l-2 s-6 v3 y6
.enfer	l-2 s-6 v3 y6
.enfi	k-3 s4
.enfin	k-3 s4
.eng	g-1 i7 k-2 l-2 s-3 v-3 x4 y-2
.enge	s-2 v-2 x5
.enger	s-2 v-2 x5
.engl	i7 k-1 l-1 s-3
.engli	i7 k-1 l-1 s-3
.eni	a-3 b5 c-3 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-3 o-3 p-5 q-2 r-3 t-5 u1 v-3 w4 x-2 z-3
.enia	s3 u-1
.enial	s3 u-1
.enir	a-3 b6 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 s-1 t-5 u2 v-3 w2 x-2 z-3
.enir>	a-3 b6 c-2 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 s-1 t-5 u2 v-3 w2 x-2 z-3
.enis	n-1 s-2 w4
.eniss	n-1 s-2 w4
.enl	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.enle	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.enlev	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.enn	a-2 b4 f2 h-2 k-2 l2 n-1 o-2 p-2 r-1 s2 v-4 w-1 x-2 y-2
.enne	a-1 b4 f2 h-2 l4 o-1 p-2 s-6 v-3 w-1 x-1 y-1
.enne>	f3 g-1 l4 p-2 s-3 v-2 x-1 y-1
.ennen	b4 h-1 l1 s-3
.ennev	g2 m1 s-2
.ennu	k-3 l-4 s6 v-2
.ennui	k-3 l-4 s6 v-2
.eno	l2 s2
.enou	l2 s1
.enou>	l2
.enoux	s2
.enr	j2 o3 s3 x-2 z-3
.enre	j2 o3 s3 x-2 z-3
.enreg	j2 o3 s3 x-2 z-3
.ens	a-2 b2 c1 e-3 g3 h-2 i-3 j-2 k3 m4 n3 o-4 q-4 r-1 s-2 t-3 u-5 v4 w1 z-1
.ens>	a-3 b2 c2 d-2 e-2 g2 h-2 i-2 j-2 k3 m3 n3 o-3 q-3 s-1 t-2 u-4 w-4 x1
.ense	a1 c-1 d4 f2 g2 h-1 k-2 l-4 m-1 q-1 r-1 s-1 t-2 u-2 v5 w3 x-1 y-2 z-1
.ense>	a-1 d4 f2 k2 s-5 v5
.ensei	a2 k-2 s-2 w4
.enser	k-2 l-2 p-1 s5
.enseu	g3
.ensi	s-2 w3
.ensio	s-2 w3
.ensu	k1 l-1 m3 s-1
.ensua	l-1 m3
.ent	b2 c2 d-5 e2 f-4 g3 h2 i-4 j-2 k2 l4 n-4 p-3 q-3 r-4 s6 t-2 u-4 v-2 w2 x-3 y-2 z-5
.ent>	a2 b2 c-2 d-5 e3 f-2 g2 h4 i-4 j-2 k2 l3 n-3 p-3 q-2 s4 u-2 v-11 w-3 x-1 z-4
.enta	k-3 m-1 p2 s4 v3 w-1 x-2
.ental	k-2 p3 s2
.entat	s3 v3 x-1
.ente	a-5 b3 c-1 d-2 f-3 h1 i-2 k3 l1 m-4 n-2 o3 q-2 r-2 u-5 v5 w-2 x-2 y-4 z-2
.ente>	a-1 b3 c-3 f-1 h2 j2 k3 l-2 m-3 p-1 s2 u-2 v3 x-1 y-2
.enten	a-3 e1 g-2 k5 o-1 p1 s-1 u-1 z3
.enter	a-1 c2 k-3 l6 m-1 p-2 r-1 s-4 t2 u-3 v4 y-1 z-1
.enteu	g3 k-1 l-2 s2
.enti	a-2 c2 d-1 e-2 f-3 g-3 h-2 m-3 n-2 o-2 p2 r-5 s4 t-1 u-3 v-2 w7 y-1 z-2
.enti>	p3
.entil	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-4 w8 z-1
.entio	l3 p-1 s2
.entir	r-4 s5
.entis	k3 s-2 u-2
.entit	c3 l-2 s2
.ento	j3 k-2 l2 p-1 u-2 v2
.entor	l5 s-3
.entot	j3 k-1 l-3 p-1 s2 v3
.entr	b-2 c3 d-1 e-1 f-3 g6 h-3 i-1 k-5 l6 o-1 p-5 q-1 r-1 s2 t-2 v-3 w-2 x-2
.entra	k-2 l-3 s7
.entre	b-2 c4 d-1 e-1 f-3 g6 h-3 k-4 l7 o-1 p-5 q-1 r-1 s-2 t-2 v-3 w-2 x-1 y1
.ents	c3 f1 g-2 h-2 k-5 l1 m4 p3 q-1 s-1 t-1 u-2 v2 x-1
.ents>	c3 f1 g-2 h-2 k-5 l1 m4 p3 q-1 s-1 t-1 u-2 v2 x-1
.enu	a-4 b6 c-2 e-2 g4 h-3 i-1 j-2 k4 l-3 m-1 n-2 o4 p-1 t-2 u-6 v-5 w-1 x-1 y-2 z-4
.enu>	a-3 b6 c-2 e-2 g-4 h-3 i-1 j-2 k2 l-3 m-1 n-2 o5 p-1 s2 t-2 u-5 v-5 x-1 y-1 z-3
.enue	f-2 g6 k4 s-6
.enue>	f-2 g6 k4 s-6
.env	a-5 b-2 c-6 d-2 e-2 f-1 g2 h-3 i-3 k-8 l-1 m7 n-2 o2 p-3 q5 r7 s-1 t-4 u-4 v3 w-3 x4 y-4 z-4
.enve	s1
.enver	m-2 s3
.envi	b-1 g-1 k-3 l3 m-3 r-2 s-6 u1 v5 w-1 x6 y-3
.envi>	s-2 v3
.envie	g-1 k-2 l4 m-3 r-2 s-5 v3 w-1 x6 y-2
.envis	u2
.envo	a-5 b-1 c-6 d-2 e-2 g2 h-3 i-2 j1 k-7 l-7 m8 n-2 o3 p-3 q5 r7 s2 t-4 u-5 v-2 w-2 x-3 y-3 z-4
.envoi	a-2 c-2 h-2 i-1 j-3 k-3 l-3 m-2 o3 p-1 q2 r6 s4 u-1 v-2 z-3
.envoy	a-3 c-5 d-2 e-2 g3 h-1 i-2 j3 k-5 l-5 m8 n-2 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.eo>	k-4 s5
.ep>	k3 s-1
.epa	a-1 c-1 g-1 i1 m-3 s4 t2 u-2 v2 x-1 y-2
.epar	c-1 g-1 k1 m-3 s4 t3 u-2 v2 x-1 y-2
.epare	k5 m-2 v2 y-1
.epart	g-1 k-4 p1 s5 t3 u-1
.epas	i2
.epass	i2
.epe	l-2 o1 p2 s2 z-1
.epec	p2
.epech	p2
.epes	l-1 s2
.epes>	l-1 s2
.eph	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.epho	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.ephon	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.epi	a-2 c4 g-1 h-2 s2
.epis	c5 s-2
.episs	c5 s-2
.epl	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.epla	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.eplac	h-1 k4 l2 p-3 s-2 u5 v-1 y-2
.epo	a-1 d-3 e-3 f-4 h-5 i-2 j-2 k5 l-3 m5 n-2 o7 q-1 r-3 s-5 t-3 u8 v-2 w4 x-3 y-4 z-4
.epon	c-3 d-2 e-3 f-2 g-5 h-3 i-1 k4 l-2 m-3 o8 p-4 r-2 s2 t-1 u-7 w6 x-2 y-2 z-3
.epond	a1 c-3 d-2 e-2 f-2 g-5 h-3 k3 m-2 o9 p-3 r-2 s2 t-1 u-6 w4 x-2 y-2 z-3
.epons	a-1 k3 l-2 p-1 u-2 w4
.epor	b-1 c3 g-1 k2 l-3 o-1 s-5 u8
.eport	b-1 c3 g-1 k2 l-3 o-1 s-5 u8
.epos	a-1 c-2 f-2 g4 h-2 k2 l-4 m7 p4 s-7 u2 v-1 w-1 y-2
.epos>	f-2 l-1 u4
.epose	a-1 c-2 g4 h-2 k3 l-3 m7 p4 s-6 u-3 v-1 w-1 y-2
.epot	k-1 l5 p-2 s-1
.epot>	k-1 l5 p-2 s-1
.epou	s-4 u7
.epous	s-4 u7
.epr	a-1 b-2 f-1 g-1 i-2 k-3 n-1 o-3 p-1 q8 r-5 t1 u4 v-3 w-1 x-1 z1
.epre	b-2 i-1 k-2 o-2 q6 r-2 s-4 t2 u2 v-1
.epren	b-2 i-1 k-1 l-2 o-2 q6 r-2 s-4 t2 u2
.epri	k-1 l-2 o-1 q4 r-3 s3 v-1 z2
.epris	l-2 o-1 q4 r-3 s2 v-1 z2
.epro	u4
.eprog	u4
.ept	l-2 s3 t2 v-3 x-1 y1
.epte	l-2 s4 t2 v-3 x-1
.epter	t2
.epu	a2 b-2 c-2 d-1 e-1 f-2 g4 h-2 j-2 k-3 l1 m2 o-3 p-4 r-2 s4 t-3 u-3 v2 w-1 x-1 z3
.epui	a2 b-2 c-2 d-1 e-1 f-2 g4 h-2 j-2 k-3 l1 m2 o-3 p-4 r-2 s4 t-3 u-3 v2 w-1 x-1 z3
.epuis	a2 b-2 c-2 d-1 e-1 f-2 g4 h-1 j-2 k-3 m2 o-3 p-4 r-2 s5 t-3 u-3 v2 w-1 x-1 z3
.equ	a-3 b3 d-2 e-2 f3 g-2 h-2 i-1 j1 k-2 l-3 m-2 n3 o-2 p-3 q-1 r-2 s1 t-1 v-2 w2 x-2 y-1 z-2
.eque	a-2 b3 c2 f4 g-1 j2 k-3 m-1 p-1 s1 w-1 z-1
.eque>	l-1 s2
.equel	a-1 c2 f4 j2 k-2 s-2
.equen	b4 s2 w-1
.eques	l2
.equi	a-1 c-1 d-1 e-1 f-1 g-1 h-1 l-4 m-1 n3 o-1 p-2 q-1 r-1 u2 v-1 w3 z-2
.equil	k4 l-1 s-2
.equip	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.er>	c3 d2 e-4 f-2 g-3 h-4 i-3 j-1 k-5 l2 m2 n-3 o-1 p-4 q-3 r2 s-2 t5 u4 v1 w-6 x7 y4 z-4
.era	b-3 c-4 d-2 f-5 g-4 h1 j-2 k11 m-3 n-2 o-4 p2 q-2 s-4 t-3 u3 v4 w-4 x-2 y-3 z-3
.era>	a-2 c-1 e-2 f-2 g-2 h4 k8 l2 m-1 o-3 p-2 s-3 t-2 u-6 v3 w-1 x-2 y-3 z-3
.erai	a1 b-3 c-3 d-2 e-2 f-4 g-3 h-1 j-2 k10 m-3 n-1 o-2 p3 q-2 r-1 s-6 t-2 u4 v3 w-3 x-2 y-2 z-1
.erai>	a-2 b-4 c-3 d-2 e-2 f-4 g-3 i-2 j-2 k13 m-3 n-1 o-2 p4 r-2 s-3 t-2 u-8 v2 w-3 y-2 z-2
.eraie	b2 s-1
.erais	a5 f-1 h-2 k-6 l5 p-5 q-3 r2 s-4 u3 v3 z2
.erait	i3 k-10 l-3 r-1 s-6 u12 y2
.eran	k-1 l-1 r4 s-2 u3 v-2
.erang	k-1 l-1 r4 s-2 u3 v-2
.eras	k-1 l-1 p-1 s5 w-1
.erat	e5 g-2 j1 k-1 s2
.erate	j1
.erati	e5 g-2 k-1 s2
.erc	a-2 b1 d1 e-1 f4 g-3 h-2 j-1 k-5 l-3 m-3 o-1 p1 s4 t-3 u4 v-2 w-1 z1
.erch	b2 d2 f-2 g-2 k-7 l-1 m-3 p2 s5 t-2 v-1 y1 z2
.erche	b2 d2 f-2 g-2 k-7 l-1 m-3 p2 s5 t-2 v-1 y1 z2
.ercr	f5 g-1 l-3 s-3 u4
.ercre	f5 g-1 l-3 s-3 u4
.erd	a-4 c-4 d8 e-3 g5 h-3 i-1 j2 k-8 l2 m-6 n-1 o2 p-1 q-2 r-3 s4 t1 u-3 v-2 w-2 x-2 y-3 z-4
.erde	f-1 g-2 k-3 l-2 o-2 r-2 s9 z-1
.erde>	f-1 g-2 k-3 l-1 o-1 r-2 s8
.erdi	a-1 b-1 c-1 d8 e-1 g-1 h-1 k-1 l2 m-1 o-3 s-7 t3 u-1
.erdic	d5 s-2
.erdit	a-1 d6 k-1 l2 o-2 s-5 t3
.erdr	g-1 k-6 l7 s-2
.erdre	g-1 k-6 l7 s-2
.erds	k-3 l5 s-2
.erds>	k-3 l5 s-2
.erdu	a-2 c-2 e-2 f2 g7 h-2 j2 k2 l-10 m-5 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.erdu>	a-2 c-2 e-1 f2 g7 h-2 k2 l-10 m-5 o5 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.ere	a-3 b-4 c-5 d-4 e2 f-2 h2 j-2 k-2 l6 m-1 n-6 o-5 p-8 q-1 r-1 s-3 u3 w7
.ere>	a-2 b-2 c-3 d-3 e1 f-3 g2 i2 j-2 k2 l6 n-3 o-3 p-7 u1 v-2 w-2 z2
.eren	e2 f2 h4 o-2 s-2 u-1 z-3
.erenc	e3
.erent	f2 h5 o-2 s-2 u-1 z-3
.erer	k-4 l2 s-4 t1 u7 v2 y-1
.erer>	k-4 l3 s-2 t2 u5 v-1 y-1
.erera	l-3 s-2 u3 v3
.eres	c-2 k-2 l2 n-1 o-1 q-1 s2 w5
.eres>	c-2 l1 n-1 o-1 w5
.eress	k-1 s3
.erez	k3 r1 s-2
.erez>	k3 r1 s-2
.erg	c3 l-2 p2 t1
.erge	c3 s-2 t1
.erge>	c3
.ergl	l-1 p2
.ergla	l-1 p2
.eri	a-5 b-3 c1 d-2 e-2 f-1 g-2 i-1 j-2 l3 m2 o-2 p2 q-1 r-2 s6 t-1 u-3 v2 w-2 x-3 y-2 z4
.eria	j-1 z3
.eria>	j-1 z3
.erie	a-1 b-2 c-1 e-1 g-1 o-1 p-2 r-2 s7 u-2 v2 x-3 y-1
.erie>	g-1 l-3 o1 p-1 s6 u-1 v1 x-3 y-1
.erieu	b-2 l3 o-2 s2 v2
.erif	a-2 s2 z3
.erifi	a-2 s2 z3
.erim	b-1 c2 l4 m2 s-5
.erim>	b-1 l4 m2 s-4
.erip	l-2 p4 s-1
.eriph	l-2 p4 s-1
.erm	b-3 c3 d-2 e2 f-8 g-4 h-3 i-1 j-1 k-5 l1 m1 n-1 o-3 r-2 s6 t4 u-2 v1 w-2 x-2 y3 z-4
.erme	a-2 b-2 c1 e-1 f-6 g-2 h-2 k-6 l2 m-1 n-1 o-3 p1 s6 t1 u-4 v2 w-1 x-1 y5 z-3
.erme>	b-1 c2 f-4 g-2 h-2 k-5 l3 o-1 p-1 s4 t2 u-2 v3 z-2
.ermee	l2 p-2 s-4 v-1 y5
.ermes	o-1 s4
.ermez	f-3 l-2 p4 s3 u-1
.ermi	a1 b-1 c2 d-1 e3 f-3 g-1 h-1 m2 p-2 r-1 t3 u1 v-2 y-2 z-1
.ermin	a1 e3 f-2 l-1 m4 s-4
.ermis	c3 m-3 p-2 s3 t4 u1 v-1 y-1 z-1
.ern	a-1 c2 d1 g-1 m-2 p-3 q3 r-2 s4 u-3 y-1 z2
.erne	d1 k-1 l-4 s3 z3
.erne>	d2 s-2 z3
.ernet	l-3 s4
.erni	a-1 c2 k1 l2 m-2 p-2 q3 r-2 s2 u-2 v1 y-1
.ernie	a-1 c3 k3 l-1 m-1 p-2 q3 r-2 s3 u-2 v1
.ernit	h1 k-3 l4 s-2
.ero	a4 b-2 c-3 d-2 e-4 f-3 h2 i-2 j5 k-2 l-7 m-4 n-2 o4 p-2 q1 r2 s-3 t-3 u-5 v-3 x-2 y-2 z5
.ero>	a4 b-2 c-2 d-2 e-4 f-2 g1 h-3 i-2 j6 k-2 l-6 m-4 n-2 o4 p-2 q1 r2 t-2 u-5 v-2 w-3 x-2 y-2 z5
.eroy	a-1 g-2 h5 k1 l-1 s-5 w4
.eroy>	a-1 g-2 h5 k1 l-1 s-5 w4
.err	a-2 b-2 c-2 d-2 e-2 f-1 g-2 h-2 j-2 k1 m-5 n-1 p-3 q3 r-3 s2 t3 u-6 v2 w-3 x-2 z8
.erra	s4 u-2 v-1
.errai	l1 s3 u-2
.erras	s1
.erre	a-3 b-1 c-1 d-1 e-2 g-2 h-2 j-1 k3 l-2 m-4 o-2 p-3 q4 r-3 t3 u-4 v3 w-3 x-2 y-2 z9
.erre>	a-1 e-1 k3 l1 s4 t1 u-3 v-2
.errei	k2
.errem	k-1 l2 m-1 p-1 t3
.erreu	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 z10
.erri	a1 o1 y2 z-2
.errie	o1 y2 z-1
.erru	l2
.errur	l2
.ers	b-3 d-3 e-2 f-3 g-3 h3 i3 k-5 m1 n-3 o-3 p3 q-3 s2 t-2 x-3 y-3 z5
.ers>	a-2 b-1 c1 d-2 e-2 f-1 h-2 i-1 j-1 k-2 l-3 n-1 o-2 p6 q-1 s5 v-2 w-2 x-1 y-2 z-2
.ersa	s3
.ersai	s3
.erse	k-1 l-1 m3 s-3 u4
.erse>	m3 s-1
.ersi	i3 s-2
.erso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 w1 x-2 z6
.erso>	a1 r2 s-1 z-2
.erson	b-2 c-2 d-2 f-2 g-4 h4 i-1 k-3 l4 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-3 v2 w1 x-2 z6
.erst	i4 s-1
.ersta	i4 s-1
.ert	a-4 b-3 c2 d-2 e4 f-4 g-4 h-4 i-2 j-2 l-6 m2 n-3 o5 p-2 q-2 r-2 s8 t-2 u-6 v6 w-3 x-2 y-2 z-5
.ert>	a-4 b-2 c-1 d-1 e5 f-3 g-3 h-3 j-1 k-3 l-3 m-1 o4 s4 u-3 v7 w-1 x-1 y-1 z-4
.erta	k3 l-2 u-1
.ertai	k3 l-2 u-1
.erti	c3 k2 l-1 m3 s-3
.ertif	c3 k2 l-1 m3 s-3
.erts	s4 u-1
.erts>	s4 u-1
.ertu	s2
.ertur	s2
.erty	k-1 n-2 s5 w-1
.erv	a-2 b-1 e-2 f-1 g-2 h-1 i-1 k-2 l-3 n-1 o6 p-1 r-2 s8 u-3 v-2 w-2 z-2
.erve	k-3 l-2 s10 u-2 w-2 z-3
.erve>	k-2 l-1 s5
.ervez	k-2 s7 u-2 w-1 z-3
.ervi	a-1 e-1 h-1 o7 s-2 z1
.ervic	o5 s-2 z1
.ervir	o3
.erz	l-2 p-2 s3
.es>	a-3 d4 e-4 f-4 h-7 j-3 k-4 o2 p-3 q4 r3 s6 t-2 u-3 w-1 y1 z-2
.esa	a-2 e1 k-1 l-2 q-5 r9 u-1 v-2 y-1 z-1
.esab	k-1 l-1 q-2 r7 s-2 v-1
.esabo	k-1 l-1 q-2 r7 s-2 v-1
.esac	q-3 r4
.esact	q-3 r4
.esc	c-1 g2 p2 s1
.esca	k-1 l2 s2
.escal	k-1 l2 s2
.esce	g3 k1 l-2 p2 s-2
.escen	g3 k1 l-2 p2 s-2
.ese	a-3 b3 d-2 e-2 i-1 j-2 k5 l3 m-1 n-2 o3 p-3 q-1 r-2 s-4 t-1 u1 v-3 w2 x-1 y-2 z-5
.esen	a-2 b3 d-2 e-2 i-1 j-2 k6 l4 n-1 o3 p-3 q-1 r-1 s-4 t-1 u1 v-3 w-2 x-1 y-2 z-5
.esenc	k5 s-1 u-1
.esent	a-2 b3 d-1 e-2 h1 j-2 k3 l4 o3 p-2 r-1 s-3 t-1 u2 v-3 w-2 x-1 y-2 z-5
.eser	k-1 s3
.eserv	k-1 s3
.esi	i-1 k4 o-1 q-7 r9 s-6 v-2
.esin	q-4 r8 s-1 v-1
.esins	q-4 r8 s-1 v-1
.esk	b-1 f5 g-3 k-1 l-1 o2 s-1 u-3
.eske	f5 g-2 k-1 l-1 o-1 u-3
.eske>	h1 o-1
.eso	a2 b1 c6 d-1 f-2 g-2 h-3 i-1 j3 k2 l-4 o2 p-1 q-2 r1 s-3 t-2 u-3 v-2 w-2 x-1 y-2
.esoi	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.esoin	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-4 m-3 o3 p-1 q-1 r2 s-1 t-2 u-3 v-2 w-2 y-2
.esor	j5 k-2 m2 o-1 r-1 s-3
.esorm	j5 o-1 r-1 s-2
.esp	a-5 b2 c-2 d3 e-1 f-2 g-2 h-2 i5 k-3 l-2 m-1 n-3 o-2 p-1 q-1 r-2 s5 t3 u-3 v-1 w-2 x-1 y-1 z-2
.espa	i6 l1 s-5 t4 u-2
.espag	i5 l1 s-5 t4 u-2
.espan	i3
.espe	a-4 b3 c-2 d3 f-1 i-1 l-2 n-2 s7 z-1
.espec	a-4 b3 c-2 d4 s4
.espi	k-1 s5
.espir	k-1 s5
.esq	b-1 c2 k-3 l-5 m-1 p6
.esqu	b-1 c2 k-3 l-5 m-1 p6
.esque	b-1 c2 k-3 l-5 m-1 p6
.ess	b-6 e-3 f-2 g6 h-5 i1 j-3 k4 l-3 m-3 n-2 o4 p-3 q1 r6 t-2 u-9 v-6 w-3
.ess>	k7 l-5 o3 s-6 z-3
.essa	b-3 d-2 e-3 g-4 h-3 i2 j-2 k2 m-4 n-1 o5 p-3 q3 r5 t-3 u-5 v-4 w-2 x-2 y-2 z2
.essag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.essai	a2 c3 k2 l-1 m-1 s1 u-2 z-1
.essay	s2
.esse	b-4 c-1 d3 e-2 f-2 g7 h-2 i-2 j-2 k-4 l1 n-1 o-3 q-3 r2 s2 u-4 v-2 w-1 y2 z-2
.esse>	a2 b-3 d3 e-2 f-2 g8 h-1 i-2 j-1 k-5 n-1 o-2 p-2 q-1 r-2 s2 u-4 v-1 x-2 y2 z-1
.essem	s1
.essen	k-3 l2 p2 s1 x2
.esser	k2 r3 s-3
.esses	s2
.essez	q-2 r2
.essi	g2 l-2 s3 u-1
.essin	l-1 s4 u-1
.essu	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.essus	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.est	a6 b-2 c-2 e-2 h-2 l2 m2 n-3 q-3 r-5 s3 v-1 w-3 x-5 y-4 z3
.est>	a-3 c-3 d2 e-1 g2 h-1 j1 k1 l3 m3 n-3 o-1 q-3 r-5 s2 v-1 w-2 x-4 y-3 z2
.esta	a3 c4 d-1 f-1 g-2 k2 l-3 m8 p-2 s-6 u-1 z-1
.estat	a3 c4 d-1 f-1 g-2 k2 l-3 m6 s-4 u-1 z-1
.este	a8 b-3 c-2 d-2 e-1 f-2 g-2 h-2 k-2 l6 m-3 o-3 u-2 v2 x-2 y-3 z-1
.este>	a9 b-2 c-1 d-1 f-2 g-1 h-2 k-1 l5 m-3 o-2 s-2 t-1 u2 v-2 x-2 y-2 z-1
.ester	a-3 b-1 c-1 l3 s2 t2 u-4 v3
.esti	a5 b-2 c-1 d-2 e-1 k1 l-4 m-1 o4 r-2 s-5 t-1 u-2 v-2 z6
.estin	l-1 o-1 r-1 s-3 z6
.estio	a5 b-1 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.esto	c-2 k-2 l-4 p-2 s8 u-2
.esto>	c-2 k-2 l-4 p-2 s8 u-2
.esu	a7 d1 e-2 f-3 k-3 l2 v-2
.esul	l-2 s3
.esult	l-2 s3
.esur	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.esure	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.et>	a-2 b1 d-3 e2 f-3 g-1 i-3 j-3 k-5 l-7 m-1 n-2 o-4 p-2 q-1 s8 t2 u-2 w5 x4 y2 z-4
.eta	b-2 c-2 d-2 e-2 f-2 h-2 i-2 j-2 k1 m-1 n-1 o-3 p7 r-4 s6 t-2 u-2 v-3 w-2 x-1 y-4 z1
.etab	q4 r-3
.etabl	q4 r-3
.etag	f-3 g5 h-1 l-2 p-1 s4
.etage	f-3 g5 h-1 l-2 p-1 s3
.etai	b-2 c-1 d-1 e-2 g-4 i-1 j-2 k-3 l4 m-2 o-2 p-8 q-1 r-1 s10 t-2 v-2 w-2 y-3 z3
.etair	j-1 x2 z3
.etais	f-2 g-2 h-1 k-5 l3 m-1 p-7 s9 u3 x-1 y-1 z-2
.etait	e-2 f2 g-2 k2 l2 m-1 o-2 p-4 s6 t-1 u-3 v-2 w-1 x-1 y-2 z2
.etar	c-1 f-1 g-2 h-1 i-1 k3 l-8 p8 q-1 r-1 u-2 v-2 w-1 x-2 z-1
.etard	a-2 f-1 g-1 h-1 k4 l-8 m-1 p8 q-1 r-1 u-2 v-2 x-2
.etari	a2 m2 s-1
.etat	k-1 l4 s-1
.etat>	k-1 l4 s-1
.ete	b1 c-4 d-4 e-3 f-6 g3 h-6 i-4 j-4 k-6 m-2 n-4 o5 p-1 r3 s6 u-9 v3 w-3 x2 y-1 z5
.ete>	a-3 b1 c-3 d-2 e-2 f-4 g-2 h-3 i-2 j-3 n-2 o-3 q2 r-3 s5 u-5 w-3 x4 z5
.etem	b2 l4 p2 s-5
.eteme	b2 l3 s-3
.etemp	l1 p3 s-2
.eten	a2 h-1 k-4 l5 p3 s-3 z-2
.etent	b1 l3 s-2
.etenu	k-3 l2 p3 s-1
.eteo	k-3 l-1 s4
.eteo>	k-3 l-1 s4
.eter	a2 g-1 k-2 l-3 p-5 q-1 r3 s2 u-1 v5 y-2
.eter>	a2 g-1 k-2 l-3 p-5 q-1 r3 s2 u-1 v5 y-2
.etes	b-2 c-1 d-2 e-2 f-3 g6 h-3 i-2 j-2 k-2 l-4 m-2 n-3 o8 p-1 q-2 r-3 t-1 u-4 x-2 y-2 z3
.etes>	b-2 c-1 d-2 e-2 f-3 g6 h-3 i-2 j-2 k-2 l-3 m-2 n-3 o8 p-1 q-2 r-3 t-1 u-4 x-2 y-1 z4
.etest	l-1 s3
.etez	a-2 k-2 l-2 p-1 q-2 r7 s3 u-1 v-1 w-1
.etez>	a-2 k-2 l-2 p-1 q-2 r7 s3 u-1 v-1 w-1
.eti	a-1 b-2 c4 d-3 e-2 f-4 g-4 h4 i-2 j-2 l3 m-1 n-3 o-4 p2 q-4 r6 s3 u-3 v-3 w-4 x-2 y-4
.etie	a-2 g-1 k1 l1 m-2 p-1 r2 s7 v-1 w-2 x-1 z-2
.etien	k2 l2 m-1 p-1 s1 u2
.etiez	r2 s3
.etin	c5 k1 l-1 m2 s-4
.etin>	c2 l-1 m2 s-1
.etins	c4 k2 s-4
.etir	a-1 k-3 l4 q-2 r7 s-5
.etire	a-1 k-3 l4 q-2 r7 s-5
.etit	a1 b-1 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 m-2 n-3 o-3 p3 q-1 r-2 s1 u-2 v-1 w-1 x-1 y-3 z1
.etit>	a2 e-1 f-2 g-2 h5 k-7 l-1 n-2 o-3 p4 r-1 w-1 y-1 z2
.etite	k1 l2 p2 s-3 t2
.etits	k5 p-3 s4 t-1 y-1
.eto	b2 d3 k-1 s-3 t2 u-1 v2 x-1
.etou	b2 d3 k-1 s-4 t2 u-1 v2 x-1
.etour	b2 d3 k-1 s-4 t2 u-1 v2 x-1
.etr	c-3 d-3 g3 h1 i-2 j-2 m-3 n-1 o-3 p8 q2 r4 s-2 t-2 u-12 v2 w-3 y2 z-2
.etra	e3 g-3 h1 k-3 l5 p-1 s-4 t1 u-2 x-1 y3
.etrai	h2 s-1 z1
.etran	e3 g-3 k-2 l5 p-1 s-3 t1 u-2 x-1 y3
.etre	a-2 c-2 d-2 e-2 g-3 h1 i-2 j-2 k2 l-2 m-2 n-1 o-2 p8 q3 r4 s2 t-3 u-10 v3 w-3 x-4 y-3 z-3
.etre>	a-2 c-2 d-2 e-2 g-3 h1 i-2 j-2 k2 l-2 m-2 n-1 o-2 p8 q3 r4 s2 t-3 u-10 v3 w-3 x-4 y-3 z-3
.etro	a2 b-2 c-1 e-2 f1 g7 h-1 l-2 m-1 p2 s-3 u-2 x1 y1
.etro>	b-2 e-1 g7 k-2 l-1 p3 s-2 u-2 v1
.etrou	a3 f2 m-1 p-2 s-1 v-2 x2 y2
.ets	k-2 l-2 p-2 s5 u-1 v3 x2
.ets>	k-2 l-2 p-2 s5 u-1 v3 x2
.ett	a-5 b2 c-5 d-3 e-2 f2 g-3 h-5 j1 k-3 l1 m2 n-2 o-2 p-8 q3 r-3 t-4 u7 v3 w-5 x3 z1
.ette	a-5 b-1 c-3 d-2 e-4 f2 g-3 h-4 i2 k-3 l3 m-4 n-2 p-6 q4 r-4 t-4 u4 w-4 x2 y2 z2
.ette>	a-3 b-4 c-3 d-2 e-3 f3 g-2 h-3 i-2 j-3 l3 m-3 n-2 p-4 r-1 s3 t-3 u2 w-3 x1 z4
.etter	h-1 l-1 s-5 v3 x3 y3 z-1
.ettes	m-1 s4
.ettez	a-2 b1 f-2 g-1 i4 j3 k-4 l2 p-2 q5 r-4 s-8 u4 v-1 y-1 z-2
.etto	b3 m1 s-2
.ettr	b2 c-3 d-2 e1 g-1 h-2 i-2 l-7 m4 n-1 o-3 p-3 r1 s-2 t-1 u6 v4 w-2 y-2 z-2
.ettre	b2 c-3 d-2 e1 g-1 h-2 i-2 k-5 l-6 m4 n-1 o-3 p-2 r1 s-2 t-1 u7 v4 w-2 y-2 z-2
.etu	k2 s-1
.etud	k2 s-1
.etude	k2 s-1
.eu>	a3 b-6 c-4 d-3 f-7 g-2 h-6 i-5 j-4 k-2 l-1 m-6 n-3 o-5 p7 q-3 r2 s2 t6 u4 v4 x-2 y-7
.eub	s2
.eubl	s2
.euble	s2
.eud	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.eudi	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.eudi>	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.eue	d-1 l-4 s5
.eue>	d-1 l-4 s5
.euf	a-2 b2 c-2 d-1 e-1 f-1 j1 l-2 m-1 o-1 s5 t2 w-1 z-1
.euf>	b-1 c-2 e-1 f-1 j2 l-2 o-1 s4 t2 u1 z-1
.eufs	b3 s2
.eufs>	b3 s2
.eui	f2 g3 k-2 l4 m-1 r2 s-3 v-1
.euil	f2 g3 k-2 l4 m-1 r2 s-3 v-1
.euil>	g4 l3 s-5
.euill	f2 g-1 k-2 l2 r2
.eul	a-3 e-1 k3 l-8 r-1 s7 u-1 v4 y1 z-2
.eul>	a-2 b1 k4 l-1 s3 z-1
.eule	l-7 s6 v4 y2
.eule>	l-6 s4 v4
.eulen	l-2 y3
.eun	k-3 l3 p3 s-2
.euni	k-3 l3 p3 s-2
.eunio	k-3 l3 p3 s-1
.eur	b-2 c-4 d-2 e-4 f6 g-3 h-6 i-3 j-3 k-2 n-4 o-3 r-4 s5 t-2 v-4 y5 z4
.eur>	a-5 b-2 c-2 e-3 f-4 g2 h-4 i-2 j-2 k-4 l-1 m-3 n-3 o-2 p2 q2 r-4 s3 u-5 x-1 y7 z7
.eure	a3 c-3 d-3 e-2 f8 g-6 h-4 i-2 j-2 k2 n-2 o-2 q-2 r-2 t-3 u3 w-3 x-4 y-2 z-3
.eure>	a-7 b-2 c-3 d-2 e-2 f9 g-5 h-4 i-2 j-2 l3 m-3 n-2 o-2 q-2 r-2 s1 t-2 u2 w-2 x-3 z-2
.eures	a9 b1 d-1 g-2 k-2 l-5 m2 p-3 s-5 u3 v-2 x-2 y-1
.eureu	k2 s1
.euro	a2 k-2 l-2 m4 p-1 s3 v-1
.euros	k-2 l-2 m5 p-1 s4 v-1
.eurs	s5 v-1
.eurs>	s5 v-1
.eurt	l-3 s-3 v-4 x6 y-1
.eury	l4 s-2
.eury>	l4 s-2
.eus	k2 l-3 p-1 s3 v-2 y4
.eus>	l-1 s-1 v-2 y5
.euse	k2 l-2 p-1 s4
.euse>	l-1 s4
.eusem	k2
.eut	c-3 d-2 e4 f-5 g-1 h-3 i-2 j-2 l3 m-2 n-2 r-3 s3 u4 v-4 w-2 x-4 y1 z-4
.eut>	c-3 d-2 e4 f-5 g-1 h-3 i-2 j-2 l3 m-2 n-2 r-3 s3 u4 v-4 w-2 x-4 y1 z-4
.euv	b2 c2 k-2 l2 m2 s-1 u-1
.euve	b2 c2 k-2 l2 m2 s-1 u-1
.euve>	k-1 l2 m2 s-1
.eux	a3 c-4 d-6 e-3 f-6 g-5 h-5 i1 j-2 k-3 l-2 m-4 n-3 p-2 q3 r1 s5 t6 u4 v5 w-3 y-2 z-4
.eux>	a3 b-1 c-4 d-6 e-3 f-6 g-5 h-5 i1 j-2 k-3 l-2 m-4 n-3 p-2 q3 r1 s5 t6 u5 v5 w-3 y-1 z-4
.euxi	b1 k-1 l-3 s3
.euxie	b1 k-1 l-3 s3
.eva	a-1 b-2 f2 g4 h-2 m-2 p3 q-1 s3 t-1 u-3 x-1 y2 z-3
.evai	l3 s-2
.evais	l2
.evan	f2 g4 h-2 l-4 m-2 p3 q-1 s3 u-3 y2 z-3
.evant	f2 g4 h-2 k2 l-3 m-2 p-3 q-1 s5 u-2 y2 z-3
.eve	a-2 b-3 c-2 d1 e-5 f-3 g-7 h-4 i-3 j-4 k4 m-4 n-3 o-3 p3 q3 t-4 u-8 v3 w2 y2 z2
.eve>	a4 b-3 e-3 f-3 g-3 h-1 i-1 j-1 k5 l3 m-2 n-2 o-1 q-4 s3 t-1 u-3 w-3 y-1 z-1
.evee	l-6 s7
.evei	a-1 b-1 f-1 k5 l1 m-1 p6 s-1 u-2 v2 w-1 x-6 y-2 z-3
.eveil	a-1 b-1 f-1 k5 l1 m-1 p6 s-1 u-2 v2 w-1 x-6 y-2 z-3
.even	a-2 c-2 d3 e-2 f2 g-3 h-1 j-1 p-1 q2 r1 s-7 t-1 u-2 v-3 w5 x-2 y5
.evene	b3 l-2
.eveni	a-1 b-3 d4 f3 g-3 k-6 l3 s-6 u-2 w5 y3
.evenu	a-1 b2 d-1 e-1 k4 l-1 p-1 q2 r2 s-1 v-2
.ever	q-1 s-4 u-1 v4 x4
.ever>	q-1 s-6 u-1 v4 x5
.eves	k-4 l4 p-1 s1
.eves>	k-4 l4 p-1 s1
.eveu	s2
.eveux	s2
.evez	a-6 j-1 k-2 l-1 o-1 q5 r1 s-4 u-1 z6
.evez>	a-6 j-1 k-2 l-1 o-1 q5 r1 s-4 u-1 z6
.evi	a2 b-3 c-1 e-2 h-4 k-3 l-4 o-1 p-3 s4 v-2 x5 z3
.evie	b-2 d1 f1 h-2 k-2 p-2 u2 x6
.evien	b-2 d1 f1 k-2 l1 p-2 s-4 u2 x6 y1
.evil	e-1 g2 m1 s2
.evill	e-1 g2 m1 s2
.evin	a3 h-1 l-2 v-1 z4
.evin>	a3 l-1 s-4 z4
.evis	l-3 s5
.evo	a-4 b2 d3 f-3 i2 j-1 k-3 m-2 o-3 q4 r3 s-5 v-2 w-2 x-2 y-1 z-1
.evoc	b3 e2 f-1
.evoca	b3 e2 f-1
.evoi	a-4 b-2 c2 d3 e-2 f-2 h1 i3 j-1 k-3 m-1 o-3 p-2 q4 r3 s-5 v-2 w-2 x-2 y-1 z-1
.evoir	a-4 b-2 c3 d4 e-1 f-1 g-1 h1 i3 k-2 l1 m-1 o-3 p-1 q4 r4 s-9 v-2 w-2 x-2 y-1
.evois	c-2 s4
.evoq	b2
.evoqu	b2
.evr	c2 h2 l7 m-1 s-6 u-1 v-2
.evre	h2 l7 s-5 u-1 v-2
.evre>	h2 l7 s-5 u-1 v-2
.evu	f1 k-4 l2 p5
.evu>	f2 k-3 l2 p2 u1
.evue	f-1 k-1 p4 u-2
.evue>	f-1 k-1 p4 u-2
.ex>	a-3 b-1 c-2 f-1 g-2 h-2 j-3 k-4 l-7 m-2 p-1 q-1 r-2 t5 u-2 v-3 x5 y6 z4
.exa	f3 g2 k-2 l4 m-1 s-2 u3 w-2
.exac	f3 g2 l-2
.exact	f3 g2 l-2
.exam	f-1 k-2 l6 s-2 u3 w-1
.exam>	l2 s1 u2 w-1
.exame	k-1 l5 s-3 u2
.exc	k-1 l1 s2 z-1
.excu	k-1 l1 s2 z-1
.excus	k-1 l1 s2 z-1
.exp	a2 c-3 d-1 e7 f-1 g-1 h-2 i-2 k2 m2 q1 r-3 s-8 t-1 u-2 v2 w2 y-1 z-2
.expl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 m-1 q-2 r-2 s-3 v-1 w2 z-2
.expli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 m-1 q-2 r-2 s-2 v-1 w2 z-2
.expr	k4 q3 r-2 s-5 v3
.expre	k4 q3 r-2 s-5 v3
.ext	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.exto	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.exto>	h-1 o3 q2 r3 s-2
.extos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.ey>	k-1 l-1 n5 s-2 w-2
.ez>	c-1 d-3 e-2 f2 g-2 h-5 j3 k-6 l-1 m-6 n-6 o-3 p2 q6 r7 s-1 t-2 u5 v-2 x-2 y-2
.fa>	s4 u-2
.fac	a-2 b4 c3 f2 g-3 h-1 k-2 m-2 p-3 q-2 r2 s1 u3 v-2 x-1 z-2
.fac>	f-1 k-5 l1 m-1 p-2 s2 u4 v-1
.face	f4 q-1 s2 z-1
.face>	f4
.facez	z-1
.faco	k3 r3 s-4
.facon	k3 r3 s-4
.fact	c5 l-3 s2
.facte	l-2 s3
.factu	c5
.facu	b4 c-1 g-1 k-1 s-1
.facul	b4 c-1 g-1 k-1 s-1
.fai	b3 c-6 d2 f-7 g-2 h-4 i-4 k7 m2 n-4 q-3 r-3 s2 u-3 v-1 w-2 y2 z-3
.fai>	m2 s-2
.fail	k1 l-3 v3
.faill	k1 l-3 v3
.faim	k-2 l-5 m-2 s8 v-2
.faim>	k-1 l-4 m-1 s6 v-2
.fair	a2 b-1 c-4 d6 e-4 f-3 g-4 i-2 k1 l2 m-2 n-2 p-3 r-3 s-3 t3 u2 w-2 x2 y-1 z-3
.faire	a2 b-1 c-4 d6 e-4 f-3 g-4 i-2 k1 l2 m-2 n-2 p-3 r-3 s-3 t3 u2 w-2 x2 y-1 z-3
.fais	b1 c-1 d-3 e-1 f-3 g-2 h-1 i-1 j1 l3 m-1 p4 r-1 t-1 u-2 v-4 w-2 x1 y6 z-5
.fais>	b2 c-1 d-2 e-1 f-2 g-1 i-1 j2 l-2 m-1 p4 s2 t-1 u-4 v-4 w-1 x1 y6 z-2
.faisa	f-2 k-2 l6 s-4 u3 z-4
.fait	a-2 b4 c-3 d-4 e3 f-4 g1 h-5 i-2 j-1 k8 l-1 m4 n-3 p-3 q-3 t-3 u-5 v-2 x-4 y-2 z2
.fait>	c-3 d-3 e3 f-4 g2 h-4 i-2 j-1 k7 l-5 m4 n-2 p-2 q-2 s3 t-3 u-4 v-1 w-4 x-3 y-1
.faite	a-2 b4 h-2 k2 l4 m-1 o-2 q-1 s-8 v-1 w4 x-1 z3
.fam	k-4 l4 n-2 p-1 v-1 w4
.fami	k-4 l4 m-2 n-2 p-1 v-1 w4
.famil	k-4 l4 m-2 n-2 p-1 v-1 w4
.fan	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.fant	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.fant>	k-2 l3 s1
.fants	a-2 b-1 d-2 f-1 g-1 i-2 k3 l2 m-2 o-1 p-1 q-2 s-2 t3 u2 v2 w-2
.fas	k-2 s5
.fass	k-2 s5
.fasse	k-2 s5
.fat	k6 l-3 p-1
.fati	k6 l-3 p-1
.fatig	k6 l-3 p-1
.fau	b1 c7 d5 e-2 g-1 h-4 i-3 k1 l-3 m-4 n-2 o-4 p-4 q-3 r-4 s3 t-4 v-5 w-3 x-1 y-3 z3
.faud	j1 k-3 l2 u3
.faudr	j1 k-3 l2 u3
.faut	a1 b2 c8 d5 e-2 f1 h-4 i-3 k-5 l-3 m-4 n-2 o-2 p-3 q-2 r-3 s4 t-3 v-4 w-2 y-3 z-3
.faut>	a2 b2 c8 d6 e-2 f2 g-2 h-3 i-2 k-3 l-1 m-3 n-2 o-2 p-2 q-1 r-1 s-3 t-3 v-3 w-2 y-3 z-2
.faute	a-1 b-2 g2 h-1 k-1 l-1 p-1 q-1 r-3 s9 z-1
.faux	a-3 j-3 k6 l-3 o-2 s-4 v-2 x-1 z5
.faux>	a-3 j-3 k6 l-3 o-2 s-4 v-2 x-1 z5
.fav	i4 s-1
.favo	i4 s-1
.favor	i4 s-1
.fax	k-2 m6 s-4
.faxe	k-2 m6 s-4
.faxe>	m4 s-3
.fdp	k-3 s4
.fdp>	k-3 s4
.fe>	a2 c-1 k-2 l-3 n-1 o-1 p-3 q1 r-2 s6 t1 v-2 x3 y-2
.fec	c-1 f-1 g3 k-2 l5 v-2
.fect	c-1 f-1 g3 k-2 l5 v-2
.fectu	c-1 f-1 g3 k-2 l5 v-2
.fel	s4
.feli	s4
.felic	s4
.fem	a-4 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-1 p-2 q-2 t2 u-3 x2
.femm	a-4 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-1 p-2 q-2 t2 u-3 x2
.femme	a-4 b-1 c-3 f-1 g-2 h4 i-1 j2 k5 l-3 o-1 p-2 q-2 t2 u-3 x2
.fen	l-1 p1 s2 v2 y-1
.fene	s2 v2 y-1
.fenet	s2 v2 y-1
.fer	a-2 b-4 d-2 f-6 g-4 h2 i2 j-1 k-7 l-3 m-3 n-2 o-3 s6 u5 v3 w-3 x-3 y4 z-5
.fer>	q1
.fera	k-3 l-3 s6
.ferai	k-3 l-3 s6
.fere	b-2 c-1 e2 g-2 h3 i3 k-3 l-4 m-1 o-2 p-2 r2 s-6 t-1 u7 v2 x-1 y-1 z-3
.fere>	b-1 g-1 h-1 i3 k1 p-2 r1 s-3 t-1 u4 x-1
.feren	e2 f2 h4 o-2 s-2 u-1 z-3
.ferer	k-4 l-5 s-2 u6 v3
.feri	s2
.ferm	a-2 b-2 c1 e-1 f-6 g-2 h-2 k-6 l2 m-1 n-1 o-3 p1 s6 t1 u-4 v2 w-1 x-1 y5 z-3
.ferme	a-2 b-2 c1 e-1 f-6 g-2 h-2 k-6 l2 m-1 n-1 o-3 p1 s6 t1 u-4 v2 w-1 x-1 y5 z-3
.ferr	k2
.ferre	k2
.fes	s2
.fess	s2
.fesse	s2
.fet	f-1 s5
.fete	f-1 s3
.fete>	f-1 s3
.feu	f2 g-2 k-4 l-4 p4 r-1 s3 u-2 x3 y-2
.feu>	k-1 l-4 p4 r-1 x3
.feui	f3 g-1 l-1 s2
.feuil	f3 g-1 l-1 s2
.feur	k-3 s4
.feur>	k-3 s4
.fev	c3 h3 s-2
.fevr	c3 h3 s-2
.ff>	f-1 k-3 l3 n-2 s4 w-2
.ffa	f4 h3 k-2 l-1 o-1 s2 v-1 z1
.ffac	f4 z-1
.fface	f4 z-1
.ffai	h3 o-1 z2
.ffair	h3 o-1 z2
.ffe	a2 e2 f2 k-3 l-3 o1 s2 u-2 v-1 x3 y-1
.ffe>	a3 l-3 p-1 x3
.ffer	e3 f2 o2 s-2
.ffere	e3 f2 s-1
.ffeu	k-3 s4
.ffeur	k-3 s4
.ffi	a-2 c7 i2 j-1 k3 l-4 m-2 q-1 r2 s-6
.ffic	i2 k2 l-2 s-2
.ffit	a-1 c7 m-1 q-1 r2 s-4
.ffit>	a-1 c7 m-1 q-1 r2 s-4
.ffr	f2 k-1 l-2 s2 v1 z2
.ffra	s-1 v2
.ffran	s-1 v2
.ffre	f3 l-2 s2 z2
.ffre>	s1 z2
.ffres	f3 l-1
.fgh	k-3 n-7 s8 w-3
.fi>	c2 k-2
.fia	h-1 s-2 z4
.fian	h-1 s-2 z4
.fiane	h-1 s-2 z4
.fic	a-4 b-2 c8 d-3 e-2 f-2 g-2 h-2 i1 k4 l-4 m8 n-1 o-2 p-1 q-2 s-8 t-1 u-2 v-2 w-2 x-1 y-1 z-2
.fica	a-1 c5 f-1 g-1 h-1 k1 l-2 m5 s-4 u-1
.ficat	a-1 c5 f-1 g-1 h-1 k1 l-2 m5 s-4 u-1
.fich	a-3 c6 d-2 g-1 k4 l-4 m5 o-1 q-1 r1 s-6 v-1
.fiche	a-3 c6 d-2 g-1 k4 l-3 m5 o-1 q-1 s-6 v-1
.fichi	r1
.fie	a-4 c-2 e4 f-2 h-1 j3 l6 m-3 p-2 r-2 s-3 u2 y-1 z2
.fie>	c-2 e4 m-1 p-1 s-2 v3
.fier	a-2 f-1 j4 k-2 s3 u3
.fier>	a-2 f-1 j4 k-2 s3 u3
.fiev	k1 l7 s-4 u-1 v-2
.fievr	k1 l7 s-4 u-1 v-2
.fif	s4 u-2
.fifa	s4 u-2
.fifa>	s4 u-2
.fil	a-4 b-2 c-2 d-3 g-4 j-2 k2 l-4 m2 n4 p1 r-3 u-1 v2 x2 y2 z-4
.fil>	a1 h-1 o4 s-2 z-1
.file	m2 p-2 s3
.file>	m2 p-2 s3
.fill	a-2 b-2 d-2 e-1 f-2 g-2 h-3 i2 l-3 m-3 n5 o-4 p3 q-2 r-1 u-2 w-3 x2 y4 z-2
.fille	a-2 b-2 d-2 e-1 f-2 g-2 h-3 i2 l-3 m-3 n5 o-4 p3 q-2 r-1 u-2 w-3 x2 y4 z-2
.film	l-2 s4 v-1
.film>	l-2 s4 v-1
.fils	a-3 c-2 d-1 e2 f2 g-2 h3 j-1 k3 m3 o-2 q1 r-2 s-6 v3 w2 z-2
.fils>	a-3 c-2 d-1 e2 f2 g-2 h3 j-1 k3 m3 o-2 q1 r-2 s-6 v3 w2 z-2
.fin	a10 b-3 c-4 d-3 e-1 f-9 g-4 h-4 i-4 j-2 k-1 l-5 m3 n-2 o-2 p2 r2 s4 t-3 u3 v7 w-3 x-3 y-4 z-2
.fin>	a5 c-2 e-1 f-4 g-1 h-1 i-2 k-7 l-2 m-1 p-3 s4 u7 v3
.fina	a-1 e-1 g-1 k4 l3 q5 r-3 s-1 t-1 u-3 v-3
.final	a-1 e-1 g-1 k4 l3 q5 r-3 s-1 t-1 u-3 v-3
.fine	l1
.fini	a8 b-2 c-2 d-2 f-7 g-2 h-3 i-2 j-2 k-2 l-10 m4 n-1 o-1 p4 q-5 r3 s3 t-2 u-2 v7 w-2 x-2 y-3 z-2
.fini>	a2 e-3 f-2 g-1 h-1 i-1 k-5 l-1 m5 p2 q-5 r4 s6 v-5 w-1 y-1 z-1
.finie	a3 s-2
.finir	a-1 l-5 s2 v7
.finis	a3 e-1 f-3 k2 l-5 p4 r1 s-3 v5
.finit	a6 e2 f-3 l-2 s-3 u-1
.fir	a-1 c-1 f-2 g-1 h-1 k5 l2 m-1 n-1 o-1 s1 u-2 v-1 w-1 z1
.firm	a-1 c-1 f-2 g-1 h-1 k5 l2 m-1 n-1 o-1 s1 u-2 v-1 w-1 z1
.firme	a-1 f-1 g-1 h-1 k3 l3 s2 u-1 v-1 z-2
.firmi	z3
.fit	a-1 c7 m-1 q-1 r2 s-3
.fit>	a-1 c7 m-1 q-1 r2 s-4
.fix	p-2 u5
.fixe	p-2 u5
.fixer	p-2 u5
.fla	k-2 l-1 n-1 s6
.fle	b-1 k-3 l2 s6 v-2 y-1
.fle>	s2
.flec	k-1 l-1 s4
.flech	k-1 l-1 s4
.flem	k-1 s3
.flemm	k-1 s3
.fleu	l3 v-1
.fleur	l3 v-1
.fli	e2 k-4 l-2 v4 x4
.flic	b2 e2
.flics	b3
.flin	b-2 k-4 l-1 s-2 v4 x4
.fling	b-2 k-4 l-1 s-2 v4 x4
.fo>	c3 g-1 l-4 m-1 n-2 o5 s-3 w3
.foi	a-1 b2 c-2 d-2 i-1 j-1 k4 l3 m-2 n-1 o-1 p-3 r-1 s-2 u-8 w4 x3 z-4
.fois	b2 c-1 d-2 i-1 k4 l1 m-1 n-1 o-1 p-3 r-1 s-3 u-7 v1 w4 x4 z-4
.fois>	b2 c-1 d-2 i-1 k4 l1 m-1 n-1 o-1 p-3 r-1 s-3 u-7 v1 w4 x4 z-4
.fol	s4
.foli	s3
.folie	s3
.foll	s1
.folle	s1
.fon	a-2 b-1 c-1 d-1 h-1 j2 k-4 l-5 m1 o1 p4 s-4 t-1 u-1 v-3 w4 y-1 z4
.fon>	e2
.fonc	g-1 k-1 l-3 o3 p5 s-4 x2 z-1
.fonce	k-1 l-3 p5 s-4 x2 z-1
.fonct	g-1 o3
.fond	j-1 k-2 l-3 m2 p-1 s-4 w5 z5
.fond>	l-1 s-2 w5
.fonde	l-1 s-2 z4
.fonds	m2
.font	g2 s2
.font>	s2
.fonta	g2
.foo	c-1 h-2 k-2 s7 u-2 v-1
.foot	c-1 h-2 k-2 s7 u-2 v-1
.foot>	c-1 h-2 k-2 s7 u-2 v-1
.for	a-2 b5 c-1 d-1 e-1 f-1 g-2 i-1 k-7 m2 n-1 o-1 p-2 q-1 r-1 s2 t-1 v2 w-2 x-1 y3
.forc	b6 g-1 h-2 l-6 s-6 v4 y4
.force	b6 g-1 h-2 l-6 s-6 v4 y4
.forf	j1 k-1 l-3 s1 z3
.forfa	j1 k-1 l-3 s1 z3
.form	b-1 k-5 l7 m3 p-1 u1 v-1 z-1
.forma	k-3 l5 m2 u2 v-1
.forme	k-2 l4 m1 s-2
.fort	h2 l-2 s5 u-1 v-1
.fort>	h2 l-2 s5 u-1 v-1
.fot	k2
.fote	k2
.fote>	k2
.fou	a-2 b-2 c3 d-2 f-1 g-2 i-1 k-6 l-4 o-2 p-2 q-1 s9 u-3 v6 w-4 y-1 z-2
.fou>	l-2 m-2 s5
.foul	s4 w-2
.four	c3 m3
.four>	l-1 m3 s-2
.fourn	c3
.fous	k-4 p-1 s1 v5
.fous>	k-4 p-1 s1 v5
.fout	a-1 k-2 l-1 o-1 s6 u-2 v2 w-1 z-1
.foute	r1 s4
.foutr	l-3 s4 u-1 v3
.fr>	l-1 z3
.fra	a-2 b-2 c-3 d-1 f-3 g-2 h-1 i9 j-1 k-4 m1 n-1 o-2 p-3 q-3 r-2 s-3 t1 u-4 v-1 w-2 y7 z-3
.frai	s2
.frais	s2
.fran	b-2 c-2 d-1 e2 f-3 g-1 h-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 t2 u-4 w-1 x-1 y-2 z-3
.franc	b-2 c-2 d-1 e2 f-3 g-1 h-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 t2 u-4 w-1 x-1 y-2 z-3
.frap	a-2 k-2 l-3 s-6 v-1 x2 y8
.frapp	a-2 k-2 l-3 s-6 v-1 x2 y8
.fre	a-2 b2 c-1 d-2 f1 g-3 h-2 i6 l2 m-2 n-1 o-1 p-2 r-2 t-3 v-4 w-2 x1 z1
.fre>	s1 z2
.free	s2
.free>	s2
.fren	i7 k-2 l-2 s-3
.frenc	i7 k-2 l-2 s-3
.freq	s3
.frequ	s3
.frer	a-1 b3 g-1 h-1 i-1 k2 l2 r-1 t-2 u2 v-1 x2 y1
.frere	a-1 b3 g-1 h-1 i-1 k2 l2 r-1 s-1 t-2 u2 v-1 x2 y2
.fres	f3 l4 s-1 v-2 y-2
.fres>	f3 l-1
.fri	i-1 l-3 n-1 o-1 p-1 s9 v-1 w-3 x-1 z-1
.frig	k2 l-2 s4
.frigo	k2 l-2 s4
.frit	i-1 l-1 n-1 o-1 s6 w-2
.frite	i-1 l-1 n-1 o-1 s6 w-2
.fro	g-1 k-2 s9 v-4 x-1 y-4
.froi	k-1 s8 v-4 x-1 y-4
.froid	k-1 s8 v-4 x-1 y-4
.from	s3
.froma	s3
.frr	k3 l-2 v-1 z3
.frr>	k3 l-2 v-1 z3
.fs>	a-1 b3 c4 k-3 l-2 m-2 n-5 q2 s8 u-1 v-1 w-3
.fui	l3
.fuit	l3
.fuite	l3
.fum	l-2 r-1 s3 v-2 x4
.fume	l-2 r-1 s3 v-2 x4
.fumer	l-2 r-1 s6 v-1
.fus	b4 d-1 g-1 l4 p-1 q-4 r3 s-7 u-2 v-2 x4 y-2 z2
.fuse	b4 d-1 l5 q-4 r3 s-3 t-2 u-2 v-1
.fuse>	b-2 l6 q-3 r3 s-3
.fuser	b5 d-1 k-1 t-2 u-1
.fusi	k-1 l-2 s-4 t2 x4 y-2 z3
.fusil	l-1 s-2 t2 x4 y-2
.gad	l-1 w3
.gado	l-1 s-1 w3
.gado>	l-1 s-1 w3
.gaf	p-1 s-2 x4
.gaff	p-1 s-2 x4
.gaffe	p-1 s-2 x4
.gag	l-1 s5
.gagn	l-1 s5
.gagne	l-1 s5
.gai	i5 s-1
.gais	i5 s-1
.gais>	i5 s-1
.gal	l-5 s3 t4
.gal>	l-3 t5
.gale	l-3 s4
.galer	l-3 s3
.gam	s3 u-2
.game	s2 u-2
.game>	s2 u-2
.gar	b-4 c-5 d-2 e-2 f-2 g5 h-1 i-2 k4 l3 m2 n-1 o-4 p3 q-2 r-3 u-7 v-3 w-3 x-4 z4
.gara	k3 m2 s-6 v3 z1
.garag	k4 s-5 v3 z1
.garan	m2 s-2
.garc	e-1 g-1 k-2 l-2 s7 w-1
.garco	e-1 g-1 l-1 s6 w-1
.gard	a-2 b-2 c-1 d-1 f-1 g-2 h-2 i-1 j2 k5 l6 m2 o-1 p-4 q-1 r-1 s1 t2 u-5 v-5 w-1 x-2 y-4 z-4
.garde	a-2 b-2 c-1 d-1 f-1 g-2 h-2 i-1 j2 k6 l7 o-1 p-4 q-1 r-1 s1 t2 u-5 v-5 w-1 x-2 y-4 z-4
.gardi	m2
.gare	a-2 c-4 g8 h-1 k-1 l-4 p6 s-5 u-2 v-3 x-1 y-2
.gare>	a-1 c-4 g7 k-1 l-2 p4 s-3 u-1 v-2 y-2
.garer	g3 l-1 p4 s-4
.garn	a3 h3 k-2 l-2
.garni	a3 h3 k-2 l-2
.gars	b-2 j-2 k-1 l-5 o-1 s-2 u-1 v-2 y5 z8
.gars>	b-2 j-2 k-1 l-5 o-1 s-2 u-1 v-2 y5 z8
.gas	g-2 h-1 k-1 l6 m-1 v-1
.gasi	l2
.gasin	l2
.gast	k-1 l5 m-1 s-2
.gastr	k-1 l5 m-1 s-2
.gat	a-3 b3 c1 d7 e-1 f-3 g-2 h-1 i-1 k-3 l5 m-2 n-1 o-2 q-1 r-1 t-1 u-2 v-1 w-2 x-2 y-1 z-1
.gate	s3 x-2
.gatea	s3 x-2
.gati	a-3 b-2 c-3 d8 g-1 k-2 l4 m-2 o-1 s-2
.gatif	k-1 l5
.gatio	a-3 b-2 c-3 d8 l-1 m-1 o-1 s-2
.gato	b5 c4 d-4 f-2 k-2 l3 s-3
.gatoi	b5 c4 d-4 f-2 k-2 l3 s-3
.gau	s4
.gauc	s4
.gauch	s4
.gav	a-3 k-1 l4 p-2 s3
.gav>	l6 p-1 s-2
.gave	a-3 l-2 s5
.gave>	a-3 l-2 s5
.gaz	s2
.ge>	a-8 b6 c-4 d4 e3 f-5 h1 i-3 k3 l2 m-3 n-3 p-4 q-2 r-2 s6 t-6 u-6 v-4 w-6 x-3
.gea	u2
.geab	u2
.geabl	u2
.gee	l-2 s5
.gee>	l-2 s5
.gem	a2 b-3 c2 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 q-1 s3 u-1 w-1 z-2
.geme	a2 b-3 c2 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 q-1 s3 u-1 w-1 z-2
.gemen	a2 b-3 c2 d-1 e1 f-1 g-3 h-1 j2 l-3 m3 o-2 p-2 q-1 s3 u-1 w-1 z-2
.gen	a3 b2 c-3 d-2 e-3 f-6 g-1 h4 i-2 j-2 l1 m-3 n4 o-5 p-3 q-4 r1 s-3 t2 u-4 v-4 w6 x-3 y-1 z-4
.genc	k-2 l6 s-3
.gence	k-2 l6 s-3
.gend	a-2 f-2 g-1 h-1 k6 m-2 p-1 q-1 r4 s-3 v-1
.genda	a-2 f-2 g-1 h-1 k6 m-2 p-1 q-1 r4 s-3 v-1
.geni	s3 u-1
.genia	s3 u-1
.genn	g2 m1 s-2
.genne	g2 m1 s-2
.geno	l2 s1
.genou	l2 s1
.gens	b5 h-2 k-1 n5 o-1 q-1 s-5 w-2
.gens>	b5 h-2 k-1 n5 o-1 q-1 s-5 w-2
.gent	a4 b-2 c-2 d-1 e-2 f-4 g-1 h6 j-1 k-6 l-4 m-2 n-2 o-4 p-1 q-1 r-2 s-2 t2 u-2 v-2 w7 x-1 z-2
.gent>	a5 b-1 c-1 e-1 f-2 g-3 h6 k-6 l-3 m-1 o-2 r-2 s1 t3 u-1 v-2 x-1 z-1
.genti	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-4 w8 z-1
.ger	a-2 b-1 c-3 e2 f-4 g-7 h-4 i3 j2 k-6 l-2 m-1 n-1 o-2 p-2 q-2 r-2 s-1 t7 u5 v-2 w-1 x3 y5 z-3
.ger>	a-2 b-1 c-3 e2 f-4 g-6 h-3 i3 j3 k-6 l-2 m-2 o-3 p-2 q-2 r-2 t7 u5 v-6 w-1 x3 y5 z-3
.gera	s-3 u2 v4
.gerai	u2
.gere	s2
.gere>	s2
.geri	m1 o2
.gerie	m1 o2
.ges	a-2 e-1 f-2 g-1 i2 k-4 l3 m-1 q4 r7 s-4 u-1 v-2 y-1 z-3
.ges>	a-2 e-1 f-2 g-1 i2 k-4 l3 m-1 q4 r7 s-5 u-1 v-2 y-1 z-3
.gez	b-1 d-1 i-2 k4 l-3 n-1 p-1 s2 t-1 u1 z-2
.gez>	b-1 d-1 i-2 k4 l-3 n-1 p-1 s2 t-1 u1 z-2
.gh>	k-1 l-1 n-3 p-1 s7 w-2 x-2
.gia	h3
.giai	h3
.giair	h3
.gie	l2 s2
.gie>	s3
.gin	c4 o2
.gina	c4 s-2
.ginal	c2
.ginau	c3 s-1
.gine	o2
.gine>	o2
.gio	j-2 k-1 l6 s-3
.gion	j-2 k-1 l6 s-3
.gion>	j-2 k-1 l6 s-3
.giq	p-1 s-2 t4
.giqu	p-1 s-2 t4
.gique	p-1 s-2 t4
.gir	s1
.gis	j2 o3 s3 u-1 x-2 z-3
.gist	j2 k-1 o3 s3 x-2 z-3
.gistr	j2 o3 s3 x-2 z-3
.gla	a-1 i9 k-3 l-3 p2 q-3 r-1 s4 u-4 v-2 x-3 y-1
.glai	a-1 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3
.glais	a-1 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3
.glas	l-1 p2
.glas>	l-1 p2
.gle	a-2 b-1 c-2 d5 e-1 f-1 g-1 h-1 i2 k-2 l-6 m4 o-2 p-2 q-1 s1 t-1 u-1 v-2 x3 y2
.gle>	d1 i2 l-5 m5 p-1 s2 v-1
.glee	l-1 s-3 y5
.glee>	l-1 s-3 y5
.gler	s3 x3 y-2
.gler>	s3 x3 y-2
.gles	c-2 d5 o-1 s-1
.gles>	c-2 d5 o-1 s-1
.gli	i7 k-1 l-1 s-2
.glis	i7 k-1 l-1 s-2
.glish	i7 k-1 l-1 s-3
.gme	c-1 s3
.gmen	c-1 s3
.gment	c-1 s3
.gna	k1 z1
.gnab	z1
.gnabl	z1
.gnal	k2
.gnale	k2
.gne	a1 b-7 c-3 d3 e-2 f-2 h-3 i-2 j3 k-5 l-2 m4 n-1 o-2 q-2 r-1 s2 t1 u-2 v-1 w2 x-1 y5 z3
.gne>	b-3 c-2 d-2 e-1 f-1 g1 h-3 i-2 k-4 l1 m2 o-2 s2 t2 w-1 x-2 y2 z4
.gnem	a2 k-2 s-2 w4
.gneme	a2 k-2 s-2 w4
.gner	b-4 d4 l-5 m4 s-2 v-2 x1 y4
.gner>	b-4 d4 l-5 m4 s-2 v-2 x1 y4
.gni	c-1 e4 m-1 s-1
.gnif	c-1 e4 m-1 s-1
.gnifi	c-1 e4 m-1 s-1
.gno	b3 e-1 i5 k-3 l-2 n-2 s1 u-2 w-2 y5
.gnol	i6 k-1 l1 s-1 u-2
.gnol>	i6 s-3 u-1
.gnon	k-1 l-3 n-1 s3 w-1 y5
.gnon>	k-1 l-3 n-1 s3 w-1 y5
.gnot	s2
.gnote	s2
.go>	g2 i-1 j2 k10 l-3 n-8 s-7 w-4
.gol	l-1 s3 x1
.gole	l-1 s3 x1
.gole>	l-1 s3 x1
.gon	s4
.gonf	s2
.gonfl	s2
.goo	g-1 h-3 k3 l-2 n-3 o-1 s4 w-2
.good	g-1 h-3 k6 n-2 o-1 s-3 w-2
.good>	g-1 h-3 k6 n-2 o-1 s-3 w-2
.goog	k-4 l-2 s6
.googl	k-4 l-2 s6
.gor	x2 y4
.gorg	x2 y4
.gorge	x2 y4
.gos	a-2 b-1 d3 g-1 i-1 k-2 l-3 n3 u-1 v-1 w-2 x4
.goss	a-2 b-1 d3 g-1 i-1 k-2 l-3 n3 u-1 v-1 w-2 x4
.gosse	a-2 b-1 d3 g-1 i-1 k-2 l-3 n3 u-1 v-1 w-2 x4
.gou	k-2 l-4 v4 y3 z3
.gout	k-2 l-4 s1 v4
.gout>	l-2 s-3 v4
.gps	g2 p3 s-2
.gps>	g2 p3 s-2
.gra	a-2 b4 c-1 d-1 e-1 f-3 g-2 i-2 j-1 l2 m-2 n-4 o-2 p-6 q-2 r-2 s1 v-5 w6 x-1 y-2 z-2
.gram	k-1 l3 u2
.gramm	k-1 l3 u2
.gran	a-1 f-2 h2 k2 l3 m-1 p-2 s4 v-4 w-2 y-1
.grand	a-1 f-2 h2 k2 l3 m-1 p-2 s4 v-4 w-2 y-1
.grat	t1
.gratu	t1
.grav	b5 f-1 k1 l-5 n-1 p-5 s6 w-2
.grave	b5 f-1 k1 l-5 n-1 p-5 s6 w-2
.gre	a-1 b-2 c-1 f-1 g-2 h-2 k-1 l4 m-2 q2 r-2 s5 t-1 u-2 w-3 x2 z-2
.gres	s-1 y3
.gress	s-1 y3
.gret	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.grett	h-1 l-2 m-1 q2 r-2 v3 x3 z-1
.grev	b-2 f-1 g-2 l4 s4 u-2 v-3 w-3 x-1 y-1
.greve	b-2 f-1 g-2 l4 s4 u-2 v-3 w-3 x-1 y-1
.gri	c-3 k-2 l5 m3 o-1 s-1 v-1
.grip	c-1 k-2 l6 s-2
.gripp	c-1 l5 s-2
.gris	c-2 m4
.gris>	s2
.gro	b-1 k-3 l2 n3 s2 w-3
.gros	b-1 k-3 l2 n3 s2 w-3
.gros>	k-3 n3 s1 w-3
.gross	l2 s2
.gta	k-1 p2
.gtai	k-1 p2
.gtain	k-1 p2
.gte	k1 z1
.gtem	k1 z1
.gtemp	k1 z1
.gts	s2
.gts>	s2
.gue	a-3 b-3 c-2 d-2 f-3 g-2 i9 j-3 k1 l-10 n-3 o-2 p-3 q-2 r-2 s10 u-7 w-2 x3 y-3 z-4
.gue>	a-2 b-3 c-1 d-1 f-1 g-2 i9 j-2 l-6 m1 n-2 o-1 p-3 q-1 r-1 s6 t-2 u-7 w-2 x5 y-2 z-2
.guer	l-1 s4 v2 x-2
.guer>	v2 x-2
.guerr	s4
.gues	f-1 h1 i3 k2 t1
.gues>	f-1 h1 i3 k2 t1
.gueu	l-5 s6 y-1
.gueul	l-5 s6 y-1
.gui	g3 k-1 s2
.guic	g3 k-1
.guich	g3 k-1
.ha>	l-2 n-2 o-2 s4 v-2 w-2 x4
.hab	a-1 b-1 c-1 h3 i3 l1 m-1 p-2 s-4 u-1 v-2 x3 y-1 z2
.hab>	h2 s1
.habi	a-1 b-1 h1 k-1 l3 p-2 s-4 v-1 x3 y-1 z3
.habit	a-1 b-1 h1 k-1 l3 p-2 s-4 v-1 x3 y-1 z3
.hah	k3 l-2 n-2 o-2 s2 v-2 w-2 x4
.hah>	k5 s-3
.haha	k-3 l-1 n-2 o-2 s5 v-2 w-2 x4
.haha>	k-3 l-1 n-2 o-2 s4 v-2 w-2 x4
.hahah	k-2 l-1 n-2 s5 w-1
.hai	a4 b-1 c-1 f3 g-2 h-3 j-1 k-6 l-5 m-1 p3 q2 r1 s-4 t-1 u5 v-2 x2 z-2
.hain	f4 g-1 h-2 k-4 l-3 p4 s-2 u3 v-1 x3 y2
.hain>	f4 h-1 k-4 l-2 p4 s-4 u2
.haine	f-1 x3 y2
.hait	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.haite	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.hal	k1 l-1 s4 v-1
.hale	s3
.haleu	s3
.hall	k1 s2
.halla	k1 s2
.ham	h-2 k-1 l3 o-2 s4 u-2 v3 y-2
.hamb	v4 y-2
.hambr	v4 y-2
.hamp	h-2 l4 o-2 s4 u-2
.hampi	h-2 o-2 s5
.hams	s1
.hamst	s1
.han	a-3 c-3 d3 e-2 f-5 g-5 i2 j6 l1 m-3 n-2 o-3 p-3 r-4 s-2 t2 u5 v-2 w-2 x-4 y-3
.hand	l2
.handi	l2
.hang	a-2 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k4 m-3 n-2 o-3 p-2 r-4 s-12 t2 u5 w-2 x-3 y-3
.hange	a-2 c-3 d4 e-2 f-4 g-5 h2 i2 j7 k4 m-3 n-2 o-3 p-2 r-4 s-11 t2 u5 v-3 w-2 x-3 y-3
.hant	h-1 k-4 l1 p-2 s6 t1 v-1
.hante	k-6 s8 x-1
.hanti	l1 p-1 t2
.hap	l-2 s4
.hapi	l-2 s4
.hapit	l-2 s4
.haq	a-1 b2 k-3 m2 q3 s-1
.haqu	a-1 b2 k-3 m2 q3 s-1
.haque	a-1 b2 k-3 m2 q3 s-1
.har	a-3 g-1 k1 l-1 m3 r1 s3 u-1 w-1 y2
.harc	a-3 k-2 r2 s3 w-1 y2
.harce	a-3 k-2 r2 s3 w-1 y2
.harg	k4 s-1
.harge	k4 s-1
.harm	k-1 m3 s-1 z2
.harma	k-1 m3 s-1 z2
.has	a-2 l-1 s-2 t6
.hass	a-2 l-1 s-3 t6
.hasse	a-2 l-1 s-3 t6
.hat	k-3 l-6 s9
.hat>	k-2 l-5 s7
.hate	k-1 s3
.hate>	k-1 s3
.hau	f-1 l3 s6 t-1 u-1 y-1
.haud	f-1 l3 p-1 s4 u-1
.haud>	l3 p-1 s2
.hauf	k-1 p1 s2
.hauff	k-1 p1 s2
.haus	s2
.hauss	s2
.hav	i1
.have	i1
.have>	i1
.hdi	h-1 j1 s-2 z3
.hdi>	h-1 j1 s-2 z3
.he>	a-4 b-3 c4 e-3 f-3 g2 i-2 k-1 m1 n-3 o-3 p7 q1 r-3 s4 t-1 u-4 v-4 w-3 y3 z-5
.heb	c3 s-2 t1
.hebe	c3 s-2 t1
.heber	c3 s-2 t1
.hee	p-1 y2
.hee>	p-1 y2
.hef	a2 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l3 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
.hef>	a-1 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l4 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
.hel	k-3 l-3 n-5 o6 s-4 w-2
.hem	b2 c-1 e-3 f-2 g4 h-1 i-1 m-1 o-1 p5 s-6
.heme	b2 l4 m-1 p-1 s-3
.hemen	b2 l4 m-1 p-1 s-3
.hemi	e-3 f-2 g5 i-1 l-4 p6 s-3
.hemin	e-3 f-2 g5 i-1 l-4 p6 s-3
.hen	s-2 w3
.hens	s-2 w3
.hensi	s-2 w3
.heo	k-1 l2 s-1
.heo>	k-1 l2 s-1
.heq	l-1 s2
.hequ	l-1 s2
.heque	l-1 s2
.her	a-1 b1 d2 e-1 f-2 g-3 h-1 j-1 k-4 l5 m-3 p3 s3 t-3 u-3 v-2 w-1 y1 z1
.her>	b3 f-1 k-9 l10 p-3 t-1 v-1 x-2 z2
.hera	k4 l-3 s-1
.hera>	k4 l-3 s-1
.herc	b2 d2 f-2 g-2 k-7 l-1 m-3 p2 s5 t-2 v-1 y1 z2
.herch	b2 d2 f-2 g-2 k-7 l-1 m-3 p2 s5 t-2 v-1 y1 z2
.heri	l-2 p3
.hes	a-3 b-1 c2 d-2 k7 l-3 m2 o-1 r-1 v-1 x-1
.hes>	a-3 c2 d-2 k4 l-1 m2 o-1 r-1 s3 v-1 x-1
.het	c-1 g2 h-1 j-1 k1 l-5 m-1 p-5 s2 v4 w-1 x4 y-3 z4
.het>	g3 k-1 s-1 v1
.hete	j-1 k3 l-4 m-1 p-5 s3 v-1 x3 y-2 z4
.hete>	j-1 k3 l-4 m-1 p-5 s3 v-1 x3 y-2 z4
.hets	s-3 v4
.hets>	s-3 v4
.hett	x2
.hette	x2
.heu	a3 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p3 q-2 r-2 s-2 t-3 u3 v-4 w-2 x-4 y-3 z-3
.heur	a3 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 l2 n-2 o-2 p3 q-2 r-2 s-2 t-3 u3 v-4 w-2 x-4 y-3 z-3
.heur>	f1 k-3 p4 u-2
.heure	a3 c-3 d-3 e-2 f9 g-6 h-4 i-2 j-2 k2 l2 n-2 o-2 q-2 r-2 s-2 t-3 u4 v-4 w-2 x-4 y-3 z-3
.hev	e-2 s7
.heve	s3
.hever	s2
.heveu	s2
.hevi	e-1 s3
.hevil	e-1 s3
.hey	i-1 k-4 l-3 n8 o-1 s-7 w-3
.hey>	k-2 l-1 n5 s-3 w-2
.hez	a-5 b-3 c-1 d1 e-3 f2 g3 h-2 m3 n-2 o-3 p-4 q-3 r2 t5 u-6 v-4 w-3 x2 y3 z2
.hez>	a-5 b-3 c-1 d1 e-3 f2 g3 h-2 m3 n-2 o-3 p-4 q-3 r2 t5 u-6 v-4 w-3 x2 y3 z2
.hi>	l-2 s4
.hia	s3 v-1
.hie	a-3 b-4 c-4 d-1 e-3 f-4 g-3 h-3 i-1 j-3 l2 m4 n-1 o-2 p-3 q-2 s7 t-3 u1 v2 w-2 x-2 y2 z-3
.hien	k-3 l-5 s11 u-2 z-1
.hien>	k-3 l-5 s10 u-2 z-1
.hiens	s3
.hier	a-2 b-3 c-3 d-1 e-2 f-4 g-2 h-2 i-1 j-2 l4 m4 n-1 o-2 p-2 q-2 s2 t-2 u2 v3 w-2 x-2 y2 z-2
.hier>	a-2 b-3 c-3 d-1 e-2 f-4 g-2 h-2 i-1 j-2 l4 m4 n-1 o-2 p-2 q-2 r-1 s2 t-2 u2 v3 w-2 x-2 y3 z-2
.hif	f3 l-1 s-1 z2
.hiff	f3 l-1 s-1 z2
.hiffr	f3 l-1 s-1 z2
.hil	s2
.him	k-2 l4
.himi	k-2 l4
.himio	k-2 l5 s-2
.hin	e-1 f3 g-2 h-4 i3 l-2 o5 q-3 r-1 s3 v-2 y-2 z-1
.hin>	f3 g-2
.hine	h-3 l-2 o6 s3 v-1 y-2
.hine>	h-3 l-2 o6 s3 v-1 y-2
.hino	i4 q-3 r-1 s2
.hinoi	i4 q-3 r-1 s2
.hip	k-1 s3
.hips	k-1 s3
.hips>	k-1 s3
.hir	s2
.his	c-1 e-2 k-1 l-5 m-1 o4 r-1 s8 v-2 y-1 z-1
.his>	l-2 o-1 s5
.hist	e-2 l-4 o4 s5
.histo	e-2 l-4 o4 s5
.hit	s1
.hit>	s1
.hme	h-1 l-1 s-3 z5
.ho>	s2
.hoc	s3
.hoco	s3
.hocol	s3
.hoi	k3 w-3
.hois	s4 w-2
.hoisi	s4 w-2
.hoix	k3 s-3
.hoix>	k3 s-3
.hol	k-3 l-2 n7 s-7 w-3
.holo	h1
.holog	h1
.hom	g-1 h5 l-1 s-1 t-1 z2
.homm	g-1 h5 l-1 s-1 t-1 z2
.homme	g-1 h5 l-1 s-1 t-1 z2
.hon	a3 b-2 d-2 e-2 f-2 g-4 h-4 i-2 j6 k-2 l-5 m-3 n-2 p2 q-2 s6 u-4 v-2 w-2 x-2 y-1
.hon>	p2 s-1
.hone	a3 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j6 k-2 l-5 m-2 n-1 p-2 q-1 s3 u-4 w-1 x-2 y-2
.hone>	b-2 d-1 e-2 g-2 h-2 i-1 j6 k-2 l-5 m-2 n-1 p-2 s4 t-1 u-2 w-1 x-1 y-2
.honer	a3 s-2 t2
.honez	a4 f-1 u-2
.honi	j1
.honiq	j1
.honn	s2
.honne	s2
.hono	l2
.honor	l2
.hons	k2 l-2 p3
.hons>	k2 l-2 p3
.hont	g-2 h-2 k-1 l-2 s7 y1
.honte	g-2 h-2 k-1 l-2 s7 y1
.hop	l5
.hopi	l5
.hopit	l5
.hor	a-2 c-1 d-2 f3 g-2 h-2 i-2 j-1 l5 m-1 n-1 o-1 p-2 q-1 r-1 s6 t-1 v-3 w-2 x-1 z-2
.hora	a-1 d-1 f4 i-1 k4 t-1 u1 v-1
.horai	a-1 d-1 f4 i-1 k4 t-1 u1 v-1
.hors	g-1 h-1 k-2 l6 p-2 s3 u-2 v-2
.hors>	g-1 h-1 k-2 l6 p-2 s3 u-2 v-2
.hort	k-4 s5
.hort>	k-4 s5
.hos	a-1 b-2 c2 d-1 e2 f-3 g-2 h-1 k3 l4 m-3 o2 p-3 s-4 u6 z-2
.hose	b-1 c2 d-1 e2 f-2 g-2 h-1 k3 l-1 m-2 o2 p-2 s-3 u5 v2 z-1
.hose>	b-1 c3 d-1 e2 f-2 g-2 h-1 k-2 l-1 o2 p-2 u5 v2 z-1
.hosp	f-1 k1 l3 u2
.hospi	f-1 k1 l3 u2
.host	l4 s-3
.hosto	l4 s-3
.hot	a-2 c6 j-1 k-2 r-1 s4 v-1
.hoto	a-2 c6 j-1 k-2 r-1 s4 v-1
.hoto>	a-2 c4 j-1 k-1 s4
.hotoc	c3
.hou	b-2 c-3 d-2 e-2 f3 g-4 h-2 i-2 j-2 k3 l-1 m-3 n-2 o-2 p4 q-2 r-2 u5 v-3 w2 x-2 y-2 z-2
.houk	k-1 s-2 w4
.houkr	k-1 s-2 w4
.hour	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.hour>	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.hro	s1
.hron	s1
.hui	f1 j2 k-1 l1 m-1 p5 s2 u-5
.hui>	f2 k-1 l1 p5 s1 u-5
.huit	j2 s-1
.hum	a5 i-1 k-2 l-5 m-1 n-4 s8 u-1 v-2 w-2 z-2
.hum>	k-1 l-1 n-3 s6 w-2
.huma	a5 l-2 s-2
.humai	a5 l-2 s-2
.hume	l-3 s5 z-1
.hume>	l-3 s4
.hun	l3
.hune	l3
.hune>	l3
.hur	s-1 y3
.hurl	s-1 y3
.hurle	s-1 y3
.ia>	j-1 l-2 n4 o-1 s-3 w-1 z2
.iag	k-4 l5 s-1 t3 u-2 y-1
.iage	k-4 l5 s-1 t3 u-2 y-1
.iage>	k-4 l5 s-1 t3 u-2 y-1
.iai	h3
.iair	h3
.iaire	h3
.ial	c2 f-1 g-1 h-2 k-2 l2 n4 s1 u-3 v-2 w-1 z2
.ial>	c2 k-1 l2 u-1
.iale	l-1 s3 v-1
.iall	h-1 l-1 n4 s-3 w-1 z3
.iallo	h-1 l-1 n4 s-3 w-1 z3
.ialy	l3
.ialys	l3
.ian	a-2 h-2 i4 o-2 s-2 z4
.iane	h-1 s-2 z4
.iane>	h-1 s-2 z4
.iaq	s3 v-2
.iaqu	s3 v-2
.iaque	s3 v-2
.iat	a2 l3 m2 s-2 v-2 x2
.iat>	a2 l2 m2 s-2 v-2 x2
.ib>	c5 e-2 f-1 g-1 o-1 s-1
.ibe	b-1 e5 g-1 i-1 k4 l-5 n-1 o-1 r4 s-4 w-1
.iber	e6 k5 l-4 s-3
.ibera	e6 s-1
.ibere	k5 l-4 s-2
.ibi	k-4 l4 o2 s-3 u3
.ibil	k-4 l4 o2 s-3 u3
.ibili	k-4 l4 o2 s-3 u3
.ibl	b-2 c-3 d-1 e-1 f-3 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-3 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-2
.ible	b-2 c-3 d-1 e-1 f-3 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-2 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-2
.ible>	b-2 c-3 d-1 e-1 f-3 h-2 i2 j-2 k1 l4 m-2 n-1 o-2 p-2 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-2
.ibr	f-3 k1 l2 p-2 s-3 u3
.ibre	f-3 k1 l2 p-2 s-3 u3
.ibre>	f-3 k1 l2 p-2 s-3 u3
.ibu	a-2 b-1 d2 e2 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-2 u-2 v-1 x2 z3
.ibue	z3
.ibue>	z3
.ibun	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.ibuna	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.ic>	e2 i2 k-2 m2 s2
.ica	a-1 c4 d-1 f-1 g-1 h-1 m5 s-5 u-1 v2
.icam	c-1 l2 s-2 v3
.icame	c-1 l2 s-2 v3
.icat	a-1 c5 f-1 g-1 h-1 k1 l-2 m5 s-4 u-1
.icat>	c3 k2 l-1 m2 s-2
.icati	c3 j1 k-1 m4 s-2
.ice	a-1 b2 c-2 d-1 e2 g-3 h-2 k-2 o4 s3 t-1 u-3 v-2 x-1 y-1 z5
.ice>	a-1 b2 c-2 e2 g-3 h-2 l-2 o5 s2 u-1 v-2 x-1 z4
.icel	l4 s-2
.icell	l4 s-2
.icen	l-1 s4 u-1
.icenc	l-1 s4 u-1
.ich	a-3 b-1 c5 d-2 g1 h-1 j-1 k3 l-4 m5 o-2 p-1 q-1 r1 s-5 v-2 w-1
.icha	z2
.iche	a-3 c5 d-2 g1 h-1 k3 l-4 m5 o-2 p-1 q-1 s-5 v-2 w-1
.iche>	c6 l-3 m4 s-4
.iches	a-3 c2 d-2 k4 m2 o-1
.ichet	g3 k-1
.ichi	r1
.ichie	r1
.ici	a-5 b-4 c-1 d-3 e-3 f-2 g-3 h-2 k-6 l-1 m3 n-2 o5 p-2 q-2 s-1 t-4 u-4 v5 w-3 x-3 y-4 z11
.ici>	a-4 b-3 c-3 d-2 e-2 f-2 g-2 h-2 i-1 k-5 m2 n-1 o6 p-2 q-1 s-5 t-4 u-3 v-1 w-2 x-2 y-2 z12
.icid	l-1 s-1 v7 y-3
.icide	l-1 s-1 v7 y-3
.icil	c1 i2 k-1 m3 s-3
.icile	c1 i2 k-1 m3 s-3
.icit	s2
.ick	k4 l-3 s2 u1
.icke	k4 l-3 s2 u1
.ickel	k3 l-2 s-2 u2
.icket	k2 l-1 s3 u-1
.ics	b3
.ics>	b3
.ict	a2 b2 d4 e2 f-1 h-1 k-2 l-2 m3 o-2 r-1 s-2 t-1 v-2 x-1 z-2
.icti	a4 b2 c1 d4 e-1 g-2 k-2 l-2 m3 s-5 t-1 v-1
.ictim	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.ictio	d5 s-2
.icto	e3 g2 s-2
.ictoi	e3 s-1
.id>	a-1 h-1 k-7 l10 m-1 s6 v-4 x-2 y-4
.ide	a-4 b-3 d-2 e-3 f-3 g-4 h-3 i-2 j-1 k-2 l-5 m-6 n-3 o10 q-3 r-3 t-3 u-6 v8 w5 x-3 z-6
.ide>	b-1 c-4 d-1 f-2 g-2 h-2 i-1 k1 l-6 m-2 n-2 o8 p-2 q-1 r-2 s-4 t-1 u-3 v3 w6 x-1 y-2 z-5
.idee	k-1 l-1 s-3 v6 y-1
.idees	k-1 l-1 s-3 v6 y-1
.iden	c2 k-2 l3 m-2 p2 s-2
.ident	c2 k-2 l3 m-2 p2 s-2
.ideo	s3
.ider	a-2 e-1 g-1 m-2 s5 u-1 v5 y-2
.ider>	a-2 e-1 g-1 m-2 s5 u-1 v5 y-2
.ides	c2 k-1 s2
.ides>	c2 k-1 s2
.idez	a-2 k-1 l-3 o5 q-1 s-3 u-1 v2 y3 z-1
.idez>	a-2 k-1 l-3 o5 q-1 s-3 u-1 v2 y3 z-1
.idi	k3 l-2 p-1 u5
.idi>	k3 l-2 m1 p-1 u5
.ids	g2 s-4 v5
.ids>	g2 s-4 v5
.ie>	b-3 d-2 e-1 f-2 i-4 j-4 k-5 l-6 m3 n-4 o2 p-7 r-4 s10 t-4 u-6 v9 y-3 z-1
.iec	c7 d-1 g-1 k-1 l-8 m4 s3
.iece	c7 d-1 g-1 k-1 l-8 m4 s3
.iece>	c5 k-1 l-8 s5
.ieces	c3 m4 s-3
.ied	k3 l-5 p3 s3 u-1 v-2
.ied>	k3 l-5 p3 u-1
.ieds	s3
.ieds>	s3
.iee	b1 c-2 k-4 l-4 m3 p-4 s5 u-2
.iee>	b1 c-2 k-4 l-4 m3 p-4 s5 u-2
.iei	i-3 l-1 s7 v-3
.ieil	i-3 l-1 s7 v-3
.ieill	i-3 l-1 s7 v-3
.iel	a-1 k-3 l6 t-2
.iel>	a-1 k-3 l6 t-2
.iem	b1 c3 k-1 l-3 s2
.ieme	b1 c3 k-1 l-3 s2
.ieme>	b1 k-1 l-3 s3
.iemen	c3 s-2
.ien	a1 b2 c-2 d-1 e-3 f2 g1 h-4 i-1 j-1 k6 l3 o-3 r-4 s2 t-4 u-4 v-5 y-4 z1
.ien>	a5 b-1 c-2 e-2 f4 g1 h-4 k5 l-4 m-2 n2 o-1 q1 r-6 s2 t-4 u-5 v-5 w-1 x-4 y-4 z3
.ienc	a-1 f2 k-2 l1 s-5 w5 x-1
.ience	a-1 f2 k-2 l1 s-5 w5 x-1
.iend	a-1 b-3 c-3 f-1 g-2 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u3 x-2 z-3
.iendr	a-1 b-3 c-3 f-1 g-2 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u3 x-2 z-3
.ienn	a-1 b5 c-1 f3 g-1 h-2 l4 o-1 p-2 s-5 v-2 x-1 y-1
.ienne	a-1 b5 c-1 f3 g-1 h-2 l4 o-1 p-2 s-5 v-2 x-1 y-1
.iens	a-3 c2 d-2 e-2 g2 i-2 j-2 k4 l1 m4 n-2 o-3 q-2 t-2 u-4 v-2 w-3 x1
.iens>	a-2 c2 d-2 e-2 g2 i-2 j-2 k4 l1 m4 n-2 o-3 q-2 t-2 u-3 v-2 w-3 x1
.ient	a-3 b4 c-2 d-1 e-2 f-2 i-1 k4 m-3 o-2 p4 r-1 s-2 t-2 u-2 v-2 w-2 x4 y-4 z5
.ient>	a-2 b4 c-2 e-1 f-2 j-3 k5 l2 m-2 o-2 r-1 s-5 t-2 v-5 w-2 x4 y-4 z5
.iente	s2
.iento	j3 k-1 l-3 p-1 s2 v3
.ients	k-2 p4 s1
.ier	a-1 b-5 c4 d-2 e-2 f-5 g-3 h-3 i-4 k4 l2 m5 n-3 o-5 p-4 q-4 r2 s7 t-1 u-1 v-1 w-5 x-5 y2 z-2
.ier>	b-5 c6 d-1 e-1 f-4 g-3 h-1 i-3 k2 l2 m5 n-3 o-5 p-3 q-3 r2 s5 t-4 v-1 w-4 x-5 y1 z-2
.iere	a-2 c-3 h-1 k-3 l4 m-1 p-2 s4 t2 u-2 v2 x-1 y2 z2
.iere>	a-2 k-3 l2 m-1 p-2 s2 t2 u-2 v2 y2 z2
.ieres	c-2 l2 s2
.iers	a-1 b-1 c1 d-2 e-2 f-2 h-2 i-1 k4 m1 n-1 o-1 p-1 q-1 s2 v-2 w-2 x-1 y-2 z-2
.iers>	a-1 b-1 c1 d-2 e-2 f-2 h-2 i-1 k4 m1 n-1 o-1 p-1 q-1 s2 v-2 w-2 x-1 y-2 z-2
.ies	a3 c2 l-3 m-2 r-2 s-4 v-3 x6 y-1
.ies>	a3 c2 l-3 m-2 r-2 s-4 v-3 x6 y-1
.iet	a-1 b3 j-1 k3 l-3 v-2 x2 y1 z3
.ieta	j-1 s-3 x2 z4
.ietai	j-1 s-3 x2 z4
.iete	a-1 b3 k2 l-2 s2
.iete>	a-1 b3 k2 l-2 s2
.iett	s1 y2
.iette	s1 y2
.ietu	k2 s-1
.ietud	k2 s-1
.ieu	a-5 b-4 c-2 d-2 e-3 f-5 h-3 i2 j-2 k-3 l-3 m-5 n-3 o-4 p3 q-2 u8 v9 w2 x-3 y-4 z-4
.ieu>	a-3 b-2 c-1 d-1 e-2 f-3 i-1 j-1 k-2 l-4 m-4 n-2 o-1 p5 s-6 t-2 u7 v7 w3 x-1 y-2 z-3
.ieux	a-3 b-3 d-1 e-1 f-2 g-1 h-2 i3 k-2 l-1 m-1 o-3 p-2 q-1 s5 u3 v4 w-1 x-2 y-2 z-1
.ieux>	a-3 b-3 d-1 e-1 f-2 g-1 h-2 i3 k-2 l-1 m-1 o-3 p-2 q-1 s5 u3 v4 w-1 x-2 y-2 z-1
.iev	k1 l7 s-4 u-1 v-2
.ievr	k1 l7 s-4 u-1 v-2
.ievre	k1 l7 s-4 u-1 v-2
.iez	a1 c4 d1 f-1 i1 l1 o-1 p-2 q-1 r1 s-3 u2 v-1 w-1 x-1 z2
.iez>	a1 c4 d1 f-1 i1 l1 o-1 p-2 q-1 r1 s-3 u2 v-1 w-1 x-1 z2
.if>	a-1 b3 c2 d-1 e-1 f-4 g-3 h-2 i-1 j-1 k-2 l3 m5 n-3 o-1 p3 r-1 s-5 t-1 u3 v-2 w-2 x-1 y-1 z-2
.ifa	s4 u-2
.ifa>	s4 u-2
.iff	b-1 e2 f4 g-1 i2 k-3 l-4 s4 u-2 v-1 z1
.iffe	e2 f2 k-3 l-3 s6 u-2
.iffe>	l-2 s4
.iffer	e3 f2 s-1
.iffr	f3 l-1 s-1 z2
.iffre	f3 l-1 s-1 z2
.ifi	a-5 c4 d-1 e3 f-2 g-2 h-2 j4 l-3 m4 o-1 p-2 q-1 r-2 s-2 t-1 u1 v1 w-1 x-1 y-1
.ifi>	s1
.ific	a-1 c5 f-1 g-1 h-1 l-2 m5 s-3 u-1
.ifica	a-1 c5 f-1 g-1 h-1 k1 l-2 m5 s-4 u-1
.ifie	a-4 c-2 e4 f-1 j4 k-2 l-1 m-2 p-2 r-2 u2 v2 z2
.ifie>	c-2 e4 m-1 p-1 s-2 v3
.ifier	a-2 f-1 j4 k-2 s2 u3
.ifs	c4 m-2 q2 s-1
.ifs>	c4 m-2 q2 s-1
.ig>	a-2 c-2 d-1 e9 f-1 k-1 l-1 m3 o-1 s-3 t-1 u-1 z-1
.iga	a-3 b3 c2 d7 f-3 g-2 h-1 i-1 k-1 m-1 n-1 o-2 r-1 s-5 t-1 u-1 w2
.igad	l-1 s-1 w3
.igado	l-1 s-1 w3
.igat	a-3 b3 c2 d7 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1 w-1
.igati	a-3 b-2 c-3 d8 l-1 m-1 o-1 s-2
.igato	b5 c4 d-4 f-2 k-2 l3 s-3
.ige	a-1 b8 c-2 d3 e-1 f-1 g-3 h-2 k-2 l3 o-1 p-2 s-2 t-1 u-2 v-2 y-3 z-3
.ige>	b7 c-2 d3 e-1 f-1 g-2 h-2 k-2 l4 o-1 p-1 s-6 t-1 u-2 v-2 y-2 z-3
.igi	c4 o1 s1 z-2
.igin	c4 o2 s-3
.igina	c4 s-2
.ign	a1 b-2 c-4 d3 e3 f-1 h-2 i-2 j3 k-8 l-7 m4 n-2 o-1 q-1 r-1 s3 t-2 u-3 w2 z4
.igna	k1 z1
.ignab	z1
.ignal	k2
.igne	a2 b-5 c-2 d4 e-1 h-2 j4 k-8 l-6 m5 q-1 t-2 u-2 w3 z4
.igne>	g1 j1 k-4 l-4 m3 p2 s-2 t-1 v2 x-1 y2 z5
.ignem	a2 k-2 s-2 w4
.igner	b-4 d5 k-4 m4 s-2 x1
.igni	c-1 e4 m-1 s-1
.ignif	c-1 e4 m-1 s-1
.igno	b3 l-1 n-2 s5 w-2
.ignot	s2
.igo	j2 l-3 s5 x1
.igo>	j2 k2 l-2 s3
.igol	l-1 s3 x1
.igole	l-1 s3 x1
.igt	s2
.igts	s2
.igts>	s2
.igu	h1 k6 l-3 p-1
.igue	h1 k6 l-3 p-1
.igue>	k6 l-3 p-1
.ii>	h-7 k3 l-1 o-6 s7
.ike	s3
.ikea	s2
.ikea>	s2
.il>	a5 c2 d-4 f-2 g-3 h-3 i-3 j-3 l-2 m2 n-4 o-2 q-4 r-3 t-1 u-2 v-4 w3 y8 z3
.ila	c-2 g-1 k-2 m1 s5 y-1
.ila>	c-2 k-2 l2 m1 s2
.ile	a-2 b-1 c6 e-2 f-3 g-3 h-2 i2 k-2 l-5 m3 o-2 p6 q-1 r-1 s1 v-2 w-2 x-2 y-2 z-2
.ile>	a-2 b-1 c6 e-2 f-3 g-3 h-2 i2 j-1 k-2 l-4 m4 o-2 p6 s-2 v-2 w-2 x-1 y-1 z-1
.ilet	s2
.ilett	s2
.ili	a-2 b-1 c-1 d-1 e-3 g-3 h-2 i-1 j3 k-5 l3 n-1 o4 q-5 r5 s2 u2 z-2
.ilia	l2
.ilial	l2
.ilie	q-4 r4
.ilis	g-2 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.ilisa	r3
.ilise	g-2 j4 o4 s-4 z1
.ilit	k-4 l4 o2 s-3 u3
.ilite	k-4 l4 o2 s-3 u3
.ill	a1 b-4 c-3 d2 e-2 f-2 h2 i-3 j-3 l3 m-4 n2 o-6 p-2 q-3 s2 t-1 u-3 v2 w3 z-2
.ill>	l3
.illa	l1 s2 u1 v1 x-1 y-1
.illag	l2 p1 s1 u1 x-1
.illai	s1
.ille	a2 b-3 c-3 d2 e-2 f-1 h3 i-2 j-3 k1 l3 m-4 n3 o-5 p-3 q-2 r2 s-1 u-2 w4 z-4
.ille>	a-6 b2 c-1 e-3 f-3 h-6 j-2 l6 m-5 n-4 o-2 p1 q-2 r3 s-1 v-2 w4 y3 z-3
.iller	a5 b-7 d3 e1 f2 g-3 h6 i-1 j-2 k-3 l-6 o-1 r-2 s-4 t-3 u-3 v3 x2 y-2 z-2
.illes	c-1 d-1 i-1 k2 l-5 m-2 n5 o-4 q-1 r-1 s1 t2 v-1
.illet	k4 p-4 s1
.illeu	s2
.illez	k-2 l3 r2
.illi	a-1 g2 l-5 r-1 s6 v2
.illi>	k1 l-3 v3
.illie	g2 m1 s-2
.illo	s1 z3
.illon	s-1 z3
.illot	s3
.ilm	l-2 s4 v-1
.ilm>	l-2 s4 v-1
.ilo	a-3 g-1 l-1 s7
.ilo>	a-2 g-1 s6
.ilos	l-1 s3
.ilos>	l-1 s3
.ils	a-4 b2 c-3 d-2 e4 f1 g-3 h2 i-2 j-1 k2 m1 n-1 o-2 p-1 r-2 s-4 t-1 u-1 v2 w2 x2 y3 z-2
.ils>	a-4 b2 c-3 d-2 e4 f1 g-3 h2 i-2 j-1 k2 m1 n-1 o-2 p-1 r-2 s-4 t-1 u-1 v2 w2 x2 y3 z-2
.im>	a-2 b-2 d-1 f-2 g-2 h-3 j2 k-3 l-2 n5 o-1 p-1 r-1 s1 u-2 v-3 w-2 x-1 y-1 z7
.ima	e-1 g-1 h-1 l-2 q-1 s2 t3 v-1 w4 z2
.imag	s3
.iman	s4 t3
.imanc	k1 s2 t3
.ime	a5 b1 c3 d-2 e-2 f-3 g4 h-3 i-2 j-3 k-4 l-3 m1 n-1 o-2 p-2 r5 s2 v4 w-4 x-3 y-4 z-3
.ime>	a3 b2 c3 d-2 e-1 f-1 g-2 h-1 k-5 l-2 m2 o-1 r-2 s7 u-3 w-2 x-2 y-2 z-2
.imen	g6 h-1 k3 l-1 p-2 s-3
.iment	g6 h-1 k3 l-1 p-2 s-3
.imer	a4 f-1 h-1 j-1 k-3 p-2 r3 s-5 u2 v4
.imer>	c1 k-1 s-4 v4
.imera	a4 f-1 h-1 j-1 k-2 p-2 r3 s-3 u2
.imes	v3 w-1
.imes>	v3 w-1
.imez	j-2 r5 s-2 z-1
.imez>	j-2 r5 s-2 z-1
.imi	k-2 l4 s1
.imio	k-2 l5 s-2
.imio>	k-2 l5 s-2
.imm	l-2 m-1 s4
.imp	b-3 c-3 d-1 f-5 g-2 h-2 i-2 j-1 k4 l6 m-2 n-2 o-2 p-2 q-1 r-1 s5 u2 v-2 w-2 x-1 y-2 z-2
.impa	s1
.impe	k4 l-1 s-1 u-2
.impec	k4 l-1 s-1 u-2
.impl	e3
.imple	e3
.impo	a2 b-2 c-3 e-2 f-4 g-2 h-2 i-1 k2 l6 n-1 o-2 p-1 s4 u2 v-1 w-2 y-2 z-2
.impor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-1 o-1 s8 u4 z-1
.impos	k3 l7 s-8 u-3
.impr	k-3 l1 s3 u2
.impre	k-2 l2 s2 u2
.impri	c1 s2
.in>	a3 b-4 c1 d-3 e-4 f3 g2 h-2 j-1 k3 m-4 o-2 p6 q-3 r-2 t-4 v2 w-4 x2 y-1 z-2
.ina	a-2 b-1 c3 e-1 g-2 k4 l2 m-2 o-1 p-1 q5 r-3 t-1 u-4 v-3 x-1 y-1 z2
.inad	s2
.inadm	s2
.inal	a-1 c2 e-1 g-1 k4 l3 m-1 q5 r-3 s-2 t-1 u-3 v-3
.inal>	c2 k4 s-5
.inale	a-1 e-1 k2 l3 q5 r-3 u-2 v-3
.inat	l-1 s1 z3
.inata	l-1 s1 z3
.inau	c3 s-1
.inaux	c3 s-1
.inc	a-1 b-2 d-1 g-3 h-1 i-1 j-2 k-1 l8 m-2 n-2 o3 p1 q-1 r-2 s-5 u-3 v-2 w4 x-1 y-2 z2
.inca	k-2 l6
.incap	l3
.incar	l4 s-1
.ince	b-1 g-1 k-3 l5 n-2 p2 s-3 u-1 v-1 w5 y-1
.ince>	k-2 l3 p3 s-2
.incee	l4 s-2
.incer	n-1 s-4 w5
.inces	s3
.inch	k4 l-1
.inch>	k1
.incha	k3 l-1
.inci	e1
.incip	e1
.inco	j-1 l-1 o4 s-3 z3
.incon	j-1 l-1 o4 s-3 z3
.ind	a7 e-1 g-1 k-6 l5 o-3 s1 u-3
.indi	g2 h2 k-4 l6 s-2 u-2
.indiq	g2 h2
.indis	k-4 l6 s-1 u-1
.indr	a7 g-3 h-1 o-3 s-2
.indre	a7 g-3 h-1 o-3 s-2
.ine	a3 b-2 c-1 d1 e3 f-6 g-5 h-7 i-3 j-1 l-1 n-2 o2 p-2 q-3 r-3 s4 t3 v3 w-3 x-1 y-2 z2
.ine>	a4 b-1 e4 f-6 g-4 h-7 i-2 k-2 n-2 o2 q-2 s3 v-1 w-3 y-2 z1
.inee	k5 l-1 s-4
.inee>	k5 l-1 s-4
.inem	r-4 s5
.ineme	s2
.iner	s4 u-1
.iner>	s4 u-1
.ines	b-1 c-1 d2 k-2 l-6 p-1 s1 t3 v5 x-1 y-1
.ines>	b-1 c-1 d2 k-2 l-6 p-1 s1 t3 v5 x-1 y-1
.inf	a1 c-2 g-1 k-1 n-2 o5 s-4 u-2 w3 z2
.infi	z3
.infir	z3
.info	a1 c-2 k-1 n-2 o5 s-4 u-1 w3 z-1
.info>	l-4 n-2 o5 s-2 w3
.infor	k-2 l4 m2 s-3
.ing	a-2 b-3 c2 f-2 g4 h-1 k-7 l-2 m-2 s2 t-1 u2 v3 x4 y-1
.ing>	a-2 c2 f-1 g5 k-3 p-1 s2 u2
.inge	s2
.inge>	s2
.ingt	k-1 p2
.ingta	k-1 p2
.ingu	b-2 k-4 l-1 v4 x4
.ingue	b-2 k-4 l-1 v4 x4
.ini	a8 b-2 c-2 d-2 f-7 g-3 h-3 j-2 l-6 m4 n-1 o-2 p3 q-5 r3 s2 t-2 u-3 v6 w-2 x-2 y-3 z-2
.ini>	a2 b-1 d-1 e-3 f-2 g-1 h-2 i-1 j-1 k-2 m5 p2 q-5 r3 s6 v-5 w-2 y-1 z-1
.inie	a3 i2 s-2
.iniq	l4 s-3
.iniqu	l4 s-3
.inir	a-1 l-5 s2 v7
.inir>	a-1 l-5 s1 v7
.inis	a3 e-1 f-3 k2 l-5 p4 r1 s-3 v5
.inis>	a3 e-1 f-3 k2 l-5 p4 s-3 v5
.init	a6 e2 f-3 l-2 s-3 u-1
.init>	a7 e-3 f-3 s-3
.inj	h-3 o-2 p-2 s5
.inju	h-3 o-2 p-2 s5
.injus	h-3 o-2 p-2 s5
.ino	b5 c-2 e-2 i3 l2 o-2 q-2 r-1 u1
.inoi	i4 q-3 r-1 s2
.inois	i4 q-3 r-1 s2
.inon	b5 c-2 e-2 l2 o-2 q1 s-3 u1
.inon>	b5 c-2 e-2 l-1 o-2 q1 u1
.inq	a-1 b3 k3 l-3 s-1 y3
.inq>	s-4 y4
.inqu	a-1 b3 k3 l-2 s1
.inqui	a-1 b3 k3 l-2 s1
.ins	a-4 b-2 c3 d3 e-2 f-2 g-3 h-2 j-2 k-3 l2 m4 n-2 o3 p-2 q6 r3 s-1 u-3 v-5 w-2 x-2 y-3 z-2
.ins>	a-3 b-2 c4 d3 e-1 g-2 h-1 k-2 l4 m1 o4 q-2 r-1 s-2 t1 u-2 v-2 x-1 y-2 z-1
.insc	a-2 g-1 i-1 k-3 l-4 m3 o-1 q7 r3 s-4 v-3 y-1 z-1
.inscr	a-2 g-1 i-1 k-3 l-4 m3 o-1 q7 r3 s-4 v-3 y-1 z-1
.inst	k1 l2 s-2
.insta	k1 l2 s-2
.insu	k-3 s4
.insul	k-3 s4
.int	a2 c-3 d7 e-1 f-2 g-5 i-2 k3 l-1 n-1 o-6 p1 s-1 t3 u-6 v-4 w-3 z2
.int>	a6 b2 g-3 h-1 l2 o-3 s-4 u-1 y2
.inte	a-5 b-1 c-3 d7 g-2 i-2 j1 l-2 n-1 o-4 p2 t3 u-4 v-4 w-3 y-4 z3
.inte>	a-1 b2 d-1 e2 k-1 l-2 p-2 s5 v-1 x2
.inten	a-2 b-2 d-2 h2 j2 k3 l-4 m-2 o-1 p3 s-2 t1 u-3 v-1 w-2 y-2 z4
.inter	a-2 b-3 c-1 d8 e-2 f-1 g-2 h-1 k-2 l4 o-3 p-1 q-1 s-2 t3 u-2 v-2 w-1 y-1 z-2
.inu	a-2 c-3 d2 g-2 h-1 l4 m-2 o-1 p6 q2 s-6 t-1 u-1 w-1 y-1 z-1
.inue	a-1 c-2 d2 m-1 q2 s1 v2
.inuer	c-2 d3 q3 r-1 s-2 v2
.inut	c-1 g-2 k1 l5 p6 s-7 u-1 v-2 w-1
.inute	g-2 l2 p7 s-5 v-1
.inuti	k1 l4 p-2 s-3
.inv	k-1 t2 u3
.inve	k-1 u4
.inver	s-1 u4
.invi	t2
.invit	t2
.inz	j2 s-2
.inze	j2 s-2
.inze>	j2 s-2
.io>	j-1 k-2 l4 s3 z1
.iol	a-1 k-2 m-1 s-7 v-1 y8
.iole	a-1 k-2 m-1 s-7 v-1 y8
.iole>	l2 s-4 y3
.iolee	y3
.iolen	s-2 y4
.ioler	l-1 y3
.ion	b1 d5 e6 f-3 h-5 j-4 k-5 l7 m2 n-3 p-6 q-1 s-4 u-5 w-2 x-3 y-4
.ion>	a2 b2 c2 e6 f-2 g1 h-5 i1 j-4 k-6 l9 m2 n-2 o-7 p-5 s-8 t1 u-4 x-3 y-4
.ionn	g-1 l-3 o3 p-1 s4
.ionne	g-1 l-3 o3 p-1 s4
.ions	a-3 c-3 d6 f-1 g-1 k2 l-3 m-2 n-1 o4 q-1 r-1 s3 t-1 u-2 v-2 w-2 y-1 z-1
.ions>	a-3 c-3 d6 f-1 g-1 k2 l-3 m-2 n-1 o4 q-1 r-1 s3 t-1 u-2 v-2 w-2 y-1 z-1
.iot	g4 l-1 s-1
.iou	s2
.iou>	s2
.ip>	a4 b-4 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-1 n3 o-3 p-2 q-2 r-2 s-3 t-2 u-5 v-3 w-2 x2 y-2 z3
.ipe	a-2 b-1 d-1 f-1 g-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s1 u2 v-1 w3 z-1
.ipe>	a-2 b-1 d-1 f-1 g-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s1 u2 v-1 w3 z-1
.iph	k-1 l-3 p4 s1
.ipp	c-1 l5 s-2
.ippe	c-1 l5 s-2
.ippe>	c-1 l5 s-2
.ipr	l1 s-2 v2
.ipra	l1 s-2 v2
.ipran	l1 s-2 v2
.ips	k-1 s3
.ips>	k-1 s3
.ipt	q3 r1
.ipti	q3 r1
.iptio	q3 r1
.iqu	a3 c-4 e5 f-2 h-1 i-3 m-3 n-2 q-4 s5 t2 u-4 v-3 x-1 y-3 z-4
.ique	a3 c-2 e5 f-2 h-1 i-3 k1 m-2 n-2 q-3 s3 t2 u-3 v-3 x-1 y-3 z-3
.ique>	b-1 c-1 d1 g-2 h-2 k-1 m-1 n-2 o-1 s5 t3 u-2 v-1 w2 x-2 y-2 z-1
.iquer	a4 d-1 e4 g2 i-2 k-4 l3 q-1 s-2 u-2 v-1 z-2
.iques	j1 l-2 q-1 r3 s1
.iquez	a-2 e4 l-1 o2
.ir>	a-2 b3 e-3 g-2 i-2 l3 m-4 n-3 o-2 p-7 q2 r-4 s1 t4 u-2 v6 w4 x-5 y-2 z-4
.ira	a-2 b-2 d-1 f-2 k-1 l2 m-1 p-4 s8 u1 v-2 x-1
.ira>	k2
.irai	a-1 b-2 f-2 k-2 l2 m-1 p-4 s8 u2 v-2 x-1
.irai>	a-1 b-2 f-1 k-1 l3 p-3 s7 v-2 x-1
.irait	s2 u2
.iras	s2
.iras>	s2
.ire	d3 e-1 g-6 h-1 i2 j-3 l-3 m1 n-4 o2 p-5 q-2 r5 t2 u-2 x2 y-2
.ire>	a-2 d4 g-5 i3 j-3 l-2 m-5 n-4 o3 p-3 r4 s-1 t3 u-3 v-3 w1 z1
.irec	a5 b4 e-2 f-1 h-2 k6 l-2 o-1 p-3 s-3 t-2 u-2 z-1
.irect	a5 b4 e-2 f-1 h-2 k6 l-2 o-1 p-3 s-3 t-2 u-2 z-1
.iree	k-2 l-2 s1 u4
.iree>	k-2 l-2 s1 u4
.irem	k-3 m7 s-4
.ireme	k-3 m7 s-4
.irer	k-2 l-5 m-1 r2 s3 v-2 x5 y-3
.irer>	k-2 l-5 m-1 r2 s3 v-2 x5 y-3
.ires	f-1 k-2 l1 r-1 s3 t-1 u1 v5 y-2
.ires>	f-1 k-2 l1 r-1 s3 t-1 u1 v5 y-2
.irez	a-1 k-1 l3 r3 s-2
.irez>	a-1 k-1 l3 r3 s-2
.iri	g3 k1 p-2 r-2
.irie	g3 k1 p-2 r-2
.irie>	g3 k1 p-2 r-2
.irm	a-1 b-1 c-1 f-2 g-1 h-1 k5 l4 m-1 n-1 o-1 u-2 v-1 w-1 x-1 z1
.irm>	l3 s-3
.irme	a-1 f-1 g-1 h-1 k3 l3 s2 u-1 v-1 z-2
.irme>	f-1 h-1 k3 l4 s2 u-3 z-2
.irmi	z3
.irmie	z3
.iro	s1
.irs	c-1 d5 e-1 o-2 s-3 v2 y3
.irs>	c-1 d5 e-1 o-2 s-3 v2 y3
.is>	b-1 c-1 e-1 f-1 g1 h-1 i2 j-2 k-2 n-3 o-1 q-3 r-2 s6 t-2 v2 w-3 y-1 z2
.isa	c-1 d-3 f-3 g4 i-1 j-2 k-8 l6 m-4 q-1 r2 s-8 t4 u4 v-1 w-1 y5 z-3
.isab	f-2 k-2 l6 s-5 u3 z-3
.isabl	f-2 k-2 l6 s-5 u3 z-3
.isag	k-1 l-3 s-3 u2 y5
.isage	k-1 l-3 s-3 u2 y5
.isai	k-5 l5
.isat	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.isati	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.isc	a3 h-1 s2
.isci	s2
.iscin	s2
.iscu	a3
.iscut	a3
.ise	a-3 b-1 c-4 e2 f-4 g-4 i-3 j3 k-4 l2 m2 n-1 o2 p-3 q2 s5 t3 u-4 v-6 w-2 x2 y-3 z2
.ise>	a-2 b-4 c-4 d1 f-4 g-4 h-1 i-2 j1 k-8 l4 m2 o2 p-2 q3 r-3 s6 t3 u-3 v-5 w-1 x3 y-2 z3
.isee	k4 l-2
.isee>	k4 l-2
.isen	e3 r2 s-2
.isent	e3 r2 s-2
.iser	h1 j2
.iser>	h1 j2
.isere	s1
.ises	b3
.ises>	b3
.isez	j2
.isez>	j2
.ish	i7 k-1 l-1 n-1 s-1
.ish>	i7 k-1 l-1 n-1 s-1
.isi	a-2 b-1 c-1 g-1 h-4 i-2 k7 l-3 m-1 p-2 r-2 t-2 u-2 w-5 x5 y2
.isi>	k6 p-2 s-4 w-2
.isin	k-2 l-3 t-1 x6 y2
.isin>	k-2 l-1 s-3 x7
.isine	l-2 s3 y3
.isio	s2
.isir	h-3 k5 l2 s-3 w-1 x-1 z2
.isir>	h-3 k5 l2 s-3 w-1 x-1 z2
.isk	b1
.isk>	b1
.iso	a-2 b5 c-1 d-1 f-2 h1 i-1 k-4 l1 m-2 n-3 o-2 p-2 q-2 s3 u-3 v1 w-2 x2 y3 z-2
.ison	a-2 b5 c-1 d-1 f-1 h2 i-1 k-4 l2 m-1 o-2 p-2 q-2 s-1 u-3 v1 w-1 x2 y3 z-2
.ison>	a-2 b5 c-1 d-1 f-1 h2 i-1 k-4 l2 m-1 o-2 p-2 q-1 u-5 v1 w-1 x2 y3 z-2
.isou	n-2 s6 w-1
.isous	n-2 s6 w-1
.isp	a1 b-2 c-1 d-2 e-1 f-4 g-2 h-2 i-2 j-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-3 t-1 u4 v1 w-2 x-1 y-2 z-3
.ispa	l-1 v4
.ispar	l-1 v4
.ispo	a1 b-1 c-1 d-2 e-1 f-4 g-2 h-1 i-1 k4 l5 m-1 n-2 o-2 p-3 q-1 r-1 s-4 u4 v-3 w-2 x-1 y-1 z-2
.ispo>	a2 f-3 g-2 k1 l5 n-2 o-1 p-2 s-2 u4 v-2 w-2 y-1 z-2
.ispon	k2 l3 s-2 u1
.ispos	k3 l-2 s-2 u1
.isq	a-1 b8 c1 d-1 e-2 f-1 g-2 h-2 k2 l-1 o-2 p2 s-6 u-1 v-1
.isqu	a-1 b8 c1 d-1 e-2 f-1 g-2 h-2 k2 l-1 o-2 p2 s-6 u-1 v-1
.isque	a-1 b8 c1 d-1 e-2 f-1 g-2 h-2 k2 l-1 o-2 p2 s-6 u-1 v-1
.iss	a-2 c2 d-3 e-2 f-2 g-4 h-3 i-3 j-2 k-3 l4 n-4 o-3 p-4 q-2 r3 s4 t-3 u-3 w7 x-1 y-3 z-3
.iss>	k-4 l-4 m-1 n-2 s-3 w7
.issa	l2 v-1 x2
.issar	l2 v-1 x2
.isse	c3 d-1 e-1 f-1 g-3 h-1 i-2 j-1 l4 m2 n-2 o-2 p-2 q-1 r4 t-2 u-4 v3 w3 x-3 y-2 z-2
.isse>	a-2 b1 c4 g-2 k3 m3 n-1 p-1 r-1 s-6 t-1 u-2 v4 w3 x-2
.isser	l5 s-2
.issez	a1 i-1 k-1 l-2 r5 s3 u-2 v1 z-2
.issi	a-1 c-1 d-1 k-4 l2 m-1 p-2 s7 t-1 w-1 z-1
.issib	s2
.issie	s2
.issio	k-3 l3 p-2 s5 t-1 w-1 z-1
.isso	l-1 s4
.isson	l-1 s4
.ist	a-5 b-2 c5 d2 f-3 g-2 h-2 i-2 k3 l-3 m-3 n-1 o5 q4 r4 s1 t-1 u-5 v-3 w-2 x-3 y-2 z-6
.iste	a-5 b-2 c6 d2 e2 f-2 g-2 h-1 i-1 j-3 k4 l-1 m-3 o-1 q4 r5 s-4 u-4 v-2 w-1 y-1 z-3
.iste>	a-5 b-1 c6 d2 e2 f-2 g-1 i-1 j-3 k4 l-2 m-3 o-1 q4 r4 s-3 u-4 v-2 w-1 y-1 z-2
.isto	e-2 l-4 o4 s5
.istoi	e-2 l-4 o4 s5
.istr	j2 o3 s3 x-2 z-3
.istre	j2 o3 s3 x-2 z-3
.it>	b-3 d1 h2 i-1 j-4 k-4 n-4 o-3 p-6 q-4 r2 s2 t8 u4 v2 w-7 x-3
.ita	a-2 b-2 c3 d2 f-2 g-2 h-2 i4 l6 m-2 n-2 o-2 p-2 q-2 r-1 s-1 v-3 w-1 x-1 y-2 z-2
.ital	a-2 b-2 c3 d2 f-2 g-2 h-1 i5 l6 m-1 n-1 o-1 p-2 q-1 s-5 v-2 x-1 y-2 z-1
.ital>	k2 l4
.itale	c4 s-3
.itali	a-2 b-1 d2 f-2 g-1 h-1 i5 k-2 l4 p-1 s-3 u1 v-2
.itat	s4
.itati	s4
.ite	a2 b1 d-4 g-5 h-3 j-2 k-5 l5 m3 n-3 o-3 p4 s-5 t4 u-1 v-2 w4 y-4 z1
.ite>	a-2 b-4 c1 d-2 f-3 g-4 j-2 k-8 l4 m5 n-1 o-2 p5 q2 s-2 t4 v-3 y-2
.itee	l3 s-2 z1
.itee>	l3 s-2 z1
.item	k2 s-2 t1
.iteme	k2 s-2 t1
.iter	a4 i2 k4 l-3 q-1 r-1 s-4 t2 u2 z-1
.iter>	k5 l-2 s-3 t2
.itera	a4 i2 q-1 s-1 u2 z-1
.ites	a3 b5 c-2 d-2 e-1 f3 g-2 h-3 i-2 k-3 m-2 n-2 o-1 q-2 r-2 s-4 t-2 u1 w4 x1 y-3 z1
.ites>	a3 b5 c-2 d-2 e-1 f3 g-2 h-3 i-2 k-3 m-2 n-2 o-1 q-2 r-2 s-4 t-2 u1 w4 x1 y-3 z1
.iti	a-1 e4 k2 m-1 p-1 s2 u-1 v-1 z-1
.itie	s4
.itif	l3 s-1
.itif>	l3 s-1
.itio	a-1 e5 k3 l-3 s-3
.ition	a-1 e5 k3 l-3 s-3
.ito	a-2 h-2 s4
.itr	d3 k-2 l1 m-1 s5
.itre	d3 k-2 l2 m-1 s4
.itre>	d3 k-2 l2 m-1 s3
.itres	s2
.its	k4 l3 p-3 r-1 s5 t-2 u-1 v-2 y-2
.its>	k4 l3 p-3 r-1 s5 t-2 u-1 v-2 y-2
.itt	b-1 c2 l2 m4 o-1 s-1 t4 u-2 v-2
.itta	c3 m4 s-4
.ittan	c3 m4 s-4
.itte	c-1 l3 s2 t4 u-2 v-1
.itte>	s4 t-1
.itter	l3 s-3 t4 u-2
.itu	a-2 b-2 c-1 d-1 e-1 f-2 g4 i-1 k3 l4 m-2 n-1 o-1 r-2 s1 t-2 u-2 v-3 w-2 y-1 z-2
.itud	g2 h2 z-1
.itude	g2 h2 z-1
.itue	g3 s-2
.itue>	g3 s-1
.itur	a-1 b-2 c-1 d-1 f-2 h-2 k4 l4 m-2 r-2 s2 t-1 u-2 v-3 w-1 z-1
.iture	a-1 b-2 c-1 d-1 f-2 h-2 k4 l4 m-2 r-2 s2 t-1 u-2 v-3 w-1 z-1
.iv>	f-2 k-6 l-2 p6 s4
.iva	h4 k-2 l-3 p5 s-5 u3
.ivan	h4 k-2 l-3 p5 s-5 u3
.ivant	h4 k-2 l-3 p5 s-5 u3
.ive	a-1 b2 c-3 d-3 e-2 f-3 h-3 i-2 l-4 m-5 n-3 o-5 p7 q7 r1 s2 t-4 u-3 v2 w-3 x-4 y-2 z-2
.ive>	b4 c-2 d-2 e-2 f-2 h-3 i-2 j-1 k-3 l-10 m-3 n-2 o-3 p10 q2 r-3 s2 t-2 v4 w-1 x-3 y-2 z-3
.ivem	l-3 m-1 s6
.iveme	l-3 m-1 s6
.iver	a-1 b-2 i-1 k4 l7 m-1 n-2 p-2 q5 r1 s-2 t-2 u-3 v-3 w-1 x-1 y-1 z-1
.iver>	b-1 k-2 l-1 n-1 p3 q5 r2 t-1 v-1 w-1
.ivera	k3 l6 p-2 s-6 u-3
.ivere	k4 l4 p-5 s-2
.ivers	s3
.ivez	a-2 j2 k-1 l-2 o-2 q5 r2 s-2 u-1 y1 z1
.ivez>	a-2 j2 k-1 l-2 o-2 q5 r2 s-2 u-1 y1 z1
.ivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-1 m-3 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.ivi>	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-1 m-3 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.ivo	k-2 m-2 s5 u-2 z2
.ivor	k-2 m-2 s5 u-2 z2
.ivorc	k-2 m-2 s5 u-2 z2
.ivr	a-2 b-2 c2 d3 e-2 f-1 g-2 j-1 k-5 l-5 m1 o-2 p-2 r-2 s3 t-2 u-4 v8 x-1 y-2 z-1
.ivra	l2
.ivrai	l2
.ivre	a-2 b-2 c2 d3 e-2 f-1 g-2 j-1 k-5 l-6 m1 o-2 p-2 r-2 s3 t-2 u-4 v9 x-1 y-2 z-1
.ivre>	a-2 b-2 c-2 d3 e-2 g-2 k-5 l-6 m2 o-2 p-2 r-2 s3 t-2 u-4 v9 x-1 y-2 z-1
.ivret	c3 s-2
.ix>	a2 f-2 g1 h-2 j2 k4 p-4 q-1 r2 s1 v-2
.ixe	p-2 u5
.ixer	p-2 u5
.ixer>	p-2 u5
.iz>	m-1 s3
.izz	a-1 j-1 k-1 n-1 o-1 s5 z2
.izza	k-1 n-1 s5
.izza>	s3
.jai	b-3 c-1 d-2 e-2 g-3 h-2 i-2 k-3 l4 m4 n-2 o-4 p-7 r-3 s3 t-2 u2 v3 w-3 x2
.jai>	a-2 b-3 d-2 e-2 f1 g-3 h-2 i-2 j1 k-3 l4 m4 n-2 o-4 p-7 q-1 r-3 s3 t-2 u1 v3 w-3 x2
.jaim	a2 k-1 l-1 q2 u2
.jaime	a2 k-1 l-1 q2 u2
.jal	l-1 n-1 s5
.jalo	k-2 l-1 n-1 s5
.jalou	k-2 l-1 n-1 s5
.jam	c-1 l5 v-1
.jamb	c-1 l5 s1 u-1 v-1
.jambe	l5 u-1 v-1
.jan	c3 m-1 s-2 z3
.janv	c3 m-1 s-2 z3
.janvi	c3 m-1 s-2 z3
.jap	a2 b-1 e9 f-1 g-1 h-5 l-1 o-3 s-1
.jap>	a-1 b-1 e9 g-1 h-5 o-3 s-2
.japp	a3
.jappe	a3
.jar	g-1 m-1 p5 r-2 u-3 v-2 y-1 z-1
.jari	a1 k-2 l1 p5 s-2 v-2
.jariv	a1 k-2 l1 p5 s-2 v-2
.jarr	k3 p2 r-2 s1 u-3
.jarre	l-3 s5 v-3
.jarri	k3 l1 p2 s-3 u-3 v1
.jau	j2 k-1 l3 p4 s-3 u-2
.jaur	j2 k-1 l3 p4 s-4 u-2
.jaura	j2 k-1 l3 p4 s-4 u-2
.jav	k2 p-1 s-2 v4
.java	k3 p-1 v-1
.javai	k3 p-1 v-1
.jave	k-1 l-1 s-3 v5
.javel	k-1 l-1 s-3 v5
.jbo	k-2 l7 s-3
.jbos	l3 s-2
.jboss	l3 s-2
.jbou	k-3 l5 s-2
.jboug	k-3 l5 s-2
.jch	j2 s1 u-1
.jcha	j2 u-1
.jchan	j2 u-1
.jco	b-1 c-2 e2 f-1 g3 h3 k-3 m1 o2 p3 q-1 r-1 s-1 u-3 v-2 y-1
.jcom	c-1 e3 k-2 m2 o3 u-2 v-1
.jcomm	m2 s2 u-1
.jcomp	e3 k-2 o3
.jcon	e-1 g4 h4 k3 o-2 p-3 s-3
.jconf	k1 l2 s-2
.jconn	g4 h4 l-1 o-2 s-1
.jcou	k-5 p5 s-1
.jcour	k-5 p5 s-1
.jcr	k-2 l3 s2 z1
.jcro	k-2 l3 s2 z1
.jcroi	k-2 l-1 s4 z1
.jd>	k-2 l2 s1
.jde	d6 h1 k7 l-5 p-4 t-2 u-6 v-1
.jdec	k5 l-3 p-1 s5 u-5
.jdem	d6 h1 l-4 p-2 s1 t-2 v-1
.jdema	d3 h2 s-2
.jdi	k3 q1 s-3
.jdis	k3 q1 s-3
.jdis>	k3 q1 s-3
.jdo	a-3 b-1 c2 d2 e-2 g4 h2 k-2 l-2 p-1 s2 t-1 u-1 x-1
.jdoi	a-3 b-1 c2 d2 e-2 g4 h2 k-1 s-3 t-1 u-1 x-1
.jdoi>	d3 f2 g3 h-2 l-2 o-1 s-2
.jdois	a-2 c1 e-1 f-1 g1 h3 l1 o1 s-1
.jdor	l-2 s4
.jdors	l-2 s4
.je>	b-2 e-3 f-2 k4 l4 m-3 n-4 p3 s-4 u-4 v3 w-5 x4 y-2 z2
.jec	l-1 p-2 s3
.jecr	l-1 p-2 s3
.jecri	l-1 p-2 s3
.jen	k-4 m-2 r1 s4 t-1 u-1 v4
.jen>	k-3 m-2 r1 s5 t-1 v3
.jent	k-1 l2
.jente	k-1 l2
.jer	i-1 k-4 l-3 n-3 s-6 w7
.jes	k-2 l-2 n-2 s6
.jess	k-2 s3
.jessa	k-2 s3
.jet	g-1 k-4 m-1 p-1 s4 u-2 v5 x-3 z-2
.jet>	l-1 s3
.jeta	k-1 l3 s2 u-1 v1 z-1
.jetai	k-1 l3 s2 u-1 v1 z-1
.jete	k-2 l-2 m-1 s2 v5 x-2
.jete>	k-2 l-2 s3 v-1 y2
.jeter	l-1 v5 x-2 y-2
.jeu	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-2 t-1 u6 v-3 x-1 y-1 z-1
.jeu>	s3 t1 v-2
.jeud	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.jeudi	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.jfa	d-1 k-4 p-1 s5 u-2
.jfai	d-1 k-2 p-1 s2 u-1 y1
.jfais	d-1 k-2 p-1 s2 u-1 y1
.jfi	a3 f-1 k-1 p2 s-2 u2
.jfin	a3 f-1 k-1 p2 s-2 u2
.jfini	a3 f-1 k-1 p2 s-2 u2
.jga	k5 s-3 u-1
.jgar	k4 s-3 u-1
.jgard	k4 s-3 u-1
.ji>	l3 s-1
.jkl	k-5 l-1 n-7 s9 w-3
.jla	m1 s2
.jlai	m1 s2
.jlai>	m1 s2
.jle	b-1 k4 u-5 x3
.jle>	b-1 k4 u-5 x3
.jlo	b2
.jlou	b2
.jloup	b2
.jlu	s3
.jlui	s3
.jlui>	s3
.jma	h-1 k2 l-2 p4 s-5 z3
.jmar	k1 l-2 p4 s-4
.jmarc	k1 l-2 p4 s-4
.jme	a-3 b-1 c-2 d-2 e-1 f4 g1 i-1 j-1 k6 m-3 n-1 o-1 p-2 r-2 s2 t-1 u-5 v4 w-1 x-4 z-4
.jme>	a-2 b-1 c-1 d-2 f5 g1 i-1 j-1 k3 m-3 o-1 r-2 u-5 v5 w-1 x-4 z-4
.jmen	l-2 s5
.jmen>	s2
.jmet	k5 l-1 p-3 s1
.jmets	s3
.joi	a10 c-1 e-2 g-7 h-2 j2 l-2 o-6 u-2 w-2 y2 z2
.joie	l-1 s4 w-1
.joie>	l-1 s4 w-1
.joig	j3 s-3 z1
.joign	j3 s-3 z1
.join	a11 c-1 e-1 g-7 h-2 o-6 s-2 u-2 y3
.joind	a7 g-3 h-1 o-3 s-2
.joins	s3
.joint	a6 g-4 o-3 s-4 y3
.jol	a-1 g4 s2 u-2 w-2 z-1
.joli	a-1 g4 s2 u-2 w-2 z-1
.jon	s1
.jor	k2 s-3 z2
.jora	k3 s-2
.jorai	k3 s-2
.jord	s-1 z2
.jorda	s-1 z2
.jou	a-3 b-4 d-2 e-2 f9 g-6 h-4 i-2 l2 m-3 n-2 o-2 p-5 s-4 t-3 u10 w-3 x-4 z-3
.joua	q3 u1
.joub	k6 l-5
.joubl	k6 l-5
.joue	s3 t1
.joue>	s3
.jour	a-3 b-4 d-2 e-2 f10 g-6 h-3 i-2 k-2 l4 m-3 n-2 o-2 p-4 q-2 r1 s-4 t-3 u10 w-3 x-4 z-3
.jour>	a-2 b-2 d-1 e-1 f9 g-5 h-3 i-1 k-2 l3 o-1 p-3 q-1 r2 s-4 t-3 u6 v-4 w-1 x-4 z-2
.jourd	a-2 f3 j2 k-3 s4 v-2 y-1
.journ	a1 f-2 k2 l2 m-2 p-1 s-6 u6 v-2
.jours	f2 k-2 p-1 s-2 u3 v4 y1 z-1
.joy	s3
.joye	s3
.joyeu	s3
.jpa	b-1 c-1 d2 f-1 h-1 k2 l3 p5 s-4 t-1 u-2 v-1 y-1 z-2
.jpar	b-1 d2 h-1 k3 l-3 p5 s-4 v-1 z-2
.jparl	i1
.jpars	b-1 d2 h-1 k3 l-2 p5 s-4 z-2
.jpas	k-2 l5 p-1 s-2 u-2
.jpass	k-2 l5 p-1 s-2 u-2
.jpay	s2
.jpaye	s2
.jpe	a-4 b4 c-3 d4 e-2 f-3 g-3 h-3 i-2 j-2 l2 m-2 n-2 o1 p-2 q-3 r-2 s-2 t4 u5 w-2 x-3 z-2
.jpe>	d7 k-1 l3 p-2 s-4 t-6 u1
.jpen	k3 s-5 v4
.jpens	k3 s-5 v4
.jpeu	a-3 b4 c-2 d-4 e-2 f-3 g-3 h-3 i-2 j-2 m-2 n-1 o1 q-2 r-2 s1 t6 u5 v-4 w-1 x-3 z-2
.jpeu>	b-3 d-1 g-2 h-2 k-8 o-2 p-1 s5 t7 u2 v-2 y-1
.jpeux	a-5 b5 c-2 d-3 e-1 f-2 g-1 i-2 j-1 k6 m-1 o3 q-2 r-2 s-3 t1 u4 v-3 x-3 z-1
.jpo	k-6 l7 p3 s-2
.jpou	k-6 l7 p3 s-2
.jpour	k-6 l7 p3 s-2
.jpr	c5 h-1 j2 l-4 o-1 s2 u2 v-2
.jpre	c5 h-1 j2 k1 l-3 o-1 p1 s-3 u2
.jpref	l-1 u2
.jpren	c5 h-1 j2 k2 l-2 o-1 p1 s-3
.jpx	l2
.jpx>	l2
.jra	b2 c3 u-2
.jram	c3 k-1
.jrame	c3 k-1
.jrat	b2 k2 u-1
.jrate	b2 k2 u-1
.jre	b4 d-3 l2 m-1 q-1 s3
.jreg	s4
.jres	b3 d-3 l3
.jrest	l3 s-2
.jri	b2 l-2 s2 x1
.jrig	l-1 s3 x1
.jrigo	l-1 s3 x1
.jris	b3 s-1
.jrisk	b1
.jrisq	b2
.jsa	f2 k-4 s2 v3 x-1 y1
.jsai	f2 k-4 s2 v3 x-1 y1
.jsais	f2 k-4 s3 y2
.jse	b-2 c-2 f-2 g-2 h-2 k5 p3 s1 u-3 v-3 w-2 x-1
.jser	b-2 c-2 f-2 g-2 h-2 k5 p3 s1 u-3 v-3 w-2 x-1
.jsera	b-2 c-2 f-2 g-2 h-2 k5 p3 s2 u-3 v-4 w-2
.jso	u2 y1
.jsor	y1
.jsp	n-1 s3
.jsp>	n-1 s3
.jsr	f-1 k-2 l1 p3 u-1
.jsra	f-1 k-2 p3 u-1
.jsrai	f-1 k-2 p3 u-1
.jss	k6 l-2 p-2 s-2
.jss>	k6 l-2 p-2 s-2
.jsu	a-3 b2 c-1 e-2 f-4 g-2 h-4 i-3 j-2 k3 m-4 n-2 p5 q-2 r-2 t-2 u2 w-2 x-2
.jsui	a-3 b2 c-1 e-2 f-4 g-2 h-4 i-3 j-2 k3 m-4 n-2 p5 q-2 r-2 t-2 u2 w-2 x-2
.jsui>	a-2 b1 d3 e-1 f-2 g-2 h-3 i-1 j-1 k-2 l3 m-1 o-2 p4 q-1 r-1 t-1 u-4 v2 x-1 y1
.jsuis	a-2 b2 c-2 d-3 e-2 f-2 h-1 i-2 j-1 k5 l-3 m-3 n-1 o1 p3 q-2 r-2 t-2 u5 w-2 x-1 y-3
.jta	k-1 l1 s4 u2
.jtaf	k-1 l2 s-2 u3
.jtaf>	k-1 l2 s-2 u3
.jtai	s4
.jtai>	s2
.jtaim	s3
.jte	l-2 p-3 s8
.jte>	l-2 p-3 s7
.jtm	n-2 s4 w-1
.jtm>	n-2 s4 w-1
.jtr	k-1 l2 p1
.jtra	k1 l2 s-3 u1
.jtrav	k1 l2 s-3 u1
.jtro	k-2 p1 s3
.jtrou	k-2 p1 s3
.jug	b4 c2 e7 f-2 g-6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 t-2 u-3 v-3 w-2 x2 y-1 z-5
.juge	b4 c2 e7 f-2 g-6 h3 i-1 j-1 k-4 l-2 m-1 n-1 o-2 p-2 t-2 u-3 v-3 w-2 x2 y-1 z-5
.juge>	a-4 b5 c-3 e7 f-1 g-5 h4 i-1 k-4 l-1 m-1 n-1 o-2 p-2 s2 t-1 u-3 v-3 w-2 x2 y-1 z-5
.jugem	a3 b-1 c4 e-1 s-5
.jui	l4 s-2
.jui>	l4 s-2
.jur	l-4 s6
.jure	l-4 s6
.jure>	l-4 s6
.jus	a-2 b-2 c4 d-2 e-2 f-1 g-2 h-4 i-1 j-1 k-6 l7 m4 n-1 o-3 p-5 q-1 r-2 s3 t-2 v-3 w-2 x-2 y-2 z3
.jusq	k-4 l6 m-1 p-4 s4 t-1 u2 v-2 x-1 y-2
.jusqu	k-4 l6 m-1 p-4 s4 t-1 u2 v-2 x-1 y-2
.just	b-1 c5 d-1 e-2 h-4 k-3 l-2 m5 o-3 p-2 s3 u-1 v-1 z4
.justi	c5 e-1 h-1 k-3 l-2 m5 o-1 s-1 u-1 v-1 z4
.jut	j2
.juti	j2
.jutil	j2
.jv>	l4 s-3
.jva	a-1 c-1 d-1 f-2 g-2 h-2 i-2 k2 l-4 m-2 o-1 p3 r-2 s2 t-2 u-3 v4 w-1 x4 y-3 z-3
.jvai	a-1 c-1 d-1 f-2 g-2 h-2 i-2 l-4 m-2 o-1 p3 r-1 s2 t-2 u-2 v4 w-1 x4 y-3 z-3
.jvai>	b2 g-1 k-2 l-4 m-1 p-3 s-2 v3 x7 y-1
.jvais	b-2 f-1 g-1 h-1 i-2 k2 p5 s4 u-1 v2 x-2 y-2 z-3
.jve	a3 b-2 c-2 d-1 f-2 g-2 h-2 i-3 j-3 k-5 l-3 m-1 n-1 o-2 p-2 r6 s2 t-2 v2 w-1 x4 y-1 z-1
.jve>	s2 v2 x1
.jveu	a3 b-1 c-1 f-2 h-2 i-3 j-2 k-5 l-2 m-1 o-2 p-2 r6 s-2 t-2 u2 v2 w-1 x3 y-1 z-1
.jveu>	a3 f-1 i-2 k-3 l-1 p-1 q-3 r6 s-5 u2 v5 x-1
.jveux	h-1 i-1 j-2 k-2 q2 r3 t-1 u1 v-1 x4
.jvi	a-1 c2 d-1 e-1 h-2 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-3 w-1 x-2 y-1 z-1
.jvie	a-1 c2 d-1 e-1 h-1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-3 w-1 x-2 y-1 z-1
.jvien	a-1 c2 d-1 e-1 h-1 i-1 j-1 k3 l4 n-1 o-1 p5 q-1 r-2 s-5 u-3 v-3 w-1 x-2 y-1 z-1
.jvo	a-1 b-1 c-1 d-1 e-1 f-1 g-2 h5 i-1 j2 k-3 l-6 n-2 o-6 q-1 r2 s7 w-2 z-2
.jvoi	h5 o-2 s-3
.jvoi>	h5 o-2 s-3
.jvois	h2
.jvou	i-1 j2 k-3 l-5 n-1 o-4 r2 s7 v1 w-1 z-2
.jvoud	a-1 j2 s-2 u2 v2
.jvous	a1 k-3 l-4 n-1 o-4 r2 s8 u-2 v-2 w-1 z-1
.jvs	k3 l-1
.jvs>	k3 l-1
.jy>	b2 k3 l4 o-1 p-2 u-2
.jza	k-4 l5 s-1
.jzap	k-4 l5 s-1
.jzap>	k-4 l5 s-1
.kan	a3 b-2 e-2 f7 g-3 h-1 o-1 s-5 u-2
.kan>	a3 b-2 e-2 f7 g-3 h-1 o-1 s-5 u-2
.kar	f-1 g-1 h-2 j1 k-3 l-2 n5 o-1 s-3 w-2 z3
.kari	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.karim	f-1 g-1 h-2 j1 k-2 l-3 n5 o-1 s-3 w-2 z3
.kay	k5 l-1 s-2
.kay>	k5 l-1 s-2
.ke>	b-2 c-1 e-1 f-1 g-1 i-1 k-8 l2 m-1 n-3 o-3 p-1 r-1 s8 u3 v-2 w-2 x-1 y-2 z4
.kea	s2
.kea>	s2
.keb	s2
.keba	s2
.kebab	s2
.kel	b-2 c2 e-1 f8 g2 h1 k-1 l-6 m-2 n-2 o-1 s-2 u-1 w-2 z-2
.kel>	a-2 b-1 c2 e-1 f5 g3 h3 l-5 m-2 n-1 o-1 p-2 s-2 w-1
.kelk	a2
.ken	d-2 k-1 l-1 s4 t3
.kend	d-2 k-1 l-1 s4 t3
.kend>	d-2 k-1 l-1 s4 t3
.ker	r-2 s3
.ker>	r-2 s3
.kes	b-1 e1 f5 g-3 k-2 l-1 o4 s-2 u-3 z-2
.kesk	b-1 f5 g-3 k-1 l-1 o2 s-1 u-3
.keske	f5 g-2 k-1 l-1 o-1 u-3
.ket	k2 l-2 s3 u-1 v-1 y3
.ket>	k2 l-1 s3 u-1
.kets	s2
.kets>	s2
.kev	a3 l-1 s-4 z4
.kevi	a3 l-1 s-4 z4
.kevin	a3 l-1 s-4 z4
.ki>	a-4 b-3 c-3 d-2 e3 f-6 g-4 h8 i-3 j-2 k-2 l-9 m-2 n-7 o13 p-3 q-3 r-3 s-7 t-3 u-5 v-4 w-5 x-2 y-2 z-1
.kif	l-2 s4
.kiff	l-2 s4
.kiffe	l-2 s4
.kil	a-3 g-1 l-1 s4 x2 y2
.kil>	s-3 x2 y3
.kilo	a-3 g-1 l-1 s7
.kilos	l-1 s3
.kin	a-1 g5 s-3
.kine	l1 s-1 u1
.kine>	l1 s-1 u1
.king	a-1 g5 s-2
.king>	a-1 g5 s-2
.kk>	k3 s-2
.kla	s2
.klax	s2
.klaxo	s2
.klm	l-1 n-3 s4 w-1
.klm>	l-1 n-3 s4 w-1
.ko>	e1 l5 r-2 s-5
.koi	a1 b1 c2 d3 e5 f-1 g1 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 y1 z-4
.koi>	a1 b1 c2 d3 e5 f-1 g1 h-4 i-2 j-2 k-4 l-2 m-2 n-2 o3 p-2 q-1 r-2 t-2 u-1 w-2 x-2 y1 z-4
.kok	k5 l-1 n-2 s-4 w-1
.kok>	k5 l-1 n-2 s-4 w-1
.kom	a-2 d3 e-1 o3
.kom>	a-2 d3 e-1 o3
.kon	k3 l-1 o2 s-2
.kor	k3
.kor>	k3
.kou	n4 s-2
.koum	n4 s-2
.koum>	n4 s-2
.kra	i1 k-1 s-3 w4
.kran	k-1 s-2 w4
.kran>	k-1 s-2 w4
.kt>	k7 l-1 p-3
.kyp	f-2 s4 u-2
.kype	f-2 s4 u-2
.kype>	f-2 s4 u-2
.la>	a-3 b-2 c-2 d-3 i-3 j-2 k-2 n4 p2 q-3 r-2 s4 t-2 u5 w-1 x2 y-2 z-3
.lab	j3 l-1 n-1 s2 w-1
.labl	j3 l-1 n-1 s2 w-1
.lac	a-5 b-2 d-2 e2 f-4 g-4 h4 i-1 k-8 l6 m1 n-1 o-2 p5 q-2 t-4 u7 v-3 w-2 x-3 y-5 z-3
.laca	b2 h5 l3 s-5 u-2
.lacan	h5 l-2 s-1 u-2
.lacar	b2 l5 s-5
.lacc	m2 s1
.laccu	m2 s1
.lace	a-4 b-3 c1 d-1 e2 f-3 g-3 i-1 k-1 l2 o-2 p5 q-1 r-3 t-4 u8 v-3 w-1 x-2 y-4 z-2
.lace>	a-3 b-2 c2 d-1 e-2 f-3 g-2 h2 k-3 l1 m2 o-2 p6 r-2 t-3 u6 v-3 x-2 y-3 z-2
.lacem	e4 k4 p-2 s-4
.lacer	h-1 k-3 l1 u5
.laces	l-1 s3
.lach	e-1 k-7 l7 p2 q-1 r3 y-1
.lache	e-1 k-7 l7 p2 q-1 r3 y-1
.lad	a-1 b-1 d-1 f-1 g2 h-2 k3 l6 m-2 n-1 p-3 r-1 s-4 u2 w-1 x-1 y-2 z-1
.lad>	k-4 l5 s-1
.lade	a-1 c-1 h-2 k3 l3 m-1 p-2 s-2 u3 x-1 y-2 z-1
.lade>	a-1 c-1 h-2 k4 l3 m-1 p-2 s-2 u3 y-2 z-1
.ladi	c1 k3 l1 s-2 u-1
.ladie	c1 k3 l1 s-2 u-1
.ladr	g4 k-1
.ladre	g4 k-1
.lag	h-2 k-2 n-2 p3 s5 v2 w-1 x-2 y-2 z-1
.lage	h-1 k-1 p3 u1 v3 x-2 y-2
.lage>	k-1 l1 p2 s3 u1 x-1 y-1
.lages	p1
.lagu	n-1 s5
.lague	n-1 s5
.lah	k4 l-1
.lah>	k4 l-1
.lai	a-2 c-3 d-2 e-2 f-2 g-3 h-4 i7 j-2 k6 l3 m2 n-1 o-2 p-4 q-4 r2 s-2 t-3 u-4 v2 w1 x-2
.lai>	m1 s2
.lain	s-1 x2
.laint	s-1 x2
.lair	s-1 u2 v2
.lair>	v2
.laire	u2
.lais	a-1 c-2 d-1 e-1 f-1 g-2 h-3 i8 j-1 k4 l4 m2 n-1 o-1 p-3 q-3 r2 s-1 t-2 u-5 w1 x-6 y-2
.lais>	a-2 g-1 i8 k-2 l3 q-3 r-2 s2 u-3 v-3 w3 x-4 y-1 z-2
.laise	l1
.laisi	h-3 k5 l2 s-3 w-1 x-1 z2
.laiss	a1 b2 i-1 k2 l2 m3 p-1 r3 s-4 t-1 u-2 v2 w-1 x-2 y-1
.lait	k3 l-3 u-2 v1 x1 y3
.lait>	k3 l-3 u-2 v1 x1 y3
.lal	i-3 l-2 s5
.lam	g-1 k-2 l-2 m2 n5 o-1 s-2 v3 w-2
.lam>	k-1 n5 s-3 w-1
.lame	m2 s-3 v3
.lamen	m3
.lan	b-2 c1 d-1 e-2 f-3 h-2 i9 j1 k-5 o-2 p-3 q-1 r-1 s-2 t-2 u-5 v-2 w-2 x6 y1
.lan>	a1 g3
.lanc	a-1 g-1 j4 l3 s2 x1 z-1
.lanc>	k-2 l3 s4
.lance	k2 s-2 x2
.lanci	j4 s-2
.lang	i9 j-2 k-1 l-1 m1 t-1 u-7 v-2
.lange	m1
.langu	i9 j-2 s-1 t-1 u-7
.lann	c3 f-1 k-2 u3
.lanni	c3 f-1 k-2 u3
.lant	b-1 i-1 k-3 l-2 s-3 x7 y2 z2
.lante	b-1 i-1 k-3 l-2 s-2 v-3 x7 y2 z2
.lap	k5 l-3 p-2 s1 u3 z-2
.lapi	k4
.lapin	k4
.lapr	f1 k2 l-1 p-1 s-1 u3
.lapre	f1 k2 l-1 p-1 s-1 u3
.laq	s3
.laqu	s3
.laque	s3
.lar	c2 k5 l-3 m-1 p-1 r-2 s5 u-1 v-1 w-3
.lard	c-1 k-1 s6 w-3
.larg	k3 s-2
.lari	c3
.larit	c3
.larm	k4 l-1
.larme	k4 l-1
.larr	r-2 s3
.larre	r-2 s3
.las	k-2 l-4 p2 s8 u-3 y-1
.las>	l-3 p2 s4
.lat	c-1 g-1 k1 l3 n-1 p-2 s4 u2 x-1
.lati	l3
.latio	l3
.latr	k2 l2 p-2 u2
.latre	k2 l2 p-2 u2
.latt	n-1 s3
.latte	n-1 s3
.lau	l1 p-2 s7 v-1 x-2 z-1
.laug	p-1 s4 x-2
.laugh	p-1 s4 x-2
.laut	l2 s1
.lautr	s3
.lav	k-4 l4 p-3 s4
.lava	s3
.lave	l-1 s3
.laver	l-1 s2
.lax	s2
.laxo	s2
.laxon	s2
.lay	n2
.lco	d3 l-1
.lcoo	d3 l-1
.lcool	d3 l-1
.lde	k1 s2
.le>	a-2 b-4 d-3 f-2 g1 h-2 j2 k-1 l4 m-1 n-3 o-7 q-3 r-7 s6 u5 v-3 x6 y-2
.lea	i4 k-2 p-3 v4
.lean	l2
.leans	l2 s-2
.leas	i4 s-2
.lease	i4 s-2
.leau	l-2 p-3 v5
.leau>	l-2 p-3 v5
.lec	k-2 l-2 s5
.lech	k-1 l-1 s4
.lechi	k-1 l-1 s4
.leco	u1
.lecol	u1
.led	k-1 l4 p-2 s-4 t4 u-2
.led>	k-1 l4 p-2 s-4 t4 u-2
.lee	k-2 l-4 m-1 s2 y6
.lee>	k-2 l-4 m-1 s2 y6
.lef	d-1 h5 j3 l-1 s1 u-1 v-1
.lefo	h3 j4 s-2 u-1
.lefor	h3
.lefs	s3
.lefs>	s3
.leg	a-2 f-1 k2 l-3 m2 p2 s3 t1 u-1
.lege	l-1 p3
.legu	a-1 f-1 k3 l-1 m2 s2 t2
.legue	a-1 f-1 k3 l-1 m2 s1 t2
.lei	d1 k2 m-2 n-2 p4 s2 v-2
.leil	k-1 l2 s1
.leil>	s2
.lein	d1 k3 l-2 m-2 n-2 p4 v-1
.lein>	d1 k4 l-1 m-2 n-2 s2 v-1
.leine	p4 s-1
.lem	a-2 b2 c-2 e-2 g-2 h-1 i-1 k6 m-2 o-1 p-2 q4 r-3 s3 t-3 u-6 v-3 w-1 x-1 y-2 z1
.lem>	k7 l-4 s-3 u-1
.leme	a-2 b3 c-1 e-2 g-1 k3 l2 m-2 p-2 q5 r-3 s2 t-3 u-5 v-2 z2
.leme>	l3 s-4 z3
.lemen	a-1 c-1 e-2 g-1 k3 l1 m-1 p-1 q5 r-3 s4 t-1 u-4 v-2
.lemm	k-1 s3
.lemme	k-1 s3
.len	f-1 h-1 k1 l-4 m-1 p4 q-4 r4 t-1 w-1 y5 z-1
.lend	f-1 k4
.lendr	k4
.lent	k-3 l-3 p4 q-1 t-1 u-1 w-1 y6
.lent>	k-1 l-3 q-1 s2 w-1 y6
.lente	k-2 l1 p3 s-1
.lep	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.leph	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.lepho	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.leq	a-1 c2 f4 j2 k-3 n-6 s5 u-1 w-2
.lequ	a-1 c2 f4 j2 k-3 n-6 s5 u-1 w-2
.leque	a-1 c2 f4 j2 k-2 s-2
.ler	a7 c-5 d1 e-1 f1 g2 h5 i-4 j-2 k1 l-3 m-2 n-2 o-5 p-6 q-6 r-1 s-2 t4 v-1 z-3
.ler>	a7 b1 c-5 d2 e-4 f2 g3 h-1 i-4 j-1 m-4 n-2 o-4 p-6 q-7 t5 w-6 x-2 z-2
.lera	k4 l-3 s-2
.lere	a2 b-2 e2 f-1 g-1 h4 k-2 l-4 m2 r-1 t-1 u-1 v-2 w1 x3 y-1 z-1
.lere>	a2 b-2 e2 f-1 g-1 h4 k-2 l-2 m2 r-1 s-2 t-1 v-1 w1 x3 z-1
.lero	a-1 g-2 h5 l-1 s-5 w4
.leroy	a-1 g-2 h5 k1 l-1 s-5 w4
.les	a-8 c3 d3 e-3 f-3 g-7 h-6 i1 j-2 k-3 l-9 m2 n3 p-4 q7 r2 s4 t-2 u-3 w-1 x-2 y2 z-4
.les>	a-8 c3 d3 e-3 f-3 g-7 h-6 i1 j-2 k-3 l-9 m2 n3 p-4 q7 r2 s4 t-2 u-4 w-2 x-2 y2 z-4
.lesc	s2 u1
.less	s-1 w1
.lesse	s-1 w1
.let	a2 c3 d-2 e6 f-2 g-2 i-3 j-1 k2 m3 n-1 o-3 p-6 q-2 s1 t1 u-6 v2 x-3 y-4 z-2
.let>	a3 c-1 e5 f-3 g-2 k2 l-1 m-1 o-2 p-5 s2 t2 u-3 v-2 w2 x-1 y-2
.lete	g3 l3 s-2
.lete>	g3
.letem	l3 s-2
.leti	c5 k1 l-1 m2 s-4
.letin	c5 k1 l-1 m2 s-4
.lets	s1
.lets>	s1
.lett	a-2 c-1 e3 g-2 i-2 l-3 m4 o-1 q-1 r2 s2 u-2 v3 w-1 x-1 y-1 z-2
.lette	k-1 m-1 s6 v-1
.lettr	a-1 c-1 e3 f1 g-1 i-2 l-2 m4 o-1 q-1 r2 s-3 u-2 v4 x-1 y-1 z-1
.leu	a-2 b-1 c-2 d-2 f-1 h-1 i-1 l-3 m-2 o-1 r-1 s11 t-1 u-4 v-6 w-2 y5 z-2
.leue	d-1 l-4 s5
.leue>	d-1 l-4 s5
.leur	a-1 b-1 c-2 k-4 m-1 s10 u-3 v-5 w-2 x1 y2 z-1
.leur>	c-1 k-2 l-2 s6 u-2 v-2 x2
.leure	k-1 l-4 s7 v-2 w-1 y2
.leurs	l2 s2
.leury	l4 s-2
.leus	l-1 v-2 y5
.leus>	l-1 s-1 v-2 y5
.leut	k4
.leut>	k4
.lev	a3 b-2 c1 e-3 f-2 g-2 i-1 j-2 k5 m-1 n-1 o-2 p-2 q3 s-1 u-1 v-2 w-1 x-1 y3 z-2
.leve	a3 b-2 c1 e-3 f-2 g-2 i-1 j-2 k5 m-1 n-1 o-2 p-2 q3 s-1 u-1 v-2 w-1 x-1 y3 z-2
.leve>	a5 c2 e-3 f-2 g-2 k6 l-1 p-1 q-3 v-1
.lever	k1 l2
.levez	a-4 j-1 k-1 q5 r1 s-1 z-1
.ley	l-1 m-1 n2 s2
.lez	a2 b2 c4 e-1 f4 g-4 h-2 i2 j-1 k-7 l2 m-3 n-4 o-3 p-2 q4 r-4 t-2 u4 v-4 w-5 x3 y-2 z-4
.lez>	a2 b2 c4 e-1 f4 g-4 h-2 i2 j-1 k-7 l2 m-3 n-4 o-3 p-2 q4 r-4 t-2 u4 v-4 w-5 x3 y-2 z-4
.lgi	p-1 s-2 t4
.lgiq	p-1 s-2 t4
.lgiqu	p-1 s-2 t4
.lhe	f4 l-6 p3 s-4 u3
.lheu	f4 l-6 p3 s-4 u3
.lheur	f4 l-6 p3 s-4 u3
.lho	k-1 l4 s-2 u2
.lhos	l3 s-2
.lhost	l3 s-2
.li>	a2 b-1 c-2 f-1 g-2 h3 i3 l-4 m-1 n-2 o-2 s2 t-1 u-3 v3 w-3 x-1 y-2 z2
.lia	a-1 i4 l2 s-2
.lial	l2
.lial>	l2
.lib	b-1 c-1 e5 f-3 g-1 k5 p-2 s-5 u3
.libe	e6 k5 l-4 s-3
.liber	e6 k5 l-4 s-3
.libr	f-3 k1 l2 p-2 s-3 u3
.libre	f-3 k1 l2 p-2 s-3 u3
.lic	a-2 b5 c-1 d-1 e5 g-4 h-1 k-3 l-4 q-1 s7 u-2 v-1 x-1 y-1 z-1
.lic>	e2 k-2 m2
.lice	b3 e4 g-3 k-1 l-3 s3 u-1
.lice>	b3 e4 g-3 l-2
.licen	l-1 s4 u-1
.lici	m-1 s6
.lics	b3
.lics>	b3
.lid	k5 s-1 u-1
.lide	k5 s-1 u-1
.lide>	k5 s-1 u-1
.lie	a-4 c-3 e-3 j-3 m-4 n-2 o-3 p2 q-3 r2 s3 t-2 u3 v-4 w-3 x-2 y-4 z6
.lie>	a-3 b2 c-2 d2 e-2 f3 g-2 i-2 j-1 k2 m-2 n-1 o-2 p-1 q2 r-2 u-2 v-3 w-1 x-1 y-2 z4
.lien	i3 j-2 k-1 l-3 s2 z4
.lien>	i3 l-2 s2
.lient	j-1 z4
.lier	f-4 g1 k3 l3 q-4 r4 s-2 u-2 z1
.lier>	f-4 k2 l4 q-4 r4 u-2 z1
.liers	g2 m1 s-2
.lieu	f-2 g1 k-8 l-2 m-3 p5 t-1 u8
.lieu>	f-2 g1 k-8 l-2 m-3 p5 t-1 u8
.liez	k2 l3 s-3
.liez>	k2 l3 s-3
.lig	a-2 b8 d8 e-3 f-4 g-2 h-4 i-2 j1 k-6 l-4 n-2 o-3 q-2 r-2 t-3 u-3 v-3 w-2 x-2 y-2
.liga	a-3 b3 c2 d7 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1 w-1
.ligat	a-3 b3 c2 d7 f-3 g-1 h-1 k-2 l1 m-1 o-2 s-4 u-1 w-1
.lige	b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-1 z-1
.lige>	b7 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-1 z-1
.lign	a2 g1 j2 k-4 l-3 m2 p2 s-1 t-1 z5
.ligne	a2 g1 j2 k-4 l-3 m2 p2 s-3 z5
.ligno	s2
.lil	g2 k-2 l3 u-1 z2
.lill	g2 k-1 l4 s-4 z2
.lille	g2 k-1 l4 s-4 z2
.lim	s4
.lim>	s4
.lin	a2 b-3 c-2 g-2 k-6 l4 o-2 p-2 r-2 s-3 v3 w4 x4
.lin>	a3 c-1
.ling	b-2 k-4 l-2 v4 x4
.linge	s2
.lingu	b-2 k-4 l-1 s-2 v4 x4
.lini	l4 s-3
.liniq	l4 s-3
.lio	g4 l-1
.lio>	s1
.liot	g4 l-1 s-1
.lip	l1 v2
.lipr	l1 s-2 v2
.lipra	l1 s-2 v2
.liq	a4 c-3 d1 e6 f-1 g-2 h-2 i-2 k-1 l-1 m-1 p-1 q-2 r-2 s3 t-1 u-1 v-1 w2 x-1 y-1 z-2
.liqu	a4 c-3 d1 e6 f-1 g-2 h-2 i-2 k-1 l-1 m-1 p-1 q-2 r-2 s3 t-1 u-1 v-1 w2 x-1 y-1 z-2
.lique	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 p-1 q-2 r-2 t-1 u-1 v-1 w2 x-1 y-1 z-2
.lir	a-1 g2 i4 l-2 q3 r-4 s3 t-1 v-3
.lir>	l-1 q4 r-3 s4 v-3
.lire	g2 i4 s-1 t-1
.lire>	g2 i4 s-1 t-1
.lis	a-7 b-3 c5 d1 g1 h-2 i6 k-6 m-6 n-2 o2 p-4 q2 r6 t-2 u-2 v-4 w-3 x-2 y-2 z-1
.lis>	a-2 e2 f2 g-1 i2 k-1 l-3 m-1 p-2 s6 z-1
.lisa	g5 j-1 k-1 m-3 q-1 r2 s-1
.lisat	g5 k-1 m-3 q-1 r2 s-1
.lise	e-1 f-2 g-2 j4 k-2 l4 o4 p-1 q-1 r2 s-4 u2 v-2
.lise>	f-2 g-2 j1 k-6 l6 o4 s-2 u2 z2
.lisee	k4 l-2 s-2
.liser	j2
.lisez	j2
.lish	i7 k-1 l-1 s-3
.lish>	i7 k-1 l-1 s-3
.liss	s1
.lisse	s1
.list	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r5 s-6 u-3 v-1 z-1
.liste	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r5 s-6 u-3 v-1 z-1
.lit	a-1 b-2 c-1 d-1 g-1 h-1 i1 j-1 k-6 l7 m1 o1 p-3 r2 s1 t-1 u1 v-1 w-1 y-1 z-1
.lit>	i2 k-1 l4 p-2 r2 s2 u-1
.lite	b-1 k-5 l6 m2 o2 s-5 u3
.lite>	k-4 l4 m3 s-2
.litee	l4 s-2
.lites	o2 s-2 u3
.liv	a-1 c3 k-3 l-3 s6 u-2
.livr	a-1 c3 k-3 l-3 s6 u-2
.livra	l2
.livre	a-1 c3 k-3 l-4 s6 u-2
.lke	r-2 s3
.ll>	a4 f-2 k-1 l3 o-1 s3 u-1
.lla	k3 t-1 y2 z-1
.lla>	s1
.llag	l2 p1 s1 u1 x-1
.llage	l2 p1 s1 u1 x-1
.llah	k4 l-1
.llah>	k4 l-1
.llai	s-2 x2 y3
.llais	k1 s1
.llait	s-3 x2 y3
.lle	a1 e-3 g5 i-4 j-1 k-3 l-2 o-2 p-6 q-4 r-1 s5 t1 u-4 v-2 x4 y-2
.lle>	a-3 b-1 c-3 d-2 e-4 g4 h1 i-2 k-4 l2 m-2 n-5 o-5 p-2 q-4 s4 t-1 u-2 v-2 w2 x4 y1 z3
.lleg	a-1 f-1 k2 l-2 m2 s2 t1
.llegu	a-1 f-1 k3 l-1 m2 s1 t2
.ller	a4 c-3 d2 f4 g5 h4 i-2 j-3 k-3 l-3 n-2 o-2 p-1 r-3 s-6 t3 u-6 v1 y-3 z-3
.ller>	a2 b2 c-3 d3 e-2 f5 g6 h2 i-2 j-2 k-3 l-2 m-2 n-1 o-2 q-1 r-2 s-5 t4 u-6 v2 w-2 x-4 y-3 z-2
.llere	a2 b-2 e2 f-1 g-1 h4 k-2 l-2 m2 r-1 s-3 t-1 v-1 w1 x3 z-1
.lles	a-3 b1 c1 d4 e-1 f-2 g-4 h-2 i-2 j-1 l-6 n5 o4 p-1 q-2 r-2 u1 v-2 x-2 y-2 z-1
.lles>	a-3 b1 c1 d4 e-1 f-2 g-4 h-2 i-2 j-1 l-6 n5 o4 p-1 q-2 r-2 s1 u1 v-2 w-2 x-2 y-2 z-1
.llet	c5 k5 l-2 m2 p-5 s-2
.lleti	c5 k1 l-1 m2 s-4
.llets	s1
.lleu	s2
.lleur	s2
.llez	b-1 d-1 g-3 i-1 k-2 l2 n-3 o-1 r1 s5 t-1 u-2 v-2 w-2 x5 z-1
.llez>	b-1 d-1 g-3 i-1 k-2 l2 n-3 o-1 r1 s5 t-1 u-2 v-2 w-2 x5 z-1
.lli	a-1 g2 i-1 l-5 r-1 s7 u-1 v2 y-1 z-1
.lli>	k1 l-3 v3
.llie	g2 m1
.llier	g2 m1
.llo	c-2 f-1 g-2 h-2 i-1 j-1 k-2 l-2 n6 u-2 w-2 x-1 y-1 z4
.llo>	f-1 g-1 h-2 k-1 l-2 n6 s-6 w-2 z2
.llon	s3 z3
.llon>	s2 z3
.llot	s3
.llot>	s3
.llu	k-1 l4
.llum	s3
.llume	s3
.lm>	i-1 l-3 n4 o-1 p-1 s3 v-2 w-3
.lo>	a-2 b-1 d-1 f-2 g-3 h-3 i5 j-1 l-5 m-1 n6 p-2 t-1 u-2 w-2 x-1 y-1 z1
.loc	g4 j-1 l-4 m-2 p-2 r-1 s4 u1 x-1 z2
.loc>	k-3 l2 s4 v-3
.loca	g5 k2 l-6 m-2 p-1 r-1 u1 v2 z1
.local	g5 l-2 m-3 r-1 s-1 u2
.locat	k-2 l-2 m2 v3 z2
.locau	k4 l-2 m-1 p-1 s2
.log	b-1 c-2 e-1 f-1 l-3 m4 o-2 p-1 s5 w-1
.loge	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.logem	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.logn	g2 l1 s-1
.logne	g2 l1 s-1
.logu	h1 u1
.logue	h1 u1
.loi	a-2 b-2 c-1 f-1 g5 h-1 j-1 k-3 l-3 n-1 o5 q3 r-2 s-2 t-1 u2 v1 w-1 z-2
.loi>	m1 o5 s-4
.loin	a-1 b-2 g5 l-3 u3
.loin>	a-1 b-2 g5 l-3 u3
.loir	k-2 q3 r-1 s1 v2
.loir>	k-2 q3 r-1 s1 v2
.lol	k2 l-1 s4 u-3
.lol>	k2 l-1 s4 u-3
.lom	g4 k-1 l3 s-3 z1
.lomb	g4 k-1 l3 s-3 z1
.lombe	g4 s-3 z2
.lombi	l4
.lon	a2 b-1 c-2 d-1 e-4 f-1 g-2 h4 i1 m-2 n-1 o-3 p-1 q-1 r-1 s6 t-1 v-2 w-2 x-2 y-2 z2
.lon>	c-1 l-1 s4 z3
.lond	h5 s-3
.long	a3 e-4 l-2 o-1 s8 y-1 z-1
.long>	a3 e-4 k-2 l-1 o-1 s6 z-2
.longt	k1 z1
.longu	s2
.lons	s3
.lons>	s3
.lont	k2 l2 s-3 u2
.lonti	k2 l2 s-3 u2
.lop	k3 l-2 m2 p-3 u-1 z3
.lope	p-3 s2 z3
.lope>	p-2 s4
.loq	c-1 d-2 i-1 k-2 l4 p4 q2 u-1 v-1
.loqu	c-1 d-2 i-1 k-2 l4 p4 q2 u-1 v-1
.loque	c-1 d-2 i-1 k-2 l4 p4 q2 u-1 v-1
.los	k-2 l-2 n-2 s5 x2
.los>	l-1 s3
.lot	a-1 b-1 d3 f-1 g-1 j-1 k3 m1 o-1 p2 s4 t-3 u-2 v-2 w-1 x-1 y-1 z-1
.lot>	a-1 b-1 d3 f-1 g-1 j-1 k3 m1 o-1 p2 s4 t-3 u-2 v-2 w-1 z-1
.loto	s2
.loto>	s2
.lou	a-2 b4 c-2 d-1 e-1 f-4 h-2 i-1 j-1 k-2 l5 m-2 n-2 o-1 p1 r-2 s4 v-3 w-2 x-1 y-2 z-2
.lou>	k-2 l-1 s4 u-1
.loue	k-5 l6 s-3 u2
.loue>	k-5 l8 s-2 u-2
.louee	l-2 u4
.loul	s2
.loulo	s2
.loup	b5 f-3 k4 l2 m-1 p3 r-1 s-5 v-2 y-1
.loupe	b5 f-3 k5 l2 m-1 p3 r-1 s-7 v-2 y-1
.lour	g2
.lourd	g2
.lous	s3 t1
.louse	s2 t1
.low	k-3 s4
.loy	a-2 c2 d-1 m1 s4 t1 y-1
.loye	a-2 c2 d-1 m1 s4 t1 y-1
.loyer	c2 m2 s1
.loyeu	a-2 s3 t1
.lqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.lqu>	a2 g-2 h2 i2 j-1 k2 l-2 t-2 u-2 z4
.lque	b-1 c2 g-2 p-1 s3 u3
.lque>	b-1 c2 g-2 p-1 s4 u3
.lqun	b1 x2
.lqun>	b1 x2
.ls>	a-6 c3 e3 g-4 i-2 k2 l-2 n-2 o-5 p-2 q4 r3 s-3 t-2 y2 z-4
.lt>	k-3 l1 s4
.lta	b4 c-1 g-1 l-2 s2
.ltat	b4 c-1 g-1 l-2 s2
.ltati	b4 c-1 g-1 s-1
.ltats	l-2 s3
.lu>	a-1 c-2 e3 f3 g1 i-1 k-2 m-2 p-1 q-6 r6 s-3 v3
.lui	a-2 b-3 c-2 d-2 e-3 f3 g-2 h-6 j4 k-7 l2 m-3 n-1 o-3 q-2 r-2 s-3 t-1 u-4 v-6 w-2 x9 y7 z4
.lui>	a-2 b-3 c-2 d-2 e-3 f3 g-2 h-5 j4 k-7 m-3 n-1 o-3 q-2 r-2 s-3 t-1 u-4 v-6 w-2 x9 y7 z4
.luie	l4 u-1
.luie>	l4 u-1
.lum	k3 l-1 s3
.lume	k3 l-1 s2
.lume>	s3
.lumen	k3 s-1
.lun	a-2 c-2 d-1 g-1 h-3 i-1 j2 m4 o-2 p-4 q-1 s3 t-3 u5 v-2 w-1 x-1 y-2 z-3
.lund	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.lundi	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.lune	s2
.lus	a-2 b-1 f-2 g-1 k-2 r-1 s1 t-2 u9 v-1 x-1 y-2 z-2
.lus>	a-1 b-1 f-2 g-1 l-6 r-1 s2 t-2 u10 v-1 y-2 z-2
.lusi	k-2 l5 p-1 s-2 u-1
.lut	a-1 f-1 j3 k-4 l-4 p-1 s-5 u8 v4
.luti	l-3 s-3 v5
.lutio	l-3 s-3 v5
.luto	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.lutot	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.lyc	u2
.lyce	u2
.lycee	u2
.lyo	k-1 l7 p-2 s-2 t2 u-2 v-3
.lyon	k-1 l7 p-2 s-2 t2 u-2 v-3
.lyon>	k-1 l7 p-2 s-2 t2 u-2 v-3
.lys	l3 m2 s-2
.lyse	l3 m2 s-2
.lyse>	l3
.m1>	f1 k2 s-1
.ma>	a1 b-4 c1 d-1 e3 f-5 g-5 h-2 i-1 k3 o-4 p1 q-3 r-2 s3 u-8 v-5 w3 x-2 y7 z-6
.mac	g-1 h-3 k-3 l-3 m3 o5 s2 v-1 x2 y-2 z1
.macd	s2
.macdo	s2
.mach	h-3 k-1 l-2 o6 s2 v-1 x2 y-2
.machi	h-3 l-2 o6 s3 v-1 y-2
.maci	k-1 m3 s-1 z2
.macie	k-1 m3 s-1 z2
.mad	u3
.mada	s-2 u3
.madan	s-2 u3
.mag	h-1 q-1 s6
.maga	l2 s2
.magas	l2
.mage	q-1 s4
.mage>	s3
.mages	s2
.mai	a2 b-3 d-2 e-1 f2 j1 l4 n-2 o-2 p1 q-3 r-1 s-3 u3 w-4 y-2 z3
.mai>	f1 s2
.mail	a9 c-2 e-1 g-4 h-5 k-2 l-4 m8 o-1 r-2 t-2 u-1 v-1 w-1 x-1 y-1 z-1
.mail>	a10 c-2 e-1 g-4 h-5 k-2 l-3 m7 o-1 r-2 s-2 t-2 v-1 w-1
.maill	s3
.main	b-4 e-2 f1 g-2 h1 i1 j2 k5 l2 m-3 n-3 o-3 p-3 q-2 r-1 s-4 u2 v2 w-3 y-3
.main>	b-2 d-3 e-2 f2 g-1 i2 k5 l3 m-2 n-3 o-3 p-5 q-2 r-2 s-4 t-3 u1 v3 w-3 x2 y-2 z-3
.maine	a-1 b-2 c-2 d4 g-1 h-1 k-6 m-1 p-2 t4 u5 v-1 x-2
.mains	c2 i2 k-1
.maint	a-2 b-2 d-2 h1 j2 k5 l-7 m-2 o-1 p3 s-2 t1 u-3 v-1 w-2 y-2 z4
.mair	g3 p-2 r-2 z3
.mairi	g3 k1 p-2 r-2
.mais	a-3 b-1 d-3 i-3 j1 k-4 l4 m-4 n-2 p5 s-1 t-1 u4 v-1 w-3 x-2 z3
.mais>	a-2 b-1 d-3 e1 f1 h-2 i-3 j1 k-2 l4 m-3 n-2 o1 p5 s-3 t-2 u5 w-3 x-6 y-3 z3
.maiso	a-1 h3 k-8 l-2 o-1 r1 s4 t2 u-1 v-2 x4 y4
.mait	s2
.maitr	s2
.mal	a-4 b-3 c-1 d-1 e-2 f-2 g-3 h-4 i-1 j-1 k3 l4 m-4 n-2 o-2 p-6 q-1 r-1 s6 t-1 u3 v-2 w-2 x1
.mal>	a-3 b-2 e-2 f-1 g-2 h-3 k-1 l-2 m-3 p-3 s8 t-1 u2 w-1 x2 y2
.mala	a-1 b-1 g-1 h-2 k3 l6 m-1 n-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.malad	a-1 b-1 g-1 h-2 k3 l6 m-1 n-1 p-3 s-3 u2 v-3 x-1 y-2 z-1
.male	l-3 s4 u-2
.malem	l-3 s4 u-2
.mam	f-2 g-2 h-2 i-1 k-1 l-2 m-1 p-1 s5 v2 w3 x-2 y-3 z-2
.mama	f-2 h-2 i-1 k-1 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
.maman	f-2 h-2 i-1 k-2 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
.mami	s4
.mamie	s4
.man	a-2 b3 c-3 d1 e-4 f-8 g-1 h2 i5 j-5 k-2 l-8 m-2 n-4 o5 q-4 s10 u-4 w1 x-5 y-6 z-6
.man>	f-2 g-1 h-2 i-1 k-2 l-1 m-2 p-1 s4 v2 w3 x-1 y-2 z-2
.manc	k1 s2 t3
.manch	k1 s2 t3
.mand	b2 c-2 d3 e-1 f-3 h5 j-2 l-8 m1 o6 p-2 q-2 r2 s2 u-6 v-4 w-2 x-3 y-3 z-3
.mande	b1 c-2 d3 e-1 f-3 h5 i1 j-2 l-8 m1 o6 p-2 q-2 r2 s2 u-6 v-4 w-2 x-3 y-3 z-3
.mang	a-2 b-1 f-4 k-8 l-5 p-1 s14 u-2 v3 x-2 y-1
.mange	a-2 b-1 f-4 k-8 l-5 p-1 s14 u-2 v3 x-2 y-1
.manq	b4 e-2 f-2 j-2 k5 p-2 s-2 u2 v-1
.manqu	b4 e-2 f-2 j-2 k5 p-2 s-2 u2 v-1
.mant	s3
.mante	s3
.map	a6 h-2 o-1 s-5 z3
.mape	a3 h-1 o-1 s-3 z3
.mapel	a3 h-1 o-1 s-3 z3
.mapp	a5 s-2
.mappe	a5 s-2
.mar	a-2 b-4 c-1 e-3 f5 g-2 k3 m-3 n-3 p3 q-2 r-2 u2 v-3 w-4 x-4 y2 z-2
.marc	c-1 g2 j2 k2 l2 p3 t-1 u-1 x-1 y-2 z-2
.march	c-1 g2 j2 k2 l2 p3 t-1 u-1 x-1 y-2 z-2
.mard	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-3 q-1 r-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.mardi	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 m-1 n-2 o-2 p-3 q-1 r-1 t-2 u4 v-3 w-3 x-2 y-2 z-2
.mari	a-2 f2 h-1 i2 j-1 k3 l-1 m-1 p2 r-1 s-5 t3 u-3 x-1 y5 z-2
.mari>	a-1 f2 i2 k5 l-6 m-1 p3 s-7 t-1 u-2 v1 x-1 y6
.maria	k-4 l5 s-1 t3 u-2 y-1
.marie	l-1 s2 t1
.maro	t2
.maroc	t2
.marq	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1
.marqu	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1
.marr	k-5 m-2 p4 s2 v2
.marre	k-6 m-2 p4 s2 v2
.mars	a3 b-1 d3 f1 g-1 k3 l3 m1 s-7 t-1 v-2
.mars>	a3 f2 k3 m2 s-6
.marse	d4 l3 s-2 v-2
.mart	k2 l-2 z3
.marti	k2 l-2 s-2 z3
.mas	a4 h-1 l-1 x2
.mas>	a4 s-2
.mass	s-1 x3
.massa	s-1 x3
.mat	a2 b-2 c-3 d-1 e-2 g-3 i-1 j-1 k-2 l2 n5 o-1 p-4 q-2 r2 s4 t1 u-1 v-5 w-2 x-2 z-3
.mat>	k-1 l1 p-2 s2
.matc	l-2 s5 t3 u-1 v-2
.match	l-2 s5 t3 u-1 v-2
.mate	h1 k-3 l4 s-2
.mater	h1 k-3 l4 s-2
.mati	a3 b-2 c-3 d-1 e-1 g-2 h-2 i-1 j-1 n5 o-1 p-2 q-2 r2 s1 t-1 v-3 w-1 x-1 z-2
.matin	a3 c-2 g-2 h-1 l-4 n6 p-1 s1 u-1 v-1 x-1 z-1
.matio	k-3 l5 m2 u2 v-1
.matiq	q-1 r3
.matt	l1 s-1 y1
.matte	l1 s-1 y1
.mau	a-3 h-1 j-1 l-2 m-1 o-1 s3 w-1 x-1 z8
.mauv	a-3 j-1 l-2 m-1 o-1 s2 w-1 x-1 z8
.mauva	a-3 j-1 l-2 m-1 o-1 s2 w-1 x-1 z8
.mav	a-1 c-1 k1 l-1 o-2 s3 u-1 w4
.mave	a-1 c-1 k1 l-1 o-2 s3 u-1 w4
.mavez	a-1 c-1 k1 l-1 o-2 s3 u-1 w4
.max	l-2 p2 s4 u-1
.max>	l-2 p2 s4 u-1
.mba	i2 l-3 m4 s-2
.mbar	i2
.mbau	l-2 m4 s-2
.mbauc	l-2 m4 s-2
.mbe	a-3 c-2 d-1 e-2 g3 h-2 i-2 j-3 l5 m-2 n-2 o-3 p-2 q-1 r-2 s-3 t-1 u2 v-3 w-1 x1 y-2 z7
.mbe>	b1 e-2 f1 g-2 k2 l4 p-1 s-4 u2 v-2 x2 y-1 z2
.mbee	l3 s-1
.mbee>	l3 s-1
.mber	a-2 j-2 k-2 l2 m-1 n-1 o-1 r-1 s-2 z6
.mber>	a-2 j-2 k-2 l2 m-1 n-1 o-1 r-1 s-1 z5
.mberi	z2
.mbes	g4 l-2 u-1
.mbes>	g4 l-2 u-1
.mbi	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-3 m-4 n-1 o-2 p-1 q-1 t-4 u-3 v-1 w-1 x-1 y-2
.mbie	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-2 m-4 n-1 o-2 p-1 q-1 t-4 u-3 v-1 w-1 x-1 y-1
.mbien	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-6 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-1
.mbier	l4
.mbl	k3
.mble	k3
.mble>	s2
.mbo	k-1 p1 s5 u-1
.mbou	p1 s3 u-1
.mbour	s3
.mbout	p1
.mbr	k-2 s6 x-2 y-2
.mbra	s3
.mbras	s2
.mbre	k-1 l-1 s5 x-1 y-2
.mbre>	k-1 l-1 s5 x-1 y-2
.mdr	l-1 m-1 n-1 s6 u-1 w-1 y-2 z-1
.mdr>	k1 s7 u-1 x-4 y-2
.mdrr	x4
.mdrr>	x4
.me>	d-3 e-5 f-6 h6 i-4 j-2 k8 m-4 n-4 o-7 p-4 r-2 s2 t-4 u-9 v11 w-3 x-4 y7 z-3
.mec	a-3 b-1 c-1 d-1 g-2 h-2 i-1 j-1 k-5 l-5 m-2 n-2 o2 p-1 q-2 r3 s4 t-1 u-1 v-3 w3 x2 y5 z-2
.mec>	a-1 g-2 k-3 l-4 m-2 o-1 p-1 r-2 s2 v-2 w4 x3 y4 z-2
.mecr	a-1 h-1 o3 r4 s-2
.mecri	a-1 h-1 o3 r4 s-2
.mecs	n-2 s4 w-1 x-1 y2
.mecs>	n-2 s4 w-1 x-1 y2
.med	a-1 c-3 d-1 e-1 f-3 g-2 h-2 j-1 k-2 l7 m-2 o-2 p-2 t-2 u3 v3 x-2 y-1 z4
.mede	l5 s-2 u-1
.medec	l5 s-2 u-1
.medi	c-2 f-2 g-1 h-1 k-3 l4 m-1 p-2 s3 u4 v2
.medi>	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.medic	c-1 l2 s-2 v3
.medo	v2 x-1
.medoc	v2 x-1
.mee	l1 p-2 s-3 v-1 y5
.mee>	l1 p-2 s-3 v-1 y5
.meh	h-1 j1 s-2 z3
.mehd	h-1 j1 s-2 z3
.mehdi	h-1 j1 s-2 z3
.mei	s2
.meil	s2
.meill	s2
.mem	a-2 c-2 d-2 f-9 g2 h3 i-1 j4 k8 m-3 n-2 o-2 p-4 q-1 r-2 t-2 u5 v-4 w-2 x-2 y-4 z-2
.meme	a-2 c-2 d-2 f-9 g2 h3 i-1 j4 k5 l4 m-3 n-2 o-2 p-4 q-1 r-1 s1 t-2 u5 v-3 w-2 x-2 y-3 z-2
.meme>	a-2 c-1 d-2 f-9 g2 h4 j5 k5 l4 m-2 o-1 p-3 r-1 s-6 t-2 u5 v-3 w-1 x-1 y-2 z-2
.memes	n-2 s7 w-1 y-2
.memp	k7 l-6
.mempe	k7 l-6
.men	a-1 b-5 c6 d-2 e2 f-2 g5 h-3 i-4 j-1 l2 m5 n-4 o5 p-4 r-4 u-2 v-2 w-3 x-5 y2 z-8
.men>	k-2 l4 o2 u2 v-1
.mena	a-1 b-2 c-2 d4 e3 f-1 g3 h-2 j-1 k-4 l2 m-2 o-2 p-1 q-1 s-6 t3 u-2 x-2 y7 z-2
.menac	l-2 s-7 v1 x-2 y8
.menag	b-2 c-2 d4 e3 f-1 g4 h-2 k-4 l3 m-2 o-2 s-2 t3 u-1 v-2 y-2 z-2
.menc	a-1 b-2 e-1 f2 g-2 h-1 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-1 z-3
.mence	a-1 b-2 e-1 f2 g-2 h-1 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-1 z-3
.mend	a3 b1 c-2 d-1 k-3 m5 s-2 v2 y-1
.mende	a3 b1 c-2 d-1 k-3 m5 s-4
.mendo	l-2 s2 v2
.mene	a-3 b-2 c9 d-2 e-2 f-2 g-2 h-3 j-1 k5 m-6 n-1 o-3 p-3 q-1 r-1 s3 t-2 u-2 v-2 w-2 x-2 y-2 z-2
.mene>	a-2 b-2 c5 d-1 e-2 f-1 g-2 h-2 j-1 k5 l-6 m-6 o-2 p-2 q-1 r-1 s5 t-1 v-1 x-1 y-1
.mener	c7 d-1 g-1 h-1 l6 p-2 s-7 u-1 v-1 w-1 z-1
.mens	l-1 m3
.mensu	l-1 m3
.ment	b-2 c2 d-5 e4 g5 i-4 k2 m3 n-3 o2 p-1 r-3 s2 u-2 v-3 w-1 x-4 y-5 z-6
.ment>	b-2 d-5 e4 g6 i-3 j1 k3 m3 n-3 o2 p-2 s-1 u-1 v-5 x-4 y-4 z-6
.menta	k-2 p3 s2
.mente	c-1 k-2 l-1 s6
.menti	l-1 r-4 s6
.ments	c4 k-2 m1 s-2 v2
.menv	m-1 o2 q2 r1 s-1
.menvo	m-1 o2 q2 r1 s-1
.mer	a4 b-1 c-3 d-3 e-3 g1 h-6 i-4 j4 k-5 l-3 m-1 n-2 o3 p-3 r3 s-1 t-2 u3 w-4 y-2 z5
.mer>	a-2 k-3 l-4 m-1 q-1 r-2 s3 t-1 u4 v2 x4
.mera	a4 f-1 h-1 j-1 k-2 p-2 r3 s-3 u2
.merai	a4 f-1 h-1 j-1 k-2 p-2 r3 s-3 u2
.merc	f5 g-1 l-3 s-3 u4
.mercr	f5 g-1 l-3 s-3 u4
.merd	f-1 g-2 k-3 l-1 o-1 r-2 s8
.merde	f-1 g-2 k-3 l-1 o-1 r-2 s8
.mere	a-2 b2 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 r2 s-1 v1 w-2 x-2 z2
.mere>	a-2 b2 c-1 d-1 f-2 g3 h-4 i-3 l2 m2 o-1 r2 s-1 v1 w-2 x-2 z2
.mero	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.mero>	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.mes	a2 c-2 d4 e-6 f-4 g-7 h-7 j-2 l2 m2 o3 p-5 r4 t-1 u-8 v1 w3 x-3 y-3
.mes>	b1 d5 e-4 f-4 g-6 h-6 i-2 l1 m3 o-4 p-4 q-4 r-3 s3 u-6 v3 w4 x-2 y-1 z-4
.mess	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-2 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.messa	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.mesu	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.mesur	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.met	a-4 b2 c-4 d-3 e-4 f-8 g4 h-3 i2 j2 k-5 l-5 m-1 n-2 o-4 p-3 q6 r-6 s4 t-2 u9 v1 w-4 x2 y-4 z-4
.met>	a-1 b-3 f-5 l-5 m-1 n-1 p-3 q4 r-2 s5 u6 v2 y-1
.mete	k-3 l-2 q2 s3
.mete>	q2
.meteo	k-3 l-1 s4
.metr	b-2 e-1 g7 k-2 l-1 p3 s-2 u-2 v1
.metro	b-2 e-1 g7 k-2 l-1 p3 s-2 u-2 v1
.mets	k-1 l-1 p-2 s5 v-2 x3
.mets>	k-1 l-1 p-2 s5 v-2 x3
.mett	a-1 b5 c-3 d-2 e-3 f-3 g-1 h-2 i3 j4 k-4 l-1 n-1 o-3 p-5 q4 r-5 s-5 t-1 u9 w-1 x1 y-3 z-3
.mette	a-2 b3 f-2 g-1 i4 j3 k-4 l2 p-2 q4 r-4 s-8 u4 v-1 y-1 z-2
.mettr	b3 c-2 d-1 e-2 f-2 h-1 k-1 l-6 o-2 p-3 r-1 u7 v1 w-1 x2 y-2 z-1
.meu	a-1 j1 k-2 l-5 s1 t2 u-2 v1 x6 y-2 z-3
.meub	s2
.meubl	s2
.meuf	h1 j2 k-2 t3
.meuf>	h1 j2 k-2 t3
.meur	l-4 v1 x6 y-2 z-2
.meure	s-4 v5
.meurs	s4
.meurt	l-3 s-3 v-4 x6 y-1
.mex	e1
.mez	a-2 f-3 j-2 l-3 p4 r6 s2 u-2 z-2
.mez>	a-2 f-3 j-2 l-3 p4 r6 s2 u-2 z-2
.mi>	a-1 b-2 c-2 e6 f-1 g-3 h-3 l2 m1 n-2 o-3 p5 s3 v-2 w-2 x-1 y-1 z-1
.mic	c1 k-1 m3 s-1
.mici	c1 m3 s-1
.micil	c1 m3 s-1
.mid	k3 l-3 p-1 s1 u5 w-1 z-1
.midi	k3 l-2 m1 p-1 u5
.midi>	k3 l-2 m1 p-1 u5
.mie	a-3 b-2 d-1 e-2 f-3 g-4 h-2 i3 k-4 l-10 n-1 o-2 p-5 q-2 s7 u6 v2 w-2 x-3 y-3 z5
.mie>	g-2 l-4 p-4 s10 v-2
.mien	s-4 z5
.mien>	s-4 z5
.mier	c2 k-1 s2 u-1 z3
.mier>	c2 l1 m2 s-2
.miere	l-1 s3 z3
.mieu	a-2 b-1 f-2 g-1 h-2 i3 k-2 l-7 m-1 n-1 o-1 p-1 q-1 s2 u7 v4 w-2 x-2 y-2 z-2
.mieux	a-2 b-1 f-2 h-2 i3 k-2 l-7 p-1 q-1 s5 u3 v4 x-2 y-2 z-1
.mil	g-1 k-4 l4 m-3 n-2 p-1 v-2 w7
.mili	l2
.milia	l2
.mill	g-1 k-4 l3 m-2 n-2 p-1 s-2 v-1 w7
.mille	g-1 k-4 l3 m-2 n-2 p-1 s-2 v-1 w7
.min	b-2 c-2 d-2 f-5 g1 i-2 j-1 k-3 l-5 m2 n-1 o-2 p16 q-1 r-2 s-4 t-2 u-4 v-4 w-2 x-2 y-3 z-1
.min>	a-2 b-1 c-2 d-1 e-3 f-3 g2 h1 i-2 k-3 l-5 m-2 n-1 o-1 p14 s-2 u-4 v-3 w-1 x-2 y-2 z-2
.mine	a1 e3 f-2 k-1 l-2 m4 p-1 z2
.mine>	a1 e3 f-2 k-1 l-3 m4 p-1 z2
.minu	g-2 l2 p7 s-5 v-1
.minut	g-2 l2 p7 s-5 v-1
.mio	c3 k2 l3 p-1 s-5 t2 v2
.mio>	k-2 l5 s-2
.mion	c3 k3 p-1 s-4 t2 v2
.mion>	c3 k3 p-1 s-4 t2 v2
.mir	a-1 l3 p-1 s-1 t4 u-1 v4
.mir>	a-1 k3 l-2 p-1 t4 u-1 v4
.mis	a-6 b-3 d-2 e1 f-2 g-4 h-4 i-1 j-2 l3 m7 n-3 o-3 p-7 q3 r-4 s2 u-4 v-3 w5 x-2 z-4
.mis>	a-5 b-4 c1 d-1 f-2 g-3 h-2 j-2 k4 l2 m8 o-2 p-5 q4 r-4 s1 t2 u-4 v-1 w-2 x-3 z-3
.mise	b2 e3 s-2
.mise>	e3
.miser	s1
.miss	a-1 b-1 c-1 d-1 g-1 h-1 k-7 l2 m-2 n-2 o-1 p-2 s2 t-1 v-3 w6 x2 z-1
.miss>	k-4 l-4 m-1 n-2 s-3 w7
.missa	l2 v-1 x2
.missi	a-1 k-4 l2 p-2 s6 t-1 w-1 z-1
.mm>	g2 k5 l-6 m-1 p-1 s1 t2 u2
.mma	c-2 d-1 e-1 g-1 m2 o4 s2
.mman	c-2 e-1 g-1 m2 o4 s2
.mmand	c-2 e-1 g-1 m2 o4 s2
.mme	a-4 b-6 c2 e2 f-2 g4 h4 k3 l-3 n-3 o1 p-6 q1 w-5 x-1 y-3
.mme>	a-6 b-4 c6 d2 e-2 f-3 g-6 h2 i1 k8 l-4 m-2 n-1 o-5 p-4 r-1 t2 u-5 w-2 y-3 z4
.mmen	b-3 c-8 d-3 e3 g7 h3 i-3 j1 k-5 l2 n-2 o4 p-4 q2 t-4 u2 w-4 x-3 y-2 z-6
.mmenc	a-1 b-2 e-1 f2 g-2 h-1 j-2 k-5 l2 m3 o-2 q4 r-2 s3 u2 v2 w-1 z-3
.mmene	c-2 h-1 k2 l3 p-3 s2 v-1 w-1 z-1
.mment	b-2 c-5 d-2 e4 f-2 g8 h4 i-2 j2 k-7 l-3 m-3 n-1 o5 q-2 r1 s-6 t-3 v-2 w-2 x-1 y-2 z-3
.mmer	u4
.mmer>	u4
.mmes	a-3 g-1 i1 s4 y1
.mmes>	a-3 g-1 i1 s4 y1
.mmi	l2 m4 p-1 s-4 v-1 x2
.mmis	l2 m4 p-1 s-4 v-1 x2
.mmiss	l2 v-1 x2
.mmu	g1
.mmun	g1
.mn>	h3 l6 o-1 s-5 u-1
.mna	e3
.mnat	e3 s-1
.mnati	e3 s-1
.mne	e1 l-1 s2
.mne>	e1 l-1 s2
.mob	z1
.mobi	z1
.mobil	z1
.moc	l-2 s5 v-2
.moch	s2
.moche	s2
.mod	a-2 b-1 f-3 h-2 j5 k-4 l-4 n-2 o5 r-1 s-4 u6 w-1 z-1
.modi	a-2 f-3 j5 k-4 l-3 r-1 u6
.modif	a-2 f-3 j5 k-4 l-3 r-1 u6
.moi	a5 b-5 c-4 d1 e-4 g-4 h-5 j-1 k-1 l2 n-5 p-2 q2 r-2 t-4 u2 v-1 w-8 x-5 y2 z7
.moi>	a6 b-5 c-3 e-3 f1 g-3 h-4 l2 m-6 n-5 o-2 q2 r-1 s-2 t-3 u2 w-7 x-4 z8
.moin	a-2 k-2 l-2 o5 s4 t-1
.moin>	p-2 s4 t-1
.moins	a-2 k-1 l-2 o5
.mois	c-2 d2 e-2 g-2 h-2 j-1 k1 l-1 m7 o-1 p-2 q2 r-2 t-2 v-4 w-1 x-1 z2
.mois>	c-2 d2 e-2 g-2 h-2 j-1 l-1 m7 o-1 p-2 q2 r-2 t-2 v-4 w-1 x-1 z2
.moiss	k1
.mom	f4 g-4 h-2 k2 m-2 s3 u3
.mome	f4 g-4 h-2 k2 m-2 s3 u3
.momen	f4 g-4 h-2 k2 m-2 s3 u3
.mon	b-4 d-3 e-5 g-7 i-2 j2 k1 m1 o-4 s3 u-2 v-2 y2 z-2
.mon>	b-3 d-3 e-5 g-6 h1 i-1 j3 k2 l2 m2 o-4 p-1 u-2 v-6 y3 z-2
.mond	k-5 l-3 p-2 s2 u-1 v7 w-1
.monde	k-5 l-3 p-2 s2 u-1 v7 w-1
.mont	c2 g-3 k-3 l-6 m-2 p6 s4 u1 v-2 y-2
.mont>	l-1 s4
.monta	u2
.monte	g-2 k-2 l-3 p6 v-2 x1 y-1
.montp	s2
.montr	c3 l-1 s1
.moq	s1
.moqu	s1
.moque	s1
.mor	a-4 b-2 c-2 d-2 e-2 f-2 g-3 h-2 i-1 j-3 k-3 l6 m-2 n2 o-2 p-4 q-2 r-2 s1 t-2 u-1 v7 w-3 x-1 z-2
.mort	a-3 b-2 c-2 d-1 e-2 f-2 g-3 h-2 i-1 j-3 k-4 l7 m-2 n-2 o-2 p-4 q-1 r-2 s2 t-2 u-1 v7 w-3 x-1 z-2
.mort>	a-3 b-2 c-2 d-1 e-1 f-2 g-2 h-2 i-1 j-3 k-4 l4 m-2 n-1 o-2 p-4 q-1 r-2 s3 t-1 v7 w-2 x-1 y1 z-2
.morte	k-1 l6 u-1 v-1 y-4
.mot	e4 k-3 l-1 s4
.mot>	e2 s2
.mou	a-2 b-1 c-1 d-1 f-1 g-1 h-2 k-4 l3 m-2 n-2 o1 p-2 q-2 r-2 s-1 t-1 u-4 v8 w6 x-2 y-3 z-3
.moua	i-1 k-2 l-2 n-1 s6
.mouai	l-1 s4
.moul	i1 s2
.mour	a-1 d-1 h-1 i-1 k-3 l4 m-1 n-1 o2 p-1 q-1 r-1 s-7 u-3 v8 w6 y-2 z-2
.moure	l-1 s5
.mouri	a-1 h-1 k-3 l3 o2 r-1 s-4 u-3 v8 w-1 y-2 z-2
.mous	j1 z-1
.moy	k-4 l7 p-1 s-5 t3 u4 v-2
.moye	k-4 l7 p-1 s-5 t3 u4 v-2
.moyen	k-4 l7 p-1 s-5 t3 u4 v-2
.mpa	a-2 b-2 c-1 f-1 g-2 h-1 i-1 k1 l-2 o-2 s1 t-2 u-2 v-2 w6 y4 z-1
.mpa>	g-1 k-2 l-2 s-3 w6
.mpag	b-1 k2 s3 t-2 u-2 v-1 y4
.mpagn	b-1 k2 s3 t-2 u-2 v-1 y4
.mpe	a-2 c-1 f-2 g-2 h-1 i-1 j-1 k6 m-2 n-2 o-2 q3 r-2 s-8 t-1 u-3 v-2 w-2 x-1 y-2 z9
.mpe>	g-1 k-3 l-2 p2 q4 s-3 u-1 v-1 y-1 z5
.mpec	b1 k8 m-1 p-2 s-3 u-1 w-1
.mpecc	k3 u-2
.mpech	b1 k6 l2 m-1 p-2 s-2
.mpee	l3
.mpee>	l3
.mper	z3
.mper>	z3
.mpes	s-2 z4
.mpes>	s-2 z4
.mpez	z3
.mpez>	z3
.mph	l-2 s4
.mphi	l-2 s4
.mphi>	l-2 s4
.mpi	h-2 o-2 s7
.mpie	s3
.mpier	s3
.mpin	s2
.mping	s2
.mpio	h-2 o-2 s5
.mpion	h-2 o-1 s4
.mpl	c-1 e1 f-2 h5 i-1 k1 l1 n-1 o4 p-2 q-1 r-1 s-4 u-3 v-2 w-2 y-1 z-2
.mpla	h6 s-3 u-3
.mplac	h6 s-3 u-3
.mple	a-1 e2 g2 l4 s-2 u-1
.mplet	g3 l4 s-1 u-1
.mpli	a3 d2 k2 l-3
.mpliq	a3 d2 k2 l-3
.mplo	a-2 d-1 o5 s-1 t1 w-1
.mploi	m1 o5 s-4
.mploy	a-2 s3 t1
.mpo	a2 b-2 c-4 d-1 e-2 f-4 g-3 h-2 i-2 j-1 k2 l6 m-2 n-1 o-3 p-1 r-1 s5 u2 v-2 w-2 x-1 y-2 z2
.mpor	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 l-1 o-1 s8 u4 v-1 z-1
.mport	a2 b-2 c-4 e-2 f-4 g-2 h-2 k-2 l-1 o-1 s8 u4 v-1 z-1
.mpos	i-1 k3 l7 n-1 o-1 s-8 u-3 z3
.mpose	s-1 z3
.mposs	k3 l7 s-8 u-3
.mpot	s3
.mpr	a-2 b-2 c-3 d-2 e5 g-3 h-2 i3 j-2 k-2 l-3 m-3 n-2 o7 p-2 q-2 r-3 t-1 x-2 y-3 z-3
.mpre	b-2 c-4 d-2 e5 f-2 g-3 h-2 i4 j-1 k-8 m-2 n-1 o6 p-2 q-2 r-3 s1 t-1 v-2 w2 x-2 y-2 z-3
.mpreh	s-2 w3
.mpren	b-1 c-4 d-2 e5 f-2 g-2 h-1 i4 j-1 k-6 l-3 m-1 n-1 o6 p-2 q-2 r-3 s1 u-2 v-1 w-1 x-2 y-2 z-2
.mprev	k-2 l2 s2 u2
.mpri	a-2 f2 i-1 k4 l-4 o3 s-2 v1 w-2 z-1
.mprim	c1 l-1 v3 w-1
.mpris	a-1 f3 k3 l-3 o4 s-2 v-2
.mps	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.mps>	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.mpt	a-3 c3 e-1 f-1 g-2 i-1 k5 l6 m-1 o-2 p-2 q-1 r-1 s-2 u-1 v-1 w-1 y-1 z-3
.mpta	k-2 l3
.mpta>	s2
.mptai	k-2 l3 s-1
.mpte	a-3 c3 e-1 f-1 g-1 i-1 k6 l5 m-1 o-2 p-2 q-1 r-1 s-3 u-1 v-1 w-1 y-1 z-3
.mpte>	c4 k5 l-3 p-5 s2 x1
.mpter	k3
.mptez	a-3 k1 l6 o-2 p4 s-7 z-2
.ms>	c-5 d-3 e-3 g-4 h-4 i3 j-2 k-5 l-2 m-5 n-3 o3 p3 q7 r11 s-8 t-4 u4 v-7 w-4 x-3 y-3 z-3
.msg	f2 j-2 q-1 r7 s-3 u-3
.msg>	f2 j-2 q-1 r7 s-3 u-3
.mst	s1
.mste	s1
.mster	s1
.mt>	a-1 b4 g-2 l2 s-2 v3 x-2
.mtn	a-2 g2 h3 r2 s-1
.mtn>	a-2 g2 h3 r2 s-1
.mun	c1
.muni	c1
.mus	l-1 s3
.muse	s2
.musi	s2
.musiq	s2
.mwe	k5 l-2 s-3 u2
.mwen	k5 l-2 s-3 u2
.mwen>	k5 l-2 s-3 u2
.nab	z1
.nabl	z1
.nable	z1
.nac	l-2 s-7 v1 x-2 y8
.nace	l-2 s-7 v1 x-2 y8
.nace>	l-2 s-6 v1 x-1 y8
.nad	s2
.nadm	s2
.nadmi	s2
.nag	b-2 c-2 d4 e3 f-1 g3 h-2 k-4 l3 m-2 o-2 s-2 t3 u-1 v-2 y-2 z-2
.nage	b-2 c-2 d4 e3 f-1 g3 h-2 k-4 l3 m-2 o-2 s-2 t3 u-1 v-2 y-2 z-2
.nage>	b-1 d5 f-1 g4 h-1 k-3 l4 s-1 t-2 v-1 y-2 z-2
.nagem	e3 l-2 s1
.nager	l1 s-2 t5
.nai	a-3 b-1 c-2 d-1 f-2 g3 h1 i2 j-1 l-4 m-1 p-2 q-1 r-2 t-1 u-2 v-2 x-1 z6
.nais	a-3 b-1 c-2 f-2 g3 h1 i2 j-1 l-4 m-1 p-2 q-1 r-2 s1 u-2 v-2 x-1 z6
.nais>	a-2 f-1 g3 h1 i3 k-1 l-3 p-1 q-1 r-1 s-4 u-1 v-2 x-1 z6
.naiss	k1 s5
.nait	y2
.nal	b-2 e1 f-3 g3 h3 i-1 k3 l4 n-2 o-3 p-2 q4 r-3 s-5 t-2 u-5 v-5 w-2 y-2 z2
.nal>	a-1 b-1 c2 d2 e2 f-2 g4 h-1 k1 l2 m-1 o-1 p-1 s-5 t-1 u-2 v-1 x2
.nale	a-2 e-1 g-1 k3 l3 p-1 q5 r-3 s1 u-2 v-3
.nale>	s2 v-1
.nalem	a-1 e-1 k2 l3 q5 r-3 u-2 v-1
.nali	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.nali>	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
.nan	a-2 b-1 d-2 e-1 f-2 h2 i-1 j2 k-5 l4 m-2 n-1 o-1 p3 t1 u-3 v-2 w-1 y-2 z4
.nan>	k-3 l6 p-2 u-1 z-1
.nant	a-2 d-1 f-2 h2 j2 k-3 l-2 m-2 p4 q1 s-2 t2 u-2 v-1 y-2 z4
.nant>	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 t2 u-2 v-1 y-2 z5
.nao	i3 s-2
.nao>	i3 s-2
.nap	c-1 k-4 l-2 s7
.nape	c-1 k-4 l-2 s7
.nape>	c-1 k-4 l-2 s7
.naq	o1
.naqu	o1
.naque	o1
.nar	k-3 s4 z-1
.nard	k-3 s4 z-1
.nard>	k-2 s4
.nas	j-1 s1 z3
.nass	j-1 z3
.nat	a-1 e4 l-2 z3
.nata	l-1 s1 z3
.natai	l-1 s-1 z3
.nati	e4 s-2
.natio	e4 s-2
.nau	c3 l1 s-2
.naux	c3 s-1
.naux>	c3 s-1
.nav	j2
.nava	j2
.navan	j2
.nc>	a-2 b-3 c-2 d-1 f1 g-2 i-1 k8 l4 m-2 o-1 t-2 u-7 v-2 x-1 y-1 z-2
.nca	b-1 e1 f-3 g-1 i8 k-1 l4 o-2 p-2 q-3 r-1 u-3 v-1 y-1 z-2
.ncai	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncais	e1 f-3 i8 l-3 q-2 u-3 z-1
.ncap	l3
.ncapa	l3
.ncar	l4 s-1
.ncarc	l4 s-1
.nce	a-6 b5 c-3 e-1 g-6 h-5 j-4 l7 m3 n-4 o-5 r-5 u1 v-4 w4 y-4 z-3
.nce>	a-3 b4 c-2 d-3 f2 g-4 h-4 i-4 j-3 k4 l6 m4 n-1 o-3 p2 q-2 r-2 s-4 u-4 w3 y-2 z-6
.ncee	l4 s-2
.ncee>	l4 s-2
.ncei	l-1 s4
.ncein	l-1 s4
.ncer	b-1 f-1 g-1 k-3 l-2 m-2 n-2 q-1 r-1 s3 u5 v-2 w4 y-1 z2
.ncer>	f-1 k-3 l1 s3 u6 v-1 w-1 x1 z-1
.ncern	d2 l-1 z3
.ncert	l-2 s5
.nces	a-3 b5 c-1 d2 f-2 g-2 i4 k-5 l3 n-2 o-1 p-2 q-2 r-1 t2 u1 v-3 w-2 x-1 y-1 z-1
.nces>	a-3 b6 c-1 d2 f-2 g-2 i4 k-5 l3 n-1 o-1 p-2 q-2 r-1 s-2 t2 u2 v-2 w-1 y-1 z-1
.ncez	q4 r-1
.ncez>	q4 r-1
.ncf	k-1 l2 p3 s-2
.ncf>	k-1 l2 p3 s-2
.nch	h-2 i6 k3 m-1 p-1 t2 u-2 v-1 x-1
.nch>	i7 l-2 s-4
.ncha	k3 l-1
.ncha>	k2
.nchal	s2
.nche	h-1 k1 l1 s2 t3
.nche>	h-1 k1 l1 s2 t3
.nci	a-2 e1 f-1 j7 k-2 l-2 s-1 u-2 z4
.ncie	a-1 j7 k-2 l-3 u-1 z4
.ncien	a-1 j7 k-1 l-1 s-5 z4
.ncip	e1
.ncipe	e1
.ncl	k-2 l2 t3
.ncle	k-2 l2 t3
.ncle>	k-2 l2 t3
.nco	a-1 b4 c-2 e-1 g-2 h3 j-1 k-4 l-2 o4 z3
.ncon	g-2 h3 j-1 k-1 l-2 o4 s-3 z3
.nconn	j-1 l-1 o4 s-3 z3
.ncont	h3
.ncou	b5 c-1 o-1 s-3
.ncour	b5 c-1 o-1 s-3
.ncr	b3 s-2
.ncre	b3 s-2
.ncret	b3 s-2
.nct	b5 e-2 g-2 l-2 o2 p-1 s2
.ncti	b5 e-2 g-1 o2 p-1 s-2
.nctio	b5 e-2 g-1 o2 p-1 s-2
.nctu	l-1 s4
.nctue	l-1 s4
.nd>	a6 b-5 c-4 d-2 e1 f7 g-2 i3 j-3 l-1 m-5 n-2 p-8 q-4 s1 t-2 u-3 w2 x-1 y3 z-9
.nda	a1 c-1 d4 e4 f-3 g-2 h-2 i-2 j-1 k5 m-2 o-1 p-2 q-2 r3 s-2 t-2 u-3 v-2 w-2 y-2
.nda>	a-2 f-2 h-1 k7 l-2 m-1 q-1 r4 s-4
.ndam	e4 l-1 s1
.ndamn	e4 l-1 s1
.ndan	a-3 d5 e1 k-1 l2
.ndant	a-3 d5 l-2 s4
.ndar	a5 i-2 l2 u-2 w-1
.ndard	a5 i-1 s-1 u-2
.ndarm	l2
.nde	a-2 b1 c-4 e-3 f4 g-2 h5 i1 j-5 k-1 m2 n-2 o4 p4 q-3 r-1 s-2 t-2 v2 w-4 x-4 y-5
.nde>	b1 c-2 d2 f-2 h7 i1 j-2 k-3 l-9 m5 n-1 o-5 p-4 q-2 r1 s6 t-5 u-5 v5 w-3 x-2 y-3 z-2
.ndee	l3 s-3
.ndee>	l3 s-3
.nder	c-2 g-2 h1 i3 k-3 l-5 o6 p5 s-8 t3 u-4 v-1 z-1
.nder>	c-1 g-1 h1 k-2 l-4 o6 p5 s-7 t3 u-4 v-1 z-1
.nders	i4 s-1
.ndes	g-1 l2 o5 s-5
.ndes>	g-1 l2 o5 s-5
.ndeu	k-2 s3
.ndeur	k-2 s3
.ndez	a-2 b3 c-2 d-2 e-2 f5 g-1 i-2 j-3 k2 l4 m-3 n-1 o-3 p3 q-1 r-2 s-8 t-2 u3 v-3 w-2 x-2 y-3 z3
.ndez>	a-2 b3 c-2 d-2 e-2 f5 g-1 i-2 j-3 k2 l4 m-3 n-1 o-3 p3 q-1 r-2 s-8 t-2 u3 v-3 w-2 x-2 y-3 z3
.ndi	a-3 b-1 c-2 d-1 f1 i-1 j1 k-2 l5 m4 n-1 o-2 p-4 q-1 r-1 t-3 u4 v-3 w-1 x-2 y-2 z-3
.ndi>	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.ndiq	g2 h2
.ndiqu	g2 h2
.ndis	k-5 l7 s-1 u-2
.ndisp	k-4 l6 s-1 u-1
.ndo	a-2 b-1 g-1 k-5 l3 p-4 s6 u-1 v3 y-2
.ndor	a-1 k-3 l3 p-4 s3 v3 y-1
.ndorm	a-1 k-3 l3 p-4 s3 v3 y-1
.ndr	a2 b-5 c-1 d-4 e-3 f-4 g2 h-2 i-2 j-2 k3 l3 m-2 n-2 o3 p-2 q1 s-2 t-2 u4 v1 x-1 y-3
.ndra	a-2 b-3 c-4 f-2 g-3 h-1 k4 l5 m-2 o-1 p-5 q-1 t-1 u3 x-3 z-3
.ndra>	f-1 g-1 k7 l5 s-12 u-2 v-2 x-1 y-2 z-3
.ndrai	a-1 b-3 c-3 f-1 g-2 l1 m-2 p-5 q-1 s4 t-1 u4 v2 x-2
.ndre	a3 b-4 c1 d-3 e-3 f-3 g-3 i-2 j-2 l-3 n-2 o4 q2 s-1 u3 v1 y-3
.ndre>	a4 b-3 c2 d-3 e-3 f-4 g-2 h-4 i-1 j-2 k-4 l-1 m-3 n-1 o4 p1 q3 v2 w1 x1 y-2
.ndred	a-1 b-1 g-2 h3 k1 l-3 m2 s-3 u4 v-1
.ndri	k2 z2
.ndrie	k4
.ndro	g6 h-1 s-2 t-3
.ndroi	g6 h-1 s-2 t-3
.nds	b-1 c3 d-3 e2 f-2 g2 h-3 j3 k2 l-4 n-1 o3 q-3 r-3 s6 t-2 u-5 v-2 w-2 x-2 y-3 z-3
.nds>	b-1 c3 d-3 e2 f-2 g2 h-3 j3 k2 l-4 n-1 o3 q-3 r-3 s6 t-2 u-5 v-2 w-2 x-2 y-3 z-3
.ndu	a-6 b-2 e-1 f-2 g-2 h-2 i-1 k2 l-4 m-1 o-3 p2 q1 s5 t5 u-3 w2 x-1 y-1 z2
.ndu>	a-5 b-2 e-1 f-1 g-1 h-2 i-1 k3 l-3 o-2 q1 r-2 s6 u-3 v-2 w2 z3
.ndui	a-1 k-2 o-1 p1 r2 s-1 t5 z-1
.nduir	k-2 o-1 s-3 t5
.nduis	r2 s1
.nduit	p1
.ndy	s2
.ndy>	s2
.ne>	a2 b-2 c2 d-1 e1 f-7 g-5 h-1 i-3 j4 k-2 m-1 n-2 o-2 q-4 r-2 s7 t-2 u-1 v3 w-5 x-1 y-4 z6
.nea	s-2 u6
.neau	s-2 u6
.neau>	s-2 u5
.nec	c3 k3 m-1 u-1
.nece	c3 k4 m-1 s-1 u-2
.neces	c3 k4 m-1 s-1 u-2
.nee	a3 b-1 c-2 e-1 f-2 g-1 k2 l2 m-1 p-2 s1 u4 v-3 w-1 x-1 y-1
.nee>	a3 b-1 c-2 e-1 f-2 g-1 k2 l2 m-1 p-2 s1 u4 v-3 w-1 x-1 y-1
.nees	j1
.nees>	j1
.neg	k-1 l4
.nega	k-1 l4
.negat	k-1 l5
.nei	k-2 l5 y-1 z-2
.neig	k-2 l5 y-1 z-2
.neige	k-2 l5 y-1 z-2
.nel	e2 j1
.nel>	j1
.nem	a2 g-1 k-3 l-2 s3 u-1 w3
.neme	a2 g-1 k-3 l-2 r3 u-1 w3
.nemen	a2 g-1 k-3 l-2 r3 u-1 w3
.nen	b4 h-1 l1 s-3
.nent	b4 h-1 l1 s-3
.nent>	b4 h-1 l1 s-3
.ner	a-1 c5 d3 e-2 f2 h-4 i-3 k-4 l-3 m2 n-2 o-2 p-5 q2 r1 s3 t1 u2 v-3 w-3 x-2 z-4
.ner>	a-1 c5 d3 e-2 f2 h-4 i-3 k-3 l-2 m2 n-1 o-2 p-4 q2 r2 s1 t1 u2 v-8 w-3 x-1 z-3
.nera	k-1 l-2 s2 u1
.neri	s-2 v4 x-2
.nerie	s-2 v4 x-2
.nerv	s3
.nerve	s3
.nes	b-2 c-1 d2 g-1 k-3 l3 m-1 p-2 q-1 r-1 t3 v3 x-1 y-3
.nes>	b-2 c-1 d2 g-1 k-3 l3 m-1 p-2 q-1 r-1 t3 v3 x-1 y-3
.net	g1 k-2 l-4 s6 v1 x-1 y-1
.net>	l-3 s4
.netr	s2 v2 y-1
.netre	s2 v2 y-1
.nett	g2 m1
.nette	g2 s1
.neu	e-1 k-3 l-2 o-1 p3 s3 u2
.neu>	k-2 p4
.neuf	c-2 l-1 o-1 s4 u2
.neuf>	c-2 l-1 o-1 s4 u2
.neur	c2 s-1
.neur>	c2 s-1
.nev	g2 m1 s-1
.nevi	g2 m1 s-2
.nevil	g2 m1 s-2
.nez	a4 b3 c-1 f2 i-1 j4 k-4 l-9 o-1 p3 q5 r1 s-6 u1 v1 w-1 x-1 z-3
.nez>	a4 b3 c-1 f2 i-1 j4 k-4 l-9 o-1 p3 q5 r1 s-6 u1 v1 w-1 x-1 z-3
.nfa	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.nfan	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.nfant	a-2 b-1 d-2 f-1 g-1 h-1 i-2 k2 l4 m-3 o-1 p-1 q-2 s-1 t2 u2 v2 w-2 z-1
.nfe	l-2 s-6 v3 y6
.nfer	l-2 s-6 v3 y6
.nferm	l-2 s-6 v3 y6
.nfi	a-2 f-2 g-1 h-1 k2 l4 o-1 p-1 s4 u-2 x-1 z1
.nfin	k-3 l2 s4
.nfin>	k-3 s4
.nfine	l1
.nfir	a-1 f-1 g-1 h-1 k3 l3 o-1 s1 u-2 v-1 z1
.nfirm	a-1 f-1 g-1 h-1 k3 l3 o-1 s1 u-2 v-1 z1
.nfl	s2
.nfle	s2
.nfle>	s2
.nfo	a1 c-2 g-1 j-1 k-2 l-1 n-2 o4 p-1 r-1 s-6 u-1 w3 z5
.nfo>	l-4 n-2 o5 s-2 w3
.nfon	l-2 s-3 z6
.nfond	l-2 s-3 z6
.nfor	k-2 l4 m2 s-3
.nform	k-2 l4 m2 s-3
.ng>	b-1 c2 d-1 e-5 f-2 g4 h-2 i-2 j-2 k-6 l-5 n-2 o-3 p-2 q-1 r-2 s4 t-2 u2 v-2 w-2 y4 z4
.nge	a-4 b-2 c-3 d2 f-8 g-7 j6 k4 l-3 m-5 n-2 o-4 p-6 s2 t1 u5 v-4 w-3 y3
.nge>	a-4 c-2 d2 e-2 f-6 g-3 h3 i-2 j4 k7 l-4 m-5 o-2 q1 r1 s2 t-4 w-1 x-3 y-3 z2
.ngem	j3 k-1 l3 s-2
.ngeme	j3 k-1 l3 s-2
.nger	b-2 c-2 d1 e2 f-3 g-6 h-3 i3 j3 k-6 l-2 o-2 p-5 q-2 r-2 t4 u5 v-5 w-1 x2 y5 z-3
.nger>	b-2 c-2 d1 e2 f-3 g-6 h-3 i3 j3 k-5 l-2 m-2 o-2 p-5 q-1 r-2 t4 u5 v-5 w-1 x2 y6 z-3
.ngera	u2
.ngeri	m1
.nges	l4 s-4
.nges>	l4 s-4
.ngez	b-1 d-1 i-2 k4 l-3 n-1 p-1 s2 t-1 u1 z-2
.ngez>	b-1 d-1 i-2 k4 l-3 n-1 p-1 s2 t-1 u1 z-2
.ngi	k2
.ngl	a-2 b-1 c-1 e-1 f-1 g-2 h-1 i12 j-1 k-4 l-4 m-1 n-1 o-1 p-1 q-3 r-2 t-1 u-4 v-3 w-1 x-4 y3 z-1
.ngla	a-1 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3
.nglai	a-1 i9 k-2 l-2 q-3 r-1 s3 u-3 v-2 x-3
.ngle	i2 k-1 l-2 y4
.nglee	l-1 s-3 y5
.ngler	s4
.ngli	i7 k-1 l-1 s-3
.nglis	i7 k-1 l-1 s-3
.ngt	p2 z1
.ngta	k-1 p2
.ngtai	k-1 p2
.ngte	k1 z1
.ngtem	k1 z1
.ngu	b-3 i9 j-2 k-5 l-2 q-1 s1 t-1 u-7 v3 x4 y-1
.ngue	b-3 i9 j-2 k-5 l-2 q-1 s1 t-1 u-7 v3 x4 y-1
.ngue>	b-3 i9 j-2 k-5 l-2 q-1 s-1 t-1 u-7 v2 x5
.ni>	a2 b-1 d-1 e-3 f-2 g-1 h-2 i-1 j-1 k-2 m5 p2 q-5 r3 s6 v-5 w-2 y-1 z-1
.nia	s3 u-1
.nial	s3 u-1
.nib	k2 l3 s-2 u1
.nibi	k-4 l4 s-2 u3
.nibil	k-4 l4 s-2 u3
.nibl	k5 u-2
.nible	k5 u-2
.nic	k3 l-2 u2
.nick	k3 l-2 s-2 u2
.nicke	k3 l-2 s-2 u2
.nie	a4 c2 f-2 g-2 h2 i1 k2 l-7 p-3 q3 r-2 s6 t-1 y-1 z-1
.nie>	l3 s-2 u-2
.nier	a3 c2 g-1 h2 k2 l-4 p-2 q3 r-2 s2 v1 y-1 z-1
.nier>	a3 c2 g-1 h2 k4 l-9 p-1 q3 r-2 s3 u1 v-1
.niere	k-2 l5 p-1 s-3 v2
.niers	c3 s-2
.nif	c-2 e4 k-2 m-2 p4 s-3
.nifi	c-1 e4 m-1 s-1
.nifie	c-1 e4 m-1 s-1
.nim	c-2 e-2 f-1 g-1 k-1 s7 u2
.nimp	c-2 f-1 s5 u2
.nimpo	c-2 f-1 s5 u2
.nin	c3 f-1 k-2 u3
.ning	c3 f-1 k-2 u3
.ning>	c3 f-1 k-2 u3
.nio	k-3 l3 p3
.nion	k-3 l3 p3 s-1
.nion>	k-3 l3 p3 s-1
.niq	f-1 h-2 k3 l2 m-1 n-2 p-1 s3 u-1 v-1 w-1
.niqu	f-1 h-2 k3 l2 m-1 n-2 p-1 s3 u-1 v-1 w-1
.nique	f-1 h-2 k3 l2 m-1 n-2 p-1 s3 u-1 v-1 w-1
.nir	a-4 b5 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u1 v3 w2 x-3 z-3
.nir>	a-4 b5 d-1 e-2 f2 g2 h-3 i-2 j-2 k3 l3 m-3 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u1 v3 w2 x-3 z-3
.nis	a2 e-1 f-4 g-1 k5 l-5 n-1 p4 r1 s-6 u-2 v4 w4 x-1
.nis>	a3 e-1 f-4 k5 l-5 p4 s-4 u-2 v5
.niss	n-1 r2 s-3 w4
.nisse	n-1 r2 s-3 w4
.nit	a6 e2 f-3 k-3 l3 s-4 u-1
.nit>	a7 e-3 f-3 s-3
.nite	h1 k-3 l4 s-2
.nite>	h1 k-3 l4 s-2
.niv	f-2 k-2 l-2 s6
.niv>	f-2 l-1 s5
.nive	s3
.niver	s3
.njo	s-2 y3
.njoi	s-2 y3
.njoin	s-2 y3
.nju	h-3 o-2 p-2 s5
.njus	h-3 o-2 p-2 s5
.njust	h-3 o-2 p-2 s5
.nle	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.nlev	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.nleve	a3 b-2 e-3 f-2 g-1 j-1 l-2 o-1 q4 r1 s-2 y2 z-2
.nn>	k-5 l5 n-6 s5 w-3 z2
.nna	a-2 b-1 c-2 d-1 f-2 g3 i-1 j-1 k-2 l-4 m-1 p-2 r-2 s4 t-1 u-2 v-2 w-1 x-1 z6
.nnai	a-2 b-1 c-1 f-2 g3 h1 i-1 j-1 l-3 m-1 p-2 r-2 u-2 v-2 x-1 y1 z6
.nnais	a-2 b-1 c-1 f-2 g3 h1 i-1 j-1 l-3 m-1 p-2 r-2 u-2 v-2 x-1 z6
.nnait	y2
.nnar	k-3 s4 z-1
.nnard	k-3 s4 z-1
.nne	a-2 c-3 d-2 e-2 f2 g2 i-4 j1 k-3 m2 n1 o-1 p3 q2 r2 t-5 w-2 x-4 y-5 z4
.nne>	b-3 c-2 d-2 e-2 f-2 h3 i-3 l3 m2 n2 p2 q-3 r-2 s-2 t-4 u-4 x-2 y-4 z6
.nnee	a2 j1 l-3 m1 s4
.nnee>	a2 l-3 m2 s4
.nnees	j1
.nnel	e2 j1
.nnem	q1
.nneme	q1
.nnen	b4 h-1 l1 s-3
.nnent	b4 h-1 l1 s-3
.nner	a-3 b-1 c-1 f3 g2 h-2 i-1 j1 k-3 l-3 o-1 p-1 q2 r2 t-1 u5 w-1 x-3 y-2 z-2
.nner>	a-3 b-1 c-1 f3 g2 h-2 i-1 j1 k-3 l-3 o-1 p-1 q2 r3 s1 t-1 u5 v-4 w-1 x-1 y-2 z-2
.nneri	s-2 v4 x-2
.nnes	s2
.nnes>	s2
.nnet	g2 s1
.nnev	g2 m1 s-2
.nnevi	g2 m1 s-2
.nnez	f3 k-2 l-4 p3 q3 r2 s-3 z-3
.nnez>	f3 k-2 l-4 p3 q3 r2 s-3 z-3
.nni	c3 f-3 k-4 l-2 s5 u4
.nnin	c3 f-1 k-2 u3
.nning	c3 f-1 k-2 u3
.nniv	f-2 k-2 l-2 s6
.nniv>	f-2 l-1 s5
.nnive	s3
.nno	k-5 l-5 p-1 s8
.nnon	k-4 s4
.nnonc	k-4 s4
.nnu	a-2 b-3 c-2 d-2 e-1 f-3 g-3 h-2 i-2 j-2 k2 l5 m-2 n-1 o3 p-3 q4 r-2 s3 t-1 u-4 v-4 w-2 x-3 y-2 z2
.nnu>	j-1 k-1 l-1 o4 s-2 z3
.nnui	k-3 l-4 s6 v-2
.nnul	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 k3 l6 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-2
.nnula	l3
.nnule	a-1 b-2 c-1 d-2 f-2 g-1 h-1 i-1 j-1 k3 l5 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-1
.no>	a-2 b-1 c-1 d-1 f-1 g-1 h-1 i6 k7 l-3 n-3 o-2 q-1 r-2 s-5 t-1 u-2 w-3 z-2
.noe	d4 l-2 s2
.noel	d4 l-2 s2
.noel>	d4 l-2 s2
.noi	i4 k-1 l-3 o-1 q-4 r-1 s4 u-3 v5 y-2
.noir	k-1 l-3 s1 v5 y-2
.noire	k-1 l-1 s-2 v6 y-1
.nois	i4 q-3 r-1 s2
.nois>	i4 q-3 r-1 s2
.nol	i6 k-2 s-2 u-2
.nol>	i6 s-3 u-2
.nom	a-5 c2 d-2 e-4 f-2 h13 j-1 k-4 l-5 m-2 n-2 o-1 r-1 s-9 u-2 v-2 w-2 x-1 z5
.nom>	a-5 c2 d-2 e-4 f-2 h13 j-1 k-4 l-5 m-2 n-2 o-1 r-1 s-9 u-2 v-2 w-2 x-1 z5
.non	a-2 b3 c-3 d-2 e-3 f-3 g-3 h-3 i-3 j-2 k-5 l8 m-2 n-4 o-4 p-3 q-2 s4 u4 v-3 w-3 x-2 y3 z-2
.non>	a-2 b3 c-3 d-2 e-3 f-3 g-3 h-3 i-3 j-2 k-4 l7 m-2 n-4 o-4 p-3 q-2 s3 u4 v-3 w-3 x-2 y3 z-2
.nonc	k-4 s4
.nonce	k-4 s4
.nop	l4 s-1
.nor	b3 g-1 k-1 p-1 s5 u-2 z-1
.nore	b3 l2 s-3
.norer	l2
.norm	g-1 k-1 l-3 s7 u-2 z-1
.norma	k-1 l-3 s6 u-2 z-1
.not	b-2 d-2 e-2 i-1 j4 k3 m-2 n-2 o-2 p2 q2 r2 s-2 u-5 v2 w-2 x-1 y3 z-2
.not>	g2 s-1
.note	b-2 d-2 e-2 g-3 j4 k3 o-2 p3 q-2 r2 t1 u-4 v2 w-2 z-1
.note>	a1 b-1 d-2 e-2 g-3 h1 j-1 k2 l-2 o-1 p3 q-1 r3 s1 t2 u-4 v2 w-1
.noter	j1 l3
.notez	j4 s-2
.noti	q4 s-1
.notif	q4 s-1
.notr	k1 s-2 t-1 y4
.notre	k1 s-2 t-1 y4
.nou	a-5 b-3 c-2 d-2 f-4 g-2 j9 k-3 l5 m-3 n-2 o-2 p-3 q4 r-5 s3 u2 v-3 w1 x-3 y-4
.nou>	k2 l7 s-4 u-1
.noun	k2 l5 s-4 u-1
.nouno	k2 l5 s-4 u-1
.nour	l2 s-2
.nourr	l2 s-2
.nous	a-2 b-1 f-1 g-2 j-2 k-5 l1 m-1 s7 t2 u-4 w3 y-2 z1
.nous>	a-2 b-1 f-1 g-2 j-2 k-5 l1 m-1 s7 t2 u-4 w3 y-2 z1
.nouv	a-3 b-2 c-2 d-1 e-1 f-3 i-1 j9 k-3 l-2 m-1 o-2 p-2 q5 r-4 t-1 u5 v-3 w-1 x-2 y-2 z-2
.nouve	a-3 b-2 c-2 d-1 e-1 f-3 i-1 j8 k-3 l-2 o-2 p-2 q5 r-4 t-1 u5 v-3 x-2 y-2
.nouvo	j3 z-1
.noux	s2
.noux>	s2
.noy	s2
.noye	s2
.noyer	s2
.npi	p-1 s-3 u-1 w4
.nq>	s-4 y4
.nqu	a-2 b6 d-1 e-2 f-3 g-1 h-2 j-2 k7 l-2 m-1 o-1 p-3 q-1 r3 s1 u1 v-2 x-1 y-4 z-2
.nque	b4 e-2 f-2 j-2 k5 p-2 u1 v-2 y-3
.nque>	b5 e-2 f-2 j-1 k-3 l4 p-1 u2 y-3
.nquer	k7 l-5
.nques	s1
.nqui	a-2 b3 h-1 k4 l-4 r4 y-1 z-1
.nquie	a-1 b3 k3 l-2 s1
.nquil	l-2 r4
.nre	j2 o3 s3 x-2 z-3
.nreg	j2 o3 s3 x-2 z-3
.nregi	j2 o3 s3 x-2 z-3
.ns>	a-5 b5 d3 e-3 f-2 g2 h-5 i-3 j-2 k2 l4 m3 p3 q-1 r-3 s1 u-5 w-5 y-1 z-3
.nsa	l3
.nsc	a-2 g-1 i-1 k-3 l-4 m3 o-1 q7 r3 s-4 v-3 y-1 z-1
.nscr	a-2 g-1 i-1 k-3 l-4 m3 o-1 q7 r3 s-4 v-3 y-1 z-1
.nscri	a-2 g-1 i-1 k-3 l-4 m3 o-1 q7 r3 s-4 v-3 y-1 z-1
.nse	a5 b3 c-2 d1 f2 h5 i-2 j-2 k-1 l-7 m-1 n-2 o-3 p-3 q-1 r-3 s-2 t-4 u-6 v3 w5 y-3 z-3
.nse>	a-2 d3 f1 g-1 h-1 k4 l-2 m-1 o-1 s-3 t-1 u-2 v5 w3
.nsei	a6 c-1 d-2 f2 g-3 h5 i-1 j-2 k-5 l-4 o-2 p-1 r-2 s-3 t-3 u-3 v-2 w3 x2 y-2 z-2
.nseig	a2 k-2 s-2 w4
.nseil	a5 d-2 e1 f2 g-3 h6 i-1 j-2 k-4 l-3 o-1 p-1 r-2 s-2 t-3 u-3 v-2 x2 y-2 z-2
.nseq	b4 s-1
.nsequ	b4 s-1
.nser	k-2 l-2 p-1 s5
.nser>	k-2 l-2 p-1 s5
.nseu	g3
.nseur	g3
.nsi	a-1 e3 l-1 s-3 w3
.nsio	s-2 w3
.nsion	s-2 w3
.nsis	e3 k1 l-1 s-1
.nsist	e3 k1 l-1 s-1
.nsm	a2 k-3 m7 s-2 u-2
.nsme	a2 k-2 m3 u-2
.nsmet	a2 k-2 m3 u-2
.nsmi	m5 s-2
.nsmis	m4 s-1
.nsp	g3 l3 s-5
.nspo	g3 l3 s-5
.nspor	g3 l3 s-5
.nst	a-1 k1 l2 t-1
.nsta	k1 l2 s-2
.nstan	k1 m1
.nsu	k-1 l-3 m2 n-2 q-1 r4 s2 w-1
.nsua	l-1 m3
.nsual	l-1 m3
.nsul	k-2 s4
.nsult	k-2 s4
.nt>	b1 c-4 d-1 f-3 g2 h4 i-4 j-1 k3 n-4 o-3 p2 r-3 s4 t-1 u-1 v-3 w-5 x-1
.nta	a4 b-1 c-2 d-1 e-1 f-1 h-5 i-1 j2 k-4 m-2 o3 p1 q-2 r4 w-2 x-3 y-2
.nta>	s2
.ntac	a5 c-1 h-4 j2 k-2 l-2 o3 q-1 r5 s-6 u-1 v-2 y-1 z2
.ntact	a5 c-1 h-4 j2 k-2 l-2 o3 q-1 r5 s-6 u-1 v-2 y-1 z2
.ntag	l2 s-2 u3
.ntagn	s-1 u2
.ntal	k-2 p3 s2
.ntan	g2
.ntat	s3 v3 x-1
.ntati	s3 v3 x-1
.nte	a-9 c-4 d4 e-2 f-3 g-4 h1 i-4 k2 m-3 n2 o-1 p4 q-3 r-4 s6 t1 u-8 w-6 x5 y-5
.nte>	a-3 b3 c-5 d-3 f-3 g-4 h3 i-1 k1 l-2 m-5 n4 o-3 p3 q-2 r-2 s5 t-3 u-3 w-2 x4 y-3 z-5
.nten	a-5 b-1 c-1 d-2 g-2 i-2 k4 l-7 n-2 o-2 p3 s3 u-4 v-3 w-3 x-1 y-4 z5
.ntena	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 s-1 t2 u-1 v-1 y-2 z5
.ntend	a-3 b-2 e1 g-2 k5 p1 z3
.ntent	b2 h-2 j-2 k-4 l-1 m3 p-2 s6 y-1
.ntenu	b-1 f2 k5 l-2 p-1 u-2 w-1
.nter	a-4 b-3 d7 e-2 f-2 g-3 h-2 i-2 j-2 k-1 l7 m-2 o-3 p-3 q-2 r-2 s-5 t3 u-5 v2 w-1 x3 z-3
.nter>	c2 i-1 k2 l3 m-2 s-1 u-2 v-3 x4 y2
.nterd	a-1 b-1 c-1 d8 e-1 g-1 h-1 k-1 l2 m-1 o-3 s-7 t3 u-1
.ntere	k-1 s3
.nteri	b-1 l4 m2 s-4
.ntern	l-3 s4
.nterr	a-1 k-2 l4 m-1 p-1 s-4 t2 u-1 v4 y-1 z-1
.ntes	l2 s-2
.ntes>	l2 s-2
.nteu	g3 k-1 l-2 s2
.ntez	j-1 o5 s-2
.ntez>	j-1 o5 s-2
.nti	a-3 d1 e-2 f-5 g-4 h-4 i-1 j-2 k4 m-1 n-2 o-3 q1 r-5 s1 u-2 w7 y-2 z-3
.nti>	p3
.ntie	f-2 k4 l2 m2 p-2 s-3 t1 v-1
.ntie>	m2 s-2
.ntier	k2 l2 p-2 s-2 t1 u1 v-1
.ntil	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-4 w8 z-1
.ntil>	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-3 w7 z-1
.ntin	a-1 c-2 d2 m-1 q2 s1 v2
.ntinu	a-1 c-2 d2 m-1 q2 s1 v2
.ntio	l3 p-1 s2
.ntion	l3 p-1 s2
.ntir	r-4 s5
.ntir>	r-4 s5
.ntis	k3 s-2 u-2
.ntist	k3 s-2 u-2
.ntit	c3 l-2 s2
.ntite	c3 l-2 s2
.nto	g2 j3 k-2 l3 p-1 u-3 v2
.nton	g3
.nton>	s2
.ntor	l5 s-3
.ntors	l5 s-3
.ntot	j3 k-1 l-3 p-1 s2 v3
.ntot>	j3 k-1 l-3 p-1 s2 v3
.ntp	s2
.ntpe	s2
.ntpel	s2
.ntr	a-2 b-3 c7 d-3 e3 f-4 g5 i-2 j-1 k-7 l5 m4 n-1 o-2 p-2 q-2 r-2 t-1 v-4 w-2 x-2 z-1
.ntra	a-1 b-1 c5 e4 g-1 h-1 k-4 l-3 m6 o-1 p-2 u3 y-1
.ntrad	e3 s-1
.ntrai	e2 l2
.ntran	k-2 l-3 s6
.ntrat	c6 k-4 l-3 m6 p-1 s-6 u3
.ntre	b-2 c5 d-2 e-1 f-4 g6 i-1 k-5 l7 o-2 p-2 q-1 r-1 t-3 v-3 w-2 x-2 z-1
.ntre>	a-3 b-1 f-1 g4 h-1 k-4 l6 p-4 s2 t-1 u2 v-2
.ntree	g4 k-3 l4 s1 u-3
.ntrep	c2 m1 s-3 z2
.ntrer	c5 h3 k-1 l-3 s-2 y2
.ntres	f-1 s2
.ntret	a2 k2 l3 m-1 p2 s-4 u2 z-1
.ntro	e2 l2 m-1 p2 t2
.ntrol	e2 l2 m-1 p2 t2
.nts	a-2 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l3 m2 n-1 o-2 p2 q-3 s-2 t2 v3 w-2 z-2
.nts>	a-2 b-2 c3 d-2 e-1 g-3 h-3 i-2 j-2 l3 m2 n-1 o-2 p2 q-3 s-2 t2 v3 w-2 z-2
.nu>	a-4 b6 c-2 e-2 g-4 h-3 i-1 j-3 k1 l-3 m-2 n-2 o6 p-1 s2 t-2 u-6 v-5 w-1 x-2 y-1
.nue	a-2 c-2 d2 f-3 g6 k4 l-2 m-1 o-1 q2 s-5 v2
.nue>	f-2 g6 k4 l-1 s-4
.nuer	c-2 d3 q3 r-1 s-2 v2
.nuer>	c-2 d3 q3 r-1 s-2 v2
.nui	a-2 f-2 k-5 m-1 p-2 q-1 r2 s6 u1 v-1 w-1 x-2 y2 z-2
.nuit	a-2 f-2 k-3 l3 m-1 p-2 r2 s2 u1 x-2 y3 z-2
.nuit>	a-2 f-2 k-3 l3 m-1 p-2 r2 s2 u1 x-2 y3 z-2
.nul	a-2 b-2 c-2 d-2 e-1 f-3 g-3 h-2 i-2 j-1 l7 m-2 n-1 o-3 p-3 q4 r-2 s8 t-1 u-4 v-4 w-3 x-3 y-2 z-3
.nul>	k-4 l2 s6 v-2
.nula	l3
.nulat	l3
.nule	a-1 b-2 c-1 d-2 f-2 g-1 h-1 i-1 j-1 k3 l5 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-1
.nule>	k6 l-1 u-1
.nulee	k-1 l-2 s4
.nuler	b-1 d-1 f-1 l9 q-5 r4 s-3 u-2 v-1 x-2
.nulez	k-3 l2 q7 r-5 s-5
.null	k-1 s3
.nulle	k-1 s3
.nuls	o-2 s5 w-1 z-1
.nuls>	o-2 s5 w-1 z-1
.num	a6 b-3 c-3 d-3 e-8 f-3 h-4 i-3 j12 k-6 l-8 m-4 n-3 o5 p-3 r4 s-9 t-3 u-7 v-3 w-4 x-3 y-3 z9
.num>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j11 k-4 l-5 m-2 n-2 o3 p-1 q-4 r4 s-9 t-2 u-5 v-2 w-2 x-1 y-2 z4
.nume	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-4 t-2 u-5 v-2 w-3 x-2 y-2 z5
.numer	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.nut	c-1 g-2 k1 l5 p6 s-7 u-1 v-2 w-1
.nute	g-2 l2 p7 s-5 v-1
.nute>	k-2 l4 s-1
.nutes	g-2 l-3 p7 s-4
.nuti	k1 l4 p-2 s-3
.nutil	k1 l4 p-2 s-3
.nv>	f-5 k-2 n-1 s-2 u5
.nve	k-2 u5
.nven	s1 u2
.nver	k-1 m-2 s2 u4
.nverr	l2
.nvers	k-1 l-2 s2 u4
.nvi	a-1 b-1 c2 f-1 g-2 j-1 k1 l2 m-4 o-1 p-1 r-2 s-7 t1 v4 w-1 x6 y-3 z2
.nvi>	s-2 v3
.nvie	a-1 b-1 c2 f-1 g-1 j-1 k1 l3 m-4 o-1 r-2 s-6 v3 w-1 x6 y-3 z2
.nvie>	k-2 l5 m-2 r-1 s-3 v5 w-1 y-1
.nvien	k4 l-2 s-1
.nvier	c3 m-1 s-2 z3
.nvis	u2
.nvisa	u2
.nvit	t2
.nvite	t2
.nvo	a-6 c-4 d-3 f3 g2 h-2 i-3 k-6 l-2 m7 n-2 o2 p-4 q5 r7 s-1 t-4 u-5 w-3 x-3 y-3 z-4
.nvoc	a-2 b4 c2 d-1 e1 f3 j-1 k3 o-1 s-5 u-2
.nvoc>	b4 f1 s-3
.nvoca	a-2 c2 e2 f2 j-1 k3 s-2 u-2 z1
.nvoi	a-2 c-2 h-2 i-1 j-3 k-3 l-3 m-2 o3 p-1 q2 r6 s4 u-1 v-2 z-3
.nvoi>	j-1 r6 s-2
.nvoie	a-1 h-2 k-1 l-1 m-2 o4 q2 r-4 s6 z-2
.nvois	r4 s-1
.nvoq	f2 g-2 k-3 l4 p-1 s-4 v4
.nvoqu	f2 g-2 k-3 l4 p-1 s-4 v4
.nvoy	a-3 c-5 d-2 e-2 g3 h-1 i-2 j3 k-5 l-5 m8 n-2 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.nvoye	a-3 c-5 d-2 e-2 g3 h-1 i-2 j3 k-5 l-5 m8 n-2 p-2 q4 r4 t-3 u-4 w-2 x-2 y-2 z-2
.nze	j2
.nze>	j2 s-2
.oba	b-2 e4 k-2 s2 z1
.obat	b-1 e4 s-2 z2
.obati	e3 s-1 z2
.obato	e3
.obe	s4
.obe>	s4
.obi	z1
.obil	z1
.obl	a-4 b10 d8 e-2 f-4 g-3 h-3 i-2 j-1 k3 l-1 m-2 n-2 o-3 p-3 q-2 r-2 s-11 t-4 u-4 v-3 w-2 x-1 y-2
.oble	b3 k5 s-6 t-2 u-2 z2
.oblem	b3 k5 s-6 t-2 u-2 z2
.obli	a-3 b9 c1 d8 e-1 f-3 g-3 h-2 i-1 k-2 l-1 m-2 n-1 o-3 p-3 q-1 r-1 s-7 t-2 u-3 v-2 w-1 y-2 z-2
.oblig	a-3 b9 c1 d8 e-1 f-3 g-3 h-2 i-1 k-2 l-1 m-2 n-1 o-3 p-3 q-1 r-1 s-7 t-2 u-3 v-2 w-1 y-2 z-2
.obo	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.obot	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.obot>	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.obr	l-1 s-1 w3
.obri	l-1 s-1 w3
.obrig	l-1 s-1 w3
.obs	l2
.obse	l2
.obseq	l2
.oc>	b3 k-3 l2 m1 s1 t2 v-4
.oca	a-4 d-2 e4 g4 i-1 j-2 l-3 n-1 o-3 p-2 q-2 r-2 s5 t2 u-2 w-3 x-1 y-2
.ocal	g5 l-2 m-3 r-1 s-1 u2
.ocali	g5 m-3 r-1
.ocat	a-3 b2 d-2 e4 j-2 m3 o-3 p-2 q-1 s4 t-1 u-3 v1 w-3 x-1 y-2 z1
.ocat>	a-2 b-2 c-1 e1 h-1 l1 m2 o-2 p-1 s6 v-1 w-2 y-2 z-1
.ocata	s-2 v3 z2
.ocati	a-2 b3 c1 d-2 e3 f1 j-1 k1 l-2 m1 o-1 p-1 u-2
.ocau	k4 l-2 m-1 p-1 s2
.ocaux	k4 l-2 m-1 p-1 s2
.occ	a-2 h5 k-1 m-1 r-1 s2 v2 y-1
.occu	a-2 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.occup	a-2 h5 k-1 m-1 r-1 s3 v2 y-1 z-1
.oce	k-2 l-6 p-1 s7 t1
.oces	s3 t1
.oces>	s3 t1
.och	a-1 b-2 c-2 d-1 e-2 f5 g2 h1 j-1 k-5 l-4 m-3 p3 u3 v-1 w-1 x2 z-1
.ocha	f4 g-1 h-2 k-4 l-3 p4 s-2 u3 x2 y2
.ochai	f4 g-1 h-2 k-4 l-3 p4 s-2 u3 x2 y2
.oche	b-1 e-1 g4 h3 k-1 l-1 m-3 s2 x1
.oche>	b-1 e-1 g4 h3 k-1 l-1 m-3 s2 x1
.oco	c3 k-2 l-1 s5
.ocol	s3
.ocola	s3
.ocop	c3
.ocopi	c3
.ocs	c7 l-1 q-1 r-2 s-4 v2 x-1
.ocs>	c7 l-1 q-1 r-2 s-4 v2 x-1
.oct	c-2 d-1 l4 m2 s-3 t2
.octe	c-2 d-1 l4 m2 s-3 t2
.octeu	c-2 d-1 l4 m2 s-3 t2
.ocu	a-1 c7 d-1 g-2 h-1 k-2 m4 s-3
.ocum	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.ocume	a-1 c7 d-1 g-1 h-1 k-2 m4 s-4
.od>	g-1 h-3 k6 n-2 o-1 s-3 w-2
.ode	c-1 d-2 f-1 h-1 k-5 l1 n-1 o5 p-1 s3 t-1 u-1
.ode>	c-1 d-2 f-1 h-1 k-5 l2 o5 s3 t-1 u-1
.odi	a-2 f-3 j5 k-4 l-3 r-1 u6
.odif	a-2 f-3 j5 k-4 l-3 r-1 u6
.odifi	a-2 f-1 j5 k-1 l-1 u3
.odo	s4
.odos	s4
.odos>	s4
.oe>	k2 s-1
.oel	d4 l-2 s2
.oel>	d4 l-2 s2
.oeu	a-2 b-1 d3 e-1 f-2 g-2 h-1 k-1 l2 m-2 o-2 p-2 r-1 s2 t2 u-2 v-2 w4 x-2 z1
.oeuf	s5
.oeuf>	s2
.oeufs	s4
.oeur	a-1 b-1 d3 e-1 f-2 g-2 h-1 l2 m-1 o-2 p-2 t2 u-1 v-2 w4 x-1 z2
.oeur>	a-1 b-1 d3 e-1 f-2 g-2 h-1 l2 m-1 o-2 p-2 t2 u-1 v-2 w4 x-1 z2
.of>	k-3 l-1 n-5 s9 w-1
.off	l-2 o2 s1 u2
.ofi	h-1 s-1 z4
.ofia	h-1 s-2 z4
.ofian	h-1 s-2 z4
.oge	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.ogem	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.ogeme	b-1 c-2 e-1 g-2 k1 l-4 m4 o-2 p-1 s6 u-2 w-1
.ogl	k-4 l-2 s6
.ogle	k-4 l-2 s6
.ogle>	k-4 l-2 s6
.ogn	b-1 g2 k-2 s-4 v-2 x-1 y6
.ogne	b-1 g2 k-2 s-4 v-2 x-1 y6
.ogne>	b-1 g2 k-2 s-2 y3
.ogner	s-2 v-1 y4
.ogr	k-1 l3 q-1 s3 u2
.ogra	k-1 l3 q-1 s3 u2
.ogram	k-1 l3 u2
.ogu	h1 u1
.ogue	h1 u1
.ogue>	h1 u1
.oh>	i-3 k-6 l-3 n-4 w7 z-1
.oi>	a4 c2 d1 e5 f-2 g-2 h-1 i-2 j-3 k-6 l-1 m-7 n-2 o4 p-4 t-4 u-1 v-2 w-2 x-4 z4
.oic	c-1 j1 k-1 m4 s-1
.oici	c-1 j1 k-1 m4 s-1
.oici>	c-1 j1 k-1 m4 s-1
.oid	g1 k-2 p-1 s5 u-1 v2 x-1 y-4
.oid>	s7 v-4 x-1 y-4
.oids	g2 s-4 v5
.oids>	g2 s-4 v5
.oie	a-2 c-2 f-1 g2 h-3 k-3 l-4 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-1 z-2
.oie>	a-2 c-2 f-1 g2 h-3 k-3 l-4 m-2 o4 p3 q2 r-4 s7 u-1 v-1 w-1 z-2
.oif	k-2 l-1 s6
.oig	b-4 d4 j3 l-1 s-3 v-2 y2 z1
.oign	b-4 d4 j3 l-1 s-5 v-2 y2 z1
.oigna	z1
.oigne	b-4 d5 j3 s-4 v-2 y2
.oigt	s2
.oigts	s2
.oil	c-2 g-2 k-1 s6
.oil>	g-1 s3
.oila	c-2 k-1 m1 s3
.oila>	c-2 k-1 m1 s3
.oile	s2
.oilet	s2
.oin	a9 c3 d2 e-4 f-4 g3 h-6 i-2 j-2 k-3 l2 n-2 o2 q-3 s-2 t-2 u-3 v-3 w-3 x-3 z-3
.oin>	a2 c5 d-2 e-2 f-3 g6 h-4 i-2 j-2 l-4 n-1 o2 p-3 q-2 r1 t-4 w-2 x-2 y-2 z-3
.oinc	k-3 l6 p2 s-4
.oince	k-3 l6 p2 s-4
.oind	a7 g-3 h-1 o-3 s-2
.oindr	a7 g-3 h-1 o-3 s-2
.oins	a-2 b-1 c-2 d4 e-1 k-2 l-3 o4 q-1 s1 t2 v-2
.oins>	a-2 b-1 c-2 d4 e-1 k-2 l-3 o4 q-1 s1 t2 v-2
.oint	a5 b3 g-4 l2 o-3 s-4 y3
.oint>	a6 g-4 l2 o-3 s-3 y3
.ointe	b3 m1 s-2
.oir	b1 c2 d4 f-2 g-5 h3 j-4 k-5 l-1 m-3 n-3 p-3 q4 s2 t2 v-3 w4 x-3 z-4
.oir>	a2 c2 d1 e-3 g-5 h4 i1 j-3 k-3 l1 m-2 n-2 o-3 p-2 q5 t2 v-8 w5 x-2 y-2 z-3
.oire	a-3 b3 c2 e3 f-3 g-1 h-2 k-5 l-5 m-2 o4 r-2 s3 t2 u1 v4 w-2 x-1 y-2 z-2
.oire>	a-3 b3 c2 e3 f-3 g-1 h-2 k-2 l-2 m-1 o4 s2 t3 u-2 v-2 w-1 x-1 z-2
.oiree	k-2 l-2 s1 u4
.oires	k-1 l-1 v5 y-2
.oirs	c-1 d5 e-1 o-2 s-3 v2 y3
.oirs>	c-1 d5 e-1 o-2 s-3 v2 y3
.ois	a-1 b-5 c3 d7 e-6 f1 g3 h6 j-4 k-4 l-1 m2 n-3 o-4 p-5 q-1 r-2 t-2 u-6 v-3 w-1 x4 z-2
.ois>	b-4 c3 d7 e-6 f2 g3 h6 j-4 k-3 m2 n-3 o-4 p-6 r-1 s-2 u-5 v-2 x-2 y-1 z-2
.oise	b-1 l2 s-2 u-1 x4
.oise>	l3 s-4 u-1 x4
.oisi	k-3 l-3 s2 t-1 w-3 x6 y2
.oisin	k-2 l-3 t-1 x6 y2
.oiss	l-1 s5
.oisso	l-1 s4
.oit	a-6 b-1 c-1 e-3 f2 g3 h1 i-2 j-2 k-2 m3 n-2 o-4 p-4 q-3 r1 t11 u-6 v3 w-3 x-2 y-2 z-2
.oit>	a-5 e-2 f3 g4 h3 i-1 j-2 k-8 l-9 m-3 n-1 o-4 p-5 q-2 r3 s-6 t12 u-5 v4 w-1 x-2 z-1
.oite	k-2 l-5 m7 r-1 s2 u-1 v2
.oite>	k-2 l-5 m7 r-1 s3 u-1
.oites	s-1 v2
.oits	l1 s2
.oits>	l1 s2
.oitu	a-1 b-2 c-1 d-1 f-2 h-2 k4 l4 m-2 r-2 s2 t-1 u-2 v-3 w-1 z-1
.oitur	a-1 b-2 c-1 d-1 f-2 h-2 k4 l4 m-2 r-2 s2 t-1 u-2 v-3 w-1 z-1
.oix	a3 k2 u-2
.oix>	a2 k2 u-2
.ok>	a-3 c-2 d-3 e-2 f-3 h-2 j-3 k4 l3 m-2 n-6 q-4 r1 s4 t-3 u-3 w-6 x-2 y-3 z-2
.oka	k5 l-1 s-2
.okay	k5 l-1 s-2
.okay>	k5 l-1 s-2
.oke	l1
.oki	k4 s-3
.oki>	k4 s-3
.okk	k3 s-2
.okk>	k3 s-2
.okl	k3 s-2
.oklm	k3 s-2
.oklm>	k3 s-2
.oko	k5 l-1 n-2 s-4 w-1
.okok	k5 l-1 n-2 s-4 w-1
.okok>	k5 l-1 n-2 s-4 w-1
.ol>	a-2 b-2 c-2 d2 e-1 f-2 g-2 h-1 i7 k-4 l-2 m-1 n-2 o-1 p-2 r-1 s5 t-1 u-4 v-1 w5 y-4 z-1
.ola	c3 k-4 l-4 n7 s-6 v2 w-3
.olai	u2
.olair	u2
.olar	c3
.olari	c3
.olat	s3
.old	k1 s2
.olde	k1 s2
.ole	a-4 b-3 c-4 d-2 e4 f-6 g-5 h-5 k-3 l5 m-4 n-3 o-3 p2 q-2 r-2 s4 t-2 u-2 v-4 w-4 x2 y6
.ole>	a-3 b-2 c-4 d-2 e4 f-6 g-5 h-4 j1 k-1 l5 m-3 n-3 o-2 p2 q-1 r-2 s2 t-1 v-3 w-4 x3 y1 z1
.olee	y3
.olee>	y3
.olei	s2
.oleil	s2
.olen	s-2 y4
.olent	s-2 y4
.oler	l-1 y3
.oler>	l-1 y3
.oleu	k-1 l2 s3 u-2
.oleur	k-1 l2 s3 u-2
.oli	b3 c-2 e3 h-1 k-2 l-3 m-2 o-1 s6 u-3 v2 w-2 x-2 y-1 z-3
.olic	b3 e4 g-3 l-2 m-1 s2
.olice	b3 e4 g-3 l-2
.olie	s3
.olie>	s3
.olip	l1 s-2 v2
.olipr	l1 s-2 v2
.olis	l-1 p-1 s5
.olis>	l-1 p-1 s5
.oll	a-2 f-1 k2 l-2 m2 s3 t1
.olle	a-1 f-1 k2 l-2 m2 s3 t1
.olle>	s1
.olleg	a-1 f-1 k2 l-2 m2 s2 t1
.olo	a-1 c-1 f-1 g4 i2 l1 n-3 o-2 r-1 s1 u2 w-2 x-1
.oloc	s2
.oloc>	s4 v-3
.olog	h1 k-2 u1
.ologn	l1
.ologu	h1 u1
.olom	g4 s-2
.olomb	g4 s-2
.olon	i2 k2 l2 o-1 s-4 u2
.olont	k2 l2 s-3 u2
.olos	k-2 n-2 s4
.olu	k3 l-3 s-4 v5
.olum	k3 s-1
.olume	k3 s-1
.olut	l-3 s-3 v5
.oluti	l-3 s-3 v5
.om>	a-6 b-2 e-5 f-3 g-4 h13 i-2 j-2 k-5 l-7 m-2 n3 p-1 q-1 r-2 s-1 t-2 u-3 v-2 w-4 x-2 y-1 z4
.oma	a-1 g-1 h-1 i6 k-2 l-2 m-1 n-3 q-2 r3 v-1 w-1 z-1
.omag	s3
.omage	s3
.oman	i6 k-2 n-3 s-5
.omat	q-1 r3
.omati	q-1 r3
.omb	a7 b3 c-2 e-3 f2 g4 h-2 i-2 j-2 k-2 m-5 n-2 o-3 p-2 q-1 r-1 s-3 t-4 v-3 w-2 y-2 z2
.ombe	a-1 c-1 e-2 g3 h-1 j-1 l2 m-1 o-1 p-1 s-4 u2 v-2 x2 z3
.ombe>	b1 e-1 f2 g-1 k3 l-2 s-2 u2 v-1 x2 z2
.ombee	l3 s-1
.omber	k-2 l3 z2
.ombes	g4 s-2
.ombi	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-2 m-4 n-1 o-2 p-1 q-1 t-4 u-3 v-1 w-1 x-1 y-1
.ombie	a7 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-2 m-4 n-1 o-2 p-1 q-1 t-4 u-3 v-1 w-1 x-1 y-1
.ome	b-1 c-1 e-1 f4 g-5 h-2 j-1 l-3 o2 p-3 r-1 s8 u2 v-3 y-1
.ome>	k2 l-1 m1
.omen	e-1 f4 g-4 h-2 j-1 k1 m-2 o2 s3 u2 v-1
.oment	f4 g-4 h-2 k2 m-2 s3 u2
.omet	l-3 p-2 s6 v-2
.omet>	l-3 p-2 s4 v-1
.omi	h-2 k4 m2 p-2 s2 u-1 v-1
.omi>	h-1 l-2 s5
.omic	c1 k-1 m3 s-2
.omici	c1 m3 s-1
.omir	l3 s-2
.omir>	l3 s-2
.omis	k6 l-2 p-1
.omis>	k6 l-2 p-1
.omm	a-3 b-5 c3 e1 f-2 g5 h5 k-2 l-5 m3 n-2 o4 p-4 q2 r-2 s-2 t-2 w-4 x-2 y-3
.omma	c-2 d-1 e-1 g-1 m2 o4 s2
.omman	c-2 e-1 g-1 m2 o4 s2
.omme	a-3 b-5 c4 e2 f-1 g5 h5 k-1 l-6 n-2 o2 p-3 q3 r-2 s-2 t-1 w-4 x-4 y-2
.omme>	a-4 b-3 c7 d2 e-3 f-2 g-5 h3 i2 j-1 k6 l-6 m-2 n-1 o-4 p-2 q1 r-2 s-2 t1 u-2 w-1 x-2 y-3 z5
.ommen	b-3 c-6 d-3 e3 g7 h4 i-3 j1 k-10 l-1 m1 n-1 o4 p-2 q2 s-3 t-4 u1 w-3 x-2 y-2 z-6
.ommes	a-3 g-1 i1 s4 y1
.ommi	l2 m4 p-1 s-4 v-1 x2
.ommis	l2 m4 p-1 s-4 v-1 x2
.ommu	g1
.ommun	g1
.omo	s1 z1
.omp	a-2 b-4 c-2 d-1 e3 f-1 g-4 h-4 i1 j-3 k3 l2 m-5 n-3 o5 p-2 r-5 t-4 u-7 v-3 w-1 x-2 z7
.ompa	b-1 k2 s3 t-2 u-2 v-1 y4
.ompag	b-1 k2 s3 t-2 u-2 v-1 y4
.ompe	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-1 y-1 z9
.ompe>	g-1 k-3 l-2 p2 q4 s-3 u-1 v-1 y-1 z5
.ompee	l3
.omper	z3
.ompes	s-2 z4
.ompez	z3
.ompi	s3
.ompie	s3
.ompl	a2 d2 e-1 g2 k1 l2 u-1
.omple	g3 l4 s-1 u-1
.ompli	a3 d2 k2 l-3
.ompo	o-1 s2 z3
.ompor	s2
.ompos	s-1 z3
.ompr	a-1 b-2 c-4 d-2 e5 f1 g-3 h-2 i3 j-2 l-5 m-2 n-2 o7 p-2 q-2 r-3 s-1 t-1 u-2 x-2 y-2 z-3
.ompre	b-2 c-4 d-2 e5 f-2 g-2 h-1 i4 j-1 k-6 l-3 m-2 n-1 o6 p-2 q-2 r-3 t-1 u-2 v-1 w2 x-2 y-2 z-3
.ompri	a-1 f3 i-1 k4 l-3 o3 s-3 v1 w-2 z-1
.ompt	a-3 c3 e-1 f-1 g-2 i-1 k5 l6 m-1 o-2 p-2 q-1 r-1 s-2 u-1 v-1 w-1 y-1 z-3
.ompta	k-2 l3
.ompte	a-3 c3 e-1 f-1 g-1 i-1 k6 l5 m-1 o-2 p-2 q-1 r-1 s-3 u-1 v-1 w-1 y-1 z-3
.on>	b2 c-3 d-2 e-2 f-4 g-3 h-3 i-1 l5 m-1 n-2 o-5 p-4 q-2 s10 t-1 u2 v-4 w-3 x-4 y3 z-2
.ona	i2 o-1
.onai	i2 o-1
.onais	i2 o-1
.onc	a-2 c-2 g-3 h-2 i-2 k6 l1 m-3 o2 p4 q-2 r-1 u-7 v-3 w-1 y-2
.onc>	b-3 c-1 f2 g-1 k9 l2 m-1 s-4 t-2 u-6 v-2 z-1
.once	d1 k-5 l-6 m-1 p5 s5 v-1 x1 z2
.once>	k-4 l-3 p5 s1 z-1
.oncer	d2 k-1 l-3 m-1 s4 x1 z3
.oncl	k-2 l2 t3
.oncle	k-2 l2 t3
.onco	k-4 s4
.oncr	b3 s-2
.oncre	b3 s-2
.onct	g-1 l-1 o3 s3
.oncti	g-1 o3
.onctu	l-1 s4
.ond	a-2 b-1 c-4 d-3 e2 f-3 g-6 h1 i-2 j-3 k2 l-2 m-1 n-2 o7 p-5 r-1 s-2 t4 u-7 v5 w6 x-3 y-4
.ond>	a4 f-1 g-2 h-1 k4 l-2 m-2 o1 p-2 q-1 r-1 u-2 w4 x-2 y-2 z-5
.onda	e4 l-2
.ondam	e4 l-1 s1
.onde	h4 k-7 l-1 p-2 s-2 u-1 v7 w-2 y-1 z4
.onde>	h4 k-5 l-3 p-2 s-2 u-1 v7 w-2
.ondee	l3 s-3
.ondeu	k-2 s3
.ondez	l-1 s-2 z4
.ondr	a-2 c-2 d-1 g-3 k3 l-1 o8 p-3 q-1 s-3 u-2 v-1 w3
.ondre	a-2 c-2 d-1 g-3 k3 l-1 o8 p-3 q-1 s-3 u-2 v-1 w3
.onds	b3 e-1 g-1 k3 l2 m2 o2 s-5 u-2
.onds>	b3 e-1 g-1 k3 l2 m2 o2 s-5 u-2
.ondu	a-3 b-2 h-2 j-1 k-4 l-1 o-3 p1 q2 s4 t5 u-1 v-1 w3
.ondu>	a-2 b-2 j-1 k-2 o-1 q2 s5 u-2 w3
.ondui	a-1 k-2 o-1 p1 r2 s-1 t5 z-1
.one	a3 b-2 d-2 e-2 f-1 g-2 h-3 i-2 j7 l-6 m-3 n-1 p-5 q-1 r2 s5 u-4 v-1 w-2 x-2 y-2
.one>	a-1 b-2 d-2 e-2 g-2 h-3 i-1 j7 l-5 m-2 n-1 p-5 q-1 s5 t-1 u-2 v-1 w-1 x-2 y-2
.oner	a3 s-2 t2
.oner>	a3 s-2 t2
.ones	s2
.ones>	s2
.onez	a4 f-1 u-2
.onez>	a4 f-1 u-2
.onf	a-2 f-2 g-1 h-1 j-2 k3 l3 m-1 o-1 p-1 u-2 v-1 w-1 x-1 y-1 z6
.onfi	a-1 f-1 g-1 h-1 k3 l4 s2 u-1 v-1 z-2
.onfin	l1
.onfir	a-1 f-1 g-1 h-1 k3 l3 s2 u-1 v-1 z-2
.onfl	s2
.onfle	s2
.onfo	l-2 s-3 z6
.onfon	l-2 s-3 z6
.ong	a2 d-1 e-4 f-1 g-2 j-2 k6 l-5 m-2 n-2 o-3 p-1 q-1 r-2 s4 u-1 v-1 w-1 y-1 z4
.ong>	a2 e-4 g-1 j-2 k-2 l-2 n-2 o-2 q-1 r-2 s5 z4
.onge	k6 l-3 s-3
.onge>	k6 l-3 s-3
.ongt	k1 z1
.ongte	k1 z1
.ongu	s2
.ongue	s2
.oni	h-1 j1 k2 l3 s-3
.onib	k2 l3 s-2 u1
.onibi	k-4 l4 s-2 u3
.onibl	k5 u-2
.oniq	j1
.oniqu	j1
.onj	s-2 y3
.onjo	s-2 y3
.onjoi	s-2 y3
.onn	a-3 b-5 c-4 d-3 e-2 g2 h3 i-4 k-6 l-6 n1 o2 q2 r2 s2 t-5 u1 w-2 x-4 y-3 z7
.onna	a-2 b-1 c-2 d-1 f-2 g3 i-1 j-1 k-2 l-4 m-1 p-2 r-2 s4 t-1 u-2 v-2 w-1 x-1 z6
.onnai	a-2 b-1 c-1 f-2 g3 h1 i-1 j-1 l-3 m-1 p-2 r-2 u-2 v-2 x-1 y1 z6
.onnar	k-3 s4 z-1
.onne	a-2 b-4 c-3 d-2 e-2 f1 h2 i-3 j2 k-5 l-4 m2 n2 p1 q2 r3 t-4 u2 v1 w-1 x-3 y-4 z5
.onne>	b-3 c-2 d-3 e-2 f-4 g-1 h3 i-2 k-2 m1 n3 q-3 r-1 t-3 u-3 v1 x-1 y-2 z7
.onnee	j1 m1
.onnel	e2 j1
.onnem	q1
.onner	a-3 b-1 c-1 f3 g2 h-2 i-1 j1 k-3 l-6 o-1 p-1 q2 r2 t-1 u5 w-1 x-3 y-2 z-2
.onnes	s2
.onnet	g2 s1
.onnez	f3 k-2 l-4 p3 q3 r2 s-3 z-3
.onnu	j-1 k-1 l-1 o4 s-2 z3
.onnu>	j-1 k-1 l-1 o4 s-2 z3
.ono	l1 s3
.onor	l2
.onore	l2
.ons	a3 b3 c-5 d4 e2 g-5 h5 i-2 j-3 l-5 m-2 n-2 o1 q-2 r-3 s4 t-5 u-4 v-5 w1 y-3 z-3
.ons>	a-3 b1 c-4 d5 f-2 g-3 h-1 i-1 j-1 l-2 m-2 n-1 o3 p1 q-2 r-2 s6 t-2 v-3 w-2 x-1 y-2 z-1
.onse	a5 b3 c-1 d-3 f1 g-3 h5 i-1 j-2 l-5 n-1 o-2 p-2 r-2 s-2 t-3 u-4 v-3 w3 x1 y-2 z-2
.onse>	a-1 k3 l-2 p-1 u-2 w4
.onsei	a5 d-2 e1 f2 g-3 h6 i-1 j-2 k-4 l-3 o-1 p-1 r-2 s-2 t-3 u-3 v-2 x2 y-2 z-2
.onseq	b4 s-1
.onsi	e4 s-1
.onsis	e4 s-1
.ont	b-5 d1 e1 f-5 g-6 h-2 j-2 m4 n-4 o-2 p3 q-2 s4 t-1 v-1 w-5 x1 y-2 z2
.ont>	b-2 c-2 d2 f-3 g-4 h1 i2 j-1 l3 n-2 o-3 p-3 q-2 r-3 t-2 v2 w-2 x3 y1 z4
.onta	a5 b-1 c-1 e-1 g1 h-4 j2 k-2 l1 o3 p-1 q-1 r4 s-5 v-3 w-1 x-1 y-1 z1
.ontac	a5 c-1 h-4 j2 k-2 l-2 o3 q-1 r5 s-6 u-1 v-2 y-1 z2
.ontag	l2 s-2 u2
.ontan	g2
.onte	a-4 b-1 c-2 d-1 e-2 f-1 g-5 h-4 j-2 k4 l-9 n-2 o-2 p5 q-2 r-2 s8 t-2 u-1 v-3 w-1 y-1 z-3
.onte>	a-3 c-1 g-4 h-3 k5 l-6 m-2 o-1 p6 r-1 s4 t-1 v-3 x-1 z-2
.onten	h-2 j-2 k-4 l-3 m3 p-2 s7 y-1
.onter	k4 m-1 s-5 x2
.onti	a-1 c-2 d2 k1 l1 m-2 q2 s-2 u1 v2
.ontie	k2 l2 s-3 u2
.ontin	a-1 c-2 d2 m-1 q2 s1 v2
.onto	l2 s2 u-1
.onton	s2
.ontp	s2
.ontpe	s2
.ontr	a-2 b-2 c6 d-2 e5 f-1 g-2 h1 k-4 m5 o-2 p2 q-1 r-1 s-2 u1 v-2 x-1 y-2 z-1
.ontra	a-1 c5 e4 h-1 k-3 l-1 m6 p-1 s-8 u3
.ontre	c3 g-1 h3 k-2 p2 s3 u-2
.ontro	e2 l2 m-1 p2 t2
.onv	a-2 b3 c1 d-2 f4 g-2 j-1 k4 l2 m-1 o-1 p-2 s-9 u2 v3
.onvi	k4 l-2 s-1
.onvie	k4 l-2 s-1
.onvo	a-2 b3 c1 d-1 f4 g-2 j-1 l3 m-1 o-1 p-2 s-8 v3
.onvoc	a-2 b4 c2 d-1 e1 f3 j-1 k3 o-1 s-5 u-2
.onvoq	f2 g-2 k-3 l4 p-1 s-4 v4
.ood	g-1 h-3 k6 n-2 o-1 s-3 w-2
.ood>	g-1 h-3 k6 n-2 o-1 s-3 w-2
.oog	k-4 l-2 s6
.oogl	k-4 l-2 s6
.oogle	k-4 l-2 s6
.ool	c-1 d2 f-1 g-1 k-6 l-1 p-1 s3 w6
.ool>	c-1 d2 f-1 g-1 k-6 l-1 p-1 s3 w6
.oon	l-4 s5
.oor	j1
.oord	j1
.oordo	j1
.oot	c-1 h-2 k-3 l3 p-1 s6 t3 u-2 v-1 x-1 y-1
.oot>	c-1 h-2 k-2 s7 u-2 v-1
.oote	l3 s-3 t3
.ooter	l3 s-3 t3
.op>	a-2 b-2 c-2 d-1 e-1 f-4 g-5 h-4 i-2 j-1 k-3 l-4 m-3 n-4 o-3 p-3 q8 r6 s1 t-2 u4 v-3 w-3 x-1 y-2 z-2
.opa	l2 s-2 u-2 y5
.opai	l2 s-4 u-1 y5
.opain	l2 s-4 u-1 y5
.ope	g-3 k-3 l7 p-3 q-2 r2 s1 v-1 y-2 z3
.ope>	l2 p-2 r2 s3
.oper	g-2 j1 k-3 l7 s1 v-1 y-1
.opera	g-2 j1 k-1 s4
.opere	k-2 l6 s-3 v-1 y-1
.opez	s-3 z3
.opez>	s-3 z3
.opi	b-1 c5 e-1 g-2 h-1 l1 m2 o-1 p-2 u-1 v2 w-1 x-1 y-4 z-2
.opie	c3 m3 s-2
.opie>	c1 m4 s-3
.opies	c2
.opin	a-1 c2 l-3 m-1 r2 s3 t2 v3 y-3
.opine	a-1 c2 l-3 m-1 r2 s3 t2 v3 y-3
.opit	k2 l4
.opita	k2 l4
.opo	l-2 t2 u5
.opos	l-2 t2 u5
.opose	l-2 s-1 t2 u5
.opp	k-1 m2 q-3 r6 s-3
.opp>	r3
.oppe	m2 q-2 r3 s-2
.oppez	q-2 r3
.opr	j-2 m2 v-1 x2 y-1 z4
.opre	m2 s-1
.opre>	m2 s-1
.opri	j-2 v-1 x2 z4
.oprie	j-1 s-3 x2 z4
.oprio	s3 z1
.oqu	a-1 c-2 d-2 e-1 f2 g-2 h-2 i-1 k-5 l5 m-1 o-1 p3 q2 r-1 s2 t-1 u-1 v2 x-1 z-2
.oque	a-1 c-2 d-2 e-1 f2 g-2 h-2 i-1 k-5 l5 m-1 o-1 p4 q2 t-1 u-1 v2 x-1 z-2
.oque>	b-1 c-1 d-2 f2 g-2 h-1 k-4 l6 p4 q-2 r2 s1 v-3 z-2
.oquer	b2 k-1 l-3 s-1 v4
.oquet	s1
.oquez	q4 r-2
.or>	g2 i3 k2 l-1 m2 s-4 w-1
.ora	a-2 d-1 f4 g-2 h-2 i-2 j-2 k5 l-2 m-3 n-1 p-1 q-1 r-1 s5 t-2 v-3 w3 x-4 y-1 z-1
.orab	s-2 w4
.orabl	s-2 w4
.orai	a-1 d-1 f4 i-1 k5 t-1 u1 v-2
.orai>	k3 s-2
.orair	a-1 d-1 f4 i-1 k4 t-1 u1 v-1
.oral	k2 l-2 s4 v-1 x-3
.oral>	k2 l-2 s4 v-1 x-3
.orc	b6 f-1 g-2 h-2 k-2 l-4 m-3 u-2 v3 y3 z1
.orce	b6 f-1 g-2 h-2 k-2 l-4 m-3 u-2 v3 y3 z1
.orce>	b6 f-1 g-2 h-2 k-2 l-4 m-3 u-2 v3 y3 z1
.ord	a-1 c-2 g-2 h-2 j1 k-2 l-2 m-2 p2 q-2 r3 s-3 t2 u-2 v8 w-1 x-1 y-2 z1
.ord>	c-1 h-1 q-2 r3 v4 y-1
.orda	s-1 z2
.ordan	s-1 z2
.orde	k-4 l-3 m-2 p2 s-3 t3 u-1 v7
.orde>	k-4 l-3 m-2 p2 s-4 v7
.ordo	j1
.ordon	j1
.ore	b3 f-1 g-2 h-2 j1 k-4 l-1 n5 o-1 s-2 u-2 v-1 w2 z-2
.ore>	b3 g-1 h-2 k-3 l-4 n5 w3
.oren	j2
.orena	j2
.orer	l2
.orer>	l2
.orf	j1 k-1 l-3 s1 z3
.orfa	j1 k-1 l-3 s1 z3
.orfai	j1 k-1 l-3 s1 z3
.org	x2 y4
.orge	x2 y4
.orge>	s-3 y4
.orger	x2
.ori	c4 d-3 g-1 k-1 o1 s-5 t7 u-2
.orig	c4 o2 s-3
.origi	c4 o2 s-3
.oris	d-3 s-3 t8 u-1
.orisa	d-3 t5
.orise	s-2 t4 u-1
.orl	l2 s-2
.orle	l2 s-2
.orlea	l2 s-2
.orm	a-3 b-2 c-1 d-1 e-1 f-2 g-3 h-1 i-1 j4 k-6 l3 m2 n-1 o-2 p-6 q-2 r-2 s10 t3 u-1 w-1 x-1 y-2 z-2
.orma	a-1 g-2 j4 k-4 l1 m2 o-1 p-2 q-1 r-2 s6 v-2 z-1
.ormai	j4 l-2 o-1 r-1 s2
.ormal	k-1 l-3 s6 u-2 z-1
.ormat	k-3 l5 m2 u2 v-1
.orme	k-2 l2 s3
.orme>	k-2 l2 s2
.ormi	a-1 b-1 g-1 k-3 l2 p-4 s5 t3 u-2 v2 y-1 z-1
.ormi>	k-3 l5
.ormir	a-1 p-1 t4 u-1 v4
.orn	l4 s-3
.oro	k-1 l3 p-1
.orou	k-1 l3 p-1
.orout	k-1 l3 p-1
.orr	i1 l-1 s1
.orre	s1
.ors	a-1 c-1 d-1 f-2 g-3 h-2 l4 m-1 o-1 p1 q-1 s3 t-1 u-3 w-1 x2 z-2
.ors>	a-1 c-1 d-1 f-2 g-2 h-2 l2 m-1 o-1 p2 q-1 s4 t-1 u-3 v1 w-1 x2 z-2
.orse	l5 s-2
.orse>	l5 s-2
.ort	a-4 b-4 c4 d-5 e-4 f-7 h-4 i2 k-6 l3 m-6 n-3 o-6 p-6 q-2 r-4 s6 t3 u4 v4 w-5 x2 y3 z-1
.ort>	a-4 b-4 c1 d-2 e-2 f-3 g-4 h-1 i-2 j-4 k-7 l4 m-4 n-3 o-4 p-5 q-3 r-3 s8 v6 w-4 x-2 z-3
.orta	a3 h-2 j5 k-2 q2 s-5 u-3 z4
.ortab	j6 k-2 l-2 q2 s-4 u-3 z4
.ortan	a4 h-1 l1 s-1
.orte	a-4 b-3 c4 d-4 e-2 f-5 g3 h-2 i-2 j-1 l1 m-4 n-1 o-3 p-2 q-1 r-2 s2 t-3 u7 w-2 y4 z-2
.orte>	a-3 b-3 d-1 e-2 f-4 g4 h-2 i-1 k-2 l4 m-1 o-2 p-2 r-1 s2 t-2 u3 w-1 y4 z-2
.ortef	m-1 s3
.ortem	s2
.orter	a-1 c6 d-3 g-1 k2 l-3 m-1 s-4 t-1 u6 v-1
.orti	a-1 b2 l1 p-1 s-4 t4 u-2 v-2 x6 y2 z-2
.orti>	k5 l-5 s-4 u-2 x4
.ortie	k-2 l-4 s2 u1 x4 z-1
.ortir	a-1 b2 k-4 l6 p-2 s-5 t4 u-2 v-1 x-1 y2
.orts	g3 l-1 s-2
.orts>	g3 l-1 s-2
.ortu	i6 l-4 s-3 t4
.ortug	i6 l-4 s-3 t4
.orz	k1
.orze	k1
.orze>	k1
.os>	a-3 c-4 d-3 e-2 f-5 g-3 h-3 j-4 k-6 m2 n2 o-5 p-5 q4 r8 s7 t-3 u2 v-6 w-4 x-3 y-3 z-2
.ose	a-2 b-2 d-3 f-4 g1 i-1 j-2 k6 l-7 m5 n-1 o5 p2 q-2 r2 s-10 u4 w-2 x2
.ose>	a-1 c1 d-2 e1 f-3 g2 h-3 j-2 k5 l-8 m4 p1 q-1 r2 s-7 u2 w-1 x-1 z1
.oser	a-1 b-1 e-2 g-2 h3 k-3 m1 o5 s-2 t-1 u1 v-1 x3
.oser>	a-1 b-1 e-2 g-2 h3 k-3 m1 o5 s-2 t-1 u1 v-1 x3
.oses	k4 s-4
.oses>	k4 s-4
.osez	u3
.osez>	u3
.osi	k3 l1 s-2
.osit	k3 l2 s-3
.ositi	k3 l2 s-3
.osp	f-1 k-1 l5 u2
.ospi	f-1 k-1 l5 u2
.ospit	f-1 k-1 l5 u2
.oss	a2 b-4 c-3 d1 e-3 f-4 g-4 i1 k-5 l6 n1 o-2 p-2 q-3 r-4 s4 t-2 u2 v-4 w-4 x2 y-3 z-3
.oss>	k-5 l4 n-3 p-1 s5 w-2 y-2
.osse	a-2 b-4 c-2 d3 e-2 f-2 g-2 h-1 i-2 j-1 l2 n3 o-1 p-3 q-1 r-3 s3 t-1 u-1 v-3 w-2 x4 y-1 z-1
.osse>	b-2 c-1 d-2 e-1 f-2 g-2 i-1 k-3 l3 m-2 n3 p-2 s5 v-2 w-1 x-3 y-2
.osser	d1 k3 l-5 m2 r-2 s2
.osses	a-1 b-1 d3 l3 s-6 t-2 x5 y1
.ossi	a3 b-2 c-2 d-2 e-2 f-3 g-2 i3 k-3 l3 n-1 q-2 r-2 u3 v-2 w-2 x-1 y-2 z-2
.ossib	a1 b-2 c-3 d-1 e-1 f-2 g-2 h-2 i3 j-1 k-3 l5 m-1 p-2 q-1 r-1 s1 u3 v-2 w-2 x-1 y-1 z-1
.ossie	a3 h3 j2 l-4 o-1 p3 u-2 y-1
.ost	a-2 c-2 f-2 g-1 h-2 k-1 m6 s-8 t3 u1 z4
.ost>	s1 u2
.osta	k-1 l-2 s-3 z4
.osta>	k-1 l-2 s-3 z4
.oste	c-1 f-1 l-2 m7 s-4
.oste>	c-1 f-1 l-2 m7 s-4
.osto	l4 s-3
.osto>	l4 s-3
.ot>	a2 b-3 c-3 d1 f-6 g2 h-5 i-2 j3 n-2 o3 p-3 q-2 r-2 s3 t-3 u8 v-3 w-3 x-3 y-2 z-4
.ote	a-2 b-3 c-2 d-3 e-4 g5 h-2 i-1 j3 k6 m-2 n-2 o-3 p4 q-3 r1 s-3 t3 u-7 w-3 x-2 z-3
.ote>	b-2 c-2 d-2 e-4 g6 h-1 j-2 k6 l-5 m-2 n-1 o-2 p5 q-2 r2 u-6 v1 w-2 x-2 y-2 z-3
.oter	j1 l4 s-3 t3
.oter>	j1 l4 s-3 t3
.otes	t1 y1
.otes>	t1 y1
.otez	j4 s-2
.otez>	j4 s-2
.oti	q4 s1
.otif	q4 s-1
.oto	a-2 c6 j-1 k-1 l-2 r-1 s5 v-1
.oto>	a-2 c4 j-1 l-2 s5 v-1
.otoc	c3
.otoco	c3
.otr	a5 c-2 d-3 e-3 f-2 g-2 h-2 i-3 j-4 k-4 l1 m4 n-2 o-5 p-4 q-3 s2 t-2 v-4 w6 y2
.otre	a5 c-2 d-3 e-3 f-2 g-2 h-2 i-3 j-4 k-4 l1 m4 n-2 o-5 p-4 q-3 s2 t-2 v-4 w6 y2
.otre>	a5 c-2 d-3 e-3 f-2 g-2 h-2 i-3 j-4 k3 l-7 m4 n-2 o-5 p-4 q-3 s3 t-2 v-3 w6 y2
.ots	e2
.ots>	e2
.ott	k-4 s6
.otte	k-4 s6
.otte>	k-4 s5
.ou>	b4 c5 d-2 e-4 f12 g14 h10 j-4 k-19 l-12 m-9 n-8 o-3 p-10 q-7 r-11 s-2 t4 u-12 v-7 w-7 x-3 y-5 z-7
.oua	a-1 e-1 f-2 g-2 h-1 i-2 k2 l-2 n-2 o-2 p-2 q2 r-2 s5 u-1 v-2 w-1 z-2
.ouai	e-1 f-2 g-2 i-1 k2 l-1 n-1 o-2 p-2 s4 u-3 v-1 z-2
.ouai>	k-2 l-4 s5
.ouais	e-1 f-1 g-2 i-1 k3 l1 n-1 o-2 s2 u-2 v-1 z-2
.oub	a-3 b1 c-2 d-1 e-2 f1 i-1 j-1 k5 l3 m-3 n-1 o-2 p-3 q1 r-2 s2 t-2 u-3 v-3 w-1 x-2 y-2 z-2
.oube	s1
.oubel	s1
.oubl	a-3 b2 c-2 d-1 e-1 f2 g-2 i-1 j-1 k5 l3 m-3 n-1 o-1 p-3 q1 r-2 s2 t-2 u-3 v-3 w-1 x-2 y-2 z-2
.ouble	l-1 p-1 s5 v-1
.oubli	a-3 b2 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l4 m-2 n-1 o-1 p-2 q1 r-2 s-2 t-2 u-3 v-2 w-1 x-2 y-2 z-2
.ouc	b-1 c-2 d-1 f-1 g-1 h-1 i-1 j-1 k2 l5 m-2 n-2 p6 q2 r-2 s-5 t-2 u-3 v-3 w-2 x-2 y5 z-2
.ouce	k-2 l-1 p4 s1
.ouch	c-1 k-4 l4 m-1 n-1 p4 q3 s-4 u-1 v-2 w-1 x-1 y5
.ouche	k-5 l5 p-2 q3 s-4 u-1 w-1 y6
.oucho	l-2 p5
.ouci	k5 l2 s-3 u-1 z-1
.ouci>	k5 l3 s-5 u-1 z-1
.oucis	s2
.oud	a5 b2 c-1 d-1 e-1 f-1 i1 k-10 l-6 p-4 q1 s4 t2 u4 v1 w-1 x1 y-1 z-2
.oud>	g1
.oudr	a5 b2 c-1 d-1 e-1 f-1 i2 k-4 l-5 q1 s-7 t2 u4 v2 w-1 x1 y-1 z-1
.oudra	a5 b2 d-1 e-1 f-1 i2 k-3 l-4 q1 s-6 t2 u3 v2 x-2 z-1
.oudre	s-2 x3
.oue	b-1 f-2 g-2 h-2 l5 n-1 o3 r1 t1 v-3 w-2 z-1
.oue>	b-1 f-1 g-2 h-2 k-2 l7 n-1 o3 p1 r2 u-3 w-1
.ouee	l-2 u4
.ouee>	l-2 u4
.ouen	l2
.ouen>	l2
.ouep	k2
.ouep>	k2
.ouet	l-2 s3 v-1
.ouett	l-2 s3 v-1
.ouf	a-1 k-4 l3 r3 s4 v1 z-1
.ouf>	k-4 l3 r3 s2
.ouff	s2 v2
.ouffr	v2
.oug	e-1 k-5 l2 m-1 p-1 r-1 s7 t-1 v-1
.ouge	e-1 k-4 l2 m-1 r-1 s6 t-1 u1 v-1
.ouge>	e-1 k-4 l3 r-1 s6
.ouger	s1 u2
.ougi	s2
.ouh	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.ouha	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.ouhai	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.oui	a-1 b-2 c-4 d-3 e-1 f-3 g-3 h-4 i-2 j-2 k4 l-1 m-1 n-4 o-1 p2 s5 u6 v-1 w-3 x-2 y-3
.oui>	a-1 b-2 c-4 d-3 e-1 f-3 g-2 h-4 i-2 j-2 k3 m-1 n-3 o-1 p2 s4 u7 w-3 x-2 y-3
.ouii	k3 l-1
.ouii>	k3 l-1
.ouil	k3 l-2 s3
.ouill	k3 l-2 s3
.ouk	k-1 s-2 w4
.oukr	k-1 s-2 w4
.oukra	k-1 s-2 w4
.oul	a-6 b-4 c3 d1 e-2 f-3 g-2 h-3 i-1 j-3 k-2 l4 n-3 o-4 p1 r-2 s3 t-3 v4 w5 x-4 z-4
.oul>	k-2 l-1 s3
.oula	a-2 h-1 k1 l2 v3 w2 z-1
.oulai	a-1 k1 l2 s-2 w4 z-1
.oulan	m1
.oule	a-3 b-2 c5 d-1 e-1 f-2 g-3 h-1 i-2 k-5 l1 m-2 n-2 o-2 p1 q-2 t-1 u2 v3 w5 x-2 z-2
.oule>	c-1 k-2 l1 p4 s-1 v-2 w5 y-2 z-2
.oulea	l-1 p-3 s-2 v5
.oules	l-1 s3 y3
.oulet	w2
.oulez	a-2 b-1 c6 f-1 g-1 k-3 l3 m-1 u3 w-3
.oulo	a-2 b-1 d3 f-2 h-1 j-2 k2 l1 m1 o-2 p1 q3 r-2 s3 t-2 u-2 w-2 x-1 y-1 z-2
.ouloi	k-2 q3 r-1 s1 v2
.oulot	a-1 b-1 d3 f-1 j-1 k3 m2 o-1 p2 s3 t-3 u-2 v-2
.oulou	s1 t1
.oulu	l2
.oulu>	l2
.oum	a-2 i6 k-2 l-2 n3 s-2 u-2
.oum>	n4 s-2
.ouma	a-2 i6 l-1 s-1 u-1
.oumai	a-2 i6 l-1 s-1 u-1
.oun	k2 l5 s-4 u-1
.ouno	k2 l5 s-4 u-1
.ounou	k2 l5 s-4 u-1
.oup	a-2 b4 c-2 d-2 e-2 f-4 h-2 i-2 j1 k1 l-2 m-3 n-3 o-2 q-3 r2 s5 t-3 u-2 v6 w1 x-3 z-2
.oup>	g1 l-1 p-2 s-2 u-1 v5 w3 x-1 y1
.oupe	a-1 b5 c-1 d-1 e-2 f-4 g-1 h-2 j2 k3 m-2 o-2 p2 q-3 r3 t-2 v3 w-1 x-2 y-3 z-1
.oupe>	a-1 b5 c-1 e-2 f-3 g-1 h-1 j1 k-3 l4 m-2 o-1 p3 r-2 s2 t-2 x-1 y-2
.ouper	k6 l-5 s-3 v3
.oupi	k-2 l-2 s5 u-1
.oupi>	k-2 l-2 s5 u-1
.oups	k-1 l-1 n-1 s3 y2
.oups>	k-1 l-1 n-1 s3 y2
.our	a-3 b-1 d-2 e-4 f5 g-2 h-4 i-2 j-2 k2 l5 m-1 n-3 o-4 p1 q-3 r-2 s3 t-1 u4 v2 w4 x-4 y-3 z-4
.our>	a-3 b-2 c1 e-4 f6 g-1 h-3 i-2 j-2 k3 l2 n-2 o-3 q-2 u2 v-1 w7 x-2 y-2 z-3
.oura	k2 l4 p3 s-4 v-1
.ourai	l3
.ouran	k3 l2 p3 s-4
.ourb	g2 l-3 s2
.ourd	a-2 f3 g1 j2 k-3 s4 v-2 y-1
.ourd>	a-2 f2 g1 j2 k-3 l2 s2 v-2 y-1
.ourdh	f2 l-2 s4 u-1
.oure	l-1 s4 z3
.oureu	l-1 s5
.ouri	a-1 b-1 g-2 h-1 k-2 o2 p-2 r-1 s5 u-3 v7 w-1 x-3 y-4 z-2
.ourir	a-1 b-1 g-2 h-1 k-1 l2 o2 p-1 r-1 s2 u-3 v7 w-1 x-3 y-2 z-2
.ourn	b2 c2 d2 f-3 g-2 h-1 i-1 l2 m-2 n-3 o-1 p-2 r-1 u4 w-3 x-2 y-2
.ourne	b2 c-1 d3 f-2 g-1 h-1 l2 m-2 n-3 o-1 p-2 s-1 t1 u6 w-3 x-2 y-2
.ourni	c3
.ourq	a-1 c-1 k5 l-2 o-2 s4 v-1
.ourqu	a-1 c-1 k5 l-2 o-2 s4 v-1
.ourr	a3 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l3 m2 o-1 p7 q-2 s-1 t-2 u1 v-4 w-2 x-1 y-2 z-2
.ourra	b-2 f-1 l4 p4 s-5 u3 v-2 y-1
.ourre	k-2 p6 r-2 s2 t-1 u-2 v-2
.ourri	a3 c-1 d1 f-2 i1 k-2 m4 p-1 r3 v-1 w-2
.ours	a-1 b4 c-2 d-2 e-2 g-2 h-1 i-1 j-1 k-6 l1 m-3 n-1 o-2 p4 q-1 r-2 s3 t-2 u2 v2 w-1 x-1 y1 z-2
.ours>	a-2 b3 c-2 d-1 e-1 g-2 j-1 k-5 l2 m-2 n-1 o-2 p4 q-1 r-2 t-2 u3 v2 x-1 y2 z-2
.ourse	k-2 s5 u-1
.ourt	s2
.ous	b-3 c-2 e-2 f-2 g-1 h-3 l-4 n4 p-5 q-4 r-3 s4 t-1 u3 w2 y-2 z2
.ous>	b-2 c-2 e-2 f-2 g-1 h-3 k-1 l-2 n4 p-5 q-4 r-3 s3 t-3 u2 w2 y-2 z2
.ouse	l2 t1 u2
.ouse>	k2 l2 t1
.ousi	b-1 c1 k4 l-5 s2 t3 u-1 y-1
.ousin	b-1 c1 k4 l-5 s2 t3 u-1 y-1
.ouss	k-2 l-4 p-2 s3 u7 v-1 z-1
.oussa	z-1
.ousse	k-2 l-4 p-2 s2 u7 v-1
.out	a-6 b-1 c-4 d-4 e-4 f-1 g-5 h-5 i-4 j-2 k-4 m-1 n-6 o-1 p4 q-2 s5 t-2 u-5 v6 w5 x4 y5 z-7
.out>	a-4 b-2 c-3 d-3 e-3 f-4 g-4 h-3 i-3 j-1 l-3 m1 n-5 p-2 r1 s4 u-4 v7 w2 x2 y2 z-5
.oute	a-3 c-2 d-2 e-2 f2 g-2 h-2 i-1 j-1 k-6 l2 m-3 n-2 o-2 p6 q-2 s-2 t-2 u-2 v-2 w5 x3 y5 z-3
.oute>	a-2 c-1 d-2 e-1 g-2 h-2 i-1 j-1 k-6 l2 m-2 n-1 p7 r-1 s1 t-1 u-2 v-4 w6 x-4 y-4 z-1
.outea	k-5 l-2 s-7 x5 y8
.outei	p1
.outes	b2 f3 p-2 v1
.outez	k3 o-1 r1 s2
.outr	l-3 s4 u-1 v3
.outre	l-3 s4 u-1 v3
.ouu	s3 w-1
.ouu>	s3 w-1
.ouv	b-3 c-3 g3 j7 k-6 l-2 m2 n-2 o-3 p-2 q4 r-4 s4 t-3 u2 v-2 w-5 x-3 y-1 z-5
.ouva	k-1 l4 s-1 u-2
.ouvai	k-1 l4 s-1 u-2
.ouve	b-2 c-3 d1 f1 g3 j6 k-4 l-6 m2 n-2 o-3 q4 r-3 s1 t-3 u4 w-5 x-3 z-4
.ouve>	a1 b-2 c-2 d-2 e-2 g5 j-1 l-6 m4 o-1 p-2 q-1 s2 t-2 u-2 x-2 z-2
.ouvea	a-2 b-1 c-1 f-1 i-1 j6 k-2 m-2 o-1 p-2 q6 r-3 s-2 u3 v-2 y-2
.ouvel	a-1 f-2 h1 j5 k-1 l-2 s1 u4 x-1 z-1
.ouver	a-2 c2 d4 e-2 f-3 g-4 h-1 k-2 l-3 m3 o-2 p-1 q-1 s5 u-4 v3 w-1 x1 y2
.ouvez	a2 c-1 e4 f4 g1 h1 i2 k-3 m-5 n-1 p3 q1 s-8 t-1 u5 v-2 w-5 x-2 y-2 z-3
.ouvi	f5 g2 k-3 l-1 s-3 u-1 v-1
.ouvie	f5 g2 k-3 l-1 s-3 u-1 v-1
.ouvo	b-1 f-1 j3 l3 p-1 s3 z-2
.ouvo>	j3 z-1
.ouvoi	l4 p-1 s3 u-3
.ouvr	f-7 h-1 l1 p-2 s8 z-1
.ouvre	f-7 h-1 l1 p-2 s8 z-1
.ouvri	v1
.oux	f1 h3 k-2 l-2 n-1 s4 w-1 x-1
.oux>	f1 h3 k-2 l-2 n-1 s4 w-1 x-1
.ove	s1
.ovi	k-4 l8 s-3
.ovid	k-4 l8 s-3
.ovid>	k-4 l8 s-3
.ox>	s2
.oy>	a-1 g-2 h5 k1 l-1 s-5 w4
.oya	l4 m1 s-5 t2 u-1
.oyag	m1 s-1 t2
.oyage	m1 s-1 t2
.oye	a-4 b-2 c-3 d-3 e-2 f-2 g2 h-2 i-3 j2 k-7 m7 n-2 p1 q4 r3 s2 u-2 v-3 x-3 y-4 z-3
.oye>	c-2 g2 k-2 l-3 m9 o-2 q1 u-1 v-2 z-3
.oyee	m2
.oyee>	m1
.oyees	m1
.oyen	k-4 l7 p-1 s-5 t3 u4 v-2
.oyen>	k-4 l6 p-1 s-5 t3 u4 v-2
.oyer	a-2 b1 j-2 k-4 l-4 m1 o2 p-1 q3 r4 s6 t-3 u-5 v-2 x-2 y-2 z-1
.oyer>	a-2 b1 j-2 k-4 l-4 m1 o2 p-1 q3 r4 s6 t-3 u-5 v-2 x-2 y-2 z-1
.oyes	m2
.oyes>	m2
.oyeu	a-2 p-1 s5 t1
.oyeur	a-2 s3 t1
.oyeux	s2
.oyez	a-1 b-3 g1 i-1 j4 l-2 m-3 o-1 p4 q3 s-6 u-2 v2 w1 x-1 z1
.oyez>	a-1 b-3 g1 i-1 j4 l-2 m-3 o-1 p4 q3 s-6 u-2 v2 w1 x-1 z1
.pa>	a-1 b-1 c-1 d-1 e-1 f-1 g-4 h-2 i-1 m-4 n-1 o-2 p-3 r-1 t1 u-1 v-3 w7 x-2 y2 z-1
.pab	k-2 s5
.pabl	k-2 s5
.pable	k-2 s3
.pag	a-2 b-2 c-1 g-1 h-1 i5 k1 m-2 o-1 p-1 s2 t2 u-4 v-2 x-1 y4
.page	l-1 s5
.page>	l-1 s5
.pagn	a-1 b-2 g-1 i5 k1 t2 u-4 v-1 y4
.pagne	a-1 b-1 k2 l2 s3 t3 u-2 v-1 y-2
.pagno	i6 k-1 l-3 s-5 u-2 y5
.pai	k-5 p-1 q-1 r2 s5 u-2 v-1 y4
.paie	c3 s-2
.paiem	c3 s-2
.pain	c-4 k-4 s6 u-2 v-1 y5
.pain>	c-4 k-4 s6 u-2 v-1 y5
.paix	r3
.paix>	r3
.pal	s1
.pan	a-2 b-1 f-1 g-2 h-1 i2 k3 l1 m-1 p3 t-1 u-2 v-2
.pann	a-1 g-2 k2 l2 m-1 p3 u-1 v-1
.panne	a-1 g-2 k2 l2 m-1 p3 u-1 v-1
.pano	i3
.panol	i3
.pant	k1
.pant>	k1
.pap	a-3 b-2 c7 f2 g-3 h-3 i-2 j-1 m2 n-2 o-4 p-4 q-2 r-3 s3 t1 u-3 v-4 w2 x-3 z-2
.papa	g-2 h-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.papa>	g-2 h-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
.papi	a-3 b-2 c7 e1 f2 g-1 h-3 i-1 j-1 l-1 m5 o-3 p-2 q-1 r-2 s-1 u-3 v-2 w-2 x-1 y-3 z-2
.papie	a-3 b-2 c7 e1 f2 g-1 h-3 i-1 j-1 l-1 m5 o-3 p-2 q-1 r-2 s-1 u-3 v-2 w-2 x-1 y-3 z-2
.paq	t2
.paqu	t2
.paque	t2
.par	a5 b-4 c-7 e-1 f-12 i5 j-1 m2 n-4 o2 p2 q3 s-1 t2 u-3 v2 x-3 y1 z-5
.par>	a2 b-2 c-2 d-3 e-2 f-2 g4 h6 i-2 k-12 l-2 m6 p3 q6 r2 s-8 t-2 u4 v-1 w-2 x-2 y3 z-3
.para	d3 l-2 s-2 v4
.parai	d3 l-1 s-3 v4
.parc	c2 k-2 l-4 q1 s-1 u3 y1
.parce	c2 k-2 l-4 q1 s-1 u3 y1
.pard	s3
.pare	a-2 c-1 f-1 g-2 h-2 k2 m-3 o-2 p-1 s6 t-1 u-1 v2 w-2 x-1 y-2
.pare>	k2 l-2 m-2 s2 v3 y-1
.paree	k4 l-2 s-2
.parei	g-2 k-2 l-2 o-1 s5 w-2
.paren	h-1 l2 s2
.parer	l3
.parf	k6 l1 s-3 u-2 z-1
.parfa	k6 l1 s-3 u-2 z-1
.pari	g1 l2
.paris	g1 l2
.park	a-1 g5 s-2
.parki	a-1 g5 s-2
.parl	a8 c-4 d-3 e2 f-2 g-4 h-5 i9 j-2 k-3 l-8 m-3 n-2 o-4 p-2 q-2 r-3 s2 t2 u-4 v-2 w-5 y2
.parla	s1 v2 y-1
.parle	a8 c-3 d-2 e2 f-2 g-4 h-5 i7 j-2 k-3 l-8 m-3 n-1 o-3 p-2 q-2 r-3 s3 t2 u-3 v-4 w-5 y2
.pars	a-1 b-2 c-1 d4 f-2 h-1 i-1 k4 l6 p3 s-8 t-2 v-2 x-2 y-3 z-2
.pars>	a-1 b-2 c-1 d4 f-2 h-1 i-1 k4 l6 p3 s-8 t-2 v-2 x-2 y-3 z-2
.part	a-2 b-1 c-5 e-2 f-9 g-7 h-2 i-3 j2 k1 l3 m3 n-3 o5 p2 q-3 t4 u-7 v2 w4 z-1
.part>	a-2 b2 c-2 f-8 g-4 h-4 k-2 m2 o7 p-3 s5 t-2 u-3 v-1 w6 z-4
.parta	a-2 k5 l-2 m-1 q-1 s-1 w-1
.parte	g-1 k-3 l3 p5 s-5 t3
.parti	b-3 c-3 e-2 f-2 g-3 h2 i-2 j3 k-1 l3 m3 o-3 s-4 t4 u-5 v4 w-2 y-5 z3
.parto	l-2 s2 w-2 y4
.pas	a3 b3 d-3 e1 g1 h-3 j-2 k5 l1 m-3 n-2 o-3 q-2 r-3 u-5 v-2 w-3 x-3 y-5 z2
.pas>	a-4 b-2 d-1 f-2 g-3 i-1 k6 m-3 o-2 p-4 q-1 r-1 s5 t-2 u-5 v-2 w-1 y-2 z4
.pass	a5 b5 c1 d-2 e1 f2 h-4 j-2 l2 m-1 n-1 o-2 p1 q-2 r-2 s-4 t2 u-2 w-2 x-3 y-4 z-2
.passe	a5 b4 c1 d-2 e1 f2 h-4 j-2 l2 m-1 n-1 o-2 p1 q-2 r-2 s-4 t2 u-2 w-2 x-3 y-4 z-2
.pat	a-1 c-2 d2 e-1 f1 g-3 h-2 i-1 j-1 k-1 l3 m-5 p3 q-2 s5 t-2 u-3 v-3 w4 x-3 y-4 z-1
.pata	s2
.patat	s2
.pate	k-3 l-2 s7
.pates	k-3 l-2 s7
.pati	a-1 g-2 k-3 l-2 p4 s-1 w5
.patie	a-1 g-2 k-3 l-2 p4 s-1 w5
.patr	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.patro	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.pau	a-3 j-3 k-1 p-3 s8 u2 z-2
.paus	p-3 s4 u2
.pause	p-3 s4 u2
.pauv	s1
.pauvr	s1
.pay	a-2 d3 e5 f-3 g-4 h-2 i-1 j-1 k-7 l1 m8 o-4 p-3 q-1 r-2 t-2 u-2 v-4 w-2 x4 z-2
.paye	a-2 d3 e5 f-3 g-4 h-2 i-1 j-1 k-6 l-1 m8 o-4 p-2 q-1 r-2 t-2 u-1 v-3 w-2 x4 z-2
.paye>	c2 d-3 e6 f-1 g-2 k-5 l-8 m7 o-3 s2 t-1 v-2 w-1 x-2 y2 z-1
.payer	c-2 d5 e-2 f-1 g-2 h-1 k-2 l5 m1 p-1 s-7 v-2 x5 y-2
.pays	l4
.pays>	l4
.pb>	i-2 k7 l-6 n-1 s-3
.pdt	a-1 d3
.pdt>	a-1 d3
.pe>	a-6 b3 c-5 d4 e-3 f-7 g-4 h2 i-4 j-2 k-12 l7 m-3 n2 q2 r-3 t-8 u1 v-4 x-1 y8 z2
.pea	i5 l-3 s1 y2
.peak	i5 s-2
.peak>	i5 s-2
.peau	l-2 s3 y2
.peau>	l-2 s3 y2
.pec	a-4 b3 d3 f-2 g-2 h-1 k7 m-2 n-1 o-1 q-1 r-1 t-1 u-2 v-1 w-1 y-1 z-2
.pecc	k3 u-2
.pecca	k3 u-2
.pece	s3
.pece>	s3
.pech	b1 g-1 k6 l1 m-1 s-2 v-1
.peche	b1 g-1 k6 l1 m-1 s-2 v-1
.pect	a-4 b3 c-2 d4 s1
.pecte	a-4 b3 c-2 d4 s1
.pee	j1 k-1 l2 s-2 u-1 y3
.pee>	j1 k-1 l2 s-2 u-1 y3
.pei	b2 c-1 e8 f-3 g-1 h-1 k3 m-1 o-3 u-4 v-2 y-1 z-3
.pein	b2 c-1 e8 f-3 g-1 h-1 k3 m-1 o-3 u-4 v-2 y-1 z-3
.peine	b2 c-1 e8 f-3 g-1 h-1 k3 m-1 o-3 u-4 v-2 y-1 z-3
.pel	a7 c-4 e-3 f4 g-4 h1 l-1 m-3 n-2 o-5 p-3 q4 r3 s-3 t-3 u-6 v-4 x-4 y-6 z4
.pel>	a3 b-1 c-1 i2 j-2 k-2 m-2 p-1 q3 r2 s-4 t-2 u-1 v-1 w4 y-1 z-2
.pele	a10 b2 c-2 d2 e-2 f4 g-2 h-5 i-2 k3 m-1 o-3 p-2 q-2 r-3 s-7 t-2 u-4 v-2 w-3 x-1 y-2 z-5
.pele>	a6 f-2 h-1 l2 q1 r-1 w-1 z-2
.peler	a7 b-1 d2 e-1 g-1 h-3 j2 k5 l-1 o-2 q-2 r-2 s-5 t-1 u-2 v-1 w-2 y-1 z-1
.pelez	a4 b4 d1 f5 k-3 l-2 q-3 s-7 z-3
.pell	a-2 b-2 c-2 d-2 e-2 f2 g-3 h4 i-1 j-1 k-5 o-2 q-2 r-3 s4 u-2 v-2 w-1 x-2 y-3 z8
.pelle	a-2 b-2 c-1 d-2 e-2 f2 g-3 h4 i-1 j-1 k-4 o-2 q-2 r-3 s4 u-2 v-2 w-1 x-2 y-3 z8
.pelli	s2
.pels	a-3 i-1 l-2 q5 r5 s-5 w-1 y-1 z-1
.pels>	a-3 i-1 l-2 q5 r5 s-5 w-1 y-1 z-1
.pen	a-4 b-4 d4 g-1 l-5 m-1 p-2 r-1 s3 t-2 u-2 v10 x-2 y-2 z-1
.pend	a-3 b-4 d4 k-1 l-4 s2 t-1 v8 y-2
.penda	a-3 d5 l-2 s4
.pendr	l-2 s-4 v6
.pens	p-2 r-1 v5
.pense	l-3 p-2 r-1 s1 v5
.per	a-2 b-1 c-2 d-3 e-3 f-1 g3 h2 j2 l1 m-9 n-4 o1 p-4 q-3 r-4 s4 u-5 x-2 y2 z3
.per>	a-1 g-1 h-1 k3 l-2 o-1 p-1 q-2 r-3 s-2 t-1 u-3 v2 w3 x2 y4 z2
.pera	c-1 g-2 j1 k6 l-7 p-1 s7 w-1
.pera>	s2
.perai	k7 l-7
.perat	g-2 j1 k-1 s3
.perd	a-2 b1 c-2 e-2 f2 g7 h-2 j2 k-5 l2 m-5 o4 q-1 r-1 s1 t-3 u-2 v-1 w-1 x-2 y-3 z-3
.perdr	g-1 k-6 l7 s-2
.perds	k-3 l5 s-2
.perdu	a-2 c-2 e-2 f2 g7 h-2 j2 k2 l-10 m-5 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.pere	a-3 c-1 f-1 g2 h-2 i4 k-4 l8 m-2 n-2 o-1 p-2 r-3 t2 u-1 v-4 w-1 x-2 y2
.pere>	a-2 f-1 g2 h-2 i4 k-4 l6 m-2 n-2 p-1 r-3 t1 u-3 v-2 w-1 x-2 y3
.perer	l5 s-2 t2 u1 v-1 y-1
.peri	c2 l-1 p4 s-3
.perip	l-2 p4 s-1
.perm	c3 m-3 p-2 s3 t4 u1 v-2 y-1 z-1
.permi	c3 m-3 p-2 s3 t4 u1 v-1 y-1 z-1
.pero	k-1 l-1 s5
.pero>	k-1 l-1 s5
.perr	a2
.pers	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 w1 x-2 z6
.perso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 w1 x-2 z6
.pes	l-2 s-2 y3 z4
.pes>	l-2 s-2 y3 z3
.pet	a1 b-2 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 m-2 n-3 o-3 p3 q-1 r-2 s3 u-2 v-2 w-2 y-5 z1
.pete	x2
.peter	x2
.peti	a1 b-1 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 m-2 n-3 o-3 p3 q-1 r-2 s1 u-2 v-1 w-1 x-1 y-3 z1
.petit	a1 b-1 c-2 d-1 e-1 f-3 g-3 h5 i-1 j-1 m-2 n-3 o-3 p3 q-1 r-2 s1 u-2 v-1 w-1 x-1 y-3 z1
.peu	a2 b2 c-4 d-6 e-3 f-6 g-4 h-5 i-2 j-3 m-4 n-2 o4 p2 q-2 r-5 t10 u7 v-2 w-3 x-5 y6 z-4
.peu>	b-4 c-2 d-2 e-1 f-2 h-3 j-1 k-1 m-1 o-2 p5 r-1 t8 u-1 v-2 w-1 x-2 y-3 z-1
.peur	a-1 g-1 h-1 k3 l-2 m-2 o2 p-1 s-9 t-2 v3 w-2 x-1 y10 z-2
.peur>	a-1 g-1 h-1 k3 l-2 m-2 o2 p-1 s-9 t-2 v3 w-2 x-1 y10 z-2
.peut	a1 b3 c-2 d-3 e-3 f-4 h-2 j-2 k-2 m-1 n-2 o1 r-2 s3 u7 v-3 w-1 x-2 y-4 z-2
.peut>	a1 b3 c-2 d-3 e-3 f-4 h-2 j-2 k-2 m-1 n-2 o1 r-2 s3 u7 v-3 w-1 x-2 y-4 z-2
.peux	a1 b1 c-3 d-6 e-2 f-4 g-4 h-4 i-2 j-2 k2 m-3 n-1 o4 q-2 r-4 s1 t8 u4 v-2 w-2 x-4 y1 z-3
.peux>	a1 b1 c-3 d-6 e-2 f-4 g-4 h-4 i-2 j-2 k2 m-3 n-1 o4 q-2 r-4 s1 t8 u4 v-2 w-2 x-4 y1 z-3
.pez	a-2 h-1 k-1 l-2 m-1 q-6 r5 v3 w-1 z5
.pez>	a-2 h-1 k-1 l-2 m-1 q-6 r5 v3 w-1 z5
.pff	k-2 l-1 n-2 s5 w-2
.pff>	k-2 l-1 n-2 s5 w-2
.pha	k-1 m3 s-1 z2
.phar	k-1 m3 s-1 z2
.pharm	k-1 m3 s-1 z2
.phe	l-2 p3 s3
.phi	l-2 s5
.phi>	l-2 s4
.pho	a3 b-2 c3 d-2 e-2 f-2 g-2 h-3 i-2 j6 k-3 l-5 m-1 n-1 p-3 q-1 s7 u-4 v-1 w-2 x-2 y-2
.phon	a3 b-2 d-1 e-2 f-1 g-2 h-3 i-2 j6 k-2 l-5 m-2 n-1 p-2 q-1 s3 u-4 w-1 x-2 y-2
.phone	a3 b-2 d-1 e-2 f-1 g-2 h-2 i-2 j6 k-2 l-5 m-2 n-1 p-2 q-1 s3 u-4 w-1 x-2 y-2
.phoni	j1
.phot	a-2 c6 j-1 k-2 r-1 s4 v-1
.photo	a-2 c6 j-1 k-2 r-1 s4 v-1
.pi>	l-2 p-1 s5 u-2
.pie	a-3 b-3 c11 f2 g-2 h-3 i-2 j-2 l-6 m8 n-1 o-4 q-2 r-3 s-2 u-4 v-4 w-2 x-2 y-3 z-2
.pie>	c6 e-1 g-2 m5 o-1 s-6
.piec	c7 d-1 g-1 k-1 m4 s-6
.piece	c7 d-1 g-1 k-1 m4 s-6
.pied	k3 l-5 p3 s2 u-1 v-2
.pied>	k3 l-5 p3 u-1
.pier	a-2 b-2 c5 e2 f3 h-3 i-1 j-1 l-1 m4 o-2 p-2 q-1 r-2 s1 u-3 v-2 w-1 x-1 y-2 z-2
.pier>	a-2 c8 d2 e3 f4 h-2 k-2 l-3 m2 o-1 s-7 t-1 u-3 v-1 y-1
.piers	d-1 e-1 f-2 g-2 h-1 k2 l1 m2 o-1 p-1 r-2 s5 t1 v-2 w-1 y-1 z-1
.pies	c2
.pies>	c2
.pil	f-1 g-1 k-2 l-7 p7 s-4 u1 w3
.pile	f-1 k-1 l-7 p7 s-2 u1
.pile>	f-1 k-1 l-7 p7 s-2 u1
.pin	a-1 c2 h-1 k2 l-3 m-2 o-1 p-1 r1 s5 t2 u-1 v3 y-3 z-2
.pin>	k4
.pine	a-1 c2 l-3 m-1 r2 s3 t2 v3 y-3
.pine>	a-1 c2 l-3 m-1 r2 s2 t2 v3 y-3
.ping	s2
.ping>	s2
.pio	h-2 o-2 s5
.pion	h-2 o-1 s4
.pion>	h-2 o-1 s4
.pip	a5 b-4 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-3 n3 o-3 p-2 q-1 r-2 s-3 t-2 u-5 v-3 w-2 x2 y-2 z3
.pip>	a5 b-4 c-3 d-3 e4 f-5 g3 h5 i-3 j-3 l-3 n3 o-3 p-2 q-1 r-2 s-5 t-2 u-5 v-3 w-2 x2 y-2 z3
.pir	k-1 l-1 s5
.pire	k-1 l-1 s5
.pire>	k-1 l-1 s5
.pis	c4 k6 l3 m-2 s-4 u-5
.pis>	k4 l3 u-4
.pisc	s2
.pisci	s2
.piss	c5 s-2
.pisse	c5 s-2
.pit	a-1 f-2 g-2 h-2 l7 m-1 p-2 s4 t-1 u1 v-2 y-1 z-2
.pita	f-2 l7 p-2 s-2 t-1 u1 v-1 y-1 z-1
.pital	f-2 l7 p-2 s-2 t-1 u1 v-1 y-1 z-1
.pitr	l-2 s4
.pitre	l-2 s4
.piz	a-1 j-1 k-1 n-1 o-1 s5 z2
.pizz	a-1 j-1 k-1 n-1 o-1 s5 z2
.pizza	k-1 n-1 s5
.pk>	e-1 s4
.pl>	a5 k-2 l-2 q-1
.pla	a-5 b-3 c2 d-2 e1 f-5 g-2 h2 i-3 l2 n-2 o-3 p3 q-2 r-4 s-2 t-5 u8 v-6 w-3 x5 y-2
.plac	a-4 b-2 d-2 e2 f-3 g-4 h5 i-1 k-3 l2 n-1 o-2 p5 q-2 r-3 t-4 u7 v-3 w-1 x-2 y-4 z-2
.placa	b2 h5 l3 s-5 u-2
.place	a-4 b-3 c1 d-1 e2 f-3 g-3 i-1 k-1 l2 o-2 p5 q-1 r-3 t-3 u8 v-3 w-1 x-2 y-4 z-2
.plag	s4
.plage	s4
.plai	h-3 k6 l1 p-1 s-4 u-2 w-1 z2
.plain	s-1 x2
.plais	h-3 k5 l2 s-3 w-1 x-1 z2
.plan	b-1 c2 f-2 g2 h-1 i-1 k-5 l-2 p-1 s-3 u2 v-3 x7 y2 z2
.plan>	g3
.plann	c3 f-1 k-2 u3
.plant	b-1 i-1 k-3 l-2 s-2 v-3 x7 y2 z2
.plat	k2 l2 p-2 u2
.platr	k2 l2 p-2 u2
.ple	a-2 b-1 c-1 e1 f-2 i5 k4 l-2 m-3 n-2 p3 r-1 s3 v-4 w-2 x-2 z-2
.ple>	i2 l-1 s-1 u3
.plea	i4 s-2
.pleas	i4 s-2
.plei	d1 k3 l-2 m-2 n-2 p4 v-1
.plein	d1 k3 l-2 m-2 n-2 p4 v-1
.plet	g3 l4 s-1 u-1
.plet>	s1
.plete	g3 l3 s-2
.pleu	k2 l-4 s6 v-2 w-1 y1
.pleur	k-1 l-4 s7 v-2 w-1 y2
.pleut	k4
.pli	a4 c-2 d1 e7 f-1 g-2 h-2 i-2 k-4 l-3 m-1 p-4 q-2 r-2 s5 t-1 u-3 v-1 w2 y-1 z-2
.pliq	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 q-2 r-2 s-2 t-1 u-1 v-1 w2 y-1 z-2
.pliqu	a4 c-1 d1 e6 f-1 g-2 h-2 i-2 m-1 q-2 r-2 s-2 t-1 u-1 v-1 w2 y-1 z-2
.plo	a-3 d-1 h-1 k-1 l3 n-1 o5 p-1 s-2 v-1 w-2 x1 y-1 z1
.ploi	m1 o5 s-4
.ploi>	m1 o5 s-4
.plom	l4 s-2 z2
.plomb	l4 s-2 z2
.ploy	a-2 s3 t1
.ploye	a-2 s3 t1
.pls	i1
.pls>	i1
.plu	a-3 b-2 c-2 d-1 e-1 h-2 i-2 j2 k-4 l-4 m-2 n-1 o-1 p-1 q-7 r5 s-3 t-3 u13 v1 w-2 x-2 y-2 z-3
.plu>	f3 g1 k-1 l-1 q-6 r6 s-5 v4
.plui	l4 u-1
.pluie	l4 u-1
.plus	a-1 b-1 f-2 g-1 l-6 r-1 s2 t-2 u10 v-1 y-2 z-2
.plus>	a-1 b-1 f-2 g-1 l-6 r-1 s2 t-2 u10 v-1 y-2 z-2
.plut	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.pluto	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.pne	k-2 p4
.pneu	k-2 p4
.pneu>	k-2 p4
.po>	a2 f-3 g-2 k1 l5 n-2 o-1 p-2 s-2 u4 v-2 w-2 y-1 z-2
.poi	a-2 b3 g1 k-3 l1 p-1 v4 w-1
.poid	g2 s-4 v5
.poids	g2 s-4 v5
.poin	a-1 b3 k-2 l2
.point	a-1 b3 k-2 l2 s-1
.pois	k-1 s4
.poiss	k-1 s4
.pol	a-1 b3 e4 f-2 g-4 h-1 i2 k-2 l3 m-2 o-2 s3 u-2 v-1 x-1
.pole	f-1 l5 s-2 u-2
.pole>	f-1 l5 s-2 u-2
.poli	a-1 b3 e4 g-3 l-3 m-1 s3
.polic	b3 e4 g-3 l-2 m-1 s2
.polo	i3 l1 o-1
.polog	l1
.pom	a-3 g-1 s7
.pomp	s3
.pompi	s3
.pon	c-4 d-3 e-4 f-4 g-6 i-2 j-2 k5 l1 m-3 n-2 o6 p-5 r-2 s1 t-2 u-5 v3 w5 x-4 y-3 z2
.ponc	l-1 s4
.ponct	l-1 s4
.pond	a1 c-3 d-2 e-2 f-2 g-5 h-3 k3 m-2 o9 p-3 r-2 s2 t-1 u-6 w4 x-2 y-2 z-3
.pond>	a4 g-1 h-1 l-2 m-2 o2 q-1 s4 u-2 v2 w-2 y-1 z-2
.ponde	k-2 s3
.pondr	a-2 c-2 d-1 g-3 k3 l-1 o8 p-3 q-1 s-5 u-2 v-1 w3
.ponds	b3 g-1 k4 l2 o2 s-6 u-2
.pondu	a-2 b-2 k-2 o-1 q2 s5 u-2 w3
.poni	k2 l3 s-2 u1
.ponib	k2 l3 s-2 u1
.pons	a-1 k3 l-2 p-1 u-2 w4
.ponse	a-1 k3 l-2 p-1 u-2 w4
.pont	f-1 g-1 h3 k-1 l1 n-1 o-4 s-5 u-2 v4 x-2 z5
.pont>	f-1 g-1 h3 k-1 n-1 o-4 s-5 v4 x-2 z5
.por	b-4 c6 d-4 e-3 f-6 g3 h-4 i4 j3 k-1 l-5 m-5 n-2 o-3 p-3 r-2 u6 v-1 w-3 x-2 y2 z2
.por>	i4 s-1
.port	b-4 c6 d-4 e-3 f-6 g3 h-4 i4 j3 k-1 l-5 m-5 n-2 o-3 p-3 r-2 u6 v-1 w-3 x-2 y2 z2
.port>	c4 g-1 k-2 l3 m-2 q-1 s3 v-2
.porta	a3 h-2 j5 k-2 q2 s-5 u-3 z4
.porte	a-4 b-3 c5 d-4 e-2 f-5 g3 h-2 i-1 j-1 k1 l-6 m-3 n-1 o-2 p-1 q-1 r-1 s3 t-2 u8 w-1 y3 z-2
.ports	g3 l-1 s-2
.portu	i6 l-4 s-3 t4
.pos	b-3 c-6 d-3 e-3 f-5 h-1 i2 j-3 k2 l4 m7 n-2 o2 q-3 s-7 t2 u5 v-4 w-3 y-3
.pos>	f-2 l-1 s-1 u5
.pose	a-2 b-2 c-3 d-2 e-2 f-2 g2 h1 j-2 k5 l-6 m6 o4 p3 q-1 r2 s-10 u1 v-2 w-2 x1 y-3 z2
.pose>	c-2 f-1 g3 h-2 j-1 k6 l-7 m5 o-1 p3 r2 s-10 u-3 v-1 y-2 z2
.poser	a-1 b-1 e-2 g-2 h3 k-3 m1 o5 s-1 t-1 u1 v-1 x2
.poses	m2
.posez	u3
.posi	k3 l2 s-3
.posit	k3 l2 s-3
.poss	b-2 c-3 d-1 e-1 f-3 g-2 h-2 i3 j-2 k-5 l8 m-2 n-2 p-2 q-2 r-1 u3 v-2 w-2 x-1 y-1 z-1
.possi	a1 b-2 c-3 d-1 e-1 f-2 g-2 h-2 i3 j-1 k-3 l5 m-1 p-2 q-1 r-1 s1 u3 v-2 w-2 x-1 y-1 z-1
.post	a-1 c-2 f-1 h-1 l-3 m7 s-4 t4 u2
.post>	s1 u2
.poste	c-1 f-1 l-2 m7 s-4
.pot	k-2 l4 s3 t1 u-1 v-1
.pot>	k-1 l5 p-2 u-1
.pote	k-1 l-2 p2 s2 t1 y1
.pote>	l-1 p2 s3
.potes	t1 y1
.pou	b-2 e-1 f-2 h-1 j-2 k5 l3 m-3 n-3 o-4 p-2 r-2 w6 y-3 z-4
.poub	s1
.poube	s1
.poul	k-3 l-4 w6
.poule	k-3 l-4 w6
.pour	b-1 c2 e-4 f-6 h-2 j-2 k6 l3 m-1 n-2 o-4 p-3 q-1 r-2 s3 u-5 w4 y-2 z-3
.pour>	a-3 c3 e-5 f-5 g1 h-2 j-1 k6 n-2 o-3 p-3 q-1 r-2 s3 t1 u-6 v2 w4 z-3
.poura	l3
.pourq	a-1 c-1 k5 l-2 o-2 s4 v-1
.pourr	a3 b-3 c-1 f-3 k-1 l4 m-1 p3 r-1 s-2 t-1 u2 v-3 w-2 y-2 z-1
.pous	s-4 u8
.pouse	l2 s-2 u2
.pouss	l-2 s-2 u7
.pouv	a1 c-2 e3 f4 i2 k-4 l4 m-5 n-1 p2 q1 s-4 t-2 u4 v-3 w-5 x-2 y-2 z-3
.pouva	k-1 l4 s-1 u-2
.pouve	a2 c-1 e4 f4 g1 h1 i2 k-3 m-5 n-1 p3 q1 s-8 t-1 u5 v-2 w-5 x-2 y-2 z-3
.pouvo	b-1 f-1 l3 p-1 s3
.pp>	l-4 r2 s5 v-1
.ppa	g-3 h-2 j-1 m3 s2 z4
.ppar	g-3 h-2 j-1 m3 s2 z4
.ppart	g-3 h-2 j-1 m3 s2 z4
.ppe	a5 b1 c-5 e-3 f3 g-4 h1 i-1 l2 m-2 n-3 o-4 p-4 q3 r4 s-4 t-4 u-6 v-6 x-2 y4 z2
.ppe>	a-1 c-2 f-1 k-2 l8 m1 s-9 u-1 v-2 x-1 y6
.ppee	y3
.ppee>	y3
.ppel	a5 c-4 e-3 f3 g-4 h2 l-1 m-3 n-2 o-4 p-3 q4 r4 s-2 t-3 u-5 v-4 w1 x-3 y-5 z2
.ppel>	a3 c-1 f-3 i2 j-2 k-2 m-2 p-1 q2 r2 s-3 t-2 w4 y-1 z-2
.ppele	a8 b2 c-2 d3 e-2 f4 g-1 h-4 i-2 j1 k3 m-1 o-2 p-1 q-2 r-3 s-6 t-2 u-3 v-2 w-3 x-1 y-2 z-4
.ppell	a-1 b-2 c-1 d-1 e-2 f2 g-3 h4 j-1 k-4 o-1 q-2 r-3 s5 u-2 v-2 w-1 x-2 y-3 z6
.ppels	a-3 i-1 l-2 q5 r5 s-5 w-1 y-1 z-1
.pper	b1 k4 l-5 s-2 v-1 x3 y3
.pper>	b2 s-2 x3 y3
.ppet	k-2 n-1 s6
.ppeti	k-2 n-1 s6
.ppez	q-2 r3
.ppez>	q-2 r3
.ppo	a-1 c7 d-1 g-1 j-1 l-2 m-1 q-1 r3 s-2 t-2 u-2 v2
.ppor	a-1 c7 d-1 g-1 k2 l-1 m-1 s-2 t-1 u-2 v2
.pport	a-1 c7 d-1 g-1 k2 l-1 m-1 s-2 t-1 u-2 v2
.ppr	a-2 j-2 k-3 m-2 p1 r4 s4 x2 y-1 z-1
.ppri	j-2 k-3 m-2 p1 r4 s4 z-1
.pprim	j-2 k-3 l2 p1 r4 z-1
.ppris	l-1 m-1 s4
.pr>	a-1 b5 c1 e-2 f-7 g-2 h-3 i-2 j-2 k4 n-3 p-5 r-4 s-3 t-3 u2 v-5 w6 x-2 y-2 z-5
.pra	v2
.pran	l1 s-2 v2
.prane	l1 s-2 v2
.pre	a-4 b-2 c5 f1 h-2 j-2 l-7 m-5 n-3 o2 p3 q3 r-2 s2 u6 w1 x-3 y-4 z-8
.pre>	a-1 b-1 c-1 f-3 g-1 h-2 k-6 l-4 m1 o-5 q1 r-2 s16 u-3 v-1 w-1 y-2 z-1
.prec	a-2 h1 s2
.preci	a-2 h1 s2
.pref	b-1 c-2 f-2 g2 h-2 i3 l2 m-2 o-1 p-3 r2 s-3 t-1 u5 v1 w-1 x-2
.prefe	b-1 c-2 f-2 g2 h-2 i3 l2 m-2 o-1 p-3 r2 s-3 t-1 u4 v1 w-1 x-2
.preh	s-2 w3
.prehe	s-2 w3
.prem	a-2 b-1 c1 f4 g-2 h-1 k4 p-2 v-2
.prem>	f4 g-1 k4 l-1 p-1 s-3 u1 v-2
.premi	c2 k-1 l1 s2
.pren	b-4 c7 d-4 e3 f-5 i2 j2 k-2 l-8 m-4 n-2 o4 q4 r-3 s-2 t1 u-2 v-3 w-3 y-3 z-4
.prend	b-3 c6 d-3 e4 f-5 g1 i3 k-2 l-7 m-3 n-2 o3 q2 r-2 t1 u-1 v-4 w-3 y-3 z-3
.prene	c1 j3 k-1 l-2 q3 r-2 s-2 u-1 v2
.prenn	b-1 l1
.prep	k4 m-2 s-4 v3
.prepa	k4 m-2 s-4 v3
.pres	a-2 c-3 d-3 e-3 f3 g3 i-2 j-3 k3 l-3 m-3 n-2 o1 p5 r-3 s-5 u7 w-3 x-2 z-6
.pres>	b-2 c-4 d-1 e-2 f3 g5 h-2 i-1 j-1 k-2 l-8 m-3 o-2 p3 r-2 s-4 t2 u8 v3 w-1 x-1 z-2
.prese	a-2 b3 d-2 e-2 i-1 j-2 k6 l4 n-1 o3 p-3 q-1 r-1 s-4 t-1 u1 v-3 w-2 x-1 y-2 z-5
.presq	k-3 l-5 p6
.pret	g-1 k-3 l-1 p-4 s8 u-3 v-1
.pret>	k-3 p-4 s7 u-2
.prete	s4
.preu	c2 k-1 l2 m2 s-2
.preuv	c2 k-1 l2 m2 s-2
.prev	a-3 c2 d5 e-2 f2 g-4 h-2 i-1 j-2 k-2 l2 m-2 o-1 p4 q1 s-6 t-2 u-2 v-3 w4 x1 y-1 z-1
.preve	a-2 b2 c-1 d5 e-2 f-2 g-3 h-1 j-1 l3 p-1 q2 r1 s-10 u-2 v-2 w5 x-1
.previ	d1 f3 l-2 s-2 x3
.prevo	c4 l-1 p1 s1
.prevu	f1 k-4 l2 p5
.pri	a-5 b4 c-2 d-3 f-3 g-3 h-3 i-3 j-3 l2 m-6 n-2 r3 s2 t-3 u-7 v5 z2
.pri>	k4 l-1 o-2
.prie	j-2 k-2 l1 r3 s-4 x2 z4
.prie>	k-2 l2 r4 s-1
.priet	j-1 s-3 x2 z4
.prim	a-1 j-2 k-4 m-1 p1 r4 v4 w-2 y-1 z2
.prima	k-1 l-1 s2 z3
.prime	a-1 j-2 k-3 m-1 p1 r4 v4 w-2 y-1 z-2
.prin	e1 s3
.princ	e1 s3
.prio	s3 z1
.prio>	s3 z1
.pris	a-3 b4 c-2 d-2 f-2 g-1 h-3 i-2 l2 m-4 n-2 o2 q1 r-5 s-2 t-2 u-7 v5 x-1 y2 z-2
.pris>	a-2 b-3 c-2 d-1 f-2 g-2 h-1 i-1 k3 l-3 m-5 n-1 o2 p2 q-3 r-1 t-1 u-4 v4 w1 x1 y4 z-3
.prise	l-2 o-1 q4 r-3 s3 z1
.priso	b6 h-1 k-2 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.prix	g-1 s4
.prix>	g-1 s4
.pro	a-3 d1 e1 f4 h-4 i-3 j-4 k1 l-7 n-3 o-4 p-1 q-3 r-3 s6 u4 v-6 w-5 x3 y-1 z4
.pro>	z2
.prob	b2 d-1 e4 g-1 k2 o-1 s-1 t-2 u-2 w-1 z3
.proba	b-2 e4 k-2 s2 z1
.probl	b3 k3 s-5 t-2 u-1 z2
.proc	a-1 b-2 c-1 d-1 e-2 f5 g2 h-2 k-5 l-4 p3 s-2 u3 v-1 x3 z-1
.proce	s3 t1
.proch	b-2 c-1 e-2 f5 g2 h-2 k-4 l-3 p3 s-5 u3 v-1 x3 y1 z-1
.prof	l-1 s4
.prof>	s4
.prog	k-1 l3 u2
.progr	k-1 l3 u2
.prom	k4 l-4 p-4 s6 u-1 v-2 x-1
.prome	k-1 l-3 p-2 s6 v-2
.promi	k6 l-2 p-1
.prop	j-2 k-1 l-3 m2 s-2 t2 u4 v-2 x2 y-1 z4
.propo	l-2 s-1 t2 u5
.propr	j-2 m2 v-1 x2 y-1 z4
.prou	c2 d4 g-1 k-2 l-1 m-1 n-1 p-2 s3 w-2
.prouv	c3 d4 s-5
.ps>	a-1 b-4 c-2 e-2 f2 g-2 h-2 i-1 j-1 k-2 l2 m-2 n-2 o-2 p3 q-2 r-2 s7 t-1 u-3 x-2 y2 z-1
.psg	s5
.psg>	s5
.psy	b-2 c3 d6 g-1 h2 l-2 m3 s-5 v-1
.psy>	b-2 c3 d6 g-1 l-2 m3 s-5
.psyc	h1 s1
.psych	h1 s1
.pta	k-2 l3
.pta>	s2
.ptai	k-2 l3 s-1
.ptais	k-2 l3 s-1
.ptd	s2 x2
.ptdr	s2 x2
.ptdr>	s2 x2
.pte	a-3 b-2 c3 d-1 f-2 g-2 h-1 i-2 k5 l2 m-1 o-2 p-2 q-1 r-1 s5 t2 u-4 v-5 w-1 y-1 z-3
.pte>	c4 f-1 g-1 k4 l-6 p-5 s5 u-2 v-1 x1
.pter	k3 l-1 s-1 t2
.pter>	k3 l-1 s-1 t2
.ptet	l-2 p1 s2
.ptez	a-3 k1 l6 o-2 p4 s-7 z-2
.ptez>	a-3 k1 l6 o-2 p4 s-7 z-2
.pti	a-1 c-2 q3 s1 u-1 y1
.ptio	q3 r1
.ption	q3 r1
.ptit	c-2 l2 p1 s2 u-1 y1
.ptit>	c-2 p1 s4 u-1
.ptite	s-2 y2
.ptn	s1
.ptn>	s1
.pu>	k4 m-1 q-1 r3 s-1
.pub	k-1 m2 r1 s-1
.puc	j7 l-1 o-1 s-4 u-3 x-1 z2
.puce	j7 l-1 o-1 s-4 u-3 x-1 z2
.puce>	j7 l-1 o-1 s-4 u-3 x-1 z2
.pui	b-3 c-3 d-4 e-2 f-3 g2 h2 i-2 j-2 k-4 m2 n-1 o4 p-4 r-3 s3 t6 u-4 v1 w-2 x-2 y-1 z2
.puis	b-3 c-3 d-4 e-2 f-3 g2 h2 i-2 j-2 k-4 l-2 m2 o4 p-4 r-3 s3 t6 u-4 v2 w-2 x-2 y-1 z2
.puis>	b-3 c-3 d-4 e-2 f-3 g2 h2 i-2 j-2 k-4 l-2 m2 o4 p-4 r-3 s3 t6 u-4 v2 w-2 x-2 y-1 z2
.pul	s3
.pull	s3
.pull>	s3
.put	l-5 p-3 s6
.px>	l2
.qn>	h3
.qqn	h3
.qqn>	h3
.qu>	a4 b3 d5 e4 f-6 g-4 h-2 k-7 l-7 m-6 n-2 o-2 p5 r-3 s1 u-2 v5 w-2 x2 y-3
.qua	a4 b-2 c-3 e-2 f9 g-2 h-4 i-2 k-9 l-3 m-3 n-2 o-3 p5 q-3 t-3 u-2 v-1 w-2 x-2 y4 z-4
.qua>	k-6 l5 p5 s1 u-4
.quai	s2
.quan	a5 b-1 c-3 e-2 f10 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 r1 s-2 t-3 u1 w-2 x-2 y3 z-3
.quand	a5 b-1 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 r1 s-2 t-3 u1 w-2 x-2 y3 z-3
.quar	k-5 l-4 p7 v-2 y3
.quart	j-1 k-5 l-4 p7 s1 v-2 y3
.quat	k1
.quato	k1
.quau	s3
.quau>	s3
.que	a3 b3 c2 d2 e2 f2 g3 h5 i-3 j-3 k-3 l-1 m-6 n3 o2 r-4 s-2 t-3 u-4 v-2 w-1 y-3 z-4
.que>	a-1 b5 d3 f-1 g-8 i-3 j-2 k-4 l4 m-4 n4 p3 r-2 t-1 u-2 w2 x-2 y-1 z-3
.quee	a1 l1
.quees	a1 l1
.quel	a2 c6 d-1 f5 g8 h7 j-2 k-5 l-9 m-6 n-3 o1 p-5 q-2 r-3 s-4 t-4 u-2 v-4 w-4 y-3 z-3
.quel>	b-2 c3 d-5 e1 f6 g9 h6 i-1 k-2 l-5 m-3 n-2 o-4 p-3 q-1 r-2 s-8 t-2 u-2 v-2 w-3 x-2 y-2 z-4
.quell	d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-4 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 x1 y-2 z-4
.quelq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.quels	c6 d1 f-2 g-2 h-1 k-1 m-2 s-1 u2
.quen	b4 s2 w-1
.quenc	b4 s-1
.quent	s3
.quer	a3 c-1 d-1 e3 f-1 g1 i-2 k6 l-5 m-1 o2 p-2 q-1 r-1 s-4 t-2 u-3 v3 w-1 x2 z-2
.quer>	a3 b2 c-1 d-1 e3 g1 h1 i-2 k1 l-6 o3 p-1 q-1 r-1 s-4 t-2 u-2 v3 w-1 x2 z-2
.quera	b-1 k6
.ques	a5 c-1 d-2 e-1 f-1 g-1 h-1 l-2 m-2 o4 p-1 q-2 r3 s-1 t1 v-3 z-1
.ques>	j1 k-1 q-2 r3 s1 t2 v-1
.quest	a5 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.quet	s2
.quett	s2
.quez	a-2 e4 l-2 o1 q3 r-2
.quez>	a-2 e4 l-2 o1 q3 r-2
.qui	a-4 c-6 d-1 e-3 f-8 g-7 h11 i-4 j-4 k-8 l-6 m-2 n1 o8 p-7 q-2 r-2 s3 u-2 v-4 x-5
.qui>	a-2 b2 c-5 e-2 f-5 g-6 h11 i-3 j-5 k-11 l-4 m-4 n-3 o9 p-6 q-1 r-5 s2 t-1 u-4 v-2 w-5 x-3 y-1 z1
.quie	a-1 b3 f-2 k3 l-2 s1 u2
.quiet	a-1 b3 k3 l-2 s1
.quil	a-1 k5 l-4 p-1 r4 v-1 x-1 y2
.quil>	s-1 y3
.quill	k5 l-3 r4 x-1 y-1
.quin	j2
.quinz	j2 s-2
.quip	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.quipe	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.quit	b-1 c2 l2 m3 o-1 t4 u-2 v-2
.quitt	b-1 c2 l2 m3 o-1 t4 u-2 v-2
.qun	a3 b1 s-1 u-1 x1
.qun>	a3 b1 s-1 u-1 x1
.quo	a-1 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-2 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-2 w-3 x-3 y-3 z-4
.quoi	a-2 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-1 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-3 z-4
.quoi>	a-2 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-1 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-3 z-4
.quon	a2 u2
.quon>	a2 u2
.ra>	a-4 c-2 d-1 e-3 f-3 g-3 h3 j1 k10 l7 m-3 n-2 o-3 p-3 q-2 r-1 s-5 t-3 u-9 v2 w-2 x-1 y-6 z-5
.rab	g-1 h-1 i7 k-2 l-2 n-2 o-1 s-4 u-2 w3
.rabe	i7 s-2 u-2
.rabe>	i7 s-2 u-2
.rabi	i2
.rabl	s-2 w4
.rable	s-2 w4
.rac	a3 c-2 d-1 e4 f-3 g-2 i-1 k-4 l-5 m-3 n-4 o-3 q-1 r-2 t2 u-3 v-4 w6 x-2 y2 z-1
.race	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.racel	a4 c-1 e4 f-2 g-2 h1 k-2 l-1 m-1 o-2 p-2 s2 t2 u-2 v-1 y-2
.raco	k2 m-1 s3
.racon	k2 m-1 s3
.ract	k-2 p3
.racte	k-2 p3
.rad	a-1 c-1 e3 i5 k-2 l-2
.radi	e3
.radic	e3 s-1
.radu	i5 s-2
.radui	i3 s-2 u1
.rag	g-1 k2 p-1 v2 z1
.rage	k3 s-3 v3 z1
.rage>	k3 s-3 v3 z1
.ragu	s2
.rague	s2
.rai	a4 b-3 c-5 d-2 e-3 f-4 g-4 j-2 k8 l4 m-4 n-2 o-1 p4 q-2 r-2 t-3 u6 v2 w-4 x-4 y-2 z-4
.rai>	a-2 b-4 c-3 d-2 e-2 f-5 g-3 i-2 k10 l3 m-4 n-2 o-3 p7 q-1 r-2 s-1 t-2 u-4 w-3 x-2 y-2 z-3
.raie	a3 b1 c-1 e-2 g-1 h2 l-1 o4 s-3 u-1 v-1
.raie>	a3 b-1 e-2 g-1 h2 o4 s-3 u-1 v-1
.raien	b2 s-1
.rain	a-1 b1 c-2 d-1 f-1 g-2 i1 k3 l4 m-1 r-1 s-4 t-1 v2 x-2 y1 z-3
.rain>	c-1 e-1 g-1 k3 l2 p1 s-2 v3 x-2 y2 z-2
.raine	s2
.rains	l6 s-5
.raint	b2 e2 s-1
.rair	a-1 d-1 f4 i-1 k3 l1 t-1 u1 v-2
.raire	a-1 d-1 f4 i-1 k3 l1 t-1 u1 v-2
.rais	a7 c-4 d-2 e-2 f-3 g-2 h-4 i2 j-3 k3 m-2 p-7 q-1 r2 s-2 t2 u1 v5 w-2 x-3 y-2
.rais>	a7 c-3 d-2 e-2 f-3 g-2 h-4 i2 j-3 l3 m-2 p-6 r2 s-3 t2 u2 v2 w-1 x-3 y-2
.raise	s2
.raiso	b-1 k6 l-5
.rait	a1 b-2 c-1 d2 e-1 f-2 g-1 h2 i2 j-1 k-13 l-9 m-2 o-1 p-3 q-2 r-2 s5 t-3 u13 v-2 w-1 x-1
.rait>	a2 b-1 f-2 i2 k-13 l-8 p-2 q-1 r-2 s2 t-2 u15 v-1 x-1 z-1
.raite	h2 l-2 s6 u-4
.raitr	d3 s-2
.ral	i-1 l-4 p-1 s8 u-1 v-2 x-3
.ral>	k2 l-2 s4 v-1 x-3
.rale	k-2 l-3 s6 u-1
.rale>	k-1 l-2 s5
.ram	a-3 b-2 c7 d-2 e-2 f-2 g1 h-3 i-1 j-1 m-3 n-1 o-2 p3 q-2 r-2 s1 t-2 v-3 w-1 x3 z-1
.ram>	g3 k-5 m-1 p4 s2 u-1 v-1
.rama	s-2 u3
.ramad	s-2 u3
.rame	a-2 b-2 c7 d-1 e-2 f-1 g-1 h-2 k2 l-4 m-2 o-2 p-1 q-1 s1 t-1 u-3 v-2 x3
.ramen	a-2 b-1 c7 d-1 e-1 f-1 g-1 h-1 k2 l-4 m-2 o-2 p-1 q-1 s3 t-1 u-3 v-1
.ramer	s-3 x4 y2
.ramm	k-1 l3 u2
.ramme	k-1 l3 u2
.ran	a-1 b-4 c-4 d-3 e2 f-6 g-3 h-2 i8 j-1 l1 m6 n-3 o-4 p-3 q-4 r4 s-1 u2 v-5 w2 x-4 z-5
.ran>	k-2 l-2 r1 w4
.ranc	b-2 c-2 d-1 e2 f-3 g-1 h-1 i10 j-1 k-3 l2 m2 n-1 o-2 p-3 q-3 r-1 t2 u-4 w-1 x-1 y-2 z-3
.ranca	e1 f-3 i8 l-3 q-2 u-3 z-1
.rance	b-1 c-2 i4 k-3 l4 m3 o-1 p-2 s-2 t2 u-2 y-1 z-2
.rand	a-1 f-2 h2 k2 l3 m-1 p-2 s5 v-4 w-2 y-1
.rand>	f-2 h2 k3 l4 p-1 s2 v-4 w-2 y-1
.rande	s4
.rane	m-1 s2 u-1 v2
.rane>	m-1 s2 u-1 v2
.rang	b-1 e3 f-1 g-3 h-1 i-1 k4 l1 m-3 p-3 r3 s-3 u4 v-3 x-2 y3 z-1
.range	e3 f-1 g-3 k5 l3 m-3 p-2 r3 s-5 u4 v-3 y-2 z-1
.rangl	k-1 l-2 y4
.ranq	l-2 r4
.ranqu	l-2 r4
.rans	a2 c-1 g2 k-5 m7 s-7 u3
.ransm	a2 k-3 m7 s-2 u-2
.ransp	g3 l3 s-5
.rant	a-1 g-1 j2 k1 m5 p3 s-1 v-1
.rant>	g-1 k2 l-5 m4 p3 s2 v-1
.rante	j2 l4 s-4
.ranti	m2 s-2
.rao	g-1 h-2 k-3 l-2 n5 s1 w-2
.raor	h-2 k-2 n5 s-2 w-1
.raore	h-2 k-2 n5 s-2 w-1
.rap	a5 b-3 c-3 d1 e-1 f5 g-3 h-2 j-2 l-7 m-3 n-2 o-3 p-3 q4 r3 s-5 t-3 u-4 v-4 w2 y6 z-6
.rape	a2 f1 q1 r-1
.rape>	s2
.rapel	a2 f1 q1 r-1 s-1
.rapp	a2 b-3 c-2 d2 e-1 f5 g-3 h-2 j-1 l-5 m-3 n-1 o-2 p-3 q4 r4 s-9 t-2 u-4 v-4 w2 y6 z-5
.rappe	a2 b-3 c-2 d2 e-1 f5 g-3 h-2 j-1 l-5 m-3 n-1 o-2 p-3 q4 r4 s-9 t-2 u-4 v-4 w2 y6 z-5
.ras	a-2 c-1 e1 k-2 l-3 p-2 s8 v4 w-2 x-1 y-3
.ras>	a-1 p-1 s3 v5 y-3
.rase	s2
.rass	c-1 e2 k-1 l-2 s6 w-1
.rasse	c-1 e2 k-2 l-2 s6 w-1
.rat	a-3 b5 c4 d-2 e3 f-9 g-5 h-3 i-1 k4 l2 m4 o-2 q-2 r-1 u-1 v-4 w-1 y-3 z-2
.rat>	c6 k-4 l-3 m6 p-1 s-6 u3
.rate	a-1 b6 c-2 e-3 f-9 g-2 h-2 k6 l4 m-2 q-1 t-1 u-4 v-4 x1 y-2 z-2
.rate>	b7 c-1 e-2 f-9 g-1 h-2 l7 m-2 p1 q-1 u-1 v-2 x-2 y-1 z-1
.rater	k8 l-4 s-3 u-4 v-3 x3
.rateu	j1
.rati	e5 g-3 k-1 s3
.ratio	e5 g-2 k-1 s2
.ratu	t1
.ratui	t1
.rav	a-3 b3 d3 e4 f-3 g-4 h-2 i-2 j-1 l2 n-2 o-2 p-8 q2 r-2 s3 t2 v-2 w-2 y-2 z-3
.rava	a-3 b-2 d3 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-5 q-1 s-2 t3 v-2 w-1 y-2 z-2
.ravai	a-2 b-2 d3 e4 f-2 g-3 h-2 i-1 l3 n-1 o-1 p-4 q-1 s-2 t3 u1 v-1 y-2 z-2
.ravau	k5 l-1 u-2
.rave	b5 f-1 k1 l-5 n-1 p-5 s6 w-2
.rave>	b5 f-1 k1 l-5 n-1 p-5 s6 w-2
.ravo	q4 r-2
.ravo>	s1
.ravoi	q4 r-2
.ray	s2
.rbe	g2 i3 r-1 u-1
.rbe>	i4 r-1 s1 u-1
.rbo	s2
.rc>	a-2 i8 k-1 s-1 t-1
.rce	a-3 b5 c1 d1 f-2 g-3 h-3 i-1 j-1 k-7 l-2 m-3 o-2 p-1 s3 t-3 v3 w-2 x-1 y5
.rce>	b6 c1 f-1 g-2 h-2 k-5 l-7 m-3 r-1 s1 t-1 u1 v3 y4 z1
.rcel	a-3 d2 k-2 r2 s4 t-2 w-1 y2
.rcele	a-3 k-2 r2 s3 w-1 y2
.rcer	l4 s-1
.rcere	l4 s-1
.rch	a-2 b1 d1 e-1 f-2 h-2 j2 k-3 m-3 p4 q-1 s5 t-3 u-2 v-2 w-1 x-2
.rche	a-2 b1 d1 e-1 f-2 h-2 j2 k-2 m-3 p4 q-1 s5 t-3 u-1 v-2 w-1 x-2
.rche>	a-1 b-2 d2 e-1 h-1 j2 k2 l-10 m-3 p6 s5 t-2 u-2 v-2 z-2
.rcher	b3 f-1 k-5 l7 p-3 t-1 x-1 y-1 z3
.rco	e-1 g-1 l-1 s6 w-1
.rcon	e-1 g-1 l-1 s6 w-1
.rcon>	e-1 g-1 l-1 s6 w-1
.rcr	f5 g-1 l-3 s-3 u4
.rcre	f5 g-1 l-3 s-3 u4
.rcred	f5 g-1 l-3 s-3 u4
.rd>	a1 b1 c-3 d-2 e-1 g-1 h-3 i-3 k2 m-2 n-2 o-2 p8 q-4 s2 t-3 u-2 w-4 y-4 z-3
.rda	s-1 z2
.rdan	s-1 z2
.rdan>	s-1 z2
.rde	a-3 b-2 c-2 d-2 e-1 f-3 g-4 h-3 i-1 j2 k1 l5 m-1 o-3 q-2 r-3 s6 t3 u-6 v3 w-2 x-2 y-5 z-5
.rde>	a-2 b-1 c-1 d-1 f-2 g-3 h-2 i-1 o-2 q-1 r-3 s7 u-4 v5 w-2 x-2 y-4 z-2
.rder	k3 l7 s-4 t2 v-3 y-1
.rder>	k3 l7 s-4 t2 v-3 y-1
.rdez	j3 s3 z-3
.rdez>	j3 s3 z-3
.rdh	f2 l-2 s4 u-1
.rdhu	f2 l-2 s4 u-1
.rdhui	f2 l-2 s4 u-1
.rdi	a-3 b-3 d7 e-2 f2 g-3 i-2 j-2 k2 n-2 o-4 p-4 q-2 r-2 t1 u3 v-5 w-3 x-2 y-3 z-3
.rdi>	a-2 b-2 c1 d-1 e-1 f3 g-2 h2 i-1 j-2 k2 l-1 m-1 n-2 o-2 p-3 r-1 t-2 u4 v-2 w-3 x-2 y-2 z-2
.rdia	s3 v-2
.rdiaq	s3 v-2
.rdic	d5 s-2
.rdict	d5 s-2
.rdie	m2
.rdien	m2
.rdis	l3
.rdis>	l3
.rdit	a-1 d6 k-1 l2 o-2 s-5 t3
.rdit>	a-1 d6 k-1 l2 o-2 s-5 t3
.rdiv	k2
.rdive	k2
.rdo	c-1 j1 s4
.rdon	c-1 j1 s4
.rdonn	j1 s3
.rdr	g-1 k-6 l7 s-2
.rdre	g-1 k-6 l7 s-2
.rdre>	g-1 k-6 l7 s-2
.rds	k-4 l4 s2
.rds>	k-4 l4 s2
.rdu	a-2 c-2 e-2 f2 g7 h-2 j2 k2 l-10 m-5 o4 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.rdu>	a-2 c-2 e-1 f2 g7 h-2 k2 l-10 m-5 o5 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
.rdv	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.rdv>	a-4 b5 d-2 e-3 f6 g4 h3 i-2 j-4 k2 m-4 n-3 o-3 p-5 r-1 s-9 t-4 u5 v-4 w-3 x-3 y-3
.re>	a-1 b-3 c-4 e-3 f2 g-2 h-2 j-3 l3 m-4 n3 o-4 s5 t-3 u2 v3 w-2 y-4 z-2
.rea	a-4 b-1 c-1 d-1 e-1 f-2 g5 h-2 i-1 j-2 l-3 m-1 n2 o-2 p-2 q9 r-5 s-4 u-2 v-4 w-2 x2 y-1 z1
.reab	a-1 q6 r-3 s1 v-2
.reabo	a-1 q6 r-3 s-1 v-2
.reac	q6 r-2 s-2
.react	q6 r-2 s-2
.reat	z3
.reatt	z3
.reau	a-2 f-1 g6 h-1 k2 l-2 n2 p-1 q-1 s-4 u-1 v-1 x3
.reau>	a-2 f-1 g5 h-1 k2 l-2 n2 p-1 s-4 u-1 v-1 x3
.rec	a-1 b1 c3 d-3 e-2 f-2 g-4 h5 i1 j-2 k3 l-6 n-2 o-3 p-5 q6 r2 u-4 v-3 w-4 x-1 z-5
.rece	a-3 b-1 c4 d-1 f-1 g-1 h2 i3 k-3 l-3 o-2 q4 r4 s-5 t-2 v-2 w-1
.recep	c5 s-2
.recev	a-3 c-1 d-1 h2 i3 k-2 l-2 o-1 q4 r4 s-4 t-2 v-2 w-1
.rech	l4 s-2
.reche	l4 s-2
.reci	a-2 h1 s2
.reco	a-1 c-2 f-1 g-1 h4 i-1 k-3 l-2 o-2 q5 r-3 t3 u-1 v2 w-1 z-2
.recoi	h5 k-1 l-1 o-2 q1 v-1
.recom	c-1 k-1 l-1 o-1 q5 r-2 v3 w-1
.recon	k-1 o2 t3 z-2
.recr	x2
.rect	a5 b4 e-2 f-1 h-2 k6 l-3 o-1 p-3 s-2 t-2 u-2 z-1
.rect>	a4 b4 e-2 f-1 h-2 k4 o-1 p-3 t-1 u-2
.recte	a2 k4 l-2 s-1
.recu	a-2 c1 g-1 h2 k3 l-6 m2 p-2 r-3 s4 u-2 v-4 w-2 x-2 y1 z-2
.recu>	a-1 c-1 f1 h2 k3 l-4 m3 p-2 q-2 r-1 s3 u-2 v-4 w-1 x-1 y2 z-4
.recup	a-1 l-2 q1 r-1 s3 t2 z1
.red	a-4 b-3 c-2 d1 e-2 f8 g-1 h2 i-1 j-1 k-1 l-10 o-2 p-2 q-2 r-2 s2 t-1 u6 v-4 w-2 y-2 z-2
.redi	a-3 b-2 c-1 e-1 f5 g-1 h2 i-1 j-1 l-7 m1 o-1 p-2 q-1 r-1 s2 t-1 u6 v-2 w-1 x-1 y-1 z-2
.redi>	a-2 b-2 c-1 e-1 f4 g-3 h2 k1 l-5 m2 o-1 p-1 s-4 t-1 u6 v-2 x-1 y-1
.redir	f3 g2 u-2
.redis	k-4 l-3 s7 u-1
.redit	l-1 s4
.redo	a-2 d2 f6 k-2 l-4 p-1 q-1 u1 v-2 x2
.redon	a-2 d2 f6 k-2 l-4 q-1 s-5 u1 v-1 x3
.ree	f-1 g4 l2 s2
.ree>	f-1 g4 s2
.ref	a-1 b2 c-3 d-2 e-2 f-3 g1 h3 i2 j-1 k-2 l3 n-1 o-3 p-4 q-4 r4 s-2 u5 w-2 x-2 y-2 z-4
.refa	l-2 t3
.refai	l-2 t3
.refe	b-2 c-2 e-1 f-2 g2 h4 i2 l2 m-2 o-3 p-3 r2 s-4 t-1 u4 v1 w-1 x-2 y-1 z-3
.refec	c-1 f-1 g3 k-2 l5 m-1 v-2
.refer	b-1 c-1 f-1 g-2 h4 i3 l-3 o-2 p-2 r2 s-5 t-1 u5 v2 x-1 z-3
.refi	u3
.refix	u3
.refl	k-1 l-1 s4
.refle	k-1 l-1 s4
.refo	l-1 m3 s-2
.refou	l-1 m3 s-2
.refu	b4 d-1 g-1 l5 q-4 r3 s-4 t-2 u-2 v-1
.refus	b4 d-1 g-1 l5 q-4 r3 s-4 t-2 u-2 v-1
.reg	a-2 b-2 c-3 d5 e-1 f-2 g-2 h-3 i-1 m3 o2 p-3 q1 r-2 s3 t-1 u-4 w-1 x4 y-3 z-4
.rega	k-2 l-3 s6 v-2
.regar	k-2 l-3 s6 v-2
.regi	d-1 k-2 l4 m-1 o3 s4 u-3 v-1 x-2 z-3
.regio	j-2 k-1 l6 s-3
.regis	j2 o3 s3 x-2 z-3
.regl	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-5 t-1 v-1 x3 y-2
.regle	a-1 c-2 d5 k3 l-3 m5 o-1 p-1 s-5 t-1 v-1 x3 y-2
.regr	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.regre	h-1 l-1 m-1 q2 r-2 v3 x3 z-1
.reh	s-2 w3
.rehe	s-2 w3
.rehen	s-2 w3
.rei	a-2 f-1 g-2 h-1 k-2 l-3 m-1 n-1 o-2 q6 r-3 s4 v-2 w-2
.reil	g-2 h-1 k-2 l-2 o-1 s5 w-2
.reil>	g-2 k-2 l-2 o-1 s5 w-2
.rein	k-2 l-1 q6 r-3 s-2 v-1
.reins	k-2 l-1 q6 r-3 s-2 v-1
.reir	k2
.reira	k2
.rej	i-1 k-4 l-4 n-4 o-1 s-4 w7 z-1
.rejo	s3
.rejoi	s3
.rel	c2 l-2 s5 u-1
.rele	c3 s1
.rele>	s2
.relo	k-2 l-1 s4 u-1
.relou	k-2 l-1 s4 u-1
.rem	a-4 b1 d-2 e-3 g-4 h3 j-3 l2 m7 n-2 o-2 p-5 q7 r-5 s-11 u5 w-2 x-2 y-4 z-2
.rem>	f4 g-1 k4 l-1 p-1 s-3 u1 v-2
.remb	k2 s1 u-1
.rembo	s3
.reme	a-2 b2 e-1 f-4 g-2 h-1 j-3 k-6 m4 n-2 o-1 p-3 q8 r-5 s-9 t2 u6 v1 w-1 y-2 z-1
.remen	k-4 l2 m6 p-1 s-4 t2
.remet	a-2 b3 c-1 f-4 g-1 j-3 k-3 l-4 m-3 n-1 o-1 p-2 q8 r-5 s-7 u7 v2 w-1 y-2 z-1
.remi	a-1 c1 h-1 k-3 l5 m6 s-4 y-1
.remie	c2 k-1 l1 s2
.remis	h-1 k-2 l4 m6 s-6 y-1
.remp	h6 s-3 u-3
.rempl	h6 s-3 u-3
.ren	a-3 c5 d-5 e2 f3 g1 h3 i4 l-2 m-6 n-3 o1 q5 r-7 s-2 t-2 v-4 w-1 y-4 z-5
.rena	j2 l1 s-1
.renav	j2
.renc	e2 g-1 h2 i7 k-2 l-2 s-4
.rence	e3
.rench	i7 k-2 l-2 s-3
.renco	h3
.rend	a-2 b1 c4 d-4 e2 f3 g2 i1 j-2 k4 l-4 m-5 n-2 o1 p2 q1 r-2 s-3 v-6 w-3 y-4 z-2
.rend>	a2 b-1 e3 f-3 h3 i3 k-5 m-1 o3 q-1 r-1 u-4 x3 y-2 z-1
.rende	a-3 b4 d-2 e-2 f6 i-2 j-3 k4 l2 m-2 o-2 p2 q-1 r-1 s-14 t-2 u2 v-2 w-1 x-2 y-2 z1
.rendr	a-2 b-1 c4 d-2 e-1 f-2 g3 h-1 j-1 k3 l-8 m-3 o-1 p-2 q4 s-3 t3 u3 v-3 w-1 x2
.rends	b-2 c4 d-2 e3 f-2 g1 h-2 j3 k2 l-5 m-2 n-1 o2 p2 q-2 r-2 s3 t-1 u-3 v-3 w-1 x-1 y-2 z-2
.rendu	a-1 j-2 k-1 s4
.rene	c1 j3 k-1 l-2 q3 r-2 s-4 u5 v2
.renea	s-2 u6
.reneu	c2 s-1
.renez	j3 k-1 l-2 q4 r-2 u-1 v2
.renn	b-1 l2
.renne	b-1 l2
.rens	a2 k-2 s-2 w4
.rense	a2 k-2 s-2 w4
.rent	a-2 b-2 c1 e-1 g1 h3 i-1 j1 k-6 l6 m-2 o-2 p-4 q-1 s5 t-2 u-2 v-2 w-1 x-2 y1 z-3
.rent>	h5 o-2 s-1 z-3
.rente	j2 k1 s-2
.rentr	a-2 b-1 c2 f-2 g2 h-2 k-7 l7 m-1 p-4 q-1 s5 t-2 v-2 x-1 y2
.rents	f2 h-1 l2 s2
.renv	a-1 f2 i-1 j-1 l-2 q6 r-7 s4 u-1 v2 y-1
.renvo	a-1 f2 j-1 l-1 q6 r-7 s2 u-1 v3 y-1
.rep	a-2 b-2 c-4 d-3 e-3 f-5 g-6 h-4 j-2 k5 l-9 m-5 n-2 o6 p-6 q6 r-6 s1 t-2 u10 w4 x-4 y-3 z-3
.repa	i1 k5 l-1 m-2 u-1 v3 x-1
.repar	k5 l-1 m-2 v3
.repas	i2
.repe	l-1 o2 s2
.repes	l-1 s2
.repo	c-5 d-2 e-3 f-4 g-5 h-3 i-2 j-1 k4 l-6 m-3 n-1 o7 p-5 q-1 r-2 t-2 u10 w5 x-2 y-2 z-3
.repon	c-3 d-2 e-3 f-2 g-5 h-3 i-1 k4 l-2 m-3 o8 p-4 r-2 s2 t-1 u-7 w6 x-2 y-2 z-3
.repor	c-2 k2 l-3 s-4 u8
.repos	f-2 l-2 s3 u4
.repou	k-2 l-2 s-3 u7
.repr	a-1 b-2 f-1 g-1 i-2 k-3 l-3 o-3 q8 r-5 t1 u5 v-2 w-1 x-1 z1
.repre	b-2 i-1 k-1 l-2 o-2 q6 r-2 s-4 t2 u2
.repri	k-1 l-2 o-1 q4 r-3 s3 v-1 z2
.repro	u4
.req	s3
.requ	s3
.reque	s3
.rer	a-3 c2 d-2 f-3 g3 i-2 j-1 k-4 m-4 o-2 p4 s-2 t-2 u5 v-1 w-2 x4 z-1
.rer>	a-2 b-2 c3 d-2 e-1 f-2 g4 h1 k-6 l1 m-3 o-1 p6 q-1 r1 s-4 u3 v-5 w-1 x5 y-1 z-2
.rera	l-3 s-2 u3 v3
.rerai	l-3 s-2 u3 v3
.rere	a-1 b3 g-1 h-1 i-1 k2 l2 r-1 s-1 t-2 u2 v-1 x2 y2
.rere>	a-1 b3 g-1 h-1 i-1 k2 r-1 t-2 u2 v-1 x2 y1
.reres	l2 s-1
.res	a7 c-6 e-4 g6 h-4 i-5 j-4 k2 m2 n-4 o-3 p1 q-6 r-1 s3 u3 x-6 y-4 z-7
.res>	a7 b-2 c-6 d-5 f3 g2 h-4 i-4 j-3 k-3 l-3 m1 n-3 o-5 q-2 r-4 s3 u7 v3 w2 x-4 y-2 z-2
.rese	a-2 b3 d-2 e-2 i-1 j-2 k5 l4 m-1 n-1 o3 p-3 q-1 r-1 s-2 t-1 u1 v-3 w-2 x-1 y-2 z-5
.resen	a-2 b3 d-2 e-2 i-1 j-2 k6 l4 n-1 o3 p-3 q-1 r-1 s-4 t-1 u1 v-3 w-2 x-1 y-2 z-5
.reser	k-1 s3
.resi	q-4 r4
.reso	k-1 m2
.resp	a-4 b3 c-2 d3 f-1 k-1 l-1 s6
.respe	a-4 b3 c-2 d4 s1
.respi	k-1 s5
.resq	k-3 l-5 p6
.resqu	k-3 l-5 p6
.ress	a1 b-2 d3 e-3 f-2 g8 h-1 i-1 j-1 k5 l-6 o-2 p-2 q-1 r-2 s-2 u-4 v-2 w-1 x-2 y2 z-2
.resse	a2 b-2 d3 e-2 f-2 g8 h-1 i-1 j-1 k-2 l-2 o-2 p-1 q-1 r-2 u-4 v-1 w-1 x-2 y3 z-1
.rest	a8 b-3 c-4 d-2 e-1 f-3 g-2 h-2 k-3 l6 m1 o-1 p-2 u-3 v1 x-2 y-3
.rest>	l3 s-3
.reste	a9 b-3 c-2 d-2 e-1 f-2 g-2 h-2 k-1 l7 m-3 o-1 s-4 u-2 v2 x-1 y-3 z-1
.resto	c-2 k-2 l-4 p-2 s8 u-2
.resu	l-2 s3
.resul	l-2 s3
.ret	a1 c2 e-2 f-3 h-4 i-3 j-3 l1 n-2 o-3 p6 q-1 r7 s2 t-2 u-6 w-4 y-3 z-4
.ret>	a-2 c6 d-1 f-2 g3 h-2 k-3 l2 m4 n-2 p-6 q-1 r2 s1 t-1 u-4 v-2 w-2 x-1 y-1 z-2
.reta	c-1 d-1 f-1 g-2 h-1 i-1 j-1 k3 l-8 o-1 p8 q2 r-4 s1 t-1 u-2 v-2 w-1 x-2 y-1 z-2
.retab	q4 r-3
.retai	s3
.retar	c-1 f-1 g-2 h-1 i-1 k3 l-8 p8 q-1 r-1 u-2 v-2 w-1 x-2 z-1
.rete	a3 b1 c-3 d-2 f-2 g-4 h-2 i-2 j-1 k-4 l3 m-4 o-2 p2 r6 s3 t-1 u-4 w-2 x-2 y-2 z-3
.rete>	a1 c-1 f-1 g-2 k1 l3 m-3 p4 q3 r-2 s2 t-2 u-2 v1 x-1 y-1 z-1
.retem	b2 p2 s-4
.reten	a3 k-3 l3 p3 s-2 z-1
.reter	a2 k-2 l-2 p-5 q-1 r4 s4 t2 u-1 v1
.retez	a-2 k-2 l-2 p-1 q-3 r7 s3 u-1 v-1 w-1
.reti	a-2 g-1 j-1 k-2 l4 m-2 p-2 q-3 r8 s-3 u1 v-1 y-1
.retie	k1 l2 m-1 p-1 r2 u1 v-1
.retir	a-1 k-3 l4 q-2 r7 s-5
.reto	b2 d3 k-1 s-4 t2 u-1 v2 x-1
.retou	b2 d3 k-1 s-4 t2 u-1 v2 x-1
.retr	a3 f2 l-2 m-1 s-3 v-2 x2 y2
.retra	h2 s-1 z1
.retro	a3 f2 m-1 p-2 s-1 v-2 x2 y2
.rett	h-1 l-2 m-1 q2 r-2 v3 x3 z-1
.rette	h-1 l-2 m-1 q2 r-2 v3 x3 z-1
.reu	a-2 b-2 c1 d-1 e-1 g-2 h-1 j-1 m-2 n-1 o-2 p1 q4 r-3 t-1 u-3 v-3 w-3 x-1 y-2 z9
.reuf	k2
.reuf>	k2
.reun	k-3 l3 p3 s-2
.reuni	k-3 l3 p3 s-2
.reur	k2 l-4 m-3 o-1 q4 r-2 s-6 u-1 v-1 w-2 z9
.reur>	k2 l-4 m-3 o-1 q4 r-2 s-6 u-1 v-1 w-2 z9
.reus	k2 l-1 s3
.reuse	k2 l-1 s3
.reuv	c2 k-1 l2 m2 s-2
.reuve	c2 k-1 l2 m2 s-2
.rev	a-6 d2 g-7 h-4 i-3 j-3 l1 m-4 n-2 o-3 p6 s1 t-1 u-5 v4 w2 x3 z-5
.reve	a-5 b-1 c-3 d2 e-3 g-5 h-3 i-2 j-2 k2 l2 m-3 n-2 o-2 p5 t-3 u-6 v4 w3 x1 z-4
.reve>	b-3 c-1 f-1 g-2 k2 l4 m-1 p1 r-1 s4 u-3 w-3 x1 y-2 z-1
.revei	a-1 b-1 f-1 k5 l1 m-1 p6 s-1 u-2 v2 w-1 x-6 y-2 z-3
.reven	a-2 b2 c-1 d3 e-2 f2 g-3 h-1 j-1 l2 p-1 q2 r1 s-10 t-1 u-2 v-2 w5 x-1 y2
.rever	k-2 q-1 s-7 v5 x5
.reves	k-4 l4 p-1
.revi	b-3 d1 f1 k-3 l-1 p-2 s1 u2 x6 y1 z-1
.revie	b-2 d1 f1 k-2 l1 p-2 s-4 u2 x6 y1
.revis	l-3 s5
.revo	b4 c3 d-1 e2 f-2 k-1 l-2 m-1 t2
.revoc	b3 e2 f-1
.revoi	c4 l-1 t2
.revoq	b2
.revu	f1 k-4 l2 p5
.revu>	f2 k-3 l2 p2 u1
.revue	f-1 k-1 p4 u-2
.rez	a-2 f-7 j2 l-4 p-1 q-1 r3 s4 u-2 v7 z-2
.rez>	a-2 f-7 j2 l-4 p-1 q-1 r3 s4 u-2 v7 z-2
.rfa	k6 l-1 s-1 u-2 v-1 z2
.rfai	k6 l-1 s-1 u-2 v-1 z2
.rfait	k5 l-1 s-1 u-2 v-1 z2
.rge	a3 b-1 c2 d-1 f-2 g2 h-1 l2 m-2 p-2 s-1 u-1 v-2 x1 y3 z-1
.rge>	c3 k4 s-6 y3
.rgen	a4 f-1 g2 k-6 l3 m-1 s1 v-2 z-1
.rgenc	k-2 l6 s-3
.rgent	a4 f-1 g3 k-4 l-3 s3 v-1 y1
.rger	s-2 t1 x2
.rger>	s-2 t1 x2
.rgl	l-1 p2
.rgla	l-1 p2
.rglas	l-1 p2
.rhu	l-3 s5
.rhum	l-3 s5
.rhume	l-3 s4
.ri>	a-3 c-1 d-1 e-1 g-3 h-2 i5 j-1 k6 l-11 m-2 p2 q-1 r-1 s4 t-2 u-3 w-1 x-2 y4 z-2
.ria	a1 g-1 j-2 k-4 l6 m1 o-2 s-2 t3 u-2 v-2 x2 y-2 z2
.ria>	j-1 z3
.riag	k-4 l5 s-1 t3 u-2 y-1
.riage	k-4 l5 s-1 t3 u-2 y-1
.riat	a2 l2 m2 s-2 v-2 x2
.riat>	a2 l2 m2 s-2 v-2 x2
.rib	a-2 b-2 c4 d1 e1 f-3 g4 h-2 i-1 j-2 k-4 l2 m-2 n-2 o-3 p-2 q-1 r4 s-3 t-1 u-3 v-2 w-2 x1 z3
.ribu	a-2 b-1 d2 e2 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-2 u-2 v-1 x2 z3
.ribue	z3
.ribun	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.ric	k-1 l5 s2
.rice	l5 s-1
.rice>	l2
.ricel	l4 s-2
.rich	s1
.riche	s1
.rid	s4
.rie	b-3 e-2 f-3 g5 h-2 j-3 m2 n-2 o-1 p-5 q-2 r3 s3 w-3 x-1
.rie>	a-2 b-1 c-1 f-1 g5 h-1 j-2 l-3 p-3 r2 s6 u-2 w-1 x-3 y-2 z-1
.riel	m1
.riel>	m1
.rier	a-2 c1 f-1 k3 m2 r4 s-1 u-2 y2 z-2
.rier>	a-1 c1 f-1 k3 m2 r3 s-2 u-1 y-1 z-1
.riere	o1 y2 z-1
.riet	j-1 s-3 x2 z4
.rieta	j-1 s-3 x2 z4
.rieu	b-2 l3 o-2 s2 v2
.rieux	b-2 l3 o-2 s2 v2
.riez	a4 d2 g1 i2 k-2 l-2 r-1 s-4 u3
.riez>	a4 d2 g1 i2 k-2 l-2 r-1 s-4 u3
.rif	a-2 p-1 s2 v3 z3
.rifi	a-2 p-1 s2 v3 z3
.rifie	a-2 p-1 s2 v3 z3
.rig	c4 g-1 i-1 l-5 n-1 o1 r-1 s3 t-1 w2 z-1
.riga	l-1 s-1 w3
.rigad	l-1 s-1 w3
.rigi	c4 o2 s-3
.rigin	c4 o2 s-3
.rigo	l-3 s6 x1
.rigo>	k2 l-2 s4
.rigol	l-1 s3 x1
.ril	l-1 s3 u2
.ril>	l-1 s3 u2
.rim	a-3 b-2 c2 d-1 e-1 f-2 g-2 h-3 i-1 k-4 l2 n5 o-2 q-1 r4 s-5 u-1 v3 w-4 x-1 y-2 z4
.rim>	a-2 b-2 f-2 g-1 h-3 j1 k-1 l2 m2 n5 o-1 s-7 w-2 z3
.rima	k-1 l-1 s2 z3
.rime	a-1 c3 j-2 k-3 m-1 p1 r4 s-2 v4 w-2 y-1 z-2
.rime>	c2 k-2 l2 p2 r-1 s2 v-2
.rimer	c1 s-3 v4
.rimez	j-2 r5 s-2 z-1
.rin	a1 e1 k-2 l-1 s3 z2
.rinc	e1 s3
.rinci	e1
.rine	k-2 z2
.rine>	k-2 z2
.ring	s2
.rio	l3 s2 y-1 z1
.rio>	s3 z1
.rip	c-2 k-2 l4 p4 q3 s-4 v-1
.rip>	l2
.riph	l-2 p4 s-1
.ripp	c-1 l5 s-2
.rippe	c-1 l5 s-2
.ript	q3 r1
.ripti	q3 r1
.riq	l-1 p3
.riqu	l-1 p3
.rique	l-1 p3
.rir	a1 b-3 c-2 d-2 e-2 f-2 g-4 h-2 i2 k-2 l-2 m-1 n-1 o5 p-3 q3 r5 s2 t-4 u-5 v4 w3 x-4 y-3 z-3
.rir>	a-1 b-1 g-2 h-1 k-2 l2 o2 p-2 r-2 s2 t-1 u-3 v7 w-2 x-3 y-2 z-2
.rire	a2 b-2 c-1 d-1 e-1 g-3 h-1 i2 k-1 l-6 o4 p-2 q3 r7 s1 t-3 u-3 v-7 w4 x-1 y-2 z-2
.rire>	a2 b-2 c-1 d-1 e-1 g-3 h-1 i2 k-1 l-6 o4 p-2 q3 r7 s1 t-3 u-3 v-7 w4 x-1 y-2 z-2
.ris	a-5 b9 c-6 d-5 e-2 f-4 g-3 h-4 i-3 j4 n-3 q3 r-3 s1 t3 u-8 v3 x-3 z-5
.ris>	a-3 b-4 c-2 d-2 f-2 g-1 h-2 i-2 j5 k2 l-2 m-5 n-2 o2 q2 s2 t-2 u-4 v4 y3 z-5
.risa	d-3 t5
.risat	d-3 t5
.rise	c-2 k-1 l-3 m3 o-2 q4 r-2 s3 t4 u-2 v-3
.rise>	c-2 k-1 l-3 m3 o-2 q4 r-2 s2 t4 u-2 v-3 z1
.rises	s1
.risk	b1
.risk>	b1
.riso	b6 h-1 k-2 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.rison	b6 h-1 k-2 l6 p-2 q-1 s-8 t-1 u-4 v2 x-3 y-1
.risq	b9 c-2 d-1 e-2 f-1 g-2 h-1 k2 l-1 o-2 p2 s-5 v-1
.risqu	b9 c-2 d-1 e-2 f-1 g-2 h-1 k2 l-1 o-2 p2 s-5 v-1
.rist	s5 z-1
.riste	s5 z-1
.rit	a-3 b-2 c2 d-1 f-2 g-2 h-5 j-2 k-3 l1 n-2 o3 p-1 s3 t3 u-2 v2 w-3 x-2 y-2 z-3
.rit>	a-2 b-1 h-4 j-1 k-1 l3 m2 o5 s-1 v3 y-2 z-2
.rite	a-2 b-1 c2 g-1 h-1 i2 k-2 l-2 m-1 n-1 o-2 s4 t3 u-1 w-3 x-1 z-1
.rite>	a-1 c3 h-1 i3 k-1 l-1 s-3 t4
.rites	i-1 l-1 n-1 o-1 s6 w-2
.riv	a-2 b3 c-2 d-3 e-2 f-3 h1 l-1 m-2 n-2 o-4 p9 q2 r1 s-3 t-2 u-2 w-2 x-2 y-2 z-1
.riva	h4 s-2
.rivan	h4 s-2
.rive	a-2 b3 c-2 d-2 e-2 f-2 h-3 k2 m-2 n-1 o-4 p7 q2 r1 s-2 t-2 u-1 w-2 x-2 y-2 z-1
.rive>	b4 c-2 d-2 e-1 f-2 h-2 i-1 j-1 k-3 l-8 m-2 o-3 p10 q-1 r-2 t-1 w-1 x-1 y-2 z-3
.river	b-1 k5 l8 p-2 s-4 t-1 u-3 v-2
.rivez	a-1 j2 l-2 o-2 q3 r3 s-3 u-1 z2
.rix	g-1 s4
.rix>	g-1 s4
.riz	m-1 s3
.riz>	m-1 s3
.rki	a-1 g5 s-2
.rkin	a-1 g5 s-2
.rking	a-1 g5 s-2
.rla	s1 v2 y-1
.rlai	s1 v2 y-1
.rle	a8 c-3 d-2 e2 f-2 g-4 h-5 i7 j-2 k-3 l-6 m-3 n-1 o-3 p-2 q-2 r-3 s2 t2 u-4 v-5 w-5 y4
.rle>	a5 b-3 c-2 d-1 e3 f-1 g-1 h-3 i6 j-1 k-4 l-6 m-2 o-2 p-1 r-1 s2 u-2 v-3 w-1 x1 y3 z-3
.rlea	l2 s-2
.rlean	l2 s-2
.rler	a7 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-2 l-3 o-1 r-1 s1 t2 u-2 v-2 w-2 x-2 y2 z2
.rler>	a7 b3 c-1 d-2 e-1 f-1 g-2 h-3 i-2 k-3 l-2 o-1 r-1 s2 t2 u-2 v-2 w-2 x-2 y2 z2
.rlez	a-2 i4 s-2
.rlez>	a-2 i4 s-2
.rli	a-1 i4 s-2
.rm>	l3 s-3
.rma	a-2 b-1 c-1 e-1 g-3 j4 k-2 m4 n-1 o-2 p-2 q-1 r-2 s6 v-2
.rmac	k-1 m3 s-1 z2
.rmaci	k-1 m3 s-1 z2
.rmai	j4 l-2 o-1 r-1 s2
.rmais	j4 l-2 o-1 r-1 s2
.rmal	k-1 l-3 s6 u-2 z-1
.rmal>	k-2 s4 z-1
.rmale	l-3 s4 u-2
.rmat	l4 m2 u2 v-1
.rmati	l4 m2 u2 v-1
.rme	a-3 b-3 d-1 e-2 f-7 g-3 h-4 i-1 k2 l5 m-1 n-2 o-3 q-1 r-1 s6 u-5 w-2 x2 y3 z-5
.rme>	a-2 b-2 e-2 f-5 g-2 h-3 k2 l5 n-1 o-2 p-3 r-1 s4 t1 u-5 v2 w-2 x2 y-1 z-4
.rmee	l1 p-2 s-3 v-1 y5
.rmee>	l1 p-2 s-3 v-1 y5
.rmer	l2 s-1 u1
.rmer>	u2
.rmes	o-1 s5
.rmes>	o-1 s5
.rmez	f-3 l-2 p4 s3 u-1
.rmez>	f-3 l-2 p4 s3 u-1
.rmi	b-2 c2 d-2 e2 f-3 g-3 h-2 i-1 j-2 k-3 m2 n-1 o-1 p-6 q-1 r-2 s5 t5 w-2 x-2 y-3
.rmi>	k-3 l5
.rmie	l-4 p-3 s5 v-2 z3
.rmier	z3
.rmin	a1 e3 f-2 l-1 m4 s-4
.rmine	a1 e3 f-2 l-1 m4 s-4
.rmir	a-1 p-1 t4 u-1 v4
.rmir>	a-1 k3 l-6 t4 u-1 v4
.rmis	c3 m-3 p-2 s3 t4 u1 v-2 y-2 z-1
.rmis>	c3 k2 m-2 p-1 s-2 t4 u2 y-1
.rmiss	k-2 m-1 s6 t-1
.rmt	a-1 b4 g-2 l2 s-2 v3 x-2
.rmt>	a-1 b4 g-2 l2 s-2 v3 x-2
.rna	o1 x1
.rnaq	o1
.rnaqu	o1
.rne	b2 c-1 d4 f-2 g-2 h-1 i-1 j-1 l3 m-3 n-3 o-1 p-3 r-1 u5 w-4 x-3 y-2 z2
.rne>	b-2 d4 n-3 u-1 v3 w-3 z2
.rnee	a1 f-2 k1 l4 m-2 s-5 u4 v-2
.rnee>	a1 f-2 k1 l4 m-2 s-5 u4 v-2
.rner	b5 l-3 s2 t2 v-3 x-1
.rner>	b5 l-3 s2 t2 v-3 x-1
.rnet	l-3 s4
.rnet>	l-3 s4
.rni	a3 c4 d-1 f-1 g-2 h3 p-3 q3 r-2 s1 t-1 u-3 x-1 y-1 z-2
.rnie	a3 c2 g-1 h2 k2 l-3 p-2 q3 r-2 s3 u-3 v1 y-1 z-1
.rnier	a3 c2 g-1 h2 k2 l-5 p-2 q3 r-2 s3 u-1 v1 y-1
.rnir	c3
.rnir>	c3
.rnit	h1 k-3 l4 s-2
.rnite	h1 k-3 l4 s-2
.ro>	a5 b-3 c-3 d-2 e-4 f-3 g5 h-3 i-2 j5 k-4 m-5 n-2 o4 r2 s-3 t-3 u-6 v-2 w-3 x-3 y-2 z5
.rob	a4 b1 c-2 d-1 e3 f-2 g-2 h-3 i-1 j-2 k2 l-2 m-1 o5 p-1 q-1 s-2 t-2 u-3 v-2 w-2 x-1 z2
.roba	b-2 e4 k-2 s2 z1
.robat	b-1 e4 s-2 z2
.robe	s4
.robe>	s4
.robl	b3 k3 s-5 t-2 u-1 z2
.roble	b3 k3 s-5 t-2 u-1 z2
.robo	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.robot	a4 e-2 f-1 g-2 h-2 l-1 o5 s-4 u-1 v-1 z-1
.roc	a-2 b-2 c-2 d-2 e-2 f5 g2 h1 j-1 k-6 l-5 m-3 o-1 p3 r-1 s1 t2 u2 v-2 w-1 x3 z-1
.roc>	t2
.roce	s3 t1
.roces	s3 t1
.roch	a-1 b-2 c-2 d-1 e-2 f5 g2 h1 j-1 k-5 l-4 m-3 p3 s-2 u3 v-1 x3 z-1
.rocha	f4 g-1 h-2 k-4 l-3 p4 s-2 u3 x2 y2
.roche	b-1 e-1 g4 h3 k-1 l-1 m-3 x2
.rof	l-1 s4
.rof>	s4
.rog	i6 k-3 l3 n-3 s-6 u2
.rogr	k-1 l3 u2
.rogra	k-1 l3 u2
.roi	a-2 c-3 d-4 e-2 f-2 g5 h-3 i-2 j-2 k-4 l-1 m-3 n-2 o-3 p-4 q-1 r-2 s6 t12 u-4 v-7 w-2 y-6 z-2
.roi>	k-2 s3 z1
.roid	k-1 s8 v-4 x-1 y-4
.roid>	s7 v-4 x-1 y-4
.rois	b-2 c-1 d-1 g1 l2 m-1 p-1 s3 t1 u-1 v-2 x3 z-2
.rois>	g1 l2 p-1 s4 t1 u-1 v-2 x-2 z-2
.roise	s-2 x4
.roit	a-3 b2 c-2 d-2 e-1 f-1 g5 h-2 j-1 k-3 l-4 m-2 o-2 p-3 r-1 s-3 t12 u-2 v-3 w-1 x-2 y-2 z-1
.roit>	a-3 b2 c-2 d-2 e-1 f-1 g5 h-2 j-1 k-2 l-5 m-2 o-2 p-3 r-1 s-5 t12 u-2 v-3 x-2 y-2 z-1
.roits	l1 s2
.rol	c-1 e5 f-3 g-4 h-4 k-4 m-1 n-2 o-2 p1 s6 u-1 w-2
.role	c-1 e5 f-3 g-4 h-4 k-4 m-1 n-2 o-2 p1 s6 u-1 w-2
.role>	c-1 e5 f-3 g-4 h-4 k-4 l-2 m-1 n-2 o-2 s6 t1 u-1 w-2
.roleu	l2 s-3
.rom	a-3 b-2 c-2 d-1 e-1 f-2 g-3 h-2 i5 j-2 k1 l-5 m-1 n-4 o-3 p-1 q3 r-2 u-3 v-4 w-3 x-2 y-2 z8
.roma	a-1 g-1 h-1 i6 k-2 l-2 m-1 n-3 w-1 z-1
.romag	s3
.roman	i6 k-2 n-3 s-5
.rome	k-1 l-3 p-2 s6 v-2
.romet	l-3 p-2 s6 v-2
.romi	k6 l-2 p-1
.romis	k6 l-2 p-1
.romp	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-1 y-1 z9
.rompe	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-1 y-1 z9
.ron	a-2 c-2 d2 e-1 f1 g-2 h-2 i-1 j-2 l7 m-4 n-2 o-2 q-1 s1 t-1 u-3 v-2 w-2 x-2 y-4 z4
.ron>	d2 f2 l5 m-3 s2 t-1 u-2 v-2 x-2 y-3
.rond	k-2 l2
.rond>	k-2 l2
.ronn	k1
.ronne	k1
.rono	s4
.rop	j-2 k-1 l-3 m2 s-2 t2 u4 v-2 x2 y-1 z4
.ropo	l-2 s-1 t2 u5
.ropos	l-2 s-1 t2 u5
.ropr	j-2 m2 v-1 x2 y-1 z4
.ropre	m2 s-1
.ropri	j-2 v-1 x2 z4
.roq	s1
.roqu	s1
.roque	s1
.ros	b-1 c-1 i-1 k-4 m5 n3 r-1 s5 u-1 v-2 w-3 x-1 y-2
.ros>	k-4 l-1 m5 n3 r-1 s4 u-1 v-2 w-3 y-1
.rose	s1
.rose>	s1
.ross	l2 s2
.rosse	l2 s2
.rou	a-2 b-3 c-1 e-4 f-1 g3 i4 j-3 k-4 l-3 m4 n-3 o-4 p6 q-3 r-4 s4 t-3 u-4 w-5 x-2 z-5
.roue	l2 p1 s-1
.rouen	l2
.roug	l-4 r-1 s6
.rouge	l-4 r-1 s6
.roui	k4 l-2 s2
.rouil	k4 l-2 s2
.roul	k-3 l3 p2 s-5 v5 z-2
.roule	k-3 l3 p2 s-5 v5 z-2
.roum	a-2 i6 k-1 l-1 u-1
.rouma	a-2 i6 l-1 s-1 u-1
.rous	a1 l-2 p-1 s5
.rouss	a1 l-2 p-1 s5
.rout	b-1 g-1 i-1 k-6 l3 n-1 p8 r-1 v-2 w-2 x-1 y-2
.route	k-4 l3 p8 s-7 v-2 y-1
.rouv	b-3 d2 e-3 g4 i-1 j-2 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-3 v-2 w-1 y2 z-2
.rouve	b-3 d2 e-3 g4 i-1 j-2 l-8 m5 o-2 p-3 q-2 r-1 s2 t-2 u-3 v-2 w-1 y2 z-2
.roux	f1 h3 s-2
.roux>	f1 h3 s-2
.roy	a-1 g-2 h5 k1 l4 s-7 w4
.roy>	a-1 g-2 h5 k1 l-1 s-5 w4
.rpr	s2
.rpri	s2
.rpris	s2
.rqu	a-2 b-2 c-2 d-1 f2 g-1 k6 l-3 m-1 o2 s3 t-2 u1 v-2 x1 y-1
.rque	b-1 c-1 e-1 f3 k2 l-1 o3 s-1 t-1 u-1 x1
.rque>	f3 k2 l-1
.rquer	o3 s-1 t-1 x1
.rquo	a-1 c-1 k5 l-2 o-2 s4 v-1
.rquoi	a-1 c-1 k5 l-2 o-2 s4 v-1
.rr>	k2 l-2 v-1 x3 z2
.rra	b-3 c-1 f-2 g-1 h-1 k4 l3 m-2 p3 s-3 t-1 u4 v-3 w-1 x-1 y-2
.rra>	b-1 k1 l1
.rrai	b-2 f-1 l4 m-1 p4 s-2 u2 v-3
.rrai>	k-4 l6 m-1 p4 u-1 v-2
.rrais	k5 l-3 s-2 u2
.rrait	a1 s-2 u2
.rran	k6 l-3 p-1 s-5 u3
.rrang	k6 l-3 p-1 s-5 u3
.rras	s1
.rrass	s1
.rre	a-2 b-2 d-3 e-4 f-5 h-3 i-3 j-3 k2 n-3 o-4 p3 q1 r5 s4 u-8 v3 w-5 x-4 y-5 z4
.rre>	a-2 b-2 c-2 d-1 e-2 f-3 g-3 k3 m-3 n-1 o-2 p8 s4 u-4 w-2 x-2 y-2 z-3
.rref	l-1 m3 s-2
.rrefo	l-1 m3 s-2
.rrei	k2
.rreir	k2
.rrem	k-1 l2 m-1 p-1 t3
.rreme	k-1 l2 m-1 p-1 t3
.rrer	p-2 s3
.rrer>	l2
.rres	r-2 s5
.rres>	r-2 s5
.rret	c2 d-2 e-2 f-3 g1 h-3 i-2 j-2 k-1 l2 m1 n-2 o-2 p-2 r7 s2 t-1 u-4 w-3 x-3 y-2 z-3
.rret>	a-2 c4 f-2 g3 h-2 l2 m4 n-1 p-3 q-1 r2 s-3 t-1 u-2 v-2 w-1 x-1 z-2
.rrete	a2 c-2 d-1 e-1 f-2 g-3 h-1 i-2 j-1 k-1 l1 m-4 o-2 r5 s4 u-3 v2 w-2 x-2 y-2 z-2
.rreu	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 z10
.rreur	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 z10
.rrez	a-1 k-1 l-4 s-1 v5
.rrez>	a-1 k-1 l-4 s-1 v5
.rri	a1 b3 c-3 d-1 e-2 f-3 h1 j-2 l-1 m1 n-1 o-2 p7 q-2 r1 t-2 u-1 w-3 x-3 z-4
.rri>	f-1 g-1 s5
.rric	l2 s-2
.rrice	l2 s-2
.rrie	a3 d1 i1 k-3 l-2 m4 p-1 r3 s-2 v-1 w-1 x-1 y2 z-2
.rriel	m1
.rrier	a-1 c-1 m3 o1 r4 u-1 y2 z-2
.rriez	a4 d2 g1 i2 k-2 l-1 s-3
.rriv	a-2 b4 c-2 d-2 e-1 f-2 h2 i-1 j-1 m-2 o-3 p8 q-1 r-2 s-2 t-2 w-1 x-2 y-2 z-3
.rriva	h4 s-2
.rrive	a-2 b4 c-2 d-2 e-1 f-2 h-2 i-1 j-1 k1 m-2 o-2 p8 q-1 r-2 s-1 t-2 w-1 x-2 y-2 z-3
.rru	l2
.rrur	l2
.rruri	l2
.rs>	a-2 b-1 c-1 d3 e-4 f-2 g-5 h-5 i-4 j-4 l2 n-3 o-5 p8 q-4 r-3 s4 t-3 w-5 x-1 y3 z2
.rsa	s3
.rsai	s3
.rsair	s3
.rse	b-1 d3 f-1 k-4 l5 m3 t-2 u3 v-2 y-1
.rse>	l4 m3 s-3
.rsei	d4 l3 s-2 v-2
.rseil	d4 l3 s-2 v-2
.rsez	k-2 s2 u3
.rsez>	k-2 s2 u3
.rsi	a4 b3 c-2 e6 f-3 h-1 i3 k-1 l-2 o-2 r-1 s-6 u-2 v-1 y-1
.rsis	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.rsis>	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.rso	a1 b-2 c-3 d-2 f-2 g-4 h4 i-1 k-3 l3 m-2 n-2 o-1 p-5 q-2 s-1 t-2 u-3 v2 w1 x-2 z6
.rso>	a1 r2 s-1 z-2
.rson	b-2 c-2 d-2 f-2 g-4 h4 i-1 k-3 l4 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-3 v2 w1 x-2 z6
.rsonn	b-2 c-2 d-2 f-2 g-4 h4 i-1 k-3 l4 m-2 n-2 o-1 p-5 q-1 r-2 t-2 u-3 v2 w1 x-2 z6
.rst	i4 s-1
.rsta	i4 s-1
.rstan	i4 s-1
.rt>	a-8 b-3 d-3 e2 f-11 g-9 h-7 i-4 j-5 k-6 m-3 n-4 o6 p2 q4 r-4 s10 t-2 u-3 v9 w3 x-4 z-8
.rta	a2 f-1 g-1 h-2 i-1 j5 k6 l-5 m-1 n-1 o-1 p2 r-1 s-5 t-1 u-4 v-2 w-2 y-1 z4
.rtab	j6 k-2 l-2 q2 s-4 u-3 z4
.rtabl	j6 k-2 l-2 q2 s-4 u-3 z4
.rtai	k3 l-2 u-1
.rtain	k3 l-2 u-1
.rtan	a3 h-2 k5 m-1 o-1 p-1 q-2 s-3 v-1 w-1
.rtant	a3 h-2 k5 m-1 o-1 p-1 q-2 s-3 v-1 w-1
.rtar	p3 s-2
.rtard	p3 s-2
.rte	a-5 b-7 c9 d-6 e-3 f-5 g2 h-3 i-2 k-4 n-2 o-1 p2 q-2 r-2 s1 u6 v-1 w-2 x-1 y3 z-3
.rte>	a-4 b-6 c6 d-3 e-3 f-5 g3 h-2 i-1 k-4 l2 m2 n-1 o-2 p-3 q-1 r-2 s2 t-2 u2 w-2 y4 z-2
.rtef	m-1 s3
.rtefe	m-1 s3
.rtem	g-1 k-3 l2 m-1 p2 t3
.rteme	g-1 k-3 l2 m-1 p2 t3
.rter	a-1 c6 d-3 g-1 k2 l-3 m-1 s-4 t-1 u6 v-1
.rter>	a-1 c7 d-3 g-1 l-3 s-4 t-1 u6 v-1
.rtera	c-2 k3
.rtez	l-1 p4 s-2
.rtez>	l-1 p4 s-2
.rti	a-1 b-1 e-2 f-4 g-3 i-2 j2 k1 l1 m4 n-1 o-3 p-3 q-2 s-4 t5 u-7 v1 w-3 x5 y1 z3
.rti>	a-2 b-1 c-1 d-1 j-1 m4 p5 s-3 t1 u-4 x4
.rtie	a2 c-1 d-2 f-2 g-1 h3 j-3 k-5 m1 o-1 p-3 t-3 v2 x3 y2 z2
.rtie>	a3 d-1 g-1 h3 k-3 l-6 m3 t-2 v2 x3 y-2 z-2
.rtiel	a-1 k-3 l6 m-2 t-1
.rtien	j-1 s-2 z4
.rtier	j-1 l-3 p-1 s3 v-1 y3
.rtif	c3 k2 l-1 m3 s-2
.rtif>	m2
.rtifi	c3 k2 l-1 m2 s-1
.rtin	k1 l-2 p-2 s2 u-1 z3
.rtin>	k2 l-2 s-2 z3
.rtir	a-2 c-2 d1 e-1 f-1 g-2 h-2 i-1 j4 k2 l3 m-2 o-2 p-5 r1 s-5 t7 u-3 w-1 z-2
.rtir>	a-1 c-2 d1 e-1 f-1 g-2 h-2 i-1 j5 k-5 l4 m-2 o-2 p-3 r1 s-5 t7 u-3 w-1 z-1
.rtira	k6 l-3 p-2 s-1
.rto	l-2 o1 p-2 s3 w-2 y4 z-1
.rtou	l-2 s2 w-2 y4
.rtout	l-2 s2 w-2 y4
.rts	g2 l-2 s3 u-1
.rts>	g2 l-2 s3 u-1
.rtu	i6 k-2 l-4 t3
.rtug	i6 l-4 s-3 t4
.rtuga	i5 l-3 s-2 t4
.rtugu	i3 s-1
.rtur	s2
.rture	s2
.rty	k-2 n-2 s6 w-1
.ru>	k6 l-6
.ruc	a3 b2 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.ruc>	a3 b2 c-1 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.rue	a-4 f-2 g9 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 v-1 y2 z-3
.rue>	a-4 f-2 g9 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 v-1 y2 z-3
.rui	l-2 s3 x3 y-1
.ruit	l-2 s3 x3 y-1
.ruit>	l-2 s3 x3 y-1
.rul	x4
.rule	x4
.rule>	s1 x1
.ruler	s-1 x3 y1
.run	k1 s1
.rur	l2
.ruri	l2
.rurie	l2
.rus	i4
.rush	s2
.rush>	s2
.russ	i4 s-2
.russe	i4 s-2
.rut	s2
.rve	k-3 l-2 s10 u-2 w-2 z-3
.rve>	k-2 l-1 s5
.rvez	k-2 s7 u-2 w-1 z-3
.rvez>	k-2 s7 u-2 w-1 z-3
.rvi	a-1 e-1 h-1 o7 s-2 z1
.rvic	o5 s-2 z1
.rvice	o5 s-2 z1
.rvir	o3
.rvir>	o3
.ry>	i1 l4 s-2 v-1
.rze	k1
.rze>	k1
.sa>	a-3 b-3 c2 d-2 e2 f-1 g-1 h-3 j-1 k3 l-3 m-3 n-2 o4 p-2 q-1 r-2 s-6 t-1 u3 v5 x6 y-5 z2
.sab	a-1 e-1 f-2 g-1 k-3 l5 q-2 r7 s-5 u2 v-1 w-2 z-4
.sabl	f-2 k-2 l6 s-3 u3 z-3
.sable	f-2 k-2 l6 s-3 u3 z-3
.sabo	k-1 l-1 q-2 r7 s-2 v-1
.sabon	k-1 l-1 q-2 r7 s-2 v-1
.sac	b2 l-1 n-3 q-3 r4 s4 x2
.sac>	n-3 s5
.sach	b2 s1
.sacr	s-1 x3
.sacre	s-1 x3
.sact	q-3 r4
.sacti	q-3 r4
.sag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i2 j-2 l-3 m-4 n-1 o5 p-2 q3 r6 t-3 u-2 v-3 w-2 x-3 y3 z3
.sage	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i2 j-2 l-2 m-4 n-1 o5 p-2 q4 r6 s-2 t-3 u-2 v-3 w-2 x-2 y3 z3
.sage>	b-2 c-1 d-2 e-2 f2 g-2 h-3 j-3 k2 l-2 m-2 o5 p-2 r-1 t-2 u-3 v-2 w-2 x-2 y4 z5
.sagea	u2
.sages	a-2 e-1 f-2 g-1 i2 k-3 m-2 q4 r7 s-3 u-1 v-2 y-1 z-3
.sai	b-4 c2 d-1 e-1 f7 h-2 i-1 j-2 k-7 m-2 n-1 o-2 p-3 q-1 s4 t-2 u-6 w-1 x7 y2 z-2
.saie	a2 k-2 s2
.saie>	a2 k-2 s2
.saig	s-3 v3 x1
.saign	s-3 v3 x1
.sain	g1
.saint	g1
.sair	c3 k3 l-1 m-1 s2 u-3
.saire	c3 k3 l-1 m-1 s2 u-3
.sais	a-1 b-3 f6 h-1 i-1 k-9 p-2 q-1 r1 s2 t-1 u-3 v-3 x7 y3 z-1
.sais>	a-1 b-3 f6 h-1 k-9 l1 p-2 q-1 r1 s2 t-1 u-5 v-3 x7 y3 z-1
.saiso	s-2 u2
.sait	f3 s1 u-2
.sait>	f3 s1 u-2
.sal	a-4 b-2 d-1 f-2 g4 i-1 k-3 l-4 n2 o-1 p-1 s6 u-2 w-2 x-2
.sala	k-1 n5 s-3 w-1
.salam	k-1 n5 s-3 w-1
.sall	a-4 b-1 f-1 g5 l-1
.salle	a-4 b-1 f-1 g5 l-1
.sam	f-2 g-1 k-3 l5 p-2 s2 u4 v-1
.same	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.samed	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
.san	a-3 b10 c-2 d-3 e-4 f-3 g-3 h-2 i-2 j-1 k3 l2 n4 o-4 p-9 q2 r-4 s-4 t1 u-5 v-4 w-2 x-3 y3
.sanc	b5 e-3 p-1 s-2
.sanct	b5 e-3 p-1 s-2
.sand	k-2 z2
.sang	k-1 l-3 m2 s-4 y5
.sang>	k-1 l-3 m2 s-4 y5
.sans	a-3 b8 c-1 d-2 f-2 g-2 h-1 i-1 k4 l4 m-2 n-2 o-3 p-8 q3 r-3 s-2 t2 u-6 v-4 w-1 x-2 y-2 z-2
.sans>	a-3 b8 c-1 d-2 f-2 g-2 h-1 i-1 k4 l4 m-2 n-2 o-3 p-8 q3 r-3 s-2 t2 u-6 v-4 w-1 x-2 y-2 z-2
.sant	k-2 l-2 n5
.sant>	s3
.sante	k-1 l-1 n5 s-2 u1
.sao	k1 s6 w-3 y-2
.saou	k1 s6 w-3 y-2
.saoul	k1 s6 w-3 y-2
.sap	a-2 h3 s1
.sapp	a-2 h3 s1
.sar	d2 g-1 l3 s-5 t-2 v3 x2 z3
.sari	l2 v-1 x2
.saria	l2 v-1 x2
.sarr	l1 s-4 v4
.sarre	l1 s-4 v4
.sat	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.sati	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.satio	d-3 g5 k-2 m-3 q-1 r2 s-2 t5
.sau	a-1 b2 c-2 d-1 f-3 g-2 m-2 s-3 u2 v4 w5 x-1 y-2
.sauc	s2
.sauf	b-2 f-3 k1 l2 u3 v1 x-2
.sauf>	b-2 f-3 k1 l2 u3 v1 x-2
.saut	b4 k-1 l-3 m-1 s-4 u-2 v5
.saute	b4 k-1 l-3 m-1 s-4 u-2 v5
.sauv	s-2 v-3 w6
.sauve	s-2 v-3 w6
.sav	a-2 b3 c-1 l-3 o2 q-1 s5 t2 u-3 w-2 z-1
.save	k1 s5 w-2
.savez	k1 s5 w-2
.savo	a-2 b3 e1 f1 h1 l-3 o2 t2 u-2
.savoi	a-2 b3 f1 h1 l-2 o2 s1 t2 u-2
.say	s2
.saye	s2
.saye>	s3
.sca	k-3 l2 m6 p-1 s-3 v2
.scal	k-1 l2 s2
.scali	k-1 l2 s2
.scan	k-1 m6 s-5
.scann	l2 m3 s-3
.sce	c-1 g5 p2 s-3 y-1
.scen	c-1 g5 p2 s-3 y-1
.scenc	k-1 l2 u1
.scend	g3 k1 l-2 p2 s-2
.scens	g3
.sci	s2
.scin	s2
.scine	s2
.sco	c3 k-1 l2 s-3 t2
.scol	c3 s-1 u1
.scola	c3 s-1 u1
.scoo	l3 s-2 t3
.scoot	l3 s-2 t3
.scr	a-2 c-1 e-1 g-2 i-2 k-3 l-5 m3 n-2 o-2 p-1 q7 r6 s-5 u-1 v-3 w-2 y-2 z-1
.scri	a-2 c-1 e-1 g-2 i-2 k-3 l-5 m3 n-2 o-2 p-1 q7 r6 s-5 u-1 v-3 w-2 y-2 z-1
.scrip	q3 r1
.scrir	q1 r2 v-1
.scris	k-2 q4 r2 s-2 v-2
.scrit	l-2 m3 r2
.scriv	q4
.scu	a3
.scut	a3
.scute	a3
.se>	a-5 b2 c-1 e2 f-2 g6 h-8 j-2 k-4 l4 m2 n-1 o-2 p-4 q-4 r-2 s6 t1 u-3 v3 x-3 y-4 z-1
.sec	a2 c-1 g-2 h-2 k-2 l-3 m2 o-1 p-2 s5 t3 u-2 v-1 y2
.seco	y2
.secou	y2
.secr	a3 l-1 m3 s2
.secre	a3 l-1 m3 s2
.see	c-2 k4 l-4 m3 s3
.see>	c-2 k4 l-4 m3 s3
.sei	a6 c-1 d2 f2 g-3 h5 i-1 j-2 k-6 n-1 o-2 p-2 r-2 s-3 t-3 u-3 v-4 w3 x1 y-2 z-2
.seig	a2 k-2 s-2 w4
.seign	a2 k-2 s-2 w4
.seil	a5 c-1 d2 f2 g-3 h5 i-1 j-2 k-5 o-2 p-1 r-2 s-3 t-3 u-2 v-3 x1 y-2 z-2
.seill	a5 c-1 d2 f2 g-3 h5 i-1 j-2 k-5 o-2 p-1 r-2 s-3 t-3 u-2 v-3 x1 y-2 z-2
.sej	c4 l3 s-4
.sejo	c4 l3 s-4
.sejou	c4 l3 s-4
.sel	e2 s5 v-3
.sel>	a1 s2
.sell	s4 v-3
.selle	s4 v-3
.sem	a-2 b-3 c-2 d4 e6 f-2 g-4 h-2 k-4 m-2 o-3 p-3 s2 t4 u5 v-1 x-2 y-1
.sema	a-1 b-2 c-2 d4 g-1 h-1 k-6 m-1 p-2 t4 u5 v-1 x-2
.semai	a-1 b-2 c-2 d4 g-1 h-1 k-6 m-1 p-2 t4 u5 v-1 x-2
.semb	s2
.sembl	s2
.seme	k2
.semen	k2
.semi	e7 g-3 h-1 o-2 s-2
.semi>	e7 g-3 h-1 o-2 s-2
.sen	a-4 b8 c-1 d-2 f-1 g-2 h-1 i-2 j-3 k3 l5 m-3 n-2 o1 p-3 q-2 s-1 t-2 u-1 w-3 x-1 y-1 z-5
.senc	a-2 b8 c-1 e-1 f-1 g-1 k3 l2 m-2 q-1 s-3 t-2 u-2 v-2 w-2 y-1
.sence	a-2 b8 c-1 e-1 f-1 g-1 k3 l2 m-2 q-1 s-3 t-2 u-2 v-2 w-2 y-1
.sens	k-2 l-1 s-3 v4 y2
.sens>	k-2 l-1 s-3 v4 y2
.sent	a-3 b2 d-2 g-1 i-1 j-2 k3 l5 m-2 n-1 o2 p-4 q-2 s2 t-2 v-4 w-2 x-2 y-2 z-5
.sent>	a-2 b-4 c-3 e1 g-3 h-4 k3 l4 m-1 o-2 p-3 q-1 r1 s5 t-1 u2 v-3 w-2 x-1 y-2 z-2
.sente	a-1 b5 c1 f-1 g1 h3 j-2 k2 l2 o4 p-1 s-8 u-3 v-2 z-4
.sep	c4 g-1 k-3 l-3 s5 v-4 x-1
.sepa	k-2 l-2 s5
.separ	k-2 l-2 s5
.sepo	c4 s-2
.sepor	c4 s-2
.sept	s4 v-3 x-1 y2
.seq	b4 l2 s-2
.sequ	b4 l2 s-2
.seque	b4 l2 s-2
.ser	a-4 c-4 d-3 f-3 g-5 h2 j-1 k5 l3 m-1 n-2 o4 p3 q-2 r-3 t-2 v3 w-5 x-1 y-1 z-4
.ser>	b3 c-3 d-2 e-3 f1 g-4 h2 k-7 m2 o4 p-3 q-2 s-2 t2 u4 w-3 x2 y1 z-3
.sera	a-4 b-1 c-2 d-2 e-2 f-4 g-3 h3 k7 l4 m-2 n-1 o-3 p5 q-2 r-2 s-7 t-3 v2 w-3 x-3 y-2
.sera>	a-2 c-1 e-2 f-2 g-1 h5 k6 l3 o-2 p-2 s-2 t-2 u-6 v-3 x-1 y-2 z-2
.serai	a-3 b-2 c-2 d-2 e-1 f-3 g-3 j-2 k6 l3 m-2 n-1 o-2 p5 q-1 r-2 s-6 t-2 u2 v3 w-3 x-3
.sere	k3
.seri	b-2 l2 o-3 s4
.serie	b-2 l2 o-3 s4
.serr	l2 s2
.serre	s3
.serru	l2
.sert	a-4 b-2 c-1 e5 g-2 h-3 k-3 l-1 o5 u-1 v5 z-3
.sert>	a-4 b-2 c-1 e5 g-2 h-3 k-3 l-1 o5 u-1 v5 z-3
.serv	a-2 b-1 e-2 f-1 g-2 h-1 i-1 k-2 l-3 n-1 o7 r-2 s7 u-3 v-1 w-2 z-2
.serve	k-3 l-2 s9 u-2 w-1 z-3
.servi	a-1 e-1 h-1 o7 s-2 z1
.ses	a-2 c-1 d3 g-1 h-2 k1 m2 p-2 t-2 u-1 v-1 w-2 x4 y2 z-1
.ses>	a-2 b1 c-1 d3 h-2 k1 l-2 m2 p-2 s1 t-2 u-1 v-1 w-2 x4 y2 z-1
.set	s2
.sett	s2
.sette	s2
.seu	a-2 e-1 g3 k3 l-4 s1 v5 y-1 z-1
.seul	a-2 k3 l-3 s2 v5 z-1
.seul>	a-2 b1 k4 l-1 s3 z-1
.seur	g3
.seur>	g3
.sez	a6 b-1 c-2 d-1 e-2 f2 g-2 h-2 i-2 k-5 l-4 m-2 n-1 o-2 p-1 q-3 r5 s4 t-1 u2 w-2 x-1 y-2 z-4
.sez>	a6 b-1 c-2 d-1 e-2 f2 g-2 h-2 i-2 k-5 l-4 m-2 n-1 o-2 p-1 q-3 r5 s4 t-1 u2 w-2 x-1 y-2 z-4
.sfr	l-1 z3
.sfr>	l-1 z3
.sg>	f2 h-1 j-2 l-1 q-1 r6 s3 u-3 v-1
.sh>	a-1 c-1 e-1 g-2 h-2 i6 k-4 l-4 m-1 n4 p-1 q-1 r-1 u-2 v-1 w-4 x-1 y-1
.shi	l-1 o-1 s6
.shis	o-1 s5
.shis>	o-1 s5
.shit	s1
.shit>	s1
.sho	k-4 s6
.shor	k-4 s5
.short	k-4 s5
.si>	a-6 b14 c-4 d4 e-5 g-7 h-2 i1 j-3 k-11 l-6 m-3 n-2 o-4 p-8 q-4 r-1 s6 t-2 u4 v1 w-2 x4 z-4
.sib	b-2 c-3 d-1 e-1 f-3 h-2 i2 j-2 k-3 l4 m-2 n-1 p-2 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-1
.sibi	o2 s-1
.sibil	o2 s-1
.sibl	b-2 c-3 d-1 e-1 f-3 h-2 i3 j-2 k-3 l4 m-2 n-1 o-2 p-2 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-1
.sible	b-2 c-3 d-1 e-1 f-3 h-2 i3 j-2 k-3 l4 m-2 n-1 o-2 p-2 q-2 r-1 s4 u3 v-2 w-2 x-1 y-1 z-1
.sie	a3 e-1 h3 l-5 o-2 p3 r-1 s1 t-1 u-2 v-1 z2
.sien	j-3 k1 z4
.sien>	j-3 k1 z4
.sier	a3 e-1 h3 j2 l-4 o-2 p3 r-1 u-2 y-1
.sier>	a3 e-1 h3 j2 l-4 m2 o-2 p3 r-1 u-2 y-1
.siet	y2
.siett	y2
.sig	a-2 c-2 e4 k-3 l-2 m4 s2 v-1 y-1
.sign	a-2 c-2 e4 k-3 l-2 m4 s2 v-1 y-1
.signa	k2
.signe	k-4 l-1 m5 s3
.signi	c-1 e4 m-1 s-1
.sil	l-1 q-4 r4 s-4 t2 v-2 x4 y1
.sil>	l-1 s-3 t2 v-2 x4 y1
.sim	e3 l-2 s-5 z6
.sim>	j1 l-2 s-5 z6
.simp	e3
.simpl	e3
.sin	a-2 b4 c-1 d-2 e-3 f-2 g-2 h-3 i-1 j-1 k4 l-3 m-2 n-2 o-3 p-1 q-4 r7 t1 u-4 v-3 w4 x5 z-2
.sin>	b-1 c1 h-2 k4 l-4 s-1 t2 u-2 x6 y-2
.sine	k3 l2 p-2 u-3 x-2 y2
.sine>	k4 l3 p-2 s-2 u-1 x-1 y2
.siner	l-1 s4 u-1
.sino	b5 c-2 e-2 l-1 o-2 q1 u1
.sinon	b5 c-2 e-2 l-1 o-2 q1 u1
.sins	k-3 l-1 q-4 r8 s2 v-2
.sins>	k-2 s3
.sinsc	q-4 r8 s-1 v-1
.sio	a-2 b-1 d-1 g-1 i3 k-5 l2 o-1 p-2 r-1 s3 t-1 v-1 w3 z2
.sion	a-2 b-1 d-1 g-1 i3 k-5 l3 o-1 p-2 r-1 s3 t-1 v-1 w3 z2
.sion>	a-2 b-1 d-1 i3 k-5 l5 s-1 t-1 w3 z2
.siq	s2
.siqu	s2
.sique	s2
.sir	h-3 k5 l2 s-3 w-1 x-1 z2
.sir>	h-3 k5 l2 s-3 w-1 x-1 z2
.sis	a4 b2 c-2 e7 f-3 g-1 h-1 k6 l-1 o-2 p-3 s-11 u-3 v-1 y-2
.sis>	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.sist	e3 s-2
.siste	e3 s-2
.sit	c-1 g4 k7 s-3 v-1
.site	k5 l-2
.site>	s2
.siti	k3 l2 s-3
.sitif	l3 s-1
.situ	g3 s-2
.situe	g3 s-2
.sk>	b1
.ske	f5 g-3 k-2 l-1 o-1 s2 u-3
.ske>	h1 o-1
.sket	s2
.skets	s2
.ski	s4
.ski>	s4
.sko	l4 o2 r-1 s-4
.sky	f-2 s4 u-2
.skyp	f-2 s4 u-2
.skype	f-2 s4 u-2
.slm	k-2 n5 s-4 w-2
.slm>	k-2 n5 s-4 w-2
.sme	a2 k-2 m3 u-2
.smet	a2 k-2 m3 u-2
.smett	a2 k-2 m3 u-2
.smi	l-2 m4 s1
.smis	m4 s-1
.smis>	m4 s-1
.sms	c-4 d-2 e-4 g-4 h-3 i4 k-6 l-6 m-3 n-2 o3 p-3 q8 r10 s-6 t-3 u-5 v-5 w-3 x-2 y-3 z-3
.sms>	c-4 d-2 e-4 g-4 h-3 i4 k-6 l-6 m-3 n-2 o3 p-3 q8 r10 s-6 t-3 u-5 v-5 w-3 x-2 y-3 z-3
.snc	k-1 l2 p3 s-2
.sncf	k-1 l2 p3 s-2
.sncf>	k-1 l2 p3 s-2
.so>	a1 h-1 r2 s3 x-2 z-2
.soc	h3
.soe	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-1 w-3 x-1 z2
.soeu	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-1 w-3 x-1 z2
.soeur	a-1 b-1 d3 e-1 f-2 g-2 h-1 l3 m-1 o-1 p-2 s2 t2 u-1 v-1 w-3 x-1 z2
.sof	h-1 s-2 z4
.sofi	h-1 s-2 z4
.sofia	h-1 s-2 z4
.soi	a2 b-2 c4 d6 e-2 f-3 g-4 h-6 i-2 j-2 k1 l-4 m1 n-1 o2 p-2 q-3 s2 t-1 u-1 w-2 x-3 y2 z-2
.soig	b-3 d5
.soign	b-3 d5
.soin	a2 c5 d3 e-1 f-2 g-2 h-3 i-1 j-1 k2 l-6 m1 o2 p-1 q-2 r2 s-4 u-3 w-2 x-1 y-2
.soin>	a3 b1 c6 d-1 f-2 g-2 h-3 i-1 j-1 k3 l-5 o3 p-1 q-1 r2 s-2 t-2 u-3 w-2 x-1 y-2
.soins	c-2 d4 m1 s-2 t2 v-1
.soir	d-1 h-3 k-2 o-1 s2 u2 x-1 y4
.soir>	h-3 l2 s3 u-2 v-1 y1
.soire	k-2 l-2 s1 u4
.soirs	s-3 v2 y4
.sol	k4 l-4 m-2 v5
.sold	k1 s2
.solde	k1 s2
.sole	s2
.solei	s2
.solu	k3 l-3 s-4 v5
.solum	k3 s-1
.solut	l-3 s-3 v5
.som	i2
.somm	i2
.somme	i2
.son	b5 c-4 e-2 f-5 h3 i-3 j-3 k-4 m-1 n-3 o-2 q-4 r-2 t-3 u-3 v1 w-1 y4 z6
.son>	a-4 b6 c-2 d-2 e-2 f-2 g-2 i-2 j-3 k-2 m-1 n-1 o-3 p-3 q-2 t-1 u-6 w-2 x3 y6 z3
.sonn	a1 b-2 c-3 d-3 f-3 g3 h4 i-1 k-5 l1 m-3 n-2 o-1 p2 q-2 t-2 v1 x-4 y-1 z5
.sonne	a1 b-2 c-3 d-2 f-3 g3 h4 i-1 k-5 l2 m-3 n-2 o-1 p2 q-2 t-2 u-3 v1 x-4 y-1 z5
.sont	a2 c-1 d3 f-2 g-1 h-1 k1 m2 p-1 q-1 r-3 s1 t-1 u2 y-1
.sont>	a2 c-1 d3 f-2 g-1 h-1 k1 m2 p-1 q-1 r-3 s1 t-1 u2 y-1
.sor	a-2 c-2 d-2 e-1 f-2 g-2 h-2 j4 k2 o-2 p2 q-2 r-2 s-8 t5 v-3 w-1 x7 y4 z-1
.sorm	j5 o-1 r-1 s-2
.sorma	j5 o-1 r-1 s-2
.sors	k3 l-3 p3 s-3 x3
.sors>	k3 l-3 p3 s-3 x3
.sort	a-2 c-1 d-1 f-1 g-1 h-1 p-2 s-6 t5 v-3 x6 y4 z-2
.sort>	s-1 t3 u2
.sorte	s-2 y3
.sorti	a-1 b2 l1 p-1 s-4 t4 u-2 v-2 x6 y2 z-2
.sos	l-1 s4
.sou	a3 b-2 c-3 d-1 f3 h-3 j-2 l-3 m-3 n-5 o-2 p-4 q1 r1 s7 t-2 v4 w-3 x-4 y-3 z-3
.souc	k5 l2 s-3 u-1 z-1
.souci	k5 l2 s-3 u-1 z-1
.souf	v2
.souff	v2
.souh	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.souha	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.soul	r2 s-3 v3
.soule	r2
.soup	s2
.soupe	s2
.sous	e2 g-1 k-4 n-4 p-1 s8 u-2 v3 w-2 x-2
.sous>	e2 g-1 k-4 n-4 p-1 s8 u-2 v3 w-2 x-2
.souv	c-2 f5 g1 k-3 l-2 s2 u-2 v-1
.souvi	f5 g2 k-3 l-1 s-3 u-1 v-1
.soy	p4 s-3 w2
.soye	p4 s-3 w2
.soyez	p4 s-3 w2
.sp>	n-1 s3
.spa	a-2 i6 k-2 r3 s-5 t3 u-3 v3 y-1 z-1
.spag	i5 l1 s-5 t4 u-2
.spagn	i5 l1 s-5 t4 u-2
.span	i3
.spano	i3
.spar	l-1 v4
.spara	s-2 v4
.spe	a-4 b2 d3 f-1 g-1 h-1 i4 k-1 l-3 n-2 o-1 r-1 s4 w-1 z-2
.spea	i5 s-2
.speak	i5 s-2
.spec	a-4 b3 d4 s3
.spece	s3
.spect	a-4 b3 c-2 d4 s1
.spi	a3 b-3 c-2 d-2 e3 f-6 g4 h-3 i-2 j-2 l3 n3 o-4 p-3 q-2 r-2 t-2 u-3 v-3 w-2 x2 y-2 z3
.spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k1 l-2 n4 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v-2 w-1 x2 z3
.spip>	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k1 l-2 n4 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v-2 w-1 x2 z3
.spir	k-1 s5
.spire	k-1 s5
.spit	f-1 k-1 l5 u2
.spita	f-1 k-1 l5 u2
.spo	a1 b-2 c-2 d-2 e-2 f-4 h-2 i-2 j-1 k3 l6 m-2 n-2 o-2 p-3 q-2 r-1 t-1 u4 v-4 w-2 x-2 y-2 z-3
.spo>	a2 f-3 g-2 k1 l5 n-2 o-1 p-2 s-2 u4 v-2 w-2 y-1 z-2
.spon	k2 l3 u1
.sponi	k2 l3 s-2 u1
.spor	g3 l2 m-1 s3 u-1 v-2
.sport	g3 l2 m-1 s3 u-1 v-2
.spos	k3 l-2 s-2 u1
.squ	a-2 b8 c2 d-2 e-3 f-2 g-3 h-2 i-1 k-3 l3 m-3 n-1 o-2 p5 q-1 s1 t-2 u1 v-4 w-2 x-2 y-2 z-2
.squ>	k-3 l3 p-3 s3 u5
.squa	l4 s3 u-4 v-1
.squa>	l5 s1 u-3
.squau	s3
.sque	a-1 b8 c2 d-2 e-2 f-2 g-2 h-2 l-5 m-2 n-1 o-2 p7 s-3 u-2 v-2 w-1 z-1
.sque>	a-1 b8 c1 d-2 e-2 f-1 g-2 h-2 k-4 l-4 o-2 p7 s-3 u-1 v-2
.sra	f-1 k-1 p3 u-1
.srai	f-1 k-1 p3 u-1
.srai>	f-1 k-1 p3 u-1
.ss>	a-1 f-1 g-2 h-1 i-1 k6 l-2 m-2 n-5 o2 p-4 r-2 s-1 u-2 v-2 w6 y-2 z-3
.ssa	b-3 d-3 e-3 g-4 h-3 i2 j-1 k4 m-4 n-1 o5 p-3 q3 r5 s-1 t-3 u-6 v-5 w-2 x2 y-3 z2
.ssac	s-1 x3
.ssacr	s-1 x3
.ssag	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.ssage	a-2 b-2 c-2 d-2 e-3 g-3 h-3 i3 j-1 m-3 o5 p-2 q4 r6 s-2 t-2 u-4 v-3 w-2 x-2 y-2 z3
.ssai	a2 c3 k2 l-1 m-1 s2 u-2 z-1
.ssaie	a2 k-2 s2
.ssair	c3 k4 m-1 s-1 u-2
.ssan	s3
.ssant	s3
.ssar	l2 v-1 x2
.ssari	l2 v-1 x2
.ssay	s2
.ssaye	s2
.sse	a3 d2 e-1 g3 h-6 j-2 k-3 l4 o-5 p-3 q-5 r1 s2 u-2 v-3 w-2 x2 y1 z-6
.sse>	a-5 b1 c2 e-1 f-4 g5 h-5 l4 m-2 n1 o-4 p-1 q-3 r-4 s3 t2 u-5 v-2 x-3 z-4
.ssee	c-2 l-2 m3 s4
.ssee>	c-2 l-2 m3 s4
.ssel	a1 e2 s3 v-3
.ssem	s2
.ssemb	s1
.ssen	k-5 l4 p2 s1 x2
.ssenc	k-3 l2 p2 s1 x2
.ssep	c4 s-2
.ssepo	c4 s-2
.sser	a2 b1 c-1 e-1 f2 g-2 h-2 j-1 m1 o-2 p-4 q-1 s-5 t4 u5 w-2 y2 z-1
.sser>	a2 c-1 e-1 f2 g-2 h-2 j-1 k-2 m1 o-2 p-3 q-1 s-6 t4 u5 w-2 y2 z-1
.ssera	b2 k2 s-1
.ssert	s2
.sses	a-1 b-2 d3 l2 s-3 t-2 x5 y1
.sses>	a-1 d3 s-2 t-2 x5 y1
.sset	s2
.ssett	s2
.ssez	a6 b-1 c-1 e-1 f2 g-1 h-1 i-1 k-2 l-3 m-1 o-1 p-1 q-2 r5 s-1 u-2 v1 w-1 y-1 z-3
.ssez>	a6 b-1 c-1 e-1 f2 g-1 h-1 i-1 k-2 l-3 m-1 o-1 p-1 q-2 r5 s-1 u-2 v1 w-1 y-1 z-3
.ssi	a2 b-3 c-3 d-3 e-2 f-3 g-1 i2 k-2 l4 m-1 n-1 o-1 q-2 r-3 s5 t-2 u3 v-3 w-3 x-2
.ssib	b-2 c-3 d-1 e-1 f-3 h-2 i3 j-2 k-3 l5 m-2 p-2 q-2 r-1 s2 u3 v-2 w-2 x-1 y-1 z-1
.ssibi	o2 s-1
.ssibl	a1 b-2 c-3 d-1 e-1 f-3 h-2 i3 j-2 k-3 l4 m-2 o-2 p-2 q-1 r-1 s3 u3 v-2 w-2 x-1 y-1 z-1
.ssie	a3 e-1 h3 j2 l-5 o-2 p3 r-1 s2 u-2 v-1 y1 z-1
.ssier	a3 e-1 h3 j2 l-4 o-2 p3 r-1 u-2 y-1
.ssiet	y2
.ssin	k5 l-2 u-2
.ssine	k5 l-1 u-2
.ssio	k-3 l3 p-2 s5 t-1 w-1 z-1
.ssion	k-3 l3 p-2 s5 t-1 w-1 z-1
.sso	s4
.sson	l-1 s4
.sson>	l-1 s4
.ssu	c-1 e2 g1 h-1 l-3 r2 u-2 v3 x2 y2
.ssus	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.ssus>	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.st>	a-3 c-3 d2 e-1 g1 h-1 j1 l3 m3 n-3 o-1 q-3 r-5 s2 u1 v-1 w-2 x-4 y-3 z2
.sta	a4 b-1 c3 d-4 e-2 g2 i1 j-2 k-2 l-4 m8 n-2 o-3 p-4 q5 r-4 s-6 t-1 u-5 v-2 w-4 x-2 y-2 z2
.sta>	k-1 l-2 s-2 z4
.stad	t2
.stade	t2
.stag	a-2 d-2 f2 g2 h3 k-2 m3 o-1 t-1 u-2
.stage	a-1 d-2 e1 f3 g2 k-2 m3 t-1 u-1
.stagi	h3
.stal	l2 r-2 s1
.stan	a5 i3 l-1 s-3 u-2 w-1
.stand	a5 i3 k-1 s-2 u-2 w-1
.stant	k1 m1
.star	k-1 n-1 o-1 q6 r-1 s-3 w-2
.start	k-1 n-1 o-1 q6 r-1 s-3 w-2
.stat	a3 b-1 c4 d-2 e-2 f-2 g2 k2 l-4 m6 s-3 t-1 u-2 z-1
.stati	a3 b-1 c4 d-2 e-2 f-1 g2 k2 l-3 m6 s-4 u-1 z-1
.ste	a5 b-5 c4 f-6 h-5 i-2 j-3 k2 l3 m3 n-1 o-5 p-2 q3 r5 s-1 u-4 w-2 x-3 y-4 z-4
.ste>	a7 b-4 c4 d1 e1 f-4 g-3 h-5 i-2 j-3 k2 l2 m3 n-1 o-4 p-1 q3 r3 s-2 t-2 u-2 v-4 w-2 x-2 y-3 z-4
.stem	a-1 r3
.steme	a-1 r3
.ster	a-3 b-1 c-1 l2 s3 t2 u-4 v3
.ster>	a-3 b-1 c-1 l2 s3 t2 u-4 v3
.sti	a4 c4 d-2 e-2 f-1 g-1 h-2 i-1 j-1 k-2 l-5 m4 o2 p-1 q-1 r-2 s-3 t-3 u-3 v-3 w-1 x-1 y-1 z7
.stic	c-2 k-1 l-2 s3 z5
.stice	c-2 k-1 l-2 s3 z5
.stif	c6 g-1 k-2 m5 s-5 v-1
.stif>	c4 m2 s-3
.stifi	b1 c3 k-1 m4 s-2
.stin	l-1 o-1 r-1 s-3 z6
.stina	l-1 s-1 z3
.stine	o-1 s-2 z4
.stio	a5 b-1 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.stion	a5 b-1 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.sto	a-3 b-2 c-4 d-2 e-3 f-4 g-6 h-4 i-2 j-2 k-8 l-8 m-4 n-2 o2 p-4 q6 r8 s8 t-2 u-4 v-4 w-2 x-2 y-3 z-3
.sto>	c-2 k-2 p-2 s7 u-2
.stoi	e-2 l-4 o4 s5
.stoir	e-2 l-4 o4 s5
.stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q6 r9 s2 t-2 u-3 v-3 w-2 x-1 y-2 z-2
.stop>	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-2 p-3 q8 r7 s3 t-2 u-3 v-2 w-2 x-1 y-2 z-2
.stope	q-2 r2
.stopp	q-3 r4
.str	f-1 g-1 j2 k6 m-1 o3 p-2 r-1 s2 u-2 v-2 x-2 y-1 z-5
.stre	g-1 j2 k7 l-6 o3 p-2 s2 u-2 x-2 z-4
.stre>	o4 s3 x-1 z-2
.stres	k7 l-5 p-1 u-1 z-1
.strez	j2
.stro	k-1 l5 m-1 z-1
.stro>	k-1 l5 m-1 s-2
.sua	l-1 m3
.sual	l-1 m3
.suali	l-1 m3
.sub	n-1 r4 w-1
.subl	s1
.suf	a-1 c7 k-2 m-1 q-1 r2 s-4
.suff	a-1 c7 k-2 m-1 q-1 r2 s-4
.suffi	a-1 c7 k-2 m-1 q-1 r2 s-4
.sui	a2 b2 c-2 d2 f-5 g-2 h-2 i-3 j-3 l4 m-4 n-3 o-4 p5 q-2 r-3 t-3 u4 v1 w-4 x-5 y2 z4
.sui>	a-2 b1 d2 e-1 f-3 g-2 h-4 i-1 j-1 k1 l4 m-1 o-2 p3 q-1 r-1 s-1 t-2 u-5 w-1 x-1
.suic	l-1 s-1 v7 y-3
.suici	l-1 s-1 v7 y-3
.suis	b2 c-1 e-1 f-3 h-3 i-3 j-3 l3 m-4 n-2 o-3 p3 r-3 s1 t-4 u6 v-2 w-3 x-4 z5
.suis>	b2 c-1 e-1 f-3 h-3 i-3 j-3 l3 m-4 n-2 o-3 p3 r-3 s1 t-4 u6 v-2 w-3 x-4 z5
.suit	a5 b3 g-2 h2 l-2 o-2 p6 s-9 t-1 v-2 y3 z-2
.suit>	a5 h2 o-2 s-4 t-1 y3 z-1
.suite	b3 l-2 p6 s-6 v-1
.suiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-5 l-4 o-3 p4 q-1 r-2 t3 u1 v-3 w-1 x-1 z-2
.suiva	k-2 l-3 p6 s-4 u3
.suive	s2 y2
.suivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-1 m-3 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.suivr	d1 h2 m2 v-1
.suj	l-1 s3
.suje	l-1 s3
.sujet	l-1 s3
.sul	k-3 l-3 s6
.sult	k-3 l-3 s6
.sult>	k-3 s4
.sulta	l-2 s3
.sup	a-1 c-1 j-2 o-1 q-1 r3 t-1 u-2 v4 w3 y-1 z-2
.supe	k3 l-1 r-2 s2 u-2 w3
.super	k3 l-1 r-2 s2 u-2 w3
.supp	a-1 j-2 k-3 l1 p1 r4 t-1 v2 z-1
.suppo	v3
.suppr	j-2 k-3 l2 p1 r4 z-1
.sur	a5 c-2 e5 f-4 g-5 h-1 i-4 j3 k7 m-4 n-3 o-3 p-1 r2 s-3 t-4 u-6 v3 w-4 x-2 z-3
.sur>	a-2 b-3 d-4 e1 g-4 i-4 j3 k8 m-4 n-2 o-2 r3 s-1 t-3 u-5 v4 w-3 x-2 y2 z-2
.sure	a7 d1 e-2 f-3 k-2 l4 s-3 v-1
.sure>	a7 d1 e-2 f-3 k-3 l4 s-3 v-1
.surp	s2
.surpr	s2
.surs	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.sursi	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.sus	c-1 e1 g1 h-1 k-1 l-2 m-1 o-1 r1 s4 u-2 v-1 x2 y2
.sus>	e2 g1 h-1 k-1 l-2 r2 u-1 x2 y2
.sush	o-1 s5
.sushi	o-1 s5
.sy>	b-2 c3 d6 g-1 k4 l-2 m3 s-8
.syc	h1 s1
.sych	h1 s1
.sycho	h1 s1
.sym	g-1 k-2 l-2 s-3 w6
.symp	g-1 k-2 l-2 s-3 w6
.sympa	g-1 k-2 l-2 s-3 w6
.sys	a-1 r3
.syst	a-1 r3
.syste	a-1 r3
.ta>	a-2 b-1 c-1 f-2 g-2 h-2 i-3 j-1 k-7 l-7 m-1 o-2 p-1 s14 t-1 u-1 v-2 w-1 x-1 y-1 z3
.tab	a-1 j5 k-3 l-4 q5 r-3 s-3 u-3 y4 z4
.taba	l-1 s-3 y5
.tabas	l-1 s-3 y5
.tabl	a-1 j5 k-2 l-3 q5 r-3 u-3 z4
.table	j6 k-2 l-3 q2 u-3 z4
.tabli	q4 r-3
.tac	a5 b-1 c-1 e-1 g-2 h-5 j2 k-2 l-3 m-1 o3 p-1 q-1 r4 s1 u-1 v-3 y-2 z2
.tach	s5
.tache	s5
.tact	a5 c-1 h-4 j2 k-2 l-2 o3 q-1 r5 s-6 u-1 v-2 y-1 z2
.tact>	a4 h-4 s-1 t-2 z3
.tacte	a2 j3 k-1 l-2 o-1 q-1 r5 s-3 t2 u-1 v-2 z-1
.tacts	o4 s-2
.tad	t2
.tade	t2
.tade>	t2
.taf	b-1 d-1 f-2 j-1 k-2 l9 m4 o-1 p-1 s-2 t4 u-4 v-2 x-1 y-1 z-2
.taf>	b-1 d-1 f-1 j-1 l7 m4 o-1 s-2 t4 u-3 v-2 y-1 z-2
.taff	f-1 k-2 l4 s-1 u-3
.taff>	f-1 k-2 l5 s-1 u-3
.tag	a-3 d-2 g6 h2 k-3 m2 o-2 p-2 s2 t-2 v-1 w-1 x-1 y-1 z-1
.tage	a-2 d-2 g6 h-2 k-3 l-2 m2 o-1 p-2 s3 t-1 u-1 v-1
.tage>	a-1 d-2 g6 h-2 k-3 l-2 m3 o-1 p-2 s2 t-1 u-1
.tagi	a-2 h3 l2 s-2
.tagia	h3
.tagn	u2
.tagne	u2
.tai	b-2 c-2 d-2 e-3 g-4 i-2 j-3 k-3 m-3 n-1 o-3 p-8 q-2 r-2 s11 t-3 u-2 v4 w-3 y-4 z6
.tai>	s2
.tail	s-5 v5 z3
.taill	s-5 v5 z3
.taim	s3
.taime	s3
.tain	k2 l-7 s6 u-1
.tain>	k3 l-7 p-3 s5 u-1
.taine	k-1 p2 s2
.tair	j-2 k-2 l-2 s-2 v2 x2 z6
.taire	j-2 k-2 l-2 s-2 v2 x2 z6
.tais	f-2 g-2 h-1 k-6 l4 m-1 p-7 s9 u2 x-1 y-1 z-2
.tais>	f-2 g-2 h-1 k-6 l4 m-1 p-7 s9 u2 x-1 y-1 z-2
.tait	e-2 f2 g-2 k2 l2 m-1 o-2 p-4 s6 t-1 u-3 v-2 w-1 x-1 y-2 z2
.tait>	e-2 f2 g-2 k2 l2 m-1 o-2 p-4 s6 t-1 u-3 v-2 w-1 x-1 y-2 z2
.tal	a-2 b-2 c3 d2 f-2 g-2 h-2 i5 k-1 l7 m-2 n-1 o-1 q-1 r-3 s-2 v-3 w-1 x-1 y-2 z-2
.tal>	k2 l4 y-1
.tale	c4 k-2 p3 s-3
.tale>	c4 k-2 p3 s-3
.tali	a-2 b-1 d2 f-2 g-1 h-1 i5 k-2 l4 p-1 s-3 u1 v-2
.talie	d3 i3 l-2 s-2 t1
.talis	f-1 k-1 l5 u2
.tan	a6 b-2 c2 d-1 e-1 f-1 h-3 i2 j-1 k7 l3 m3 n-2 o-2 p-3 r-1 s-9 t-2 u-7 v3 w-3 x-2 y-4 z-3
.tanc	c3 m4 s-4
.tance	c3 m4 s-4
.tand	a5 i3 k-1 s-2 u-2 w-1
.tand>	i4 s-1
.tanda	a5 i-1 s-1 u-2
.tant	a2 g-1 h-2 k7 l4 n-1 o-1 p-2 s-7 u-5 v3 w-2 x-1 y-1 z-2
.tant>	a2 g-1 h-2 k7 l1 n-1 o-1 p-2 s-5 u-5 v4 w-2 x-1 z-2
.tante	l4 s-3
.tap	a-2 c-1 f-1 k-1 l-3 o3 q2 r-2 s-5 u-1 v-2 w-1 x-1 y9
.tape	a-1 c-1 k-1 l-3 o3 q1 r-2 s-7 v-2 w-1 y9
.tape>	a-1 l-2 o3 q1 r-2 s-6 v-1 w-1 y8
.taper	s-1 y3
.tar	b-1 c-2 d-1 e-1 f-2 g-3 h-2 i-2 j-1 k2 l-6 n-2 o-2 p8 q5 r-2 s1 t-2 v-3 w-3 y-2 z-2
.tard	a-2 c-1 d-1 f-2 g-2 h-1 i-1 k3 l-5 m-2 o-1 p9 q-2 r-1 s1 t-1 v-3 w-1 x1 y-2 z-2
.tard>	a-2 c-1 d-1 f-2 g-2 h-1 i-1 k3 l-5 m-2 p8 q-2 r-1 t-1 v-3 w-1 x1 y-2 z-1
.tarde	k-2 p2
.tardi	k2
.tards	s2
.tari	a2 m2 s-1
.taria	a2 m2 s-1
.tart	k-2 l-2 n-1 o-1 p-3 q6 r-1 s2 w-2
.tart>	k-1 n-1 o-1 q6 r-1 s-3 w-2
.tas	k-1 s4
.tas>	s4
.tat	a2 b2 c3 d-3 e-2 f-2 h-1 i-1 j-1 l-3 m5 n-1 o-1 p-2 q-1 r-1 s5 t-2 u-3 v1 w-3 x-2 y-1 z-2
.tat>	k-1 l4 s-1
.tata	l-1 s2
.tata>	l-1 s2
.tate	s2
.tate>	s2
.tati	a2 b3 c3 d-3 e-2 f-2 h-1 i-1 l-4 m5 n-1 o-1 p-1 q-1 t-1 u-2 v2 w-2 x-2 y-1 z-2
.tatif	b4 c-1 g-1 k-1 s-1
.tatio	a3 b-2 c4 d-2 e-2 f-2 g2 i-1 k2 l-4 m5 o-1 p-1 q-1 t-1 u-2 v-1 w-2 z-2
.tativ	v3 x-1
.tats	l-2 s5
.tats>	l-2 s5
.tax	s2
.tch	l-2 s5 t3 u-1 v-2
.tch>	l-2 s5 t3 u-1 v-2
.tdr	s2 x2
.tdr>	s2 x2
.te>	a-2 b-1 c2 d-7 e-5 f2 g-2 h-6 i-4 j-5 k3 l3 n-3 o-7 p4 r-1 s10 t-2 u1 v-3 w-2 y-4 z-2
.tea	g-1 k-6 l-3 m-1 n8 s-7 u-1 v-1 w-3 x4 y7
.teau	k-5 l-3 v-1 x4 y7
.teau>	k-5 l-3 v-1 x4 y7
.tee	a-2 b-1 k-3 l4 r-1 s5
.tee>	a-2 b-1 k-3 l4 r-1 s5
.tef	m-1 s3
.tefe	m-1 s3
.tefeu	m-1 s3
.tei	k-1 s3
.teil	p1
.teill	p1
.tel	a9 b-3 c1 d-3 e-4 f-2 g-3 h-4 i-3 j7 k-1 l-10 m-5 n-2 o-2 p-3 q-2 r6 t-1 u-5 v-2 w-4 x-3 y-4 z6
.tel>	a7 b-1 c1 d-1 e-1 f-3 g-2 h-2 i-1 j7 l-8 m-4 n-1 o-2 p-1 q-4 r4 s-3 t-3 u-3 v-2 w-3 x-1 y-2 z5
.tele	a5 b-2 d-2 e-3 g-2 h-3 i-2 j3 k-1 l-4 m-2 n-1 p-2 r3 s2 u-3 w-2 x-2 y-2 z3
.tele>	a-1 c-2 e-2 k-1 s8
.telep	a5 b-2 c1 d-1 e-2 g-2 h-2 i-2 l-3 m-2 p-2 r3 s-2 u-2 w-1 x-1 y-2 z3
.teli	s-1 z2
.telie	s-1 z2
.tem	a-3 b-1 c-3 e-1 f1 g-5 h-3 i-1 j-2 l3 m-3 n-1 o-2 p2 q-2 r1 s7 t2 u-4 v-4 x-3 y1 z-2
.temb	l-2 s5 v-3 x-1
.tembr	l-2 s5 v-3 x-1
.teme	a-2 b2 g-2 k2 l2 m-2 p3 r3 s-6 t4 u-1
.teme>	a-1 r3
.temen	b2 g-2 k2 l2 m-2 p3 s-6 t4 u-1
.temo	p-2 s3 t-1 v-1 y3
.temoi	p-2 s3 t-1 v-1 y3
.temp	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.temps	b-3 c-2 e-2 f2 g-3 h-2 j-1 l2 m-1 o-1 p1 q-1 r-1 s6 t-1 u-3 v-1 w1 x-1 z-1
.ten	a-5 b5 c-5 d-1 e-1 f-1 g-4 h-2 i-3 k-1 l1 m-3 n-2 o-4 p5 q-1 r-2 s5 t-1 u-5 v4 w-4 x-4 z2
.tena	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 t2 u-1 v-1 y-2 z4
.tenan	a-2 d-1 f-2 h2 j2 k-3 l-5 m-2 p4 q1 s-1 t2 u-1 v-1 y-2 z5
.tend	a-4 b-3 c-2 d-1 f-1 g-3 h-2 i-2 j-1 l5 m-3 n-1 o-2 p5 q-2 r-2 s2 t-2 u-1 w-2 x-2 y3
.tend>	e2 l-2 s1 v2 y4
.tende	b-2 c-2 k-5 l3 p7 r-1 s-4 u2 v-1 z-2
.tendr	a-1 c-1 k-2 l7 p4 s-5 u-2 v-1
.tends	k-1 l-1 p-5 s9 u-1 z-1
.tendu	a-2 g-1 k5 l-2 p1 s-2 u-1 z3
.teni	a2 c-2 k-1 l-2 s4 v2 z-1
.tenir	a2 c-2 k-1 l-2 s4 v2 z-1
.tent	a-2 b3 e-1 h-2 j-2 k-6 m1 o-1 p-3 s7 u-2 v6 x-2 y-3 z-1
.tent>	b3 h-2 j-1 k-4 l-2 s7 u-1 y-1
.tenta	v3 x-1
.tente	k-1 l-4 m-2 s3 v5 y-2
.tenti	l4 p-1 s1
.tenu	a-1 b6 d2 f2 g-2 h-2 k3 s-6 u-2 v-2 w-1 z-2
.tenu>	a-1 b6 d2 f2 g-2 h-2 k2 s-6 u-2 v-2 w-1 z-2
.teo	k-3 l-1 s4
.teo>	k-3 l-1 s4
.ter	b-3 c3 d7 e-1 f-5 g-7 h-5 i-3 j-2 k6 l3 n-2 o-6 p-9 q-5 s-9 t8 u-4 v7 w-3 x5 z-6
.ter>	a-2 c4 d1 e-3 f-3 g-5 h-4 i-4 j-1 k5 l1 m-5 n-2 o-4 p-7 q-3 r2 s-8 t7 u-3 v5 w-2 x5 y2 z-3
.tera	a3 c-2 h-2 i2 k6 l-6 q-1 r-1 s-2 u1 v2 x3 z-2
.tera>	v3
.terai	a4 c-2 i2 k6 l-6 q-1 r-1 s-2 u1 v-1 x3 z-1
.terd	a-1 b-1 c-1 d8 e-1 g-1 h-1 k-1 l2 m-1 o-3 s-7 t3 u-1
.terdi	a-1 b-1 c-1 d8 e-1 g-1 h-1 k-1 l2 m-1 o-3 s-7 t3 u-1
.tere	k-1 s3
.teres	k-1 s3
.teri	b-1 k2 l2 m2 s3 v-2
.terie	k2 l-4 s5 v-2
.terim	b-1 l4 m2 s-4
.term	a1 e3 f-2 l-1 m4 s-4
.termi	a1 e3 f-2 l-1 m4 s-4
.tern	h1 k-3 l2 s2 z-1
.terne	l-3 s4
.terni	h1 k-3 l4 s-2
.terr	a-1 l3 m-1 p-2 s-5 t3 u-1 v4 y-1 z-1
.terra	s1
.terre	a-1 k2 l1 m-1 p-1 s-5 t2 v4 y-1 z-1
.terri	l1
.tes	a2 b3 d-5 e-3 g3 h-6 i-4 j-3 k-5 l-4 m2 n-5 o5 p2 q-5 r-5 s2 t-3 u-2 v-2 w4 y-4 z5
.tes>	b3 c-4 d-5 e-3 g4 h-6 i-4 j-2 k-5 l-3 m-5 n-5 o5 p3 q-5 r-5 s4 t-2 v-2 w2 x1 y-3 z5
.test	a3 c4 d-2 f-1 g-3 k1 l-3 m5 s-2 u-1 w-1 z-1
.test>	l1
.testa	a3 c4 d-1 f-1 g-2 k2 l-3 m6 s-4 u-1 z-1
.teste	l-1 s3
.tet	a-1 k-2 l-2 s2 v2 x4
.tete	a-1 k-2 v2 x4
.tete>	k-2 v2 x4
.teu	c-2 d-1 f-3 g6 h-1 k-2 n-2 p2 s3 t1 v-1 w-2 y-1 z-2
.teui	g5 l-1 s-3
.teuil	g5 l-1 s-3
.teur	c-2 d-1 f-3 g3 h-1 k-2 n-2 p2 s5 t2 v-1 w-2 y-1 z-2
.teur>	c-2 d-1 f-3 g3 h-1 k-2 n-2 p2 s5 t2 v-1 w-2 y-1 z-2
.tex	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-4 v-2
.text	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.texto	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.tez	a-3 c-3 d-1 e-2 f-3 g-3 h-1 i2 j6 k-3 l5 m-2 n-1 o1 p2 q2 r5 s-3 t-1 v-4 w-2 x-2 y-3 z-5
.tez>	a-3 c-3 d-1 e-2 f-3 g-3 h-1 i2 j6 k-3 l5 m-2 n-1 o1 p2 q2 r5 s-3 t-1 v-4 w-2 x-2 y-3 z-5
.tg>	k-3 n-6 s7 w-3
.the	k-1 s2
.theo	k-1 l2 s-1
.theo>	k-1 l2 s-1
.thu	l3
.thun	l3
.thune	l3
.ti>	a-2 b-1 c-2 d-1 j-1 l-1 m3 p6 s-2 u-5 x4
.tic	c-2 e-1 l-2 m-1 s5 u-2 z5
.tice	c-2 k-1 l-2 s3 z5
.tice>	c-2 k-1 l-2 s3 z5
.tick	k2 l-1 s3 u-1
.ticke	k2 l-1 s3 u-1
.tie	a-1 b-2 c-2 d-3 e-2 f-4 g-5 i-2 j-4 k4 l2 n-2 o-2 p-1 q-2 s2 t-2 w3 x1
.tie>	a3 d-1 f-1 g-1 h3 k-4 l-6 m4 p-1 t-2 v2 x3 y-2 z-3
.tiel	a-1 k-3 l6 m-2 t-1
.tiel>	a-1 k-3 l6 m-2 t-1
.tien	a-3 b-2 f-2 g-3 h-2 j-2 k6 m-3 p3 r-1 s-3 t-1 v-2 w5 x-1 y-1 z3
.tien>	k2 l2 m-1 s-2 u2
.tienc	a-1 s-4 w5
.tiens	f-2 k4 l-1 s4 u-1
.tient	g-2 h-1 j-2 k4 l-2 m-1 p4 s-2 u-1 z4
.tier	a-2 c-1 j-2 k2 l1 m-1 p-3 s4 t1 v-2 w-2 y3 z-2
.tier>	a-2 j-2 k-2 l2 m-1 p-3 s5 t1 u-2 v-2 w-1 y3 z-2
.tiers	k4 l-3 s-3 u2
.tiez	r2 s3
.tiez>	r2 s3
.tif	a-2 b4 c6 d-2 e-1 f-2 g-3 h-2 i-2 j-1 k1 l4 m6 n-2 o-2 p-1 q3 r-2 s-9 t-1 u-3 v-2 w-2 x-1 y-1 z-2
.tif>	a-1 b3 c2 f-2 g-2 h-1 i-1 l4 m6 n-2 o-1 p-1 q1 r-1 s-8 t-1 u-2 v-1 w-1 z-1
.tifi	c5 f-1 g-1 h-1 l-1 m5 s-3 u-1 v-1
.tific	c5 f-1 g-1 h-1 l-2 m5 s-3 u-1
.tifie	b2
.tifs	c4 m-2 q2 s-1
.tifs>	c4 m-2 q2 s-1
.tig	a-2 c-2 d-1 e9 f-1 h-1 k5 l-4 m3 o-1 p-2 s-2 t-1 u-2 v-1 y-1 z-1
.tig>	a-2 c-2 d-1 e9 f-1 k-1 l-1 m3 o-1 s-3 t-1 u-1 z-1
.tigu	k6 l-3 p-1
.tigue	k6 l-3 p-1
.til	a-3 b-2 c5 d-1 e-3 f3 g-4 h-3 i-1 j3 k-1 l2 m-2 n-2 o2 p-3 q-2 r2 s-11 t-1 u-6 v-1 w7 y-1
.til>	a-1 b-1 f4 g-2 h-2 k-1 l-1 n-2 o-2 s-4 u-5 w7 z-2
.tile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tile>	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.tili	g-2 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.tilis	g-2 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.till	s-1 w1
.tille	s-1 w1
.tim	a4 b2 c1 d-1 f-2 g5 h-2 k2 l-2 m3 p-2 s-6 v-1 x-1 y-1
.time	a4 b2 c1 d-1 f-2 g5 h-2 k2 l-2 m3 p-2 s-6 v-1 x-1 y-1
.time>	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.timen	g6 h-1 k3 p-2 s-4
.tin	a2 b-1 c3 e-1 g-3 h-2 i-1 j-1 l-8 n5 o-2 p-4 q1 r-2 t-2 u-2 w-1 x-2 y-2 z6
.tin>	a3 g-3 k-2 l-5 n6 p-2 s2 u-2 v-2 x-1 z2
.tina	l-1 s-1 z3
.tinat	l-1 s-1 z3
.tine	k4 l-2 o-1 p-2 s-2 z4
.tine>	k-1 o-1 p-2 s1 z4
.tinee	k5 l-1 s-4
.tins	c4 k2 s-4
.tins>	c4 k2 s-4
.tinu	a-1 c-2 d2 m-1 q2 s1 v2
.tinue	a-1 c-2 d2 m-1 q2 s1 v2
.tio	a2 b2 d6 e6 f-2 h-3 i-1 j-2 l-1 m2 n-3 o1 p-5 s-6 u-4 w-4 x-2 y-3 z-2
.tion	a2 b2 d6 e6 f-2 h-3 i-1 j-2 l-1 m2 n-3 o1 p-5 s-6 u-4 w-4 x-2 y-3 z-2
.tion>	a4 b2 c1 d2 e7 f-2 g2 h-2 j-2 k-2 m3 n-2 o-6 p-5 s-8 t1 u-3 w-3 x-2 y-3
.tionn	g-1 o3
.tions	a-3 c-3 d6 g-1 k2 l-3 m-2 o4 q-1 r-1 s2 t-1 u-2 v-2 w-2 z-1
.tiq	q-1 r3
.tiqu	q-1 r3
.tique	q-1 r3
.tir	a-3 c-3 e-1 f-2 g-3 h-2 i-2 j4 k-1 l4 m-2 o-2 p-6 q-2 r3 s-4 t6 u-4 v1 w-2 x4 y2 z-2
.tir>	a-1 c-2 d1 e-1 f-1 g-2 h-2 i-1 j5 k-5 l4 m-2 o-2 p-3 r-3 t7 u-3 w-1 z-2
.tira	k6 l-3 p-2 s-1
.tirai	k6 l-3 p-2 s-1
.tire	a-2 j-1 k-4 l3 p-1 q-2 r7 s-8 v2 x5 y2
.tire>	k-3 l2 q-1 r3 s-5 v3 y3
.tirer	r2 s-3 v-1 x5 y-2
.tirez	a-1 k-1 l3 r3 s-2
.tis	f-1 k3 s3 u-2
.tise	s4
.tise>	s4
.tist	k3 s-2 u-2
.tiste	k3 s-2 u-2
.tit	b-2 d-2 e-2 f-3 g-3 h5 i-1 j-1 l3 m-3 n-3 o-3 p4 q-1 r-2 s2 u-3 v-2 w-2 x-2 y-2
.tit>	a1 c-3 e-1 f-3 g-2 h5 k-7 l-1 n-2 o-3 p5 r-1 s2 u-2 w-1 y-2 z2
.tite	c2 m-2 p2 s-2 t2 y1
.tite>	c2 k1 m-2 p1 s-2 t2 y1
.titr	l4 s-2
.titre	l4 s-2
.tits	k5 l2 p-3 s3 t-1 u-1 v-1 y-1
.tits>	k5 l2 p-3 s3 t-1 u-1 v-1 y-1
.tiv	a-1 i-1 j-1 k-2 l-2 m-1 n-2 o-1 p-1 q8 s-3 v2 w-1 x-2
.tive	a-1 i-1 j-1 k-2 l-2 m-1 n-2 o-1 p-1 q8 s-3 v2 w-1 x-2
.tive>	q3 v3 x-1
.tiver	k-1 n-1 q6 r2 s-3
.tivez	q3 r-2
.tkt	k7 l-1 p-3
.tkt>	k7 l-1 p-3
.tm>	n-2 s4 w-1
.tn>	a-2 g2 h3 r2
.to>	a-4 c4 e-1 f-1 g-2 h-3 i-1 j-2 k-4 l-2 o1 p-3 r2 s10 t-1 u-3 v-2 w-2 y-1 z-1
.toc	c3 p1
.toco	c3
.tocop	c3
.toi	a-4 b3 c2 d-5 e2 f-4 g-2 h-3 i-2 j-1 k-7 l-8 m-5 n5 o5 p-5 q-2 r-2 s1 t-2 u-3 v1 w5 x1 y-4 z-4
.toi>	a-3 b-2 e-1 f-1 h-1 i-1 k-4 l-8 m-3 n5 o3 p-3 q-1 r-1 t-2 v-7 w6 x2 y-2 z-1
.toil	s2
.toile	s2
.toir	a-1 b4 c3 d-4 e3 f-2 g-1 h-1 k-2 l-2 o4 r-1 s2 u-1 v-1 w-1 z-2
.toire	a-1 b3 c3 d-4 e3 f-2 g-1 h-1 k-2 l-1 o4 r-1 s2 u-1 v-1 w-1 z-2
.toit	k-2 l-4 p-2 s-2 v6
.tom	a-1 c-1 e-2 f1 g-4 h-2 k1 l3 m-2 o-2 q-2 r3 s2 u3 v-2 w-1 x-1 z3
.toma	q-1 r3
.tomat	q-1 r3
.tomb	e-1 f1 k1 l3 m-1 s-2 u3 v-1 z2
.tombe	e-1 f1 k1 l3 m-1 s-2 u3 v-1 z2
.ton	b2 c-1 e-1 k-3 l-3 m-2 p-3 s13 u-2 v-1 w-2 x-4 y-1
.ton>	g-2 k-2 l-3 m-2 p-2 s14 u-2 v-1 w-2 x-4
.tons	b3 p-2 s1
.tons>	b3 p-2 s1
.tont	s2
.tonto	s2
.top	a-2 b-2 c-2 d-1 e-1 f-4 g-5 h-4 i-2 j-1 k-3 l-8 m-3 n-3 o-3 p-3 q6 r8 t-2 u4 v-3 w-3 x-1 y-2 z-2
.top>	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-4 i-2 j-1 k-3 l-8 m-3 n-3 o-3 p-3 q8 r6 s1 t-2 u4 v-3 w-2 x-1 y-2 z-2
.tope	q-2 r2
.topp	q-3 r4
.topp>	r3
.toppe	q-2 r3
.tor	b-1 d-3 g2 l5 p-2 s-5 t7 u-2
.tori	d-3 s-3 t8 u-1
.toris	d-3 s-3 t8 u-1
.toro	k-1 l3 p-1
.torou	k-1 l3 p-1
.tors	l5 s-3
.torse	l5 s-3
.torz	k1
.torze	k1
.tos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.tos>	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.tot	a-2 f-5 g-1 j5 k-2 l-5 p-4 q-1 s-3 u11 z-1
.tot>	a-2 f-5 g-1 j5 k-2 l-5 p-4 q-1 s-3 u11 z-1
.tou	a-7 c-5 d2 e-3 f-3 g-5 h-4 i-3 j-2 k-2 l2 n3 o-2 p-2 t-1 u-4 v4 w4 y5 z-6
.touc	l-4 q3 s-5 y6
.touch	l-4 q3 s-5 y6
.toul	t1
.toulo	t1
.tour	a-1 b2 d3 f-1 h-1 k-5 l5 n-3 s1 t1 u-4 v1 w-3 x-2 y-2
.tour>	k-3 l6 s-4
.tourn	b2 d3 f-1 h-1 k-2 n-3 p-1 s5 t1 u-4 v2 w-3 x-2 y-1
.tous	a-2 b-1 c-2 d2 f-2 g-1 h-2 i-1 j-2 k-3 l-2 m-3 n6 o2 p-1 q-2 r-3 s-4 t-2 u2 v2 w1 y2 z-2
.tous>	a-2 b-1 c-2 d2 f-2 g-1 h-2 i-1 j-1 k-3 l-2 m-3 n6 o2 p-1 q-2 r-2 s-5 t-2 u2 v2 w1 y2 z-2
.tout	a-5 b-1 c-3 d-3 e-3 g-3 h-2 i-2 m1 n-4 o-3 r1 s3 t-2 u-4 v3 w5 x2 y1 z-4
.tout>	a-5 b-3 c-3 d-2 e-2 f-3 g-3 h-2 i-2 k1 l-4 m2 n-4 o-3 p1 r2 s4 t-2 u-5 v3 w3 x3 y3 z-4
.toute	a-1 b1 f2 k-2 l4 m-2 p-3 s-2 w4 x-2 y-3
.tpe	s2
.tpel	s2
.tpell	s2
.tra	a-4 b-4 c1 e5 f-4 g-3 h-4 j-2 k-1 l5 m5 n2 o-4 q-3 r1 s-3 v-2 w-4 x-3 z-5
.trac	k-2 p3
.tract	k-2 p3
.trad	c-1 e3 i5 s-3
.tradi	e3 s-1
.tradu	i5 s-2
.trai	a-1 b-1 c-2 d-1 f-1 g-2 i-1 k4 l5 m-2 r-1 t-1 u-4 v2 w-1 x-2 y1 z-2
.train	b-1 c-2 g-2 k3 l5 m-1 r-1 s-4 t-1 v3 x-2 y1 z-2
.trair	l2
.trait	h2 l-2 s6 u-4
.tram	g3 k-5 m-1 p4 s2 u-1 v-1
.tram>	g3 k-5 m-1 p4 s2 u-1 v-1
.tran	b-1 c-2 d-1 e3 f-1 h-2 i-2 k-7 l2 m6 p-2 r3 s-1 u2 v-2 x-2 y2 z-2
.trang	e3 g-3 k-2 l5 p-1 s-3 t1 u-2 x-1 y3
.tranq	l-2 r4
.trans	a2 c-1 g2 k-5 m7 s-7 u3
.trant	k-2 l-3 s6
.trao	h-2 k-2 n5 s-2 w-1
.traor	h-2 k-2 n5 s-2 w-1
.trap	l-1 s2
.trat	c6 k-4 l-3 m6 p-1 s-6 u3
.trat>	c6 k-4 l-3 m6 p-1 s-6 u3
.trav	a-3 b-2 d3 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-5 q-1 s-2 t3 v-2 w-1 y-2 z-2
.trava	a-3 b-2 d3 e4 f-2 g-3 h-2 i-1 k2 l3 n-1 o-2 p-5 q-1 s-2 t3 v-2 w-1 y-2 z-2
.tre	c-1 d-3 e-3 f-4 i-3 j1 k3 l-1 m2 n-3 o-6 p2 q-2 s2 t-6 u5 w1 y-2 z-2
.tre>	c-5 d-3 e-3 f-2 g-1 i-2 l-3 m1 n-3 o-5 p2 s3 t-6 u6 v2 w2 x2 y-3 z-1
.tree	g4 k-3 l4 s1 u-3
.tree>	g4 k-3 l4 s1 u-3
.tren	j2 k1 s-2
.trent	j2 k1 s-2
.trep	c2 m1 s-3 z2
.trepr	c2 m1 s-3 z2
.trer	c5 h3 k-1 l-3 s-2 y2
.trer>	c5 h3 k-1 l-3 s-2 y2
.tres	a-2 b-1 c-1 d-1 e1 f-4 g-3 h-1 i-2 j-1 k4 l1 m5 o-2 p-2 q-1 s2 v-4 w-1 y-1 z-2
.tres>	a-1 e2 f-3 g-2 h-1 i-2 l6 m3 o-2 q-1 s3 u1 v-3 w-1
.tress	k7 l-5 p-1 u-1 z-1
.tret	a2 k2 l3 m-1 p2 s-4 u2 z-1
.trete	a3 l1 p3 s-3 z-1
.treti	k2 l2 m-1 s-2 u2
.trez	j2
.trez>	j2
.tri	a-2 b-1 c-1 d1 e2 f-2 g4 h-2 j-1 k-5 l2 m-1 o-2 p-2 q-1 r-1 s5 t-1 u-2 v-2 x2 y-1 z2
.trib	a-2 b-1 d2 e2 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-2 u-2 v-1 x2 z3
.tribu	a-2 b-1 d2 e2 f-2 g4 h-1 j-1 k-4 l2 o-2 p-1 s-2 u-2 v-1 x2 z3
.tric	s4
.trin	s2
.tring	s2
.tris	l-1 s3
.trist	l-1 s3
.tro	a-1 b-3 c-5 d-1 e-3 g7 h-3 i-3 j-4 k-2 l4 m2 n-2 o-5 p1 q1 r-2 s3 u-8 v-5 w-4 x-3 y-2 z6
.tro>	a-1 b-2 c-1 e-1 g7 k-3 l4 m-1 p2 s-3 u-2 x-1 z-1
.troi	a1 g1 l3 s1 t2 v-1 x-2 z-2
.trois	a1 g1 l3 s1 t2 v-1 x-2 z-2
.trol	e2 l2 m-1 p2 t2
.trole	e2 l2 m-1 p2 t2
.trom	a-1 f-1 g-2 j-1 k-4 n-1 o-2 p2 q4 r-1 s-3 u-2 v-2 w-2 y-1 z9
.tromp	a-1 g-2 j-1 k-4 o-2 p2 q4 r-1 s-6 u-2 v-2 w-1 y-1 z9
.tron	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.tron>	d2 f2 l4 m-3 t-1 u-2 v-2 x-2 y-3
.trou	b-1 c-2 d-2 e-3 g4 i-1 j-2 k1 l-9 m5 o-2 p-3 q-2 r-1 s5 t-2 u-3 v-2 w-1 y2 z-2
.troui	k2 l-1 s2
.trouv	b-3 c-2 d-2 e-3 g5 i-1 j-2 l-7 m5 o-2 p-2 q-2 r-1 s3 t-2 u-3 v-2 w-1 y2 z-2
.tru	a2 b2 d2 e-4 g-2 h-1 l-2 m-2 o3 s-1 u1 x3
.truc	a3 b2 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.truc>	a3 b2 c-1 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.ts>	a-4 b-4 c2 d-3 f-1 g-1 h-4 i-3 j-3 k1 n-2 o1 p-2 q-4 r-2 s9 u-3 v3 w-4 x1 y-3 z-4
.tt>	k-3 n-1 v1 w4
.tta	c3 l-1 m4 q1 s-3 y-1
.ttan	c3 l-1 m4 q1 s-4
.ttanc	c3 m4 s-4
.tte	a-3 b-3 c-1 d-4 e-4 f1 g-5 h-5 l4 n-4 o-2 q2 r-5 s3 t-1 u2 v-1 w-6 y3
.tte>	a-4 b-4 c-3 d-2 e-4 f3 g-2 h-3 i-2 j-3 k5 l2 m-3 n-2 p-5 r-1 s1 t-4 u3 w-4 z4
.tten	a-3 c-3 d-1 e-1 f-1 g-2 h-2 i-1 k-8 l5 m-3 o-2 p4 q-2 r-2 s5 t-1 u-1 w-2 x-2 y3 z-3
.ttend	a-2 b-2 c-3 e-1 g-2 h-2 k-8 l6 m-2 o-2 p5 q-1 r-2 s2 t-1 w-2 x-1 y3 z-3
.ttent	b1 l-3 p-1 s6
.tter	h-2 l-1 m-1 o-1 t4 u-2 x3 y3 z-2
.tter>	l3 s-7 t4 u-2 v-2 x3 y3
.ttera	v3
.tteri	k2 l-4 s5 v-2
.ttes	a3 c4 d-2 f-1 g-2 k1 l-4 m5 t-1 u-2 w-1 y-1 z-1
.ttes>	m-1 s5
.ttest	a3 c4 d-1 f-1 g-2 k2 l-3 m6 s-4 u-1 z-1
.ttez	a-2 b1 f-2 g-1 i4 j3 k-4 l2 p-2 q5 r-4 s-8 u4 v-1 y-1 z-2
.ttez>	a-2 b1 f-2 g-1 i4 j3 k-4 l2 p-2 q5 r-4 s-8 u4 v-1 y-1 z-2
.tto	b3 m1 s-2
.ttr	a-1 b2 c-3 d-2 e1 g-2 h-2 i-2 l-8 m4 n-1 o-3 p-4 s-2 t-1 u6 v5 w-2 y-3 z1
.ttra	k4 l-2 p-2
.ttrap	l-1 s2
.ttre	b2 c-3 d-2 e1 g-1 h-2 i-2 k-5 l-7 m4 n-1 o-3 p-2 r1 s-2 t-1 u7 v5 w-2 y-3 z-2
.ttre>	b2 c-3 d-2 e1 h-2 i-2 k-4 l-7 m2 o-3 p-2 t-1 u7 v5 w-1 y-3 z-2
.ttres	m4 r1 s-2
.ttri	z3
.ttrib	z3
.ttu	k-2 l-2 p-2 s-5 y6
.tu>	b-2 c-2 d-2 e-2 f-4 g-2 h-1 k-5 l-3 m-1 n-1 o-3 p-4 q-1 s16 t-2 u-4 v-3 w-2 x-3 z3
.tud	g2 h2 k2 s-2 z-1
.tude	g2 h2 k2 s-2 z-1
.tude>	g2 h2 k2 s-2 z-1
.tue	a-2 b-4 d-3 e-2 f-2 h-2 i-1 j-2 l-10 m-2 n-2 o-2 p-5 q-2 r-2 s4 u-2 v2 w3 x5 y6 z-3
.tue>	b-4 d-2 e-2 f-1 g2 h-2 l-8 m-1 n-1 o-1 p-3 r-1 s2 u-2 v2 w4 x3 y3 z-2
.tuel	l-1 s3
.tuel>	l-1 s3
.tuer	a-1 f-1 g-1 h-1 k2 l-2 m-1 p-3 u-1 x3 y4 z-2
.tuer>	a-1 f-1 g-1 h-1 k2 l-2 m-1 p-3 x3 y4 z-1
.tueri	s2
.tug	i6 l-4 s-3 t4
.tuga	i5 l-3 s-2 t4
.tugai	i5 s-1
.tugal	l-3 t4
.tugu	i3 s-1
.tugue	i3 s-1
.tui	t1
.tuit	t1
.tuite	t1
.tur	a-3 b-2 c2 d-2 e-1 f-5 g2 h-3 i6 j-1 k2 l5 m-3 n-2 o-2 p-1 q-1 r-3 s2 t-3 u-1 v-5 w-3 z-2
.turc	a-1 i8 s-3 t-1
.turc>	a-1 i8 s-3 t-1
.ture	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 k2 l5 m-3 n-1 o-2 p-1 r-3 s3 t-2 u-3 v-5 w-2 z-1
.ture>	a-2 b-2 c3 d-1 e-1 f-3 g2 h-2 i-1 k2 l6 m-3 n-1 o-2 p-1 r-3 s2 t-2 u-3 v-5 w-2 z-1
.tures	l-3 s4
.typ	s-5 x4 y3
.type	s-5 x4 y3
.type>	s-3 x4
.ua>	k-6 l5 p5 s1 u-4
.uai	e-2 f-2 g-2 i-1 k2 l-2 n-1 o-2 p-1 s5 u-3 v-1 z-2
.uai>	k-2 l-4 s5
.uais	e-1 f-1 g-2 i-1 k3 l1 n-1 o-2 s2 u-2 v-1 z-2
.uais>	e-1 f-1 g-2 i-1 k3 l1 n-1 o-2 s2 u-2 v-1 z-2
.ual	l-1 m3
.uali	l-1 m3
.ualit	l-1 m3
.uan	a4 b-1 c-3 e-2 f10 g-2 h-4 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 s-2 t-3 u1 w-2 x-2 y3 z-3
.uand	a5 b-1 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 r1 s-2 t-3 u1 w-2 x-2 y3 z-3
.uand>	a5 b-1 c-3 e-2 f9 g-2 h-3 i-2 j-2 k-4 l-5 m-2 n-1 o-3 p-5 q-2 r1 s-2 t-3 u1 w-2 x-2 y3 z-3
.uar	k-5 l-4 p7 v-2 y3
.uart	j-1 k-5 l-4 p7 s1 v-2 y3
.uart>	k-5 p8 s-3
.uarti	j-1 l-3 p-1 s3 v-1 y3
.uat	k1
.uato	k1
.uator	k1
.uau	s3
.uau>	s3
.ube	s1
.ubel	s1
.ubell	s1
.ubl	a-3 b1 c-2 d-1 e-2 f2 g-2 i-1 j-1 k5 l3 n-1 o-2 p-3 r-2 s3 t-2 u-3 v-3 w-1 x-2 y-2 z-2
.uble	l-1 p-2 s6 v-1
.uble>	l-1 p-1 s6 v-1
.ubli	a-3 b2 c-1 d-1 e-1 f2 g-2 i-1 j-1 k5 l3 n-1 o-1 p-2 q1 r-2 s-2 t-2 u-3 v-2 w-1 x-2 y-2 z-2
.ublie	a-3 b2 c-1 d-1 e-1 f2 g-2 i-1 j-1 k6 l4 m-2 n-1 o-1 p-2 q1 r-2 s-2 t-2 u-3 v-2 w-1 x-2 y-2 z-2
.uc>	a3 b2 c-1 d2 e-4 g-2 h-1 l-2 m-2 o3 s1 u1
.uca	k2 s-1
.ucat	k2 s-1
.ucate	k2
.uce	j7 k-3 l-3 o-1 p4 s-1 u-3 v-1 x-2 z2
.uce>	j7 k-2 l-2 o-1 u-3 x-2 z2
.uch	a-1 c-1 f-1 g-1 k-4 l3 m3 n-1 p4 q2 s-2 t-1 u-1 v-2 w-1 x-1 y5 z-1
.uche	c-1 g-1 k-6 l4 m3 p-2 q3 s-2 u-1 v-1 w-1 x-1 y5
.uche>	k-3 l3 m3 p-1 q3 s-5 w-1 y5
.ucher	k-3 l2 s1 y2
.uches	s3
.ucho	l-2 p5
.uchon	l-2 p5 s-1
.uci	k5 l2 s-3 u-1 z-1
.uci>	k5 l3 s-5 u-1 z-1
.ucis	s2
.ucis>	s2
.uco	g2 s-1 v1 w3
.ucou	g2 s-1 v1 w3
.ucoup	g2 s-1 v1 w3
.ucu	k5 l-2 n-1 s1 u-1
.ucun	k5 l-2 n-1 s1 u-1
.ucun>	k5 l-2 s-3 u-1
.ud>	l5 p-3 s2 u-2
.ude	g2 h2 k1 z-1
.ude>	g2 h2 k1 z-1
.udi	a-2 b-1 c-1 f3 g-2 h-2 i-1 j-1 k-1 l3 m1 p-2 s-4 t-2 u6 v-2 x-2 y-1 z-1
.udi>	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
.udie	f2 l2
.udien	f2 l2 s-2
.udo	k-7 p-3 s7
.udr	a5 b2 c-1 d-2 e-1 f-2 g-1 i1 j1 k-6 l-2 p-1 q1 s-5 t1 u5 v1 w-1 x1 y-2 z-2
.udra	a5 b2 c-1 d-2 e-1 f-2 g-1 i1 j2 k-6 l-2 p-1 q1 s-4 t2 u5 v1 w-1 x-2 y-1 z-2
.udra>	j2 k-2 l3 u-1
.udrai	a5 b2 c-1 d-1 e-1 f-1 g-1 i1 k-4 l-6 p-1 q1 s-4 t2 u6 v2 w-1 x-2 y-1 z-2
.udre	s-2 x3
.udre>	s-2 x3
.ue>	a-3 b2 c-2 d2 e-1 f-4 g2 i4 j-3 k-3 l2 m-4 n3 o-1 p2 q-2 r-3 s3 t-2 u-7 w2 z-4
.uee	a1 s-1 u3
.uee>	l-2 u4
.uees	a1 l1
.uees>	a1 l1
.uei	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.ueil	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.ueil>	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
.uel	a2 b-1 c6 d-1 f5 g8 h7 j-2 k-4 l-9 m-6 n-3 o1 p-5 q-2 r-3 s-3 t-4 u-2 v-4 w-4 y-3 z-3
.uel>	b-2 c3 d-5 e1 f6 g8 h6 i-1 k-1 l-6 m-3 n-2 o-4 p-3 q-1 r-2 s-6 t-2 u-2 v-2 w-3 x-2 y-2 z-5
.uell	d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-4 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 x1 y-2 z-4
.uelle	d1 e-2 f2 g3 h3 i-1 j-1 k-5 l-4 m-2 n-2 o5 p-2 q-1 r-1 t-2 u-3 v-2 w-1 x1 y-2 z-4
.uelq	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.uelqu	a2 c2 d-2 f-2 g-3 h1 i2 j-1 l-3 m-1 p-2 s2 t-2 u1 v-2 x1 z3
.uels	c6 d1 f-2 g-2 h-1 k-1 m-2 s-1 u2
.uels>	c6 d1 f-2 g-2 h-1 k-1 m-2 s-1 u2
.uen	b4 k-1 l1 s2 w-1
.uen>	l2
.uenc	b4 s-1
.uence	b4 s-1
.uent	s4 w-1
.uenta	s3
.uep	k2
.uep>	k2
.uer	a1 c-3 e2 f-2 h-1 i-3 j-2 k6 l-7 m-2 n-1 o1 p-5 q1 r-3 t-2 u-4 v4 w-2 x3 y3 z-4
.uer>	a1 c-3 e2 f-1 i-2 j-2 k2 l-8 m-2 n-1 o2 p-4 q2 r-3 s-2 t-2 u-3 v5 w-2 x3 y4 z-3
.uera	b-1 k6
.uerai	k6 l-5
.ueri	s1
.uerie	s2
.uerr	s4
.uerre	s4
.ues	a5 c-2 e-1 f-2 g-1 i2 k2 l-3 m-2 o4 p-1 q-2 r2 s-2 t2 u-1 v-3 x-1 y-1 z-2
.ues>	a-1 c-1 f-2 i2 j1 q-2 r3 t3 v-1 z-1
.uest	a5 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.uesti	a5 b-1 d-1 k2 l-3 m-1 o4 s-3 u-2 v-2
.uet	l-2 s5 v-2
.uett	l-2 s5 v-1
.uette	l-2 s5 v-1
.ueu	l-5 s6 y-1
.ueul	l-5 s6 y-1
.ueule	l-5 s6 y-1
.uez	a-2 e4 l-2 o1 q3 r-1
.uez>	a-2 e4 l-2 o1 q3 r-1
.uf>	a-2 b-3 c-2 d-1 e-2 f-4 g-1 l3 m-1 o-2 p-2 q-1 r2 s3 t2 u4 x-2 y-2 z-2
.uff	a-2 c7 j-1 k-3 m-1 o-1 q-2 r2 t-1 v1
.uffe	p1
.uffeu	l1 p1 s-1
.uffi	a-1 c7 k-2 m-1 q-1 r2 s-4
.uffit	a-1 c7 m-1 q-1 r2 s-4
.uffr	v2
.uffra	s-1 v2
.ufs	b3 s2
.ufs>	b3 s2
.ug>	k-3 q-1 s5
.uga	i5 l-3 s-2 t4
.ugai	i5 s-1
.ugais	i5 s-1
.ugal	l-3 t4
.ugal>	l-3 t4
.uge	b4 c2 e6 f-2 g-6 h3 i-1 j-1 k-7 m-2 n-2 o-3 p-2 q-1 r-2 s5 t-3 u-2 v-4 w-2 x2 y-2 z-6
.uge>	a-4 b4 c-3 e7 f-2 g-6 h3 i-1 j-1 k-7 l1 m-2 n-2 o-3 p-2 q-1 r-2 s6 t-2 u-4 v-3 w-2 x2 y-2 z-6
.ugem	a3 b-1 c4 e-1 s-5
.ugeme	a3 b-1 c4 e-1 s-5
.uger	s1 u2
.uger>	s1 u2
.ugh	p-1 s4 x-2
.ugh>	p-1 s4 x-2
.ugi	s2
.ugm	c-1 s3
.ugme	c-1 s3
.ugmen	c-1 s3
.ugu	i3 s-1
.ugue	i3 s-1
.ugues	i3 s-1
.uha	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.uhai	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.uhait	a4 f-1 h-1 i1 k-2 l-2 q3 r2 s-3 u4 v-1 z-2
.ui>	a-3 c-6 d-1 e-3 f-3 g-6 h8 i-3 m-4 n-4 o5 p3 q-1 r-3 s2 t-2 v-4 w-5 x3 y2 z3
.uic	g2 k-2 l-2 s-1 v6 y-3
.uich	g3 k-1
.uiche	g3 k-1
.uici	l-1 s-1 v7 y-3
.uicid	l-1 s-1 v7 y-3
.uie	a-1 b3 f-3 h-1 l-2 p-1 r-1 s5 v-2 y-1 z-1
.uie>	f-2 k-3 s5 u1 v-2
.uiet	a-1 b3 k3 l-2 s1
.uiete	a-1 b3 k2 l-2 s2
.uietu	k2 s-1
.uii	h-7 k3 l-1 o-6 s7
.uii>	h-7 k3 l-1 o-6 s7
.uil	a-2 b-2 c-1 f2 g3 k5 m-2 o-1 p-3 r5 t-1 u-1 v-3 w-1 x-2 z-1
.uil>	g4 l2 s-6 y2
.uill	a-2 b-1 f2 g-2 k6 l-3 m-1 p-2 r5 s3 u-1 v-2 x-2 y-2 z-1
.uilla	s4
.uille	a-1 b-1 f2 g-2 k6 l-2 m-1 p-2 r5 u-1 v-2 x-1 y-2
.uin	j2
.uinz	j2 s-2
.uinze	j2 s-2
.uip	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.uipe	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.uipe>	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 u2 v-1 w3 z-1
.uir	a-1 i3 k-2 o-1 p-1 s-2 t5 u2
.uire	a-1 i3 k-2 o-1 p-1 s-2 t5 u2
.uire>	a-1 i3 k-2 o-1 p-1 s-2 t5 u2
.uis	a-1 b1 c-3 d-2 e-2 f-4 h-1 i-3 j-4 k-2 l3 m-2 n-3 p2 r-3 s2 u5 w-3 x-4 z6
.uis>	a-1 b1 c-3 d-2 e-2 f-4 h-1 i-3 j-4 k-2 l3 m-2 n-3 p2 r-3 s1 u5 v-1 w-3 x-4 z6
.uise	s2
.uisin	s1
.uit	a2 d-2 e-2 f-3 g-3 h1 i-1 k-5 l3 m2 o-3 p5 q-2 r1 s-2 t2 v-3 w-2 x1 y3 z-4
.uit>	a3 b-1 c-1 e-1 f-3 g-2 h2 j1 k-4 l2 m-1 o-2 q-1 r2 t-2 w-1 x2 y4 z-4
.uite	b3 p6 s-4 v-2
.uite>	l1 p6 s-2 v-2
.uites	b3 s-1
.uitt	b-1 c2 l2 m3 o-1 t4 u-2 v-2
.uitta	c3 m4 s-4
.uitte	c-1 l3 s2 t4 u-2 v-1
.uiv	a3 b-3 c-3 d4 e3 f-4 g-2 h3 j-1 k-5 l-4 o-3 p4 q-1 r-2 t3 u1 v-3 w-1 x-1 z-2
.uiva	k-2 l-3 p6 s-4 u3
.uivan	k-2 l-3 p6 s-4 u3
.uive	s2 y2
.uivez	s2 y2
.uivi	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-1 m-3 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.uivi>	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-1 m-3 o-2 p-2 r-1 s2 t4 u-2 v-2 w-1 x-1 y-2
.uivr	d1 h2 m2 v-1
.uivre	d1 h2 m2 v-1
.uje	l-1 s3
.ujet	l-1 s3
.ujet>	l-1 s3
.ujo	a-2 f3 j2 k-3 s4 v-2 y-1
.ujou	a-2 f3 j2 k-3 s4 v-2 y-1
.ujour	a-2 f3 j2 k-3 s4 v-2 y-1
.ukr	i1 k-1 s-3 w4
.ukra	i1 k-1 s-3 w4
.ukran	k-1 s-2 w4
.ul>	a-5 j-3 k-2 m-1 o-1 p-1 r-2 s12 u-1 v-2 w-1 y-1 z-3
.ula	a-2 h-1 l4 p-1 v3 w2 z-2
.ulai	a-1 k1 l2 s-2 w4 z-1
.ulais	a-1 k-1 l3 u1 w4 z-1
.ulait	k3 l-1
.ulan	m1
.ulang	m1
.ulat	l3
.ulati	l3
.ule	a-5 b-4 c3 d-3 e-3 f-4 g-5 h-4 i-3 j-2 l3 m-4 n-3 o-3 q3 r-2 s2 t2 u-2 v4 w4 y2 z-3
.ule>	a-1 b-1 c-2 e-2 f-1 g-2 h-1 i-2 j-1 k4 l-1 m-1 n-2 o-1 p3 q-2 s2 u-3 v2 w5 y-4 z-3
.ulea	l-1 p-3 s-2 v5
.uleau	l-1 p-3 s-2 v5
.ulee	k-1 l-2 s4
.ulee>	k-1 l-2 s4
.ulen	l-2 y3
.ulent	l-2 y3
.uler	a-2 b-2 c-1 d-2 f-1 g-1 h-2 l8 p-1 q-5 r3 s-4 t4 u-2 v-2 x1
.uler>	a-2 b-2 c-1 d-2 f-1 g-1 h-2 l8 p-1 q-5 r3 s-4 t4 u-2 v-2 x1
.ules	l-1 s3 w-1 y3
.ules>	l-1 s3 w-1 y3
.ulet	w2
.ulet>	w2
.ulez	a-2 b-1 c6 f-2 g-1 k-5 l3 m-1 n-1 q7 r-5 s-3 u2 w-3
.ulez>	a-2 b-1 c6 f-2 g-1 k-5 l3 m-1 n-1 q7 r-5 s-3 u2 w-3
.uli	h-1 l-1 s-3 z5
.ulie	h-1 l-1 s-3 z5
.ull	c5 l-2 m2 o-1 s2
.ull>	s3
.ulle	c5 l-2 m2 s-1
.ulle>	k-1 s3
.ullet	c5 k1 l-1 m2 s-4
.ulo	a-2 b-1 d3 f-2 h-1 j-2 k2 l1 m1 o-2 p1 q3 r-2 s3 t-2 u-2 w-2 x-1 y-1 z-2
.uloi	k-2 q3 r-1 s1 v2
.uloir	k-2 q3 r-1 s1 v2
.ulot	a-1 b-1 d3 f-1 j-1 k3 m2 o-1 p2 s3 t-3 u-2 v-2
.ulot>	a-1 b-1 d3 f-1 j-1 k3 m2 o-1 p2 s3 t-3 u-2 v-2
.ulou	s1 t1
.ulous	s1 t1
.uls	o-2 s5 w-1 z-2
.uls>	o-2 s5 w-1 z-2
.ult	b4 c-1 f-1 g-1 k-3 l-1 s5 u-1
.ult>	k-3 l1 s4
.ulta	b4 c-1 g-1 l-2 s2
.ultat	b4 c-1 g-1 l-2 s2
.ulu	l2
.ulu>	l2
.um>	a4 b-2 c-2 d-2 e-6 f-2 g-4 h-3 i-2 j11 k-6 l-6 m-3 o3 p-2 q-5 r4 s-2 t-2 u-5 v-2 w-3 x-2 y-2 z4
.uma	a6 f-1 i5 k-2 l-3 p-1 r-1 s-5 u-2 v-1
.umai	a4 i5 k-1 l-3 p-1 s-3 u-2 v-1
.umain	a4 i5 k-1 l-3 p-1 s-3 u-2 v-1
.umb	a-2 j-1 n-1 o-1 r-1 s-2 z5
.ume	a4 b-2 c3 d-3 e-4 f-3 h-4 i-2 j5 k-2 l-7 n-2 o4 p-2 q1 r1 t-3 u-5 v-4 w-3 y-3 z5
.ume>	l-3 s4 x3
.umen	a-2 c6 d-2 g-2 h-1 k2 l-2 m4 s-2
.ument	a-2 c6 d-2 g-2 h-1 k2 l-2 m4 s-2
.umer	a4 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-6 m-3 n-2 o4 p-2 q2 r2 s-1 t-2 u-5 v-3 w-3 x-2 y-2 z5
.umer>	l-2 r-1 s6 v-1
.umero	a5 b-2 c-2 d-2 e-4 f-2 g2 h-3 i-2 j5 k-4 l-5 m-2 n-2 o4 p-2 q2 r2 s-5 t-2 u-5 v-2 w-3 x-2 y-2 z5
.un>	a5 c1 d-4 e4 f-2 h-5 i-3 k-6 l2 m4 n-3 o-2 p2 q-4 r-3 s-1 u3 v-3 x3 y-2 z-1
.una	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.unal	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.unal>	a-1 b-1 d2 e2 f-2 g5 h-1 k-4 l2 p-1 s-2 u-2 v-1 x2
.und	a-2 b-1 c-2 d-1 g-1 h-3 i3 j1 m4 o-2 p-4 q-1 r-1 s1 t-3 u5 v-2 w-1 x-2 y-2 z-3
.unde	i4 s-1
.under	i4 s-1
.undi	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.undi>	a-2 c-1 d-1 f1 g-1 h-3 j2 m4 o-1 p-4 q-1 s2 t-3 u5 v-2 x-1 y-2 z-3
.une	a2 b2 f-5 g-3 j-1 k-4 l-3 m-3 n-3 o2 p1 q-3 r-2 s2 t-4 u4 v5 x2 y-3 z-2
.une>	a2 b2 f-5 g-3 j-1 k-4 l-3 m-3 n-3 o2 p1 q-3 r-2 s1 t-4 u4 v5 x2 y-3 z-2
.uni	c2 g1 k-4 l4 p3 s-2 u-1
.unio	k-3 l3 p3 s-1
.union	k-3 l3 p3 s-1
.unir	c2
.unir>	c2
.uno	k2 l5 s-4 u-1
.unou	k2 l5 s-4 u-1
.unou>	k2 l5 s-4 u-1
.uoi	a-2 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-1 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-3 z-4
.uoi>	a-2 b5 c5 d2 e5 f-5 g-2 h-3 i-2 j-3 k-5 l-1 m-4 n-3 o2 p-4 q-2 r-2 s4 t-2 u-4 w-3 x-3 y-3 z-4
.uon	a2 u2
.uon>	a2 u2
.up>	g1 l-1 p-2 s-2 u-1 v5 w3 x-1 y1
.upe	a-4 b5 c-2 d-2 e-2 f-4 g-2 h3 i-1 j1 k4 l-1 m-3 n-1 o-3 p1 q-2 s4 t-1 u-2 v3 w2 x-2 y-5 z-2
.upe>	a-2 b5 c-1 d-1 e-2 f-3 g-1 h5 k-3 l3 m-2 o-2 p2 r-2 s2 t-2 w-1 x-1 y-3 z-2
.uper	a-2 g-1 h-1 k6 l-5 o-1 p-1 r-4 s2 t1 u-2 v2 w3 x-1 y-2
.uper>	k4 o-1 q-1 r-2 u-2 v3 w3 y-1
.upere	a-1 l-2 q1 r-1 s3 t2 z1
.upez	a-1 h-1 l-1 m-1 q-4 r4 s3 v3
.upez>	a-1 h-1 l-1 m-1 q-4 r4 s3 v3
.upi	k-2 l-2 s5 u-1
.upi>	k-2 l-2 s5 u-1
.upo	f-1 g-1 h3 n-1 o-4 s-4 z5
.upon	f-1 g-1 h3 n-1 o-4 s-4 z5
.upont	f-1 g-1 h3 n-1 o-4 s-4 z5
.upp	a-1 j-2 k-3 l1 p1 r4 t-1 v2 z-1
.uppo	v3
.uppor	v3
.uppr	j-2 k-3 l2 p1 r4 z-1
.uppri	j-2 k-3 l2 p1 r4 z-1
.ups	k-1 l-1 n-1 s3 y2
.ups>	k-1 l-1 n-1 s3 y2
.upu	g-2 h4
.uqu	s1
.uque	s1
.ur>	a-5 b-4 d-1 e-4 f3 g-2 h-4 i-3 k5 l2 m-3 n-3 o-4 v1 w7 x-2 y2
.ura	b1 c-3 d-1 e-2 f-1 g-1 h1 j2 k4 l3 m2 o-2 p6 r-1 s-4 t-2 u-3 v-3 w-1 y-2 z-2
.ura>	b2 l-2 s2 x1
.urai	a1 c-3 e-1 f-1 h2 j2 k3 l3 m-2 o-1 p4 t-2 u-3 v-2 x-1 y-1 z-2
.urai>	a2 e-1 h2 j2 k1 l2 o-1 p5 s-9 u-3 v-1
.urais	a-1 c-2 k3 l2 s5 u-5
.urait	u3
.uran	k3 l2 m4 p3 s-6
.urant	k3 l2 m4 p3 s-6
.urb	g2 l-3 s2
.urc	a-1 i8 s-2 t-1
.urc>	a-1 i8 s-3 t-1
.urd	a-2 f3 g1 j2 k-3 s4 v-2 y-1
.urd>	a-2 f2 g1 j2 k-3 l2 s2 v-2 y-1
.urdh	f2 l-2 s4 u-1
.urdhu	f2 l-2 s4 u-1
.ure	a4 b-3 c-2 d-3 e-4 f7 g1 h-6 i-4 j-3 k2 l4 m-2 n-3 o-4 p-2 q-3 r-4 s5 t-5 u1 v-2 w-5 x-2 y-2 z-3
.ure>	a-3 b-4 d-1 e-4 f8 g-2 h-6 i-3 j-3 k2 l6 m-5 n-3 o-3 q-2 r-3 s5 t-4 v-3 w-4 x-3 z-4
.urea	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.ureau	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
.ures	a9 b1 d-1 g-2 k-2 l-7 m2 o-1 p-3 s-3 u3 v-2 x-2 y-2 z2
.ures>	a9 b1 d-1 g-2 k-2 l-7 m2 o-1 p-3 s-3 u3 v-2 x-2 y-2 z2
.ureu	k2 l-2 s5
.ureus	k2 l-1 s3
.urez	l-3 v4
.urez>	l-3 v4
.urg	a4 f-1 k-2 l5 s-3
.urge	a4 f-1 k-2 l5 s-3
.urgen	a4 f-1 k-2 l5 s-3
.uri	a-2 b-1 c-1 f-1 g2 h-2 i-1 k-2 m-1 o1 p-2 q-1 r-2 s2 t3 v6 w-2 x-3 y-4 z-2
.urie	g4 l2 s-4 u3
.urier	l2
.uriez	s-1 u3
.urir	a-1 b-1 g-2 h-1 k-1 l2 o2 p-1 r-1 s2 u-3 v7 w-1 x-3 y-2 z-2
.urir>	a-1 b-1 g-2 h-1 k-1 l2 o2 p-1 r-1 s2 u-3 v7 w-1 x-3 y-2 z-2
.url	s-1 y3
.urle	s-1 y3
.urle>	s-1 y3
.urn	b2 c2 d2 f-3 g-2 h-1 i-1 l2 m-2 n-3 o-1 p-2 r-1 u4 w-3 x-2 y-2
.urne	b2 c-1 d3 f-2 g-1 h-1 l2 m-2 n-3 o-1 p-2 s-1 t1 u6 w-3 x-2 y-2
.urne>	b-2 d3 l1 n-3 s2 v3 w-3
.urnee	a1 f-2 k1 l5 m-2 s-5 u4 v-2
.urner	b5 l-3 s2 t2 v-3 x-1
.urni	c3
.urnir	c3
.uro	a2 k-2 l-2 m4 p-1 s4 u-1 v-1
.uros	k-2 l-2 m5 p-1 s4 v-1
.uros>	k-2 l-2 m5 p-1 s4 v-1
.urp	s2
.urpr	s2
.urpri	s2
.urq	a-1 c-1 f-2 k5 l-2 o-2 s4 u2 v-1
.urqu	a-1 c-1 f-2 k5 l-2 o-2 s4 u2 v-1
.urquo	a-1 c-1 k5 l-2 o-2 s4 v-1
.urr	a3 b-3 c-2 f-3 g-1 h-1 j-1 k-2 l3 m2 o-1 p7 q-2 t-2 u1 v-4 w-2 x-2 y-2 z-2
.urra	b-2 f-1 l4 p4 s-5 u3 v-2 y-1
.urra>	b-1 k1 l1
.urrai	a1 b-1 f-1 l3 p4 s-8 u3 v-2
.urre	k-2 l-1 p6 r-2 s3 t-1 u-2 v-2
.urre>	k-2 p7 s-3 t-1 u-1 v-2
.urri	a3 c-1 d1 f-2 i1 k-2 m4 p-1 r3 v-1 w-2
.urri>	f-1 g-1 s4
.urric	l2 s-2
.urrie	a3 d1 i1 k-3 l-2 m4 r3 s-4
.urs	a3 b6 c-4 e5 f-2 g-3 h-2 i-2 j-2 k-7 m-3 n-2 o-3 p3 q-2 r-3 s3 t-3 w-2 x-3 z-3
.urs>	a-2 b3 c-2 d-2 e-1 g-2 h-1 i-1 j-2 k-5 l2 m-3 n-1 o-2 p4 q-1 r-2 s4 t-2 u2 v1 w-1 x-2 y1 z-2
.urse	k-2 s5 u-1
.ursi	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.ursis	a4 b3 c-2 d1 e6 f-2 h-1 k-1 l-2 o-1 s-5 u-2 y-1
.urt	l-3 s-2 v-4 x6 y-1
.ury	l4 s-2
.ury>	l4 s-2
.us>	a-1 b-3 c-2 e-2 f-3 h-4 j-2 k-1 l-1 m-2 n3 p2 q-4 r-2 s2 t-4 u5 v-1 w2 z1
.use	a-2 b3 c-1 d-2 e-1 f-2 g-3 h-1 i-1 j-1 k-5 l3 m-2 n-2 o-2 p-5 q-4 r2 s13 t-1 u-2 v-3 w-3 x-1 y-2 z-2
.use>	a-1 b-2 c-1 e-1 f-2 g-3 h-1 k-5 l3 m-1 n-1 o-2 p-4 q-4 r3 s11 v-2 w-2 y-2 z-1
.usem	k2
.useme	k2
.user	b5 d-1 k-2 s1 t-2 u-1 z-1
.user>	b5 d-1 k-2 s1 t-2 u-1 z-1
.usez	k-2 s5 u-1
.usez>	k-2 s5 u-1
.ush	l-1 o-1 s6
.ush>	s2
.ushi	o-1 s5
.ushis	o-1 s5
.usi	b-1 c1 k1 p-2 t4 u-3 v-1 x4 y-3 z2
.usil	l-1 s-2 t2 x4 y-2
.usil>	l-1 s-2 t2 x4 y-2
.usin	b-1 c1 k2 p-1 s1 t3 u-2 y-1
.usin>	c1 k5 l-5 t3 u-1 y-1
.usine	k-2 l5 p-1 s-2
.usins	k-2 s3
.usio	k-1 z3
.usion	k-1 z3
.usiq	s2
.usiqu	s2
.usq	k-4 l6 m-1 p-4 s4 t-1 u2 v-2 x-1 y-2
.usqu	k-4 l6 m-1 p-4 s4 t-1 u2 v-2 x-1 y-2
.usqu>	k-3 l3 p-3 s3 u5
.usqua	l4 s3 u-4 v-1
.uss	b-1 i3 k-2 l-5 p-2 s3 u7 v-1 y-1 z-1
.ussa	z-1
.usse	i3 k-2 l-4 p-2 s2 u7 v-1 y-1
.usse>	i4 l-2 p-2 s3 v-1
.usser	l-2 s-3 u6
.usset	s2
.ust	a-1 b-1 c5 d-1 e-2 h-4 k-3 l-2 m5 o-3 p-2 s3 u-1 v-1 z4
.usti	c5 e-1 h-1 k-3 l-2 m5 o-1 s-1 u-1 v-1 z4
.ustic	c-2 k-1 l-2 s3 z5
.ustif	c6 g-1 k-2 m5 s-5 v-1
.ut>	b1 c5 d2 e1 f-4 g-4 h-6 i-3 j-2 k-2 l-1 m-2 n-6 p-4 q-1 s4 t-3 u2 v5 z-7
.uta	k-1 l-5 p-3 s5 v4 x-1
.utai	l-5 p-3 s6
.utan	s-2 v4
.utant	s-2 v4
.ute	a-1 b1 c-4 d-3 e-3 g-3 h-5 i-2 j-2 k-7 m-5 n-2 o-3 p9 q-3 r-3 t-3 u-4 v3 w4 x5 y5 z-4
.ute>	a-2 b-3 c-2 d-2 e-2 g-2 h-4 i-1 j-1 k-8 l3 m-2 n-2 p7 q-1 r-2 s3 t-2 u-2 v-1 w5 x2 y-5 z-2
.utea	k-5 l-2 s-7 x5 y8
.uteau	k-5 l-2 s-7 x5 y8
.utei	p1
.uteil	p1
.uter	a3 b3 c-1 g-1 h-1 k-2 l-3 m-1 p-1 s-5 u-2 v5 x2 y2
.uter>	a3 b3 c-1 g-1 h-1 k-2 l-3 m-1 p-1 s-5 u-2 v5 x2 y2
.utes	a-2 d-1 f2 g-2 l-2 m-2 o-1 p6 q-2 r-3 s3 w-1 y-1 z-1
.utes>	a-2 d-1 f2 g-2 l-2 m-2 o-1 p6 q-2 r-3 s3 w-1 y-1 z-1
.uteu	g2 s-1
.utez	k3 o-1 r1 s2
.utez>	k3 o-1 r1 s2
.uti	a-2 b-1 c5 e-3 f-2 g-4 h-1 j3 k-1 l2 m-2 o3 p-2 q-1 r2 s-8 t-1 u-2 v4 w-2 y-1 z1
.util	a-2 b-1 c5 e-3 f-2 g-4 j3 l3 m-1 o3 p-2 q-1 r2 s-7 u-2 w-1 z1
.utile	c6 e-2 f-2 g-1 k1 l4 m-1 o-2 p-2 s-4 u-1 w-1
.utili	g-2 j4 k-1 l-1 o4 q-1 r3 s-4 z2
.utio	l-3 s-3 v5
.ution	l-3 s-3 v5
.uto	a-2 b-1 d-3 f-2 g-1 i-1 j2 k-5 m-1 o-1 q-2 r3 s-5 t7 u7 v-3 y-1
.utom	q-1 r3 z1
.utoma	q-1 r3
.utor	d-3 k-2 l2 p-1 s-2 t8 u-1
.utori	d-3 s-3 t8 u-1
.utoro	k-1 l3 p-1
.utot	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.utot>	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
.utr	a-5 b-4 c-3 d-2 e-2 g-3 h3 i2 j3 l-3 m-2 n-2 p-2 q-2 r-2 t-2 u9 v1 w-3 x-2 y-2 z2
.utre	a-5 b-4 c-3 d-2 e-2 g-3 h3 i2 j3 l-3 m-2 n-2 p-2 q-2 r-2 t-2 u9 v1 w-3 x-2 y-2 z2
.utre>	a-5 b-3 c-2 d-2 e-2 g-3 h4 i3 j3 k1 l-2 m-2 n-1 p-2 q-2 r-2 s-2 t-2 u7 v2 w-2 x-2 y-2 z2
.utres	f-2 l-2 o-1 s4 u4
.uu>	s3 w-1
.uva	a-3 h-1 j-1 k-2 l2 m-1 o-1 s2 u-2 w-1 x-1 z8
.uvai	a-3 h-1 j-1 k-2 l2 m-1 o-1 s2 u-2 w-1 x-1 z8
.uvais	a-3 h-1 j-1 k-2 l2 m-1 o-1 s2 u-2 w-1 x-1 z8
.uve	b-1 c-2 d1 f1 g2 j6 k-5 l-5 m3 n-2 o-3 q4 r-3 t-3 u3 v-2 w1 x-3 y-1 z-4
.uve>	a1 b-2 c-1 d-2 e-2 g5 j-1 l-3 m4 o-1 p-2 q-1 s2 t-2 u-3 v-1 x-2 z-2
.uvea	a-2 b-1 c-1 f-1 i-1 j6 k-2 m-2 o-1 p-2 q6 r-3 s-2 u3 v-2 y-2
.uveau	a-2 b-1 c-1 f-1 i-1 j6 k-2 m-2 o-1 p-2 q6 r-3 s-2 u3 v-2 y-2
.uvel	a-1 f-2 h1 j5 k-1 l-2 s1 u4 x-1 z-1
.uvel>	s1
.uvell	a-1 f-2 h1 j5 l-3 u4 x-1 z-1
.uven	a-1 b3 c-2 l-1 s5 u-2
.uvent	b3
.uver	a-2 b-1 c2 d3 e-2 f-3 g-4 h-1 k-2 l-3 m3 o-2 p-1 q-1 s6 u-4 v3 w-1 x1 y2
.uver>	a-2 c2 d4 e-1 g-2 l-3 m3 o-1 v-2 x2 y2
.uvert	f-3 g-2 k-2 l-1 o-1 s7 u-3 v4
.uves	s2
.uves>	s2
.uvez	a2 c-2 e4 f4 h1 i2 k-4 m-5 n-1 p3 q1 s-10 t-1 u5 v-4 w3 x-3 y-2 z-3
.uvez>	a2 c-2 e4 f4 h1 i2 k-4 m-5 n-1 p3 q1 s-10 t-1 u5 v-4 w3 x-3 y-2 z-3
.uvi	f5 g2 k-3 l-1 s-3 u-1 v-1
.uvie	f5 g2 k-3 l-1 s-3 u-1 v-1
.uvien	f5 g2 k-3 l-1 s-3 u-1 v-1
.uvo	b-1 f-1 j3 l3 p-1 s3 z-2
.uvo>	j3 z-1
.uvoi	l4 p-1 s3 u-3
.uvoir	l4 p-1 s3 u-3
.uvr	f-7 h-1 p-2 s9 z-1
.uvre	f-7 h-1 p-2 s9 z-1
.uvre>	h-1 p-2 s4 z-1
.uvri	v1
.uvrir	v1
.ux>	a1 b-1 c-3 d-6 e-3 f-5 g-5 h-4 j-4 l-2 m-3 n-4 p-3 q3 s6 t6 u4 v4 w-4 x-1 y-2
.uxi	b1 k-1 l-3 s3
.uxie	b1 k-1 l-3 s3
.uxiem	b1 k-1 l-3 s3
.va>	a-4 b3 d-2 e-5 f-10 g-1 h2 i4 j-1 m-3 n4 o-6 p-4 q-3 r-3 s4 t-4 u2 v-5 w-6 y1 z-4
.vac	a-2 b-2 c-1 d3 f-1 g-1 i-3 k-2 l6 m-2 p-2 q-1 s2 t4 u2 v-2
.vaca	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.vacan	a-2 b-2 d3 f-1 i-2 k-2 l4 m-2 p-1 q-1 s1 t4 u2 v-2
.vach	l3
.vache	l3
.vai	a-7 c-2 e1 f-5 h-3 i-4 m-3 n-3 o-4 r-4 u-5 v4 w-4 x10 y-7 z3
.vai>	a-1 b2 g-1 j-1 k3 l-6 m-1 o-1 p-3 r-1 s-2 v3 x7 y-1 z2
.vail	a-2 b-2 d3 e4 f-2 g-3 h-2 i-1 l3 n-1 o-1 p-4 q-1 s-2 t3 u1 v-1 y-2 z-2
.vail>	a-2 c1 e5 f-1 g-2 k-4 l3 o-1 p-4 t4 x-1 y-1 z-1
.vaill	b-2 d4 f-1 g-1 k3 l2 m-1 s-3 t-2 u2 v-2 x2
.vais	a-5 c-3 d-3 e-2 f-3 g1 h-1 i-4 j1 l-2 m-3 n-2 o-3 p4 r-4 s2 t-4 u-8 v4 w-3 x8 y-6 z3
.vais>	a-5 c-3 d-3 e-2 f-3 g1 h-1 i-4 j1 l-2 m-3 n-2 o-3 p4 r-4 s2 t-4 u-8 v4 w-3 x8 y-6 z2
.vaise	s3 z1
.vait	k-1 p-1 s2
.vait>	k-1 p-1 s2
.val	f-1 g-1 j3 k4 l-3 m-1 p-1 s-4 v7 x-2 z-1
.vale	k-2 l-2 m-1 p-1 s-2 v7 x-1
.vale>	k-1 l-1 s-4 v6
.valer	v3 x-1
.vali	k5 s-1 u-1
.valid	k5 s-1 u-1
.van	b-2 c-3 g2 i-2 k4 l-12 m-4 n-1 o-2 p5 q2 r-2 s-2 t-2 u6 v2 w-2 x-3 z-2
.van>	k-4 l-5 p8 s-4 u-1
.vanc	f-1 h-1 k8 l-4 m-2 p-3 s-1 t-2 u4 v-2 w-1
.vance	f-1 h-1 k8 l-4 m-2 p-3 s-1 t-2 u4 v-2 w-1
.vant	b-1 c-2 g3 i-1 l-7 m-3 o-2 p3 q3 r-2 t-1 u4 v3 w-2 x-2 y1 z-1
.vant>	b-1 c-2 g3 i-1 l-7 m-3 o-2 p3 q3 r-2 t-1 u4 v3 w-2 x-2 y1 z-1
.var	l4 s-1
.vari	l4 s-2
.varic	l4 s-2
.vas	k4
.vas>	s4
.vau	k4 l-2 p-1 s-3 u-3 v5 w-1 y-1
.vaut	s-3 v5
.vaut>	s-3 v5
.vaux	k5 l-1 u-2
.vaux>	k5 l-1 u-2
.vaz	k5 s-5
.vazi	k3 s-2
.vazi>	k3 s-2
.vc>	b-1 c5 e1 f-1 g-2 h3 k-1 o-1 s-3
.ve>	a2 b3 c-2 d-4 e-5 f-4 g2 h-3 i-2 j-3 k1 l-5 m2 n-4 o-5 p6 q-2 r-4 s8 t-4 u-5 v3 w-5 x-3 y-2 z-5
.vea	a-2 b-1 c-1 f-1 i-1 j6 k-2 m-2 o-1 p-2 q6 r-3 s-2 u3 v-2 y-2
.veau	a-2 b-1 c-1 f-1 i-1 j6 k-2 m-2 o-1 p-2 q6 r-3 s-2 u3 v-2 y-2
.veau>	a-2 b-1 f-1 g-1 j7 k-2 m-1 o-1 p-2 q6 r-3 s-3 u3 v-2 y-2
.veaux	g1 s2
.vec	b-2 c3 d-3 e-1 f-5 g-3 h9 i-3 j-2 k1 l-2 m-1 n-3 o-3 p-2 q-2 r1 t3 u-5 v-3 x3 y-1 z2
.vec>	b-2 c3 d-3 e-1 f-5 g-3 h9 i-3 j-2 k1 l-2 m-1 n-3 o-3 p-2 q-2 r1 t3 u-5 v-3 x3 y-1 z2
.vee	l-6 s7
.vee>	l-6 s6
.vei	a-2 b-1 f-1 h-1 k4 m-1 p6 q-2 s-4 u-2 v7 w-1 x-6 y-2 z-3
.veil	a-1 b-1 f-1 k5 l1 m-1 p6 s-1 u-2 v2 w-1 x-6 y-2 z-3
.veil>	k5 l-2 p5 s1 u-1 v-3 x-5 y-1 z-2
.veill	a-1 k-2 l3 p2 s-3 v4
.vein	s-5 v6
.veine	s-5 v6
.vel	a-2 f-2 g-1 j5 m2 p-1 s-4 u4 v4 x-2 z-2
.vel>	k-2 s-2 v5
.vell	a-1 f-2 h1 j5 l-3 u4 x-1 z-1
.velle	a-1 f-2 h1 j5 l-3 u4 x-1 z-1
.velo	k2 m2 s-2
.velo>	k2
.vem	l-3 m-2 s6
.veme	l-3 m-1 s6
.vemen	l-3 m-1 s6
.ven	a-7 b6 c-3 d-2 e-4 g3 h-1 i-3 j-2 k4 l1 m-1 n-2 o-4 p-7 q-1 r-2 s6 t-5 u2 v-6 w1 z-4
.vend	a-2 b-2 c-1 e-1 f-1 g-5 h2 j1 l-3 m2 o-2 p-1 s5 u3 x-1 z-1
.vendr	a-1 b-2 e-1 f-1 g-5 h3 l-6 m2 o-2 p-1 s6 u4 v-1
.vendu	j2
.vene	b3 k-1 l-3 s3
.vener	k-1 s4
.venez	b3 l-2
.veng	s-2 v-2 x5
.venge	s-2 v-2 x5
.veni	a-5 b6 c-1 e-2 f3 g2 h-3 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-4 w2 x-2 z-2
.venir	a-5 b6 c-1 e-2 f3 g2 h-3 i-2 j-2 k3 l4 m-3 n-2 o-3 p-5 q-2 r-3 s-2 t-5 u2 v-4 w2 x-2 z-2
.vent	k-1 l-2 s5 u-1 v-2 y2
.vent>	k-1 l-2 s4 u-1 v-1 y2
.venu	a-2 c-1 d-2 e-2 f-3 g5 h-2 j-1 k2 o-2 p-4 q2 r1 s4 u-4 v-3 y-2 z-3
.venu>	a-2 d-2 e-2 f-1 g-1 h-1 j-1 p-3 q2 r1 s7 u-3 v-3 y-1 z-2
.venue	f-2 g6 k4 s-6
.ver	a-6 b-4 d2 e-3 f-3 g-5 h-3 j-2 k-3 m2 n-3 o-4 p2 q3 s7 t-2 u-5 v3 w-3 x4 y-1
.ver>	a-3 b-2 c1 d3 e-2 f-1 g-3 h-1 i-2 j-1 k-5 l-5 m2 n-2 o-2 p5 q4 r1 s-3 t-3 u-2 v3 w-2 x5 z-1
.vera	k3 l6 p-2 s-6 u-3
.verai	k3 l6 p-2 s-6 u-3
.vere	k4 l3 p-5 v-1
.vere>	k4 l3 p-5 v-1
.verg	l-1 p2
.vergl	l-1 p2
.veri	a-2 s2 z3
.verif	a-2 s2 z3
.verr	k-1 m-1 s6 t2 u-3 v-1
.verra	l1 s3 u-2
.verre	l-1 s5 t2 u-1
.vers	i3 k-11 l-5 m2 p7 s4 t-1 u2 v-1 y-2
.vers>	k-10 l-4 p7 s5 u-1
.versa	s3
.verse	k-1 l-1 m3 s-3 u4
.versi	i3 s-2
.vert	f-3 g-2 k-2 l-1 o-1 s7 u-3 v4
.vert>	f-2 g-1 s3 u-2 v4
.verts	s4 u-1
.vertu	s2
.ves	k-4 l3 o-2 p-2 s6
.ves>	k-4 l4 p-2 s3
.vest	l-1 o-2 s4
.veste	l-1 o-2 s4
.vet	s1
.veu	a4 b-6 c-4 d-2 e6 f-4 g-3 h-4 j-2 k-8 l1 m-3 n-2 o-4 p-5 q5 r6 s-6 t-5 u-4 v7 w-3 y4 z-3
.veu>	a4 e3 f-1 h-2 i-2 k-5 l4 o-1 p-2 q-2 r5 s-8 u1 v4 x-1
.veui	k-2 l3 r2
.veuil	k-2 l3 r2
.veul	l-2 y3
.veule	l-2 y3
.veut	a-2 b-4 c-2 e7 f-2 g-1 h-1 i-2 k1 l7 o-1 p-2 q-1 r-2 t-1 u-7 v-2 x-2 y5 z-1
.veut>	a-2 b-4 c-2 e7 f-2 g-1 h-1 i-2 k1 l7 o-1 p-2 q-1 r-2 t-1 u-7 v-2 x-2 y5 z-1
.veux	a3 b-3 c-2 d-2 e-1 f-2 g-2 h-3 i2 j-1 k-8 l-6 m-2 n-1 o-3 p-3 q7 r4 s-4 t-4 v6 w-2 x2 z-2
.veux>	a3 b-3 c-2 d-2 e-1 f-2 g-2 h-3 i2 j-1 k-8 l-6 m-2 n-1 o-3 p-3 q7 r4 s-4 t-4 v6 w-2 x2 z-2
.vez	a-1 b-2 c-1 d-2 e1 f3 h-3 i2 j1 k-5 l-5 m-8 n-4 o-3 q6 s-3 t-3 u5 v-6 w5 x-2 y-2 z4
.vez>	a-1 b-2 c-1 d-2 e1 f3 h-3 i2 j1 k-5 l-5 m-8 n-4 o-3 q6 s-3 t-3 u5 v-6 w5 x-2 y-2 z4
.vi>	a4 b-3 c-2 d4 e4 f-3 g-1 h2 k-3 l-2 m-3 o-2 p-2 r-2 t3 u-2 v2 w-1 x-1 y-2
.vic	a4 b2 c1 d-2 e-2 f-1 h-1 l-2 m4 o5 s-5 u-1 v-1 x-1
.vice	o5 s-2 z1
.vice>	o5 s-2
.vict	a5 b2 c2 d-1 g1 k-2 l-1 m4 s-4
.victi	a5 b2 c2 d-1 g-1 k-1 l-1 m4 s-3
.vid	a2 c2 k-5 l7 m-1 s2 v-1
.vid>	k-4 l8 s-3
.vide	a2 c2 k-2 l-2 s4
.vide>	a2 l-1 s2
.video	s3
.vie	a-4 b2 c1 d-3 e-3 g2 h-3 i-3 j-3 k5 l3 n-3 o-4 q-3 r-2 t-3 u-2 v4 x5 y-2 z-3
.vie>	a-2 b-2 c-2 d-1 e-1 f-2 g-3 h-1 j-1 k-7 l-3 m-4 n-2 o-2 p-2 r-2 t-1 u-3 v11 w3 x2 y2 z-2
.viei	i-3 l-1 s7 v-3
.vieil	i-3 l-1 s7 v-3
.vien	a-4 b3 d-2 e-3 f2 g3 h-2 i-2 j-3 k7 l4 m2 n-2 o-4 p1 q-3 s-3 t-3 u-1 v-4 w-3 x2 y-3 z-3
.vien>	a-1 d-1 f3 g3 h-1 j-1 k6 l-7 p4 q-1 r-2 s-3 u-3 v-3 x-3 y-1 z-1
.viend	a-1 b-3 c-3 f-1 g-2 h-1 k2 l6 m-2 o-1 p-4 q-1 t-1 u3 x-2 z-3
.vienn	b5 c-1 f3 g-1 h-2 l4 p-2 s-4 v-2 x-1 y-1 z-1
.viens	a-2 c2 d-2 e-2 g3 i-2 j-2 k3 l1 m4 n-1 o-3 q-2 t-2 u-3 v-2 w-2 x2
.vient	a-1 b3 e-1 f-2 k2 l3 m-1 o-1 s-3 t-2 v-5 w-1 x5 y-3 z-1
.vier	c2 h-1 l-2 m-2 s3 z3
.vier>	c2 h-1 l-2 m-2 s3 z3
.viez	c4 m1 s-3
.viez>	c4 m1 s-3
.vil	e-2 f-2 g5 h-2 k-1 l3 m1 u1 v-1 z-1
.vill	e-2 f-2 g5 h-2 k-1 l3 m1 u1 v-1 z-1
.villa	l2 u1
.ville	e-1 f-1 g4 h-1 l2 s2
.villi	g2 m1 s-2
.vin	a2 g-1 h-2 l-2 p1 s2 u-1 v-2 z4
.vin>	a2 g-1 k-1 l-1 s1 z4
.ving	k-1 p2
.vingt	k-1 p2
.vini	k3 s-1
.vini>	k3 s-1
.vio	a-1 k-4 l4 m-1 p-4 s-7 v-2 y8
.viol	a-1 k-2 l-3 m-1 s-6 v-1 y8
.viole	a-1 k-2 l-3 m-1 s-6 v-1 y8
.vion	k-3 l6 p-3 s-2
.vion>	k-3 l6 p-3 s-2
.vir	a-1 b-2 d-2 k-5 l3 m6 o3 v-3 x1 y-4
.vir>	o3
.vire	b-2 d-2 k-5 l3 m6 v-2 x1 y-4
.vire>	b-1 d-1 l6 s-4 v-1 x2 y-3
.virem	k-4 l-1 m7 s-4
.vis	c4 j-2 k-5 l-7 m2 q3 r-2 s3 x-1 y5
.vis>	c5 j-1 k-3 l-1 m3 q3 r-2 u-2
.visa	k-1 l-3 s-3 u2 y5
.visag	k-1 l-3 s-3 u2 y5
.visi	s2
.visio	s2
.vit	a-3 b-2 c3 e3 g-1 k-2 l-3 m-2 p3 s-2 t2 u-1 v-2 w3 z3
.vita	c4 s-3
.vital	c4 s-3
.vite	b-2 e3 k-2 l-3 m-1 p4 t2 u-1 v-1 w3
.vite>	b-2 e3 k-2 l-3 m-1 p4 t2 u-1 v-1 w3
.viv	a1 b-3 c-2 d2 e-2 g-2 h-1 i-1 k-4 l-5 m-3 n-1 o-1 p-2 q-2 r-2 s4 t-3 u-4 v10 w-1 x-1 y-1 z-1
.vive	a2 k-2 l-4 m-2 s7 t-2 u-2 v3
.vive>	a2 l-2 s3 u-2 v3
.vivem	k-2 l-3 m-1 s6
.vivr	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.vivre	a-1 b-2 c-1 d3 e-1 g-2 k-2 l-3 o-1 p-1 r-2 s-1 t-1 u-2 v9 y-1
.vni	l2
.vnir	l2
.vnir>	l2
.vo>	j4 z-1
.voc	a-3 b4 d-2 e4 f1 g-1 j-2 m1 o-3 p-2 q-1 s4 u-3 v-2 w-2 x-1 y-2
.voc>	b4 f1 s-3
.voca	a-3 b2 d-2 e4 j-2 m1 o-3 p-2 q-1 s5 u-3 v-2 w-2 x-1 y-2
.vocat	a-3 b2 d-2 e4 j-2 m1 o-3 p-2 q-1 s5 u-3 v-2 w-2 x-1 y-2
.voi	b-4 c-4 d2 e-4 f1 g-3 h10 j-4 k-5 m-1 n-4 o-3 q3 r4 s2 u-3 v-8 w3 x2 y-4 z-6
.voi>	a-1 g-1 h6 j-1 l-2 o-3 r6 s-6 z-1
.voic	c-1 j1 k-1 m4 s-1
.voici	c-1 j1 k-1 m4 s-1
.voie	a-1 c-2 f-1 g2 h-3 k-2 l-3 m-2 o4 p3 q2 r-4 s5 v-1 z-2
.voie>	a-1 c-2 f-1 g2 h-3 k-2 l-3 m-2 o4 p3 q2 r-4 s5 v-1 z-2
.voil	c-2 k-1 m1 s3
.voila	c-2 k-1 m1 s3
.voir	a2 b-1 c2 d5 e-3 g-5 h5 i2 j-3 k-2 m-3 n-2 o-3 p-2 q4 s-4 t2 v-10 w5 x-2 y-4 z-2
.voir>	a3 b-1 c2 d2 e-3 g-4 h5 i2 j-3 k-2 m-3 n-2 o-3 p-2 q4 s-4 t2 v-10 w5 x-2 y-4 z-2
.voirs	c-1 d5 e-1 o-1
.vois	a-3 b-3 c-4 d-3 e-1 f-3 h8 i-1 j-2 k-5 l-4 m-1 o-2 r3 s-2 t-2 u-3 v3 w-1 x7 y1 z-3
.vois>	a-2 b-2 c-3 d-3 f-3 h8 i-1 j-1 k-4 l-2 o-2 r4 s-2 t-1 u-2 v3 x2 z-2
.voisi	k-2 l-3 t-1 x6 y2
.voit	a-2 b-3 c-1 d-1 e-1 f4 i-1 k1 l4 m-2 n-1 o-1 q-1 r3 s2 t-2 u-3 v-4 w-2 y-2 z-1
.voit>	a-1 b-1 f5 g-1 h2 k-5 l-2 r5 s1 t-1 u-1 y-1
.voitu	a-1 b-2 c-1 d-1 f-2 h-2 k4 l4 m-2 r-2 s2 t-1 u-2 v-3 w-1 z-1
.voix	a2 k-2 s4 u-1
.voix>	a2 k-2 s4 u-1
.vol	a-1 c-2 j2 l3 m-1 p-1 s3 u-1 v2 y-2
.vol>	l1
.vole	c-2 j2 k-2 s6 u-3 y-2
.vole>	c-2 j2 l1 s3
.voleu	k-1 s5 u-2
.volo	k2 l2 s-3 u2
.volon	k2 l2 s-3 u2
.vom	h-1 l1 s4
.vomi	h-1 l1 s4
.vomi>	h-1 l-2 s5
.vomir	l3 s-2
.von	l-2 m-1 s-5 u2 v-1 x5 y3
.vons	e1 s-2 u2
.vons>	e1 s-2 u2
.vont	l-2 m-1 s-4 v-1 x5 y4
.vont>	l-2 m-1 s-4 v-1 x5 y4
.voq	b1 f2 g-2 k-3 l3 p-1 s-2 v3 z-2
.voqu	b1 f2 g-2 k-3 l3 p-1 s-2 v3 z-2
.voque	b1 f2 g-2 k-3 l3 p-1 s-2 v3 z-2
.vor	i3 k-2 m-2 s4 u-2 z2
.vor>	i4 s-1
.vorc	k-2 m-2 s5 u-2 z2
.vorce	k-2 m-2 s5 u-2 z2
.vos	a-3 b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-2 l1 m-2 o-4 p-3 q4 r6 s2 t-1 u2 v-2 w-1 x-1 y-2
.vos>	a-3 b1 c-2 d-2 e-1 f-3 g-2 h-2 j-2 k-2 l1 m-2 o-4 p-3 q4 r6 s2 t-1 u2 v-2 w-1 x-1 y-2
.vot	a5 b1 c-2 d-2 e-3 g-2 h-4 i-3 j-4 k-5 l1 m4 n-1 o-5 p-4 q-3 s4 t-1 u-4 v-3 w6 x1 y-2
.vote	a-2 h-2 s4
.vote>	a-2 h-2 s4
.votr	a5 b1 c-2 d-2 e-3 g-1 h-2 i-3 j-4 k-5 l1 m5 n-1 o-4 p-4 q-3 s3 t-1 u-4 v-3 w6 x1 y-2
.votre	a5 b1 c-2 d-2 e-3 g-1 h-2 i-3 j-4 k-5 l1 m5 n-1 o-4 p-4 q-3 s3 t-1 u-4 v-3 w6 x1 y-2
.vou	a3 d-1 e-3 f-2 h-3 k2 l-2 n1 p-4 r-3 t-2 u3 v-3 w2 y-3 z2
.voud	a5 b2 d-1 e-1 f-1 i2 k-4 l-5 q1 s-6 t2 u4 v2 x-2 z-1
.voudr	a5 b2 d-1 e-1 f-1 i2 k-4 l-5 q1 s-6 t2 u4 v2 x-2 z-1
.voul	a-3 b-1 c6 d-1 f-1 g-2 j-1 k-2 l5 m-2 o-1 q3 r-2 s-6 u4 v1 w3 x-1
.voula	a-1 k1 l2 s-2 w4 z-1
.voule	a-2 c6 k-2 l1 m-1 s-5 u3
.voulo	k-2 l1 q3 r-1 s-2 v2
.voulu	l2
.vous	b-1 e-3 f-1 h-2 k2 l-2 n1 p-4 q-3 r-2 s1 t-3 u1 v-4 w2 x1 y-3 z3
.vous>	b-1 e-3 f-1 h-2 k2 l-2 n1 p-4 q-3 r-2 s1 t-3 u1 v-4 w2 x1 y-3 z3
.voy	a-4 b-1 c-5 d-2 e-2 g3 h-2 i-2 j3 k-6 l-5 m8 n-2 q4 r4 s-1 u-5 w-2 x-2 y-2 z-2
.voya	t2
.voyag	t2
.voye	a-3 c-5 d-2 e-2 g3 h-2 i-2 j3 k-5 l-5 m8 n-2 q4 r4 s-1 t-3 u-4 w-2 x-2 y-2 z-2
.voye>	c-2 g2 k-2 l-3 m9 o-2 q1 u-1 v-2 z-3
.voyee	m2
.voyer	a-2 b2 c-3 f1 j-2 k-4 l-2 m1 o2 p-1 q3 r5 s2 t-3 u-3 v-2 x-1 y-2 z-1
.voyes	m2
.voyez	a-1 b-3 g2 j4 l-1 m-2 o-1 q3 s-3 u-1 v2 z2
.vra	a3 e-2 f-1 g-1 h2 k-5 o4 p-1 s3 u-2 v-2 z-1
.vrai	a3 e-2 f-1 g-1 h2 k-5 o4 p-1 s3 u-2 v-2 z-1
.vrai>	b1 k-4 l-1 s5
.vraie	a3 b-1 e-2 g-1 h2 o4 s-3 u-1 v-1
.vrais	l2 s2
.vre	a-3 b-3 c1 d3 e-2 f-7 g-3 h1 i-1 j-1 k-3 l2 n-1 o-2 p-4 q-1 r-3 s6 t-2 u-5 v8 w-2 x-2 y-3 z-3
.vre>	a-2 b-2 c-2 d3 e-2 f-1 g-3 h1 j-1 k-3 l2 n-1 o-2 p-4 r-2 s3 t-2 u-4 v8 w-1 x-2 y-2 z-3
.vret	c3 s-2
.vret>	c3 s-2
.vri	c2 l-1 s2 u2
.vril	l-1 s3 u2
.vril>	l-1 s3 u2
.vrir	v1
.vrir>	v1
.vrm	a-1 b4 g-2 l2 s-2 v3 x-2
.vrmt	a-1 b4 g-2 l2 s-2 v3 x-2
.vrmt>	a-1 b4 g-2 l2 s-2 v3 x-2
.vs>	a2 c-1 d-2 e-3 f-5 g-1 h-3 j-2 k3 l-8 m-2 o1 p-2 q-2 r2 s-3 t-2 v-4 w4 x-3 y-2 z5
.vu>	a-2 b-1 c-1 g-2 h-2 i-1 k4 l1 m2 n-1 o-2 q-1 r-1 s4 v-2 w-4 x-2 y-2 z-2
.vue	f-1 k-1 p5 u-2
.vue>	f-1 k-1 p5 u-2
.we>	i-1 k6 l-1 m-1 n-4 s-4 w-3
.wee	d-2 l-5 m-1 p-2 s6 t8 u-2 v-2 y-2 z-1
.week	d-2 l-5 m-1 p-2 s6 t8 u-2 v-2 y-2 z-1
.week>	l-4 p-1 s4 t6 u-2 v-2 y-1
.weeke	d-2 k-1 l-1 s4 t3
.wen	k5 l-2 s-3 u2
.wen>	k5 l-2 s-3 u2
.wi>	k3 s-2
.wri	i3
.writ	i3
.write	i3
.wsh	h-2 i-1 k-2 l-2 n5 s-2 w-3
.wsh>	h-2 i-1 k-2 l-2 n5 s-2 w-3
.xac	f3 g2 l-2
.xact	f3 g2 l-2
.xacte	f3 g2 l-2
.xam	f-1 k-2 l6 s-2 u3 w-1
.xam>	l2 s1 u2 w-1
.xame	k-1 l5 s-3 u2
.xamen	k-1 l5 s-3 u2
.xan	a1 s-2 v2
.xcu	k-1 l1 s2 z-1
.xcus	k-1 l1 s2 z-1
.xcuse	k-1 l1 s2 z-1
.xe>	f1 m4 s-2
.xer	k-2 l-1 m3 p-2 s-2 u5
.xer>	k-2 l-1 m3 p-2 s-2 u5
.xie	b1 k-1 l-3 s3
.xiem	b1 k-1 l-3 s3
.xieme	b1 k-1 l-3 s3
.xo>	k-2 n-5 o-2 s8 w-2
.xon	s2
.xpl	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 m-1 q-2 r-2 s-3 v-1 w2 z-2
.xpli	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 m-1 q-2 r-2 s-2 v-1 w2 z-2
.xpliq	a2 d-1 e7 f-1 g-1 h-2 i-2 k-3 l2 o1 q-2 r-2 s-2 v-1 w3 z-2
.xpr	k4 q3 r-2 s-5 v3
.xpre	k4 q3 r-2 s-5 v3
.xpres	k5 q1 s-5 v3
.xto	h-1 i2 k-2 l-2 m-1 o2 q3 r8 s-6 u-3 v-2
.xto>	h-1 o3 q2 r3 s-2
.xtos	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.xtos>	i3 k-2 l-2 q2 r6 s-4 u-3 v-2
.ya>	b2 c2 d-1 e-2 f3 g3 h-3 i-2 j-1 k2 l-1 m-2 n-1 o-2 p-4 q-1 r-2 s3 t1 u-3 w-2 x-2 y-4 z2
.yag	m1 t2
.yage	m1 t2
.yage>	m1
.yager	t2
.yan	f-2 k4 s-1 u-1
.yani	f-2 k4 s-1 u-1
.yanis	f-2 k4 s-1 u-1
.yao	s2
.yaou	s2
.yaour	s2
.yau	a1 l-2 u3
.yaur	a1 l-2 u3
.yaura	a1 l-2 u3
.yce	u2
.ycee	u2
.ycee>	u2
.ych	h1 s1
.ycho	h1 s1
.ychol	h1
.ye>	b-2 d-3 e5 f-2 h-2 i-1 k-2 l-9 m12 n-1 o-5 p-1 r-2 s2 t-2 u-2 v-4 w-2 x-2 y2 z-5
.yee	m3
.yee>	m2
.yees	m1
.yees>	m1
.yen	k-4 l6 p-1 s-4 t3 u4 v-2
.yen>	k-4 l6 p-1 s-5 t3 u4 v-2
.yep	k2
.yep>	k2
.yer	a-2 b1 c-2 d4 e-2 h-2 i-1 j-2 k-5 l2 m2 o2 p-2 q2 r4 t-3 u-5 v-4 w-1 x4 y-4 z-2
.yer>	a-2 b1 c-2 d4 e-2 h-2 i-1 j-2 k-6 l2 m2 o2 p-2 q2 r4 t-3 u-5 v-4 w-1 x4 y-4 z-2
.yes	c-2 f-1 g-1 k6 m3 n-2 o-1 p1 q-1 r-2 s-3 u-2 w-2
.yes>	c-2 f-1 g-1 k6 m3 n-2 o-1 p1 q-1 r-2 s-3 u-2 w-2
.yess	k2
.yess>	k2
.yeu	a-2 d-1 k-2 n-1 p-1 q-2 r-1 s7 t1 v-1 y-1
.yeur	a-2 s3 t1
.yeur>	a-2 s3 t1
.yeux	k-2 q-2 s5
.yeux>	k-2 q-2 s5
.yez	a-1 b-3 g1 i-1 j4 l-3 m-3 o-1 p4 q3 s-2 u-2 v2 w1 x-1 z1
.yez>	a-1 b-3 g1 i-1 j4 l-2 m-3 o-1 p4 q3 s-4 u-2 v2 w1 x-1 z1
.yko	n4 s-2
.ykou	n4 s-2
.ykoum	n4 s-2
.ymp	g-1 k-2 l-2 s-3 w6
.ympa	g-1 k-2 l-2 s-3 w6
.ympa>	g-1 k-2 l-2 s-3 w6
.yon	k-1 l7 p-2 s-1 t2 u-2 v-3
.yon>	k-1 l7 p-2 s-1 t2 u-2 v-3
.you	i4 k-2 l-2 s4 u-1
.you>	i4 s-1
.youp	k-2 l-2 s5 u-1
.youpi	k-2 l-2 s5 u-1
.ype	f-2 i-1 u-2 x3 y3
.ype>	f-2 s2 u-2 x4
.ys>	l3 m-1 p-1 s3
.yse	l3 m2 s-2
.yse>	l3
.yst	a-1 r3
.yste	a-1 r3
.ystem	a-1 r3
.yy>	k-3 l-2 n5 s-3 w-2
.za>	s3
.zap	b2 h-1 k2 l5 s-6 u-2
.zap>	k-4 l5 s-1
.zapp	b2 k5 l2 s-5 u-1
.zappe	b2 k5 l2 s-5 u-1
.zar	l-1 m-1 s5
.ze>	j2 k1 s-2
.zen	k-1 l-1 s4
.zer	a-1 k2 l-2 m-2 n-2 o-2 q-1 s6 u-1 w-2 z2
.zero	j2 k3 l-2 m-2 s2
.zero>	j2 k3 l-2 m-2 s2
.zert	k-1 n-2 s5 w-1
.zerty	k-1 n-2 s5 w-1
.zho	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zhou	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zhour	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zi>	k3 l-1 s2 u-1
.zil	l3
.zill	l3
.zill>	l3
.zin	k-3 s4
.zins	k-3 s4
.zinsu	k-3 s4
.zla	p-1 s4 x-2
.zlau	p-1 s4 x-2
.zlaug	p-1 s4 x-2
.zno	k-2 l5 n-1 s-2
.zno>	k-2 l5 n-1 s-2
.zph	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zpho	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zphon	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zy>	k3 s-3
.zye	k4 l-2 m3 n-1 p2 s-1
.zyes	k4 l-2 m3 n-1 p2 s-1
.zyes>	k4 l-2 m3 n-1 p2 s-1
.zz>	k-3 l-3 n-4 p-2 s8 w-1
.zza	k-1 n-1 s5
.zza>	s3
.zzh	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zzho	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zzhou	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
.zzi	k-4 l3 s3
.zzil	l3
.zzill	l3
.zzin	k-3 s4
.zzins	k-3 s4
.zzl	p-1 s4 x-2
.zzla	p-1 s4 x-2
.zzlau	p-1 s4 x-2
.zzn	k-2 l5 n-1 s-2
.zzno	k-2 l5 n-1 s-2
.zzno>	k-2 l5 n-1 s-2
.zzp	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zzph	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zzpho	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
.zzy	k4 l-2 m3 n-1 p2 s-1
.zzye	k4 l-2 m3 n-1 p2 s-1
.zzyes	k4 l-2 m3 n-1 p2 s-1
0	s4
0 $	s3
03	f2 k2 l-1
06	j4 s-4
1	a-1 f1 k-2 p1 s5
1 $	u1
1 a	s3
1 autre	u1
1 er	l2 u-1
1 ere	f2 g1
10	a-1 b-2 c-1 e-1 f6 g-5 h-2 k5 l-4 m-2 o-1 p4 r-1 s-2 t-2 u4 v-2 w-2 x-1 y-1 z-2
10 $	k3 s-3 u2
10 03	f2 k2 u-2
10 ans	s4
10 mars	k3 l2 s-2
10 min	g-1 k3 l-2
10 minutes	p4 s-2
10 mn	p3 s-2
10 ou	f4 g-2 s-2
100	k5 n-1 s-5
11	f2 g-2 l-2 p-1 t-2 u5
11 ou	l-2 p-1 t-2 u5
12	b-1 e-1 f4 g3 k-4 l-3 p-1 s-6 u7
12 $	k-2 u4
12 et	f6 s-4 u-1 z-1
13	l-1 p2 s-2 t-2 u4
13 je	l-1 p3
14	f2 g-1 k-2 l-3 m-1 n-2 o-1 r-1 s6 w-2 y-1
15	f-2 i-3 k-3 l1 p4 s4 u5 v-2
15 $	l3
15 ans	s3 v-1
15 min	k-2 p4 s-2
1500	s2
16	f3 s-2 u2
16 $	u1
17	k-1 l-1 s-3 u6
17 $	s-3 u4
18	u3
2	a-1 b-1 c-1 f1 g-3 h-1 j1 k-3 l-8 m-1 n-2 o-2 p2 s12 t2 u-3 v-3 w-2 x-1 y-2
2 $	k-1 l-1 n-1 s4 w-1
2 ans	l-2 s4
2 e	l-1 s4 u-2
2 jours	s3 v-2
2 min	p4 s-2
2 mois	z2
2 semaine	l-1 s-3 t4 u2
20	g-1 k-2 l5 m-2 r-2 v-1 z-1
20 $	l6 p-1 r-1 s-5
20 e	s1
20 je	l1
20 min	l-1 p2 s3 z-1
25	l2
250	s5
3	a-3 b-1 c1 d-1 e-1 f-2 g-3 h-2 i-1 j-1 k-4 m-3 n-3 o-5 p-2 q-1 r-2 s6 u-7 v-2 w7 x-2 y-2 z-2
3 $	h-1 k-2 l-2 n-2 o-4 s-4 w7
3 ans	s6 t-1
3 de	c3 s-2
3 fois	k-4 s7 u-4
3 jours	l3
3 kilos	l-1 s3
3 semaine	k-2 l1 s4 u-2
30	k-5 l-4 m-2 p4 s1 u4 v3
30 min	k-3 p4
30 minutes	p2
39	k3 v-1
39 de	k3 s-1
4	f5 k-3 l-2 m-1 o-2 s6 u-1
4 $	s1
4 a	f3
40	k-2 l4 s2 u-1
40 de	k-2 l5 s-2
450	s2
450 euros	s2
5	a-1 c-1 f-2 g-2 k5 l-5 n-1 p5 s3 u-3 v-2 w-1 y-1 z-1
5 $	f-2 k7 m1 s-4
5 min	g-2 k-2 p5
5 minutes	p3
5 sur	k5 s-4
50	k-9 l-7 m7 p-2 s7
50 euros	m6 s-5
6	p-4 s7 y-1
6 mois	l2
7	s4 u-2
8	d-1 k-3 p-2 s6
8 $	s4 u-2
8 mois	l3 s-1
80	m3
80 euros	m1
9	l-1 s4
ABSENT	a-2 b8 c-2 d-1 e-2 f-2 g-2 h-2 i-1 j-1 k-23 l19 m-3 n-1 o-2 q-2 r-2 s2 t-3 u-1 v-3 w-2 x-2 y-2 z-1
AGENT	a7 b2 c-6 d-3 e7 f-4 g-1 h11 i-4 j-4 k-5 l-8 m4 n1 o-9 p-5 q-2 r-4 t-2 u-8 v-6 w-3 x3 y-4 z-5
AGGRESSOR	b3 c-1 d-5 e-2 f-4 h-3 j-5 k-1 m-6 n-2 o-3 p-1 q-3 r-3 s4 v-7 w-2 x4 y13 z3
ASKING	a9 b4 c5 d5 e7 f5 g4 h-1 i-1 j-3 k-14 l-13 m-7 n-4 o5 p-5 q-4 r-3 s-5 t1 u2 v-3 w-4 x-4 y-2 z-7
BE	a-3 c-4 e2 f4 g3 h3 i-3 j-1 k6 l4 m-3 n-3 o2 p2 q-3 r-3 s2 t-4 u-3 v-2 w-2 x-5 y-2 z-3
BRING	a-1 c17 d-6 e-4 f-6 h-1 i-3 k1 l-5 n-2 o-2 q-3 r1 s2 t-4 u-3 v-6 w-3 y-5 z-3
BROKEN	a-6 b-6 c-5 d-4 e-2 f-2 g-6 h-3 i-3 j2 l10 m-5 n-2 o-3 p7 q1 r1 s3 t-3 u-8 w-5 y-3 z-3
BUT	a-2 b2 d-3 h-2 i-3 l5 m-3 n-2 o1 p1 s-3 t-2 u5 w-3 x-6 y-4 z2
CALL	a14 c-3 d1 e-4 f3 g-5 h2 i-3 j4 l-3 m-2 n-2 o-6 p-3 q-4 r-4 s-3 u-7 v-4 w-4 x-3 y-5 z-2
CAN	a4 c-5 d-1 e-4 f-6 g-4 h-7 j-4 k2 l-24 m-4 n-2 o7 p2 q-3 r-3 s3 t13 u11 v-7 w-3 x-5 y-6 z-4
CANCEL	a-1 b-2 c-1 d-2 e-1 f-3 g-2 h-1 i-1 j-1 l8 p-2 q4 r-1 u-4 v-2 w-1 x-2 y-1 z-2
CHANGE	a-5 b-4 c-5 d3 e-2 f-6 g-5 h1 i1 j9 k-3 l-5 m-4 n-2 o-4 p-5 q-2 r-4 s-12 u22 v-5 w-3 x-4 y-4
CHILD	a-7 b-3 c-2 f-2 g-5 h-1 j-3 k2 l3 m-2 n1 o-4 p-2 r-3 s2 v1 w-1 y4 z-2
COME	a-6 b4 c-2 d-8 e-3 f2 g9 h-6 i-2 j-3 k21 l-14 n-3 o-5 q-4 r-1 t-4 v-5 w-4 y-4 z-6
CUSTODY	a-5 b6 c-2 d-2 e-2 f-1 g-2 h-2 i-2 j-1 k-11 l18 m-3 n-1 o-2 p-7 q-2 r-2 s-9 t-2 u-7 v3 w-1 x-3 y2 z-3
DAY	a-4 b-4 d-4 e-3 f8 g-5 i-3 k3 l8 m1 n-3 o-4 p-6 q-3 r-3 u8 v-2 w-4 y-4 z-5
DEAD	a-5 b-2 c-3 d-2 e-1 f-3 g-3 h-2 i-2 j-4 k-7 l9 m2 n-1 o-2 q-2 r-2 s2 u-3 v6 w-3 x-2 y-1 z-1
DIE	a-6 b-3 c-3 d-2 e-2 f-3 g-4 h-4 i-2 j-4 k-5 l4 m-4 n-2 p-7 q-3 r-4 s-2 t-3 u-5 v16 w-4 x5 y2 z-4
DOCUMENT	a-2 b-6 c23 d-4 e-2 f-2 g-9 h-4 i-4 j-2 k-6 l-15 m20 n-3 o-3 p-8 q-4 r-2 s-4 t-4 u-6 v-2 w-6 x-5 y-5 z-5
DONE	a2 c-2 d-1 e5 f-8 h-3 i-4 j-5 k5 l-5 m14 n-4 o-4 p-4 q-6 s5 t-2 u-4 v-11 w-7 x-6 y-2 z-6
DUTY	a7 b-4 c2 d3 e3 f-4 g-5 h-4 i-4 j-4 k-8 l3 m20 n-3 p-7 q-1 r-4 s-1 t3 u-4 v-9 w-5 x-6 y-3 z-2
ENGLISH	a-2 c-1 g-1 h-1 i12 j-1 k-3 l-3 n-1 o-1 p-1 q-3 r-2 u-4 v-3 w-1 x-3 y-2 z-1
EXPLAIN	b-2 c-4 e16 f-2 g-3 h-1 i-3 j-1 k-4 m-3 n-1 o3 p-1 q-2 r-2 s-7 t-2 u-2 v-1 w2 x-1 y-2 z-2
FAMILY	a-6 b-3 d-1 e-2 f-5 g-3 h-3 j-2 k3 l5 m-5 n-5 o-5 q-4 s3 t4 u-7 v-2 w3 y8 z-1
FREE	a2 c-1 f-4 g-2 k11 l-15 m-1 n-1 o-1 p-3 s-2 u6 v-2 w-1
FRENCH	f-3 i9 l-3 q-3 u-3
FRIEND	a-7 b-5 c-5 d-4 e-4 f-3 g-7 h-5 i-1 j-4 k-3 l-6 m-6 n6 o-2 p-11 q-4 r-5 s17 t-5 u-9 v-7 w8 x1 y-5 z-3
GRIEF	k-2 l12 m-3 p-2 s-8 t2 v-2 x-2 y-2
HARMLESS	b-2 c-2 d-3 e-2 f-3 g2 h-2 i-2 j-2 k3 l4 m-2 n3 p-2 q-3 r-2 s13 t-3 w3 x-3 y-2 z-3
HOSPITAL	b-1 e-1 f-2 g-3 k-3 l17 m-3 p-3 s-7 t-2 v-3 x-1 y-3 z-2
HOUR	a-2 b-3 c-4 d-3 e-2 f6 g-6 h-4 i-3 j-3 k4 m-3 n-3 o-2 p5 q-2 r-2 s5 t-2 u6 v-5 w-4 x-4 y-1 z-3
HUMAN	a10 b-1 c-4 d-3 e3 f-5 g-2 h7 i-2 j-2 k-6 l-5 m2 n2 p-6 q-4 r-2 t-4 u-1 v-4 w3 x2 y-4 z2
HURTS	a-5 b-2 c-2 e-2 f-2 g-3 h-3 i-2 j-2 k-9 l-11 m-3 n-1 o2 p-4 r-3 s-14 t-3 u-4 v-3 w-3 y23 z-2
IF	a-9 b15 c-4 d5 e-5 f-3 g-4 h-1 j-3 k-15 l-8 m-4 n-3 o-4 p-9 q-5 s8 t-2 u5 v2 w-1 x4 z-5
ILL	a-4 b-5 c1 d-3 e-3 f-4 g-4 h-5 i-2 j-3 k-2 l23 m5 n2 o-4 p-7 q-3 r-5 s-8 t-3 v-9 w-4 x-5 y-3 z-5
IMPOSSIBLE	k5 l6 s-9 u-3 v3
INSULT	a-3 b-3 c-3 d-2 e-2 f-3 g-5 h-4 i-4 j-2 k-12 l-11 m-2 n-8 o-4 p-6 q-3 r-4 s20 t-2 u-3 v-3 w-6 y-2 z-4
JUST	k-2 l3 s-3 z4
KILL	a-3 b-5 c-2 d-3 e-2 f-3 h-4 i-3 j-3 l-13 m-4 n-2 o-3 p-5 q-3 r-4 s-4 t-3 u-4 v4 w2 x15 y9 z-4
LATE	a-2 f-1 g-1 h-1 k-12 l-6 m-1 p16 u-2 v-2 x-2
LATER	b-2 c-4 e-2 f-3 h-4 i-2 j-3 k3 l-10 m-3 n-1 o-2 p3 q3 r-2 s2 u6 v3 w-2 x-2
LAUGH	a-1 b-1 c-1 d-1 e-1 f-1 g-1 h-1 i-1 k5 l-3 m-2 n-3 o-2 p-2 q-1 r-2 s8 t-1 u-4 v-1 w-3 x2 y-3 z-2
LIFE	a-3 b-2 c-4 d4 e-2 f-2 g-4 h-2 j-1 k-8 l-3 m-3 n-1 o-2 p-2 q2 r-1 s-6 t-2 u-3 v12 w4 x2 y3 z-2
LINK	a-2 b1 d-4 f1 g-1 h-2 i-3 j-1 k6 l5 m-4 n-2 s-3 t-2 u5 w-3 x-6 y-4 z1
MANY	a-1 b-2 c-3 d2 e-1 g-2 h-2 i-2 k5 l-5 m-5 n5 o1 p-2 q-3 r-3 s-4 t-2 u3 v2 y2 z-3
MEASURE	a9 c-6 d7 e14 f-11 g-6 i-2 j-2 k-8 l-5 m-2 n-2 o-7 p-2 q-2 r-3 s2 t3 u-7 v-5 w-3 x-3 y-6 z-5
MESSAGES	a-4 b-4 c-4 d-4 e-4 f2 g-5 h-4 i6 j-1 k-1 l-7 m-5 n-3 o6 p-4 q11 r13 s-10 t-4 u-9 v-6 w-4 x-3 y-4 z2
MINUTE	a-2 b-1 c-1 e-1 f-2 g-5 h2 i-1 j-1 k-3 l2 m-3 n-1 o-2 p13 q-1 r-1 s-3 t-1 u-3 v-4 w-2 x-2 y-2 z-2
MISSED	a-5 b12 c-2 d-3 e-5 f-3 g-3 i-2 j-3 k-8 l12 m-5 n-1 o-2 p1 r-3 s-2 t-3 v-5 w-2 x-4 y-4 z1
MOVED	b-2 d5 f-1 g4 h-1 k-4 l3 m-1 o-1 s-2 t3 u-1 y-2 z-2
NO	a-3 b-5 c-3 d-3 e-3 f-5 g-4 h-5 i1 j-3 k-2 l15 m-3 n-6 o-4 p-6 q-4 r-2 s-1 u2 v-4 w-5 x-3 y-3
NUMBER	b-2 c-2 d-5 e1 f1 g-3 h-7 i-5 k-10 l-3 m2 n-8 o-5 p10 q-6 s13 t-1 u8 v-7 w2 y-4 z-2
OBLIGATION	a-3 b-9 c-5 d15 e-2 f-2 g-2 h-2 l-1 m-2 o-4 q-1 s-5 t-1 v-1
OCCASION	a-3 b2 c-4 d-4 e-4 f11 g-3 i-3 j-5 k5 l-2 m-5 o-5 q-3 r-3 s-3 t-4 u15 v-4 w-2 x-5 y-3 z-2
OTHER	a-7 b-4 c-3 d-2 e-2 f-1 g-3 h3 i1 j10 k-3 l-6 m-3 n-2 o-2 p-3 q3 r-5 s-1 t-3 u12 v-3 w-3 x-3 y-3
PART	a4 b-7 c-5 d-4 e-4 f2 g-9 h-7 i-6 j-4 k-8 l-4 n3 o-7 p-8 q-4 r-4 s6 t-5 u19 v3 w-6 z-5
PILLS	c-2 k-2 l2 m-2 p-1 s-6 v10 w-2 x-2
POISON	k-1 l-1 s-3 v5
PREY	a4 b-5 c-4 e-2 f-2 g-5 h1 i-2 j-2 k-1 l6 m-5 n-3 o-4 s1 v2 w-5 x-2 y2
PRISON	a-1 b6 c-2 d-1 h-2 i-1 k-3 l8 m-1 o-1 p-3 q-1 s-7 t-2 u-4 v4 x-4 z-2
RDV	a-5 b7 c-1 d-3 e-2 f10 g3 h3 i-3 j-5 k5 l2 m-5 n-3 o-4 p-2 q-1 r-2 s-17 t-4 u6 v-5 w-3 x-4 y-4
REFUSE	b-1 k-5 l8 q-4 r3 s-3 v-1
RIDE	a-2 b-3 c-7 d-3 e-4 f-2 g9 h-4 i-3 l-8 m-2 n-3 o-3 p12 q-3 r3 s-1 t-4 u-3 v-2 w-3 x-1 y-2 z2
RISK	a-1 b14 c-4 d-2 e-5 f-1 g-2 h-2 k-3 o-3 p1 s-8 u-2 v-2
SEEYOU	a-5 b-3 c-3 d-1 e-1 f3 g-4 h-5 i-2 j-2 k15 l-5 m-4 n-6 o-3 p-6 q-3 r-2 s-21 t-2 u7 v-3 w-4 x-2 y-2 z-3
SENDING	a5 c-3 e-1 g-4 h-2 i-1 j-1 k-3 m3 q3 r6 s-3 u-2 v-2 w-1 z-3
SENT	b-3 d-3 e-4 f-5 g1 h-5 i-2 k3 l-9 m20 n-2 o-2 p-2 q-3 r-3 s-5 t-5 u-1 v-1 w-3 x-4 y-4
SENTENCE	a9 b-1 c-5 d-1 e27 f-11 g-3 i-4 j-4 k-5 l-9 m-3 o-11 p-5 q-3 r-4 s-9 u-10 v-6 w-4 y-6 z-3
STARTING	a-4 b-2 c-3 d-2 e-1 f-2 g-2 h-2 i-3 j-1 k-4 l-5 n-3 o-4 p-2 q15 r-8 s-4 u1 v-4 w-4 x-1 y-2 z-2
STEADY	a-5 c-2 d-3 e-2 f8 g-2 i-2 j1 k5 l9 m-2 n-1 o-3 q-3 r-3 s-2 t-4 u10 v-4 w-3 x-3 y-3 z-4
STOPPING	a-1 b-1 c-4 d-3 e-2 f-4 g-7 h-4 i-3 j-2 k-8 l-11 m-5 n-3 o-4 q5 r12 s4 t-2 u-5 v5 w-3 x-3 y-3 z-3
STREET	a-6 b-6 c-8 e-5 f-11 g27 h-7 i-3 j-6 k-7 l-11 m-6 n-3 o-7 p3 q-3 r-6 s-4 t-4 v-6 w-4 x-3 y5 z-4
SUITS	a-3 c2 e2 f-3 g-5 h-3 i-1 j-1 k12 m-2 n-3 o7 r-1 s-14 u-9 w-2 z-1
TALK	a12 b-2 c-1 d3 e-2 f2 g-7 h5 i-3 j-2 k-4 l-7 m-2 n-2 o-6 p-2 q-3 t6 v-8 w-4 y-2 z-2
THERE	a-2 b-2 d-4 h2 i-2 j-2 k12 l-4 n1 p2 q-2 r-2 t-2 u-4 v-1 x3 z-7
THOU	a-5 b-4 c-4 d-3 e-3 f-1 g-7 h-4 j-4 l-4 m-5 n2 p-8 q-3 r-3 s17 t-5 u-7 v-7 w6 x-5 y-4 z-2
TONGUE	a-6 b-2 c-2 d-2 e-2 f-2 g-3 h-3 i21 j-2 k-4 l-6 m-1 n-3 o-5 p-2 q-6 r-5 s-8 t-3 u-7 v-3 w-3 x-2 y-2 z-3
TRAVEL	a7 b2 c-2 d4 e-5 f-4 j2 k-1 l-6 m-6 n-3 o-4 p-6 q3 s-7 t15 u-3 v-3 w3 x-2 y-5 z-3
UNKNOWN	a-8 b-5 c-2 d-5 e-6 f-12 g-6 i3 j-5 l-7 m-5 n9 o-5 p-4 q-2 r-7 s20 t-5 u-6 v-11 w6 x-8 y-7 z5
UNSURE	a-3 b-6 c-2 f-5 g-6 h-3 i-4 j-4 k-21 l-6 m-7 n4 o-5 p-3 q-6 r-6 s20 u-11 w-7 x-7 y-2 z6
VEHICLE	a-4 b-6 d-3 e-4 f-2 g7 h-4 i-3 j-3 l5 m-7 n-3 o-3 p9 q-2 r-3 t2 u-4 v-1 w-3 x-3 y-2 z-3
VERB	a-2 b-3 d-1 e-2 g4 j-1 k4 l3 q-2 r-4 s6 t-2 u-4 z-4
WANT	a10 b1 c7 e-2 f-3 g-4 h-4 i2 j-2 k-4 l-21 m-6 n-2 o2 p-5 q6 r-4 s-4 t6 u16 v2 w-5 x-3 y-5 z-4
WEAPON	c-1 g-1 h-1 k-8 l-3 m-1 p-1 s-12 t1 u-2 w-1 x13 y6
WHAT	b4 c9 d4 e7 f4 g7 h3 i-3 j-4 k-14 l-8 m-6 n-4 o4 p-5 q-3 r-3 s-2 t-1 u-6 v-2 w-4 x-3 y-3 z-8
WHO	a-3 b1 c-6 f-8 g-8 h15 i-3 j-5 k-15 l-7 m-5 n-5 o13 p-6 q-2 r-6 s-3 t-2 u-5 v-3 w-6 x-4 y-3 z2
WORK	a-5 b-3 c-2 d3 e-5 f-3 g-2 h-4 i-3 j-4 k-3 l16 m6 n-4 o-4 p-3 q-3 r-2 s2 t2 v-8 w-5 x-3 y-7 z-5
YES	a-4 b-5 c-4 d-4 e-2 f-4 g-6 h-4 i-4 j-3 k25 m-4 n-7 o-2 p-2 q-3 r-3 t-3 u3 v-5 w-8 x-4 y-4 z-5
YESTERDAY	a-4 d-3 f-8 g-1 i-2 j-3 k1 l6 m3 n-2 o-4 p-11 r-4 s9 t-4 w-1 x-5 y1 z-4
^ !a	c4 k1 s-3 u-1
^ !besoin	a-1 c-1 k5 r2 s-1 u-3
^ !ce	j-2 l-2 s-2 u3 z4
^ !changez	d-1 i-2 j-3 k8 l-2 s-3 u-5 z-1
^ !connais	s-1 z2
^ !de	a-1 f-3 g-2 j-1 k4 l4 o-2 r6 s-6 v-2 w-1 z-3
^ !decalez	k4 u-4
^ !disponible	k-2 l6 u-3
^ !envie	l1
^ !eu	a3 h-1 s-1
^ !importe	c-1 f-3 s2 u4
^ !la	j1 k2 l5 n-1 s-3 u-6 z2
^ !le	k-1 l-2 s-4 u5
^ !libre	f-2 k-2 l5 s-1 u-4
^ !me	b-1 f-2 i-1 k2 l3 o-1 p-5 q-2 r6 s-3 u-1 v-1 z-2
^ !moi	b-3 d3 f3 l-1 s-4 z3
^ !moyen	k-1 l4
^ !non	k-6 l5 s3 u-1
^ !oublie	b-1 f-2 h-1 k5 l-6 s1
^ !par	l-1 p4 s-2
^ !peux	k-1 l4 u-1
^ !possible	l8 u-7
^ !question	k2
^ $	a-10 b-12 c-12 d-11 e-10 f-12 g-11 h-12 i-11 j-9 k3 l-12 m-10 n2 o3 p-10 q-10 r-11 s4 t-10 u-11 v-10 w2 x-10 y-10 z-10
^ 1	u1
^ 10	f2 s3 u-2
^ 2	k-1 l-1 n-1 p3 s2 w-1
^ 3	k-1 l-2 n-2 s9 w-6
^ 5	g-1 p5 s-3
^ a	a-7 b-2 c-3 d-3 e3 f3 g-6 h-4 i-2 j4 k-3 l-10 m-4 n8 p-2 q-1 r-2 s-7 t-2 v5 w5 x-2 y-2 z-6
^ a_demain	c-2 f5 g-3 h-3 k-4 l8 n-2 o-1 p-2 s-3 u-5
^ a_mardi	k6 n-3 s-2 u-2 w-2
^ a_toute	h-1 k-4 l-2 n4 s4 u-3 w-8
^ absent	b-2 l3
^ absolument	k3 s-1
^ achete	k-2 l-1 s7 x-1 z-2
^ adresse	g4 m-1 s-1
^ ah	k-5 l-8 n-2 s10 w-1
^ ai	f5 l-3 s-2 t5 u-5
^ aide	a-1 l-2 o6 s-2 v-1 w-4 y-1
^ aidez	a-1 l-2 o6 s-1 v-2
^ allez	n-1 s7 w-1 x-4
^ allo	k-1 n4 o-1 s-3
^ anglais	i2 s-1
^ annulation	l3
^ annule	l-2 q7 r-5 s-4
^ appele	a3 l-1 z-1
^ appelez	a6 f-5 s1
^ apres	s-1 u2
^ arabe	i3
^ arret	g-4 p-1 r6 s-2
^ arret_de_travail	l2 m1
^ arret_maladie	l4 m1 r-3 s-4
^ arrete	q-2 s4
^ arretez	a-2 l-1 q-2 r2 s4
^ attendez	k-2 l-2 u4
^ attends	l-3 p6 s-4
^ au	b2 g2 k4 l-3 s-2 t-1 y2
^ aucun_probleme	k3 s-2
^ aucun_souci	k3 s-1
^ aurait	a1
^ autre	i4 u-2
^ avancer	k-3 u4
^ avec	a-3 c-2 h4 k5 l-3 n-3 o-2 r-1 s-5 t3 u-1 v-2 w5 x-2 y-1 z-3
^ bande	l-2 s5
^ bebe	l-2 s5 v-1
^ besoin	c3 o2 s-2
^ bien	a-3 f-8 g-6 i-1 k-6 l-3 n6 q-2 s4 w-2
^ bien_note	f-2 g2 k3 l-2 m2 p2 s-3
^ bien_recu	f-1 h1 k1 l7 n-3 p-1 q-2 s-8 u1 w-2 z1
^ bien_sur	k5 l4 n-1 s-6
^ bisous	n-2 s5 w-1
^ bloque	p2
^ bom	l-1 n4 s-3 w-1
^ bon	a-1 k-4 l-2 n6 s1 u-2
^ bonne	k-2 m1 n-3 s5 u1 z-1
^ bravo	s1
^ bus	s2
^ ca	a-4 c-5 d-3 e4 f6 g-5 h1 i-3 j-1 k-3 l7 m3 n9 o-3 p-5 q-2 r1 s-5 t-1 u-6 v-2 w-3 x-4 z-4
^ ca_depend	n-2 s4
^ ca_marche	k6 l-1 o-1 s-1
^ ca_me_convient	k3
^ ca_me_va	f-1 l3 s-3 u1
^ ca_roule	k4 s-1
^ cafe	n-1 s3
^ can	i2
^ ce	a1 b-3 c-3 e-4 f5 g4 h6 i-4 j-5 k2 l-3 o2 p-4 q-3 r-8 s1 t-5 u-5 v-5 w4 x-2 y-8 z-1
^ ce_soir	s-3 x4
^ cessez	q-2 r2
^ cette	k1 l-2 v2 z2
^ changement	j2 k-2 l3 s-1
^ changer	i2 j-3 k-1 s-1 t-1 u4
^ changez	j2
^ choukran	k-1 s-2 w4
^ cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
^ combien	a4 c1 d3 f-4 g-5 k-1 l-2 m-1 s4 u-1
^ comme	k1
^ comment	b-3 c-4 d-1 e-4 f-1 g9 h5 i-1 k-9 l-2 m-2 n-1 o4 q-3 r2 s-4 t-2 w-1 y-1 z-2
^ compris	k5 o-4 s-2
^ confirme	k5 s-4
^ connard	s2
^ contactez	a4 j1 r-2
^ contretemps	l1
^ coup	q-4 r4
^ cpip	e2
^ cv	k-1 n4 s-2 w-1
^ d_accord	a-2 d-1 f-2 h3 i-1 k2 l2 m1 n-2 o-1 p-2 r-2 t-1 v1 w-4 x-2 y-1 z-1
^ dans	f2 k-1 l-3 n-1 p6 s-8 u2
^ ddse	e3 s-1
^ de	a-7 b-3 c-2 d-2 e-2 g-2 h-8 i-2 j-3 k5 m-3 n-4 o-9 p-5 s1 t-2 v-4 w12 x-2 y-2 z-4
^ decaler	k-1 u2
^ demain	a-1 f-3 h-2 k-13 l6 s-8 u9 v4 x3
^ deplacer	l-2 u4
^ depuis	s-2 v4
^ des	b-2 c-7 l-1 m-1 s4 v2 x-1 y6
^ desabonnement	r4 s-1
^ desabonnez	r2
^ desinscription	q-1 r3
^ desinscrivez	q-2 r3
^ deuil	l1
^ dis	x2
^ disponible	a-1 k5 l-3 s-2 u-2
^ dites	a4 f2 k-1 l-2 s-4 v-2 w3 x4 y-1
^ do	i2
^ dois	b-1 c4 d6 g-3 l-1 m-1 s-5
^ donnez	u2
^ du	s-5 w5
^ du_rappel	k1 l4 p-2 s-1 u-1
^ ecrivez	j2
^ elle	f-1 g-2 h-4 k4 l-6 m-1 s8 t-1 u-2 v-1 x-2 y4
^ empeche	k-4 l6
^ en	a-1 g-2 i3 k-2 l3 p5 s-8 u4 v-2
^ en_arret	l3 s-1
^ english	i3
^ enlevez	a-2 q6 r-5
^ entendu	k3 l1 s-3
^ envie	s-2 v4 x-3
^ envoie	s4
^ envoye	g4 m-1
^ envoyez	g2 j6 m-1 q-3 r-4
^ erreur	z3
^ espanol	i3
^ est	l-2 s-1 u5
^ est_ce_qu_il	g1 i3 s-2
^ est_ce_qu_on	u2
^ est_ce_que	c3 d6 e-1 f-3 h4 i3 j-2 k-6 l-6 m-2 o-3 p-2 q-2 r-1 s-10 t6 u5 v-3 x-1 y-1 z-2
^ et	b8 g-1 k-3 l-5 n-7 o-1 s-7 v-1 w8 x-1 y-1 z-1
^ explique	e2
^ expliquez	a-2 e4 o2 s-1
^ fais	l-1 p-1 s6 y-1
^ faut	a1 b4 c6 d4 e-1 f3 g-3 i-1 k-3 l-4 m-2 o-1 s-6 t-2 v-2
^ faux	a-1 j-3 o-1 z5
^ femme	l2
^ finalement	k-2 l5 q3 r-1 s-2
^ fini	i-1 q-5 r7 s-2
^ foutez	r1
^ francais	i1
^ frr	k-1 l-1 s2 v-1 z3
^ garde	s2
^ gastro	l3 s-2
^ greve	k2 l1
^ gros	k-2 l1 n3 p1 s-2 w-1
^ heure	f-5 k-3 l-4 n-2 p-1 s8 u-4
^ heureusement	k2
^ hey	k-2 l-1 n5 s-3 w-2
^ hier	s2
^ hors_de_question	k-1 l7 p-1 s-3 u-1 v-1
^ i	i4 s-3
^ ici	l2
^ il	a2 c3 e-3 f3 g-2 h-4 i-3 j-7 k-1 l-2 m-4 n-3 o-4 p-5 q-3 r-4 s6 v-2 w-3 y4 z7
^ ils	b2 k-2 l-1 m-1 u-1 v-1 x2 y5
^ impossible	k7 l-3 s-4
^ in	i2
^ inconnu	s-1 z3
^ indisponible	l3 u-1
^ info	k-1 l-1 n-1 o5 s-2 w-2
^ inscrivez	q5 r-4
^ inutile	k1 l4 p-2 s-3
^ j_accepte	q6 r-6
^ j_ai_pas_oublie	k5 l-2 s-4
^ j_espere	a-1 d-1 h-2 i-1 l-3 n8 o-1 s-6 v-1 w-2 z-1
^ j_oublierai_pas	k3 s-1
^ j_y_vais	k3
^ jap	e2
^ je	b-2 d-4 e-4 h-1 i-3 j1 k-2 l8 m3 n-3 q-3 t-1 u-3 v4 w-4 x3 z-4
^ je_confirme	b-3 f-4 g-1 h-1 k2 l3 m-1 n-1 o-3 p-2 s5 t-1 u-7 v-2 x-1 z-2
^ je_crois	a-1 f2 k-2 l5 o-1 z4
^ je_n_oublierai_pas	k8 l-1 s-1 w-6
^ je_ne_sais_pas	o3
^ je_pense	g-1 k-2 l-3 p-1 s5 v3 x-2 z1
^ je_sais_pas	a-2 b-6 c-2 d-2 e-1 f-1 g-3 h-6 k-2 l-3 n-3 o-5 p-1 q-1 r-1 s9 u-2 v-4 w-1 x-1 z6
^ je_suis_d_accord	f-1 k2 q3 r-1 s-3
^ je_t_aime	k-4 l-3 n-2 s9 w-2
^ je_vais_essayer	b-2 g-1 k-4 l-3 n-2 s7
^ je_valide	k4 l-1 u-1
^ je_verrai	k-1 l-2 n-2 s5 u-2 v-2
^ jeudi	f3 l1 u-1
^ jlai	m1 s2
^ joyeux	s2
^ jtai	s2
^ jtm	n-2 s4 w-1
^ jvoi	h5 o-2 s-3
^ la	a-4 c5 d-1 f1 g-5 i-2 j-2 l-1 m-4 n7 o-7 p-5 q-1 r-3 s-3 t-2 u-10 v7 w5 y-6 z-3
^ la_derniere_fois	l-3 p-2 s6
^ la_semaine_prochaine	u2
^ lachez	r3
^ laissez	a2 k-1 l-2 r4 s-4 v2
^ le	b-4 e4 f-3 g4 i-3 j2 k3 l-5 m-2 n-4 o-4 q-2 r-3 s7 t-3 v-6 w-6 x-5 y2 z-7
^ le_matin	f4 g-2 h-1 s-5 u4
^ leroy	k1
^ les	b-1 c3 d-2 e-1 g-1 i2 l-4 n8 o-4 q-5 r-1 s1 t-1 u-2 v-4 w-3 x-1 y-4
^ liste	c4 r-2 s-2
^ lol	k-6 l-5 n-2 o-1 s11 v-2 w-2
^ lundi	s-2 u3
^ ma	a-2 c-5 d-3 e4 f-5 g2 h-5 i-2 j-2 k2 l8 m2 n-2 o-2 p-3 r2 s-3 t-5 v-1 w4 x-4 y-1 z-3
^ ma_belle	k-1 n1 w-3 y2
^ ma_cherie	k-2 l-1 n4 s-6 w3
^ mail	m2
^ mais	k1 l1 o1 p-2 s2 u-1
^ malade	k-2 l3
^ maman	a-2 f-1 k-2 l-2 s3 v-1 w4
^ mardi	h-2 k-4 l-7 s8 u-3
^ mauvais	j-3 z5
^ me	a-1 f-3 g-3 h4 i3 j1 k-3 p-2 r4 s-4 u4
^ meme	k5 l-4 s-1 u3
^ mercredi	f-2 u4
^ mes	b-2 d2 k-2 l5 n-1 s-3 u-2 v-2 w5 y-1
^ metro	g2
^ modifier	j2 u1
^ moi	a-2 f-1 h-1 i3 k6 l-8 o-1 u-2 v1 z6
^ mon	a-6 b-3 c2 d-4 e-2 f2 g-2 h3 j-2 k4 l4 n-3 o-3 p3 q-4 r-5 s1 t-3 u-6 w-5 y6 z-3
^ mort	k4 s3 v-3
^ mort_pour_moi	l2
^ mouais	l-1 s4
^ mwen	k4 l-2 s-2 u2
^ nao	i3 s-2
^ negatif	l4
^ nickel	k7 l-2 s-4
^ nique	s3
^ nom	a-1 h2
^ non	a-1 b-2 c-1 d-1 e-1 f-2 g-2 h-2 i2 j-2 k10 m-1 n-4 o-2 p-2 q-2 r-2 s-1 t-2 u-8 v-2 w-3 x-1 y-1 z2
^ normalement	k-5 l-2 s7
^ note	a3 d-2 e-1 f2 k-7 l-2 p4 s3 t2 u-3 v3
^ notez	j1 l1
^ nouveau	j1
^ nouvelle	f-1 l-1 s-2 u4
^ numero	g5 j-4 o4 r-2 s-2 z-3
^ nv	f-5 k-2 n-1 s-2 u5
^ occupez	a-1 h-1 l-1 s3 v3
^ oh	i-3 k-6 l-3 n-3 s-1 w7
^ ok	a-3 c-2 d-3 e-2 f-1 g1 h-2 i-2 j-3 k-3 l7 m-2 n-4 p1 q-3 r2 s7 t-3 u-3 w-6 x-2 y-2 z-1
^ ok_ca_marche	k3 l-1
^ oklm	k3 s-2
^ okok	k5 l-1 n-2 s-4 w-1
^ om	s2
^ on	a-7 b4 c-1 d-3 g3 h-3 i-3 j-1 k1 l1 m-3 n-2 o2 p2 r-2 t-3 u3 v-6 w-3 x-3 y5
^ on_se_voit_demain	k5 s-4
^ on_verra	s2
^ ou	a5 b-2 c-4 d-4 e-1 f-10 g2 h8 k-2 l-4 m-1 n-2 o-3 p-1 s-8 t-2 u-2 v-2 x-2 z-1
^ oubliez	k3
^ oui	b-2 c-3 d-2 e-1 f-2 g-2 h-4 i-2 j-1 k6 l8 n-4 p1 t-1 u-8 w-3 x-1 y-2 z2
^ oups	k-1 n-1 s4
^ panne	k-1 l-1 p4 s-1
^ papa	k-1 l-1 s-2 w4
^ papier	c-1 m2
^ papiers	m1
^ parfait	k2 l2 s-2
^ pas_de_pb	k2
^ pas_de_probleme	k4 s-2
^ pas_de_souci	c-2 l-4 s5
^ pas_de_soucis	k3 s-1
^ passeport	c4 s-2
^ passez	a7 k-1 l-1 s-5
^ personne	h-3 l6 p-2 s-5 v5 w-2 z-3
^ petit	l-2 p3
^ peut	a3 i2 t-1
^ peut_etre	a-1 k-8 l-5 n-1 o-1 p3 s9 u-2 v-1
^ pff	k-2 l-1 n-2 s5 w-2
^ platre	l-2 s4 u-1
^ plutot	k3 v-1
^ portugais	i3
^ possible	a-1 i-5 l-4 s7 t2 u-5
^ pour	a-3 b-1 d-1 f-2 g-1 h-1 i-2 j-2 k-11 l-6 m-2 n-2 o-2 p-5 q-3 r-2 s4 t-2 u-3 w13 x-1 y-1 z-1
^ pourquoi	a-1 e-2 k4 l-3 s5
^ pourriez	a3 d2 g1 k-2 s-2 u-1
^ pouvez	d3 g2 h1 i2 l-4 o-1 p3 q-2 r1 s-3 u1 w-1
^ pre	s3
^ prends	s3
^ prenez	j2 l-1 s-2 v2
^ present	b-2 f1 g-1 h-1 k-5 l2 p1 s2 u5 z-1
^ presente	k2 s-1
^ pris	f-4 k-4 l5 p4 s-4 u-2
^ promis	s1
^ psg	s3
^ puis	a-2 d-1 g-1 l-3 s-3 t9 u-1
^ qu_est_ce_que	a-2 b4 c1 d2 e1 f-1 g-1 l-1 o2 s-5 t3 u-2 v-1
^ quand	a5 c-1 d-4 e-4 f7 g-3 h-1 s-4 u-1
^ que	a-2 b6 d3 e6 g-2 h-3 i-2 k-2 l-4 n-2 o4 p-1 s-6 t-4 u-1 v-2 w3 x-1 y-1 z-2
^ quel	a-2 b2 c2 d2 e3 g5 i-2 j-2 k-2 l-2 m-3 n-2 o2 p-2 q-2 r-2 t-2 v-2 w-3 x-2 y-1 z-3
^ quelqu_un	i3 o-1
^ qui	b-2 c-4 d-2 e-3 f-2 g-2 h10 i-1 j-2 k-3 l-6 m-2 n-2 o7 p-1 q-2 r-2 t-2 u-5 v-3 w-1 x-2 y-3 z2
^ quoi	a-1 b-7 c-4 d-3 e-9 g-1 n-1 o-4 s11
^ ramene	c-5 k-2 s7 u-1
^ rappel	a7 f-1 k-2 l-2 q-4 r-2 s-3
^ rappelez	d2 f7 k-2 l-2 q-2 r-1 s-2 z-1
^ ras	s3
^ rdv	b-2 e-1 f-6 h2 k6 l2 s4 u-2 w-1
^ reactiver	q3
^ reactivez	q1 r-1
^ recommencez	q4 r-1
^ recu	k7 s-4
^ recu_de_paiement	m1
^ refixer	u3
^ reinscription	q3 r-2
^ reinscrivez	q1
^ remet	q5 r-2 s-2
^ remettez	i2 j-2 l-1 q3 r-3 u2
^ remettre	k-2 q-3 u6
^ rendez_vous	f-1 l-6 p6
^ rends	s2
^ renvoyez	p1 q2 r-1
^ repas	i2
^ report	u2
^ reporter	u2
^ repousser	k-2 u3
^ reprendre	l-2 q5 s-1
^ reprenez	q4 r-1
^ reprogrammer	u3
^ reste	l-2 s3 v-1
^ retard	p5 s-3
^ retirez	a-1 k-1 l3 r3 s-2
^ revocation	e1
^ salam	k-1 n5 s-3 w-1
^ salle	a-4 g5 s-1
^ sans	k2 l3 s-2
^ sans_faute	k4 l-1 s-3
^ sans_probleme	k4 l-1
^ serai	u1
^ sinon	b5 c-2 e-2 o-2 s-2
^ soit	k1 s-1 w2
^ spip	a-5 e-4 n5 z3
^ start	k-1 n-1 o-1 q6 s-3 w-2
^ stop	a-1 b-1 c-1 f-3 g-5 h-3 i-1 k-2 n-2 o-1 p-1 q-20 r9 s6 t-1 u-1 w-2
^ stoppez	q-2 r3
^ suis	b6 d2 g-2 l2 p2 s-8 u-2 v-3 y-2 z-1
^ suite	k2 s-2 u1
^ suivi_socio_judiciaire	e1
^ super	k-3 s1 u-2 w3
^ supprime	s3
^ supprimez	j-2 r4
^ sur	f4 k-2 s-1 u2
^ sursis	e2 s1
^ sursis_probatoire	e2
^ sympa	w3
^ t_as	a-4 j-3 o-3 s13 t-2 w-2 z-2
^ t_es	a-2 f-1 g-3 h-1 k-1 n-1 o-1 p-2 t-1 w6
^ ta	s1
^ ta_mere	s2
^ te	f-2 g-3 h-1 k2 n-2 o5 w-2
^ telephone	a4 f2 r-2 s-2 z-2
^ telephonez	a4 f-1 u-2
^ tes	p-1 s3
^ tig	e4 m-1
^ toi	n8 s-6 w-10
^ ton	s1
^ top	k5 n-1 r-1 s-2 u-2
^ tournee	n-2 s6 w-2
^ tout	k11 l-3 m2 n-2 s-8 w-6 y-1
^ traduire	i3 s-1
^ travail_d_interet_general	e4 m-3
^ tres_bien	k1
^ trompe	z2
^ tu	a-2 c-2 d-1 e-1 f-3 g-1 k-3 l-3 n-1 o-1 s12 t-2 u-4 v-2 w-1 x-1 y-1 z2
^ un	a6 b2 c7 e-2 f-4 g-3 h-4 k-3 m-3 o-2 p1 s-3 w-2 x-1
^ une	a5 c2 k-3 l-3 m-3 o-5 p-3 s4 u3 v-2 x-1
^ va	k5 l-2 s-2
^ va_chier	n-1 s3
^ va_te_faire_foutre	n-1 s3
^ vazi	k3 s-2
^ vendredi	u2
^ veuillez	l1 r2
^ viens	s3
^ virement	k-5 l-3 m4 s5 t-1
^ voici	c-1 k-1 m4
^ voila	c-1 s3
^ voiture	k4 l-2 p-2 s-1
^ vos	q-1 s4
^ votre	a4 g1 i-1 j-1 l-2 m-1 p-2 r-2 s6 w-3 z-3
^ vous	b3 c-3 d-5 e-2 g5 h-3 i1 j-3 k-5 m-7 n-6 q-2 r-1 s7 t-3 u-7 v-3 w1 x1 y-4 z8
^ vous_inquietez_pas	s2
^ vous_pouvez_compter_sur_moi	k7 n-2 s-4 u-1 w-2 z-1
^ vu	k6 l-1 n-1 s-5 w-3
^ we	k7 l-1 n-4 s-6 w-3
^ wsh	h-2 i-1 k-2 l-2 n5 s-2 w-3
^ y	b1 c-2 e-2 k5 l-9 s6 u3 v-2
^ yes	i2 k4 l1 s-2 u-2
^ zzhour	k4 p-3 s-5 u5
^ zzno	k-2 l5 n-1 s-2
^ zzphone	j-10 s10
^ zzyes	k3 l-1 p2
^ ~quand_je	a-1 f2 k-1 l3 s1
^ ~si	a-1 b1 c-2 d-5 e-2 f-2 g-1 h-1 i-2 k8 m-1 o-2 p-3 q-1 r-1 s-10 t-1 u-2 v7 w-1 x6 z-1
a	a2 b-4 c-4 d-3 e-1 g2 h-5 i-4 j-4 k-5 l8 n3 o-4 p1 r-3 s4 u-3 w3 x-2
a !dit	k-1 l2 s-2 t2
a !enterre	e-1 f-5 g11 h-2 o-2 s-7
a $	k-3 l-3 n-6 s7 w-3
a 10	f2
a 15	k-1 s3 v-1
a 3	s2
a 5	l-3 p2 s2
a 8	p-1 s1 u2
a appele	l4 s-3
a arrete	l3 s-2
a augmente	c-1 s3
a besoin	s-1 u2
a bien	k3 s-2
a bien_note	k2
a bloque	l2 p-1
a ca	k-2 l4 s-2
a cafe	s4 y-1
a candy	s2
a ce	k-3 l3 o4 s-5 x4
a ce_soir	k-1 s2
a cette	f-5 k-3 l10 s-7
a change	h3 j-6 s-3 z7
a changer	k2
a chaque	b2
a colombes	g3
a cote	e-1 g7 k-2 p3 s-4 u-3 z-1
a coupe	s4
a crise	s2
a de	l3 s-2 u1
a depose	k-2 m5 s-2
a des	b1 c6 g-1 k5 l-2 s-4 u-2 y2
a dit	a-2 b-3 d3 e3 h2 k-6 l-2 s5 v-1 x1 y1
a donne	c3 j-2 m-2 s-3 z5
a dormi	l-2 s3
a du	p1 t1
a ecrit	e1 s-1 v2
a enfermee	l-2 y2
a envoye	s3
a erreur	s-1 z3
a ete	e1 l5 m3 s-6 u-2 z1
a etranglee	l-1 s-3 y5
a eu	e2 s3
a faire	a4 l2 s-1
a fait	k9 l1 m-1 s-6 w-2 y-1
a fini	k2
a fleury	l4 s-2
a france_travail	l-3 m4 s-1 u2
a frappee	y3
a gagne	s3
a garnier	l-1 m1 s3
a gennevilliers	g2 m1 s-2
a greve	k1 l5 p-1 s-5
a ikea	s2
a jour	j2
a la	a4 b-2 c2 d-2 e-3 f-5 g-10 h2 i-1 k-15 l9 m2 n-2 o-3 q-1 r1 s3 t2 u3 v-8 w-2 x2
a la_semaine_prochaine	u2
a lache	k-1 l5 s-4
a laisse	k1 s-2 v3
a laver	l-1 s2
a le	a-2 c-2 d-2 e-1 f-3 g-4 h2 i-2 j-2 l10 m2 n-2 o4 p-4 s1 t3 u-4 v-1 w-5 x-5 y-4 z-3
a lille	g2 k-1 l2 s-3 z3
a lyon	l5 s-3 t2 u-1 v-2
a ma	a5 e-3 h-4 l-3 o-1 p-1 s5 u-3 v2 w3 x-1 y-1
a mal	a-3 s6
a mange	s2 x-1
a marseille	l4 s-2 u1
a me	a3 k-1 l-2 m-2 o-1 q4 r-2 s-7 v7 w-1 y-1
a mes	l-2 t1 u-2 v5
a midi	k4 l-2 p-1 s2
a mis	k2 l-2 s2
a moi	a-2 l-1 m-3 s5 z2
a mon	a4 c1 f1 h-2 j-1 k-2 l-6 m-4 o-1 p-1 q-1 s3 t4 v-2 w-2 x4 y-2
a mourir	k-4 v5
a moyen	k-1 l-4 s-1 t3 u4
a nouveau	j-2 q5 r-1
a orleans	l2 s-2
a parle	a-2 e5
a partir	j6 k-1 l-1 r2 s-4
a payer	a5 m-2 s-1
a perdu	f1 o2 p3 s-2
a personne	h-2 l-4 s6 y2 z-2
a petit	a3 l-2 s1
a pied	k2 l-7 p3
a pleurer	l-1 s2
a pole_emploi	f-1 l4 u-2
a pre	p-4 s4
a pris	e1 l-4 y5
a quel	a3 b-2 c-3 d-1 e-3 f5 g4 h-6 k-7 l-5 m-1 n-1 o-1 p-2 s4 t-1 u-6 x3 y-1
a quelqu_un	a5 t-2 u-1 z2
a qui	h6 k-3 l-1 o-1 s-2 y2
a quoi	a-4 c-1 d-3 e4 f-1 g-2 h-3 k-2 l-2 o3 u-1 v7 z-1
a rale	k2 s-1
a ramener	c3 s-1
a rdv	u1
a recevoir	q3
a remis	b-3 k-2 l4 y-1
a rendez_vous	f4 u-2
a repondu	q3 s1
a reste	l3 s-3
a roule	l2
a se	d3 t-1
a sonne	k-2 s6 x-2 z-1
a tape	q2 r-1
a te	f5 k7 l-6 s-7 u-4
a toi	n-7 s-8 w9
a ton	s5 x-4
a tous	k-2 l-1 n8 s-5 v-2 w-7
a tout	k-2 l-4 p3 s2 v-1 x3
a trouve	m4 s-2
a trouver	a-1 g-1 m-2 o-1 s6
a tue	s1
a un	a2 b-1 c-1 f-2 g6 k-5 l-4 o-1 s3 u-1 v-1 x-1
a une	b1 g1 i3 k-2 l-2 s4 u-3 v-1 x-1 z1
a vendre	f-2 g-4 k-4 l-5 o-1 s9 u-1
a vole	c-2 j1 s3
a vomi	h-1 l-2 s5
a vos	f-1 k2 r1 s-2
a votre	k4 l-1 m4 s-5
a vous	a-5 d-1 f-3 g-4 h-1 i-2 k5 l-7 m-4 n6 o-6 r-1 s-7 u-4 v-2 w5 x-2 z-6
a vu	k-2 s4
a zero	k3 l-2 s2
a zzhour	a-2 b-1 c-1 f5 g-2 h-1 j-1 l6 m-2 p-3 s-3 t-2 u6 v-2 w-1 x-1 y-1 z-1
a86	k-1 l-3 p5 s-2
a86 je	p1
a_cause	k2
a_cause des	k2
a_cause_de	k-1 l-3 p4 s4 y-1
a_cause_du	b1 k-2 l-1 p-2 q1 s5 u-1
a_cause_du train	p-2 s2
a_demain	a-4 b-2 c-3 d-1 e-1 f4 g-4 h-4 i-1 j-2 k14 l-4 m-3 n-3 o-2 p-4 q-2 r-2 s-14 t-2 u-10 v-3 w-2 x-1 y-2 z-3
a_demain $	a-4 b-2 c-2 d-1 f-2 g-2 h-2 i-1 j-1 k19 l-15 m-3 n-2 o-1 p-2 q-2 r-2 s-12 t-1 u-6 v-3 w-1 x-1 y-1 z-2
a_demain matin	k5 s-2 u-1
a_demain zzhour	f-1 k6 p-2 u-3
a_jeudi	c-2 f6 g-5 h-3 k-3 o-1 s-5 t-1 u6
a_jeudi $	c-1 f6 g-5 h-3 k-3 o-1 s-4 u4
a_l_heure	a-1 g-1 k15 l-7 m-1 p-7 u-4 v-3 y-1
a_l_heure $	a-1 k13 l-6 m-1 p-5 u-3 v-2
a_l_heure demain	k4 p-2
a_lundi	k-1 p-2 s-1 u4
a_lundi $	l4 p-2 s-1
a_mardi	k12 l-2 n-3 s-8 u-2 w-3
a_mardi $	k8 l-2 s-7
a_plus_tard	k-2 q-5 s-2 u7
a_plus_tard $	k-2 q-5 u6
a_toute	a-1 e-1 h-1 k-5 l-2 n4 o-1 s4 u-3 w-3
a_toute le	a-1 e-1 h-1 k-4 l-2 n4 o-1 s3 u-3 w-3
a_vendredi	k-6 l-1 s-1 u8
a_vendredi $	k-7 l-2 u8
abord	k-2 l-1 s4
abs	k-7 l10 n-2 p-1 q-2 s-5 u-3 w-1
abs $	k-2 l8 n-2 q-2 s-5 u-3 w-1
absence	b5 l3 m-1 s-4 u-1
absence $	b3 k-1 l3 u-3
absence de	k-3 l3 u1
absence demain	l2
absence du	k4 l-4
absent	a-1 b3 h-1 k-15 l11 s5 t-2 u-1
absent $	b2 k-8 l10 t-2
absent avant	b2
absent demain	k-8 l7
absente	b-1 k-11 l11 s-1
absente $	b-1 k-7 l7
absente demain	k-4 l4
absolument	k3 s-1
abus	s5 u-4
abuse	g-1 k-1 l-3 s7
abuse $	g-1 k-1 l-3 s7
accepte	t2
accepte $	t2
accident	k-2 l4 p3 s-5
accident $	l5 p-2 s-1
accident je	p1
accident sur	l1 p3 s-3
accompagner	b-1 l-4 s7 t-2 u-2 y-1
accompagner $	k-2 l-2 s7 u-1
accompagner de	k2 l-1 s1 t-1
accouche	k-5 l8 s-1 u-1 y-1
accouche $	k-2 l7 s-4
accouche je	l4 s-2
accueil	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
accueil $	h5 k-2 m5 s-6
achete	j-1 k3 l-4 m-1 p-5 s3 v-1 x3 y-2 z4
achete $	k-2 s6 x-1 z-2
achete ce	s-3 x2
achete des	s2
achete du	s1
achete une	s3
acheter	s2
acheter dans	s2
adieu	a-1 k-3 l-1 m-1 s-4 v8 y-1 z-1
adieu $	k-2 s-1 v5
adieu et	s-2 v4
adorable	s-2 w4
adorable $	s-2 w4
adore	k-2 l-2 s2 w3
adresse	a2 e-2 f-2 g9 h-1 i-1 k-2 l-2 o-2 q-1 r-1 s-5 u-3 w-1 z-1
adresse $	a-2 d2 g6 k-2 s-2 t1 u-2 y1
adresse complete	g3
adresse du	a-1 g3
adresse exacte	g2
adresse mail	a5 g-3
affaire	h3 s1
age	s4
agenda	a-2 f-2 h-1 k7 l-2 m-1 q-1 r4 s-4
agenda $	f-2 h-1 k7 l-2 m-1 r2 s-4
agent	a2 e-1 g-2 h6 k-2 o-2 r-1 s-4 t3
agent $	a1 g-2 h6 k-1 s-2
agresse	y2
agresse au	s-1 y3
ah	k-7 l-6 n-2 s10 w-1
ah non	k-3 l-5 s7
ai	a-2 b-4 c-6 d-2 e-3 f3 g-6 h-1 i-4 k-2 l7 m10 n-3 o-4 p-6 r-5 s2 u-3 v3 w-5 x1 y3 z-2
ai $	d1
ai achete	l-3 s-3 x4 y-1 z5
ai arrete	a-1 l-3 m-1 q3 r-3 s7 v-2
ai attendu	s2
ai avale	s-3 v5
ai besoin	a6 b2 c3 g-1 h-2 k-3 l-1 m-2 o2 s-3 t-1 v-1
ai bien	f3 k2 m3 s-1 u-2
ai bien_note	f-3 k5 l-2
ai bu	l-2 v3
ai casse	k-2 s5 y-1
ai ce	l-1 s-1 z4
ai change	a-1 d-2 h2 j5 k-2 l4 s-5 t-1 u-1 z-3
ai commence	b-1 l1 m2
ai comment	o-1 s3
ai completement	k-1 l4 s-2
ai cours	f-1 k-1 l3 s-2 u1
ai de	k3 l3 s-3
ai demande	k5 s-3
ai demenage	g-1 l3 s3
ai depose	m3
ai des	k-2 l-8 m-2 r-1 s-1 v3 x6
ai dit	k-1 l1 s4
ai divorce	l-1 m-2 s4
ai donne	k-1 m3 s1
ai droit	b4 l-3 s-2 t1
ai du	a2 l-1 p4 s-3
ai ecole	l1
ai ecrit	q2 s-1 v3
ai effacez	f4
ai envie	k-1 l-4 m-1 v5 x3 y-1
ai envoye	l-2 m2 q1 s3
ai ete	k-2 l4 m2 s-4 v-1 y3
ai eu	f-1 i-3 k4 l-1 m-2 p-5 s8 t-2 u1 v-3 x-1 y-2 z-1
ai failli	k1 l-2 s-1 v3
ai faim	k-2 l-4 m-2 s5
ai fait	a4 e-1 f-2 k-2 l-5 m1 s5 u-1
ai fini	a-2 l-3 m7 p-1 v-3
ai gagne	s2
ai garde	f1 j-1 z1
ai hate	k2
ai je	f5 l-3 s-2 t5 u-5
ai kine	l1 s-1 u1
ai la	c-2 f-1 k-2 l4 m-3 p-2 s-4 u4 v3 y-1
ai laisse	m4 s-3
ai le	b-1 c-1 f-2 g-1 h-1 k-1 l2 p-2 s-12 t10 u-1 v-2 x-2 y4
ai les	k-1 l4 s-3 u3
ai loupe	b-1 f-3 k-1 l6 m-1 p3 r-1 s-5 u2
ai lu	c-1 e4 m-1
ai mal	k-4 l4 s3 u-2
ai mange	k-1 l-2 s4
ai manque	f-1 j-1 k-3 l5 s-3 u4
ai marre	k-2 l-4 m-2 s5 v2
ai mi	k-1 l3 m2 s-2
ai mis	a-1 k3 l-5 m2 p-1 q4 v1 y-2 z-1
ai mon	k1 l5 s-6 u2
ai oublie	a-1 b-2 f5 h3 k-9 l5 m-1 s-6 v-1
ai pas_encore	c3 k-5 l-2 m-1 s5
ai paye	a1 k-3 l-2 m8 s-5
ai perdu	c-2 e-1 f1 g1 k4 l-8 m-4 o2 p-1 s7 t-2 y-1
ai personne	k2 l6 s-7
ai peur	g-1 k-2 l-7 m-1 o-1 s-5 t-2 x-1 y11
ai plein	k4 m-1 s-2
ai plu	s-2 v2
ai poste	c-1 k5 l-4 m1 u-1
ai pris	f-1 j2 k5 l-4 m-2 o-2 p-1 s-4 v7 w-2 x-1 y1 z-2
ai pu	k2
ai quoi	b-1 c-1 d5 e-2
ai r	e1 l1
ai rate	f-6 k-7 l7 m-1 s3 v-1
ai rdv	f8 h4 k-6 l-2 m-1 s-3 u-3
ai recu	c-1 e1 f2 h-2 k-5 l-2 m-2 o2 s6 u-2 v-3 y3
ai recupere	a-1 q2 r-1 s3 z1
ai regarde	s2 v-1
ai regle	l-1 m4 s-2
ai remis	m5 s-2
ai rendez_vous	f2 l-1
ai repondu	s2
ai repris	l-1 m-1 s5 v-1
ai retrouve	s2
ai ri	l-2 s3
ai scanne	m2 s-2
ai scanner	l-2 m4 s-3
ai signe	l-1 m2 s1
ai tente	s-5 v5 y-1
ai termine	a-3 m5
ai tout	m1 s-4 v3
ai transmis	m4 s-1
ai tribunal	l3
ai trouve	g-2 k3 l-3 m3 u-1
ai trouver	l-2 m5 s-4
ai un	a-2 b-1 c-2 e-2 f2 g-1 h-1 j2 k-5 l11 m-1 p-3 q-1 r3 s-9 t-1 u4 v-4 x4 y-2 z-2
ai une	a5 d2 j3 k-1 l4 m-3 o-2 p-1 s-9 t-1 u-1 x1
ai verse	m4 s-3
ai vu	k1 l1 m4
ai zappe	l6 s-5
aid	k-3 l4
aid demain	k-3 l4
aide	a-3 c-2 f-1 g-1 h-1 k-3 l-3 m-1 n-2 o9 q-1 r-1 s-6 u-1 v-3 w6 y-2 z-4
aide $	a-2 c-2 k-3 l-2 n-2 o7 s-7 v-2 w4 z-1
aide moi	a-1 l-1 o4 s-1
aider	a-2 g-1 m-2 s6 u-1
aider a	a-1 g-1 m-2 o-1 s6
aidez	a-2 k-1 l-3 o5 q-1 s-3 u-1 v2 y3 z-1
aidez moi	a-2 k-1 l-3 o5 q-1 s-3 u-1 y3 z-1
aime	l-1 s4 v2
aime $	s2
aimerai	a2 k-1 q2 s-2 u2
aimerais	a2 k-1 p-2 q-2 r3
aimerais bien	l2 s2 u-2
air	k-4 p-1 s-3 v7
air $	k-4 p-1 s-2 v7
alarme	k4 l-1
alcool	d3 l-1 s2 t-2
alcool $	d3 l-1 s2 t-2
alitee	l4 s-2
allah	k3 s-2
allait	s-3 x2 y3
allait me	s-3 x-1 y4
aller	a-3 b5 c-2 f-4 g8 h-4 i-1 l-1 m-1 o-1 p-4 r-1 t5 u-2 v-3 x-2 y-2
aller $	d-1 g4 p-4 s4 t-1
aller a	d2 g2 t-2
aller au	s-4 t5
aller chercher	l5 x-1
aller chez	g4 s-4 x2
aller dans	s-3 t4
aller en	b6 g-2 l-4 s1 t1 v-2 x-2
aller ou	f-2 g5 h-2 l-2
aller voir	s-1 t3
allez	d-1 g-1 n-2 s2 u-1 v-1 w-2 x5
allez le	n-1 x3
allez tous	s4 w-1
allez voir	k-1 s-3 x5
allez_vous_faire_foutre	s4
allez_vous_faire_foutre $	s4
allo	k-2 n4 o1 s-3 z-2
allo $	k-1 n4 s-4
always	a-3 b-4 c-4 d-4 e-4 f-4 g-3 h-2 i-2 j-6 k10 l5 m-3 n7 p-3 q-4 r-2 s19 t-4 u-4 v-3 w4 x-4 y-3 z-4
amenagement_de_peine	e3
amenagement_de_peine ce	e2
amende	a3 b1 c-2 d-1 k-3 m5 s-4
amende $	a4 c-1 m1
amene	c5 k4 m-5 s-3
amene le	c3 m-3
amene mon	c2 u1
amener	c3
amener quoi	c1
ami	k3 l-2 s3 w-1
amis	a-2 s7 t-2 u-3
amphi	l-2 s4
an	f2
an $	f2 l-1
ancien	a-1 j2 s-2 z6
ancien proprietaire	s-1 z2
ancienne	j1 s-1
anglais	a-1 i9 k-2 l-2 q-3 r-2 s3 u-3 v-2 x-3 y-1
anglais $	a-1 i7 l-1 q-2 r-1 s-2 u-1
annee	a2 l-3 s3
annee $	a2 l-2 s2
anniv	f-2 l-1 s5
anniversaire	s3
anniversaire tonton	s1
annulation	l3
annule	a-1 b-2 c-1 d-2 f-2 g-1 h-1 i-1 j-1 l7 p-2 q5 r-1 u-4 v-1 w-1 x-2 y-1 z-1
annule $	b-1 d-1 k-10 l12 q-1 s-3 x-1
annule donc	k5 l-5
annule je	s3
annule le	l-4 r4 s3
annule ma	k1
annule mais	k4 l-1 s-2
annule mon	f-1 k4 l-2 q6 r-5 s-3 u-1
ans	a2 b-1 f-1 g-1 k-2 l-4 m-1 p-1 s6 t-2 u-1 v-2 w-1 x-1 y3 z4
ans $	s3 t-1
ans je	k4 l-2 s-2 z1
ans que	s4
aout	l-1 s2 t2
aout $	s1 t2
apero	k-1 l-1 s5
appart	g-3 h-1 m3 s3
appartient	j-1 s-2 z4
appartient desormais	s-1 z2
appel	a1 s2
appele	a2 l2 s3 w-1 z-1
appele pour	l4 s-3
appelez	a7 b1 c-1 d-2 e-3 f-1 g-3 h4 i-1 j1 k-3 l-3 o-3 q-2 s1 t-2 u-2 v-1 w-1 x-1 y-2 z1
appelez $	a10 b-1 f-2 h-4 q-1 u-1 z-2
appelez ce	a3
appelez comment	a-3 s4
appelez ma	a-6 h6
appelez moi	a6 f-4 s1 z-1
appelez mon	a-6 h6
appelez pour	a3 o-1 s-1
appelez sur	a-1 j3
appetit	k-2 n-1 s6
appetit $	k-2 n-1 s6
apporte	c1 k2
apporte $	c2
apporte le	c-3 k3 s2
apporte quoi	c2 s-2
apporter	c5
apporter $	c2
apporter mes	c1
apporter mon	c1
aprem	f5 g-1 k3 s-2 u-2 v-1
aprem $	f6 u-5
aprem ce	f-2 u3
apres	a1 b-2 c-3 f-2 g2 k-2 l-4 m-2 o-1 p6 t3 u1 v2 w-1 y1
apres $	c-3 f3 g4 p-1 s4 t-1 u-4
apres cette	f-2 u3
apres il	f1 s-1 v-2 y3
apres je	k-3 p-1 s-2 v5
apres le	f-3 k-2 l-3 p9 s-5
apres le_taf	k3 p-1 s-2 t2
apres les	u2
apres ma	l4 s-5 u1
apres mon	u2
apres vous	k-1 s2
apres zzhour	a3 f-3 k-3 l-1 s-3 t3 u2
apres_demain	f4 g-1 k-7 l-5 s-2 u8
apres_demain $	f4 g-1 u-2
apres_demain oui	k-6 l-2 u7
apres_midi	s-1 u1
arabe	i7 s-2 u-2
arabe $	i6 s-2
arabe ce	i2
argent	l-3 s2 y1
arme	s-2 x4 y-1
arme et	s-1 x2
arnaque	o1
arrange	k7 l-3 s-3
arrange $	k3 s-1 u-2
arrange avec	k4 l-2 s-1
arrange je	k3 l-1
arranger	u2
arrangerait	u2
arret	b1 g-3 k2 l-4 m-2 p-3 r5 s2
arret $	b1 g-4 l-1 p-1 r5 s-2
arret de	g1 k1 p-2 r2
arret depuis	s2
arret_de_bus	b-1 c-2 f-1 g6 h-1 m-1 r-2 s1 z-2
arret_de_bus $	c-1 g4
arret_de_bus devant	k3 p-2 s1 z-1
arret_de_bus est	g-3 l2 p-1 s4
arret_de_bus je	p3 s-2
arret_de_bus le	g2 s-2
arret_de_bus pour	g5 k-3 s-1
arret_de_travail	l2 m2 s-2
arret_de_travail jusqu	l1
arret_maladie	c4 g-1 k-2 l3 m5 r-3 s-8
arrete	a2 b-1 f-1 g-2 k-2 l-1 m-2 p5 q3 t-2 v4
arrete $	a3 s-5 v4
arrete 3	l3 s-2
arrete de	l-3 r-2 s8 v-2
arrete en	p4 s-4
arrete je	k-1 p3 s-3 v3
arrete le	l-2 s3
arrete les	q4 s-2
arrete vos	r1
arreter	a2 p-4 q-1 r4 s2 t2 v-1
arreter de	p-4 r2 s4
arreter le	a3 r1 s-1
arreter les	r2 s-1 t2
arretez	a-2 k-2 l-2 p-1 q-4 r7 s3 u-1 v-2
arretez $	r3 s-2
arretez de	a-1 l-1 r4 s3 u-1
arretez les	q-2 r6 s-1
arretez vos	r2 s-1
arrivant	h4 s-2
arrivant $	h4 s-2
arrive	a-1 b3 c-1 d-1 e-1 f-1 g-4 h-4 k-5 l-8 m-2 o-3 p15 q-1 r-1 s-3 u1 v-3 x-1 y-1 z-1
arrive $	b-3 g-2 h-3 k-11 l-5 m-1 o-2 p17 s-2 u-1 v-2 z-1
arrive a	k3 l-2 p-4 u4
arrive avec	p1
arrive comptez	p2
arrive dans	s2
arrive en	p-1 s2
arrive il	p2
arrive je	k1 s-1
arrive quoi	b3 s-1
arrive vers	p1
arrive ~si	b4 s-3
arriver	p3 s2 t-1
arriver a	p2 s-1
arriver en	p2
arriverai	k3 l-2 p2 s-4 u-2
arriverai vers	p1
as	s3
ascenseur	g3
assister	l-1 s2 y2
atelier	s-1 z2
attend	l-1 s1 y4
attend en	s-1 y3
attendez	f2 k-2 l-5 p5 s-2 u3
attendez moi	l-2 p4
attendre	a-1 k-1 l5 p4 s-4 u-2 v-1
attendre demain	l3
attendre un	l-2 p5 s-2 u-1
attends	k-2 l-4 m-1 p1 s7 u-2 v-1
attends $	s3
attends moi	l-3 p2
attendu	l-2 s4
attendu une	s2
attendu zzhour	l-1 s2
attention	l-1 s4
attestation	a4 c4 g-1 k4 l-1 s-7
attestation $	a5 c-2 s-3
attestation a	m2
attestation dans	m2
attestation de	c2 k4 m-2 s-3
attestation du	c3 m-2
attestation_d_hebergement	k-4 m6 s-3
attestation_de_suivi	a-1 c-2 l-1 s5
attestation_pole_emploi	c3
au	a-2 b-2 c-2 f-2 g1 h-8 i-3 j2 k-5 l3 n-3 o4 p2 q-4 r-3 s5 t4 v-2 w-3 z-2
au $	a-1 d3 e2 f3 g-1 h-2 o3 s-5 z-1
au 15	l2
au 2	l-1 s3
au bar	s2
au bataillon	s-1 z3
au bled	k-1 l4 p-2 s-4 t5 u-2
au boulot	k-3 l5 p2 s-2 u-2
au bout	a1 b2 h-1 l-3 o4 p-3 s-4 v4 z-1
au commissariat	l3
au courant	k4 l-3 s-1
au couteau	s-1 y3
au depot	k-1 l5 p-2 s-2
au feu	l-4 p4 r-1
au fond	l-2 s4
au fonds	m2 s-2
au foot	h-2 k-2 s5 u-1
au garage	k4 s-5
au juge	b2 x1
au le	e1 s1
au lettre	m3 s-2
au lieu	f-1 k-8 l-2 m-2 p5 s-1 u7
au lit	l2 s-1
au loto	s2
au macdo	s1
au mariage	l-1 s2 t1
au maroc	t2
au meme	g5 h-1 k-3 l3 t-2 y-1
au moins	a-2 l-1 o5
au pays	l4 s-2
au portugal	l-3 t4
au resto	l-4 p-1 s5
au secours	y2
au spip	a-1 f-1 g4 h-1 k4 l-2 o-1 p-1 s-4 u-2 x4 z2
au sport	s2
au stade	t2
au suicide	s-1 v3
au telephone	a4 k-2 s2
au travail	l2 r2 s-2 u3
au tribunal	e-1 f-1 g4 k-2 l5 s-3 u-1 x2 z-1
au village	s1 u2
au zzphone	j8 q-1 r-2 s-4
au_rdv	k3 l-3 r2 s-1
au_rdv $	k3 l-2
au_rendez_vous	c2 k13 l-5 p-3 s-6 u-1
au_rendez_vous $	c2 k10 l-7 s-3
au_rendez_vous de	l1 p-1
au_rendez_vous demain	k1
aucun_probleme	k3 l-1 s-2
aucun_probleme $	k3 s-2
aucun_souci	k3 s-1
audience	f2 l2 s-2
augmente	c-1 s3
aujourd_hui	a-2 f2 j2 k-2 l2 s2 v-2 y-1
aujourd_hui $	f2 k-1 l3
aujourdhui	f1 k-1 l-3 s6 u-2
aujourdhui $	f1 k-1 l-2 s4 u-1
aura	b2 l-1 s2 x1
aurai	a2 h2 j3 k-2 l-2 o-1 p9 s-7 u-3
aurai 10	p2 s-1
aurai du	k-4 p5
aurai un	j3 k-3 p5 s-2 u-2
aurai une	p1
aurais	a-1 c-2 k3 l2 s3 u-5
aurais bien	k-1 l3 s-2
aurait	s1
auriez	i1 u1
auriez un	u1
autant	s-2 v4
auto	c2 p1 s-2 z1
automatique	q-1 r3
autorisation	d-2 l-2 t5
autorisation de	l-1 t2
autorise	l-1 s-2 t5
autoroute	k-1 l3 p-1
autoroute je	l3 s-2
autre	a-4 b-2 c-2 d-1 e-1 f-8 g-2 h4 i3 j4 l-2 m-2 p-1 q-2 r-2 s-7 t-2 u11 v-1 w-2 x-1 y-1 z3
autre $	a-2 g-1 h4 k-2 l-3 s3 u-1
autre chose	f-1 k-1 o2 p-1 s-3 u3 v2
autre creneau	u3
autre date	u4
autre fois	h2 k-1 s1 u-1
autre heure	s-2 u5
autre horaire	u3
autre je	j-1 z2
autre jour	f-2 k5 l-2 s-1 u1
autre jour_possible	u1
autre langue	i5 u-4
autre moment	s-1 u3
autre numero	j5 s-2 u-1
autre portable	j2
autre rdv	k2 l-1 u2
autre rendez_vous	f-2 k1 l-2 u4
autres	f-2 l-2 o-1 s4 u4
autres disponibilites	u3
aux	b2 k-2 l4 m3 q3 r-1 v-1
aux jambes	s2
aux le	m4 s-2
aux rappels	q2 r-1
aux sms	q2
aux urgences	k-2 l6 s-3
avais	k-1 l4 p-2 q2 r-2 s5 u-3 v-2
avais confirme	k-4 l2 s3
avais dit	l2
avais mis	q2 r-2
avais oublie	k-2 l-1 s4
avait	k-1 p-1 s3 z1
avait des	k-1 s3
avale	k-1 l-1 s-4 v6
avale des	s-1 v2
avale tous	v1
avaler	v3 x-1
avance	k10 l-3 m-1 p-4 t-1 u-4 v-2
avance $	k10 l-2 p-8 s1 t-1 u-5
avancer	k-2 s-2 u7
avancer le	u2
avancer mon	k-2 u3
avant	d2 g-2 h-3 j-2 k5 l-3 p-4 q4 s2 u-4 v4 x-1 z2
avant $	d-1 g-1 k4 l-5 p-3 q2 s-2 t2 u-3 v5
avant ce	a-1 z2
avant de	d3 s4 t-2 v-1
avant je	k4 s-1
avant la	b2 l3 s-3
avant le	a3 h-1 p-1 s2
avec	b-2 c5 d-4 e-1 f-5 g-4 h9 i-3 j-3 k7 m-3 n-4 o-4 p-3 q-2 r2 s-6 t2 u-6 v-4 x3 y-1 z-2
avec $	k7 l-5 n-1 r-2 s-3 w-2
avec 40	k-1 l3 s-1
avec benali	h3
avec ca	e2
avec ce	o3 r2 s-1 z-1
avec celui	s-1 u3 z1
avec des	d-1 e3 k2
avec du	k-1 p2
avec elle	k3 l3 s-5
avec la	a5 f-1 h-3 l1 s-3 t-1 x-1 y1 z2
avec le	a-2 c-2 e-3 h3 k3 l4 p-4 s-2 t3 u-2 v-1 x1 z-2
avec les	b4 c-2 h-2 k5 l-2 m3 p-2 s-3 t2 v2
avec lui	h-2 k-3 l6 s3 x-2 y1
avec ma	c1 h-1 l-3 p2 s4 t2 u-1 x-2 y-1
avec mes	c-4 k7
avec moi	a-1 c5 h-2 k3 l-3 y1
avec mon	a3 c-2 h-3 j-2 k3 l-3 p-1 q2 r-1 t4 u-3 x-1 y-1 z3
avec ms	f2 j-1 k-3 l4 p-1 r3 s-4 u-2
avec plaisir	h-3 k5 l2 s-3 w-1 x-1 z2
avec pour	k7 l-5 s-2
avec pre	s2
avec quel	f-4 h7 z-1
avec qui	f-4 h8 k-3 l-4 o-2 u-1
avec quoi	b-1 c10 g-3 h-2 k-8 s-2 x-1
avec route	f1 h2 s-2
avec ses	h-1 s3 y1
avec son	s3 x3 y-2 z-1
avec ta	s2
avec tes	s2
avec toi	s1
avec ton	s1
avec un	a1 k-6 p2 s-3 t-1 x7 y2
avec une	g3 h1 k-4 l-1 p1 s-2 x4 y-2
avec vos	q-2 r6 s-2
avec vous	g-2 h6 k-1 s-2 w-3 x3 z-2
avenue	f-2 g6 s-5
avez	a1 b-2 d-2 e-1 f2 g1 h-3 i1 j2 l-3 m-4 n-2 p-1 q-2 r-4 t-2 u-2 v-2 w6 y-2 z2
avez besoin	c4 s-2 u-1
avez bien	o-2 s-5 w6
avez de	s-1 u3
avez demenage	g6 s-3
avez dit	f4 k2 u-4
avez du	z1
avez en	i2
avez fait	a-1 o3 s-2 z2
avez le	i2 s-1 z2
avez un	a-1 s5 u-2 w-1 z-1
avez une	a4 g-2
avez vous	u2
avez vu	s4 u-1
avion	k-3 l6 p-3 s-2
avion $	k-3 l5 p-3 s-1
avis	c4 j-1 k-2 q3 r-2
avis_d_imposition	c4 k-3 m3 s-3 u-2
avocat	a-2 b-2 c-1 e1 h-1 l1 m2 o-2 p-1 s6 v-1 w-2 y-2 z-1
avocat a	e3 s-2
avocat me	k-1 l1 s1
avocat qui	l6 s-2
avocat vous	m4 s-3
avoir	a7 c-2 d-2 e-2 f-2 g-2 h-4 i4 j-1 k4 l-5 m-1 n-1 o-3 p1 q2 r-5 s-8 t-6 v-3 w7 x-2 y-1
avoir $	i3 q5 r-3 s-3
avoir du	p2
avoir le	a4 s-2 u-2 w-1 z3
avoir les	i2
avoir ma	a1
avoir mal	s2
avoir prevenu	b-1 k4 l1 q-2 s-2
avoir quelqu_un	a2
avoir un	a4 f-1 h-2 s-1 t-2 u4
avoir une	b1
avril	l-1 s3 u2
bac	k-2 l3 s2
bac blanc	k-2 l4
bail	a-1 c2 m-2 s4
bail $	c2 s-1
bain	s-1 v1
bain il	s-1 v1
balle	s-6 v3 x4
balle $	s-2 x3
balle dans	s-1 v2
balles	m1 s3
ballon	s5
ballon $	s2
bande	l-2 r-1 s6
bande de	l-2 r-1 s6
bar	l-1 s3 t4 u-1
barbe	s3
barree	h1
bas	l-2 p2 y4
bas $	p2
bas de	y3
baskets	s2
bat	k-1 l-1 s1 y3
bat $	s-1 y3
bataillon	s-1 z3
batard	s-1 x4
batard $	s2
batard je	s-1 x2
batards	s2
batards $	s2
batiment	g3 k4 p-2 s-3
batiment $	g4 s-2
batterie	l-1 s3
batterie est	l-1 s2
beau	b-2 c-2 d-1 e-1 g-1 k-2 l-3 n6 o-2 s5 u-1 w-1 y-6
beau $	b-1 c-2 n-1 o-2 s8 y-4
beau_pere	k-2 l2 s-7 y8
beau_pere frappe	s-1 y2
beaucoup	s-3 v4 w3 y-1
beaucoup $	s-3 v2 w4
beaucoup de	s-1 v3 w-1
bebe	b-1 k-6 l-2 p-3 s12 v-5 z-2
bebe $	k-5 l-4 p-2 s10 v-4
bebe est	l3 u2 z-1
belgique	p-1 s-2 t4
belgique je	l3 p-1
belle	l-2 s4 x2 y-1
benali	a3 c-1 g-1 h4 k-1 l-1 n-1 o-1 s-2 w-2 z3
benali $	h4 n-1
benisse	n-1 s-2 w4
benisse $	n-1 s-2 w4
bequilles	k4 l-1 s-2
bequilles mais	k3 s-2
besoin	a4 b2 c7 f-1 g-1 h-2 k-5 l-3 m-3 o3 r-2 s-2 t-2 v-2 w-1 y-1
besoin $	c1
besoin de	a4 b2 c3 f-1 g-1 h-2 k-4 l-2 m-3 o3 r-1 t-2 u2 v-1 w-1 y-1
bete	v1
bien	a-4 b-4 c-2 d-3 e-1 f5 h-4 i-3 j-3 k2 l-7 n5 o-6 q6 r-6 s4 t-2 u-2 v-2 w1 x-1 y-2 z-4
bien $	a-3 e-1 f-7 g-6 k2 l-7 n-8 o-1 q-2 s13 u-1 w-2
bien aide	o-2 s-5 w6
bien au	g2 k1
bien demain	f6 l-3 s-2
bien dormi	s2
bien entendu	k4 s-4
bien eu	k4 l2 s-4
bien hier	s2
bien la	f-1 k2 l-6 n-1 p3 s6 w-4
bien le	f3 k-5 l-2 n8 s-9 u-1 w-1
bien les	q5 r-2
bien ma_puce	k-1 s2
bien moi	k-4 l4
bien present	k2 l-2
bien que	a3 b-2 k1 l3 q3 r-3 s-4
bien recevoir	q1
bien rentre	g-1 k-1 l-3 s5
bien un	f3 l-2
bien venir	k-5 l1 s1 u4
bien vouloir	k-2 l2 q3 r-1
bien voulu	l2
bien_compris	k7 l-2 s-6
bien_note	a-1 f-6 g1 k9 l-2 m1 p2 s-8 u-1
bien_note $	k8 l-1 s-5
bien_note le	f-3 k4 l-2
bien_note mais	f-1 g2 k-2 p3
bien_recu	a4 c-2 f-2 h1 i-1 l9 m-3 n-4 p-2 q-2 s-8 w-2
bien_recu $	k10 l-2 n-2 s-4 w-1
bien_recu a_demain	k1
bien_recu je	k-5 l7 s-2
bien_recu mais	a-1 k-6 l7 z2
bien_sur	a-1 f-1 k7 l2 n-2 q-1 s-2 w-1
bien_sur $	k6 s-4
bien_sur et	k-3 s4
bien_sur que	k4 l3 s-5
bientot	j3 k-1 l-3 p-1 s2 v3
biere	c-2 o-1 s3 t2
biere $	c-2 s4
billet	k4 p-4 s1
bisous	n-2 s6 w-1
bisous $	n-2 s4
blague	n-1 s5
blague $	n-1 s4
blanc	k-2 l3 s4
bled	k-1 l4 p-2 s-4 t4 u-2
bled $	l2
bled 2	s-2 t4 u-1
bled cet	t1
bled jusqu	l3 s-1
bleus	d-1 l-5 s4 v-2 y5
bleus partout	l-1 s-4 y5
bloque	d-2 k-2 l3 p5 q-2 r2 u-1 v-1
bloque $	l2 s-1
bloque a	p1
bloque au	l3 s-2
bloque dans	p3 s-1 y1
bloque je	p2 s-1
bloque le	l2 p-1 q-2 r2
bloque sur	p1
bloquee	l2 q-2 r2 s-1
boire	d3 s-3 t3 u-1
boire un	t2
boire une	s-1 t3
boit	s-2 y3
boit je	s-2 y3
boite	k-2 l-3 m7 s-1 t1
boite $	l-1 s4 t1 v-3
boite au	m3 s-2
boite aux	m4 s-2
boite de	s-2 v3
boite mail	m4 s-2
boites	s-1 v2
boites de	s-1 v2
bol	s5 y-2
bol de	s3
bom	l-1 n4 s-3 w-1
bom de	l-1 n4 s-3 w-1
bon	a-3 b-5 d2 e-2 g-5 h-3 i-2 j3 k5 l-4 m-1 n3 o-4 q-5 r2 v5 w-5 x-2 y-3 z-5
bon $	c-1 d-1 e-1 f-2 g-2 h-1 j4 k6 l-3 m-1 n-5 o-2 p-2 r3 s-3 t-2 u3 v3 w-1 z-5
bon appetit	k-2 n-1 s6
bon arretez	k2 r1 s-3
bon ce	f5 j3 k-3 s-2 u-2 z-1
bon garcon	s3
bon j_ai_compris	k-2 l1 q-1 r2
bon je	a-1 d-1 f-2 g-2 k3 l3 m-4 o-1 p3 t3 u-3
bon mais	k-5 l3 s-1 z2
bon pour	a-1 b-1 c-1 d3 f-2 k8 l-2 m5 s-11 u1 v-3 w-1 z-1
bon vivre	s-1 v3
bon vous	a-3 k-2 r-3 s7
bon ~si	b-2 c3 d4 k-5 t-1 u2
bonne	k3 l-4 n4 o-1 p-1 r-1 v-2 w3
bonne heure	k5 l-2 s-1
bonne personne	s-3 w4 z1
bonne sante	k-1 l-1 n5 s-2 u1
boss	l-2 p-1 s5 y-1
bosse	f-1 k-6 l8 m-1 p-2 s-2 u4 v-1
bosse $	k-6 l6 p-1 s2 u-1
bosse de_nuit	l3 s-2
bosse demain	k-1 l1 s-1 u2
bosser	d1 l-1 m3 s-2
bouchons	l-2 p5 s-1
bouchons $	p5 s-2
bouchons je	k2
bouge	s3
bouge_pas	k-3 l7 p-1 s-3
bouge_pas $	k-3 l5 s-2
bouge_pas de	l3 p-1 s-2
bouger	u3
bouger le	l-1 u3
boulangerie	m1
boulot	b-1 d3 j-1 k3 l2 m2 o-1 p2 t-3 u-2 v-2 z-1
boulot $	k2 m2 p2 u-1
boulot a	l3 p2 s-4
boulot ca	s1
boulot je	s2
boulot me	k4 l-2
bourre	k-2 l-4 p6 r-2 s2 t-1 v-1
bourre $	k-1 l-2 p8 s-5 t-1
bourre je	l-1 p-2 s3
bout	a1 b2 h-1 k-1 l4 o4 p-4 s-6 u-3 v4 z-1
bout de	b2 k-1 l5 p-2 s-2 u-3 v-2
bout du	a1 h-1 l-2 o4 p-3 s-5 v5 z-1
box	s2
box du	s2
bracelet	a4 b-1 e3 f-2 g-1 h1 k-2 l-1 m-1 p-2 s3 t2 u-2 v-1 y-2
bracelet $	a3 e2 f-1 h3 p-1 s-5 t3 u-1
bracelet ca_marche	e1
bracelet ce	e3 s-1
bracelet clignote	s2
bracelet me	e-1 s3
bracelet sonne	s3
bracelet_electronique	e4 o-1 s-1
bracelet_electronique comment	e2
bras	s-4 v5
bras $	s-2 v3
bravo	s1
bruit	l-2 s6 y-1
brule	s1 x1
bruler	s-1 x3 y1
bruler le	x2
bu	l-2 s1 v3 y1
bug	k-3 q-1 s5
bulletins	c3 s-2
bulletins ou	c3 s-2
bulletins_de_salaire	c1 k2 s-1
bulletins_de_salaire $	c1 k2 s-1
bureau	a-2 f-1 g6 k2 l-1 p-1 s-3 v-1 x3
bureau $	g5 s-2 x1
bus	a-1 b-2 c-3 f1 g2 h-1 i-1 j-1 k4 l-3 m-2 n-1 p7 s-1 t-1 u-1 v-4 w-1 x-1 y-2 z-2
bus !est	k-2 l3 p3 s-4
bus $	k6 l-7 p2 s3 u-1 v-3
bus a	k1
bus depuis	g2
bus est	k3 l-1 s-1
bus il	l1
bus je	g-1 k-3 l1 p6 s-4
bus le	p2
bus pour	g2
but	i3 k-1
buter	s-2 x2 y3
buter $	v2
ca	a-4 b-2 d-4 e6 f-2 g-1 h-2 i-1 j-4 k-7 l-3 m-1 n4 o3 p-8 q-5 s2 t-5 u8 v2 w-3 x5 y-6
ca !va	k-5 l10 s-5 u-5 x-1
ca $	a-1 b2 c-2 d-1 e-3 f-2 g4 h-7 l-6 m-1 n-2 o7 s3 t-4 u-2 v-2 w-1 z2
ca a	a-1 f-4 h3 u5
ca a_jeudi	s-1 u2
ca a_plus_tard	q-3 u4
ca commence	f3 s1
ca compagne	l5 s-5
ca consiste	e2
ca craint	b2 s-1
ca demain	k2 l1 s-1
ca dure	a-2 f4 k-1 s1
ca fait	k-1 s5 u-4 y2
ca femme	l1 s2
ca fete	f-1 s1
ca fille	k5 l-1 s-3 u-2 x3
ca fonctionne	g-1 o3
ca irait	s-1 u2
ca je	a-2 h2 i3 k2 p-2 q1 s-2 t-1 u-1
ca maison	x2
ca maman	k2 s-2
ca me	d-2 k7 l-7 m-1 o-1 s6 u2 v-3 x-1 y-1
ca mere	e1 k4 l-4 v3 y-1 z1
ca oui	k-12 o-1 s12 u-3
ca passe	c4 s-2
ca que	l-1 s3
ca se	e3 g-1 s-3 v4
ca sera	h3 k-5 l3 p-4 s5 u-3
ca serai	k-2 u3
ca sert	a-1 e2 g-1 k-1 l2 v3 z-2
ca signifie	c-1 e4 m-1 s-1
ca soeur	s-3 z4
ca sonne	a2 r2 s-2
ca suffit	c4 k-2 q-1 r2 s-2
ca te	s3
ca tombe	f2 k4 l-4 s-3 u2
ca va	b-1 c3 e-1 g-1 h-1 i-1 k2 l-5 n7 o-2 s-6 u-3 v-2 w-1 x-1
ca veu	e2
ca veut_dire	b-1 d1 e5 s-2
ca vous	k-2 s-5 u8
ca y	l-1 m6 s-5
ca_depend	k-1 l-2 n-2 s6
ca_depend de	k-1 l-1 s4
ca_joue	k5 s-1 u-4
ca_joue $	k5 s-1 u-4
ca_marche	a-2 c2 e3 g-5 h-2 k4 l-2 m-2 n-1 o8 s-6 u-2
ca_marche $	c3 e-1 g-3 h-1 k2 o6 s-4 u-1
ca_marche ce	o2
ca_marche comment	e2
ca_marche le	e2
ca_marche pour	k3 l-1 s-1
ca_me_convient	k5 s-3
ca_me_convient $	k5 s-3
ca_me_va	f-2 k4 l3 s-4 u-3
ca_me_va $	k4 s-1 u-2
ca_roule	k5 s-3
ca_roule $	k4 s-3
cachets	l-1 s-1 v5
cachets $	s-2 v4
cadeau	s4 w-2
caf	c3 k-1 o-1 s4
caf a	l2
caf me	s3
cafe	n-1 p-2 s6 t2 y-2
cafe $	n-1 s4 y-1
calendrier	k4
caler	a4 f-3 g-2 k4 n-1 o-1 s-2 u-2 w-1
camion	c3 k3 p-1 s-4 v2
camion $	u1
camion je	l3 p-1 s-3 v3
camping	s2
can	i2
can you	i2
canape	c-1 k-4 l-2 s7
canape $	s2
candy	s2
candy cru	s2
cap	k-2 l3 s1 u-2
cap demain	k-1 l3
capte	k-2 l-3 s5 u-2
car	c-1 f-1 g-2 k7 l2 m-2 n-1 o-1 p2 s-6 u2 w-1 y-1 z-2
car $	f-1 g-1 k5 l-3 n-1 s-1
car je	k5 l-1 m-1 s-4
cardiaque	s3 v-2
carrefour	l-1 m3 s-2
carriere	l1 s3
carte	d-1 l-3 m3 s3 u-1
carte vitale	c2
carte_d_identite	b-4 c7 k-2 s-2
carte_d_identite $	c3 s-2
casse	a-1 f2 j4 l-4 s3
casse $	j2 l-2 s2
casse_la_jambe	k-2 l6 s-3 y-1
casse_la_jambe $	k-2 l6 s-3 y-1
casse_le_bras	k5 l-7 s-2 y4
casser	k-5 l5 s-4 x4
casser la	k-2 l6 s-2
casser_la_gueule	s4 x-1
casser_la_gueule $	x1
cdi	k-4 m7 s-5
cdi $	k-4 m5 s-2
ce	a-4 c-3 e3 f7 g6 h2 i-3 j-2 l-4 m-2 n-2 o6 p-6 q-4 r-2 s-2 t-2 v-7 x-2 y-5 z6
ce !est	a-4 b-3 c-1 d-2 e-3 f2 g-4 h-5 i-2 j-8 m-2 n-3 o-5 p-2 r-4 s7 t-1 u-4 v-3 w-3 x-1 y-2 z7
ce $	g3 h-3 o4 s-3 z-1
ce batard	s-3 x4
ce bon	k7 l-3 s-5
ce boulot	s5
ce est	a-1 c-2 d-2 e4 f8 g6 h3 i-3 l-2 m-4 n-1 o4 p-6 q-4 s-7 t-2 v-4 w1 x-5 y-3
ce etait	l-2 s5
ce je	s-1 z3
ce juge	s-2 x3
ce mec	m-1 x3
ce message	l-3 o6 r-2 s-2 z4
ce moi	m3
ce mois	m5 s-4
ce mois_ci	l-1 m5 s-4
ce moment	k3 l-3 s5
ce nom	z2
ce numero	a-4 b-1 e-2 g-2 j4 l-2 o8 q3 r-1 s-7 u-1 z2
ce portable	j2 k-1 z2
ce possible	u2
ce que	a-6 d5 e5 k-3 o2 s-3 v-2 w5 x1 y-1 z-2
ce qui	b5 d4 h-4 l-3 o-4 p-2 s2 z-1
ce rdv	k3 s-1
ce rendez_vous	b2 k1
ce sera	h4 k-4 l4 s-2
ce serai	i3 k-7 l-1 r-1 s-5 u9 v-3 y2
ce service	o5 s-2
ce sms	e-1 h-1 o5 s-1
ce suivi	s3
ce telephone	a-2 j-1 q-2 r4 s-3 z4
ce travail	l-2 s4
ce truc	c-1 e-2 o4
ce week_end	l-1 s5 y-1
ce weekend	d-2 k-1 l-1 s4 t3
ce_jour	l2 u-1
ce_jour $	l2 u-1
ce_jour_la	c-1 f-1 g-1 k2 l13 m-3 s-10 t-1 u-2 v-2 z-2
ce_jour_la $	f-1 k2 l11 m-2 s-9 t-1 u-1 v-1 z-1
ce_jour_la ce	l2 s-1
ce_jour_la je	k-3 l4
ce_matin	a4 b-2 f-2 g-1 k-4 l9 m2 o-2 p-1 q-1 r-1 s-2 v-2 z-4
ce_matin $	b-1 f-1 k-2 l4 m3 s-1 u-2 z-1
ce_matin ce	m-1 s4
ce_matin je	k-1 l7 s-6 u1
ce_matin panne	l3
ce_soir	a1 b-2 c-1 d-2 e-1 f-4 g-1 h-1 i-2 k-10 l-11 m-2 n-1 o-4 p-1 r-1 s14 t-1 u-6 v8 w-3 x2 y-2 z-4
ce_soir $	a2 b-1 f-2 k-9 l-7 o-3 s10 u-2 v5 z-2
ce_soir ce	s2
ce_soir je	k-3 l-3 s-3 v7 w-1 x4
cela	k3 s-1
celle	c4 f-1 j2 l-2 m-1 u2
celle de	c3 s-2 u2
celui	a-2 f5 j7 k-1 l3 p-1 s-6 z-2
celui de	a-1 f5 j2 k-2 l3 p-1 s-5 y-1
celui la	j6 s-1 z-3
celui que	j-2 y1 z2
centre	c1 g2 m1 s-3
centre $	c1 g2 s-1
centre de	m1
certificat	c1 k3 m1 s-2
certificat $	l2
certificat de	c3 l-2
certificat_medical	c3 m2 s-1
certificat_medical a	m2
certificat_medical est	m1
cesser	r3
cesser tout	r2
cessez	q-2 r2
cet	k3 s-2 t3 u-2
cet ete	t3
cet_aprem	s2
cette	a-2 b-2 c-1 d-1 e-3 f-8 g-2 h-2 j-3 k-3 l6 m-2 o1 p-2 q-1 r2 t-2 x3 y-1 z7
cette annee	l-3 s4
cette chaleur	s3
cette date	f-2 u3
cette fois	k4 l-4 s-3 v-1 x4
cette heure	f-5 k-3 l10 s-7
cette histoire	l-4 o5
cette ligne	j-1 l-1 s-4 z5
cette nuit	l7 s-9 v3
cette personne	s-1 z2
cette puce	z3
cette_semaine	f9 g-1 k-1 l-1 s-6 u-4
cette_semaine $	f9 l-3 s-3 u-8
chaleur	l-1 s5 v-2
chambre	v4 y-2
champion	h-2 o-1 s4
change	a-2 d-4 f-1 h4 i-1 j5 k-6 l5 m-1 q2 r-2 s-9 t-3 v-1 z3
change $	h1 j3 u-1 z-2
change de	a-2 d-3 h4 j3 k-4 l4 m-1 q2 r-2 s-8 t-2 z5
change je	l3 u-2
change le	k-1 u3
changement	j3 l3 s-2
changement de	j3 k-2 l3 s-1
changer	a-3 b-1 c-2 d2 f-2 g-3 h-2 i4 j4 k-2 l-5 o-2 p-2 q-1 r-1 s-5 t4 u6 v-2 x-2 y-2 z-2
changer $	i-1 l-1 t-2 u5
changer de	c-1 d3 g-2 i1 j4 k-5 l-3 o-1 p-2 s-2 t6 x-2
changer la	i5 j-2 k-1 s-1
changer le	f-1 j-1 k2 s-1 t-1 u4
changer mon	a-1 j3 u4
changez	j1 k-8 s2 u5
changez la	s4 u-3
changez moi	k-7 s-2 u7
chanter	s3
chantier	l1 p-1 t2
chantier a	k-2 l8 p-1 s-5 u-2
chaque	a-1 b2 k-3 m2 q3 s-1
chaque fois	b2
chasser	a-2 l-1 s-3 t6
chasser $	a-2 s-2 t5
chat	k-2 l-6 s7
chat $	s1
chat a	s3
chat est	k-1 l-5 s5
chaud	l3 p-1 s2
chaud $	k-1 s3
chauffeur	p1
chauffeur de	p1 s-1
chef	a2 b-2 c-2 d-2 f1 g-1 h-2 j-1 k4 l3 m-1 r-1 t-2 u-3 v-2 w4 x-2 y-5 z-1
chef $	a3 f2 k4 l-6 p-1 s-8 w4
chef de	k-1 s5
chef je	k-2 l-5 s6 u-2
chef ma	k-2 p3 s1
chef me	k-2 l5 s-3
chemin	e-3 f-2 g5 i-1 l-4 p6 s-3
chemin $	e-3 f-2 g5 i-1 k-3 l-3 p6 s-2
chemin je	k3 l-2
cherche	b-2 c1 d2 g-2 k-1 l-7 m-2 p4 s5 t-1 u-1 y2 z-1
cherche $	s-2 x1 y2
cherche du	c-1 d3 l-5 m-1 p-2 s5 t-1
cherche une	l-1 p5 s-3
chercher	b3 f-1 k-5 l5 p-2 s1 x-1 z3
chercher a	b2 k-4 p-2 s4
chercher mon	l5 x-1
cheveux	s2
cheville	e-1 s3
cheville $	e-1 s3
chez	a-5 b-2 d-3 e-1 f3 g2 h-2 k2 l-2 m3 n-1 o-3 p-3 q-2 r-2 t5 u-6 v-3 w-3 x3 y4 z3
chez ca	l-2 z2
chez carrefour	l-1 m3 s-2
chez le	f-1 k4 l-2 p1 s-1
chez lui	s-4 x2 y3
chez ma	c1 s-6 t6
chez mes	l3 s-3
chez moi	a-2 f4 l5 p-3 s-7 t2 v-1 y6 z-2
chez mon	c2 s3 y-1
chez nous	l2 s-2 t3 z2
chez pre	s2
chez sfr	l-1 z3
chez toi	s6
chez vous	a-2 c-2 d-1 f2 g5 i2 j1 k4 l-8 m5 o-2 p-1 t-1 u-5 w-2 x2 y-1 z-4
chien	k-3 l-5 s10 u-2 z-1
chien $	l-1 s6 u-1 z-1
chien est	l-4 s4
chiens	s3
chiens $	s3
chimio	k-2 l4
chimio demain	k-2 l5 s-2
chinois	i4 q-3 r-1 s2
chips	k-1 s3
chips $	s2
chocolat	s3
chose	c3 e2 f-2 g-2 k-2 l-2 o2 p-1 u3 v2
chose $	c3 e2 f-2 g-2 k-2 l-1 p-1 s-1 u3 v2
choukran	k-1 s-2 w4
choukran $	k-1 s-2 w4
ci	f3 g-2 j4 k1 m1 p-1 s-1 z-3
ci $	k1 m2 p-1
cine	s2
cinq	s-4 y4
cki	i-2 k-3 l-1 n-4 o7 s-5 w-3 z-1
cki $	h-3 i-2 k-3 l-1 n-4 o7 s-5 w-2
claque	s3
cle	s1
clef	s3
cles	l-4 y5
cles $	l-3 y4
client	j-1 z4
client $	j-1 z4
clignote	s2
clignote rouge	s2
clim	s2
clinique	l4 s-3
clinique $	l4 s-3
clio	s1
clope	p-2 s4
cloue	g1
cloue_au_lit	k-3 l5 s-2 u2
cloue_au_lit $	k-2 l7 s-2 u-2
code	d-1 f-1 k-5 l2 s6
code de	d-1 l-4 s6
code demain	k-3 l6 s-3 u-2
coeur	s-3 w5
coeur $	s-3 w5
cogner	s-2 v-1 y4
coin	k-4 s4
coince	k-2 l4 p3 s-2
coince a	l3 p-1
coince au	k-2 p4 s-1
coincee	l4 s-2
colis	a2 c-1 l-1 p-1 s5
colis $	a3 c-1
colis est	s2
collegue	a-1 f-1 k3 l-1 m2 s1 t2
collegue $	f-1 k2
collegue me	a-1 k1 s2
coloc	s4 v-3
colombes	g4 s-2
colombes $	g4 s-2
combien	a8 b3 d1 e-1 f1 g2 h-1 i-1 k-3 l-7 m-4 n-1 o-2 p-1 t-3 u-3 v-1 w-1 y-2
combien $	a-2 g5 s-2
combien a	a5 s-1
combien de	a6 b5 c3 f4 g-1 k-2 l-6 m-1 s-7 t-2 u-2
combien il	a4 m-2
combien je	a1 c-2 d3 f-2 g-3
commandes	g-1 o5 s-2
comme	a-3 b-3 c6 d3 e-2 f-2 g-4 h-1 i2 j-1 k6 l-7 m3 o-3 p-3 q2 r-2 t2 u-1 v-3 w-1 x-2 y-2
comme ca	a-2 c-1 e2 i3 k7 l-1 p-2 s-8 t-1 u-1 z3
comme de	h2 k1
comme dhab	s2
comme document	c1
comme justificatif	c4 m-1 s-2
comme mon	q1
comme obligation	d3 e-1
comme obligations	d2
comme papi	c4 g-1
comme papier	c2
comme papiers	c2
comme tous	k1 l2 v-1
comme un	l-1 m-1 s6 z-1
comme une	s1
commence	b-1 f3 g-1 j-1 k-2 m5 q-1 s1 u2 z-2
commence a	f3 l-2 m2
commence le	l1 m1 s-1
commence lundi	l-1 s3
commence un	l4 u-2
commencer	k-3 l4
commencer un	k-3 l4
comment	b-4 c-6 e3 f-2 g8 h4 i-2 j2 k-8 l-3 m-3 n-1 o6 p-1 q-2 r1 s-4 t-4 v-2 w-2 x-1 y-2 z-3
comment $	e5 g-4 o-2 s-2
comment ca	g-1 o3
comment ca_marche	a-2 c-2 e1 g-4 h-2 k-2 o9 s-2
comment elle	a-3 h4
comment faire	a3 j2
comment je	a3 g4 j2 k-6 o3 s-2 u2
comment moi	a-2 h-2 s5
comment on	a5 b-2 c-2 e-3 g2 h-2 k2 l-1 m-1 o1 r2 s-4
comment se	a-7 e2 g1 h7 o-1 s-1
comment va	g-2 s4
comment venir	g2 l1
comment vous	a2
commissariat	l2 v-1 x2
commissariat $	l2 v-1 x2
compagne	k-1 l7 s-5 y-1
compagne il	l5 s-5
compagnon	l-2 s-3 y6
compagnon me	y2
complet	s1
complet je	l1
complete	g3
complete du	g3
completement	l3 m-1
completement oublie	k-1 l4 s-2
complique	a1 d2 k2 l-1 s-1
compose	s-1 z3
comprehension	s-2 w3
comprehension $	s-2 w3
comprends	i4 s-2 v1
comprends mieux	i2
comprends que	i3
compris	k7 o-6
compris $	k6 o-5 s-2
compte	a-1 c4 g-1 k4 p-5 s2 x1
compte $	x2
compte venir	k-1 l3 s-1
compter	k3
comptez	a-3 k-5 l7 o-1 p4 s-6 z-2
comptez pas_sur	a-3 k-4 l8 o-1 s-5 z-2
comptez_sur_moi	k4 l-4
comptez_sur_moi $	k4 l-4
con	s4
con $	s2
concert	l-2 s5
concert $	l-2 s4
concretement	b3 s-2
condamnation	e3 s-1
conduire	s-1 t3
conduire $	t3
conduis	p2
confirme	f-1 h-1 k2 l3 s2 u-3 z-2
confirme $	k4 s-4
confirme le	k2 s-2
confirme ma	k4 s-2
confirme mon	k-5 l5
confirme que	k6 s-7
confondez	l-1 s-2 z4
confondez $	l-1 s-2 z4
conge	k6 l-3 s-4
conjoint	s-2 y3
conjoint me	k3 l-1 s-2 y2
connais	h-3 k3 p-3 s2 z4
connais $	s2
connais personne	h-3 z4
connaissez	k1 s5
connard	k-2 s4
connard $	k-2 s4
connerie	s-2 v4 x-2
connerie $	s-2 v4 x-2
conseiller	a4 b2 d-1 e-2 f3 g-2 h4 j-1 k-2 l-2 m-2 s1 t-2 u-2 w-1 x-2 z-1
conseiller $	a3 b3 e-1 f4 g-2 h1 m-1 s-2 t-1 w-1 x-1
conseiller avant	a3 h-1
conseiller ce	h1
conseillere	a3 b-1 e-3 f-1 h5 k-2 l-1 m2 r-1 s-2 v-1 w1
conseillere $	a2 e-2 h5 k-1 m2 s-5 w-2
conseillere au	a1
conseillere de	h-1 s3
conseillere me	h-1 q1 s2
consequences	b4 s-1
consequences ~si	b3 s-1
consiste	e4 s-1
consiste en	e2
contact	a4 h-4 s-1 t-2 z3
contacter	r2 t2
contacter $	a2 r2 t-1
contacter mon	a-1 t3
contactez	a3 j3 r-2 s-1
contactez moi	a3 j3 r-2 s-1
contacts	o4 s-2
contacts $	o3 s-2
content	h-1 j-1 l-1 m4 p-2 s2
content de	h-1 j-1 l-1 s5
continuer	c-2 d3 q3 r-1 s-2 v2
continuer a	q4 r-1 s-1 v2
contradictoire	e3 s-1
contrainte	e2
contrairement	l2
contrairement a	l2
contrat	c3 k-2 l-2 m4 p-1 s-4 u4
contrat $	c3 s-1
contrat par	m1
contrat_de_travail	c4 k-2 l-1 m3 s-3
contrat_de_travail $	c2 s-1
contre	a-2 k6 l-2 s-2 u-1 z-1
contretemps	l1 p3 s-2
controle	e-1 m-1 p2 s3
controle hier	l-1 s4
convient	k4 l-1 s-1
convient parfaitement	k2
convoc	f1
convoc ce	f1
convocation	a-1 b-2 e3 f4 j-1 s-1 u-1 z1
convocation $	b-1 e2 h2 z1
convocation ce	f2
convocation_papier	c3 f-2 k2
convoque	f2 g-2 k-1 l6 s-3 v-1
convoque a	l3 s-1 u1
convoque au	l5 s-1
cool	c-1 k-6 s2 w6
coordonnees	j1
copain	l2 s-4 u-1 y5
copain me	y1
copies	c2
copine	a-1 c2 l-3 m-1 r2 s2 t2 v3 y-3
copine $	k-3 s2 t2
copine a	t1
copine accouche	l3 s-2
copine est	l-3 s4
corde	k-1 l-3 m-2 p-1 s-4 v7
corde $	l-1 m-1 s-2 v3
corde dans	l-1 p-1 s-1 v4
costa	k-1 l-2 s-3 z4
cote	a-1 c-1 e-1 g8 h-1 k6 l-2 p2 s-7 u-3 v-1 y-1 z-1
cote $	g3 k6 l-4 p3 s-7 u-2
cote de	e-1 g6 k-1 l2 p-2 s-2
cote je	p1
couloir	l-1 s3
coup	d-1 l-5 p-2 q-3 r4 s7 v2 w-1 x-1 y1
coup $	v1
coup ci	k2 p-1 s1
coup de	s-1 v2 y2
coup le	l-3 s5
coupe	j2 k-1 l-2 o-1 s5 t-2 v2 y-1
coupe le	s5
coupe les	v3
courant	k3 l-4 p4 s-1
courant $	k-2 l-2 p4 s1
courrier	a-1 c-1 l-1 m4 r4 s-1 u-1
courrier $	m2 r3 s-2
courrier ce_matin	m2
cours	f-2 k-8 l6 m-1 p5 s2 u-1 v-2 y-1
cours $	k-7 l5 p3 s3 u-4 v-2
cours je	s3
cousin	b-1 c1 k4 l-5 s2 t3 u-1 y-1
cousin me_ramene	k6 l-4 s-3
cousine	s2
cousine $	s2
couteau	k-5 l-2 s-7 x5 y8
couteau $	s-1 x-2 y4
couteau hier	s-1 y3
couteau pour	k-4 s-2 x6 y-1
covid	k-4 l8 s-3
covid $	k-4 l5 s-1
covid je	l3 s-1
cpip	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
cpip $	a-3 e1 g-2 h8 o-2 s-3
cpip ce	a3 h-1
cpip de	a3
cpip que	a3 s-1
craint	b2 s-1
craint ~si	b2 s-1
cramer	s-3 x4 y2
cramer ca	s-2 x3
creche	l2
creneau	u4
creneau $	u3
creve	l-1 p3 s-1 v2 x2
creve $	v2
creve mais	k3 l-1
crever	k-2 q-1 s-7 v5 x5
crever $	k-1 s-2 v1 x5
crise	g4 s2 v-2
crise $	g4 s-3
crise cardiaque	s3 v-2
crois	s1
croise	s2 x1
cru	k6 l-6
cru que	k6 l-5 s-2
cuisine	s1
cul	s3
cul de	s2
cure	l4 s-1
cv	k-1 n4 s-2 w-1
cv $	k-1 n4 s-2 w-1
d_accord	a-2 d-2 e-1 f2 g-1 h2 i-1 k5 l2 n-2 o-2 p-2 q-2 r1 s-3 u-3 w-4 x-2 y-2 z-2
d_accord $	h-1 k8 l-2 n-1 s-5 t2 w-2
d_accord ce	k4 s-3
d_accord et	h5 s-4 z-1
d_accord je	k3 l-3 m2
d_accord mais	b2 c-1 h-2 k-9 l6 p-2 s2 z2
d_accord pour	f-3 k5 l-4 q-1 r3 s-6 v3
dame	a1 c-1 f-2 g-4 h8 k-4 l-6 m1 n4 o-2 p-2 t-1 u-2 v-2 w-2 x-1
dame $	f-2 g-3 h5 k-1 l-2 m-1 n4 s-4 w-1
dame de	h-1 m2 s1
dame qui	a3
danger	i-1 k-1 l-5 p-2 s-2 u-2 v-1 y8
danger $	l-3 p-2 s-2 u-2 y5
dans	a-2 b-4 c-3 d-1 e-2 f-2 g3 h-5 k-6 l-1 m4 n-2 o-3 p11 q2 r-3 s1 t2 u-4 v3 w-3 x-5 y-2 z-4
dans 10	p-1 s3
dans 15	p2 s-1
dans 2	s-2 u3
dans 20	p1
dans 30	k-2 p3
dans 5	s3
dans ca	s-3 v4 y-2
dans cette	s2
dans la	g2 j-2 k-2 l-1 m2 p-1 q6 r-2 u1 v1 x-2 y2 z-1
dans le	b-2 c-2 d1 e-1 f-1 h-1 i-1 j2 k-6 l4 m-3 n-1 p6 q-1 t1 u-5 v3 w-1 x-2 y-2 z-2
dans les	g1 k-1 l-1 m-1 p6 q-1 s-2
dans ma	i1 k-2 l-3 p-1 s7 v-1
dans mes	s2
dans mon	f-2 h-2 k7 l-3 m-2 p-3 s4 u-1 y-1
dans quel	f-1 g4 h-1 s-1
dans un	m4 s-6 t4
dans une	i1 k-2 l-1 m2 p5 s-3 u-2
dans vos	l3 p-2
dans votre	m5 s1
dans_la_semaine	u1
dans_la_semaine $	u1
date	a1 b-2 c-2 d-1 e-3 f9 g-4 h-4 i-1 j-3 l-6 m-1 n-3 o-2 p-2 q-1 r-1 s-7 t-1 u8 v-2 w-2 x-2 y-2 z-1
date $	b-2 c-2 e-2 f6 g-3 h-2 i-1 j-2 k-10 l-4 n-2 o-1 s-2 t-1 u8 w-1
date de	f3 u-1
date du	a-2 f5 u-2
date et	k2 s-1
date je	f-2 l-1 s-1 u4
dc	k6 l-2 p-2 s-4 u2
ddse	e6 o-1 s-2
ddse $	e3
ddse ca	e1
de	a1 b1 e-5 f-4 h-2 i-2 k-5 l2 n-3 o-2 q-1 s6 t3 w1 x-3
de !enterre	g3
de !me	k-1 r5 s-1
de !pouvoir	k3 l-2
de !venir	k-1 l2
de $	k-5 l-3 n-2 s7 w-6
de 10	p2
de 2	l-2 s3
de 20	p2
de 5	p2 s-2
de 8	l3 s-1
de abord	k-2 l-1 s4
de absent	b5 l-3 t-2
de accouche	l4 s-2
de adieu	m-1 s-3 v6 z-1
de adresse	d3 g-2 t2 u-2
de aide	c-1 o4
de aller	d2 l-2 p-4 s5 t2
de annule	b-1 d-1 l4
de apres	f5 u-4
de arret	b2
de arreter	p-4 r2 s3 t2
de arriver	p2
de attends	s2
de autre	a-3 f-1 g-2 h4 k-2 o-1 s-4 u4 z5
de autres	u2
de avancer	k2 s-1
de avant	h-1 k4 s2 u-2
de avec	a-1 f1 g-1 h-2 j-2 k9 m-1 n-1 o-1 p-2 r1 s-9 u-3 w-3
de avoir	a5 b-2 h-1 k-4 l-2 o-2 r-2 s-4 u-2 v-1 w8 z-3
de bain	s-1 v1
de beau	b-1 c-2 o-2 s5
de bien	k-2 l2 q3 r-1
de boire	d3 t-2
de boulot	d4 k4 m-1 s-6 t-3 u1
de bruit	l-1 s3
de bus	p4 s-2
de ca	o1 s-1
de cachets	s-1 v2
de cap	k-1 l5 s-1 u-2
de carriere	s3
de ce	a-1 d2 h-1 j-1 l-1 o1 r3 z3
de ce_matin	k-2 l4 s-1
de changer	l-2 s1 u2
de chasser	a-2 l-1 s-3 t5
de chez	l2 y2
de commencer	k-3 l4
de compte	c3
de conseiller	h5 s-2
de contacter	t1
de crever	s-3 v7 x-6
de date	k-1 u3
de decaler	k1 l-1 u3
de demain	f1 j1 k2 s-2 u-1
de deplacer	l-1 u2
de deposer	k-1 m2 p1
de derniere	l4 p-1 s-1
de destinataire	z2
de discuter	a3
de domicile	m3
de dormir	s-2 t3
de en	k-1 r4 s-1 y1
de envoi	r2
de envoyer	c-2 m3
de etes	l-1 s3
de etre	b-2 p3 s1
de etre_la	b2 d-1 k-4 l2 p-2 s2
de faim	l-3 s5 v-2
de faire	b3 d2 s-2
de fatigue	k4 l-2 s3 v-4
de fievre	k1 l4 s-3 v-1
de fumer	l-2 r-1 s6 v-1
de garantie	m2 s-2
de garde	k-2 l4 s-2
de hab	h2 k1
de habitude	g2 h2 s-1 z-1
de hernie	c3 s-2
de heure	a2 f-1 k-2 l-1 p4
de heures	a4 f-2 s-2
de heures_de_tig	a3 s-1
de hier	f-1 j-1 k-2 l5 u2
de ia	l-1 n4 s-3 w-1
de ici	v1
de identite	l-2 s3
de interim	l4 s-3
de ira	s2
de irait	s2
de jeudi	f-2 k6 l-2 u-4
de jour	k-4 l3 s-1 t-2 u6
de kevin	a3 k1 s-2 z-1
de la	b-2 d-1 e-3 f-2 g9 h4 i-1 j-4 k-10 l2 n-1 o6 p-4 q-3 s-7 t1 u-3 v3 w3 z-7
de la_derniere_fois	h5 k-1 s-3
de le	a-3 b-1 d2 f-2 k5 l-9 m2 p-2 r-1 s2 t-4 v-3 w-2 x5 z3
de logement	k4 l-1 m-2 s-1
de loin	k-2 p3
de loyer	c2 m2 s-2
de lui	l-2 s-2 y4
de lundi	f-2 j3 k-5 l5 m-1 p-3 s2
de ma	a5 c4 d-1 e-4 g-1 j5 l2 m-2 p-2 r-2 s-4 u-2 v-3 w3 x-2 y3
de maintenant	a-1 q1 r3
de marcher	l1
de mardi	k-2 l2 u2
de mars	a3 m2 s-3
de me	b-5 c-2 d3 e-1 f-2 g-2 h-3 i-1 j-1 k5 l1 m-2 o-2 p-4 q-4 r6 s-5 t-2 v3 w3 x-2 y-2 z-2
de me_deplacer	l4 s-2
de me_liberer	l3 s-1
de me_presenter	b8 d-3 g-2 k-2 l-2 p-2 s-4 v-2 y-1
de merde	k-2 r-2 s6
de mes	a5 c1 g-2 k-2 l-6 m-1 r-2 v4
de messages	q-2 r3
de metier	r-4 s5
de metro	g2
de mettre	u1
de minutes	k-1 p2
de mn	h3 l5 p-3 s-3
de moi	h3 l-2 o-1 s6 z-2
de mon	a5 b-2 c2 d-2 e-1 f5 g-3 h1 l-8 m-1 o-1 p-4 q-2 r1 t2 u3 v-2 w-2 y2 z-3
de mort	l-2 s-4 v-3 y7
de mourir	k-1 l4 s-4
de neuf	c-2 s3 u2
de nous	s2
de nouveau	j-2 q5 r-2 s-1
de nul	s2
de numero	a-2 g-1 j4 k-2 l-1 o-2 r-1 s-4 u-3 z7
de on	i3 s-3
de operateur	j1
de ouf	k-4 l4 r3
de paraitre	d4 s-2
de paris	g1
de parler	a4 h-1 s-2 t2
de partir	d3 s2 t-1 v-1 x3 y-2
de passer	s-1 u1 v3 y-1
de paye	c3
de personne	s-4 z5
de plomberie	z2
de poste	k-3 l4 u-1
de pre	f-1 s3
de prevenir	k-5 l2 s-5 w6
de prison	b-1 s-2 t3 y2
de quel	c2 g3 s-2
de qui	b-1 h-8 l-1 o4 s6 z-4
de quitter	t1
de quoi	b-1 c-1 e-1 g5 o-1 s-3 t4 z-1
de rappel	q3 r-2
de rater	k4 l-3
de recevoir	q3 r-2
de rentrer	s-1 y2
de repondre	k4 p-2
de reporter	u2
de repousser	s-2 u3
de retard	k-7 l-1 p12 s-7
de reveil	k-1 l3 s-1
de rire	k2 l-4 r-1 s3 v-5 w5
de rue	a-2 g3
de scolarite	c3
de se	s-5 v7 y-2
de sejour	c4 l3 s-4
de sms	q-3 r6
de soin	m3 s-2
de soins	d2
de sortir	l2 t2
de sport	s2
de suicide	s-1 v2
de suite	k-2 p6 s-3 v-1
de telephone	a2 c1 j4 k-1 s-3 z1
de telephoner	j4 s-2 t2
de temps	a2 f4 s-4
de theo	k-1 l2 s-1
de toi	l-2 m-3 s8 v-3
de tomber	u1
de tout	k-2 l-3 m-1 s7 v-3
de tout_a_l_heure	f-1 k-2 l7 s-4
de train	k3 l-3 p1
de tram	g3 p-1 s1
de travail	d-2 j-1 k-1 l6 s-6 t8 u-5
de travailler	b-3 d4 l-1
de un	d-1 e2 f-1 j-1 k-3 l-4 s2 u2 y-1 z5
de une	a-2 b1 j-1 k-2 l-3 m-1 o-1 s3 u5 v-2 z2
de venir	b7 c-2 d-3 f-2 g-5 k-1 l5 p-2 s-1 v-2 w-1 y-1
de vivre	s-5 v5
de voir	b-2 d3 l-2 s2
de voiture	l7 s-7
de vos	r3 s3 w-1
de votre	a-4 k2 l1 q-2 r6 s-6 w4
de vous	c-1 k-2 m5 q-2 r2
de y_aller	b4 h-2 l1 s-1 t1
de yanis	u2
de zzhour	f-1 k-5 l-6 p8 s3 u1
de_nuit	l7 s-8 u2
de_nuit donc	k-3 l4 s-2
de_nuit mais	k5 l-3 s-2
de_votre_part	g-2 k-4 l-3 q-1 r1 s-4 w8
de_votre_part $	g-2 k-4 l-3 q-1 r1 s-4 w8
debrouille	k3 s-1
debrouille je	k3 s-1
debut	e3 k3 l-1 s-5 u2
debut contradictoire	e3 s-1
decalage	p3 s-2
decale	k4 l-1 s-1 t-1
decale a_vendredi	k-2 u2
decale mon	k5 u-5
decaler	k-2 l-1 s-2 u8
decaler $	k-2 u4
decaler de	u3
decalez	k-6 u6
decalez $	k-6 u6
decede	l5 s-2
decede je	l4 s-1
decedee	l2
deces	l4 s-2
deces dans	l4 s-2
decide	v2
dedans	o1 s-2 x4
dedans $	o1 s-2 x4
defoncer	x2
deg	k-2 l-3 p-1 s6
deg $	k-2 l-3 p-1 s6
dehors	b2 l-2 s4 y1
dehors $	l-2 s5 y-1
demain	a-2 b-4 c1 d-3 e-2 f2 g-1 h2 i-2 k5 l4 m-3 n-2 o-3 p-1 q-2 r-1 s-5 t-3 v3 w-2 x2 y-2 z-3
demain $	a-3 b-3 c4 d-3 e-1 g2 h6 i-2 j2 k5 l8 m-3 n-2 o-2 p-4 q-1 r-2 s-1 t-3 u-14 v-13 w-2 y-2 z-2
demain a	k-1 l2 p-2 s1 v-1
demain apres	k4 l-3 s-2 u1
demain apres_demain	k-5 u6
demain avec	k-3 s-1 x4
demain ca	k-2 l1 s-2 u-1 v3
demain ce	f-1 k5 l4 s-5 u-1 v-1
demain donc	k9 l-9
demain et	l4 s-2 x1
demain je	f-3 g-1 h-2 k3 p-2 s-10 u-6 v10 x-1
demain jeudi	k-2 l-4 u5
demain le	a-4 f5
demain mais	f-1 k-5 l-2 p2 r2 s-2 u3 v5
demain matin	a5 c-1 f-6 k-3 l-4 s10 u-5 v-1
demain mon	f3 j1 k2 l-1 s-2 u-1
demain non	k-4 l-5 u7
demain on	k2 l-2 u2
demain ou	f6 g-2 h-2 k-1 l-1 s-1 u-3
demain oui	l-2 p6 s-5 u-2
demain sans_faute	k4 l-3
demain vendredi	l-2 u3
demain zzhour	f-1 k5 l3 p-2 s-2 u-4
demain ~si	b-1 k2 l1 s-3 v2 x3
demande	a-3 b2 c1 d4 f-1 g3 h6 i-1 j-1 k4 l-5 o-3 p-1 r3 s-3 t-3 u-2 v-2 x-2 y-2 z-1
demande $	c-1 k3 m2 s-2
demande a	k3 s-1
demande ce	b4 e1 s-3
demande de	k1 r2 s-1
demande ma	k4 s-4
demande pour	d3 g-1
demande qui	h6 s-6
demande ~si	h3 u1 x-1
demander	b-2 c-1 g-1 h2 k-2 l-1 o6 s-3 t3 u-4 z-1
demander $	d4 h-1 o3 s-3 u-2
demander a	a2 s1
demander le	d-2 t4
demander quoi	o3
demandes	m2
demandes $	m2
demandez	a2 h-1 k-1 l-1 s5
demandez a	a2 h-1 l-1 s3
demenage	g5 h-1 k-3 l4 t-1 z-1
demenage ce	g4 l-2 s2 z-1
demenage demain	k-2 l3
demenager	l1 s-1 t4
demenager $	t2
demenager chez	t2
demi	s1 u2
demi_heure	k-3 p6 s-2
demi_heure $	p2
demi_heure de	k-2 p4
dent	k-3 l5 s-1
dentiste	k3 s-2 u-2
dentiste a	k-4 l4
dentiste pour	k8 l-7 u-2
depart	s3
departement	s-2 t4
departement $	s-1 t3
depeche	p2
depeche $	p2
deplace	k3 l3 u-2
deplacement	l3 p-2 s-3 u2
deplacement $	k-1 l1 p-1 s-2 u4
deplacement jusqu	l3 u-2
deplacer	k-2 l-4 s2 u6
deplacer $	l-1 u2
deplacer le	l-1 u3
deplacer mon	u2
depose	c-1 g4 h-2 k4 l-4 m6 p3 s-9 u-3 y-1
depose a	k5 s-4
depose a_demain	k2
depose le	k-1
depose les	k5 m2 p-3 s-3 u-1
depose ma	k-5 p5
depose mon	k-1 m4 s-1
deposer	k-2 m2 p1
deposer mon	m1
deposes	m2
depot	k-1 l5 p-2 s-1
depot la	k-1 l5 p-2 s-2
depuis	a2 b-2 c-2 d-1 e-1 f-2 g3 h3 j-2 k-3 m3 o-3 p-3 q-2 r-2 s3 t-3 u-3 v3 w-1 x-1 z2
depuis 2	z1
depuis 3	s2
depuis ce_matin	a4 l3 m-2 z-2
depuis cette	l3 s-2
depuis dimanche	l2 s-2
depuis hier	l-3 s3 v2
depuis janvier	z3
depuis jeudi	m2 s-2
depuis la	c-1 g3 k-2 m3 s-3
depuis le	g-2 l-2 s3 z2
depuis longtemps	k1
depuis lundi	l2 m2 t-1
depuis que	l-1 s-3 v3 y2
depuis trois	s3
depuis une	v2
derange	u2
dernier	c3 k5 l-8 m-1 q3 r-2 s4 u-1
dernier $	c3 k-2 s2
dernier ce	m-2 s4
dernier je	s1
dernier mais	k4 l-3 q3 r-1 s-2
derniere	k-2 l3 p-1 s-1 v2
derniere minute	l4 p-1 s-1
derriere	o1 y2 z-1
derriere la	y2
des	a-3 b-1 c3 d-4 f-2 g-2 h-2 j-3 l-4 m-8 n-2 p-5 q3 s5 t-4 u-4 v2 w-3 x4 y8 z-5
des bleus	l-1 s-4 y5
des bouchons	k2
des chiens	s3
des copies	c2
des docs	c5 r-2 s-3
des enfants	k-2 l3 s2 v-2
des gars	b-2 s-3 y5
des idees	k-1 l-1 s-3 v6 y-1
des mec	s-2 x-1 y3
des medicaments	c-1 l3 s-1
des medocs	v2 x-1
des messages	o2 q2 r-1
des nouvelles	s1
des papiers	c-2 k-2 m-2 s6
des que	s-2 x3
des questions	a2 o1
des rappels	q3 r1 s-1
des sanctions	b1
des sms	i3 q2 r3 s-4
des train	l6 s-5
des travaux	k5 l-1 u-2
desabonnement	r4 s-1
desabonnement $	r4 s-1
desabonner	q-1 r4 v-1
desabonner $	q-1 r4 v-1
desabonnez	r3
desabonnez moi	r3
descend	k3 p-2
descends	g2 k-1 l-1 p4
descends a	g2 k2 s-1
descends du	k-2 p4 s-2
desinscription	q-1 r3
desinscription $	q-1 r3
desinscrire	r2
desinscrire $	r2
desinscrivez	q-2 r3
desinscrivez moi	q-2 r3
desormais	j5 o-1 r-1 s-2
desormais a	s-1 z2
dessus	e2 g1 h-1 k-1 l-2 s2 u-1 x2 y2
dessus $	e2 l-1 s2 u-1 x2
dessus je	g2
destinataire	z2
destinataire $	z2
detention	b1 l3 s-2
detention $	b2
dette	m1 s-2 y2
deuil	l4 s-2
deuil dans	l4 s-2
deux	a2 j2 k3 l-1 u1 v-2
deux $	s2
deux ans	a3
deux enfants	s2 v-1
devant	f2 g4 h-2 l-4 m-2 p3 s2 u-3 y2 z-3
devant chez	g-1 k3 p-3 s2 z-1
devant la	g4
devant le	f2 g3 k3 p-3 s-1 v-1
devant les	y3
devant moi	k-2 p2 s-2 v4
devant tout	s2
devant_la_porte	s2
devez	a-2 l3 s-4 u-1 z7
devez chercher	s-2 z3
devez venir	k-2 l4
devez vous	z1
devoir	l4 s-2 x-1
devoirs	c-1 d5 e-1 o-1
devoirs $	c-1 d5 e-1 o-1
dhab	s2
di	k5 l-1 s-5 y2
diallo	a1 h-1 l-1 n4 s-2 w-1 z1
diallo $	h-1 l-2 n4 s-2 z2
dialyse	l3
dieu	k2 l-1 n-1 w4
dieu $	k3
dieu vous	n-1 s-2 w4
difference_entre	e3
dimanche	k1 s2 t3
dimanche $	k3 s-1 t1
dimanche il	l2 s-1
dimanche je	l-2 s3
dirai	b-1 k-6 l-1 s7
dire	a-4 b-1 d2 e3 f1 g-2 h2 i-1 k-1 l-5 p2 s1 t-2 u-3 v-3 w3 x-1 y3 z-2
dire $	k-2 s2 t-1 u-2 y3
dire a	f2 s-2 y2
dire le	a-2 h3
dire que	a-1 l-3 p3 s6 v-2 y-1 z-1
dire quel	c2
dire quoi	e2
direct	a6 b4 e-2 f-1 h-2 k3 o-1 p-3 s-2 t-2 u-2
direct $	a1 b4 e-2
direct apres	k4 p-3
directement	k4 l-2 s-2
dis	c3 k1 p-5 r-1 s4 u-2 v3 x1 z-2
dis a	l-2 p-4 s6
dis oui	k3 q1 s-3
dis que	c3 s-4 v4
discuter	a3
discuter avec	a3
disponibilites	u3
disponible	a2 f-3 g-2 k10 l-13 n-1 p-2 u3 v-1 w-1
disponible $	a3 f-3 g-1 k7 l-7 n-1 w-1
disponible je	k1 l-1
disponible que	k-8 l-2 s-1 u9
disponible tous	l-2 u2
dit	a-3 b-3 c-2 d1 e2 f4 g-2 i-1 k-3 l4 m-2 n-1 o-1 p-2 r-1 s2 u-5 v2 w-2 y2 z-2
dit amenagement_de_peine	e2
dit de	k-2 l-2 q1 s4
dit oui	l4
dit que	a-2 d-2 e-1 h1 k-5 l2 p-1 s1 t1 u-1 v4 w-1 x2 y1 z-1
dit zzhour	f6 s-4 u-3
dites	a4 f4 h-1 k-2 l-5 s-5 u-1 w3 x3 y-1
dites a	a5 h-1 k-1 l-3 s-4 w3 x2 y-1
dites au	x1
dites moi	f5 l-2
divorce	k-2 m-2 s5 u-2 z2
divorce $	s3
dix	f-1 k5 p-4 s-2 u3
dix minutes	k4 p-4
do	i2
do you	i2
docs	c7 q-1 r-2 s-4
docs $	c5 r-2 s-3
document	a-1 c5 d-1 m3 s-3
document $	c1
documents	c3 m2
documents $	c2
documents dois	c1
dodos	s4
dois	b-5 c6 d9 e-5 f3 g5 i-2 j-2 k-8 l2 m-4 n-1 o-2 p-3 q-2 r-2 s-8 t-3 v-4 w-2 x-4 y-2 z-3
dois $	a5 d-4 f-1 g-2 s1
dois aller	c-1 d-2 f-3 g7 h-3 l4 s-1 t-3 x-2
dois annule	l2
dois apporter	c2
dois combien	a6 c-1 d-2 f-1
dois demander	d-2 h4 t2
dois etre	l3 s-1
dois etre_la	f2
dois faire	a-2 c-4 d7 e-1 o-2 s-1
dois garder	l3
dois je	b-2 c4 d4 f1 g4 h-5 k-3 l-5 m-2 t-2 u-1
dois me	c1 l1
dois me_presenter	c-1 d-1 g3 h-1
dois prendre	c5
dois ramener	c3 l-1
dois rencontrer	h3
dois repondre	o3
dois respecter	a-4 c-2 d6
dois rester	l3 s-2
dois suivre	d2
dois venir	b-1 c-2 d-2 f5 k-1
dois venir_avec	c2
dois voir	d-3 h6
dois vous	c2 d2 f-1 l-2 t2
doit	c3 s-2 t3
doliprane	l1 s-2 v2
domicile	c1 m3 s-1
domicile $	c1 m3 s-1
donc	b-3 c-1 f2 g-1 k10 l1 m-1 p2 s-7 u-6 v-1
donc $	k3 l-2
donc aucun_probleme	k1
donc ce	k8 l-4 s-5
donc je	b-2 k2 l4 p4 s-5 u-4
donc non	k-4 l6 s-3
donc oui	k5 l-1 u-2
donne	a-1 c1 j2 k-2 l-1 m4 s-5 u-1 v2 z4
donne $	c1 m1
donne ce	z1
donne mon	j2 m2 s-2
donner	f-1 j2 l-2 m2 s-1 u4
donner $	c2 j2
donner mon	c-2 j1 m2
donner un	l-1 u4
donner une	u1
donnez	a1 u2
donnez moi	a1 u2
dont	i3
dont understand	i3
dorenavant	j2
dormi	l-3 s4
dormir	l2 s-4 t4
dormir $	k-4 l4
dormir chez	s-4 t5
dors	k-2 p-1 s5 u-1
dors a	l3 s-2
dors chez	s1
dors dans	l-5 s6
dort	s4
dos	l4 p-2
dos bloque	l3 s-2
dossier	a3 h3 j3 l-2 m2 o-1 s-1 u-2 y-1
dossier $	a1 j1 k-2 l-1 m2 s2 u-1
dossier maintenant	h3 s-2
doute	f2 l-1 s2
droit	a-2 b3 c-2 d-1 g-1 h-1 k-1 l-5 m-2 s-6 t12 u-1 v-2 x-1 y-1
droit de	a-1 b-1 c-1 h-1 k-1 l-2 m-2 s-10 t13 u-1 v-2 x-1
droits	s4
droits $	s3
du	a3 b-3 c-3 e-3 f2 h2 i-3 j-4 k-5 l-3 m3 n-2 o-1 p6 q-3 r-2 s4 v3 w2 x-5 y-4 z-4
du 10	k-1 l2 s-2 u2
du 16	u1
du boulot	l-2 p1 s2
du bracelet	s3
du bruit	s1
du centre	c1 g2 m1 s-2
du coeur	s-5 w5
du conseiller	a-2 h3
du fil	a1 h-1 o4 s-3 z-1
du genou	l2
du lit	l3 s-2
du mal	a2 s-2 v3
du mardi	f-5 h5 k2
du mat	k-1 l1 p-2 s2
du matin	l2 s-4 u4
du medecin	c-1 k2 l1 s-1
du mois	f1 k4 l-1 m2 p-1 u-1
du monde	s1
du pain	c-4 k-2 s6
du permis	l2 s-3 u3
du petit	t2
du pont	v3 x-2
du psy	c4 m-2
du rdv	f6 h1 s-2 u-3
du rendez_vous	a-2 f3 g1 u-2
du retard	k-5 l-1 p11 s-6
du rouleau	l-1 p-3 s-2 v5
du sel	s2
du spip	a9 e-7 j-2 m2 o-1 s-2 z-4
du travail	c-1 d3 k1 l-5 m5 p-2
du vous	z1
du_rappel	k1 l4 p-2 s-1 u-1
du_rappel je	k1
du_rappel mais	l4 p-1 u-1
dupont	f-1 g-1 h3 n-1 o-4 s-4 z5
dupont $	h1 n-1 o-3 s-4 z5
dur	i2 s2 u2 w-1
dur pour	i2 s-2 u2
dure	a-2 f4 k-1 s1
dure combien	f4 s-2
e	k-2 l-3 m2 n-2 p-1 s9 u-5 w-2
e $	k-2 n-2 s4 w-1
e par	s2
eau	s3
echanger	a2
ecole	f-2 k3 l3 m-1 p3 s-8 t-2 u3 v-1 x3 y-2 z2
ecole $	k1 l3 u2 x-1
ecole a	u2
ecole de	p1
ecole est	l4 s-2
ecole et	k5 p-2 s-2 u-1
ecouter	h-1 l-1 s3 w3
ecouter $	h-1 s2 w2
ecran	k-1 l-1 r2 s2
ecrire	a2 b-1 d-1 e-1 g-3 i2 k-3 l-1 o4 q3 r5 s-3 t-3 u-2 v-2 w-2 z-1
ecrire $	a4 g-3 i-1 k-2 q3 r3 s-3 t-1
ecrire en	a-2 i3 s2
ecrire quoi	a-1 o4 t-2
ecrire sur	a-1 j1 r3
ecrit	a-2 b-1 c-1 f-1 h-4 i1 j4 l3 m-2 o6 p-3 r-2 s-1 u-1 v4 x-1 y-2 z-4
ecrit $	h-2 j3 l1 o3 s-2
ecrit de	j2
ecrit il	l3 s-2
ecrit pour	k3 l-1
ecrit stop	q2
ecrit une	k-1 l-2 s-2 v5
ecrivez	i2 j3 l-1 s-3 z3
ecrivez a	s-1 z3
ecrivez moi	j3
edf	c4
educateur	k2
effacez	f4 z-1
effacez le	f3 z-1
egorger	x2
elle	b1 c-2 e-2 f-3 g1 h-2 i-1 j-2 k3 l-4 m3 o-2 p-3 q-1 s4 u-2 v1 w-2 x-1 y4 z-3
elle $	k-2 l6 s-5 x1
elle a	k1 l-2 s2 y2
elle demande	b3 g5 h-2 k-2 s-4
elle est	c-1 g-2 h-2 k-6 l-4 m5 s8 t1 u-2 v4 x-4 y-2 z-2
elle habite	x2
elle je	k4 l-4
elle ma	s3 y-1
elle me	a3 h-1 k-2 y5 z-2
elle peut	s-1 t1
elle se	a-3 h4 s2
elle sera	k5 l-2 s-2
elle va	k-2 s-2 x2 y3
elle veut	k-2 l-1 s5
email	a4 h-3
email de	a4 h-3
embauche	l-2 m4 s-2
embauche $	l-2 m4 s-2
embouteillages	p1
embouteillages je	p1
eme	s3
emmener	c-1 h-1 k10 l3 p-2 s-9 v-1 w-1 z-1
emmener $	h-1 k3 l6 s-6 w-1 z-1
emmener en	k3 l-2 s-2
empeche	k-5 l6 s2
empeche $	k-4 l6
empeche de	k-1 s2
empechement	k-3 l7 s-2
empechement $	l3
empechement de	l3
empechement demain	k-2 l1
emploi	m1 o5 s-4
emploi $	l-1 m1 o5 s-4
employeur	a-2 s3 t1
employeur !me_libere	u3
employeur $	b2 c2
employeur est	a-1 c-2 k2 l-2 s4
employeur je	s2
employeur me	t2
employeur refuse	l3 s-1
employeur vous	m1
en	c-2 d-2 f-6 g-2 i11 j-4 k-6 l2 m-3 n-2 o-5 p4 q-5 s1 v1 w-3 x-5 y5 z-5
en !ai	k-2 l1 r1 s2 v-3
en !peu	v2
en !peux	l-6 s7
en !veux	r2
en ai	k-3 l-6 m-3 s8
en anglais	i6 l-1 q-2 r-1 u-1
en aout	t2
en arabe	i5 s-1 u-1
en arrivant	h4 s-2
en attends	s3
en avance	k9 l-1 p-8 u-4
en bas	l-2 p2 y4
en belgique	p-1 s-2 t4
en boite	t2
en bus	g2 k7 l-5 p-4 s-2
en ce	k3 l-2 s3
en chemin	g-2 i-1 k-3 l-4 p8 s-2
en conge	h1 k2 l-1
en cours	k-4 l5 p-6 s4 v-2
en cure	l4 s-1
en danger	i-1 k-1 l-5 p-2 s-2 u-2 v-1 y8
en deplacement	l4 p-2 s-3 u2
en detention	b1 l3 s-2
en espagne	l2 s-3 t4
en espagnol	i3 u-1
en famille	k-2 l3
en fin_de_journee	i-1 s-2 u6 v-2
en finir	a-1 l-2 s-4 v7
en finis	k-2 l-3 s-2 v6
en fixer	u1
en formation	k-3 l5 s-2 u2
en francais	a1 q-1 s2
en france	e1 s2
en garde_a_vue	k-3 l12 p-1 s-10 y-2
en gav	l6 p-1 s-2
en greve	k3 p-2
en interim	m3 s-1
en italie	d3 s-1 t1
en le	k-4 p-1 s-3 v7
en ligne	m3 s1
en mission	l2
en panne	a-1 g-2 k4 l1 s1 v-1
en parler	k3 l-2 s-3 y1
en photo	c1
en plein	p4 s-4
en pologne	l1
en portugais	i1
en prendre	r3
en prends	p3
en pris	r2
en prison	b8 g-2 k-2 l8 p-1 s-5 t-4 u-3 v-7 x-2 y-3
en quoi	e2
en redonner	f-3 u5
en rentrant	s3
en reprendre	u2
en rer	g4 s-2
en reste	a4 s-2
en retard	b-2 k-10 l-4 p6 s6
en roumain	a-1 i3
en route	k-1 l-9 p10 s-1 v-1
en russe	i4 s-2
en stage	l2
en suis	a6 g-1 l-3 s-4
en train	k5 l-4 s-3 y3
en turc	i6 s-2 t-1
en vacances	k-2 l4 p-1 s-2 t4
en voiture	k7 l-6 s-2
en week_end	s2
en_arret	k2 l5 p-2 s-3 u-2
en_arret de	l3 s-1
en_arret je	l2
en_arret maladie	c1 k3 l1 s-2 u-1
en_taule	b3 k-2 l4 p-1 s-3 u-2
enceinte	l-1 s4
enceinte de	l3 s-1
endormi	k-2 l7 s-5
endormir	s-1 v3
endormir et	s-1 v3
endroit	g6 h-1 s-2 t-3
endroit $	g4 s-2 t-2
enerve	s3
enfant	a-2 d3 g-1 i-1 k-4 m-1 n3 u-1 v-2 w-2 x2
enfant $	d-1 g-1 k-4 m-1 n3 s4 t-1 v-1 w-1 x-2 y-1
enfants	a-2 b-1 d-2 f-1 g-1 i-2 k3 l2 m-2 o-1 p-1 q-2 t3 u2 v3 w-2 x-3
enfants $	c1 k-4 l6 m-1 s-3 t1 u2 v-1 x-1 y3
enfants a	k3 s-1 u1
enfants ce	t1
enfants je	k2
enfants ~quand_je	l-2 s-1 v5
enferme	l2 s-5 v3 y1
enferme a	l2 s-3 v-2 y3
enferme dans	s-3 v5 y-2
enfermee	l-4 y5
enfermee et	l-2 y2
enfermee il	l-3 y4
enfin	k-3 s4
enfin je_sais_pas	k-3 s4
enfin non	l2
english	i7 k-1 l-1 s-3
english $	i5 s-2
english please	i2
english pls	i1
enleve	a6 e-2 f-2 k1 q-1 r1 y-1
enleve le	a3 e-1 k2 s-2
enleve mon	q-1 r2
enleve quand	a4 s-2
enlevez	a-4 j-1 k-2 q5 r1 z-1
enlevez moi	a-1 k-1 q-2 r5
enlevez mon	a-2 j-1 q-3 r7 z-1
ennui	k-3 l-4 s6 v-2
enregistrez	j2
entendu	k7 s-6
entendu $	k8 l-1 s-7
entendu pour	l2
enterre	k2 l3 s-2 u-1
enterre ma	k4 l-2
enterre mon	k-3 l6 s-2
enterrement	k-1 l2 m-1 p-1 t3
enterrement $	l5 m-1 s-1
enterrement de	l-2 t4
entorse	l5 s-3
entorse au	l4 s-2
entre	a-1 l-3 m1 s1 u2 z1
entre midi	s-2 u3
entre prise	m1 s-2 z2
entree	g4 u-2
entree $	s3 u-2
entretien	c1 k3 l-4 s1 u2
entretien $	c1 l-1 u1
entretien chez	s2
entretien_d_embauche	k-1 l5 s-4
entretien_d_embauche $	u2
entretien_d_embauche a	l3 s-2 u-1
entretien_d_embauche au	l2 s-1
enverrai	l2
enverrai le	l2
envie	h-2 k-2 l-6 m-2 o-1 v8 w-1 x1 y-1
envie de	k-2 l-4 m-2 s-2 v8 w-1 x1 y-1
envisageable	u2
envisageable de	u2
envoi	j-1 r6 s-2
envoi $	r1
envoi de	r3
envoi des	r2 s-1
envoie	a-1 c-1 h-2 j-1 k-2 m-1 o4 q3 r2 z-2
envoie $	q1
envoie ca	h-1 o3 s-2
envoie ce	o3 z-2
envoie moi	s2
envoye	c-2 g2 k-2 l-3 m9 o-2 q1 r-4 v-2 z-2
envoye $	g-2 m7 r-1 s-3
envoye avec	m2
envoye le	m3 s-1
envoye les	m1 q2 s-1
envoye mes	m2
envoye mon	m2
envoye par	m3 r-2
envoye tout	j2
envoyee	m1
envoyees	m1
envoyer	c-3 g1 k-3 l-1 m3 o3 q-2 r1 s4 t-2 u-2 y-1
envoyer $	m1 o2 s-2
envoyer des	m-1 o2 q-2 r2 s2
envoyer le	g2 m1
envoyer ma	k-2 m1 s5 t-2 u-2
envoyes	m2
envoyes $	m2
envoyez	g2 j5 m-1 q3 r-7 s-1 z2
envoyez les	j4 r-3 z2
envoyez moi	j-1 q3 r-2
equipe	a-1 d-1 e-1 f-1 h-1 k-5 l-3 m-1 n3 o-1 p-1 q-1 r-1 s2 w3 z-1
equipe $	a-1 d-1 e-1 h-1 k-4 l-2 m-1 o-1 q-1 r-1 s5 u-3 w3
er	l2 u-1
ere	f2 g1
ere fois	f2 g1
erreur	k2 l-4 m-3 q4 r-2 s-6 u-1 v-1 w-2 y-1 z9
erreur $	k-2 l-1 m-1 q2 s-3 w-2 z7
erreur de	z3
erreur je	k3 l-2 q2 r-1 s-2 z3
erreur sur	z1
es	h-1 l2 o2
escalier	k-1 l2 s1
espagne	l2 s-3 t4
espagne $	l2
espagnol	i5 s-3 u-1
espagnol $	i4 s-3
espanol	i3
espece	s3
espece de	s3
essaie	a2 k-2 s2
essaie de	a2
essaye	s3
essaye de	s3
essence	k-2 l2 s2 x2
est	a-3 c-4 d-2 e4 f7 g6 h2 i-3 k2 l2 m-2 n-2 o4 p-4 q-4 r-2 s-2 t-3 u-3 v-3 x-5 y-3
est !cette	u2
est !etait	k2 l-2 s3
est !importe	a-1 s5
est $	a-4 b-1 d-1 e2 f4 g8 h-7 k-3 o2 s-4 z3
est a	a-4 b-2 c-1 d-1 e-3 f8 g10 h-5 j-1 k-9 l-4 m-1 n-2 o-2 p-2 s1 t-2 u-8 v-2 w-2 x-2 y-1
est abuse	g-1 k-1 l-1 s6
est adorable	s-2 w4
est annule	k5 l-7 s3
est arrange	k2
est arrete	k-1 p6 s-5
est au	c3 e-2 g6 h-3 k4 o3 p-1 s-6 t-2 y-1 z-1
est autorise	s-1 t3
est aux	k-1 l3 s-1
est avec	a-2 c-2 e-2 f-5 g-3 h13 k-3 l-1 o-2 u-1 w-3 x-2 z-3
est barree	h1
est benali	h3 n-1
est bien	a-3 d-1 e-1 f11 g3 h-3 k3 l-1 o-3 p-2 s-12 u-6 w-1 z-2
est bloque	d-1 l-4 p2 s4
est bon	a-1 b-4 c1 d4 f-2 g-4 h-2 i-1 k11 n-6 o-3 p2 q-4 r4 s-10 t1 u3 v-3 w-3 x-1 y-2 z-1
est ca	b-1 e-2 f-3 g-2 h-1 k-11 l3 o-4 s12 u-4 v-2 x3 y-1 z1
est casse	j5 k2 s-4
est ce	b2 d4 g2 h-8 j2 l-3 o2 s-10 u1 z4
est celui	j3 z-3
est chaud	l3
est chez	k-4 m6 s-3
est coince	p1
est complet	s1
est complique	a2 d3
est d_accord	f4 g-1 k8 l-2 s-6 t2 u-4 z-1
est dans	f-3 g2 h-2 k7 l-2 m2 p2 s-6
est de	g3 h-3 l-1 o8 s-5 z-4
est decede	l5 s-2
est decedee	l2
est demain	f11 g-3 h-5 k-6 s-2 u-4
est derriere	s-1 y3
est devant	y1
est dupont	f-1 g-1 h6 n-1 s-2 z-3
est dur	i2 s1 u2
est en	a-1 b-2 g-1 k1 l4 m-1 p2 s1 t-2 u-1 y2
est enferme	s-3 v5 y-2
est entendu	k4 s-3
est envoye	g-2 m6 s-2
est etait	a2 e-2 f2 g-1 l6 s-3 z1
est facultatif	b4 c-1 g-1 k-1 s-1
est faisable	f-2 u3
est fait	k-1 l-2 m4
est fermee	l6 p-2 s-3
est fini	a1 e-1 k-2 l2 s3
est gentil	a-1 f-2 g-2 h-2 k1 n-2 o-2 s-2 w6 z-1
est grave	b4 l-1 s-2
est hospitalise	k-2 l5 s-2
est hospitalisee	k4 l-3 s-1
est il	a-1 b2 c-3 e-1 k-1 l-3 s5 u2
est important	a4 h-1 l1 s-1
est incarcere	l1
est interdit	d6 l-2 o-2 s-4 t3
est je	e1 l-1 m5 s-5
est jeudi	f2 k-1 l-2 s-1 u3
est karim	g-1 h-2 j2 k-2 n6 o-1 s-2 w-1 z-4
est la	b3 c-1 d-1 e4 f-4 g-1 h5 j-1 k-6 l2 m-1 n-1 o-3 p-2 s-3 u-2 v6 w-3 x-2 y-2
est le	a-2 b-1 c-1 d-1 e6 f-1 h3 i2 j4 k-7 l3 o-2 p-1 s-8 t-1 u-2 v-1 x-2 z7
est le_matin	f7 g-5 h-2 k-1 s-3 u-2
est les	c2 l4 m-2
est loin	g2 k-1 l-2 p-1 s4
est long	a3 e-4 k-1 s6 z-2
est lui	k-1 l-3 s-3 t2 y5
est ma	a-1 e1 k-3 l-2 o2 s6 w-2 y-2 z-1
est maintenant	j1 l-2 s4
est malade	l-3 s5 u2
est mardi	f6 h-1 k-1 s-2 u-2
est marque	f1 k3 s-3
est messages	o2 r3 s-2
est mieux	r2 s-2 u3
est moi	a-2 h-2 k-1 l-1 o-2 s7
est mon	a-4 f1 h2 j4 m-1 o-1 q2 r-1 s-2 u-2 y1 z2
est mort	a-3 f-2 g-1 j-3 k-8 l13 m-1 s-1 u1 v-6 y-3 z-2
est morte	k-1 l8 s-6 y-1
est nimporte	c-1 s4
est non	k-5 l9 s-9 u-1 z-1
est normal	k-1 s2
est note	f-2 g-2 h-1 k9 o-1 s-6
est nulle	l-2 s3
est obligatoire	b7 d-3 f-2 k-2 l2 s-3
est oblige	b6 d-2 g-1
est ok	f-3 k14 l-6 s-11
est ou	a-1 b-1 d-1 e-2 f-11 g13 h-8 k-4 l-1 o-2 s2 u-1 z-1
est oui	k8 l-1 s-7
est ouvert	f-2 g-1 s5 u-1
est par	g3 s-1
est pareil	g-2 k-3 o-1 s5 w-2
est parfait	k2
est parti	k-2 m2 p3 z2
est partie	h1 l-1 v4
est pas_sur	k-3 s3 u-1
est passee	c-2 m3
est paye	d-1 e7 g-1 s-4
est possible	a4 f-2 g-1 h-1 i1 k-6 l-6 p-1 s-4 t-1 u16 w-1
est pour	a-2 b4 c-1 f5 g-2 j-2 k-8 l-2 s1 u6 w-2 z4
est prevenu	k3 s-2
est prevu	f2
est quand	a5 e-2 f2 g-1 h-2 l-1 o-1 u-1
est quel	a-2 b-2 c2 d-2 e-2 f4 g2 h7 k-4 l-2 o-1 s-6 u-3 z-2
est qui	a-3 b-2 d-1 e5 f-3 g-3 j-2 k-6 l-2 m-1 n-1 o8 r-1 s-1 u-1 v-1 w-1 y-1 z-2
est quoi	a6 b-7 c-2 d5 e10 f-2 g-2 i-1 j-3 k-2 l-2 m-3 n-2 o5 p-2 q-1 r-1 s-17 t-1 v-2 w-2 z-4
est regle	k2 l-1 m2 s-2
est relou	k-2 l-1 s4 u-1
est rentre	k-3 l3
est reparee	k4 l-2 s-2
est rue	g5 s-3
est sms	r2
est son	k5 s-4 z2
est sorti	l-1 s-3 x4 y1
est suivi	s1 t2
est supprime	l3 s-2
est sur	i-1 k5 l-2 p-2 s3 v3 x-3 y-2
est ta	s1
est te	l5 s-5
est toi	n-1 o-1 s6 w-1
est tombe	k-1 s3
est tombee	l3 s-1
est tot	f-4 s-2 u5
est tout	k2
est un	a-5 b-1 g-3 l-3 o5 p-1 s4 u-3 w-2 z2
est une	a-2 e-1 f-1 g-1 h4 l-3 o5 s-2 u-2 z2
est urgent	a4
est utile	c6 e-2 f-2 g-1 o-1 s-2
est valide	k3 s-1
est violent	s-2 y4
est votre	a3 g-2 z-1
est vous	h2
est vrai	k-4 l-1 s5
est zzphone	j5 s-3
est_ce_qu_il	a-1 b1 g2 i3 s-3 u2
est_ce_qu_il peut	u2
est_ce_qu_il y	g2 i3 s-2
est_ce_qu_on	a1 u2
est_ce_qu_on peut	u2
est_ce_que	a4 c2 d4 e-2 f-2 g4 h3 i2 j-2 k-6 l-8 m-2 o-4 p-2 q-2 r-2 s-13 t8 u7 v-4 w-1 x-3 y-1 z-2
est_ce_que ce	d4 g2 h4 k-1 l-2 s-4 t2 u-2 v-2
est_ce_que je	b-1 c2 d2 f2 g3 h-3 i2 k-5 l-5 m-2 o-3 p-2 q-1 s-11 t7 u7 v-2 x-2 y-1
est_ce_que le	b2 f-2 u3
est_ce_que ma	a1
est_ce_que mon	a3 b1 s-2
est_ce_que vous	f-1 i1 s2 u2
et	a-5 b2 c-4 d-2 f2 g-6 i-2 j-2 k-4 l-5 m-4 o-2 p2 q-4 r-2 s4 u-4 w5 x6 y5 z-3
et !me	s-3 v5
et $	k-8 l-1 n-3 s3 w5
et a	f-2 k4 l1 n-5 s-9 u-3 w8
et apres	f-2 g-2 k-1 p-3 s6 u-4 v-2 y3
et ce	i2 l-2 s2
et de	w2
et des	s1
et deux	s-2 u3
et du	s1
et elle	k-2 s3
et envoye	m2 s-2
et il	b-1 l-3 p2 t1 u-3 v-1 y6
et je	a-1 b-2 c-6 f-4 g-2 k8 l9 m-2 o-1 p3 r-1 s-14 t2 v-2 w-1 x4 y-3
et la	e1 k-3 l-1 p-2 s4 x1
et le	c3 d-1 k-1 l8 s-5 t-1 u-1
et les	c1 l2
et ma	k4 l-1 s-3
et me	s-1 x-1 y4
et moi	s4 w-2
et mon	r2
et on	s3 z-1
et personne	l-1 p-2 s6 z-1
et quart	k-4 p5
et que	s-1 v2
et sur	f4 k-2 s-1
et ta	k-1 s2
et toi	l-1 w-1 x4
et un	s3
et une	s2
et votre	s1
et vous	k-2 l-2 n-1 s7 w-2
et ~si	b9 l-6 s-2
etage	f-3 g5 h-1 l-2 p-1 s3
etage $	f-3 g5 l-1
etais	f-2 g-2 h-1 k-5 m-1 p-7 s12 v-1 x-1 z-2
etais au	s1
etais en	p-7 s7
etais malade	k1 l4 s-5
etais present	l-2 s3
etais venu	s1
etait	e-2 f2 g-2 l3 m-1 p-4 s5 t-1 u-3 v-2 w-1 x-1 y-2
etait annule	k3 l-2
etait beau	s2
etait bien	s2
etait en	p-3 s4
etait ferme	l6 s-5
etait langue	s2
etait mieux	h-1 s3
etait pour	f2 k-2 s2
etait une	k3 l-1 s-2
ete	a-2 k-4 l6 m4 o-1 s-4 t2 u-2 v-4 x-2 y4
ete $	t3
ete annule	l1
ete embauche	l-2 m4 s-2
ete incarcere	l1
etes	c-2 d-2 e-2 f-4 g6 h-3 i2 j4 k-5 m-2 n-3 o7 p-3 q-3 r-4 s-2 t-1 v-2 x-2 y-2 z2
etes $	o2
etes a	j2
etes chez	s-4 z5
etes des	s3
etes fermes	o-1 s4
etes la	b2 l-1
etes moi	k-2 l5 s-3 u-2
etes ou	g7 o-4 s-4 w-1 z-2
etes ouvert	s2
etes ouverts	s3
etes qui	h-1 o10 r-2 s-7 z-4
etes trompe	s-1 z3
etes trompes	s-2 z4
etes un	a-2 o5 s-2
etes vous	h-1 o5 s-2 z-1
etranger	e3 g-3 k-1 l7 p-1 s-5 t1 u-2 y-1
etranger $	l3 s-1 t2
etranglee	l-1 s-3 y5
etranglee $	y2
etranglee hier	s-2 y3
etrangler	s4
etre	b-3 c-1 d1 f-2 g-1 h2 k-3 m3 p3 q4 u-4 v1 w-1 x-3
etre $	m4 r1 s-2
etre a	l2 p3 s-4
etre en	b-2 d2 k-1 p5 s-2
etre mort	l-2 s-2 u-1 v4
etre prevenu	q4
etre rappelez	a2 k-3 q2
etre sur	l2
etre_la	b2 d-2 f1 k9 l-7 t-2 u-6 v-2
etre_la $	b2 d-2 k9 l-4 p-5 s-1 t-2 u-2 v-1
etre_la demain	k7 l-6
etre_la mais	k-5 l3 p-1 s3
eu	a-2 f-2 i-3 j-1 k6 m-3 p-5 q-1 s9 t-4 v-3 w-1 x-2 y-3 z-3
eu des	l-3 s5
eu le	k3 l1 m3 s-5
eu mon	f-1 k-3 l-8 m-4 s10 t-1 u2 y-1
eu un	e1 k-1 l8 p-4 s-5
euros	a2 k-2 l-2 m4 p-1 s3 v-1
euros $	m2 s-1
euros au	m2 s-1
euros pour	m2 s1
ex	a-3 b-1 c-2 f-1 g-2 h-2 j-3 k-4 l-7 m-2 p-1 q-1 r-2 s2 t5 u-2 v-3 x5 y6 z2
ex $	a-2 k-1 l-2 t2 x6 y-1
ex est	l-2 s2 y3
ex me	l-2 y5
ex ou_po	s-2 t3
ex pour	s-3 t4
exacte	f3 g2 l-2
exacte $	f3 g2 l-2
exam	l2 s1 u2 w-1
exam de	l2 u-1
examen	k-1 l5 s-3 u2
examen de	l1
examen demain	u2
examen du	l4 s-2
excuser	k-1 l2
explique	a-1 e1 w3
explique moi	e2
expliquer	a4 e4 h-1 i-2 k-2 l3 q-1 z-1
expliquer $	a-1 e4 k-1 l4 o-2 s-1
expliquer ce	e1 o2
expliquer en	a2
expliquez	a-2 e4 o2 s-1
expliquez moi	a-2 e4 o2
expres	k5 q1 s-5 v3
fac	f-1 k-6 m-1 n-2 p-2 s6 u4 v-1 w-2
fac $	f-1 k-4 l-8 n-2 s7 u4 v-1 w-2
facon	k3 r3 s-4
facture	c5 l-3 s2
facture edf	c4
facultatif	b4 c-1 g-1 k-1 s-1
facultatif $	b4 c-1 g-1 k-1 s-1
fai	m2 s-1
failli	k1 l-3 v3
failli oublier	k2
faim	k-2 l-5 m-2 s8 v-2
faim $	k-2 l-5 m-2 s8 v-2
faire	a2 b1 c-4 d5 e-3 f-2 g-3 h-2 i-1 k-2 l-3 m-2 n-1 o2 p-2 r-3 t1 u3 v3 w-2 x1 z-4
faire $	a5 c-2 e-1 f-1 l-4 o2 t3 u-1 y1
faire a	l2 s-3 x2
faire ca	s-2 u3
faire le	b3 d-1
faire pour	a1 c2 j2
faire quoi	a-2 c-4 d7 e-1 o-2 s-1
faire sauter	b2 l-1 v-2 x4
faire un	x2
faire une	v5 x-3
faire zzhour	u1
fais	b-2 c-1 d-2 e-1 f-1 g-1 h-1 i-1 j2 l2 m-1 p4 t-1 u-4 v-4 w-1 x2 y6 z-1
fais $	l-1 p2
fais gaffe	p-1 s-2 x4
fais la	s2
fais operer	l2
fais pour	a2 j2 k-2 o2 s-2 u2
fais quoi	s3 y1
fais un	l1
faisable	f-2 u3
faisable $	f-2 u3
fait	c-3 d-3 e4 f-3 g3 h-3 i-1 j-2 k5 l-3 m5 n-2 o2 p-2 r-2 t-2 u-3 v-4 w-4 x-2 y1
fait $	a4 f-2 k8 m-2 s-9 u3 w-2
fait 3	s6 u-4
fait beau	k-1 s6 y-4
fait chaud	k-1 s3
fait de	l-1 s3
fait du	s3
fait froid	s2
fait je	l-2 m5 s-4
fait le	b2 e3 m2 s-5 u1
fait mal	s-3 y4
fait operer	l4 s-3 u1 y-1
fait pour	g6 k-2 o2 s-5
fait quoi	b1 e4 s-4
fait stop	q1
fait un	a-1 l3 z2
fait une	k-1 l1 m-1 s5 u-1
faite	l3
faites	a-1 b3 h-1 k-3 l3 o-1 s-6 w4 z4
faites erreur	s-1 w-1 z5
familiales	l2
familiales je	l1
famille	k-4 l3 m-2 n-2 p-1 v-1 w4
famille $	k-3 l2 m-2 n-1 w4 x1
famille je	l2
fatigue	k5 l-3 p-1 s2
fatigue $	k-2 l-3 s6 v-3
fatigue je	l3 s-2
fatigue mais	k5 s-3
faudra	j2 k-2 l3 u-1
faudrait	l-2 s2 u3
faudrait que	a1 s-1
faudrait un	l-1 u2
fausse	k-2 s5
faut	a2 b2 c12 d6 e-2 f1 g-4 h-3 i-2 k-1 l-5 m-4 n-1 o-2 p-3 q-2 r-3 s-5 t-3 v-3 w-2 y-3 z-2
faut $	a-3 c5 k3 r-2 x2
faut demander	d4 s-2 u-2
faut il	c2 g2 s-2
faut la	c2 s-1
faut le	c4 s-1
faut mes	c3 m-1
faut prendre	c1
faut que	a7 b-2 c-2 d6 f3 g-2 h-2 i-1 k-2 l-3 p-1 s-4 t-2 u1 v-2 x-1
faut quoi	b-2 c5
faut ramener	c1
faut un	c2 s-1 u3
faut une	c3 s-2
faut venir	b4 c-3 f2 g-1 k-1 s-1 u-2
faute	s4
faux	a-3 j-3 o-1 z6
faux numero	a-3 j-3 o-1 z6
faxe	k-2 m6 s-4
faxe le	k-1 m4 s-2
fdp	k-3 s4
fdp $	k-3 s4
fe	q2 r-1
femme	a-4 b-2 c-3 d-1 f-1 g-2 h4 i-1 j3 k5 l-3 o-2 p-2 q-2 t4 u-3 x2 y-1
femme $	a-2 g-1 h4 k-3 l-1 s1 t3 v-2 x3 y-2
femme a	m-1 s5 t-2
femme accouche	k-2 l5 s-2
femme de	l-2 s3
femme elle	k2 r2 s-4 t2
femme est	c-2 k-3 l4 m2 s-4 v4
femme il	l1 s-1
femme je	l2
femme me	k2
femme zzphone	j3 s-2
fenetre	s2 v2 y-1
fenetre $	s5 v-3
ferai	l-2 p-2 s5
ferai_mon_possible	k-3 p2 s2
ferme	c2 f-4 g-1 h-1 k-1 l4 o-1 s3 t2 u-2 z-2
ferme $	l3 o-1 s1 z-1
ferme a	f-4 s6 u-1
ferme je	l3 s-5 t2
fermee	l6 p-2 s-3
fermee je	l6 p-2 s-3
fermes	o-1 s4
fermez	f-3 s5 u-1
fermez a	f-3 s5 u-1
ferreira	k2
ferreira $	k2
fete	f-1 s3
feu	k-1 l-4 p4 r-1 x3
feu rouge	r-1 s2
feuille	h1 s2
fiche	f1 s1
fiche_de_paie	c5 k-2 l-1 m2 s-3
fiche_de_paie $	c3 k-2 m1
fiches	c3
fiches de	c3
fiches_de_paie	a-3 k4 m3 s-2
fiches_de_paie $	c-2 k4 m3 s-2
fichier	r1
fier	s1
fievre	l7 s-4 v-2
fievre $	k-5 l9 s-3
fievre je	k2 l-1
fifa	s4 u-2
fil	c-1 h-2 i-1 k-2 l-2 m-1 n5 o2 q-1 t2 u-1 v-1 z-1
fil les	i-1 k-2 l-2 m-1 n5 o-3 q-1 t2
file	m2 p-2 s3
fille	a-2 b-1 f-1 g-2 h-3 i3 l-2 m-2 n-1 p4 t-1 w-2 y5 z-2
fille $	h-1 k2 s1 v1 x2
fille a	k-5 l1 p5 s-3 t2 u2
fille de	i3 l-2 s1 t-2 y3
fille est	k2 l-4 s6 y-2
fille je	k5 l-2 s-2 u-2
film	l-2 s4 v-1
film $	l-1 s2
fils	a-3 c-2 d-1 e2 f2 g-2 h3 j-1 k3 m3 o-2 q1 r-2 s-6 v4 w2 z-2
fils $	k-1 s4 v-3 y2
fils a	e3 f1 k-1 l6 m5 p-1 s-6 x-1 y-1
fils ce	f1 k-2 s3
fils est	k-2 l2 t-2 u2 w-1 x2
fils il	h2
fils me	f1 s-1
fils se	s-3 v5 y-1
fils sera	k5 l-3 s-1
fils vous	w4 z-2
fin	a6 c-1 f-4 k-4 l-2 p-3 s2 u1 v4
fin a	a3 f-2 l-2 u-2 v4
fin de	a5 f-2 k-2 l-2 p-1 s-1 u4
fin du	l2 p-1 s3
fin_de_journee	i-1 s-2 u6 v-2
fin_de_journee ce	i-1 s-2 u5 v-2
finalement	b-1 k1 l5 q6 r-3 s-5 u-1 v-1
finalement $	k1 q5 r-2 s-2
finalement ce	l2 s-2
finalement je	k-4 l8 q2 r-1 s-3
fini	a4 d-1 e-3 f-3 g-1 h-1 i-1 k-5 l-1 m5 p2 q-5 r5 s4 v-4 w-1 y-1 z-1
fini a	u1
fini le	l-1 s5 v-3
fini le_taf	k-4 p4 u1
fini les	m-1 p-1 q-5 r6 s2
fini mon	m7 s-6
fini quand	a3 e-2
finir	a-1 l-5 s2 v7
finir $	l-1 s-1 v4
finir avec	v2
finis	a3 e-1 f-3 k2 l-5 p4 s-4 v5
finis $	k-2 l-3 s-2 v6
finis a	f-2 k2 l-1 p1
finis le_taf	k3 p-2
finis mon	a3 k1 s-2
finit	a7 e-3 f-3 s-3
finit a	a5 e-1 f-2 s-1
finit quand	a2
fixer	p-2 u4
fixer a	p-2 u2
fixer un	u1
fleur	s2
fleur $	s2
fleury	l4 s-2
flingue	k-4 l-1 s-2 x6
foire	a-1 l-1 s6
foire $	s3
fois	b2 c-1 d-2 k4 l-9 m-1 p-3 s1 u-7 v2 w4 x5 z-2
fois $	f2 g-2 h2 k3 l-1 p-1 s-3 u-2 v-1 w4
fois ce	s-1 y2
fois je	k6 l-6 p-1 v-1 x3
fois le	k-4 s5
fois que	g2 h-1 k-1 u-4 x3
folle	s1
fon	e2
fonctionne	g-1 o3
fond	s-3 w5
fonds	m2
fonds de	m2 s-2
font	s2
foot	c-1 h-2 k-2 s7 u-2 v-1
foot $	s4
foot dimanche	s1
force	b6 g-1 h-2 l-2 s-4 v-3 y4
force de	b7 g-1 h-2 l-2 s-3
forfait	j1 s-3 z3
formation	k-3 l5 m2 u2 v-1
formation $	l-1 m3 s-2 u1
formation de	s3
formation te	u1
formation toute	l3 s-1
fort	l-2 s5 v-1
fort $	l-2 s5 v-1
fou	l-3 m-2 s7 w-3
fou $	l-2 m-2 s5
found ?	a2 b16 c12 d4 e4 f15 g2 h13 i1 j-5 k-38 l-28 m-11 n-3 o15 p-9 q-4 r-4 s-5 t6 u7 v-8 w-11 x-5 y-5 z-11
found askAgent	a37 c-9 d-3 e-7 f-3 g-9 h-1 j-3 k-10 l-8 m-4 n-3 o-3 p-5 q-6 r-5 s-21 t-8 u-10 v-6 w-3 x-2 y-7 z-4
found askConsequences	a-4 b31 c-3 d-13 e-8 f-4 g-4 h-5 i-3 j-2 k-4 l-11 m-3 n-2 o-6 p-4 r-3 s-15 t-5 u-5 w-3 x-7 y1 z-3
found askDocuments	a-2 b-10 c32 d-6 e-8 f-7 g-4 h-7 i-3 k-5 l-5 m-3 n-2 o-2 q-3 r-4 s-14 t-4 u-7 v-4 w-2 x-4 y-3 z-2
found askObligations	a-7 b-3 c-9 d23 e-4 f-4 g-5 h-3 i-1 j-1 k-4 l-7 m-1 o-6 p2 q-2 r-2 s-8 t-4 u-3 v-4 w-2 x-2 z-2
found askSentence	a-6 b-10 c-7 d-3 e28 f-4 g-15 h-7 i-3 j-2 k-4 l-5 m-3 n3 o-10 p-2 q-2 r-2 s-13 t-3 u-3 v-3 w-2 x-2 y-2 z-4
found askWhen	a2 b-9 c-6 d-7 e-5 f33 g-8 h-4 i-2 j-3 k-15 l-15 m-6 n-6 o-8 p-7 q-4 r2 s-1 t-4 u-8 v-5 w-6 x-4 z3
found askWhere	a1 b-10 c-12 d-3 e-8 f-22 g32 i-4 j-2 k-12 l-11 m-4 n-5 o-7 p-2 q-5 r2 s-27 t-4 u-5 v-6 w-6 x-7 y-3 z-7
found askWho	a-17 b-1 c-6 d-7 e-5 f-13 g-11 h35 i-3 j-3 k-9 l-13 m-4 n7 o-15 p-5 q-4 r-3 s-16 t-5 u-3 v-5 w-2 x-5 y-2
found asking	a1 b3 d3 e-2 g10 h4 j-3 k-16 l-13 m-5 n-3 o3 p-4 q-7 r-9 t7 v-5 w-5 x-7 y-5 z-7
found away	a-3 b-3 c-1 d2 e-1 f-6 g-2 h-2 i-2 j-2 k-11 l23 m-4 o-1 q-2 s-18 t2 u2 v-9 w-1 x-2 y-3
found because:alreadyMissed	a-3 b1 c-2 d-1 f-2 g-2 j-3 k-13 l19 m-5 o-1 p7 q-1 r-2 s-12 t-2 u4 v-4 w-1 x-3 y-3 z-6
found because:child	a-2 b-1 c-3 d-2 e-1 f-3 g-3 h-4 i-1 k-7 l22 m-3 n-1 o-1 p2 q-1 r-2 s-9 t-2 u2 v-6 w-2 x-3 y-5 z-3
found because:custody	a-5 b6 c-2 d-2 e-2 f-1 g-2 h-3 i-2 j-1 k-12 l19 m-3 n-1 o-2 p-8 q-2 r-2 s-10 t-2 u-7 v3 w-1 x-3 y2 z-3
found because:grief	a-1 c-1 f-1 g-2 h-1 j-1 k-8 l22 m-4 p1 r-1 s-21 t1 v-2 w-2 x-2 y-3 z-1
found because:hospital	b-1 e-1 f-2 g-3 k-3 l17 m-3 p-3 s-7 t-2 v-3 x-1 y-3 z-2
found because:ill	a-4 b-3 d-3 e-3 f-4 g-5 h-5 i-2 j-3 k-2 l26 m4 n2 o-4 p-9 q-3 r-4 s-11 t-3 v-10 w-4 x-5 y-4 z-5
found because:movedAway	b-2 d4 g-2 j-3 k-4 l13 m-2 p-3 q-1 s-5 t-2 u-2 v-4 x-1 y-2 z-2
found because:refusal	a-1 b-4 c-1 d-1 f-2 g-2 h-2 i-1 k-12 l17 m-2 n-1 o-1 p-4 q-4 s-7 u-4 v4 w-1 x-2 y-2 z-1
found because:transport	a-3 b-5 c-5 d-2 e-2 f-4 g-4 h-3 i-2 j-3 k-3 l22 m-4 n-2 o-2 p9 q-2 r-4 s-10 t-1 u-5 v-9 w-5 x-4 y-5 z-5
found because:work	a-4 b-2 c-2 d-3 e-2 f-4 g-3 h-2 i-1 j-2 k-4 l23 m-2 n-1 o-2 p-5 q-2 s-14 t-3 u4 v-5 w-2 x-4 y-3 z-2
found cannot	a-5 b11 c-4 d-3 e-3 f-8 g-3 h-4 i-4 j-4 k-16 l39 m-4 n-4 o-5 p5 q-1 r-5 s-20 t-6 u-5 w-4 x-5 y-3 z-6
found changePhone	a-7 c-1 d-2 f-1 g-2 h-2 i-1 j15 k-4 l-5 m-2 o-3 p-1 q-5 r-5 t-2 u-8 v-2 x-2 y-2 z-3
found documentSent	b-3 c-8 d-4 e2 f-5 g-5 h-3 i-2 j-3 k-1 l-21 m33 n-2 o-3 p-3 q-3 r-4 s-13 t-5 u-5 v-6 w-3 x-4 y-6 z-4
found friend	a-7 b-5 c-5 d-4 e-4 f-7 g-7 h-6 i-1 j-4 k-3 l-6 m-6 n6 o-2 p-13 q-4 r-5 s20 t-6 u-10 v-7 w8 x1 y-5 z-3
found greeting	a-9 b-7 c-7 d-6 e-9 f-7 g-8 h-9 i-8 j-6 k-19 l-10 m-7 n31 o-26 p-6 q-7 r-8 s-33 t-6 u-8 v-7 w-7 x-6 y-7 z-7
found help	a-6 b-12 c-14 d-8 e-7 f-8 g-15 h-6 i-5 j-7 k-17 l-8 m-6 n-10 o33 p-3 q-7 r-6 s-6 t-7 u-4 v-6 w-13 x-3 z-8
found insult	a-3 b-3 c-3 d-2 e-2 f-3 g-5 h-4 i-4 j-2 k-12 l-11 m-2 n-8 o-4 p-6 q-3 r-4 s20 t-2 u-3 v-3 w-6 y-2 z-4
found late	a-2 b-1 c-1 d-1 f-2 g-3 h-1 i-1 j-1 k-21 l-17 m-2 p30 q-2 r-1 s-3 t-1 u-6 v-4 w-1 x-3 y-2 z-1
found laugh	a-1 b-1 c-1 d-1 e-1 f-2 g-1 h-1 i-1 k5 l-3 m-2 n-3 o-2 p-2 q-1 r-2 s8 t-1 u-4 v-1 w-3 x2 y-3 z-2
found no	a-5 b-7 c-4 d-3 e-3 f-5 g-5 h-5 j-3 k-8 l21 m-3 n-7 o-5 p-6 q-5 r-2 s-2 v-5 w-6 x-3 y-4 z-3
found onTheWay	b-2 c-2 e-1 f-2 g-6 h-2 i-3 j-2 k-2 l-5 m-2 n-2 o-1 p20 q-2 r-3 s-9 t-2 u-3 v-1 w-2 x-3 y-5 z-4
found only marks	a-2 b-4 c-3 d-2 e-2 f-4 g-2 h-3 i-2 n-10 o13 s-15 t-2 u-2 w-6
found optIn	a-4 b-2 c-3 d-2 e-1 f-2 g-2 h-3 i1 j-2 k-4 l-3 m-2 n-3 o-5 p-2 q18 r-5 s-8 u-8 v-3 w-4 x-2 y-2 z-2
found optOut	a-12 b-3 c-5 d-3 e-2 f-5 g-7 h-3 i-6 j-6 k-13 l-12 m-6 n-5 o-7 p-5 q-11 r38 s-20 t-3 u-6 v-8 w-6 x-3 y-5 z-8
found permission	a2 b3 c-5 d7 e-2 g-9 h-4 i-2 j-4 k-9 l-7 m-3 n-1 o4 p-5 q-3 r-4 s-17 t25 u-11 v-7 w-3 x-4 y-4 z-4
found reschedule	a-5 b-3 c-3 d-4 e-3 f-4 g-5 h-4 j2 k-4 l-21 m-5 n-4 o-4 p-3 q-4 r-2 s-22 t-7 u41 v-7 w-4 x-4 y-3 z-4
found self	a-7 b-10 c-5 d-6 e-4 f-4 g-6 h-6 i-4 j-3 k-19 l-27 m-8 n-3 o-3 p-11 q-7 r-8 s-28 t-7 u-10 v49 w-7 x-8 y-2 z-7
found speak:another	a-7 b-2 c-2 d-2 f-2 g-3 h-3 i24 j-4 k-5 l-7 m-2 n-3 o-5 p-2 q-6 r-5 s-9 t-4 u-10 v-4 w-3 x-3 y-3 z-4
found speak:en	a-2 c-1 g-1 i12 j-1 k-3 l-2 n-1 o-1 p-1 q-3 r-2 s-2 u-4 v-3 w-1 x-3 y-1 z-1
found speak:fr	a1 i2 q-1 s1
found thanks	a-7 b-5 c-6 d-5 e-5 f-6 g-7 h-7 i-8 j-5 k-13 l-13 m-7 n-33 o-20 p-7 q-8 r-8 s-32 t-5 u-7 v-8 w34 x-6 y-9 z-7
found thou	a-5 b-4 c-4 d-3 e-3 f-1 g-7 h-4 j-4 l-4 m-5 n2 p-8 q-3 r-3 s17 t-5 u-7 v-7 w6 x-5 y-4 z-2
found threat	b-6 c-4 d-3 e-3 g-6 h-5 i-3 j-3 k-11 l-14 m-5 n-2 o-2 p-7 q-2 r-3 s-20 t-4 u-4 v-18 w-3 x36 y-4 z-4
found topic:convocation	a-1 b4 c-1 d-1 e1 f4 j-1 s-4 u-2
found topic:cpip	a3 b-1 c-1 d-1 e2 f-1 g-3 h7 i-2 s-5 z-2
found topic:ddse	a3 c-2 d-1 e8 f-3 g-2 k-2 l-2 m-1 o-3 p-2 s1 t2 u-2 v-2 x-1 y-2
found topic:jap	a-2 b-4 c-2 d-1 e13 f-2 g-3 h-7 o-3 s-8
found topic:liberationConditionnelle	a-1 e5 s-1
found topic:revocation	b4 e2 f-1 s-1
found topic:semiLiberte	e7 g-3 h-1 o-2 s-2
found topic:spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k1 l-2 n4 o-4 p-2 q-1 r-1 s-2 t-2 u-5 v-2 w-1 x2 z3
found topic:suiviSocioJudiciaire	c-2 d-1 e7 m-1 o-1 s-2
found topic:sursis	a4 b2 c-2 e7 f-3 g-2 h-2 k-2 l-3 m-1 o-3 s-1 u-2 v-2 x-1 y-2
found topic:tig	a-2 c-2 d-2 e11 f-1 g-2 h-1 k-1 l-2 o-2 s-4 t-2 u-1 z-1
found unsure	a-4 b-6 c-2 f3 g-6 h-5 i-5 j-4 k-21 l-9 m-7 n4 o-5 p-4 q-6 r-6 s22 u-13 w-7 x-11 z5
found victim	a-5 b-2 c-3 d-3 e-3 f-3 g-5 h-4 i-3 j-3 k-13 l-21 m-5 n-2 o-3 p-7 q-3 r-3 s-21 t-5 u-6 v-5 w-4 x-2 y35 z-4
found will	a-4 b-14 d-3 e-2 f-2 g3 h-4 i-2 j-2 k41 l-34 n-2 o-3 p3 q-3 s-10 t-5 u-3 v-9 w-3 y-3 z-3
found wrongPerson	a-12 b-3 c-3 d-2 e-1 f-5 g-1 h-2 i-3 j-8 k-9 l-13 m-3 n-3 o-8 p-4 q-4 r-7 s-17 t-2 u-6 v-2 w-5 x-4 y-3 z34
found yes	a-4 b-9 c-2 d-4 e-2 f-3 g-1 h-4 i-4 j-3 k30 l-5 m-1 n-7 o-2 q-4 r-3 s-2 t-3 u1 v-8 w-8 x-4 y-4 z-5
fournir	c3
fournir $	c2
fous	k-4 p-1 s2 v4
foutez	r1 s4
foutez moi	r1
foutre	s1 v5
foutre en	s-2 v4
fraise	s2
fraise sur	s2
francais	a1 f-2 i4 k1 l-2 q-2 s3 u-3
francais $	a1 f-2 i3 q-1 s3 u-2
francais je	k2
france	i5 k-2 l3 m-2 o-1 p-2 s-3 t3 u-3 v1
france $	e1 i5 k-1 l3 m-1 p-2 s-6 t3 u-3 v-2
france_travail	c-1 k-1 l-2 m4 s2 u1
frappe	l-1 s-4 y6
frappe $	y2
frappe ma	y1
frappe mon_petit	s-1 y2
frappee	y3
frappee $	y2
frapper	s-2 x3 y3
frapper $	s-1 x2 y2
frapper ~si	x1
free	s2
french	i7 k-2 l-2 s-3
french $	i6 k-2 l-2 s-3
frequentations	s3
frere	a-1 b-1 f-1 g-2 h-1 i-1 k3 l2 m-1 r-1 t-2 u1 v-1 x2 y1
frere $	g-1 k2 s5
frere a	e1 l-1 y2
frere est	l4 s-4 x2 y-2
frere il	k-1 u3 x-1
frere ma	y2
frere me	k5 l-3
frigo	k2 l-2 s4
frigo $	s3
froid	k-1 s8 v-4 x-1 y-4
froid $	s3
fromage	s3
frr	k3 l-2 v-1 z3
frr $	k2
fumer	l-2 r-1 s6 v-1
fumer depuis	s3
fusil	l-1 s-2 t2 x4 y-2
fusil et	x2
gaffe	p-1 s-2 x4
gagne	l-1 s5
gagne 3	s2
gale	l-2 s3
game	s2 u-2
garage	k4 s-5 v3 z1
garage $	k3 l1 s-4
garage je	k1 l-2 v2
garantie	m2 s-2
garcon	e-1 g-1 l-1 s6 w-1
garcon vous	s3
garde	a-2 h-1 k7 l-5 m2 p-2 s6 u-4 v-2 z-2
garde ce	j3 z-2
garde de	k-2 l4 s-2
garde donc	k3 l-3
garde je	k2 l-2
garde le	j-1 k4 l-3 m2 s-1 u-1 z1
garde ma	f1 l-7 s7
garde mes	k-3 l6 s-3 v-1
garde moi	l-2 s6 u-1
garde_a_vue	k-3 l12 p-1 s-10 y-2
garde_a_vue $	k-1 l6 s-4 y-1
garde_a_vue depuis	l2 s-2
garde_a_vue il	l1
garder	k4 l7 s-9 t1 v-2
garder $	k4 s-3
garder la	l2
garder les	k2 l4 s-4
garder ma	l2 s-1
gardien	m2
gardien $	m2
gare	c-4 g7 l-2 p4 s-3 v-2 y-2
gare $	c-1 g3 p3 s-2
gare de	g2 s-1
gare et	g-1 k3 p3 s-4 v-1 y-1
gare je	c-2 g5 s-2
garer	g3 l-1 p4 s-4
garer $	g1 l-1 p4 s-3
garnier	a3 h3 k-2 l-2
garnier $	a3 h2 k-2 l-2
gars	b-2 j-1 l-3 o-1 s1 v-1 y5 z5
gars $	l-3 o-1 s4 v-1 z4
gastro	k-1 l5 m-1 s-2
gastro $	l3 s-1
gastro je	l1
gateau	s3 x-2
gauche	s2
gav	a-3 k-1 l4 p-2 s3
gav $	a-3 k-1 l3 p-1 s4
genial	s3 u-1
gennevilliers	g2 m1 s-2
gennevilliers $	g2 m1 s-2
genou	l2 s1
genou $	s2
genou je	l1
gens	b5 h-2 k-1 n5 o-1 q-1 s-5 w-2
gens $	b-2 n5 q-1 s-3 w-1
gens qui	b5 h-1 o-1 s-3
gentil	a-1 f-2 g-2 h-2 k-1 n-2 o-2 s-3 w7 z-1
gentil $	f-1 g-1 h-1 k-2 l-2 n-1 o-1 s-2 w5
gentil de_votre_part	k-3 l-1 s-2 w5
gonfler	s2
good	g-1 h-3 k6 n-2 o-1 s-3 w-2
good $	g-1 h-3 k6 n-2 o-1 s-3 w-2
google	k-4 l-2 s6
gorge	s-3 y4
gps	g2 p3 s-2
gps $	g1
gps me	p3 s-2
grand	h2 s1
grand_mere	f-1 k3 l5 s-3 v-4 w-1
grand_mere est	l5 s-3
grand_pere	l-1 s4
grande	s4
grave	b3 k-3 l-2 p-5 s6 w-2
grave $	b-2 k-2 s4 w-1
grave ~si	b4 l-1 s-2
greve	f-1 g-2 l5 s3 u-2 v-2 w-3 y-1
greve $	k-5 l-4 p2 s6 w-3
greve demain	k-2 l-5 s6
greve des	l6 s-5
greve je	k7 p-3 s-4
greve ou_po	k4 p-2 s-2
greve sncf	p3 s-1
grippe	c-3 k-2 l5 m3 o-1 s-2 v-1
grippe $	k-1 l3 s2
grippe je	c-1 l4 s-1
gros	b-1 k-2 l4 n3 s-3 w-1
gros $	n4 s-5
gros_bisous	s4 w-2
grosse	l-1 s3
guerre	s4
gueule	s2
gueule $	s1
guichet	g3 k-1
guichet $	g3 k-1
hab	h2 k1
hab $	h2
habite	s-1 x4
habite loin	l1
habitude	g2 h2 s-1 z-1
habitude $	g2 h2 s-1
hache	b2
hache $	b2
hamster	s1
harcele	d3 s-2 t-1 y3
harcele et	y2
harceler	a-3 k-2 r2 s4
harceler $	a-3 k-2 r1 s4
hate	k-1 s3
hate de	k-1 s3
have	i1
have english	i1
heberger	c3 s-2 t1
heberger chez	c3
hernie	c3 l3 s-3 u-1
hernie bulletins	c3 s-2
heure	a-7 b-2 c-2 d-2 e-2 f4 g-5 h-4 i-2 j-2 l4 m-2 n-3 o-2 p3 q-2 r-2 s4 t-2 u1 v-3 w-2 x-2 z-2
heure $	a-7 b-1 c-1 f3 g-4 h-2 i-1 j-2 k-16 l5 m-1 n-3 o-1 p5 q-1 r-1 s4 t-1 v-1 w-1 x-1 y-1 z-1
heure a	a2 k-2 l5 p-1 s-4
heure avant	k4 p-4
heure de	f7 k-2 l-5 p3 s-2 u-2
heure demain	a-4 f1 h-2 k-2 l-2 s6 u-1
heure du	f5 l-1 s-1 u-2
heure et	u1
heure exacte	f4 l-2
heure je	g-1 k2 s-1 u1
heure la	f-5 k-3 l6 s-5 u3
heure le	s4 u-2
heure mais	k-2 l2
heure me	f-6 k7 l-3 s-5 u2
heure prevue	f-1 k-1 p4 u-2
heure zzhour	k-1 u2
heures	a5 f2 k-1 l-2 m-1 p-3 u3 x-2
heures $	f4 s-3
heures trente	k1
heures_de_tig	a7 g-1 l-3 m3 s-5
heures_de_tig $	a5 g-1 l-3 m4 s-4
heureusement	k2
heureusement que	k2
hey	k-2 l-1 n5 s-3 w-2
hey $	k-2 l-1 n5 s-3 w-2
hier	a-2 b-3 c-3 d-1 e-2 f-4 g-2 h-2 i-1 j-2 l3 m5 o-1 p-2 q-2 r-1 s2 t-2 u1 v3 w-2 x-2 y3 z-2
hier $	a-1 b-2 c-1 e-1 f-1 g-1 j-1 k-10 l1 m5 s4 u-2 v6 y-5
hier a	s3
hier ce	k-1 l2
hier dans	m1
hier je	f-1 k4 s-3 u1
hier le	s1 v-1
hier mais	k6 l3 s-8
hier par	s-2 y2
hier pour	l-1 s1 y2
hier soir	k-1 l5 u-2 y1
histoire	e-2 l-4 o5 s4
histoire $	e-2 o5
histoire de	l-4 s5
homme	g-1 h5 t-1
homme ou	g-1 h5 s-2
honte	g-2 h-2 k-1 l-2 s7 y1
honte $	f-1 g-2 h-2 k-1 s6
honte de	s1 y1
hopital	k2 l6 m-1 p-1 s-3
hopital $	k-4 l7 s-3
hopital de	l3 s-2
hopital hier	k5 l-3 s-1 u-2
hopital je	l3 s-1
hopital jeudi	u1
horaire	a-1 f4 k5 l-3 s-4
horaire $	f5 s-1
horaire me	k5 l-1 s-2 u-2
horaires	l-1 s3 u1
hors_de_question	k-1 l7 p-1 s-3 u-1 v-1
hors_de_question que	k-1 l6 p-1 s-2 v-1
hospitalise	f-1 k-6 l8 s-3 u2
hospitalise $	k-4 l5
hospitalise depuis	l3 s-2
hospitalisee	k4 l-2 s-2
huit	b2 j2 s-2
humain	a5 l-2 s-2
humain $	a4 s-1
i	i5 l-1 s-3
i de	i3 s-3
i dont	i3
ia	l-1 n4 s-3 w-1
ici	a-3 b-2 c-1 d-2 e-1 f-1 g-1 h-1 j1 k-2 m-1 o6 s-2 t-4 u-2 w-1 z7
ici $	a-3 b-2 c-1 d-2 e-1 h-1 j-2 k-1 l-3 o7 r1 s-2 t-4 u-2 v-1 z6
ici ce	j1 z2
ici la	l2 s-2 v1
idees	k-1 l-1 s-3 v6 y-1
idees noires	k-1 l-1 s-2 v6 y-1
identite	l-2 s3
identite $	l-2 s3
ikea	s2
il	a2 b1 c5 d-3 e-3 g1 h-2 i-3 j-3 k2 l-4 m-8 n-3 o-3 q-3 r-4 s2 u-1 v-1 w-5 x-1 y9 z6
il !a	a-1 s-4 z6
il !est	l-1 s-3 z5
il !habite	l-2 z3
il !marche	j3 s-1
il !peut	k-1 l4 s-1
il !pourra	k-1 l6 s-2
il !se	b3
il !sera	l7 s-5
il !veut	b-1 l-3 y5
il !viendra	k-4 l7 s-3
il a	a-2 b-2 c-1 e-1 g-1 j-5 k1 l1 o-2 p-2 t-1 w-2 y7 z3
il allait	s-2 x3 y1
il arrive	p1
il dit	k3 l-3 s-4 v5 x2 y-2
il doit	c2 s-2 t3
il envisageable	u2
il est	a-2 b-3 c-1 f-2 h3 j-1 k-3 l5 m-1 p3 s2 t-1 u-3 v-1 w-2 x-1 y1
il etait	s1
il fait	a-2 b-2 e4 k-3 l-1 s8 y-6
il faudrait	a1 l-2 s-1 u3
il faut	a2 b-2 c8 g-3 i-1 j2 m-1 s-9 t1 u-2 v-1 x-1 y-1
il frappe	y2
il habite	k-1 l-1 x3
il la	c2 s-1
il le	s-1 x2
il ma	c1 k-4 l-5 s7
il me	a4 d-2 e-1 f3 g-2 h-2 j-1 l-9 m-2 o-1 p-2 q-1 r-1 s-2 v-4 x2 y9 z-2
il menace	y1
il neige	k-2 l3 p2 z-2
il pleurer	v-2 y3
il pleut	s3
il possible	a-1 c-2 k-2 l-3 s4 u3
il reste	a3 m-2
il se	b2 e-3 g2 h3 s-3
il sera	k8 l-3 p3 s-6 u-2 y-1
il travaille	u2
il un	f5 s-2 u-4
il va	k-3 l-1 v2 x3 y4
il veut	k-1 s2 u-2 y3
il viendra	k11 l-8 s-5
il vous	c2 s-3 u3
il y	a-1 b2 c2 d-1 e-1 f3 g5 h-3 i-2 j-2 l2 m-3 n-2 o-2 p-4 q-1 r-2 t2 u-3 w-2 x-3 y-5 z4
il ~si	b3 s-1
ils	a-1 b1 c-1 e3 g-1 h-2 k-3 l1 m-2 s1 t-1 u-2 v-2 w-1 x2 y6
ils me	k-4 l5 s-1 y1
ils ont	e1 k2 l-3 s4
ils veulent	l-2 y3
ils vont	s-2 v-1 x2 y4
impeccable	k3 u-2
impeccable $	k3 u-2
important	a4 h-1 l1 s-1
important $	a4
impose	k-4 l5 s-2
impossible	k6 l3 s-6 u-3
impossible $	l4 u-2
impossible de	k4 l2 s-4 u-1
impossible demain	u2
impossible pour	k-1 l2 u-1
imprevu	k-2 l2 s2 u2
imprevu $	l2 s-2 u2
in	i3
in english	i3 s-1
inadmissible	s2
inadmissible $	s2
incarcere	l4 s-1
incarcere depuis	l3
incarcere vendredi	l1
inch	k1
inch allah	k1
incha	k2
incha allah	k2
inchallah	s2
inchallah $	k1
inconnu	j-1 l-1 o4 s-3 z3
inconnu au	s-1 z3
indiquer	g2 h2
indiquer le	g2 h2
indisponibilite	k-4 l4
indisponible	l3 u-1
indisponible $	l1
infirmiere	z3
infirmiere a	s-2 z3
info	l-4 n-2 o5 s-2 w3
info $	k1 l-3 n-2 o4 s-4 w3
informer	k-2 l4 m1 s-3
informer que	k-1 l2 m1 s-2
inquietez	b4 k3 s-3
inquietez je	k3 s-3
inscription	m1 q1
inscrivez	q5 r-4
inscrivez moi	q5 r-4
instant	k1 m1
instant $	k1 m1
interdiction	d3 s-2
interdiction de	d3 s-2
interdictions	d3
interdictions $	d3
interdit	d6 k-1 l2 o-2 s-5 t2
interdit $	d-3 s-2 t6
interdit de	d2 l4 s-2 t-3
interim	b-1 l4 m2 s-4
interim a	l2
inutile	k1 l4 p-2 s-3
inutile de	k1 l4 p-2 s-3
inviter	t2
ira	s2
irai	k3 s-2
irait	s1 u2
irait $	u2
italie	d3 s-1 t1
italie $	d3 s-1 t1
j_accepte	q6 r-6
j_ai_bien_recu	k2 l1 s-2
j_ai_bien_recu mais	l1
j_ai_compris	k-2 l1 q-1 r4
j_ai_pas_oublie	k8 l-5 s-5
j_ai_pas_oublie a_demain	k3 l-3
j_ai_pas_oublie je	k1
j_espere	a-1 d-1 h-2 i-1 k-4 l-3 n8 o-1 s-3 v-1 w-2 z-1
j_espere que	h-2 l-1 n9 o-1 s-10 w-1
j_oublie_pas	k2
j_oublierai_pas	k3 s-1
j_oublierai_pas $	k3 s-1
j_y_vais	e-1 g6 h-2 k2 o-5 s-1
j_y_vais $	e-1 g6 h-2 k2 o-5 s-1
jambe	k-2 l6 s-3
jambe $	k-2 l5 s-2
jambes	k2 l-1 s2
janvier	c3 m-1 s-2 z3
jap	a-1 b-1 e9 g-1 h-5 o-3 s-2
jap $	e7 h-4 o-1
jap ce	e6 h-3 o-2 s-1
jaune	s2
jaune $	s2
javel	k-1 l-1 s-3 v5
je	b-3 e-3 f-1 g-1 h-1 i-3 k3 l9 n-3 p6 q-2 r-1 u-2 v3 w-4 x2 z-3
je !ai	a-5 b-3 c3 d-3 f1 g-1 h-3 i-2 j5 l3 m-7 n-1 o4 p-5 q-2 r-5 s4 t2 u-6 w-3 x-4 y-4
je !annule	k4 l-3
je !arrete	k4 l-2 p-1 r-3 s6 v-4
je !arrive	a1 k3 l3 p-7 r-1 v3
je !arriverai	k3 l5 p-5 s-2
je !aurai	k5 l2 p-5 s-4
je !avais	k4 l-2
je !bosse	k5 l-5
je !change	k4 l-3
je !comprends	a1 c-3 e4 f-1 g-2 i-2 k-4 l-5 o7 p-1 q-1 r-2 s-1 v-2 z-2
je !comprends_pas_ce_que	d-1 e3
je !connais	a-1 f-1 g4 h5 l-2 o2 p-1 s-4 u-1 v-2 z3
je !dis	d3 k2 l-4 s2
je !en	l-6 s-3 v5 y3
je !etais	l3 s-5 u3
je !habite	l5 p-1 s-1 t-1 z-1
je !irai	k-2 l4
je !le	h2 k-1 l-1 s-1 v2 x3 y-1
je !lis	e2 f3 s-2
je !manquerai	k6 l-5
je !me_presenterai	k-1 l6 v-1
je !parle	i2
je !peu	k-1 l6 p-4
je !peut	l2
je !peux	a-3 b2 c-1 d-1 f-3 g-2 i-1 j-1 k-10 l10 m-1 n-1 o-3 p1 q-2 r-2 s-4 t-6 u6 v-7 x-1 y3 z-2
je !pourrai	k-10 l10 p2 s-3 u-2 v-2
je !pourrais	k5 l-3 s-1
je !rate	k2
je !raterai	k5 l-4
je !recois	q1 s1
je !refuse	k5 l-4
je !rentre	l6 p-1 s-4
je !retrouve	a3 f2 s-3
je !sais	f8 k-1 l-7 s3 u-4 y2 z-2
je !serai	b-1 k-5 l8 p4 s-9 u-6 v3 z-2
je !souhaite	q-4 r7 s-1
je !suis	b-3 f-1 g-2 i-1 l-4 o-1 p-6 r-2 s-6 u6 v-4 y-1 z12
je !travaille	k5 l-5
je !trouve	g6 l-1 m-1 p1 s-4
je !vais	k5 l-4 p5 s-7 v3 x-2 z-2
je !veux	a1 b-2 i-1 l-3 p-1 q-7 r9 u-2 v3 x-1 y-1 z-1
je !viendrai	k-10 l11 p-2 s-6 u-2 v4
je !viendrais	k2
je !vienne	b2 k5 l-5 s-1
je !viens	b-5 c-1 f-1 g-2 h-1 k-14 l18 m-1 p2 r-2 s-8 v-4 x-1 z-2
je !vois	g3 l-1 s-3 v5 z-1
je !y_serai	k-1 l3
je adore	k-1 l-2 s6 w-2
je ai	a-2 b-4 c-6 d-2 e-3 g-6 h-1 i-4 l8 m10 n-3 o-3 p-6 r-5 t-1 u-1 v4 w-5 x2 y4 z-3
je aimerai	a2 k-1 q2 s-2 u2
je aimerais	a2 k-1 p-2 q-2 r3
je aller	g2 t1
je amene	c5 m-3 s-1 u1
je annule	k4 s-3
je appelez	a4 s-1
je apporte	c2 s-2
je apporter	c3
je arrive	b-2 g-3 k-5 l-7 m-1 p17 r-1 s-9 u-2 v-3
je arriverai	k3 l-2 p2 s-4 u-2
je attends	s4 u-1
je aurai	a2 h2 j3 k-2 l-2 o-1 p9 s-7 u-3
je aurais	a-1 c-2 k3 l2 s3 u-5
je avais	k-5 l4 p-1 q2 r-2 s5 v-1
je bosse	f-1 k-6 l14 m-1 p-1 s-15 u4
je bouge_pas	k-3 l7 p-1 s-3
je change	j6 k-2 l-1 p1 q3 r-2 s-2 u-1 z-3
je cherche	b-1 c1 d2 g-2 k-1 l-6 m-2 p4 s5 t-1 u-1 x-1
je commence	j-1 k-1 l2 m4 u-2
je comprends	i2
je compte	k3 l2 p-4 s2
je connais	h-3 k3 p-3 z4
je cours	k-5 p8 s-4 u-4
je demande	c-1 d5 g-1 h6 k1 o-1 s-7 t-2 u1 v-1
je demenage	k-2 l3
je demenager	t3
je depose	l-1 p4 s-2 u-1
je descend	k3 p-2
je descends	g2 k-1 l-1 p5 s-4
je devez	l2
je dis	k3 q1 s-3
je dois	b-4 c4 d8 e-5 f2 g4 h3 i-2 j-2 k-6 l5 m-3 n-1 o-1 p-2 q-2 r-2 s-12 t-2 u2 v-3 w-1 x-4 y-3 z-3
je dors	k-1 p-1 s4 u-1
je ecrit	j3 k2 l-3 p-2 s2
je emmener	k-2 l4 s-2
je en	a5 b-2 c-1 d-1 g-2 i-1 k-7 l-12 m-4 q-1 r2 s11 t-2 u-1 v4 x-1 y-2 z-1
je enterre	k-2 l3
je essaie	a2 k-2 s2
je etais	f-2 g-2 k-2 l1 m-1 p-7 s11 v-1 x-1 z-2
je ete	k-2 l-2 s3 v-1 y2
je faire	d-2 l-4 o4 s5 t-1 z-1
je fais	a1 b-1 c-1 j2 k-6 l2 o1 p6 s-4
je ferai	l-2 p-2 s4
je ferai_mon_possible	k-3 p2 s2
je fini	a3 f-1 k-5 p4 s-2 u3
je finis	a3 k4 l-3 p4 s-6 v-1
je fournir	c2
je garde	j-1 k5 l-4 m2 s5 u-3 v-1
je habite	l1
je irai	k3 s-2
je la	l2 s-2 x3
je le	a-3 b-2 c6 f-1 g-1 j2 k6 l-10 o-3 p-1 s-6 t4 u-5 v-3 x7 y-2 z3
je les	i3 o-1 s1
je lis	i2 s3
je lui	k-4 s4 v-1 x2
je marche	k4 l-2 p5 s-6
je me	a-5 b-5 c-3 d-4 e-2 f4 i-2 j-3 k-3 l1 n-2 o-3 p3 q4 t-3 u-9 v5 w-3 x-6 y3 z4
je me_libere	k3 l-1 s-1
je me_presenter	c-2 g4 h-3 k-2
je me_presenterai	k7 l-2 s-3 u-1
je mets	s1
je meure	s-4 v5
je meurs	s4
je monte	k-2 p6 s-5 v-1
je oblige	d2 l-2
je oublie	k4 l-5 q3 s-1
je oui	l4 s-2
je parle	i3 s-1
je pars	h-1 k4 p3 s-4 z-2
je partir	k6 l-3 p-2 s-2 t2
je passe	a-1 f-2 k8 l5 s-8 u-4
je passerai	k2
je peu	p-1 s-1 t5 u-2
je peux	a2 c-3 d2 e-2 f-4 g-4 h-6 j-2 k7 l-17 m-3 n-1 o5 p-3 q-2 r-4 s-6 t12 u5 v-5 w-2 x-3 y-5 z-2
je pleurer	s3 w-1
je pourrai	k2 l-3 p3 s-2
je pourrais	u2
je prefere	b-1 g-1 h-1 i3 k-6 r1 s-2 u6
je prefererais	l-2 s-2 u2 v3
je prend	c2 g1 k-2 s-1
je prendre	k1
je prends	c6 e-2 g3 h-1 j2 k6 l-1 m-1 o-3 p2 s-8 u-2 v-2
je ramene	c2 k4 s-4
je rate	k7 l-4 s-2
je refuse	b-2 k-1 l4 q-3 r4
je regarde	s3
je regretter	q2 r-2 s3
je rentre	g2 l2 s-3 u3
je reponds	k3 l3 o4 s-6 u-2
je reste	a-2 k-4 l10 s-6
je reviens	f-2 l4 p-1 s-3 u3
je risque	b5 c-1 k-1 l-2 p3 s-2
je roule	k-2 p3 s-1
je sais	b-2 f-3 g1 k-2 l4 p-1 r2 s-6 u-1 v-2 x8
je serai	a-2 b-2 c-2 e-1 f-3 g-2 i-1 j-1 k10 l-3 m-2 o-2 p5 q-1 r-1 s-1 t-1 u-8 w-3 x-2 y-1
je sors	k4 l-4 p4 s-5 x3
je sorte	s-2 y3
je souhaite	a2 f-1 k-2 l-1 q6 r-4 u3
je souhaiterais	a4 i2 q-1 s-1 u2 z-1
je suis	a-5 f-5 g1 h-3 i-3 j-3 l5 m-5 n-3 o-3 p7 q-4 r-2 s2 t-5 u2 w-3 x-4 y3 z-6
je te	a-2 k-1 l-3 p-3 s11
je travail	f-1 k-7 l8 s-2 u-2
je travaille	f-1 l9 s-7 t-1 v-1 x-2
je trouve	s4
je vais	a-4 b3 c-3 d-3 e-2 f-3 g2 i-4 j3 k-9 l-5 m-2 n-2 o-3 q-2 r-3 s1 t-4 u-6 v5 w-2 x11 y-7 z-4
je vais_venir	k3 s-4 x3
je venir	f2
je venir_avec	c3 g-1
je veu	a2 q2 r-1 s-1
je veux	a5 b-2 c-2 d-2 f-2 g-2 h-3 i3 j-1 k-10 l-5 m-1 n-1 o-3 p-3 q8 r-1 s-10 t-4 u3 v9 w-2 x3 y-3 z-2
je viendrai	b-1 c-3 k2 l-10 m-1 p-2 r2 s6 u6 v-3 x-1
je vienne	k-6 l8 v-1 y-1
je viens	a-2 b-7 c4 d-2 e-1 g5 i-1 j-2 k10 l-22 m6 n-1 o-2 p4 q-2 s-5 t-2 u-3 v1 w-1 x2 y-3 z-3
je viens_d_avoir	l2 p-2 s-2 z4
je viens_de_me	p2
je viens_de_voir	k1
je vient	k4 l-3
je vois	a-1 d-1 f-2 g-2 h9 k-2 l-3 o-2 s-4 u-1 x-1 z-1
je voudrai	j2
je voudrais	a5 b2 d-1 e-1 f-1 h-2 i2 j-2 k-3 l-4 q2 s-5 t2 u3 x-1
je voulais	a-1 k-1 l3 u1 w4 z-1
je vous	a3 b-4 c-4 e-1 f-3 g-3 h-2 i-3 j3 k2 l3 m2 n-2 o-5 p-2 q-2 r5 s2 t-1 u-7 v-1 w3 x-3 y2 z-7
je y	k-5 l3 s5 u-1 v2
je y_serai	f-4 k15 l-4 p1 s-10 u-4 v-2
je_confirme	b-3 f-4 g-1 h-1 k3 l5 m-1 n-1 o-3 p-3 r-1 s4 t-1 u-8 v-2 x-1 z-2
je_confirme $	k10 l-5 s-6
je_confirme bien	k1
je_confirme je	k-3 l4
je_confirme le	f-3 k8 l-3 u-5
je_confirme ma	k11 l-3 s-8
je_confirme mon	k-1 l4
je_confirme que	b-1 k-6 l8
je_crois	a2 b-1 e-1 f1 g-1 h-3 l3 n-1 o-2 s1 u-1 z4
je_crois $	h-2 l-1 s4
je_crois que	a2 f1 o-1 s-1 z5
je_n_ai_pas_oublie	k2 l-1
je_n_ai_pas_oublie je	k1 l-1
je_n_oublierai_pas	k9 l-2 s-2 w-6
je_n_oublierai_pas $	k3
je_ne_sais_pas	k-2 o3 s1 z3
je_ne_sais_pas comment	l1 o1
je_ne_sais_pas ou	s-2 z3
je_note	l4 r1 s-2 z-2
je_pense	f-2 g-2 k-5 l-5 o-1 s4 t-1 u-2 v8 x-3 y-1 z4
je_pense $	s-2 z2
je_pense a	s-3 v4
je_pense au	s-1 v3
je_pense que	g-1 k-5 l-2 s6 v2 x-2 z3
je_pense tous	s-2 v4
je_sais_pas	b-6 c-2 d-2 f-2 g-3 h-6 j-1 k-6 l-5 n-3 o-2 p-2 q-1 r-2 s10 t-2 u-3 v-5 w-1 x-2 y3 z6
je_sais_pas $	i-1 k-5 l-3 n-2 o-1 p-1 s7 v-1 z-3
je_sais_pas bien	a1
je_sais_pas comment	g-1 k5 s-3
je_sais_pas qui	h-5 o-4 s-4 z8
je_sais_pas quoi	b-3 c-1 e-2 s5 u-1 v-2 y2
je_sais_pas ~si	b-3 k-2 s5
je_suis_d_accord	f-1 k2 q4 r-2 s-3
je_suis_d_accord $	k2 q1
je_suis_d_accord pour	k-2 l2 q3 r-1 s-2
je_t_aime	k-5 l-5 m-3 n-3 s13 v-1 w-5
je_t_aime $	k-2 l-2 n-2 s7 w-3
je_t_aime mon_coeur	k-2 l-2 n-1 s7 w-1
je_vais_essayer	b-2 g-1 k-4 l-3 n-2 s7
je_valide	k4 l-1 u-1
je_verrai	h5 k-1 l-3 n-2 s4 u-2 v-2 z-3
jeter	l-1 v5 x-2 y-2
jeter par	v2 y-1
jeter sous	s-2 v4 x-1
jeu	s3 t1 v-2
jeudi	a-1 b-1 f2 g-1 h-2 k-1 l2 m1 p-2 s-5 t-2 u6 v-1 y-1 z-1
jeudi $	k8 l7 m1 p-1 s-5 u-8
jeudi 12	f-2 u3
jeudi a	u1
jeudi aprem	f4 u-3
jeudi et	s-1 u4
jeudi je	k-1 l4 s2 u-4
jeudi matin	f4 u-3
jeudi on	t-1 u1
jeudi ou	f-2 u3
jeudi oui	k-5 l-8 s-1 u9
jeudi plutot	k-5 u5
jeudi zzhour	f2 k1 u-2
jlai	m1 s2
jmen	s2
joie	l-1 s4 w-1
joindre	a7 g-3 h-1 o-3 s-2
joindre $	a6 g-2 o-2
joint	a6 g-4 o-3 s-2
joue	s3
joue a	s2
jour	a-2 b-2 c-3 d-1 e-1 f8 g-5 h-2 k-1 l2 o-1 p-2 q-1 t-2 u6 v-3 w-1 x-4 z-2
jour !mais	f-2 u3
jour $	a-1 b-2 c-2 f9 g-3 h-2 j-2 k-7 o-1 s-5 t-2 u8 v-1
jour a	k-2 l-2 s4
jour de	k-1 l3
jour et	l2 s-1 u-1 y1
jour je	l3
jour le	f1
jour mais	f-2 k5 l-2 s-1
jour mon	f2 j2
jour pour	l3
jour_possible	u1
jour_possible $	u1
journee	a1 f-2 k2 l4 m-2 s-6 u4 v-2
journee $	a2 f-1 k-5 l7 s-6 u4 v-2
journee donc	k1
journee pour	k4 l-3 s-1
jours	f2 k-2 p-1 s-2 u3 v4 y1 z-1
jours $	l3 s-5 u-1 v4 y2
jours ce	s2
jours dites	l-2 v2
jours je	s3 v-2
joyeux	s2
joyeux anniversaire	s2
jrigole	l-1 s3
jtai	s2
jtaime	s3
jtm	n-2 s4 w-1
juge	a-4 b6 c-2 d1 e-3 g-4 h5 k-4 m-1 n-1 o-2 p-1 s6 t-1 u-3 v-3 w-2 x2 y-1 z-5
juge $	b4 l-2 s1 x3
juge a	b-3 d3 e2 l-1 s1
juge des	k-2 l4
juge est	b3 e-1
juge me	l2 s1
juge ou	e1 g-2 h3
juge que	h2 s-1 x2
juge ~si	b4 s-3
juge_d_application_des_peines	b-3 e7 s-5
juge_d_application_des_peines $	b-2 e5 s-3
jugement	b-1 c4 s-3
jure	l-4 s6
jure $	l-4 s4
jure je	s2
jusqu	k-4 l7 m-1 p-4 s3 u2 v-1 x-1 y-2
jusqu a	s5
jusqu a_lundi	k-1 p-2 s-1 u3
jusqu a_vendredi	k-1 l2
jusqu au	l4 s-4 u3
jusqu vendredi	l4 u-3
jusqu zzhour	l2
justice	c-2 k-1 l-2 s3 z5
justice $	s1
justice ce	s2
justice en	s2
justice vous	s-3 z4
justificatif	c6 g-1 k-2 l-1 m5 s-4
justificatif $	c4 m2 s-3
justificatif a	m1
justificatif de	k-1 m4 s-1
jvoi	h5 o-2 s-3
jvoi qui	h5 o-2 s-3
karim	g-1 h-2 j2 k-2 n6 o-1 s-2 w-1 z-3
karim $	h-2 k-2 n6 s-1 w-1 z-2
kebab	s2
kebab $	s1
kevin	a3 k2 s-2 z-1
kevin il	k1 s-1
kiffe	l-2 s4
kil	s-3 x2 y3
kilos	l-1 s3
kine	l1 s-1 u1
kine $	l1
kine a	u1
l_aprem	f3 g-3 h-1 i-1 l-1 p-1 s-2 u5 v-1
l_aprem $	f3 g-3 h-1 i-1 k-2 l-1 s-2 u6 v-1
l_apres_midi	b-2 c-1 f5 g-4 h-2 i-1 l-5 s-7 t-3 u9 v-2
l_apres_midi $	b-2 c-1 f5 g-4 h-2 l-3 s-5 t-3 u7 v-1
l_apres_midi ca	u2
l_apres_midi je	k1 l-2 u3
l_autre_jour	a-1 h-4 k-2 l-2 s7 w2 z-3
la	a-1 b-2 d-3 i-2 j-2 k6 l-2 n2 o1 p4 q-2 r-2 s2 t-2 u-5 y-1 z-7
la !mais	k-4 p5
la $	a-1 b-2 c-2 e-2 f-6 g-5 h-8 i-1 j2 k27 l-11 m-2 n-4 o6 p-4 q-1 r-1 s-7 u-8 v-7 w-8 x-2 y-1 z-1
la 1	f2 g1
la a	l-2 p7 s-5 u-5
la a_l_heure	k7 l-1 p-2 s-2 u-1
la avec	j2 s-1
la belle	s2
la blague	s1
la boite	k-1 m5 s-2
la bourre	k-1 l-2 p8 s-8
la box	s2
la bu	s2
la buter	s-1 v-2 x3
la caf	c3 o-1 s4
la carte	m4 s-3
la carte_d_identite	c2
la ce	k3
la cheville	e-1 s3
la clim	s2
la clinique	l4 s-3
la clio	s1
la conseillere	a2 h-1 s2
la convoc	f1
la convocation	f1 g-1 h2 k2
la convocation_papier	c3 f-2 k2
la corde	k-1 l-2 m-1 p-1 s-3 v6
la coup	l-2 s3 v-1
la creche	l4 s-2
la creve	k2
la dame	a2 g-1 h7 k-3 l-5 m2 o-1 p-2 t-1 v-1 x-1
la dans	k-5 p6
la date	a-7 b-1 e-1 f12 g-2 h-2 j-1 k2 l-3 n-1 o-1 p-1 s-1 u-6 v-2 y-1
la ddse	e3
la de	k5 l-2 p-1 s-2
la demain	h-1 k21 l-16 p-2 s-8 u-4 v-2
la devant	p-2 s4
la difference_entre	e3
la fac	f-1 k-5 l1 m-1 p-2 s1 u4 v-1
la facture	c3
la famille	k-1 m-1 n-1 s2 w4 x-1
la femme	l-2 s3
la fenetre	s2 v2 y-1
la ferme	c2 l2 s-6 t2
la feuille	h1
la fievre	k-3 l6 s-2
la fin	a5 f-2 k-4 p-2 u3 v2
la france	k-1 l6 p-2 s-4 t3 u-3 v-1
la frapper	x2
la garde	k2 l-2 t2
la gare	c-4 g7 p-5
la gastro	l3
la greve	g-1 k-4 l3 p3 s2 w-3
la grippe	c-1 k-1 l6 s-2
la honte	k-1 s3
la inch	k1
la jambe	k-2 l6 s-3
la javel	k-1 l-1 s-3 v5
la je	b-1 g-1 k5 l6 p-2 s-9 u2 x3
la journee	a1 f-1 k-4 l6 s-5 u4 v-2
la juge	x2
la justice	c-2 k-1 l-1 s3 z4
la langue	i5 u-4
la lettre	e2 f2 i-1 k3 s-2
la liberation_conditionnelle	e1
la ligne	a2 k-2 l-1 p2
la liste	a-2 c3 d3 j-2 k-2 l-1 q5 r3 s-4 u-2
la localisation	g5 m-3 r-1
la machine	s4 y-1
la main	s2 y1
la mairie	g3 k1 p-2 r-2
la mais	k-3 p3
la maison	a-1 h3 k-8 l-2 r1 s4 t2 u-1 v-2 x2 y4
la maman	a3 k1 l3 s-7 v4 y-2 z-1
la mardi	k4 s-1 w-1
la maternite	k-2 l4 s-2
la mauvaise	z2
la meme	e2 f-2 h5 k-6 l8 p-2 s-6 z-1
la mer	l-2 s4
la mere	a1 u2
la mise	s1
la mort	s-4 v6 y-4
la musique	s2
la neige	l3 p-2
la nuit	l-3 s6 v-3 x-1 y2
la paix	r3
la part	h-2 l-3 o8 s-8 w5 z-4
la partie_civile	a4 m3 s-3
la personne	a2 g-1 h6 o-1 s-2 z-1
la personne_qui_me_suit	h5 o-3
la petite	k1 l2 p2 s-4 t2
la pharmacie	k-1 m3 s-1 z2
la photo	k-1 m2 s3
la place	a-1 c3 f-2 k-3 l-3 p-1 u7
la plage	s4
la police	b3 e4 g-3 l-2
la porte	y2
la poste	k-1 l-2 m3 s2
la pour	h1 k-7 p1 s6
la prefecture	c-1 f-1 g3 k-4 l5 m-1 v-2
la preuve	m2
la prison	b3 g2 l-3
la probation	e2
la prochaine	x2 y2
la psy	h1
la que	k-4 l4 p-1
la redonner	f3 u-2
la reponse	k3 s2
la reunion	l2 s-1
la revocation	b4 e-2
la route	k-2 l7 s-3
la rue	a-2 g4 j-3 k-1 l-5 o-2 p-4 r-2 s5 v-1 y3 z-3
la salle	v1
la sanction	b3 e-2
la secretaire	a1 m1 s1
la semaine	k-1 l3 p-1 u3
la semi_liberte	e6 g-3 h-1 o-2 s-1
la sortie	k-1 s-4 u2 x4
la tele	a-1 c-2 e-2 k-1 s8
la tete	v2
la tuer	s-2 v-1 x4
la un	k-2 l-1 p2 u2
la une	h-1 k1 o4 s-3
la varicelle	l4 s-2
la vers	k-7 p8 s-1
la victime	a5 c2 g-1 k-1 l-1 m4 s-3
la vie	f-1 g-1 k-4 l-4 v5 w5 x-1
la voiture	k-3 l-3 p3 s4
la ~si	k-9 s9 v-2
la_bas	s-2 t1 x1
la_bas $	s-2 t1 x1
la_derniere_fois	a-2 h4 l-7 p-8 s12 u-1 v-1 z-2
la_derniere_fois $	h5 l-1 s-2
la_derniere_fois a_cause_du	p-5 s5
la_derniere_fois je	a-2 l-4 p-3 s8
la_semaine_d_apres	k-9 l-1 s-7 u12
la_semaine_d_apres ce	k-7 s-1 u8
la_semaine_derniere	f-1 l-6 s2 u1 z4
la_semaine_derniere et	k-1 l-2 s4
la_semaine_derniere mais	l-2 s3
la_semaine_pro	f1 g-1 j1 k-9 l-7 s-4 u12 z-3
la_semaine_pro $	f1 g-1 k-8 l-2 s-2 u8
la_semaine_prochaine	a-1 f3 k-5 s1 u4
la_semaine_prochaine $	k-5 s4 u3
la_semaine_prochaine ce	u2
lache	k-3 l5 p2 s-6 v1
lachez	r3
lachez moi	r3
laisse	a-1 k6 l-4 m3 v2 w-1
laisse la	s2
laisse le	u1
laisse les	k4 l-3 s2
laisse tomber	l2
laisse une	m2 s-3 v3
laissez	a2 k-2 r4 s-3 v2
laissez moi	a2 k-2 l-3 r4 s-3 v2
lait	s4
langue	i9 j-2 k-1 t-1 u-7 v-1
langue $	i7 j-2 t-1 u-5
laver	l-2 s3
laver est	l-1 s2
le	a-6 b-6 d-2 e3 f2 g2 j1 k1 l1 m3 n2 o-6 q-2 r-7 s3 t2 u-4 v-2 w-3 x5 y-4 z-4
le !connais	o-3 s-1 z4
le $	f-2 k-6 n8 s-8 w-1
le 10	f4 g-2 k3 l-3 s-6 t-1 u5
le 11	f2 g-2 l-2 p-1 t-2 u5
le 12	f6 g-1 k-3 l-3 s-5 u5 z-1
le 15	f-2 u5
le 17	k-1 s-3 u5
le 20	l3 s-1
le 5	m1
le a86	k-1 l-3 p5 s-2
le accompagner	k7 l-3 s-4
le accueil	a-1 f-2 h4 k-3 l-3 m5 p-2 s4
le adresse	d-2 e-2 g10 k-2 m-1 s-2 u-1
le agent	h2
le ai	j2 k-3 m2 s2
le aid	k-3 l4
le aide	o5 s-1 w-4
le air	k-4 p-1 s-3 v7
le alcool	d3 l-1 s2 t-2
le amende	k-2 m5 s-2
le ancien	s-4 z6
le anglais	i4 u-3
le appart	g-3 h-1 s5 y1
le arret	c1 g-1 k3 l-3 p-2 r-2 s4
le arret_de_bus	g1 k3 l3 p-2 s-2 z-1
le arret_maladie	k-1 l-2 m4 s-2
le attestation	a-1 c4 k1 s-2
le attestation_d_hebergement	k-4 m6 s-3
le aura	s3 x1
le autorisation	d-2 l-2 t5
le autoroute	k-1 l3 p-1
le autre	h3 j2 k-4 l4 p-2 s4 u-5 v-2 z-1
le avance	k5 s-5
le avion	k-3 l6 p-3 s-2
le avocat	e3
le bac	k-1 l4 s-2
le bail	a-1 c2 m-3 s4
le ballon	s3
le batiment	g2 k4 p-1 s-3
le bebe	k3 s2 z-1
le bol	s5 y-2
le bon	f3 j5 k-5 s3 z-4
le boulot	l-2 s4
le bracelet	a3 e3 f-1 h2 p-1 s-1 t3 u-1 y-1
le bracelet_electronique	e3
le bureau	g3
le bus	g-5 k2 l-2 n-1 p5 s2 v-3
le calendrier	s2
le camion	k3 p-1 s-3 v2
le canape	c-1 k-4 l-2 s7
le car	p3 s-2
le certificat	k3 s-2
le certificat_medical	m2
le chat	s2
le chef	k2 p-1 s2
le chemin	e-3 f-2 g5 k3 p-4 s-1
le chien	k-1 s3
le code	k-3 l5 u-1
le concert	l-2 s4
le conseiller	a-5 f5 h-1 s3
le contrat	c3 m3 s-3
le couloir	l-1 s2
le courrier	r2
le covid	k-4 l5 s-1
le dentiste	k5 l-4 p1 u-2
le departement	s-1 t3
le dernier	c3 k4 l-3 s-3
le dimanche	l-2 s2 t2
le dire	s-3 y4
le dis	c3 k-3 l2 s1 z-2
le divorce	s2 z2
le document	m3
le donne	j2
le dos	l2 p-2 s2
le dossier	j4
le droit	a-1 c-1 h-1 k-1 l-2 m-2 s-9 t12 u-1 v-2 x-1
le eau	s3
le ecole	f-2 k2 l3 p3 s-5 t-2 u3 v-1 x-2 y-1 z2
le ecran	k-1 l-1 r2 s2
le emmener	l-1 u1
le enleve	a4 s-2
le enterrement	t3
le entree	g3 s1 u-2
le entretien	c1 k4 l-5 u2
le envoi	r3 s-2
le equipe	a-1 e-1 h-1 k-4 l-2 n4 o-1 s3 u-3 w-3
le escalier	k-1 l2 s1
le essence	k-2 l2 s2 x2
le etage	s2
le etranger	k-1 l7 s-4 t1 u-2 y-1
le etre	m4 r1 s-2
le faire	s-2 u4
le foot	s2 t1
le francais	i4 s-2
le frigo	k2 l-2 s4
le fusil	s-2 t2
le garage	l-1 v3
le garde	k3 l-3
le gars	j-1 z3
le gps	g2
le grand	h2 s-2
le heure	a-6 f10 i-1 j-2 k5 l-10 p7 s-13 t-1 u-3 v-1
le hopital	k2 l6 m-1 p-1 s-3
le horaire	f5 k2 s-1 u-3
le info	k2 l-3 o-1 s-2 w4
le instant	k1 m1
le interim	k2
le jap	e7 h-5 o-2 s-1
le jour	k3
le juge	a-1 b6 c-1 d3 e-3 g-2 h3 k-3 l1 s2 u-2 v-1 x-3
le juge_d_application_des_peines	b-3 e6 s-5
le jugement	b-1 c4 s-3
le justificatif	m4 s-1
le lit	l1
le loyer	s2
le lundi	k-1 u3
le mail	a5 c-1 h-2 m1 s-2
le mariage	t1
le match	s4
le mauvais	a-2 s-1 z5
le mec	k-1 l-1 s6 v-1
le medecin	d-1 k-2 l7 s-4 t2 v-1
le meme	f-2 g-1 h1 k2 s3
le mercredi	s-1 u2
le message	f2 i2 j-2 k5 l4 o-1 q-1 s-9 u-1 z2
le messages	i1
le metro	p-2 s3 v2
le mettre	s-2 u3
le mien	s-4 z5
le mois	k-3 l-5 m-3 q3 r-2 s8 v-1
le monde	k-2 p-2 v5 w-1
le nom	a-3 c-2 d-2 e-4 f-1 g-2 h13 k-2 l-3 n-1 s-5 u-1 v-1 w-1 z-2
le nouveau	j3 z-2
le nouvel	s1
le numero	a7 e-7 g-4 o-3 q-2 s5
le obligation	d2
le original	c2
le papa	s-2 t3
le papier	d3 f4 g2 k-3 l-3 m3 s-5
le patron	l7 s-8
le payer	x4 y-1
le permis	c3 s-3
le petit	k-1 l4
le plan	g3
le planter	x2
le platre	k4 s-2
le plombier	l3
le pont	v2
le portugais	i3
le poste	k3 l-3 m3 s-3
le premier	c2 m2 s-2
le principe	e1
le prix	g-1 s4
le prochain	f2 k-2 p4 s-1
le prof	s4
le psy	b-2 d6 l-2 m4 s-5
le ramadan	s-2 u3
le ramene	c7 k-1 s-6
le rappel	a-2 f-1 i3 k-2 l3 q-2 s-3 t-1 w5
le rappelez	a-6 k7 s-1
le rdv	a-1 c2 d-1 g7 h-2 j-1 l6 m-2 n-1 p-3 q-1 s-8 t-3 u2 v-3 w-1 x-2 z-2
le recu	k-2 m4 s-2
le rendez_vous	b-2 f-1 h-2 k4 l11 p-3 s-8 u-1 z-1
le rer	g-1 l-1 p6 s-6
le resto	c-2 k-2 s5 u-1
le retard	p-1 s3
le samedi	f-1 s4
le savoir	b1
le secretariat	a2
le sien	k1
le sms	f3 k-1 s-1
le spip	a-4 b-2 c-1 e5 f-3 g4 k-1 l-1 n-1 s2 u-2
le sport	l-1 m-1 s5 v-1
le stage	b1 d-1 f3 g3 l-2 m-4 s2 u-1
le stop	l-3 q8 r-7 s-1
le suivant	k-2 l-3 p6 s-4 u3
le suivi	a3 l2
le sursis	a-1 e2
le telephone	c3 f-1 j2 k-1 s-1 z5
le temps	k1 l-3 s1 u-2 w2 y2
le ticket	l2
le tig	e5 g-1 m-3
le train	k2 l2 p2 s-1 v1 x-1
le tram	k-2 l-7 p2 s7 u-1
le tribunal	e3 g2 s-3
le tue	s-2 x3
le tuer	s-7 v-2 x8
le usine	k-2 l5 p-1 s-2
le vendredi	f-3 l-2 s4 u2
le vide	a3
le virement	m3 s-2
le vois	x2
le voisin	s-1 x3
le week_end	k3 l-2 s-4 t5 v-1
le zzphone	a-2 j12 k-2 l-1 q-1 r-1 s-5 u-1 z-2
le_matin	a-1 b-1 c-1 e-1 f8 g-6 h-4 i-1 k-4 l-5 n-2 o-1 p-1 s-9 t-3 u12 v-2 w-1 z-1
le_matin $	f4 g-1 h-1 k-5 l-4 n-1 s-4 t-3 u10
le_matin ou	c-1 f7 g-5 h-2 s-2 u-2
le_mois_prochain	l-3 t4
le_soir	k-5 l-2 s-3 t2 u6
le_soir $	k-4 s-2 t1 u5
le_soir je	l-1 u2
le_taf	l3 p2 s-4 t2
le_taf $	k1 l4 p-2 s-2 u-1
le_taf a	p3 s-1
lequel	a-1 c2 f4 j2 k-2 s-2
leroy	a-1 g-2 h5 k1 l-1 s-5 w4
leroy $	g-2 h4 s-2
leroy est	h2
les	a-6 b2 c2 d2 e-5 f-4 g-5 h-5 i2 j-1 k-2 l-6 m3 n4 o-3 p-4 q8 r3 s1 u-4 w-7 x-2 z-2
les !huit	k1 s1
les $	k-1 l-1 m-1 n6 s-3
les 3	c3 s-2
les 50	m4 s-3
les aide	s2
les autres	l-2 s5 u-3
les avoir	q6 r-3 s-2
les billet	s1
les bouchons	p5 s-2
les bras	s-4 v5
les chips	s2
les cles	l-1 y2
les consequences	b4 s-1
les cours	p-1 s3
les docs	c3 s-1
les documents	m2
les embouteillages	p1
les enfants	k7 m-1 q-1 s-1 u2 w-1 x-1 y2
les fil	i-1 k-2 l-1 m-1 n5 o-3 q-1
les gars	l-2 s4 v-1 z3
les gens	b3 h-2 k-1 n5 q-1 s-4 w-2
les jours	l-1 s-5 u3 v4 y2
les justificatif	c2 m-1
les mardis	l3
les meme	n-2 s7 w-1 y-2
les messages	a-1 f-1 i4 k-2 o-2 q5 r2 s-5 u-1
les mois	d4 k2 s-3 v-1
les obligations	b-1 d2
les originaux	c3 s-1
les papiers	c2 k4 m3 s-8 t2
les petits	k6 l1 p-3 s-2
les pieces	c-1 m4 s-3
les police	b4
les rappel	m-1 q4 r-1
les rappels	q4 r1 s-2
les recu	c3 s-2
les regles	c-1 d4 o-1 s-1
les rendez_vous	q2 r-1 z2
les sms	a-2 b-1 c-2 g-2 i5 j2 k-4 l-2 m-2 n-2 p-1 q6 r6 s-10 t-1 u-4 v-3 x-1 y-1
les soins	c-2 d3 m2 s-2 t2 v-1
les soirs	s-3 v2 y4
les toilettes	s2
les vacances	i-1 l-3 s6 t1
les veines	s-5 v6
lettre	a-1 c-1 e3 f1 i-2 k1 l-2 o-1 r1 s-1 u-2 v4 x-1 z-1
lettre de	k-2 l-1 m-2 s3 v5 z-1
lettre du	m2 s-1
leur	s-2 x2 y1
leve	k5 p-1 q-2 y1
leve a	k1
leve tot	k2
lever	k1
liberation	e2
liberation sous	e2
liberation_conditionnelle	e4
liberation_conditionnelle $	e3
libere	k5 l-4 s-2
libre	f-1 k3 l-5 p-1 s-1 u5
libre $	f-1 k-2 l-3 p-1 s-1 u6
lieu	f-2 g1 k-8 l-2 m-3 p5 s-2 u8
lieu de	f-1 g1 k-8 l-2 m-3 p5 s-1 u6
ligne	a2 g1 j2 k-4 l-3 m2 p2 s-2 t-1 z5
ligne $	k-2 m3 p-1 s2
ligne 13	l-1 p3
ligne de	g2
lille	g2 k-1 l2 s-3 z3
lire	g2 i4 s-2 t-1
lis	i2 r1 s3
lis un	s3
liste	a-4 c6 d3 i-1 j-3 k-2 l-2 m-1 p-1 q4 r5 s-5 u-3 v-1 z-1
liste $	a-3 j-2 k-1 q4 r5 u-2
liste de	d3 r2 s-2
liste des	c6 l-1 r-1 s-4
lit	k-1 l4 p-2 r3 u-1
lit $	l1
lit avec	k-1 l2 p-2 s2
lit mon	r2 s-1
livraison	l2
livre	k-3 l-4 s7 u-2
livret_de_famille	c3 s-2
livret_de_famille $	c3 s-2
localisation	g5 m-3 r-1
localisation $	g5 m-3 r-1
location	k-2 l-2 m2 s1
locaux	k4 l-2 m-1 p-1 s2
locaux demain	k4 l-2
logement	c-1 e-1 g-1 k3 l-2 m4 o-1 u-1
logement $	a-1 e-1 g-1 l-1 m5 o-1 u-1
loger	p3 s-2
loin	b-1 g2 k-4 p2 s3
loin $	g-3 k-1 p-1 s5
loin de	g1
loin je	l2
lol	a-1 c-1 f-1 g-1 h-1 i-1 j-1 k4 l-3 m-2 n-2 o-2 q-1 r-1 s7 t-1 u-4 w-2 x3 y-3 z-2
lol $	g-1 k5 l-4 m-1 n-2 p-3 r-1 s5 t-1 u-1 w-2 x4 y-3 z-2
lol je	k4 l-5 p1 s4 u-2 v-3
lol non	l4 s-4
lol oui	k1
long	a3 e-4 k-2 l-1 o-1 s7 z-2
long 0	a-10 b-12 c-12 d-11 e-10 f-12 g-11 h-12 i-11 j-9 k3 l-12 m-10 n2 o3 p-10 q-10 r-11 s4 t-10 u-11 v-10 w2 x-10 y-10 z-10
long 1	a-4 b-13 c-11 d-12 e-14 f-8 g-6 h-3 i-1 j-17 k12 l7 m-8 n18 p-8 q-5 s10 t-10 u-9 v-10 w11 x-14 y-11 z-10
long 2	b-2 d-3 f-1 g1 i-2 j-2 k-2 l5 m-1 n-4 o-2 p-4 q-4 s16 t-5 x-2 y-2
long 3	a-4 b2 c-2 e-2 g-2 h-3 i-1 k3 l-3 n-2 p3 q2 r-3 s9 t-1 u-2 w-4 y1 z-1
long 4	d2 f1 h-6 i1 j2 k1 l-2 m-2 n-1 o-3 p3 r2 s-14 t6 u5 v2 w-3 x3 z4
long 5	l1 s-1 t1 v2
long par	a4 e-2
longtemps	k1 z1
longtemps $	z1
loto	s2
loulou	s2
loupe	b2 f-3 k-2 l5 m-2 p3 r-1 s-5 z3
loupe $	b3 s-3 z3
loupe le	k-2 l7 s-2 u-3
loupe mon	f-1 p4 s-3 u2
lourd	g2
loyer	c2 m2 s1
loyer $	c2 s1
loyer a	m1
lu	c-1 e4 m-1
lui	a1 b-2 c-2 d-2 g-1 h-4 j-1 k-6 m-2 o-2 q-1 r-1 v-5 w-1 x7 y7 z-3
lui $	k-4 l-3 m-1 s-1 v-1 x2 y7
lui ai	k-3 l2 s1
lui casser_la_gueule	s4 x-1
lui dire	p3
lui ecrire	i2
lui il	f1 k3 l3 s-6 u-2
lui mets	s-2 x3
lui mettre	s-3 v-2 x4
lui regler	x2
lui_faire_la_peau	s-3 x4
lui_faire_la_peau $	x2
lundi	a-2 b-2 c-1 f1 g-1 h-3 j2 k1 m4 o-1 p-4 q-1 s2 t-2 u4 v-2 x-1 y-2 z-2
lundi $	h-1 k-3 l2 m5 s-4 u3 v-1
lundi ce	l2
lundi dernier	k-1 s3
lundi il	l1 s2
lundi je	f1 j2 u-1
lundi ou	f2 s-2 u2
lundi plutot	u1
lundi prochain	s-2 u4
lundi vous	s2
lundi ~si	l1
lycee	u2
lyon	k-1 l7 p-2 s-2 t2 u-2 v-3
lyon $	l2 s1 t2 v-2
lyon toute	l4 s-2 u-1
ma	a2 b-2 d-4 f-6 g-4 h-1 i-3 k5 m1 n-4 o-3 q-3 s3 u-6 v-4 w2 x-3 y7 z-5
ma batterie	l-1 s2
ma carte_d_identite	c4 k-2 s-1
ma chambre	s3
ma coloc	s4 v-3
ma compagne	l3 s-1
ma condamnation	e3 s-1
ma conseillere	a4 e-2 h2 k-2 l-1 m1 s-3 w2
ma convocation	f3 l2 u-1
ma copine	a-1 c2 l-3 m-1 r2 s2 t2 v3 y-3
ma coupe	s3
ma cpip	a5 e-6 h3 o2 s-2 z-1
ma demande	k-2 s4
ma dit	b1 s-2 y1
ma famille	l2 s-2 y1
ma femme	a-3 c-3 h-2 j4 k6 l-3 p-2 q-1 s-1 t5 u-3 v1 x2 y-2 z-1
ma fiche_de_paie	c2 k-2 m4 s-2
ma fille	a-1 c1 h-1 k-2 l-1 m-1 p4 v1 w-2 x-3 y5
ma grand_mere	k4 l5 s-6 v-4
ma journee	k5 l-3 m-1 s-1
ma langue	i2
ma lettre	v1
ma matinee	k4 l-1 s-3
ma mensualite	m1
ma mere	a-3 b2 c-1 f-1 g3 h-3 i-1 k-2 l4 m2 p1 r2 s-3 v-2 w-1 x-1 y-2 z2
ma mesure	a7 d1 e-2 f-3 s-3
ma mis	k-4 l4 y1
ma mort	y2
ma nounou	l2
ma nouvelle	h2 j2 s-1
ma nuit	k-1 l5 s-5 u1
ma part	b1 k3 l-2 s-3 w3
ma peau	l-2 y2
ma peine	a2 e5 f-3 s-1
ma place	k-1 m-1 s7 t-2 u-3
ma porte	s-3 y5
ma poule	k-3 l-3 s-2 w6
ma presence	k5 l-1 s-1
ma quittance	m1
ma reponse	k4 s-3
ma soeur	d-2 f-1 g-1 k1 l3 p-1 s3 t2 w-3 x-1 z-2
ma tante	l4 s-3
ma tape	y1
ma venue	k5 s-3
ma vie	k-2 l-3 s-2 v2 w-2 x3 y4
ma voisin	l-2 s2 y3
ma voiture	g-2 k-2 l4 s2
ma vole	l1
ma vraie	h3
ma_belle	k-2 n1 s2 w-3 y2
ma_belle $	n5 s-4 w-3
ma_belle mere	s-1 y2
ma_belle tu	s1
ma_cherie	k-2 l-1 n4 s-6 w3
ma_cherie $	k-2 l-1 n4 s-6 w3
ma_puce	a-1 k-1 s4
ma_puce $	s1
macdo	s2
machine	a-1 h-3 l-2 o6 s3 v-1 y-1
machine $	h-3 o6 s-2
machine a	l-2 s5 y-1
magasin	l2
mai	f1 s2
mail	a8 c-2 g-4 h-3 k-2 l-3 m7 o-1 r-2 s-2 t-2 w-1
mail $	k-1 l-2 m4 s2
mail de	a4 h-2
mail envoye	m2
mail hier	m2
mail ou	a5 c-1 g-2
maillot	s3
maillot $	s3
main	m2 y1
maintenant	a-3 d-2 e-1 f-2 g2 h4 j3 k-3 l-5 m-2 o-2 p4 r2 s-2 t1 u-2 v-2 y-2 z3
maintenant $	a-2 d-1 f-1 g1 h3 k-4 l-3 m-2 o-1 p5 q-3 r3 s-2 t2 u-1 v-1 y-1 z3
maintenant ce	j3 k2 p-1 s-3
maintenant je	q4 r-1 s-1
maintenant le	g2
maintenant que	h2
maintenant zzphone	j2 z-1
maintenu	b-1 f2 k5 l-2 p-1 u-2 w-1
maintenu pour	f-3 k6 l-2 w-1
mairie	g3 k1 p-2 r-2
mairie $	r-2 s3
mairie ce	g4 s-2
mairie et	k2
mais	a-2 b-1 d-3 e2 f3 h-1 i-2 j-1 k2 l4 m-3 n-1 o2 r1 s-3 t-1 w-2 x-6 y-3 z2
mais a	f3 g3 k-7 l-7 p-4 s-8 u12
mais apres	f-1 k-5 p2 s-2 u1 v5
mais apres_demain	k-1 l-2 u3
mais arretez	k-3 r5 s1 u-1
mais avec	k-4 p5 s-1
mais bon	k-10 l-4 s11 u-2
mais ca	k7 l-3 s-3 u-1 v-1
mais ce	a-2 b2 c-1 d-2 e2 f1 g3 h1 l3 o3 p-1 s-8 u-6 v-1 z5
mais comptez	k-3 l4 p2 s-2 z-1
mais demain	k2 l3 s-2 u-3
mais elle	h-1 k-2 s6 x-2 z-1
mais en	k-2 l1 p3 s-1
mais finalement	k3 l2 s-6
mais il	l-3 s4 z-1
mais impossible	l2 u-1
mais je	a3 b-4 c-1 e-2 f-5 h2 i-1 j-1 k7 l7 m-3 o-1 r-3 s-12 u-7 v-2 x-3 y-2 z4
mais jeudi	k-1 l3 u-2
mais la	k-4 l5 s1
mais le	f3 k3 p-1 s-1 u-2
mais ma	l4 s-3
mais maintenant	k1 q3 r-1 s-2
mais mercredi	l-1 u2
mais moi	k7 l-8 s-2 u-1 z2
mais mon	a2 k2 l1 s-3 u-1
mais non	l11 s-12 u-5
mais notez	j2
mais on	f3 u-2
mais oui	g-1 k7 l-2 o-1 p-1 s-2
mais personne	e1
mais pour	k3 l-1 s-1
mais serai	u1
mais stop	k-2 q-2 r4
mais t_as	s1
mais un	f-1 l-2 p4 s-2 u-1
mais vous	c4 g-1 h-1 k-1 l-1 o4 z-1
mais zzhour	l-3 p-4 u7
maison	a-1 h3 k-8 l-2 o-1 r1 s4 t2 u-1 v-2 x4 y4
maison $	g-2 h3 l2 s-4 x2 y3
maison avec	s-1 t2 x2 y-1
maison de	x1
maison et	l-3 y4
mal	a-2 e-2 h-1 k-4 m-2 p-2 s6 u2 v1 x-1 y2 z1
mal $	l-5 p-2 s5 v2
mal a	a2
mal je	l2
mal le	i1 s-3 u4
mal parle	a-4 h-1 m-1 s8
mal_au_dos	k4 l-2
mal_au_dos mais	k4 l-3
malade	c-1 h-1 k-2 l7 m-1 p-2 s-1 u3 v-2 y-1
malade $	k-9 l7 s2 v-1
malade il	k-1 l2
malade je	l4 s-2
malade mais	k6 l-6
malade ms	k3 l-3
malade on	k-2 l-2 u4
malade vous	u1
maladie	c1 k3 l1 s-2 u-1
maladie $	k-4 l5
maladie et	l1
maladie je	c1
maladie jusqu	l2
maladie mais	k7 l-6 u-1
maman	f-2 h-2 i-1 k-2 l-1 m-1 p-1 s3 v2 w3 y-2 z-2
maman $	a-2 l-4 w5
maman a	s5 w-3
maman de	a3 l5 s-5 z-1
maman je	k-1 s2
maman je_t_aime	s4 w-2
maman mon	k2 l-2 s-3 v4 y-2
mamie	s4
mange	a-1 f-4 k-3 l-3 p-1 s11 u-1 x-1 y-1
mange $	a-1 f-4 k-2 s6
mange chez	s1
mange mon	s2 x-1
mange quoi	s2
manger	k-6 s8
manque	f-1 j-1 k-3 l5 s-1 u3
manque $	b1 u-1
manque le	l2 s-1 u2
manque mon	k-2 l5 s-2 u1
marche	g3 k3 l-3 p4 s-1 y-1
marche avec	g3 k3 s-4
marcher	l1
marcher $	l1
mardi	a-2 b-1 c2 d-1 e-1 g-2 h2 i-1 j-1 l-1 m-1 n-2 o-1 p-3 r-1 s1 t-1 u6 v-2 w-3 x-1 y-2 z-2
mardi $	a-1 c2 g-1 h-1 k-4 l6 n-2 p-1 s5 u-5 v-1 w-3 y-1
mardi a	f-1 l4 s-1 u-3
mardi ca	k-2 u3
mardi ce	f-1 s-1 u3
mardi je	l-8 s-5 u9
mardi mais	k-1 l-2 s-1 u5
mardi mercredi	k-1 u3
mardi non	k-7 l-2 s-2 u8
mardi ou	f8 s-1 u-8
mardi prochain	f-2 u3
mardi zzhour	f-1 k7 s-2 u-6
mardis	l3
mardis je	l3
mari	f2 i2 k5 l-6 m-1 p3 s-7 t-1 u-2 v1 x-1 y5
mari !lit	i2
mari $	s-2 y3
mari a	f3 l-1 s-2 u-2 v2
mari est	l1 p3 s-2
mari me	s-1 y4
mari qui	s1
mari viendra	k3 l-2
mariage	k-4 l5 s-1 t3 u-2 y-1
mariage $	t2 u-1
mariage de	l4 s-4 t2
marie	l-1 s2 t1
maroc	t2
maroc $	t1
marque	b-1 c-1 f3 k2 l-1 o3 s-2 t-1 u-1
marre	k-2 l-4 m-2 s5 v2
marre de	k-2 l-2 m-1 s2 v3
mars	a3 f2 k3 m2 s-6
mars $	f3 k1 m2 s-4
marseille	l3 u1
marseille $	l2
massacrer	x2
mat	k-1 l1 p-2 s2
match	l-2 s5 t3 u-1 v-2
match hier	s4
maternite	h1 k-3 l4 s-2
maternite $	k-2 l4 s-1
matin	a3 c-2 g-2 k-2 l-5 n6 p-2 s2 u-2 v-2 x-1 z2
matin $	a4 c-1 f-8 k-2 l-5 n6 s2 u-2 v-1 z3
matin a	l1
matin cette_semaine	s-1 u3
matin je	l4 s-2
matin ou	f6 u-5
matinee	k5 l-1 s-4
mauvais	a-3 j-3 o-2 s1 w-1 z9
mauvais destinataire	z1
mauvais numero	a-1 j-3 s-1 z6
mauvaise	s2 z2
mauvaise personne	z2
max	l-2 p2 s4 u-1
max $	l-2 p2 s3 u-1
me	a4 b-3 c-4 d-1 e-4 f-1 g-2 h2 i-3 j-3 k6 l-2 m-9 n-4 o-4 p1 q2 r2 s-3 t-5 u-7 v8 w3 x-11 y12 z-3
me !a	c2 k-2 l-1 s5 u-1
me !appelez	a-1 h-1 k-1 l-2 s-4 z6
me !arrange	k1
me !rappel	f1 h2
me !rappelez	a-1 f3 l-2 s3
me !souviens	f3 k-1
me !suis	k-1 l6 p-1 s-2 v-2
me a	a-8 b-5 c-3 e2 g-3 h-3 i-1 j-1 k-4 l4 m-5 n-1 o-3 r-3 s10 u-3 v-4 w-4 x1 y4
me aide	s2
me aider	a-2 g-1 m-2 s6 u-1
me aime	v2
me appelez	a9 e-1 f3 h-5 j2 k-3 o-1 q-1 s-8 u-2 z2
me arrange	k3 s-2
me arranger	u2
me arrangerait	u2
me arrive	b2 h-3 o-2 p-2 s4
me attend	s-3 y4
me attendez	f2 l-1 p2 s-1
me attendre	k-1 l5 p5 s-5 u-2 v-1
me avez	a-2 c-1 f-1 h-1 k2 s-3 u-3 w8 z-2
me avoir	a-1 k4 q-2 r-1 s-3 w2
me bat	l-1 s2 y2
me bruler	y1
me buter	v2 x-4 y3
me ce	g4 h-1 k-5 s-3 z5
me chercher	b4 k-2 l-2 s1
me contacter	a2 r2 t-1
me convient	k4 l-1 s-1
me de	s1
me debrouille	k3 s-1
me demande	s3
me depeche	p2
me depose	g4 h-1 k6 l-1 m-2 s-6 u-1
me desabonner	r4 v-1
me desinscrire	r2
me dire	c2 e2 h3 s-2
me dis	s-3 v4
me dois	s1
me donner	g1 u2
me ecrire	a-3 i2 k-3 o-2 q3 r7 s-3
me ecrit	h-1 o4
me emmener	c-1 h-1 k10 l2 p-2 s-9 w-1 z-1
me empeche	k-1 s2
me en	f-3 k-2 l-1 s-2 t-1 u7 v3
me endormir	s-1 v3
me enferme	l-3 s-1 y5
me enleve	a3 e-1
me envoie	h-2 o4 q4 r-2 s-3 z-2
me envoye	m-1 q2
me envoyer	g2 k-1 m-1 o2 r1 s-1
me envoyez	q3 r-2 z2
me est	d5 l-2 o-2 s-2 z2
me etes	a-1 b2 f-1 i3 j5 k-3 l3 p-1 q-1 r-1 s-7 u2 z-1
me etre	s2
me expliquer	a1 e4 s-2
me faire	c2 l-1 s1 v2
me fais	k-1 s-3 v-3 x-1 y6
me faut	b-1 c2 u2
me ferreira	k2
me force	s-2 v-2 y4
me foutre	s-4 v5
me frappe	s-2 y4
me frapper	s-1 y3
me gare	k-2 l-1 p7 s-5 v-2 y-1
me garer	g1 l-1 p5 s-3
me gav	a-3 l-2 s5
me harcele	s-1 y3
me harceler	a-3 k-2 r2 s4
me indiquer	g2 h2
me interdit	l4 s-1
me jeter	s-2 v4 x-1
me la	f3 u-2
me lache	k-1 l2 p2 s-2
me laisse	k4 l-2 s-3 u1
me le	e-1 f-1 k5 l3 s-3 y-1
me leve	k6 s-5
me lever	k1
me manque	s1
me menace	s-2 v-2 y5
me mettre	u4 v2 x-2
me occupe	s3 v-2
me ont	k-1 l3 s-1 y1
me ouvrir	v1
me pendre	l-2 s-4 v6
me planter	k-2 s4 v-1 x-4 y3
me prendre	r-2 s5 u-2
me presente	g3 h4 k-2 l-2
me prete	s3
me proposer	l-1 t2 u1
me rappelez	a5 d3 h-2 q-1 s-2 u-1
me recevoir	h4 q-2 s-1 u2
me recoit	h4 o-2
me redire	f3 g2 u-2
me redonner	a-1 d2 f7 l-2 s-2 u-3
me regrettera	v3
me remettre	b5 u-5
me renvoyer	b3 q6 r-5 s-1
me replacer	k1 l1
me reste	a7 f-1 s-4
me retirer	r2
me saoule	k2 l-2 s5 w-2
me sens	y2
me servir	o3
me soigner	b-4 d5
me soule	r1
me souviens	f3 g2 k-2 s-2
me suicider	s-1 v3
me suis	a-1 b-3 d-1 e-1 f-1 g-3 h-1 l3 m1 p-2 q4 s5 u-5 y-2 z-4
me suit	a3 h2 o-2 s-3 y3
me suivre	h2 s3
me tape	l-1 s-3 y6
me taper	y2
me telephone	a4 s-2
me telephoner	a3
me tue	d-1 l-7 m-1 s10 w-2 x-3 y-3
me tuer	s2 x-8 y6
me va	f-7 k12 l-3 s-8 u-6 v-2 y-2
me venger	s-2 v-2 x5
me y	k4 l-2 s-1
me_deplacer	k3 l3 s-2 v-1
me_deplacer $	k-1 l5 s-2 v-1
me_deplacer donc	k1 l-1
me_libere	k4 l-2 s-2
me_libere je	k1
me_liberer	k4 l3 s-2 t-3
me_liberer $	k4 l3 s-2 t-3
me_presenter	a-1 b7 c-3 d-4 f1 g5 h-4 l-4 p-2 s-5 v-3 y-1
me_presenter $	b8 c-1 d-4 g1 h-1 k-2 l-2 p-2 s-4 v-2 y-1
me_presenter demain	c-1 f-2 g5 h-3 k-2 l2
me_presenterai	k7 l-2 s-3 u-1
me_presenterai au	k3
me_presenterai demain	k3 l-1 s-2
me_ramene	k6 l-4 s-3
me_ramene $	k4 s-3
me_rendre	g2 t1
mec	a-1 c-1 d-1 g-2 k-4 l-4 m-2 n-2 o-2 p-1 q-1 r-2 s5 u-1 v-3 w4 x2 y5 z-2
mec $	k-1 s-3 w4 y-3
mec de	s4
mec est	l-1 m-1 s1 y4
mec ma	y1
mec me	s-2 y3
mec qui	s3
medecin	c-2 d-1 f-1 l7 m2 r-1 s-4 t1 v-1
medecin $	c-1 k2 l2 m-1
medecin a	l3 s-2
medecin dit	s-1 t2
medecin me	d-1 l6 s-3
medicaments	c-1 l2 s-2 v3
medicaments $	c-1 l3 s-1
medocs	v2 x-1
meilleur	s2
meme	a-2 b-1 c-2 d-2 f-9 g3 h3 i-1 k8 l3 m-3 n-2 o-2 p-4 q-2 r-1 s1 u6 v-3 w-2 x-2 y-3 z-4
meme $	k3 l-2 n-2 s5 w-1 y-2
meme dame	h3 u-1
meme endroit	g6 k-1 t-2
meme heure	f-7 k-7 l8 s-4 u7
meme jour	f-2 k-2 l3 s-1 u3
meme malade	k2 l-2
meme moment	k-2 l5 s-3 u1
meme personne	h2 j1 z-2
meme qui	s1
meme ~si	b-1 k10 l-1 p-1 s-8
menace	l-2 s-5 x-1 y7
menace $	y1
menace avec	x-1 y2
menace de	l-1 s-6 v1 y7
mensualite	l-1 m3
mer	s3
mercredi	f5 g-1 l-3 s-2 u3
mercredi $	f4 s-2
mercredi a	u2
mercredi aprem	f-2 u3
mercredi je	f2 s-2 u2
mercredi plutot	u1
mercredi toute	l-1 u2
mercredi zzhour	f-2 k4 s2 u-4
merde	f-1 g-2 k-3 l-1 o-1 r-2 s8
merde $	f-1 g-2 k-3 l-1 o-1 r-2 s8
mere	a-2 b2 c-1 d-1 f-2 g3 h-4 i-3 k2 l2 m2 o-1 r2 s-3 v1 w-2 x-2 z2
mere $	i-3 k4 l-3 s3
mere a	k-3 l4 m3 s-2
mere ce	e2
mere de	a1 u2
mere demain	k-4 l6 s-1
mere en	l-1 s2 t1
mere est	b3 l5 s-6
mere il	s-1 v3 z2
mere je	k-2 l-1 s5
mere le	j2 k2 l-3
mere me	g4 h-1 k4 l-3 m-1 s-6 y2
mes	a1 b-7 d7 e-3 f-4 g-4 h-3 i-2 k2 l2 m4 n-4 o-2 p-4 q-3 r-2 s-5 t2 u-5 v3 w6 x-4 z-2
mes $	h-1 k-3 n-2 s-2 v-1 w6
mes 3	s2
mes affaire	s2
mes boites	s-1 v2
mes bulletins_de_salaire	c1
mes cachets	s-1 v3
mes cles	l-3 y4
mes contacts	o2 s-1
mes deux	k2 s-1
mes devoirs	c-1 d5 e-1 o-1
mes enfant	d4 s-2 t-1
mes enfants	a-1 d-1 k-4 r1 s-4 t4 v5 y-1
mes fiches	c3
mes fiches_de_paie	c-1 k4 m3 s-2
mes heures_de_tig	a4 g-1 l-3 m4 s-4
mes horaires	s2
mes interdictions	d2
mes jours	l-2 u-2 v4
mes obligation	d1
mes obligations	a-2 b-3 d5
mes papiers	c-2 k1 l2 m2
mes rappels	j2 r-1
mes rendez_vous	r1
mes trois	k2
mes_petits	k-2 l2
message	a-3 b-1 d-1 f2 g-2 h-1 i2 j-2 k5 l-2 m-1 o4 p-2 r-5 s-2 t-1 u-3 v-1 w-1 x-1 z6
message !est	l-2 z4
message !me	s-2 z3
message $	a-2 f2 k4 l-3 o4 q2 r-2 s-3 z1
message a	k-2 s3
message ce	k1
message de	r-2 s4
message en	i4 s-1
message est	j-1 k1 s-3 z4
message et	k2 s-1
message il	l-1 s3
message je	k4 l-1 o2 s-2 z-2
message mais	k-5 l7 s-2
messages	a-3 b-1 d-1 e-1 g-1 h-1 i3 k-1 l-2 m-2 q4 r8 s-5 t-1 u-4 v-2 y-1 z-3
messages $	i-3 j-2 k-1 q5 r4 s-5 u-1 v-1
messages automatique	q-1 r3
messages en	i5 q-3 r-1
messages je	f-1 r2
messages me	r1
mesure	a7 d1 e-2 f-3 s-3
mesure se	a6 e-2 f-1 s-3
met	f-2 l-3 p-1 q1 s4 u2
meteo	k-3 l-1 s4
metier	a-1 r-5 s8 u-2 w-1 z-1
metier $	a-1 r-5 s8 u-2 w-1 z-1
metro	b-2 e-1 g7 k-2 l-1 p3 s-2 u-2 v1
metro $	p4 s-3 u-1 v2
mets	s2 v-1 x3
mets un	s2
mets une	s-1 x3
mettre	a-2 b-3 c-1 d-1 e-2 f-1 j1 k2 l-4 o-2 p-2 q-1 s1 u7 v2 x2 y-1
mettre ca	k-2 l-2 s-2 u5
mettre dans	g1
mettre fin	l-2 u-2 v4
mettre l_apres_midi	u1
mettre la	s1
mettre le	j2
mettre un	k4 p-1 s-4 u3
mettre une	s-4 v1 x3
meure	s-4 v5
meure $	s-4 v5
meurs	s4
meurs de	s4
mi	k2 l2 m2 s-3
midi	k3 l-2 m1 p-1 u5
midi $	m1 s2 u-2
midi donc	k3 s-2
midi et	s-3 u5
mien	s-4 z5
mien depuis	s-2 z3
mien est	j4 s-2
mien maintenant	j-3 z4
mieux	a-2 b-1 f-2 g-1 h-2 i3 k-2 l-7 m-1 n-1 o-1 p-1 q-1 u7 v4 w-2 x-2 y-1 z-2
mieux $	h-1 k-6 l-1 t2 u8 v-4 z-1
mieux elle	l-3 s5
mieux pour	i3 s-2 u2 v-1
mieux ~si	s-3 u3 v1
mille	s-4 w5
min	g-3 k-4 l-5 m-2 p10 s2 u-1 v-2 y-1 z-1
min $	k-4 l-3 m-1 p10 s-5
min apres	p2 s-1
min de	k-4 p6 s-1
min en	p-2 s3
min et	s3
min je	g-1 p2
minute	k-2 l4 s-1
minute $	k-2 l3 s-1
minutes	g-2 l-3 p7 s-4
minutes $	g-1 k-3 l-2 p7 s-3
minutes de	p2
mis	a-2 c-2 f-1 g-2 h-1 j-1 k-2 l1 m4 n-2 o-1 p-3 q4 r-3 s-3 t-1 u-3 w6 x-3 y1 z-2
mis dans	m4 s-3
mis la	l-1 m1 s-2 v3
mis le	k2 m2 s-3
mis les	k-3 s4
mis stop	m-1 q6 r-2 s-2
mis un	k-1 s3 u-2 x-1 y3
mis une	k4 s-2
mise	s1
mise_a_l_epreuve	e3
mission	k-1 l4 s-3 u2
mission de	l4 s-3
mission interim	l2
mn	h3 l5 o-1 s-5 u-1
mn $	h3 k-1 l4 p1 s-4
moche	s1
modifier	a-1 f-1 j4 k-1 l-1 u3
modifier le	u1
modifier mon	a-1 j4
moi	a8 b-6 c-3 e-2 f1 g-3 h-3 l2 m-6 n-4 q2 s-5 t-3 u4 v2 w-7 x-4 y1
moi $	a11 b-5 e-6 f-13 g-5 h1 i-2 j-4 k5 l8 m-5 n-4 o3 p-6 q-3 s-8 t-3 u-9 v3 w-7 x-2 y3 z-16
moi a	a-1 f4 k1 o1 s-3
moi a_demain	k2 s-1
moi adieu	k-2 v4
moi au	j5 s-3
moi aux	q4 r-3
moi avec	r3 s-1 y1
moi ca	k-5 l-1 q-3 s-2 u7
moi ce	a2 f1 g-1 h-4 i1 j-1 k-6 l7 o-2 s-10 v-2 w-2 z9
moi ci	f3 g-2 m2 s-2
moi dans	q4 r-1 u-2
moi de	a-2 d2 k-2 l-1 q-1 r4 s-3 t2
moi demain	a4 f-4 k-3 l5 p-1 u-1
moi en	i3 s-1
moi il	s-1 v-1 y3 z1
moi je	a-2 c-2 f-2 h-3 j-1 k7 l-12 o-2 p8 q3 s6 t-2 u1 y-2
moi je_sais_pas	a1 e1 k-1 l-1 s3
moi la	a-6 e2 f5 g4 k-4 m-3 q-1 r2 u3
moi le	a-5 e1 f9 k-3 l-4 p-1 q-1 s1 u-2
moi les	j-1 q6 r-5
moi ma	e2
moi maintenant	h3 s-1
moi mais	j2
moi meme	k4 l-3
moi mes	a-2 d2
moi mon	j2
moi on	u1
moi parler	a3 s-2
moi plutot	j2
moi pour	k-1 l5 q2 r-2 s-4 t2
moi quand	a-2 f4 s-2
moi que	s2
moi qui	h-2 j-1 o-2 s3
moi sur	a-1 j3 k-2 p3
moi un	a1 c-2 f-6 l-2 s6 u6 z-1
moi une	f-1 l-3 s4 u3
moi vous	l-1 s-2 u3 z2
moi ~si	m2
moins	a-2 k-1 l-2 o5
mois	c-2 d3 e-1 g-2 h-1 k2 l-3 m4 p-2 q3 r-2 s1 t-1 u-3 v-3 w-1 y1 z3
mois $	a2 e-1 l-1 m6 s-1 v-2
mois ce	l1 s-2 z2
mois de	f1 s2
mois dernier	k3 l-5 m-3 q3 r-1 s4
mois et	l3 s-1
mois que	s-2 y2
mois_ci	l-1 m5 s-4
mois_ci $	m4 s-4
mois_prochain	u2
moment	f4 g-4 h-2 k2 m-2 s2 u3
moment $	f5 g-4 h-2 k-3 l4 m-1 s3
moment mais	k5 l-2 s-3
mon	a1 b-4 d-3 e-4 g-6 h1 j3 k5 l2 m2 n-3 o-4 p-1 r2 s2 u-1 v-5 w-4 y3 z-5
mon absence	b-2 l5 m-1 s-3 u1
mon agenda	f-2 h-1 k7 l-2 m-1 s-3
mon agent	h4 s-1
mon ancien	j1 s2
mon arret_de_bus	g-3 k-1 l-2 p2 s4
mon attestation	a5 c-3 k3 s-5
mon autre	j2 k3 l-1 u-2
mon avis_d_imposition	c4 k-3 m3 s-3 u-2
mon avocat	b-1 c-1 e-1 h-1 m2 o-1 p-1 s7 w-2 y-1 z-1
mon beau_pere	k-2 l3 s-4 y4
mon bebe	k-1 p-2 s5 u2 v-4
mon boss	s4 y-1
mon boulot	k4 l-3
mon bracelet	a3 s3
mon bus	k-3 l6 p3 s-6
mon cdi	m2 s-1
mon chat	k-2 l-6 s7
mon chef	a-1 b-2 c-1 d-2 f2 h-2 l9 p2 s-2 t-1 v-1 x-2 y-3 z-1
mon chien	k-1 l-4 s6 u-1
mon code	d-1 k-1 l-6 s7
mon collegue	s4
mon compagnon	l-2 s-3 y6
mon completement	s2
mon conjoint	s-2 y3
mon conseiller	a6 k-1 s-2 t-1 u-2
mon contrat	k-2 l-2 m2 p-1 s-1 u4
mon contrat_de_travail	c4 k-1 l-1 m2 s-3
mon copain	l2 s-4 u-1 y5
mon cote	k7 l-2 s-5
mon cousin	c2 k5 l-5 t3 u-1 y-1
mon cpip	a1 h5 s-2
mon dossier	a4 c-2 h3 j-1 l-1 m2 o-1
mon educateur	k2
mon employeur	a-2 s3 t1
mon enfant	s-2 t2
mon entretien	l1
mon ex	a-3 b-1 c-2 f-1 g-1 h-2 j-3 k-3 l-7 m-2 p-1 q-1 r-2 t6 u-2 v-3 x6 y7 z1
mon exam	s-2 u3
mon examen	l5 s-3
mon fils	a-3 c-2 d-1 e2 f2 g-2 h3 j-1 k3 l-1 m3 o-2 q1 r-2 s-6 v4 w3 y-3 z-2
mon frere	g-1 k2 r-1 s1 t-2 u2 v-1 x2 y-2
mon grand	s2
mon grand_pere	l1 s2
mon indisponibilite	k-4 l4
mon justificatif	c-4 m5
mon lit	k-1 l-1 p-2 s4
mon mari	b1 f2 i2 k5 l-6 p3 s-8 t-1 u-2 v1 y4
mon mec	s-2 y4
mon medecin	l2 s-2
mon message	s3
mon nouveau	a-2 j7 l-2 m-1 q-2 u-1 y-1 z2
mon numero	a-7 c-1 g-1 i-1 j7 k-2 l-2 m-1 p-1 q1 r10 s-5 t-1 u-4 y-2 z-4
mon oncle	k-2 l2 t3
mon oui	k-2 l3 r-1
mon patron	f2 k2 l3 m-3 r1 u-1 y-3
mon pere	g2 i5 k-4 l8 m-2 p-1 q-1 r-2 s-5 t2 u-2 v-2 x-1 y-1
mon permis	k-2 m-3 s5
mon planning	l-1 u4
mon portable	j3 q2 s-1 u-2
mon pousse	l2
mon pro	s1
mon prochain	f6 u-4
mon pull	s3
mon rdv	b-2 f3 h-3 j-2 m-2 q-2 s-3 u5 y-1
mon rendez_vous	b-1 c-1 f2 h4 j-1 k-4 l1 s-3 u5
mon retard	k-2 p-1 s4
mon reveil	k4 l-3 p4 v-2 x-4 z-1
mon scooter	l4 s-2
mon stage	m4 s-2
mon stop	l-3 q6 r-5 s-3
mon suivi	a6 d3 e-2 f-3 h-1 s-7 t4
mon sursis	a6 b4 d2 e-7 f-2 l-1 s-2 u-2
mon telephone	a-10 c1 f-1 h-1 k4 l-7 m-3 o2 q2 r4 s6 t-1 v-2 y-2
mon tig	a-2 g2 m5 s-3
mon titre	l2 s-1
mon train	k-2 l-2 s3 u2
mon travail	k3 l-3 m-2 s6 t-2 u-3 v1
mon voisin	k-1 l-1 p1 x3
mon vol	l1
mon_amour	k-3 l-2 n6 s-4 w-2
mon_amour $	k-3 l-2 n6 s-4 w-2
mon_cheri	k-4 p-3 s7
mon_cheri $	k-4 p-3 s7
mon_coeur	k-5 l-4 n-2 s-1 w7
mon_coeur $	k-4 l-4 n-2 s-2 w7
mon_petit	l3 q2 r-2 s-4 y4
mon_petit frere	l1 s-3 y4
mon_petit qui	l3 q2 r-1 s-1
mon_pote	e-1 k4 l3 s-5 z3
monde	k-2 l-1 p-2 s2 u-1 v5 w-1
monde $	k-2 p-1 s-1 v4
monde je	t1
monde serai	s-1 v2
montagne	s-1 u2
monte	g-2 k-2 l-2 p6 v-2 y-1
monte $	k-2 p6 s-5 v-1
montpellier	s2
montre	s2
montrer	c3 l-1
mort	a-3 b-1 c-2 d-1 f-2 g-2 h-2 j-3 k-4 l2 m-2 o-1 p-4 q-1 r-2 s5 t-1 v6 w-2 x-1 y2 z-2
mort $	a-3 j-4 k-7 l7 s-2 u-2 v5 y3 z-1
mort cette	l2 s-1
mort de	k6 l-8 p-2 s9 u-1 v-7 w-1 y-1
mort depuis	v-1 y2
mort hier	l3 s-3
mort je	j1 s3 u-1
mort pour	k-2 l2 s4 v-2
mort_pour_moi	k-1 l4 s-5 v3
mort_pour_moi $	l2 s-4 v4
morte	k-1 l6 u-1 v-1 y-4
morte $	l6 s-2 v-1 y-3
morte je	s2
mot	e3
mouais	l-2 s5
mourir	a-1 h-1 k-3 l3 o2 r-1 s-4 u-3 v8 w-1 y-2 z-2
mourir $	k-5 l3 s-5 v6
mourir de	o3 s1 z-1
mourir je	v1
mourir lol	s-1 v2
mourir que	k3 u-2
mourir tous	v1
moyen	k-2 l-4 t3 u4
moyen de	a1 u3
ms	c-1 d-1 h-1 j-2 k-4 l4 m-2 o-2 p6 q-1 r2 s-4 t-1 u6 v-3 w-1 x-1 y-1
ms ce	f3 k-1 l3
ms je	f-1 l8 m-1 p2 r-1 s-3 u-4 v-2
ms la	k2
ms le	e2 j-1 z2
ms ma	k4 l-3
ms mon	k1 l-2 s3 u-1
musique	s2
mwen	k5 l-2 s-3 u2
mwen que	k5 l-1 s-3
nao	i3 s-2
ne_vous_inquietez_pas	k2
ne_vous_inquietez_pas je	k1
necessaire	c3 k1 m-1 s-1
negatif	k-1 l5
negatif $	l4
neige	k-2 l5 y-1 z-2
neige a	l2 p-1
neige je	k-1 p3
neuf	c-2 l-1 o-1 s4 u2
nickel	k7 l-3 s-5 u2
nickel $	k3 l-2 s-1 u2
nickel a_demain	k1
nickel je	k5 l-1 s-4
nimporte	c-2 f-1 s5 u2
nimporte quel	f-1 u2
nimporte quoi	c-2 s6
nique	s3
noel	d4 l-2 s2
noel $	d4 t-3
noir	l-2 s3
noires	k-1 l-1 s-2 v6 y-1
noires $	s-1 v2
noires je	k-1 s-1 v4 y-1
nom	a-4 c2 d-2 e-4 f-2 h13 k-3 l-4 m-1 n-1 s-8 u-2 v-1 w-1 x-1
nom $	h5 k-1 n-1 s-2
nom de	a-2 c3 e-4 g-2 h10 k-1 l-3 m-1 s-5 u-1 v-1 z-2
nom du	a-2 d-1 h6
non	a-3 b-4 c-2 d-2 e-2 f-4 g-4 h-4 i2 j-2 l10 m-2 n-5 o-3 p-5 q-4 r-1 u3 v-3 w-4 x-2 y-3
non $	a-2 b-2 c-1 e-1 f-2 g-2 h-2 i-3 j-1 k-19 l20 m-1 n-3 o-2 p-1 q-2 r-2 s-7 t1 v-1 w-2 y-1 z-3
non ce	k-4 l5 s-6 u-1 z5
non demain	l5 s-4
non j_ai_pas_oublie	k4 l-3
non je	k5 l-3 p-1 s5 u-4 z-2
non je_n_ai_pas_oublie	k1 l-1
non jeudi	k-3 l-6 u7
non mais	k3 l-4 s2
non speak	i1
normal	k-1 s2
normal $	k-1 s2
normalement	l-3 s4 u-2
normalement je	l-3 s3 u-2
note	a1 b-2 d-2 e-2 g-3 k3 o-2 p3 q-2 r2 t2 u-4 v2 w-2 z-1
note $	a-2 f-2 g-2 h1 j-1 k9 l-4 o-1 r3 s-7
note absent	k-3 l4 s2
note et	d-2 t2
note je	k1
note mais	k-1 s-1 v3
note mon	j2 k2 l1 s-2
note ms	k-2 l3
note pour	f3 k-6 l-1 p5 u-2
notez	j4 s-2
notez le	j3
notez mon	j1
notre	k2 s-2 t-1 y4
notre fils	l1 y2
notre rendez_vous	k2 l-1
nounou	k5 l1 s-3
nounou me	l2 s-2
nourrice	l2 s-2
nous	a-2 b-1 f-1 g-2 j-2 k-5 l1 m-1 s7 t2 u-4 w3 y-2 z1
nous $	i1 l-3 p-1 s4 u-5 w4 y-1 z1
nous a	t3
nous deux	s1
nouveau	a-2 b-1 c-1 f-2 i-1 j8 k-2 m-2 o-2 p-2 q5 r-4 s-2 u3 v-2 y-2
nouveau $	l-2 q4 s-2 u3 z-1
nouveau conseiller	s3
nouveau forfait	j1 s-3 z3
nouveau les	j-1 q3
nouveau numero	j6 q-1 s-1 z-2
nouveau recevoir	q2 r-1
nouveau rendez_vous	u3
nouveau telephone	j5 s-3 z-3
nouveau travail	l3
nouveau vos	q2 r-1
nouvel	s1
nouvelle	a-1 f-2 h1 j5 l-3 u4 x-1 z-1
nouvelle conseillere	h2
nouvelle date	f-2 j-1 l-2 s-2 u5
nouvelle ligne	j2 s-1
nouvelle puce	j3 s-2
nouvelle sim	j1
nouvelles	s1
noyer	s2
nuit	a-2 f-2 k-3 l5 m-1 p-2 r3 x-1 y3 z-1
nuit $	l4 y1
nuit a	k-1 l1 v1
nuit et	l4 s-5 v-2 y4
nuit je	l2 s-3 v2
nul	k-4 l2 o-2 s9 v-2 w-2 z-2
nul $	l-3 o-2 s9 v-2 w-1 z-2
nulle	k-1 s3
numero	a7 b-3 c-3 d-3 e-8 f-3 h-4 i-3 j10 k-5 l-6 m-3 n-3 o3 p-2 r5 s-8 t-3 u-8 v-3 w-4 x-3 y-3 z9
numero !est	o2
numero $	a2 b-2 c-2 d-2 e-2 f-2 g-4 h-2 i-2 j4 k-3 l-3 m-2 n-2 o2 p-1 q1 r1 s-8 t-2 u-4 v-2 w-2 x-1 y-2 z8
numero a	j1
numero ce	j-3 s-3 z6
numero dans	q4 r-1
numero de	a-3 g6 j1 o-4 q-3 r4 s1 z-3
numero depuis	l-1 s-1 z4
numero du	a9 e-7 g-4 j-1 o-2 s2 z-3
numero est	a-1 j2 s-1 z2
numero il	o3 s-2
numero je	q-2 r2
numero la	j3 o-1 s-1 z-1
numero la_semaine_prochaine	j1
numero par	j1
numero pour	a3 r3 z-2
numero reattribue	z3
numero sera	j1
numero va	j1
numero zzphone	j3
nv	f-5 k-2 n-1 s-2 u5
o	k-3 l6 p-1 s-5 u2
o lit	l1
o rdv	k2 l-2
obligation	b-2 c-1 d6 e-2
obligation $	b-1 d4 e-1
obligation de	d3
obligations	a-2 b-5 c-2 d7 e1 s-1
obligations $	a-2 b-4 c-1 d6 e-1
obligations ce	d1
obligations je	b-1 d1 e3
obligatoire	b5 c4 d-4 f-2 k-2 l3 s-3
obligatoire $	c4 d-2
obligatoire ce	b2 f-1
obligatoire de	b3 d-1
oblige	b8 c-1 d3 f-1 g-2 h-2 l-2 o-1 p-2 s-4 t-1 u-2 v-2 y-1 z-1
oblige $	b7 d-5 k1 l-2
oblige de	b4 d6 g-1 h-1 k-2 p-2 s-3 t-1 u-1 v-1 y-1
obrigado	l-1 s-1 w3
obrigado $	l-1 s-1 w3
obseques	l2
occupe	h6 l-1 v-2 z-1
occupe de	h6 s-4 z-1
occupez	a-1 h-1 l-1 s3 v3
occupez vous	a-1 h-1 l-1 s3 v3
oeuf	s2
oeuf $	s2
oeufs	s4
oeufs et	s4
of	s2
oh	i-3 k-6 l-3 n-4 w7
oh la	k-5 n-3 s8 w-6
ok	a-3 c-2 d-3 e-2 f-3 h-2 j-3 k5 l1 m-2 n-5 q-3 r2 s3 t-3 u-3 w-6 x-2 y-3 z-1
ok $	f-3 g-2 h-1 k7 l-12 n-2 o-3 p-1 r-2 s1 w-1
ok a_mardi	k1
ok bien_recu	k2
ok but	i3 k-1
ok ce	f2 k-3 l4 o-1 q-2 r2 s-3
ok chef	k2 l-5 s4 u-2
ok compris	k3 o-2 s-2
ok cool	k-3 l3 s2
ok d_accord	k2
ok de	k4 l-2 r2 s-4
ok et	f-1 g-1 k-8 l-1 p-2 s10 u-4
ok google	k-4 l-2 s6
ok il	g4 k3 s-5
ok je	b-2 c3 f-2 g-1 h-1 k-3 l-3 m1 p6 t-2 u-2 v4
ok mais	a-4 b3 c-1 d-2 f3 g2 h1 k-9 l5 o6 p-1 s-2 u-3 v-1 z2
ok ms	g2 k-2 s2 u-1
ok on	k5 s-6 u1
ok pas_de_pb	k4 s-3
ok pour	c-1 f-4 g-1 k11 l1 p-3 r1 s-17 v-2 w-2
ok sauf_que	k-2 l3
ok super	k5 l-2 r-2 s-1
ok vous	q1 r-1 s3 u-1
ok zzyes	k2
ok ~si	k-2 s5
ok_ca_marche	k3 l-1
ok_ca_marche $	k4 s-2
oklm	k3 s-2
oklm je	k3 s-2
okok	k5 l-1 n-2 s-4 w-1
om	s5
om 0	s2
on	a3 b3 c-4 d-5 e-2 f-2 g3 h-5 j-3 k2 l-3 m-2 n-3 o2 p-3 r-1 s2 t-3 u8 v-8 w-4 x-4 y2 z-2
on !peut	l4 s-3
on a	k-2 l-4 s5 u-2 y3
on de	s2
on decale	k-1 u3
on deplacer	u2
on enterre	k-4 l7 s-2 u-1
on est	a-1 d-1 f6 g-2 k6 l-2 m3 s-6 u-4 z-2
on fait	b2 g5 k4 o1 s-9 u3
on ma	l3 s-3 y1
on mange	a-1 f-4 s6
on me	a9 b-4 e3 f-2 g-2 h2 k-2 l5 m-2 o-1 q2 r-3 s-10 t2 u-3 v-4 w-1 y3 z3
on part	f-7 s8 u-1
on peu	k-3 l-1 u4
on peut	a-6 b4 c-1 d-2 g-2 k-3 l-5 o4 p1 q2 s-3 t-2 u8 v-1 y-1
on peux	o1 u2
on pourrait	s-1 u2
on remet	f-4 s-1 u5
on rentre	g3 l-4 s3
on repond	g-1 k4 o2 s-4
on se	a-3 b-2 f4 g2 h-2 k-6 l-5 o-1 r1 s9 t-1 u-4 z-1
on sera	k4 l-1 s-1
on te	i3 s-2
on utilise	g-2 o4
on va	b4 g-2 l-2 s2 v-3 y2
on vient	g3 o-1 s-1
on vous	a6 g-4 o-3 s2 u-1 w-1
on y	g4 o-1 s-2
on_se_voit_demain	k5 s-4
on_se_voit_demain $	k5 s-4
on_verra	k-5 l-1 n-1 s7
on_verra $	k-3 s4
oncle	k-2 p5 s-3 t3 z-1
oncle $	k-1 l-3 p5 s-4 z-1
oncle a	s1
oncle est	l2
ont	e1 l5 s1 u-3 v-1 x-1
ont la	l2 s-1
ont mis	l4 s-4 y1
operateur	j1
operation	g-2 l1 s3
operer	k-2 l6 s-3 y-1
operer demain	l1 u1
operer du	l1
original	c2
original ou	c2
originaux	c3 s-1
originaux ou	c3 s-1
orleans	l2 s-2
orleans $	l2 s-2
ou	b2 c3 d-6 e-6 f12 g13 h11 i-5 j-3 k-17 l-15 m-6 n-8 o-2 p-6 q-6 r-10 s-3 u-11 v-6 w-7 x-2 y-4 z-5
ou $	a-1 b-4 c-4 d-3 e-2 f-13 g9 h7 i-2 k-11 l-3 m-1 n-2 o-9 p-2 q-5 r-9 s4 t-3 u-2 v-2 w-3 x-5 y-1 z-3
ou a	g2 s-1
ou aprem	f3 u-1
ou apres_demain	f4 g-1 u-2
ou au	e-1 g3
ou avec	e-1 g-2 h5
ou bien	a-1 f-6 g-3 k-1 n-2 s7
ou ca	b1 f-1 g5 h2 n-1 o-1 s-4 u-1
ou ce	a-3 b8 c-2 d-4 e3 f-5 g4 h-5 k-4 l-1 m-1 o-2 s-6 t5
ou des	c3 s-1
ou dois	c-2 d-1 f-3 g7 h-3 k-1
ou elle	x2
ou est	f-5 g7 h-1 o-1 s-1
ou est_ce_que	d-1 g6 h-2 x-1
ou faut	c2 d4 s-2 t-3
ou il	a2 c1 d-1 g-1 k-2 l-2 s-5 t5 u-1 x3 z3
ou je	a7 c1 d-1 f-2 j2 k-1 l-3 o-1 s-3 u-1 v-1
ou l_aprem	f4 g-3 s-1
ou l_apres_midi	f6 g-3 h-2 s-1 u-2
ou la	h2
ou le	b-1 c5 e-6 g5 h2 k-1 l-3 m-1 o-2 p-2 s-2 t-3 u4 w-1 x-2 z-1
ou ma	h3
ou mercredi	f7 k-1 s-2 u-5
ou on	b3 d-1 s1 u-1
ou quelqu_un	a-1 g-1 h4 o1
ou quoi	s2
ou se	g3
ou te	s1
ou un	c1 e2 f2 s-2 u-2
ou une	a-3 e-1 o7 s-5
ou vendredi	f-2 u3
ou zzhour	f9 k-1 p-1 s-5 u-5
ou_non	b3 g-1 k-5 s5 t1
ou_non je_sais_pas	k-2 s4
ou_po	a-2 b2 c7 d5 e3 f-1 g3 h-2 k3 l-5 m-4 p-3 s-12 t5 u1 v-2 y-1
ou_po $	a-2 b2 c6 d5 e3 g3 h-2 k-2 l-4 m-4 p-1 s-9 t5 u-1 v-1 y-1
ou_po besoin	c1
ou_po je	k2 s-3 u3
oublie	a-2 e-1 f5 h2 k-4 l3 m-2 p-2 q3 r-1 s3 t-1 v-2 x-1 y-1
oublie $	k-4 l-1 s5
oublie ce	k5 l-5
oublie de	k-2 l5 s-4
oublie hier	k-1 l2 s-2 u2
oublie je	k2 l1 s-1
oublie la	f4 k-1 l-2
oublie le	f3 h3 k-4 l2 s-3 u-2
oublie mon	f-3 k-2 l5
oublie son	b2 s1
oublie tout	q3
oublier	f-3 l5 s-2 u-1
oublier lol	k1
oubliez	k2 l3 s-3
oubliez mon	k3
ouf	a-1 k-4 l4 r3 v2
oui	a-1 b-3 c-4 d-3 e-2 f-3 g-4 h-5 i-3 j-2 k8 m-1 n-4 p2 s2 u6 v-2 w-4 x-2 y-3
oui !mais	k-4 s-3 u5 z2
oui $	a-1 b-1 e-1 f-3 g-2 h-2 i-1 j-1 k11 l-20 n-2 o-5 p3 q-1 r-1 s-5 t-1 u14 v-1 w-1 y-1 z-6
oui a	k8 q1 s-8
oui a_demain	k3 s-2 u-1
oui allo	o2 z-1
oui annule	k-7 l8 s-3
oui avec	k2
oui bien_recu	k-2 l5 s-3
oui bien_sur	k1 l-1 s3
oui bon	k-4 s4
oui ca_me_convient	k3 s-2
oui ce	a-1 e-3 f-1 h-5 j1 k-3 l3 o4 p-1 r-1 s3 u-4 v-2 x4
oui chef	k4 s-3
oui demain	k5 l-2 u-2
oui donc	l5 s-4
oui enfin	k-3 s4
oui et	b1 c-5 l-9 s10 t3 u-4
oui hier	k2 s-1
oui il	k3 l-2
oui inchallah	s2
oui j_ai_bien_recu	l1
oui je	a2 b-3 c-2 f-3 g-3 h-1 k4 l3 o-3 p6 q3 r-1 s-5 t-3 u-3 v2 x-2
oui je_confirme	k1 l4 s-4
oui je_pense	s3 u-1
oui la	k-2 l-2 s4
oui ma	k3 l-2 s-1
oui mais	a3 b-1 c4 e3 f4 g-3 h2 k-22 l12 o-2 p-8 r-1 s7 t1 u-3 v-2 z2
oui mardi	k-6 s-2 u6
oui me	g3 h-1 k-3 l5 q-1 s-8 u-2 z4
oui meme	k6 s-5
oui mon	k7 l-2 s-5
oui ms	k-5 l2 p5 s-1
oui non	k-5 l1 s3 u-1
oui ok	k8 l-2 s-6 u-1
oui on	k4 s-3
oui ou_non	b3 g-1 k-5 s5 t1
oui pas_de_soucis	k3 s-2
oui peut_etre	k-2 l-4 s6 u-3
oui pour	k8 q1 r-1 s-5 u-3
oui que	k3 s-2
oui sauf_que	k-3 l5 s-2 u-1
oui stop	k-3 q-3 r6 s-4
oui sur	k5 s-5
oui vous_inquietez_pas	k1
oui zzhour	k5 s-1 u-4
oui zzyes	k2 s-1
oui ~si	b-1 k-5 l2 s5
oups	k-1 n-1 s4
ouvert	f-2 g-2 s4 u-2 v4
ouvert le	f-1 s3 u-1
ouvert les	s-4 v4
ouverts	s4 u-1
ouverts le	s2
ouvrir	v1
p	k-1 n-2 s5 w-2
p $	s2
paiement	c3 s-2
pain	c-4 k-2 s6
pain $	c-4 k-2 s5
pain en	s1
paix	r3
paix avec	r3 s-1
panne	a-1 g-2 k2 l2 m-1 p3 u-1 v-1
panne $	k-1 p-1 s4
panne de	k-2 l6 s-5
panne je	k-1 p4 s-2
panne mais	k6 l-4 p-2 s-2
papa	g-2 h-1 l1 m-4 p-2 s3 t2 v-2 w3 x-2 y2
papa $	k-2 l-3 m-4 p-2 s6 v-2 w4 x-1
papa a	s2
papa depuis	g-2 l-7 s8
papa il	k3 l-2
papi	c5 g-2 m3 s-3
papi $	c4 g-1 m1 s-1
papier	a-2 c7 d2 e3 f3 g1 h-1 k-4 l-3 m3 o-1 s-9 t-1 u-1 y-1
papier $	c5 g2 k-1 l-2 m2 s-4
papier a	c3 m-1
papier de	c1
papier du	d2 m2 s-2
papier il	c2 e1
papier je	c2
papiers	d-1 e-1 f-2 g-1 h-1 k2 l1 m2 o-1 r-2 s4 t1 v-1 w-1 y-1
papiers $	c-3 k2 m-3 s7
papiers a	c6 m3 s-7
papiers au	m2 s-1
papiers de	c2 l-2 m-1 t2
papiers il	c1
papiers je	s3
papiers que	c-1 k3 m1 s-2
paquet	t2
par	a2 b-2 c-2 d-3 e-2 f-1 g3 h6 i-2 j-2 l-5 m5 n-1 q6 s-8 t-2 u-2 v-1 w-2 x-2 y3 z-4
par courrier	l-1 m5 r2 s-3
par erreur	m-2 q5 r-2 s-1
par la	m3 v2 y-1
par mail	l-1 m4 s-1
par message	a-1 k-2 o2 q3
par mon	k-2 l3 s-2 y3
par ou	g5 s-4
par qui	a-1 e-1 h8 k-4 l-1 o-1 p-2 s-3
par sms	a4 e-2 q3
par son	s-2 y4
par telephone	a2 t1 u2 z-1
par un	k-1 l-2 p4
par_contre	f-1 j1 k-9 l1 p4 s-2 u7
par_contre je	k-7 l3 p5 u2
paraitre	d4 s-2
parce_que	c2 k-2 l-4 q1 s-1 u3 y1
parce_que je	c2 l-2 s-2 y1
parce_que le	s2
pareil	g-2 k-2 l-2 o-1 s5 w-2
parents	h-1 l3 s1
parfait	k3 l2 s-2 u-1
parfait $	k2
parfait pour	k2
parfaitement	k2
parfaitement $	k2
paris	g1 l2
paris $	g1 l2
parking	a-1 g5 s-2
parking $	g2 s-1
parking a	g1
parking pour	g3 s-1
parle	a7 b-2 c-2 d-1 e3 g-1 h-2 i5 k-3 l-4 m-2 o-2 p-1 u-2 w-1 x-3 y1 z-2
parle $	a5 b-2 c-2 d-1 i-1 k-1 x-1 y3
parle a	a5 e-1 s-3 t2
parle de	a-1 e4 s-2 v2
parler	a8 b3 c-1 d-1 f-1 g-2 h-3 i-1 k1 l-3 s-4 t2 u-1 v-2 w-2 x-1
parler $	a-2 b4 g-2 k3 l-2 w-2 y1
parler a	a8 h-1 i-1 s-6 t3 v-1
parlez	a-2 i4 s-2
parlez anglais	i1
pars	h-1 k4 p3 s-4 z-2
pars en	l1
pars le	k-1 u2
part	a-2 b2 f-7 h-3 k-1 m-1 o8 p-2 s2 t-1 u-2 v-1 w7 y-1 z-4
part $	b1 k3 l-2 s-3 w3
part a	f-7 s8 u-1
part de	h-2 l-4 o8 p-1 s-6 w5 z-4
parti	c-1 j-1 k-4 l4 m4 p5 s-5 t2 u-2 v-1 z1
parti de	l-1 p4 s-2
parti en	k-2 p2 s2
parti par	l-1 m4 s-1
parti vivre	l4 v-3
partie	h4 l-1 v3
partie avec	h-1 s2 v2
partie en	h2
partie_civile	a4 m3 s-3
partie_civile $	a4 m2 s-2
partiel	a-1 k-3 l6 m-2 t-1
partir	b-1 c-2 d2 f-1 g-1 h-1 i-1 j5 k6 l-7 m-1 o-2 p-3 r2 s-4 t4 u-1 v1 w-1 x2 y-2 z-1
partir a	t2
partir au	s2 t2
partir de	j5 k3 l-3 r2 s-5 t-1 u-1
partir en	k2 l-3 t3
partir plus_tot	k2 l-1
partir pour	v4
partout	l-2 s2 w-2 y4
partout ce	s-3 y4
pas_de_pb	k5 s-4
pas_de_probleme	k9 l-5 s-4
pas_de_probleme $	k4 s-2
pas_de_probleme pour	k6 l-4 s-1
pas_de_souci	c-2 k6 l-5 s1
pas_de_souci $	k4 s-3
pas_de_souci je	c-2 k4
pas_de_soucis	k5 l-1 s-4
pas_de_soucis $	k4 l-1 s-3
pas_du_tout	k-3 l4 s-2
pas_encore	c2 k-6 l-4 m-1 s8 t-1 u-2
pas_sur	a-3 b-1 g-2 h1 k-7 l5 o-1 p-2 s6 u-2 z-4
pas_sur de	k-2 l-4 p-1 s6
pas_sur moi	a-3 k-4 l8 o-1 s-5 z-2
passe	a-3 b4 c2 d-1 e3 f-3 g2 h-1 k5 l5 m-3 p-2 s-4 t-2 u-5 v-2 x-1 y-1 z-2
passe a	k-2 l-2 s5
passe au	l3 u-1
passe ce	s2
passe demain	f-1 k12 l-10 s-3 u-1
passe il	b2
passe le	k-3 l5 u-1
passe mon	k-4 l7 s-5
passe ou	b-1 g4 s-3
passe pour	b2
passe quoi	b3 s-2
passe un	e3
passe ~si	b1
passee	c-2 l-3 m3 s4
passeport	c4 s-2
passer	a1 k-2 l-2 p-1 t2 u1 v3 y-1
passer a	s-1 u1 v3 y-1
passer le_matin	u1
passerai	k2
passez	a6 f3 k-1 l-2 s-5 z-1
passez moi	a7 k-1 l-1 s-5
patate	s2
pates	k-3 l-2 s7
patience	a-1 k-3 l-2 p4 s-2 w5
patience $	a-1 k-2 l-1 p4 s-3 w3
patron	f2 k4 l7 m-3 s-6 u-1 v-1 y-3
patron !veut	l5 s-2 y-1
patron a	k2 s-1
patron il	k5 l-1 s-4
patron ma	k-2 l3 s-2
patron me	a1 k3 l-6 p1 s4 y-1
patron refuse	k-4 l4
pauvre	s1
paye	b-2 c2 d-3 e6 f-1 g-2 k-5 l-4 m7 o-3 t-1 v-2 w-1 x-1 y-2 z-1
paye $	e4 k-1 l-1 m1
paye a	o-2 s4
paye ce	m4 s-3
paye la	m3 s-1
paye le	e3 k-2
paye les	m1
paye ma	m2
paye ou_po	c2 e3 m-3 s-1
paye pour	m3
payer	b-1 c-1 d5 f-1 g-2 k-2 m2 s-5 x5 y-2
payer $	a-4 d5 g-1 l-1 m-1 s-2 x4 y-1
payer a	a1
payer je	x2
payer le	k-1 m2
payer pour	a3 m-2
pays	l4
pays je	l4 s-2
pb	i-2 k7 l-6 n-1 s-3
pdt	a-1 d3
peau	l-2 s3 y2
peine	a1 b2 e5 f-3 h-1 k-2 l-2 s2 z-2
peine $	a4 f-1 k-2 l-1 s4 z-2
peine finit	a2
peine se	a-4 e6 f-1 s-1
pendant	a-3 d5 l-2 s4
pendant mon	a-2 d4 s-1
pendant que	l-1 s3
pendre	l-2 s-4 v6
pendre $	l-1 s-2 v4
pense	v3
pense a	s1
perdu	a-2 c-2 e-1 f2 g7 h-2 k2 l-10 m-5 o5 q-1 r-1 s3 t-2 u-2 v-1 y-2 z-2
perdu 10	g-1 p2 s2
perdu la	f1 g-1 k6 s-3
perdu le	c-1 f2 g3 m-1 s-1
perdu mais	g-1 p2
perdu mes	s3
perdu mon	k-2 l-7 m-2 s7 t-2 v2
perdu tous	o4 s-2
pere	a-1 g2 h-1 i5 k-3 l7 m-2 p-1 q-1 r-2 s-5 t2 u-2 v-2 x-2 y3
pere $	g-1 i3 k-6 l6 r-1 s-5 y4
pere a	l-2 s3 t2
pere est	l5 s-4
pere frappe	y1
pere me	y1
permis	c3 k-3 l-2 m-3 s1 t4 u2 y-1
permis $	k-2 l-6 m-3 s6 t3 u2
permis ou	l-2 t3
perso	a1 r2 s-1 z-2
perso $	a1 r2 z-1
personne	b-1 c-2 d-2 f-2 g-4 h2 i-1 k-2 l7 m-2 n-1 p-5 q-1 r-2 t-2 u-2 v3 w2 x-2
personne !a	z1
personne $	h4 l-2 o-1 s-6 v-2 w3 y2 z3
personne de	z2
personne me	a-1 e1 h-6 k-2 l-3 s6 v5 z-5
personne ou	h-1 o4 s-3
personne pour	h-2 l11 s-9 v-2 w-1 z-2
personne que	g-1 h6 s-1 z-1
personne qui	a3 h-4 s1 z2
personne_qui_me_suit	h5 o-3
petit	a2 e-1 f-2 g-2 h5 k-5 n-1 o-3 p4 s-6 z3
petit $	a-2 f-2 g-2 h6 k-2 l2 o-2 p-1 s-7
petit a	s2
petit retard	k-3 p3
petite	k1 l2 p2 s-3 t2
petite $	l2 s-1 t2
petite a	k-1 l2 p2 s-2
petits	k6 p-3 s2 y-1
petits je	l2
peu	b2 e-1 f-2 k4 l-8 p7 s-7 t3 u-4 v-2 x-1 y-2
peu a	p1
peu apres	k-3 p5 u-2
peu de	p5 s-4
peu en	k6 p-3 s-1 u-4
peu je	l-2 p5 s-2 u-1
peu retard	p1
peu venir	s3
peur	a-1 g-1 h-1 k3 l-2 m-2 o2 p-1 s-9 t-2 v-1 w-2 x-1 y11 z-2
peur $	s-2 y2
peur de	g-1 k2 l1 o-1 p-1 s-7 t-2 v2 y7
peur il	y1
peur pour	k-2 l-2 s-3 v-3 y6
peur que	y2
peut	a2 b4 c-2 d-2 e-2 f-2 h-2 j-1 k-3 l-9 o2 q1 r-1 s-3 u8 v-2 y-3 z-1
peut changer	t-1 u3
peut decaler	u2
peut demander	o3
peut faire	s-2 u4
peut il	s-1 t3
peut le	s-2 u2
peut me	a4 b3 k2 o-1 p2 s-2 u-3 y-1
peut mettre	s-2 u3
peut on	a3 g3 i1 l-3 s-3 t-2 u2
peut remettre	q2 s-2 u1
peut revoquer	b2
peut sauter	b2 u-1
peut se	l-1 s-3 t-1 u5
peut_etre	a-2 b-1 f-2 k-9 l2 n-1 o-2 p2 s8 t-1 u-2 v-1 z-1
peut_etre $	k-2 l-1 n-1 o-1 s5 u-2
peut_etre non	l-4 s4 u-1
peut_etre oui	l-4 s4 u-1
peux	a3 c-3 d2 e-2 f-4 g-4 h-6 i-2 j-2 k7 l-17 m-3 n-1 o5 p-3 q-2 r-4 s-4 t12 u5 v-5 w-2 x-3 y-5 z-2
peux $	a3 k1 l-3 p-1 s-4 t-2 u4
peux aller	a-1 b3 s-7 t6 u-1
peux avoir	a6 f-1 h-2 s-1 t-3 u3
peux boire	s-2 t4 u-1
peux changer	d3 s-2 t4 u-3
peux conduire	t3
peux demander	o2
peux demenager	t3
peux dormir	s-2 t3
peux ecrire	a2 g-2 i-3 o6 s2 t-3
peux en	u2
peux envoyer	m-2 o2 s5 t-2 u-2
peux etre_la	k5 p3 s-3 t-2 u-5
peux le	l-2 p-1 s-2 u5
peux me	s2
peux me_deplacer	k4 l-3
peux parler	s-1 t3
peux partir	l-1 s-1 t5
peux passer	s3
peux quitter	t1
peux retourner	t2
peux revoir	t2
peux sortir	t1
peux venir	b-4 f-2 g-2 k6 l-8 o-1 s4 t-6 u6 v-1
peux venir_avec	k-1 s5 t-2 u-2
peux voir	a-1 d3 s-4 t5 u-1
peux vous	a2 o3 s-1 t-2 u-1
peux voyager	t2
pff	k-2 l-1 n-2 s5 w-2
pff $	k-2 l-1 n-2 s5 w-2
pharmacie	k-1 m3 s-1 z2
pharmacie $	k-1 m3 s-2 z2
photo	a-2 c4 j-1 k-1 s4
photo $	c-1 s3
photo de	m2
photo du	c1 s2
photo sur	c4 s-2
photocopie	c2 s-1
photocopie $	c1
photocopies	s1
piece_d_identite	c4 s-2
piece_d_identite $	c3 s-2
pieces	c3 m4 s-3
pieces dois	c1
pied	k3 l-8 p3 s2 v-1
pied $	k7 l-2 p-5 s-2
pied je	k-2 p2
pile	f-1 k6 l-1 p-4 s-2 u2
pile $	k5 p-3 u-2
pis	k4 l3 u-4
pis je	k4 l3 u-4
piscine	s2
piscine $	s2
pizza	k-1 n-1 s5
pizza $	k-1 n-1 s5
place	a-2 b-2 c2 e-1 f-2 g-2 k-7 l-2 m2 o-2 p4 r-2 s5 t-3 u3 v-1 x-1 y-2
place $	c3 f-1 k-2 l-2 m-2 s2 t-2 u4
place de	m4 p-1 r-2
place en	l6 s-5
place je	a-1 s3
place pour	l-1 p5 s-3
places	l-1 s3
plage	s4
plaisir	h-3 k5 l2 s-3 w-1 x-1 z2
plaisir $	h-2 k7 s-2 w-1 x-1 z-2
plaisir mais	k-4 l2 z3
plan	g3 s-2 z3
planning	c3 f-1 k-2 u3
plante	s-4 x4
planter	i-1 k-3 l-1 s3 v-2 x3 y3
planter $	s-2 y3
planter mon	x2
platre	k2 l2 p-2 u2
platre je	k-1 l3 s-2
please	i4 s-2
please $	i4 s-2
plein	d1 k3 l-2 m-2 n-2 p4 v-1
plein de	k4 m-1 n-2
plein voie	p4 s-4
pleurer	k-1 l-4 s7 v-2 w-1 y2
pleurer $	s3
pleut	s3
plomberie	z2
plombier	l3
pls	i1
pls $	i1
plu	f3 g2 q-6 r7 s-5 u-2 v4
plu de	g2 s-2
plu recevoir	q-6 r7
pluie	l4 u-1
plus_tard	k-6 l-4 p2 s6 t-1 u3
plus_tard $	k-3 l-3 s6 u2
plus_tard dans	u1
plus_tard dans_la_semaine	u1
plus_tard je	k-2 s3 t-1 u-1
plus_tot	k3 l-3 p-2 s-5 u7 y-1
plus_tot $	l2 s-2 u3
plus_tot vers	u1
plus_tot zzhour	k-4 u4
plutot	a-1 f-1 j3 k-3 l-1 p-1 s-3 u9 v-2
plutot $	k-1 s-2 u5
plutot ce	k-5 u5
plutot l_apres_midi	u1
plutot que	u1
plutot sur	j2
pneu	k-2 p4
poids	g2 s-4 v5
point	k-2 l2
pole_emploi	f-1 l5 s-2 u-2
police	a-1 b6 e5 g-4 l-3 s-1
police $	e3
police me	l-1 s4
pologne	l1
ponctuel	l-1 s4
pont	s-1 v4 x-2
pont $	v3 x-2
por	i4 s-1
por avoir	i4 s-1
portable	j6 k-1 l-1 q2 s-2 u-3 z1
portable je	j3 k-1
portable zzphone	j1
porte	c-2 g5 k-2 m-1 s-5 u-1 y5
porte $	c-1 g2 s-4 y4
porte avec	y1
porte feuille	m-1 s3
portugais	i6 s-2
portugais $	i4 s-1
portugais por	i3 s-1
portugal	l-3 t4
poser	a-1 b-1 e-2 g-2 h3 l-1 o5 s-3 x2
poser le	e-1 h3 s-1 u2
positif	l3 s-1
possible	a2 b-1 c-3 d-1 f-2 g-2 h-1 i3 j-1 k-7 l-11 m-1 o-2 p-2 q-1 s5 u6 w-1
possible $	a-2 f-1 k-6 l-7 o-1 s7 t-1 u1
possible de	a3 c-3 i2 k-2 l-5 t-2 u7 w-1
possible pour	s-2 t3
poste	a1 c-2 f-2 k4 l-5 m5 p-3 t-1 u3
poste $	s2
poste de	k-3 l4 s-1
poste le	l-2 m3
poste ma	k5 l-3 m-1
poste un	k1
pot	s2
pot de	s2
pote	l-1 p2 s3
potes	t1 y1
poubelle	s1
poule	k-3 l-3 w5
poule $	k-2 l-2 s-4 w6
poulet	s-1 w2
pour	a-3 b1 c4 d1 e-6 f-7 g1 h-3 j-2 k8 l-7 n-3 o-2 p-4 q-1 r-2 s2 u-2 w8 y-1 z-6
pour $	k-3 l-3 p-1 s6 t-1 v3 x-2
pour aller	g4 s-3
pour ca	a-1 b3 l-1 s2 t-3 w3
pour ce	m4 s1 w-2
pour ce_soir	l-3 s6 v-1
pour changer	d2 g-2 j1 k-3 s-1 t1 u4
pour demain	c3 d-1 f-4 g-2 h-2 j-1 l-3 p-3 q-1 r2 s3 u2 v1 w-2
pour dire	f2 s-1
pour en	s-4 v3 x3
pour etre	d2 k4 p-1 s-2
pour etre_la	k8 l-8 p-1 v-1
pour garder	k3 l5 s-6 v-1
pour hier	k-1 s3
pour jeudi	f-1 k5 l-4 s-2
pour joindre	a1
pour la	a2 c-1 f4 k-8 l-10 m3 p-2 s9 t1 u-3 v-1 w-5
pour la_derniere_fois	p-1 s1
pour le	a-4 b-3 c7 d-2 e-1 f-5 g-4 h-2 i-2 j-2 k-7 l3 m3 n-1 o-2 p-5 q-3 r-1 s-1 u7 v-2 w7 x-2 y-1 z2
pour le_taf	k-2 l4 s-1 u-1
pour les	j2 k-1 m-1 q2 s-3 t4
pour lui	k1 l2 s-2 u-2 x3 y-2
pour lundi	f-1 k9 l-1 s-4 u-7
pour ma	k2 l-1 v-3 w-2 y5
pour mardi	c4 f-1 k9 l-3 s-7 u-4
pour me	a1 c-1 g-1 h-1 k-3 l7 p4 q-1 r-2 s-1 u-1 v-2 w-3 z-2
pour mes	k-2 l4 s-2
pour mettre	g1
pour moi	a-7 b-2 c-3 d4 e-3 f-8 g-4 h4 i1 j-1 k13 l2 o-4 q-2 s-17 u1 w-5 y-1 z-4
pour mon	a-2 c-2 g1 i3 m-2 p-2 q3 r-4 s7 t-1 u-2
pour nous	i2 s-4 w4
pour parler	b4 g-2 s-2
pour prouver	c4 d-1 s-1
pour quand	f3
pour que	c2 k-1 q3 r-1 s-2
pour quel	f3
pour recevoir	q4 r-3
pour repondre	g-1 k2 o5 s-3
pour se	g2 k-1 s3 u-2
pour ton	s2 w-1
pour tout	k-6 l-4 n-1 p-1 s-10 v5 w8
pour un	b4 k-1 l-1 r-2 s7 u-3
pour une	a-1 b3 k-1 l3 u-3 w-1 y2
pour venir	b-3 c-1 f-2 g11 k6 l-8 s-10 w-1
pour votre	k-3 s-6 w7
pour vous	a4 b-1 d4 g-4 j2 k-6 l6 s-7 u1 v-2 w-2 x4 z-2
pour zzhour	l-2 p5 s-1 u-2
pourquoi	a-2 c-1 k4 l-3 m-1 s7 v-1
pourquoi je	e-1 k4 l-2 s3
pourrai	k2 l-3 p3 s-3 u2
pourrai etre_la	k-3 p4
pourrai venir	k-2 l3 s-1
pourrais	u2
pourrais avoir	u1
pourrait	a1 s-2 u2
pourrait faire	u1
pourri	f-1 g-1 s4
pourri $	f-1 g-1 s4
pourriez	a4 d2 g1 i2 k-2 l-1 s-3
pourriez vous	a5 d2 g1 k-2 l-1 s-3
pousse	k1 l2 s-3 u1
pouvez	a2 c-1 e4 f4 g1 h2 k-3 m-5 n-1 p3 q1 s-6 t-1 u3 v-2 w-5 x-2 y-2 z-3
pouvez annule	k-3 l7 q-4 r4 s-2 u-2
pouvez changer	u1
pouvez lui	p3 s-1
pouvez me	a3 b2 c-1 d-2 e3 f4 h1 i-2 j-2 k-3 l-3 m-3 o-3 p-1 q5 r-5 v-1 w-3 y-1 z-1
pouvez mettre	j2
pouvez note	j1
pouvez vous	a-2 d3 e2 f2 g2 i2 j-1 k-2 l-6 o2 p2 q-3 s-4 u4 w-2 z-2
pouvoir	k-2 l2 s4 u-3
pouvoir venir	k1 l-2 s4 u-2
pre	c-1 f-2 h-1 k-3 l-3 o-5 p-5 s17 u-2 v-1 y-1
pre 1	s2
pre 10	s2
pre 2	s3
pre 3	o-4 s5
pre 4	k-2 s4
pre 5	f-1 s4 u-1
pre 6	l-1 p-4 s6
pre 7	s2
pre 9	s2
prefecture	c-1 f-1 g3 k-2 l5 m-1 v-2
prefecture $	g4 l-1 s-3
prefecture pour	k-2 l6 s-2
prefere	b-1 g-1 h-1 i3 p-2 r2 s-2 u3 x-1
prefere en	i3 u-2
prefere etre	s2
prefere l_aprem	i-1 k1 p-1 u4 v-1
prefere le	i3 r2 s-1
prefere les	r2
prefere mourir	v2
prefererais	l-2 s-2 u2 v3
premier	c2 l1 m2 s-2
premier jour	l2
premiere	s4
prend	a3 c2 f-2 h4 k-2 u-4
prend des	c2 k-1 s2
prend le	k-1 p1
prendre	a-1 c5 d-1 l-2 p-1 r2 t2 u-3 v-1 x2
prendre $	c3 s-2
prendre le	k1
prendre mes	c3 s-1 t2
prendre quoi	c1
prendre un	x1
prends	a-1 b-1 c6 e-2 g2 h-2 j1 k5 l-2 m-1 o-3 p2 s-3 u-3 v-2 y-1
prends du	c-2 k-2 s5
prends le	c-2 g-2 k6 l-4 p4 s-3 u-2
prends les	c2 k1 s-1
prends mes	c5 s-3
prends mon	c2
prends quoi	c4 e-1 g4 o-2 p-2 s-5
prends ta	s1
prends un	j2 k1 p3 s-3
prenez	j3 l-2 v2
prepare	k4 m-2 s-4 v3
prepare toi	s1
pres	g5 u-1 z-1
pres de	g4 u-1 z-1
presence	k5 s-1 u-1
presence $	k5 l-1 s-1
presence demain	k2 l-1
present	b-3 c-2 f1 g-1 h-2 k5 o-1 p-2 s3 u3 v-1 y-1 z-1
present $	k11 l-6 p-3 s-3
present a	f2 k2 s-1 u-2
present au_rendez_vous	k4 l-1 s-2
present avec	c-1 k3
present demain	k2 l-2
present mais	l-5 p2 s5 z-1
present non	k-3 l6 s-4 u-2
presente	g2 h3 k5 l-5 s-3
presente $	k2
presente a	g3 h4 k-4
presente au_rendez_vous	k1
presente demain	k6 l-5
presenter	c2 j-1 o5 z-4
presque	k-3 l-5 p6
presque la	k-3 l-2 p7 s-5
pret	k-3 p-4 s7 u-2
prete	k-1 s4
preuve	m2
preuve de	m1
prevenez	b3 l-2
prevenez le	b3 l-2
prevenir	b-2 d4 f-1 g-3 k-6 l4 s-4 w5
prevenir ~si	b-1 d4 g-2 k-4 l4 s-2
prevenu	b2 d-1 e-1 k5 l1 p-1 q2 r-2 s-5 v-1
prevenu $	k5 l-2 r-1 s-2
prevenu par	q3
previenne	d1 f3 l-2
previens	x2
prevoir	c4 l-1 s1
prevu	f2 k-2 p3 s-1
prevue	f-1 k-1 p4 u-2
prevue $	f-1 k-1 p4 u-2
principe	e1
principe $	e1
pris	a-2 b-2 c-1 f-5 m-3 o-3 p2 q-2 r3 s-6 t-1 u-2 v6 w2 x2 y4 z-3
pris de	k-2 l2 r2
pris des	s-2 y2
pris du	e1 l2 s-1
pris les	l-1 y2
pris mes	k3 l-4 s-2 v-1 y4
pris tous	v2
pris un	j2 z-1
pris une	s-2 v5
prise	l-3 s5 z1
prise de	l-1 m1 z2
prison	b9 h-1 k-2 l7 p-2 s-7 t-1 u-3 v-7 x-2
prison $	b7 g-2 k-1 l5 p-1 s-4 t2 u-2 v-6 x-2 y-3
prison il	b-1 s-1 y2
prison ou_po	g3
prison pour	b4 t-3 u-1
prison ~si	b3 l-1
prix	g-1 s4
pro	s1 t1 z2
probation	e3 s-1
probation $	a1
probatoire	e3
probatoire $	e3
probleme	k3 l2 s-3
probleme de	k-1 l3 s-2
prochain	f4 h-1 k-4 l-2 p4 s-4 u2
prochain $	f1
prochain est	p2
prochain rdv	f6 u-6
prochain rendez_vous	f3
prochaine	f3 g-2 x2 y2
prochaine fois	x2 y2
prof	s4
prof de	s2
promesse	l-3 p-2 s4 v-1
promis	k3
promis $	k5 l-3 s-2
promis je	s1
proposer	l-2 t2 u3
proposer un	t2
proposer une	u2
proposez	u3
proprietaire	s-1 z3
proprietaire $	z1
proprietaire que	z1
proprio	s3 z1
prouver	c3 d4 s-5
prouver que	c3 d4 s-5
psg	s5
psg 3	s2
psy	b-2 c3 d6 g-1 l-2 m3 s-5
psy $	b-2 c3 d3 m-2
psy ou	c1 g-1 h1
psychologue	h1
ptit	c-2 l2 p1 s3 u-1
ptite	s-2 y2
ptn	s1
pu	k2 q-1 r3
pu de	k1 q-1 r3
puce	j7 l-1 o-1 s-4 u-3 x-1 z2
puce maintenant	z2
puis	a-2 b-1 d-3 g-2 h-2 i-1 k-1 l-4 o6 s-3 t8 u-1 v-1 x-1 z-2
puis je	a-2 b-1 d-3 g-1 h-2 i-1 k-1 l-4 o6 s-4 t8 u-1 v-1 x-1 z-2
pull	s3
pull grippe	s2
qu_est_ce_que	a-2 b3 c2 d4 e4 f-1 g-1 l-3 m-2 o2 s-7 t3 u-2 v-1 x-1 z-1
qu_est_ce_que il	c1
qu_est_ce_que je	a-1 c2 d4 g-1 l-2 s-4 t4 v-1
qua	k-5 p5
quand	a7 b-5 c-3 d-6 e-2 f12 g-8 h-5 i-2 j-1 k-3 l-3 m-1 n-1 o-3 p-1 q-1 r-2 s-7 t-2 u1 v-2 w-1 x-1 y3 z-1
quand $	a-2 b-3 c-1 d-2 e3 f10 g-4 h-2 k-1 l-1 o-2 r-1 s-8 t-1 u2 y-2
quand dois	f4 g-2
quand elle	s-4 y5
quand est	f3
quand est_ce_que	a4 d-3 f4 g-1 s-3 u1
quand finit	a2
quand il	y3
quand la	a5 f-1 s-2
quand le	a3
quand ma	a4 e-2 s-1
quand mon	a1 f2
quand pour	s3
quand que	a3 e-1 f-5 s4
quand tu	a3 s-2
quand vous	a6 f-5 u-1
quart	k-5 p7 s-2
quart de	k-1 p5 s-2
quartier	j-1 l-3 s3 v-1 y3
quartier $	j-1 l-1 s1 y3
quatorze	k1
quatorze heures	k1
que	a3 b-2 c-3 d6 e2 f-4 g-7 h2 i-3 k-6 l-1 m-5 n5 p2 r-4 s-1 t-5 u-3 v5 w1 x1 y1
que $	h-2 l-1 n9 o-1 s-10 w-1
que a	k-5 l-7 m-3 p8 s4 u-4 v4
que ca	v3
que ce	a1 b-3 d-1 e3 f5 g-2 h-1 k-1 l6 o2 s-7 u-2
que de	g2 h2 s2 w-1 z-1
que dieu	n-1 s-2 w4
que dois	d-2 l-4 s5
que elle	a3 h-1 z-1
que est	b2 d5 l-2 o-2 s-2
que fait	b1 e3 s-3
que il	a-1 j2 l-5 s-2 t-1 v5 x4 y1
que je	a3 b-7 c-1 d8 e-4 f-3 g-5 h5 i-1 j-2 l2 m-2 n-3 p-4 r-3 s-1 u-6 w-3 x4 y3 z-5
que la	k2 s-4 v3 y2
que le	a-1 d3 f-1 h3 i3 k-3 l-3 u4 z-2
que le_matin	k-4 l-2 s-2 t-2 u7
que ma	a1 h2 l-2 r2 s-2 v4 y-1
que maintenant	p3
que non	k-1 l4 s-3
que nous	l-1 s7 u-4
que on	a6 b-1 f-4 k-2 o-1 q3 r-2 s4 u2 v-1 y-1
que oui	k6 l-3 p-1 s1 z-2
que puis	d-2 h-1 o6 s-1 t-3 z-1
que risque	b3
que se	b4 l-1 s-1
que t_as	s2
que tout	s-1 v2
que veut_dire	e4 i-1
que vous	a-3 b-2 c-2 d-2 e-1 f-3 g-1 h-2 i-1 j3 k4 n-2 o-2 p-1 q2 s-2 u-5 v-2 w4 x-2 y1 z7
que ~si	c-1 d-2 k-7 l6 s5 x-1 y-3
quel	b-2 c6 f7 g10 h7 i-2 j-3 k-12 l-8 m-5 n-3 o2 p-4 q-2 r-3 s-4 t-3 u-5 v-3 w-4 y-3 z-7
quel $	c1 f-4 g1 h4 m-1
quel adresse	g1
quel agent	g-1 h3
quel arret_de_bus	c-1 g7 k-3 s-2
quel batiment	g1
quel bureau	g2
quel bus	c-2 g4
quel conseiller	a-2 h3
quel conseillere	a-3 h4
quel cote	g3 s-1
quel date	a8 c-1 e-2 f3 g-2 h-2 s-5 u-2
quel document	c4 d-1 s-1
quel documents	c3
quel endroit	g3
quel est	a3 e5 g-3 h-1 s-3 z-1
quel etage	f-3 g6 s-2
quel heure	a-6 c-2 f6 g-6 h-3 k-6 l-5 p-1 s9 u-5 x-1
quel jour	b-2 c-2 f10 g-4 h-2 k-1 l-1 s-3 u-3
quel justificatif	c3 m-1
quel ligne	g2
quel metro	g2
quel numero	a3 g3 j-1 z-2
quel obligations	d1
quel papier	c6 g-1 s-3
quel papiers	c2
quel personne	h6 s-3 z-3
quel pieces	c3
quel porte	c-1 g6 s-4
quel questions	a-2 o5 s-1 u-1
quel rue	f-1 g4
quel seraient	b2 s-1
quel sont	c-1 d3 o1 s-3 u3
quel station	g2
quel temps	a-1 c-1 f-2 g-2 h-1 s6
quel ville	f-1 g3
quelqu_un	a5 c-1 f-1 g-2 h3 i2 j-1 k2 l-2 m-2 s-5 t-2 u-3 v-2 x2 z4
quelqu_un $	a4 s-2 t-1 v-1 x2
quelqu_un au	a2
quelqu_un de	a-2 g-1 h4 s-3 u-2 z5
quelqu_un peut	a2
quelqu_un pour	k3 s-1
quelqu_un qui	b2 h-1 o1 s2
quelque	c3 g-1
quelque chose	c3 g-1
question	a6 l-2 m-1 o-2 s-1 v-1
question $	a5 l-2 m-1 o-2 s-1 v-1
questions	o5 s-2 u-2
qui	a-3 b1 c-6 f-8 g-8 h15 i-3 j-5 k-15 l-7 m-5 n-5 o13 p-6 q-2 r-6 s-3 t-2 u-5 v-3 w-6 x-5 y-3 z2
qui $	a-2 b-3 c-1 d-3 e1 f-2 g-2 h9 k-7 l-5 m-1 n-2 o4 p-3 q-1 r-1 s-2 t-2 u-2 v-2 w-2 x-2 y-2 z-9
qui a	a-1 h4 l-2 m-2 o-3 q4 r-2 s6 y-2 z-1
qui ai	j-1 l-1 o-2 s4 z2
qui au	o3 s-1
qui ca	h-2 o1 s-2 z3
qui ce	e1 h-6 o4 s-5 z5
qui de	h-3 o-6 s7
qui demain	f-2 h11 k-7 l-5
qui dort	s3
qui ecrit	h-2 l3 o4 s-2
qui en	h3 s-1
qui es	h-1 l3 o2 s-1
qui est	a-1 o7 s-8 t1 z1
qui est_ce_que	h2
qui etes	h-1 o5 s-3
qui je	h2 l-1 o2 s2 x-1 z-1
qui la	h-4 k-3 o8 s-4
qui le	a2 e4 f-1 h-3 o-3 y2
qui ma	l-1 s4 z-1
qui maintenant	h2
qui me	a2 b-1 d4 e-2 f-1 g-1 h6 k-2 l-3 o2 p-2 q-1 r-1 t-2 u-4 v2 y-2 z-3
qui mon	h3
qui se	b5 h3 l-1 o-1 s-6 z2
qui toi	a-1 n-1 o5 s-3 w-2
qui va	e-2 h7 q-2 s-3
qui vient	g-2 h2 l-3 o-1 s4
qui vous	b-1 h-1 k-1 l5 s-3 z3
quinze	j2 s-2
quittance	c3 m2 s-2
quittance de	c2 s-1
quitter	s-1 t4
quitter la	t3
quitter le	t1
quoi	c6 d4 e8 f-5 h-5 i-3 j-3 k-10 l-4 m-4 n-4 o4 p-4 q-2 r-3 s2 t-2 u-3 w-3 x-3 z-5
quoi $	a-6 b3 c3 d2 e2 f-3 g-1 h-4 i-1 k-5 l-2 m-1 n-1 o-2 p-2 q-1 r-1 s5 t1 u-2 v-3 w-1 x-2 z-2
quoi a	a-1 b-1 c2 e-2 o2 s2 u-1
quoi au	e2 g-1 o3 s-2
quoi avec	c3 s-2
quoi bon	c-1 d-2 e-1 k-2 l-1 s-4 v7
quoi ca	e-4 g-1 o6
quoi ce	a-3 b-2 c-1 d-1 e-2 j-1 o8 z-2
quoi ce_soir	s2
quoi comme	b-2 c5 d4 e-3 g-1 o-1
quoi comment	a-1 d3 e-1
quoi cpip	a-1 e4 h-3
quoi de	b-2 c-4 d-1 e-2 o-3 s6 u2
quoi demain	c6 h-1 k-4
quoi faire	o-2 s3 y2
quoi ici	b-1 o4 t-2
quoi jap	e1
quoi la	b1 e2 f3 g1 o-3 s-2 u-1
quoi le	a7 c-4 d-4 e1 f-3 g3 h4 o-4 p-2 s-5 u-1 z-1
quoi les	c6 d3 e-3 f-1 g-1 m-2 o2 s-5
quoi ma	e1
quoi mes	b-2 c-1 d6 e-2 o-2
quoi pour	b-3 c3 d1 g1 o3 s-2 w-1
quoi se	b1 e2
quoi sert	a-2 e5 h-2 o2 s-3
quoi spip	a-2 e4 g-2
quoi sursis_probatoire	e1
quoi un	a-4 b-1 c-1 e9 g-2 h-2 o-2 s-3
quoi une	b-2 e4
quoi votre	a8 o-7 z-1
quoi ~si	b7 d-2 s-4
r	e1 l1
r compris	e1 l1
raconter	k2 m-1 s3
raconter $	k-4 s5
raison	s2
rale	s3
ramadan	s-2 u3
ramadan $	s-2 u3
ramene	a-1 c4 e-1 h-1 k3 l-3 m-1 o-2 s4 u-2
ramene $	c7 k-1 s-6
ramene du	c-3 k-1 s5
ramene le	c2 s-1
ramene les	c-1 s4
ramene mes	c-5 k5
ramene quoi	c5 s-3
ramener	c6 l-1 s-2
ramener $	c2
ramener le	c1 l-1
ramener quoi	c2
rappel	a5 c-1 f-3 h-1 i2 j-1 k-2 m-2 o-1 p-1 q3 r-3 s-4 t-1 u-1 v-1 w4 y-1 z-1
rappel $	a-1 f-1 k-1 m-1 q2 r-2 s-3 w5
rappel je	l-2 q3 s2
rappel mais	k-3 l4
rappel moi	a7 f-1 k-2 l-2 q-4 r-2 s-3
rappelez	a5 b-1 d3 f6 h-2 i-1 j-1 k4 l-3 o-1 q-1 r-4 s-5 u-2 v-1 w-2 x-1 y-2 z-3
rappelez $	a3 f-1 k4 q-2 s-1
rappelez ce	d4
rappelez je	a-2 k4 s-1
rappelez le	f1
rappelez moi	a4 d1 f6 k-4 l-2 q-3 r-2 s-5 z-2
rappels	a-2 i-1 k1 l-1 q6 r3 s-5 w-1
rappels $	a-1 j-1 r5 s-1
rappels a	q1
rappels je	k2 q1 s-2
rappels par	q2
rappels sur	j1 q2 r-2
ras	s5 y-2
ras le	s5 y-2
rate	b2 e-2 f-8 h-1 k-2 l6 m-2 p2 s2 v-2 x-1
rate celui	k-1 l4 s-3
rate le	b-1 f-5 l5 p-2 s4 u-3
rate mon	f-2 k-4 p4 s2 u2
rater	k4 l1 s-1 u-3 v-2
rater le	k2 l4 s-1 u-2 v-2
rdv	a-4 b2 d-2 e-3 f7 g4 h3 i-2 j-4 k3 m-4 n-3 o-3 p-5 r-3 s-8 t-4 u6 v-4 w-3 x-3 y-3
rdv $	a-3 b-5 c2 d-1 e-1 f2 g5 h-2 i-1 j-2 k1 l6 m-2 n-2 o-1 p-2 q-3 r-1 s-7 t-1 u3 v-2 w-1 x-2 y-1 z-2
rdv a	l4 s-2 u-1
rdv au	z2
rdv avec	f-3 g-1 h7 k-1 l-3
rdv ce	f6 g2 h1 k-3 s-1 u-6
rdv ce_matin	l2 u1
rdv chez	k3 l-2
rdv confirme	k3 l-2
rdv de	f-2 l7 s-2 u-2
rdv demain	f6 h-1 l-3 u-3
rdv du	f1
rdv est	g2 u-1
rdv hier	f-1 k-1 l3 s-1 u2
rdv je	f2 j-2 k10 l-11 p-1 s-3 u1
rdv le	k-2 l-2 p-1 u4
rdv maintenu	f-3 k6 l-2 w-1
rdv par	k-2 q4
rdv plus_tard	l-2 u3
rdv quand	f1
rdv rate	b3 e-2 f-3 u2
rdv sans	b5 k-1 t-2 u-1
reabonner	q4 v-2
reabonner $	q4 v-2
reactiver	q5 s-2
reactiver $	q3
reactiver les	q1
reactivez	q2 r-1
reactivez les	q2 r-1
reattribue	z3
recepisse	c5 s-2
recevoir	a-2 d-1 h2 i4 k-2 l-1 q9 r-4 s-3 t-2 v-1 w-1
recevoir $	h3 q1
recevoir de	q-3 r5
recevoir des	q-3 r4
recevoir les	i2 q8 r-8
recevoir vos	q7 r-5
recoit	h4 o-2
recoit $	h4 o-2
recommence	m-1 s-2 v3 y1
recommence a	m-1 q1 s-2 v4
recommencer	c-1 m2 s3
recommencer a	q1
recommencez	q4 r-1
recommencez a	q4
recu	a-1 c2 f1 g-1 h2 k3 l-4 m1 p-2 q-2 s2 u-2 v-4 w-1 x-1 y2 z-4
recu $	h-5 k6 l-2 m2 s2 w-1 z-4
recu 5	k5 s-4
recu de	m2 s-2
recu des	c3 s-3 v-1 y3
recu par	h6 k-4 s-2
recu un	h-1 o3
recu une	e2 k-1 s4 v-1
recu_de_paiement	m1
recu_de_paiement envoye	m1
recupere	a-1 q2 r-1 s3 z1
recupere mon	a-1 q2 r-1 s3
recuperer	s1 t2
recuperer mes	s1 t2
redire	f3 g2 u-2
redire le	g2
redites	k-4 l-3 s7 u-2
redites $	k-1 l-2 s5 u-1
redonner	a-1 d2 f4 k-1 l-3 s-3 u3
redonner $	f3 u-2
redonner le	f8 u-8
redonner un	f-5 l-2 u8
redonnez	f4 u-2
redonnez moi	f4 u-2
refaire	l-2 t3
refixer	u3
refuse	b-2 k-5 l8 q-3 r3 s-3
refuse $	k-4 l5 s-1
refuse de	b-2 k-1 l4 q-3 r4 s-2
refuser	b5 d-1 k-1 t-2 u-1
regarde	k-2 l-3 s7 v-2
regarde la	s2
regarde un	l-1 s3 v-1
regle	d1 k3 l-3 m5 p-1 s-2
regle $	d2
regle je	k2 l-1 m2 s-2
regle la	m2
regler	x4 y-2
regler son	x2
regles	c-2 d5 o-1 s-1
regles que	d1
regretter	m-1 q2 r-2 x3
regretter $	m-1 x3
regretter de	q3 r-2
regrettera	v3
reinscription	q3 r-2
reinscrire	q2
reinscrivez	q1
reinscrivez moi	q1
rejoins	s3
rejoins nous	s2
relou	k-2 l-1 s4 u-1
relou $	k-2 l-1 s4 u-1
rembourse	s3
remet	a-1 f-4 k-1 q5 r-2 s-3 u5
remet ca	f-4 s-1 u5
remet les	q5 s-1
remet moi	q3 r-1
remettez	i2 j-2 l-2 q5 r-3 s-1 u2
remettez les	i2
remettez moi	l-1 q2 r-1 u3
remettez mon	j-2 q4 r-1
remettre	b5 k-2 l-1 m-2 q1 s-3 u3 v-1
remettre a	q-1 u3
remettre a_plus_tard	k-1 q-2 s-2 u5
remettre en	b3 u-3
remettre les	q3 u-2
remis	h-1 k-2 l4 m6 s-6 y-1
remis en	b-3 l4 m2 s-3 y-1
remis le	m4 s-2
remplacante	h5 l-2 u-2
rencontrer	h3
rendez_vous	a-3 b-2 d-2 e-2 f6 h1 i-1 j-3 k5 l2 m-2 o-2 p2 s-11 t-2 u2 v-2 w-1 x-2 y-2 z1
rendez_vous $	c1 f1 j-2 k1 l3 p-3 r-2 s-3 u4
rendez_vous a	u2
rendez_vous apres	u1
rendez_vous avec	k2
rendez_vous ce	f3 s-1
rendez_vous cette_semaine	f7 l-3 u-6
rendez_vous chez	f3 k2 l-3 p1 u-3
rendez_vous de	b-1 k3 l3 p5 s-6 u-5 z2
rendez_vous du	f-5 h5 k2
rendez_vous est	f5 g2 k-3 p-1 u-1
rendez_vous je	l3 u2
rendez_vous mais	k-2 l2
rendez_vous quand	f2 h-1
rendrai	k4 l-3 s-1
rendrai $	k4 l-2 s-1
rendre	g4 l-1 m-2 o-1 s1
rends	j3 k-1 l-1 s2
rends moi	s1
renseignement	a2 k-2 s-2 w4
renseignement $	a2 k-2 s-2 w4
rentrant	k-2 l-3 s6
rentrant $	k-1 l-2 s6
rentre	f-2 g2 k-3 l1 p-2 s6 t-1
rentre a	k-1 l1 p-1 s3
rentre de	l4 s-4 u2
rentre par	g4 s-3
rentrer	c3 l-1 s-1 y2
rentrer $	c3
rentrer a	y1
renvoyer	b3 f2 q5 r-5 y-1
renvoyer des	q3 r-2
renvoyer les	q4 r-3
renvoyez	p1 q2 r-1
renvoyez moi	q2 r-1
reparee	k4 l-2 s-2
reparer	l3
repas	i2
repas en	i2
replacer	h2 k1 l1 s-2
repond	a2 g-1 h-1 k5 o2 s-4
repond $	o1
repond rappelez	a2
repondeur	k-2 s3
repondre	a-2 c-2 d-1 g-3 k3 l-1 o8 p-3 q-1 s-5 u-2 v-1 w3
repondre $	a-1 g-2 k-3 o7 s-3 u-1 v-1 w3
repondre quoi	o2
repondre tard	k1
reponds	g-1 k4 l3 o3 s-5 u-2
reponds pour	k3 l3 s-4 u-2
reponds quoi	o2
repondu	b-1 o-1 q2 s1 w3
repondu oui	k-1 s3
reponse	a-1 k3 l-2 p-1 u-2 w4
reponse $	k-5 s2 w3
reponse est	k5 s-5
report	k1 s-1 u2
reporte	k1 u-1
reporter	c-2 k-2 l-3 s-2 u8
reporter $	u3
reporter a	u1
reporter je	l-2 u2
reporter mon	k-1 u3
repos	f-2 l-2 s3 u4
repos $	s4
repousser	k-2 l-2 s-3 u7
repousser a_jeudi	k-2 u3
repousser de	l-2 u3
reprendre	l-3 o-1 q5 s-2 u3
reprendre $	q4 u-3
reprendre les	q3
reprendre un	l-2 q-2 u5
reprenez	q4 r-1
reprenez les	q3 r-1
repris	l-1 m-1 o-1 q4 r-3 s4 v-1
repris le	l-1 m-1 s5 v-1
reprogrammer	u4
reprogrammer $	u3
rer	g4 l-2 p4 s-3 u-1
rer $	g3 p-2 s1
rer est	p3 s-2
rer il	p5 s-4
reserve	k-1 s3
reserve pour	k-1 s3
respecter	a-4 c-2 d6
respecter $	a-2 d4
respirer	k-1 s5
restantes	l-2 s3
reste	a10 b-1 c-1 d-1 f-2 g-1 h-2 l8 m-3 s-8 u-2 v-2 x-1 y-2
reste $	a3 s-1
reste a	a4 l2 m-2 s-2
reste au	l1
reste avec	h-1 l6 s-5
reste combien	a7 s-4
reste il	a1
rester	a-3 b-1 c-1 l3 s2 t2 u-4 v3
resto	c-2 k-2 l-4 p-2 s8 u-2
resto $	l-4 p-1 s5
resto est	k-2 s3 u-1
resto je	s1
retard	a-2 b-3 f-1 g-1 h-1 k-11 l-6 m-1 p16 s1 u-2 v-2 x-2
retard $	a-1 b-2 k-6 l-3 p16 s-10 u-1 x-1
retard a_cause_du	p-2 s2
retard de	k-2 l-1 p4 s3
retard demain	p5 s-4
retard il	p1
retard je	k-5 p6 s-1
retard la_derniere_fois	p-6 s6
retard le	l-1 p3
retard parce_que	p2
retenu	k-3 l3 p3
retire	k-2 l2 q-1 r3 s-2
retire mon	k-2 l2 q-1 r3 s-2
retirer	r3
retirer de	r2
retirez	a-1 k-1 l3 r3 s-2
retirez moi	r2
retirez mon	a-1 k-1 l3 r2 s-2
retourne	l3
retourne en	l3
retourner	b5 l-2 s-1 t2 v-2
retourner en	b5 l-2 v-2
retraite	h2
retraitee	z1
retraitee et	z1
retrouve	g1 s3
retrouver	s-2 v-1 x2 y2
retrouver et	s-2 v-1 x2 y2
reunion	k-3 l3 p3 s-1
reveil	k8 l-2 p3 s1 u-1 v-3 x-5 y-1 z-2
reveil $	k3 l3 p-2 s-1
reveil je	k1
reveil mais	k5 p-2 s-3
reveil un	s5 x-3
reveille	l-2 p2 s2
revenir	d-3 f4 y3
revenir $	s-1 y3
reverrez	k-4 l4 p-1
reviens	f-2 l4 p-1 s-3 u3
reviens le	l3 s-1
revocation	b3 e2 f-1
revocation $	e2
revocation ce	e2
revoir	t2
revoquer	b2
revoquer mon	b2
rhume	l-3 s4
rhume de	l-3 s4
ri	l-2 s4
ri $	l-2 s3
riches	s1
rire	k2 l-4 r-1 s3 v-5 w5
rire $	l-6 s3 v-3 w5
risque	b9 c-2 d-1 e-2 f-1 g-2 h-1 k-2 o-2 p3 s-4 v-1
risque $	b5 c-1 e-1 g-1 l3 s-2
risque de	b-2 p4
risque la	b2
risque on	b1
risque quoi	b5 s-2
robe	s4
robot	a-5 e-1 f-1 g-1 h-2 o7 s-3
robot $	a-2 o5 s-3
robot ou	a-2 h-1 o4
rose	s1
rouge	l-4 r-1 s6
rouge $	l-4 r-1 s6
roule	k-4 p5
roule $	k-2 l-1 s3
rouleau	l-1 p-3 s-2 v5
roumain	a-2 i6 l-1 s-1 u-1
roumain $	a-2 i5 l-1 s-1
route	a-1 b-1 c-1 g-2 h2 i-1 k-5 l-1 n-1 p8 r-1 s2 u-2 v-3 w-3 x-1 y-2
route $	g-1 h2 k-3 l-3 n-1 p5 s3 u-1 v-1 w-2
route je	p2
routes	l1 u1
rue	a-4 f-2 g9 h-1 j-3 k-2 l-6 o-3 p-4 r-2 s5 v-1 y2 z-3
rue $	a-3 f-1 g6 j-3 l-4 o-2 p-3 r-2 s6 z-2
rue des	g2 l-2 y3
russe	i4 s-2
sac	n-3 s5
saigner	s-3 v3 x1
sais	b-2 f-3 g1 k-2 l4 p-1 r2 s-4 u-1 v-2 x8
sais $	s1
sais ou	k-1 l-3 s-2 x6
sais que	l5 s-1
salam	k-1 n5 s-3 w-1
salam $	n3 s-2
salle	a-4 b-1 f-1 g5 l-1
salle a	s1
salle de	s2 v1
samedi	f-2 g-1 k-2 l2 p-2 s4 u4 v-1
samedi $	f-2 g-1 l3 p-1 s2 u3
samedi matin	s-3 u3
samedi zzhour	s3 u-2
sanction	b4 e-2
sanction ~si	b2
sanctions	b2
sanctions ~si	b2
sang	k-1 l-3 m2 s-4 y5
sans	a-3 b2 c-1 d3 f1 g-1 h-2 i-1 k-3 l12 m-2 n-1 o-3 p-8 q3 r-3 s-7 t2 u-5 x-2 y-2 z-2
sans demander	t2
sans faire	q2 r-2
sans faut	k1
sans moi	a-2 b-3 k-13 l15 o-1 q-2 s-4 u-1 z-2
sans mon	k1
sans toi	s2
sans_faute	f-1 k9 l-5 s-5
sans_faute $	k6 l-4 s-2
sans_faute et	f-1 k3
sans_probleme	k5 l-2 s-2
sans_probleme $	k6 l-2 s-2
sante	h-1 k-2 l-2 m-1 n5 z-1
saoule	k1 l-2 s6 w-2 y-2
saoule $	s6 w-2 y-1
sauf	b-2 f-3 k5 l-8 s2 u5 v-1
sauf mardi	f-3 l-1 s-3 u6
sauf ~si	b-2 k4 l-5 s2 u-2
sauf_que	k-6 l8 s-4 u-2 v2
sauf_que je	k-5 l6 s-3 u-2 v2
sauter	b3 k-2 l-3 s-1 u-2 v5
sauter $	v4 x-2
sauter du	v3 x-2
savez	g-1 v-3 w5
savoir	a-2 b3 f1 h1 l-2 o2 s1 t2 u-2
savoir a	o1
savoir ce	b2
savoir le	f2
savoir ~si	h2 t3 u-1
scanne	m3 s-2
scanne et	m2 s-2
scanner	k-1 m4 s-3
scolarite	c3
scolarite de	c3
scooter	l3 s-2 t3
scooter $	t1
scooter est	l3 s-1
se	a-4 b6 c-4 e2 f3 g7 h7 i-1 j-2 k-6 l-11 m-4 n-2 o-2 p-5 q-2 t-5 v10 w-2 x-4 y-6 z-2
se appelez	a-11 e-1 f-1 h8 s4 z2
se arrete	a3 s-7 v6
se est	k-1 p-2 s2 v5 y-3
se fait	l-1 u2 y3
se garer	g2
se il	b3 l-2 p-1 s3 u-1
se marie	t1
se occupe	h6 s-4 z-1
se passe	a-1 b5 c-1 e4 g2 k-1 l-3 s-2
se retrouve	g2
se suicider	v3 y-2
se termine	a3 e3 f-2 s-3
se trouve	g3 s-2
se tuer	s-3 v5 y-2
se voir	f2 l-1 s-3 t-2 u5
se voit	a-1 f5 g-1 k-5 s2 u-1
se y	g3 l-1 s-2
secours	y2
secours $	s2
secretaire	s3
secretaire me	s2
secretariat	a2 m2 s-1
secretariat $	a2 m2 s-1
sejour	c4 l3 s-4
sejour je	c3 l2 s-4
sel	s2
semaine	a-1 b-1 c-1 d2 g-1 h-1 k-6 m-1 p-2 s1 t4 u5 x-2
semaine $	k-3 l3 p-1 s-1 t3 u3
semaine ce	r1
semaine en	d3 s-1 t1
semaine je	l-1 u3
semi_liberte	e7 g-3 h-1 o-2 s-2
semi_liberte $	e4
semi_liberte ce	e4 g-2 o-1
sens	y2
separe	k-2 l-2 s5
separe de	k-2 l-2 s5
sera	a-2 b-1 e-1 f-2 g-1 h5 k6 o-1 p-2 t-1 u-5 v-2 x-1 y-2 z-1
sera avec	h4 s-2
sera bien	k2 l-1
sera chez	p4 s-2
sera la	k11 l-6 s-7 u-2
sera le	h1 j1
sera present	k3 l-2 s1 y-1
sera sans	k-5 l6
serai	a-2 b-2 c-2 e-1 f-3 g-2 j-1 k8 l-3 m-2 o-2 p4 q-1 r-2 s-3 t-2 u4 w-3 x-2
serai a	k-5 l-1 p-3 s7
serai a_l_heure	k5 l-1 p-2
serai absent	k-10 l10
serai absente	k-10 l10
serai accompagner	k6 s-4
serai au	a-1 k1 l1
serai au_rendez_vous	k8 l-4 p-2 s-2
serai bien	k4 l-3 p3 s-2 w-1
serai chez	k-2 l2
serai dans	l4 p-4 s-1
serai en	k-7 l9 s-3 v-2
serai il	u2
serai la	b-1 e-1 f-3 g-1 h-2 k17 l-21 m-2 o-1 p8 u-12 v-9 w-2 x-2
serai mieux	i3 k-2 r-1 s-4 u4
serai mort	k-3 l-8 v8
serai o	k2 l-2
serai possible	s-1 u2
serai present	c-1 k6 p-3 s-2
serai presente	k2 l-1
serai recu	h5 k-4
serai un	p4 s-1 u-2
serai venu	k-4 l2 z3
seraient	b2 s-1
seraient les	b2 s-1
serez	k1 l-1 s7 u-2 w-1 z-3
serez !a	k-2 s7 u-2 w-1 z-3
serieux	b-2 l3 o-2 s2 v2
serieux $	b-2 o-2 s4 v2
serrurier	l2
sert	a-3 b-2 e6 g-2 h-2 k-1 l2 o5 s-2 v2 z-3
sert !a	k-1 l2 s1 v3 z-2
sert a	e3 g-1 o4 s-2
sert ce	o2
sert le	e1
service	o5 s-1
service $	o3 s-1
service a	k1
service de	o2 s-1
service et	o1
servir	o3
ses	b3 h-1 k-2 s4 y1
ses potes	y1
seul	a-2 k4 l-2 s3 v1 z-1
seul $	k4 l-4 s-2 v2
sfr	l-1 z3
shit	s1
shit depuis	s1
si_dieu_veut	l-2 s3
sien	k1
signe	l-1 m2 s3
signe mon	m2 s-1
signe un	m4 s-3
signer	k-3 m4 s-1
signifie	c-1 e4 m-1 s-1
signifie quoi	e1
sil	l-3 s2 v-1 y3
sim	j2 l-2 s-5 z4
simple	e3 s-2
sinon	b5 c-2 e-2 l-1 o-2 q1 u1
sinon $	b1 s-1 u1
situe	g3 s-1
ski	s4
ski $	s4
skype	f-2 s4 u-2
slm	k-2 n5 s-4 w-2
slm $	k-2 n5 s-4 w-2
sms	b-4 c-4 d-3 e-4 g-4 h-4 i5 k-6 l-5 m-3 n-2 o5 p-3 q9 r9 s-7 t-3 u-6 v-5 w-3 x-2 y-3 z-3
sms $	a1 b-2 c-3 d-1 e-3 f-1 g-2 h-2 j-1 k-5 l-3 m-2 n-2 o2 p-2 q7 r8 s-8 t-2 u-2 v-2 w-1 x-1 y-1 z-2
sms a	j-1 q3
sms ce	h-2 o5 s-2
sms de	q3
sms en	i7 q-4 r-2 s-2
sms finalement	q4 r-1 s-1
sms je	i2 o-1 q3 r3 s-2
sms sur	j2 q1 r2 s-1 u-2
sncf	p3 s-1
sncf je	p3 s-1
soeur	a-1 d-2 e-1 f-2 g-2 l3 m-1 o-1 p-2 s3 t2 v-1 w-3 x-1 z2
soeur $	f-1 k-4 l-5 s9 w-2 z-1
soeur a	k-1 l-2 s4 t1
soeur de	k2
soeur il	s-3 z4
soeur me	k2 l-1 s-1
soeur qui	l3
soeur se	s-1 t1 y2
soigner	b-3 d5
soigner $	b-4 d5
soin	l-1 m3 s-2 v2
soins	c-2 d4 m1 s-2 t2 v-1
soins $	c-2 d3 m2
soir	h-3 l2 s3 u-2 v-1 y1
soir $	h-3 k-2 s4 u-2 y1
soir pour	k2 s-2
soiree	k-2 l-2 s1 u4
soirs	s-3 v2 y4
soirs $	s-2 y3
soit	p4 s-2 w2
solde	k1 s2
son	a-2 e-1 g-1 k4 l-3 s-3 t-2 x3 y6
son ancien	z1
son compte	x2
son ex	s-1 x3 y-2 z1
son frere	k3
son numero	s2
son pere	k1 l-2 s-1 y3
son rendez_vous	b2 l-1
sonne	a1 f-1 g5 h-1 k-2 l-1 p-1 r2 s5 v-2 x-2 y-1 z-2
sonne dans	a3
sonne tout	s3
sont	a2 c-1 d3 f-2 g-1 h-1 k-2 m2 p-1 q-1 r-3 s2 u2
sont dans	m3 s-2
sont les	b1 d1 o2 s-2
sont mes	d3
sors	k3 l-4 p3 s-3 x3
sors de	k1 l-2 u1
sors du	k3 l-2 p4 s-3
sort	s-1 t3 u2
sorte	y3
sorte $	l-3 y4
sorti	k5 l-5 s-4 u-2 x4
sorti de	k5 l-4 s-2 u-2 x2 y1
sortie	k-2 l-4 s2 u1 x4 z-1
sortie de	k-1 l-3 s4 u1
sortir	k-1 l3 p-1 s-1 t5 u-2
sortir $	l2
sortir le_soir	t2
souci	a1 k-1 l5 s-4
souhaite	a2 f-1 k-2 l-1 q6 r-4 u3
souhaite de	q2
souhaite me	r2
souhaite recevoir	q5 r-5
souhaiterais	a4 i2 q-1 s-1 u2 z-1
soule	r1
soupe	s2
sous	e2 g-1 k-2 l-4 n-2 p-1 s6 u-1 v4 x-2
sous contrainte	e2
sous la	l-2 s4 v-2 y2
sous le	s2 v3
sous un	s-2 v3
souviens	f3 g2 k-2 s-2
souviens plu	f3 g2 k-2 s-2
speak	i5 s-2
speak english	i2
speak french	i3 s-2
spip	a3 b-3 c-2 d-2 e3 f-5 g4 h-3 i-1 j-2 k2 l-3 n4 o-4 p-2 s-4 t-2 u-4 v-2 w-1 x3 z1
spip $	a5 b-2 c-1 e-1 g3 j-2 k2 l-1 m1 n4 o-3 s-6 u-2 v-1 x1 z-4
spip avec	x2
spip ce	a-1 e6 s-2
spip et	x1
sport	k-1 l-2 m-1 s7 u-1 v-1
sport $	l-1 m-1 s5 v-1
stade	s1 t1
stage	b1 d-1 f3 g3 k-2 m2 t-1 u-1
stage $	c1 f3 m5 s-6
stage a	l2
stage_de_citoyennete	e2 m1 s2
stagiaire	h3
stagiaire ou	h3
standard	a5 i-1 s-1 u-2
start	k-1 n-1 o-1 q6 r-1 s-3 w-2
start $	k-1 n-1 o-1 q6 s-3 w-2
station	g4
station de	g3
stop	a-2 b-2 c-2 d-1 e-1 f-3 g-5 h-3 i-2 j-1 k-6 l-7 m-3 n-2 o-3 p-3 q7 r8 s2 t-2 u-3 v-3 w-2 x-1 y-2 z-2
stop $	k-4 l-4 n-1 q7 r4 s-11
stop a	s3
stop aux	q-3 r3
stop je	l-3 q3 r1 s-1
stop les	f-1 k-2 q-8 r9
stop par	m-2 q5 r-1
stop remettez	q2
stop sans	q3 r-2
stop sms	q-2 r2
stoppez	q-2 r3
stoppez les	q-2 r3
stresse	l-1 s3
suffit	a-1 c7 k-2 m-1 q-1 r2 s-4
suffit $	c7 k-2 s-4
suffit ou	c2
suicide	v4
suicide $	s-2 v4
suicider	s-1 v5 y-2
suicider $	s-1 v3 y-1
suis	a-1 b3 e-1 f-4 h-4 i-3 j-3 l6 m-4 n-3 o-3 p7 q-1 r-3 s2 t-4 v-1 w-3 x-4 y1 z-8
suis a	c2 g-7 k-7 l8 m-1 p6 s-1 u-6 v-2 y-2 z-2
suis alitee	l4 s-2
suis arrange	k4 l-2 s-1
suis au	b-1 g-1 k-5 l9 o-1 r1 s-4 u2 v3 y-2 z-1
suis aux	l1
suis bien	k-2 l-3 s4
suis bloque	k-2 l3 p2 s-2
suis ca	e1 k3 l-2 s-3 u-2 v4
suis casse_la_jambe	k-2 l6 s-3 y-1
suis casser	k-2 l5 s-2
suis chez	k5 l1 p-3 s-2 u-1
suis cloue_au_lit	k-3 l3 s-2 u2
suis coince	k-2 l3 p2 s-1
suis coincee	l4 p-2 s-1
suis content	h-1 j-1 l-1 s5
suis convoque	k-1 l5 s-2
suis dans	k-5 l6 p4 s-2 u-3 v-1 z-1
suis de	a5 f-1 g-1 k-3 l2 p-1 s-6 u3
suis deg	k-2 l-3 p-1 s6
suis devant	g6 k-4 l-2 p5 s-5 u-1
suis disponible	k11 l-10 p-2 s-4
suis en	a-2 b-5 d-2 e-1 h-1 i-2 k-8 l9 m-1 p10 s-16 t-2 u1 v-4 y5 z-2
suis en_arret	c1 k2 l4 p-1 s-2 u-2
suis enceinte	l3
suis enfermee	l-3 y4
suis fait	k-3 l3 m-2 s3 u-2 v-2 y2
suis fatigue	s-2 v3
suis force	b7 g-1 h-2 l-1 s-4
suis heberger	c3
suis hospitalise	k-4 l5
suis incarcere	l3
suis infirmiere	s-2 z3
suis je	b7 d2 f2 g-3 k-2 l-4 p-2 s-5 t1 u-1 v-2 y-1
suis la	a2 b-1 g-2 h-2 k13 l-9 p1 s-7 u-2 v-2 z-2
suis libre	f-1 k3 l-5 p-1 s-1 u5
suis malade	k-3 l5 p-1 s-4 u3 v-1
suis mort	k3 l-10 p-2 s10 v-8 y-1
suis o	l3 s-2
suis oblige	b5 d4 k-1 l-4 p-2 s-3 u-1 y-1
suis ouvert	s-4 v4
suis parti	k-2 l5 p2 s-3 v-3
suis pas_sur	k-2 l-4 p-1 s6
suis passe	k-2 l6 s-4
suis perdu	g7 k-2 l-3 o2 p-2 s-7
suis platre	s-2 u3
suis presque	k-3 l-2 p7 s-5
suis pris	k-2 l4 v-1
suis reveille	k-1 p2
suis separe	k-2 l-2 s5
suis sorti	k5 l-4 p1 s-2 u-2
suis sur	k-4 l4 s-9 v7
suis trompe	k-3 p3 q4 u-2 v-1 y-1 z-2
suis un	l-2 p-1 s-2 v5
suis venu	k-5 l-8 s10 u-1
suit	a5 h2 o-2 s-4 t-1 y3 z-1
suit $	a5 h1 o-2 s-2 z-1
suite	l-2 p6 s-5 u1 v-1
suite $	k-2 p6 s-3
suite a	k2 l-2 s-2 u1
suivant	k-2 l-3 p6 s-4 u3
suivant $	k-2 l-3 p5 s-3 u3
suivi	a4 b-1 d2 e-5 f-3 g-1 h3 k-3 m-1 p-2 r-1 s4 t4 u-2 v-1 w-1 y-2 z-2
suivi $	a3 d4 f-2 h-1 s-3 t3
suivi ca	s1
suivi se	a5 e-1 s-2
suivi_socio_judiciaire	c-2 d-1 e7 m-1 o-1 s-2
suivi_socio_judiciaire $	e3
suivre	d1 h2 m2 v-1 y1
suivre $	d2 h2 s-1
sujet	l-1 s3
super	k3 l-1 r-2 s2 u-2 w3
super $	k6 l-1 s-6
super un	k-2 r-2 s6 u-1
supprime	k-2 l2 p2 r-1 v2
supprimez	j-2 r5 s-2 z-1
supprimez mon	j-2 r4 s-1 z-1
sur	a-2 b-3 d-4 e2 g-4 h-2 i-4 j4 k8 m-4 n-2 t-3 u-5 v4 w-3 x-1 y2 z-5
sur $	i-1 l3 p-2 s4 v-2 x-3
sur 5	k5 s-4
sur ce	o1 q2 r3 s-2 z-1
sur celui	j2
sur je	k3 p-1
sur la	c-1 e2 f1 i-2 k-7 l3 m1 p2 s2 u-2 v-2 x-1
sur le	a-3 c2 f2 g-1 j6 k-6 l-3 m-2 p4 q-2 r-1 s-3 t-1 u-2 v8 x-1 y-3 z-2
sur les	s2 u1
sur ma	k2 l-1 s-6 u1 y5
sur moi	a-3 k6 l-1 s-6 v-1 y3 z-1
sur mon	a3 d-1 e3 f-2 k7 l-5 m-2 q2 s-7 u-2 x1 y-1
sur prise	s2
sur tout	l-1 s4 x1
sur un	k-2 l7 p-1 s-2 u-2
sur_place	h3 k-2 s3
sursis	a5 b4 c-1 d1 e3 f-2 h-1 k-1 l-2 m-1 o-2 u-2 v-1 y-2
sursis $	a2 d2 f-1 o-1 s2
sursis avec	d-1 e4
sursis ca	e2
sursis il	a3 e-2
sursis pour	b3
sursis_probatoire	a-1 e4
sursis_probatoire $	e3
sursis_probatoire je	e2
sursis_simple	e2
sursis_simple et	e1
sympa	g-1 k-2 l-2 s-3 w6
sympa $	w3
systeme	a-1 r3
systeme $	a-1 r3
t_as	a-4 e-1 j-3 k-1 l-2 o-3 s15 t-2 w-2 z-3
t_as eu	s3 t-1
t_as fait	s1
t_as le	a-3 j-3 o-1 s6 z-2
t_as mis	s1
t_as vu	s1
t_es	a-3 f-2 g-3 h-2 i-1 k-2 n-1 o-1 p-2 s3 t-2 w6 y-1
t_es chez	s3
t_es la	s2
t_es ou	g-2 s5
ta	f-1 i-3 k-4 l-4 o-2 s11 v-1
ta nouvelle	s2
ta soeur	k-1 s3
ta voix	k-2 s3
ta_mere	k-2 s4
ta_mere $	k-2 s3
ta_mere a	s1
tabasser	l-1 s-3 y5
tabasser $	s-3 y4
table	l-1 s3
tache	s5
tache $	s2
tant	a-2 k7 l1 m-2 o-1 p-2 s-2 u-4 v-1 w-1 z-1
tant pis	k4 l3 u-4
tante	l4 s-3
tape	a-1 l-2 o3 q1 r-2 s-6 v-1 w-1 y8
tape $	l-1 y3
tape dessus	s-1 y3
tape je	y1
tape ma	s-2 y2
taper	s-1 y3
taper $	y2
tard	k-3 l-3 p3 q-1 s3 u2
tard $	k-4 l-2 p-2 q-1 s4 u3
tard je	p2 s-1
tas	s1
tata	l-1 s2
te	a-2 b-2 c-2 d-1 e-1 f3 g-4 h-2 i2 k6 m-1 n-4 o4 p-4 q-1 r-1 s5 t-1 u-4 v-4 w-4 x-3 y-2
te !moque	s1
te avais	s1
te chercher	k-4 p-1 s5
te dis	p-2 s3
te dit	s1
te est	l1
te facon	k3 s-3
te inquietez	k3 s-3
te jure	s1
te la	k-1 l5 s-5 u1
te ou	f-1 g-3 h-1 s6
te rappelez	s3
te va	s2
tele	a-1 c-2 e-2 k-1 s8
tele $	a-1 c-2 e-1 k-1 s7
telephone	a8 b-2 c3 d-2 e-2 g-3 h-3 i-2 j6 k1 l-9 m-4 n-2 p-2 q-2 r5 s-2 t-2 u-1 v-4 w-3 x-2 y-3 z3
telephone !est	z1
telephone $	a7 h-1 j4 k-2 l-1 o-2 q-1 r1 s-4 u-1 v-1 w-2 z2
telephone a	a-2 j-2 o3 s3
telephone appartient	s-1 z2
telephone avec	a3 z-1
telephone ca	a2 c5 s-3
telephone ce	j-1 z3
telephone dans	m-2 s4
telephone de	a1 c-1 l-1 r5 s-7 z6
telephone du	a2
telephone elle	k-2 s3
telephone est	a-3 k2 l-1 s4 v-1 z-2
telephone garde	j2 z-1
telephone je	k1
telephone moi	a5 q2 r-2 s-5 z-2
telephone notez	j1
telephone que	j2
telephone zzphone	j3 s-1
telephoner	a2 i-1 j3 s-3 t1
telephonez	a4 f-1 u-2
telephonez moi	a4 f-1 u-2
telephonique	j1
temoin	p-2 s4 t-1
temps	c-1 e-1 f2 g-3 h-2 k2 l-4 s5 u-2 w2 y1 z-2
temps $	d1 l-1 s3 w-2 y2
temps de	k2 l-2 w4
temps le	f4 s-2
tentative	v3 x-1
tente	l-2 p-1 v5 y-2
tente de	s-5 v5 y-1
tenu	b6 d2 g-2 k-1 l-1 p-2 s-5 v-2 y-1
tenu de	b6 d2 g-2 k-1 l-1 p-2 s-5 v-2 y-1
termine	a1 e3 f-2 l-1 m4 s-4
termine $	a2
termine a	a3 s-2
termine mon	a3 e-2
termine quand	a-3 e5
terrasse	s1
tes	k-1 l1 p-1 r-1 s2 v-1 w-1 x3 z2
tete	s2 v2
tete $	v2
theo	k-1 l2 s-1
theo il	k-1 l2 s-1
ticket	k2
ticket je	l2
tiens	k1 s1
tient	k5 l-2 s-2
tient de	k5 l-2 s-3
tig	a-2 b-1 c-2 e9 f-1 k-1 l-1 m3 o-1 s-3 t-1 u-1 z-1
tig $	a-3 e5 s-1
tig ca	e3
tig ce	e3
tire	s-3 v3 x-1 y4
tirer	s-3 v-1 x6 y-2
tirer sur	s-1 x4 y-1
titre	l2
titre de	l2
toi	a-3 f-1 h-1 i-1 k-3 l-6 m-3 n5 o4 p-3 s-2 t-1 v-5 w6 x2 y-2 z-1
toi $	k-2 l-5 m-3 n5 o4 s-7 v-4 w7 x-2
toi avec	s1
toi et	s3 w-2
toi le	s1
toilettes	s2
tombe	b1 e-1 f2 k3 s-1 u2
tombe bien	k5 l-3
tombe dans	l3 s-1
tombe mal	l1 s-3 u4
tombe ~si	b2
tombee	l3 s-1
tomber	k-2 l3 s1
tomber $	u1
tomber je	l2
ton	g-2 k-2 l-2 p-1 s12 u-2 w-2 x-4
ton ex	s4 x-4
ton exam	s2 w-1
tonton	s2
top	k1 l-2 n-1 r-2 s-6 u6
top $	k1 l-2 n-1 r-2 s-6 u6
tot	f-4 k3 p-2 s-3 u5
tot pour	u1
tot zzhour	f-3 s-1 u4
touche	l-4 q3 s-5 y6
touche $	l-3 q3 s-5 y5
tour	k-3 l6 s-4
tournee	n-2 s6 w-2
tous	a-2 b-1 c-2 d2 f-2 g-1 h-2 i-1 j-1 k-3 l-2 m-3 n6 o2 p-1 q-2 r-2 s-5 t-2 u2 v2 w1 y2 z-2
tous $	k-2 l-1 n8 s-5 v-3 w-7 x2
tous les	c-1 d3 f-1 k2 m-2 n-3 o2 q-2 r-1 s-3 t-1 u3 v3 w-2 x-1 y3
tous mes	h-1 k-3 n-2 o1 s-4 v2 w6
tous vous	s5 v-1 x-2
tout	a-4 b-3 c-3 d-2 e-1 f-2 g-3 h-2 i-2 k6 l-11 m2 n-4 o-3 p2 r2 s-2 t-1 u-5 v4 w6 x3 z-4
tout $	k-6 l-4 m4 n-1 r1 s-8 v-1 w7
tout a	k9 m-2 s-7 w-2
tout ca	c-1 k2 l-3 s6 v-4
tout ce	s-2 w5
tout ce_soir	v3 w-1
tout de	k-2 p6 s-3 v-1
tout envoi	r2
tout est	k5 l-2 m3 s-5 v-1
tout et	y2
tout le	l-3 p-2 s3 u-2 v5 w-3 y1
tout les	l-1 s4
tout prepare	s-3 v3
tout se	l-1 v3
tout seul	a-2 l2 s5 v-1 z-1
tout va	k-1 n-1 s5 v1 w-2 x-1
tout_a_l_heure	f-1 k-2 l7 s-4
tout_a_l_heure je	l5 s-4
toute	k-1 l3 p-2 s-1 v-2 w5 x-1 y-2
toute la	k-1 l3 p-2 s-1 v-2 w5 x-1 y-2
toutes	f3 l-1 s1 v2
toutes les	f3
toutes mes	s1 v2
tracteur	k-2 p3
traduire	i3 s-2 u1
train	c-1 e-1 g-1 k5 l1 p1 s-3 v3 x-2 y2
train $	k3 l6 s-10 v4 x-1 y-2
train a	k-1 p2
train arrive	p-4 s3 u2
train de	s-3 y3
train est	l-1 p2 s-1
train je	k-2 p3 s-1
traine	l-1 s3 z-1
tram	g4 k-4 l-8 m-1 p4 s6 u-1 v-1
tram $	g2 p-1 s3
tram est	l-2 p3
tram je	p-3 s4
tram pour	g3 l-2 s1
tranquille	k1 l-2 r4
tranquille $	l-2 r4
tranquille je	k2
transmettre	a2 k-2 m3 u-2
transmis	m5 s-2
transmis le	m2
transmis par	m2
transports	g3 l-1 s-2
traore	h-2 k-2 n5 s-2 w-1
traore $	h-2 k-2 n5 s-2 w-1
travail	a-1 c1 e-2 f-3 g-2 h-1 i-1 j-1 k-2 l5 m5 o-2 p-4 t7 u-5 v-1 x-2 y-2 z-3
travail $	c2 d1 e-1 g-1 j-2 k-6 l-2 m4 p-4 s5 t2 v-2 x-1 y-1
travail a	k2 p-2 s-2 u2
travail demain	k-5 l5
travail en	l-1 m2 s-1
travail et	l-2 r2 s1 v2 z-1
travail je	d-2 k-2 l3 m1 p2 s-3 t2
travail jusqu	l3
travail mardi	f-1 k-2 l5 s-1 u-2
travail sans	t3
travail_d_interet_general	e6 g-1 m-4 s-1
travail_d_interet_general $	e2
travail_d_interet_general ce	e4 m-3
travaille	d-1 f-1 k-2 l7 m-1 s-3 t-2 u2 v-1 x2
travaille $	k-5 l9 u-3
travaille ce_jour_la	l2
travaille de_nuit	k4 s-2
travaille demain	k-3 s4 u2
travaille mais	k3 l-2
travaille mardi	k-2 l3
travailler	b-3 d5 l-1
travaux	k5 l-1 u-2
travaux sur	k-1 s2
trente	j2 k1 s-2
tres_bien	k7 u-5 v-2
tres_bien $	k5 s-2 u-3
tres_bien a_demain	k4 u-3
tribunal	d2 e2 f-2 g5 h-1 k-3 l3 p-1 s-1 u-2 v-1 x2 z-2
tribunal $	e3 l-5 s4 x2 z-1
tribunal a	k-1 l4 u-1
tribunal ce_jour_la	l2
tribunal est	d2
tribunal ou	e-1 g3
triste	l-1 s3
trois	a1 g2 s3 t2 v-1 x-2 z-2
trois jours	l2
trois semaine	l-1 t2
trompe	g-1 k-4 o-1 p2 q4 s-4 u-2 v-1 y-1 z5
trompe $	s-2 z4
trompe de	k-2 p3 q3 s-2 u-2 v-1 z4
trompe en	q2
tromper	z2
tromper de	z1
trompes	s-2 z4
trompes de	s-2 z3
trompez	z3
trompez $	z3
trompez de	z1
trouve	a-1 h-1 k3 l-4 m5 p-2 s1 t-1 u-1 v-2 x-1 y2 z-1
trouve $	g-1 k-7 m-8 s8 v-1 y3
trouve du	m4 s-4
trouve le	g1
trouve que	s3
trouve quelqu_un	k3 s-1
trouve un	l-1 m10 s-7
trouve une	k7 m5 s-10
trouver	a-1 g-1 l-2 m4 o-1 s4
trouver un	a-1 g-1 l-2 m1 o-1 s5
truc	a3 b3 d2 e-4 g-1 h-1 o4 s-2
truc $	b3 d-1 e-2 f1 g-1 o3 s-1
tu	b-1 c-2 d-2 e-2 f-4 g-2 h-1 k-4 l-4 m-1 n-1 o-3 p-4 q-1 s15 t-2 u-4 v-2 w-2 x-2 y-1 z3
tu as	s2
tu fais	s1
tu finis	f-2 s3
tu le	s1
tu me	s5
tu parle	i3 s-3
tu peux	a3 i-3 s5 t-2 u-3
tu rentre	f-1 s2
tu te	z2
tu vas	s1
tu veux	s6 v-1
tu viens	k-1 p-3 s4
tue	d-1 f-1 h-1 l-7 m-2 o-1 s6 w4 y-3 z-1
tue $	k-3 l-1 s4 v2 y-1
tue a	a1 k-3 l-4 s6 v-2 y-1
tue ce	l-2 s5 v-1
tue de	k1 s-5 w5
tue je	s-1 x1
tue le	s2
tue mais	k4 l-2 s-3
tuer	a-1 f-1 g-1 h-1 k2 l-2 m-1 p-3 x3 y4 z-1
tuer $	x1 y6
tuer ce	k-1 s1 v-1 x2
tuer je	s3 y-2
tuer lol	v-2 x2
tuer mon	k4 p-3 s4 v-1 x-3
tuerai	s2
turc	a-1 i8 s-3 t-1
turc $	i5 s-2
type	s-5 x4 y3
un	a3 b-3 c2 d-4 e5 h-5 i-3 k-10 l2 m5 n-2 p3 q-4 r-3 s-1 u3 v-3 w1 x3 y-2
un $	f-3 l-1 u5
un accident	k-1 l6 s-3
un agenda	a-1 k-1 r4
un agent	a3
un ami	k3 l-2
un an	s-1
un autre	a-1 b-1 f-4 j3 k3 l-4 p2 q-1 s-6 u8 v-2
un bar	s-3 t4
un bon	s3
un boulot	m4 s-4
un bruit	s2
un cdi	k-4 m7 s-4
un certificat	c2
un changement	k2
un chantier	k-2 l6 p-1 s-7 t2 u2
un conge	k1
un conseiller	a6 h-4 s-1
un contact	a4 h-2 t-2
un controle	l2
un coup	l-1 s-2 v3 y2
un couteau	k-5 s-5 x5 y6
un cpip	a-2 e4 h-1
un creneau	u1
un de	s2
un debut	e3 s-1
un deces	l4 s-2
un empechement	k-1 l4 s-1
un enfant	s4
un enterrement	l2
un entretien_d_embauche	k-1 l5 s-4
un examen	u2
un faux	a-1 z3
un film	l-1 s3 v-1
un flingue	k-4 l-1 s-2 x6
un fusil	x4 y-2
un garage	z1
un homme	h3
un humain	a5 l-2 s-2
un imprevu	k-1 l4 s-2 u2
un jap	e2
un jour	k-2 l-3 s7 x-3
un juge_d_application_des_peines	e1
un justificatif	c3 m-1
un kebab	s1
un logement	a-1 e-1 g-1 k-1 m5 o-1 s1 u-1
un mail	a2 l-1 s2
un mariage	l2 s-1 t2 u-1
un match	t2
un mec	h1 s3
un mercredi	f2 u-2
un metro	g4 s-3
un mois	a-1 s1 z2
un nouveau	j3 l2 q-1 s-3 u5 z-2
un numero	a1
un parking	a-1 g4 s-2
un petit	k-3 p3
un peu	a-2 f-1 g1 k5 l-6 p8 s-9 t-2 u-7 v-1 x-1
un pneu	p1
un probleme	k-2 l4 s-2
un ptit	c-2 p1 s4 u-1
un quart	k-1 p4 s-1
un rdv	b7 e-3 h-1 k-3 l-4 r-1 u2
un rendez_vous	f6 k-2 l-4 p1 u-1
un reveil	k4 p-2
un rhume	l-3 s4
un robot	a-5 e-1 f-1 g-1 h-2 o7 s-3
un samedi	s-3 u4
un scanner	l2
un souci	a1 l4 s-4
un spip	e2
un suivi	a-1 s4
un suivi_socio_judiciaire	e2
un sursis	d-1 e4
un sursis_probatoire	e2
un tig	e5 s-2
un train	s-2 v3
un travail	k-3 m5 z-1
un travail_d_interet_general	e2
un truc	a4 c1 e-2
un verre	s4 t2 u-1
un week_end	s-2 t3
understand	i4 s-1
understand french	i4 s-1
une	a2 c1 e1 f-5 g-3 j-1 k-2 l-6 m-3 n-2 o2 p3 q-3 r-2 t-3 u2 v5 x2 y-3 z-1
une absence	b6 l-1 s-2 u-3
une adresse	a4 g-2
une alarme	k4 l-1
une arme	s-2 x4 y-1
une arnaque	o1
une assister	y2
une attestation	c2
une autre	f-1 i1 k-3 l-1 s-3 u8
une balle	s-6 v3 x4
une biere	s-1 t3
une boite	s-2 v3
une convocation	e1
une corde	s-1 v2
une crise	s3 v-2
une dame	z2
une date	f-1 u3
une demi_heure	k-3 p6 s-2
une entorse	l5 s-3
une entre	m1 s-2 z2
une erreur	k3 l-2 s-2 z3
une facture	c3
une femme	h4 s-1
une fille	s3
une fois	b1 k2 s-2
une formation	l2 m2 s1
une heure	k3 l-1 p-3 u2
une lettre	a-1 e1 k-2 l-1 m-1 r2 s2 u-1 v4 z-1
une machine	h-3 o6 s-3
une mission	l4 s-3
une nouvelle	j4 l-1 u1
une operation	l1
une personne	h-1 o4 s-3
une photo	c3 m-1
une photocopie	c1
une piece_d_identite	c2
une place	l-3 m4 p5 s-3 u-1
une question	a5 l-2 m-1 o-2 s-1 v-1
une revocation	b-1 e2
une sanction	b2
une semaine	d3 l-1 u2
une tentative	v3 x-1
une tuerai	s2
une vingtaine	k-1 p2
une vraie_personne	a4 h-1 o4 s-5 u-1
urgences	k-2 l6 s-3
urgences $	k-1 l3 s-1
urgences depuis	l3 s-1
urgences je	l1
urgent	a4
urgent $	a4
usine	k-2 l5 p-1 s-2
utile	c6 e-2 f-2 g-1 o-1 s-2
utilise	g-2 j3 o4 s-2
utilise ce	o2
utilise le	j2
utiliser	j2
va	a-3 b2 d-2 e-4 f-9 h3 i5 k9 l-15 m-3 n5 o-5 p-3 q-3 r-2 s-2 t-3 u-4 v-3 w-5 x1 y2 z-2
va $	a-1 b-2 c-2 e-1 f-8 h-2 i-2 k7 l-4 n7 o-3 p-1 s-7 u-1 v-2 w-1 x-1 y-2
va aller	k3 l-2
va bien	n-1 s4 v2 w-2 x-1
va le	x1
va me	a-1 b2 e-2 g-1 h6 k-2 l-1 o-1 q-2 s3 v-9 x-3 y3
va mieux	k2 l-5 s6 u-2 v-2
va payer	x2
va pour	k5 l-2 s-2
va se	s-3 v5 y-2
va ton	g-2 s4
va tres_bien	k5 u-3 v-2
va_chier	n-1 s3
va_te_faire_foutre	n-1 s3
va_te_faire_voir	k-5 n-1 s5
va_te_faire_voir $	k-5 n-1 s5
vacances	b-1 d-1 i-2 k-2 l1 m-1 p-1 q-1 s4 t4 u3 v-2
vacances $	k-2 l2 s4 t2
vacances en	l1 s-1 t2
vache	l3
vais	a-4 b3 c-3 d-3 e-2 f-3 g2 i-4 j3 k-9 l-5 m-2 n-2 o-3 q-2 r-3 s1 t-4 u-6 v5 w-2 x11 y-7 z-4
vais aller	b4 g-2 l-2 s4 t-1 v-5
vais arriver	p4 s-3
vais avoir	p3 s-1
vais bruler	x3
vais changer	j5 u-3 x-1
vais chez	s-1 x2
vais cramer	s-2 x3
vais en	v2
vais etre	h3 k-2 l-2 p4 s1 v-2 x-2
vais faire	l-1 s-6 v4 x3
vais la	v-6 x8 y-1
vais le	l-1 s-5 v-2 x9 y-1
vais les	s-1 v-3 x3
vais lui	v-2 x4
vais lui_faire_la_peau	s-3 x4
vais me	g-1 i-1 k-3 l-2 p-2 s-2 v13 x-7 y-2
vais mourir	s2 v-1
vais planter	s-1 x3
vais retourner	b4 l-2 v-2
vais sauter	s-1 v5 x-4
vais te	s3 x-2
vais tuer	k3 l-1 p-2 s3 v-4 x2 y-1
vais voir	b-2 h2 l-1 s8 t-3 v-1 x-8
vais_venir	k3 s-4 x3
vais_venir $	k5 s-1 x-3
vais_venir avec	s-1 x3
valide	k3 s-1
valide $	k3 s-1
varicelle	l4 s-2
varicelle $	l3 s-2
vas	s3
vaut	a-2 h-2 s3 v3
vazi	k3 s-2
veines	s-5 v6
veines $	s-5 v6
velo	k2
vendre	f-2 g-4 k-4 l-5 o-1 s9 u-1
vendre $	f-2 g-4 k-4 l-5 o-1 s9 u-1
vendredi	a-1 g-2 h3 k2 l-3 m2 s-3 u3 v-1
vendredi $	a-1 f1 g-1 h3 k1 l2 m3 u-5
vendredi il	l1
vendredi je	l-2 u3
vendredi oui	k-7 l-3 s-2 u8
vendredi zzhour	k8 u-8
vendu	j2
venger	s-2 v-2 x5
venir	a-4 b7 c-8 d-5 e-2 f2 g5 h-2 i-2 j-1 k1 m-2 n-2 o-3 p-5 q-2 r-2 s1 t-3 u6 v-2 w-3 x-2 y-4 z-1
venir !mais	k-2 u3
venir $	a-1 b2 c-4 d-3 f1 g6 h-1 k7 l-4 m-1 n-1 o-1 p-2 q-1 r-1 s3 t-2 u-8 v-3 w-2 y-2
venir a	b2 k-2 l-1 s2 u1
venir accompagner	k-9 s9 t-2 u-1
venir chez	g3 k3 l-2 s-2 u-2
venir demain	k7 l-5 s-2 u-4 v3
venir en	g2 k-1 u1
venir hier	k-2 l6 s-5
venir je	k5 l2 s-5
venir jeudi	u1
venir l_apres_midi	b-1 k-3 s-2 t-2 u6
venir le	s-1 u3
venir mais	k-5 l10 s-2 u-1
venir mercredi	u2
venir ms	k-4 l2 s-1 u4
venir ou	a-1 b6 c-2 f-3 k-1 s-2
venir ou_po	b4 s-3
venir plus_tot	u2
venir quand	f3 g-2 u1
venir_avec	b-2 c7 d-1 g-2 k-1 l-1 s4 t-2 u-2
venir_avec le	b-1 c4 s-2
venir_avec mon	s3 u-1
vent	b2 k-1 l-2 s5 u-1 y-2
vent $	l-2 s5 y-2
venu	b-2 k-4 l-4 p-2 s8 u-2 z2
venu avec	k-4 l2 z3
venu mais	k-4 l4
venue	k5 s-3
venue $	k4 s-3
ver	k-4 p5 s-1
ver zzhour	k-4 p5 s-1
verglas	l-1 p2
verifier	s3
verre	s4 t2 u-1
vers	k-10 l-3 p7 s5 u-1
vers zzhour	k-9 l-3 p7 s5 u-1
verse	m4 s-3
verse les	m2 s-2
veu	a2 e2 q2 r-1 s-2
veu dire	e2
veuillez	k-2 l3 r2
veuillez me	k-1 l2 r1
veuillez note	l2
veulent	l-2 y3
veulent ma	l-2 y2
veut	k-4 l2 s4 u-4 y3
veut me	v-3 y5
veut que	k-2 l-1 s5
veut_dire	b-2 e7 i-2 l-1 s-2
veut_dire quoi	e5 s-1
veux	a5 b-3 c-3 d-2 f-2 g-2 h-3 i2 j-1 k-10 l-5 m-1 n-1 o-3 p-3 q8 r-1 s-5 t-4 u2 v8 w-2 x3 y-3 z-2
veux a	q1
veux bien	a2 e2 f-1 k-6 q6 r-4 s-4 u6
veux changer	i2
veux continuer	q3
veux crever	v3
veux de	j-1 q4 r-1
veux en	l-2 s-1 v5
veux le	v-5 x6
veux les	i4 q3 r-6
veux me	a-1 k-2 q2 r2 s-2 t-1 v3
veux mettre	u-2 v3
veux mourir	s-2 v4
veux parle	a4 s-2
veux parler	a3
veux plu	q-6 r7 s-1 u-1 v3
veux que	a2 s-2 v3
veux quoi	s3
veux recevoir	q5 r-4
veux un	a1 u1
victime	a5 c2 g-1 k-1 l-1 m4 s-3
victime $	a5 c2 g-1 s-3
victime ce	m3
vide	a2 l-1 s2
vides	c2 k-2 s3
vides $	s3
vie	a-1 b-1 c-2 e-1 f-1 g-2 k-6 l-6 m-2 s-1 u-1 v7 w4 x2 y3 z-1
vie !a	k-1 s-2 v4
vie !vaut	s-2 v4
vie $	a-1 f-1 g-1 k-4 l-3 m-1 s2 w5 x-1 y4
vie de	l-1 s3
vieille	i-3 s4
viendra	k16 l-13 s-9 u-1 y-2
viendra $	k7 l-6 s-1 y-1
viendra demain	k9 l-8 s-2
viendrai	b-1 c-3 k2 l-10 m-1 p-2 r2 s6 u6 v-3 x-1
viendrai $	k3 l-9 s6 u-2 v-1
viendrai a	k4 l-2 p-1 s-2
viendrai avec	k3
viendrai demain	k4 l-2 s-2
viendrai volontiers	k-5 l4 u2
viendrai ~si	k-7 s8 u-3
vienne	k-6 l8 v-1 y-1
vienne $	k-6 l8 s-2 y-1
viens	a-2 b-7 c4 d-2 e-2 g5 i-2 j-2 k10 l-23 m5 n-1 o-2 p3 q-2 s1 t-2 u-4 w-2 x2 y-3 z-3
viens !mais	g-2 k-6 l-3 p6 s3 u-1
viens $	a-1 b-2 c-3 f-3 h-1 j-1 k31 l-22 m-4 o-2 p-2 q-1 r-2 s-16 u-6 v-4 x-3 y-1 z-2
viens a	f7 g-1 k-2 s-3
viens avec	b-2 c10 g-3 h-3 k-3 l-2 m-2
viens bien	k5 l-2 s-2
viens ce	k1
viens ce_soir	s1
viens de	c-5 g3 k-14 l8 m12 s-8 v-1 x-2
viens demain	f-2 g-1 k2 l-10 p1 s-6 u-3 v4 x7
viens direct	k4 p-3
viens en	k10 l-8 p-5 s-2
viens je	g-1 p5 s-4
viens mais	k-10 l-1 p6 q-1 r4 s-3 v5
viens me	k-2 p-2 s5
viens meme	k4 s-2
viens ou	g8 k-8
viens pour	k-3 s3
viens sans	k8 p-6
viens sans_faute	f-1 k3
viens sur	k3 s-1
viens voir	h5 k-3
viens ~si	b-2 g-1 k-8 l-2 s10 x-2
viens_d_avoir	l2 p-2 s-2 z4
viens_d_avoir ce	z1
viens_d_avoir cette	l-1 s-2 z4
viens_de_me	p2
viens_de_voir	k1
viens_de_voir le	k1
vient	g1 h1 k2 l3 o-1 p1 t-1 v-4 x2 y-2
vient $	g2 k2 l-2
vient de	k-3 l7 s-4 v-4 x3 y-2
vient demain	k4 l-3
vient me	b2 l-2 p2 s-2
village	l-1 s3 u1
ville	f-1 g3
ville $	f-1 g3 s-1
vin	s4
vingtaine	k-1 p2
vingtaine de	k-1 p2
viole	s-3 y3
violee	y3
violee $	y3
violent	s-2 y4
violent $	s-2 y3
violer	k-2 l-1 s3 u-2 y3
violer $	k-2 l-1 s3 u-2 y3
virement	k-5 l-4 m6 s3 t-1
virement $	m2
virement fait	k-3 m5 s-2
virement pour	m2 s-1
vitale	c2
vite	e3 k-1 l-2 m-1 p4 s2 v-1
vite $	e2 k-2 m-1 s4 v-1
vive	a2 l-2 s3 u-2 v3
vivre	d-2 e-1 g-2 l2 p-1 r-1 s-5 u-1 v8
vivre $	d-2 e-1 g-2 l-2 r-1 s-5 u-1 v9
vivre a	l4 v-3
voici	c-1 j1 k-1 m4 s-1
voie	k-1 l-1 p4
voila	c-2 k-1 m1 s3
voila ce	m2 s-1
voila je	m-2 s4
voila mon	c-1 m2
voir	a-5 b-6 d4 e-1 f3 g-2 h7 i-2 k-5 l-6 m-1 n-1 o-2 p-2 q-2 r-2 s2 t5 u3 v-7 w-2 y-2 z-1
voir $	a-1 c-1 d-4 f3 g-1 h3 k-1 l-1 s6 t-1 x-3
voir jeudi	u1
voir le	b-2 d6 s-4 t1
voir ma	t3
voir mes	d3 s-1 t1
voir mon	s-3 t5
voir ou	c3 h1 s-1
voir qui	d-1 h7 k-3 s-2 x-1
voir un	t2
vois	a-2 b-2 d-2 f-2 g-3 h9 k-2 o-2 s-3 u-1 v-1 z-1
vois $	h4 s-1
vois demain	h2
vois ou	h3
vois qui	h5 k-1 l-2 o-1 s-3
voisin	k-2 l-3 x6 y2
voisin $	x4
voisin fait	l-1 s5 y-1
voisin il	x2
voisin me	p1
voisin qui	x1
voit	a-1 f5 g-1 h2 k-5 l-2 r5 u-1 y-1
voit le	r2
voit quand	a-1 f5 s-4
voit qui	h2
voiture	f-1 g-2 h-1 k5 l2 m-1 u-1 v-1 x1
voiture !a	k-2 l3 p3 s-5
voiture $	l3 p-1 s-2 x2
voiture a	k-1 l-3 s4
voiture de	l3 s-2
voiture est	g-2 k1 l1 p-1 s3
voiture ms	k3 l-1
voix	a2 k-2 s3 u-1
vol	l1
vol a	l1
vole	c-2 j2 l1 s3
vole mon	j2 l1 s-1
volontiers	k2 l2 s-3 u2
vomi	h-1 l-2 s5
vomi dans	h-1 l-1 s4
vont	l-2 m-1 s-4 v-1 x5 y4
vont me	x-1 y2
vont revenir	s-1 y3
vos	a-2 b-1 c-2 d-2 f-3 g-2 h-2 j-2 m-2 o-2 p-3 q5 r4 s3 t-1 u2 v-2 w-1 x-1 y-1 z-2
vos autres	f-1 o-1 s-1 u4
vos collegue	f-1 k2 s-2
vos envoie	r5
vos histoire	s1
vos locaux	k4 l-2 m-1 p-1 s2
vos messages	q3 r3 s-3
vos sms	q4 s3 u-1
votre	a6 b1 c-2 d-2 e-2 g-3 h-2 i-2 j-3 k4 l-6 m5 n-1 o-8 p-4 q-3 s3 t-1 u-3 v-3 w6 x2 y-2 z-4
votre aide	s-4 w4
votre boite	m5 s-4
votre bureau	g1 k1 s-3 x3
votre colis	l-1 p-1 s4
votre collegue	a-1 m3
votre comprehension	s-2 w3
votre liste	a-2 q-1 r4
votre message	f2 k8 l-2 s-2
votre numero	a8 g-3 j-2 o-7 s-1
votre patience	s-3 w4
votre reponse	k-2 s-4 w4
votre salle	s1
votre secretaire	s2
votre suivi	a-3 s4
votre systeme	a-1 r3
votre telephone	a5 s-3 w-2
votre truc	b3
voudrai	j2
voudrais	a5 b2 d-1 e-1 f-1 h-2 i2 j-2 k-3 l-4 q2 s-5 t2 u3 x-1
voudrais change	u2
voudrais changer	i3 u-1
voudrais parler	a1
voudrais que	a2 r2
voudrais savoir	a-1 b3 l-1 t2
voudrais un	a3 u2
voudrait	h2
voulais	a-1 k-1 l3 u1 w4 z-1
voulais venir	k-1 l5 s-3
voulais vous	w4 z-1
voulez	a-2 c6 k-2 l3 m-1 s-4
voulez $	c3 k-2 l3 s-1
vouloir	k-2 l1 q3 r-1 s-2 v2
voulu	l2
voulu venir	l2
vous	a2 b-1 d-1 e-4 f-2 h-3 k-4 l-4 n2 o2 p-3 q-3 s3 t-4 u-2 v-6 w5 y-3 z5
vous !aurez	l-2 v4
vous !auriez	u2
vous !avez	f-2 h-3 j-1 l-1 s-3 u6 z4
vous $	a-8 b-2 c-3 d-2 e-2 f-3 g2 h3 i-3 k-3 l-8 m3 n6 o4 p-2 q-2 s-4 t-2 u-8 v-2 w3 x4 y-2 z-2
vous a	j-2 k6 l-1 m4 p-3 s-6 u-1 z2
vous abus	s5 u-4
vous ai	k1 l-2 m6 s-3
vous allez	k-1 s-6 x7
vous appelez	a2 b3 s-2
vous apporte	c-2 k3
vous auriez	u1
vous avez	a3 c-3 d-1 e-1 f3 g2 h-2 i2 j3 k-2 l-3 m-4 n-1 q-1 r-4 s3 t-2 v-1 w-6 x2 y-1 z2
vous benisse	n-1 s-2 w4
vous confirme	s3 u-2 z-2
vous confondez	l-1 s-2 z4
vous connaissez	s5
vous de	a-2 h-1 l-2 m-1 s5 v3 z-1
vous dedans	s-1 x3
vous demande	a-1 r4 s-1
vous demander	a1 d-2 o1 s-1 t4 u-1
vous derange	u2
vous devez	a-2 s-3 z7
vous dire	a-1 d3 f-1 l-4 s4 v-2 w4 y-1 z-1
vous dis	k1 l-1 s2
vous ecrit	j3 k-2 l2 s-3 v2 z-1
vous ecrivez	s-1 z4
vous en	c4 g-1 r2 s-1 u-1
vous enverrai	l2
vous envoyer	k-2 m3
vous et	f-1 k2 s-2
vous etes	b-2 c-1 d-1 e-2 f-3 g7 h-2 i-2 j-1 k-1 l-3 m-2 n-2 o5 p-1 q-2 r-3 u-4 v-2 x-2 y-1 z4
vous expliquer	l4 o-1
vous faites	b4 h-1 l-1 o-1 s-6 w4 z4
vous faut	c2
vous fermez	f-3 s5 u-1
vous informer	k-2 l4 m1 s-3
vous je	k4 p-2 s-3 u1
vous joindre	a6 g-3 o-3
vous jure	s1
vous le	a-2 j3 k4 l5 m-2 s-2 u-2 x-2 z-3
vous les	i3 o-1
vous lui	a2 i1
vous mais	f3 u-2
vous me	a-3 c2 d3 f2 i-1 j-3 k-2 l-7 m-3 n-2 o1 p2 s-3 t-1 u1 v-5 w9 x-2 y-2 z-3
vous parle	a7 b-1 c-2 d-1 s-7 x-1 y3
vous parlez	a-2 i4 s-2
vous passez	a-2 f4
vous poser	a-3 o6 s-1 u-2
vous pouvez	a3 b1 c-2 d-2 e3 f3 i-2 k-2 l4 m-4 o-3 p2 q3 s-3 v-2 w-3 x-2 y-1 z-2
vous prevenez	b3 l-2
vous prevenir	d1 k-2 l3
vous previens	s-1 x2
vous pris	k-2 l2 r2
vous proposer	u1
vous redites	k-4 l-3 s7 u-2
vous repondre	o2 s1
vous repousser	u2
vous savez	k1 s5 w-2
vous serez	k-2 s7 u-2 w-1 z-3
vous suivre	y2
vous tromper	z2
vous trompez	z3
vous une	u1
vous va	k-1 s-4 u6
vous vers	p3 s-1
vous voulez	a-2 c6 k-2 l3 m-1 s-4
vous ~si	b-1 d4 k-2 s-3 u3 v-1
vous_inquietez_pas	k6 l-2 p-2
vous_inquietez_pas $	k5 p-2 s-2
vous_inquietez_pas je	k3 l-1
vous_pouvez_compter_sur_moi	k9 l-1 n-2 s-6 u-2 w-3 z-1
vous_pouvez_compter_sur_moi $	k8 n-2 s-5 u-2 w-2
voyager	t2
voyager $	t2
vrai	k-4 l-1 s5
vraie	a-1 h3 s2
vraie_personne	a4 h-1 o4 s-5 u-1
vrmt	a-1 b4 g-2 l2 s-2 v3 x-2
vrmt $	l2 s-1 v3 x-2
vu	a-1 f-1 g-1 h-1 k5 l-2 m3 n-1 o-2 p-1 r-1 s4 u-2 v-1 w-4 y-1 z-2
vu $	k5 l-1 n-1 s-2 w-3
vu la	s1
vu le	k1 m4 u-2 z-1
vu votre	k1 l-1
vu_que	l-1 u2
vue	p1 s1
we	i-1 k6 l-1 m-1 n-4 s-4 w-3
we $	i-1 k6 l-1 m-1 n-4 s-4 w-3
week_end	l-4 p-1 s4 t6 u-2 v-2 y-1
week_end $	k-2 l-1 s5 t3 y-1
weekend	d-2 k-1 l-1 s4 t3
weekend $	l-1 s1 t1
write	i3
write in	i2
wsh	h-2 i-1 k-2 l-2 n5 s-2 w-3
wsh ce	f1 h-1 o1 z2
y	a-3 b2 d-2 e-4 f3 g8 h-6 j-3 k2 l-3 m3 n-2 o-5 p-6 q-2 r-3 s2 t2 u-2 v-1 w-3 x-4 y-6 z5
y !a	b-2 c-2 f-1 g2 k2 l4 p-2 r-1 s-7 u2 v-2 z4
y a	a-2 b2 c3 d-2 e-2 f4 g5 h-5 i2 j-2 k1 l-8 m-3 n-1 o-3 p-3 q-2 r-2 s6 t2 u-5 w-2 x-3 y-5 z3
y avait	k-1 s3
y est	l-1 m6 s-5
y pense	s-3 v3
y rendrai	k4 l-3 s-1
y va	g4 o-1 s-2
y_aller	b4 h-2 k3 s-5 t3
y_aller $	b1 k3 s-3 t1
y_serai	f-4 k15 l-4 p1 s-10 u-4 v-2
y_serai $	f-3 k11 l-3 p-1 s-5 u-1
y_serai a	k3 p-1
y_serai sans_faute	k1
yanis	f-2 k4 s-1 u-1
yanis il	u2
yaourt	s2
yes	i2 k4 l1 s-2 u-2
yeux	k-2 q-2 s4
you	i4 s-1
you have	i1
you speak	i1
you write	i2
zappe	b1 l6 s-5 u-1
zappe le	l2
zero	j2 k3 l-2 m-2 s2
zero $	m-2 s5
zzhour	b-2 c-3 d-1 e-2 f3 g-3 h-2 i-2 j-2 k3 m-3 n-1 o-2 p4 q-2 r-1 u5 v-3 w-3 x-2 y-2 z-2
zzhour $	a1 b-1 c-1 f5 g-3 h-1 j-2 l2 m-2 p6 q-1 r-1 s-8 t-2 u3 v-2 w-2 x-1 y-1 z-1
zzhour a	k2 l4 p-5 s1
zzhour au	k-5 l-1 p6 s-2 u2
zzhour avec	k-2 l-1 p-1 s4 t3 u-2
zzhour ca	k-1 u2
zzhour ce	f-3 k2 l-3 p-2 s-3 u8
zzhour comme	k4 p-2 s-1
zzhour donc	k-2 l3 u-1
zzhour du	k-2 l4 p-2 u2
zzhour en	k-2 p2
zzhour et	s3
zzhour heure	f-2 k-2 l4 p-1 s1 u-3
zzhour il	l-1 u2
zzhour ils	s1
zzhour je	k-2 l-2 p9 s-5 u-2
zzhour la_derniere_fois	s1
zzhour le	k-1 l-2 s2 u1
zzhour mais	f1 k-5 l-7 p4 s-3 u7
zzhour me	k2
zzhour on	p-2 s2 u1
zzhour ou	f9 g-2 k-1 p-1 s-6 u-5
zzhour oui	k-3 l-7 p-1 u8
zzhour pile	k5 p-3 u-2
zzhour pour	s1
zzhour tu	p-3 s4
zzhour vous	l-2 s-2 u5
zzhour zzhour	l-1 u2
zzhour ~si	u2
zzill	l3
zzinsult	k-3 s4
zzinsult $	k-3 s4
zzlaugh	p-1 s4 x-2
zzlaugh $	p-1 s5 x-2
zzno	k-2 l5 n-1 s-2
zzno $	k-2 l5 n-1 s-2
zzphone	a-5 f-1 j9 k-2 l-2 p-1 q-3 r-4 s4 u-3 z-6
zzphone $	a-4 f-1 j6 k-1 l-2 q-1 r-3 s5 u-3 z-5
zzphone ce	j3
zzphone le	j3 s-2
zzphone maintenant	j3 q-1
zzyes	k4 l-2 m3 n-1 p2 s-1
zzyes $	k6 l-2 m3 p-1 s-6
zzyes a_demain	k1
zzyes je	k-5 p5
zzyes mais	k-1 l1 p-3 u4
~a	d4 f-1 k-3 l-1 q-2 r2 t1 u4 v-2
~a ~la	k-2 u3
~a ~quoi	b1
~absence	b3 l-1
~absence $	b2
~absent	b4 s-1
~absent $	b2
~absent ~vous	b1
~adresse	b-1 d3 g-1
~adresse $	b-1 d3 g-1
~ai	b2 c3 f-1 k-1 l-3 m-1 p-2 r2 s3 u-1 v-1 x-1
~ai ~le	b-3 k-2 l-1 s5 t1
~ai ~une	b2 p-1
~arrive	b2 g4 h2 p-5 s1
~arrive $	g4 p-4 s2
~au	b3 s-1
~autre	b-1 f5 s1 u-4 z-1
~avant	k5 s-3
~avec	b-2 h4 s1 t2 u-1
~avec ~le	b-2 h4
~avez	u1
~bute	b-2 s-3 v3 x3
~bute $	b-2 s-3 v3 x3
~ca	h-1 k-6 l-2 o-1 s2 u7 v-1 x-1
~ca ~fait	b3 o-1 s-2
~ca ~vous	k-2 l-2 s-8 u8
~ce	f4 h4 k2 l-2 p-1 s-7 t1 v-1 x-1
~ce ~est	h4 k3 l-2 p-1 s-6 t1 u4 v-1
~change	b-2 d5 g-2 s-2
~change ~de	b-2 d5 g-2 s-2
~chez	d4 s-4
~chez ~ma	d4 s-4
~comme	c3 s-2
~conseillere	b-1 h-2 x4
~creve	k4 s-2
~creve ~je	k4 s-2
~croise	s-2 x2
~croise ~je	s-2 x2
~de	a-2 b2 c2 d5 g-2 h4 l1 s-8 v-1 x-1
~de ~absence	b3 l-1
~de ~adresse	b-1 d3 g-1
~de ~la	u1
~demain	b3 l-2
~demenage	b-1 d6 l-1 s-3 t-1
~des	q-2 r2
~dois	f5 k1 l-3 s-2
~dois ~venir	f3 k1
~du	k-1 l-1 s2 t3
~elle	b-1 s-4 v-2 x7 y-1
~elle ~me	s-3 v-1 x5
~en	b-4 d3 f-1 k-5 l-3 p-2 s2 v9
~en ~prison	b-5 v7
~en ~retard	b2 p-1
~en_cas	b3 l-1
~en_cas ~de	b3 l-1
~est	b-2 d3 f-1 h3 k-2 l-2 p-1 t1 u3 v-1
~est ~avec	h4 s-3
~est ~possible	u3
~et	b3 l-2
~et ~que	b3 l-2
~fait	b3 o-1 s-1
~fait ~quoi	b3 o-1 s-2
~fois	b2 s-1
~fois $	b2 s-1
~frites	s1
~il	a-1 b2 c-1 d-2 e-2 h-1 k1 l6 p-1 s-4 v-2 x3
~il ~me	d-1 k-1 l6 s-5 v-1 x-2 y1
~il ~revient	s-2 x3
~il ~se	b3 e-1 s-2
~il ~y	l-3 s4
~ils	l1
~ils ~me	l1
~je	a-5 b12 c-1 d4 e-3 f-5 g-6 h-4 i-3 j-2 k-1 l-2 m-4 n-2 o-3 p-6 q-3 r-2 s1 u-7 v4 w-3 x3 z-3
~je !arrive	b1
~je !fais	b3 d-1 s-1
~je !me_pointe	b3 s-2
~je !paye	s-3 y4
~je !peux	b2 l-2
~je !respecte	b3 d-3
~je !viens	b13 d-1 g-1 k-2 l-9 s-6 u-1 v-1 x-2
~je ~ai	b2 c3 k-1 l-3 m-1 p-2 s3 u-1 v-1
~je ~change	b-1 d3 g-1
~je ~demenage	b-1 d6 l-1 s-3 t-1
~je ~la	b-1 s-5 v-2 x7
~je ~le	b-1 s-2 x4
~je ~loupe	b4 s-1
~je ~lui	s-3 x4
~je ~manque	b2
~je ~me	b-7 s-3 v9 x-3
~je ~oublie	b3 s-2
~je ~pars	b-2 d2 l6 s-4 v-1 x-1 y-3
~je ~passe	b-2 k-2 s2 u3
~je ~peux	b-5 k-7 l-2 s11 u-6 v-2 x-2
~je ~rate	b6 l3 s-6 u-2
~je ~retourne	d4 s-2 v1
~je ~serai	b-1 k6 s-3
~je ~suis	b2 k2 l-3 s-2 v3
~je ~trouve	g-1 k-4 s6
~je ~vais	v3 x-2
~je ~viens	b-9 k5 s3 v-1 x-2 y3
~je ~vous	a-1 k-1 l3 x2
~je ~y	b-2 v3
~la	a-1 b1 h-1 k6 l-3 p-1 s-9 u3 v-3 x8 y-1
~la $	b-1 k6 s-3
~la ~place	k-2 s-2 u4
~la ~tue	s-3 v-1 x4
~le	a-1 b4 c-1 d-1 e-2 f3 h3 k4 l-5 s-1 t2 u-6 x2 z-2
~le ~autre	b-1 f5 h-1 s2 u-4 z-1
~le ~plante	s-2 x3
~le ~rdv	b3 u-1
~le ~rendez_vous	b2
~le_matin	s-1 u4
~le_matin ~je	s-1 u4
~lol	k2
~lol $	k2
~loupe	b4 s-1
~loupe ~le	b2
~lui	s-3 x4
~lundi	b1 l-1 u3
~lundi $	b1 l-1 u3
~ma	c3 d4 k-1 s-1 u-1 x-1
~ma ~mere	s2
~ma ~soeur	d4 s-4
~mal	b-1 h-2 x4
~manque	b5 e-2
~manque $	b1
~manque ~un	b2
~mardi	f5 k6 s-5 u-6
~mardi $	f5 k6 s-5 u-6
~me	a-2 b-5 c-2 d-3 g-1 h-1 k-8 l4 m-1 p-1 q-2 r1 s3 u-2 v8 x5
~me !rend	s-1 x3
~me ~pends	b-4 v4
~me ~remet	b-3 v4
~me ~tue	b-2 v4
~me ~vire	b-1 d-1 l6 s-4 v-1 x2 y-3
~mere	s2
~mes	x2
~mieux	s4 u-1
~mieux $	s4 u-1
~moi	b3 k1 l-3 u2
~moi ~je	s2
~mon	b2 k-5 l1 s3 t2 v-1 x2
~mon ~patron	k-3 l-5 s6
~on	a-1 b4 c-2 d3 e-1 k-7 l-1 s1 u2 v3
~on !vient	b5 s-4
~on ~manque	b1
~on ~me	b-4 c-1 k-7 s7 v4
~on ~se	b5 s-4
~ou	f5 h1 i2 l-2 s-4 t2 u-2 z-1
~ou ~ple	i2 l-1 s-2 u3
~oublie	b4 s-3
~oublie $	b3 s-2
~parle	a-3 s2 x4 z-1
~pars	a-1 b-2 d5 f-1 l6 s-4 v-1 x-1 y-3
~pars ~il	b-1 d-1 l6 s-3 x-1 y-3
~parti	k-2 l-2 s3 v3
~passe	b2 e-1 h-1 k-2 l-1 s2 u3
~passe $	s2
~passe ~quoi	b3 e-1 s-2
~patron	d3 k-3 l-7 s5 x-1
~patron ~me	b2 k2 l-4 x-1
~pends	b-4 v4
~pends $	b-4 v4
~peut	s2 u1
~peux	b-5 k-7 l-2 s11 u-6 v-2 x-2
~peux $	b-3 k-7 l-2 s11 t-3 u-5 v-2 x-2
~place	k-2 s-2 u4
~place $	k-2 s-2 u4
~plante	s-2 x3
~plante $	s-2 x2
~ple	i2 l-1 s-2 u3
~possible	i3 l-3 s-3 u4
~possible $	i3 s-1
~pour	b3 l-2
~pour ~moi	b4 k1 l-2 s-2
~pouvez	i2 s-2 u2
~pouvez $	i2 s-2 u2
~pre	s2
~prevenir	d3 s-2
~prison	b-5 v7
~prison ~je	b-6 v7
~quand_je	a-5 b-1 d2 f3 g-2 h1 i-1 k-2 l-2 p-4 r3 s6 u-1 v2 y1 z-2
~quand_je ~arrive	h2 p-4 s4
~quand_je ~dois	f5 l-3 s-1
~quand_je ~serai	a-1 k-2 l2 s1 v3
~quand_on	b2 d2 e-1 f-1 g4 s-5
~que	b3 c3 k-5 l-4 s3 t3
~que ~je	b3 l-2
~quelqu_un	h1 k-1 s3
~quoi	b6 e-2 o-1 s-4
~quoi $	b6 e-1 o-1 s-4
~rate	b6 l3 s-6 u-2
~rate $	b3 s-2
~rate ~le	b2
~rate ~un	b2
~rdv	b4 f-2 r2 s-1 u-2
~rdv $	b3 f-1 r2 u-1
~remet	b-3 v4
~remet ~en	b-3 v4
~rendez_vous	b6 f-1 l-2 s-4
~rendez_vous $	b5 s-3 u-1
~retard	b3 p-1 s-1
~retourne	b-1 d4 l-1 s-3 v4
~retourne ~en	v2
~retourne ~je	b-2 v3
~revient	s-2 x4
~revient $	s-2 x4
~sanction	b2 p-1
~sanction $	b2 p-1
~se	a-1 b7 e-1 h-1 s-3
~se ~passe	b5 e-1 s-3
~serai	a-1 b-1 k4 l2 v2
~serai ~la	b-1 k6 s-3
~serai ~parti	k-2 l-2 s3 v3
~si	a-6 b15 c-3 d5 e-5 f-6 g-6 h-2 i1 j-3 k-13 l-6 m-3 n-2 o-4 p-6 q-4 r-1 s5 t-2 u5 v2 x5 z-4
~si !j_y_vais	b5 s-3
~si ~absent	b2
~si ~ca	b-2 h-1 k-6 l-2 s3 u8 v-1 x-2
~si ~ce	b-1 h4 k3 l-1 s-6 t1 u4 v-1
~si ~elle	b-1 s-4 v-2 x7 y-1
~si ~il	b-3 k2 l-3 s2 x4
~si ~je	a-3 b14 c-1 d5 e-3 f-3 g-5 h-3 i-2 j-2 k-6 l-2 m-3 n-2 o-3 p-5 q-2 r-1 s3 u-9 v2 w-2 x-3 y2 z-2
~si ~la	l-2 x4
~si ~ma	s4 u-1
~si ~mon	b3 l-3 v-1 x2
~si ~on	a-1 b4 c-2 d3 e-1 k-7 l-1 s1 u2 v3
~si ~ou	i2 l-1 s-2 u3
~si ~possible	i3 l-2 s-2 u1
~si ~tard	k-3 l5 s-2
~si ~tu	s3 x-2
~si ~vous	b-3 i2 l-2 q-2 r2 s-4 u6 v3
~soeur	d4 s-4
~suis	b2 k2 l-3 s-2 v3
~suis ~absent	b2
~suis ~en	k-2 s-2 v4
~tard	k-3 l5 s-2
~te	s2 x-1
~tout	k-8 s9 v-2
~trouve	g-1 k-4 s6
~tu	s3 x-2
~tue	b-3 s-3 v3 x3
~tue $	b-2 s-3 v2 x3
~un	b5 k2 l-3 s-2
~un ~rendez_vous	b2 l-1
~une	b5 e-1 k-4 l3 p-2 s1
~une ~voiture	k-4 l3 s3
~va	k-9 l-2 s6 u6 v-2 x-1
~va $	k-1 l-1 s-9 u7
~va ~mieux	s4 u-1
~vacances	a-1 d4 f-1 l3 s-3
~vais	v3 x-2
~venir	b-3 f2 k1 s3
~venir $	b-3 f2 s3
~viens	b-9 k5 s3 v-1 x-2 y3
~viens $	b-8 k9 l-6 s1 x-2
~vire	b-1 d-1 l6 s-4 v-1 x2 y-3
~vire $	b-1 d-1 l6 s-3 x-1 y-3
~vois	x2
~voiture	b-1 k-4 l2 s4
~voulez	l-2 s-1 u4
~voulez $	l-2 s-1 u4
~vous	a-1 b-2 i1 k-3 q-2 r2 s-8 u10 v2
~vous ~avez	u1
~vous ~me	b-2 v3
~vous ~pouvez	i2 s-2 u2
~vous ~va	k-1 l-1 s-9 u7
~vous ~voulez	l-2 s-1 u4
~y	b-2 l-3 s3 v3
~y !a	l-2 s3
~y ~a	s2
~y ~retourne	b-2 v3
~zzhour	u1
~zzhour $	u1`
