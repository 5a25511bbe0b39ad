/// The laboratory tests of criteria, with what each tells about the body.
enum LabTests {
  /// A test by the name that a page shows.
  struct Test: Sendable, Hashable {
    let name: String
    let tells: String
  }

  /// The test whose name begins at a token, with a bracketed abbreviation behind it, or nil.
  static func find(_ tokens: [Token], at start: Int) -> (test: Test, length: Int)? {
    guard start < tokens.count, let rows = table[tokens[start].lower] else { return nil }
    for (words, test) in rows where start + words.count <= tokens.count {
      guard zip(words, tokens[start...]).allSatisfy({ $0 == $1.lower }) else { continue }
      return (test, words.count + bracket(tokens, at: start + words.count))
    }
    return nil
  }

  /// "(ANC)", "[SGOT]", "/ SGPT" behind a name.
  private static func bracket(_ tokens: [Token], at start: Int) -> Int {
    guard start + 2 < tokens.count, ["(", "["].contains(tokens[start].text) else { return 0 }
    for end in (start + 1)..<min(start + 6, tokens.count) where [")", "]"].contains(tokens[end].text) {
      let inside = tokens[(start + 1)..<end]
      return inside.allSatisfy { $0.isWord || ["/", ",", "-"].contains($0.text) } ? end - start + 1 : 0
    }
    return 0
  }

  /// Words before a test's name that make it another test: a page keeps them.
  static let qualifiers: Set<String> = [
    "baseline", "fasting", "estimated", "calculated", "measured", "corrected", "radioisotope", "random",
    "screening",
    "resting",
  ]

  /// "AST and ALT, which show how well the liver works".
  static func words(names: [String], tells: String, joiner: String) -> String {
    let list =
      names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " \(joiner) " + (names.last ?? "")
    return tells.isEmpty ? list : "\(list) (\(tells))"
  }

  /// Whether a test is one number of a person ("a body mass index of"), not a thing in the blood ("platelets at a level of").
  static func isOne(_ words: String) -> Bool {
    numbers.contains { words.hasPrefix($0) } && !words.prefix { $0 != "(" }.contains(" and ")
  }

  private static let numbers = [
    "body mass index", "HbA1c", "INR", "creatinine clearance", "estimated kidney filter rate",
    "kidney filter rate",
    "pumping strength", "QTc", "upper blood pressure", "lower blood pressure", "PTT", "PT", "aPTT",
  ]

  private static let table: [String: [([String], Test)]] = {
    var table: [String: [([String], Test)]] = [:]
    for line in lines.split(separator: "\n") {
      let cells = line.split(separator: "|").map { String($0).trimmedSpaces }
      guard cells.count == 3 else { continue }
      for form in cells[2].split(separator: ";") {
        let words = Tokenizer.tokens(String(form)).lowers
        guard let first = words.first else { continue }
        table[first, default: []].append((words, Test(name: cells[0], tells: cells[1])))
      }
    }
    return table.mapValues { $0.sorted { $0.0.count > $1.0.count } }
  }()

