import { type DeskStep, deskStep } from "../steps";

const store = "steps";

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// One for each account: what somebody has done is never sent in another's name.
async function opened(accountId: number): Promise<IDBDatabase> {
  const request = indexedDB.open(`portal-desk-${accountId}`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "step.key" });
  return asked(request);
}

async function withStore<Result>(
  accountId: number,
  mode: IDBTransactionMode,
  work: (steps: IDBObjectStore) => Promise<Result>,
): Promise<Result | null> {
  try {
    const database = await opened(accountId);
    const result = await work(database.transaction(store, mode).objectStore(store));
    database.close();
    return result;
  } catch {
    // A private window keeps nothing; the page itself still holds the steps until it is closed.
    return null;
  }
}

/** Keeps a step in this browser until it was sent. */
export async function keepStep(accountId: number, meetingId: number, step: DeskStep): Promise<void> {
  await withStore(accountId, "readwrite", (steps) => asked(steps.put({ meetingId, step })));
}

/** The steps of a meeting that were kept and not sent, in the order in which they were done. */
export async function keptSteps(accountId: number, meetingId: number): Promise<DeskStep[]> {
  const kept = await withStore(accountId, "readonly", (steps) =>
    asked<{ meetingId: number; step: unknown }[]>(steps.getAll()),
  );
  return (kept ?? [])
    .filter((one) => one.meetingId === meetingId)
    .flatMap(({ step }) => deskStep.safeParse(step).data ?? [])
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** Forgets steps that were sent. */
export async function dropSteps(accountId: number, keys: string[]): Promise<void> {
  for (const key of keys) await withStore(accountId, "readwrite", (steps) => asked(steps.delete(key)));
}
