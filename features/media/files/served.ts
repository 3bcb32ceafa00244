import { keyPattern } from "../address";
import { servedAs } from "./kind";
import { disposition } from "./name";

/** Where the bytes of a file lie in the store. */
export function storedFile(key: string): string {
  return `files/${key}`;
}

/** Whether an address can be of a file at all: its key is one. */
export function isFileKey(key: string): boolean {
  return keyPattern.test(key);
}

/** What every file is served with: it is taken away, never shown, and nothing in it runs. */
export function fileHeaders(file: { name: string; type: string; bytes: number }): Record<string, string> {
  return {
    "Cache-Control": "no-store",
    "Content-Type": servedAs(file.type),
    "Content-Length": String(file.bytes),
    "Content-Disposition": disposition(file.name),
    "Content-Security-Policy": "sandbox",
    "X-Content-Type-Options": "nosniff",
  };
}
