"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { moveThingsAction, restoreThingsAction, trashThingsAction } from "../actions";
import { type Refused, unreached } from "../library/answer";
import type { Folder, Named, Thing } from "../library/thing";
import { FolderSelect } from "./folder-select";
import { Refusal } from "./refusal";
import { ThingTile } from "./thing-tile";

type Props = { things: Thing[]; folders: Folder[]; day: string; trash: boolean; mayChange: boolean };

type Told = { deed: "moved" | "trashed" | "restored"; count: number; undo: (() => Promise<void>) | null };
type Placed = Named & { folderId?: number | null };
type Deed = (form: FormData) => Promise<{ ok: true; undo?: Placed[] } | Refused>;

const named = ({ kind, key, version }: Named): Named => ({ kind, key, version });

/** The things of a page of the library; several can be chosen, moved, put into the trash and taken back. */
export function ThingList({ things, folders, day, trash, mayChange }: Props) {
  const t = useTranslations("media.list");
  const [chosen, setChosen] = useState<string[]>([]);
  const [target, setTarget] = useState<number | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, start] = useTransition();
  const hydrated = useHydrated();
  const picked = things.filter(({ key }) => chosen.includes(key));

  async function run(action: Deed, given: Placed[], deed: Told["deed"], back: Deed | null) {
    const form = new FormData();
    form.set("things", JSON.stringify(given));
    const answer = await action(form).catch(() => unreached);
    setRefused(answer.ok ? null : answer);
    if (!answer.ok) return setTold(null);
    setChosen([]);
    const { undo } = answer;
    const undoes = deed === "trashed" ? "restored" : "moved";
    setTold({ deed, count: given.length, undo: back && undo ? () => run(back, undo, undoes, null) : null });
  }

  const move = () =>
    start(() =>
      run(
        moveThingsAction,
        picked.map((one) => ({ ...named(one), folderId: target })),
        "moved",
        moveThingsAction,
      ),
    );
  const discard = () => start(() => run(trashThingsAction, picked.map(named), "trashed", restoreThingsAction));
  const restore = () => start(() => run(restoreThingsAction, picked.map(named), "restored", null));
  const isOff = pending || picked.length === 0;

  return (
    <>
      {mayChange && things.length > 0 && (
        <fieldset
          disabled={!hydrated}
          className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 border-hairline border-y py-2 text-sm"
        >
          <legend className="sr-only">{t("chosenLegend")}</legend>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={picked.length === things.length}
              onChange={(event) => setChosen(event.target.checked ? things.map(({ key }) => key) : [])}
              className="size-4"
            />
            {t("all")}
          </label>
          <span role="status" className="text-muted tabular-nums">
            {t("chosen", { count: picked.length })}
          </span>
          {trash ? (
            <Button onClick={restore} disabled={isOff}>
              {t("restore")}
            </Button>
          ) : (
            <>
              <label htmlFor="move-to" className="sr-only">
                {t("to")}
              </label>
              <span className="w-44">
                <FolderSelect id="move-to" name="folder" folders={folders} value={target} onChange={setTarget} />
              </span>
              <Button onClick={move} disabled={isOff}>
                {t("move")}
              </Button>
              <Button onClick={discard} disabled={isOff} look="danger">
                {t("trash")}
              </Button>
            </>
          )}
        </fieldset>
      )}
      <div aria-live="polite">
        {told && (
          <Notice kind="done" className="mt-3">
            <span className="me-3">{t(`done.${told.deed}`, { count: told.count })}</span>
            {told.undo && (
              <Button look="quiet" disabled={pending} onClick={() => start(async () => told.undo?.())}>
                {t("undo")}
              </Button>
            )}
          </Notice>
        )}
        {refused && (
          <div className="mt-3">
            <Refusal refused={refused} path="/dashboard/media" />
          </div>
        )}
      </div>
      <ul className="mt-4 grid gap-x-5 gap-y-5 max-sm:gap-y-0 sm:grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]">
        {things.map((thing) => (
          <ThingTile
            key={thing.key}
            thing={thing}
            day={day}
            chosen={chosen.includes(thing.key)}
            onChoose={
              mayChange
                ? (isChosen) =>
                    setChosen((all) => (isChosen ? [...all, thing.key] : all.filter((key) => key !== thing.key)))
                : null
            }
          />
        ))}
      </ul>
    </>
  );
}
