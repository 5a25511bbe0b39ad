/// What a web server should say with every page: nothing from elsewhere, no frame, no referrer.
enum WebHeaders {
  /// The Content-Security-Policy. `data:` is for the icons inside the style sheet; scripts and WebAssembly of the site
  /// itself are for the page of the search, the only one that has any.
  static let policy = [
    "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'",
    "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// Every header, in the order in which it is written.
  static let all: [(name: String, value: String)] = [
    ("Content-Security-Policy", policy), ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  /// The file `_headers`, which some hosts read.
  static var file: String {
    "/*\n" + all.map { "  \($0.name): \($0.value)\n" }.joined()
      + "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
  }

  /// The same for nginx: `Documentation/nginx.conf` is this text.
  static var nginx: String {
    let lines =
      [
        "# Put this into the server block of the site. A test keeps it equal to _headers.",
        "error_page 404 /404.html;", "charset utf-8;", "gzip on;",
        "gzip_types text/css application/javascript image/svg+xml application/xml application/wasm;",
      ] + all.map { "add_header \($0.name) \"\($0.value)\" always;" } + ["location = /_headers { deny all; }"]
    return lines.joined(separator: "\n") + "\n"
  }
}
