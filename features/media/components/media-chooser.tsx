"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputLook } from "@/components/ui/field";
import { deskRoot, sourcesOf } from "../address";
import { type Chosen, type Found, findPictures, inLanguage } from "./find-pictures";

type Props = { language: "en" | "zh"; onChoose: (picture: Chosen) => void };

type State = { kind: "loading" } | { kind: "failed" } | { kind: "found"; pictures: Found[] };

/** The newest pictures of the library, or those with certain words; choosing one hands it over with its words. */
export function MediaChooser({ language, onChoose }: Props) {
  const t = useTranslations("media.chooser");
  const id = useId();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState({ words: "" });
  const [state, setState] = useState<State>({ kind: "loading" });

  useEffect(() => {
    const asking = new AbortController();
    setState({ kind: "loading" });
    findPictures(asked.words, asking.signal).then(
      (pictures) => setState({ kind: "found", pictures }),
      () => asking.signal.aborted || setState({ kind: "failed" }),
    );
    return () => asking.abort();
  }, [asked]);

  // It stands inside the report's own form, which Enter must not send.
  function press(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    setAsked({ words: typed });
  }

  return (
    <div className="grid gap-3">
      <div className="flex items-end gap-2">
        <Field id={id} label={t("words")} className="flex-1">
          <input
            id={id}
            type="search"
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={press}
            className={inputLook}
          />
        </Field>
        <Button onClick={() => setAsked({ words: typed })}>{t("find")}</Button>
      </div>
      <p role="status" className="text-muted text-sm">
        {state.kind === "loading" && t("loading")}
        {state.kind === "failed" && t("failed")}
        {state.kind === "found" && state.pictures.length === 0 && t("none")}
      </p>
      {state.kind === "failed" && (
        <div>
          <Button onClick={() => setAsked({ words: typed })}>{t("again")}</Button>
        </div>
      )}
      {state.kind === "found" && (
        <ul className="grid max-h-80 grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3 overflow-y-auto p-1">
          {state.pictures.map((picture) => (
            <li key={picture.key}>
              <button
                type="button"
                onClick={() => onChoose(inLanguage(picture, language))}
                className="block w-full cursor-pointer text-start text-sm hover:text-accent"
              >
                {/* biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already */}
                <img
                  src={sourcesOf(picture.key, Math.min(picture.width, 480), deskRoot).src}
                  alt={inLanguage(picture, language).alt}
                  loading="lazy"
                  className="aspect-[4/3] w-full bg-wash object-contain"
                />
                <span className="mt-1 line-clamp-2 break-all">{picture.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
