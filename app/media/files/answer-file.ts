import { isNamedSo } from "@/features/media/files/name";
import { findFile } from "@/features/media/files/queries";
import { fileHeaders, isFileKey, storedFile } from "@/features/media/files/served";
import { readKeptFile } from "@/platform/storage";

type Kept = { key: string; name: string; type: string; bytes: number };

/** A file as something to take away, if it is there, bears this name and its bytes are kept at `place`. */
export async function handOut(file: Kept | null, name: string, place: (key: string) => string): Promise<Response> {
  const bytes = file && isNamedSo(file, name) ? await readKeptFile(place(file.key)) : null;
  if (!file || !bytes) {
    return new Response("There is no such file.", { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  return new Response(bytes, { headers: fileHeaders(file) });
}

/** A file of the library to take away, if it is there, bears this name and may be had. */
export async function answerFile(key: string, name: string, mayHave: () => Promise<boolean>): Promise<Response> {
  return handOut(isFileKey(key) && (await mayHave()) ? await findFile(key) : null, name, storedFile);
}
