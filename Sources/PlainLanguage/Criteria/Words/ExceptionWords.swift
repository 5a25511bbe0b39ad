/// Words after which the sentence tells what does not count.
enum ExceptionWords {
  /// Phrases that open an exception.
  static let openers = PhraseSet([
    "unless", "except", "except for", "excepting", "excluding", "other than", "with the exception",
    "with exception",
    "with exceptions", "apart from", "exception", "exceptions", "the exception", "besides", "but not",
    "save for",
    "with the following exceptions", "provided that", "provided", "unless the following",
  ])
  /// Words and marks at which what is denied ends.
  static let stops: Set<String> = [
    ",", ";", ".", ":", "unless", "except", "who", "which", "that", "but", "if", "other",
  ]
  /// At the end of a sentence that introduces a list of exceptions.
  static let listOpeners = PhraseSet([
    "unless", "except", "except for", "excepting", "exception", "exceptions", "other than", "exception of",
    "exceptions of", "excluding", "apart from", "are allowed", "is allowed", "are permitted",
    "are acceptable",
    "are eligible", "may be eligible", "may be included", "may be enrolled", "is permitted", "not excluded",
    "not be excluded", "not considered", "are exempt", "does not include", "do not include", "not include",
    "allowed",
  ])
}
