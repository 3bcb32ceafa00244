"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Arranged } from "../arrangement";
import { ArrangeButton } from "./arrange-button";

type Props = { done: Arranged; report: number; title: string; order: number[]; was: number[] };

/** What was just done to the leads; what was removed can be put back where it was. */
export function ArrangedNotice({ done, report, title, order, was }: Props) {
  const t = useTranslations("homeDesk");
  const back = done === "removed" && was.filter((id) => id !== report).join() === order.join();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with what it did.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new deed is told anew
  useEffect(() => {
    if (!done.startsWith("moved")) place.current?.focus();
  }, [done, report]);
  return (
    <div ref={place} tabIndex={-1} className="mb-6 max-w-4xl">
      <Notice kind="done" title={t(`done.${done}`, { title })}>
        {back && (
          <div className="mt-2 flex flex-wrap">
            <ArrangeButton from={order} to={was} done="put_back" report={report} label={t("putBack")} title={title} />
          </div>
        )}
      </Notice>
    </div>
  );
}
