"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { QrCode } from "@/components/ui/qr-code";
import { InLanguage } from "../../../components/in-language";
import { clockTime } from "../../times";
import { clockOf, itemsAt } from "../clock";
import type { Hall } from "../hall";
import { useHall } from "./use-hall";

type Props = {
  meetingId: number;
  title: string;
  first: Hall;
  /** What stands before a code in the address that people scan. */
  root: string;
  mayRun: boolean;
};

const nextKeys = ["ArrowRight", "ArrowDown", "PageDown", "n"];
const previousKeys = ["ArrowLeft", "ArrowUp", "PageUp", "p"];

/** What everybody in the hall sees: the item the meeting is at, its time, what comes next, and how to sign in. */
export function HallScreen({ meetingId, title, first, root, mayRun }: Props) {
  const t = useTranslations("hall");
  const words = useTranslations("meetings");
  const locale = useLocale();
  const hydrated = useHydrated();
  const { hall, now, isCut, moveTo } = useHall(meetingId, first);
  const { items, running, starts, came, expected, code } = hall;
  const { present, next, previous } = itemsAt(items, running);
  const { left, behind } = clockOf(items, running, starts, now);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "f") document.documentElement.requestFullscreen?.().catch(() => undefined);
      const wanted = nextKeys.includes(event.key) ? next : previousKeys.includes(event.key) ? previous : null;
      if (!wanted || !mayRun) return;
      event.preventDefault();
      moveTo(wanted.id);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [next, previous, mayRun, moveTo]);

  return (
    <main className="flex min-h-dvh flex-col gap-[3vh] px-[4vw] py-[3vh]">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-hairline border-b pb-[1.5vh]">
        <h1 className="font-sans text-[clamp(1rem,1.8vw,2rem)]">{title}</h1>
        <p className="text-[clamp(1rem,1.8vw,2rem)] tabular-nums">{clockTime(now)}</p>
      </header>
      <div className="grid grow gap-x-[4vw] gap-y-8 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <section aria-label={t("present")} aria-live="polite">
            {present ? (
              <>
                <p className="text-[clamp(1rem,2vw,2.25rem)] text-muted">
                  {t("kindAndUnit", {
                    kind: words(`kind.${present.kind}`),
                    unit: present.unit?.[locale as "en" | "zh"] ?? "",
                    has: present.unit ? "yes" : "no",
                  })}
                </p>
                <p className="mt-[1vh] text-balance font-serif first-letter:uppercase text-[clamp(2rem,5.5vw,6.5rem)] leading-tight">
                  <InLanguage words={present.subject} />
                </p>
                {present.person && (
                  <p className="mt-[1vh] text-[clamp(1.25rem,2.5vw,3rem)]">
                    <InLanguage words={present.person} />
                  </p>
                )}
              </>
            ) : (
              <p className="font-serif text-[clamp(2rem,5.5vw,6.5rem)] leading-tight">
                {running || !starts ? t("notBegun") : t("begins", { time: clockTime(starts) })}
              </p>
            )}
          </section>
          {left !== null && (
            <p className={`mt-[3vh] text-[clamp(1.5rem,4vw,4.5rem)] tabular-nums ${left < 0 ? "text-warning" : ""}`}>
              {left < 0 ? t("over", { minutes: -left }) : t("left", { minutes: left })}
            </p>
          )}
          {behind !== null && behind > 0 && (
            <p className="text-[clamp(1rem,1.8vw,2rem)] text-caution tabular-nums">
              {t("behind", { minutes: behind })}
            </p>
          )}
          {next && (
            <p className="mt-[3vh] text-[clamp(1rem,2vw,2.25rem)]">
              <span className="text-muted">{t("next")}</span>{" "}
              <InLanguage words={next.subject} className="inline-block first-letter:uppercase" />
            </p>
          )}
        </div>
        <section aria-label={t("signIn")} className="lg:w-[22vw]">
          {code && (
            <div className="max-w-72 lg:max-w-none [&_svg]:w-full">
              <QrCode text={`${root}${code}`} label={t("qr")} />
            </div>
          )}
          <p className="mt-2 text-[clamp(1rem,1.5vw,1.75rem)]">{t(code ? "scan" : "noCode")}</p>
          <p className="mt-2 text-[clamp(1.25rem,2.2vw,2.5rem)] tabular-nums">{t("came", { came, expected })}</p>
        </section>
      </div>
      <footer className="flex flex-wrap items-center gap-3 text-sm">
        {mayRun && (
          <>
            <Button disabled={!hydrated || !previous} onClick={() => moveTo(previous?.id)}>
              {t("goBack")}
            </Button>
            <Button disabled={!hydrated || !next} onClick={() => moveTo(next?.id)}>
              {t("goOn")}
            </Button>
          </>
        )}
        <a href={`/${locale}/dashboard/meetings/${meetingId}/sign-in`}>{t("leave")}</a>
        <p className="text-muted">{t("keys")}</p>
        <p role="status" className="text-caution">
          {isCut && t("cut")}
        </p>
      </footer>
    </main>
  );
}
