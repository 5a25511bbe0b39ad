/// Units of weights, doses and laboratory tests.
extension UnitTable {
  static let laboratory: [Row] = [
    (MeasureUnit("kilogram", "kilograms"), ["kg", "kgs", "kilogram", "kilograms", "kilos"]),
    (MeasureUnit("gram", "grams"), ["g", "gm", "gr", "gram", "grams"]),
    (MeasureUnit("milligram", "milligrams"), ["mg", "milligram", "milligrams", "mgs"]),
    (MeasureUnit("microgram", "micrograms"), ["mcg", "µg", "ug", "microgram", "micrograms"]),
    (
      MeasureUnit("milligram a day", "milligrams a day"),
      ["mg/day", "mg/d", "mgperday", "mgdaily", "mg/daily"]
    ),
    (MeasureUnit("gram a day", "grams a day"), ["g/day", "g/d"]),
    (MeasureUnit("gram per 24 hours", "grams per 24 hours"), ["g/24h", "g/24hours", "g/24hr"]),
    (MeasureUnit("milligram per 24 hours", "milligrams per 24 hours"), ["mg/24h", "mg/24hours"]),
    (MeasureUnit("milligram per kilogram", "milligrams per kilogram"), ["mg/kg"]),
    (MeasureUnit("milligram per kilogram a day", "milligrams per kilogram a day"), ["mg/kg/day", "mg/kg/d"]),
    (
      MeasureUnit("milligram per square meter", "milligrams per square meter"),
      ["mg/m2", "mg/m²", "mg/sqm"]
    ),
    (MeasureUnit("milligram per deciliter", "milligrams per deciliter"), ["mg/dl", "mgs/dl", "mg%"]),
    (
      MeasureUnit("gram per deciliter", "grams per deciliter"),
      ["g/dl", "gm/dl", "gms/dl", "gr/dl", "g/100ml"]
    ),
    (MeasureUnit("gram per liter", "grams per liter"), ["g/l", "gm/l"]),
    (MeasureUnit("milligram per liter", "milligrams per liter"), ["mg/l"]),
    (MeasureUnit("milligram per milliliter", "milligrams per milliliter"), ["mg/ml"]),
    (MeasureUnit("milligram per gram", "milligrams per gram"), ["mg/g"]),
    (MeasureUnit("milligram per millimole", "milligrams per millimole"), ["mg/mmol"]),
    (MeasureUnit("nanogram per milliliter", "nanograms per milliliter"), ["ng/ml"]),
    (MeasureUnit("nanogram per deciliter", "nanograms per deciliter"), ["ng/dl"]),
    (MeasureUnit("nanogram per liter", "nanograms per liter"), ["ng/l"]),
    (MeasureUnit("picogram per milliliter", "picograms per milliliter"), ["pg/ml"]),
    (MeasureUnit("millimole per liter", "millimoles per liter"), ["mmol/l", "mm/l", "millimol/l"]),
    (MeasureUnit("millimole per mole", "millimoles per mole"), ["mmol/mol"]),
    (
      MeasureUnit("micromole per liter", "micromoles per liter"),
      ["µmol/l", "umol/l", "mcmol/l", "micromol/l"]
    ),
    (MeasureUnit("nanomole per liter", "nanomoles per liter"), ["nmol/l"]),
    (MeasureUnit("picomole per liter", "picomoles per liter"), ["pmol/l"]),
    (MeasureUnit("milliequivalent per liter", "milliequivalents per liter"), ["meq/l"]),
    (MeasureUnit("international unit per liter", "international units per liter"), ["iu/l"]),
    (MeasureUnit("unit per liter", "units per liter"), ["u/l"]),
    (MeasureUnit("unit per milliliter", "units per milliliter"), ["u/ml"]),
    (MeasureUnit("international unit per milliliter", "international units per milliliter"), ["iu/ml"]),
    (MeasureUnit("copy per milliliter", "copies per milliliter"), ["copies/ml", "copy/ml"]),
    (MeasureUnit("unit a day", "units a day"), ["u/day", "units/day", "units/d"]),
    (MeasureUnit("unit per kilogram", "units per kilogram"), ["u/kg", "units/kg"]),
    (
      MeasureUnit("unit per kilogram a day", "units per kilogram a day"),
      ["u/kg/day", "units/kg/day", "u/kg/d"]
    ),
    (MeasureUnit("per liter", "per liter", .count), ["/l", "/liter", "/litre", "perliter", "l"]),
    (
      MeasureUnit("per cubic millimeter", "per cubic millimeter", .count),
      ["/mm3", "/mm³", "permm3", "/cmm", "/cumm", "/cubicmillimeter", "percubicmillimeter"]
    ),
    (
      MeasureUnit("per microliter", "per microliter", .count),
      ["/µl", "/ul", "/mcl", "/microliter", "/microlitre", "permicroliter", "perul", "permcl"]
    ),
    (
      MeasureUnit("cell per cubic millimeter", "cells per cubic millimeter", .count),
      ["cells/mm3", "cells/mm³", "cellspermm3"]
    ),
    (
      MeasureUnit("cell per microliter", "cells per microliter", .count),
      ["cells/µl", "cells/ul", "cells/mcl", "cells/microliter", "cell/µl", "cell/ul"]
    ),
    (
      MeasureUnit("cell per liter", "cells per liter", .count),
      ["cells/l", "cells/liter", "cell/l"]
    ),
    (MeasureUnit("cell per milliliter", "cells per milliliter", .count), ["cells/ml"]),
    (
      MeasureUnit("milliliter per minute", "milliliters per minute"),
      ["ml/min", "ml/minute", "cc/min", "mls/min"]
    ),
    (MeasureUnit("milliliter per second", "milliliters per second"), ["ml/s", "ml/sec"]),
    (
      MeasureUnit(
        "milliliter per minute per 1.73 square meters", "milliliters per minute per 1.73 square meters"),
      [
        "ml/min/1.73m2", "ml/min/1.73m²", "ml/min/1,73m2", "ml/min/1.73",
        "ml/minute/1.73m2",
        "cc/min/1.73m2", "ml/min*1.73m2", "ml/min·1.73m2", "ml/minper1.73m2", "ml/(min·1.73m2)",
        "ml/(min*1.73m2)",
        "ml/minute/1.73m²", "ml/min/1.73squaremeters", "ml/min/1.73sqm", "mlmin1.73m2",
      ]
    ),
    (
      MeasureUnit("kilogram per square meter", "kilograms per square meter"),
      [
        "kg/m2", "kg/m²", "kg/m", "kg/sqm", "kgs/m2", "kg/m*2", "kg/㎡", "kgm-2", "kg·m-2",
        "kg/squaremeter",
        "kg/squaremeters",
      ]
    ),
    (
      MeasureUnit("millimeter of mercury", "millimeters of mercury"),
      ["mmhg", "mmofmercury", "torr", "millimetersofmercury"]
    ),
    (MeasureUnit("milligram per m", "milligrams per m", power: "2"), ["mg/m^2"]),
    (MeasureUnit("per mm", "per mm", .count, power: "3"), ["/mm^3"]),
    (MeasureUnit("cell per mm", "cells per mm", .count, power: "3"), ["cells/mm^3"]),
    (MeasureUnit("kilogram per m", "kilograms per m", power: "2"), ["kg/m^2", "kgm-2"]),
    (
      MeasureUnit("milliliter per minute per 1.73 m", "milliliters per minute per 1.73 m", power: "2"),
      ["ml/min/1.73m^2", "ml/minute/1.73m^2"]
    ),
  ]
}
