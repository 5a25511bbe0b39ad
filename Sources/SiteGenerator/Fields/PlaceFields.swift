import CommonMark
import PageTemplates
import TrialRecords

/// Where the study is.
enum PlaceFields: FieldGroup {
  static let title = "Where is it?"
  static let declarations = [
    FieldDeclaration("places", .blocks(optional: true), "the places by country and city"),
    FieldDeclaration(
      "places-summary", .text(optional: true), "how many places in which countries, in a sentence"),
    FieldDeclaration("no-places", .flag, "the record lists no place"),
    FieldDeclaration("hidden-places", .flag, "the record hides the names of some places"),
    FieldDeclaration("place-status-absent", .flag, "the record does not say which places are open"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let places = PlaceList(context.trial.locations)
    values.setBlocks("places", PlaceBlocks.nodes(places))
    values.set(
      "places-summary", PlaceBlocks.summary(places),
      from: context.trial.locations.isEmpty ? [] : ["/protocolSection/contactsLocationsModule/locations"])
    values.setFlag("no-places", context.trial.locations.isEmpty)
    values.setFlag("hidden-places", places.hasHiddenNames)
    values.setFlag(
      "place-status-absent",
      !context.trial.locations.isEmpty && context.trial.locations.allSatisfy { $0.status == nil })
    return values
  }
}
