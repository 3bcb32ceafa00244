/** The name that a sent file has, and the folder it is sent to. */
export function sentAs(request: Request): { fileName: string; folderId: number | null } {
  const asked = new URL(request.url).searchParams;
  const folder = Number(asked.get("folder"));
  const isFolder = Number.isInteger(folder) && folder > 0 && folder < 2 ** 31;
  return { fileName: (asked.get("name") ?? "").slice(0, 1000), folderId: isFolder ? folder : null };
}
