/// Words with which a sentence leans on the one before it.
enum LeaningWords {
  static let openers: Set<String> = [
    "however", "but", "these", "this", "they", "such", "if", "in", "unless", "except", "exception",
    "exceptions", "otherwise",
    "it", "he", "she", "then", "also", "additionally", "furthermore", "or", "and", "which", "who", "that",
    "those", "when",
    "either", "including", "excluding", "provided", "with", "for", "examples", "where", "as", "its", "their",
    "his",
  ]
}
