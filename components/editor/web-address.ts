const schemes = ["http:", "https:", "mailto:"];

/** A link's address made from what was typed: `www.example.org` gets https, an email mailto; null when it is no such. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const guess = /^[^@/]+@[^@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  const address = hasScheme ? text : guess;
  try {
    const { protocol, hostname } = new URL(address);
    return schemes.includes(protocol) && (protocol === "mailto:" || hostname.includes(".")) ? address : null;
  } catch {
    return null;
  }
}
