/// "e.g.", "i.e.", "etc.", "and/or" and the like, as words.
enum LatinAbbreviations {
  /// The words and how many tokens they stand for, or nil.
  static func read(_ tokens: [Token], at start: Int) -> (words: String, length: Int)? {
    for (form, words) in table where start + form.count <= tokens.count {
      guard zip(form, tokens[start...]).allSatisfy({ $0 == $1.lower }) else { continue }
      var length = form.count
      if form.last != ".", start + length < tokens.count, tokens[start + length].text == ".",
        form[0] != "and",
        form[0] != "w", !tokens[start + length].spaced
      {
        length += 1
      }
      if words == "for example" || words == "that is", start + length < tokens.count,
        tokens[start + length].text == ","
      {
        length += 1
      }
      return (words, length)
    }
    return nil
  }

  private static let table: [([String], String)] = [
    (["e", ".", "g"], "for example"), (["eg"], "for example"), (["i", ".", "e"], "that is"),
    (["ie"], "that is"),
    (["etc"], "and so on"), (["and", "/", "or"], "or"), (["w", "/", "o"], "without"), (["vs"], "versus"),
    (["viz"], "that is"), (["s", "/", "p"], "after"), (["h", "/", "o"], "history of"),
    (["hx", "of"], "history of"),
    (["incl"], "including"), (["approx"], "about"),
  ]
}
