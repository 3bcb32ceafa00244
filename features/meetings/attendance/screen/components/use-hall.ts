"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { runItemAction } from "../../actions";
import { type Hall, hall } from "../hall";

const pauseMs = 5000;
const patience = 4500;

/** What the screen shows, told anew every five seconds; and the portal's time, second by second. */
export function useHall(meetingId: number, first: Hall) {
  const [told, setTold] = useState({ hall: first, behind: 0 });
  const [now, setNow] = useState(first.now);
  const [isCut, setCut] = useState(false);
  const moving = useRef(false);

  const ask = useCallback(async () => {
    try {
      const answer = await fetch(`/api/meetings/${meetingId}/screen`, { signal: AbortSignal.timeout(patience) });
      const given = hall.parse(await answer.json());
      setTold({ hall: given, behind: given.now.getTime() - Date.now() });
      setCut(false);
    } catch {
      setCut(true);
    }
  }, [meetingId]);

  useEffect(() => {
    ask();
    const timer = window.setInterval(ask, pauseMs);
    return () => window.clearInterval(timer);
  }, [ask]);

  useEffect(() => {
    const tick = () => setNow(new Date(Date.now() + told.behind));
    const timer = window.setInterval(tick, 1000);
    return () => window.clearInterval(timer);
  }, [told.behind]);

  const moveTo = useCallback(
    async (itemId: number | undefined) => {
      if (itemId === undefined || moving.current) return;
      moving.current = true;
      const form = new FormData();
      const startedFrom = told.hall.running?.version ?? 0;
      for (const [name, value] of Object.entries({ meetingId, itemId, startedFrom })) form.set(name, String(value));
      await runItemAction(null, form).catch(() => setCut(true));
      await ask();
      moving.current = false;
    },
    [meetingId, told, ask],
  );

  return { hall: told.hall, now, isCut, moveTo };
}
