import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlainLanguage

@Suite("Wordings that an editor changes")
struct WordingUpdateTests {
  @Test("After many random saves, wordings find, say and lack the same as wordings read anew")
  func sameAsAnew() throws {
    var choice = SeededChoice(seed: 6)
    var texts = try Self.texts(of: ["heart", "headache", "children", "kidneys"])
    var files = Self.files(texts, known: [])
    var wordings = Wordings(read: files)
    for save in 1...120 {
      let name = choice.pick(texts.keys.sorted())
      texts[name] = Self.edited(texts[name] ?? "", &choice)
      if save % 30 == 0 { texts["new-\(save)"] = "wordings:\n  - from: [heart \(save)]\n    to: pump\n" }
      if save % 50 == 0 { texts[name] = nil }
      files = Self.files(texts, known: files)
      wordings.update(files)
      guard save % 10 == 0 else { continue }
      let anew = Self.files(texts, known: [])
      #expect(files.flatMap(\.findings) == anew.flatMap(\.findings), "save \(save)")
      Self.compare(wordings, Wordings(read: anew), "save \(save)")
    }
  }

  @Test("A saved file that cannot be read item by item is read whole, with its findings")
  func brokenItem() {
    let good = "wordings:\n  - from: [a b]\n    to: c\n  - from: [d e]\n    to: f\n"
    let file = WordingFile(name: "a.yml", text: Array(good.utf8))
    for broken in [
      good.replacing("to: c", with: "to: \"c"), good.replacing("    to: f", with: "\tto: f"),
      good.replacing("is: c", with: ""), good + "others: 1\n",
      good.replacing("wordings:", with: "wordings: 3"),
      good.replacing("[a b]", with: "[a b"), good.replacing("to: c", with: "to: |\n      c\n  - g"),
    ] {
      let bytes = Array(broken.utf8)
      let (updated, anew) = (
        WordingFile(name: "a.yml", text: bytes, known: file), WordingFile(name: "a.yml", text: bytes)
      )
      #expect(updated.findings == anew.findings && updated.read.map(\.wording) == anew.read.map(\.wording))
    }
  }

  private static func texts(of names: [String]) throws -> [String: String] {
    let folder = Folders.project.appending(path: "Glossary/en/wording")
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try String(contentsOf: folder.appending(path: "\($0).yml"), encoding: .utf8))
      })
  }

  private static func files(_ texts: [String: String], known: [WordingFile]) -> [WordingFile] {
    texts.keys.sorted().map { name in
      WordingFile(
        name: name, text: Array((texts[name] ?? "").utf8), known: known.first { $0.name == name })
    }
  }

  /// One wording more or less, moved, or with other words.
  private static func edited(_ text: String, _ choice: inout SeededChoice) -> String {
    var items = text.components(separatedBy: "\n  - ")
    guard items.count > 2 else { return text }
    let place = choice.number(1...(items.count - 1))
    switch choice.number(0...5) {
    case 0: items.remove(at: place)
    case 1: items.insert(items[choice.number(1...(items.count - 1))], at: place)
    case 2: items.swapAt(place, choice.number(1...(items.count - 1)))
    case 3: items[place] = items[place].replacing("to: ", with: "to: much ")
    case 4: items[0] += "\n# a remark"
    default:
      items.insert(
        "from: [heart beat, to beat]\n    to: thump\n    is: action\n    except: [heart beats]", at: place)
    }
    return items.joined(separator: "\n  - ")
  }

  private static func compare(_ wordings: Wordings, _ anew: Wordings, _ what: String) {
    #expect(wordings.all == anew.all, "\(what)")
    #expect(wordings.contradictions == anew.contradictions, "\(what)")
    let checks = (RewriteFacts(wordings: wordings).comparison, RewriteFacts(wordings: anew).comparison)
    for wording in anew.all {
      for form in wording.from + wording.except + [VerbForms.inflect(wording.from[0], as: .past)] {
        let tokens = Tokenizer.tokens("With \(form)s, or \(form) in \(wording.to)")
        let same = tokens.indices.allSatisfy { place in
          let (a, b) = (wordings.trie.match(tokens, at: place), anew.trie.match(tokens, at: place))
          return a?.wording == b?.wording && a?.length == b?.length && a?.isPlural == b?.isPlural
            && a?.verbForm == b?.verbForm
            && wordings.trie.exceptionLength(tokens, at: place)
              == anew.trie.exceptionLength(tokens, at: place)
        }
        #expect(same, "\(what): \(form)")
        let criterion = Criterion(original: "Has \(form)")
        let plain = "have \(wording.to)"
        #expect(checks.0(criterion, plain) == checks.1(criterion, plain), "\(what): \(form)")
      }
    }
  }
}
