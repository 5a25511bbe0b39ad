/// Whether a page holds only what a page may hold: no script, no handler of events, nothing from other sites.
enum MarkupCheck {
  static func run(_ page: inout PageContext) {
    for problem in page.document.problems { page.add(.brokenMarkup, line: problem.line, problem.words) }
    for (index, element) in page.document.elements.enumerated() {
      guard elements.contains(element.name) else {
        page.add(.forbidden, at: index, "The element <\(element.name)> has no place on a page")
        continue
      }
      if formElements.contains(element.name) { form(index, &page) }
      if element.name == "script" { script(index, &page) }
      if element.name == "style" { style(index, &page) }
      for (name, value) in element.attributes { attribute(name, value, index, &page) }
    }
    structure(&page)
  }

  private static func attribute(_ name: String, _ value: String, _ index: Int, _ page: inout PageContext) {
    let isKnown = attributes.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
    guard isKnown else {
      return page.add(.forbidden, at: index, "The attribute \(name) has no place on a page")
    }
    guard addresses.contains(name) else { return }
    let text = value.lowercased().filter { !$0.isWhitespace && $0.isASCII && ($0.asciiValue ?? 0) > 0x20 }
    if name == "href", isIcon(page.document.elements[index], text) { return }
    let scheme = text.firstIndex(of: ":").map { String(text[..<$0]) }
    let isAddress =
      scheme.map { s in s.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) } } ?? false
    if isAddress, let scheme, !schemes.contains(scheme) {
      page.add(.forbidden, at: index, "An address with \(scheme): has no place on a page", excerpt: value)
    }
    let element = page.document.elements[index]
    let isLoaded = name == "src" || (element.name == "link" && loading.contains(element.value("rel") ?? ""))
    if isLoaded, isAddress || text.hasPrefix("//") {
      page.add(.forbidden, at: index, "A page loads something from another site", excerpt: value)
    }
  }

  /// A small picture in the page's own bytes, without script.
  private static func isIcon(_ element: HTMLDocument.Element, _ address: String) -> Bool {
    element.name == "link" && element.value("rel") == "icon" && address.hasPrefix("data:image/svg+xml,")
      && !address.contains("script") && !address.contains("%20on") && !address.contains("foreignobject")
      && !address.contains("href")
  }

  /// Only the page of the search asks for something, and only the site itself.
  private static func form(_ index: Int, _ page: inout PageContext) {
    let element = page.document.elements[index]
    let around = page.document.nearest(index) { $0.name == "form" }.map { page.document.elements[$0] }
    let isSearch = around?.hasClass("search") == true && around?.value("action") == nil
    let isAlone = element.name == "output" || element.name == "label"
    if page.isOfTrial || !(isSearch || isAlone) {
      page.add(.forbidden, at: index, "The page asks its readers for something")
    }
  }

  /// A script may be data about the page, or the site's own search.
  private static func script(_ index: Int, _ page: inout PageContext) {
    let element = page.document.elements[index]
    if element.value("type") == "application/ld+json" { return }
    let source = element.value("src") ?? ""
    let isOwn = source.contains("assets/") && !source.contains(":") && !source.hasPrefix("//")
    let isEmpty = page.document.text(of: index).allSatisfy(\.isWhitespace)
    if !isOwn || !isEmpty || page.isOfTrial { page.add(.forbidden, at: index, "A script stands on the page") }
  }

  private static func style(_ index: Int, _ page: inout PageContext) {
    let text = page.document.text(of: index).lowercased()
    if text.contains("url(") || text.contains("@import") || text.contains("expression(") {
      page.add(.forbidden, at: index, "The style of the page loads something")
    }
  }

  private static func structure(_ page: inout PageContext) {
    let names = page.document.elements.map(\.name)
    for name in ["html", "title", "main", "h1"] where names.count(where: { $0 == name }) != 1 {
      let isTitle = name == "title" && names.contains("svg")
      if !isTitle { page.add(.structure, line: 0, "The page does not have exactly one <\(name)>") }
    }
    if page.first("html").flatMap({ page.document.elements[$0].value("lang") })?.isEmpty ?? true {
      page.add(.structure, line: 0, "The page does not say its language")
    }
  }

  private static let formElements: Set<String> = ["form", "input", "label", "output", "search"]
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "cite", "poster", "xlink:href",
  ]
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]
  private static let loading: Set<String> = [
    "stylesheet", "icon", "preload", "modulepreload", "manifest", "import",
  ]

  private static let elements = Set(
    """
    html head title meta link style script body header footer main nav section article aside div p span a ul ol li dl \
    dt dd h1 h2 h3 h4 h5 h6 strong em b i cite q blockquote code pre sub sup small abbr dfn bdi bdo mark time data \
    details summary figure figcaption table caption thead tbody tfoot tr th td colgroup col address button hr br wbr \
    form label input output search svg g rect circle ellipse line polyline polygon path text tspan title desc defs \
    pattern use symbol marker clippath noscript template s del ins kbd var samp u
    """.split(separator: " ").map(String.init))

  private static let attributes = Set(
    """
    lang dir id class title href rel hreflang type name content charset property datetime scope colspan rowspan \
    headers open hidden tabindex role popover popovertarget popovertargetaction for value placeholder autocomplete \
    minlength maxlength required src defer async media sizes width height alt start reversed translate action method \
    novalidate checked disabled readonly multiple viewbox xmlns x y x1 y1 x2 y2 cx cy r rx ry d points fill stroke \
    transform dx dy text-anchor dominant-baseline stroke-width stroke-dasharray patternunits patterntransform \
    patterncontentunits preserveaspectratio focusable clip-path marker-end marker-start refx refy markerwidth \
    markerheight orient fetchpriority crossorigin integrity enterkeyhint inputmode spellcheck list label abbr cite
    """.split(separator: " ").map(String.init))
}
