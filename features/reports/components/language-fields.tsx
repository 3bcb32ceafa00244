"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { RichTextEditor } from "@/components/editor/rich-text-editor";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { deskRoot } from "@/features/media/address";
import { MediaChooser } from "@/features/media/components/media-chooser";
import { deskFileRoot } from "@/features/media/file-address";
import { languageTag } from "@/i18n/routing";
import { fieldCodeOf } from "../answer";
import { deskExtensions } from "../body/extensions";
import { longest } from "../draft";
import type { Language } from "../language";
import type { WrittenText } from "../writing";
import { BodyText } from "./body-text";

type Props = {
  language: Language;
  text: WrittenText;
  edition: number;
  errors: Record<string, string>;
  onChange: (part: Partial<WrittenText>) => void;
  /** Among which texts copied words stay bound; none where there is no record. */
  origin?: string | null;
  onEditor?: ((editor: Editor | null) => void) | undefined;
  /** Captions as the record tells them. */
  captions?: readonly string[] | undefined;
};

/** Title, summary and text of a report in one language. */
export function LanguageFields(props: Props) {
  const { language, text, edition, errors, onChange, origin = null, onEditor, captions } = props;
  const t = useTranslations("reports");
  const extensions = useMemo(() => deskExtensions(origin), [origin]);
  const id = (name: string) => `${language}-${name}`;
  const wrong = (name: string) => {
    const code = errors[`${language}.${name}`];
    return code && t(`error.${fieldCodeOf(code)}`);
  };
  const length = t("form.summaryLength", { count: text.summary.trim().length, limit: longest.summary });
  return (
    <div className="grid gap-5 pt-5">
      <Field id={id("title")} label={t(`form.${language}.title`)} error={wrong("title")}>
        <input
          {...describedBy(id("title"), { error: wrong("title") })}
          name={`${language}.title`}
          lang={languageTag[language]}
          value={text.title}
          onChange={(event) => onChange({ title: event.target.value })}
          autoComplete="off"
          className={`${inputLook} font-semibold text-base`}
        />
      </Field>
      <Field id={id("summary")} label={t(`form.${language}.summary`)} error={wrong("summary")}>
        <textarea
          {...describedBy(id("summary"), { error: wrong("summary") })}
          name={`${language}.summary`}
          lang={languageTag[language]}
          value={text.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
          rows={3}
          className={`${inputLook} block`}
        />
        <p className="mt-1 text-muted text-sm tabular-nums">{length}</p>
      </Field>
      <div className="min-w-0">
        <p id={id("body-label")} className="mb-1 font-medium text-sm">
          {t(`form.${language}.body`)}
        </p>
        <input type="hidden" name={`${language}.body`} value={JSON.stringify(text.body)} />
        <RichTextEditor
          key={edition}
          id={id("body")}
          initial={text.body}
          onChange={(body) => onChange({ body })}
          extensions={extensions}
          labelledBy={id("body-label")}
          describedBy={wrong("body") ? id("body-error") : undefined}
          invalid={Boolean(wrong("body"))}
          language={language}
          pictures={deskRoot}
          files={deskFileRoot}
          library={(onChoose) => <MediaChooser language={language} onChoose={onChoose} />}
          captions={captions}
          {...(onEditor ? { onEditor } : {})}
          fallback={() => <BodyText document={text.body} tag={languageTag[language]} />}
        />
        {wrong("body") && (
          <p id={id("body-error")} className="mt-1 text-sm text-warning">
            {wrong("body")}
          </p>
        )}
      </div>
    </div>
  );
}
