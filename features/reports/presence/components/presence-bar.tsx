"use client";

import { useTranslations } from "next-intl";
import type { Here } from "../presence";

/** Who else has this report open, in one quiet line. */
export function PresenceBar({ others }: { others: readonly Here[] }) {
  const t = useTranslations("reports.presence");
  return (
    <p role="status" className="min-h-6 text-muted text-sm" data-presence="">
      {others.length > 0 &&
        t("here", {
          names: others
            .map(({ name, pen }) => (pen ? t("writing", { name, language: t(`language.${pen}`) }) : name))
            .join(t("comma")),
          count: others.length,
        })}
    </p>
  );
}
