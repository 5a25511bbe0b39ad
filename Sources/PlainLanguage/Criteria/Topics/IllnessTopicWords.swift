/// Words of infections, other illnesses and mental health.
enum IllnessTopicWords {
  static let infections = [
    "infection", "infections", "hiv", "hepatitis", "hepatitis b", "hepatitis c", "hbv", "hcv",
    "human immunodeficiency virus",
    "tuberculosis", "covid", "sars cov", "bacterial", "fungal", "viral", "sepsis", "vaccine", "vaccination",
    "live vaccine",
    "syphilis", "aids", "infectious", "antimicrobial", "hbsag", "live attenuated", "vaccines",
    "immunodeficiency", "cmv", "ebv",
    "seropositive", "viral load", "active infection", "fever", "osteomyelitis", "septicemia",
  ]
  static let infectionsWeak = ["virus", "immune", "antiviral", "antibody", "positive"]
  static let illness = [
    "other malignancy", "other malignancies", "another malignancy", "prior malignancy", "second malignancy",
    "other cancer",
    "autoimmune", "graft versus host", "gvhd", "skin cancer", "in situ", "carcinoma in situ", "basal cell",
    "thyroid",
    "osteoporosis", "pancreatitis", "gastrointestinal", "arthritis", "concurrent malignancy",
    "secondary malignancy",
    "history of cancer", "history of malignancy", "active malignancy", "other primary", "genetic", "syndrome",
    "fibromyalgia",
    "systemic disease", "inflammatory bowel", "rheumatoid", "endocrine", "ketoacidosis", "hypothyroidism",
    "diarrhea",
    "malabsorption", "malignancies", "malignancy", "crohn", "celiac", "ulcerative", "scoliosis", "fracture",
    "fractures",
    "additional malignancy", "skin disease", "comorbidities", "comorbidity", "hypoglycemia", "retinopathy",
    "eating disorder",
    "tumors within", "glaucoma", "immunodeficiency disorder",
  ]
  static let illnessWeak = [
    "disease", "diseases", "disorder", "disorders", "illness", "metabolic", "uncontrolled", "skin", "history",
  ]
  static let mental = [
    "psychiatric", "mental", "depression", "psychosis", "psychotic", "bipolar", "suicidal", "suicide",
    "suicidality", "anxiety",
    "schizophrenia", "ptsd", "mental illness", "mental health", "psychological", "personality disorder",
    "depressive", "autism",
    "mania", "emotional", "cognitive disorder", "major depressive", "social situations",
  ]
  static let mentalWeak = ["behavioral", "behavioural", "developmental", "mood", "dsm"]
}
