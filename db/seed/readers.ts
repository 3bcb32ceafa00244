import { visitor } from "@/features/people/actor";
import { makeChallenge, solve } from "@/features/reports/feedback/challenge";
import { moderateFeedback } from "@/features/reports/feedback/mutations/moderate";
import { openFeedback } from "@/features/reports/feedback/mutations/open-feedback";
import { sendFeedback } from "@/features/reports/feedback/mutations/send";
import { listFeedback } from "@/features/reports/feedback/queries";
import { fromBeijing } from "@/platform/clock";
import { done, named } from "./certain";
import type { Entry } from "./diary";
import type { World } from "./world";

const opened = "caption-clinic";

type Letter = { locale: "en" | "zh"; words: string };

const byEditor = (world: World, at: string) => ({
  actor: world.account("editor@demo.example"),
  at: fromBeijing(at),
});

function open(at: string): Entry {
  return {
    at,
    async write(world) {
      const input = { reportId: named(world.reports, opened), open: true };
      done(await openFeedback(input, byEditor(world, at), world.database));
    },
  };
}

function letter(at: string, said: Letter): Entry {
  return {
    at,
    async write(world) {
      const reportId = named(world.reports, opened);
      const [act, secret] = [{ actor: visitor, at: fromBeijing(at) }, crypto.randomUUID()];
      const solution = (await solve(await makeChallenge(reportId, act.at, secret))) ?? "";
      done(await sendFeedback({ ...said, name: "", reportId, solution, secret }, act, world.database));
    },
  };
}

function showWaiting(at: string): Entry {
  return {
    at,
    async write(world) {
      const { rows } = await listFeedback({ standing: "waiting", page: 1 }, world.database);
      for (const { id } of rows) {
        done(await moderateFeedback({ feedbackId: id, standing: "shown" }, byEditor(world, at), world.database));
      }
    },
  };
}

/** One report takes letters: of two readers who wrote, one is shown and one waits. */
export const readersDiary: Entry[] = [
  open("2026-11-10 09:00:00"),
  letter("2026-11-12 20:41:00", {
    locale: "en",
    words: "The note on who, where and when is useful. Could it be put up for everyone to use?",
  }),
  showWaiting("2026-11-13 09:15:00"),
  letter("2026-11-18 12:06:00", { locale: "zh", words: "请问社区的信息员也可以报名参加吗？" }),
];
