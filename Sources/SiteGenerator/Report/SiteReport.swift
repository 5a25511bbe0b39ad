import SiteHistory

/// `report.json`: a row a trial, put together from files, so that it never lies in memory as a whole.
struct SiteReport {
  let staging: SiteStaging
  let ids: [String]

  /// Writes the report and takes the rows away.
  func write() throws {
    try staging.write(Array("{\"trials\":[\n".utf8), to: KeptFiles.report)
    var isFirst = true
    for id in ids {
      guard let row = staging.bytes(KeptFiles.reportRow(id)) else { continue }
      if !isFirst { try staging.append(Array(",\n".utf8), to: KeptFiles.report) }
      try staging.append(row.dropLast(), to: KeptFiles.report)
      isFirst = false
    }
    try staging.append(Array("\n]}\n".utf8), to: KeptFiles.report)
    staging.remove(KeptFiles.folder + "/rows")
  }
}
