/// How a medicine gets into or onto the body.
public enum GivenRoute: String, Sendable, CaseIterable {
  case vein, mouth, skinUnder, muscle, spineFluid, epidural, breath, skinOn, patch, skinInto
  case eyeInside, eyeOn, nose, tongueUnder, joint, belly, rectum, artery

  /// The words of a page, as they follow "gets the medicine".
  public var words: String {
    switch self {
    case .vein: "into a vein"
    case .mouth: "by mouth"
    case .skinUnder: "under the skin"
    case .muscle: "into a muscle"
    case .spineFluid: "into the fluid around the spine"
    case .epidural: "into the space around the spinal cord"
    case .breath: "by breathing it in"
    case .skinOn: "on the skin"
    case .patch: "by a patch on the skin"
    case .skinInto: "into the skin"
    case .eyeInside: "into the inside of the eye"
    case .eyeOn: "onto the eye"
    case .nose: "into the nose"
    case .tongueUnder: "under the tongue"
    case .joint: "into a joint"
    case .belly: "into the belly"
    case .rectum: "into the rectum"
    case .artery: "into an artery"
    }
  }
}
