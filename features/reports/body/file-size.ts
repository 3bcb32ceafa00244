const step = 1024;

/** A file's size in words: "1.2 MB", "340 KB"; nothing is smaller than 1 KB. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / step));
  if (kilobytes < step) return `${kilobytes} KB`;
  const megabytes = bytes / step / step;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
