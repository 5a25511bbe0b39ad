import PreviewServer
import Testing

@Suite struct PreviewAnswerTests {
  @Test func anAnswerIsGoodUnlessSaidOtherwise() {
    #expect(PreviewAnswer(type: "text/plain", bytes: []).status == 200)
  }
}
