/// Every element that a page may hold. What is not here cannot be written.
public enum PageTag: String, Sendable, CaseIterable {
  // Running text.
  case a, abbr, b, bdi, br, cite, code, data, dfn, em, s, small, span, strong, sub, sup, time, wbr, input,
    label
  case button, form, select, option
  // Blocks.
  case article, aside, blockquote, caption, col, colgroup, dd, details, div, dl, dt, figcaption, figure,
    footer, h1, h2
  case h3, h4, h5, h6, header, hr, li, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead,
    tr, ul
  // Pictures.
  case svg, g, rect, circle, ellipse, line, path, polygon, polyline, text, tspan, title, desc, defs, pattern,
    use

  /// Whether it may stand in running text.
  public var isInline: Bool {
    switch self {
    case .a, .abbr, .b, .bdi, .br, .cite, .code, .data, .dfn, .em, .s, .small, .span, .strong, .sub, .sup,
      .time,
      .wbr, .input, .label, .button, .select, .option:
      true
    case .form, .article, .aside, .blockquote, .caption, .col, .colgroup, .dd, .details, .div, .dl, .dt,
      .figcaption,
      .figure, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .li, .nav, .ol, .p, .pre, .section,
      .summary,
      .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .svg, .g, .rect, .circle, .ellipse, .line, .path,
      .polygon, .polyline, .text, .tspan, .title, .desc, .defs, .pattern, .use:
      false
    }
  }

  /// Whether it is a shape of a picture, which holds nothing and closes itself.
  var isShape: Bool { [.rect, .circle, .ellipse, .line, .path, .polygon, .polyline, .use].contains(self) }

  /// Whether it has no end tag.
  public var isVoid: Bool { [.br, .hr, .wbr, .input, .col].contains(self) }
}
