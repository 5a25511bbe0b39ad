/// The addresses of the preview's own files. No page of a site begins with a hyphen.
enum PreviewAddress {
  /// The style sheet of the bar.
  static let style = "-preview/preview.css"
  /// The script that fetches a page again when something was saved.
  static let script = "-preview/preview.js"

  /// One of the files.
  static func file(_ path: String) -> PreviewSite.Answer? {
    switch path {
    case style: answer(path, PreviewStyle.css)
    case script: answer(path, PreviewScript.text)
    default: nil
    }
  }

  private static func answer(_ path: String, _ text: String) -> PreviewSite.Answer {
    PreviewSite.Answer(status: 200, type: MediaType.of(path), bytes: Array(text.utf8))
  }
}

/// What a browser is told about a file.
enum MediaType {
  static let html = "text/html; charset=utf-8"

  /// The type of a file by the end of its name.
  static func of(_ path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    default: "application/octet-stream"
    }
  }
}
