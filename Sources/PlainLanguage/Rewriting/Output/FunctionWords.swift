/// Words that are no nouns and end a group of nouns.
enum FunctionWords {
  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "with", "without", "from", "to", "into", "onto", "during", "within",
    "after",
    "before", "since", "until", "till", "against", "between", "among", "through", "throughout", "under",
    "over",
    "above", "below", "per", "via", "despite", "due", "because", "regarding", "about", "around", "along",
    "near",
    "except", "excluding", "including", "unless", "than", "as", "such", "prior", "following", "upon",
    "requiring",
    "involving", "affecting", "causing", "like", "other", "not", "based", "outside", "inside", "related",
    "according",
    "secondary", "required", "resulting", "leading", "compared", "using", "receiving", "defined", "treated",
  ]
  static let others: Set<String> = [
    "and", "or", "but", "nor", "that", "which", "who", "whom", "whose", "where", "when", "while", "if",
    "whether",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "can",
    "could",
    "may", "might", "must", "should", "will", "would", "shall", "a", "an", "the", "any", "some", "no", "this",
    "these",
    "those", "their", "its", "your", "they", "you", "it", "there", "only", "also", "either", "both",
    "neither",
    "each", "every", "every", "all", "least", "aged", "showed", "shows", "showing", "confirmed", "by", "then",
  ]
  /// Words that records write in capitals for weight.
  static let shouted: Set<String> = [
    "and", "or", "not", "must", "no", "yes", "be", "note", "with", "without", "if", "any", "except", "only",
    "both", "at", "least", "have",
    "has", "is", "are", "than", "within", "of", "the", "for", "from",
  ]
  static let all = prepositions.union(others)
}
