/// Numbers as a page writes them.
enum NumberWords {
  /// `1,234,567`: from 1,000 on, thousands are parted.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return number < 0 ? "-" + out : out
  }
}
