import { expect, it } from "vitest";
import { plainText } from "./plain-text";

it.each([
  ["Work & life", "Work &amp; life"],
  ['<script>alert("x")</script>', "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"],
  ["an end ]]> of a block", "an end ]]&gt; of a block"],
  ["妇联's", "妇联&#39;s"],
])("%s stays words", (words, html) => {
  expect(plainText(words)).toBe(html);
});
