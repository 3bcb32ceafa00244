import { offerReadingAloud } from "./site-script-aloud";

const tools = document.querySelector<HTMLElement>("[data-reading-tools]");

function offerPrint(button: HTMLElement): void {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

/** Where the browser has a way to share of its own, the link opens that one; given up, nothing more is done. */
function offerShare(link: HTMLElement): void {
  if (!("share" in navigator)) return;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const title = document.querySelector("h1")?.textContent ?? document.title;
    navigator.share({ title, url: location.href.split("#", 1)[0] }).catch(() => undefined);
  });
}

if (tools) {
  const [print, share, aloud] = ["[data-print]", "[data-share]", "[data-aloud]"].map((place) =>
    tools.querySelector<HTMLElement>(place),
  );
  if (print) offerPrint(print);
  if (share) offerShare(share);
  if (aloud) offerReadingAloud(aloud);
}
