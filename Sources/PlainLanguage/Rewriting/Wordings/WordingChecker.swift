import Diagnostics

/// Looks for wordings that could not be faithful or that stand in each other's way.
enum WordingChecker {
  /// What is wrong between wordings.
  static func findings(in wordings: [ReadWording], trie: WordingTrie) -> [Finding] {
    var findings: [Finding] = []
    var seen: [[String]: Wording] = [:]
    for wording in wordings {
      for (form, keys) in zip(wording.wording.from, wording.keys) {
        findings += duplicate(form, keys, of: wording.wording, seen: &seen)
      }
      findings += endless(wording, trie: trie)
    }
    return findings
  }

  private static func duplicate(
    _ form: String, _ key: [String], of wording: Wording, seen: inout [[String]: Wording]
  ) -> [Finding] {
    // Two forms of one wording may read alike once hyphens are spaces ("re-initiate", "re initiate").
    guard let first = seen.updateValue(wording, forKey: key), first.position != wording.position else {
      return []
    }
    return [
      Finding(
        WordingFinding.duplicateForm, at: wording.position,
        "\"\(form)\" stands in two wordings (also \(first.position))", excerpt: form,
        fix: "remove it from one of the two")
    ]
  }

  /// What is wrong with a wording by itself.
  static func faults(of form: String, _ keys: [String], in wording: Wording, plainKeys: [String]) -> [Finding]
  {
    var findings: [Finding] = []
    if keys == plainKeys, wording.kind != .name {
      findings.append(
        Finding(
          WordingFinding.changesNothing, at: wording.position, "\"\(form)\" becomes itself", excerpt: form,
          fix: "remove the form, or write plainer words"))
    }
    let added = digits(wording.to).subtracting(digits(form))
    if !added.isEmpty, wording.kind != .name {
      findings.append(
        Finding(
          WordingFinding.numberAdded, at: wording.position,
          "\"\(wording.to)\" adds the number \(added.sorted().joined(separator: ", "))", excerpt: form,
          fix: "say it without the number"))
    }
    return findings
  }

  private static func endless(_ read: ReadWording, trie: WordingTrie) -> [Finding] {
    let wording = read.wording
    guard wording.kind != .name else { return [] }
    let tokens = read.plain
    var depth = 0
    for index in tokens.indices {
      if tokens[index].text == "(" { depth += 1 }
      if tokens[index].text == ")" { depth -= 1 }
      // A name in brackets stands as the records write it.
      guard depth == 0, let match = trie.match(tokens, at: index), match.wording.from != wording.from,
        match.wording.kind != .name
      else { continue }
      return [
        Finding(
          WordingFinding.endless, at: wording.position,
          "\"\(wording.to)\" holds words that another wording replaces (\(match.wording.position))",
          excerpt: wording.to, fix: "write the words as a page should show them in the end")
      ]
    }
    return []
  }

  private static func digits(_ text: String) -> Set<String> {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 > 0x7F }) else { return [] }
    return Set(text.split(whereSeparator: { !$0.isNumber }).map(String.init))
  }
}
