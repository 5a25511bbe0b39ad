/// A closed list of codes of the registry's API. An unknown code is a finding and never falls back to a case.
///
/// The lists are those of the OpenAPI document of ClinicalTrials.gov, version 2.
public protocol RegistryCode: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}
