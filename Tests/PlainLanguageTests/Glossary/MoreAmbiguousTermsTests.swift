import PlainLanguage
import Testing

@Suite struct MoreAmbiguousTermsTests {
  private func check(_ example: SenseExample) {
    let found = ShippedGlossary.sense(example.form, in: example.text, context: example.context)
    let id = found.split(separator: ":").last.map(String.init) ?? ""
    #expect(id == example.sense, "\(example.text) → \(found)")
  }

  private static let lung = ["Non-small cell lung cancer"]

  @Test(arguments: [
    SenseExample("OS", "EFS and OS at 2 years.", "survival"),
    SenseExample("OS", "OS is the time to death from any cause.", "survival"),
    SenseExample("OS", "OS", "survival", context: lung),
    SenseExample("OS", "A phone with Android OS 9 and the app.", "system"),
    SenseExample("OS", "Vision in the left eye (OS) and right eye.", "eye"),
    SenseExample("OS", "OS is fine.", "?"),
    SenseExample("CSF", "No blasts in the CSF.", "fluid"),
    SenseExample("CSF", "CSF was taken by lumbar puncture.", "fluid"),
    SenseExample("CSF", "A CSF such as filgrastim for neutropenia.", "growth"),
    SenseExample("TBI", "TBI 12 Gy before the transplant.", "rays"),
    SenseExample("TBI", "Conditioning with TBI and cyclophosphamide.", "rays"),
    SenseExample("TBI", "Veterans with mild TBI and concussion.", "injury"),
    SenseExample("TBI", "TBI is recorded.", "?"),
  ]) func osCsfAndTbi(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("RT", "Cranial RT of 18 Gy.", "rays"),
    SenseExample("RT", "Surgery, then RT to the tumor.", "rays"),
    SenseExample("RT", "Samples are stored at RT, about 20 °C.", "room"),
    SenseExample("RT", "The RT step before PCR.", "lab"),
    SenseExample("RT-PCR", "A positive RT-PCR test.", "pcr"),
    SenseExample("PET", "An FDG PET scan.", ""),
    SenseExample("PET", "A PET of the chest.", "pet"),
    SenseExample("CI", "A 95% CI of 1.2 to 1.9.", ""),
    SenseExample("CI", "The hazard ratio and its CI.", "interval"),
    SenseExample("CI", "Children with a CI after deafness get speech lessons.", "ear"),
  ]) func rtPetAndCi(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("PI", "In the opinion of the PI.", "doctor"),
    SenseExample("PI", "The local PI signs the protocol.", "doctor"),
    SenseExample("PI", "HIV treatment with a PI such as ritonavir.", "drug"),
    SenseExample("PI", "PI, pelvic tilt and lumbar lordosis.", "pelvis"),
    SenseExample("AST", "AST below 3 times the ULN.", "ast"),
    SenseExample("AST", "AST and ALT in U/L.", "ast"),
    SenseExample("ALT", "ALT below 3 times the ULN.", "liver"),
    SenseExample("ALT", "Neuroblastoma with ALT, a telomere change.", "gene"),
    SenseExample("alt", "an alt way", ""),
    SenseExample("RD", "CR, CRi, PR or RD after induction.", "disease"),
    SenseExample("RD", "An RD gives advice on food and diet.", "dietitian"),
    SenseExample("RD", "More people join at the RD after dose escalation.", "dose"),
    SenseExample("RD", "RD is shown.", "?"),
  ]) func piAltAndRd(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("MAC", "MAC with busulfan, or RIC.", "strong"),
    SenseExample("MAC", "Lung infection with MAC in sputum, a mycobacterium.", "germ"),
    SenseExample("MAC", "Surgery under MAC with sedation.", "sleep"),
    SenseExample("ADC", "An ADC joins an antibody to a payload.", "drug"),
    SenseExample("ADC", "The ADC from diffusion MRI.", "scan"),
    SenseExample("ADC", "ADC is measured.", "?"),
    SenseExample("ADA", "ADA in serum as a sign of immunogenicity.", "antibody"),
    SenseExample("ADA", "Diabetes by the ADA criteria for HbA1c.", "diabetes"),
    SenseExample("ADA", "SCID from ADA deficiency.", "enzyme"),
    SenseExample("HDAC", "HDAC consolidation with IV cytarabine.", "dose"),
    SenseExample("HDAC", "An HDAC inhibitor.", "enzyme"),
    SenseExample("SR", "SR and HR groups of leukemia.", "risk"),
    SenseExample("SR", "Bupropion SR 150 mg tablet.", "release"),
  ]) func macAdcAdaHdacAndSr(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("IM", "An IM injection of 20 units.", "route"),
    SenseExample("IM", "Penicillin IM or IV.", "route"),
    SenseExample("IM", "After consolidation comes IM, then delayed intensification.", "maintenance"),
    SenseExample("CD10", "Cells with CD10.", "cell-marker"),
    SenseExample("CD22", "Blasts must carry CD22.", "cd22"),
    SenseExample("PP", "The ITT and PP analysis.", "protocol"),
    SenseExample("PP", "PP glucose after a meal.", "meal"),
    SenseExample("IP", "The first dose of IP is given in the clinic.", "product"),
    SenseExample("IP", "IP cisplatin for ovarian cancer through a catheter.", "body"),
    SenseExample("IV", "Given IV over 60 minutes.", "route"),
    SenseExample("IV", "Class IV heart failure.", ""),
    SenseExample("LDH", "LDH and bilirubin in serum.", "blood"),
    SenseExample("LDH", "LDH at L4 with leg pain.", "disc"),
    SenseExample("T1", "T1 N0 M0 tumor of the lung.", "tumor"),
    SenseExample("T1", "T1 weighted MRI with contrast.", "scan"),
    SenseExample("T1", "The spine from C7 to T1.", "spine"),
    SenseExample("OR", "Age over 18 OR a signed form.", "word"),
    SenseExample("OR", "The OR was 1.8 in a logistic model.", "odds"),
  ]) func otherShortForms(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("Arm A", "Arm A gets the study drug.", "group"),
    SenseExample("arm", "Each arm has 40 patients.", "group"),
    SenseExample("arm", "Pain in the arm and hand.", "word"),
    SenseExample("grade", "A toxicity of any grade by CTCAE.", "harm"),
    SenseExample("grade", "The grade of the glioma on histologic review.", "tumor"),
    SenseExample("grade", "Students in the school of any grade.", "word"),
    SenseExample("Karnofsky", "Karnofsky of 50 or more.", "karnofsky"),
    SenseExample("Phase 1", "A Phase 1 trial.", "phase-1"),
    SenseExample("induction phase", "In the induction phase.", "induction"),
    SenseExample("first-line", "After first-line treatment.", ""),
  ]) func wordsOfTrialsAndOfEveryDay(_ example: SenseExample) { check(example) }

  @Test func theRecordsOwnFullFormDecidesWhereTheSentenceDoesNot() {
    let texts = ["Matched related donor (MRD) transplant", "The dose is given by mouth."]
    let record = RecordAbbreviations(texts: texts, names: [])
    #expect(ShippedGlossary.found("MRD is recorded.", record: record) == ["MRD=mrd:donor"])
  }

  @Test func aFullFormThatTheGlossaryDoesNotKnowIsTheRecordsOwn() {
    let record = RecordAbbreviations(texts: ["the Better Sleep Score (ESR)"], names: [])
    #expect(record.expansions.isEmpty)
    let other = RecordAbbreviations(texts: ["early sleep response (ESR)"], names: [])
    #expect(ShippedGlossary.found("ESR is recorded.", record: other) == ["ESR=early sleep response"])
    #expect(ShippedGlossary.found("ESR is recorded.") == ["ESR=esr"])
  }

  @Test func everyWayToWriteInotuzumabIsOneMedicine() {
    let text = "InO, inotuzumab, inotuzumab ozogamicin, CMC-544 and Besponsa"
    let slugs = Set(ShippedGlossary.found(text).map { $0.split(separator: "=").last ?? "" })
    #expect(slugs == ["inotuzumab-ozogamicin"])
  }

  @Test func aFormWithItsOwnFullFormIsSpelledOutByIt() throws {
    let finder = TermFinder(ShippedGlossary.index, pageContext: [], recordTerms: .none)
    let places = finder.occurrences(in: [TextPiece("DVT, VTE, TKIs, BMT and Besponsa", block: 0)])
    #expect(
      places.map(\.spelledOut) == [
        "deep vein thrombosis", "venous thromboembolism", "tyrosine kinase inhibitor",
        "bone marrow transplant",
        nil,
      ])
  }

  @Test func codesOfProductsAreNames() {
    #expect(ShippedGlossary.found("XQ-4417 and LY9999999") == ["XQ-4417=code", "LY9999999=code"])
    #expect(ShippedGlossary.found("the MK-3475 drug") == ["MK-3475=pembrolizumab"])
  }

  @Test func wordsInCapitalsAreGivenInSmallLetters() {
    let finder = TermFinder(ShippedGlossary.index, pageContext: [], recordTerms: .none)
    let text = "NOTE: They must NOT smoke. Class IV is fine. THE END"
    let words = finder.occurrences(in: [TextPiece(text, block: 0)]).map { place -> String in
      if case .ordinaryWord(let small) = place.meaning { return small ?? place.surface }
      return ""
    }
    #expect(words == ["Note", "not", "Class IV", "The", "end"])
  }

  @Test func aListOfStagesIsReadPieceByPiece() {
    let found = ShippedGlossary.found("stage IIIB/C or IVA disease at L4-5")
    #expect(found == ["stage IIIB=stage:cancer", "IVA=stage:cancer", "L4-5=lumbar-vertebra"])
  }
}
