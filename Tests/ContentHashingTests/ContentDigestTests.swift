import ContentHashing
import Testing

@Suite("Content digests")
struct ContentDigestTests {
  @Test("A digest is the SHA-256 of FIPS 180-4")
  func knownValues() {
    #expect(
      ContentDigest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentDigest(of: "").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("A digest that was written down is read back; anything else is not one")
  func readBack() {
    let digest = ContentDigest(of: "abc")
    #expect(ContentDigest(hex: digest.hex) == digest)
    #expect(ContentDigest(hex: digest.hex.uppercased()) == nil)
    #expect(ContentDigest(hex: String(digest.hex.dropLast())) == nil)
  }

  @Test("Pieces that are cut at another place give another digest")
  func piecesCount() {
    var first = ContentHasher()
    first.add("ab")
    first.add("c")
    var second = ContentHasher()
    second.add("a")
    second.add("bc")
    #expect(first.digest() != second.digest())
  }
}
