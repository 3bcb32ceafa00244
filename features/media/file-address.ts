import { deskRoot, publicRoot } from "./address";

/** Where visitors find files that are offered in public, and where staff find all of them. */
export const publicFileRoot = `${publicRoot}/files`;
export const deskFileRoot = "/api/files";

/** The address of a kept file: its key, then the name under which it is saved. */
export function fileAddress(key: string, name: string, root = publicFileRoot): string {
  // Half of a pair that makes one character stands in no address.
  const whole = name.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return `${root}/${key}/${encodeURIComponent(whole)}`;
}

/** Where the files are of a text whose pictures are under `pictureRoot`, with the site's own address before it or not. */
export function fileRootFor(pictureRoot: string): string {
  return pictureRoot === deskRoot ? deskFileRoot : `${pictureRoot}/files`;
}
