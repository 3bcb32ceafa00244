"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../language";
import type { PresenceAnswer } from "../actions";
import { beatMs, type Here, holderOf, othersHere } from "../presence";

// Who has not typed for so long lays the pen down.
const idleMs = 120_000;

async function say(reportId: number, content: object): Promise<PresenceAnswer> {
  try {
    const answer = await fetch(`/api/reports/${reportId}/presence`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(beatMs),
    });
    return (await answer.json()) as PresenceAnswer;
  } catch {
    return { ok: false };
  }
}

/**
 * Who else is here, and the pen of each language: it is taken by writing, laid down after two minutes of rest, and lost
 * to whoever takes it over.
 */
export function usePresence(reportId: number, accountId: number) {
  const [tab] = useState(() => crypto.randomUUID?.() ?? fallbackTab());
  const [here, setHere] = useState<Here[]>([]);
  const [lost, setLost] = useState<{ language: Language; name: string } | null>(null);
  const pen = useRef<{ language: Language | null; wroteAt: number; held: boolean }>({
    language: null,
    wroteAt: 0,
    held: false,
  });

  const beat = useCallback(
    async (takeOver = false) => {
      const mine = pen.current;
      if (mine.language && Date.now() - mine.wroteAt > idleMs) Object.assign(mine, { language: null, held: false });
      const asked = mine.language;
      const answer = await say(reportId, { tab, pen: asked, takeOver });
      if (!answer.ok) return;
      setHere(answer.here);
      if (!asked || pen.current.language !== asked) return;
      const holder = holderOf(answer.here, asked, accountId);
      if (holder && mine.held) setLost({ language: asked, name: holder.name });
      if (holder) Object.assign(mine, { language: null, held: false });
      else mine.held = true;
    },
    [reportId, tab, accountId],
  );

  useEffect(() => {
    void beat();
    const timer = window.setInterval(() => void beat(), beatMs);
    return () => window.clearInterval(timer);
  }, [beat]);

  return {
    others: othersHere(here, accountId),
    holder: (language: Language) => holderOf(here, language, accountId),
    lost,
    /** She writes in a language: from the first letter on its pen is hers, if nobody else holds it. */
    write(language: Language) {
      const first = pen.current.language !== language;
      Object.assign(pen.current, { language, wroteAt: Date.now(), ...(first ? { held: false } : {}) });
      if (first) void beat();
    },
    takeOver(language: Language) {
      Object.assign(pen.current, { language, wroteAt: Date.now(), held: false });
      setLost(null);
      void beat(true);
    },
    noteLost: () => setLost(null),
  };
}

// Browsers make random names only for pages that came over https or from this machine.
function fallbackTab(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
