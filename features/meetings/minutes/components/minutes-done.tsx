"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";

const deeds = ["compile", "circulate", "approve", "return", "seal", "annex"] as const;

/** What was just done to the minutes; told once, so that the address of the page is soon its own again. */
export function MinutesDone({ done }: { done: unknown }) {
  const t = useTranslations("minutes.done");
  const deed = deeds.find((one) => one === done);
  useEffect(() => window.history.replaceState(null, "", window.location.pathname), []);
  if (!deed) return null;
  return <Notice kind="done" title={t(deed)} className="mb-6" />;
}
