"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { type Locale, languageTag, locales } from "@/i18n/routing";
import type { Bilingual } from "../../record";

/** What became of the follow-ups, as a sentence for the next report, to be copied in either language. */
export function ClosedSentence({ sentence }: { sentence: Bilingual }) {
  const t = useTranslations("followUps");
  const hydrated = useHydrated();
  const [copied, setCopied] = useState<Locale | "failed" | null>(null);

  async function copy(language: Locale) {
    try {
      await navigator.clipboard.writeText(sentence[language]);
      setCopied(language);
    } catch {
      // Without leave to use the clipboard the sentence can still be marked and copied by hand.
      setCopied("failed");
    }
  }

  return (
    <section aria-labelledby="sentence" className="no-print mt-10 max-w-4xl">
      <h2 id="sentence" className="border-ink border-b pb-1 text-lg">
        {t("sentence.title")}
      </h2>
      {locales.map((language) => (
        <p key={language} className="flex flex-wrap items-baseline gap-x-4 border-hairline border-b py-2">
          <span lang={languageTag[language]} className="min-w-0 grow basis-72">
            {sentence[language]}
          </span>
          {hydrated && (
            <Button look="quiet" onClick={() => copy(language)}>
              {t(`sentence.copy.${language}`)}
            </Button>
          )}
        </p>
      ))}
      <p role="status" className="mt-1 min-h-6 text-muted text-sm">
        {copied && t(copied === "failed" ? "sentence.failed" : "sentence.copied")}
      </p>
    </section>
  );
}
