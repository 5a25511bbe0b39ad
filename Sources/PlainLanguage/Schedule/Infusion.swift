/// How long one dose takes to go in: "over 2 hours and then over 22 hours without a break".
public struct Infusion: Sendable, Hashable {
  /// One step of it.
  public struct Step: Sendable, Hashable {
    /// How long the step takes; nil where the record only says that it does not stop.
    public var span: TimeSpan?
    /// Whether the record says that it goes on without a break.
    public var isContinuous: Bool

    /// Makes a step.
    public init(_ span: TimeSpan?, isContinuous: Bool = false) {
      self.span = span
      self.isContinuous = isContinuous
    }
  }

  /// The steps, one after the other.
  public var steps: [Step]

  /// Makes an infusion.
  public init(_ steps: [Step]) { self.steps = steps }
}
