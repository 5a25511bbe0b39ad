import CommonMark

/// The shapes of a picture as nodes: 360 units wide, colours by class only.
enum Drawing {
  /// The width of every picture, in units; text of 18 units can be read on a phone of 320 px.
  static let width = 360
  /// The height of one line of text.
  static let line = 24

  /// A picture with a text alternative; `id` must be unique on the page.
  static func picture(id: String, height: Int, title: String, description: String, _ shapes: [PageNode])
    -> PageNode
  {
    .element(
      .svg,
      [
        PageAttribute("viewBox", "0 0 \(width) \(height)"), PageAttribute("role", "img"),
        PageAttribute("aria-labelledby", "\(id)-title \(id)-desc"),
      ],
      [
        .element(.title, [PageAttribute("id", "\(id)-title")], [.text(title)]),
        .element(.desc, [PageAttribute("id", "\(id)-desc")], [.text(description)]),
      ] + shapes)
  }

  static func rect(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ name: String, round: Int = 4)
    -> PageNode
  {
    shape(
      .rect, name,
      [("x", x), ("y", y), ("width", width), ("height", height)] + (round > 0 ? [("rx", round)] : []))
  }

  static func circle(_ x: Int, _ y: Int, _ radius: Int, _ name: String) -> PageNode {
    shape(.circle, name, [("cx", x), ("cy", y), ("r", radius)])
  }

  static func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ name: String) -> PageNode {
    shape(.line, name, [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
  }

  static func path(_ commands: String, _ name: String) -> PageNode {
    .element(.path, [PageAttribute("class", name), PageAttribute("d", commands)], [])
  }

  /// An arrow head that points down, its tip at the place.
  static func arrowDown(_ x: Int, _ y: Int) -> PageNode { path("M\(x - 6) \(y - 9)h12l-6 9z", "ink-fill") }

  /// Text that begins at a place, or has it in its middle (`mid` in the style sheet). Plain text has no class.
  static func text(_ text: String, _ x: Int, _ y: Int, _ name: String = "", centered: Bool = false)
    -> PageNode
  {
    let names = [name, centered ? "mid" : ""].filter { !$0.isEmpty }.joined(separator: " ")
    return .element(
      .text,
      (names.isEmpty ? [] : [PageAttribute("class", names)])
        + [PageAttribute("x", String(x)), PageAttribute("y", String(y))], [.text(text)])
  }

  /// Several texts on one line.
  static func row(_ texts: [(x: Int, text: String)], _ y: Int, _ name: String) -> PageNode {
    .element(
      .text, [PageAttribute("class", name), PageAttribute("y", String(y))],
      texts.map { .element(.tspan, [PageAttribute("x", String($0.x))], [.text($0.text)]) })
  }

  private static func shape(_ tag: PageTag, _ name: String, _ numbers: [(String, Int)]) -> PageNode {
    .element(
      tag, [PageAttribute("class", name)] + numbers.map { PageAttribute($0.0, String($0.1)) }, [])
  }

  /// The text in lines of at most so many characters and at most so many lines, "…" where it is cut.
  static func lines(_ text: String, width: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let short = word.count <= width ? String(word) : String(word.prefix(width - 1)) + "…"
      if line.isEmpty {
        line = short
      } else if line.count + 1 + short.count <= width {
        line += " " + short
      } else {
        lines.append(line)
        line = short
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, let last = lines.prefix(most).last else { return lines }
    let cut = last.count + 1 <= width ? last + "…" : String(last.prefix(width - 1)) + "…"
    return Array(lines.prefix(most - 1)) + [cut]
  }
}
