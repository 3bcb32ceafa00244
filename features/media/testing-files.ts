/** A ZIP archive with empty entries of these names; its directory may be said to lie elsewhere. */
export function madeZip(names: string[], directoryAt?: number): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const name of names.map((one) => Buffer.from(one))) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, name);
    entries.push(entry, name);
    at += local.length + name.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(directoryAt ?? at, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A PDF of this many bytes, for whoever looks only at its beginning. */
export function madePdf(bytes: number, mark = 0): Buffer {
  const pdf = Buffer.alloc(bytes, mark);
  pdf.write("%PDF-1.7\n");
  return pdf;
}
