/** Tells the portal that a report was opened. */
const report = document.querySelector<HTMLElement>("[data-report]")?.dataset.report;

function countReading(): void {
  if (report) navigator.sendBeacon(`/api/views/${report}`);
}

if (document.visibilityState === "visible") countReading();
else document.addEventListener("visibilitychange", countReading, { once: true });

export {};
