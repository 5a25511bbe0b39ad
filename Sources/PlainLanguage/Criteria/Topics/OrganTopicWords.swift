/// Words of organs and their tests.
enum OrganTopicWords {
  static let heart = [
    "heart", "cardiac", "cardiovascular", "myocardial", "angina", "arrhythmia", "arrhythmias",
    "ejection fraction", "lvef",
    "shortening fraction", "qtc", "qt interval", "nyha", "hypertension", "blood pressure", "coronary", "ecg",
    "electrocardiogram", "echocardiogram", "muga", "atrial fibrillation", "infarction", "thrombosis",
    "embolism", "vascular",
    "congestive", "ventricular", "qtcf", "heart failure", "systolic", "atherosclerotic", "hypotension",
    "bradycardia",
    "thromboembolic", "cardiomyopathy", "fractional shortening",
  ]
  static let heartWeak = ["arterial", "valve", "artery", "thrombotic", "vasculitis", "raynaud"]
  static let lungs = [
    "lung disease", "pulmonary", "respiratory", "fev1", "dlco", "oxygen", "pneumonitis", "interstitial",
    "asthma", "copd",
    "dyspnea", "pulse oximetry", "spo2", "forced vital", "sleep apnea", "emphysema", "pleural effusion",
    "breathing", "fvc",
    "obstructive pulmonary", "ventilation", "hemoptysis",
  ]
  static let lungsWeak = ["lung", "airway", "saturation", "breath", "pneumonia"]
  static let liver = [
    "liver", "hepatic", "bilirubin", "alt", "ast", "sgot", "sgpt", "transaminases", "transaminase", "alanine",
    "aspartate",
    "aminotransferase", "cirrhosis", "child pugh", "veno occlusive", "sinusoidal", "alkaline phosphatase",
    "hepatobiliary",
    "gilbert", "liver enzymes", "ascites", "hepatic function", "liver function",
  ]
  static let liverWeak = ["uln", "biliary", "encephalopathy"]
  static let kidneys = [
    "kidney", "renal", "creatinine", "gfr", "egfr", "dialysis", "glomerular", "crcl", "nephropathy",
    "proteinuria",
    "creatinine clearance", "kidneys", "urine protein", "renal function", "kidney function",
    "nephrolithiasis", "serum creatinine",
  ]
  static let kidneysWeak = ["urinary", "urine", "ml min"]
  static let blood = [
    "neutrophil", "neutrophils", "anc", "platelet", "platelets", "hemoglobin", "haemoglobin", "white blood",
    "wbc",
    "leukocytes", "lymphocyte", "lymphocytes", "bleeding", "coagulation", "coagulopathy", "inr", "ptt",
    "aptt",
    "anemia", "anaemia", "anemic", "transfusion", "hemophilia", "hematologic", "haematological",
    "bone marrow function",
    "blood counts", "hemorrhagic", "hemorrhage", "clotting", "thrombocytopenia", "bleeding disorder",
    "diathesis", "hematocrit",
    "marrow function", "granulocyte", "hematological", "prothrombin", "neutropenia",
  ]
  static let bloodWeak = ["blood", "marrow", "l", "count", "hb", "counts"]
  static let brain = [
    "central nervous system", "cns", "brain metastases", "brain metastasis", "brain", "seizure", "seizures",
    "epilepsy",
    "stroke", "neurological", "neurologic", "neuropathy", "leptomeningeal", "dementia", "spinal cord",
    "multiple sclerosis",
    "parkinson", "cerebral", "cerebrovascular", "intracranial", "meningitis", "alzheimer", "nerve",
    "neuromuscular",
    "cauda equina", "myelopathy", "cord compression", "carcinomatous", "cognitive impairment",
    "neurotoxicity", "convulsion",
    "motor deficit", "head trauma",
  ]
  static let brainWeak = [
    "cognitive", "nervous", "sensory", "motor", "spinal", "vertebral", "cervical", "lumbar",
  ]
}
