/** The widest a kept picture is, in pixels; and the narrower copies of it that are made. */
export const widest = 2400;
export const narrower: readonly number[] = [480, 960, 1600];

/** Where visitors find pictures that are shown in public, and where staff find all of them. */
export const publicRoot = "/media";
export const deskRoot = "/api/pictures";

// What a picture takes in a column of text where nothing smaller is known.
const usual = 960;

export const keyPattern = /^[0-9a-f]{24}$/;

/** The widths in which a picture is kept, the narrowest first; none is wider than the picture itself. */
export function widthsOf(width: number): number[] {
  return [...narrower.filter((one) => one < width), width];
}

/** The name of a picture's file in one width: `<key>/<width>.webp`. */
export function fileOf(key: string, width: number): string {
  return `${key}/${width}.webp`;
}

/** What an `<img>` needs to show a picture: its usual address and the list of all widths. */
export function sourcesOf(key: string, width: number, root = publicRoot): { src: string; srcset: string } {
  const widths = widthsOf(width);
  const src = `${root}/${fileOf(key, widths.findLast((one) => one <= usual) ?? width)}`;
  return { src, srcset: widths.map((one) => `${root}/${fileOf(key, one)} ${one}w`).join(", ") };
}
