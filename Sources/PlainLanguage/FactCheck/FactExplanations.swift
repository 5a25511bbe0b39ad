/// What plain words may add to explain a test or a scale, and names that mean the same test.
///
/// Written for the check, from what each test measures, and not from the rewriting: "a blood test of the kidneys"
/// beside bilirubin is an error.
enum FactExplanations {
  /// Different names of one thing: the record's, and the ones that a page may use.
  static let names: [(from: String, to: String)] = [
    (
      "absolute neutrophil count|absolute neutrophil counts|absolute neutrophils|anc|neutrophil count|neutrophil counts|neutrophil|absolute granulocyte count|absolute value of neutrophils|neutrophil absolute value|agc",
      "neutrophils|number of neutrophils"
    ),
    (
      "platelet count|platelet counts|plt|platelet|thrombocytes|thrombocyte count|blood platelet|blood platelet count",
      "platelets|number of platelets"
    ),
    ("lymphocyte count|absolute lymphocyte count|alc|lymphocyte", "lymphocytes|number of lymphocytes"),
    (
      "white blood cell count|white blood cell counts|white blood cell|wbc|wbc count|wbcc|leukocytes|leukocyte count|leucocytes|white cell count|white blood count",
      "white blood cells|number of white blood cells"
    ),
    ("total bilirubin|tbil|tbili|stb|total serum bilirubin", "total bilirubin"),
    ("tbil|tbili|stb", "bilirubin"),
    (
      "pregnant and lactating|pregnant and breastfeeding|pregnant and nursing|pregnant and breast feeding",
      "pregnant or breastfeeding"
    ),
    (
      "contraindication to|contraindications to|contraindication for|contraindications for|contraindicated for|any contraindication to",
      "medical reason not to have|medical reason not to use|medical reason not to get|medical reason against"
    ),
    (
      "contraindication to the use of|contraindications to the use of|contraindication for the use of|contraindication to use of|contraindication to the administration of",
      "medical reason not to use|medical reason not to have|medical reason not to get"
    ),
    (
      "male and female|males and females|men and women|women and men|female and male|both genders|both sexes|either sex|either gender",
      "male or female|men or women|men and women|any sex"
    ),
    ("malignant tumor|malignant tumour|malignancy|malignant neoplasm|malignant disease", "cancer"),
    ("failed|failure of|failed to respond to", "did not help|did not work"),
    (
      "haemoglobin|hb|hgb|hemoglobin level|hemoglobin levels|hemoglobin concentration|hemoglobin value",
      "hemoglobin"
    ),
    (
      "aspartate aminotransferase|aspartate transaminase|sgot|serum glutamic oxaloacetic transaminase|glutamic oxaloacetic transaminase|got|aspartate amino transferase",
      "ast"
    ),
    (
      "alanine aminotransferase|alanine transaminase|sgpt|serum glutamic pyruvic transaminase|glutamic pyruvic transaminase|gpt|alanine amino transferase",
      "alt"
    ),
    (
      "transaminase|transaminases|aminotransferases|liver transaminases|hepatic transaminases|liver function tests",
      "liver enzymes|liver blood tests"
    ),
    ("alp|alkalin phosphatases|alkaline phosphatases", "alkaline phosphatase"),
    ("serum creatinine|scr|plasma creatinine|creatinine level|creatinine value", "creatinine"),
    ("crcl|ccr|creatinine clearance rate|clcr|clearance of creatinine", "creatinine clearance"),
    (
      "egfr|gfr|glomerular filtration rate|estimated glomerular filtration rate|estimated gfr",
      "filtration rate|kidney filtration rate|filtering by the kidneys"
    ),
    ("blood urea nitrogen|bun|urea", "urea nitrogen"),
    (
      "international normalized ratio|international normalised ratio|prothrombin time international normalized ratio",
      "inr"
    ),
    ("prothrombin time", "pt"),
    ("partial thromboplastin time|activated partial thromboplastin time|ptt", "aptt|ptt"),
    (
      "hemoglobin a1c|glycated hemoglobin|glycosylated hemoglobin|haemoglobin a1c|a1c|glycosylated hemoglobin a1c|glycated haemoglobin|hgba1c",
      "hba1c"
    ),
    (
      "fasting plasma glucose|fasting blood glucose|fasting glucose|fpg|fbg|fasting blood sugar",
      "blood sugar|fasting blood sugar"
    ),
    ("bmi", "body mass index"), ("body mass index", "bmi"),
    (
      "left ventricular ejection fraction|lvef|ejection fraction|ef|left ventricle ejection fraction|cardiac ejection fraction",
      "pumping strength of the heart|heart pumping strength"
    ),
    (
      "corrected qt interval|qtc interval|qt interval corrected|qtcf|qtcb|corrected qt|qtc prolongation",
      "qtc"
    ),
    ("oxygen saturation|spo2|sao2|o2 saturation", "oxygen in the blood|oxygen level"),
    (
      "systolic blood pressure|sbp|systolic bp|systolic",
      "upper blood pressure|upper number of blood pressure"
    ),
    (
      "diastolic blood pressure|dbp|diastolic bp|diastolic",
      "lower blood pressure|lower number of blood pressure"
    ),
    ("eastern cooperative oncology group", "ecog"), ("kps", "karnofsky"),
    (
      "performance status|performance status score|ps|performance score|performance scale|play performance|play scale",
      "score|performance score"
    ),
    (
      "life expectancy|expected survival|expected life|estimated survival|survival expectation|predicted survival|expected lifetime|anticipated survival|estimated life expectancy|predicted life expectancy|anticipated life expectancy|expected life expectancy|expected survival time|expected survival period|minimum life expectancy",
      "expected to live|likely to live"
    ),
    ("breast feeding|nursing|lactating", "breastfeeding"),
    (
      "hypersensitivity reaction|hypersensitivity reactions|hypersensitivity|allergic reaction",
      "allergic|allergy|allergic reaction"
    ),
    ("defined as|defined by|i e|that is|meaning|which means", "this means|means"),
  ]

