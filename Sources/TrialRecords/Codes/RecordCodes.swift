extension Trial {
  /// What kind of number the sponsor gave. API: `OrgStudyIdType`.
  public enum OrgStudyIdType: String, RegistryCode {
    case nih = "NIH"
    case fda = "FDA"
    case va = "VA"
    case cdc = "CDC"
    case ahrq = "AHRQ"
    case samhsa = "SAMHSA"
  }

  /// What kind of number another number is. API: `SecondaryIdType`.
  public enum SecondaryIdType: String, RegistryCode {
    case nih = "NIH"
    case fda = "FDA"
    case va = "VA"
    case cdc = "CDC"
    case ahrq = "AHRQ"
    case samhsa = "SAMHSA"
    case otherGrant = "OTHER_GRANT"
    case eudraCTNumber = "EUDRACT_NUMBER"
    case registry = "REGISTRY"
    case other = "OTHER"
  }

  /// What a publication is to a trial. API: `ReferenceType`.
  public enum ReferenceType: String, RegistryCode {
    case background = "BACKGROUND"
    case result = "RESULT"
    case derived = "DERIVED"
  }

  /// Whether data of single people are shared. API: `IpdSharing`.
  public enum DataSharingPlan: String, RegistryCode {
    case yes = "YES"
    case no = "NO"
    case undecided = "UNDECIDED"
  }

  /// A document that is shared with the data. API: `IpdSharingInfoType`.
  public enum SharedDocumentType: String, RegistryCode {
    case studyProtocol = "STUDY_PROTOCOL"
    case analysisPlan = "SAP"
    case consentForm = "ICF"
    case clinicalStudyReport = "CSR"
    case analyticCode = "ANALYTIC_CODE"
  }

  /// A step of results that are not shown yet. API: `UnpostedEventType`.
  public enum UnpostedEventType: String, RegistryCode {
    case reset = "RESET"
    case release = "RELEASE"
    case unrelease = "UNRELEASE"
  }

  /// A step in a case of broken reporting rules. API: `ViolationEventType`.
  public enum ViolationEventType: String, RegistryCode {
    case violationIdentified = "VIOLATION_IDENTIFIED"
    case correctionConfirmed = "CORRECTION_CONFIRMED"
    case penaltyImposed = "PENALTY_IMPOSED"
  }
}
