import { expect, it } from "vitest";
import { attended, bodyWith, line, words } from "../facts/testing-bound";
import { sentencesOnce } from "./sentences-once";

const sentence = { sentence: "opening" };

it("lets a sentence be known by its key where it stands first", () => {
  const [first] = attended.content;
  if (!first) throw new Error("no line");
  const twice = sentencesOnce(bodyWith(first, first));
  expect(twice.content[0]).toEqual(first);
  expect(twice.content[1]).toEqual(
    line(
      words("Attended by "),
      words("40", { field: "headCount" }),
      words(" people. "),
      words("Pinggu", { field: "presenters.0" }),
      words(" spoke."),
    ),
  );
  expect(sentencesOnce(twice)).toEqual(twice);
});

it("leaves a sentence whole that somebody wrote into", () => {
  const written = bodyWith(line(words("Attended by ", sentence), words("about "), words("40.", sentence)));
  expect(sentencesOnce(written)).toEqual(written);
});
