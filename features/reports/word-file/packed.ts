import type { Part } from "./parts";

function header(signature: number, length: number, fields: [at: number, size: 2 | 4, value: number][]): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, size, value] of fields) bytes.writeUIntLE(value, at, size);
  return bytes;
}

// No sums: who reads this does not check them, and what was read has been checked already.
function local({ bytes }: Part, name: Buffer): Buffer {
  return header(0x04034b50, 30, [
    [4, 2, 20],
    [18, 4, bytes.length],
    [22, 4, bytes.length],
    [26, 2, name.length],
  ]);
}

function listed({ bytes }: Part, name: Buffer, at: number): Buffer {
  return header(0x02014b50, 46, [
    [6, 2, 20],
    [20, 4, bytes.length],
    [24, 4, bytes.length],
    [28, 2, name.length],
    [42, 4, at],
  ]);
}

/**
 * A zip of these parts and nothing else, not compressed: whatever else stood in the file, or how it told of itself,
 * never reaches the reader of the text.
 */
export function packed(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const head = local(part, name);
    list.push(listed(part, name, at), name);
    files.push(head, name, part.bytes);
    at += head.length + name.length + part.bytes.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = header(0x06054b50, 22, [
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, size],
    [16, 4, at],
  ]);
  return Buffer.concat([...files, ...list, end]);
}
