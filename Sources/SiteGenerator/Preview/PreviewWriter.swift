extension PageWriter {
  /// What puts pages of a preview into the layout: links lead within the preview, and nothing points to the published
  /// site.
  init(_ configuration: SiteConfiguration, _ editorial: Editorial, _ overlay: PreviewOverlay? = nil) {
    self.init(
      layout: editorial.layout,
      style: editorial.assets.first { $0.name == "style.css" }?.publishedName ?? "style.css",
      siteName: configuration.siteName, baseURL: "", language: editorial.language, overlay: overlay)
  }
}

extension SiteConfiguration {
  /// The settings as a preview needs them: folders without a slash at their end, no search, no address on the web.
  var forPreview: SiteConfiguration {
    var settings = self
    settings.records = records.map(Self.bare)
    settings.templates = Self.bare(templates)
    settings.glossary = Self.bare(glossary)
    settings.hasSearch = false
    settings.baseURL = ""
    return settings
  }

  private static func bare(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? bare(String(path.dropLast())) : path
  }
}
