import PlainLanguage

/// The meaning of one hard item, judged by eye.
struct HandLabel: Sendable {
  let record: String
  /// Its place among the list items and lines of the record's text, from 0.
  let item: Int
  let polarity: Polarity
}

/// Items whose heading and words pull different ways. A sign and a place each: + must, - must not, ? unsure or a remark.
enum HandLabels {
  static let all: [HandLabel] = table.split(separator: "\n").flatMap { line -> [HandLabel] in
    let words = line.split(separator: " ")
    guard let record = words.first else { return [] }
    return words.dropFirst().compactMap { label(String(record), $0) }
  }

  private static func label(_ record: String, _ word: Substring) -> HandLabel? {
    guard let item = Int(word.dropFirst()) else { return nil }
    switch word.first {
    case "+": return HandLabel(record: record, item: item, polarity: .must)
    case "-": return HandLabel(record: record, item: item, polarity: .mustNot)
    case "?": return HandLabel(record: record, item: item, polarity: .unsure)
    default: return nil
    }
  }

  private static let table = """
    NCT00000410 -7 -9 -13
    NCT00069082 +0 +1 +2 +3
    NCT00171938 ?8
    NCT00203190 -17
    NCT00220935 ?10
    NCT00415220 -16 -20
    NCT00458770 -10 -11
    NCT00716976 ?19
    NCT00726505 -7
    NCT01213277 -8
    NCT01300572 ?17 +23 -32
    NCT01305200 ?12 +13 +14 +16
    NCT01359631 -3
    NCT01499641 -6
    NCT01662219 -8
    NCT01672255 -9 -11
    NCT01811251 -18
    NCT01874938 +9
    NCT01987596 -25
    NCT02019017 -8
    NCT02247050 ?3
    NCT02392273 -15
    NCT02513394 -25 -31
    NCT02526537 -12 -24
    NCT02585739 -7
    NCT02637648 -18 -20
    NCT02640105 -4
    NCT02643888 ?3
    NCT02841163 -4
    NCT02853487 -12 -13 -25 -26
    NCT03066635 -15 -22
    NCT03159546 -20
    NCT03242538 -6 -7 -10
    NCT03340545 -4 -5 -6 -7 -8 -9 -10
    NCT03416231 -8
    NCT03439722 -12 -13
    NCT03630471 -15 -18 -21
    NCT03648918 -5
    NCT03764280 -7
    NCT03826992 -28 -32
    NCT03828656 ?12 +32 ?33 ?35
    NCT03840161 -7
    NCT03899623 -23
    NCT03908762 ?14
    NCT03944876 -23 -40 -42
    NCT03953092 -35
    NCT03955198 +3 -30 ?33 ?43 ?44 ?45
    NCT04022993 -32
    NCT04092803 -14
    NCT04175379 -13
    NCT04305509 -4
    NCT04318938 ?29 +35 -49 ?53
    NCT04385758 -13
    NCT04388332 -9 -25 -27
    NCT04439409 -12
    NCT04497038 +13 +14 +15 +16 +17 +18 +25 +26 +27 +28 -29 -30 -31 +32
    NCT04514523 -3 -5
    NCT04542642 -13 -14
    NCT04573296 -11 -12
    NCT04636775 -7 -8
    NCT04650945 -8 -9
    NCT04728685 -8
    NCT04747912 -25
    NCT04764188 -8 ?9
    NCT04767152 -5 -6
    NCT04767165 -6
    NCT04800861 ?3
    NCT04835519 -10
    NCT04839783 -6
    NCT04864327 -5 -6
    NCT04874480 +3 -12 -15
    NCT04925570 -12
    NCT04933851 -8
    NCT04948307 -10
    NCT04974645 -12
    NCT05014165 -10
    NCT05032404 -8
    NCT05035706 -8 -9
    NCT05061602 ?6
    NCT05106231 -6 -7 -8
    NCT05120609 -16
    NCT05161130 -5 -6 -7
    NCT05184725 -17
    NCT05225038 ?9 -11 -12
    NCT05227898 -12
    NCT05240586 -18
    NCT05245214 -3
    NCT05266716 -11
    NCT05304754 -35
    NCT05306028 -13
    NCT05321940 +4 -21 -24
    NCT05326516 +12
    NCT05397184 -14
    NCT05406817 +14
    NCT05426668 -6
    NCT05466149 -15
    NCT05488119 -6
    NCT05489822 -12 -18
    NCT05501184 -5
    NCT05509881 -8 -10
    NCT05521061 -9
    NCT05645718 -20 ?22 ?23 ?32 -36 -38 -39
    NCT05649371 -7
    NCT05664230 -7
    NCT05712278 ?15
    NCT05714891 ?20 ?24 +31 -45
    NCT05816499 +4 -30
    NCT05819710 ?4 ?9
    NCT05821933 -44
    NCT05838768 +3 ?16
    NCT05848687 -9
    NCT05879653 ?3 -15 ?21 ?26 ?30 ?32 -46
    NCT05880823 ?10
    NCT05883007 -37 -41
    NCT05894590 -5
    NCT05901974 -20
    NCT05918692 +6
    NCT05942599 -17
    NCT05978258 -6 -7
    NCT06001671 -18
    NCT06004388 -18 -26
    NCT06050278 -8
    NCT06053242 +6
    NCT06059833 -12
    NCT06060392 ?12
    NCT06062823 -33
    NCT06067984 -9 -10
    NCT06070480 -3
    NCT06094296 ?11
    NCT06105931 -15
    NCT06109051 ?4
    NCT06124534 -19
    NCT06136936 -17
    NCT06200480 -6 -7
    NCT06221670 -22
    NCT06226272 ?3
    NCT06325566 -6 -22 ?23
    NCT06342765 -8 -10 -17 -20
    NCT06388018 ?9 ?27
    NCT06413225 ?10 ?19
    NCT06508918 -15
    NCT06525896 -8 -9
    NCT06568081 -7
    NCT06589271 -21
    NCT06610175 ?13
    NCT06672068 ?13 -17 -22
    NCT06791122 ?9
    NCT06797245 ?19 ?20
    NCT06863285 -8
    NCT06883097 -13
    NCT06909500 -17
    """
}
