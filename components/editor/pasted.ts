// A paste of 10 MB stops the page for seconds; so large a one is refused before it is read.
const longestPaste = 1_000_000;

/** Whether what is pasted or dropped is more text than is taken at once. */
export function isTooLong(data: DataTransfer | null): boolean {
  return data !== null && data.getData("text/html").length + data.getData("text/plain").length > longestPaste;
}

/** The pictures that are pasted or dropped as files. With words beside them they are only how these words look. */
export function picturesIn(data: DataTransfer | null): File[] {
  if (data?.getData("text/plain").trim() !== "") return [];
  return [...data.files].filter((file) => file.type.startsWith("image/"));
}
