"use client";

import { useCallback, useEffect, useState } from "react";
import { newChallengeAction } from "../actions";
import { type Challenge, solve } from "../challenge";

type ChallengeState = "working" | "solved" | "failed";

/** Works a challenge out in the background; `refresh` takes another one. */
export function useChallenge(first: Challenge, reportId: number) {
  const [challenge, setChallenge] = useState<Challenge | null>(first);
  const [solution, setSolution] = useState("");
  const [state, setState] = useState<ChallengeState>("working");

  useEffect(() => {
    if (!challenge) return;
    const work = new AbortController();
    solve(challenge, work)
      .then((answer) => {
        if (work.signal.aborted) return;
        setSolution(answer ?? "");
        setState(answer ? "solved" : "failed");
      })
      // Outside https a browser has nothing to work it out with.
      .catch(() => setState("failed"));
    return () => work.abort();
  }, [challenge]);

  const refresh = useCallback(async () => {
    setChallenge(null);
    setSolution("");
    setState("working");
    const next = await newChallengeAction(reportId).catch(() => null);
    setChallenge(next);
    if (!next) setState("failed");
  }, [reportId]);

  return { state, solution, refresh };
}
