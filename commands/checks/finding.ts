/** One breach of one rule: the rule's name, where it stands and what is wrong there. */
export type Finding = { rule: string; file: string; message: string };
