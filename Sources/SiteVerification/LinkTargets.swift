import Diagnostics
import Foundation

/// Whether the files and places that links lead to are there.
struct LinkTargets {
  let site: String
  let files: SiteFiles

  func findings(_ links: [PendingLink]) -> [Finding] {
    var findings: [Finding] = []
    var places: [String: [PendingLink]] = [:]
    for link in links {
      if !files.all.contains(link.path) || isFolder(link.path) {
        findings.append(finding(link, "A link leads to \(link.path), which is not in the site"))
      } else if !link.fragment.isEmpty {
        places[link.path, default: []].append(link)
      }
    }
    for (path, links) in places.sorted(by: { $0.key < $1.key }) {
      let ids = ids(of: path)
      for link in links where !ids.contains(link.fragment) {
        findings.append(finding(link, "A link leads to #\(link.fragment) of \(path), which is not there"))
      }
    }
    return findings
  }

  private func isFolder(_ path: String) -> Bool { !path.contains(".") || path.isEmpty }

  private func ids(of path: String) -> Set<String> {
    guard let data = FileManager.default.contents(atPath: site + "/" + path) else { return [] }
    return Set(HTMLScanner.read(Array(data)).elements.compactMap { $0.value("id") })
  }

  private func finding(_ link: PendingLink, _ words: String) -> Finding {
    Finding(
      VerificationFinding.brokenLink, at: SourcePosition(file: link.page, line: link.line), words,
      fix: "build the site again")
  }
}
