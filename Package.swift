// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]), .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plainspoken",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "plainspoken", targets: ["plainspoken"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CSystemCalls"),
    .target(
      name: "ContentHashing", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "StrictYAML", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "CommonMark", dependencies: ["CCMark", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "TrialRecords", dependencies: ["CommonMark", "StrictYAML", "ContentHashing", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "PlainLanguage", dependencies: ["CommonMark", "StrictYAML", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "PageTemplates",
      dependencies: [
        "CommonMark", "StrictYAML", "Diagnostics",
        .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: strict),
    .target(name: "SiteHistory", dependencies: ["ContentHashing", "Diagnostics"], swiftSettings: strict),
    .target(name: "SiteVerification", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "RegistryFetch", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "SiteGenerator",
      dependencies: [
        "TrialRecords", "PlainLanguage", "PageTemplates", "CommonMark", "StrictYAML",
        "SiteHistory", "ContentHashing", "Diagnostics", "CSystemCalls",
      ], swiftSettings: strict),
    .target(
      name: "PreviewServer",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "plainspoken",
      dependencies: [
        "RegistryFetch", "SiteGenerator", "SiteHistory", "SiteVerification", "PreviewServer", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "ContentHashingTests", dependencies: ["ContentHashing"]),
    .testTarget(
      name: "RegistryFetchTests",
      dependencies: [
        "RegistryFetch", "TestSupport", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "StrictYAMLTests", dependencies: ["StrictYAML", "TestSupport"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "TestSupport"]),
    .testTarget(name: "TrialRecordsTests", dependencies: ["TrialRecords", "TestSupport"]),
    .testTarget(name: "PlainLanguageTests", dependencies: ["PlainLanguage", "TestSupport"]),
    .testTarget(name: "PageTemplatesTests", dependencies: ["PageTemplates", "TestSupport"]),
    .testTarget(
      name: "SiteGeneratorTests", dependencies: ["SiteGenerator", "SiteHistory", "TestSupport"],
      exclude: ["Golden", "ReaderQuestions"]),
    .testTarget(name: "SiteHistoryTests", dependencies: ["SiteHistory", "ContentHashing", "TestSupport"]),
    .testTarget(
      name: "SiteVerificationTests",
      dependencies: ["SiteVerification", "SiteGenerator", "StrictYAML", "TestSupport"]),
    .testTarget(name: "PreviewServerTests", dependencies: ["PreviewServer"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["SiteGenerator", "PreviewServer", "TestSupport", "plainspoken"]),
  ]
)
