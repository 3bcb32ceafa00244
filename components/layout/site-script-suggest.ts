const pause = 150;

function show(list: HTMLDataListElement, titles: string[]): void {
  list.replaceChildren(...titles.map((title) => new Option("", title)));
}

async function ask(typed: string): Promise<string[]> {
  const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`);
  return answer.ok ? answer.json() : [];
}

/** Offers titles of the site while something is typed into a search field, in the browser's own list. */
function offerTitles(field: HTMLInputElement): void {
  const list = document.createElement("datalist");
  let timer: number | undefined;
  list.id = `${field.id}-titles`;
  field.after(list);
  field.setAttribute("list", list.id);
  field.autocomplete = "off";
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const typed = field.value.trim();
      const titles = typed.length > 1 ? await ask(typed).catch(() => []) : [];
      // Answers may come late: only the one to what stands in the field counts.
      if (field.value.trim() === typed) show(list, titles);
    }, pause);
  });
}

for (const field of document.querySelectorAll<HTMLInputElement>('search input[name="q"]')) offerTitles(field);

export {};
