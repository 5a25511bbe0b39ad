import Diagnostics

/// What can be wrong with a template.
public enum TemplateFinding: String, FindingKind, CaseIterable {
  case unknownName = "template-unknown-name"
  case optionalWithoutSection = "template-optional-without-section"
  case unknownPart = "template-unknown-part"
  case partCycle = "template-part-cycle"
  case unclosedSection = "template-unclosed-section"
  case unopenedSection = "template-unopened-section"
  case notASection = "template-not-a-section"
  case notAValue = "template-not-a-value"
  case blocksInText = "template-blocks-in-text"
  case forbiddenTag = "template-forbidden-tag"
  case brokenTag = "template-broken-tag"
  case rawHTML = "template-raw-html"
  case unsafeLink = "template-unsafe-link"
  case unknownFence = "template-unknown-fence"
  case unclosedFence = "template-unclosed-box"
  case headingOrder = "template-heading-order"
  case missing = "template-missing"
  case tooLarge = "template-too-large"

  /// Every one stops a build: a template is never half right.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .unknownName:
      "The name between the double braces is not one that a page has, so nothing would be printed. The list of all names is in Templates/README.md."
    case .optionalWithoutSection:
      "This value is not known for every trial. Put its sentence between {{#name}} and {{/name}}, so that the sentence goes away with the value; use {{^name}} … {{/name}} for what to say when it is not known."
    case .unknownPart:
      "{{>part}} puts in a shared part from Templates/<language>/parts. There is no part of this name there."
    case .partCycle:
      "A part puts itself in, directly or through another part, so the page would never end. Remove one of the two {{>part}} lines."
    case .unclosedSection:
      "A section begins with {{#name}} or {{^name}} and must end with {{/name}}. Add the end after the last sentence that belongs to it."
    case .unopenedSection:
      "{{/name}} ends a section that was not begun, or ends another one first. Sections must be nested like brackets."
    case .notASection:
      "This name is a single value that is always there, so a section around it says nothing. Write {{name}}."
    case .notAValue:
      "This name is a yes-or-no question or a list, so it cannot be printed. Use it as a section: {{#name}} … {{/name}}."
    case .blocksInText:
      "This value is a list, a table or a picture. It must stand alone on its line, with an empty line before and after it."
    case .forbiddenTag:
      "Templates may use {{name}}, {{#name}}, {{^name}}, {{/name}}, {{>part}} and {{!note}} only."
    case .brokenTag:
      "Two braces {{ begin a name and two braces }} end it, on the same line."
    case .rawHTML:
      "HTML is not allowed in templates; it would be left out of the page. Use Markdown: **bold**, - lists, [text](link)."
    case .unsafeLink:
      "A link may begin with https:, mailto:, tel: or #, or name a page of this site. Others are not written to a page."
    case .unknownFence:
      "A line of three colons begins a box of a known kind, and another line of three colons ends it."
    case .unclosedFence:
      "A box begins with ::: and its kind and ends with ::: alone, each on a line of its own with an empty line before and after it. One of the two is missing, or they stand in different places of a list."
    case .headingOrder:
      "A page has one heading with one #. After it, each heading is at most one level deeper than the one before."
    case .missing:
      "A template that Templates/editions.yml or the program needs is not there."
    case .tooLarge:
      "The template is longer than a template can be (256 KB)."
    }
  }
}
