"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { forgetText } from "@/components/form/kept-text";
import { Notice } from "@/components/ui/notice";
import type { DoneStep } from "../step";

/** What was just done; told once, so that the address of the page is soon its own again. */
export function DoneNotice({ done, written }: { done: DoneStep; written?: string }) {
  const t = useTranslations("reports");
  useEffect(() => {
    window.history.replaceState(null, "", window.location.pathname);
    if (written) forgetText(written);
  }, [written]);
  return <Notice kind="done" title={t(`done.${done}`)} className="mb-6" />;
}
