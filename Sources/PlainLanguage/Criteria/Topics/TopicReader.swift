/// Finds out what a criterion is about, from its words and the sub-heading above it.
struct TopicReader: Sendable {
  /// The topic of a text; `other` where no word tells.
  func topic(of text: String, heading: String?) -> CriterionTopic {
    topic(of: SentenceTokenizer.tokens(of: text), heading: heading)
  }

  /// The same for a text that has been cut into tokens already.
  func topic(of tokens: [SentenceToken], heading: String?) -> CriterionTopic {
    var scores: [CriterionTopic: Int] = [:]
    add(tokens, times: 2, to: &scores)
    if let heading { add(heading, times: 1, to: &scores) }
    var best: (topic: CriterionTopic, score: Int)?
    for topic in CriterionTopic.allCases {
      guard let score = scores[topic], score > best?.score ?? 0 else { continue }
      best = (topic, score)
    }
    return best?.topic ?? .other
  }

  private func add(_ text: String, times: Int, to scores: inout [CriterionTopic: Int]) {
    add(SentenceTokenizer.tokens(of: text), times: times, to: &scores)
  }

  private func add(_ tokens: [SentenceToken], times: Int, to scores: inout [CriterionTopic: Int]) {
    let words = tokens.map(\.text)
    var index = 0
    var place = 0
    while index < words.count {
      guard let hit = Self.lookUp(words, at: index) else {
        index += 1
        if tokens[index - 1].kind == .word { place += 1 }
        continue
      }
      // What stands first, and outside brackets, is what the sentence is about.
      let nearness = place < 6 ? 3 : place < 14 ? 2 : 1
      scores[hit.topic, default: 0] += hit.weight * nearness * times * (tokens[index].depth == 0 ? 2 : 1)
      index += hit.length
      place += 1
    }
  }

  private static func lookUp(_ words: [String], at index: Int) -> (
    topic: CriterionTopic, weight: Int, length: Int
  )? {
    guard let candidates = byFirst[words[index]] else { return nil }
    for entry in candidates where index + entry.words.count <= words.count {
      if !entry.words.indices.contains(where: { words[index + $0] != entry.words[$0] }) {
        return (entry.topic, entry.weight, entry.words.count)
      }
    }
    return nil
  }

  private struct Entry: Sendable {
    let words: [String]
    let topic: CriterionTopic
    let weight: Int
  }

  private static let byFirst: [String: [Entry]] = {
    var found: [String: [Entry]] = [:]
    for topic in CriterionTopic.allCases {
      let (strong, weak) = TopicWords.words(of: topic)
      for (phrases, weight) in [(strong, 4), (weak, 1)] {
        for phrase in phrases {
          let words = phrase.split(separator: " ").map(String.init)
          guard let first = words.first else { continue }
          found[first, default: []].append(
            Entry(words: words, topic: topic, weight: weight + words.count - 1))
        }
      }
    }
    return found.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}
