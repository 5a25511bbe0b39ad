/// The style sheet of the preview's own parts.
enum PreviewStyle {
  static let css = """
    html { border-top: 0.5rem solid; border-image: repeating-linear-gradient(45deg, #b58900 0 1rem, #222 1rem 2rem) 8; }
    body { padding-bottom: 9rem; }
    .pv-banner { background: #fff3c4; color: #222; border: 2px dashed #8a6d00; padding: 0.5rem 0.75rem; margin: 0 0 1rem; }
    .pv-findings { background: #fff; color: #222; border: 2px solid #222; padding: 0.5rem 0.75rem; margin: 0 0 1rem; }
    .pv-finding { border-left: 0.4rem solid #777; padding-left: 0.6rem; margin: 0.75rem 0; }
    .pv-error { border-color: #b00020; } .pv-warning { border-color: #b58900; }
    .pv-findings p { margin: 0.2rem 0; } .pv-stop { font-weight: 700; }
    .pv-excerpt { font-family: monospace; white-space: pre-wrap; background: #f2f2f2; padding: 0.2rem 0.4rem; }
    .pv-bar { position: fixed; left: 0; right: 0; bottom: 0; z-index: 1000; max-height: 45vh; overflow: auto; margin: 0;
      background: #222; color: #fff; padding: 0.4rem 0.75rem; font: 0.9rem/1.4 system-ui, sans-serif; max-width: none; }
    .pv-bar p, .pv-bar ul { margin: 0.15rem 0; max-width: none; } .pv-bar ul { columns: 3 14rem; padding: 0; list-style: none; }
    .pv-bar li { break-inside: avoid; margin: 0 0 0.3rem; } .pv-bar li::before { content: none; }
    .pv-bar details { display: inline-block; vertical-align: top; margin-right: 1rem; }
    .pv-bar details[open] { display: block; } .pv-bar summary { cursor: pointer; }
    .pv-bar button { all: unset; cursor: pointer; text-decoration: underline; } .pv-bar button:focus-visible { outline: 2px solid #fff; }
    .pv-facts span:not(:last-child)::after { content: " · "; white-space: pre; }
    .pv-bar code { color: #fff; background: none; } .pv-bar .pv-finding { border-color: #aaa; }
    .pv-here { outline: 3px solid #b58900; outline-offset: 3px; }
    ::highlight(pv-hard) { background-color: #ffd54a; color: #222; }
    @media print { .pv-bar { display: none; } }

    """
}
