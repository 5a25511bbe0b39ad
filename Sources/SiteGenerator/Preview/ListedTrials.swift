import TrialRecords

/// What the lists of the site say of each record. In a preview the records are read one after the other behind the
/// editor's back, so the lists grow for a while after the start.
struct ListedTrials {
  private var summaries: [String: [TrialSummary]] = [:]
  private var unread: Set<String> = []

  /// The trials that were read so far, by id.
  var all: [TrialSummary] { summaries.values.flatMap { $0 }.sorted { $0.id < $1.id } }
  /// How many files are read, and how many there are.
  var progress: (read: Int, of: Int) {
    let files = unread.union(summaries.keys)
    return (files.count - unread.count, files.count)
  }
  /// The file to read next.
  var next: String? { unread.min() }
  /// The files to read, if they are few.
  var few: [String] { unread.count <= 4 ? unread.sorted() : [] }

  /// These are the files now; those that changed, or all, must be read again.
  mutating func files(_ files: [String], changed: (String) -> Bool) {
    let files = Set(files)
    summaries = summaries.filter { files.contains($0.key) }
    unread = files.filter { summaries[$0] == nil || unread.contains($0) || changed($0) }
  }

  /// Files changed that are still there; false if one is new.
  mutating func expire(_ files: Set<String>) -> Bool {
    guard files.allSatisfy({ summaries[$0] != nil || unread.contains($0) }) else { return false }
    unread.formUnion(files)
    return true
  }

  /// A file was read; whether it says something else than before.
  mutating func keep(_ new: [TrialSummary], of file: String) -> Bool {
    unread.remove(file)
    return summaries.updateValue(new, forKey: file) != new
  }

  /// What the lists say of the trials of a file. The words of the glossary on their pages are left out: finding them
  /// means making all pages.
  static func summaries(of file: String, editorial: Editorial) -> [TrialSummary] {
    RecordShelf.records(in: file).compactMap { RecordReader.read($0).trial }.map { trial in
      TrialSummary(trial, understood: UnderstoodTrial(trial, editorial: editorial), terms: [])
    }
  }
}
