import { fileOf, keyPattern, widthsOf } from "./address";

type Picture = { key: string; content: string | null; width: number };

/** The name that a picture's files lie under in the store. */
export function contentOf({ key, content }: Pick<Picture, "key" | "content">): string {
  return content ?? key;
}

/**
 * The stored file that an address of a picture, such as `480.webp`, leads to; null when it can have none. Since a
 * picture was replaced the widths of the one before lead to the next wider one, for texts still name them.
 */
export function storedPicture(picture: Picture, file: string): string | null {
  const asked = Number(/^([1-9]\d{0,3})\.webp$/.exec(file)?.[1] ?? 0);
  const widths = widthsOf(picture.width);
  const width = picture.content === null ? asked : (widths.find((one) => one >= asked) ?? picture.width);
  const isThere = asked > 0 && widths.includes(width) && keyPattern.test(contentOf(picture));
  return isThere ? fileOf(contentOf(picture), width) : null;
}

/** The stored file with the whole picture. */
export function largestStored(picture: Picture): string {
  return fileOf(contentOf(picture), picture.width);
}
