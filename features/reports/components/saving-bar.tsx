"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Saving } from "./autosaver";

type Props = { saving: Saving; version: number; ready: boolean; goOn: () => void };

/** How the text stands that saves itself; it stays in sight below a long text. */
export function SavingBar({ saving, version, ready, goOn }: Props) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const clock = (at: Date) => format.dateTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const stand = {
    rest: t("save.version", { version }),
    unsaved: t("save.unsaved"),
    sending: t("save.busy"),
    saved: saving.state === "saved" ? t("save.saved", { version, time: clock(saving.at) }) : "",
    unreached: t("save.kept"),
    signed_out: t("save.kept"),
    refused: t("save.kept"),
  }[saving.state];
  return (
    <div className="sticky bottom-0 z-1 mt-6 grid gap-3 border-hairline border-t bg-paper py-3" data-save-bar="">
      {saving.state === "unreached" && (
        <Notice kind="warning" title={t(`save.${saving.reason}`)}>
          <p>{t("save.goesOn")}</p>
        </Notice>
      )}
      {saving.state === "refused" && (
        <Notice kind="warning" title={t("refused.title")}>
          {saving.reasons.map((reason) => (
            <p key={reason}>{t(`reason.${reason}`)}</p>
          ))}
          <Button className="mt-2" onClick={goOn}>
            {t("save.again")}
          </Button>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-sm tabular-nums" data-saving={saving.state}>
          {stand}
        </p>
        <Button type="submit" look="quiet" disabled={!ready}>
          {t("save.keep")}
        </Button>
      </div>
    </div>
  );
}
