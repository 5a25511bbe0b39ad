import Foundation
import TestSupport

/// The built program, run as a person runs it.
struct Program {
  /// What a run printed, and how it ended.
  struct Run {
    let exitCode: Int32
    let output: String
    let errors: String
  }

  /// The program lies beside the bundle of the tests.
  private static let path: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "plainspoken")
  }()

  /// Runs it, in the folder of the project where no other is named.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String = Folders.project.path
  ) throws -> Run {
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let printed = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: printed, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: printed) }
    // Files, not pipes: a program that prints much would wait for a reader.
    let files = try ["out", "err"].map { name -> FileHandle in
      let file = printed.appending(path: name)
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    process.standardOutput = files[0]
    process.standardError = files[1]
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      try String(contentsOf: printed.appending(path: name), encoding: .utf8)
    }
    return Run(exitCode: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }
}
