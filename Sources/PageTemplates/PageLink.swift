import CommonMark

/// The attributes of a link.
public enum PageLink {
  /// `href`, and for a link that leaves the site the `rel` that tells the other site nothing.
  public static func attributes(_ target: String) -> [PageAttribute] {
    let leaves = target.hasPrefix("http")
    return [PageAttribute("href", target)]
      + (leaves ? [PageAttribute("rel", "noopener noreferrer external")] : [])
  }
}
