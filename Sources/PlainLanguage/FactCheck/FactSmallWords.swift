/// Words that carry no fact by themselves. Everything is compared as stems.
enum FactSmallWords {
  /// The small words of English, and the people whom every rule is about.
  static let all = stems(
    "the a an of to in on at for with by from as is are be been being was were am it its this that these those there here who whom whose which what he she they them their theirs his her him you your yours we our us i my me have has had having do does did will would shall should must may might can could need needs needed and or but nor if than then so such any some all both each every either other others own same too very just also only not no non never into onto upon within without per about over under above below before after during since until while when where how because due via between among through out up down off again further more most less least many much few several one patient patients subject subjects participant participants individual individuals person persons people someone anyone child children your family member man men woman women male males female females boy boys girl girls adult adults study studies trial trials eligible eligibility inclusion include included includes including criterion criteria exclusion exclude excluded excludes candidate candidates volunteer volunteers listed below etc e g i eg ie et al example order case cases regard regards respect regarding related relating concerning according accordance based well able capable enough still yet already currently present presence history prior previous previously earlier past ever already age aged ages defined get gets getting got gotten experiencing experienced experience serum"
  ).union(["following", "follows"])

  /// Words that are light when a negation looks for what it denies.
  static let light = stems(
    "history evidence prior previous previously known current currently active sign signs documented suspected received receive receiving ever past earlier longer time now been get got more clinically significant severe serious significant confirmed concurrent concomitant recent diagnosis diagnosed treatment treated use using take taking taken medical condition conditions clear certain symptom symptoms"
  )

  static func stems(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").flatMap { [String($0), FactStemmer.stem(String($0))] })
  }
}
