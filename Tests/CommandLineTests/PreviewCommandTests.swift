import PreviewServer
import SiteGenerator
import Testing

@testable import plainspoken

@Suite("The command preview")
struct PreviewCommandTests {
  @Test("says that a port is in use, and names another one")
  func portInUse() async throws {
    let other = try await PreviewServer(port: 0) { _ in PreviewAnswer(type: "text/plain", bytes: []) }
    let run = try Program.run(["preview", "--port", "\(other.port)"])
    await other.close()
    #expect(run.exitCode == 1)
    #expect(
      run.errors.contains("Another program already answers at port \(other.port) [preview-port-in-use]"))
    #expect(run.errors.contains("--port \(other.port + 1)"))
  }

  @Test("says why a port cannot be used")
  func cannotListen() {
    let finding = PreviewCommand.finding(for: .cannotListen(80, "permission denied"))
    #expect(finding.id == PreviewFinding.cannotListen.id)
    #expect(finding.excerpt == "permission denied" && finding.fix.contains("--port"))
  }
}
