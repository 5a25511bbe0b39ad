extension Trial {
  /// Which sex can join. API: `Sex`.
  public enum Sex: String, RegistryCode {
    case female = "FEMALE"
    case male = "MALE"
    case all = "ALL"
  }

  /// An age group of the registry. API: `StandardAge`.
  public enum StandardAge: String, RegistryCode {
    case child = "CHILD"
    case adult = "ADULT"
    case olderAdult = "OLDER_ADULT"
  }

  /// How an observational study finds people. API: `SamplingMethod`.
  public enum SamplingMethod: String, RegistryCode {
    case probabilitySample = "PROBABILITY_SAMPLE"
    case nonProbabilitySample = "NON_PROBABILITY_SAMPLE"
  }

  /// What a contact is for. API: `ContactRole`.
  public enum ContactRole: String, RegistryCode {
    case studyChair = "STUDY_CHAIR"
    case studyDirector = "STUDY_DIRECTOR"
    case principalInvestigator = "PRINCIPAL_INVESTIGATOR"
    case subInvestigator = "SUB_INVESTIGATOR"
    case contact = "CONTACT"
  }

  /// What someone who leads a trial does. API: `OfficialRole`.
  public enum OfficialRole: String, RegistryCode {
    case studyChair = "STUDY_CHAIR"
    case studyDirector = "STUDY_DIRECTOR"
    case principalInvestigator = "PRINCIPAL_INVESTIGATOR"
    case subInvestigator = "SUB_INVESTIGATOR"
  }

  /// Who answers for a record. API: `ResponsiblePartyType`.
  public enum ResponsiblePartyType: String, RegistryCode {
    case sponsor = "SPONSOR"
    case principalInvestigator = "PRINCIPAL_INVESTIGATOR"
    case sponsorInvestigator = "SPONSOR_INVESTIGATOR"
  }

  /// What kind of body an organisation is. API: `AgencyClass`.
  public enum AgencyClass: String, RegistryCode {
    case nih = "NIH"
    case federal = "FED"
    case otherGovernment = "OTHER_GOV"
    case individual = "INDIV"
    case industry = "INDUSTRY"
    case network = "NETWORK"
    case ambiguous = "AMBIG"
    case other = "OTHER"
    case unknown = "UNKNOWN"
  }
}
