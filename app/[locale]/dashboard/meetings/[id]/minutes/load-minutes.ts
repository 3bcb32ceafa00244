import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { compileMinutes } from "@/features/meetings/minutes/compile";
import { readFacts } from "@/features/meetings/minutes/compiling/queries";
import { type PrintedMinutes, printedIn } from "@/features/meetings/minutes/printed";
import { getMinutes, listAnnexes, type Minutes, numberOf } from "@/features/meetings/minutes/queries";
import { recompiled } from "@/features/meetings/minutes/recompile";
import { getMeeting } from "@/features/meetings/queries";
import { type Locale, languageTag } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

/** The meeting that an address of the desk names, and its minutes where there are any; no such page where there is none. */
export const loadMinutes = cache(async (text: string) => {
  const meeting = /^[1-9]\d{0,8}$/.test(text) ? await getMeeting(Number(text)) : null;
  if (!meeting) notFound();
  return { meeting, minutes: await getMinutes(meeting.id) };
});

/** What compiling anew would change in minutes that may still be compiled. */
export async function changesOf(minutes: Minutes | null, compiler: string) {
  if (!minutes || minutes.state === "approved" || minutes.state === "sealed") return [];
  const asked = { meetingId: minutes.meetingId, number: numberOf(minutes), compiler, today: beijingDay(new Date()) };
  const facts = await readFacts(asked);
  const { document, compiled } = minutes;
  return facts ? recompiled({ document, compiled, fresh: compileMinutes(facts) }).changes : [];
}

/** The minutes in one language, as they are read, printed and kept. */
export async function printedMinutes(minutes: Minutes, language: Locale): Promise<PrintedMinutes> {
  const [t, site] = await Promise.all([
    getTranslations({ locale: language, namespace: "minutes" }),
    getTranslations({ locale: language, namespace: "site" }),
  ]);
  const { state, seal } = minutes;
  return printedIn(
    language,
    { ...minutes, annexes: await listAnnexes(minutes.meetingId) },
    {
      ...{ tag: languageTag[language], publisher: site("name") },
      standing: state === "sealed" ? "" : t(`standing.state.${state}`),
      seal: seal ? t("standing.seal", { hash: seal }) : "",
      annex: (number) => t("annex.heading", { number }),
    },
  );
}
