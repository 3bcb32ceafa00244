import { describe, expect, it } from "vitest";
import { sourcesOf, widthsOf } from "./address";

const key = "0123456789abcdef01234567";

describe("the address of a picture", () => {
  it.each([
    [300, [300]],
    [480, [480]],
    [1000, [480, 960, 1000]],
    [2400, [480, 960, 1600, 2400]],
  ])("%i pixels wide has the widths %o", (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });

  it("offers every width and begins with a usual one", () => {
    expect(sourcesOf(key, 1000)).toEqual({
      src: `/media/${key}/960.webp`,
      srcset: `/media/${key}/480.webp 480w, /media/${key}/960.webp 960w, /media/${key}/1000.webp 1000w`,
    });
    expect(sourcesOf(key, 40, "/api/pictures").src).toBe(`/api/pictures/${key}/40.webp`);
  });
});
