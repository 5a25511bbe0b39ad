/// Words of the disease that a trial is about.
enum DiseaseTopicWords {
  static let disease = [
    "diagnosis of", "diagnosed with", "histologically", "cytologically", "pathologically", "histological",
    "confirmed diagnosis", "stage iv", "stage iii", "stage ii", "stage", "metastatic", "relapsed",
    "refractory",
    "recurrent", "newly diagnosed", "measurable disease", "measurable lesion", "measurable lesions",
    "leukemia",
    "leukaemia", "lymphoma", "nsclc", "carcinoma", "adenocarcinoma", "lung cancer", "breast cancer", "tumor",
    "tumour",
    "all", "aml", "cluster headache", "migraine", "type 1 diabetes", "type 2 diabetes", "diabetes mellitus",
    "remission",
    "recist", "mutation", "mutations", "cd19", "cd22", "cd33", "blasts", "bone marrow involvement", "egfr",
    "alk", "her2",
    "philadelphia", "disc herniation", "stenosis", "radiculopathy", "spondylolisthesis", "degenerative disc",
    "ichd",
    "hba1c", "mrd", "expression", "unresectable", "locally advanced", "schizophrenia", "depression",
    "relapse",
    "myeloma", "sarcoma", "neuroblastoma", "glioma", "headache", "attacks", "pd l1", "histology", "dsm",
    "clinical diagnosis",
    "sciatica", "back pain", "biomarker", "disease progression", "progressive disease", "herniated disc",
    "stroke survivors",
    "symptoms of", "diagnosed",
  ]
  static let diseaseWeak = [
    "cancer", "disease", "malignancy", "diagnosis", "symptoms", "lesion", "lesions", "confirmed",
    "documented", "evidence",
    "diabetes", "criteria", "pain", "tumors", "primary", "chronic", "cells", "progression", "episodic",
    "duration", "syndrome",
  ]
}
