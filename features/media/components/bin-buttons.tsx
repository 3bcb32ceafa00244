"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { restoreThingsAction, trashThingsAction } from "../actions";
import { type Refused, unreached } from "../library/answer";
import type { Thing } from "../library/thing";
import { Refusal } from "./refusal";

/** Puts one thing into the trash, or takes it out again. */
export function BinButtons({ thing }: { thing: Thing }) {
  const t = useTranslations("media.list");
  const hydrated = useHydrated();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, start] = useTransition();
  const isTrashed = thing.trashedAt !== null;

  const run = () =>
    start(async () => {
      const form = new FormData();
      form.set("things", JSON.stringify([{ kind: thing.kind, key: thing.key, version: thing.version }]));
      const answer = await (isTrashed ? restoreThingsAction : trashThingsAction)(form).catch(() => unreached);
      setRefused(answer.ok ? null : answer);
    });

  return (
    <div className="mt-6 grid gap-3 border-hairline border-t pt-4">
      {refused && <Refusal refused={refused} path={`/dashboard/media/${thing.key}`} />}
      <div>
        <Button look={isTrashed ? "plain" : "danger"} disabled={!hydrated || pending} onClick={run}>
          {isTrashed ? t("restore") : t("trash")}
        </Button>
      </div>
    </div>
  );
}
