/** The answer of a verb that must have gone ahead; throws when it was refused. */
export function done<Answer extends { ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(`the demonstration world was refused: ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, { ok: true }>;
}

/** What stands under a name; throws when nothing does. */
export function named<Value>(values: Map<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`the demonstration world has no ${name}`);
  return value;
}
