"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { body } from "../../body/document";
import type { WrittenText } from "../../writing";
import type { Finding, Severity } from "../finding";
import { FindingItem } from "./finding-item";

type Props = {
  severity: Severity;
  findings: Finding[];
  text: WrittenText;
  /** The finding whose fix was asked for when the text had changed there. */
  lost: string | null;
  /** Answers whether it could be done. */
  onFix: (finding: Finding) => boolean;
  onShow: (finding: Finding) => void;
  onIgnore: (finding: Finding) => void;
  /** What takes the focus when the last finding is done with. */
  titleId: string;
};

const step = 6;

/** Findings of one severity, a few at first. */
export function FindingGroup({ severity, findings, text, lost, onFix, onShow, onIgnore, titleId }: Props) {
  const t = useTranslations("checks");
  const [shown, setShown] = useState(step);
  if (findings.length === 0) return null;
  const parsed = body.safeParse(text.body);
  const left = findings.length - shown;

  // What was done with goes: the next finding takes the focus before it does.
  function leave(event: MouseEvent<HTMLElement>) {
    const item = event.currentTarget.closest("li");
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const place = next instanceof HTMLElement ? next : document.getElementById(titleId);
    place?.focus({ preventScroll: true });
  }

  return (
    <>
      <h4 className={`mt-2 font-sans font-medium text-sm ${severity === "fault" ? "text-warning" : "text-muted"}`}>
        {t(`severity.${severity}`)} <span className="tabular-nums">{findings.length}</span>
      </h4>
      <ul className="divide-y divide-hairline">
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.id} tabIndex={-1} className="py-2.5 outline-offset-2">
            <FindingItem
              finding={finding}
              document={parsed.success ? parsed.data : null}
              lost={lost === finding.id}
              onFix={(event) => onFix(finding) && leave(event)}
              onShow={() => onShow(finding)}
              onIgnore={(event) => {
                onIgnore(finding);
                leave(event);
              }}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + step * 4)}>
          {t("more", { count: Math.min(left, step * 4) })}
        </Button>
      )}
    </>
  );
}
