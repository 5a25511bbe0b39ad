/// Wordings that come and go while an editor works.
extension WordingTrie {
  /// Adds a wording; where two have one form, that of the lower rank counts.
  mutating func add(_ read: ReadWording, rank: Int) {
    wordings[rank] = read.wording
    for keys in read.keys {
      enter(keys) { node in
        node.ranks.insert(rank, at: node.ranks.firstIndex { $0 > rank } ?? node.ranks.endIndex)
      }
    }
    for keys in read.exceptKeys { enter(keys) { $0.exceptions += 1 } }
  }

  /// Takes out a wording, as if it had never been there.
  mutating func remove(_ read: ReadWording, rank: Int) {
    wordings[rank] = nil
    for keys in read.keys {
      leave(keys) { node in
        if let place = node.ranks.firstIndex(of: rank) { node.ranks.remove(at: place) }
      }
    }
    for keys in read.exceptKeys { leave(keys) { $0.exceptions -= 1 } }
  }

  /// Finds the forms of the verbs anew; `actions` are all wordings in order.
  mutating func findVerbs(_ all: some Sequence<ReadWording>) {
    verbStarts = [:]
    for read in all where read.wording.kind == .action {
      for keys in read.keys { insertForms(of: keys.first) }
    }
  }

  private mutating func enter(_ keys: [String], _ change: (inout Node) -> Void) {
    guard !keys.isEmpty else { return }
    var place = 0
    for key in keys {
      place = nodes[place].next[key] ?? made(key, below: place)
      nodes[place].uses += 1
    }
    change(&nodes[place])
  }

  private mutating func made(_ key: String, below place: Int) -> Int {
    let new = free.popLast() ?? nodes.count
    if new == nodes.count { nodes.append(Node()) }
    nodes[place].next[key] = new
    return new
  }

  private mutating func leave(_ keys: [String], _ change: (inout Node) -> Void) {
    var path = [0]
    for key in keys {
      guard let next = nodes[path[path.count - 1]].next[key] else { return }
      path.append(next)
    }
    guard path.count > 1 else { return }
    change(&nodes[path[path.count - 1]])
    for (place, (above, key)) in zip(path.dropFirst(), zip(path, keys)).reversed() {
      nodes[place].uses -= 1
      guard nodes[place].uses == 0 else { continue }
      nodes[above].next[key] = nil
      nodes[place] = Node()
      free.append(place)
    }
  }

  private mutating func insertForms(of verb: String?) {
    guard let verb, let place = nodes[0].next[verb] else { return }
    for form in [VerbForms.Form.third, .past, .participle, .ing] {
      let word = VerbForms.inflectWord(verb, as: form)
      if verbStarts[word] == nil, word != verb { verbStarts[word] = (place, form) }
    }
    for spelling in VerbForms.otherSpellings(verb) where verbStarts[spelling.word] == nil {
      verbStarts[spelling.word] = (place, spelling.form)
    }
  }
}
