/// Why words cannot be read aloud as an English sentence; such words are not shown.
enum SpokenFault: String, Sendable, CaseIterable {
  case openBracket = "a bracket without its partner"
  case wordTwice = "a word twice"
  case clash = "two words that never stand side by side"
  case wrongWordBehindVerb = "a word behind \"have\" or \"are\" that cannot stand there"
  case ruleWithoutSubject = "a rule without a subject"
  case unfinished = "words that break off"
  case brokenStart = "a beginning that no sentence has"
  case diagnosedPeople = "\"diagnosed with people\""
  case twoGroups = "two groups of people in one sentence of \"they\""
  case peopleAsThings = "\"have\" before people"
  case signNotSaid = "a sign that is not said in words"
  case secondVerb = "a second verb that nothing joins to the first"
}
