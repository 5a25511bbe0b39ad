import CommonMark
import Diagnostics
import PlainLanguage

/// The bar of a previewed page: how it reads, and where a sentence comes from.
struct PreviewBar {
  let reading: PreviewReading
  let frame: PageFrame
  let version: Int
  let findings: [Finding]

  /// The bar, with what the script needs of it.
  var node: PageNode {
    let attributes = [
      PageAttribute("class", "pv-bar"), PageAttribute("aria-label", "Preview"),
      PageAttribute("data-version", String(version)),
      PageAttribute("data-hard", reading.hardWords.map(\.word).joined(separator: " ")),
    ]
    return .element(.aside, attributes, [facts, source] + parts)
  }

  private var mostWords: Int { frame.edition?.words == .easy ? 15 : 20 }
  private var long: [PreviewReading.Sentence] {
    reading.sentences.filter { $0.words > mostWords }.sorted { ($1.words, $0.block) < ($0.words, $1.block) }
  }

  private var facts: PageNode {
    var facts = [grade, "\(reading.measure.words) words", sentences, "\(reading.hardWords.count) hard words"]
    facts.append("\(frame.notes.unexplained.count) short forms that nobody explains")
    facts.append("\(frame.notes.terms.count) terms explained")
    return .element(
      .p, [PageAttribute("class", "pv-facts")],
      facts.map { .element(.span, [.text($0)]) })
  }

  private var grade: String {
    let shown = (reading.measure.grade * 10).rounded() / 10
    guard let most = frame.edition?.grade else { return "Grade \(shown)" }
    return "Grade \(shown) of at most \(most.formattedShort)"
  }

  private var sentences: String {
    let longest = reading.sentences.map(\.words).max() ?? 0
    return "\(reading.sentences.count) sentences, the longest has \(longest) words of at most \(mostWords)"
  }

  private var source: PageNode {
    .element(
      .p, [PageAttribute("class", "pv-source"), PageAttribute("aria-live", "polite")],
      [.text("Point at a sentence to see the template line and the fields of the record that it comes from.")]
    )
  }

  private var parts: [PageNode] {
    var parts: [PageNode] = []
    add("Long sentences", long.map { [go($0)] }, to: &parts)
    add("Hard words", reading.hardWords.prefix(60).map { [.text("\($0.word) × \($0.count)")] }, to: &parts)
    add("Short forms that nobody explains", frame.notes.unexplained.map { [.text($0)] }, to: &parts)
    add("Terms explained", frame.notes.terms.map { [.text($0)] }, to: &parts)
    let notes = (frame.notes.findings + findings).filter { $0.severity == .note }
    if !notes.isEmpty {
      parts.append(PreviewFindings.details("Notes (\(notes.count))", notes.map(PreviewFindings.node)))
    }
    return parts
  }

  private func add(_ title: String, _ items: [[PageNode]], to parts: inout [PageNode]) {
    guard !items.isEmpty else { return }
    parts.append(
      PreviewFindings.details("\(title) (\(items.count))", [.element(.ul, items.map { .element(.li, $0) })]))
  }

  private func go(_ sentence: PreviewReading.Sentence) -> PageNode {
    .element(
      .button, [PageAttribute("type", "button"), PageAttribute("data-go", String(sentence.block))],
      [.text("\(sentence.words) words: \(sentence.text)")])
  }
}

extension Double {
  /// Without ".0".
  fileprivate var formattedShort: String { self == rounded() ? String(Int(self)) : String(self) }
}
