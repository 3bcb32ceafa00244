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

type Props = { busy: boolean; onKeepMine: () => void; onMerge: () => void };

/** Someone else saved first: what they wrote otherwise, and the ways to go on. */
export function LostRace({ busy, onKeepMine, onMerge }: Props) {
  const t = useTranslations("meetings");
  const { state, dispatch } = useForm();
  const differencesOf = useDifferences();
  const place = useRef<HTMLDivElement>(null);
  const { theirs } = state;

  useEffect(() => {
    if (theirs) place.current?.focus();
  }, [theirs]);

  if (!theirs) return null;
  return (
    <div ref={place} role="alert" tabIndex={-1} className="mb-6 border-2 border-warning px-4 py-3 text-sm">
      <h2 className="font-sans text-base">{t("race.title")}</h2>
      <p className="mt-1">{t("race.text")}</p>
      <table className="mt-3 w-full text-start align-top">
        <thead className="border-hairline border-b text-muted">
          <tr className="text-start">
            <th className="py-1 pe-4 text-start font-normal">{t("race.field")}</th>
            <th className="py-1 pe-4 text-start font-normal">{t("race.mine")}</th>
            <th className="py-1 text-start font-normal">{t("race.theirs")}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline">
          {differencesOf(state.sheet, theirs.sheet).map(({ path, label, mine, theirs: other }) => (
            <tr key={path} className="align-top">
              <th scope="row" className="py-1.5 pe-4 text-start font-medium">
                {label}
              </th>
              <td className="py-1.5 pe-4">{mine.length > 0 ? <SaidTexts said={mine} /> : t("race.nothing")}</td>
              <td className="py-1.5">{other.length > 0 ? <SaidTexts said={other} /> : t("race.nothing")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" disabled={busy} onClick={onMerge}>
          {t("race.merge")}
        </Button>
        <Button disabled={busy} onClick={onKeepMine}>
          {t("race.keepMine")}
        </Button>
        <Button disabled={busy} onClick={() => dispatch({ type: "use_theirs" })}>
          {t("race.useTheirs")}
        </Button>
      </div>
      <p className="mt-2 text-muted">{t("race.hint")}</p>
    </div>
  );
}
