"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { ItemStep } from "./item-step";

type Props = { meetingId: number; item: { id: number; textEn: string; textZh: string } };

/** A line that was just removed, which can be put back from here. */
export function RemovedNotice({ meetingId, item }: Props) {
  const t = useTranslations("checklist");
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  const name = locale === "en" ? item.textEn || item.textZh : item.textZh || item.textEn;
  // The button that was pressed is gone with what it did.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line removed is told anew
  useEffect(() => place.current?.focus(), [item.id]);
  return (
    <div ref={place} tabIndex={-1} className="mb-2">
      <Notice kind="done" title={t("removed", { name })}>
        <div className="mt-2 flex flex-wrap">
          <ItemStep step="putBack" meetingId={meetingId} itemId={item.id} name={name} />
        </div>
      </Notice>
    </div>
  );
}
