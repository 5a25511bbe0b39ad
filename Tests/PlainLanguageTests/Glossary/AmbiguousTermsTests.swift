import PlainLanguage
import Testing

/// A sentence, the form in it, and what it means there: the id of a sense, "word", "?" for undecided, "" for left
/// alone.
struct SenseExample: Sendable, CustomTestStringConvertible {
  let form: String
  let text: String
  let sense: String
  let context: [String]

  init(_ form: String, _ text: String, _ sense: String, context: [String] = []) {
    self.form = form
    self.text = text
    self.sense = sense
    self.context = context
  }

  var testDescription: String { "\(form) → \(sense): \(text)" }
}

@Suite struct AmbiguousTermsTests {
  private func check(_ example: SenseExample) {
    let found = ShippedGlossary.sense(example.form, in: example.text, context: example.context)
    let id = found.split(separator: ":").last.map(String.init) ?? ""
    #expect(id == example.sense, "\(example.text) → \(found)")
  }

  private static let leukemia = ["Relapsed Acute Lymphoblastic Leukemia"]
  private static let migraine = ["Chronic migraine"]
  private static let lung = ["Non-small cell lung cancer"]

  @Test(arguments: [
    SenseExample("ALL", "Children with relapsed ALL and blasts in the marrow can join.", "disease"),
    SenseExample("ALL", "They must have a diagnosis of ALL.", "disease"),
    SenseExample("ALL", "Adults who have ALL or lymphoblastic lymphoma.", "disease"),
    SenseExample("ALL", "Adults who have ALL.", "disease", context: leukemia),
    SenseExample("ALL", "Subjects must meet ALL of the following rules.", "word"),
    SenseExample("ALL", "People must meet ALL of these points.", "word", context: leukemia),
    SenseExample("ALL", "Open to ALL ages.", "word", context: leukemia),
    SenseExample("ALL", "Read ALL pages first.", "word", context: migraine),
    SenseExample("ALL", "ALL patients get a scan.", "?", context: leukemia),
    SenseExample("ALL", "ALL patients get a scan.", "word", context: migraine),
    SenseExample("ALL", "ALL CHILDREN MUST HAVE A DONOR", "?", context: leukemia),
  ]) func allIsADiseaseOrAWord(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("MRD", "MRD was measured by flow cytometry.", "disease"),
    SenseExample("detectable MRD", "Patients with detectable MRD after induction.", "mrd-positive"),
    SenseExample("MRD", "Patients with persistent MRD after induction.", "disease"),
    SenseExample("MRD", "MRD ≥ 0.01% in the bone marrow.", "disease"),
    SenseExample("MRD", "The transplant comes from an MRD or a MUD.", "donor"),
    SenseExample("MRD", "An MRD donor is available.", "donor"),
    SenseExample("MRD", "HLA typing found a suitable MRD in the family.", "donor"),
    SenseExample("MRD", "MRD is recorded.", "?"),
  ]) func mrdIsLeftoverDiseaseOrADonor(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("IT", "Methotrexate is given IT on day 1.", "route"),
    SenseExample("IT", "They receive IT chemotherapy with cytarabine.", "route"),
    SenseExample("Triple IT", "Triple IT therapy is allowed.", "tit"),
    SenseExample("IT", "Prophylactic IT injection of cytarabine.", "route"),
    SenseExample("IT", "The hospital IT department installs the software.", "technology"),
    SenseExample("IT", "An IT specialist helps with the computer.", "technology"),
    SenseExample("IT", "This needs IT.", "?"),
    SenseExample("IT", "IT is a short visit.", "word"),
  ]) func itIsARouteOrAWord(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("CR", "They achieved CR or CRi after one cycle.", "response"),
    SenseExample("CR", "CR and PR by RECIST.", "response"),
    SenseExample("CR", "Leukemia in second CR.", "response"),
    SenseExample("CR", "Oxycodone CR 20 mg tablet at bedtime.", "release"),
    SenseExample("CR", "CR capsules taken once daily.", "release"),
    SenseExample("CR", "Kidney function: CR ≤ 1.5 mg/dL.", "kidney"),
    SenseExample("CR", "CR is noted.", "?"),
  ]) func crIsAResponseATabletOrATest(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("PR", "Best response of CR or PR.", "response"),
    SenseExample("PR", "PR, SD and PD follow RECIST.", "response"),
    SenseExample("PR", "ER positive, PR positive breast cancer.", "receptor"),
    SenseExample("PR", "Estrogen receptor and PR status.", "receptor"),
    SenseExample("PR", "The PR interval on the ECG is over 200 ms.", ""),
    SenseExample("PR", "On the ECG, QRS and PR were measured in ms.", "heart"),
    SenseExample("PR", "PR is written down.", "?"),
  ]) func prIsAResponseAReceptorOrAnInterval(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("SD", "CR, PR, SD or PD on each scan.", "disease"),
    SenseExample("SD", "People with SD of the tumor stay in the study.", "disease"),
    SenseExample("SD", "SD for at least 6 weeks by RECIST.", "disease"),
    SenseExample("SD", "The mean was 4.5 with an SD of 1.2.", "spread"),
    SenseExample("SD", "Values are mean ± SD.", "spread"),
    SenseExample("SD", "A score of 2 SD below the average.", "spread"),
    SenseExample("SD", "SD was seen.", "?"),
  ]) func sdIsADiseaseOrASpread(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("PD", "Treatment goes on until PD or death.", "disease"),
    SenseExample("PD", "CR, PR, SD and PD by RECIST.", "disease"),
    SenseExample("PD", "Tumor scans showed PD.", "disease"),
    SenseExample("PD", "Samples for PK/PD are taken before the dose.", "drug"),
    SenseExample("PD", "Adults with PD who take levodopa for motor signs.", "parkinson"),
    SenseExample("PD", "Kidney patients on PD with a catheter for dialysis.", "dialysis"),
    SenseExample("PD", "PD is noted.", "?"),
  ]) func pdIsOneOfMany(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("SOS", "Harm to the liver such as SOS.", "liver"),
    SenseExample("SOS", "SOS after a stem cell transplant.", "liver"),
    SenseExample("SOS", "Prior SOS or VOD.", "liver"),
    SenseExample("SOS/VOD", "No history of SOS/VOD.", "sos-vod"),
    SenseExample("SOS", "Press SOS on the emergency alarm.", "word"),
    SenseExample("SOS", "The SOS study of weight loss.", "?"),
  ]) func sosIsALiverProblemOnlyNearTheLiver(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("HR", "Children with HR B-ALL in first relapse.", "risk"),
    SenseExample("HR", "SR, IR and HR leukemia groups.", "risk"),
    SenseExample("HR", "HR 0.96 with a 95% confidence interval.", "hazard"),
    SenseExample("HR", "The HR comes from a Cox model of survival.", "hazard"),
    SenseExample("HR", "HR positive, HER2 negative breast cancer.", "hormone"),
    SenseExample("HR", "Resting HR above 100 beats per minute.", "heart"),
    SenseExample("HR", "HR was fine.", "?"),
  ]) func hrIsARiskARatioAReceptorOrTheHeart(_ example: SenseExample) { check(example) }

  @Test(arguments: [
    SenseExample("PO", "Dexamethasone 20 mg PO daily.", "route"),
    SenseExample("PO", "The tablet is taken PO BID.", "route"),
    SenseExample("PO", "10 mg/kg PO once a day.", "route"),
    SenseExample("PO", "The PO is one of three outcomes.", "outcome"),
    SenseExample("PO", "PO was sent.", "?"),
    SenseExample("BID", "500 mg BID for 7 days.", "dosing"),
    SenseExample("bid", "Take 1 tablet bid.", "dosing"),
    SenseExample("bid", "A bid to lower costs.", "word"),
  ]) func poAndBidAreDosesOrOtherThings(_ example: SenseExample) { check(example) }
}
