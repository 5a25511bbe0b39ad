/// Why a study is done, as the main message of a page says it: from its purpose and its phase.
public enum AimCode: String, DesignCode {
  case firstLook = "FIRST_LOOK"
  case dose = "DOSE"
  case doseAndEffect = "DOSE_AND_EFFECT"
  case treatment = "TREATMENT"
  case inUse = "IN_USE"
  case prevention = "PREVENTION"
  case diagnostic = "DIAGNOSTIC"
  case electroconvulsiveTherapy = "ECT"
  case supportiveCare = "SUPPORTIVE_CARE"
  case screening = "SCREENING"
  case healthServicesResearch = "HEALTH_SERVICES_RESEARCH"
  case basicScience = "BASIC_SCIENCE"
  case deviceFeasibility = "DEVICE_FEASIBILITY"
  case watching = "WATCHING"
  case expandedAccess = "EXPANDED_ACCESS"
  case other = "OTHER"

  /// The name of its file without `.yml`.
  public static var file: String { "aims" }

  /// The aim of a study. A phase decides only where the purpose is treatment, or is not said.
  public init(kind: KindCode?, purpose: PurposeCode?, phase: PhaseCode?) {
    switch kind {
    case .observational: self = .watching
    case .expandedAccess: self = .expandedAccess
    case .interventional, nil: self = Self.tested(purpose, phase)
    }
  }

  private static func tested(_ purpose: PurposeCode?, _ phase: PhaseCode?) -> AimCode {
    switch purpose {
    case .treatment: ofPhase(phase) ?? .treatment
    case .other, nil: ofPhase(phase) ?? .other
    case .prevention: .prevention
    case .diagnostic: .diagnostic
    case .electroconvulsiveTherapy: .electroconvulsiveTherapy
    case .supportiveCare: .supportiveCare
    case .screening: .screening
    case .healthServicesResearch: .healthServicesResearch
    case .basicScience: .basicScience
    case .deviceFeasibility: .deviceFeasibility
    }
  }

  private static func ofPhase(_ phase: PhaseCode?) -> AimCode? {
    switch phase {
    case .earlyPhase1: .firstLook
    case .phase1: .dose
    case .phase1And2: .doseAndEffect
    case .phase2, .phase2And3, .phase3: .treatment
    case .phase4: .inUse
    case PhaseCode.none?, nil: nil
    }
  }
}
