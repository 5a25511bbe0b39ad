extension StarterText {
  /// A record to be written by hand: the names that most trials have, all but the id still empty. A name with nothing
  /// after its colon counts as not given.
  static func record(id: String) -> String {
    """
    # A trial, written by hand. Records/README.md explains these names and all others, with a full example.
    # Fill in what you know, and leave the rest empty or remove it: what a record does not say becomes a question to
    # ask on its page. Never guess. "plainspoken check" says what it does not understand.

    # Part of the page's address, so never change it later.
    id: \(id)
    # The short title. It must be there.
    title:
    official-title:
    short-name:
    sponsor-number:
    # Numbers in registers: number, kind, given-by, link.
    other-numbers: []
    sponsor:
      name:
    status:
      # recruiting, not-yet-recruiting, active-not-recruiting, completed, suspended, terminated, withdrawn …
      overall:
      # When somebody last checked the status. Dates are 2024, 2024-05 or 2024-05-31, as exact as you know.
      verified:
      # A date alone, or: {date: 2024-05-31, type: actual} for what has happened, estimated for what is planned.
      start:
      primary-completion:
      completion:
      last-update:
    # Why the trial is done. For a long text write | after the colon and the text below it, two spaces in.
    summary:
    # Diseases: [Acute lymphoblastic leukemia]
    conditions: []
    design:
      # interventional, observational or expanded-access
      study-type:
      # [phase1], [phase2], [phase1, phase2] …
      phases: []
      # randomized, non-randomized
      allocation:
      # How many people: {count: 60, type: estimated}
      people:
    # The groups. A group begins with a dash: - name: Medicine X
    arms: []
    # What is given or done: - {name: Medicine X, type: drug, arms: [Medicine X]}
    interventions: []
    outcomes:
      # What they most want to know: - {measure: Complete remission, when: After 1 cycle}
      primary: []
      secondary: []
    eligibility:
      # 6 months, 1 year, 17 years. The oldest age counts to the end of that year.
      minimum-age:
      maximum-age:
      # all, female or male
      sex:
      healthy-volunteers:
      # One rule an item: - must: …  or  - must-not: …  or, where you cannot tell,  - unsure: …
      criteria: []
    # Desks, never people: - {desk: Trial office of Example Hospital, role: contact, phone: "+00 555 0100"}
    contacts: []
    # - {facility: Example Hospital, status: recruiting, city: Utrecht, country: Netherlands}
    locations: []
    has-results:
    # The day on which all this was true.
    facts-as-of:
    # What registers never say, in plain words for families.
    practical:
      visits:
      costs:
      travel:
      usual-treatment:
      access-afterwards:
      # - {text: Infections, source: where this is known from}
      side-effects: []

    """
  }
}
