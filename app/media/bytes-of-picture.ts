import { cutOut } from "@/features/media/encode/cut-out";
import { findPictureFile } from "@/features/media/queries";
import { readKeptFile } from "@/platform/storage";

/** The bytes that an address of a picture leads to; null when there are none. */
export async function bytesOfPicture(key: string, file: string) {
  const found = await findPictureFile(key, file);
  const bytes = found && (await readKeptFile(found.name));
  return bytes && found.cut ? cutOut(bytes, found.cut, found.focus) : bytes;
}
