import Diagnostics
import StrictYAML

extension RecordNode {
  /// A YAML value as a value of a record. A name with nothing after its colon counts as absent.
  init(_ yaml: YAMLNode) {
    place = RecordPlace(yaml.position)
    switch yaml.content {
    case .scalar(let text): content = text.isEmpty ? .null : .text(text)
    case .sequence(let nodes): content = .list(nodes.map(RecordNode.init))
    case .mapping(let entries):
      content = .group(
        entries.map {
          RecordMember(name: $0.key, value: RecordNode($0.value), place: RecordPlace($0.position))
        })
    }
  }
}

extension RecordPlace {
  init(_ position: SourcePosition) { self = .line(position.line, column: position.column) }
}