  /// The tests' names in records and what a page says, for the fact check.
  static var pairs: [WordPair] {
    table.values.joined().flatMap { words, test in
      [test.name, "\(test.name) (\(test.tells))", "(\(test.tells))", test.tells].map {
        WordPair(from: words.joined(separator: " "), to: $0)
      }
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// Name on a page | what it tells | forms in records.
  private static let lines = """
    AST|a blood test of the liver|aspartate aminotransferase;aspartate transaminase;ast;sgot;ast/sgot;ast (sgot);got;glutamic-oxaloacetic transaminase;serum glutamic oxaloacetic transaminase
    ALT|a blood test of the liver|alanine aminotransferase;alanine transaminase;alt;sgpt;alt/sgpt;alt (sgpt);gpt;alanine amino transferase;glutamic-pyruvic transaminase;serum glutamic pyruvic transaminase
    liver enzymes|a blood test of the liver|transaminases;transaminase;liver enzymes;aminotransferases;liver transaminases;hepatic transaminases;serum transaminases;serum transaminase
    bilirubin|a blood test of the liver|bilirubin;serum bilirubin
    total bilirubin|a blood test of the liver|total bilirubin;serum total bilirubin;tbil;total serum bilirubin;tbili;blood total bilirubin;bilirubin total
    direct bilirubin|a blood test of the liver|direct bilirubin;conjugated bilirubin;serum direct bilirubin
    alkaline phosphatase|a blood test of the liver and bones|alkaline phosphatase;alp;alkalin phosphatases
    albumin|a protein in the blood|albumin;serum albumin;alb
    creatinine|a blood test of the kidneys|creatinine;serum creatinine;creatinine level;serum creatinine level;cr;scr;plasma creatinine;serum cr
    creatinine clearance|a test of how well the kidneys work|creatinine clearance;creatinine clearance rate;crcl;ccr;endogenous creatinine clearance;clearance of creatinine
    estimated kidney filter rate|a test of how well the kidneys work|egfr
    kidney filter rate|a test of how well the kidneys work|gfr;glomerular filtration rate
    urea nitrogen|a blood test of the kidneys|blood urea nitrogen;bun;urea nitrogen;urea
    neutrophils|white blood cells that fight infection|absolute neutrophil count;absolute neutrophil counts;anc;neutrophils;neutrophil count;neutrophil;neutrophil counts;absolute neutrophils;absolute value of neutrophils;neutrophil absolute value;neutrophils count
    lymphocytes|white blood cells|lymphocytes;lymphocyte count;absolute lymphocyte count;alc;lymphocyte
    white blood cells|cells that fight infection|white blood cell count;white blood cell;white blood cells;wbc;wbc count;leukocytes;leukocyte count;white cell count;white blood cell counts;white blood count;leucocytes;white blood cells count
    platelets|blood cells that help stop bleeding|platelets;platelet count;platelet;plt;platelet counts;thrombocytes;thrombocyte count;blood platelet;platelets count;blood platelets;blood platelet count
    hemoglobin|the part of the blood that carries oxygen|hemoglobin;haemoglobin;hb;hgb;hemoglobin level;hemoglobin levels;haemoglobin level
    INR|a test of how fast blood clots|inr;international normalized ratio;international normalised ratio;international standardized ratio;prothrombin time international normalized ratio
    PT|a test of how fast blood clots|prothrombin time;pt
    PTT|a test of how fast blood clots|ptt;partial thromboplastin time
    aPTT|a test of how fast blood clots|activated partial thromboplastin time;aptt;activated partial prothrombin time
    HbA1c|average blood sugar over some months|hba1c;hemoglobin a1c;glycated hemoglobin;glycosylated hemoglobin;glycated haemoglobin;a1c;hgba1c;hemoglobin a1c level;hba1c level;haemoglobin a1c;glycated hemoglobin a1c
    blood sugar|a blood test after no food for some hours|fasting plasma glucose;fasting blood glucose;fasting glucose;fpg;fbg;fasting blood sugar
    body mass index|weight for height|body mass index;bmi;body-mass index
    pumping strength of the heart|also called ejection fraction|left ventricular ejection fraction;lvef;ejection fraction;cardiac ejection fraction;ef;left ventricle ejection fraction;left ventricular ejection fractions
    QTc|a heart rhythm measure|qtc;qtcf;qtc interval;corrected qt interval;qt interval corrected;qtc prolongation;qtcb
    oxygen in the blood|a test of the lungs|oxygen saturation;spo2;sao2;o2 saturation;blood oxygen saturation
    upper blood pressure|the pressure when the heart beats|systolic blood pressure;systolic bp;sbp
    lower blood pressure|the pressure between heart beats|diastolic blood pressure;diastolic bp;dbp
    """
}
