const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that no XML document may hold (XML 1.0, section 2.2): one of them and no reader opens it. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "");
}
