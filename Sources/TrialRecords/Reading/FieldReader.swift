/// A value of a record and its pointer: asks for fields by name and type, and reports what does not fit.
///
/// A field that is absent (or null) is nil without a finding. The same reader serves JSON and YAML.
struct FieldReader {
  /// The value; nil if it is absent.
  let node: RecordNode?
  /// The JSON pointer or YAML path.
  let pointer: String
  let intake: RecordIntake

  /// The top of a record.
  init(root: RecordNode, intake: RecordIntake) {
    (node, pointer, self.intake) = (root, "", intake)
  }

  private init(_ node: RecordNode?, pointer: String, intake: RecordIntake) {
    (self.node, self.pointer, self.intake) = (node, pointer, intake)
  }

  /// True if there is a value.
  var isPresent: Bool { node != nil }

  /// Where it stands; the start of the record if it is absent.
  var place: RecordPlace { node?.place ?? .offset(0) }

  /// The field of a name; absent if this is absent.
  subscript(_ name: String) -> FieldReader {
    FieldReader(member(name)?.value, pointer: "\(pointer)/\(name)", intake: intake)
  }

  /// The same field, or nil if it is absent: for parts of the model that are there or not.
  var ifPresent: FieldReader? { isPresent ? self : nil }

  /// The members of a list; empty with a finding if it is something else.
  var elements: [FieldReader] {
    guard let node else { return [] }
    guard case .list(let nodes) = node.content else {
      reportShape("a list")
      return []
    }
    return nodes.enumerated().compactMap { index, node in
      node.content == .null ? nil : FieldReader(node, pointer: "\(pointer)/\(index)", intake: intake)
    }
  }

  /// The members of a group, in the order of the file.
  var members: [RecordMember] {
    guard let node else { return [] }
    if case .group(let members) = node.content { return members }
    reportShape("a group of names with values")
    return []
  }

  private func member(_ name: String) -> RecordMember? {
    guard let node else { return nil }
    guard case .group(let members) = node.content else {
      reportShape("a group of names with values")
      return nil
    }
    return members.first { $0.name == name && $0.value.content != .null }
  }

  /// Reports that the value has another form.
  func reportShape(_ wanted: String) {
    report(.wrongShape, "\(name) must be \(wanted)", fix: "check this value in the registry")
  }

  /// Reports something about this value.
  func report(_ kind: RecordFinding, _ headline: String, excerpt: String? = nil, fix: String) {
    intake.report(kind, at: place, headline, excerpt: excerpt, fix: fix)
  }

  /// The name of the field in quotes, for headlines; of a list's member, the name of the list.
  var name: String {
    let parts = pointer.split(separator: "/")
    let last = parts.last { !$0.allSatisfy(\.isNumber) } ?? "record"
    return parts.isEmpty ? "The record" : "\"\(last)\""
  }
}
