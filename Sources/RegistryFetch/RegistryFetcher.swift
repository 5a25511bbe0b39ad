import Diagnostics
import Foundation

/// Brings records of the registry into a folder. What fails leaves the records as they are.
public struct RegistryFetcher: Sendable {
  /// What a search or a record may cost.
  public struct Limits: Sendable, Hashable {
    /// The most records of one search.
    public var records = 1000
    /// How many records are asked for at a time.
    public var pageSize = 40
    /// What one record may cost.
    public var record = AnswerLimits(bytes: 16 << 20, seconds: 60)
    /// What one page of records may cost.
    public var page = AnswerLimits(bytes: 64 << 20, seconds: 120)

    /// The limits of an ordinary fetch.
    public init() {}
  }

  /// What is brought.
  public enum Wish: Sendable {
    /// Records by their numbers.
    case studies([StudyNumber])
    /// All records that a search finds.
    case search(RegistryQuery)
  }

  private let client: RegistryClient
  private let folder: RecordsFolder
  private let limits: Limits
  private let progress: @Sendable (Int) -> Void

  /// A fetcher; `progress` is told how many records have come.
  public init(
    from address: RegistryAddress, to folder: String, transport: any HTTPTransport, waiting: Waiting = .real,
    limits: Limits = Limits(), progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    client = RegistryClient(address, transport: transport, waiting: waiting)
    self.folder = RecordsFolder(path: folder)
    (self.limits, self.progress) = (limits, progress)
  }

  /// Brings the records.
  public func fetch(_ wish: Wish) async -> FetchReport {
    var work = FetchWork(folder: folder)
    do throws(FetchProblem) {
      work.report.dataTimestamp = try await dataTimestamp()
      switch wish {
      case .studies(let numbers): try await fetch(numbers, into: &work)
      case .search(let query): try await search(query, into: &work)
      }
      if work.report.count > 0 { await compareTimestamp(&work) }
    } catch { work.add(error) }
    work.writeLedger()
    return work.report
  }

  private func dataTimestamp() async throws(FetchProblem) -> String {
    let address = client.address.of("version")
    let found = try await client.get(address, limits: AnswerLimits(bytes: 1 << 16, seconds: 30)).get()
    guard let time = StudyPage.object(found.answer.body)?["dataTimestamp"] as? String, Self.isTime(time)
    else {
      throw FetchProblem(.notJSON, at: address, "The answer does not say from when the registry's data are")
    }
    return time
  }

  /// `2026-03-26T09:00:05`, nothing else: it goes into a file.
  private static func isTime(_ text: String) -> Bool {
    text.count <= 32 && text.utf8.count >= 10
      && text.utf8.allSatisfy { (48...57).contains($0) || "-:T.Z".utf8.contains($0) }
  }

  private func compareTimestamp(_ work: inout FetchWork) async {
    guard let end = try? await dataTimestamp(), end != work.report.dataTimestamp else { return }
    work.add(
      FetchProblem(
        .dataChanged, at: client.address.of("version"), "The registry brought out new data meanwhile"))
  }

  // MARK: by number

  private func fetch(_ numbers: [StudyNumber], into work: inout FetchWork) async throws(FetchProblem) {
    for number in numbers {
      do throws(FetchProblem) {
        try await fetch(number, into: &work)
      } catch  where !error.stops { work.add(error) }
      progress(work.report.count)
    }
  }

  private func fetch(_ number: StudyNumber, into work: inout FetchWork) async throws(FetchProblem) {
    let address = client.address.of(
      "studies/" + number.text, [("format", "json")])
    let found = try await client.get(address, limits: limits.record).get()
    guard let study = StudyPage.study(found.answer.body) else {
      throw FetchProblem(.notJSON, at: found.address, "The answer is no study")
    }
    guard study.id == number.text || found.isRedirected else {
      throw FetchProblem(.badRecord, at: address, "The registry answered with the study \(study.id)")
    }
    try work.take(study)
    if study.id != number.text {
      work.add(FetchProblem(.alias, at: folder.file(number.text), "\(number.text) is now \(study.id)"))
    }
  }

  // MARK: by search

  private func search(_ query: RegistryQuery, into work: inout FetchWork) async throws(FetchProblem) {
    var token: String?
    var seen: Set<String> = []
    var emptyPages = 0
    repeat {
      let address = client.address.of("studies", pairs(query, token: token))
      let found = try await client.get(address, limits: limits.page).get()
      guard let page = StudyPage(page: found.answer.body) else {
        throw FetchProblem(.notJSON, at: address, "The answer is no page of studies")
      }
      try take(page, at: address, into: &work)
      emptyPages = page.studies.isEmpty ? emptyPages + 1 : 0
      token = page.nextPageToken
      if let token, !seen.insert(token).inserted || emptyPages > 10 {
        throw FetchProblem(.endless, at: address, "The pages of the search do not come to an end")
      }
    } while token != nil
  }

  private func pairs(_ query: RegistryQuery, token: String?) -> [(name: String, value: String)] {
    [("format", "json"), ("pageSize", String(limits.pageSize))] + query.pairs
      + (token.map { [("pageToken", $0)] } ?? [])
  }

  private func take(_ page: StudyPage, at address: String, into work: inout FetchWork) throws(FetchProblem) {
    for study in page.studies {
      guard work.report.count < limits.records else {
        throw FetchProblem(.endless, at: address, "The search finds more than \(limits.records) records")
      }
      try work.take(study)
    }
    if page.badStudies > 0 {
      work.add(
        FetchProblem(.badRecord, at: address, "\(page.badStudies) studies have no number of the registry"))
    }
    progress(work.report.count)
  }
}
