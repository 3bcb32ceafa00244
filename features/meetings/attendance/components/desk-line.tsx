"use client";

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { clockTime } from "../times";
import type { Line } from "./send-steps";
import type { Told } from "./use-desk";

type Props = { waiting: number; line: Line; told: Told[] };

const outcomes = ["already", "not_signed_in", "is_signed_in", "nothing_to_undo", "too_old", "no_place"] as const;

/** How many steps wait to be sent and why, and what the portal said to steps that changed nothing. */
export function DeskLine({ waiting, line, told }: Props) {
  const t = useTranslations("presence");
  const locale = useLocale();
  const isCut = line !== "open";
  return (
    <div className="grid gap-2">
      <p
        role="status"
        data-line={line}
        className={isCut || waiting > 0 ? "text-caution text-sm" : "text-muted text-sm"}
      >
        {waiting > 0 ? t("waiting", { count: waiting }) : t("nothingWaits")} {isCut && t(`line.${line}`)}{" "}
        {line === "signed_out" && (
          <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer">
            {t("signInAgain")}
          </a>
        )}
      </p>
      {told.length > 0 && (
        <Notice kind="calm">
          {told.map(({ key, outcome, place }) => {
            const known = outcomes.find((one) => one === outcome) ?? "no_place";
            const [name, at, by] = [place?.name ?? "", place?.signedInAt, place?.signedInBy];
            const since = { time: at ? clockTime(at) : "", by: by ?? "", self: by ? "no" : "yes" };
            return <p key={key}>{t(`told.${place ? known : "no_place"}`, { name, ...since })}</p>;
          })}
        </Notice>
      )}
    </div>
  );
}
