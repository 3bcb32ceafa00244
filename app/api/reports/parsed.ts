/** What a request says in JSON; nothing for what cannot be read. */
export function parsed(bytes: Buffer): object {
  try {
    const sent: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof sent === "object" && sent !== null ? sent : {};
  } catch {
    return {};
  }
}
