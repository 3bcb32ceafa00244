"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Language } from "../../language";
import type { WrittenText } from "../../writing";
import { applyFix } from "../apply-fix";
import { checkedText, type OfficeContext } from "../check-writing";
import type { Finding } from "../finding";
import { FindingGroup } from "./finding-group";
import { useFindings, useSettled } from "./use-findings";

type Props = {
  writing: Record<Language, WrittenText>;
  /** The same object for as long as nothing in it changes. */
  context: OfficeContext;
  /** The ids of findings that someone wants to read no more in this report. */
  ignored: readonly string[];
  onIgnoredChange: (ids: string[]) => void;
  onFix: (language: Language, text: WrittenText) => void;
  onShow: (finding: Finding) => void;
};

const languages: Language[] = ["en", "zh"];
const severities = ["fault", "advice"] as const;

/** What is found in the text beside which it stands, what mends it, and where it is. */
export function CheckPanel({ writing, context, ignored, onIgnoredChange, onFix, onShow }: Props) {
  const t = useTranslations("checks");
  const titleId = useId();
  const found = useFindings(writing, context);
  const [lost, setLost] = useState<string | null>(null);
  const all = found ? languages.flatMap((language) => found[language]) : [];
  const seen = all.filter(({ id }) => !ignored.includes(id));
  const count = (severity: Finding["severity"]) => seen.filter((one) => one.severity === severity).length;
  const told = useSettled(found ? t("told", { faults: count("fault"), advice: count("advice") }) : "");

  function fix(finding: Finding): boolean {
    const { language } = finding;
    const mended = applyFix(checkedText(language, writing[language]), finding);
    setLost(mended ? null : finding.id);
    if (!mended) return false;
    onFix(language, { title: mended.title, summary: mended.summary, body: mended.body });
    return true;
  }

  return (
    <section aria-labelledby={titleId} className="text-sm">
      <h2 id={titleId} tabIndex={-1} className="border-ink border-b pb-1.5 font-sans text-base outline-none">
        {t("title")}
      </h2>
      <p role="status" className="sr-only">
        {told}
      </p>
      {!found && <p className="py-3 text-muted">{t("working")}</p>}
      {found && seen.length === 0 && <p className="py-3 text-muted">{t("none")}</p>}
      {languages.map((language) => {
        const here = seen.filter((one) => one.language === language);
        return (
          here.length > 0 && (
            <section key={language} aria-label={t(`language.${language}`)} className="mt-4">
              <h3 className="flex justify-between gap-4 font-sans font-semibold text-sm">
                {t(`language.${language}`)}
                <span className="font-normal text-muted tabular-nums">{t("count", { count: here.length })}</span>
              </h3>
              {severities.map((severity) => (
                <FindingGroup
                  key={severity}
                  severity={severity}
                  findings={here.filter((one) => one.severity === severity)}
                  text={writing[language]}
                  lost={lost}
                  onFix={fix}
                  onShow={onShow}
                  onIgnore={({ id }) => onIgnoredChange([...ignored, id])}
                  titleId={titleId}
                />
              ))}
            </section>
          )
        );
      })}
      {all.length > seen.length && (
        <p className="mt-4 text-muted">
          {t("ignored", { count: all.length - seen.length })}{" "}
          <Button
            look="quiet"
            onClick={() => onIgnoredChange(ignored.filter((id) => !all.some((one) => one.id === id)))}
          >
            {t("showIgnored")}
          </Button>
        </p>
      )}
    </section>
  );
}
