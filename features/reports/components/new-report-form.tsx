"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { useHydrated } from "@/components/form/use-hydrated";
import { useSaveKey } from "@/components/form/use-save-key";
import { createReportAction } from "../actions";
import { tooLarge, unreached } from "../answer";
import type { Language } from "../language";
import { TemplateChoice } from "../templates/components/template-choice";
import { draftFrom } from "../templates/draft-from";
import type { ReportKind } from "../templates/template";
import { blankWriting } from "../writing";
import { KeptNotice } from "./kept-notice";
import { RefusalNotice } from "./refusal-notice";
import { noErrors, ReportFields } from "./report-fields";
import { SaveBar } from "./save-bar";
import type { UnitChoice } from "./unit-select";
import { useWriting } from "./use-writing";

type Choice = { id: number; name: string };
type Props = { place: string; formKey: string; units: UnitChoice[]; themes: Choice[]; sections: Choice[] };

/** A report that does not exist yet. */
export function NewReportForm({ place, formKey, units, themes, sections }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const element = useRef<HTMLFormElement>(null);
  const { answer, pending, form } = useAnswer({ action: createReportAction, unreached, check: tooLarge });
  const blank = { ...blankWriting, sectionId: String(sections[0]?.id ?? "") };
  const text = useWriting(place, () => blank, 0);
  useSaveKey(element);
  const hydrated = useHydrated();
  const [language, show] = useState<Language>("en");
  const [kind, setKind] = useState<ReportKind | null>(null);

  // What was written by hand is not taken for a template's.
  function begin(chosen: ReportKind | null) {
    setKind(chosen);
    text.putBack({ ...text.writing, [language]: chosen ? draftFrom(chosen, language) : blankWriting[language] });
  }

  return (
    <form {...form} ref={element} noValidate aria-label={t("form.label")} className="max-w-4xl">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={formKey} />
      {text.restored && <KeptNotice discard={() => text.replace(blank, 0)} />}
      <fieldset disabled={!hydrated} className="grid gap-6 [&_*]:scroll-mb-28">
        <TemplateChoice chosen={kind} onChoose={begin} />
        <ReportFields
          writing={text.writing}
          edition={text.edition}
          errors={answer?.errors ?? noErrors}
          units={units}
          themes={themes}
          sections={sections}
          shown={{ language, show }}
          onChange={text.change}
        />
      </fieldset>
      <SaveBar
        label={t("save.create")}
        pending={pending}
        ready={hydrated}
        unsaved={text.unsaved}
        version={null}
        savedAt={null}
      >
        {answer && <RefusalNotice reasons={answer.reasons} errors={answer.errors} next="/dashboard/reports/new" />}
      </SaveBar>
    </form>
  );
}
