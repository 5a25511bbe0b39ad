/// Words of treatments before and beside a trial.
enum TreatmentTopicWords {
  static let earlier = [
    "prior therapy", "prior treatment", "prior chemotherapy", "previous treatment", "previous chemotherapy",
    "previously treated", "prior systemic", "prior radiation", "prior radiotherapy", "previous therapy",
    "prior transplant",
    "transplant", "transplantation", "hsct", "sct", "bone marrow transplant", "car t", "prior anticancer",
    "lines of therapy",
    "prior line", "prior lines", "have elapsed", "has elapsed", "must have elapsed", "elapsed since",
    "washout",
    "radiotherapy", "radiation therapy", "radiation", "chemotherapy", "immunotherapy", "previously received",
    "prior exposure",
    "prior use", "anticancer therapy", "anti cancer therapy", "treated with", "failed",
    "conservative treatment",
    "first line", "treatment naive", "tyrosine kinase inhibitor", "tki", "prior allogeneic", "stem cell",
    "systemic therapy",
    "donor lymphocyte", "monoclonal antibody", "antineoplastic", "recovered from", "nonoperative",
    "non operative",
    "received prior", "prior", "conservative care", "insulin", "metformin", "refractive correction",
    "gene therapy",
  ]
  static let earlierWeak = [
    "previous", "previously", "treatment", "therapy", "received", "regimen", "regimens", "cycles", "dose",
    "treated", "therapies",
    "receiving", "days",
  ]
  static let medicines = [
    "concomitant", "medication", "medications", "corticosteroids", "corticosteroid", "steroids",
    "anticoagulants",
    "anticoagulant", "anticoagulation", "immunosuppressive", "immunosuppressant", "immunosuppressants",
    "cyp3a4", "inhibitors",
    "inducers", "herbal", "warfarin", "aspirin", "nsaids", "opioids", "antidepressants", "antipsychotic",
    "antipsychotics",
    "prednisone", "hydroxyurea", "concurrent therapy", "concurrent treatment", "lithium", "verapamil",
    "beta blockers",
    "triptans", "antibiotics", "supplements", "over the counter", "prescription", "prophylactic", "drugs",
    "concurrent use",
    "current use", "taking", "botulinum", "glucocorticoids", "opioid", "preventive medication",
    "anticonvulsants",
  ]
  static let medicinesWeak = [
    "drug", "concurrent", "currently", "use", "using", "agents", "agent", "supplement", "require",
    "requiring",
  ]
}
