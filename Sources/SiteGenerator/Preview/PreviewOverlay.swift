import CommonMark
import Diagnostics

/// What the preview shows with a page: that it is a preview, what is wrong, and how the page reads.
struct PreviewOverlay: Sendable {
  /// The number of saves so far; the script compares it with the newest.
  let version: Int
  /// What is wrong with what editors wrote, and with the record of the page.
  let findings: [Finding]
  /// How many files of records the lists of the page stand on, of how many.
  var records: (read: Int, of: Int) = (0, 0)

  /// The page with the banner and the findings above it, and the bar.
  func nodes(around page: [PageNode], frame: PageFrame) -> [PageNode] {
    let reading = PreviewReading(page)
    let bar = PreviewBar(reading: reading, frame: frame, version: version, findings: findings)
    return banner + PreviewFindings.nodes(findings) + reading.nodes + [bar.node]
  }

  private var banner: [PageNode] {
    let banner = PreviewFindings.block(
      "pv-banner", "Preview. Only this computer shows it. The page changes when you save a file.")
    guard records.read < records.of else { return [banner] }
    let words = "Records are still being read for the lists: \(records.read) of \(records.of) so far."
    return [banner, PreviewFindings.block("pv-banner", words)]
  }

  /// A page for the time in which no page of the site can be made.
  func pageWithoutSite() -> [UInt8] {
    let head =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Preview</title>\n"
    let bar = PageNode.element(
      .aside, [PageAttribute("class", "pv-bar"), PageAttribute("data-version", String(version))],
      [.element(.p, [.text("No page can be made yet. Mend what stands above and save.")])])
    let nodes = banner + PreviewFindings.nodes(findings, keepsPage: false) + [bar]
    let body = MarkdownTree(page: nodes).html()
    return Array(
      (head + Self.links + "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n").utf8)
  }

  /// The beginning of the layout with what only a preview loads. The layout is the site's own, so it may lack a head.
  func head(_ before: String) -> String {
    guard let end = before.firstRange(of: "</head>") else { return Self.links + before }
    return before[..<end.lowerBound] + Self.links + before[end.lowerBound...]
  }

  static let links = """
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="/\(PreviewAddress.style)">
    <script defer src="/\(PreviewAddress.script)"></script>

    """
}
