import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bodyOf } from "../body/document";
import { type Draft, untold } from "../draft";
import { writingOf } from "../writing";
import { createAutosaver, type Kept } from "./autosaver";
import type { Sent } from "./send-writing";

const draft: Draft = {
  ...{ sourceUnitId: 5, eventDate: null, themeId: null, ...untold },
  en: { title: "Begun", summary: "", body: bodyOf(["A"]) },
  zh: null,
};

const at = "2026-11-23T06:03:00.000Z";

beforeEach(() => vi.useFakeTimers({ now: new Date(at) }));
afterEach(() => vi.useRealTimers());

type Content = { startedFrom: number; changes: object; keep: boolean };

/** An autosaver whose server answers what it is told to, by default that all was saved. */
function begin() {
  const sent: Content[] = [];
  const answers: Sent[] = [];
  let kept: Kept | null = null;
  let versions = 0;
  const saver = createAutosaver({
    report: { version: 1, revision: 1, draft },
    send: async (content) => {
      sent.push(content);
      const usual = { ok: true as const, version: 1, revision: content.startedFrom + 1, at, errors: {} };
      return answers.shift() ?? usual;
    },
    store: (text) => {
      kept = text;
    },
    onChange: () => undefined,
    onVersion: () => {
      versions += 1;
    },
  });
  const title = (text: string) => saver.change({ en: { ...saver.read().writing.en, title: text } });
  return { saver, sent, answers, title, kept: () => kept, versions: () => versions };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a text that saves itself", () => {
  it("is saved within a second after a change, with what was changed and nothing else", async () => {
    const { saver, sent, title, kept } = begin();
    title("Changed");
    expect(kept()).toMatchObject({ from: 1, writing: { en: { title: "Changed" } } });
    await pass(1000);
    expect(sent).toEqual([{ startedFrom: 1, changes: { "en.title": "Changed" }, keep: false }]);
    expect(saver.read().saving).toEqual({ state: "saved", at: new Date(at) });
    expect(kept()).toBeNull();
  });

  it("waits for a pause, but not for ever", async () => {
    const { sent, title } = begin();
    for (let letter = 0; letter < 20; letter += 1) {
      title(`Letter ${letter}`);
      await pass(200);
    }
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(sent.length).toBeLessThan(4);
    await pass(1000);
    expect(sent.at(-1)?.changes).toEqual({ "en.title": "Letter 19" });
  });

  it("sends nothing when a change was taken back", async () => {
    const { saver, sent, title } = begin();
    title("Changed");
    title("Begun");
    await pass(5000);
    expect(sent).toEqual([]);
    expect(saver.read().saving).toEqual({ state: "rest" });
  });

  it("saves next what was written while it was being saved", async () => {
    const { saver, sent, title } = begin();
    title("First");
    await pass(600);
    title("Second");
    await pass(1000);
    expect(sent.map(({ startedFrom, changes }) => [startedFrom, changes])).toEqual([
      [1, { "en.title": "First" }],
      [2, { "en.title": "Second" }],
    ]);
    expect(saver.read().saved.en.title).toBe("Second");
  });

  it("keeps what could not be sent, tries again, and sends all of it when it is back", async () => {
    const { saver, sent, answers, title, kept } = begin();
    answers.push({ ok: false, reasons: ["unreachable"] }, { ok: false, reasons: ["unreachable"] });
    title("Offline");
    await pass(700);
    expect(saver.read().saving).toEqual({ state: "unreached", reason: "unreachable" });
    title("Offline, and on");
    expect(kept()).toMatchObject({ writing: { en: { title: "Offline, and on" } } });
    await pass(60_000);
    expect(sent.at(-1)?.changes).toEqual({ "en.title": "Offline, and on" });
    expect(saver.read().saving.state).toBe("saved");
    expect(kept()).toBeNull();
  });

  it("sends at once when it is told that the connection is back", async () => {
    const { saver, sent, answers, title } = begin();
    answers.push({ ok: false, reasons: ["unavailable"] });
    title("Back");
    await pass(700);
    await saver.goOn();
    expect(sent).toHaveLength(2);
    expect(saver.read().saving.state).toBe("saved");
  });

  it("stops when the session has ended, and goes on after signing in", async () => {
    const { saver, sent, answers, title, kept } = begin();
    answers.push({ ok: false, reasons: ["signed_out"] });
    title("Signed out");
    await pass(700);
    title("Signed out, and on");
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.read().saving).toEqual({ state: "signed_out" });
    expect(kept()).not.toBeNull();
    await saver.goOn();
    expect(sent.at(-1)?.changes).toEqual({ "en.title": "Signed out, and on" });
  });

  it("leaves out of the saved text what is wrong, and says which field it is", async () => {
    const { saver, answers, title } = begin();
    answers.push({ ok: true, version: 1, revision: 2, at, errors: { "en.title": "too_long" } });
    title("x".repeat(201));
    saver.change({ eventDate: "2026-11-20" });
    await pass(1000);
    const { errors, saved, saving } = saver.read();
    expect(errors).toEqual({ "en.title": "too_long" });
    expect([saved.en.title, saved.eventDate]).toEqual(["Begun", "2026-11-20"]);
    expect(saving.state).toBe("unsaved");
  });

  it("takes what others have saved of other fields, and leaves hers", async () => {
    const { saver, answers, title } = begin();
    const theirs: Draft = {
      ...draft,
      eventDate: "2026-11-20",
      en: { ...draft.en, title: "Mine", body: bodyOf(["B"]) },
    };
    answers.push({ ok: true, version: 1, revision: 5, at, errors: {}, theirs });
    title("Mine");
    await pass(1000);
    const { writing, edition } = saver.read();
    expect(writing).toEqual(writingOf(theirs));
    expect(edition).toBe(1);
  });

  it("shows a race, saves nothing until it is decided, and then all of it", async () => {
    const { saver, sent, answers, title } = begin();
    const theirs: Draft = { ...draft, en: { ...draft.en, title: "Theirs" } };
    answers.push({ ok: false, reasons: ["newer_version"], theirs, revision: 9, version: 1, conflicts: ["en.title"] });
    title("Mine");
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.read().race).toEqual({ theirs: writingOf(theirs), conflicts: ["en.title"] });
    await saver.decide({ ...writingOf(theirs), en: { ...writingOf(theirs).en, title: "Both" } });
    expect(sent.at(-1)).toEqual({ startedFrom: 9, changes: { "en.title": "Both" }, keep: false });
    expect(saver.read()).toMatchObject({ race: null, saved: { en: { title: "Both" } } });
  });

  it("tells of a refusal and does not try by itself again", async () => {
    const { saver, sent, answers, title } = begin();
    answers.push({ ok: false, reasons: ["wrong_status"] });
    title("Too late");
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.read().saving).toEqual({ state: "refused", reasons: ["wrong_status"] });
  });

  it("puts back what the browser had kept and saves it; what is saved already is let go", async () => {
    const { saver, sent, kept } = begin();
    saver.putBack({ from: 1, writing: { ...writingOf(draft), eventDate: "2026-11-20" } });
    expect(saver.read()).toMatchObject({ restored: true, edition: 1 });
    await pass(1000);
    expect(sent[0]?.changes).toEqual({ eventDate: "2026-11-20" });
    saver.putBack({ from: 1, writing: saver.read().saved });
    expect(kept()).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it("keeps a version on demand, also of a text that is saved", async () => {
    const { saver, sent, answers, versions } = begin();
    answers.push({ ok: true, version: 1, revision: 1, at, errors: {} });
    await saver.keep();
    expect(sent).toEqual([{ startedFrom: 1, changes: {}, keep: true }]);
    expect(versions()).toBe(1);
  });
});
