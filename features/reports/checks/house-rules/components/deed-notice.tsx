"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { ToldDeed } from "../house-rule";
import { RuleButton } from "./rule-button";

type Props = { told: ToldDeed; rule: { id: number; version: number; found: string; isRemoved: boolean } | null };

/** What was just done to the list; a rule that was removed can be put back from here. */
export function DeedNotice({ told, rule }: Props) {
  const t = useTranslations("houseStyle");
  const place = useRef<HTMLDivElement>(null);
  const { done, added, changed } = told;
  // The button that was pressed is gone with what it did.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new deed is told anew
  useEffect(() => place.current?.focus(), [done, rule?.id]);
  return (
    <div ref={place} tabIndex={-1} className="mt-6 max-w-4xl">
      <Notice kind="done" title={t(`done.${done}`, { found: rule?.found ?? "", added, changed })}>
        {done === "removed" && rule?.isRemoved && (
          <div className="mt-2 flex flex-wrap">
            <RuleButton step="putBack" rule={rule} />
          </div>
        )}
      </Notice>
    </div>
  );
}
