/// Reads one study of the registry.
struct RegistryRecord {
  let intake: RecordIntake
  let input: RecordInput

  func read(_ bytes: [UInt8]) -> RecordReading {
    do throws(JSONProblem) {
      return read(FieldReader(root: try JSONScanner.read(bytes), intake: intake))
    } catch {
      intake.report(error.kind, at: .offset(error.offset), error.headline, fix: error.fix)
      return RecordReader.reading(input, intake)
    }
  }

  private func read(_ study: FieldReader) -> RecordReading {
    guard case .group = study.node?.content, study["protocolSection"].isPresent else {
      study.report(
        .notAStudy, "The file is no study of ClinicalTrials.gov", fix: "get the record by its id again")
      return RecordReader.reading(input, intake)
    }
    guard let id = id(of: study["protocolSection"]["identificationModule"]), let node = study.node else {
      return RecordReader.reading(input, intake)
    }
    let origin = Trial.Origin(
      file: input.file, line: input.line, form: .registryJSON, contentHash: ContentHash.of(node))
    let trial = Trial(registry: study, id: id, origin: origin)
    TrialOddities(trial: trial, root: study).report()
    return RecordReader.reading(
      input, intake, id: id.value, title: trial.identity.briefTitle?.value, trial: trial)
  }

  private func id(of module: FieldReader) -> Sourced<String>? {
    guard let id = module["nctId"].text, !id.value.isEmpty else {
      let place = module.isPresent ? module.place : .offset(0)
      intake.report(
        .missingId, at: place, "The study has no id", fix: "get the record from the registry again")
      return nil
    }
    let digits = id.value.utf8.dropFirst(3)
    guard id.value.hasPrefix("NCT"), digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      module["nctId"].report(
        .badId, "\"\(id.value.prefix(60))\" is not an id of the registry", excerpt: id.value,
        fix: "write NCT and eight digits")
      return nil
    }
    return id
  }
}
