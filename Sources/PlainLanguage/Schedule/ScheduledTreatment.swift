/// One medicine of a schedule: how much, how, when.
public struct ScheduledTreatment: Sendable, Hashable {
  /// Another medicine that takes turns with it.
  public struct Turn: Sendable, Hashable {
    /// The other medicine, as the record names it.
    public var medicine: String
    /// How it is given.
    public var routes: [GivenRoute]

    /// Makes a turn.
    public init(_ medicine: String, routes: [GivenRoute]) {
      self.medicine = medicine
      self.routes = routes
    }
  }

  /// The medicine, as the record names it.
  public var medicine: String
  /// How much; nil where the record does not say it.
  public var dose: Dose?
  /// How. More than one: see `isRouteChoice`.
  public var routes: [GivenRoute] = []
  /// Whether one of the routes is chosen ("by mouth or into a vein"), and not each used.
  public var isRouteChoice = false
  /// How long one dose takes.
  public var infusion: Infusion?
  /// When.
  public var timing = Timing()
  /// Whether the record says that it may be given, not that it is.
  public var isOptional = false
  /// A medicine that takes turns with it.
  public var turn: Turn?

  /// Makes a treatment of which only the name is known.
  public init(_ medicine: String) { self.medicine = medicine }
}
