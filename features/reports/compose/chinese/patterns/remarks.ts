import type { Pattern } from "../../pattern";

/**
 * What the leader said and asked for, in one sentence. `speech` is 讲话, 开班讲话 or 总结讲话; `towards` is an aim that
 * can stand after 就; `count` is 四点要求; `ask` is a single one; `stress` is the aim when nothing was asked for.
 */
export const speeches: readonly Pattern[] = [
  "{who}[在{speech}中]充分肯定了{acknowledged}[，分析了{analysed}]，并[就{towards}]提出{count}：{asks}。",
  "{who}[在{speech}中]对{acknowledged}给予充分肯定，[分析了{analysed}，]并[就{towards}]提出{count}：{asks}。",
  "{who}[在{speech}中]分析了{analysed}，并[就{towards}]提出{count}：{asks}。",
  "{who}[在{speech}中][就{towards}]提出{count}：{asks}。",
  "{who}[就{towards}]提出{count}：{asks}。",
  "{who}[在{speech}中]充分肯定了{acknowledged}[，分析了{analysed}]，并要求{ask}。",
  "{who}[在{speech}中]对{acknowledged}给予充分肯定，[分析了{analysed}，]并要求{ask}。",
  "{who}[在{speech}中]分析了{analysed}，并要求{ask}。",
  "{who}[在{speech}中]要求{ask}。",
  "{who}[在{speech}中]充分肯定了{acknowledged}[，分析了{analysed}]，并强调要{stress}。",
  "{who}[在{speech}中]对{acknowledged}给予充分肯定，[分析了{analysed}，]并强调要{stress}。",
  "{who}[在{speech}中]分析了{analysed}，并强调要{stress}。",
  "{who}[在{speech}中]强调，要{stress}。",
  "{who}[在{speech}中]指出，要{stress}。",
  "{who}[在{speech}中]充分肯定了{acknowledged}[，分析了{analysed}]。",
  "{who}[在{speech}中]对{acknowledged}给予充分肯定[，并分析了{analysed}]。",
  "{who}[在{speech}中]分析了{analysed}。",
  "{who}作{speech}。",
];

/** What was asked for, in a sentence of its own after the speech: `who` is 她, 他 or 会议. */
export const requests: readonly Pattern[] = [
  "为{aim}，{who}提出{count}：{asks}。",
  "{who}就{towards}提出{count}：{asks}。",
  "{who}提出{count}：{asks}。",
  "为{aim}，{who}要求{ask}。",
  "{who}要求{ask}。",
  "{who}强调，要{stress}。",
];
