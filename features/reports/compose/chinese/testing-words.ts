/** Words of records on one matter, as an office types them. */
export type Matter = {
  /** What a meeting on it is for; what else is held on it, and what for. */
  purpose: string;
  training: { series: [string, ...string[]]; purpose: string };
  visit: { series: [string, ...string[]]; purpose: string };
  joint_event: { series: [string, ...string[]]; purpose: string };
  briefed: string;
  document: string;
  presented: [string, string, string];
  reviewed: string;
  arranged: string;
  acknowledged: string;
  analysed: string;
  aim: string;
  asks: string[];
  lessons: [string, string, string];
  topic: string;
  basis: string;
  outcome: string;
  audience: string;
  outlook: string[];
  places: string[];
  conveyed: string;
  signed: string;
  awarded: string;
  launched: string;
};

export const matters: Matter[] = [
  {
    purpose: "总结城乡社区“妇女之家”建设工作",
    training: { series: ["“妇女之家”骨干培训班"], purpose: "提升“妇女之家”骨干服务妇女群众的能力" },
    visit: { series: ["“妇女之家”建设情况调研"], purpose: "就“妇女之家”建设和使用情况听取意见" },
    joint_event: { series: ["“妇女之家”开放日活动"], purpose: "让更多妇女群众走进“妇女之家”" },
    briefed: "“妇女之家”开放时间和人员配备情况",
    document: "“妇女之家”工作手册",
    presented: ["楼宇“妇女之家”建设", "新建小区“妇女之家”建设", "山区村“妇女之家”建设"],
    reviewed: "“妇女之家”建设工作",
    arranged: "“妇女之家”规范化建设重点任务",
    acknowledged: "广大志愿者为“妇女之家”付出的努力",
    analysed: "妇女群众对“妇女之家”的新需求",
    aim: "办好妇女群众家门口的“妇女之家”",
    asks: ["逐一登记“妇女之家”实际开放时间", "活动内容由妇女群众说了算", "停止开放的一周内上报"],
    lessons: ["“妇女之家”活动策划", "社区议事协商方法", "志愿者管理"],
    topic: "“妇女之家”运营管理",
    basis: "年度基层组织建设工作要点",
    outcome: "掌握了活动策划和议事协商的基本方法",
    audience: "部分社区妇联执委",
    outlook: ["分区公布“妇女之家”名录", "走访夜间开放的“妇女之家”"],
    places: ["永顺镇一处“妇女之家”", "某科技园区“妇女之家”"],
    conveyed: "全国基层妇联组织建设推进会精神",
    signed: "“妇女之家”共建协议",
    awarded: "优秀“妇女之家”表彰",
    launched: "“妇女之家”开放月活动",
  },
  {
    purpose: "推动新就业群体妇联组织建设，扩大妇联工作覆盖面",
    training: { series: ["新就业群体妇联干部培训班"], purpose: "提高妇联干部联系服务新就业群体的本领" },
    visit: { series: ["走访慰问一线女职工和困难家庭"], purpose: "送去节日问候，了解群众新一年的需求" },
    joint_event: { series: ["新就业群体家庭日活动"], purpose: "展示新就业群体家庭的幸福瞬间" },
    briefed: "今年以来新建妇联组织情况",
    document: "案例汇编",
    presented: ["快递员妇委会建设", "女司机服务站建设", "农村妇女电商组织建设"],
    reviewed: "新就业群体妇联组织建设工作",
    arranged: "新就业群体服务重点工作",
    acknowledged: "五个行业新建妇联组织取得的进展",
    analysed: "平台从业妇女的工作特点和现实需求",
    aim: "更好联系没有固定工作场所的妇女，扩大妇联组织有效覆盖",
    asks: ["深入配送员休息场所走访", "每季度交流一个案例", "及时报送新建组织情况", "加强部门协作，形成工作合力"],
    lessons: ["手机短视频：脚本、光线与收音", "镜头前的表达", "直播间管理"],
    topic: "短视频制作与直播技能",
    basis: "2026年基层组织建设工作中加强教育培训的要求",
    outcome: "学习了短视频制作的实用知识，并与讲师互动交流",
    audience: "女性配送员及其家庭",
    outlook: ["支持新就业群体建设十个妇委会"],
    places: ["快递员驿站", "货车司机之家"],
    conveyed: "新就业群体党建工作会议精神",
    signed: "服务新就业群体合作协议",
    awarded: "“最美骑手”证书",
    launched: "关爱女骑手行动",
  },
  {
    purpose: "研究部署家庭教育指导服务工作",
    training: { series: ["家庭教育指导骨干培训班"], purpose: "提升家庭教育指导服务水平" },
    visit: {
      series: ["接待外省市妇女干部考察团", "外省市妇女干部来访交流活动"],
      purpose: "交流家庭教育指导服务经验",
    },
    joint_event: { series: ["家庭共读活动"], purpose: "营造书香家庭氛围，迎接国际家庭日" },
    briefed: "家庭教育指导服务的经验做法",
    document: "家庭教育指导手册",
    presented: ["家长课堂", "隔代教育指导服务", "社区阅读角建设和管理"],
    reviewed: "家庭教育工作成绩",
    arranged: "家庭教育重点工作",
    acknowledged: "各区在家庭教育指导服务方面取得的成绩",
    analysed: "当前家庭教育工作面临的形势、任务",
    aim: "推动家庭教育工作高质量发展",
    asks: ["把服务送到家长身边", "规范志愿者管理，定期开展督导"],
    lessons: ["青春期亲子沟通", "家庭阅读指导的方法与实践", "个案研讨"],
    topic: "家庭教育指导师专题培训",
    basis: "家庭教育促进法有关规定",
    outcome: "完成了个案研讨和模拟咨询",
    audience: "街道家庭教育志愿者",
    outlook: ["每月举办一次开放阅读夜活动，把图书送到社区", "建设二十个社区阅读角", "编印家庭教育案例集"],
    places: ["区家庭教育指导中心", "社区阅读角"],
    conveyed: "家庭家教家风建设推进会精神",
    signed: "家庭教育指导服务协议",
    awarded: "“最美家庭”奖牌",
    launched: "“家庭共读”行动启动仪式",
  },
  {
    purpose: "交流妇女权益保障工作经验",
    training: { series: ["基层维权干部专题培训班"], purpose: "增强基层干部依法维权的能力" },
    visit: { series: ["节前走访慰问活动"], purpose: "把关心和温暖送到妇女群众身边" },
    joint_event: { series: ["法律咨询日活动"], purpose: "帮助妇女群众了解人身安全保护令等法律救济途径" },
    briefed: "妇女维权服务热线受理的主要问题",
    document: "人身安全保护令办理指南",
    presented: ["婚姻家庭纠纷调解", "法律咨询进社区", "基层维权服务站建设"],
    reviewed: "2025年妇女权益保障工作",
    arranged: "下半年妇女权益保障工作",
    acknowledged: "基层维权干部和志愿者的辛勤付出",
    analysed: "妇女权益保障工作的新特点",
    aim: "织密妇女权益保护网",
    asks: ["紧急个案一个工作日内转办"],
    lessons: ["婚姻家庭纠纷调解实务", "个案记录与转介", "人身安全保护令"],
    topic: "婚姻家庭纠纷调解",
    basis: "妇女权益保障法宣传月工作安排",
    outcome: "结合真实案例开展了分组演练",
    audience: "人民调解员代表",
    outlook: ["市、区两级妇联将把法律咨询日活动办到每个街道", "继续培训基层调解骨干"],
    places: ["妇女维权服务站", "婚姻家庭纠纷调解室"],
    conveyed: "妇女权益保障工作会议精神",
    signed: "维权协作备忘录",
    awarded: "维权志愿者聘书",
    launched: "巾帼普法行动",
  },
  {
    purpose: "学习贯彻中国妇女第十三次全国代表大会精神，推进妇联改革和数字妇联建设",
    training: { series: ["数字素养与技能培训班"], purpose: "提升妇女群众的数字素养" },
    visit: { series: ["走访企业女职工"], purpose: "听取女职工对数字技能培训的意见建议" },
    joint_event: { series: ["巾帼数字技能大赛"], purpose: "引导妇女群众学习数字技能、投身数字经济" },
    briefed: "数字妇联平台的建设思路",
    document: "“数字妇联”操作指南",
    presented: ["线上“妇女之家”运行管理", "“妇联通”小程序推广、使用", "数据报送规范化"],
    reviewed: "数字妇联建设工作",
    arranged: "妇联改革和数字妇联建设重点任务",
    acknowledged:
      "各区妇联在人手紧、任务重的情况下坚持把数字妇联建设作为深化妇联改革的重要抓手、主动对接街道社区和新就业群体所取得的成绩",
    analysed: "数字化转型背景下妇联组织联系服务妇女群众的方式、力量、资源等方面面临的新情况新问题以及群众的新期待",
    aim: "把妇女群众的急难愁盼解决在线上线下、解决在第一时间，让改革成果惠及更多妇女群众",
    asks: [
      "提高认识，压实责任",
      "数据一次采集、多方共享",
      "重视老年妇女等群体的使用困难",
      "守住数据安全底线",
      "定期通报进展",
    ],
    lessons: ["数据安全与个人信息保护", "短视频拍摄", "平台操作"],
    topic: "数字妇联平台使用",
    basis: "数字妇联三年行动计划",
    outcome: "学会了平台操作，现场完成数据填报",
    audience: "街道、社区妇联信息员",
    outlook: ["推广数字妇联平台", "开展数字技能培训", "适时通报各区使用情况"],
    places: ["某互联网企业“妇女微家”", "产业园区女职工服务站"],
    conveyed: "全市数字政府建设会议精神",
    signed: "数字技能培训合作协议签约仪式",
    awarded: "“巾帼数字能手”颁奖",
    launched: "巾帼数字技能提升行动",
  },
];

export const series: Record<string, [string, ...string[]]> = {
  quarterly: ["季度工作会"],
  plenary: ["妇女儿童工作委员会全体会议", "全市妇联工作会议"],
  executive_committee: ["第十五届执行委员会第三次全体会议"],
  work_conference: ["基层组织建设工作推进会", "妇女工作座谈会"],
};

/** The last three are who teaches. */
export const people: [name: string, posts: string[], pronoun: "she" | "he"][] = [
  ["唐忆岚", ["市妇联党组成员", "副主席"], "she"],
  ["沈若晴", ["市妇联基层组织建设部部长"], "she"],
  ["陆致远", ["市妇联办公室主任"], "he"],
  ["孟秋禾", ["市妇联兼职副主席"], "she"],
  ["贺云舒", ["平谷区妇联主席"], "she"],
  ["顾明澜", ["北京某高校教授"], "he"],
  ["邵可宁", [], "she"],
  ["范书衡", [], "he"],
];

export const groups = [
  ["各区妇联主管副主席", "各区妇联组织宣传部部长"],
  ["各区妇联主席", "市妇联各部门负责人", "志愿者代表"],
  ["街道（乡镇）妇联主席"],
  ["女性社团代表", "基层妇联干部"],
];
