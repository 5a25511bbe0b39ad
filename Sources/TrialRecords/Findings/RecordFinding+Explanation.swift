extension RecordFinding {
  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .pathMissing, .notAFile, .unreadable, .unknownKind, .noRecords, .tooLarge: fileExplanation
    case .encoding, .nul, .syntax, .cutOff, .duplicateKey, .loneSurrogate, .tooDeep: textExplanation
    case .notAStudy, .missingId, .badId, .duplicateId: identityExplanation
    case .wrongShape, .unknownCode, .unknownSideCode, .badDate, .badAge, .badNumber: valueExplanation
    case .fieldTooLong, .markdownLimit, .hiddenDirection, .rawHTML, .unsafeLink, .badLink,
      .invisibleCharacter, .lostCharacter, .emptyText, .tagInText:
      wordsExplanation
    case .missingTitle, .missingStatus, .missingCriteria, .oddAge, .ageOrder, .dateOrder, .noPeople,
      .lateStatus, .unmatchedArm, .resultsMissing, .resultAboveCounted, .resultGroupUnknown,
      .resultFlowUneven,
      .moreFindings:
      oddityExplanation
    }
  }

  private var fileExplanation: String {
    switch self {
    case .pathMissing:
      "The folder or file named with --records, or in plainspoken.yml, is not there. Check the spelling and the folder that you are in."
    case .notAFile:
      "Records are read from ordinary files only. Links, pipes and devices inside a records folder are left alone, because they can point outside it. Copy the file itself into the folder."
    case .unreadable:
      "The file is there but could not be read: often a matter of permissions, or the file went away while it was read."
    case .unknownKind:
      "A record's file name must end in .json (one study, or an answer of the registry with several), .jsonl or .ndjson (one study a line), or .yml or .yaml (written by hand)."
    case .noRecords:
      "Nothing that could be a record was found, so there would be no site to build. Put records into the folder, or name another one."
    default:
      "A record may have at most 8 MiB (8,388,608 bytes). The largest real ones have less than 1 MiB, so something else is probably in the file."
    }
  }

  private var textExplanation: String {
    switch self {
    case .encoding:
      "The file is not valid UTF-8 from the shown byte on. Guessing would put wrong letters on a page. Get the record again, or save the file as UTF-8."
    case .nul:
      "The record holds the character number 0, which no text has. The file is probably damaged. Get the record again."
    case .syntax:
      "The file is not valid JSON from the shown place on. JSON allows no comments, no comma after the last value, and only double quotes. Get the record again from the registry."
    case .cutOff:
      "The file ends in the middle of the record, as after a download that broke off. Get the record again."
    case .duplicateKey:
      "The same name stands twice in one group, so nobody can tell which value counts. Get the record again, or remove one of the two."
    case .loneSurrogate:
      "A character is written with two codes, and one of them is missing. Get the record again."
    default: "Values are nested more than 64 deep. No real record is; the file is damaged or hostile."
    }
  }

  private var identityExplanation: String {
    switch self {
    case .notAStudy:
      "The file is valid JSON, but it is no study of ClinicalTrials.gov (API version 2): it has no \"protocolSection\". Records of the old API, of other registries and search pages have another form."
    case .missingId:
      "The record has no identifier, so its page would have no address and nobody could trace it back. In JSON it is protocolSection.identificationModule.nctId, in YAML it is \"id\"."
    case .badId:
      "A registry id is \"NCT\" and eight digits. The id of a YAML record has lower-case letters, digits and single hyphens only, at most 64, and begins with a letter, because it becomes part of the page's address."
    default:
      "Two records have the same identifier (large and small letters count as the same), so they would be written to the same page. Keep the one that is right and remove the other."
    }
  }

  private var valueExplanation: String {
    switch self {
    case .wrongShape:
      "The value has another form than this field has: for instance a list where one text belongs."
    case .unknownCode:
      "The registry uses a fixed list of codes here, and this one is not in it. A page never guesses what a new code means. Check the spelling; if the registry has a new code, the program must learn it first."
    case .unknownSideCode:
      "The code is not in the registry's list. It only adds detail, so the page is made without it."
    case .badDate:
      "A date must be year, year-month or year-month-day, such as 2024, 2024-02 or 2024-02-29, and must exist in the calendar."
    case .badAge:
      "An age must be a whole number and a unit, such as \"18 Years\" or \"6 Months\". Units are years, months, weeks, days, hours and minutes."
    default: "The value must be a whole number, 0 or more, written in digits."
    }
  }

  private var wordsExplanation: String {
    switch self {
    case .fieldTooLong:
      "One text may have at most 256 KiB (262,144 bytes). The longest real one has about 20,000 characters."
    case .markdownLimit:
      "The text goes beyond what can be read safely: more than 64 KiB, more than 2,000 opening square brackets, or more than 32 list signs at the start of one line. No real record does."
    case .hiddenDirection:
      "The text holds an invisible character that turns the direction of reading round, so what people see is not what stands there. Remove it."
    case .rawHTML:
      "The text holds HTML, which is never put on a page, so its words would be lost. If it is meant as text, write a backslash before the <."
    case .unsafeLink:
      "The link runs a program or opens a file instead of a web page. Only http and https links are allowed."
    case .badLink:
      "The address is no full web address (it must begin with http:// or https://), so the page is made without the link."
    case .invisibleCharacter:
      "The text holds characters that nobody can see, such as a zero-width space, a soft hyphen or a byte order mark. They are left out of what is shown and checked; nothing visible changes."
    case .lostCharacter:
      "The text holds the sign \u{FFFD}, which stands where an earlier program could not read a letter. Look the text up at the source."
    case .emptyText:
      "The field is there but has no words. It is treated as what the record says: nothing. Remove the field, or fill it."
    default:
      "The text looks as if it holds HTML. This field is plain text, so the signs will be shown as they are."
    }
  }

  private var oddityExplanation: String {
    switch self {
    case .missingTitle: "The record has no short title. The page uses the full title or the id instead."
    case .missingStatus:
      "The record does not say whether the trial is open. The page says that it is not known."
    case .missingCriteria:
      "The record does not say who can join. The page says so and makes it a question for the doctor."
    case .oddAge:
      "The age limit is so unusual that the registrant probably chose a wrong unit: minutes or hours outside a trial for newborn babies, or more than 120 years. It is shown as it stands. Ask the sponsor."
    case .ageOrder:
      "The youngest age is above the oldest age, so nobody could join. Both are shown as they stand. Ask the sponsor."
    case .dateOrder:
      "The trial would end before it starts. The dates are shown as they stand. Ask the sponsor."
    case .noPeople:
      "The record says that 0 people take part, yet the trial was not withdrawn. It is shown as it stands. Ask the sponsor."
    case .lateStatus:
      "By its own dates the trial should have started or ended already, but its status says otherwise. Registry entries are often late. Check with the sponsor before you rely on the status."
    case .unmatchedArm:
      "A treatment names a group that the record does not have, or a group names a treatment that it does not have. The page cannot say who gets it."
    case .resultsMissing:
      "The record says that the registry holds results, but this copy does not have them. Get the whole record."
    case .resultAboveCounted:
      "The results say that more people had something than were counted. One of the two numbers is wrong. The page does not say the one as part of the other. Ask the sponsor."
    case .resultGroupUnknown:
      "A number of the results belongs to a group that the list of groups does not have. The page cannot say whose number it is, and leaves it out. Ask the sponsor."
    case .resultFlowUneven:
      "The people who finished and those who left do not add up to those who started. The page shows the numbers as they stand. Ask the sponsor."
    default: "A record with very many findings shows only the first 200. Mend these first."
    }
  }
}
