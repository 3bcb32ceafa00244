/** Where each district lies and what its federation works on: geography that everyone knows, and no facts besides. */
export const intros: Record<string, { en: string; zh: string }> = {
  dongcheng: {
    en: "Dongcheng is the eastern half of the old town, with the lanes and courtyards north and south of the central axis.\n\nIts federation works through women's homes in the neighbourhoods, and looks most of all to families in old courtyards, to children after school and to neighbours from abroad.",
    zh: "东城区位于老城东部，中轴线两侧胡同、四合院密布。\n\n区妇联依托社区“妇女之家”开展工作，重点服务老院家庭、放学后的孩子和外籍邻居。",
  },
  xicheng: {
    en: "Xicheng is the western half of the old town, with lakes, lanes and the financial street.\n\nIts federation brings together women's committees of offices and firms and the women's homes of the lanes, and works on care for children and for the elderly near their homes.",
    zh: "西城区位于老城西部，既有什刹海和胡同，也有金融街。\n\n区妇联把机关企业妇委会与胡同里的“妇女之家”联系起来，重点做好家门口的一老一小服务。",
  },
  chaoyang: {
    en: "Chaoyang reaches from the embassies and office towers in the middle of the city to villages beyond the fifth ring road; no other district of the urban area has more people.\n\nIts federation builds women's homes in office buildings, markets and new estates, and works with the many people who come from elsewhere.",
    zh: "朝阳区从使馆区、写字楼一直延伸到五环外的乡村，是城区中人口最多的区。\n\n区妇联在楼宇、市场和新建小区建设“妇女之家”，做好来京人员服务。",
  },
  fengtai: {
    en: "Fengtai lies in the south-west of the urban area, between the second ring road and the Yongding River.\n\nIts federation works on the peaceful settling of family disputes, on the rights of women and children, and on life in the neighbourhoods around stations and markets.",
    zh: "丰台区位于城区西南，从二环延伸到永定河畔。\n\n区妇联重点做好婚姻家庭纠纷调解、妇女儿童权益维护，以及车站、市场周边社区的服务。",
  },
  shijingshan: {
    en: "Shijingshan lies at the foot of the western hills, where the steelworks stood.\n\nIts federation works with families of the former works' estates and with young people in the new firms on its grounds.",
    zh: "石景山区位于西山脚下，曾是钢铁厂所在地。\n\n区妇联服务老厂区家庭，也服务园区新企业里的青年。",
  },
  haidian: {
    en: "Haidian, in the north-west of the urban area, is the district of universities and research, of gardens and hills.\n\nIts federation works with women in science and technology, with schools and families, and with guests from abroad.",
    zh: "海淀区位于城区西北，高校院所云集，园林与西山相映。\n\n区妇联重点联系女科技工作者、学校和家庭，开展国际交流。",
  },
  mentougou: {
    en: "Mentougou is hill country: valleys and old villages along the Yongding River, west of the city.\n\nIts federation brings legal advice and courses to villages that are far from the district's offices, and works with women who keep guesthouses.",
    zh: "门头沟区以山地为主，永定河沿岸沟谷相连、古村散布。\n\n区妇联把法律咨询和培训送到偏远山村，支持妇女经营民宿。",
  },
  fangshan: {
    en: "Fangshan, in the south-west, has both mountains and plain, and limestone caves known far beyond the city.\n\nIts federation works in towns and villages alike: on women's homes, on the training of women in farming and tourism, and on family education.",
    zh: "房山区位于西南部，山区与平原兼有，溶洞景观远近闻名。\n\n区妇联统筹城镇与乡村，重点做好“妇女之家”建设、妇女技能培训和家庭教育。",
  },
  tongzhou: {
    en: "Tongzhou lies in the south-east on the Grand Canal and holds the city's administrative centre.\n\nIts federation works with families who have newly moved in, with women in new forms of employment, and with the villages along the canal.",
    zh: "通州区位于东南部，大运河穿区而过，是城市副中心所在地。\n\n区妇联重点服务新迁入家庭、新就业群体妇女和运河沿线乡村。",
  },
  shunyi: {
    en: "Shunyi is a district of the plain in the north-east, with the capital's airport and wide fields.\n\nIts federation works with women on shifts around the airport and in logistics, and builds women's homes in new estates and villages.",
    zh: "顺义区位于东北部平原，首都机场坐落其间，田野开阔。\n\n区妇联重点服务机场和物流行业倒班女职工，在新建小区和村庄建设“妇女之家”。",
  },
  changping: {
    en: "Changping reaches from large housing estates at the edge of the city to the hills of the Ming tombs.\n\nIts federation works with young families of the estates, with women of the research parks and with fruit growers in the hills.",
    zh: "昌平区从城市边缘的大型居住区延伸到十三陵山区。\n\n区妇联重点服务居住区年轻家庭、科技园区女职工和山区果农。",
  },
  daxing: {
    en: "Daxing is the plain south of the city, known for melons and for the new airport.\n\nIts federation works with families of markets and industrial parks, with women farmers, and with children who grow up far from their grandparents.",
    zh: "大兴区位于南部平原，以西瓜和新机场闻名。\n\n区妇联重点服务市场和园区家庭、女农民，以及远离祖辈的孩子。",
  },
  huairou: {
    en: "Huairou is a long district of mountains in the north, with the Great Wall, valleys and a lake for international meetings.\n\nIts federation works with women who keep guesthouses, with crafts, and with villages in the far valleys.",
    zh: "怀柔区位于北部，山区狭长，有长城、沟域和举办国际会议的雁栖湖。\n\n区妇联重点支持民宿女主人、手工艺和深山村庄的发展。",
  },
  pinggu: {
    en: "Pinggu, in the far east, is a basin between mountains, known for its peaches.\n\nIts federation works with women in the orchards through the seasons, with cooperatives and with village women's homes.",
    zh: "平谷区位于最东部，三面环山，以大桃闻名。\n\n区妇联围绕果园四季开展服务，支持合作社和村级“妇女之家”建设。",
  },
  miyun: {
    en: "Miyun, in the north-east, is the largest district of the city; its reservoir provides drinking water, and its hills are kept for it.\n\nIts federation works with women beekeepers and farmers, and with those who care for the water and the woods.",
    zh: "密云区位于东北部，是全市面积最大的区，水库是重要的饮用水源地，群山为之涵养。\n\n区妇联重点支持养蜂女、农家妇女，以及守护水源和山林的妇女。",
  },
  yanqing: {
    en: "Yanqing, in the north-west behind the Great Wall, is a high basin with cool summers and snow in winter.\n\nIts federation works with village women who sell online, with women in tourism and winter sports, and with volunteers.",
    zh: "延庆区位于西北部长城脚下，是夏季凉爽、冬季有雪的高山盆地。\n\n区妇联重点支持农村妇女电商、文旅和冰雪行业从业妇女，以及志愿服务。",
  },
  beda: {
    en: "The development area in the south-east holds laboratories and plants of many trades; it is not a district, and its federation stands beside those of the sixteen.\n\nIts federation founds women's committees in firms and works on nursing rooms, on shifts and care, and on the skills of women in industry.",
    zh: "经济技术开发区位于东南部，企业和研发机构众多；它不是行政区，其妇联与十六个区妇联并列。\n\n经开区妇联推动企业成立妇委会，关注母婴设施、倒班照护和产业女职工技能提升。",
  },
};
