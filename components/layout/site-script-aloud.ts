type State = "silent" | "speaking" | "paused";

const shown: Record<State, string[]> = {
  silent: ["start"],
  speaking: ["pause", "stop"],
  paused: ["resume", "stop"],
};

const readable = ":is(h1, .report-body :is(h2, h3, h4, p, li, blockquote, figcaption, th, td))";

/** The parts of the article that are read, each once and in order. */
function partsOfArticle(): HTMLElement[] {
  const parts = [...document.querySelectorAll<HTMLElement>(`article ${readable}`)];
  return parts.filter((part) => part.textContent?.trim() && !part.querySelector(readable));
}

/**
 * Reads the article aloud, a part at a time, where the browser can. A pause goes back to the beginning of its part:
 * a pause in the middle is lost on many phones.
 */
export function offerReadingAloud(place: HTMLElement): void {
  if (!("speechSynthesis" in window)) return;
  const parts = partsOfArticle();
  let next = 0;
  let said: SpeechSynthesisUtterance | undefined;

  function show(state: State, focus = true): void {
    const buttons = [...place.querySelectorAll<HTMLElement>("[data-step]")];
    for (const button of buttons) button.hidden = !shown[state].includes(button.dataset.step ?? "");
    if (focus) buttons.find((button) => !button.hidden)?.focus();
  }

  function fallSilent(): void {
    said = undefined;
    speechSynthesis.cancel();
  }

  function stop(focus = true): void {
    fallSilent();
    next = 0;
    show("silent", focus);
  }

  function speak(): void {
    const part = parts[next];
    if (!part) {
      stop(place.contains(document.activeElement));
      return;
    }
    const words = new SpeechSynthesisUtterance(part.textContent ?? "");
    words.lang = part.closest<HTMLElement>("[lang]")?.lang ?? "";
    words.onend = () => {
      if (said !== words) return;
      next++;
      speak();
    };
    words.onerror = () => {
      if (said === words) stop(place.contains(document.activeElement));
    };
    said = words;
    speechSynthesis.speak(words);
  }

  place.addEventListener("click", ({ target }) => {
    const step = (target as HTMLElement).dataset.step;
    if (step === "start" || step === "resume") {
      speak();
      show("speaking");
    } else if (step === "pause") {
      fallSilent();
      show("paused");
    } else if (step === "stop") stop();
  });
  window.addEventListener("pagehide", () => stop(false));
  place.hidden = parts.length === 0;
}
