/** Right Arabic words that mean nothing to us, so that they are known and tell Arabic from French: in either script. */
export const common = `
    ana nta nti howa hiya homa ntouma hna hnaya lhih tema had hada hadi hadak hadik hadouk hadchi hakda hakak haka hek hayda dyal dyali dyalek dyalou dyalha dyalna dyalkom dyalhom ta3 ta3i ta3ek ta3na ta3kom mta3 mta3i nta3 t3i
    liya lik lih liha lina likom lihom 3liya 3lik 3lih 3liha 3lina 3likom 3lihom fiya fik fih fiha fina fikom fihom biya bik bih biha bina bikom bihom m3aya m3ak m3ah m3aha m3ana m3akom m3ahom 3andi 3andek 3andou 3andha 3andna 3andkom 3andhom
    mnni mnnek mnnou mnha mnna mnkom mnhom rani rak rah raha rana rakom rahom kan kont kanet kanou konna kontou kayn kayna kaynin ghir bark barka bezaf bzaf chwiya yaser barcha ktir kbir sghir jdid 9dim mlih mzyan khayeb tayeb
    kif ki kima kifma bhal b7al mtel zay bach ila wla wa aw walla w li lli mn men 3la f fi fel fou9 foq ta7t t7t qoddam 9oddam mora wra bin jenb 9bel b3d ba3d men_b3d daba drouk drwk tawa hala halla alaan delwa9t dork dek
    lyoum lbareh ghedda sbah 3chiya lil nhar simana chhar 3am sna sa3a d9i9a wa9t dima kol kolchi koul kull walou chi chi_haja haja 7aja hajat had ness nas wahed wa7ed jouj tlata rb3a khamsa stta sb3a tmenya tes3oud 3achra
    dar lbit bit bab chambre blassa zen9a triq tri9 blad bled mdina houma souk khobz makla kouskous qahwa 9ahwa atay ma lma lhlib flous drahem tomobil karhba tobis tran bus metro taxi tilifoun tel batterie chargeur photo video film match koura
    rajel mra weld bnt wlad bnat khou okht oum ab jed jdda 3am khal sahb sahbi jar jiran ness moul moulat boulis 7kouma juge avocat tbib ostad prof
    ja jat jaw jit jina mcha mchat mchaw mchit mchina qal qalt galou 9al 9alt gal galt goul dar dart dert dirou ndir khdem khdmt nekhdem kla klit nakoul chreb chrebt nechreb n3es n3est nen3as chaf cheft nchouf sme3 sme3t nesme3 hdar hdert nehder ktb ktbt nekteb
    qra qrit neqra fhem fhemt nefhem 3ref 3reft na3ref nsa nsit nensa l9a l9it nel9a jab jebt njib khda khdit nakhoud 3ta 3tit na3ti bgha bghit nebghi heb habbit nheb qder qdert neqder khass khassni lazem chra chrit nechri ba3 be3t nbi3 lbes lbest hal hell sedd seddit
    tla3 tla3t hbet hbett dkhel dkhelt nedkhol khrej khrejt nekhrej wsel wselt newsel rje3 rje3t nerje3 bqa bqit nebqa 3ayet 3ayett n3ayet sift sifet nsift b3at b3att neb3at zad zedt nzid bda bdit nebda kemmel kemmelt nkemmel sala salit nsali hbes hbest nehbes
    allah rabi rebbi wallah inchallah hamdoulah hamdullah lhamdoulah soubhan mabrouk 3id ramdan mbrouk mebrouk salam labas lebes bikhir khir cher saha smah sm7 7chouma haram halal 3ib
    akid akthar aktar aqal awal awwal akher lakher tani talet rabe3 nefs nafs ghira ghirou nessf nos rob3 sah saheh sa7i7 ghalat so2al jawab kalam kelma ism smiya smiti laqab 3omr 3onwan raqm nemra risala message sms maktab idara wra9 wara9a
    fransa fransi 3arbi dzayer maghrib tounes masr chem lbnan paris lyon marseille lille toulouse nice bordeaux oran wahran casa rabat fes tanja sousse sfax constantine
    nji tji yji njiw tjiw yjiw nkoun tkoun ykoun nkounou nemchi temchi yemchi nrouh trouh yrouh ndir tdir ydir ngoul tgoul ygoul n9oul t9oul y9oul n9der t9der y9der nchouf tchouf ychouf nakhod takhod yakhod
    هذا هذه ذلك تلك الذي التي كان كانت يكون تكون أنا أنت هو هي نحن أنتم هم في من إلى على عن مع عند بعد قبل كل بعض غير قد لقد سوف إن أن لأن لكن أو ثم إذا لو كيف لماذا متى أين ماذا هل نعم لا شيء يوم أسبوع شهر سنة ساعة دقيقة وقت موعد مكتب رقم رسالة هاتف بيت عمل أريد أستطيع يمكن يجب
`
