import { readEnv } from "@/platform/env";

/** The address of a thing in this interface: https://portal.example/api/v1/reports/7. */
export function inInterface(...parts: (string | number)[]): string {
  return [`${readEnv().siteUrl}/api/v1`, ...parts].join("/");
}

/** The addresses of a page for readers; `path` is the one without a language. */
export function pageAddresses(path: string) {
  const { siteUrl } = readEnv();
  return { en: `${siteUrl}/en${path}`, zh: `${siteUrl}/zh${path}` };
}

/** Words of both languages; what is empty there are none of. */
export function both(en: string | null, zh: string | null) {
  return { en: en || null, zh: zh || null };
}
