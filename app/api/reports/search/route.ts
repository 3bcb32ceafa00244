import { may } from "@/features/people/permissions";
import { currentActor } from "@/features/people/session";
import { keepable } from "@/features/people/typed";
import { titleFor } from "@/features/reports/desk/listed";
import { findTitled } from "@/features/reports/desk/queries";
import { otherLanguage } from "@/features/reports/language";
import { locales } from "@/i18n/routing";

const isIn = (title: string | null, words: string) => Boolean(title?.toLowerCase().includes(words.toLowerCase()));

const headers = { "Cache-Control": "no-store" };

/** A few reports whose title has the words asked for, for whoever may read reports at all. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ results: [] }, { status: 401, headers });
  if (!may(actor, "report.read")) return Response.json({ results: [] }, { status: 403, headers });
  const asked = new URL(request.url).searchParams;
  const words = keepable(asked.get("q") ?? "")
    .trim()
    .slice(0, 100);
  const locale = locales.find((one) => one === asked.get("locale")) ?? "en";
  const found = words === "" ? [] : await findTitled(words);
  const results = found.map((report) => {
    const own = locale === "en" ? report.titleEn : report.titleZh;
    const meant = titleFor(isIn(own, words) ? locale : otherLanguage(locale), report);
    return { path: `/dashboard/reports/${report.id}`, label: meant?.text ?? "", language: meant?.language ?? locale };
  });
  return Response.json({ results }, { headers });
}
