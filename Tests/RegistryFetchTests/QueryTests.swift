import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import RegistryFetch

@Suite("What a person asks for")
struct QueryTests {
  @Test(
    "A search has the names of the API; a slip is said",
    arguments: [
      ("cnd=leukemia", "write \"cond\""), ("", "write what to look for"),
      ("cond", "write a value after cond="),
      ("cond=", "write a value"), ("pageToken=a", "use one of"), ("markupFormat=legacy", "use one of"),
    ])
  func slips(_ text: String, _ fix: String) {
    var findings: [Finding] = []
    #expect(RegistryQuery(text, findings: &findings) == nil)
    #expect(findings.map(\.id) == [FetchFinding.badQuery.rawValue])
    #expect(findings.first?.fix.contains(fix) == true, "\(findings)")
  }

  @Test("Every name that is sent is one of the API's own document, on machines that have it")
  func specification() throws {
    let file = Folders.project.appending(path: "../shared/registry/spec/ctg-oas-v2.yaml")
    guard let document = try? String(contentsOf: file, encoding: .utf8) else {
      print("The API's document is not on this machine: its names are not compared")
      return
    }
    let sent =
      RegistryQuery.areas.map { "query." + $0 } + RegistryQuery.others + ["format", "pageSize", "pageToken"]
    for name in sent { #expect(document.contains("- name: \"\(name)\"\n"), "\(name)") }
  }

  @Test("The address of a mirror is http or https, without a password")
  func addresses() {
    #expect(
      RegistryAddress("https://mirror.example.org/ctgov/")?.of("version")
        == "https://mirror.example.org/ctgov/version")
    #expect(
      RegistryAddress("http://[::1]:8000/api/v2")?.of("a", [("b c", "d&e")])
        == "http://[::1]:8000/api/v2/a?b%20c=d%26e")
    for text in [
      "", "example.org", "ftp://a/b", "https://a:b@c/d", "https://a/b?c=d", "https:///x", "file:///etc",
    ] {
      #expect(RegistryAddress(text) == nil, "\(text)")
    }
  }

  @Test("A number of the registry is NCT and eight digits")
  func numbers() {
    #expect(StudyNumber("nct00000410")?.text == "NCT00000410")
    for text in ["NCT0000041", "NCT000004100", "NCT0000041a", "../../x", "NCT0000041٠", ""] {
      #expect(StudyNumber(text) == nil, "\(text)")
    }
  }

  @Test("The members of a list are cut out as they stand, whatever is in their texts")
  func slices() throws {
    let members = ["{\"a\":\"]}\\\"\\\\\"}", "{ \"studies\" : [1,2] }", "12", "\"x\"", "[]", "null"]
    let text =
      "{\"x\":{\"studies\":[9]},\"n\":1, \"studies\" : [ " + members.joined(separator: " ,\n")
      + " ],\"t\":\"\"}"
    let bytes = Array(text.utf8)
    let found = try #require(JSONSlices.members(of: "studies", in: bytes))
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == members)
    #expect(JSONSlices.members(of: "studies", in: Array("{\"a\":[1]}".utf8)) == nil)
    for cut in bytes.indices { _ = JSONSlices.members(of: "studies", in: Array(bytes[..<cut])) }
  }
}
