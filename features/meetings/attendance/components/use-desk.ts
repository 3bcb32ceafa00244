"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Bilingual } from "../../record";
import { type DeskPlace, withSteps } from "../desk-place";
import type { DeskStep, StepKind } from "../steps";
import { type Line, sendSteps } from "./send-steps";
import { dropSteps, keepStep, keptSteps } from "./step-queue";

const pauseMs = 5000;
const mostAtOnce = 200;

export type DeskUnit = Bilingual & { id: number };
/** What the portal said to a step that changed nothing. */
export type Told = { key: string; outcome: string; place: DeskPlace | undefined };
type Doing = { kind: StepKind; place?: DeskPlace; reason?: string; walkIn?: DeskStep["walkIn"] };
type Options = {
  meetingId: number;
  /** Who is at the desk. */
  account: { id: number; name: string };
  places: DeskPlace[];
  units: DeskUnit[];
};

/**
 * The list of a desk, its steps that wait to be sent, and the sending: at once, again every five seconds, and as soon
 * as the network is back. What was done is shown before it was sent.
 */
export function useDesk({ meetingId, account, places: first, units }: Options) {
  const [served, setServed] = useState(first);
  const [waiting, setWaiting] = useState<DeskStep[]>([]);
  const [line, setLine] = useState<Line>("open");
  const [told, setTold] = useState<Told[]>([]);
  const queue = useRef<DeskStep[]>([]);
  const busy = useRef(false);
  const { id: accountId, name } = account;

  const queueUp = useCallback((steps: DeskStep[]) => {
    queue.current = steps;
    setWaiting(steps);
  }, []);

  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const answer = await sendSteps(meetingId, queue.current.slice(0, mostAtOnce));
    busy.current = false;
    setLine(answer.ok ? "open" : answer.line);
    if (!answer.ok) return;
    const sent = new Set(answer.answers.map(({ key }) => key));
    queueUp(queue.current.filter(({ key }) => !sent.has(key)));
    setServed(answer.places);
    const of = (id: number | null) => answer.places.find(({ ref }) => ref === String(id));
    const odd = answer.answers.filter(({ outcome }) => outcome !== "done");
    if (odd.length > 0) setTold(odd.map(({ key, outcome, placeId }) => ({ key, outcome, place: of(placeId) })));
    await dropSteps(accountId, [...sent]);
    if (queue.current.length > 0) await send();
  }, [meetingId, accountId, queueUp]);

  useEffect(() => {
    let isOver = false;
    keptSteps(accountId, meetingId).then((kept) => {
      if (isOver) return;
      const known = new Set(queue.current.map(({ key }) => key));
      queueUp([...kept.filter(({ key }) => !known.has(key)), ...queue.current]);
      return send();
    });
    const timer = window.setInterval(send, pauseMs);
    window.addEventListener("online", send);
    return () => {
      isOver = true;
      window.clearInterval(timer);
      window.removeEventListener("online", send);
    };
  }, [accountId, meetingId, queueUp, send]);

  const places = useMemo(() => {
    const unitOf = (id: number | null) => units.find((unit) => unit.id === id) ?? null;
    return withSteps(served, waiting, { name, unitOf });
  }, [served, waiting, name, units]);

  function take({ kind, place, reason = "", walkIn }: Doing): void {
    const key = crypto.randomUUID();
    const step: DeskStep = { key, kind, place: place?.ref ?? key, at: new Date().toISOString(), reason, walkIn };
    setTold([]);
    queueUp([...queue.current, step]);
    keepStep(accountId, meetingId, step).then(send);
  }

  return { places, waiting, line, told, take };
}
