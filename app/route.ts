import { preferredLocale } from "@/i18n/routing";

/** The bare address leads to the visitor's language. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 302,
    headers: { Location: `/${locale}`, Vary: "Accept-Language", "Cache-Control": "no-store" },
  });
}
