"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { recordOf, type Sheet } from "../form/sheet";
import { useForm } from "./form-context";
import { type Line, useRecordLines } from "./record-lines";
import { SaidTexts } from "./said";

type Difference = { path: string; label: string; mine: Line["said"]; theirs: Line["said"] };

function useDifferences() {
  const { choices, today } = useForm();
  const tell = useRecordLines(choices, today);
  return (mine: Sheet, theirs: Sheet): Difference[] => {
    const linesOf = (sheet: Sheet) => tell(recordOf(sheet)).flatMap(({ lines }) => lines);
    const [ours, others] = [linesOf(mine), linesOf(theirs)];
    const said = (lines: Line[], path: string) => lines.find((line) => line.path === path)?.said ?? [];
    const labels = new Map([...others, ...ours].map(({ path, label }) => [path, label]));
    return [...labels]
      .map(([path, label]) => ({ path, label, mine: said(ours, path), theirs: said(others, path) }))
      .filter((one) => JSON.stringify(one.mine) !== JSON.stringify(one.theirs));
  };
}

type Props = { busy: boolean; onKeepMine: () => void };

/** Someone else saved first: what they wrote otherwise, and the ways to go on. */
export function LostRace({ busy, onKeepMine }: Props) {
  const t = useTranslations("meetings");
  const { state, dispatch } = useForm();
  const differencesOf = useDifferences();
  const place = useRef<HTMLElement>(null);
  const { theirs } = state;

  useEffect(() => {
    if (theirs) place.current?.focus();
  }, [theirs]);

  function settle(way: "merge" | "use_theirs") {
    dispatch({ type: way });
    document.getElementById("save")?.focus();
  }

  if (!theirs) return null;
  return (
    <section
      ref={place}
      aria-labelledby="lost-race"
      tabIndex={-1}
      className="mb-6 border-2 border-warning px-4 py-3 text-sm"
    >
      <h2 id="lost-race" className="font-sans text-base">
        {t("race.title")}
      </h2>
      <p className="mt-1">{t("race.text")}</p>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
        {differencesOf(state.sheet, theirs.sheet).map(({ path, label, mine, theirs: other }) => (
          <li key={path} className="py-2">
            <p className="font-medium">{label}</p>
            <dl className="mt-1 grid gap-x-6 gap-y-1 sm:grid-cols-2">
              <Side label={t("race.mine")} said={mine} />
              <Side label={t("race.theirs")} said={other} />
            </dl>
          </li>
        ))}
      </ul>
      <p className="mt-3">{t("race.hint")}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" disabled={busy} onClick={() => settle("merge")}>
          {t("race.merge")}
        </Button>
        <Button disabled={busy} onClick={onKeepMine}>
          {t("race.keepMine")}
        </Button>
        <Button disabled={busy} onClick={() => settle("use_theirs")}>
          {t("race.useTheirs")}
        </Button>
      </div>
    </section>
  );
}

function Side({ label, said }: { label: string; said: Line["said"] }) {
  const t = useTranslations("meetings.race");
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd>{said.length > 0 ? <SaidTexts said={said} /> : t("nothing")}</dd>
    </div>
  );
}
