"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Language } from "../../language";

type Props = {
  language: Language;
  name: string;
  /** Whether it was this page's pen until a moment ago. */
  lost: boolean;
  takeOver: () => void;
};

/** Somebody else is writing this language: it can be read, and taken over. */
export function PenNotice({ language, name, lost, takeOver }: Props) {
  const t = useTranslations("reports.presence");
  const words = { name, language: t(`language.${language}`) };
  return (
    <Notice kind="calm" className="mt-4 flex flex-wrap items-center justify-between gap-2">
      <p>{lost ? t("lost", words) : t("held", words)}</p>
      <Button onClick={takeOver}>{lost ? t("takeBack") : t("takeOver")}</Button>
    </Notice>
  );
}
