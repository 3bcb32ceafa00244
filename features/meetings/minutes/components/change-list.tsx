import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { titleKey } from "../document";
import type { Change } from "../recompile";

type Props = {
  changes: readonly Change[];
  /** Whether an edited text can be given up for the record's: each has a tick for it, in a form that compiles. */
  mayTake: boolean;
};

/** What the record says otherwise than the minutes, part by part. */
export function ChangeList({ changes, mayTake }: Props) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-t">
      {changes.map((change) => (
        <OneChange key={`${change.key}-${change.language}`} change={change} mayTake={mayTake} />
      ))}
    </ul>
  );
}

function OneChange({ change, mayTake }: { change: Change; mayTake: boolean }) {
  const t = useTranslations("minutes");
  const locale = useLocale() as Locale;
  const { key, language, heading, kind, was, now } = change;
  const name = key === titleKey ? t("edit.title") : heading[locale];
  const lang = languageTag[language];
  return (
    <li className="py-3">
      <p className="font-medium">
        {t(`change.${mayTake ? kind : (`since_${kind}` as const)}`, {
          part: name,
          language: t(`language.${language}`),
        })}
      </p>
      <dl className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {[
          { label: t("change.was"), words: was },
          { label: t("change.now"), words: now },
        ].map(({ label, words }) => (
          <div key={label} className="min-w-0">
            <dt className="text-muted">{label}</dt>
            <dd lang={words ? lang : undefined} className="whitespace-pre-line break-words">
              {words || t("change.nothing")}
            </dd>
          </div>
        ))}
      </dl>
      {mayTake && kind === "edited" && (
        <label className="mt-2 flex min-h-9 items-center gap-2">
          <input type="checkbox" name={`take.${key}`} className="size-4" />
          {t("change.take", { part: name })}
        </label>
      )}
    </li>
  );
}
