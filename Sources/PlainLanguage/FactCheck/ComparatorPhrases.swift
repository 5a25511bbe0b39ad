/// The words and signs that bound a number.
enum ComparatorPhrases {
  /// Before the number.
  static let before = PhraseTable<FactComparator>([
    (
      ">=|> or =|at least|at the least|no less than|not less than|no fewer than|not fewer than|not lower than|no lower than|not below|not under|not be less than|not be below|not be under|not be lower than|not be younger than|not younger than|no younger than|minimum of|minimum|min|at minimum|at a minimum|greater than or equal to|greater than or equal|greater or equal to|greater than or =|equal to or greater than|equal or greater than|equal to or more than|more than or equal to|equal or more than|more or equal to|higher than or equal to|equal to or higher than|equal or higher than|above or equal to|equal to or above|older than or equal to|equal to or older than|no sooner than|not earlier than|no earlier than|starting at|= or >",
      .atLeast
    ),
    (
      "<=|< or =|at most|at the most|no more than|not more than|no greater than|not greater than|not exceeding|not exceed|not to exceed|no higher than|not higher than|not over|not above|not be more than|not be over|not be above|not be older than|not be higher than|not be greater than|no older than|not older than|no later than|not later than|no longer than|not longer than|not be longer than|up to and including|up to|maximum of|maximum|max|a maximum of|less than or equal to|less than or equal|less or equal to|less than or =|equal to or less than|equal or less than|lower than or equal to|equal to or lower than|equal or lower than|below or equal to|equal to or below|younger than or equal to|equal to or younger than|fewer than or equal to|no worse than|not worse than|= or <",
      .atMost
    ),
    (
      "within the last|within the past|within the previous|within the prior|"
        + "within the preceding|within the most recent|within last|within past|within previous|"
        + "within prior|within preceding|within most recent|in the last|in the past|in the previous|"
        + "in the prior|in the preceding|in the most recent|in last|in past|in previous|in prior|"
        + "in preceding|in most recent|during the last|during the past|during the previous|"
        + "during the prior|during the preceding|during the most recent|during last|during past|"
        + "during previous|during prior|during preceding|during most recent|over the last|"
        + "over the past|over the previous|over the prior|over the preceding|over the most recent|"
        + "over last|over past|over previous|over prior|over preceding|over most recent|"
        + "for the last|for the past|for the previous|for the prior|for the preceding|"
        + "for the most recent|for last|for past|for previous|for prior|for preceding|"
        + "for most recent|the last|the past|the previous|the preceding|the most recent|last|past|"
        + "within",
      .atMost
    ),
    (
      ">|more than|more then|greater than|over|above|higher than|older than|exceeding|exceeds|exceed|exceeded|in excess of|longer than|beyond|larger than|bigger than|greater|worse than|heavier than|later than|superior to|taller than|wider than|deeper than",
      .moreThan
    ),
    (
      "<|less than|less then|fewer than|under|below|lower than|younger than|shorter than|smaller than|inferior to|lighter than|earlier than|sooner than|narrower than",
      .lessThan
    ),
    ("~|about|approximately|around|approx|roughly|nearly|almost", .about),
    ("=|equal to|equals|exactly", .exactly),
  ])

  /// After the number and its unit.
  static let after = PhraseTable<FactComparator>([
    (
      "or more|or greater|or older|or above|or higher|or over|or longer|or later|or worse|or larger|or heavier|or bigger|or taller|or deeper|or wider|or beyond|or up|and older|and above|and over|and more|and up|and higher|and greater|and upwards|and longer|/ more|+|minimum|and worse|or stronger|at least",
      .atLeast
    ),
    (
      "or less|or fewer|or younger|or lower|or below|or under|or shorter|or smaller|or earlier|or lighter|or sooner|and under|and younger|and below|and less|and lower|and fewer|and shorter|maximum|or milder|at most|at the most",
      .atMost
    ),
  ])

  /// Words that may stand between a comparator and its number.
  static let fillers: Set<String> = [
    "of", "the", "a", "an", "age", "ages", "aged", "to", "be", "is", "are", "score", "grade", "class",
    "stage",
    "than", "level", "equal", "(", "or", "any", "nyha", "ecog", "ctcae", "nci", "about", "at", "for", "type",
    "their", "your", "total",
  ]
}
