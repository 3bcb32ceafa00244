import { describe, expect, it } from "vitest";
import { digestOf } from "../digest";
import { about, at, entriesOf, file, inside, ownZips, parts, read, sha256, written } from "./testing-zips";
import { type Entry, zipOf } from "./write";

ownZips();

describe("an archive", () => {
  it("is read as it was written, its manifest with every file in it", async () => {
    const answer = await read(await written("whole", entriesOf(parts)));
    expect(answer).toMatchObject({
      ok: true,
      archive: { content: inside, files: [sha256], proofs: [], directory: {} },
    });
    if (!answer.ok) return;
    expect(answer.archive.manifest).toMatchObject(about);
    expect(answer.archive.manifest.files).toEqual(
      Object.entries(parts).map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) })),
    );
    expect(await answer.archive.bytes(sha256)).toEqual(file);
    answer.archive.close();
  });

  it("asks for one file at a time, and no sooner than its turn has come", async () => {
    let open = 0;
    let most = 0;
    const many = Array.from({ length: 12 }, (_, index): Entry => {
      const bytes = async () => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return Buffer.alloc(200_000, index);
      };
      return { name: `files/${digestOf(Buffer.alloc(200_000, index))}`, bytes };
    });
    await written("many", many);
    expect(most).toBe(1);
  });

  it("breaks off where a file cannot be had", async () => {
    const lost: Entry = { name: `files/${"0".repeat(64)}`, bytes: () => Promise.reject(new Error("gone")) };
    await expect(written("lost", [...entriesOf(parts), lost])).rejects.toThrow("gone");
  });

  it("is closed when its reader goes away", async () => {
    const stream = zipOf(entriesOf(parts), about);
    const reader = stream.getReader();
    await reader.read();
    await expect(reader.cancel()).resolves.toBeUndefined();
  });
});

it("a file that is not there is told from a damaged one", async () => {
  await expect(read(at("nowhere"))).rejects.toThrow(/ENOENT/);
});