  /// Words that stand beside a name and explain it; the name itself stays as it is.
  static let additions: [(from: String, to: String)] = [
    (
      "ast|alt|sgot|sgpt|aspartate aminotransferase|aspartate transaminase|alanine aminotransferase|alanine transaminase|transaminase|liver enzymes|bilirubin|tbil|tbili|stb|aminotransferase|got|gpt|ggt|liver function",
      "a blood test of the liver|blood tests of the liver|blood test that shows how well the liver works|blood tests that show how well the liver works"
    ),
    (
      "alkaline phosphatase|alp|alkalin phosphatases",
      "a blood test of the liver and bones|a blood test of the liver"
    ),
    ("albumin", "a protein in the blood"),
    (
      "creatinine|cr|bun|blood urea nitrogen|urea nitrogen|urea|scr",
      "a blood test of the kidneys|blood tests of the kidneys"
    ),
    (
      "creatinine clearance|crcl|ccr|egfr|gfr|glomerular filtration rate|clcr|creatinine",
      "a test of how well the kidneys work|a blood test that shows how well the kidneys work"
    ),
    (
      "neutrophil|neutrophils|anc|granulocyte|granulocytes",
      "white blood cells that fight infection|a kind of white blood cell"
    ),
    ("lymphocyte|lymphocytes|alc", "white blood cells|a kind of white blood cell"),
    ("white blood cell|wbc|wbcc|leukocyte|leucocytes|white cell|white blood", "cells that fight infection"),
    (
      "platelet|platelets|plt|thrombocyte",
      "blood cells that help stop bleeding|blood cells that help the blood clot"
    ),
    ("hemoglobin|hb|hgb|haemoglobin", "the part of the blood that carries oxygen"),
    (
      "inr|international normalized ratio|international normalised ratio|pt|ptt|aptt|prothrombin time|partial thromboplastin time",
      "a test of how fast blood clots"
    ),
    (
      "hba1c|hemoglobin a1c|a1c|hgba1c|glycated hemoglobin|glycosylated hemoglobin|haemoglobin a1c",
      "average blood sugar over some months|average blood sugar over the last months"
    ),
    ("fasting", "a blood test after no food for some hours|without food"),
    ("bmi|body mass index", "weight for height"),
    ("lvef|ejection fraction|ef", "also called ejection fraction|ejection fraction"),
    ("qt|qtc|qtcf", "a heart rhythm measure|a measure of the heart rhythm"),
    ("saturation|spo2|sao2|o2", "a test of the lungs"), ("systolic|sbp", "the pressure when the heart beats"),
    ("diastolic|dbp", "the pressure between heart beats"),
    (
      "ecog|eastern cooperative oncology group|zubrod|who performance status|karnofsky|kps|lansky|performance status",
      "this score shows how well a person can do daily tasks|shows how well a person can do daily tasks"
    ),
    ("ecog|eastern cooperative oncology group|zubrod|who performance status", "a lower score is better"),
    ("karnofsky|kps|lansky", "a higher score is better"),
  ]

  /// Words of the sentences around a fact.
  static let frame =
    "test tests result results score scores fit fits note decide decides study doctor doctors mean means number rule rules join"
    .split(separator: " ").map(String.init)
}
