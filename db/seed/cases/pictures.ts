import type { DrawingName } from "../drawings";

/** Which cases have a picture, and what it shows in words. */
export const casePictures: Readonly<
  Record<string, { drawing: DrawingName; alt: { en: string; zh: string } } | undefined>
> = {
  "womens-homes-that-follow-the-peach-season": {
    drawing: "orchard",
    alt: { en: "Drawing: rows of fruit trees in an orchard", zh: "绘图：果园里一行行果树" },
  },
  "a-homework-hour-in-the-hutong": {
    drawing: "courtyard",
    alt: { en: "Drawing: a courtyard house in the old town", zh: "绘图：老城里的四合院" },
  },
  "a-womens-home-for-the-lunch-hour": {
    drawing: "city",
    alt: { en: "Drawing: office towers side by side", zh: "绘图：林立的写字楼" },
  },
  "a-law-caravan-to-the-mountain-villages": {
    drawing: "hills",
    alt: { en: "Drawing: ridges of hills, one behind the other", zh: "绘图：层层叠叠的山岭" },
  },
  "paper-and-scissors-with-new-neighbours": {
    drawing: "weave",
    alt: { en: "Drawing: woven strips of coloured cloth", zh: "绘图：彩色布条编织的纹样" },
  },
};
