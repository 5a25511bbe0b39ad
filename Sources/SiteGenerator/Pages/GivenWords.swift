import CommonMark
import PlainLanguage
import TrialRecords

/// How a medicine is given, where its own description says only that: "Given IT and IV".
enum GivenWords {
  /// "It is given into a vein and by mouth."; nil where the description is not understood as a whole, or gives no way.
  static func sentence(_ treatment: Treatment) -> [PageNode]? {
    guard treatment.isMedicine, let text = treatment.description?.value.plainWords,
      case .schedule(let schedule) = ScheduleParser(medicine: treatment.name).parse(text)
    else { return nil }
    let told = schedule.parts.flatMap(\.treatments)
    guard let first = told.first, !first.routes.isEmpty, told.allSatisfy({ $0.routes == first.routes }) else {
      return nil
    }
    let ways = first.routes.map { PageWords.own($0.words) }
    return PageWords.own("It is given ") + PageWords.list(ways, joined: first.isRouteChoice ? "or" : "and")
      + PageWords.own(".")
  }
}
