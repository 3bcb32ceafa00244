"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { inputLook } from "@/components/ui/field";
import { type Locale, languageTag } from "@/i18n/routing";

export type Command = { path: string; label: string; language?: string };

type Props = { commands: Command[]; api: string };

const restMs = 120;

/** What the server finds for the words typed, once they rest; nothing while it does not answer. */
function useFound(words: string, api: string, locale: string) {
  const [found, setFound] = useState<{ words: string; results: Command[] }>({ words: "", results: [] });
  useEffect(() => {
    if (words === "") return;
    const gone = new AbortController();
    const rest = setTimeout(async () => {
      const query = new URLSearchParams({ q: words, locale });
      const answer = await fetch(`${api}?${query}`, { signal: gone.signal }).catch(() => null);
      const { results } = answer?.ok ? ((await answer.json()) as { results: Command[] }) : { results: [] };
      if (!gone.signal.aborted) setFound({ words, results });
    }, restMs);
    return () => {
      clearTimeout(rest);
      gone.abort();
    };
  }, [words, api, locale]);
  return { results: words === "" ? [] : found.results, asked: found.words === words };
}

/** A field and below it what it leads to; arrows choose, Enter goes there. */
export function PaletteList({ commands, api }: Props) {
  const t = useTranslations("palette");
  const locale = useLocale() as Locale;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const words = typed.trim();
  const { results, asked } = useFound(words, api, locale);
  const places = commands.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  const options = [...places, ...results];
  const current = Math.min(chosen, options.length - 1);

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: "nearest" });
  }, [id, current]);

  function pressed(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: options.length - 1 }[event.key];
    const option = options[current];
    if (event.key === "Enter" && option) window.location.assign(`/${locale}${option.path}`);
    else if (to !== undefined && options.length > 0) setChosen((to + options.length) % options.length);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="border-hairline border-b p-3">
        <input
          role="combobox"
          aria-label={t("field")}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={100}
          placeholder={t("field")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={pressed}
          className={inputLook}
        />
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={t("title")} className="overflow-y-auto py-1">
        {options.map(({ path, label, language }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={path}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            lang={language && language !== locale ? languageTag[language as Locale] : undefined}
            onClick={() => window.location.assign(`/${locale}${path}`)}
            className="cursor-pointer border-transparent border-s-2 px-4 py-2 text-sm hover:bg-wash aria-selected:border-accent aria-selected:bg-wash"
          >
            {label || t("untitled")}
          </div>
        ))}
      </div>
      <p role="status" className="border-hairline border-t px-4 py-2 text-muted text-sm">
        {options.length === 0 && asked && words !== "" ? t("none") : t("hint")}
      </p>
    </>
  );
}
