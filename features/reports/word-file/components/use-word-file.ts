"use client";

import { useRef, useState } from "react";
import { addressUnderName, postFile } from "@/components/form/post-file";
import { readAnswer, type WordFileRead } from "../answer";
import { largest } from "../limits";
import type { WordRefusal } from "../refusal";

export type Stand =
  | { is: "waiting" }
  | { is: "sending"; name: string; percent: number }
  | { is: "refused"; name: string; reason: WordRefusal }
  | { is: "read"; name: string; read: WordFileRead };

/** A Word file on its way: sent, read, and what came of it. Of two, the one given last counts. */
export function useWordFile() {
  const [stand, setStand] = useState<Stand>({ is: "waiting" });
  const turn = useRef(0);

  async function give(file: File) {
    const mine = ++turn.current;
    const { name } = file;
    const tell = (next: Stand) => {
      if (turn.current === mine) setStand(next);
    };
    if (file.size > largest.file) return tell({ is: "refused", name, reason: "too_large" });
    tell({ is: "sending", name, percent: 0 });
    const address = addressUnderName("/api/documents", file);
    const sent = await postFile(address, file, (percent) => tell({ is: "sending", name, percent }));
    const answer = sent ? readAnswer(sent.status, sent.text) : { ok: false as const, reason: "unavailable" as const };
    tell(answer.ok ? { is: "read", name, read: answer } : { is: "refused", name, reason: answer.reason });
  }

  return { stand, give };
}
