/// The words that tell what a criterion is about: strong ones decide, weak ones add up.
enum TopicWords {
  /// The words of a topic, as tokens are written.
  static func words(of topic: CriterionTopic) -> (strong: [String], weak: [String]) {
    switch topic {
    case .age:
      (
        ["age", "aged", "ages", "years old", "years of age", "year old", "months of age", "older than"],
        ["years", "older", "younger", "adult", "adults", "between"]
      )
    case .sex:
      (
        ["sex", "gender", "male or female", "female or male", "men and women", "both sexes", "all genders"],
        ["male", "female", "males", "females", "men", "women"]
      )
    case .disease: (DiseaseTopicWords.disease, DiseaseTopicWords.diseaseWeak)
    case .earlierTreatment: (TreatmentTopicWords.earlier, TreatmentTopicWords.earlierWeak)
    case .otherMedicines: (TreatmentTopicWords.medicines, TreatmentTopicWords.medicinesWeak)
    case .dailyLife:
      (
        [
          "ecog", "karnofsky", "lansky", "kps", "performance status", "performance score",
          "performance level", "performance scale", "zubrod", "who ps", "who performance", "swallow", "walk",
          "ambulatory", "walking", "wheelchair", "daily living", "oral medication", "oral medications",
          "bedridden", "disability index", "odi",
        ], ["performance", "ps", "disability", "mobility", "oral"]
      )
    case .lifeExpectancy:
      (
        [
          "life expectancy", "expected survival", "survival time", "expected to survive",
          "anticipated survival", "limited life",
        ], ["survival", "lifespan"]
      )
    case .pregnancy:
      (
        [
          "pregnant", "pregnancy", "breastfeeding", "breast feeding", "breastfeed", "lactating", "lactation",
          "nursing", "contraception", "contraceptive", "contraceptives", "birth control", "childbearing",
          "child bearing", "wocbp", "reproductive potential", "hcg", "sperm", "fertile", "postmenopausal",
          "father a child", "conceive", "surgically sterile", "sterilized", "intrauterine", "condom",
          "condoms", "diaphragm",
          "menopause", "vasectomy", "reproductive age", "reproductive aged", "childbearing age",
          "become pregnant", "breast fed",
        ], ["reproductive", "menses", "abstinence", "hormonal"]
      )
    case .heart: (OrganTopicWords.heart, OrganTopicWords.heartWeak)
    case .lungs: (OrganTopicWords.lungs, OrganTopicWords.lungsWeak)
    case .liver: (OrganTopicWords.liver, OrganTopicWords.liverWeak)
    case .kidneys: (OrganTopicWords.kidneys, OrganTopicWords.kidneysWeak)
    case .blood: (OrganTopicWords.blood, OrganTopicWords.bloodWeak)
    case .brain: (OrganTopicWords.brain, OrganTopicWords.brainWeak)
    case .infections: (IllnessTopicWords.infections, IllnessTopicWords.infectionsWeak)
    case .otherIllness: (IllnessTopicWords.illness, IllnessTopicWords.illnessWeak)
    case .allergy:
      (
        [
          "allergy", "allergic", "allergies", "hypersensitivity", "anaphylaxis", "anaphylactic",
          "intolerance to", "hypersensitive", "sensitivity to", "sensitive to", "idiosyncrasies",
          "idiosyncratic",
        ], ["intolerance", "reaction", "reactions", "excipients", "intolerant"]
      )
    case .mentalHealth: (IllnessTopicWords.mental, IllnessTopicWords.mentalWeak)
    case .substances:
      (
        [
          "alcohol", "alcoholism", "drug abuse", "substance abuse", "substance use", "substance dependence",
          "drug addiction", "addiction", "smoking", "smoker", "smokers", "smoke", "tobacco", "nicotine",
          "cannabis", "marijuana", "opioid use disorder", "illicit", "cocaine", "cigarettes",
          "drug dependence", "drug dependency", "alcoholic", "recreational drugs", "vaping", "opioid misuse",
          "drug use", "binge", "drinks", "cigarette",
        ], ["abuse", "dependence", "units", "misuse", "dependency", "psychoactive"]
      )
    case .surgery:
      (
        [
          "surgery", "surgical", "operation", "operated", "surgeries", "biopsy", "implant", "implanted",
          "fusion", "discectomy", "resection", "laminectomy", "anesthesia", "anaesthesia", "puncture",
          "surgical candidate", "asa",
        ],
        [
          "procedure", "procedures", "wound", "wounds", "invasive", "hardware", "injection", "postoperative",
          "preoperative",
        ]
      )
    case .scans:
      (
        [
          "mri", "magnetic resonance", "ct scan", "claustrophobia", "claustrophobic", "pacemaker",
          "metal implants", "pet scan", "pet ct", "ferromagnetic", "contrast agent", "contrast media",
          "x ray", "scanner", "metallic", "gadolinium",
        ], ["imaging", "contrast", "scan", "metal", "ultrasound", "radiographs"]
      )
    case .otherStudies:
      (
        [
          "another clinical trial", "another trial", "another study", "clinical trial", "clinical trials",
          "other clinical", "investigational drug", "investigational agent", "investigational product",
          "investigational agents", "investigational drugs", "investigational medicinal",
          "investigational device", "investigational therapy", "investigational study", "experimental",
          "another clinical", "another interventional", "currently enrolled", "currently participating",
          "other studies", "intervention studies", "intervention study", "research study", "other trial",
          "another investigational",
          "previous participation", "participated in",
        ], ["investigational", "participation", "enrolled", "participating", "interventional"]
      )
    case .generalHealth:
      (
        [
          "bmi", "body mass index", "glucose", "blood glucose", "potassium", "sodium", "weight", "obesity",
          "obese", "healthy", "good health", "general health",
          "body weight", "medical condition", "medical conditions", "frail", "vital signs",
          "physical examination", "laboratory abnormality", "clinical judgment", "organ function",
          "concurrent medical", "intercurrent illness", "kg", "pain score", "vas", "numeric rating",
          "toxicities", "adverse events",
        ],
        [
          "pain", "health", "condition", "conditions", "illness", "laboratory", "severe", "risk", "stable",
          "toxicity", "organ",
        ]
      )
    case .consent:
      (
        [
          "informed consent", "consent", "assent", "willing", "willingness", "comply", "compliance",
          "unwilling", "adhere", "adherence", "follow up", "legal representative", "legally authorized",
          "cooperate", "icf", "understand", "refusal", "guardianship", "legal protection", "incapable",
          "capable", "questionnaires", "complete questionnaires", "refuse", "able to provide", "prisoners",
          "incarcerated", "deprived of liberty", "guardian", "protocol requirements", "study procedures",
          "noncompliance", "instructions", "able to understand",
        ],
        [
          "able", "unable", "ability", "inability", "agree", "agrees", "visits", "sign", "signed",
          "requirements", "protocol", "legal",
        ]
      )
    case .reach:
      (
        [
          "english", "language", "speak", "speaking", "read and write", "telephone", "smartphone", "internet",
          "health insurance", "social security", "insurance", "iphone", "literate", "reside", "resides",
          "residents",
          "resident", "residing", "lives in", "live in", "email", "email address", "transportation",
          "geographic", "geographical", "danish", "danish language", "spanish", "distance from",
          "driving distance", "travel distance", "wifi",
          "social insurance", "housing", "wi fi", "computer", "mobile phone", "employee", "relative of",
        ], ["access", "device", "phone", "app", "contact", "written", "reading"]
      )
    case .other: ([], [])
    }
  }
}
