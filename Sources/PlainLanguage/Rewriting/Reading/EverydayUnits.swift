/// Units of length, heat and habits.
extension UnitTable {
  static let everyday: [Row] = [
    (MeasureUnit("meter", "meters"), ["m", "meter", "meters", "metres", "metre"]),
    (
      MeasureUnit("centimeter", "centimeters"),
      ["cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres"]
    ),
    (
      MeasureUnit("millimeter", "millimeters"),
      ["mm", "mms", "millimeter", "millimeters", "millimetre", "millimetres"]
    ),
    (MeasureUnit("mile", "miles"), ["mile", "miles"]),
    (MeasureUnit("kilometer", "kilometers"), ["km", "kilometer", "kilometers", "kilometres"]),
    (MeasureUnit("cubic centimeter", "cubic centimeters"), ["cm3", "cm³", "cc"]),
    (MeasureUnit("square centimeter", "square centimeters"), ["cm2", "cm²"]),
    (MeasureUnit("liter", "liters"), ["liter", "liters", "litre", "litres"]),
    (MeasureUnit("milliliter", "milliliters"), ["ml", "mls", "milliliter", "milliliters"]),
    (MeasureUnit("gray", "gray"), ["gy"]),
    (MeasureUnit("pound", "pounds"), ["lb", "lbs", "pound", "pounds"]),
    (MeasureUnit("beat a minute", "beats a minute"), ["bpm", "beats/min", "beats/minute", "beatsperminute"]),
    (
      MeasureUnit("degree Celsius", "degrees Celsius"), ["°c", "degreesc", "degreescelsius", "degreecelsius"]
    ),
    (MeasureUnit("degree Fahrenheit", "degrees Fahrenheit"), ["°f", "degreesf", "degreesfahrenheit"]),
    (MeasureUnit("degree", "degrees"), ["°", "degree", "degrees"]),
    (MeasureUnit("day a week", "days a week"), ["days/week", "daysperweek", "days/wk", "day/week"]),
    (MeasureUnit("day a month", "days a month"), ["days/month", "dayspermonth", "day/month"]),
    (MeasureUnit("drink a day", "drinks a day"), ["drinks/day", "drinksperday", "drinks/d"]),
    (MeasureUnit("drink a week", "drinks a week"), ["drinks/week", "drinksperweek", "drinks/wk"]),
    (MeasureUnit("unit a week", "units a week"), ["units/week", "unitsperweek", "units/wk"]),
    (
      MeasureUnit("cigarette a day", "cigarettes a day"),
      ["cigarettes/day", "cigarettesperday", "cigarettesaday"]
    ),
    (MeasureUnit("attack a month", "attacks a month"), ["attacks/month", "attackspermonth"]),
    (
      MeasureUnit("headache day a month", "headache days a month"),
      ["headachedays/month", "headachedayspermonth"]
    ),
  ]
}
