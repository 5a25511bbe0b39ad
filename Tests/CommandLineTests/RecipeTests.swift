import Foundation
import TestSupport
import Testing

@Suite("The recipes for editors, followed to the letter", .serialized)
struct RecipeTests {
  @Test("work on the example trials", arguments: ["Templates", "Glossary"])
  func recipes(_ folder: String) throws {
    let readme = try String(
      contentsOf: Folders.project.appending(path: "\(folder)/README.md"), encoding: .utf8)
    let recipes = Recipe.all(in: readme)
    #expect(recipes.map { $0.title.prefix(3) } == ["1. ", "2. ", "3. ", "4. ", "5. "])
    let reads = recipes.flatMap(\.steps).count { if case .read = $0 { true } else { false } }
    #expect(reads >= 4)
    let copy = try ProjectCopy(terms: ["leukemia.yml", "radiotherapy.yml", "tbi.yml"])
    defer { copy.remove() }
    try copy.addRecord("NCT03913559.json")
    for recipe in recipes {
      #expect(!recipe.steps.isEmpty, "\(recipe.title)")
      for step in recipe.steps { try follow(step, in: copy) }
    }
    let build = try Program.run(["build"], in: copy.path)
    #expect(build.exitCode == 0, "\(build.errors)")
    for recipe in recipes { try look(for: recipe, in: copy) }
  }

  private func follow(_ step: Recipe.Step, in copy: ProjectCopy) throws {
    switch step {
    case .run(let lines):
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        #expect(words.first == ".build/release/plainspoken", "\(line)")
        let run = try Program.run(Array(words.dropFirst()), in: copy.path)
        #expect(run.exitCode == 0, "\(run.errors)")
      }
    case .write(let file, let text): try copy.write(text, to: file)
    case .append(let file, let text): try copy.write(try copy.text(file) + text, to: file)
    case .replace(let file, let old, let new):
      #expect(!new.isEmpty, "\(file)")
      try copy.replace(old, with: new, in: file)
    case .read: break
    }
  }

  /// What a person reads at the end; a later recipe may have changed it again.
  private func look(for recipe: Recipe, in copy: ProjectCopy) throws {
    let reads = recipe.steps.compactMap { step -> (String, String)? in
      if case .read(let page, let text) = step { (page, text) } else { nil }
    }
    for (page, text) in reads where !text.hasPrefix("Of the brain") {
      let html = try copy.text("site/\(page)index.html")
      #expect(PlainPage.text(html).contains(text), "\(recipe.title) \(page)")
    }
  }
}

/// The words of a page without its tags.
enum PlainPage {
  static func text(_ html: String) -> String {
    var text = ""
    var inTag = false
    for character in html {
      if character == "<" {
        inTag = true
      } else if character == ">" {
        inTag = false
      } else if !inTag {
        text.append(character)
      }
    }
    return text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
