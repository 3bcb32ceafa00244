/** The shapes a picture is cut to for lists and shared links, in pixels. */
export const cuts = { square: { width: 480, height: 480 }, wide: { width: 1200, height: 630 } } as const;

export type Cut = keyof typeof cuts;

type Size = { width: number; height: number };

/** The cut an address such as `square.webp` asks for; null when it asks for none. */
export function cutIn(file: string): Cut | null {
  const name = /^(square|wide)\.webp$/.exec(file)?.[1];
  return name === "square" || name === "wide" ? name : null;
}

/**
 * The largest part of a picture that has the proportions of a cut, with the focus as near to its middle as the edges
 * allow. The focus is in parts of the width and height; everything else in pixels.
 */
export function partOf(picture: Size, cut: Size, focus: { x: number; y: number }) {
  const scale = Math.min(picture.width / cut.width, picture.height / cut.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(cut.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(cut.height * scale)));
  const from = (whole: number, part: number, at: number) =>
    Math.round(Math.min(Math.max(whole * at - part / 2, 0), whole - part));
  return { left: from(picture.width, width, focus.x), top: from(picture.height, height, focus.y), width, height };
}
