/// The names of units, each with one short form.
enum UnitPhrases {
  static let atoms = PhraseTable<String>([
    ("mg|mgs|milligram|milligrams|milligramme|milligrammes", "mg"), ("g|gm|gms|gram|grams|gr", "g"),
    ("kg|kgs|kilogram|kilograms|kilo|kilos", "kg"), ("ug|mcg|microgram|micrograms", "ug"),
    ("ng|nanogram|nanograms", "ng"), ("pg|picogram|picograms", "pg"),
    ("ml|mls|cc|milliliter|milliliters|millilitre|millilitres", "ml"), ("l|liter|liters|litre|litres", "l"),
    ("dl|deciliter|deciliters|decilitre|decilitres", "dl"),
    (
      "ul|mcl|microl|microliter|microliters|microlitre|microlitres|mm3|mm ^ 3|cubic mm|cu mm|cumm|cubic millimeter|cubic millimeters|cubic millimetre|cubic millimetres",
      "ul"
    ),
    (
      "mmhg|mm hg|mm of hg|millimeters of mercury|millimetres of mercury|millimeter of mercury|mm of mercury",
      "mmhg"
    ),
    ("mm|millimeter|millimeters|millimetre|millimetres", "mm"),
    ("cm|cms|centimeter|centimeters|centimetre|centimetres", "cm"),
    ("km|kilometer|kilometers|kilometre|kilometres", "km"),
    ("m2|m ^ 2|sqm|square meter|square meters|square metre|square metres", "m2"),
    ("cm2|cm ^ 2|square centimeter|square centimeters|square centimetre|square centimetres", "cm2"),
    ("cm3|cm ^ 3|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres", "cm3"),
    ("m|meter|meters|metre|metres", "m"), ("mmol|mmols|millimole|millimoles", "mmol"),
    ("umol|umols|mcmol|micromole|micromoles|micromol", "umol"), ("nmol|nanomole|nanomoles", "nmol"),
    ("pmol|picomole|picomoles", "pmol"), ("mol|mole|moles", "mol"),
    ("miu|milli international units|milli iu", "miu"), ("uiu|micro international units", "uiu"),
    ("iu|international unit|international units|ie", "iu"), ("u|unit|units", "u"), ("kat|ukat", "kat"),
    ("meq|milliequivalent|milliequivalents", "meq"), ("mosm|milliosmoles", "mosm"),
    ("bpm", "beats/min"), ("beat|beats", "beats"), ("breath|breaths", "breaths"),
    ("min|mins|minute|minutes", "min"), ("sec|secs|seconds|s", "s"),
    ("ms|msec|msecs|millisecond|milliseconds|mseconds", "ms"), ("h|hr|hrs|hour|hours", "hour"),
    ("d|day|days|calendar day|calendar days", "day"), ("w|wk|wks|week|weeks", "week"),
    ("mo|mos|mth|mths|month|months|calendar months", "month"),
    ("y|yr|yrs|year|years|yo|years of age|years old|year old", "year"),
    ("%|percent|per cent|pct|percents|percentage", "%"),
    ("deg c|deg celsius|degrees celsius|degrees c|celsius", "celsius"),
    ("deg f|degrees fahrenheit|fahrenheit", "fahrenheit"), ("deg|degree|degrees", "degree"),
    ("pack year|pack years|packyears|packyear", "packyear"), ("gy|gray|grays", "gy"),
    ("mci|millicurie|millicuries", "mci"),
    ("kcal|calories|kilocalories", "kcal"), ("lb|lbs|pound|pounds", "lb"), ("inch|inches", "inch"),
    ("foot|feet", "foot"), ("kpa", "kpa"), ("copy|copies", "copies"),
    ("half life|half lives|half life times", "halflife"),
    ("mile|miles", "mile"), ("quarts|quart", "quart"), ("decade|decades", "decade"),
    ("diopter|diopters|dioptre|dioptres", "diopter"),
  ])

  /// Words that stand where a unit stands and that are none.
  static let uncounted: Set<String> = [
    "cell", "cells", "point", "points", "consecutive", "completed", "full", "times", "time",
  ]

  /// Words that make a rate of two units.
  static let per = PhraseTable<Bool>([
    ("/|per|a|an|each|every|in a|in an|in each|in every|for each|for every|in 1", true)
  ])

  /// "daily" is "a day".
  static let rates: [String: String] = [
    "daily": "/day", "weekly": "/week", "monthly": "/month", "yearly": "/year", "hourly": "/hour",
    "annually": "/year",
  ]

  /// Units of time, for which "within" and "at most" say the same.
  static let times: Set<String> = ["min", "hour", "day", "week", "month", "year", "halflife", "s"]
}
